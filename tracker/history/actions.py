"""Writing history: every action ends here, in its own transaction."""

from typing import Any

from tracker import clock
from tracker.accounts.models import User
from tracker.db import Base, db
from tracker.history.models import Event


def record(subject: Base, verb: str, *, by: User | None, committee_id: int | None = None, **details: Any) -> Event:
    """Write that `by` (none: the scheduler) did `verb` (past tense, `task.issued`) to `subject`.

    `details` must be JSON: before and after values, reasons, dates as ISO text. Flushes, never commits.
    """
    db.session.flush()
    event = Event(
        subject_kind=subject.__tablename__,
        subject_id=subject.id,  # type: ignore[attr-defined]
        verb=verb,
        actor_id=by.id if by else None,
        committee_id=committee_id if committee_id is not None else getattr(subject, "committee_id", None),
        at=clock.now(),
        details=details,
    )
    db.session.add(event)
    db.session.flush()
    return event
