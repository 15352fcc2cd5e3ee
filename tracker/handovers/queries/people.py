"""What one person holds, who may take it over, and who held a task on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, func, literal, select, union_all
from sqlalchemy.orm import joinedload, lazyload

from tracker import clock
from tracker.accounts.models import FULL_READERS, Membership, Role, User
from tracker.accounts.queries import roles_in
from tracker.db import db
from tracker.duties.models import Duty, DutyVersion
from tracker.errors import NotFound
from tracker.handovers.models import Handover
from tracker.handovers.queries.units import is_moved
from tracker.history.models import Event
from tracker.inspections.models import GOING_ON, Visit, VisitInspector
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState
from tracker.tasks.models import Task, TaskPart, TaskState
from tracker.tasks.models.hands import HandedTask
from tracker.units.models import Committee, Unit


class Held(StrEnum):
    """A kind of thing that one person holds in a committee and another can take over."""

    TRACKED = "tracked"
    LED = "led"
    HEADED = "headed"
    VISITED = "visited"
    REPEATED = "repeated"


# A further kind is counted in `holdings`, moved in actions/people.py:MOVERS, named in templates/handovers/_people.html.
MAY_TAKE: dict[Held, frozenset[Role]] = {
    Held.TRACKED: frozenset({Role.TRACKER, Role.SECRETARY}),
    Held.LED: frozenset({Role.CHAIR, Role.DEPUTY}),
    Held.HEADED: frozenset(Role),
    Held.VISITED: frozenset(Role),
    Held.REPEATED: frozenset({Role.TRACKER, Role.SECRETARY}),
}


@dataclass(frozen=True)
class Holding:
    """How many things of one kind a person holds in one committee; `waiting` of them wait for that person's word."""

    committee: Committee
    kind: Held
    number: int
    waiting: int = 0

    @property
    def name(self) -> str:
        """The name of its field in the form."""
        return f"to_{self.committee.id}_{self.kind.value}"


def holdings(person_id: int, committee_id: int | None = None) -> list[Holding]:
    """What a person holds, by committee (or in one), in the order of MAY_TAKE; nothing that is over."""
    counted: dict[tuple[int, Held], tuple[int, int]] = {}
    waiting = func.count().filter(Task.state == TaskState.SUBMITTED)
    tasks = select(Task.committee_id, func.count(), waiting).where(is_moved()).group_by(Task.committee_id)
    visits = select(Visit.committee_id, func.count(), literal(0)).where(Visit.state.in_(GOING_ON))
    member = select(VisitInspector.visit_id).where(VisitInspector.user_id == person_id)
    queries: dict[Held, Any] = {
        Held.TRACKED: tasks.where(Task.tracker_id == person_id),
        Held.LED: tasks.where(Task.leader_id == person_id),
        Held.HEADED: visits.where(Visit.head_id == person_id).group_by(Visit.committee_id),
        Held.VISITED: visits.where(Visit.id.in_(member)).group_by(Visit.committee_id),
    }
    told = union_all(*(query.add_columns(literal(kind.value)) for kind, query in queries.items()))
    for number, total, some, kind in db.session.execute(told):
        counted[number, Held(kind)] = (total, some if kind == Held.TRACKED else 0)
    for duty in duties_tracked(person_id):
        counted[duty.committee_id, Held.REPEATED] = (counted.get((duty.committee_id, Held.REPEATED), (0, 0))[0] + 1, 0)
    wanted = {number for number, _kind in counted if committee_id in (None, number)}
    committees = db.session.scalars(select(Committee).where(Committee.id.in_(wanted)).order_by(Committee.name)).all()
    return [
        Holding(committee, kind, *counted[committee.id, kind])
        for committee in committees
        for kind in Held
        if (committee.id, kind) in counted
    ]


def duties_tracked(person_id: int, committee_id: int | None = None) -> list[Duty]:
    """Recurring duties not ended that the person tracks, or will."""
    mine = select(DutyVersion.duty_id).where(DutyVersion.tracker_id == person_id)
    found = select(Duty).where(Duty.ended_on.is_(None), Duty.id.in_(mine)).order_by(Duty.id)
    if committee_id is not None:
        found = found.where(Duty.committee_id == committee_id)
    today = clock.today()
    return [
        duty for duty in db.session.scalars(found) if any(_holds(one, duty, person_id, today) for one in duty.versions)
    ]


def _holds(version: DutyVersion, duty: Duty, person_id: int, today: date) -> bool:
    """Whether a version names the person and no later one has begun."""
    later = any(version.from_on < other.from_on <= today for other in duty.versions)
    return version.tracker_id == person_id and not later


def possible_heirs(held: Iterable[Holding], but: int, day: date) -> dict[str, list[User]]:
    """By the name of each holding who may take it over: people with a fitting role, the one who leaves left out."""
    held = list(held)
    roles = roles_in({one.committee.id for one in held}, day)
    return {
        one.name: [
            user
            for user, in_committee in roles.items()
            if user.id != but and in_committee.get(one.committee.id, set()) & MAY_TAKE[one.kind]
        ]
        for one in held
    }


def draft_items_tracked(person_id: int, committee_ids: Iterable[int]) -> Sequence[ConclusionItem]:
    """Items of conclusions not yet issued that name the person as tracking officer."""
    drafts = select(Conclusion.id).where(
        Conclusion.state == ConclusionState.DRAFT, Conclusion.committee_id.in_(list(committee_ids))
    )
    found = select(ConclusionItem).where(ConclusionItem.conclusion_id.in_(drafts))
    return db.session.scalars(found.where(ConclusionItem.tracker_id == person_id)).all()


def open_parts(person_id: int) -> Sequence[TaskPart]:
    """Parts inside a unit's own tasks that were given to the person."""
    found = select(TaskPart).where(TaskPart.person_id == person_id, TaskPart.closed_on.is_(None))
    return db.session.scalars(found).all()


# ---------- Hand-overs that were made ----------


def handover_for(user: User, number: int, day: date) -> Handover:
    """One hand-over: for administrators, who made it, who gave, who took, and the full readers of its committees.

    Raises NotFound for everybody else.
    """
    shown = (joinedload(Handover.person), joinedload(Handover.by))
    found = db.session.get(Handover, number, options=shown) if 0 < number < 2**31 else None
    if found is None:
        raise NotFound
    committees = {row["committee_id"] for row in found.numbers}
    takers = {row["to_id"] for row in found.numbers}
    reads = user.committee_ids(day, frozenset(FULL_READERS)) & committees
    if not (user.is_admin or reads or user.id in takers | {found.by_id, found.person_id}):
        raise NotFound
    return found


def sent_before(form_key: str, by: User) -> Handover | None:
    """The hand-over that this very form made already."""
    if not form_key:
        return None
    return db.session.scalar(select(Handover).where(Handover.form_key == form_key, Handover.by_id == by.id))


def handed_tasks(handover: Handover, committee_id: int) -> Sequence[HandedTask]:
    """The tasks of one committee that passed, as the minutes list them."""
    shown = (
        joinedload(HandedTask.task),
        joinedload(HandedTask.to_person).options(lazyload(User.unit), lazyload(User.memberships)),
    )
    wanted = HandedTask.handover_id == handover.id, HandedTask.committee_id == committee_id
    return db.session.scalars(select(HandedTask).where(*wanted).options(*shown).order_by(HandedTask.id)).all()


def handovers_in(committee_id: int, limit: int = 20) -> Sequence[Handover]:
    """The latest hand-overs a committee's secretaries made."""
    shown = (joinedload(Handover.person), joinedload(Handover.by))
    found = select(Handover).where(Handover.committee_id == committee_id).options(*shown)
    return db.session.scalars(found.order_by(Handover.id.desc()).limit(limit)).all()


# ---------- People of a committee ----------


def members(committee_id: int, day: date) -> list[tuple[User, list[Membership]]]:
    """The people who hold a role in a committee on `day` or will, by name, each with those roles; one query."""
    held = select(Membership).join(User, User.id == Membership.user_id).where(Membership.committee_id == committee_id)
    held = held.where((Membership.to_on.is_(None)) | (Membership.to_on >= day), User.active)
    shown = (joinedload(Membership.user).lazyload(User.memberships), joinedload(Membership.stands_in_for))
    found: dict[int, tuple[User, list[Membership]]] = {}
    for one in db.session.scalars(held.options(*shown).order_by(User.name, User.id, Membership.id)).unique():
        found.setdefault(one.user_id, (one.user, []))[1].append(one)
    return list(found.values())


def tracked_numbers(committee_id: int) -> dict[int, int]:
    """How many open tasks each tracking officer of a committee has."""
    counted = select(Task.tracker_id, func.count()).where(Task.committee_id == committee_id, is_moved())
    return {number: total for number, total in db.session.execute(counted.group_by(Task.tracker_id)) if number}


# ---------- Who held a task on a day ----------

FIELDS: dict[str, type[Unit] | type[User]] = {"lead_unit_id": Unit, "tracker_id": User, "leader_id": User}


@dataclass(frozen=True)
class Term:
    """Who held a task in one part, from a day to a day (none: to this day)."""

    holder_id: int | None
    from_on: date | None
    to_on: date | None


def terms_of(task: Task) -> dict[str, list[Term]]:
    """Who held each part of a task (the names of FIELDS) since it was given out, the present one first.

    Read backwards from what stands now through every recorded change, so nothing is stored twice.
    """
    of_task = (Event.subject_kind == Task.__tablename__, Event.subject_id == task.id)
    changes = db.session.execute(select(Event.at, Event.details).where(*of_task).order_by(Event.id.desc())).all()
    return {part: _terms(task, part, changes) for part in FIELDS}


def _terms(task: Task, part: str, changes: Iterable[Row[datetime, Any]]) -> list[Term]:
    terms: list[Term] = []
    holder, until = getattr(task, part), None
    for at, details in changes:
        pair = (details.get("changes") or {}).get(part)
        if not pair or pair[0] == pair[1]:
            continue
        day = date.fromisoformat(details["effective_on"]) if "effective_on" in details else clock.local(at).date()
        if task.assigned_on and day < task.assigned_on:
            break
        terms.append(Term(holder, day, until))
        holder, until = pair[0], day
    return [*terms, Term(holder, task.assigned_on, until)]


def holder_on(task: Task, terms: Iterable[Term], day: date) -> int | None:
    """The id of who held the part of a task that `terms` tell of on `day`; none where nobody did, or before it was
    given out. On the day of a change the new one counts.
    """
    if task.assigned_on is None or day < task.assigned_on:
        return None
    return next((term.holder_id for term in terms if term.from_on and term.from_on <= day), None)


def named(part: str, ids: Iterable[int | None]) -> dict[int, str]:
    """The names of units or people by id."""
    model, wanted = FIELDS[part], {one for one in ids if one}
    if not wanted:
        return {}
    found = select(model.id, model.name).where(model.id.in_(wanted))
    return {number: name for number, name in db.session.execute(found)}
