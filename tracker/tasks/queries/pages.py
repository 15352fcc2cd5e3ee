"""A person's own work, and one task with everything its page shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, literal, not_, or_, select, union_all
from sqlalchemy.orm import joinedload

from tracker.accounts.models import Membership, User
from tracker.accounts.queries import held_on
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.documents.models import Document
from tracker.history.models import Event
from tracker.listing import COUNT_LIMIT, Count
from tracker.meetings.models import Conclusion, ConclusionItem, Meeting
from tracker.tasks.models import ProgressUpdate, Submission, Task, TaskState, TaskSupport
from tracker.tasks.queries import visible_in
from tracker.tasks.queries.lists import extended_from, short_name
from tracker.tasks.queries.words import report_asked_by
from tracker.together import Question, Row, firsts
from tracker.units.models import Committee, Unit

MOST_OWN = 200  # a person with more open tasks than this looks at the list
MOST_UPDATES = 100


# ---------- Việc của tôi ----------


@dataclass(frozen=True)
class Workplace:
    """A unit a person works for in some committees: their own in all of theirs; while they stand in for somebody, that
    one's unit in that committee."""

    unit: Unit
    committee_ids: frozenset[int]
    absent: str = ""  # whom they stand in for there


def workplaces(user: User, day: date) -> list[Workplace]:
    """The units whose work is this person's on `day`, their own first; one query more for those who stand in."""
    committee_ids = frozenset(user.committee_ids(day))
    found = [Workplace(user.unit, committee_ids)] if user.unit is not None else []
    absent = {number: others for number in sorted(committee_ids) if (others := user.stands_in_for(number, day))}
    if not absent:
        return found
    people = {other for others in absent.values() for other in others}
    rows = select(User.id, User.name, Unit).join(Unit, Unit.id == User.unit_id).where(User.id.in_(people))
    for number, name, unit in db.session.execute(rows.order_by(User.name, User.id)).all():
        where = frozenset(committee for committee, others in absent.items() if number in others)
        found.append(Workplace(unit, where, name))
    return found


def own_work(places: Sequence[Workplace]) -> Sequence[Any]:
    """The open tasks some units lead in some committees, late first, with what a row shows of each."""
    led = [and_(Task.lead_unit_id == one.unit.id, Task.committee_id.in_(one.committee_ids)) for one in places]
    return _rows(or_(*led), frozenset[int]().union(*(one.committee_ids for one in places)))


def to_decide(user: User, committee_ids: frozenset[int], day: date) -> Sequence[Any]:
    """The submissions that wait for this tracking officer, those they handed in themselves left out.

    While they stand in for another officer, that one's too, in the committees where they do.
    """
    own = select(Submission.id).where(
        Submission.task_id == Task.id, Submission.outcome.is_(None), Submission.submitted_by_id == user.id
    )
    tracked = Task.tracker_id == user.id
    for committee_id in committee_ids:
        if others := user.stands_in_for(committee_id, day):
            tracked |= Task.tracker_id.in_(others) & (Task.committee_id == committee_id)
    waiting = tracked & (Task.state == TaskState.SUBMITTED) & not_(own.exists())
    return _rows(waiting, committee_ids)


def _rows(condition: ColumnElement[bool], committee_ids: frozenset[int]) -> Sequence[Any]:
    pending = _pending()
    query = (
        select(
            Task.id,
            Task.code,
            Task.title,
            Task.starred,
            Task.state,
            Task.due_on,
            Task.due_precision,
            Task.review_after,
            Task.percent,
            Task.committee_id,
            Task.return_count,
            Task.finished_on,
            Committee.short_name.label("committee"),
            short_name().label("unit"),
            ConclusionItem.label.label("item"),
            func.coalesce(Document.number, Meeting.title).label("source"),
            pending.c.submitted_on,
            extended_from().label("extended_from"),
            pending.c.document_number,
            report_asked_by().label("report_by"),
        )
        .join(Committee, Committee.id == Task.committee_id)
        .outerjoin(Unit, Unit.id == Task.lead_unit_id)
        .outerjoin(ConclusionItem, ConclusionItem.id == Task.item_id)
        .outerjoin(Conclusion, Conclusion.id == ConclusionItem.conclusion_id)
        .outerjoin(Document, Document.id == Conclusion.document_id)
        .outerjoin(Meeting, Meeting.id == Conclusion.meeting_id)
        .outerjoin(pending, (pending.c.task_id == Task.id) & (Task.state == TaskState.SUBMITTED))
        .where(condition, not_(Task.closed), Task.committee_id.in_(committee_ids))
        .order_by(Task.due_order, Task.id)
        .limit(MOST_OWN + 1)
    )
    return db.session.execute(query).all()


def _pending() -> Any:
    """The submission of each task that nobody decided yet; there is one at most."""
    columns = (Submission.task_id, Submission.submitted_on, Submission.document_number)
    return select(*columns).where(Submission.outcome.is_(None)).subquery()


@dataclass(frozen=True)
class Beyond:
    """What a unit has in one committee beside its open tasks: how many it supports, how many it finished."""

    supported: Count
    done: Count
    last_done: date | None


def beyond(unit_id: int, who: Standpoint) -> Beyond:
    """The two figures under "Việc của tôi", each the length of the list it opens; one query."""
    mine = select(TaskSupport.task_id).where(TaskSupport.unit_id == unit_id)
    supported = select(Task.id).where(visible_in(who), not_(Task.closed), Task.id.in_(mine))
    finished = select(Task.finished_on).where(
        visible_in(who), Task.lead_unit_id == unit_id, Task.state == TaskState.COMPLETED
    )
    few = supported.limit(COUNT_LIMIT + 1).subquery()
    some = finished.limit(COUNT_LIMIT + 1).subquery()
    query = union_all(
        select(
            literal("supported").label("what"), func.count().label("number"), literal(None).label("day")
        ).select_from(few),
        select(literal("done"), func.count(), func.max(some.c.finished_on)).select_from(some),
    )
    found = {what: (number, day) for what, number, day in db.session.execute(query)}
    last = found["done"][1]
    day = date.fromisoformat(last) if isinstance(last, str) else last
    return Beyond(Count(found["supported"][0]), Count(found["done"][0]), day)


# ---------- One task ----------


def whole_task(who: Standpoint, task_id: int) -> Task | None:
    """A task of the standpoint's committee with all that stands beside it, if this person may see it."""
    return db.session.scalars(_whole().where(Task.id == task_id, visible_in(who))).unique().one_or_none()


def _whole() -> Select[Task]:
    return select(Task).options(
        joinedload(Task.lead_unit),
        joinedload(Task.tracker).lazyload(User.memberships),
        joinedload(Task.leader).lazyload(User.memberships),
        joinedload(Task.parent),
        joinedload(Task.item).joinedload(ConclusionItem.conclusion),
        joinedload(Task.supports).joinedload(TaskSupport.unit),
    )


def updates_of(task: Task) -> Sequence[ProgressUpdate]:
    """What was reported on a task, the newest first, with people, units and files."""
    query = (
        select(ProgressUpdate)
        .where(ProgressUpdate.task_id == task.id)
        .options(
            joinedload(ProgressUpdate.author).lazyload(User.memberships),
            joinedload(ProgressUpdate.unit),
            joinedload(ProgressUpdate.files),
        )
        .order_by(ProgressUpdate.id.desc())
        .limit(MOST_UPDATES)
    )
    return db.session.scalars(query).unique().all()


def has_submissions(task: Task) -> ColumnElement[bool]:
    """Whether a task was ever handed in as done."""
    return exists().where(Submission.task_id == task.id)


def submissions_asked(task: Task) -> Question[Sequence[Submission]]:
    """Every submission of a task, the newest first, with people and files."""
    return Question(
        Submission,
        Submission.task_id == task.id,
        made=firsts,
        options=(
            joinedload(Submission.submitted_by).lazyload(User.memberships),
            joinedload(Submission.decided_by).lazyload(User.memberships),
            joinedload(Submission.files),
        ),
        order_by=(Submission.id.desc(),),
    )


def submissions_of(task: Task) -> Sequence[Submission]:
    """The answer to `submissions_asked`; one query."""
    return submissions_asked(task).ask()


def waiting_submission(task: Task) -> Submission | None:
    """The submission of a task that nobody decided yet."""
    return next((one for one in submissions_of(task) if one.outcome is None), None)


@dataclass(frozen=True)
class Contact:
    """Whom to call about a unit's work."""

    name: str
    phone: str


MOST_CONTACTS = 3


def contacts_shown(task: Task, day: date) -> Question[list[Contact]]:
    """The people of the lead unit to call about a task: its members of the committee, else anybody."""
    held = select(Membership.id).where(
        Membership.user_id == User.id, Membership.committee_id == task.committee_id, held_on(day)
    )

    def made(rows: list[Row]) -> list[Contact]:
        members = [row for row in rows if row[-1]]
        return [Contact(name, phone) for _, name, phone, _ in (members or rows)[:MOST_CONTACTS]]

    return Question(
        User,
        and_(User.unit_id == task.lead_unit_id, User.active) if task.lead_unit_id else false(),
        made,
        columns=(User.id, User.name, User.phone, held.correlate(User).exists()),
        order_by=(User.name, User.id),
    )


MOST_EVENTS = 200


def history_of(task: Task) -> Sequence[Event]:
    """What happened to a task, the newest first, with the people who did it."""
    query = (
        select(Event)
        .where(Event.subject_kind == Task.__tablename__, Event.subject_id == task.id)
        .options(joinedload(Event.actor).lazyload(User.memberships))
        .order_by(Event.id.desc())
        .limit(MOST_EVENTS)
    )
    return db.session.scalars(query).all()
