"""Reading history."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import User
from tracker.db import Base, db
from tracker.history.models import Event


def timeline(subject: Base, *, limit: int = 200) -> Sequence[Event]:
    """What happened to `subject`, newest first, with the people who did it."""
    found = (
        select(Event)
        .where(Event.subject_kind == subject.__tablename__, Event.subject_id == subject.id)  # type: ignore[attr-defined]
        .options(joinedload(Event.actor).options(lazyload(User.memberships)))
        .order_by(Event.id.desc())
        .limit(limit)
    )
    return db.session.scalars(found).all()
