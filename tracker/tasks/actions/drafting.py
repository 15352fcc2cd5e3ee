"""Making a task and giving it out."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import CursorResult, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts
from tracker.db import db
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.notices.models import NoticeKind
from tracker.reading.model import Disposition
from tracker.tasks.actions.moves import move, tell, unit_name
from tracker.tasks.actions.numbering import index, number
from tracker.tasks.actions.sharing import give_out, pass_on
from tracker.tasks.actions.tracking import tell_tracker
from tracker.tasks.models import DuePrecision, Priority, Task, TaskState, TaskSupport
from tracker.tasks.rules import EDITABLE_AFTER_ISSUE, EDITABLE_STATES, Move, first_of, missing_for_issue
from tracker.units.models import Committee, Unit


def create_draft(
    committee: Committee,
    *,
    title: str,
    text: str = "",
    lead_unit_id: int | None = None,
    each_unit_ids: Sequence[int] = (),
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

    With `each_unit_ids` it is one item for many units: it has no lead unit, and issuing it makes a child for each.
    Raises SecretRefused for a text that carries a secrecy marking.
    """
    refuse_secret(text)
    task = Task(
        committee=committee,
        title=title,
        text=text,
        lead_unit_id=None if each_unit_ids else lead_unit_id,
        fan_out=bool(each_unit_ids),
        each_unit_ids=list(each_unit_ids) or None,
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
        created_at=clock.now(),
    )
    number(task)
    _set_supports(task, support_unit_ids)
    index(task)
    db.session.add(task)
    db.session.flush()
    record(task, "task.created", by=by, code=task.code, title=task.title)
    return task


def refuse_lacking(task: Task, *, given_on: date) -> None:
    """Raise Refused, with the form field, for the first thing a draft lacks to be given out."""
    lacking = missing_for_issue(
        lead_unit_id=task.lead_unit_id or first_of(task.each_unit_ids),
        tracker_id=task.tracker_id,
        due_on=task.due_on,
        review_after=task.review_after,
        given_on=given_on,
    )
    if lacking:
        raise Refused(lacking[0].message, field=lacking[0].field)


def issue(task: Task, *, given_on: date, by: User) -> None:
    """Give a draft out: it is assigned from `given_on`, and the contacts of its units are told. One item for many
    units makes a child for each of them (`sharing.give_out`).

    Raises Refused naming what the draft lacks, with the form field, or when it was given out already.
    """
    refuse_lacking(task, given_on=given_on)
    if task.fan_out:
        give_out(task, given_on=given_on, by=by)
        return
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
    """Make and give out one task for each item that the secretary marked as a task; others are passed over. Returns
    these tasks, without the children of an item for many units.

    Raises Refused naming each item that lacks something, or that became a task before; then nothing is given out.
    """
    wanted = [item for item in items if item.disposition is Disposition.TASK]
    document = conclusion.document
    given_on = (document.issued_on if document else None) or conclusion.meeting.held_on
    refuse_incomplete(wanted, given_on)
    made: dict[int, Task] = {}
    for item in wanted:
        task = create_draft(
            conclusion.committee,
            title=item.title,
            text=item.text.strip(),
            lead_unit_id=item.lead_unit_id,
            each_unit_ids=item.each_unit_ids,
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
    issued, who leads it and when it is due change by a recorded decision only, so Refused for those. A new tracking
    officer is told. Returns the names of what really changed; nothing is recorded when that is nothing.
    """
    if task.state not in EDITABLE_STATES:
        raise Refused("Nhiệm vụ này đã kết thúc nên không sửa được nữa.")
    refuse_secret(str(changes.get("text") or ""))
    before = {name: getattr(task, name) for name in changes}
    supports = {support.unit_id for support in task.supports}
    if "each_unit_ids" in changes and (task.state is TaskState.DRAFT):
        _keep_one_kind(changes, before, task)
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
    index(task)
    told = {name: [_plain(before[name]), _plain(value)] for name, value in changed.items()}
    if wanted != supports:
        told["supports"] = [_unit_names(supports), _unit_names(wanted)]
    if "each_unit_ids" in changed:
        told["each_unit_ids"] = [_unit_names(set(ids or ())) for ids in (before["each_unit_ids"], task.each_unit_ids)]
    record(task, "task.edited", by=by, changes=told)
    followers = []
    if task.fan_out and task.state is not TaskState.DRAFT:
        followers = pass_on(task, {name: before[name] for name in changed}, by=by)
    if "tracker_id" in changed:
        same = [child for child in followers if child.tracker_id == task.tracker_id]
        tell_tracker([task, *same], task.tracker_id, by=by)
    return list(told)


def _keep_one_kind(changes: dict[str, Any], before: dict[str, Any], task: Task) -> None:
    """A draft is for one lead unit, or for each of many: what was typed decides which."""
    changes["each_unit_ids"] = list(changes["each_unit_ids"] or ()) or None
    changes["fan_out"], before["fan_out"] = changes["each_unit_ids"] is not None, task.fan_out
    if changes["fan_out"]:
        changes["lead_unit_id"], before["lead_unit_id"] = None, task.lead_unit_id


def _claim_version(task: Task, version: int) -> None:
    """Take the task's next version, so that the later of two editors is told and not lost."""
    statement = update(Task).where(Task.id == task.id, Task.version == version).values(version=version + 1)
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(
            "Trong lúc anh chị sửa, nhiệm vụ này vừa được người khác thay đổi. Anh chị mở lại trang, xem rồi sửa tiếp."
        )
    db.session.refresh(task)


def _set_supports(task: Task, unit_ids: Iterable[int]) -> None:
    """Keep the rows that stay; the lead unit does not support itself."""
    wanted = dict.fromkeys(unit_id for unit_id in unit_ids if unit_id != task.lead_unit_id)
    kept = [support for support in task.supports if support.unit_id in wanted]
    held = {support.unit_id for support in kept}
    task.supports = kept + [TaskSupport(unit_id=unit_id) for unit_id in wanted if unit_id not in held]


def _units_of(task: Task) -> list[int]:
    units = [task.lead_unit_id, *(support.unit_id for support in task.supports)]
    return [unit_id for unit_id in units if unit_id is not None]


def refuse_incomplete(items: Sequence[ConclusionItem], given_on: date) -> None:
    """Raise Refused naming each item that lacks something to be given out on `given_on`, or became a task before."""
    problems = []
    taken = set(db.session.scalars(select(Task.item_id).where(Task.item_id.in_([item.id for item in items]))))
    for item in items:
        lacking = missing_for_issue(
            lead_unit_id=item.lead_unit_id or first_of(item.each_unit_ids),
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
