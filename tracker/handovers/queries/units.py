"""What units hold, which units are meant, and the decisions about them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import joinedload, selectinload

from tracker.accounts.models import FULL_READERS, Membership, User
from tracker.db import db, marked
from tracker.decisions.models import TransferRequest
from tracker.duties.models import Duty
from tracker.errors import NotFound
from tracker.handovers.models import Reorganisation, ReorganisationState, ReorganisedUnit
from tracker.handovers.rules import MOVED_STATES, Plan
from tracker.inspections.models import GOING_ON, Recommendation, Visit
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState
from tracker.tasks.models import Task, TaskSupport
from tracker.tasks.models.hands import HandedTask
from tracker.units.models import Committee, Unit

PORTION = 1000  # ids in one statement; SQLite takes 32,766


def portions(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    """`ids` in pieces that fit into one statement."""
    return (ids[first : first + PORTION] for first in range(0, len(ids), PORTION))


# ---------- Which unit is meant ----------


def units_called(typed: str) -> list[Unit]:
    """The units whose code is `typed`, or "Name (CODE)", or that are named so; ended ones too. A code comes first."""
    code = typed.rpartition("(")[2].rstrip(")").strip() if typed.endswith(")") else typed.strip()
    exact = db.session.scalar(select(Unit).where(Unit.code == code.upper()))
    if exact is not None:
        return [exact]
    wanted = marked(typed)
    named = select(Unit).options(joinedload(Unit.parent)).order_by(Unit.code)
    return [
        unit
        for unit in db.session.scalars(named)
        if wanted and wanted in {marked(name) for name in (unit.name, unit.short_name, *unit.aliases)}
    ]


def units_by_id(ids: Iterable[int]) -> dict[int, Unit]:
    """Units by their id."""
    return {unit.id: unit for unit in db.session.scalars(select(Unit).where(Unit.id.in_(list(ids))))}


def tasks_coded(codes: Sequence[str]) -> dict[str, tuple[int, int | None]]:
    """The id and lead unit of each task of `codes` that is not over, by its code in capitals."""
    found: dict[str, tuple[int, int | None]] = {}
    for first in range(0, len(codes), PORTION):
        some = [code.upper() for code in codes[first : first + PORTION]]
        query = select(Task.code, Task.id, Task.lead_unit_id).where(Task.code.in_(some), Task.state.in_(MOVED_STATES))
        found.update({code: (task_id, lead) for code, task_id, lead in db.session.execute(query)})
    return found


def people_addressed(addresses: Sequence[str]) -> dict[str, User]:
    """Accounts by their address."""
    wanted = select(User).where(User.email.in_([address.lower() for address in addresses]))
    return {user.email: user for user in db.session.scalars(wanted)}


# ---------- What units hold ----------


def is_moved() -> ColumnElement[bool]:
    """Tasks that have not ended."""
    return Task.state.in_(MOVED_STATES)


def led_tasks(unit_ids: Sequence[int]) -> Any:
    """A Select of what is kept of each task the units lead."""
    columns = (
        Task.id, Task.committee_id, Task.lead_unit_id, Task.title, Task.state, Task.due_on, Task.percent
    )  # fmt: skip
    return select(*columns).where(Task.lead_unit_id.in_(unit_ids), is_moved()).order_by(Task.committee_id, Task.id)


def supported_tasks(unit_ids: Sequence[int]) -> Any:
    """A Select of the same of each task the units support, with the supporting unit."""
    columns = (
        Task.id, Task.committee_id, TaskSupport.unit_id, Task.title, Task.state, Task.due_on, Task.percent
    )  # fmt: skip
    query = select(*columns).join(TaskSupport, TaskSupport.task_id == Task.id)
    return query.where(TaskSupport.unit_id.in_(unit_ids), is_moved()).order_by(Task.committee_id, Task.id)


def open_visits(unit_ids: Sequence[int]) -> Select[Visit]:
    """Visits to the units that are planned or under way."""
    return select(Visit).where(Visit.unit_id.in_(unit_ids), Visit.state.in_(GOING_ON)).order_by(Visit.id)


def open_recommendations(unit_ids: Sequence[int]) -> Select[Recommendation]:
    """Recommendations to the units that are no tasks yet, or whose task has not ended."""
    waiting = or_(Recommendation.task_id.is_(None), is_moved())
    query = select(Recommendation).outerjoin(Task, Task.id == Recommendation.task_id)
    return query.where(Recommendation.unit_id.in_(unit_ids), waiting).order_by(Recommendation.id)


def waiting_requests(unit_ids: Sequence[int]) -> Select[TransferRequest]:
    """Requests that wait for a decision and propose one of the units as the new lead."""
    waiting = TransferRequest.waiting_task_id.is_not(None)
    return select(TransferRequest).where(waiting, TransferRequest.proposed_unit_id.in_(unit_ids))


def duties_of_units(unit_ids: Sequence[int]) -> list[Duty]:
    """Recurring duties not ended whose present or future version names one of the units as lead or support."""
    wanted = set(unit_ids)
    living = db.session.scalars(select(Duty).where(Duty.ended_on.is_(None)).order_by(Duty.id)).all()
    return [
        duty
        for duty in living
        if any(wanted & {version.lead_unit_id, *version.support_unit_ids} for version in duty.versions)
    ]


def draft_items(unit_ids: Sequence[int]) -> list[ConclusionItem]:
    """Items of conclusions not yet issued that name one of the units as lead or support."""
    drafts = select(Conclusion.id).where(Conclusion.state == ConclusionState.DRAFT)
    wanted = set(unit_ids)
    items = db.session.scalars(select(ConclusionItem).where(ConclusionItem.conclusion_id.in_(drafts)))
    return [item for item in items if item.lead_unit_id in wanted or wanted & set(item.support_unit_ids)]


@dataclass
class Passing:
    """What one unit gives to one other in a plan: numbers alone, for an administrator reads no tasks."""

    old: Unit
    new: Unit | None
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.numbers.values())


@dataclass
class Preview:
    """Everything a plan would move. `uncovered` are codes of tasks that nobody takes over, per unit that ends."""

    rows: list[Passing]
    uncovered: dict[int, list[str]]
    memberships: int
    by_committee: list[tuple[str, int, int]]  # name, led, supported

    @property
    def tasks(self) -> int:
        return sum(row.numbers.get("led", 0) for row in self.rows)


def preview(plan: Plan) -> Preview:
    """What `plan` would move today, counted."""
    rows: dict[tuple[int, int | None], Passing] = {}
    units = units_by_id([*plan.old_ids, *plan.new_ids])

    def add(what: str, old_id: int, new_id: int | None, number: int = 1) -> None:
        row = rows.setdefault((old_id, new_id), Passing(units[old_id], units.get(new_id or 0)))
        row.numbers[what] = row.numbers.get(what, 0) + number

    uncovered, committees = _count_tasks(plan, add)
    for old_id, new_id in plan.main.items():
        if plan.old_goes_on and new_id is None:
            continue
        for what, number in _rest(old_id).items():
            if number:
                add(what, old_id, new_id, number)
    for old_id in plan.old_ids:
        _count_people(plan, old_id, add)
    held = select(func.count()).select_from(Membership).join(User, User.id == Membership.user_id)
    memberships = db.session.scalar(held.where(User.unit_id.in_(plan.old_ids), Membership.to_on.is_(None))) or 0
    return Preview([row for row in rows.values() if row.total], uncovered, memberships, committees)


def _count_tasks(plan: Plan, add: Any) -> tuple[dict[int, list[str]], list[tuple[str, int, int]]]:
    missing: dict[int, list[int]] = {}
    committees: dict[int, list[int]] = {}
    for place, (what, query) in enumerate(
        (("led", led_tasks(plan.old_ids)), ("supported", supported_tasks(plan.old_ids)))
    ):
        for task_id, committee_id, old_id, *_rest_of in db.session.execute(query):
            new_id = plan.unit_for_task(task_id, old_id)
            if new_id is None and plan.old_goes_on:
                continue
            add(what, old_id, new_id)
            committees.setdefault(committee_id, [0, 0])[place] += 1
            if new_id is None:
                missing.setdefault(old_id, []).append(task_id)
    names = {
        committee.id: committee.short_name or committee.name
        for committee in db.session.scalars(select(Committee).where(Committee.id.in_(committees)))
    }
    uncovered = {old_id: _codes(ids) for old_id, ids in missing.items()}
    return uncovered, sorted((names[number], *counts) for number, counts in committees.items())  # type: ignore[misc]


def _codes(ids: list[int]) -> list[str]:
    few = select(Task.code).where(Task.id.in_(ids[:PORTION])).order_by(Task.year, Task.serial)
    return list(db.session.scalars(few))


def _rest(old_id: int) -> dict[str, int]:
    """How many other things name a unit and follow it."""

    def count(query: Any) -> int:
        return db.session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0

    return {
        "visits": count(open_visits([old_id]).with_only_columns(Visit.id)),
        "recommendations": count(open_recommendations([old_id]).with_only_columns(Recommendation.id)),
        "requests": count(waiting_requests([old_id]).with_only_columns(TransferRequest.id)),
        "drafts": len(draft_items([old_id])),
        "duties": len(duties_of_units([old_id])),
        "children": count(select(Unit.id).where(Unit.parent_id == old_id)),
        "committees": count(select(Committee.id).where(Committee.standing_unit_id == old_id)),
    }


def _count_people(plan: Plan, old_id: int, add: Any) -> None:
    for user_id in db.session.scalars(select(User.id).where(User.unit_id == old_id)):
        new_id = plan.people.get(user_id, plan.main[old_id])
        if new_id is not None:
            add("accounts", old_id, new_id)


# ---------- Decisions about units ----------


def reorganisations() -> Select[Reorganisation]:
    """Every decision about units, the newest first, with the units it ends or moves."""
    units = selectinload(Reorganisation.units).joinedload(ReorganisedUnit.unit)
    return (
        select(Reorganisation).options(units, joinedload(Reorganisation.created_by)).order_by(Reorganisation.id.desc())
    )


def touches(committee_ids: Iterable[int]) -> ColumnElement[bool]:
    """Decisions that moved tasks of one of these committees."""
    moved = select(HandedTask.id).where(
        HandedTask.reorganisation_id == Reorganisation.id, HandedTask.committee_id.in_(list(committee_ids))
    )
    return moved.exists()


def reorganisation_for(user: User, number: int, day: date) -> Reorganisation:
    """One decision: for administrators, and for the full readers of a committee whose tasks it moved.

    Raises NotFound for everybody else.
    """
    wanted = reorganisations().where(Reorganisation.id == number)
    if not user.is_admin:
        wanted = wanted.where(touches(user.committee_ids(day, frozenset(FULL_READERS))))
    found = db.session.scalars(wanted).unique().one_or_none() if 0 < number < 2**31 else None
    if found is None:
        raise NotFound
    return found


def waiting_for(unit_ids: Iterable[int], *, but: int = 0) -> Sequence[ReorganisedUnit]:
    """The decisions not yet carried out that end or move one of these units."""
    found = select(ReorganisedUnit).where(ReorganisedUnit.waiting_unit_id.in_(list(unit_ids)))
    return db.session.scalars(found.where(ReorganisedUnit.reorganisation_id != but)).all()


def waiting_reorganisations(*, but: int = 0) -> Sequence[Reorganisation]:
    """Every decision that was prepared and not carried out."""
    states = (ReorganisationState.PLANNED, ReorganisationState.STARTED)
    found = select(Reorganisation).where(Reorganisation.state.in_(states), Reorganisation.id != but)
    return db.session.scalars(found.order_by(Reorganisation.id)).all()


def moved_tasks(number: int, committee_ids: Iterable[int]) -> Select[HandedTask]:
    """The tasks of some committees that a decision moved, by the unit that gave them, as the minutes list them."""
    shown = (joinedload(HandedTask.task), joinedload(HandedTask.from_unit), joinedload(HandedTask.to_unit))
    wanted = HandedTask.reorganisation_id == number, HandedTask.committee_id.in_(list(committee_ids))
    return select(HandedTask).where(*wanted).options(*shown).order_by(HandedTask.from_unit_id, HandedTask.id)
