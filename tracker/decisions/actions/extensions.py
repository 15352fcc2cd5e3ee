"""More time for a task: a unit asks, those the committee names decide. The clock runs all along."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import LEADERS, Role, User
from tracker.accounts.queries import contacts, people_in, standpoint
from tracker.db import db, insert_once
from tracker.decisions.actions.answering import answer_once, answered_before
from tracker.decisions.actions.dues import move_due
from tracker.decisions.models import DueChangeKind, ExtensionOutcome, ExtensionRequest
from tracker.decisions.rules import (
    ASKING_STATES,
    MOVING_STATES,
    can_ask_extension,
    can_decide_extension,
    due_told,
    refuse_date,
    why_no_asking,
)
from tracker.errors import Forbidden, Refused
from tracker.files.models import Attachment
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, tell, unit_name
from tracker.tasks.models import DuePrecision, Task
from tracker.tasks.rules import leads
from tracker.units.models import ExtensionDecider
from tracker.workdays.queries import calendar

ONLY_LEAD = "Chỉ đơn vị chủ trì mới xin gia hạn nhiệm vụ này."


def ask_extension(
    task: Task,
    *,
    due_on: date,
    precision: DuePrecision = DuePrecision.DAY,
    reason: str,
    document_number: str = "",
    files: Sequence[Attachment] = (),
    form_key: str | None = None,
    by: User,
) -> ExtensionRequest:
    """The lead unit asks for time until `due_on`; who decides is told. A form sent twice gives the same request back.

    Refused without a reason, for a text marked secret, a date that gives no more time, too late or too often by the
    committee's rules, or while another request waits; Forbidden for other units.
    """
    refuse_secret(reason)
    lock(task)
    if form_key is not None and (sent := _sent_before(task, form_key, by)):
        return sent
    _refuse_unfit(task, due_on, reason, by)
    assert task.due_on is not None
    made = insert_once(
        ExtensionRequest,
        task_id=task.id,
        waiting_task_id=task.id,
        asked_by_id=by.id,
        unit_id=task.lead_unit_id,
        asked_at=clock.now(),
        due_before=task.due_on,
        precision_before=task.due_precision,
        asked_due_on=due_on,
        asked_precision=precision,
        reason=reason.strip(),
        document_number=document_number.strip(),
        form_key=form_key,
        answer="",
    )
    if made is None:
        raise Refused("Đơn vị đã xin gia hạn việc này và đang chờ quyết định. Muốn xin ngày khác thì rút đề nghị cũ.")
    request = db.session.get_one(ExtensionRequest, made)
    request.files = list(files)
    told = due_told(due_on, precision)
    record(
        task,
        "task.extension_asked",
        by=by,
        request=made,
        unit=unit_name(task),
        asked=due_on.isoformat(),
        told=told,
        reason=request.reason,
        document_number=request.document_number,
    )
    details = {"reason": request.reason, "asks": "extension", "asked": told}
    tell(task, NoticeKind.ASKED, _who_decides(task), about=f"extension-{made}", by=by, **details)
    return request


def _refuse_unfit(task: Task, due_on: date, reason: str, by: User) -> None:
    today = clock.today()
    who = standpoint(by, task.committee_id, today)
    if not leads(task, who):
        raise Forbidden(ONLY_LEAD)
    if task.state not in ASKING_STATES:
        raise Refused("Chỉ xin gia hạn được khi nhiệm vụ đang thực hiện. Anh chị xem lại trạng thái mới nhất.")
    if problem := why_no_asking(task, task.committee, today, calendar()):
        raise Refused(problem)
    assert can_ask_extension(task, who)
    refuse_date(due_on, task, today, field="due")
    if not reason.strip():
        raise Refused("Anh chị ghi lý do, để người quyết định có căn cứ.", field="reason")


def _sent_before(task: Task, form_key: str, by: User) -> ExtensionRequest | None:
    """The request an earlier press of the same form made. Refused when the key is somebody else's."""
    sent = db.session.scalar(select(ExtensionRequest).where(ExtensionRequest.form_key == form_key))
    if sent is not None and (sent.task_id, sent.asked_by_id) != (task.id, by.id):
        raise Refused("Trang này đã dùng rồi. Anh chị mở lại trang xin gia hạn và gửi lại.")
    return sent


def _who_decides(task: Task) -> Sequence[User]:
    """Whom the committee names first: the others see it in their inbox and are not written to."""
    decider, today = task.committee.extension_decider, clock.today()
    if decider is ExtensionDecider.TRACKER and task.tracker is not None and task.tracker.active:
        return [task.tracker]
    if decider is not ExtensionDecider.LEADER:
        return people_in(task.committee_id, today, frozenset({Role.SECRETARY}))
    if task.leader is not None and task.leader.active:
        return [task.leader]
    return people_in(task.committee_id, today, LEADERS)


def withdraw_extension(request: ExtensionRequest, *, by: User) -> None:
    """The lead unit takes its request back. Refused when it was answered first; Forbidden for other units."""
    task = request.task
    if not leads(task, standpoint(by, task.committee_id, clock.today())):
        raise Forbidden(ONLY_LEAD)
    answer_once(request, ExtensionOutcome.WITHDRAWN, by=by, answer="")
    told = due_told(request.asked_due_on, request.asked_precision)
    record(task, "task.extension_withdrawn", by=by, request=request.id, told=told)


def decide_extension(
    request: ExtensionRequest,
    *,
    agreed: bool,
    due_on: date | None = None,
    precision: DuePrecision = DuePrecision.DAY,
    answer: str = "",
    by: User,
) -> None:
    """Give the time that was asked for, or until another `due_on`, or none (with a reason); the unit is told.

    Refused when somebody decided first (named), the task ended, or the date gives no more time; Forbidden for people
    who do not decide about this in the committee, and for the one who asked.
    """
    task = request.task
    refuse_secret(answer)
    lock(task)  # the task before the request, as everybody does who holds both
    db.session.refresh(request, with_for_update={"of": ExtensionRequest})  # of nothing it was loaded together with
    if request.outcome is not None:
        raise Refused(answered_before(request))
    _refuse_to_decide(request, by)
    if task.state not in MOVING_STATES:
        raise Refused("Nhiệm vụ đã kết thúc nên đề nghị gia hạn này không còn hiệu lực.")
    answer = answer.strip()
    if not agreed:
        if not answer:
            raise Refused("Không đồng ý thì anh chị ghi lý do cho đơn vị biết.", field="answer")
        answer_once(request, ExtensionOutcome.REFUSED, by=by, answer=answer)
        told = due_told(request.asked_due_on, request.asked_precision)
        record(task, "task.extension_refused", by=by, request=request.id, told=told, reason=answer)
    else:
        _grant(request, due_on, precision, answer, by)
    tell(task, NoticeKind.DECIDED, _who_asked(request), about=f"extension-{request.id}", by=by, reason=answer)


def _grant(request: ExtensionRequest, due_on: date | None, precision: DuePrecision, answer: str, by: User) -> None:
    asked = (request.asked_due_on, request.asked_precision)
    granted = asked if due_on is None else (due_on, precision)
    refuse_date(granted[0], request.task, clock.today(), field="due")
    outcome = ExtensionOutcome.APPROVED if granted == asked else ExtensionOutcome.OTHER_DATE
    answer_once(request, outcome, by=by, answer=answer, granted_due_on=granted[0], granted_precision=granted[1])
    move_due(
        request.task,
        DueChangeKind.EXTENDED,
        due_on=granted[0],
        precision=granted[1],
        reason=answer or request.reason,
        document_number=request.document_number,
        extension=request,
        by=by,
    )


def _refuse_to_decide(request: ExtensionRequest, by: User) -> None:
    task = request.task
    if request.asked_by_id == by.id:
        raise Forbidden("Anh chị đã gửi đề nghị gia hạn này nên người khác phải quyết định.")
    who = standpoint(by, task.committee_id, clock.today())
    if not can_decide_extension(task, task.committee, who, request.asked_by_id):
        raise Forbidden("Quy định của Ban Chỉ đạo không để anh chị quyết định việc gia hạn này.")


def _who_asked(request: ExtensionRequest) -> Sequence[User]:
    """The person, and the contacts of the unit that leads the task now: they work by the new date."""
    task = request.task
    people = contacts(task.lead_unit_id, task.committee_id, clock.today()) if task.lead_unit_id else []
    return [request.asked_by, *people]
