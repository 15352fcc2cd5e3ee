"""Fetching the figures of reports: grouped counts, and the tasks that need a leader's eye."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, func, select
from sqlalchemy.orm import joinedload

from tracker.db import db, folded, kept_until_written
from tracker.reports.rules import Counts, LateBand, Period, UnitReport, UnitRow, due_dates_of
from tracker.tasks.models import ProgressUpdate, Submission, Task, TaskState
from tracker.tasks.queries import Beside, beside, counted_in, done_by, overdue_on, standing_is
from tracker.tasks.queries.hands import lead_on, was_handed_after
from tracker.tasks.rules import OPEN_STATES, Standing
from tracker.units.models import Unit


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count().filter(condition)


# What figures are grouped by: the unit that leads a task now, or led it on the cut-off day.
Lead = SQLColumnExpression[int | None]


def lead_then(committee_id: int, on: date, today: date) -> Lead:
    """The unit that figures cut off at `on` stand under: one that merged or ended since keeps them under its old name.

    Asks once whether any task came to another unit since; where none did, the figures cost what they always cost.
    """
    looks_back = on < today and was_handed_after(committee_id, on)
    return lead_on(on) if looks_back else Task.lead_unit_id


def _by_lead(lead: Lead, committee_id: int, from_on: date, on: date, starred: bool, counts: Sequence[Any]) -> Any:
    """`counts` of a period for each lead unit; one grouped query."""
    query = select(lead.label("led_by"), *counts).group_by("led_by")
    query = query.where(Task.committee_id == committee_id, counted_in(from_on, on))
    return db.session.execute(query.where(Task.starred) if starred else query)


def standing_by_unit(
    committee_id: int,
    from_on: date,
    on: date,
    *,
    today: date,
    starred: bool = False,
    lead: Lead = Task.lead_unit_id,
) -> dict[int, Counts]:
    """The figures of form M1 for each lead unit that has any task in the period, by unit id; one grouped query."""
    columns = {
        "total": func.count(),
        "new": _count(Task.assigned_on >= from_on),
        "done": _count(done_by(on)),
        "done_late": _count(standing_is(Standing.DONE_LATE, on)),
        "open_overdue": _count(standing_is(Standing.OPEN_OVERDUE, on)),
        **{kind.value: _count(beside(kind, from_on, on, today=today)) for kind in Beside},
    }
    counts = [count.label(name) for name, count in columns.items()]
    found = _by_lead(lead, committee_id, from_on, on, starred, counts)
    return {unit_id or 0: Counts(*figures) for unit_id, *figures in found}


def late_by_unit(
    committee_id: int, from_on: date, on: date, *, starred: bool = False, lead: Lead = Task.lead_unit_id
) -> dict[int, Counts]:
    """As `standing_by_unit`, but only total, done and overdue: what a rate of lateness is made of."""
    counts = (func.count(), _count(done_by(on)), _count(standing_is(Standing.OPEN_OVERDUE, on)))
    found = _by_lead(lead, committee_id, from_on, on, starred, counts)
    return {unit or 0: Counts(total, done=done, open_overdue=overdue) for unit, total, done, overdue in found}


def report_by_unit(committee_id: int, period: Period, *, today: date, starred: bool = False) -> UnitReport:
    """Form M1 of a committee: three queries (four for a day that is over), whatever the number of units and tasks, and
    counted once a change. The year before is told of the units that led at this cut-off, so that a row compares a unit
    with the work it held.
    """

    def count() -> tuple[dict[int, Counts], dict[int, Counts]]:
        lead = lead_then(committee_id, period.on, today)
        now = standing_by_unit(committee_id, period.from_on, period.on, today=today, starred=starred, lead=lead)
        past = period.year_before
        return now, late_by_unit(committee_id, past.from_on, past.on, starred=starred, lead=lead)

    now, before = kept_until_written(("by_unit", committee_id, period, today, starred), count)
    units = db.session.scalars(select(Unit).where(Unit.id.in_(now)))
    in_order = sorted(units, key=lambda unit: (folded(unit.name), unit.id))
    rows = [UnitRow(unit, now[unit.id], before.get(unit.id, Counts())) for unit in in_order]
    return UnitReport(period, rows, sum(now.values(), Counts()), sum(before.values(), Counts()))


@dataclass(frozen=True)
class Overview:
    """The leader's five numbers, what came to each of them after `since`, and what is near."""

    counts: Counts
    gained: Counts
    soon: int
    since: date


def overview(committee_id: int, from_on: date, on: date, *, since: date, soon_until: date) -> Overview:
    """The figures of a whole committee for a period cut off at `on`; one query, counted once a change."""
    key = ("overview", committee_id, from_on, on, since, soon_until)
    return kept_until_written(key, lambda: _overview(committee_id, from_on, on, since, soon_until))


def _overview(committee_id: int, from_on: date, on: date, since: date, soon_until: date) -> Overview:
    done, late = done_by(on), standing_is(Standing.DONE_LATE, on)
    overdue = standing_is(Standing.OPEN_OVERDUE, on)
    finished = Task.finished_on > since
    query = select(
        func.count(),
        _count(done),
        _count(late),
        _count(overdue),
        _count(Task.state == TaskState.SUBMITTED),
        _count(Task.assigned_on > since),
        _count(done & finished),
        _count(late & finished),
        _count(overdue & (Task.due_on >= since)),
        _count(Task.state.in_(OPEN_STATES) & Task.due_on.between(on, soon_until)),
    )
    # Grouped, though only sums are wanted: so SQLite too reads the narrow index that form M1 reads.
    query = query.where(Task.committee_id == committee_id, counted_in(from_on, on)).group_by(Task.lead_unit_id)
    row = [sum(column) for column in zip(*db.session.execute(query), strict=True)] or [0] * 10
    total, all_done, done_late, open_overdue, waiting, given, newly_done, newly_done_late, newly_overdue, soon = row
    counts = Counts(total, done=all_done, done_late=done_late, open_overdue=open_overdue, waiting=waiting)
    gained = Counts(given, given, newly_done, newly_done_late, newly_overdue)
    return Overview(counts, gained, soon, since)


# ---------- What is late, and why ----------


def overdue_tasks(
    committee_id: int, today: date, *, band: LateBand | None = None, unit_id: int | None = None
) -> Select[Task]:
    """The overdue tasks of a committee, the latest first, their lead units loaded."""
    late = (Task.committee_id == committee_id) & overdue_on(today)
    query = select(Task).where(late).options(joinedload(Task.lead_unit)).order_by(Task.due_order, Task.id)
    if band is not None:
        first, last = due_dates_of(band, today)
        query = query.where(Task.due_order <= last)
        query = query.where(Task.due_order >= first) if first else query
    return query if unit_id is None else query.where(Task.lead_unit_id == unit_id)


def late_bands(committee_id: int, today: date, *, unit_id: int | None = None) -> dict[LateBand, int]:
    """How many overdue tasks each band holds."""
    ranges = {band: due_dates_of(band, today) for band in LateBand}
    counts = [
        _count(Task.due_order.between(first, last) if first else Task.due_order <= last)
        for first, last in ranges.values()
    ]
    query = select(*counts).where(Task.committee_id == committee_id, overdue_on(today))
    if unit_id is not None:
        query = query.where(Task.lead_unit_id == unit_id)
    return dict(zip(ranges, db.session.execute(query).one(), strict=True))


def units_with_overdue(committee_id: int, today: date) -> Sequence[Unit]:
    """The units that lead an overdue task, by name."""
    late = select(Task.id).where(Task.lead_unit_id == Unit.id, Task.committee_id == committee_id, overdue_on(today))
    return db.session.scalars(select(Unit).where(late.exists()).order_by(Unit.name, Unit.id)).all()


BATCH = 500  # ids in one question; databases limit how many it may name


def causes(tasks: Sequence[Task]) -> dict[int, ProgressUpdate]:
    """The latest report of each task in which its lead unit named an obstacle, by task id."""
    found: dict[int, ProgressUpdate] = {}
    for start in range(0, len(tasks), BATCH):
        newest = (
            select(func.max(ProgressUpdate.id))
            .where(
                ProgressUpdate.task_id.in_([task.id for task in tasks[start : start + BATCH]]),
                ProgressUpdate.obstacle != "",
                ProgressUpdate.percent.is_not(None),  # a supporting unit tells of its part without a percentage
            )
            .group_by(ProgressUpdate.task_id)
        )
        updates = db.session.scalars(select(ProgressUpdate).where(ProgressUpdate.id.in_(newest)))
        found |= {update.task_id: update for update in updates}
    return found


def waiting_tasks(committee_id: int) -> Select[Task]:
    """The tasks of a committee that wait for verification, the earliest due first, their lead units loaded."""
    waiting = (Task.committee_id == committee_id) & (Task.state == TaskState.SUBMITTED)
    return select(Task).where(waiting).options(joinedload(Task.lead_unit)).order_by(Task.due_order, Task.id)


def submitted_days(tasks: Iterable[Task]) -> dict[int, date]:
    """When the submission that still waits was handed in, by task id."""
    query = select(Submission.task_id, func.max(Submission.submitted_on)).where(
        Submission.task_id.in_([task.id for task in tasks]), Submission.outcome.is_(None)
    )
    return {task: day for task, day in db.session.execute(query.group_by(Submission.task_id))}


def week_before(day: date) -> date:
    """The day after which something counts as happened within the last seven days."""
    return day - timedelta(days=7)
