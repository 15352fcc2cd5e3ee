"""Taking a file away: its row stays and says who, when and why; its bytes go."""

from pathlib import Path

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import User
from tracker.config import Settings
from tracker.db import db
from tracker.errors import Refused
from tracker.files.models import Attachment


def folder_of(settings: Settings) -> Path:
    """Where the bytes are: beside the database, never under the web root."""
    return settings.INSTANCE / "uploads"


def remove(file: Attachment, *, reason: str, by: User) -> None:
    """Say that a file is gone, who took it away and why. Raises Refused when it was gone already.

    Who may, and whether what it belongs to still allows it, is the caller's question. Flushes, never commits: after
    the commit the door calls `erase`; where it does not come to that, `jobs.sweep` does within a day.
    """
    there = update(Attachment).where(Attachment.id == file.id, Attachment.removed_at.is_(None))
    gone = there.values(removed_at=clock.now(), removed_by_id=by.id, removed_reason=reason[:500])
    done = db.session.execute(gone, execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Tệp này đã được gỡ từ trước.")
    db.session.refresh(file)


def erase(file: Attachment, settings: Settings) -> None:
    """Delete the bytes of a file that was removed. To be called when that has been committed."""
    assert file.removed_at is not None, "only a removed file may lose its bytes"
    (folder_of(settings) / file.stored_as).unlink(missing_ok=True)
