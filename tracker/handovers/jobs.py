"""Decisions about units carried out in the background, on their day."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import select

from tracker.db import db
from tracker.errors import Refused
from tracker.handovers.actions.moving import carry_out
from tracker.handovers.actions.planning import start
from tracker.handovers.models import Reorganisation, ReorganisationState
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
