"""Fetching requests about tasks."""

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import joinedload

from tracker.db import db
from tracker.decisions.models import TransferRequest
from tracker.tasks.models import Task


def waiting_transfer(task: Task) -> TransferRequest | None:
    """The request to take `task` back that nobody decided yet."""
    return db.session.scalar(select(TransferRequest).where(TransferRequest.waiting_task_id == task.id))


def is_waiting() -> ColumnElement[bool]:
    """True for tasks whose lead unit asked to hand them back and has no answer yet."""
    return exists().where(TransferRequest.waiting_task_id == Task.id)


def waiting_transfers(committee_id: int) -> Select[TransferRequest]:
    """Every request of a committee that waits for a decision, oldest first."""
    shown = (joinedload(TransferRequest.task).joinedload(Task.lead_unit), joinedload(TransferRequest.proposed_unit))
    found = select(TransferRequest).join(TransferRequest.task).options(*shown, joinedload(TransferRequest.asked_by))
    found = found.where(TransferRequest.waiting_task_id.is_not(None), Task.committee_id == committee_id)
    return found.order_by(TransferRequest.id)
