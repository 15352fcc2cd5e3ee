"""Asking for long work. It is done by the scheduler; see jobs.py."""

from typing import Any

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.errors import Refused
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


def begin_alone(kind: str, title: str, payload: dict[str, Any], *, about: str, by: User, **more: Any) -> LongWork:
    """As `begin`, for work of which only one may wait or run at a time on the same thing; `about` names that thing.

    A doubled press gives the work that stands. Raises Refused, naming who asked, while other work on the thing runs:
    of somebody else, or with another payload. What failed or is done may be asked anew.
    """
    same = select(LongWork).where(LongWork.form_key.startswith(f"{about}#", autoescape=True))
    last = db.session.scalars(same.order_by(LongWork.id.desc()).limit(1)).one_or_none()
    turn = int((last.form_key or "").rpartition("#")[2]) + 1 if last else 1
    if last is None or last.is_over:
        last = begin(kind, title, payload, form_key=f"{about}#{turn}", by=by, **more)
    if last.by_id != by.id or last.payload != payload:
        raise Refused(f"“{last.title}” do {last.by.name} yêu cầu đang chạy. Anh chị chờ việc đó xong rồi làm tiếp.")
    return last
