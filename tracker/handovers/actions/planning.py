"""Preparing a decision about units: checked, kept, cancelled, handed to the background on its day."""

from datetime import date
from typing import Any

from sqlalchemy import CursorResult, select, update
from sqlalchemy.exc import IntegrityError

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.errors import Refused
from tracker.handovers.models import Reorganisation, ReorganisationState, ReorganisedUnit
from tracker.handovers.queries.units import preview, units_by_id, waiting_for, waiting_reorganisations
from tracker.handovers.rules import Plan, refuse_impossible, refuse_wrong_day
from tracker.history.actions import record
from tracker.labels import label
from tracker.units.models import SuccessionKind, Unit
from tracker.units.rules import code_of, refuse_cycle
from tracker.works.actions import begin
from tracker.works.models import LongWork, WorkState

WORK = "succession"
CODES_SHOWN = 10


def check(plan: Plan, *, today: date, but: int = 0) -> None:
    """Raise Refused, naming the form's field, where `plan` cannot be carried out as things stand.

    `but` is the plan's own decision, when it was prepared before.
    """
    if not plan.decision.strip():
        raise Refused("Anh chị ghi số, ngày của quyết định.", field="decision")
    refuse_wrong_day(plan.effective_on, today)
    units = units_by_id([*plan.old_ids, *plan.new_ids, *([plan.parent_id] if plan.parent_id else [])])
    refuse_impossible(plan, units)
    _refuse_taken(plan, units, but)
    match plan.kind:
        case SuccessionKind.MOVE:
            _check_move(plan, units)
        case SuccessionKind.RENAME:
            _check_name(plan, units)
        case _:
            _refuse_uncovered(plan, units)


def _refuse_taken(plan: Plan, units: dict[int, Unit], but: int) -> None:
    """No unit may be in two waiting decisions, nor take over from one it ends with or after its own end."""
    for taken in waiting_for(plan.old_ids, but=but):
        raise Refused(
            f"{units[taken.unit_id].name} đang có một quyết định khác chờ thực hiện. Anh chị hủy quyết định ấy trước.",
            field="old_units",
        )
    for other in waiting_reorganisations(but=but):
        theirs = Plan.from_json(other.kind, other.decision, other.effective_on, other.plan)
        ending = set(theirs.old_ids) & set(plan.new_ids) if theirs.ends_units else set()
        if ending and theirs.effective_on <= plan.effective_on:
            raise Refused(
                f"{units[min(ending)].name} cũng kết thúc từ ngày {theirs.effective_on:%d/%m/%Y} theo quyết định "
                f"{theirs.decision}, nên không nhận bàn giao được.",
                field="successor",
            )
        receiving = set(theirs.new_ids) & set(plan.old_ids) if plan.ends_units else set()
        if receiving and plan.effective_on <= theirs.effective_on:
            raise Refused(
                f"{units[min(receiving)].name} sẽ nhận bàn giao ngày {theirs.effective_on:%d/%m/%Y} theo quyết định "
                f"{theirs.decision}, nên không kết thúc trước ngày ấy được.",
                field="old_units",
            )


def _check_move(plan: Plan, units: dict[int, Unit]) -> None:
    unit = units[plan.old_ids[0]]
    if unit.parent_id == plan.parent_id:
        raise Refused(f"{unit.name} đang trực thuộc đúng nơi này rồi.", field="parent")
    parents = {number: above for number, above in db.session.execute(select(Unit.id, Unit.parent_id))}
    try:
        refuse_cycle(unit.id, plan.parent_id, parents)
    except Refused as refused:
        raise Refused(refused.message, field="parent") from None


def _check_name(plan: Plan, units: dict[int, Unit]) -> None:
    unit = units[plan.old_ids[0]]
    if not plan.new_name.strip():
        raise Refused("Anh chị nhập tên mới của đơn vị.", field="new_name")
    if plan.new_name.strip() == unit.name:
        raise Refused("Tên mới giống hệt tên cũ.", field="new_name")
    try:
        code = code_of(plan.new_code)
    except Refused as refused:
        raise Refused(refused.message, field="new_code") from None
    holder = db.session.scalar(select(Unit).where(Unit.code == code))
    if holder is not None:
        raise Refused(
            f"Mã {code} là của {holder.name}. Tên cũ và sổ sách cũ giữ mã cũ, nên tên mới cần một mã mới.",
            field="new_code",
        )


def _refuse_uncovered(plan: Plan, units: dict[int, Unit]) -> None:
    """A unit may end only when everything open has somebody who takes it over."""
    found = preview(plan)
    for old_id, codes in found.uncovered.items():
        shown = ", ".join(codes[:CODES_SHOWN]) + (" …" if len(codes) > CODES_SHOWN else "")
        raise Refused(
            f"{units[old_id].name} còn {len(codes)} nhiệm vụ đang mở chưa có đơn vị nhận: {shown}. "
            "Anh chị ghi đơn vị nhận phần còn lại.",
            field="table" if plan.kind is SuccessionKind.SPLIT else "successor",
        )
    if plan.ends_units:
        left = [row for row in found.rows if row.new is None]
        if left:
            raise Refused(
                f"{left[0].old.name} còn cuộc kiểm tra, việc định kỳ hoặc đơn vị trực thuộc chưa có nơi nhận. "
                "Anh chị ghi đơn vị nhận phần còn lại.",
                field="table" if plan.kind is SuccessionKind.SPLIT else "successor",
            )


def prepare(plan: Plan, *, form_key: str | None = None, by: User) -> Reorganisation:
    """Keep a checked plan; on its day, or at once where that is over, it goes to the background (see `start`).

    A form sent twice gives the decision that stands. Raises Refused as `check` does, also when somebody else prepared
    another decision about one of the units in the same moment.
    """
    if form_key and (stands := db.session.scalar(select(Reorganisation).where(Reorganisation.form_key == form_key))):
        return stands
    check(plan, today=clock.today())
    made = insert_once(
        Reorganisation,
        kind=plan.kind,
        decision=plan.decision.strip(),
        effective_on=plan.effective_on,
        state=ReorganisationState.PLANNED,
        plan=plan.as_json(),
        numbers={},
        form_key=form_key,
        created_by_id=by.id,
        created_at=clock.now(),
    )
    if made is None:
        return db.session.scalars(select(Reorganisation).where(Reorganisation.form_key == form_key)).one()
    try:
        for old_id in plan.old_ids:
            db.session.add(ReorganisedUnit(reorganisation_id=made, unit_id=old_id, waiting_unit_id=old_id))
        db.session.flush()
    except IntegrityError:
        db.session.rollback()
        raise Refused("Vừa có người lập một quyết định khác cho đơn vị này. Anh chị xem lại danh sách.") from None
    prepared = db.session.get_one(Reorganisation, made)
    for unit in units_by_id(plan.old_ids).values():
        record(unit, "unit.change_planned", by=by, **told(plan))
    if plan.effective_on <= clock.today():
        start(prepared, by=by)
    return prepared


def told(plan: Plan) -> dict[str, Any]:
    """What the history keeps of the decision itself."""
    return {"kind": plan.kind.value, "decision": plan.decision, "effective_on": plan.effective_on.isoformat()}


def cancel(reorganisation: Reorganisation, *, by: User) -> None:
    """Drop a decision that was not carried out, also one whose work failed. Refused once it is under way or done."""
    _refuse_running(reorganisation)
    states = (ReorganisationState.PLANNED, ReorganisationState.STARTED)
    _move(reorganisation, states, ReorganisationState.CANCELLED, "Quyết định này đã được thực hiện hoặc đã hủy.")
    free(reorganisation.id)
    for one in reorganisation.units:
        record(
            one.unit, "unit.change_cancelled", by=by, kind=reorganisation.kind.value, decision=reorganisation.decision
        )


def free(number: int) -> None:
    """Let other decisions have the units of this one again."""
    units = update(ReorganisedUnit).where(ReorganisedUnit.reorganisation_id == number)
    db.session.execute(units.values(waiting_unit_id=None), execution_options={"synchronize_session": False})


def start(reorganisation: Reorganisation, *, by: User) -> LongWork:
    """Hand a prepared decision to the background, or once more after it failed. Refused while it runs and once done."""
    _refuse_running(reorganisation)
    states = (ReorganisationState.PLANNED, ReorganisationState.STARTED)
    _move(reorganisation, states, ReorganisationState.STARTED, "Quyết định này đã được thực hiện hoặc đã hủy.")
    names = ", ".join(one.unit.short_name or one.unit.name for one in reorganisation.units[:3])
    if len(reorganisation.units) > 3:
        names += f" và {len(reorganisation.units) - 3} đơn vị"
    work = begin(
        WORK,
        f"{label(reorganisation.kind)} {names}",
        {"reorganisation": reorganisation.id},
        # One for each beginning: two who press at once, or two schedulers on the day, begin one.
        form_key=f"succession-{reorganisation.id}-after-{reorganisation.work_id or 0}",
        by=by,
    )
    reorganisation.work_id = work.id
    db.session.flush()
    return work


def _refuse_running(reorganisation: Reorganisation) -> None:
    work = db.session.get(LongWork, reorganisation.work_id) if reorganisation.work_id else None
    if work is not None and work.state in (WorkState.WAITING, WorkState.RUNNING):
        raise Refused("Quyết định này đang được thực hiện. Anh chị chờ kết quả.")


def _move(
    reorganisation: Reorganisation,
    before: tuple[ReorganisationState, ...],
    after: ReorganisationState,
    refusal: str,
) -> None:
    """The state guard: one UPDATE that must change one row."""
    statement = update(Reorganisation).where(Reorganisation.id == reorganisation.id, Reorganisation.state.in_(before))
    done = db.session.execute(statement.values(state=after), execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(refusal)
    db.session.refresh(reorganisation)
