"""More time: a unit asks for it, who decides answers, and a due date changed by decision."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.forms import DueChangeForm, ExtensionAnswerForm, ExtensionForm
from tracker.decisions.models import DueChangeKind, ExtensionRequest
from tracker.decisions.queries import last_extension, waiting_extension
from tracker.decisions.routes import blueprint
from tracker.decisions.rules import can_change_due, can_decide_extension, due_told, latest_asking_day, why_no_asking
from tracker.errors import Forbidden, NotFound, Refused
from tracker.shell import me
from tracker.tasks.forms import Due
from tracker.tasks.models import Task
from tracker.tasks.routes.doors import done, stored_files, tried
from tracker.tasks.routes.task import seen, view_of
from tracker.tasks.rules import leads
from tracker.workdays.queries import calendar

ONLY_LEAD = "Chỉ đơn vị chủ trì mới xin gia hạn nhiệm vụ này."


def _due(form: ExtensionForm | DueChangeForm) -> Due:
    """The due date of a form that was found whole."""
    due = form.due.data
    assert due is not None
    return due


@blueprint.route("/tasks/<int:task_id>/extension", methods=["GET", "POST"])
def extension(task_id: int) -> str | Response:
    """The lead unit asks for more time, and sees what it asked for."""
    task, who = seen(task_id)
    if not leads(task, who):
        raise Forbidden(ONLY_LEAD)
    form = ExtensionForm()

    def act() -> None:
        actions.ask_extension(
            task,
            due_on=_due(form).on,
            precision=_due(form).precision,
            reason=form.reason.data or "",
            document_number=form.document_number.data or "",
            files=stored_files(form, task),
            form_key=form.form_key.data,
            by=me(),
        )

    if form.validate_on_submit():
        if tried(form, act):
            words = f"Đã xin gia hạn đến {due_told(_due(form).on, _due(form).precision)}."
            return done(f"{words} Thời hạn hiện nay vẫn tính trong khi chờ quyết định.", task_id=task_id)
        task, who = seen(task_id)
    today, days, committee = clock.today(), calendar(), task.committee
    return render_template(
        "decisions/extension.html",
        task=task,
        form=form,
        view=view_of(task),
        asked=waiting_extension(task),
        refusal=why_no_asking(task, committee, today, days),
        latest=latest_asking_day(task.due_on, committee.extension_ask_days, days) if task.due_on else None,
    )


@blueprint.post("/tasks/<int:task_id>/extension/withdrawal")
def withdraw_extension(task_id: int) -> Response:
    """The lead unit takes its request back."""
    task, who = seen(task_id)
    if not leads(task, who):
        raise Forbidden(ONLY_LEAD)
    asked = waiting_extension(task)
    if asked is None:
        raise Refused("Không còn đề nghị gia hạn nào chờ quyết định. Anh chị mở lại nhiệm vụ để xem kết quả.")
    actions.withdraw_extension(asked, by=me())
    return done("Đã rút đề nghị gia hạn. Thời hạn giữ nguyên.", task_id=task_id)


def _asked_of(task: Task) -> ExtensionRequest:
    """The request the page was drawn for; the one that waits, or the last, where it names none."""
    number = request.values.get("request", 0, type=int)
    if number:
        asked = db.session.get(ExtensionRequest, number) if number < 2**31 else None
        asked = asked if asked is not None and asked.task_id == task.id else None
    else:
        asked = waiting_extension(task) or last_extension(task)
    if asked is None:
        raise NotFound
    return asked


@blueprint.route("/tasks/<int:task_id>/extension/decision", methods=["GET", "POST"])
def decide_extension(task_id: int) -> str | Response:
    """Who decides gives the time that was asked for, other time, or none; from here, or in one press from the inbox."""
    task, who = seen(task_id)
    if not can_decide_extension(task, task.committee, who, 0):
        raise Forbidden("Quy định của Ban Chỉ đạo không để anh chị quyết định việc gia hạn.")
    asked = _asked_of(task)
    if asked.asked_by_id == me().id:
        raise Forbidden("Anh chị đã gửi đề nghị gia hạn này nên người khác phải quyết định.")
    form, number = ExtensionAnswerForm(), asked.id

    def act() -> None:
        other: Due | None = form.due.data if form.decision.data == "other" else None
        agreed, answer = form.decision.data != "no", form.answer.data or ""
        if other is None:
            actions.decide_extension(asked, agreed=agreed, answer=answer, by=me())
        else:
            actions.decide_extension(
                asked, agreed=agreed, due_on=other.on, precision=other.precision, answer=answer, by=me()
            )

    if form.validate_on_submit():
        if tried(form, act):
            words = "Đã ghi quyết định không gia hạn. Đơn vị nhận được lý do."
            if form.decision.data != "no":
                words = f"Đã gia hạn đến {due_told(task.due_on, task.due_precision)}. Đơn vị được báo ngay."
            return done(words, "decisions.index") if _from_inbox() else done(words, task_id=task_id)
        task, who = seen(task_id)
        asked = db.session.get_one(ExtensionRequest, number)
    return render_template("decisions/extension_answer.html", task=task, form=form, asked=asked, view=view_of(task))


def _from_inbox() -> bool:
    """Whoever came from the inbox goes on there."""
    return request.values.get("from") == "inbox"


# ---------- A due date changed by decision ----------


@blueprint.route("/tasks/<int:task_id>/due", methods=["GET", "POST"])
def due(task_id: int) -> str | Response:
    """More time without being asked, or a due date that was given wrongly."""
    task, who = seen(task_id)
    kinds = [kind for kind in DueChangeKind if can_change_due(task, task.committee, who, kind)]
    if not (who.is_secretary or who.is_leader):
        raise Forbidden("Chỉ Tổ thư ký và lãnh đạo mới đổi được thời hạn nhiệm vụ đã giao.")
    if not kinds:
        raise Forbidden("Nhiệm vụ này chưa giao, đã kết thúc, hoặc thời hạn tính ở từng đơn vị nên không đổi ở đây.")
    if waiting_extension(task) is not None:
        return redirect(url_for(".decide_extension", task_id=task_id), 303)
    form = DueChangeForm()
    form.offer(kinds)

    def act() -> None:
        actions.change_due(
            task,
            DueChangeKind(form.kind.data),
            due_on=_due(form).on,
            precision=_due(form).precision,
            reason=form.reason.data or "",
            document_number=form.document_number.data or "",
            by=me(),
        )

    if form.validate_on_submit():
        if tried(form, act):
            told = due_told(task.due_on, task.due_precision)
            words = f"Thời hạn nay là {told}. Thời hạn cũ và lý do được lưu; lời nhắc tính lại theo hạn mới."
            return done(words, task_id=task_id)
        task, who = seen(task_id)
    return render_template("decisions/due.html", task=task, form=form, view=view_of(task))
