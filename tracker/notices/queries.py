"""Fetching notices."""

from sqlalchemy import select

from tracker.accounts.models import User
from tracker.listing import bounded_count
from tracker.notices.models import Notice


def count_unread(user: User) -> int:
    """How many notices wait unseen under this person's bell, counted to a limit."""
    return bounded_count(select(Notice.id).where(Notice.recipient_id == user.id, Notice.seen_at.is_(None))).number
