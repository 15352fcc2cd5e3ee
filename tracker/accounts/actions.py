"""Changing accounts and memberships, and keeping what an expired session had typed."""

import json
import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select

from tracker.accounts.models import InterruptedForm, User
from tracker.db import db, writing_alone

KEPT_FOR = timedelta(hours=12)
KEPT_SIGNS = 1_500_000


def keep_typed(person: str, path: str, fields: list[tuple[str, str]], *, now: datetime) -> str | None:
    """Keep the `fields` somebody sent to `path` after their session had ended, for that person alone.

    `person` is the account's `fs_uniquifier`. Returns the token that brings the fields back, or none when there is
    no such account or too much was typed. Stored beside the page's own transaction, which is refused.
    """
    kept = json.dumps(fields, ensure_ascii=False)
    user_id = db.session.scalar(select(User.id).where(User.fs_uniquifier == person, User.active))
    db.session.rollback()
    if user_id is None or len(kept) > KEPT_SIGNS:
        return None
    token = secrets.token_urlsafe(24)
    with writing_alone() as connection:
        connection.execute(delete(InterruptedForm).where(InterruptedForm.kept_at < now - KEPT_FOR))
        connection.execute(
            insert(InterruptedForm).values(token=token, user_id=user_id, path=path[:500], fields=kept, kept_at=now)
        )
    return token


def typed_before(token: str, path: str, *, by: User, now: datetime) -> list[tuple[str, str]]:
    """What `by` had typed at `path`, or nothing when the token is not theirs, not for this page, or too old."""
    kept = db.session.get(InterruptedForm, token)
    if kept is None or kept.user_id != by.id or kept.path != path or kept.kept_at < now - KEPT_FOR:
        return []
    return [(str(name), str(value)) for name, value in json.loads(kept.fields)]
