"""Who may fetch a file: those who see the task it was handed in for."""

from types import SimpleNamespace

from flask import current_app

from tests.make import make_task
from tracker import clock
from tracker.db import db
from tracker.files.actions import folder_of
from tracker.files.models import Attachment
from tracker.tasks.models import ProgressUpdate

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET files.download": ("/files/{file}", "+++x+++xx"),
    "GET files.removal": ("/files/{file}/removal", "r+rxrrrxx"),
    "POST files.removal": ("/files/{file}/removal", "r+rxrrrxx"),
}


def things(world: SimpleNamespace) -> dict[str, object]:
    """A file of an update on a task of Sở Nội vụ; its bytes are there too, or everybody would get 404."""
    folder = folder_of(current_app.config["TRACKER"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "gate-row").write_bytes(b"%PDF-")
    file = Attachment(
        committee_id=world.committee.id,
        name="a.pdf",
        media_type="application/pdf",
        size=5,
        sha256="0" * 64,
        stored_as="gate-row",
        uploaded_by=world.minh,
        uploaded_at=clock.now(),
    )
    task = make_task(world)
    update = ProgressUpdate(task=task, author=world.minh, unit=world.home_affairs, at=clock.now(), files=[file])
    db.session.add(update)
    db.session.commit()
    return {"file": file.id}
