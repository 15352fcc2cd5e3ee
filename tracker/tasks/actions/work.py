"""What happens to a task that was given out: accepted, reported on, submitted, decided."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.display import vn_datetime
from tracker.errors import Forbidden, Refused
from tracker.files.models import Attachment
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.indicators.actions import Given, give_values
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.figures import figures_for_submission
from tracker.tasks.actions.moves import deciders, lock, move, tell, unit_name
from tracker.tasks.actions.sharing import close_parent
from tracker.tasks.actions.words import answer_requests
from tracker.tasks.models import Outcome, ProgressUpdate, Submission, Task, TaskState
from tracker.tasks.queries.support import missing_contributions
from tracker.tasks.rules import Move, can_decide, leads, refusal, supports
from tracker.units.queries import ids_of_unit_and_below

NOT_NOW = {
    TaskState.DRAFT: "Nhiệm vụ này chưa được giao nên chưa có gì để báo cáo.",
    TaskState.SUBMITTED: "Nhiệm vụ đang chờ xác nhận báo cáo hoàn thành, nên lúc này chưa nhận thêm báo cáo tiến độ.",
    TaskState.COMPLETED: "Nhiệm vụ đã được xác nhận hoàn thành, không nhận thêm báo cáo tiến độ.",
}
STOPPED = "Nhiệm vụ đang dừng nên không nhận báo cáo tiến độ."


def accept(task: Task, *, by: User) -> None:
    """The lead unit takes the task on. Refused when it no longer waits for that, Forbidden for other units."""
    _only_lead_unit(task, by)
    move(task, Move.ACCEPT, accepted_on=clock.today())
    record(task, "task.accepted", by=by, unit=unit_name(task))


def report_progress(
    task: Task,
    *,
    percent: int | None,
    done: str,
    obstacle: str = "",
    proposal: str = "",
    files: Sequence[Attachment] = (),
    values: Sequence[Given] = (),
    form_key: str | None = None,
    via: str = "",
    by: User,
) -> ProgressUpdate:
    """The lead unit says how far it is (`percent` 0–100), a supporting unit what it did (`percent` none).

    The lead unit's first report accepts the task, and carries the `values` of its targets. A form sent twice
    (`form_key`) gives the same update back; `via` tells history of another way than the page.
    Raises Refused for a state or percentage that does not fit or a text marked secret, Forbidden for other units.
    """
    for typed in (done, obstacle, proposal):
        refuse_secret(typed)
    lock(task)
    if form_key is not None and (sent := _sent_before(task, form_key, by)):
        return sent
    if task.state not in (TaskState.ASSIGNED, TaskState.IN_PROGRESS):
        raise Refused(NOT_NOW.get(task.state, STOPPED))
    who = standpoint(by, task.committee_id, clock.today())
    is_lead = leads(task, who)
    if not (is_lead or supports(task, who)):
        raise Forbidden("Chỉ đơn vị chủ trì hoặc đơn vị phối hợp mới báo cáo được nhiệm vụ này.")
    _check_percent(percent, is_lead)
    if is_lead and task.state is TaskState.ASSIGNED:
        accept(task, by=by)
    update = ProgressUpdate(
        task=task,
        author=by,
        unit_id=_speaks_for(task, who, by, is_lead),
        at=clock.now(),
        percent=percent,
        done=done,
        obstacle=obstacle,
        proposal=proposal,
        form_key=form_key,
        files=list(files),
    )
    db.session.add(update)
    before = task.percent
    if percent is not None:
        task.percent, task.updated_on = percent, clock.today()
    db.session.flush()
    _record_report(task, update, before=before, via=via, by=by)
    if is_lead:
        answer_requests(task, update_id=update.id, on=clock.today(), by=by)
        give_values(task, values, today=clock.today(), update_id=update.id, by=by)
    return update


def _record_report(task: Task, update: ProgressUpdate, *, before: int, via: str, by: User) -> None:
    told: dict[str, Any] = {"via": via} if via else {}
    record(
        task,
        "task.progress_reported",
        by=by,
        update=update.id,
        unit=by.unit.name if by.unit else "",
        before=before,
        after=update.percent,
        obstacle=bool(update.obstacle),
        **told,
    )


def submit(
    task: Task,
    *,
    document_number: str = "",
    result: str = "",
    files: Sequence[Attachment] = (),
    values: Sequence[Given] = (),
    by: User,
) -> Submission:
    """The lead unit says the task is done, with a document number or a file as evidence; those who decide are told,
    and told of targets that were not reached.

    Refused without evidence, without the number of each target, for a text marked secret, or when the task does not
    wait for this; Forbidden for others.
    """
    refuse_secret(result)
    _only_lead_unit(task, by)
    if not document_number.strip() and not files:
        message = "Cần một căn cứ: số, ký hiệu văn bản hoặc ít nhất một tệp đính kèm."
        raise Refused(message, field="document_number")
    today = clock.today()
    before = task.percent
    missing = [unit.name for unit in missing_contributions(task)]  # named, and never waited for
    move(task, Move.SUBMIT, percent=100, updated_on=today)
    unmet = [f"{one.one.name}: {one.words}" for one in figures_for_submission(task, values, by=by) if not one.met]
    submission = Submission(
        task=task,
        submitted_by=by,
        submitted_at=clock.now(),
        submitted_on=today,
        document_number=document_number.strip(),
        result=result,
        files=list(files),
        missing=missing,
    )
    db.session.add(submission)
    db.session.flush()
    answer_requests(task, update_id=None, on=today, by=by)
    number = submission.document_number
    facts: dict[str, Any] = {"document_number": number, "before": before, "unmet": unmet, "missing": missing}
    record(task, "task.submitted", by=by, submission=submission.id, **facts)
    tell(task, NoticeKind.SUBMITTED, deciders(task, by), about=str(submission.id), by=by, document_number=number)
    return submission


def verify(task: Task, *, read: int | None = None, by: User) -> Submission | None:
    """Accept the submission that waits. The task is finished on the day it was submitted, however slow this was.
    A task of many units has no submission of its own: it is closed when its children are (`sharing.close_parent`).

    `read` is the submission the person has read. Refused when the unit has sent another since, when somebody decided
    first (named) or `by` submitted it; Forbidden for people who do not decide here.
    """
    if task.fan_out:
        close_parent(task, by=by)
        return None
    submission = _waiting(task, Move.VERIFY, read)
    _refuse_own(task, submission, by)
    _move_waiting(task, Move.VERIFY, finished_on=submission.submitted_on, percent=100)
    _decide(submission, Outcome.ACCEPTED, "", by)
    finished = submission.submitted_on.isoformat()
    record(task, "task.verified", by=by, submission=submission.id, finished_on=finished)
    tell(task, NoticeKind.COMPLETED, [submission.submitted_by], about=str(submission.id), by=by)
    return submission


def send_back(task: Task, *, reason: str, read: int | None = None, by: User) -> Submission:
    """Return the submission that waits, with a reason; it counts as not done, and the clock ran all along.

    Refused without a reason and as `verify`; Forbidden as in `verify`.
    """
    if not reason.strip():
        raise Refused("Anh chị ghi lý do trả lại, để đơn vị biết cần làm thêm gì.", field="reason")
    if task.fan_out:
        raise Refused("Nhiệm vụ chung không trả lại được. Anh chị trả lại, hoặc đề nghị mở lại, việc của từng đơn vị.")
    submission = _waiting(task, Move.RETURN, read)
    _refuse_own(task, submission, by)
    _move_waiting(task, Move.RETURN, return_count=Task.return_count + 1, percent=_reported_percent(task))
    _decide(submission, Outcome.RETURNED, reason.strip(), by)
    record(task, "task.returned", by=by, submission=submission.id, reason=submission.reason)
    people = [submission.submitted_by]
    tell(task, NoticeKind.RETURNED, people, about=str(submission.id), by=by, reason=submission.reason)
    return submission


def star(task: Task, *, starred: bool, by: User) -> bool:
    """Mark the task as a key one, or no longer; returns whether that changed anything."""
    if task.starred == starred:
        return False
    task.starred = starred
    record(task, "task.starred" if starred else "task.unstarred", by=by)
    return True


def _only_lead_unit(task: Task, by: User) -> None:
    if not leads(task, standpoint(by, task.committee_id, clock.today())):
        raise Forbidden("Chỉ đơn vị chủ trì mới tiếp nhận và báo cáo hoàn thành nhiệm vụ này.")


def _speaks_for(task: Task, who: Standpoint, by: User, is_lead: bool) -> int:
    """The unit a report is of: that of the person, or the supporting unit below theirs, or of whom they stand in for,
    that they answer for."""
    own = by.unit_id or task.lead_unit_id or 0
    if is_lead and who.stands_for and task.lead_unit_id not in ids_of_unit_and_below(own):
        return task.lead_unit_id or own
    supporting = [support.unit_id for support in task.supports]
    if is_lead or own in supporting:
        return own
    missing = [unit.id for unit in missing_contributions(task)]
    return next((one for one in [*missing, *supporting] if one in who.unit_ids), own)


def _check_percent(percent: int | None, is_lead: bool) -> None:
    if is_lead and (percent is None or not 0 <= percent <= 100):
        raise Refused("Tỷ lệ hoàn thành là một số từ 0 đến 100.", field="percent")
    if not is_lead and percent is not None:
        raise Refused("Đơn vị phối hợp báo cáo phần việc của mình; tỷ lệ chung do đơn vị chủ trì ghi.", field="percent")


def _sent_before(task: Task, form_key: str, by: User) -> ProgressUpdate | None:
    """The update an earlier press of the same form made. Refused when the key is somebody else's."""
    sent = db.session.scalar(select(ProgressUpdate).where(ProgressUpdate.form_key == form_key))
    if sent is not None and (sent.task_id, sent.author_id) != (task.id, by.id):
        raise Refused("Trang này đã dùng rồi. Anh chị mở lại trang báo cáo và gửi lại.")
    return sent


def _waiting(task: Task, by_move: Move, read: int | None) -> Submission:
    """The submission nobody decided yet. Refused where there is none, or another than the one that was read."""
    open_one = select(Submission).where(Submission.task_id == task.id, Submission.outcome.is_(None))
    submission = db.session.scalar(open_one.order_by(Submission.id.desc()).limit(1))
    if submission is None:
        raise Refused(_decided_before(task, by_move))
    if read is not None and submission.id != read:
        raise Refused("Đơn vị vừa gửi báo cáo hoàn thành khác. Anh chị xem báo cáo mới rồi quyết định.")
    return submission


def _move_waiting(task: Task, by_move: Move, **changes: Any) -> None:
    """`move` for a decision that somebody else may just have taken."""
    try:
        move(task, by_move, **changes)
    except Refused as refused:
        if refused.message != refusal(by_move):
            raise
        raise Refused(_decided_before(task, by_move)) from None


def _decided_before(task: Task, by_move: Move) -> str:
    """What the later of two reads: who decided, how and when."""
    decided = select(Submission).where(Submission.task_id == task.id, Submission.outcome.is_not(None))
    last = db.session.scalar(
        decided.order_by(Submission.id.desc()).limit(1), execution_options={"populate_existing": True}
    )
    if last is None or last.decided_by is None:
        return refusal(by_move)
    how = "xác nhận hoàn thành" if last.outcome is Outcome.ACCEPTED else "trả lại"
    return f"{refusal(by_move)} {last.decided_by.name} {how} lúc {vn_datetime(last.decided_at)}."


def _refuse_own(task: Task, submission: Submission, by: User) -> None:
    if submission.submitted_by_id == by.id:
        raise Refused("Anh chị đã gửi báo cáo hoàn thành này nên người khác phải xác nhận.")
    if not can_decide(task, standpoint(by, task.committee_id, clock.today())):
        raise Forbidden("Chỉ chuyên viên theo dõi, tổ thư ký hoặc lãnh đạo mới xác nhận hoặc trả lại.")


def _decide(submission: Submission, outcome: Outcome, reason: str, by: User) -> None:
    submission.outcome, submission.reason = outcome, reason
    submission.decided_by, submission.decided_at = by, clock.now()


def _reported_percent(task: Task) -> int:
    """What the lead unit last reported before it submitted."""
    reported = select(ProgressUpdate.percent).where(
        ProgressUpdate.task_id == task.id, ProgressUpdate.percent.is_not(None)
    )
    return db.session.scalar(reported.order_by(ProgressUpdate.id.desc()).limit(1)) or 0
