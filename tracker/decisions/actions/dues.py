"""Moving the due date of an issued task. The original stays for ever, and every later one with who, when and why.

Reminders need no word from here: their key holds the due date, so a moved one is planned anew.
"""

from datetime import date
from typing import Any

from sqlalchemy import CursorResult, func, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, standpoint
from tracker.db import db
from tracker.decisions.models import DueChange, DueChangeKind, ExtensionRequest
from tracker.decisions.queries import waiting_extension
from tracker.decisions.rules import MOVING_STATES, can_change_due, due_told, refuse_date
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.history.models import Event
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, tell
from tracker.tasks.models import DuePrecision, Task
from tracker.tasks.rules import problem_with_due

EXTENDED, CORRECTED = "task.extended", "task.due_corrected"


def change_due(
    task: Task,
    kind: DueChangeKind,
    *,
    due_on: date,
    precision: DuePrecision = DuePrecision.DAY,
    reason: str,
    document_number: str = "",
    by: User,
) -> DueChange:
    """Give `task` more time without being asked, or correct a due date that was given wrongly; the unit is told.

    Refused without a reason, for a date that changes nothing or cannot be, while a request of the unit waits (its
    answer is the decision), or once the task has ended; Forbidden for people who may not.
    """
    refuse_secret(reason)
    lock(task)
    if not can_change_due(task, task.committee, standpoint(by, task.committee_id, clock.today()), kind):
        if task.state not in MOVING_STATES:
            raise Refused("Nhiệm vụ này chưa giao hoặc đã kết thúc nên thời hạn không đổi được nữa.")
        raise Forbidden("Chỉ Tổ thư ký và lãnh đạo mới đổi được thời hạn, theo quy định của Ban Chỉ đạo.")
    if not reason.strip():
        raise Refused("Anh chị ghi lý do; lý do được lưu cùng thời hạn cũ.", field="reason")
    if waiting_extension(task) is not None:
        raise Refused("Đơn vị đang xin gia hạn việc này. Anh chị quyết định đề nghị đó, thời hạn đổi theo quyết định.")
    _refuse_pointless(task, kind, due_on, clock.today())
    change, event = move_due(
        task,
        kind,
        due_on=due_on,
        precision=precision,
        reason=reason.strip(),
        document_number=document_number.strip(),
        by=by,
    )
    people = contacts(task.lead_unit_id, task.committee_id, clock.today()) if task.lead_unit_id else []
    people = [*people, *([task.tracker] if task.tracker else [])]
    tell(task, NoticeKind.DECIDED, people, about=str(event.id), by=by, reason=change.reason)
    return change


def _refuse_pointless(task: Task, kind: DueChangeKind, due_on: date, today: date) -> None:
    if kind is DueChangeKind.EXTENDED:
        if task.due_on is None:
            raise Refused("Nhiệm vụ này không có thời hạn nên không cần gia hạn.", field="due")
        refuse_date(due_on, task, today, field="due")
    elif due_on == task.due_on:
        raise Refused("Đây là thời hạn hiện nay. Anh chị nhập thời hạn đúng theo văn bản.", field="due")
    elif problem := problem_with_due(due_on, task.assigned_on or today):
        raise Refused(problem.replace("ngày kết luận", "ngày giao"), field="due")


def move_due(
    task: Task,
    kind: DueChangeKind,
    *,
    due_on: date,
    precision: DuePrecision,
    reason: str,
    document_number: str = "",
    extension: ExtensionRequest | None = None,
    by: User,
) -> tuple[DueChange, Event]:
    """Set another due date, keep the one before as a DueChange, and write both into the history.

    Raises Refused when the task ended, or its due date moved, while this was being decided.
    """
    before, precision_before = task.due_on, task.due_precision
    extended = kind is DueChangeKind.EXTENDED
    _set_due(task, due_on, precision, extended=extended)
    change = DueChange(
        task=task,
        kind=kind,
        due_before=before,
        precision_before=precision_before,
        due_after=due_on,
        precision_after=precision,
        reason=reason,
        document_number=document_number,
        extension=extension,
        by=by,
        at=clock.now(),
    )
    db.session.add(change)
    event = record(
        task,
        EXTENDED if extended else CORRECTED,
        by=by,
        **told_of_move(before, precision_before, due_on, precision),
        asked_by=extension.asked_by.name if extension else None,
        reason=reason,
        document_number=document_number,
    )
    return change, event


def told_of_move(
    before: date | None, precision_before: DuePrecision, after: date, precision_after: DuePrecision
) -> dict[str, Any]:
    """What the history keeps of a moved due date: both as dates and in words."""
    return {
        "before": before.isoformat() if before else None,
        "after": after.isoformat(),
        "told": due_told(after, precision_after),
        "told_before": due_told(before, precision_before),
    }


def moved_values(due_on: date, precision: DuePrecision, *, extended: bool) -> dict[str, Any]:
    """What an UPDATE of tasks sets where their due date moves; more time counts as one extension."""
    values: dict[str, Any] = {"due_on": due_on, "due_precision": precision, "version": Task.version + 1}
    if extended:
        first = func.coalesce(Task.extended_on, clock.today())
        values |= {"extension_count": Task.extension_count + 1, "extended_on": first}
    return values


def _set_due(task: Task, due_on: date, precision: DuePrecision, *, extended: bool) -> None:
    """In one UPDATE that must change one row, as every move."""
    before = task.due_on
    still = Task.due_on.is_(None) if before is None else Task.due_on == before
    statement = update(Task).where(Task.id == task.id, Task.state.in_(MOVING_STATES), still)
    values = moved_values(due_on, precision, extended=extended)
    db.session.flush()
    done = db.session.execute(statement.values(**values), execution_options={"synchronize_session": False})
    db.session.refresh(task)
    if isinstance(done, CursorResult) and done.rowcount == 1:
        return
    if task.state in MOVING_STATES:
        now = due_told(task.due_on, task.due_precision)
        raise Refused(f"Thời hạn vừa được đổi thành {now}. Anh chị xem lại rồi quyết định.")
    raise Refused("Nhiệm vụ này chưa giao hoặc đã kết thúc nên thời hạn không đổi được nữa.")
