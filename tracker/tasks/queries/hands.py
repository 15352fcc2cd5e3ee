"""Which unit led a task on a day that is over: what units that merged or ended did stays under their names."""

from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select

from tracker.db import db
from tracker.tasks.models import Task
from tracker.tasks.models.hands import HandedTask, Part


def _handed_after(on: date) -> ColumnElement[bool]:
    """The hand-overs of the lead from unit to unit that took effect after `on`."""
    return and_(HandedTask.part == Part.LEAD, HandedTask.from_unit_id.is_not(None), HandedTask.from_on > on)


def lead_on(on: date) -> ColumnElement[int | None]:
    """The id of the unit that led a task at the end of `on`: the first that gave it away after that day, else the
    present one (product.md section 5: history and closed periods keep the old name).
    """
    then = select(HandedTask.from_unit_id).where(HandedTask.task_id == Task.id, _handed_after(on))
    then = then.order_by(HandedTask.from_on, HandedTask.id).limit(1).correlate(Task)
    return func.coalesce(then.scalar_subquery(), Task.lead_unit_id)


def led_on(unit_id: int, on: date) -> ColumnElement[bool]:
    """The tasks `unit_id` led at the end of `on`: the same as `lead_on(on) == unit_id`, found by indexes."""
    handed = select(HandedTask.id).where(HandedTask.task_id == Task.id, _handed_after(on)).correlate(Task)
    gave = select(HandedTask.task_id).where(HandedTask.from_unit_id == unit_id, _handed_after(on))
    kept = (Task.lead_unit_id == unit_id) & ~handed.exists()
    return or_(kept, Task.id.in_(gave) & (lead_on(on) == unit_id))


def was_handed_after(committee_id: int, on: date) -> bool:
    """Whether any task of a committee came to another lead unit after `on`, so that figures have to look back."""
    one = select(HandedTask.id).where(HandedTask.committee_id == committee_id, _handed_after(on)).limit(1)
    return db.session.scalar(one) is not None
