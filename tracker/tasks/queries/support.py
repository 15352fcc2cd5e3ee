"""Supporting units and their contributions: an update of theirs, which has no percentage."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, not_, or_, select

from tracker.db import db
from tracker.tasks.models import ProgressUpdate, Task, TaskState, TaskSupport
from tracker.tasks.queries.pages import Workplace
from tracker.units.models import Unit

MOST_ASKED = 20


def is_missing() -> ColumnElement[bool]:
    """Rows of task_support whose unit has contributed nothing yet; for reminders too."""
    told = exists().where(ProgressUpdate.task_id == TaskSupport.task_id, ProgressUpdate.unit_id == TaskSupport.unit_id)
    return not_(told)


def missing_contributions(task: Task) -> Sequence[Unit]:
    """The supporting units of a task that have contributed nothing yet, by name."""
    units = select(Unit).join(TaskSupport, TaskSupport.unit_id == Unit.id)
    units = units.where(TaskSupport.task_id == task.id, is_missing())
    return db.session.scalars(units.order_by(Unit.name, Unit.id)).all()


def contributions_due(places: Sequence[Workplace], until: date) -> Sequence[Any]:
    """The open tasks that some units support without having contributed, due by `until`: for "Việc của tôi"."""
    theirs = [and_(TaskSupport.unit_id == one.unit.id, Task.committee_id.in_(one.committee_ids)) for one in places]
    columns = (Task.id, Task.code, Task.title, Task.due_on, Task.due_precision, Task.committee_id)
    query = (
        select(*columns, Unit.name.label("unit"))
        .join(TaskSupport, TaskSupport.task_id == Task.id)
        .outerjoin(Unit, Unit.id == Task.lead_unit_id)
        .where(
            or_(*theirs),
            Task.state.in_((TaskState.ASSIGNED, TaskState.IN_PROGRESS)),
            Task.due_order <= until,
            is_missing(),
        )
        .order_by(Task.due_order, Task.id)
        .limit(MOST_ASKED)
    )
    return db.session.execute(query).all()
