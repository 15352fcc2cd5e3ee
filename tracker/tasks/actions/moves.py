"""What every verb on a task needs: moving its state safely, and telling people about it."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import CursorResult, func, select, update

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.accounts.queries import people_in
from tracker.db import db
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.notices.actions import Telling, enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.models import Task, TaskState
from tracker.tasks.rules import (
    CHILDREN_MOVES,
    ENDING_MOVES,
    RUNNING_PARENT,
    SETTLING_MOVES,
    UNSETTLED_STATES,
    Move,
    next_state,
    refusal,
)

MOVED_BY_ITS_CHILDREN = "Nhiệm vụ này giao cho nhiều đơn vị: việc này làm ở từng đơn vị, không làm ở nhiệm vụ chung."


def move(task: Task, by_move: Move, **changes: Any) -> None:
    """Move `task` along the table of moves and set `changes` with it, in one UPDATE that must change one row.

    A child of a task given to many units takes its parent along where that follows (`settle`). Raises Refused where
    the table has no such move, when somebody else moved the task first, and when a parent would end before its
    children, or a child would open below a parent that has ended.
    """
    if task.fan_out and by_move in CHILDREN_MOVES:
        raise Refused(MOVED_BY_ITS_CHILDREN)
    if task.fan_out and by_move in ENDING_MOVES:
        _refuse_unsettled(task)
    parent = _parent_to_settle(task) if by_move in SETTLING_MOVES else None
    if parent is not None and by_move in (Move.ISSUE, Move.REOPEN):
        _refuse_under_ended(parent, by_move)
    step(task, by_move, **changes)
    if parent is not None:
        settle(parent, task)


def step(task: Task, by_move: Move, **changes: Any) -> None:
    """The bare move of `move`: the task alone, for actions that see to its parent and children themselves."""
    before, after = task.state, next_state(task.state, by_move)
    statement = update(Task).where(Task.id == task.id, Task.state == before)
    statement = statement.values(state=after, version=Task.version + 1, **changes)
    db.session.flush()
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(refusal(by_move))
    db.session.refresh(task)


def lock(task: Task) -> None:
    """Wait for anybody else who is changing this task, and see what they made of it.

    SQLite has one writer at a time anyway; PostgreSQL locks the row.
    """
    db.session.refresh(task, with_for_update={"of": Task})  # of nothing it was loaded together with


# ---------- A parent follows its children ----------


def _parent_to_settle(task: Task) -> Task | None:
    """The task of many units this one is a child of, locked. Always the parent before the child: two who lock both
    in turn would wait for each other, and two last children closed at once would each believe the other still open.
    """
    if task.parent_id is None:
        return None
    found = select(Task).where(Task.id == task.parent_id, Task.fan_out).with_for_update()
    return db.session.scalar(found, execution_options={"populate_existing": True})


def _refuse_under_ended(parent: Task, by_move: Move) -> None:
    may = RUNNING_PARENT if by_move is Move.ISSUE else RUNNING_PARENT | {TaskState.COMPLETED}
    if parent.state not in may:
        raise Refused(f"Nhiệm vụ chung {parent.code} đã kết thúc, nên việc của từng đơn vị không mở thêm được nữa.")


def _refuse_unsettled(parent: Task) -> None:
    lock(parent)
    if unsettled := _count(parent, UNSETTLED_STATES):
        raise Refused(f"Còn {unsettled} đơn vị chưa xong việc, nên nhiệm vụ chung chưa kết thúc được.")


def _count(parent: Task, states: Iterable[TaskState]) -> int:
    below = select(func.count()).where(Task.parent_id == parent.id, Task.state.in_(states))
    return db.session.scalar(below) or 0


def settle(parent: Task, child: Task | None = None) -> None:
    """Let a task of many units, locked, stand as its children do (rules.UNSETTLED_STATES); `child` is the one that
    moved. Written into its history as done by nobody; who may verify it is told.
    """
    unsettled, done = _count(parent, UNSETTLED_STATES), _count(parent, [TaskState.COMPLETED])
    last = unit_name(child) if child is not None else ""
    if parent.state is TaskState.IN_PROGRESS and done and not unsettled:
        step(parent, Move.SUBMIT)
        event = record(parent, "task.children_closed", by=None, units=done, last=last)
        people = deciders(parent)
        everybody = f"Cả {done} đơn vị"
        tell(parent, NoticeKind.SUBMITTED, people, about=f"children-{event.id}", by=None, who=everybody)
    elif parent.state is TaskState.SUBMITTED and unsettled:
        step(parent, Move.RETURN)
        record(parent, "task.children_open", by=None, units=unsettled, last=last)
    elif parent.state is TaskState.COMPLETED and unsettled:
        step(parent, Move.REOPEN, finished_on=None)
        reason = f"Việc của {last} được mở lại" if last else "Có đơn vị được giao thêm"
        record(parent, "task.reopened", by=None, reason=reason)


# ---------- Telling ----------


def tell(
    task: Task, kind: NoticeKind, people: Iterable[User], *, about: str, by: User | None, who: str = "", **details: Any
) -> None:
    """Enqueue one notice about `task` to each of `people` but the one who caused it.

    `about` makes the key unique: the event or the submission it is about. `who` is told in place of the name of `by`.
    """
    for person in {person.id: person for person in people}.values():
        if (by is not None and person.id == by.id) or not person.active:
            continue
        one = telling(task, kind, person, about=about, by=by, who=who, **details)
        enqueue(
            one.key,
            kind,
            to=person,
            subject_kind=one.subject_kind,
            subject_id=one.subject_id,
            title=one.title,
            committee_id=one.committee_id,
            **one.details,
        )


def telling(
    task: Task, kind: NoticeKind, person: User, *, about: str, by: User | None, who: str = "", **details: Any
) -> Telling:
    """What `tell` enqueues for one person, for actions that tell of many tasks at once."""
    return Telling(
        key=f"task-{task.id}-{kind.value}-{about}-{person.id}",
        kind=kind,
        recipient_id=person.id,
        subject_kind="task",
        subject_id=task.id,
        title=task.title,
        committee_id=task.committee_id,
        details={
            "code": task.code,
            "unit": unit_name(task),
            "due_on": task.due_on.isoformat() if task.due_on else None,
            "due_precision": task.due_precision.value,
            "by": who or (by.name if by is not None else ""),
            **details,
        },
    )


def deciders(task: Task, besides: User | None = None) -> Sequence[User]:
    """Who is asked to verify: the tracking officer; the secretaries where there is none, or it is `besides`."""
    if task.tracker is not None and task.tracker.active and (besides is None or task.tracker_id != besides.id):
        return [task.tracker]
    return people_in(task.committee_id, clock.today(), frozenset({Role.SECRETARY}))


def unit_name(task: Task) -> str:
    """The lead unit as it is called today; history and mails keep the name as it was."""
    return (task.lead_unit.short_name or task.lead_unit.name) if task.lead_unit else ""
