"""Taking a file away: by its owner, with a reason, while the task is open; what was there stays readable."""

import io
from types import SimpleNamespace

import pytest
from flask import Flask

from tests.make import make_task
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.files.actions import folder_of, remove, store
from tracker.files.models import Attachment
from tracker.history.models import Event
from tracker.tasks import actions
from tracker.tasks.models import ProgressUpdate, Task, TaskState

PDF = b"%PDF-1.7\n%%EOF\n"


def reported(app: Flask, world: SimpleNamespace, name: str = "Báo cáo đợt 1.pdf", **changes) -> tuple[Attachment, Task]:
    file = store(io.BytesIO(PDF), name, committee_id=world.committee.id, settings=app.config["TRACKER"], by=world.minh)
    task = make_task(world, **changes)
    db.session.add(ProgressUpdate(task=task, author=world.minh, unit=world.home_affairs, at=clock.now(), files=[file]))
    db.session.commit()
    return file, task


def test_its_owner_takes_it_away_with_a_reason(database: Flask, world: SimpleNamespace, client_for) -> None:
    file, task = reported(database, world)
    path = folder_of(database.config["TRACKER"]) / file.stored_as
    minh = client_for(world.minh)
    assert f"/files/{file.id}/removal" in minh.get(f"/tasks/{task.id}").text
    page = minh.get(f"/files/{file.id}/removal").text
    assert "Báo cáo đợt 1.pdf" in page and "không lấy lại được" in page
    empty = minh.post(f"/files/{file.id}/removal", data={"reason": "  "})
    assert "ghi lý do" in empty.text and path.is_file()
    done = minh.post(f"/files/{file.id}/removal", data={"reason": "Gửi nhầm bản dự thảo"})
    assert done.status_code == 303
    assert not path.exists() and minh.get(f"/files/{file.id}").status_code == 404
    assert (file.removed_by_id, file.removed_reason) == (world.minh.id, "Gửi nhầm bản dự thảo") and file.removed_at
    shown = client_for(world.lan).get(f"/tasks/{task.id}").text
    assert "Báo cáo đợt 1.pdf" in shown and "Gửi nhầm bản dự thảo" in shown and "Trần Quang Minh gỡ" in shown
    assert f'href="/files/{file.id}"' not in shown
    event = db.session.scalars(db.select(Event).where(Event.verb == "file.removed")).one()
    assert event.actor_id == world.minh.id and event.details["reason"] == "Gửi nhầm bản dự thảo"
    assert "gỡ tệp “Báo cáo đợt 1.pdf”" in shown


def test_nobody_else_may(database: Flask, world: SimpleNamespace, client_for) -> None:
    file, task = reported(database, world)
    for person in (world.lan, world.hoa, world.ha, world.van):
        answer = client_for(person).post(f"/files/{file.id}/removal", data={"reason": "x"})
        assert answer.status_code == 403 and "Chỉ người đã gửi" in answer.text
        assert f"/files/{file.id}/removal" not in client_for(person).get(f"/tasks/{task.id}").text
    for person in (world.tuan, world.an):
        assert client_for(person).post(f"/files/{file.id}/removal", data={"reason": "x"}).status_code == 404
    assert file.removed_at is None


@pytest.mark.parametrize("state", [TaskState.COMPLETED, TaskState.CANCELLED, TaskState.SUPERSEDED])
def test_never_from_a_closed_task(database: Flask, world: SimpleNamespace, client_for, state: TaskState) -> None:
    file, task = reported(database, world, state=state)
    minh = client_for(world.minh)
    answer = minh.post(f"/files/{file.id}/removal", data={"reason": "Không muốn giữ"})
    assert "đã kết thúc" in answer.text
    assert (folder_of(database.config["TRACKER"]) / file.stored_as).is_file() and file.removed_at is None
    assert f"/files/{file.id}/removal" not in minh.get(f"/tasks/{task.id}").text


def test_the_only_evidence_of_a_waiting_submission_stays(database: Flask, world: SimpleNamespace, client_for) -> None:
    settings = database.config["TRACKER"]
    by = {"committee_id": world.committee.id, "settings": settings, "by": world.minh}
    first, second = (store(io.BytesIO(PDF), f"{name}.pdf", **by) for name in ("a", "b"))
    task = make_task(world)
    actions.submit(task, files=[first, second], by=world.minh)
    db.session.commit()
    minh = client_for(world.minh)
    assert minh.post(f"/files/{first.id}/removal", data={"reason": "Nhầm tệp"}).status_code == 303
    answer = minh.post(f"/files/{second.id}/removal", data={"reason": "Nhầm tệp"})
    assert "căn cứ duy nhất" in answer.text and second.removed_at is None


def test_a_doubled_press_is_one_removal(database: Flask, world: SimpleNamespace, client_for) -> None:
    file, task = reported(database, world)
    minh = client_for(world.minh)
    minh.post(f"/files/{file.id}/removal", data={"reason": "Một"})
    again = minh.post(f"/files/{file.id}/removal", data={"reason": "Hai"})
    assert "đã được gỡ" in again.text
    assert file.removed_reason == "Một"
    assert db.session.query(Event).filter_by(verb="file.removed", subject_id=task.id).count() == 1


def test_two_removals_at_once_are_one(database: Flask, world: SimpleNamespace) -> None:
    file, _task = reported(database, world)
    file_id, minh_id = file.id, world.minh.id

    def take(reason: str) -> None:
        remove(db.session.get_one(Attachment, file_id), reason=reason, by=db.session.get_one(User, minh_id))

    outcomes = together(database, lambda: take("Một"), lambda: take("Hai"))
    assert sorted(outcomes) == ["Tệp này đã được gỡ từ trước.", "done"]


def test_bytes_left_by_a_crash_are_swept(database: Flask, world: SimpleNamespace) -> None:
    import os
    from datetime import timedelta

    from tracker.files.jobs import sweep

    file, _task = reported(database, world)
    remove(file, reason="Nhầm", by=world.minh)
    db.session.commit()  # and the process dies before erase
    settings = database.config["TRACKER"]
    path = folder_of(settings) / file.stored_as
    long_ago = (clock.now() - timedelta(days=2)).timestamp()
    os.utime(path, (long_ago, long_ago))
    sweep(settings)
    assert not path.exists()
    with pytest.raises(Refused):
        remove(file, reason="Lại", by=world.minh)
