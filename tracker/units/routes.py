"""Pages of the room units: an administrator keeps the tree of units and the committees."""

from typing import Any

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.actions import keep_mailbox
from tracker.accounts.rules import email_of
from tracker.db import db
from tracker.display import labels, vn_date
from tracker.errors import Forbidden, Refused
from tracker.history.actions import record
from tracker.history.queries import timeline
from tracker.listing import COUNT_LIMIT, Count, Page, bounded_count, page_number
from tracker.shell import me
from tracker.tasks.models import Task
from tracker.tasks.rules import OPEN_STATES
from tracker.units import actions, queries
from tracker.units.forms import CommitteeForm, UnitForm
from tracker.units.models import (
    Committee,
    CommitteeLevel,
    ExtensionDecider,
    LetterLayout,
    OverdueFormula,
    Unit,
    UnitKind,
)
from tracker.units.rules import (
    CommitteeFacts,
    UnitFacts,
    aliases_of,
    committee_facts,
    hours_of,
    remind_days_of,
    unit_facts,
)

blueprint = Blueprint("units", __name__)

PAGE_SIZE = 100
VALUE_WORDS = {
    "kind": labels(UnitKind),
    "level": labels(CommitteeLevel),
    "letter_layout": labels(LetterLayout),
    "overdue_formula": labels(OverdueFormula),
    "extension_decider": labels(ExtensionDecider),
}


@blueprint.before_request
def _only_administrators() -> None:
    if not me().is_admin:
        raise Forbidden("Chỉ quản trị hệ thống mới mở được trang đơn vị và Ban Chỉ đạo.")
    if request.path.startswith("/committees"):
        g.place = "units.committees"


# ---------- Units ----------


@blueprint.get("/units")
def index() -> str:
    words, view = request.args.get("q", "").strip()[:200], request.args.get("view", "living")
    today = clock.today()
    tree = queries.units_as_tree()
    kept = [(unit, depth) for unit, depth in tree if not words or queries.is_called(unit, words)]
    # An old code or name leads to today's unit.
    heirs = queries.heirs_of([unit.id for unit, _ in kept]) if words and len(kept) <= PAGE_SIZE else []
    found, led_to = {unit.id for unit, _ in kept}, {heir.to_id for heir in heirs}
    kept += [(unit, depth) for unit, depth in tree if unit.id in led_to - found]
    living = [(unit, depth) for unit, depth in kept if unit.valid_to is None or unit.valid_to >= today]
    ended = [(unit, depth) for unit, depth in kept if unit.valid_to is not None and unit.valid_to < today]
    rows = ended if view == "ended" else living
    flat = bool(words) or view == "ended"
    return render_template(
        "units/index.html",
        page=_slice(rows),
        flat=flat,
        q=words,
        heirs={heir.to_id: heir for heir in heirs},
        view="ended" if view == "ended" else "living",
        counts={"living": len(living), "ended": len(ended)},
    )


def _slice(rows: list[Any]) -> Page:
    """One page of a list that is in memory."""
    number = page_number()
    first = (number - 1) * PAGE_SIZE
    last = first + PAGE_SIZE
    total = Count(min(len(rows), COUNT_LIMIT + 1))
    return Page(rows[first:last], number, PAGE_SIZE, len(rows) > last, total)


@blueprint.route("/units/new", methods=["GET", "POST"])
def new() -> str | Response:
    form = UnitForm()
    form.parent_id.offer(queries.valid_units(clock.today()), "Không trực thuộc đơn vị nào")
    if form.validate_on_submit():
        try:
            unit = actions.add_unit(_unit_facts(form))
            keep_mailbox(unit, now=clock.now())
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            record(unit, "unit.created", by=me(), code=unit.code, name=unit.name)
            db.session.commit()
            flash(f"Đã thêm {unit.name} ({unit.code}). Có thể giao việc cho đơn vị này.", "done")
            return redirect(url_for("units.index"), 303)
    return render_template("units/edit.html", form=form, unit=None)


@blueprint.route("/units/<int:unit_id>/edit", methods=["GET", "POST"])
def edit(unit_id: int) -> str | Response:
    unit = queries.unit_for_administrator(unit_id)
    form = UnitForm(data=_unit_data(unit))
    possible = [other for other in queries.valid_units(clock.today()) if other.id not in (unit.id, unit.parent_id)]
    form.parent_id.offer([*([unit.parent] if unit.parent else []), *possible], "Không trực thuộc đơn vị nào")
    if form.validate_on_submit():
        try:
            changes = actions.change_unit(unit, _unit_facts(form))
            keep_mailbox(unit, now=clock.now())
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            _keep(unit, "unit.changed", changes, f"Đã lưu {unit.name}.")
            _warn_of_open_tasks(unit)
            return redirect(url_for("units.index", q=unit.code if unit.valid_to else None), 303)
    return render_template(
        "units/edit.html",
        form=form,
        unit=unit,
        heirs=queries.heirs_of([unit.id]),
        predecessors=queries.predecessors_of([unit.id]),
        events=timeline(unit, limit=50),
        value_words=VALUE_WORDS,
        today=clock.today(),
    )


def _unit_facts(form: UnitForm) -> UnitFacts:
    """What the form says; raises Refused for aliases that cannot be."""
    parent_id = form.parent_id.data
    name = form.name.data or ""
    return UnitFacts(
        code=form.code.data or "",
        name=name,
        short_name=form.short_name.data or "",
        aliases=aliases_of(form.aliases.data or "", name),
        kind=UnitKind(form.kind.data),
        parent=db.session.get(Unit, parent_id) if parent_id else None,
        email=email_of(form.email.data) if form.email.data else "",
        valid_from=form.valid_from.data,
        valid_to=form.valid_to.data,
    )


def _unit_data(unit: Unit) -> dict[str, Any]:
    facts = vars(unit_facts(unit))
    return {**facts, "aliases": "\n".join(unit.aliases), "kind": unit.kind.value, "parent_id": unit.parent_id}


def _warn_of_open_tasks(unit: Unit) -> None:
    """An administrator reads no tasks but must know that an ended unit still owes some."""
    if unit.valid_to is None:
        return
    owed = bounded_count(select(Task.id).where(Task.lead_unit_id == unit.id, Task.state.in_(OPEN_STATES)))
    if owed.number:
        flash(
            f"{unit.name} kết thúc ngày {vn_date(unit.valid_to)} nhưng còn {owed} nhiệm vụ đang mở. "
            "Anh chị lập việc sáp nhập hoặc giải thể ở mục Sắp xếp đơn vị để chuyển cho đơn vị khác.",
            "warning",
        )


def _keep(row: Unit | Committee, verb: str, changes: dict[str, list[Any]], sentence: str) -> None:
    """Record what changed and commit; say so when nothing did."""
    if changes:
        record(row, verb, by=me(), committee_id=row.id if isinstance(row, Committee) else None, changes=changes)
    db.session.commit()
    flash(sentence if changes else "Không có gì khác trước nên không ghi thay đổi.", "done" if changes else "info")


# ---------- Committees ----------


@blueprint.get("/committees")
def committees() -> str:
    return render_template("units/committees.html", rows=queries.all_committees())


@blueprint.route("/committees/new", methods=["GET", "POST"])
def new_committee() -> str | Response:
    form = CommitteeForm()
    form.standing_unit_id.offer(queries.valid_units(clock.today()), "Chưa xác định")
    if form.validate_on_submit():
        try:
            committee = actions.add_committee(_committee_facts(form, form.code.data or ""))
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            record(committee, "committee.created", by=me(), committee_id=committee.id, code=committee.code)
            db.session.commit()
            flash(f"Đã lập {committee.name}. Anh chị thêm thành viên để bắt đầu dùng.", "done")
            return redirect(url_for("accounts.memberships", committee_id=committee.id), 303)
    return render_template("units/edit_committee.html", form=form, edited=None)


@blueprint.route("/committees/<int:committee_id>/edit", methods=["GET", "POST"])
def edit_committee(committee_id: int) -> str | Response:
    committee = queries.committee_for_administrator(committee_id)
    form = CommitteeForm(data=_committee_data(committee))
    del form.code
    standing = committee.standing_unit
    possible = [unit for unit in queries.valid_units(clock.today()) if standing is None or unit.id != standing.id]
    form.standing_unit_id.offer([*([standing] if standing else []), *possible], "Chưa xác định")
    if form.validate_on_submit():
        try:
            changes = actions.change_committee(committee, _committee_facts(form, committee.code))
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            _keep(committee, "committee.changed", changes, f"Đã lưu {committee.name}.")
            return redirect(url_for("units.committees"), 303)
    return render_template(
        "units/edit_committee.html",
        form=form,
        edited=committee,
        events=timeline(committee, limit=50),
        value_words=VALUE_WORDS,
    )


def _committee_facts(form: CommitteeForm, code: str) -> CommitteeFacts:
    """What the form says; raises Refused for reminder days that cannot be."""
    unit_id = form.standing_unit_id.data
    return CommitteeFacts(
        code=code,
        name=form.name.data or "",
        short_name=form.short_name.data or "",
        level=CommitteeLevel(form.level.data),
        letter_layout=LetterLayout(form.letter_layout.data),
        overdue_formula=OverdueFormula(form.overdue_formula.data),
        standing_unit=db.session.get(Unit, unit_id) if unit_id else None,
        due_soon_days=form.due_soon_days.data or 0,
        remind_days_before=remind_days_of(form.remind_days_before.data or ""),
        remind_late_every=form.remind_late_every.data or 0,
        accept_after_days=form.accept_after_days.data or 0,
        review_after_days=form.review_after_days.data or 0,
        by_gateway=bool(form.by_gateway.data),
        **hours_of(form.send_from.data, form.send_until.data, on_days_off=bool(form.send_on_days_off.data)),
        extension_decider=ExtensionDecider(form.extension_decider.data),
        extension_ask_days=form.extension_ask_days.data,
        extension_most=form.extension_most.data or 0,
    )


def _committee_data(committee: Committee) -> dict[str, Any]:
    return {
        **vars(committee_facts(committee)),
        "level": committee.level.value,
        "letter_layout": committee.letter_layout.value,
        "extension_decider": committee.extension_decider.value,
        "overdue_formula": committee.overdue_formula.value,
        "standing_unit_id": committee.standing_unit_id,
        "remind_days_before": ", ".join(str(days) for days in committee.remind_days_before),
    }
