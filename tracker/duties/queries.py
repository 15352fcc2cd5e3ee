"""Fetching recurring duties: the fetch is the permission check."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import joinedload, selectinload

from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.duties.models import Duty, DutyTask, DutyVersion
from tracker.errors import NotFound
from tracker.tasks.models import Task
from tracker.tasks.queries import overdue_on
from tracker.tasks.rules import OPEN_STATES
from tracker.together import Question
from tracker.units.models import Unit


def _visible(who: Standpoint) -> ColumnElement[bool]:
    """Full readers see the duties of their committee, others those their unit owes, or they follow."""
    here = Duty.committee_id == who.committee_id
    if who.reads_all or not who.roles:
        return here & (Duty.id > 0 if who.roles else Duty.id < 0)  # committees see nothing of each other
    mine = or_(DutyVersion.lead_unit_id.in_(who.unit_ids), DutyVersion.tracker_id.in_(who.acts_as))
    return here & Duty.id.in_(select(DutyVersion.duty_id).where(mine))


def duties_for(who: Standpoint, *, ended: bool | None = None) -> Select[Duty]:
    """The duties of a committee this person may see, those that go on first; the next due first among them."""
    query = (
        select(Duty)
        .where(_visible(who))
        .options(selectinload(Duty.versions).joinedload(DutyVersion.tracker).lazyload(User.memberships))
    )
    if ended is not None:
        query = query.where(Duty.next_on.is_(None) if ended else Duty.next_on.is_not(None))
    return query.order_by(Duty.next_on.is_(None), Duty.next_on, Duty.id)


def duty_for(duty_id: int, standpoint_in: Callable[[int], Standpoint]) -> tuple[Duty, Standpoint]:
    """One duty, and the person's rights in its committee (`standpoint_in`). Raises NotFound for any other, existing
    or not."""
    tracker = selectinload(Duty.versions).joinedload(DutyVersion.tracker).lazyload(User.memberships)
    found = select(Duty).where(Duty.id == duty_id).options(tracker) if 0 < duty_id < 2**31 else None
    duty = db.session.scalar(found) if found is not None else None
    if duty is None:
        raise NotFound
    who = standpoint_in(duty.committee_id)
    mine = any(one.lead_unit_id in who.unit_ids or one.tracker_id in who.acts_as for one in duty.versions)
    if not who.roles or not (who.reads_all or mine):
        raise NotFound
    return duty, who


def last_made(duty_id: int) -> date | None:
    """The day of the last period whose task was made."""
    return db.session.scalar(select(func.max(DutyTask.occurs_on)).where(DutyTask.duty_id == duty_id))


def tasks_made(duty: Duty) -> Select[DutyTask]:
    """The periods whose tasks were made, the newest first, each with its task and unit."""
    query = select(DutyTask).where(DutyTask.duty_id == duty.id)
    query = query.options(joinedload(DutyTask.task).joinedload(Task.lead_unit))
    return query.order_by(DutyTask.occurs_on.desc(), DutyTask.id.desc())


def sums_of(ids: Sequence[int], today: date) -> dict[int, Any]:
    """By duty: how many tasks it made, how many are open, how many of these overdue; one grouped query."""
    if not ids:
        return {}
    query = (
        select(
            DutyTask.duty_id,
            func.count().label("made"),
            func.count().filter(Task.state.in_(OPEN_STATES)).label("open"),
            func.count().filter(overdue_on(today)).label("overdue"),
        )
        .join(Task, Task.id == DutyTask.task_id)
        .where(DutyTask.duty_id.in_(ids))
        .group_by(DutyTask.duty_id)
    )
    return {row.duty_id: row for row in db.session.execute(query)}


def duties_of_items(item_ids: Sequence[int]) -> Question[dict[int, int]]:
    """By item of a conclusion: the duty that was made of it."""
    return Question(Duty, Duty.item_id.in_(item_ids), made=dict, columns=(Duty.item_id, Duty.id), order_by=(Duty.id,))


def due_now(today: date) -> int | None:
    """The id of a duty that has a task to give out on `today`, the one that waits longest first."""
    ready = (Duty.next_on <= today) & or_(Duty.waiting_until.is_(None), Duty.waiting_until <= today)
    return db.session.scalar(select(Duty.id).where(ready).order_by(Duty.next_on, Duty.id).limit(1))


def duty_of_task(task_id: int) -> ColumnElement[bool]:
    """Whether a task was made by a duty: for the one question of the task page."""
    return select(DutyTask.id).where(DutyTask.task_id == task_id).exists()


def origin_of(task_id: int) -> Question[DutyTask | None]:
    """The period of a duty a task was made for."""
    return Question(DutyTask, DutyTask.task_id == task_id, made=lambda rows: next((period for (period,) in rows), None))


def units_named(ids: Sequence[int]) -> Sequence[Unit]:
    """Some units, by name; asks nothing where there are none."""
    if not ids:
        return []
    return db.session.scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.name)).all()
