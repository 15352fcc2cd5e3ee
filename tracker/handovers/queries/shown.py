"""What the task page shows of former hands and of who stands in for the present ones."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import Membership, User
from tracker.accounts.queries import standing_in
from tracker.tasks.models import Task
from tracker.tasks.models.hands import HandedTask
from tracker.together import Question, Several, firsts

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


def hands_of(task: Task, day: date) -> Several[Hands]:
    """Both."""
    nameless = [lazyload(User.unit), lazyload(User.memberships)]
    before = Question(
        HandedTask,
        HandedTask.task_id == task.id,
        made=lambda rows: firsts(rows[:MOST]),
        options=(joinedload(HandedTask.from_unit), joinedload(HandedTask.from_person).options(*nameless)),
        order_by=(HandedTask.id.desc(),),
    )
    deputies = Question(
        Membership,
        and_(
            Membership.stands_in_for_id == task.tracker_id,
            Membership.committee_id == task.committee_id,
            standing_in(day),
        ),
        made=lambda rows: list({held.user_id: held for (held,) in rows}.values()),
        options=(
            joinedload(Membership.user).options(*nameless),
            joinedload(Membership.stands_in_for).options(*nameless),
            lazyload(Membership.committee),
        ),
        order_by=(Membership.id,),
    )
    return Several((before, deputies), Hands)
