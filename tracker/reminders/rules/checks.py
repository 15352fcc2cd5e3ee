"""What a committee's rules must be, and what differs between two of them."""

from typing import Any

from tracker.errors import Refused
from tracker.labels import label
from tracker.reminders.models import Audience, Channel
from tracker.reminders.rules.stages import Rules
from tracker.reminders.rules.stored import stored_audiences
from tracker.units.rules import remind_days_of

LATEST = 365


def days_before(typed: str, field: str, *, may_be_none: bool) -> tuple[int, ...]:
    """The days before a due date as typed, the nearest first. Raises Refused beside `field`."""
    if may_be_none and not typed.strip():
        return ()
    try:
        return tuple(sorted(remind_days_of(typed)))
    except Refused as refusal:
        raise Refused(refusal.message, field=field) from None


def refuse_unsound(rules: Rules) -> None:
    """Raise Refused for rules that would leave the lead unit untold or climb the ladder from the wrong end."""
    contact = rules.audiences.get(Audience.CONTACT)
    if contact is None or contact.late_from is None or not contact.before:
        raise Refused("Đầu mối đơn vị chủ trì luôn được nhắc trước hạn và khi quá hạn.", field="contact_late_from")
    for audience, offsets in rules.audiences.items():
        if offsets.late_from is not None and not 1 <= offsets.late_from <= LATEST:
            raise Refused(f"Số ngày quá hạn phải từ 1 đến {LATEST}.", field=f"{audience.value}_late_from")
    for name in ("urge_after", "report_after"):
        days = getattr(rules, name)
        if days is not None and not 1 <= days <= LATEST:
            raise Refused(f"Số ngày quá hạn phải từ 1 đến {LATEST}.", field=name)
    if rules.urge_after is not None and rules.report_after is not None and rules.report_after <= rules.urge_after:
        raise Refused(
            f"Báo cáo lãnh đạo đứng sau đôn đốc: anh chị nhập số lớn hơn {rules.urge_after}.", field="report_after"
        )


def told(rules: Rules) -> dict[str, Any]:
    """The rules as history keeps them, one plain value for each thing a person can set."""
    plain: dict[str, Any] = {}
    for name, one in stored_audiences(rules).items():
        before = ", ".join(str(days) for days in one["before"])
        late = f"quá hạn từ ngày {one['late_from']}" if one["late_from"] else ""
        ways = " · ".join(part for part in (f"trước hạn {before}" if before else "", late) if part)
        plain[name] = f"{ways} ({label(Channel(one['by'])).lower()})"
    for name in ("late_every", "weekly_on", "report_links", "urge_after", "report_after"):
        plain[name] = getattr(rules, name)
    return {**plain, "before_in": rules.before_in.value, "late_in": rules.late_in.value}


def differences(before: Rules, after: Rules) -> dict[str, list[Any]]:
    """What a change changed: name → [before, after]; none where an audience was not or is no longer told."""
    old, new = told(before), told(after)
    return {name: [old.get(name), new.get(name)] for name in {**old, **new} if old.get(name) != new.get(name)}
