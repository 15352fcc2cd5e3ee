"""What a unit and a committee must be, decided from what was typed; and what a change changed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from typing import Any

from tracker.errors import Refused
from tracker.units.models import (
    Committee,
    CommitteeLevel,
    ExtensionDecider,
    LetterLayout,
    OverdueFormula,
    Unit,
    UnitKind,
)

_CODE = re.compile(r"[0-9A-Z][0-9A-Z._-]*")
ALIASES, ALIAS_LENGTH = 30, 120
REMINDERS, REMIND_FROM = 6, 90


@dataclass(frozen=True)
class UnitFacts:
    """Everything an administrator writes about a unit."""

    code: str
    name: str
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    kind: UnitKind = UnitKind.DEPARTMENT
    parent: Unit | None = None
    email: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class CommitteeFacts:
    """Everything an administrator writes about a committee. The code stays what it was first."""

    code: str
    name: str
    short_name: str = ""
    level: CommitteeLevel = CommitteeLevel.PROVINCE
    letter_layout: LetterLayout = LetterLayout.STATE
    overdue_formula: OverdueFormula = OverdueFormula.OF_DUE
    standing_unit: Unit | None = None
    due_soon_days: int = 7
    remind_days_before: tuple[int, ...] = (7, 3, 1, 0)
    remind_late_every: int = 7
    accept_after_days: int = 5
    review_after_days: int = 90
    send_from: int = 7
    send_until: int = 19
    send_on_days_off: bool = False
    by_gateway: bool = False
    extension_ask_days: int | None = 3
    extension_most: int = 2
    extension_decider: ExtensionDecider = ExtensionDecider.LEADER


def unit_facts(unit: Unit) -> UnitFacts:
    """What stands about a unit now."""
    values = {field.name: getattr(unit, field.name) for field in fields(UnitFacts)}
    return UnitFacts(**{**values, "aliases": tuple(unit.aliases)})


def committee_facts(committee: Committee) -> CommitteeFacts:
    """What stands about a committee now."""
    values = {field.name: getattr(committee, field.name) for field in fields(CommitteeFacts)}
    return CommitteeFacts(**{**values, "remind_days_before": tuple(committee.remind_days_before)})


def differences(before: Any, after: Any) -> dict[str, list[Any]]:
    """What differs between two records of facts, as JSON for the history: field → [before, after]."""
    names = [field.name for field in fields(before) if getattr(before, field.name) != getattr(after, field.name)]
    return {name: [_plain(getattr(before, name)), _plain(getattr(after, name))] for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, Unit):
        return f"{value.name} ({value.code})"
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def code_of(typed: str) -> str:
    """A code as it is kept: capitals without spaces around. Raises Refused for signs a code cannot have."""
    code = typed.strip().upper()
    if _CODE.fullmatch(code) is None:
        raise Refused("Mã chỉ gồm chữ không dấu, chữ số và dấu . - _, ví dụ SNV hoặc BCD35.", field="code")
    return code


def aliases_of(typed: str, name: str) -> tuple[str, ...]:
    """The other names of a unit, one a line, each once. Raises Refused when there are too many or one is too long."""
    once: dict[str, str] = {}
    for line in typed.splitlines():
        alias = " ".join(line.split())
        once.setdefault(alias.casefold(), alias)
    found = [alias for key, alias in once.items() if key not in ("", name.casefold())]
    if len(found) > ALIASES:
        raise Refused(f"Nhiều nhất {ALIASES} tên gọi khác, mỗi dòng một tên.", field="aliases")
    if any(len(line) > ALIAS_LENGTH for line in found):
        raise Refused(f"Mỗi tên gọi khác dài nhất {ALIAS_LENGTH} ký tự, mỗi dòng một tên.", field="aliases")
    return tuple(found)


def remind_days_of(typed: str) -> tuple[int, ...]:
    """The days before a due date on which people are reminded, furthest first ("7, 3, 1, 0"). Raises Refused."""
    parts = [part for part in re.split(r"[\s,;]+", typed.strip()) if part]
    sound = parts and all(re.fullmatch(r"[0-9]{1,3}", part) and int(part) <= REMIND_FROM for part in parts)
    days = tuple(sorted({int(part) for part in parts}, reverse=True)) if sound else ()
    if not days or len(days) > REMINDERS:
        raise Refused(
            f"Anh chị ghi từ 1 đến {REMINDERS} số từ 0 đến {REMIND_FROM}, cách nhau bằng dấu phẩy, ví dụ 7, 3, 1, 0.",
            field="remind_days_before",
        )
    return days


def refuse_wrong_life(valid_from: date | None, valid_to: date | None) -> None:
    """Raise Refused when a unit would end before it began."""
    if valid_from and valid_to and valid_to < valid_from:
        raise Refused(
            f"Ngày kết thúc {valid_to:%d/%m/%Y} đứng trước ngày bắt đầu {valid_from:%d/%m/%Y}. Anh chị xem lại.",
            field="valid_to",
        )


def refuse_cycle(unit_id: int | None, parent_id: int | None, parents: Mapping[int, int | None]) -> None:
    """Raise Refused when the unit would stand under itself; `parents` maps every unit to the one above it."""
    above, passed = parent_id, set[int]()
    while above is not None and above not in passed:
        if above == unit_id:
            raise Refused(
                "Đơn vị cấp trên này đang trực thuộc chính đơn vị đang sửa. Anh chị chọn đơn vị khác.",
                field="parent_id",
            )
        passed.add(above)
        above = parents.get(above)


def hours_of(first: int | None, last: int | None, *, on_days_off: bool) -> dict[str, Any]:
    """The sending hours of a committee as its facts name them; what was left out is as usual. Raises Refused."""
    from_hour, until_hour = 7 if first is None else first, 19 if last is None else last
    if from_hour >= until_hour:
        raise Refused("Giờ bắt đầu gửi phải trước giờ kết thúc, ví dụ từ 7 đến 19.", field="send_until")
    return {"send_from": from_hour, "send_until": until_hour, "send_on_days_off": on_days_off}
