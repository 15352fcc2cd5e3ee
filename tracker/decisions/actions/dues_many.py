"""One decision that gives more time to every unit of a task of many: each child keeps every due date of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts_by_unit, standpoint
from tracker.db import db
from tracker.decisions.actions.dues import EXTENDED, move_due, moved_values, told_of_move
from tracker.decisions.models import DueChange, DueChangeKind
from tracker.decisions.queries.units import asking_children
from tracker.decisions.rules import MOVING_STATES, can_extend_units, due_told
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import Happened, record, record_many
from tracker.notices.actions import enqueue_many
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, telling
from tracker.tasks.models import DuePrecision, Task
from tracker.tasks.rules import RUNNING_PARENT, problem_with_due

BATCH = 500  # ids in one statement; databases limit how many it may name
ASKING = "Đơn vị đang xin gia hạn. Anh chị quyết định đề nghị đó."
NO_DUE = "Việc này không có thời hạn nên không cần gia hạn."
ONLY = "Chỉ người được quyết định gia hạn theo quy định của Ban Chỉ đạo mới gia hạn cho các đơn vị."


@dataclass(frozen=True)
class Extended:
    """What became of one decision: the children given more time, and those left with the reason."""

    given: list[Task] = field(default_factory=list)
    left: list[tuple[Task, str]] = field(default_factory=list)


def extend_units(
    parent: Task,
    *,
    due_on: date,
    precision: DuePrecision = DuePrecision.DAY,
    reason: str,
    document_number: str = "",
    by: User,
) -> Extended:
    """Give every open child of `parent` time until `due_on`, by one decision with one reason; the parent's own due
    date, which nobody is counted by, follows where it is earlier. Original due dates stay. The units are told.

    A child that asks for time itself, has no due date or one as late already is left, with the reason. Refused without
    a reason, for secret words or a date that cannot be, when no child is left to be given time or the parent has ended;
    Forbidden for people who may not extend in the committee.
    """
    refuse_secret(reason)
    lock(parent)
    if not can_extend_units(parent, parent.committee, standpoint(by, parent.committee_id, clock.today())):
        if parent.state not in RUNNING_PARENT:
            raise Refused("Nhiệm vụ chung đã kết thúc nên thời hạn không đổi được nữa.")
        raise Forbidden(ONLY)
    if not reason.strip():
        raise Refused("Anh chị ghi lý do; lý do được lưu cùng thời hạn cũ của từng đơn vị.", field="reason")
    _refuse_day(due_on)
    words: dict[str, Any] = {"reason": reason.strip(), "document_number": document_number.strip()}
    found = _judged(parent, due_on)
    if not found.given:
        why = found.left[0][1] if len({why for _task, why in found.left}) == 1 else ""
        raise Refused(f"Không còn đơn vị nào để gia hạn. {why}".strip(), field="due")
    now = clock.now()
    before = {child.id: (child.due_on, child.due_precision) for child in found.given}
    for start in range(0, len(found.given), BATCH):
        _move(found.given[start : start + BATCH], due_on, precision, words, now, by)
    _write(parent, found.given, before, due_on, precision, words, by)
    _follow(parent, due_on, precision, words, by)
    told = due_told(due_on, precision)
    record(parent, "task.units_extended", by=by, units=len(found.given), left=len(found.left), told=told, **words)
    return found


def _refuse_day(due_on: date) -> None:
    today = clock.today()
    if due_on < today:
        raise Refused(f"Ngày {due_told(due_on, DuePrecision.DAY)} đã qua. Anh chị chọn từ hôm nay trở đi.", field="due")
    if problem := problem_with_due(due_on, today):
        raise Refused(problem, field="due")


def _judged(parent: Task, due_on: date) -> Extended:
    """The open children as they are now, locked behind their parent as every move does."""
    below = select(Task).where(Task.parent_id == parent.id, Task.state.in_(MOVING_STATES)).order_by(Task.id)
    fresh = {"populate_existing": True}
    children = db.session.scalars(below.with_for_update(of=Task), execution_options=fresh).all()
    found, asking = Extended(), asking_children(parent)  # asked now: whoever asks for time locks the child first
    for child in children:
        if child.id in asking:
            found.left.append((child, ASKING))
        elif child.due_on is None:
            found.left.append((child, NO_DUE))
        elif child.due_on >= due_on:
            found.left.append((child, "Thời hạn hiện nay không sớm hơn ngày này."))
        else:
            found.given.append(child)
    return found


def _move(
    children: Sequence[Task], due_on: date, precision: DuePrecision, words: dict[str, Any], now: datetime, by: User
) -> None:
    """As `dues.move_due`, in two statements for all of them; they are locked."""
    kept = [
        {
            "task_id": child.id,
            "kind": DueChangeKind.EXTENDED,
            "due_before": child.due_on,
            "precision_before": child.due_precision,
            "due_after": due_on,
            "precision_after": precision,
            "by_id": by.id,
            "at": now,
            **words,
        }
        for child in children
    ]
    db.session.execute(insert(DueChange), kept)
    these = update(Task).where(Task.id.in_([child.id for child in children]))
    moved = these.values(**moved_values(due_on, precision, extended=True))
    db.session.execute(moved, execution_options={"synchronize_session": False})


def _write(
    parent: Task,
    children: Sequence[Task],
    before: dict[int, tuple[date | None, DuePrecision]],
    due_on: date,
    precision: DuePrecision,
    words: dict[str, Any],
    by: User,
) -> None:
    """Into the history of every child, and to the contacts of its unit."""
    below = select(Task).where(Task.parent_id == parent.id).order_by(Task.id)
    db.session.scalars(below, execution_options={"populate_existing": True}).all()
    happened = [
        Happened(
            Task,
            child.id,
            EXTENDED,
            child.committee_id,
            {
                **told_of_move(*before[child.id], due_on, precision),
                "asked_by": None,
                "parent": parent.code,
                **words,
            },
        )
        for child in children
    ]
    record_many(happened, by=by)
    _tell(parent, children, words["reason"], by)


def _tell(parent: Task, children: Sequence[Task], reason: str, by: User) -> None:
    by_unit = contacts_by_unit(parent.committee_id, clock.today())
    wanted = {person for child in children for person in by_unit.get(child.lead_unit_id or 0, ())}
    people = {person.id: person for person in db.session.scalars(select(User).where(User.id.in_(wanted)))}
    tellings = [
        telling(child, NoticeKind.DECIDED, people[one], about=f"due-{child.version}", by=by, reason=reason)
        for child in children
        for one in by_unit.get(child.lead_unit_id or 0, ())
        if one != by.id
    ]
    now = clock.now()
    enqueue_many(tellings, now=now, send_after=now)


def _follow(parent: Task, due_on: date, precision: DuePrecision, words: dict[str, Any], by: User) -> None:
    """The due date told for all of them moves too, so that the parent's page does not speak of one that is over."""
    if parent.due_on is not None and parent.due_on < due_on:
        move_due(
            parent,
            DueChangeKind.EXTENDED,
            due_on=due_on,
            precision=precision,
            reason=words["reason"],
            document_number=words["document_number"],
            by=by,
        )
