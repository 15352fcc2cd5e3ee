"""Fetching files."""

from sqlalchemy import select

from tracker.db import db
from tracker.files.models import Attachment


def names_in_use() -> set[str]:
    """The stored names some row refers to, removed files apart."""
    return set(db.session.scalars(select(Attachment.stored_as).where(Attachment.removed_at.is_(None))))
