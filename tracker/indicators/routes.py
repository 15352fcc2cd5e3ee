"""Pages of targets: those of a task, one with its values and its chart, setting and changing one."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused
from tracker.indicators import actions, queries, rules
from tracker.indicators.actions import Given
from tracker.indicators.forms import EndForm, IndicatorForm, ValueForm
from tracker.indicators.models import Indicator
from tracker.shell import me
from tracker.tasks.actions.figures import give_figures
from tracker.tasks.models import Task
from tracker.tasks.routes.task import seen
from tracker.tasks.rules import EDITABLE_STATES, can_give_figures, can_manage, leads

blueprint = Blueprint("indicators", __name__)


def _for_secretary(task_id: int) -> Task:
    """A task whose targets this person may set. Raises NotFound for strangers, Forbidden for readers."""
    task, who = seen(task_id)
    if not can_manage(who):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới đặt và sửa chỉ tiêu của nhiệm vụ.")
    if task.state not in EDITABLE_STATES:
        raise Forbidden("Nhiệm vụ này đã kết thúc nên chỉ tiêu không thay đổi nữa.")
    return task


def _to(one: Indicator) -> Response:
    return redirect(url_for(".show", task_id=one.task_id, indicator_id=one.id), 303)


@blueprint.route("/tasks/<int:task_id>/indicators/new", methods=["GET", "POST"])
def new(task_id: int) -> str | Response:
    """Set a target of a task."""
    task = _for_secretary(task_id)
    form = IndicatorForm()
    form.offer(queries.possible_wholes(task.id, task.parent_id))
    if form.validate_on_submit():
        try:
            from_on = task.assigned_on or clock.today()
            one = actions.add(task, form.definition(), from_on=from_on, form_key=form.form_key.data, by=me())
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
            task, _who = seen(task_id)
        else:
            db.session.commit()
            if one is not None:  # none: the same form pressed twice, and the first press said so
                flash(f"Đã đặt chỉ tiêu “{one.name}”: {rules.target_words(one)}.", "done")
            return redirect(url_for("tasks.show", task_id=task_id, _anchor="h-targets"), 303)
    return render_template("indicators/form.html", task=task, form=form, one=None)


@blueprint.route("/tasks/<int:task_id>/indicators/<int:indicator_id>", methods=["GET", "POST"])
def show(task_id: int, indicator_id: int) -> str | Response:
    """A target with every value ever given; the lead unit gives one more here, or corrects one."""
    task, who = seen(task_id)
    one = queries.indicator_of(task.id, indicator_id)
    may_give = can_give_figures(task, who) and one.ended_at is None
    form = ValueForm()
    form.offer(one, rules.periods_to_give(one, clock.today()))
    if form.is_submitted() and not (leads(task, who) or who.is_secretary):
        raise Forbidden("Chỉ đơn vị chủ trì và Tổ thư ký mới ghi số liệu của chỉ tiêu.")
    if form.validate_on_submit():
        assert form.value.data is not None
        given = Given(one.id, form.value.data, form.period_on, form.note.data or "")
        try:
            made = give_figures(task, [given], by=me())
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error("period" if (refused.field or "").startswith("period") else refused.field, refused.message)
            task, who = seen(task_id)
            one = queries.indicator_of(task.id, indicator_id)
        else:
            db.session.commit()
            flash(_told(one, made), "done" if made else "info")
            return _to(one)
    return _page(task, who, one, form, may_give)


def _told(one: Indicator, made: list[Any]) -> str:
    if not made:
        return "Số này trùng với số đang có nên hệ thống không ghi thêm."
    shown = rules.with_unit(made[0].value, one.unit)
    period = rules.period_name(one.rhythm, made[0].period_on)
    kept = " Số trước vẫn được giữ để đối chiếu." if made[0].turn > 1 else ""
    return f"Đã ghi {shown}, {period}.{kept}"


def _page(task: Task, who: Standpoint, one: Indicator, form: ValueForm, may_give: bool) -> str:
    today = clock.today()
    found = next((each for each in queries.of_task(task.id, today) if each.one.id == one.id), None)
    values = queries.values_of(one)
    found = found or rules.reached(one, values, today)
    return render_template(
        "indicators/show.html",
        task=task,
        found=found,
        chart=rules.chart_of(found),
        values=values,
        in_force={value.id for value in rules.in_force(values).values()},
        form=form,
        may_give=may_give,
        may_change=can_manage(who) and task.state in EDITABLE_STATES and one.ended_at is None,
        rules=rules,
    )


@blueprint.route("/tasks/<int:task_id>/indicators/<int:indicator_id>/edit", methods=["GET", "POST"])
def edit(task_id: int, indicator_id: int) -> str | Response:
    """Say anew what a target is; its values stay, and history keeps what it was."""
    task = _for_secretary(task_id)
    one = queries.indicator_of(task.id, indicator_id)
    form = IndicatorForm(obj=one)
    form.offer(queries.possible_wholes(task.id, task.parent_id, but=one.id))
    if not form.is_submitted():
        for field in (form.target, form.baseline):
            field.unit = one.unit
    if form.validate_on_submit():
        typed = form.version.data or ""
        version = int(typed[:9]) if typed.isdecimal() else 0
        try:
            changed = actions.change(one, form.definition(), version=version, task=task, by=me())
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
            task, _who = seen(task_id)
            one = queries.indicator_of(task.id, indicator_id)
        else:
            db.session.commit()
            flash(
                "Đã lưu chỉ tiêu. Thay đổi được ghi trong lịch sử." if changed else "Chỉ tiêu không thay đổi.", "done"
            )
            return _to(one)
    return render_template("indicators/form.html", task=task, form=form, one=one)


@blueprint.route("/tasks/<int:task_id>/indicators/<int:indicator_id>/end", methods=["GET", "POST"])
def end(task_id: int, indicator_id: int) -> str | Response:
    """Follow a target no longer, with a reason; what was reported stays to be read."""
    task = _for_secretary(task_id)
    one = queries.indicator_of(task.id, indicator_id)
    form = EndForm()
    if form.validate_on_submit():
        try:
            actions.end(one, reason=form.reason.data or "", task=task, by=me())
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
            task, _who = seen(task_id)
            one = queries.indicator_of(task.id, indicator_id)
        else:
            db.session.commit()
            flash(f"Đã thôi theo dõi chỉ tiêu “{one.name}”. Số liệu đã báo cáo vẫn xem được.", "done")
            return redirect(url_for("tasks.show", task_id=task_id), 303)
    return render_template("indicators/end.html", task=task, form=form, one=one)


# What every page that shows targets writes with.
blueprint.add_app_template_filter(rules.write_number, "figure")
blueprint.add_app_template_filter(lambda day, one: rules.period_name(one.rhythm, day), "target_period")
blueprint.add_app_template_global(rules.chart_of, "chart_of_target")
