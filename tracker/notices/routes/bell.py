"""The bell: what I was told."""

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.errors import NotFound
from tracker.listing import paginate
from tracker.notices import actions, queries
from tracker.notices.routes import blueprint
from tracker.notices.rules import lines
from tracker.shell import me
from tracker.tasks.queries import task_for


@blueprint.get("/notices/mine")
def inbox() -> str:
    """What I was told, the newest first."""
    page = paginate(queries.inbox_of(me()))
    return render_template("notices/inbox.html", page=page, lines=lines)


@blueprint.post("/notices/mine")
def see_all() -> Response:
    """Everything under the bell counts as seen."""
    actions.mark_seen(me(), now=clock.now())
    db.session.commit()
    flash("Mọi thông báo đã được đánh dấu là đã xem.", "done")
    return redirect(url_for("notices.inbox"), 303)


@blueprint.post("/notices/<int:notice_id>/seen")
def see(notice_id: int) -> Response:
    """Opening a notice: it counts as seen, and its task comes up."""
    notice = queries.notice_of(me(), notice_id)
    endpoint, values = lines.place(notice.subject_kind, notice.subject_id)
    if notice.subject_kind == "task" and not _still_sees(notice.subject_id):
        flash("Nhiệm vụ này không còn trong phạm vi theo dõi của anh chị.", "refused")
        endpoint, values = "notices.inbox", {}
    actions.mark_seen(me(), now=clock.now(), notice_id=notice.id)
    db.session.commit()
    return redirect(url_for(endpoint, **values), 303)


def _still_sees(task_id: int) -> bool:
    try:
        task_for(me(), task_id, clock.today())
    except NotFound:
        return False
    return True
