"""Pages of decisions about tasks."""

from flask import Blueprint, flash, redirect, render_template, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.forms import DecisionForm, TransferAnswerForm, TransferForm
from tracker.decisions.queries import waiting_transfer, waiting_transfers
from tracker.decisions.rules import can_ask_transfer, can_decide_transfer, possible_moves
from tracker.display import label
from tracker.errors import Forbidden, NotFound, Refused
from tracker.shell import here, me, my_standpoint
from tracker.tasks.models import Task
from tracker.tasks.queries import task_for
from tracker.tasks.rules import Move
from tracker.units.queries import valid_units

blueprint = Blueprint("decisions", __name__)


@blueprint.route("/tasks/<int:task_id>/decision", methods=["GET", "POST"])
def decision(task_id: int) -> str | Response:
    """A leader stops, resumes, replaces, ends or reopens a task."""
    task = task_for(me(), task_id, clock.today())
    moves = possible_moves(task, my_standpoint(task.committee_id))
    if not moves:
        raise Forbidden("Chỉ lãnh đạo Ban Chỉ đạo mới quyết định tạm dừng, thay thế hoặc mở lại nhiệm vụ đã giao.")
    form = DecisionForm()
    form.what.choices = [(move.value, label(move)) for move in moves]
    if form.validate_on_submit():
        try:
            actions.decide(
                task,
                Move(form.what.data),
                reason=form.reason.data or "",
                document_number=form.document_number.data or "",
                successor=_task_of_code(task, form.successor.data or ""),
                by=me(),
            )
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
        else:
            db.session.commit()
            flash(f"Đã ghi quyết định. Nhiệm vụ nay ở trạng thái “{label(task.state)}”.", "done")
            return redirect(url_for("tasks.show", task_id=task_id), 303)
    return render_template("decisions/decision.html", task=task_for(me(), task_id, clock.today()), form=form)


def _task_of_code(task: Task, code: str) -> Task | None:
    found = select(Task).where(Task.code == code.strip().upper(), Task.committee_id == task.committee_id)
    return db.session.scalar(found)


@blueprint.route("/tasks/<int:task_id>/transfer", methods=["GET", "POST"])
def transfer(task_id: int) -> str | Response:
    """The lead unit asks to hand a task back; the secretaries answer on the same page."""
    task = task_for(me(), task_id, clock.today())
    who = my_standpoint(task.committee_id)
    request = waiting_transfer(task)
    if request is not None and can_decide_transfer(who):
        return _answer(task_id)
    if request is None and not can_ask_transfer(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì chưa tiếp nhận mới đề nghị trả lại được.")
    form = TransferForm()
    others = [(unit.id, unit.name) for unit in valid_units(clock.today()) if unit.id != task.lead_unit_id]
    form.proposed_unit_id.choices = [(0, "Chưa rõ"), *others]
    if form.validate_on_submit():
        try:
            actions.ask_transfer(
                task, reason=form.reason.data or "", proposed_unit_id=form.proposed_unit_id.data or None, by=me()
            )
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
        else:
            db.session.commit()
            flash("Đã gửi đề nghị trả lại. Thời hạn vẫn tính trong khi chờ Tổ thư ký quyết định.", "done")
            return redirect(url_for("tasks.show", task_id=task_id), 303)
    task = task_for(me(), task_id, clock.today())
    return render_template("decisions/transfer.html", task=task, form=form, asked=waiting_transfer(task))


def _answer(task_id: int) -> str | Response:
    task = task_for(me(), task_id, clock.today())
    request = waiting_transfer(task)
    if request is None:
        raise NotFound
    form = TransferAnswerForm()
    if form.validate_on_submit():
        agreed = form.agreed.data == "yes"
        try:
            actions.decide_transfer(request, agreed=agreed, answer=form.answer.data or "", by=me())
        except Refused as refused:
            db.session.rollback()
            if refused.field is None:
                raise
            form.add_error(refused.field, refused.message)
            task = task_for(me(), task_id, clock.today())
        else:
            db.session.commit()
            if agreed:
                flash("Đã nhận lại. Nhiệm vụ nay là dự thảo; anh chị xem đơn vị chủ trì rồi giao lại.", "done")
            else:
                flash("Đã ghi quyết định. Đơn vị tiếp tục chủ trì và nhận được lý do.", "done")
            return redirect(url_for("tasks.show", task_id=task_id), 303)
    return render_template("decisions/answer.html", task=task, form=form, asked=waiting_transfer(task))


@blueprint.get("/decisions")
def index() -> str:
    """What waits for a decision of the secretaries."""
    who = my_standpoint()
    if not who.reads_all:
        raise Forbidden("Chỉ Tổ thư ký và lãnh đạo mới xem các đề nghị chờ quyết định.")
    waiting = db.session.scalars(waiting_transfers(here().id)).all()
    return render_template("decisions/index.html", waiting=waiting, who=who)
