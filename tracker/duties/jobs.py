"""What the scheduler does for recurring duties."""

from datetime import date

from tracker.db import db
from tracker.duties.actions import make_next, postpone
from tracker.duties.models import Duty
from tracker.duties.queries import due_now
from tracker.errors import Refused


def make_one_due_task(today: date) -> bool:
    """Make the task of one period whose day of giving has come, and commit. Returns whether there was something to do.

    Called until it says no: after a month without power every missed period is made, each once. A duty whose task
    cannot be made (its unit ended) is tried again the next day and holds nothing up.
    """
    duty_id = due_now(today)
    if duty_id is None:
        return False
    try:
        make_next(db.session.get_one(Duty, duty_id), today=today)
    except Refused as refused:
        db.session.rollback()
        postpone(db.session.get_one(Duty, duty_id), refused.message, today=today)
    db.session.commit()
    return True
