"""Fetching tasks: the fetch is the permission check."""

from datetime import date

from sqlalchemy import ColumnElement, Select, or_, select

from tracker.accounts.models import FULL_READERS, User
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import NotFound
from tracker.listing import bounded_count
from tracker.tasks.models import Task, TaskState, TaskSupport
from tracker.tasks.rules import OPEN_STATES
from tracker.units.queries import ids_of_unit_and_below


def concerns(user_id: int, unit_ids: frozenset[int]) -> ColumnElement[bool]:
    """Tasks (no drafts) a person sees without reading the whole committee: led, supported or tracked by them."""
    supported = select(TaskSupport.task_id).where(TaskSupport.unit_id.in_(unit_ids))
    led = Task.lead_unit_id.in_(unit_ids)
    return (Task.state != TaskState.DRAFT) & or_(Task.tracker_id == user_id, led, Task.id.in_(supported))


def visible_in(who: Standpoint) -> ColumnElement[bool]:
    """The tasks of one committee this person may see (product.md section 6).

    Drafts are the secretaries' own until they are given out.
    """
    in_committee = Task.committee_id == who.committee_id
    if who.is_secretary:
        return in_committee
    if who.reads_all:
        return in_committee & (Task.state != TaskState.DRAFT)
    return in_committee & concerns(who.user_id, who.unit_ids)


def tasks_for(who: Standpoint) -> Select[Task]:
    """Every task of a committee this person may see; unordered, for filters to narrow."""
    return select(Task).where(visible_in(who))


def task_for(user: User, task_id: int, day: date) -> Task:
    """One task this person may see. Raises NotFound for any other, existing or not."""
    task = db.session.get(Task, task_id) if 0 < task_id < 2**31 else None
    if task is None:
        raise NotFound
    roles = user.roles_in(task.committee_id, day)
    if roles & FULL_READERS:
        units: frozenset[int] = frozenset()
    else:
        units = frozenset(ids_of_unit_and_below(user.unit_id) if user.unit_id else ())
    who = Standpoint(user.id, task.committee_id, frozenset(roles), units)
    if who.reads_all and (who.is_secretary or task.state is not TaskState.DRAFT):
        return task
    if db.session.scalar(select(Task.id).where(Task.id == task_id, visible_in(who))) is None:
        raise NotFound
    return task


def overdue_on(day: date) -> ColumnElement[bool]:
    """Open tasks whose due date is over on `day`."""
    return Task.state.in_(OPEN_STATES) & (Task.due_on < day)


def count_overdue(who: Standpoint, day: date) -> int:
    """How many of the tasks a person sees in a committee are overdue; for the navigation, counted to a limit."""
    return bounded_count(select(Task.id).where(visible_in(who), overdue_on(day))).number
