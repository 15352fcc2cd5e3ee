"""A task that is not within a unit's remit: the unit asks to hand it back, a secretary decides. The clock runs on."""

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.accounts.queries import people_in, standpoint
from tracker.db import db, insert_once
from tracker.decisions.actions.answering import answer_once, answered_before
from tracker.decisions.actions.lapsing import lapse_with
from tracker.decisions.models import TransferOutcome, TransferRequest
from tracker.decisions.rules import can_ask_transfer, can_decide_transfer
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, move, tell, unit_name
from tracker.tasks.models import Task
from tracker.tasks.rules import Move, leads


def ask_transfer(task: Task, *, reason: str, proposed_unit_id: int | None, by: User) -> None:
    """The lead unit says `task` is not within its remit, and whose it may be; the secretaries are told.

    Refused without a reason, when one waits already, or once the task was accepted; Forbidden for other units.
    """
    refuse_secret(reason)
    if not can_ask_transfer(task, standpoint(by, task.committee_id, clock.today())):
        raise Forbidden("Chỉ đơn vị chủ trì chưa tiếp nhận mới đề nghị trả lại được.")
    if not reason.strip():
        raise Refused("Anh chị ghi lý do, để Tổ thư ký có căn cứ quyết định.", field="reason")
    made = insert_once(
        TransferRequest,
        task_id=task.id,
        waiting_task_id=task.id,
        asked_by_id=by.id,
        asked_at=clock.now(),
        reason=reason.strip(),
        proposed_unit_id=proposed_unit_id if proposed_unit_id != task.lead_unit_id else None,
        answer="",
    )
    if made is None:
        raise Refused("Đơn vị đã đề nghị trả lại việc này và đang chờ Tổ thư ký quyết định.")
    record(task, "task.transfer_asked", by=by, reason=reason.strip(), unit=unit_name(task))
    secretaries = people_in(task.committee_id, clock.today(), frozenset({Role.SECRETARY}))
    tell(task, NoticeKind.ASKED, secretaries, about=str(made), by=by, reason=reason.strip())


def withdraw_transfer(request: TransferRequest, *, by: User) -> None:
    """The lead unit takes its request back. Refused when it was answered first; Forbidden for other units."""
    task = request.task
    if not leads(task, standpoint(by, task.committee_id, clock.today())):
        raise Forbidden("Chỉ đơn vị chủ trì mới rút được đề nghị trả lại.")
    answer_once(request, TransferOutcome.WITHDRAWN, by=by, answer="")
    record(task, "task.transfer_withdrawn", by=by, unit=unit_name(task))


def decide_transfer(request: TransferRequest, *, agreed: bool, answer: str, by: User) -> None:
    """A secretary agrees (the task is a draft again, proposed to the named unit) or not (with a reason).

    Refused when somebody decided first (named) or the unit accepted meanwhile; Forbidden for others than secretaries,
    and for the one who asked.
    """
    task = request.task
    refuse_secret(answer)
    if not can_decide_transfer(standpoint(by, task.committee_id, clock.today())):
        raise Forbidden("Chỉ Tổ thư ký mới quyết định đề nghị trả lại.")
    if request.asked_by_id == by.id:
        raise Forbidden("Anh chị đã gửi đề nghị trả lại này nên người khác phải quyết định.")
    if not agreed and not answer.strip():
        raise Refused("Không đồng ý thì anh chị ghi lý do cho đơn vị biết.", field="answer")
    lock(task)  # the task before the request, as everybody does who holds both
    db.session.refresh(request, with_for_update=True)
    if request.outcome is not None:
        raise Refused(answered_before(request))
    outcome = TransferOutcome.AGREED if agreed else TransferOutcome.REFUSED
    answer_once(request, outcome, by=by, answer=answer.strip())
    if agreed:
        unit = unit_name(task)
        proposed = request.proposed_unit_id or task.lead_unit_id
        move(task, Move.TAKE_BACK, lead_unit_id=proposed, assigned_on=None, accepted_on=None)
        record(task, "task.taken_back", by=by, unit=unit, reason=request.reason)
        lapse_with(task, by=by)
    else:
        record(task, "task.transfer_refused", by=by, reason=answer.strip())
    _tell_who_asked(request, by)


def _tell_who_asked(request: TransferRequest, by: User) -> None:
    """About the request and not about the task, which a unit that handed it back may no longer open."""
    task = request.task
    enqueue(
        f"transfer-{request.id}-decided",
        NoticeKind.DECIDED,
        to=request.asked_by,
        subject_kind="task" if request.outcome is TransferOutcome.REFUSED else request.__tablename__,
        subject_id=task.id if request.outcome is TransferOutcome.REFUSED else request.id,
        title=task.title,
        committee_id=task.committee_id,
        code=task.code,
        by=by.name,
        reason=request.answer,
    )
