"""Urging a unit (đôn đốc): drafted by a person or by the committee's ladder, sent by a person, answered by the unit.

A draft is told to nobody: it waits in the inbox of those who may send it. What is sent reaches the unit at once.
"""

from datetime import date
from typing import Any

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, leaders_of, standpoint
from tracker.db import db, insert_once
from tracker.decisions.actions.answering import settle_once
from tracker.decisions.models import UrgeNotice, UrgeState
from tracker.decisions.queries.urges import Rung, ladder_of
from tracker.decisions.rules import HIGHEST, LEVELS, can_urge, possible_levels, why_no_urging
from tracker.display import vn_date
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, tell, unit_name
from tracker.tasks.models import Task
from tracker.tasks.rules import leads

ONLY = "Chỉ chuyên viên theo dõi và Tổ thư ký mới đôn đốc."


def draft_urge(task: Task, level: int, *, reason: str, by: User | None = None) -> UrgeNotice | None:
    """Put an urging before those who may send it, once for each rung of a due date. For the committee's ladder (`by`
    none) and for people. Returns none where that rung was drafted, sent or discarded before.

    Refused where there is nothing to urge: the task is no longer worked on, or neither late nor stale. Forbidden for
    people who do not urge here.
    """
    refuse_secret(reason)
    _refuse_level(level)
    if by is not None:
        _refuse_others(task, by)
    if problem := why_no_urging(task, clock.today()):
        raise Refused(problem)
    made = _insert(task, level, turn=1, reason=reason, by=by)
    if made is not None:
        record(task, "task.urge_drafted", by=by, urge=made.id, level=level, reason=reason.strip())
    return made


def urge(task: Task, level: int, *, reason: str, answer_by: date, by: User) -> UrgeNotice:
    """Urge the lead unit of a late or stale task at once, to answer by a day. A draft of that rung is used up.

    Refused where there is nothing to urge, on a rung below the last or not yet answered, without a reason or for a
    day that has passed; Forbidden for others than the tracking officer and the secretaries.
    """
    lock(task)
    _refuse_others(task, by)
    rungs = [rung for rung in ladder_of(task) if rung.urge.due_key == task.due_order]
    standing = next((one.urge for one in rungs if one.urge.level == level and one.urge.state is UrgeState.DRAFT), None)
    if standing is None:
        _refuse_rung(level, rungs)
        turn = 1 + sum(rung.urge.level == level for rung in rungs)
        standing = _insert(task, level, turn=turn, reason=reason, by=by)
        if standing is None:
            raise Refused("Đồng nghiệp của anh chị vừa đôn đốc việc này. Anh chị xem lại trước khi đôn đốc tiếp.")
    confirm_urge(standing, reason=reason, answer_by=answer_by, by=by)
    return standing


def confirm_urge(urge: UrgeNotice, *, reason: str, answer_by: date, by: User) -> None:
    """Send a drafted urging, with the words and the answer date a person settled on; the unit is told at once, with the
    third rung the leaders too.

    Refused as `urge`, when the due date moved since it was drafted, and when somebody sent or discarded it first.
    """
    task, today = urge.task, clock.today()
    refuse_secret(reason)
    lock(task)
    _refuse_others(task, by)
    if urge.state is not UrgeState.DRAFT:
        settle_once(urge, UrgeState.SENT, by=by)  # refuses, naming who was first
    if problem := why_no_urging(task, today):
        raise Refused(problem)
    if urge.due_key != task.due_order:
        raise Refused("Thời hạn đã đổi từ khi soạn bản đôn đốc này. Anh chị bỏ bản này; khi cần thì đôn đốc lại.")
    if not reason.strip():
        raise Refused("Anh chị ghi nội dung đôn đốc, để đơn vị biết cần làm gì.", field="reason")
    if answer_by < today:
        raise Refused("Ngày trả lời đã qua. Anh chị chọn từ hôm nay trở đi.", field="answer_by")
    if answer_by.year > today.year + 1:
        raise Refused(f"Ngày {vn_date(answer_by)} quá xa. Anh chị xem lại rồi nhập lại.", field="answer_by")
    values = {"reason": reason.strip(), "answer_by": answer_by, "unit_id": task.lead_unit_id}
    settle_once(urge, UrgeState.SENT, by=by, **values)
    told, words = answer_by.isoformat(), reason.strip()
    record(
        task, "task.urged", by=by, urge=urge.id, level=urge.level, unit=unit_name(task), answer_by=told, reason=words
    )
    people = list(contacts(task.lead_unit_id, task.committee_id, today)) if task.lead_unit_id else []
    details: dict[str, Any] = {"reason": words, "level": urge.level, "answer_by": told}
    tell(task, NoticeKind.URGED, people, about=f"urge-{urge.id}", by=by, **details, **{"as": "contact"})
    if urge.level == HIGHEST:
        leaders = [task.leader] if task.leader is not None else list(leaders_of(task.committee_id, today))
        leaders = [one for one in leaders if one not in people]
        tell(task, NoticeKind.URGED, leaders, about=f"urge-{urge.id}", by=by, **details, **{"as": "leader"})


def discard_urge(urge: UrgeNotice, *, by: User) -> None:
    """Decide not to send a drafted urging; the ladder will not draft that rung again for this due date.

    Refused when somebody sent or discarded it first; Forbidden as in `urge`.
    """
    _refuse_others(urge.task, by)
    settle_once(urge, UrgeState.DISCARDED, by=by)
    record(urge.task, "task.urge_discarded", by=by, urge=urge.id, level=urge.level)


def answer_urge(urge: UrgeNotice, *, answer: str, by: User) -> None:
    """The lead unit answers in so many words; a report of progress answers without them.

    Refused without words or when it was answered in words before; Forbidden for other units.
    """
    refuse_secret(answer)
    if not leads(urge.task, standpoint(by, urge.task.committee_id, clock.today())):
        raise Forbidden("Chỉ đơn vị chủ trì mới trả lời đôn đốc.")
    if not answer.strip():
        raise Refused("Anh chị ghi nội dung trả lời, dù chỉ một câu.", field="answer")
    open_one = update(UrgeNotice).where(
        UrgeNotice.id == urge.id, UrgeNotice.state == UrgeState.SENT, UrgeNotice.answered_at.is_(None)
    )
    values = {"answer": answer.strip(), "answered_by_id": by.id, "answered_at": clock.now()}
    done = db.session.execute(open_one.values(**values), execution_options={"synchronize_session": False})
    db.session.refresh(urge)
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        who = urge.answered_by.name if urge.answered_by else "Đồng nghiệp"
        raise Refused(f"{who} đã trả lời đôn đốc này trước anh chị. Anh chị có thể báo cáo tiến độ.")
    record(urge.task, "task.urge_answered", by=by, urge=urge.id, level=urge.level, reason=answer.strip())


def _insert(task: Task, level: int, *, turn: int, reason: str, by: User | None) -> UrgeNotice | None:
    made = insert_once(
        UrgeNotice,
        task_id=task.id,
        level=level,
        due_key=task.due_order,
        turn=turn,
        state=UrgeState.DRAFT,
        unit_id=task.lead_unit_id,
        reason=reason.strip(),
        drafted_by_id=by.id if by else None,
        drafted_at=clock.now(),
        answer="",
    )
    return db.session.get_one(UrgeNotice, made) if made is not None else None


def _refuse_others(task: Task, by: User) -> None:
    if not can_urge(task, standpoint(by, task.committee_id, clock.today())):
        raise Forbidden(ONLY)


def _refuse_level(level: int) -> None:
    if level not in LEVELS:
        raise Refused(f"Có {HIGHEST} mức đôn đốc. Anh chị chọn một mức.", field="level")


def _refuse_rung(level: int, rungs: list[Rung]) -> None:
    _refuse_level(level)
    sent = [rung.urge for rung in rungs if rung.urge.state is UrgeState.SENT]
    if level in possible_levels(sent, {rung.urge.id for rung in rungs if rung.answered_on is not None}):
        return
    last = max(sent, key=lambda one: (one.level, one.turn))
    by = f", chờ trả lời đến {vn_date(last.answer_by)}" if last.answer_by else ""
    raise Refused(f"Việc này đã được đôn đốc lần {last.level} ngày {vn_date(last.decided_at)}{by}.", field="level")
