"""Making a task and giving it out."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import CursorResult, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts
from tracker.db import db, folded, insert_once, marked
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.notices.models import NoticeKind
from tracker.reading.model import Disposition
from tracker.tasks.actions.moves import move, tell, unit_name
from tracker.tasks.models import DuePrecision, Priority, Task, TaskSerial, TaskState, TaskSupport
from tracker.tasks.rules import EDITABLE_AFTER_ISSUE, EDITABLE_STATES, Move, missing_for_issue
from tracker.units.models import Committee, Unit

SEARCHED_SIGNS = 20_000  # PostgreSQL refuses to index a very long text; nobody searches beyond this


def create_draft(
    committee: Committee,
    *,
    title: str,
    text: str = "",
    lead_unit_id: int | None = None,
    support_unit_ids: Iterable[int] = (),
    tracker_id: int | None = None,
    leader_id: int | None = None,
    due_on: date | None = None,
    due_precision: DuePrecision = DuePrecision.DAY,
    due_words: str = "",
    review_after: date | None = None,
    product: str = "",
    priority: Priority = Priority.NORMAL,
    starred: bool = False,
    item: ConclusionItem | None = None,
    parent: Task | None = None,
    form_key: str | None = None,
    by: User,
) -> Task:
    """A new draft with the next code of the committee's year. Only secretaries see it until it is issued.

    Raises SecretRefused for a text that carries a secrecy marking.
    """
    refuse_secret(text)
    now = clock.now()
    serial = _next_serial(committee.id, now.year)
    task = Task(
        committee=committee,
        code=f"{committee.code}/{now.year}/{serial:04}",
        year=now.year,
        serial=serial,
        title=title,
        text=text,
        lead_unit_id=lead_unit_id,
        tracker_id=tracker_id,
        leader_id=leader_id,
        due_on=due_on,
        due_precision=due_precision,
        due_words=due_words,
        review_after=review_after,
        product=product,
        priority=priority,
        starred=starred,
        state=TaskState.DRAFT,
        item=item,
        parent=parent,
        form_key=form_key,
        created_by=by,
        created_at=now,
    )
    _set_supports(task, support_unit_ids)
    _index(task)
    db.session.add(task)
    db.session.flush()
    record(task, "task.created", by=by, code=task.code, title=task.title)
    return task


def issue(task: Task, *, given_on: date, by: User) -> None:
    """Give a draft out: it is assigned from `given_on`, and the contacts of its units are told.

    Raises Refused naming what the draft lacks, with the form field, or when it was given out already.
    """
    lacking = missing_for_issue(
        lead_unit_id=task.lead_unit_id,
        tracker_id=task.tracker_id,
        due_on=task.due_on,
        review_after=task.review_after,
        given_on=given_on,
    )
    if lacking:
        raise Refused(lacking[0].message, field=lacking[0].field)
    move(task, Move.ISSUE, assigned_on=given_on, original_due_on=task.due_on)
    event = record(
        task,
        "task.issued",
        by=by,
        unit=unit_name(task),
        given_on=given_on.isoformat(),
        due_on=task.due_on.isoformat() if task.due_on else None,
        source=task.item.conclusion.name if task.item else "",
    )
    people = [person for unit_id in _units_of(task) for person in contacts(unit_id, task.committee_id, clock.today())]
    about = f"issued-{event.id}"  # a task that was taken back is issued again, and told again
    tell(task, NoticeKind.ASSIGNED, people, about=about, by=by, given_on=given_on.isoformat(), **{"as": "contact"})


def issue_from_items(conclusion: Conclusion, items: Sequence[ConclusionItem], *, by: User) -> list[Task]:
    """Make and give out one task for each item that the secretary marked as a task; others are passed over.

    Raises Refused naming each item that lacks something, or that became a task before; then nothing is given out.
    """
    wanted = [item for item in items if item.disposition is Disposition.TASK]
    document = conclusion.document
    given_on = (document.issued_on if document else None) or conclusion.meeting.held_on
    _refuse_incomplete(wanted, given_on)
    made: dict[int, Task] = {}
    for item in wanted:
        task = create_draft(
            conclusion.committee,
            title=item.title,
            text=item.text.strip(),
            lead_unit_id=item.lead_unit_id,
            support_unit_ids=item.support_unit_ids,
            tracker_id=item.tracker_id,
            due_on=item.due_on,
            due_precision=DuePrecision(item.due_precision),
            due_words=item.due_words,
            review_after=item.review_after,
            item=item,
            parent=made.get(item.parent_id or 0),
            by=by,
        )
        issue(task, given_on=given_on, by=by)
        made[item.id] = task
    return list(made.values())


def edit(
    task: Task, *, version: int, support_unit_ids: Iterable[int] | None = None, by: User, **changes: Any
) -> list[str]:
    """Set the named columns of a task that has not ended, and its supporting units where given.

    `version` is the one the form was drawn from: Refused when somebody changed the task since. After a task is
    issued, who leads it and when it is due change by a recorded decision only, so Refused for those. Returns the
    names of what really changed; nothing is recorded when that is nothing.
    """
    if task.state not in EDITABLE_STATES:
        raise Refused("Nhiệm vụ này đã kết thúc nên không sửa được nữa.")
    refuse_secret(str(changes.get("text") or ""))
    before = {name: getattr(task, name) for name in changes}
    supports = {support.unit_id for support in task.supports}
    changed = {name: value for name, value in changes.items() if value != before[name]}
    if task.state is not TaskState.DRAFT and not changed.keys() <= EDITABLE_AFTER_ISSUE:
        raise Refused("Nhiệm vụ đã giao: đơn vị chủ trì và thời hạn chỉ thay đổi bằng một quyết định được ghi lại.")
    wanted = supports if support_unit_ids is None else set(support_unit_ids) - {changes.get("lead_unit_id")}
    if not changed and wanted == supports:
        return []
    _claim_version(task, version)
    for name, value in changed.items():
        setattr(task, name, value)
    _set_supports(task, wanted)
    _index(task)
    told = {name: [_plain(before[name]), _plain(value)] for name, value in changed.items()}
    if wanted != supports:
        told["supports"] = [_unit_names(supports), _unit_names(wanted)]
    record(task, "task.edited", by=by, changes=told)
    return list(told)


def _claim_version(task: Task, version: int) -> None:
    """Take the task's next version, so that the later of two editors is told and not lost."""
    statement = update(Task).where(Task.id == task.id, Task.version == version).values(version=version + 1)
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(
            "Trong lúc anh chị sửa, nhiệm vụ này vừa được người khác thay đổi. Anh chị mở lại trang, xem rồi sửa tiếp."
        )
    db.session.refresh(task)


def _next_serial(committee_id: int, year: int) -> int:
    """The committee's next number of the year. The row stays locked until the commit, so no number is given twice."""
    take = update(TaskSerial).where(TaskSerial.committee_id == committee_id, TaskSerial.year == year)
    take = take.values(last=TaskSerial.last + 1)
    quietly = {"synchronize_session": False}
    number: int | None = db.session.scalar(take.returning(TaskSerial.last), execution_options=quietly)
    if number is None:
        insert_once(TaskSerial, committee_id=committee_id, year=year, last=0)
        number = db.session.scalar(take.returning(TaskSerial.last), execution_options=quietly)
    assert number is not None
    return number


def _set_supports(task: Task, unit_ids: Iterable[int]) -> None:
    """Keep the rows that stay; the lead unit does not support itself."""
    wanted = dict.fromkeys(unit_id for unit_id in unit_ids if unit_id != task.lead_unit_id)
    kept = [support for support in task.supports if support.unit_id in wanted]
    held = {support.unit_id for support in kept}
    task.supports = kept + [TaskSupport(unit_id=unit_id) for unit_id in wanted if unit_id not in held]


def _index(task: Task) -> None:
    """Refresh what search reads: code, title, product, number of the document, and the text."""
    document = task.item.conclusion.document if task.item else None
    texts = [
        task.code,
        str(task.serial),
        task.title,
        task.product or "",
        document.number if document else "",
        task.text or "",
    ]
    task.search_marked = marked(*texts)[:SEARCHED_SIGNS]
    task.search_folded = folded(*texts)[:SEARCHED_SIGNS]


def _units_of(task: Task) -> list[int]:
    units = [task.lead_unit_id, *(support.unit_id for support in task.supports)]
    return [unit_id for unit_id in units if unit_id is not None]


def _refuse_incomplete(items: Sequence[ConclusionItem], given_on: date) -> None:
    problems = []
    taken = set(db.session.scalars(select(Task.item_id).where(Task.item_id.in_([item.id for item in items]))))
    for item in items:
        lacking = missing_for_issue(
            lead_unit_id=item.lead_unit_id,
            tracker_id=item.tracker_id,
            due_on=item.due_on,
            review_after=item.review_after,
            given_on=given_on,
        )
        messages = ["Đã giao từ trước."] if item.id in taken else [missing.message for missing in lacking]
        if messages:
            problems.append(f"{item.label or item.title}: {' '.join(messages)}")
    if problems:
        raise Refused("Chưa giao được. " + " ".join(problems))


def _plain(value: Any) -> Any:
    """A value as history keeps it: JSON."""
    return value.isoformat() if isinstance(value, date) else value


def _unit_names(ids: set[int]) -> list[str]:
    units = db.session.scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.name))
    return [unit.short_name or unit.name for unit in units]
