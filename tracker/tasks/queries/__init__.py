"""Fetching tasks: the fetch is the permission check."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import ColumnElement, Select, bindparam, false, func, not_, or_, select

from tracker import clock
from tracker.accounts.models import FULL_READERS, Role, User
from tracker.accounts.queries import units_of
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import NotFound
from tracker.listing import COUNT_LIMIT
from tracker.tasks.models import Outcome, ProgressUpdate, Submission, Task, TaskState, TaskSupport
from tracker.tasks.rules import COUNTED_STATES, OPEN_STATES, Standing


def concerns(user_ids: frozenset[int], unit_ids: frozenset[int]) -> ColumnElement[bool]:
    """Tasks (no drafts) a person sees without reading the whole committee: led, supported or tracked by them."""
    supported = select(TaskSupport.task_id).where(TaskSupport.unit_id.in_(unit_ids))
    led = Task.lead_unit_id.in_(unit_ids)
    return (Task.state != TaskState.DRAFT) & or_(Task.tracker_id.in_(user_ids), led, Task.id.in_(supported))


def visible_in(who: Standpoint) -> ColumnElement[bool]:
    """The tasks of one committee this person may see (product.md section 6).

    Drafts are the secretaries' own until they are given out.
    """
    if not who.roles:  # committees see nothing of each other, whatever unit a person works for
        return false()
    in_committee = Task.committee_id == who.committee_id
    if who.is_secretary:
        return in_committee
    if who.reads_all:
        return in_committee & (Task.state != TaskState.DRAFT)
    return in_committee & concerns(who.acts_as, who.unit_ids)


def tasks_for(who: Standpoint) -> Select[Task]:
    """Every task of a committee this person may see; unordered, for filters to narrow."""
    return select(Task).where(visible_in(who))


def task_for(user: User, task_id: int, day: date) -> Task:
    """One task this person may see. Raises NotFound for any other, existing or not."""
    task = db.session.get(Task, task_id) if 0 < task_id < 2**31 else None
    if task is None:
        raise NotFound
    roles, others = user.roles_in(task.committee_id, day), user.stands_in_for(task.committee_id, day)
    units = frozenset[int]() if roles & FULL_READERS else units_of(user, others)
    who = Standpoint(user.id, task.committee_id, frozenset(roles), units, others)
    if who.reads_all and (who.is_secretary or task.state is not TaskState.DRAFT):
        return task
    if db.session.scalar(select(Task.id).where(Task.id == task_id, visible_in(who))) is None:
        raise NotFound
    return task


def owed() -> ColumnElement[bool]:
    """Tasks a unit owes, which is what lists and figures count: not the parents of what was given to many units."""
    return not_(Task.fan_out)


def overdue_on(day: date) -> ColumnElement[bool]:
    """Open tasks whose due date is over on `day`, as they are counted."""
    return not_(Task.closed) & owed() & (Task.due_order < day)


@lru_cache(maxsize=1024)
def overdue_count(who: Standpoint) -> Select[int]:
    """How many of the tasks a person sees in a committee are overdue on a `day`, counted to a limit; for the
    navigation. Made once for all who see the same: every page asks for it."""
    late = not_(Task.closed) & owed() & (Task.due_order < bindparam("day"))
    inner = select(Task.id).where(visible_in(who), late).limit(COUNT_LIMIT + 1).subquery()
    return select(func.count()).select_from(inner)


def seen_by(who: Standpoint) -> Standpoint:
    """What of a standpoint decides which tasks are visible: full readers of a committee see alike."""
    if not who.reads_all:
        return who
    return Standpoint(0, who.committee_id, frozenset({Role.SECRETARY if who.is_secretary else Role.VIEWER}))


# ---------- What reports count: the same conditions make the figure and the list it opens ----------
# In the address of /tasks a filled `on` turns assigned_from … assigned_to into the period of a report:
# counted_in(assigned_from, on, carried=1|0|absent) & standing_is(standing, on) & beside(beside, assigned_from, on).


class Beside(StrEnum):
    """What a report tells of its tasks beside the four standings."""

    NO_DUE = "no_due"
    WAITING = "waiting"
    RETURNED = "returned"
    UPDATED = "updated"
    EXTENDED = "extended"
    ON_TIME_EXTENDED = "on_time_extended"  # done by the present due date, after the original one


def done_by(on: date) -> ColumnElement[bool]:
    """Completed by a submission handed in on `on` or before, however late it was verified."""
    return (Task.state == TaskState.COMPLETED) & or_(Task.finished_on.is_(None), Task.finished_on <= on)


def open_at(on: date) -> ColumnElement[bool]:
    """Tasks that were still open at the end of `on`; what was stopped since then is not in."""
    return Task.state.in_(OPEN_STATES) | ((Task.state == TaskState.COMPLETED) & (Task.finished_on > on))


def standing_is(wanted: Standing, on: date) -> ColumnElement[bool]:
    """Tasks whose standing on `on` is `wanted`; the four are disjoint and together hold every counted task."""
    match wanted:
        case Standing.DONE_LATE:
            return done_by(on) & (Task.finished_on > Task.due_on)
        case Standing.DONE_ON_TIME:
            unlate = or_(Task.due_on.is_(None), Task.finished_on.is_(None), Task.finished_on <= Task.due_on)
            return done_by(on) & unlate
        case Standing.OPEN_OVERDUE:
            return open_at(on) & (Task.due_on < on)
        case Standing.OPEN_IN_TERM:
            return open_at(on) & or_(Task.due_on.is_(None), Task.due_on >= on)


def counted_in(from_on: date, on: date, *, carried: bool | None = None) -> ColumnElement[bool]:
    """The tasks a report of the period from `from_on` to its cut-off `on` counts.

    Given to a unit by `on`, and not finished before the period began; a parent whose children stand with many units
    has no unit of its own, so the children alone count (rules.UNSETTLED_STATES). `carried` narrows to those given
    before it (true) or within it (false).
    """
    counted = Task.state.in_(COUNTED_STATES) & Task.lead_unit_id.is_not(None) & (Task.assigned_on <= on)
    counted &= or_(Task.finished_on.is_(None), Task.finished_on >= from_on)
    if carried is None:
        return counted
    return counted & (Task.assigned_on < from_on if carried else Task.assigned_on >= from_on)


def beside(wanted: Beside, from_on: date, on: date, *, today: date | None = None) -> ColumnElement[bool]:
    """Tasks with a trait a report tells beside their standing, as it was at the end of `on`.

    A cheap condition on the task stands before each look into another table; where `on` is `today` the task
    alone knows the answer.
    """
    is_now = today is not None and on >= today
    end = datetime.combine(on + timedelta(days=1), time(), clock.VIETNAM)
    begin = datetime.combine(from_on, time(), clock.VIETNAM)
    match wanted:
        case Beside.NO_DUE:
            return open_at(on) & Task.due_on.is_(None)
        case Beside.WAITING:
            undecided = or_(Submission.outcome.is_(None), Submission.decided_at >= end)
            pending = select(Submission.id).where(
                Submission.task_id == Task.id, Submission.submitted_on <= on, undecided
            )
            if is_now:
                return Task.state == TaskState.SUBMITTED
            maybe = or_(Task.state == TaskState.SUBMITTED, Task.return_count > 0)
            return maybe & open_at(on) & pending.exists()
        case Beside.RETURNED:
            sent_back = select(Submission.id).where(
                Submission.task_id == Task.id, Submission.outcome == Outcome.RETURNED, Submission.decided_at < end
            )
            return Task.return_count > 0 if is_now else (Task.return_count > 0) & sent_back.exists()
        case Beside.UPDATED:
            within = select(ProgressUpdate.id).where(
                ProgressUpdate.task_id == Task.id, ProgressUpdate.at >= begin, ProgressUpdate.at < end
            )
            known = open_at(on) & (Task.updated_on >= from_on)
            return known if is_now else known & or_(Task.updated_on <= on, within.exists())
        case Beside.EXTENDED:
            return Task.extended_on <= on
        case Beside.ON_TIME_EXTENDED:
            after = (Task.finished_on > Task.original_due_on) & (Task.extended_on <= on)
            return standing_is(Standing.DONE_ON_TIME, on) & after
