"""A leader's word on a task (ý kiến chỉ đạo), and the report it may ask for by a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import insert, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, contacts_by_unit, leaders_of, standpoint
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import Happened, record, record_many
from tracker.notices.actions import enqueue_many
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import lock, telling
from tracker.tasks.models import Remark, Task
from tracker.tasks.rules import OPEN_STATES, REPORTING_STATES, can_remark


def remark(
    task: Task,
    *,
    text: str,
    report_by: date | None = None,
    leader_id: int | None = None,
    form_key: str | None = None,
    by: User,
) -> Remark:
    """Keep a leader's word on a task, and tell it to the unit and the tracking officer. With `report_by` it asks for
    a report by that day, which stands on the unit's page until the next report answers it.

    A secretary writes it down for `leader_id`. On a task of many units it goes to every open child. A form sent twice
    (`form_key`) gives the same word back. Raises Refused for an empty or secret text, a day gone by, or a report from
    a task nobody works on; Forbidden for people who are neither leader nor secretary.
    """
    refuse_secret(text)
    today = clock.today()
    lock(task)
    if not can_remark(task, standpoint(by, task.committee_id, today)):
        raise Forbidden("Chỉ lãnh đạo, hoặc Tổ thư ký ghi thay lãnh đạo, mới ghi ý kiến chỉ đạo.")
    if form_key is not None and (sent := db.session.scalar(select(Remark).where(Remark.form_key == form_key))):
        return sent
    leader = _leader(task, leader_id, by, today)
    if not text.strip():
        raise Refused("Anh chị ghi ý kiến chỉ đạo.", field="text")
    _check_day(task, report_by, today)
    word = Remark(
        task=task,
        leader=leader,
        author=by,
        at=clock.now(),
        text=text.strip(),
        report_by=report_by,
        form_key=form_key,
    )
    db.session.add(word)
    asked = report_by.isoformat() if report_by else None
    told: dict[str, Any] = {"leader": leader.name, "text": word.text, "report_by": asked}
    record(task, "task.remarked", by=by, remark=_id(word), **told)
    people = list(contacts(task.lead_unit_id, task.committee_id, today)) if task.lead_unit_id else []
    _tell([(task, word.id, [*people, *([task.tracker] if task.tracker else [])])], word)
    if task.fan_out:
        _pass_on(task, word)
    return word


def _id(word: Remark) -> int:
    db.session.flush()
    return word.id


def _leader(task: Task, leader_id: int | None, by: User, today: date) -> User:
    """Whose word it is: the leader who writes it, or the one a secretary names."""
    leaders = {person.id: person for person in leaders_of(task.committee_id, today)}
    if leader_id is None and by.id in leaders:
        return by
    if leader_id not in leaders:
        raise Refused("Anh chị chọn lãnh đạo có ý kiến này.", field="leader_id")
    if by.id in leaders and leader_id != by.id:
        raise Refused("Anh chị ghi ý kiến của chính mình.", field="leader_id")
    return leaders[leader_id]


def _check_day(task: Task, report_by: date | None, today: date) -> None:
    if report_by is None:
        return
    if report_by < today:
        raise Refused("Ngày báo cáo đã qua. Anh chị chọn hôm nay hoặc một ngày sau.", field="report_by")
    if task.state not in REPORTING_STATES:
        raise Refused("Nhiệm vụ này hiện không có đơn vị nào phải báo cáo.", field="report_by")


def _tell(about: Sequence[tuple[Task, int, Sequence[User]]], word: Remark) -> None:
    due = {"due_on": word.report_by.isoformat(), "due_precision": "day"} if word.report_by else {}
    tellings = [
        telling(
            task,
            NoticeKind.REMARKED,
            person,
            about=str(remark_id),
            by=word.leader,
            quote=word.text,
            asks_report=word.report_by is not None,
            **{"as": "contact"},
            **due,
        )
        for task, remark_id, people in about
        for person in {person.id: person for person in people}.values()
        if person.active and person.id != word.author_id
    ]
    now = clock.now()
    enqueue_many(tellings, now=now, send_after=now)


def _pass_on(parent: Task, word: Remark) -> None:
    """A row of its own for each open child, so that each unit has the word before it and answers for itself."""
    states = REPORTING_STATES if word.report_by else OPEN_STATES
    below = select(Task).where(Task.parent_id == parent.id, Task.state.in_(states)).order_by(Task.id)
    children = db.session.scalars(below).all()
    if not children:
        return
    shared = {"leader_id": word.leader_id, "author_id": word.author_id, "at": word.at, "text": word.text}
    rows = [
        {**shared, "task_id": child.id, "report_by": word.report_by, "passed_from_id": word.id} for child in children
    ]
    db.session.execute(insert(Remark), rows)
    ids = dict(db.session.execute(select(Remark.task_id, Remark.id).where(Remark.passed_from_id == word.id)).all())
    by_unit = contacts_by_unit(parent.committee_id, clock.today())
    wanted = {person for child in children for person in by_unit.get(child.lead_unit_id or 0, ())}
    people = {person.id: person for person in db.session.scalars(select(User).where(User.id.in_(wanted)))}
    about = [
        (child, ids[child.id], [people[one] for one in by_unit.get(child.lead_unit_id or 0, ())]) for child in children
    ]
    details = {
        "leader": word.leader.name,
        "text": word.text,
        "report_by": word.report_by.isoformat() if word.report_by else None,
        "parent": parent.code,
    }
    record_many(
        [Happened(Task, child.id, "task.remarked", child.committee_id, details) for child in children], by=word.author
    )
    _tell(about, word)


def answer_requests(task: Task, *, update_id: int | None, on: date, by: User) -> list[Remark]:
    """Let a report answer what leaders asked of a task; returns the answered words. Late where `report_by` is over."""
    waiting = select(Remark).where(
        Remark.task_id == task.id, Remark.report_by.is_not(None), Remark.answered_on.is_(None)
    )
    words = db.session.scalars(waiting).all()
    if words:
        ids = [word.id for word in words]
        values = {"answered_on": on, "answered_by_id": by.id, "update_id": update_id}
        db.session.execute(update(Remark).where(Remark.id.in_(ids), Remark.answered_on.is_(None)).values(**values))
        for word in words:
            asked = word.report_by.isoformat() if word.report_by else None
            record(task, "task.remark_answered", by=by, remark=word.id, report_by=asked, on=on.isoformat())
    return list(words)
