"""One item for many units: a parent with a child for each, which alone are counted (rules.UNSETTLED_STATES)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, contacts_by_unit, standpoint
from tracker.db import db, folded
from tracker.errors import Forbidden, Refused
from tracker.history.actions import Happened, record, record_many
from tracker.indicators.queries import missing_numbers, of_task
from tracker.notices.actions import Telling, enqueue_many
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, move, settle, step, tell, unit_name
from tracker.tasks.actions.numbering import index, take_serials
from tracker.tasks.models import DuePrecision, Outcome, Submission, Task, TaskState
from tracker.tasks.rules import (
    EDITABLE_STATES,
    RUNNING_PARENT,
    STOPPED_STATES,
    UNSETTLED_STATES,
    Move,
    can_decide,
    next_state,
    problem_with_due,
    refusal,
)
from tracker.units.models import Unit
from tracker.units.queries import valid_units

# ---------- Giving ----------


def give_out(parent: Task, *, given_on: date, by: User) -> list[Task]:
    """Issue a draft for many units: it runs from now on, and each of its units owes a child. Returns the children.

    The parent is accepted by nobody, since nobody leads it. Its supporting units stay with it and contribute there
    once, not to every child. Raises Refused when it was given out already, or a unit has ended.
    """
    unit_ids = parent.each_unit_ids or []
    move(parent, Move.ISSUE, assigned_on=given_on, original_due_on=parent.due_on)
    step(parent, Move.ACCEPT, accepted_on=given_on)
    children = _make_children(parent, unit_ids, given_on=given_on, by=by)
    event = record(
        parent,
        "task.fanned_out",
        by=by,
        units=len(children),
        given_on=given_on.isoformat(),
        due_on=parent.due_on.isoformat() if parent.due_on else None,
        source=_source(parent),
    )
    helpers = [
        person
        for support in parent.supports
        for person in contacts(support.unit_id, parent.committee_id, clock.today())
    ]
    details = {"unit": f"{len(children)} đơn vị", "given_on": given_on.isoformat(), "as": "contact"}
    tell(parent, NoticeKind.ASSIGNED, helpers, about=f"issued-{event.id}", by=by, **details)
    return children


def add_units(
    parent: Task,
    unit_ids: Sequence[int],
    *,
    given_on: date,
    due_on: date | None,
    due_precision: DuePrecision = DuePrecision.DAY,
    by: User,
) -> list[Task]:
    """Give a running task of many units to further ones, with a due date of their own. Returns the new children.

    Units that have it already are passed over. Raises Refused when none is left, or the parent has ended, or the due
    date lies before the day of giving.
    """
    lock(parent)
    refuse_adding(parent, given_on=given_on, due_on=due_on)
    held = select(Task.lead_unit_id).where(Task.parent_id == parent.id, Task.state.not_in(STOPPED_STATES))
    left = set(unit_ids) - set(db.session.scalars(held))
    if not left:
        raise Refused("Các đơn vị này đều đã được giao nhiệm vụ này.", field="each_unit_ids")
    children = _make_children(
        parent, sorted(left), given_on=given_on, due_on=due_on, due_precision=due_precision, by=by
    )
    record(parent, "task.units_added", by=by, units=[unit_name(child) for child in children])
    settle(parent)
    return children


def refuse_adding(parent: Task, *, given_on: date, due_on: date | None) -> None:
    """Raise Refused where a task cannot be given to further units, or not with this due date."""
    if not parent.fan_out or parent.state not in RUNNING_PARENT:
        raise Refused("Nhiệm vụ này đã kết thúc hoặc không giao cho nhiều đơn vị, nên không giao thêm được.")
    if due_on is None and parent.review_after is None:
        raise Refused("Anh chị ghi thời hạn cho các đơn vị giao thêm.", field="due_on")
    if due_on is not None and (problem := problem_with_due(due_on, given_on)):
        raise Refused(problem, field="due_on")


def _make_children(
    parent: Task,
    unit_ids: Sequence[int],
    *,
    given_on: date,
    due_on: date | None = None,
    due_precision: DuePrecision | None = None,
    by: User,
) -> list[Task]:
    """A child for each unit, written together: a whole province is given its tasks in one press."""
    wanted = set(unit_ids)
    units = sorted((unit for unit in valid_units(clock.today()) if unit.id in wanted), key=_by_name)
    if not units or len(units) < len(wanted):
        message = "Có đơn vị đã kết thúc hoạt động hoặc không còn trong danh mục. Anh chị chọn lại các đơn vị."
        raise Refused(message, field="each_unit_ids")
    now = clock.now()
    serials = take_serials(parent.committee_id, now.year, len(units))
    children = []
    for unit, serial in zip(units, serials, strict=True):
        child = Task(
            committee=parent.committee,
            code=f"{parent.committee.code}/{now.year}/{serial:04}",
            year=now.year,
            serial=serial,
            title=parent.title,
            text=parent.text,
            lead_unit=unit,
            tracker_id=parent.tracker_id,
            leader_id=parent.leader_id,
            due_on=due_on or parent.due_on,
            due_precision=due_precision or parent.due_precision,
            due_words="" if due_on else parent.due_words,
            review_after=parent.review_after,
            product=parent.product,
            priority=parent.priority,
            starred=parent.starred,
            state=next_state(TaskState.DRAFT, Move.ISSUE),
            item=parent.item,
            parent=parent,
            created_by=by,
            created_at=now,
            assigned_on=given_on,
        )
        child.original_due_on = child.due_on
        index(child)
        children.append(child)
    db.session.add_all(children)
    db.session.flush()
    _write_given(parent, children, given_on, by)
    return children


def _by_name(unit: Unit) -> tuple[str, int]:
    """The order of names as people read them: with equal dates a page lists the children as they were made."""
    return folded(unit.name), unit.id


def _write_given(parent: Task, children: Sequence[Task], given_on: date, by: User) -> None:
    """The history of each child begins with its issue; the contacts of its unit are told."""
    people = contacts_by_unit(parent.committee_id, clock.today())
    happened, tellings = [], []
    for child in children:
        facts = {
            "unit": unit_name(child),
            "given_on": given_on.isoformat(),
            "due_on": child.due_on.isoformat() if child.due_on else None,
        }
        details = {**facts, "source": _source(parent), "parent": parent.code, "code": child.code}
        happened.append(Happened(Task, child.id, "task.issued", parent.committee_id, details))
        tellings += [
            Telling(
                key=f"task-{child.id}-{NoticeKind.ASSIGNED.value}-given-{person_id}",
                kind=NoticeKind.ASSIGNED,
                recipient_id=person_id,
                subject_kind=Task.__tablename__,
                subject_id=child.id,
                title=child.title,
                committee_id=child.committee_id,
                details={
                    **facts,
                    "code": child.code,
                    "due_precision": child.due_precision.value,
                    "by": by.name,
                    "as": "contact",
                },
            )
            for person_id in people.get(child.lead_unit_id or 0, ())
            if person_id != by.id
        ]
    record_many(happened, by=by)
    now = clock.now()
    enqueue_many(tellings, now=now, send_after=now)


def _source(task: Task) -> str:
    return task.item.conclusion.name if task.item else ""


# ---------- What is changed, ended and closed together ----------


def pass_on(parent: Task, before: Mapping[str, Any], *, by: User) -> list[Task]:
    """Let the open children follow what was edited of their parent (`before`: old values by column), except where a
    child was edited by itself. Returns those that followed.
    """
    below = select(Task).where(Task.parent_id == parent.id, Task.state.in_(EDITABLE_STATES)).order_by(Task.id)
    followed = []
    for child in db.session.scalars(below.with_for_update(), execution_options={"populate_existing": True}).all():
        changed = {
            name: [_plain(old), _plain(getattr(parent, name))]
            for name, old in before.items()
            if getattr(child, name) == old
        }
        if not changed:
            continue
        for name in changed:
            setattr(child, name, getattr(parent, name))
        child.version += 1
        index(child)
        record(child, "task.edited", by=by, changes=changed, parent=parent.code)
        followed.append(child)
    return followed


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def end_children(parent: Task, what: Move, verb: str, *, reason: str, by: User, **details: Any) -> int:
    """Cancel or supersede the unsettled children of a task of many units before it is itself, for the same reason; a
    submission that waits is answered with it, and the units are told. Returns how many.
    """
    lock(parent)
    below = select(Task).where(Task.parent_id == parent.id, Task.state.in_(UNSETTLED_STATES)).order_by(Task.id)
    children = db.session.scalars(below.with_for_update(), execution_options={"populate_existing": True}).all()
    ids = [child.id for child in children]
    answered = update(Submission).where(Submission.task_id.in_(ids), Submission.outcome.is_(None))
    values = {"outcome": Outcome.RETURNED, "reason": reason, "decided_by_id": by.id, "decided_at": clock.now()}
    db.session.execute(answered.values(**values), execution_options={"synchronize_session": False})
    for child in children:
        step(child, what)
        event = record(child, verb, by=by, reason=reason, parent=parent.code, **details)
        people = contacts(child.lead_unit_id, child.committee_id, clock.today()) if child.lead_unit_id else []
        tell(child, NoticeKind.DECIDED, people, about=str(event.id), by=by)
    return len(children)


def close_parent(parent: Task, *, by: User) -> None:
    """Verify a task of many units whose children have all closed. It was finished when the last of them was.

    Refused while a child is open, or when none was done, or a number of its own targets lacks, or somebody closed it
    first; Forbidden for people who do not decide here.
    """
    if not can_decide(parent, standpoint(by, parent.committee_id, clock.today())):
        raise Forbidden("Chỉ chuyên viên theo dõi, tổ thư ký hoặc lãnh đạo mới xác nhận nhiệm vụ chung.")
    lock(parent)
    if parent.state not in RUNNING_PARENT:
        raise Refused(refusal(Move.VERIFY))
    done = select(func.count(), func.max(Task.finished_on)).where(
        Task.parent_id == parent.id, Task.state == TaskState.COMPLETED
    )
    number, last = db.session.execute(done).one()
    if not number:
        raise Refused("Chưa có đơn vị nào hoàn thành. Nếu không làm nữa, lãnh đạo quyết định kết thúc nhiệm vụ chung.")
    if missing := missing_numbers(of_task(parent.id, clock.today())):
        raise Refused(
            f"Chưa đủ số liệu để xác nhận nhiệm vụ chung: {', '.join(missing)}. Tổ thư ký ghi số của chỉ tiêu, rồi "
            "anh chị xác nhận lại."
        )
    finished_on = date.fromisoformat(last) if isinstance(last, str) else last
    if parent.state is TaskState.IN_PROGRESS:  # reopened by a leader, and nothing was added
        step(parent, Move.SUBMIT)
    move(parent, Move.VERIFY, finished_on=finished_on, percent=100)
    told = finished_on.isoformat() if finished_on else None
    record(parent, "task.verified", by=by, finished_on=told, units=number)
