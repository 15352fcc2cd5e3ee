"""One item for many units: giving it to further ones, and closing it."""

from typing import Any

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, NotFound, Refused
from tracker.shell import me
from tracker.tasks import actions, rules
from tracker.tasks.actions.giving import add_units_later
from tracker.tasks.forms import AddUnitsForm, Due
from tracker.tasks.models import DuePrecision
from tracker.tasks.queries.children import units_of
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.doors import done, tried, warn_of_unheard
from tracker.tasks.routes.task import seen
from tracker.units.queries import valid_units
from tracker.works.models import LongWork


@blueprint.route("/tasks/<int:task_id>/units", methods=["GET", "POST"])
def units(task_id: int) -> str | Response:
    """Give a running task of many units to further ones."""
    task, who = seen(task_id)
    if not task.fan_out:
        raise NotFound
    if not rules.can_manage(who):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới giao thêm đơn vị.")
    today = clock.today()
    due = Due(task.due_on, task.due_precision) if task.due_on and task.due_on >= today else None
    form = AddUnitsForm(data={"given_on": today, "due": due})
    form.offer_units(valid_units(today), set(units_of(task)))

    begun: list[LongWork] = []

    def act() -> None:
        typed = form.due.data
        given = form.given_on.data or today
        on, precision = (typed.on, typed.precision) if typed else (None, DuePrecision.DAY)
        asked: dict[str, Any] = {"given_on": given, "due_on": on, "due_precision": precision, "by": me()}
        try:
            if (work := add_units_later(task, form.unit_ids, **asked)) is not None:
                begun.append(work)
            else:
                actions.add_units(task, form.unit_ids, **asked)
        except Refused as refused:
            raise Refused(refused.message, field="due" if refused.field == "due_on" else refused.field) from None

    if form.validate_on_submit() and tried(form, act):
        if begun:
            db.session.commit()
            return redirect(url_for("works.show", work_id=begun[0].id), 303)
        warn_of_unheard(form.unit_ids, task.committee_id)
        return done("Đã giao thêm. Đầu mối các đơn vị nhận được thông báo.", task_id=task_id)
    task, who = seen(task_id)
    return render_template("tasks/units.html", task=task, form=form, can_add=rules.can_add_units(task, who))


@blueprint.post("/tasks/<int:task_id>/closure")
def closure(task_id: int) -> Response:
    """Verify a task of many units: all its children have closed."""
    task, who = seen(task_id)
    if not task.fan_out:
        raise NotFound
    if not rules.can_decide(task, who):
        raise Forbidden("Chỉ chuyên viên theo dõi, Tổ thư ký hoặc lãnh đạo mới xác nhận nhiệm vụ chung.")
    try:
        actions.verify(task, by=me())
    except Refused as refused:
        db.session.rollback()
        flash(refused.message, "refused")
        return redirect(url_for(".show", task_id=task_id), 303)
    return done("Đã xác nhận hoàn thành nhiệm vụ chung.", task_id=task_id)
