"""What happens by itself when nobody decides."""

from datetime import date

from sqlalchemy import select

from tracker.db import db
from tracker.decisions.queries import is_waiting
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.tasks.actions.moves import move, unit_name
from tracker.tasks.models import Task, TaskState
from tracker.tasks.rules import Move
from tracker.units.models import Committee
from tracker.workdays.queries import calendar


def accept_one_by_silence(today: date) -> bool:
    """Accept one task whose lead unit said nothing for its committee's number of working days, and commit.

    A task that was asked back waits for that decision instead. Returns whether there was one.
    """
    days = calendar()
    open_tasks = (
        select(Task, Committee.accept_after_days)
        .join(Task.committee)
        .where(Task.state == TaskState.ASSIGNED, Committee.accept_after_days > 0, ~is_waiting())
        .order_by(Task.id)
    )
    for task, wait in db.session.execute(open_tasks):
        if task.assigned_on is None or days.add_working_days(task.assigned_on, wait) >= today:
            continue
        try:
            move(task, Move.ACCEPT, accepted_on=today)
        except Refused:  # somebody accepted it this very moment
            db.session.rollback()
            return True
        record(task, "task.accepted_by_silence", by=None, unit=unit_name(task), days=wait)
        db.session.commit()
        return True
    return False
