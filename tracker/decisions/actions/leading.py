"""What leaders decide about a task: stopping, going on, reopening, replacing, ending. Always with a reason."""

from sqlalchemy import select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, standpoint
from tracker.db import db
from tracker.decisions.actions.lapsing import lapse_with
from tracker.decisions.rules import possible_moves
from tracker.display import vn_datetime
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.history.models import Event
from tracker.labels import label
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, move, tell
from tracker.tasks.actions.sharing import end_children
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
    does not allow it (any more; who decided first is named); Forbidden for people who are no leaders.
    """
    refuse_secret(reason)
    who = standpoint(by, task.committee_id, clock.today())
    if not who.is_leader:
        raise Forbidden("Chỉ lãnh đạo Ban Chỉ đạo mới quyết định việc này.")
    if task.parent_id is None:  # a child is locked by its move, after its parent
        lock(task)
    if what not in possible_moves(task, who):
        raise Refused(_decided_before(task, what))
    if not reason.strip():
        raise Refused("Anh chị ghi lý do; lý do được lưu trong lịch sử nhiệm vụ.", field="reason")
    if what is Move.SUPERSEDE:
        _check_successor(task, successor)
    changes = {"finished_on": None} if what is Move.REOPEN else {}
    if task.fan_out and what in (Move.CANCEL, Move.SUPERSEDE):  # what nobody wants any more ends in every unit
        number = document_number.strip()
        end_children(task, what, VERBS[what], reason=reason.strip(), by=by, document_number=number)
    try:
        move(task, what, **changes)
    except Refused as refused:
        db.session.refresh(task)
        moved = refused.message == refusal(what)  # by somebody else, and not because of its children
        raise Refused(_decided_before(task, what) if moved else refused.message) from None
    _close_open_submission(task, what, reason, by)
    event = record(
        task,
        VERBS[what],
        by=by,
        reason=reason.strip(),
        document_number=document_number.strip(),
        successor=successor.code if successor else None,
    )
    lapse_with(task, by=by)
    people = contacts(task.lead_unit_id, task.committee_id, clock.today()) if task.lead_unit_id else []
    tell(task, NoticeKind.DECIDED, [*people, *([task.tracker] if task.tracker else [])], about=str(event.id), by=by)


def _decided_before(task: Task, what: Move) -> str:
    """Why `what` is not possible any more: who decided what, and when, where somebody did."""
    decisions = [*VERBS.values(), "task.verified", "task.returned"]
    found = select(Event).where(Event.subject_kind == Task.__tablename__, Event.subject_id == task.id)
    last = db.session.scalar(found.where(Event.verb.in_(decisions)).order_by(Event.id.desc()).limit(1))
    if last is None or last.actor is None:
        return refusal(what)
    who, when = last.actor.name, vn_datetime(last.at)
    return f"{refusal(what)} {who} đã quyết định lúc {when}, nhiệm vụ nay ở trạng thái “{label(task.state)}”."


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
