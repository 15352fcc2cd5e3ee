"""What happens by itself when nobody decides: silence accepts, and what waited too long lapses."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Select, or_, select

from tracker import clock
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.decisions.actions.lapsing import lapse_overdue, lapse_with
from tracker.decisions.actions.urging_many import urge_many
from tracker.decisions.models import ExtensionRequest, TransferRequest
from tracker.decisions.queries import is_waiting
from tracker.decisions.rules import MOVING_STATES
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.tasks.actions.moves import move, unit_name
from tracker.tasks.models import Task, TaskState
from tracker.tasks.queries.bulk import chosen
from tracker.tasks.rules import Move, told_left
from tracker.units.models import Committee
from tracker.workdays.queries import calendar
from tracker.works.jobs import address
from tracker.works.models import LongWork


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


def lapse_one(today: date) -> bool:
    """Answer one request that leaves nothing to decide any more (see actions/lapsing.py), and commit.

    Returns whether there was one. Asked every minute: it reads only what waits.
    """
    task = db.session.scalar(_left_behind().limit(1))
    if task is not None:
        lapse_with(task)
        db.session.commit()
        return True
    passed = select(ExtensionRequest).where(ExtensionRequest.waiting_task_id > 0, ExtensionRequest.asked_due_on < today)
    request = db.session.scalar(passed.order_by(ExtensionRequest.id).limit(1))
    if request is None:
        db.session.rollback()
        return False
    try:
        lapse_overdue(request, today)
    except Refused:  # somebody decided this very moment
        db.session.rollback()
        return True
    db.session.commit()
    return True


def _left_behind() -> Select[Task]:
    """Tasks that ended or were accepted while something about them waited."""
    back = select(TransferRequest.task_id).where(TransferRequest.waiting_task_id == Task.id)
    more = select(ExtensionRequest.task_id).where(ExtensionRequest.waiting_task_id == Task.id)
    ended = Task.state.not_in(MOVING_STATES) & more.exists()
    waiting = select(TransferRequest.task_id).where(TransferRequest.waiting_task_id > 0)
    waiting_too = select(ExtensionRequest.task_id).where(ExtensionRequest.waiting_task_id > 0)
    accepted = (Task.state != TaskState.ASSIGNED) & back.exists()
    return select(Task).where(Task.id.in_(waiting.union(waiting_too)), or_(ended, accepted)).order_by(Task.id)


def urge_in_background(work: LongWork, progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kind "tasks.urge": many tasks urged for the first time."""
    assert work.committee_id is not None
    tasks = chosen(standpoint(work.by, work.committee_id, clock.today()), work.payload["tasks"])
    day, note = date.fromisoformat(work.payload["answer_by"]), str(work.payload["note"])
    urged, left = urge_many(tasks, answer_by=day, note=note, by=work.by, progress=progress)
    said = f"Đã đôn đốc {len(urged)} việc; đầu mối được báo ngay." if urged else "Không có việc nào được đôn đốc."
    return " ".join([said, *told_left(left)]), address("tasks.index", view="overdue")
