"""What stands in a person's calendar: their tasks and visits, as they may see them today."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload

from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.display import due_words, label, upper_first
from tracker.feeds.models import CalendarFeed
from tracker.feeds.rules import Day
from tracker.inspections.models import GOING_ON, Visit, VisitInspector
from tracker.inspections.queries import times_moved
from tracker.reminders.rules.tokens import hash_of
from tracker.tasks.models import Task, TaskState, TaskSupport
from tracker.tasks.queries import visible_in
from tracker.tasks.rules import OPEN_STATES
from tracker.units.models import Unit

MOST = 1000
Address = Callable[[str, int], str]  # "task" or "visit", id → the address of its page


def feed_of(user: User) -> CalendarFeed | None:
    """This person's calendar address, if they made one."""
    return db.session.get(CalendarFeed, user.id)


def reader_of(token: str) -> User | None:
    """Whose calendar a secret address opens; none for a wrong one and for people whose account is closed."""
    hashed = hash_of(token)
    if hashed is None:
        return None
    found = select(CalendarFeed).where(CalendarFeed.token_hash == hashed).options(joinedload(CalendarFeed.user))
    feed = db.session.scalar(found)
    return feed.user if feed is not None and feed.user.active else None


def days_of(user: User, today: date, *, host: str, address: Address) -> list[Day]:
    """The open tasks and the visits of a person in all their committees, by day: what their unit leads or supports,
    what they track or direct, where they inspect."""
    days = list(_visits(user, today, host, address))
    for committee_id in sorted(user.committee_ids(today)):
        days += _tasks(user, committee_id, today, host, address)
    return sorted(days, key=lambda day: (day.on, day.uid))[:MOST]


def _tasks(user: User, committee_id: int, today: date, host: str, address: Address) -> Iterator[Day]:
    mine = (Task.tracker_id == user.id) | (Task.leader_id == user.id)
    if user.unit_id is not None:
        supported = select(TaskSupport.task_id).where(TaskSupport.unit_id == user.unit_id)
        mine |= (Task.lead_unit_id == user.unit_id) | Task.id.in_(supported)
    columns = (Task.id, Task.code, Task.title, Task.state, Task.due_on, Task.due_precision, Task.version)
    found = (
        select(*columns, Task.created_at, Unit.short_name, Unit.name)
        .outerjoin(Unit, Unit.id == Task.lead_unit_id)
        .where(visible_in(standpoint(user, committee_id, today)), Task.committee_id == committee_id, mine)
        .where(Task.state.in_(OPEN_STATES), Task.due_on.is_not(None))
        .order_by(Task.due_order, Task.id)
        .limit(MOST)
    )
    for row in db.session.execute(found):
        yield _task_day(row, host, address)


def _task_day(row: Any, host: str, address: Address) -> Day:
    task_id, code, title, state, due_on, precision, version, created_at, short_name, name = row
    due = upper_first(f"hạn {due_words(due_on, precision)}")
    waiting = f"\n{label(state)}" if state is TaskState.SUBMITTED else ""
    return Day(
        uid=f"task-{task_id}@{host}",
        on=due_on,
        title=f"Hạn: {title}",
        text=f"{code}\nChủ trì: {short_name or name or 'chưa có'}\n{due}{waiting}\n{address('task', task_id)}",
        url=address("task", task_id),
        sequence=version,
        made_at=created_at,
    )


def _visits(user: User, today: date, host: str, address: Address) -> Iterator[Day]:
    """The visits this person goes on; the inspected unit sees none before it is closed."""
    among = select(VisitInspector.visit_id).where(VisitInspector.user_id == user.id)
    wanted = select(Visit).where(
        or_(Visit.head_id == user.id, Visit.id.in_(among)),
        Visit.committee_id.in_(user.committee_ids(today)),
        Visit.state.in_(GOING_ON),
    )
    visits = db.session.scalars(wanted.options(joinedload(Visit.unit)).order_by(Visit.planned_on).limit(MOST)).all()
    moved = times_moved(visit.id for visit in visits)
    for visit in visits:
        url = address("visit", visit.id)
        yield Day(
            uid=f"visit-{visit.id}@{host}",
            on=visit.planned_on,
            title=f"Kiểm tra: {visit.title}",
            text=f"Tại {visit.unit.name}\n{url}",
            url=url,
            sequence=moved.get(visit.id, 0),
            made_at=visit.created_at,
        )
