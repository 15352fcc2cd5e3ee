"""What every page that does something to a task needs: try it, keep its files, commit, say what is now true."""

from collections.abc import Callable, Iterable
from typing import Any, BinaryIO, cast

from flask import current_app, flash, redirect, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.queries import unheard
from tracker.accounts.rules import unheard_words
from tracker.db import db
from tracker.errors import Refused
from tracker.files.actions import store
from tracker.files.models import Attachment
from tracker.files.rules import SecretRefused
from tracker.forms import Form
from tracker.shell import me
from tracker.tasks.forms import FilesForm
from tracker.tasks.models import Task


def done(words: str, place: str = "tasks.show", **values: Any) -> Response:
    """Commit, say what is now true, go on."""
    db.session.commit()
    flash(words, "done")
    return redirect(url_for(place, **values), 303)


def warn_of_unheard(unit_ids: Iterable[int], committee_id: int) -> None:
    """Say which of the units that were just given work nobody is told for: a warning, the work is given."""
    if words := unheard_words(unheard(unit_ids, committee_id, clock.today()).ask()):
        flash(f"{words} Anh chị báo đơn vị, rồi đề nghị quản trị thêm người ở trang Người và bàn giao.", "warning")


def tried(form: Form, act: Callable[[], Any]) -> bool:
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


def stored_files(form: FilesForm, task: Task) -> list[Attachment]:
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
