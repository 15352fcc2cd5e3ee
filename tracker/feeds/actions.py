"""Making, renewing and ending the address of a person's calendar."""

import secrets
from datetime import datetime

from sqlalchemy import CursorResult, delete, update

from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.feeds.models import CalendarFeed
from tracker.feeds.rules import PURPOSE
from tracker.history.actions import record
from tracker.reminders.rules.tokens import hash_of, token_of


def token_in(feed: CalendarFeed, secret_key: str) -> str | None:
    """The secret part of a person's address, to be shown to them again; none where the installation's key changed."""
    token = token_of(secret_key, PURPOSE, f"{feed.user_id} {feed.nonce}")
    return token if hash_of(token) == feed.token_hash else None


def make_feed(user: User, secret_key: str, *, now: datetime) -> bool:
    """Give a person an address; returns false where they have one, which stays."""
    made = insert_once(CalendarFeed, user_id=user.id, made_at=now, **_new(user, secret_key)) is not None
    if made:
        record(user, "account.calendar_made", by=user)
    return made


def renew_feed(user: User, secret_key: str, *, known: str, now: datetime) -> bool:
    """Replace the address, so that the old one opens nothing from now on. `known` is the hash of the one that was
    shown: pressed twice it is replaced once. Returns whether it was."""
    shown = update(CalendarFeed).where(CalendarFeed.user_id == user.id, CalendarFeed.token_hash == known)
    done = db.session.execute(
        shown.values(made_at=now, **_new(user, secret_key)), execution_options={"synchronize_session": False}
    )
    renewed = isinstance(done, CursorResult) and done.rowcount == 1
    if renewed:
        record(user, "account.calendar_renewed", by=user)
    return renewed


def revoke_feed(user: User) -> bool:
    """End the address; returns whether there was one."""
    done = db.session.execute(
        delete(CalendarFeed).where(CalendarFeed.user_id == user.id), execution_options={"synchronize_session": False}
    )
    revoked = isinstance(done, CursorResult) and done.rowcount == 1
    if revoked:
        record(user, "account.calendar_revoked", by=user)
    return revoked


def _new(user: User, secret_key: str) -> dict[str, str]:
    nonce = secrets.token_urlsafe(24)
    hashed = hash_of(token_of(secret_key, PURPOSE, f"{user.id} {nonce}"))
    assert hashed is not None
    return {"nonce": nonce, "token_hash": hashed}
