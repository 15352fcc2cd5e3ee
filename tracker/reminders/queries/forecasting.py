"""What the preview of new rules reads: how many reminders each due date means, and the first of them by name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from tracker.accounts.models import User
from tracker.accounts.queries import contacts_by_unit
from tracker.db import db
from tracker.reminders.models import Audience
from tracker.reminders.queries import planning
from tracker.reminders.rules.forecast import Begin, Demand, Forecast
from tracker.reminders.rules.plans import People, Plan, plans_of
from tracker.reminders.rules.stages import REMINDED_STATES, Rules, Stages, TaskFacts
from tracker.tasks.models import Priority, ProgressUpdate, Task, TaskSupport
from tracker.workdays.rules import Calendar

FIRST_ROWS = 50


def people_of(committee_id: int, today: date) -> People:
    """Who may be told in a committee today."""
    connection = db.session.connection()
    return People(
        committee_id,
        contacts_by_unit(committee_id, today, connection),
        planning.mailboxes(connection),
        planning.active_people(connection),
        planning.unit_names(connection),
    )


def demand_of(committee_id: int, people: People, last: date, *, with_supports: bool) -> Demand:
    """How many reminders a stage means for each due date up to `last`, by audience; two grouped queries."""
    demand = Demand()
    open_ones = (
        (Task.committee_id == committee_id)
        & Task.state.in_(REMINDED_STATES)
        & Task.due_on.is_not(None)
        & (Task.due_on <= last)
    )
    urgent = (Task.priority != Priority.NORMAL).label("urgent")
    columns = (Task.due_on, urgent, Task.lead_unit_id, Task.tracker_id, Task.leader_id)
    for due_on, is_urgent, unit_id, tracker_id, leader_id, number in db.session.execute(
        select(*columns, func.count()).where(open_ones).group_by(*columns)
    ):
        assert due_on is not None
        told = {
            Audience.CONTACT: len(people.contacts.get(unit_id or 0, ())),
            Audience.MAILBOX: unit_id in people.mailboxes,
            Audience.TRACKER: tracker_id in people.active,
            Audience.LEADER: leader_id in people.active,
        }
        for audience, each in told.items():
            demand.add(due_on, audience, number * each, is_urgent=is_urgent)
    if with_supports:
        reported = select(ProgressUpdate.id).where(
            ProgressUpdate.task_id == TaskSupport.task_id, ProgressUpdate.unit_id == TaskSupport.unit_id
        )
        of = (Task.due_on, urgent, TaskSupport.unit_id)
        silent = select(*of, func.count()).join(Task, Task.id == TaskSupport.task_id)
        silent = silent.where(open_ones, ~reported.exists()).group_by(*of)
        for due_on, is_urgent, unit_id, number in db.session.execute(silent):
            assert due_on is not None
            each = len(people.contacts.get(unit_id, ()))
            demand.add(due_on, Audience.SUPPORTS, number * each, is_urgent=is_urgent)
    return demand


@dataclass(frozen=True)
class Row:
    """One reminder to come: on `day` a person is told of a task."""

    day: date
    plan: Plan
    person: str


def first_rows(
    committee_id: int, found: Forecast, then: Rules, people: People, calendar: Calendar, limit: int = FIRST_ROWS
) -> list[Row]:
    """The first reminders of a forecast by name; three queries, whatever the number of tasks."""
    begins = _enough(found.begins, limit)
    due_dates = {begin.due_on for begin in begins}
    wanted = planning.facts(Task.priority).where(
        Task.committee_id == committee_id, Task.state.in_(REMINDED_STATES), Task.due_on.in_(due_dates)
    )
    tasks: dict[date, list[TaskFacts]] = {}
    urgent: set[int] = set()
    for row in db.session.execute(wanted.order_by(Task.due_order, Task.id).limit(4 * limit)):
        tasks.setdefault(row.due_on, []).append(TaskFacts(*row[:-1]))
        urgent |= {row.id} if row.priority is not Priority.NORMAL else set()
    ids = [task.id for some in tasks.values() for task in some]
    silent = planning.silent_supports(db.session.connection(), ids) if Audience.SUPPORTS in then.audiences else {}
    rows: list[tuple[date, Plan]] = []
    by_day: dict[date, set[tuple[date, Audience, bool]]] = {}
    for begin in begins:
        by_day.setdefault(begin.day, set()).add((begin.due_on, begin.audience, begin.is_urgent))
    for day, beginning in by_day.items():
        stages = Stages(day, then, calendar)
        for due_on in sorted({due_on for due_on, _audience, _is_urgent in beginning}):
            for task in tasks.get(due_on, ()):
                for plan in plans_of(task, stages, people, silent.get(task.id, ())):
                    if (due_on, plan.audience, task.id in urgent) in beginning and len(rows) < limit:
                        rows.append((day, plan))
    named = select(User.id, User.name).where(User.id.in_({plan.person_id for _day, plan in rows}))
    names = {user_id: name for user_id, name in db.session.execute(named)}
    return [Row(day, plan, names[plan.person_id]) for day, plan in rows]


def _enough(begins: Sequence[Begin], limit: int) -> list[Begin]:
    """The beginnings of the first days, as many due dates as may be needed for `limit` rows."""
    chosen: list[Begin] = []
    for begin in begins:
        if len(chosen) >= limit and begin.day != chosen[-1].day:
            break
        chosen.append(begin)
    return chosen[: 4 * limit]
