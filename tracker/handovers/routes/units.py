"""Pages of decisions about units: prepared with a preview, carried out in the background, told in minutes."""

from typing import Any

from flask import abort, flash, g, redirect, render_template, request, send_file, url_for
from sqlalchemy import func, select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import FULL_READERS
from tracker.db import db
from tracker.display import vn_date
from tracker.errors import Forbidden, Refused
from tracker.handovers import exports
from tracker.handovers.actions import planning
from tracker.handovers.forms.units import ReorganisationForm
from tracker.handovers.models import Reorganisation, ReorganisationState
from tracker.handovers.queries import units as queries
from tracker.handovers.queries.typed import Typed, typed_plan
from tracker.handovers.routes import blueprint
from tracker.handovers.rules import Plan
from tracker.listing import paginate
from tracker.shell import me
from tracker.tasks.models.hands import HandedTask
from tracker.units.models import Committee, SuccessionKind, Unit
from tracker.units.queries import valid_units
from tracker.works.models import LongWork

NOT_YOURS = "Chỉ quản trị hệ thống mới sắp xếp đơn vị."


def _only_administrators() -> None:
    if not me().is_admin:
        raise Forbidden(NOT_YOURS)


def _read_committees() -> set[int]:
    """The committees whose every task this person reads."""
    return me().committee_ids(clock.today(), frozenset(FULL_READERS))


@blueprint.get("/reorganisations")
def reorganisations() -> str:
    """The decisions about units: an administrator's all, others those that moved their committees' tasks."""
    found = queries.reorganisations()
    if not me().is_admin:
        if not _read_committees():
            raise Forbidden("Chỉ quản trị, Tổ thư ký và lãnh đạo mới xem được các lần sắp xếp đơn vị.")
        found = found.where(queries.touches(_read_committees()))
    g.place = "units.index"
    return render_template("handovers/reorganisations.html", page=paginate(found), is_admin=me().is_admin)


@blueprint.route("/reorganisations/new/<kind>", methods=["GET", "POST"])
def new_reorganisation(kind: str) -> str | Response:
    """Typed, then looked at with everything it would move, then kept."""
    _only_administrators()
    g.place = "units.index"
    if kind not in {one.value for one in SuccessionKind}:
        abort(404)
    what, form = SuccessionKind(kind), ReorganisationForm(data=_asked_for())
    form.keep_for(what)
    seen = None
    if form.validate_on_submit() and request.form.get("step") != "edit":
        try:
            plan = typed_plan(what, _typed(form))
            if request.form.get("step") == "keep":
                return _kept(plan, form.form_key.data)
            planning.check(plan, today=clock.today())
            seen = queries.preview(plan)
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
        else:
            units = queries.units_by_id([*plan.old_ids, *plan.new_ids, *([plan.parent_id] if plan.parent_id else [])])
            return render_template(
                "handovers/preview.html", form=form, kind=what, plan=plan, seen=seen, units=units, today=clock.today()
            )
    return render_template(
        "handovers/new_reorganisation.html", form=form, kind=what, kinds=SuccessionKind, units=_offered()
    )


def _asked_for() -> dict[str, Any]:
    """The unit whose page the administrator came from."""
    number = request.args.get("unit", type=int)
    unit = db.session.get(Unit, number) if number and 0 < number < 2**31 else None
    named = f"{unit.name} ({unit.code})" if unit else ""
    return {"old_units": named, "table": f"{unit.code}; tất cả; " if unit else ""}


def _offered() -> list[str]:
    """What the browser offers while one types a unit."""
    return [f"{unit.name} ({unit.code})" for unit in valid_units(clock.today())]


def _typed(form: ReorganisationForm) -> Typed:
    names = ("old_units", "successor", "table", "new_name", "new_short_name", "new_code", "parent")
    values = {name: (form[name].data or "") if name in form else "" for name in names}
    goes_on = bool(form.old_goes_on.data) if "old_goes_on" in form else False
    return Typed(form.decision.data or "", form.effective_on.data, **values, old_goes_on=goes_on)


def _kept(plan: Plan, form_key: str | None) -> Response:
    kept = planning.prepare(plan, form_key=form_key, by=me())
    db.session.commit()
    if kept.work_id:
        flash("Đang chuyển công việc trong nền. Anh chị có thể rời trang.", "done")
        return redirect(url_for("works.show", work_id=kept.work_id), 303)
    flash(f"Đã chuẩn bị. Hệ thống tự thực hiện vào ngày {vn_date(plan.effective_on)}.", "done")
    return redirect(url_for("handovers.reorganisation", number=kept.id), 303)


# ---------- One decision ----------


@blueprint.get("/reorganisations/<int:number>")
def reorganisation(number: int) -> str:
    """One decision: what it does, how far it is, its minutes."""
    found = queries.reorganisation_for(me(), number, clock.today())
    g.place = "units.index"
    plan = Plan.from_json(found.kind, found.decision, found.effective_on, found.plan)
    waits = found.state in (ReorganisationState.PLANNED, ReorganisationState.STARTED) and me().is_admin
    return render_template(
        "handovers/reorganisation.html",
        one=found,
        plan=plan,
        units=queries.units_by_id([*plan.old_ids, *plan.new_ids, *([plan.parent_id] if plan.parent_id else [])]),
        work=db.session.get(LongWork, found.work_id) if found.work_id else None,
        seen=queries.preview(plan) if waits and found.kind is not SuccessionKind.MOVE else None,
        minutes=_minutes_of(found),
        is_admin=me().is_admin,
    )


def _minutes_of(found: Reorganisation) -> list[Any]:
    """(committee, giving unit, how many tasks): the minutes this person may have."""
    counted = select(Committee, Unit, func.count()).select_from(HandedTask)
    counted = counted.join(Committee, Committee.id == HandedTask.committee_id)
    counted = counted.join(Unit, Unit.id == HandedTask.from_unit_id)
    mine = HandedTask.reorganisation_id == found.id, HandedTask.committee_id.in_(_read_committees())
    counted = counted.where(*mine).group_by(Committee.id, Unit.id).order_by(Committee.name, Unit.name)
    return list(db.session.execute(counted))


@blueprint.get("/reorganisations/<int:number>/minutes/<int:committee_id>/<int:unit_id>")
def minutes(number: int, committee_id: int, unit_id: int) -> Response:
    """The hand-over minutes of one unit in one committee, as a draft to number and sign."""
    found = queries.reorganisation_for(me(), number, clock.today())
    if committee_id not in _read_committees():
        raise Forbidden("Chỉ Tổ thư ký, lãnh đạo và người xem của Ban Chỉ đạo mới tải được danh sách nhiệm vụ.")
    rows = queries.moved_tasks(found.id, [committee_id]).where(HandedTask.from_unit_id == unit_id)
    tasks = db.session.scalars(rows).all()
    if not tasks:
        abort(404)
    committee = db.session.get_one(Committee, committee_id)
    made = exports.minutes(found, committee, db.session.get_one(Unit, unit_id), tasks, on=clock.today())
    name = f"bien-ban-ban-giao-{db.session.get_one(Unit, unit_id).code.lower()}.docx"
    return send_file(made, mimetype=exports.DOCX, as_attachment=True, download_name=name)


@blueprint.post("/reorganisations/<int:number>/start")
def start_reorganisation(number: int) -> Response:
    """Once more after it failed, or before its day was to be waited for."""
    found = queries.reorganisation_for(me(), number, clock.today())
    _only_administrators()
    if found.effective_on > clock.today():
        raise Refused(
            f"Quyết định có hiệu lực từ ngày {found.effective_on:%d/%m/%Y}; hệ thống tự thực hiện vào ngày ấy."
        )
    work = planning.start(found, by=me())
    db.session.commit()
    return redirect(url_for("works.show", work_id=work.id), 303)


@blueprint.post("/reorganisations/<int:number>/cancellation")
def cancel_reorganisation(number: int) -> Response:
    """Drop a decision that was not carried out."""
    found = queries.reorganisation_for(me(), number, clock.today())
    _only_administrators()
    planning.cancel(found, by=me())
    db.session.commit()
    flash("Đã hủy. Các đơn vị giữ nguyên như trước.", "done")
    return redirect(url_for("handovers.reorganisation", number=number), 303)
