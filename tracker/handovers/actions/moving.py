"""Carrying out a decision about units: everything open goes to its new unit in one transaction of few statements.

What is over stays where it was done: finished tasks, closed visits, reports and the unit itself keep the old name.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import CursorResult, delete, insert, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import Base, db, marked
from tracker.duties.models import DutyVersion
from tracker.errors import Refused
from tracker.handovers.actions.duties import pass_duties
from tracker.handovers.actions.planning import check, free, told
from tracker.handovers.actions.telling import tell_of_reorganisation
from tracker.handovers.models import Reorganisation, ReorganisationState
from tracker.handovers.queries.units import (
    PORTION,
    draft_items,
    duties_of_units,
    led_tasks,
    open_recommendations,
    open_visits,
    portions,
    supported_tasks,
    units_by_id,
    waiting_requests,
)
from tracker.handovers.rules import Plan
from tracker.history.actions import Happened, record, record_many
from tracker.tasks.models import Task, TaskPart, TaskSupport
from tracker.tasks.models.hands import HandedTask, Part
from tracker.units.models import Committee, SuccessionKind, Unit, UnitSuccession
from tracker.units.queries import valid_units
from tracker.units.rules import ALIAS_LENGTH, ALIASES, code_of

QUIETLY = {"synchronize_session": False}


@dataclass
class Moving:
    """One decision while it is carried out: what everything below needs."""

    number: int
    plan: Plan
    units: dict[int, Unit]
    numbers: dict[str, int]
    handed: list[dict[str, Any]]
    happened: list[Happened]

    def add(self, what: str, number: int) -> None:
        """Count what was moved."""
        self.numbers[what] = self.numbers.get(what, 0) + number

    def named(self, unit_id: int | None) -> str:
        return self.units[unit_id].name if unit_id else ""

    def details(self, old_id: int, new_id: int | None, **more: Any) -> dict[str, Any]:
        """What the history keeps of one thing that passed."""
        return {**told(self.plan), "before": self.named(old_id), "after": self.named(new_id), **more}


def carry_out(reorganisation: Reorganisation, *, by: User, progress: Callable[[int], None] = lambda _done: None) -> str:
    """Do what the decision says and return it in a sentence. Flushes only: it stands whole or not at all.

    Raises Refused when things changed since it was prepared (a task came that nobody takes over, a unit ended),
    or when it was carried out already.
    """
    started = update(Reorganisation).where(
        Reorganisation.id == reorganisation.id, Reorganisation.state == ReorganisationState.STARTED
    )
    done = db.session.execute(started.values(state=ReorganisationState.DONE, done_at=clock.now()))
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Quyết định này đã được thực hiện hoặc đã hủy.")
    stored = reorganisation
    plan = Plan.from_json(stored.kind, stored.decision, stored.effective_on, stored.plan)
    # Nothing may be given to a unit while it ends; whoever tries waits here.
    db.session.execute(select(Unit.id).where(Unit.id.in_(plan.old_ids)).order_by(Unit.id).with_for_update())
    check(plan, today=clock.today(), but=reorganisation.id)
    if plan.kind is SuccessionKind.RENAME:
        plan = _with_new_unit(plan, by)
    moving = Moving(reorganisation.id, plan, units_by_id([*plan.old_ids, *plan.new_ids]), {}, [], [])
    if plan.kind is SuccessionKind.MOVE:
        _put_below(moving, by)
    else:
        _move_everything(moving, by)
        _end_units(moving, by)
    progress(moving.numbers.get("led", 0))
    _write(moving, by)
    reorganisation.numbers = moving.numbers
    free(reorganisation.id)
    db.session.flush()
    tell_of_reorganisation(reorganisation, plan, moving.units, by=by)
    return sentence(reorganisation)


def sentence(reorganisation: Reorganisation) -> str:
    """What is now true, for the person who asked."""
    numbers = reorganisation.numbers
    if reorganisation.kind is SuccessionKind.MOVE:
        return "Đã chuyển đơn vị sang cơ quan cấp trên mới."
    moved = f"{numbers.get('led', 0):,} nhiệm vụ chủ trì, {numbers.get('supported', 0):,} phần phối hợp"
    moved = moved.replace(",", ".").replace(". ", ", ")
    return f"Đã chuyển {moved}, {numbers.get('accounts', 0)} tài khoản. Lịch sử và số liệu đã chốt giữ tên cũ."


# ---------- Units ----------


def _with_new_unit(plan: Plan, by: User) -> Plan:
    """A new name is a new row with the facts of the old one, so that all that is over keeps the old name."""
    old = units_by_id(plan.old_ids)[plan.old_ids[0]]
    new = Unit(
        code=code_of(plan.new_code),
        name=plan.new_name.strip(),
        short_name=plan.new_short_name.strip(),
        aliases=[],
        kind=old.kind,
        parent_id=old.parent_id,
        valid_from=plan.effective_on,
    )
    db.session.add(new)
    record(new, "unit.created", by=by, code=new.code, name=new.name)
    return Plan.from_json(plan.kind, plan.decision, plan.effective_on, {**plan.as_json(), "main": [[old.id, new.id]]})


def _put_below(moving: Moving, by: User) -> None:
    unit, parents = moving.units[moving.plan.old_ids[0]], units_by_id([moving.plan.parent_id or 0])
    before, after = unit.parent, parents.get(moving.plan.parent_id or 0)
    unit.parent_id = moving.plan.parent_id
    names = [f"{one.name} ({one.code})" if one else None for one in (before, after)]
    record(unit, "unit.moved", by=by, **told(moving.plan), changes={"parent": names})


def _end_units(moving: Moving, by: User) -> None:
    """The old units end the day before, and their codes lead to those that took over."""
    plan, last_day = moving.plan, moving.plan.effective_on - timedelta(days=1)
    for old_id in plan.old_ids:
        old = moving.units[old_id]
        heirs = _heirs(moving, old_id)
        if not plan.old_goes_on:
            if old.valid_to is None or old.valid_to > last_day:
                old.valid_to = last_day
            for new_id in heirs:
                db.session.add(
                    UnitSuccession(
                        from_id=old_id,
                        to_id=new_id,
                        kind=plan.kind,
                        decision=plan.decision,
                        effective_on=plan.effective_on,
                        is_main=new_id == plan.main[old_id],
                    )
                )
        names = [f"{moving.units[new_id].name} ({moving.units[new_id].code})" for new_id in heirs]
        record(old, f"unit.{plan.kind.value}", by=by, **told(plan), after=names)
        for new_id in heirs:
            record(moving.units[new_id], "unit.took_over", by=by, **told(plan), before=f"{old.name} ({old.code})")
    if plan.kind in (SuccessionKind.MERGE, SuccessionKind.RENAME):
        _pass_names_on(moving)


def _heirs(moving: Moving, old_id: int) -> list[int]:
    """The units that took something of `old_id`, its main successor first; all named ones when it ended empty."""
    main = moving.plan.main[old_id]
    taken = {row["to_unit_id"] for row in moving.handed if row["from_unit_id"] == old_id}
    return list(dict.fromkeys([*([main] if main else []), *sorted(taken - {None, main})]))


def _pass_names_on(moving: Moving) -> None:
    """Old names in later documents mean the successor, where no other unit is called so (two districts of one name)."""
    day = moving.plan.effective_on
    for old_id, new_id in moving.plan.main.items():
        old, new = moving.units[old_id], moving.units[new_id or 0]
        used = {
            marked(name)
            for unit in valid_units(day)
            for name in (unit.name, unit.short_name, *unit.aliases)
            if unit.id not in moving.plan.main
        }
        names = [name for name in (old.name, old.short_name, *old.aliases) if name and marked(name) not in used]
        names = [name for name in dict.fromkeys(names) if len(name) <= ALIAS_LENGTH]
        new.aliases = [*new.aliases, *names][:ALIASES]


# ---------- What they hold ----------


def _move_everything(moving: Moving, by: User) -> None:
    _move_tasks(moving)
    _move_supports(moving)
    _move_parts(moving)
    _move_people(moving)
    for old_id, new_id in moving.plan.main.items():
        if new_id is not None:
            _move_rest(moving, old_id, new_id, by)
    _move_duties(moving, by)


def _move_tasks(moving: Moving) -> None:
    groups: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    committees: dict[int, int] = {}
    for row in db.session.execute(led_tasks(moving.plan.old_ids).with_for_update(of=Task)):
        new_id = moving.plan.unit_for_task(row.id, row.lead_unit_id)
        if new_id is None or new_id == row.lead_unit_id:
            continue
        groups[row.lead_unit_id, new_id].append(row.id)
        committees[row.id] = row.committee_id
        _hand(moving, row, Part.LEAD, row.lead_unit_id, new_id)
    for (old_id, new_id), ids in groups.items():
        values = {"lead_unit_id": new_id, "version": Task.version + 1}
        _update(Task, ids, values, Task.lead_unit_id == old_id)
        _end_own_supports(moving, ids, new_id, committees)
        moving.add("led", len(ids))


def _end_own_supports(moving: Moving, ids: list[int], new_id: int, committees: dict[int, int]) -> None:
    """Nobody supports a task they lead: what the new lead supported before ends, and the history says so."""
    for some in portions(ids):
        supporting = TaskSupport.task_id.in_(some), TaskSupport.unit_id == new_id
        for task_id in db.session.scalars(select(TaskSupport.task_id).where(*supporting).order_by(TaskSupport.task_id)):
            changes = {"support_unit_id": [new_id, None]}
            details = moving.details(new_id, None, part=Part.SUPPORT.value, now_leads=True, changes=changes)
            moving.happened.append(Happened(Task, task_id, "task.unit_succeeded", committees[task_id], details))
        db.session.execute(delete(TaskSupport).where(*supporting), execution_options=QUIETLY)


def _move_supports(moving: Moving) -> None:
    """Each support goes on under the new unit; where that has a part in it already, the old row falls away."""
    rows = db.session.execute(supported_tasks(moving.plan.old_ids)).all()
    taken = _hands_on({row.id for row in rows})
    passed: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    dropped: defaultdict[int, list[int]] = defaultdict(list)
    for row in rows:
        new_id = moving.plan.unit_for_task(row.id, row.unit_id)
        if new_id is None or new_id == row.unit_id:
            continue
        joins = (row.id, new_id) in taken
        if joins:
            dropped[row.unit_id].append(row.id)
        else:
            taken.add((row.id, new_id))
            passed[row.unit_id, new_id].append(row.id)
        _hand(moving, row, Part.SUPPORT, row.unit_id, new_id, **({"joins": True} if joins else {}))
        moving.add("supported", 1)
    for (old_id, new_id), ids in passed.items():
        for some in portions(ids):
            old = TaskSupport.task_id.in_(some), TaskSupport.unit_id == old_id
            db.session.execute(update(TaskSupport).where(*old).values(unit_id=new_id), execution_options=QUIETLY)
    for old_id, ids in dropped.items():
        for some in portions(ids):
            old = TaskSupport.task_id.in_(some), TaskSupport.unit_id == old_id
            db.session.execute(delete(TaskSupport).where(*old), execution_options=QUIETLY)


def _hands_on(task_ids: set[int]) -> set[tuple[int, int]]:
    """(task, unit) of every unit that leads or supports one of the tasks now."""
    found: set[tuple[int, int]] = set()
    for some in portions(sorted(task_ids)):
        supporting = select(TaskSupport.task_id, TaskSupport.unit_id).where(TaskSupport.task_id.in_(some))
        leading = select(Task.id, Task.lead_unit_id).where(Task.id.in_(some), Task.lead_unit_id.is_not(None))
        for query in (supporting, leading):
            found.update((task_id, unit_id) for task_id, unit_id in db.session.execute(query) if unit_id)
    return found


def _hand(moving: Moving, row: Any, part: Part, old_id: int, new_id: int, **more: Any) -> None:
    """Note that a task passed: a row of the minutes and an event, which says `more` where there is more to say."""
    moving.handed.append(
        {
            "reorganisation_id": moving.number,
            "committee_id": row.committee_id,
            "task_id": row.id,
            "part": part,
            "from_unit_id": old_id,
            "to_unit_id": new_id,
            "from_on": moving.plan.effective_on,
            "title": row.title,
            "state": row.state,
            "due_on": row.due_on,
            "percent": row.percent,
        }
    )
    changes = {"lead_unit_id" if part is Part.LEAD else "support_unit_id": [old_id, new_id]}
    details = moving.details(old_id, new_id, part=part.value, changes=changes, **more)
    moving.happened.append(Happened(Task, row.id, "task.unit_succeeded", row.committee_id, details))


def _move_parts(moving: Moving) -> None:
    """What a unit gave out inside itself goes with the task it is a part of."""
    parts = select(TaskPart.id, TaskPart.task_id, TaskPart.unit_id)
    parts = parts.where(TaskPart.unit_id.in_(moving.plan.old_ids), TaskPart.closed_on.is_(None))
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for part_id, task_id, unit_id in db.session.execute(parts):
        new_id = moving.plan.unit_for_task(task_id, unit_id)
        if new_id is not None:
            groups[new_id].append(part_id)
    for new_id, ids in groups.items():
        _update(TaskPart, ids, {"unit_id": new_id})


def _move_people(moving: Moving) -> None:
    """Accounts follow; their roles in committees stay as they are."""
    for user in db.session.scalars(select(User).where(User.unit_id.in_(moving.plan.old_ids))).unique().all():
        old_id = user.unit_id or 0
        new_id = moving.plan.people.get(user.id, moving.plan.main[old_id])
        if new_id is None or new_id == old_id:
            continue
        user.unit_id = new_id
        pair = [f"{moving.units[unit_id].name} ({moving.units[unit_id].code})" for unit_id in (old_id, new_id)]
        details = {**told(moving.plan), "changes": {"unit": pair}}
        moving.happened.append(Happened(User, user.id, "account.changed", None, details))
        moving.add("accounts", 1)


def _move_rest(moving: Moving, old_id: int, new_id: int, by: User) -> None:
    """Visits, recommendations, requests, drafts, units below and committees that name the old unit."""
    for visit in db.session.scalars(open_visits([old_id])).all():
        visit.unit_id = new_id
        record(visit, "visit.unit_succeeded", by=by, **moving.details(old_id, new_id))
        moving.add("visits", 1)
    for recommendation in db.session.scalars(open_recommendations([old_id])).all():
        recommendation.unit_id = moving.plan.tasks.get((old_id, recommendation.task_id or 0), new_id)
        moving.add("recommendations", 1)
    for request in db.session.scalars(waiting_requests([old_id])).all():
        request.proposed_unit_id = new_id
        moving.add("requests", 1)
    for item in draft_items([old_id]):
        item.lead_unit_id = new_id if item.lead_unit_id == old_id else item.lead_unit_id
        others = [new_id if unit_id == old_id else unit_id for unit_id in item.support_unit_ids]
        item.support_unit_ids = [one for one in dict.fromkeys(others) if one != item.lead_unit_id]
        moving.add("drafts", 1)
    if moving.plan.old_goes_on:
        return
    old, new = moving.units[old_id], moving.units[new_id]
    for child in db.session.scalars(select(Unit).where(Unit.parent_id == old_id, Unit.id.not_in(moving.plan.old_ids))):
        child.parent_id = old.parent_id if child.id == new_id else new_id
        pair = [f"{old.name} ({old.code})", f"{new.name} ({new.code})" if child.id != new_id else None]
        record(child, "unit.moved", by=by, **told(moving.plan), changes={"parent": pair})
        moving.add("children", 1)
    for committee in db.session.scalars(select(Committee).where(Committee.standing_unit_id == old_id)).all():
        committee.standing_unit_id = new_id
        pair = [f"{old.name} ({old.code})", f"{new.name} ({new.code})"]
        changes = {"standing_unit": pair}
        record(committee, "committee.changed", by=by, committee_id=committee.id, **told(moving.plan), changes=changes)
        moving.add("committees", 1)


def _move_duties(moving: Moving, by: User) -> None:
    """What comes again and again comes to the new unit from its next period on."""
    heirs = {old_id: new_id for old_id, new_id in moving.plan.main.items() if new_id is not None}

    def instead(version: DutyVersion) -> dict[str, Any]:
        if not heirs.keys() & {version.lead_unit_id, *version.support_unit_ids}:
            return {}
        lead = heirs.get(version.lead_unit_id, version.lead_unit_id)
        supports = dict.fromkeys(heirs.get(one, one) for one in version.support_unit_ids)
        return {"lead_unit_id": lead, "support_unit_ids": [one for one in supports if one != lead]}

    duties = duties_of_units(list(heirs))
    if number := pass_duties(duties, instead, reason=moving.plan.decision, by=by):
        moving.add("duties", number)


def _update(model: type[Base], ids: list[int], values: dict[str, Any], *conditions: Any) -> None:
    """Set `values` on many rows in few statements."""
    for some in portions(ids):
        statement = update(model).where(model.id.in_(some), *conditions)  # type: ignore[attr-defined]
        db.session.execute(statement.values(**values), execution_options=QUIETLY)


def _write(moving: Moving, by: User) -> None:
    """Write the list of the minutes and the history in few statements."""
    for first in range(0, len(moving.handed), PORTION):
        db.session.execute(insert(HandedTask), moving.handed[first : first + PORTION])
    record_many(moving.happened, by=by)
    db.session.expire_all()
