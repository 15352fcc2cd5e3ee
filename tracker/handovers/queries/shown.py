"""What the task page shows of former hands and of who stands in for the present ones."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import Membership, User
from tracker.accounts.queries import deputies_of
from tracker.db import db
from tracker.tasks.models import Task
from tracker.tasks.models.hands import HandedTask

MOST = 20


@dataclass(frozen=True)
class Hands:
    """Through whose hands a task came, the latest first, and who acts for its tracking officer now."""

    before: list[HandedTask]
    deputies: list[Membership]


def has_hands(task: Task, day: date) -> ColumnElement[bool]:
    """True where there is any of it."""
    handed = exists().where(HandedTask.task_id == task.id)
    stands_in = exists().where(
        Membership.stands_in_for_id == task.tracker_id,
        Membership.committee_id == task.committee_id,
        Membership.from_on <= day,
        Membership.to_on >= day,
    )
    return or_(handed, stands_in) if task.tracker_id else handed


def hands_of(task: Task, day: date) -> Hands:
    """Both, in two queries."""
    nameless = [lazyload(User.unit), lazyload(User.memberships)]
    shown = (joinedload(HandedTask.from_unit), joinedload(HandedTask.from_person).options(*nameless))
    rows = select(HandedTask).where(HandedTask.task_id == task.id).options(*shown)
    before = db.session.scalars(rows.order_by(HandedTask.id.desc()).limit(MOST)).all()
    deputies = deputies_of([task.tracker_id], task.committee_id, day) if task.tracker_id else []
    return Hands(list(before), list({one.user_id: one for one in deputies}.values()))
