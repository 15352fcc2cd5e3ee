"""Making, changing and ending recurring duties, and making the task of a period."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.duties import rules
from tracker.duties.models import Duty, DutyTask, DutyVersion
from tracker.duties.queries import last_made, units_named
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.meetings.models import ConclusionItem
from tracker.tasks.actions import create_draft, issue
from tracker.tasks.models import Task
from tracker.units.models import Committee
from tracker.workdays.queries import calendar


@dataclass(frozen=True)
class Owed:
    """What is owed each period, by when, and by whom."""

    title: str
    rule: str
    give_before: int
    lead_unit_id: int
    tracker_id: int
    support_unit_ids: tuple[int, ...] = ()
    until_on: date | None = None
    names_previous: bool = False
    text: str = ""
    product: str = ""
    starred: bool = False

    def columns(self) -> dict[str, Any]:
        """The columns of DutyVersion."""
        supports = [unit for unit in dict.fromkeys(self.support_unit_ids) if unit != self.lead_unit_id]
        return {**vars(self), "support_unit_ids": supports}


def create(
    committee: Committee,
    owed: Owed,
    *,
    from_on: date,
    item: ConclusionItem | None = None,
    form_key: str | None = None,
    by: User,
) -> Duty | None:
    """A new duty whose periods are due from `from_on` on; none when the form `form_key` was sent before.

    Raises Refused for a beginning that is over (what is over is not given out again) and when no period would come.
    """
    refuse_secret(owed.text)
    if from_on < clock.today():
        raise Refused(
            "Ngày bắt đầu đã qua. Các kỳ đã qua không được giao lại; anh chị chọn hôm nay hoặc một ngày sau.",
            field="from_on",
        )
    _refuse_empty(owed, from_on)
    now = clock.now()
    new_id = insert_once(
        Duty,
        committee_id=committee.id,
        item_id=item.id if item else None,
        problem="",
        ended_reason="",
        version=1,
        form_key=form_key,
        created_by_id=by.id,
        created_at=now,
    )
    if new_id is None:
        return None
    duty = db.session.get_one(Duty, new_id)
    db.session.add(DutyVersion(duty=duty, from_on=from_on, made_by=by, made_at=now, **owed.columns()))
    _plan(duty)
    record(duty, "duty.created", by=by, title=owed.title, rule=owed.rule, from_on=from_on.isoformat())
    return duty


def change(duty: Duty, owed: Owed, *, from_on: date, reason: str, version: int, by: User) -> DutyVersion:
    """From `from_on` on something else is owed. Periods before it, and tasks given out, stay as they are.

    Raises Refused without a reason, for a day that is over or not after the last period given out, when the duty
    ended, and when somebody else changed it since `version`.
    """
    refuse_secret(owed.text)
    if not reason.strip():
        raise Refused("Anh chị ghi lý do hoặc văn bản làm căn cứ thay đổi.", field="reason")
    _claim(duty, version)
    _refuse_touching_past(duty, from_on)
    _refuse_empty(owed, from_on)
    before = duty.versions[-1].facts()
    new = DutyVersion(
        duty=duty, from_on=from_on, made_by=by, made_at=clock.now(), reason=reason.strip(), **owed.columns()
    )
    db.session.add(new)
    db.session.flush()
    _plan(duty)
    after = new.facts()
    changes = {name: [value, after[name]] for name, value in before.items() if value != after[name]}
    record(duty, "duty.changed", by=by, from_on=from_on.isoformat(), reason=new.reason, changes=changes)
    return new


def end(duty: Duty, *, from_on: date, reason: str, version: int, by: User) -> None:
    """No period is due from `from_on` on; tasks given out go on. Raises Refused as `change` does."""
    if not reason.strip():
        raise Refused("Anh chị ghi lý do hoặc văn bản làm căn cứ kết thúc.", field="reason")
    refuse_secret(reason)
    _claim(duty, version)
    _refuse_touching_past(duty, from_on)
    duty.ended_on, duty.ended_reason = from_on - timedelta(days=1), reason.strip()
    _plan(duty)
    record(duty, "duty.ended", by=by, from_on=from_on.isoformat(), reason=duty.ended_reason)


def _claim(duty: Duty, version: int) -> None:
    """Take the duty's next version, which also makes the scheduler wait; the later of two people is told."""
    statement = update(Duty).where(Duty.id == duty.id, Duty.version == version, Duty.ended_on.is_(None))
    done = db.session.execute(statement.values(version=version + 1), execution_options={"synchronize_session": False})
    db.session.refresh(duty)
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        if duty.ended_on is not None:
            raise Refused("Việc định kỳ này đã được kết thúc nên không thay đổi được nữa.")
        raise Refused("Việc định kỳ này vừa được người khác thay đổi. Anh chị mở lại trang, xem rồi sửa tiếp.")


def _refuse_touching_past(duty: Duty, from_on: date) -> None:
    if from_on < clock.today():
        raise Refused("Ngày áp dụng đã qua. Anh chị chọn hôm nay hoặc một ngày sau.", field="from_on")
    given = last_made(duty.id)
    if given is not None and from_on <= given:
        raise Refused(
            f"Kỳ đến hạn {given:%d/%m/%Y} đã giao và được giữ nguyên. Anh chị chọn từ ngày "
            f"{given + timedelta(days=1):%d/%m/%Y} trở đi.",
            field="from_on",
        )


def _refuse_empty(owed: Owed, from_on: date) -> None:
    if next(rules.occurrences(owed.rule, from_on, owed.until_on), None) is None:
        raise Refused(
            "Không có kỳ nào đến hạn trong khoảng này. Anh chị xem lại ngày bắt đầu và ngày cuối.", field="until_on"
        )


def _plan(duty: Duty) -> None:
    """Note when the scheduler has to look again; a problem that held it up is taken as settled."""
    db.session.flush()
    db.session.refresh(duty, ["versions"])
    following = rules.next_period(duty, last_made(duty.id))
    duty.next_on = following.give_on if following else None
    duty.waiting_until, duty.problem = None, ""
    db.session.flush()


# ---------- The task of a period ----------


def make_next(duty: Duty, *, today: date) -> Task | None:
    """Make and give out the task of the duty's next period, if its day of giving has come; none otherwise.

    A period that was missed is made like any other, once, with its own due date: the document asked for it, and a
    year's figures without it would be wrong. One that is over already counts as given on the day it should have been,
    and says so on itself and in its history, for the unit to be judged fairly. Raises Refused where nobody can be
    given it.
    """
    db.session.refresh(duty, with_for_update=True)
    period = rules.next_period(duty, last_made(duty.id))
    if period is None or period.give_on > today:
        _plan(duty)
        return None
    version = period.version
    new_id = insert_once(
        DutyTask, duty_id=duty.id, version_id=version.id, occurs_on=period.occurs_on, made_at=clock.now(), days_late=0
    )
    if new_id is None:  # another scheduler was quicker
        _plan(duty)
        return None
    made = db.session.get_one(DutyTask, new_id)
    _refuse_nobody(version, today)
    due_on = calendar().next_working_day(period.occurs_on)  # Civil Code 2015, art. 148
    made.days_late = max((today - due_on).days, 0)
    given_on = today if not made.days_late else min(max(period.give_on, clock.local(version.made_at).date()), due_on)
    task = create_draft(
        duty.committee,
        title=rules.title_of(version, period.occurs_on),
        text=_text(version, period, today, made.days_late),
        lead_unit_id=version.lead_unit_id,
        support_unit_ids=_living(version.support_unit_ids, today),
        tracker_id=version.tracker_id,
        due_on=due_on,
        due_words=rules.due_words_of(version),
        product=version.product,
        starred=version.starred,
        item=duty.item,
        by=version.made_by,
    )
    made.task = task
    record(task, "duty.made", by=None, duty=duty.id, occurs_on=period.occurs_on.isoformat(), days_late=made.days_late)
    issue(task, given_on=given_on, by=version.made_by)
    _plan(duty)
    return task


def _text(version: DutyVersion, period: rules.Period, today: date, days_late: int) -> str:
    if not days_late:
        return version.text
    note = (
        f"Giao bù ngày {today:%d/%m/%Y}: kỳ này lẽ ra được giao ngày {period.give_on:%d/%m/%Y}, "
        "nhưng khi đó hệ thống không chạy."
    )
    return f"{note}\n\n{version.text}".strip()


def _refuse_nobody(version: DutyVersion, today: date) -> None:
    unit = version.lead_unit
    if unit.valid_to is not None and unit.valid_to < today:
        raise Refused(f"{unit.name} đã kết thúc hoạt động. Anh chị chọn đơn vị chủ trì khác.")
    if not version.tracker.active:
        raise Refused(f"Tài khoản của {version.tracker.name} đã đóng. Anh chị chọn người theo dõi khác.")


def _living(unit_ids: list[int], today: date) -> list[int]:
    living = {unit.id for unit in units_named(unit_ids) if unit.valid_to is None or unit.valid_to >= today}
    return [unit_id for unit_id in unit_ids if unit_id in living]


def postpone(duty: Duty, problem: str, *, today: date) -> None:
    """Note why a period's task could not be made, and try again tomorrow; the duty's page shows it to secretaries."""
    is_new = duty.problem != problem
    duty.problem, duty.waiting_until = problem, today + timedelta(days=1)
    db.session.flush()
    if is_new:
        record(duty, "duty.stuck", by=None, reason=problem)
