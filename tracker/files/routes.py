"""Pages of the room files."""

from flask import Blueprint, Response, current_app, send_file
from sqlalchemy import select, union

from tracker import clock
from tracker.db import db
from tracker.errors import NotFound
from tracker.files.actions import folder_of
from tracker.files.models import Attachment
from tracker.meetings.models import Conclusion
from tracker.meetings.queries import conclusion_for
from tracker.meetings.routes import concerned
from tracker.shell import me
from tracker.tasks.models import ProgressUpdate, Submission, submission_file, update_file
from tracker.tasks.queries import task_for

blueprint = Blueprint("files", __name__)


@blueprint.get("/files/<int:file_id>")
def download(file_id: int) -> Response:
    """The file, for those who may see what it belongs to; always as a download, never shown inside the site."""
    file = _file_for_me(file_id)
    path = folder_of(current_app.config["TRACKER"]) / file.stored_as
    if not path.is_file():
        current_app.logger.error("attachment %s has no file %s in uploads", file.id, file.stored_as)
        raise NotFound
    response = send_file(
        path, mimetype=file.media_type, as_attachment=True, download_name=file.name, etag=file.sha256, max_age=0
    )
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _file_for_me(file_id: int) -> Attachment:
    """One file of a task or conclusion the signed-in person may see. Raises NotFound for any other, existing or not."""
    file = db.session.get(Attachment, file_id) if 0 < file_id < 2**31 else None
    if file is None:
        raise NotFound
    of_updates = select(ProgressUpdate.task_id).join(update_file).where(update_file.c.attachment_id == file.id)
    of_submissions = select(Submission.task_id).join(submission_file).where(submission_file.c.attachment_id == file.id)
    for task_id in db.session.scalars(union(of_updates, of_submissions)):
        try:
            task_for(me(), task_id, clock.today())
        except NotFound:
            continue
        return file
    for conclusion_id in db.session.scalars(select(Conclusion.id).where(Conclusion.file_id == file.id)):
        conclusion_for(me(), conclusion_id, clock.today(), concerned)  # one at most: the file came with its text
        return file
    raise NotFound
