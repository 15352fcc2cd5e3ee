"""Sealing what was written since."""

from collections.abc import Callable

from tracker.db import db
from tracker.history.actions import seal


def seal_history(is_stopping: Callable[[], bool] = lambda: False) -> int:
    """Seal every event that waits, some thousand to a commit. Returns how many.

    Several of these at once do no harm: one holds the end of the chain, the others pass.
    """
    total = 0
    while not is_stopping() and (number := seal()):
        db.session.commit()
        total += number
    db.session.rollback()
    return total
