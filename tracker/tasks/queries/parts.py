"""Parts of tasks inside a unit: of a task, of a person, and one for whoever may see it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, exists, false, or_, select
from sqlalchemy.orm import joinedload

from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import NotFound
from tracker.tasks.models import Task, TaskPart
from tracker.tasks.rules import can_see_parts, holds_part
from tracker.together import Question, firsts
from tracker.units.models import Unit

MOST_PARTS = 200


def has_parts(task: Task) -> ColumnElement[bool]:
    """Whether the lead unit has split a task."""
    return exists().where(TaskPart.task_id == task.id)


def parts_of(task: Task, who: Standpoint) -> Question[Sequence[TaskPart]]:
    """The parts of a task, the open ones first, for those who may see them; nothing for others."""
    return Question(
        TaskPart,
        TaskPart.task_id == task.id if can_see_parts(task, who) else false(),
        made=lambda rows: firsts(rows[:MOST_PARTS]),
        options=_shown(),
        order_by=(TaskPart.closed_on.is_not(None), TaskPart.due_on.nulls_last(), TaskPart.id),
    )


def _shown() -> tuple[Any, ...]:
    return joinedload(TaskPart.unit), joinedload(TaskPart.person).lazyload(User.memberships)


def open_parts(user: User, day: date) -> Sequence[TaskPart]:
    """The parts this person has still to do: their own, and those of their unit that nobody has; nearest first. Beside
    them the own parts of whom they stand in for, in that committee."""
    theirs: ColumnElement[bool] = TaskPart.person_id == user.id
    if user.unit_id is not None:
        theirs = or_(theirs, (TaskPart.unit_id == user.unit_id) & TaskPart.person_id.is_(None))
    for number in user.committee_ids(day):
        if others := user.stands_in_for(number, day):
            there = select(Task.id).where(Task.id == TaskPart.task_id, Task.committee_id == number)
            theirs = or_(theirs, TaskPart.person_id.in_(others) & there.exists())
    query = select(TaskPart).where(TaskPart.closed_on.is_(None), theirs)
    query = query.options(joinedload(TaskPart.task).lazyload("*"), *_shown())
    return db.session.scalars(query.order_by(TaskPart.due_on.nulls_last(), TaskPart.id).limit(MOST_PARTS)).all()


def part_for(user: User, part_id: int, day: date) -> TaskPart:
    """One part this person holds, or whose task they see from inside. Raises NotFound for any other."""
    part = db.session.get(TaskPart, part_id) if 0 < part_id < 2**31 else None
    if part is None:
        raise NotFound
    if holds_part(part, user, user.stands_in_for(part.task.committee_id, day)):
        return part
    who = standpoint(user, part.task.committee_id, day)
    if not who.roles or not can_see_parts(part.task, who):
        raise NotFound
    return part


def holders(unit_ids: frozenset[int], lead_unit_id: int | None) -> tuple[Sequence[User], Sequence[Unit]]:
    """Who may be given a part: the people of a unit and of those below it, and these units themselves."""
    people = select(User).where(User.unit_id.in_(unit_ids), User.active).order_by(User.name, User.id)
    below = select(Unit).where(Unit.id.in_(unit_ids), Unit.id != (lead_unit_id or 0)).order_by(Unit.name, Unit.id)
    return db.session.scalars(people).all(), db.session.scalars(below).all()
