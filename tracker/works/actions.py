"""Asking for long work. It is done by the scheduler; see jobs.py."""

from typing import Any

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.works.models import LongWork, WorkState


def begin(
    kind: str,
    title: str,
    payload: dict[str, Any],
    *,
    total: int = 0,
    committee_id: int | None = None,
    form_key: str | None = None,
    by: User,
) -> LongWork:
    """Put work in the queue for the handler `kind`; it starts after the door commits. Flushes, never commits.

    `title` is the sentence people read; `payload` must be JSON. The same `form_key` again gives the work that stands.
    """
    made = insert_once(
        LongWork,
        kind=kind,
        title=title,
        payload=payload,
        committee_id=committee_id,
        form_key=form_key,
        by_id=by.id,
        state=WorkState.WAITING,
        done=0,
        total=total,
        result="",
        result_url="",
        error="",
        attempts=0,
        claim="",
        created_at=clock.now(),
    )
    if made is None:
        return db.session.scalars(select(LongWork).where(LongWork.form_key == form_key)).one()
    return db.session.get_one(LongWork, made)
