"""Decisions about units carried out on their day, and hand-overs of much work: both in the background."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.errors import Refused
from tracker.handovers.actions.moving import carry_out
from tracker.handovers.actions.people import hand_over
from tracker.handovers.actions.people_later import choices_of, told
from tracker.handovers.actions.planning import start
from tracker.handovers.models import Reorganisation, ReorganisationState
from tracker.handovers.rules import can_hand_over
from tracker.works.jobs import address
from tracker.works.models import LongWork


def begin_one_due(today: date) -> bool:
    """Hand one prepared decision whose day has come to the background, and commit. Returns whether there was one."""
    planned = Reorganisation.state == ReorganisationState.PLANNED, Reorganisation.effective_on <= today
    wanted = select(Reorganisation).where(*planned).order_by(Reorganisation.effective_on, Reorganisation.id).limit(1)
    due = db.session.scalar(wanted)
    if due is None:
        db.session.rollback()
        return False
    try:
        start(due, by=due.created_by)
    except Refused:  # another scheduler began it in this very moment
        db.session.rollback()
        return True
    db.session.commit()
    return True


def succession(work: LongWork, progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kind "succession"."""
    number = int(work.payload["reorganisation"])
    reorganisation = db.session.get_one(Reorganisation, number)
    said = carry_out(reorganisation, by=work.by, progress=progress)
    return said, address("handovers.reorganisation", number=number)


def handover_in_background(work: LongWork, progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kind "people.handover"."""
    asked, committee = work.payload, work.payload["committee"]
    if not work.by.is_admin and not (committee and can_hand_over(standpoint(work.by, committee, clock.today()))):
        raise Refused("Anh chị không còn là Tổ thư ký hoặc quản trị, nên công việc chưa được bàn giao.")
    person = db.session.get_one(User, int(asked["person"]))
    made = hand_over(
        person,
        choices_of(work),
        committee_id=committee,
        reason=asked["reason"],
        end_roles=asked["end_roles"],
        close_account=asked["close_account"],
        form_key=asked["form_key"],
        by=work.by,
        progress=progress,
    )
    return told(made), address("handovers.handover", number=made.id)
