"""Beside the work itself: leaders' words, asking for contributions, and the parts a unit makes of its task."""

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.queries import leaders_of
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.history.queries import timeline
from tracker.shell import me, my_standpoint
from tracker.tasks import actions, rules
from tracker.tasks.forms import PartForm, PartReportForm, RemarkForm
from tracker.tasks.models import Task, TaskPart
from tracker.tasks.queries.parts import holders, part_for, parts_of
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.doors import done, tried
from tracker.tasks.routes.task import seen, view_of


@blueprint.route("/tasks/<int:task_id>/remarks", methods=["GET", "POST"])
def remarks(task_id: int) -> str | Response:
    """A leader's word on a task, or one a secretary writes down; it may ask for a report by a day."""
    task, who = seen(task_id)
    if not rules.can_remark(task, who):
        raise Forbidden("Chỉ lãnh đạo, hoặc Tổ thư ký ghi thay lãnh đạo, mới ghi ý kiến chỉ đạo.")
    leaders = leaders_of(task.committee_id, clock.today())
    form = RemarkForm()
    form.offer(leaders, own=any(one.id == me().id for one in leaders))

    def act() -> None:
        actions.remark(
            task,
            text=form.text.data or "",
            report_by=form.report_by.data,
            leader_id=form.leader_id.data if "leader_id" in form else None,
            form_key=form.form_key.data,
            by=me(),
        )

    if form.validate_on_submit() and tried(form, act):
        return done("Đã ghi ý kiến chỉ đạo. Đơn vị và người theo dõi được báo ngay.", task_id=task_id)
    task, who = seen(task_id)
    asks = task.state in rules.REPORTING_STATES
    return render_template("tasks/remark.html", task=task, form=form, view=view_of(task), asks=asks, leaders=leaders)


@blueprint.post("/tasks/<int:task_id>/contributions")
def contributions(task_id: int) -> Response:
    """Ask the supporting units for what they have not contributed."""
    task, who = seen(task_id)
    if not (rules.leads(task, who) or rules.can_decide(task, who)):
        raise Forbidden("Chỉ đơn vị chủ trì và người theo dõi mới nhắc đơn vị phối hợp.")
    try:
        asked = actions.ask_contributions(task, by=me())
    except Refused as refused:
        db.session.rollback()
        flash(refused.message, "refused")
        return redirect(url_for(".show", task_id=task_id), 303)
    return done(f"Đã nhắc {', '.join(unit.name for unit in asked)} gửi phần phối hợp.", task_id=task_id)


@blueprint.route("/tasks/<int:task_id>/parts", methods=["GET", "POST"])
def parts(task_id: int) -> str | Response:
    """The parts of a task inside its unit, and giving a further one."""
    task, who = seen(task_id)
    if not rules.can_see_parts(task, who):
        raise Forbidden("Phần việc nội bộ chỉ đơn vị chủ trì và người theo dõi nhiệm vụ xem được.")
    form = PartForm()
    if rules.leads(task, who):
        form.offer(*holders(who.unit_ids, task.lead_unit_id))
    elif form.is_submitted():
        raise Forbidden("Chỉ đơn vị chủ trì mới chia việc trong đơn vị mình.")

    def act() -> None:
        unit_id, person_id = form.chosen
        actions.split(
            task,
            title=form.title.data or "",
            unit_id=unit_id,
            person_id=person_id,
            due_on=form.due_on.data,
            form_key=form.form_key.data,
            by=me(),
        )

    if form.is_submitted() and form.validate() and tried(form, act):
        return done("Đã giao phần việc. Người nhận được báo ngay.", "tasks.parts", task_id=task_id)
    task, who = seen(task_id)
    found, may = parts_of(task, who).ask(), rules.can_split(task, who)
    return render_template("tasks/parts.html", task=task, form=form, view=view_of(task), parts=found, can_split=may)


@blueprint.route("/parts/<int:part_id>", methods=["GET", "POST"])
def part(part_id: int) -> str | Response:
    """One part: what is to be done of which task, how far it is, and saying so."""
    found = part_for(me(), part_id, clock.today())
    form = PartReportForm(data={"percent": found.percent})
    if form.is_submitted() and not (_leads(found.task) or _holds(found)):
        raise Forbidden("Chỉ người được giao phần việc này, hoặc đơn vị chủ trì, mới báo cáo được.")

    def act() -> None:
        actions.report_part(found, percent=form.percent.data or 0, told=form.told.data or "", by=me())

    if form.validate_on_submit() and tried(form, act):
        words = "Đã xong phần việc này." if form.percent.data == 100 else "Đã ghi kết quả phần việc."
        return done(words, "tasks.part", part_id=part_id)
    found = part_for(me(), part_id, clock.today())
    runs = found.closed_on is None and found.task.state in rules.OPEN_STATES
    leads = _leads(found.task)
    return render_template(
        "tasks/part.html",
        part=found,
        task=found.task,
        form=form,
        can_report=runs and (leads or _holds(found)),
        can_drop=leads and found.closed_on is None,
        opens_task=leads,
        history=timeline(found),
    )


def _holds(part: TaskPart) -> bool:
    """Whether the part is the person's to do, or of whom they stand in for."""
    return rules.holds_part(part, me(), me().stands_in_for(part.task.committee_id, clock.today()))


def _leads(task: Task) -> bool:
    """Whether the person works for the lead unit (or above) and may open its task."""
    who = my_standpoint(task.committee_id)
    return bool(who.roles) and rules.leads(task, who)


@blueprint.post("/parts/<int:part_id>/end")
def end_part(part_id: int) -> Response:
    """The lead unit takes a part back."""
    found = part_for(me(), part_id, clock.today())
    if not _leads(found.task):
        raise Forbidden("Chỉ đơn vị chủ trì đã chia việc mới bỏ được phần việc này.")
    task_id = found.task_id
    try:
        actions.drop_part(found, by=me())
    except Refused as refused:
        db.session.rollback()
        flash(refused.message, "refused")
        return redirect(url_for(".part", part_id=part_id), 303)
    return done("Đã bỏ phần việc.", "tasks.parts", task_id=task_id)
