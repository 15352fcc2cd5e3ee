"""The work on a task: accepting, reporting, submitting, verifying."""

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, cast

from flask import current_app, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.decisions.actions import lapse_with
from tracker.display import percent
from tracker.errors import Forbidden, Refused
from tracker.files.actions import store
from tracker.files.models import Attachment
from tracker.files.rules import SecretRefused
from tracker.forms import Form
from tracker.indicators.forms import given_in, with_values
from tracker.indicators.queries import of_task
from tracker.indicators.rules import Reached
from tracker.shell import me
from tracker.tasks import actions, rules
from tracker.tasks.forms import FilesForm, ProgressForm, SubmissionForm, VerificationForm
from tracker.tasks.models import Task, TaskState
from tracker.tasks.queries.pages import submissions_of, updates_of, waiting_submission
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.task import seen, view_of


def _done(words: str, place: str = "tasks.show", **values: Any) -> Response:
    """Commit, say what is now true, go on."""
    db.session.commit()
    flash(words, "done")
    return redirect(url_for(place, **values), 303)


def _tried(form: Form, act: Callable[[], Any]) -> bool:
    """Whether `act` was done. A refusal undoes everything and stands beside its field.

    A marked text or file has a page of its own, which shows nothing of it.
    """
    try:
        act()
    except SecretRefused:
        raise
    except Refused as refused:
        db.session.rollback()
        form.add_error(refused.field, refused.message)
        return False
    return True


def _stored(form: FilesForm, task: Task) -> list[Attachment]:
    """Keep the files that came with a form. Raises Refused for one that cannot be kept."""
    kept = []
    for file in form.sent_files:
        try:
            settings = current_app.config["TRACKER"]
            name = file.filename or ""
            stream = cast(BinaryIO, file.stream)
            kept.append(store(stream, name, committee_id=task.committee_id, settings=settings, by=me()))
        except SecretRefused:
            raise
        except Refused as refused:
            raise Refused(refused.message, field="files") from None
    return kept


@blueprint.post("/tasks/<int:task_id>/acceptance")
def accept(task_id: int) -> Response:
    """The lead unit takes the task on."""
    task, who = seen(task_id)
    if not rules.leads(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì mới tiếp nhận được nhiệm vụ này.")
    try:
        actions.accept(task, by=me())
    except Refused as refused:
        db.session.rollback()
        flash(refused.message, "refused")
        return redirect(url_for("tasks.show", task_id=task_id), 303)
    return _done("Đã tiếp nhận. Nhiệm vụ nay là việc đang thực hiện của đơn vị anh chị.", task_id=task_id)


@blueprint.route("/tasks/<int:task_id>/updates", methods=["GET", "POST"])
def updates(task_id: int) -> str | Response:
    """Report progress in three taps: the row's button, the new percentage, "Gửi báo cáo"."""
    task, who = seen(task_id)
    leads = rules.leads(task, who)
    if not (leads or rules.supports(task, who)):
        raise Forbidden("Chỉ đơn vị chủ trì hoặc đơn vị phối hợp mới báo cáo được nhiệm vụ này.")
    targets = of_task(task.id, clock.today()) if leads else []
    form = with_values(ProgressForm, targets, clock.today())(task, leads=leads)

    def act() -> None:
        obstacle, proposal = form.told_obstacle
        actions.report_progress(
            task,
            percent=form.percentage,
            done=form.done.data or "",
            obstacle=obstacle,
            proposal=proposal,
            files=_stored(form, task),
            values=given_in(form, targets),
            form_key=form.form_key.data,
            by=me(),
        )

    if form.validate_on_submit():
        told = f"Đã gửi báo cáo {percent(form.percentage)}." if leads else "Đã gửi báo cáo phần phối hợp."
        if _tried(form, act):
            more = " Khi có văn bản kết quả, anh chị báo cáo hoàn thành." if form.percentage == 100 else ""
            _warn_of_sums(task, targets)
            tracker = f" {task.tracker.name} xem được ngay." if task.tracker else ""
            return _done(told + tracker + more, *_after_report(task, leads), **_where(task, leads))
        task, who = seen(task_id)
    last = next((one for one in updates_of(task) if one.percent is not None), None)
    return render_template(
        "tasks/progress.html", task=task, form=form, leads=leads, view=view_of(task), last=last, targets=targets
    )


def _warn_of_sums(task: Task, targets: Sequence[Reached]) -> None:
    """Say at once where figures that must add up do not: a warning, the report stands."""
    for found in of_task(task.id, clock.today()) if targets else ():
        if found.warning:
            flash(f"Số liệu chưa khớp: {found.warning}. Anh chị đối chiếu; số nào sai thì ghi số mới.", "warning")


def _after_report(task: Task, leads: bool) -> tuple[str, ...]:
    return ("tasks.mine",) if _is_own(task, leads) else ()


def _where(task: Task, leads: bool) -> dict[str, Any]:
    return {} if _is_own(task, leads) else {"task_id": task.id}


def _is_own(task: Task, leads: bool) -> bool:
    """Whether the task stands on the person's own page, where the next one waits."""
    return leads and task.lead_unit_id == me().unit_id and task.percent < 100


@blueprint.route("/tasks/<int:task_id>/submission", methods=["GET", "POST"])
def submission(task_id: int) -> str | Response:
    """The lead unit says the task is done, with a document number or a file."""
    task, who = seen(task_id)
    if not rules.leads(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì mới báo cáo hoàn thành nhiệm vụ này.")
    targets = of_task(task.id, clock.today())
    form = with_values(SubmissionForm, targets, clock.today())()

    def act() -> None:
        actions.submit(
            task,
            document_number=form.document_number.data or "",
            result=form.result.data or "",
            files=_stored(form, task),
            values=given_in(form, targets),
            by=me(),
        )

    if form.validate_on_submit():
        if _tried(form, act):
            _warn_of_sums(task, targets)
            return _done("Đã gửi báo cáo hoàn thành. Nhiệm vụ chờ người khác xác nhận.", task_id=task_id)
        task, who = seen(task_id)
    missing = [support.unit for support in task.supports if support.unit_id not in _reporting_units(task)]
    returned = next((one for one in submissions_of(task) if one.reason), None)
    return render_template(
        "tasks/submission.html",
        task=task,
        form=form,
        view=view_of(task),
        missing=missing,
        returned=returned,
        targets=targets,
    )


def _reporting_units(task: Task) -> set[int]:
    return {update.unit_id for update in updates_of(task)}


@blueprint.route("/tasks/<int:task_id>/verification", methods=["GET", "POST"])
def verification(task_id: int) -> str | Response:
    """Accept what was submitted, or return it with a reason; never by the one who submitted it."""
    task, who = seen(task_id)
    if task.fan_out:  # verified on its own page, beside its units
        return redirect(url_for("tasks.show", task_id=task_id), 303)
    waiting = waiting_submission(task)
    if not rules.can_decide(task, who):
        raise Forbidden("Chỉ chuyên viên theo dõi, Tổ thư ký hoặc lãnh đạo mới xác nhận hoặc trả lại.")
    if waiting is not None and waiting.submitted_by_id == me().id:
        raise Forbidden("Anh chị đã gửi báo cáo hoàn thành này nên người khác phải xác nhận.")
    form = VerificationForm()
    read = request.form.get("submission", type=int)  # the one the page was drawn for

    def act() -> None:
        if form.decision.data == "accept":
            actions.verify(task, read=read, by=me())
            lapse_with(task, by=me())
        else:
            actions.send_back(task, reason=form.reason.data or "", read=read, by=me())

    if form.validate_on_submit():
        if _tried(form, act):
            accepted = task.state is TaskState.COMPLETED
            words = "Đã xác nhận hoàn thành." if accepted else "Đã trả lại. Đơn vị nhận được lý do của anh chị."
            return _done(words, task_id=task_id)
        task, who = seen(task_id)
        waiting = waiting_submission(task)
    decided = next((one for one in submissions_of(task) if one.outcome is not None), None)
    return render_template(
        "tasks/verification.html",
        task=task,
        targets=of_task(task.id, clock.today()),
        form=form,
        waiting=waiting,
        decided=decided,
        view=view_of(task, waiting.submitted_on if waiting else None),
    )
