"""A leader decides about a task."""

from flask import render_template
from sqlalchemy import select
from werkzeug.wrappers import Response

from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.forms import DecisionForm
from tracker.decisions.routes import blueprint
from tracker.decisions.rules import possible_moves
from tracker.display import label
from tracker.errors import Forbidden
from tracker.shell import me
from tracker.tasks.models import Task
from tracker.tasks.routes.doors import done, tried
from tracker.tasks.routes.task import seen
from tracker.tasks.rules import Move


@blueprint.route("/tasks/<int:task_id>/decision", methods=["GET", "POST"])
def decision(task_id: int) -> str | Response:
    """A leader stops, resumes, replaces, ends or reopens a task."""
    task, who = seen(task_id)
    if not who.is_leader or not (moves := possible_moves(task, who)):
        raise Forbidden("Chỉ lãnh đạo Ban Chỉ đạo mới quyết định tạm dừng, thay thế hoặc mở lại nhiệm vụ đã giao.")
    form = DecisionForm()
    form.what.choices = {move.value: label(move) for move in moves}

    def act() -> None:
        actions.decide(
            task,
            Move(form.what.data),
            reason=form.reason.data or "",
            document_number=form.document_number.data or "",
            successor=_task_of_code(task, form.successor.data or ""),
            by=me(),
        )

    if form.validate_on_submit():
        if tried(form, act):
            words = f"Đã ghi quyết định. Nhiệm vụ nay ở trạng thái “{label(task.state)}”."
            return done(words, task_id=task_id)
        task, who = seen(task_id)
    return render_template("decisions/decision.html", task=task, form=form)


def _task_of_code(task: Task, code: str) -> Task | None:
    found = select(Task).where(Task.code == code.strip().upper(), Task.committee_id == task.committee_id)
    return db.session.scalar(found)
