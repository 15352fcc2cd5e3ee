"""A unit hands a task back that is not within its remit; the secretaries answer."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.decisions import actions
from tracker.decisions.forms import TransferAnswerForm, TransferForm
from tracker.decisions.queries import last_transfer, waiting_transfer
from tracker.decisions.routes import blueprint
from tracker.decisions.rules import can_ask_transfer, can_decide_transfer
from tracker.errors import Forbidden, NotFound, Refused
from tracker.shell import me
from tracker.tasks.models import Task
from tracker.tasks.routes.doors import done, tried
from tracker.tasks.routes.task import seen
from tracker.tasks.rules import leads
from tracker.units.queries import valid_units


@blueprint.route("/tasks/<int:task_id>/transfer", methods=["GET", "POST"])
def transfer(task_id: int) -> str | Response:
    """The lead unit asks to hand a task back; the secretaries answer on the same page."""
    task, who = seen(task_id)
    waiting = waiting_transfer(task)
    if can_decide_transfer(who) and (waiting is not None or request.method == "POST"):
        return _answer(task)
    if waiting is None and not can_ask_transfer(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì chưa tiếp nhận mới đề nghị trả lại được.")
    form = TransferForm()
    others = {unit.id: unit.name for unit in valid_units(clock.today()) if unit.id != task.lead_unit_id}
    form.proposed_unit_id.choices = {0: "Chưa rõ"} | others

    def act() -> None:
        proposed = form.proposed_unit_id.data or None
        actions.ask_transfer(task, reason=form.reason.data or "", proposed_unit_id=proposed, by=me())

    if form.validate_on_submit():
        if tried(form, act):
            words = "Đã gửi đề nghị trả lại. Thời hạn vẫn tính trong khi chờ Tổ thư ký quyết định."
            return done(words, task_id=task_id)
        task, who = seen(task_id)
    own = leads(task, who)
    return render_template("decisions/transfer.html", task=task, form=form, asked=waiting_transfer(task), own=own)


@blueprint.post("/tasks/<int:task_id>/transfer/withdrawal")
def withdraw_transfer(task_id: int) -> Response:
    """The lead unit takes its request back."""
    task, who = seen(task_id)
    if not leads(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì mới rút được đề nghị trả lại.")
    asked = waiting_transfer(task)
    if asked is None:
        raise Refused("Không còn đề nghị trả lại nào chờ quyết định. Anh chị mở lại nhiệm vụ để xem kết quả.")
    actions.withdraw_transfer(asked, by=me())
    return done("Đã rút đề nghị trả lại. Nhiệm vụ vẫn do đơn vị anh chị chủ trì.", task_id=task_id)


def _answer(task: Task) -> str | Response:
    asked = waiting_transfer(task) or last_transfer(task)
    if asked is None:
        raise NotFound
    form, number = TransferAnswerForm(), task.id

    def act() -> None:
        agreed = form.agreed.data == "yes"
        actions.decide_transfer(asked, agreed=agreed, answer=form.answer.data or "", by=me())

    if form.validate_on_submit():
        agreed = form.agreed.data == "yes"
        try:
            act()
        except Refused as refused:
            if refused.field is None:
                raise  # somebody was first, or the unit accepted: nothing on this page can mend it
            form.add_error(refused.field, refused.message)
        else:
            if not agreed:
                return done("Đã ghi quyết định. Đơn vị tiếp tục chủ trì và nhận được lý do.", task_id=number)
            words = "Đã nhận lại. Nhiệm vụ nay là dự thảo; anh chị xem đơn vị chủ trì rồi giao lại."
            return done(words, task_id=number)
    if asked.outcome is not None:
        return redirect(url_for("tasks.show", task_id=number), 303)
    return render_template("decisions/answer.html", task=task, form=form, asked=asked)
