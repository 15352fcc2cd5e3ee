"""Passing on what one person holds: tasks, visits, what waits for them; in one step, with history on each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import insert, or_, select, update

from tracker import clock
from tracker.accounts import actions as accounts
from tracker.accounts.models import Membership, Role, User
from tracker.accounts.queries import people_in
from tracker.db import db, insert_once
from tracker.duties.models import DutyVersion
from tracker.errors import Forbidden, Refused
from tracker.handovers.actions.duties import pass_duties
from tracker.handovers.models import Handover
from tracker.handovers.queries.people import (
    Held,
    Holding,
    draft_items_tracked,
    duties_tracked,
    holdings,
    open_parts,
    possible_heirs,
)
from tracker.handovers.queries.units import PORTION, is_moved, portions
from tracker.history.actions import Happened, record, record_many
from tracker.inspections.models import GOING_ON, Visit, VisitInspector
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.tasks.models import Task
from tracker.tasks.models.hands import HandedTask, Part

QUIETLY = {"synchronize_session": False}
Choices = Mapping[tuple[int, Held], int | None]  # (committee, kind) → who takes it over; none: it stays


@dataclass
class _Passing:
    """One hand-over while it is made."""

    handover: Handover
    person: User
    by: User
    on: date
    handed: list[dict[str, Any]] = field(default_factory=list)
    happened: list[Happened] = field(default_factory=list)


def hand_over(
    person: User,
    choices: Choices,
    *,
    committee_id: int | None = None,
    reason: str = "",
    end_roles: bool = False,
    close_account: bool = False,
    form_key: str | None = None,
    by: User,
    progress: Callable[[int], None] = lambda _done: None,
) -> Handover:
    """Pass what `person` holds (in one committee, or everywhere) to those chosen, all at once.

    With `end_roles` their roles end today, with `close_account` the account is closed too; then nothing may stay.
    A form sent twice gives the hand-over that stands. Raises Refused and Forbidden as `settle_heirs`.
    """
    if form_key and (stands := db.session.scalar(select(Handover).where(Handover.form_key == form_key))):
        return stands
    db.session.execute(select(User.id).where(User.id == person.id).with_for_update())
    leaves = end_roles or close_account
    heirs = settle_heirs(person, choices, committee_id=committee_id, leaves=leaves, by=by)
    handover = _made(person, heirs, committee_id, reason, form_key, by)
    if handover is None:
        return db.session.scalars(select(Handover).where(Handover.form_key == form_key)).one()
    passing = _Passing(handover, person, by, clock.today())
    for holding, heir in heirs:
        MOVERS[holding.kind](passing, holding, heir)
        progress(len(passing.handed))
    for first in range(0, len(passing.handed), PORTION):
        db.session.execute(insert(HandedTask), passing.handed[first : first + PORTION])
    record_many(passing.happened, by=by)
    if leaves:
        _leave(passing, close_account)
    _tell(passing, heirs)
    db.session.expire_all()
    return handover


def settle_heirs(
    person: User, choices: Choices, *, committee_id: int | None, leaves: bool, by: User
) -> list[tuple[Holding, User]]:
    """What passes to whom, where it may. Reads only.

    Raises Refused naming the field where somebody may not take a thing over, something would be nobody's, a committee
    would lose its last secretary, or nothing is left to pass (somebody else did it first); Forbidden where somebody
    who is no administrator would end roles.
    """
    if leaves and not by.is_admin:
        raise Forbidden("Chỉ quản trị hệ thống mới kết thúc vai trò và khóa tài khoản.")
    heirs = _checked_heirs(person, holdings(person.id, committee_id), choices, leaves=leaves)
    if not heirs and not leaves:
        raise Refused(f"Không còn gì để bàn giao: công việc của {person.name} đã được chuyển hoặc được giữ lại hết.")
    if leaves:
        _refuse_without_secretary(person)
    return heirs


def _checked_heirs(person: User, held: list[Holding], choices: Choices, *, leaves: bool) -> list[tuple[Holding, User]]:
    heirs: list[tuple[Holding, User]] = []
    all_able = possible_heirs(held, person.id, clock.today())
    for holding in held:
        chosen = choices.get((holding.committee.id, holding.kind))
        if chosen is None:
            if leaves:
                raise Refused("Phần này chưa có người nhận. Anh chị chọn một người.", field=holding.name)
            continue
        if chosen == person.id:
            raise Refused(f"{person.name} không thể bàn giao cho chính mình.", field=holding.name)
        able = {one.id: one for one in all_able[holding.name]}
        if chosen not in able:
            name = holding.committee.short_name or holding.committee.name
            raise Refused(
                f"Người được chọn không có vai trò phù hợp trong {name}, "
                "hoặc tài khoản đã khóa. Anh chị chọn người khác cho phần này.",
                field=holding.name,
            )
        heirs.append((holding, able[chosen]))
    return heirs


def _refuse_without_secretary(person: User) -> None:
    today = clock.today()
    for committee_id in person.committee_ids(today, frozenset({Role.SECRETARY})):
        others = [one for one in people_in(committee_id, today, frozenset({Role.SECRETARY})) if one.id != person.id]
        if not others:
            name = next(held.committee.name for held in person.memberships if held.committee_id == committee_id)
            raise Refused(
                f"{name} sẽ không còn Tổ thư ký nào. Anh chị giao vai trò Tổ thư ký cho người khác trước.",
                field="end_roles",
            )


def _made(
    person: User,
    heirs: list[tuple[Holding, User]],
    committee_id: int | None,
    reason: str,
    form_key: str | None,
    by: User,
) -> Handover | None:
    """The row of the hand-over, or none when the same form was sent in this very moment."""
    numbers = [
        {
            "committee_id": holding.committee.id,
            "committee": holding.committee.short_name or holding.committee.name,
            "kind": holding.kind.value,
            "number": holding.number,
            "to_id": heir.id,
            "to": heir.name,
        }
        for holding, heir in heirs
    ]
    made = insert_once(
        Handover,
        person_id=person.id,
        committee_id=committee_id,
        reason=reason.strip(),
        numbers=numbers,
        closed_account=False,
        form_key=form_key,
        by_id=by.id,
        at=clock.now(),
    )
    return db.session.get_one(Handover, made) if made is not None else None


# ---------- One kind after the other ----------


def _pass_tasks(passing: _Passing, holding: Holding, heir: User, part: Part) -> None:
    column = Task.tracker_id if part is Part.TRACKER else Task.leader_id
    name = f"{part.value}_id"
    mine = column == passing.person.id, Task.committee_id == holding.committee.id, is_moved()
    columns = Task.id, Task.title, Task.state, Task.due_on, Task.percent
    rows = db.session.execute(select(*columns).where(*mine).order_by(Task.id).with_for_update(of=Task)).all()
    for some in portions([row.id for row in rows]):
        moved = update(Task).where(Task.id.in_(some), column == passing.person.id)
        values = {name: heir.id, "version": Task.version + 1}
        db.session.execute(moved.values(**values), execution_options=QUIETLY)
    details = {
        "part": part.value,
        "before": passing.person.name,
        "after": heir.name,
        "changes": {name: [passing.person.id, heir.id]},
        "reason": passing.handover.reason,
    }
    for row in rows:
        passing.happened.append(Happened(Task, row.id, "task.handed_over", holding.committee.id, details))
        passing.handed.append(
            {
                "handover_id": passing.handover.id,
                "committee_id": holding.committee.id,
                "task_id": row.id,
                "part": part,
                "from_person_id": passing.person.id,
                "to_person_id": heir.id,
                "from_on": passing.on,
                "title": row.title,
                "state": row.state,
                "due_on": row.due_on,
                "percent": row.percent,
            }
        )


def _pass_tracked(passing: _Passing, holding: Holding, heir: User) -> None:
    """What waits for the tracking officer's word waits for the new one: it hangs on the task."""
    _pass_tasks(passing, holding, heir, Part.TRACKER)
    for item in draft_items_tracked(passing.person.id, [holding.committee.id]):
        item.tracker_id = heir.id


def _pass_led(passing: _Passing, holding: Holding, heir: User) -> None:
    _pass_tasks(passing, holding, heir, Part.LEADER)


def _pass_headed(passing: _Passing, holding: Holding, heir: User) -> None:
    mine = Visit.head_id == passing.person.id, Visit.committee_id == holding.committee.id
    for visit in db.session.scalars(select(Visit).where(*mine, Visit.state.in_(GOING_ON))).all():
        visit.head_id = heir.id
        visit.inspectors = [member for member in visit.inspectors if member.user_id != heir.id]
        _record_visit(passing, visit, heir, "head")


def _pass_visited(passing: _Passing, holding: Holding, heir: User) -> None:
    on = select(VisitInspector.visit_id).where(VisitInspector.user_id == passing.person.id)
    mine = Visit.id.in_(on), Visit.committee_id == holding.committee.id
    for visit in db.session.scalars(select(Visit).where(*mine, Visit.state.in_(GOING_ON))).all():
        kept = [member for member in visit.inspectors if member.user_id != passing.person.id]
        if heir.id != visit.head_id and heir.id not in {member.user_id for member in kept}:
            kept.append(VisitInspector(user_id=heir.id))
        visit.inspectors = kept
        _record_visit(passing, visit, heir, "member")


def _record_visit(passing: _Passing, visit: Visit, heir: User, part: str) -> None:
    names: dict[str, Any] = {"part": part, "before": passing.person.name, "after": heir.name}
    record(visit, "visit.handed_over", by=passing.by, **names, reason=passing.handover.reason)


def _pass_repeated(passing: _Passing, holding: Holding, heir: User) -> None:
    mine = passing.person.id

    def instead(version: DutyVersion) -> dict[str, Any]:
        return {"tracker_id": heir.id} if version.tracker_id == mine else {}

    reason = passing.handover.reason or f"Nhận bàn giao từ {passing.person.name}"
    pass_duties(duties_tracked(mine, holding.committee.id), instead, reason=reason, by=passing.by)


MOVERS: dict[Held, Callable[[_Passing, Holding, User], None]] = {
    Held.TRACKED: _pass_tracked,
    Held.LED: _pass_led,
    Held.HEADED: _pass_headed,
    Held.VISITED: _pass_visited,
    Held.REPEATED: _pass_repeated,
}


# ---------- The person and those who take over ----------


def _leave(passing: _Passing, close_account: bool) -> None:
    """Roles end today, own and stood-in ones, and nobody stands in for the person any longer."""
    person, on = passing.person, passing.on
    going_on = or_(Membership.to_on.is_(None), Membership.to_on >= on)
    theirs = or_(Membership.user_id == person.id, Membership.stands_in_for_id == person.id)
    for held in db.session.scalars(select(Membership).where(theirs, going_on)).unique().all():
        accounts.end_membership(held, to_on=max(on, held.from_on))
    for part in open_parts(person.id):  # anybody of the unit may go on with it
        part.person_id = None
    if close_account:
        accounts.deactivate(person)
        passing.handover.closed_account = True
        record(person, "account.deactivated", by=passing.by)


def _tell(passing: _Passing, heirs: list[tuple[Holding, User]]) -> None:
    """One entry for the person, one entry and one notice for each who took something over."""
    handover = passing.handover
    about: dict[str, Any] = {"by": passing.by, "handover": handover.id}
    number = handover.committee_id
    record(passing.person, "person.handed_over", committee_id=number, numbers=handover.numbers, **about)
    for heir in {heir.id: heir for _holding, heir in heirs}.values():
        mine = [row for row in handover.numbers if row["to_id"] == heir.id]
        record(heir, "person.received", committee_id=number, before=passing.person.name, numbers=mine, **about)
        number = sum(row["number"] for row in mine)
        enqueue(
            f"handover-{handover.id}-{heir.id}",
            NoticeKind.HANDED,
            to=heir,
            subject_kind="handover",
            subject_id=handover.id,
            title=f"Nhận bàn giao {number} việc từ {passing.person.name}",
            committee_id=mine[0]["committee_id"],
            number=number,
            by=passing.by.name,
            reason=handover.reason,
        )
