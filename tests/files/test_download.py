"""Fetching a file: only by those who see the task it belongs to, and never shown inside the site."""

import io
from collections.abc import Callable
from types import SimpleNamespace

from flask import Flask

from tests.client import Client
from tests.make import make_task
from tracker import clock
from tracker.db import db
from tracker.files.actions import folder_of, store
from tracker.files.models import Attachment
from tracker.tasks.models import ProgressUpdate, Submission

PDF = b"%PDF-1.7\n%%EOF\n"


def stored(app: Flask, world: SimpleNamespace, name: str = "Báo cáo “đợt 1”.pdf") -> Attachment:
    by = {"committee_id": world.committee.id, "settings": app.config["TRACKER"], "by": world.minh}
    return store(io.BytesIO(PDF), name, **by)


def evidence(app: Flask, world: SimpleNamespace, kind: str) -> Attachment:
    file, task = stored(app, world), make_task(world)
    if kind == "update":
        db.session.add(
            ProgressUpdate(task=task, author=world.minh, unit=world.home_affairs, at=clock.now(), files=[file])
        )
    else:
        today = clock.today()
        db.session.add(
            Submission(task=task, submitted_by=world.minh, submitted_at=clock.now(), submitted_on=today, files=[file])
        )
    db.session.commit()
    return file


def test_those_who_see_the_task_may_save_its_files(
    database: Flask, world: SimpleNamespace, client_for: Callable[..., Client]
) -> None:
    for kind in ("update", "submission"):
        file = evidence(database, world, kind)
        for person in (world.lan, world.minh, world.hoa, world.ha, world.van, world.tu):
            answer = client_for(person).get(f"/files/{file.id}")
            assert answer.status_code == 200 and answer.data == PDF
            assert answer.headers["Content-Disposition"].startswith("attachment;")
            assert "filename*=UTF-8''B%C3%A1o%20c%C3%A1o" in answer.headers["Content-Disposition"]
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Content-Type"] == "application/pdf"
            assert "sandbox" in answer.headers["Content-Security-Policy"]
            assert answer.headers["Cache-Control"] == "no-store"


def test_strangers_and_wrong_addresses_get_404(
    database: Flask, world: SimpleNamespace, client_for: Callable[..., Client]
) -> None:
    file = evidence(database, world, "update")
    for person in (world.tuan, world.an, world.dung):
        assert client_for(person).get(f"/files/{file.id}").status_code == 404
    lan = client_for(world.lan)
    for wrong in (0, file.id + 1, 2**31, 10**30):
        assert lan.get(f"/files/{wrong}").status_code == 404
    assert client_for(None).get(f"/files/{file.id}").status_code == 303


def test_a_file_of_nothing_and_a_lost_file_are_404(
    database: Flask, world: SimpleNamespace, client_for: Callable[..., Client]
) -> None:
    alone = stored(database, world)
    db.session.commit()
    lost = evidence(database, world, "update")
    (folder_of(database.config["TRACKER"]) / lost.stored_as).unlink()
    lan = client_for(world.lan)
    assert lan.get(f"/files/{alone.id}").status_code == 404
    assert lan.get(f"/files/{lost.id}").status_code == 404


def test_a_name_meant_to_deceive_breaks_no_header(
    database: Flask, world: SimpleNamespace, client_for: Callable[..., Client]
) -> None:
    task = make_task(world)
    evil = 'a"; filename="x.exe"\r\nSet-Cookie: a=b\u202egnp.pdf'
    file = stored(database, world, evil)
    update = ProgressUpdate(task=task, author=world.minh, unit=world.home_affairs, at=clock.now(), files=[file])
    db.session.add(update)
    db.session.commit()
    answer = client_for(world.minh).get(f"/files/{file.id}")
    told = answer.headers["Content-Disposition"]
    assert told.startswith("attachment; ") and "a=b" not in answer.headers.getlist("Set-Cookie")
    assert "\n" not in told and "\u202e" not in told and 'filename="x.exe"' not in told.replace('\\"', "'")
    page = client_for(world.lan).get(f"/tasks/{task.id}").text
    assert "\u202e" not in page and "a&#34;; filename=&#34;x.exe&#34;" in page
