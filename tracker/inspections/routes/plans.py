"""Another day for a planned visit, or none."""

from flask import flash, redirect, render_template, url_for

from tracker import clock
from tracker.db import db
from tracker.display import vn_date
from tracker.errors import Forbidden, Refused
from tracker.inspections import queries, rules
from tracker.inspections.actions.plans import ONLY, cancel_visit, move_visit
from tracker.inspections.forms import PlanForm
from tracker.inspections.routes import Page, blueprint
from tracker.shell import me, my_standpoint
from tracker.tasks.routes.doors import tried


@blueprint.route("/inspections/<int:visit_id>/plan", methods=["GET", "POST"])
def plan(visit_id: int) -> Page:
    """A secretary moves the visit to another day or calls it off, as long as nothing was written."""
    visit = queries.visit_for(me(), visit_id, clock.today())
    if not rules.can_plan(my_standpoint(visit.committee_id)):
        raise Forbidden(ONLY)
    form = PlanForm()

    def act() -> None:
        reason = form.reason.data or ""
        if form.what.data == "cancel":
            cancel_visit(visit, reason=reason, by=me())
            return
        if form.planned_on.data is None:
            raise Refused("Anh chị ghi ngày kiểm tra mới.", field="planned_on")
        move_visit(visit, planned_on=form.planned_on.data, reason=reason, by=me())

    if form.validate_on_submit() and tried(form, act):
        words = f"Cuộc kiểm tra nay vào ngày {vn_date(visit.planned_on)}."
        if form.what.data == "cancel":
            words = "Cuộc kiểm tra không tiến hành."
        db.session.commit()
        flash(f"{words} {visit.unit.name} và đoàn kiểm tra được báo ngay.", "done")
        return redirect(url_for(".show", visit_id=visit_id), 303)
    visit = queries.visit_for(me(), visit_id, clock.today())
    page = render_template("inspections/plan.html", form=form, visit=visit, stands=rules.why_plan_stands(visit))
    return page, 422 if form.errors else 200
