"""Fetching what is asked about one task and waits, and every due date it ever had. `inbox` is what a person decides;
`urges` the ladder."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import joinedload

from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions.models import DueChange, ExtensionRequest, TransferRequest
from tracker.decisions.rules import GRANTED
from tracker.tasks.models import Task
from tracker.together import Question, Several, firsts


def waiting_transfer(task: Task) -> TransferRequest | None:
    """The request to take `task` back that nobody decided yet."""
    return db.session.scalar(select(TransferRequest).where(TransferRequest.waiting_task_id == task.id))


def waiting_extension(task: Task) -> ExtensionRequest | None:
    """The request for more time that nobody decided yet."""
    return db.session.scalar(select(ExtensionRequest).where(ExtensionRequest.waiting_task_id == task.id))


def is_waiting() -> ColumnElement[bool]:
    """True for tasks whose lead unit asked to hand them back and has no answer yet."""
    return exists().where(TransferRequest.waiting_task_id == Task.id)


def last_extension(task: Task) -> ExtensionRequest | None:
    """The latest request for more time, answered or not."""
    found = select(ExtensionRequest).where(ExtensionRequest.task_id == task.id)
    return db.session.scalar(found.order_by(ExtensionRequest.id.desc()).limit(1))


def last_transfer(task: Task) -> TransferRequest | None:
    """The latest request to hand the task back, answered or not."""
    found = select(TransferRequest).where(TransferRequest.task_id == task.id)
    return db.session.scalar(found.order_by(TransferRequest.id.desc()).limit(1))


# ---------- The due dates of one task ----------


@dataclass(frozen=True)
class DueStory:
    """What happened to a task's due date: each change of it, the newest first, and what was asked and not granted.

    `waiting` is the request that nobody decided yet.
    """

    changes: Sequence[DueChange]
    ungranted: Sequence[ExtensionRequest]

    @property
    def waiting(self) -> ExtensionRequest | None:
        return next((one for one in self.ungranted if one.outcome is None), None)

    @property
    def answered(self) -> list[ExtensionRequest]:
        return [one for one in self.ungranted if one.outcome is not None]


def has_due_story(task: Task) -> ColumnElement[bool]:
    """Whether more time was ever asked for, or the due date ever moved."""
    asked = exists().where(ExtensionRequest.task_id == task.id)
    return or_(asked, exists().where(DueChange.task_id == task.id))


def due_story(task: Task) -> Several[DueStory]:
    """Both sides of it, for tasks that have a story."""
    people = (joinedload(ExtensionRequest.asked_by), joinedload(ExtensionRequest.decided_by))
    changes = Question(
        DueChange,
        DueChange.task_id == task.id,
        made=firsts,
        options=(
            joinedload(DueChange.by).lazyload(User.memberships),
            joinedload(DueChange.extension).joinedload(ExtensionRequest.asked_by).lazyload(User.memberships),
        ),
        order_by=(DueChange.id.desc(),),
    )
    not_granted = or_(ExtensionRequest.outcome.is_(None), ExtensionRequest.outcome.not_in(GRANTED))
    requests = Question(
        ExtensionRequest,
        and_(ExtensionRequest.task_id == task.id, not_granted),
        made=firsts,
        options=(
            *(person.lazyload(User.memberships) for person in people),
            joinedload(ExtensionRequest.files),
            joinedload(ExtensionRequest.unit),
        ),
        order_by=(ExtensionRequest.id.desc(),),
    )
    return Several((changes, requests), DueStory)
