"""What nobody decided in time answers itself, so that nothing waits for ever.

A request to hand a task back lapses when the unit accepts the task, or the task ends. A request for more time lapses
when the task ends (not when it is reported as done: that report may be returned, and the time was asked for before it),
and on the day after the one that was asked for: from then on nothing is left to be granted as it was asked, and the
task is late all the same, because waiting never stopped its clock. Who decides may still give more time unasked.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions.actions.answering import answer_once
from tracker.decisions.models import ExtensionOutcome, ExtensionRequest, TransferOutcome, TransferRequest
from tracker.decisions.queries import waiting_extension, waiting_transfer
from tracker.decisions.rules import MOVING_STATES, due_told
from tracker.history.actions import record
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import unit_name
from tracker.tasks.models import Task, TaskState


def lapse_with(task: Task, *, by: User | None = None) -> int:
    """Let what waits about `task` lapse where its state leaves nothing to decide. Returns how much did.

    For the actions and pages that end a task, in the same transaction; the job finds what any other left behind.
    """
    number = 0
    if task.state is not TaskState.ASSIGNED and (transfer := waiting_transfer(task)) is not None:
        lapse_transfer(transfer, by=by)
        number += 1
    if task.state not in MOVING_STATES and (extension := waiting_extension(task)) is not None:
        lapse_extension(extension, why="Nhiệm vụ đã kết thúc trước khi có quyết định", by=by)
        number += 1
    return number


def lapse_all(task_ids: Sequence[int], *, by: User | None = None) -> int:
    """`lapse_with` for tasks that ended together. Returns how much lapsed; one query where nothing waits."""
    if not task_ids:
        return 0
    back = select(TransferRequest.task_id).where(TransferRequest.waiting_task_id.in_(task_ids))
    more = select(ExtensionRequest.task_id).where(ExtensionRequest.waiting_task_id.in_(task_ids))
    waiting = select(Task).where(Task.id.in_(back.union(more)))
    return sum(lapse_with(task, by=by) for task in db.session.scalars(waiting).all())


def lapse_transfer(request: TransferRequest, *, by: User | None = None) -> None:
    """Answer a request to hand a task back with "lapsed". Refused when it was answered first."""
    answer_once(request, TransferOutcome.LAPSED, by=by, answer="")
    record(request.task, "task.transfer_lapsed", by=by, unit=unit_name(request.task))


def lapse_extension(request: ExtensionRequest, *, why: str, by: User | None = None) -> None:
    """Answer a request for more time with "lapsed". Refused when it was answered first."""
    answer_once(request, ExtensionOutcome.LAPSED, by=by, answer=why)
    told = due_told(request.asked_due_on, request.asked_precision)
    record(request.task, "task.extension_lapsed", by=by, request=request.id, told=told, reason=why)


def lapse_overdue(request: ExtensionRequest, today: date) -> None:
    """The day asked for has passed on `today`: the request lapses, and who asked is told that nobody decided."""
    assert request.asked_due_on < today
    why = f"Đến hết {due_told(request.asked_due_on, request.asked_precision)} chưa có quyết định"
    lapse_extension(request, why=why)
    task = request.task
    enqueue(
        f"extension-{request.id}-lapsed",
        NoticeKind.DECIDED,
        to=request.asked_by,
        subject_kind="task",
        subject_id=task.id,
        title=task.title,
        committee_id=task.committee_id,
        code=task.code,
        due_on=task.due_on.isoformat() if task.due_on else None,
        due_precision=task.due_precision.value,
        reason=f"Đề nghị gia hạn hết hiệu lực. {why}.",
    )
