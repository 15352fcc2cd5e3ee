"""Pages of the room files: fetching one, and its owner taking it away."""

from collections.abc import Sequence

from flask import Blueprint, Response, current_app, flash, g, redirect, render_template, send_file, url_for
from sqlalchemy import Select, select, union
from werkzeug.wrappers import Response as AnyResponse

from tracker import clock
from tracker.db import db
from tracker.decisions.models import ExtensionRequest, extension_file
from tracker.errors import Forbidden, NotFound, Refused
from tracker.files.actions import erase, folder_of, remove
from tracker.files.forms import RemovalForm
from tracker.files.models import Attachment
from tracker.history.actions import record
from tracker.meetings.models import Conclusion
from tracker.meetings.queries import conclusion_for
from tracker.meetings.routes import concerned
from tracker.shell import me
from tracker.tasks.actions.moves import lock
from tracker.tasks.models import ProgressUpdate, Submission, Task, submission_file, update_file
from tracker.tasks.queries import task_for
from tracker.tasks.rules import EDITABLE_STATES

blueprint = Blueprint("files", __name__)


@blueprint.get("/files/<int:file_id>")
def download(file_id: int) -> Response:
    """The file, for those who may see what it belongs to; always as a download, never shown inside the site."""
    file, _tasks = _file_for_me(file_id)
    if file.removed_at is not None:
        raise NotFound
    path = folder_of(current_app.config["TRACKER"]) / file.stored_as
    if not path.is_file():
        current_app.logger.error("attachment %s has no file %s in uploads", file.id, file.stored_as)
        raise NotFound
    response = send_file(
        path, mimetype=file.media_type, as_attachment=True, download_name=file.name, etag=file.sha256, max_age=0
    )
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _tasks_of(file_id: int) -> list[int]:
    """The tasks a file was handed in for: with a report, as evidence, or with a request for more time."""
    owners: tuple[Select[int], ...] = (
        select(ProgressUpdate.task_id).join(update_file).where(update_file.c.attachment_id == file_id),
        select(Submission.task_id).join(submission_file).where(submission_file.c.attachment_id == file_id),
        select(ExtensionRequest.task_id).join(extension_file).where(extension_file.c.attachment_id == file_id),
    )
    return sorted(db.session.scalars(union(*owners)))


def _file_for_me(file_id: int) -> tuple[Attachment, Sequence[Task]]:
    """One file the signed-in person may see, with those of its tasks they may see; a conclusion's file has none.

    Raises NotFound for any other, existing or not.
    """
    file = db.session.get(Attachment, file_id) if 0 < file_id < 2**31 else None
    if file is None:
        raise NotFound
    tasks = []
    for task_id in _tasks_of(file.id):
        try:
            tasks.append(task_for(me(), task_id, clock.today()))
        except NotFound:
            continue
    if tasks:
        return file, tasks
    for conclusion_id in db.session.scalars(select(Conclusion.id).where(Conclusion.file_id == file.id)):
        conclusion_for(me(), conclusion_id, clock.today(), concerned)  # one at most: the file came with its text
        return file, ()
    raise NotFound


# ---------- Taking a file away ----------


@blueprint.route("/files/<int:file_id>/removal", methods=["GET", "POST"])
def removal(file_id: int) -> str | AnyResponse:
    """Its owner says why, and the bytes go; name, who, when and why stay."""
    file, tasks = _file_for_me(file_id)
    if file.uploaded_by_id != me().id:
        raise Forbidden("Chỉ người đã gửi tệp mới gỡ được tệp này.")
    if not tasks:
        raise Forbidden("Tệp gốc được giữ cùng kết luận nên không gỡ được.")
    task = tasks[0]
    g.committee, g.place = task.committee, "tasks.index"
    form = RemovalForm()
    if form.validate_on_submit():
        for one in tasks:
            lock(one)  # against somebody who is just accepting it as evidence
        if problem := _problem(file, tasks):
            db.session.rollback()
            form.add_error(None, problem)
        else:
            _remove(file, task, form.reason.data or "")
            return redirect(url_for("tasks.show", task_id=task.id), 303)
    return render_template("files/removal.html", file=file, task=task, form=form, problem=_problem(file, tasks))


def _remove(file: Attachment, task: Task, reason: str) -> None:
    try:
        remove(file, reason=reason, by=me())
    except Refused as refused:
        db.session.rollback()
        flash(refused.message, "refused")
        return
    record(task, "file.removed", by=me(), name=file.name, sha256=file.sha256, reason=reason)
    db.session.commit()
    erase(file, current_app.config["TRACKER"])
    flash(f"Đã gỡ tệp {file.name}. Tên tệp, người gỡ, thời điểm và lý do vẫn được giữ.", "done")


def _problem(file: Attachment, tasks: Sequence[Task]) -> str:
    """Why this file must stay; empty where it may go."""
    if file.removed_at is not None:
        return "Tệp này đã được gỡ từ trước."
    if any(task.state not in EDITABLE_STATES for task in tasks):
        return "Nhiệm vụ đã kết thúc nên các tệp của nó được giữ nguyên."
    waiting = select(Submission).join(submission_file).where(submission_file.c.attachment_id == file.id)
    for submission in db.session.scalars(waiting.where(Submission.outcome.is_(None))):
        others = [one for one in submission.files if one.id != file.id and one.removed_at is None]
        if not submission.document_number and not others:
            return "Báo cáo hoàn thành đang chờ xác nhận và tệp này là căn cứ duy nhất của nó, nên tệp được giữ."
    return ""
