"""What every verb on a task needs: moving its state safely, and telling people about it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import CursorResult, update

from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.models import Task
from tracker.tasks.rules import Move, next_state, refusal


def move(task: Task, by_move: Move, **changes: Any) -> None:
    """Move `task` along the table of moves and set `changes` with it, in one UPDATE that must change one row.

    Raises Refused where the table has no such move, or when somebody else moved the task first.
    """
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
    db.session.refresh(task, with_for_update=True)


def tell(task: Task, kind: NoticeKind, people: Iterable[User], *, about: str, by: User, **details: Any) -> None:
    """Enqueue one notice about `task` to each of `people` but the one who caused it.

    `about` makes the key unique: the event or the submission it is about.
    """
    for person in {person.id: person for person in people}.values():
        if person.id == by.id or not person.active:
            continue
        enqueue(
            f"task-{task.id}-{kind.value}-{about}-{person.id}",
            kind,
            to=person,
            subject_kind="task",
            subject_id=task.id,
            title=task.title,
            committee_id=task.committee_id,
            code=task.code,
            unit=unit_name(task),
            due_on=task.due_on.isoformat() if task.due_on else None,
            due_precision=task.due_precision.value,
            by=by.name,
            **details,
        )


def unit_name(task: Task) -> str:
    """The lead unit as it is called today; history and mails keep the name as it was."""
    return (task.lead_unit.short_name or task.lead_unit.name) if task.lead_unit else ""
