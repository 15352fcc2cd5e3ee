"""What a leader's weekly digest tells of a committee."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from tracker.db import db
from tracker.reminders.rules.weekly import Week
from tracker.tasks.models import Task
from tracker.tasks.queries import counted_in, overdue_on, standing_is
from tracker.tasks.rules import Standing
from tracker.units.models import Unit

WORST = 10


def week_of(committee_id: int, today: date) -> Week:
    """The five figures of the year so far, and the same as they stood a week ago; one query."""
    year, ago = date(today.year, 1, 1), today - timedelta(days=7)
    days = [today, ago] if ago >= year else [today]
    columns = []
    for day in days:
        counted = counted_in(year, day)
        columns.append(func.count().filter(counted))
        columns += [func.count().filter(counted & standing_is(standing, day)) for standing in Standing]
    row = list(db.session.execute(select(*columns).where(Task.committee_id == committee_id)).one())
    names = ["total", *(standing.value for standing in Standing)]
    figures = [dict(zip(names, row[start : start + 5], strict=True)) for start in range(0, len(row), 5)]
    return Week(figures[0], figures[1] if len(figures) > 1 else None)


def worst_of(committee_id: int, today: date, limit: int = WORST) -> list[dict[str, Any]]:
    """The tasks longest overdue, as the digest tells them."""
    late = (
        select(Task.id, Task.code, Task.title, Task.due_on, Task.due_precision, Unit.short_name, Unit.name)
        .outerjoin(Unit, Unit.id == Task.lead_unit_id)
        .where(Task.committee_id == committee_id, overdue_on(today))
        .order_by(Task.due_order, Task.id)
        .limit(limit)
    )
    return [
        {
            "id": task_id,
            "code": code,
            "title": title,
            "due_on": due_on.isoformat() if due_on else None,
            "due_precision": precision.value,
            "unit": short_name or name or "",
        }
        for task_id, code, title, due_on, precision, short_name, name in db.session.execute(late)
    ]
