"""Fetching long work."""

from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import NotFound
from tracker.works.models import LongWork


def works_of(user: User) -> Select[LongWork]:
    """The long work this person asked for, newest first."""
    return select(LongWork).where(LongWork.by_id == user.id).order_by(LongWork.id.desc())


def work_for(user: User, work_id: int) -> LongWork:
    """One piece of long work, for who asked for it; administrators also see what belongs to no committee.

    Raises NotFound for everybody else.
    """
    asked = joinedload(LongWork.by).options(lazyload(User.memberships))
    work = db.session.get(LongWork, work_id, options=[asked]) if 0 < work_id < 2**31 else None
    if work is None or (work.by_id != user.id and not (user.is_admin and work.committee_id is None)):
        raise NotFound
    return work
