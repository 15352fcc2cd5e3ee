"""Fetching how the open children of a task of many units stand in time, for the page that extends them together."""

from datetime import date
from typing import Any

from sqlalchemy import func, select

from tracker.db import db
from tracker.decisions.models import ExtensionRequest
from tracker.decisions.rules import MOVING_STATES
from tracker.tasks.models import DuePrecision, Task
from tracker.tasks.queries.lists import short_name
from tracker.units.models import Unit


def open_dues(parent: Task) -> list[tuple[date | None, DuePrecision, int]]:
    """(due date, precision, how many units) of the children whose due date may still move, the earliest first."""
    below = select(Task.due_on, Task.due_precision, func.count()).where(
        Task.parent_id == parent.id, Task.state.in_(MOVING_STATES)
    )
    grouped = below.group_by(Task.due_on, Task.due_precision).order_by(Task.due_on.nulls_last(), func.count().desc())
    return [(due_on, precision, number) for due_on, precision, number in db.session.execute(grouped)]


def asking_children(parent: Task) -> set[int]:
    """The ids of the children whose units wait for an answer of their own."""
    waiting = select(ExtensionRequest.waiting_task_id).join(ExtensionRequest.task)
    waiting = waiting.where(ExtensionRequest.waiting_task_id > 0, Task.parent_id == parent.id)
    return {number for number in db.session.scalars(waiting) if number is not None}


def asking_units(parent: Task, limit: int = 10) -> list[Any]:
    """The same as rows to be named: the child's id, its unit, until when it asks for time; no more than `limit`."""
    rows = select(Task.id, short_name().label("unit"), ExtensionRequest.asked_due_on, ExtensionRequest.asked_precision)
    rows = rows.join(ExtensionRequest, ExtensionRequest.waiting_task_id == Task.id)
    rows = rows.outerjoin(Unit, Unit.id == Task.lead_unit_id).where(Task.parent_id == parent.id)
    return list(db.session.execute(rows.order_by(Task.id).limit(limit)).all())
