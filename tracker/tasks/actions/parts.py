"""Parts a unit makes of its own task for its people and the units below it. The task itself does not change by them."""

from datetime import date
from typing import Any

from sqlalchemy import CursorResult, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, standpoint
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.models import Task, TaskPart
from tracker.tasks.rules import OPEN_STATES, can_split, holds_part, leads
from tracker.units.models import Unit

CLOSED = "Phần việc này đã kết thúc. Có thể đồng nghiệp của anh chị vừa ghi trước."


def split(
    task: Task,
    *,
    title: str,
    unit_id: int,
    person_id: int | None = None,
    due_on: date | None = None,
    form_key: str | None = None,
    by: User,
) -> TaskPart:
    """Give a part of a task to a person of the lead unit's tree, or to a unit below it; who gets it is told.

    A form sent twice (`form_key`) gives the same part back. Raises Refused for somebody outside, or a day after the
    task's own due date; Forbidden for people of other units.
    """
    refuse_secret(title)
    who = standpoint(by, task.committee_id, clock.today())
    if not can_split(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì đang thực hiện mới chia việc trong đơn vị mình.")
    if form_key is not None and (sent := db.session.scalar(select(TaskPart).where(TaskPart.form_key == form_key))):
        return sent
    person = db.session.get(User, person_id) if person_id is not None else None
    inside = who.unit_ids
    if person_id is not None and (person is None or not person.active or person.unit_id not in inside):
        raise Refused("Người được giao phải thuộc đơn vị anh chị hoặc đơn vị trực thuộc.", field="holder")
    if person is None and (unit_id not in inside or unit_id == task.lead_unit_id):
        raise Refused("Anh chị chọn một người, hoặc một đơn vị trực thuộc.", field="holder")
    if not title.strip():
        raise Refused("Anh chị ghi phần việc cần làm.", field="title")
    if due_on is not None and task.due_on is not None and due_on > task.due_on:
        raise Refused(f"Hạn của phần việc không thể sau hạn của nhiệm vụ ({task.due_on:%d/%m/%Y}).", field="due_on")
    part = TaskPart(
        task=task,
        title=title.strip(),
        unit_id=person.unit_id if person is not None else unit_id,
        person=person,
        due_on=due_on,
        created_by=by,
        created_at=clock.now(),
        form_key=form_key,
    )
    db.session.add(part)
    db.session.flush()
    record(part, "part.given", by=by, committee_id=task.committee_id, title=part.title, to=holder_name(part))
    _tell(part, by)
    return part


def holder_name(part: TaskPart) -> str:
    """Whom a part is with, as they are called today."""
    unit = db.session.get_one(Unit, part.unit_id)
    return part.person.name if part.person else unit.short_name or unit.name


def _tell(part: TaskPart, by: User) -> None:
    people = [part.person] if part.person else contacts(part.unit_id, part.task.committee_id, clock.today())
    for person in people:
        if person.id != by.id:
            enqueue(
                f"part-{part.id}-given-{person.id}",
                NoticeKind.ASSIGNED,
                to=person,
                subject_kind=part.__tablename__,
                subject_id=part.id,
                title=part.title,
                committee_id=part.task.committee_id,
                code=part.task.code,
                due_on=part.due_on.isoformat() if part.due_on else None,
                due_precision="day",
                by=by.name,
            )


def report_part(part: TaskPart, *, percent: int, told: str = "", by: User) -> None:
    """Say how far a part is; at 100 it is done. Refused when it is closed, or the task is; Forbidden for others."""
    refuse_secret(told)
    _only_holders(part, by)
    if not 0 <= percent <= 100:
        raise Refused("Tỷ lệ hoàn thành là một số từ 0 đến 100.", field="percent")
    if part.task.state not in OPEN_STATES:
        raise Refused("Nhiệm vụ đã kết thúc hoặc đang dừng nên phần việc này không nhận báo cáo nữa.")
    before, today = part.percent, clock.today()
    values: dict[str, Any] = {"percent": percent, "told": told.strip(), "told_at": clock.now()}
    _change(part, **values, closed_on=today if percent == 100 else None)
    record(
        part,
        "part.reported",
        by=by,
        committee_id=part.task.committee_id,
        before=before,
        after=percent,
        told=told.strip(),
    )


def drop_part(part: TaskPart, *, by: User) -> None:
    """The unit that made a part takes it back. Refused when it is closed; Forbidden for people below or outside."""
    if not leads(part.task, standpoint(by, part.task.committee_id, clock.today())):
        raise Forbidden("Chỉ đơn vị chủ trì đã chia việc mới bỏ được phần việc này.")
    _change(part, closed_on=clock.today(), is_dropped=True)
    record(part, "part.dropped", by=by, committee_id=part.task.committee_id)


def _only_holders(part: TaskPart, by: User) -> None:
    who = standpoint(by, part.task.committee_id, clock.today())
    if not (leads(part.task, who) or holds_part(part, by, who.stands_for)):
        raise Forbidden("Chỉ người được giao phần việc này, hoặc đơn vị chủ trì, mới báo cáo được.")


def _change(part: TaskPart, **values: Any) -> None:
    """Change an open part; of two at once the later one is told."""
    statement = update(TaskPart).where(TaskPart.id == part.id, TaskPart.closed_on.is_(None)).values(**values)
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(CLOSED)
    db.session.refresh(part)
