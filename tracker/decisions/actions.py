"""Deciding about tasks: stopping, going on, reopening, taking back. Every decision keeps who, when and why."""

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.accounts.queries import contacts, people_in, standpoint
from tracker.db import db, insert_once
from tracker.decisions.models import TransferOutcome, TransferRequest
from tracker.decisions.rules import can_ask_transfer, can_decide_transfer, possible_moves
from tracker.errors import Forbidden, Refused
from tracker.history.actions import record
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import move, tell, unit_name
from tracker.tasks.models import Outcome, Submission, Task
from tracker.tasks.rules import Move, refusal

VERBS = {
    Move.SUSPEND: "task.suspended",
    Move.RESUME: "task.resumed",
    Move.REOPEN: "task.reopened",
    Move.SUPERSEDE: "task.superseded",
    Move.CANCEL: "task.cancelled",
}


def decide(
    task: Task, what: Move, *, reason: str, document_number: str = "", successor: Task | None = None, by: User
) -> None:
    """A leader suspends, resumes, reopens, replaces or ends `task`, with a reason; the lead unit is told.

    Replacing names the task that takes its place. Refused without a reason or successor, or when the task's state
    does not allow it (any more); Forbidden for people who are no leaders of the committee.
    """
    who = standpoint(by, task.committee_id, clock.today())
    if not who.is_leader:
        raise Forbidden("Chỉ lãnh đạo Ban Chỉ đạo mới quyết định việc này.")
    if what not in possible_moves(task, who):
        raise Refused(refusal(what))
    if not reason.strip():
        raise Refused("Anh chị ghi lý do; lý do được lưu trong lịch sử nhiệm vụ.", field="reason")
    if what is Move.SUPERSEDE:
        _check_successor(task, successor)
    changes = {"finished_on": None} if what is Move.REOPEN else {}
    _close_open_submission(task, what, reason, by)
    move(task, what, **changes)
    event = record(
        task,
        VERBS[what],
        by=by,
        reason=reason.strip(),
        document_number=document_number.strip(),
        successor=successor.code if successor else None,
    )
    people = contacts(task.lead_unit_id, task.committee_id, clock.today()) if task.lead_unit_id else []
    tell(task, NoticeKind.DECIDED, [*people, *([task.tracker] if task.tracker else [])], about=str(event.id), by=by)


def _check_successor(task: Task, successor: Task | None) -> None:
    if successor is None or successor.committee_id != task.committee_id or successor.id == task.id:
        raise Refused("Anh chị ghi mã của nhiệm vụ thay thế, trong cùng Ban Chỉ đạo.", field="successor")


def _close_open_submission(task: Task, what: Move, reason: str, by: User) -> None:
    """A submission that waits when its task is ended is answered with it, so that nothing waits for ever."""
    if what not in (Move.CANCEL, Move.SUPERSEDE):
        return
    answered = update(Submission).where(Submission.task_id == task.id, Submission.outcome.is_(None))
    values = {"outcome": Outcome.RETURNED, "reason": reason.strip(), "decided_by_id": by.id}
    db.session.execute(answered.values(**values, decided_at=clock.now()))


def ask_transfer(task: Task, *, reason: str, proposed_unit_id: int | None, by: User) -> None:
    """The lead unit says `task` is not within its remit, and whose it may be; the secretaries are told.

    Refused without a reason, when one waits already, or once the task was accepted; Forbidden for other units.
    """
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


def decide_transfer(request: TransferRequest, *, agreed: bool, answer: str, by: User) -> None:
    """A secretary agrees (the task is a draft again, proposed to the named unit) or not (with a reason).

    Refused when somebody decided first or the unit accepted meanwhile; Forbidden for people who are no secretaries.
    """
    task = request.task
    if not can_decide_transfer(standpoint(by, task.committee_id, clock.today())):
        raise Forbidden("Chỉ Tổ thư ký mới quyết định đề nghị trả lại.")
    if not agreed and not answer.strip():
        raise Refused("Không đồng ý thì anh chị ghi lý do cho đơn vị biết.", field="answer")
    outcome = TransferOutcome.AGREED if agreed else TransferOutcome.REFUSED
    _answer(request, outcome, answer.strip(), by)
    if agreed:
        unit = unit_name(task)
        proposed = request.proposed_unit_id or task.lead_unit_id
        move(task, Move.TAKE_BACK, lead_unit_id=proposed, assigned_on=None, accepted_on=None)
        record(task, "task.taken_back", by=by, unit=unit, reason=request.reason)
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


def _answer(request: TransferRequest, outcome: TransferOutcome, answer: str, by: User) -> None:
    waiting = update(TransferRequest).where(TransferRequest.id == request.id, TransferRequest.outcome.is_(None))
    values = {"outcome": outcome, "waiting_task_id": None, "answer": answer, "decided_by_id": by.id}
    done = db.session.execute(
        waiting.values(**values, decided_at=clock.now()), execution_options={"synchronize_session": False}
    )
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Đã có người quyết định đề nghị này trước anh chị.")
    db.session.refresh(request)
