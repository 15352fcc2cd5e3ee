"""Reporting, submitting, verifying: the pages a unit and a tracking officer use."""

import io
import re

import pytest
from sqlalchemy import select

from tests import make
from tests.tasks.pages import press
from tracker.accounts.models import InterruptedForm
from tracker.db import db
from tracker.files.models import Attachment
from tracker.tasks import actions
from tracker.tasks.forms import percent_tiles
from tracker.tasks.models import ProgressUpdate, Submission, Task, TaskState


def key_of(page) -> str:
    return re.search(r'name="form_key" type="hidden" value="([^"]+)"', page.text)[1]


def test_three_taps_report_progress(world, client_for) -> None:
    task = make.make_task(world, percent=85)
    minh = client_for(world.minh)
    page = minh.get(f"/tasks/{task.id}/updates")
    assert [f'value="{tile}"' in page.text for tile in (85, 90, 95, 100)] == [True] * 4
    assert re.search(r'<input checked[^>]*value="no"', page.text), "“Không” vướng mắc is preset"
    sent = minh.post(f"/tasks/{task.id}/updates", data={"percent": "90", "form_key": key_of(page)})
    assert sent.status_code == 303 and sent.location == "/my-work"
    db.session.refresh(task)
    assert task.percent == 90
    assert "Đã gửi báo cáo 90" in minh.get("/my-work").text


def test_the_same_form_twice_is_one_report(world, client_for) -> None:
    task = make.make_task(world)
    minh = client_for(world.minh)
    data = {"percent": "30", "done": "Một", "form_key": key_of(minh.get(f"/tasks/{task.id}/updates"))}
    for _ in range(2):
        assert minh.post(f"/tasks/{task.id}/updates", data=data).status_code == 303
    assert len(db.session.scalars(select(ProgressUpdate)).all()) == 1


def test_a_number_of_one_s_own_an_obstacle_and_a_file(world, client_for) -> None:
    task = make.make_task(world)
    minh = client_for(world.minh)
    data = {
        "percent": "other", "percent_other": "37 %", "has_obstacle": "yes", "obstacle": "Thiếu kinh phí",
        "proposal": "Bổ sung", "done": "Đã họp\r\nlần hai", "form_key": "k",
        "files": [(io.BytesIO("Biên bản họp".encode()), "bien-ban.txt"), (io.BytesIO(b""), "")],
    }  # fmt: skip
    sent = minh.post(f"/tasks/{task.id}/updates", data=data, content_type="multipart/form-data")
    assert sent.status_code == 303
    update = db.session.scalar(select(ProgressUpdate))
    assert (update.percent, update.obstacle, update.proposal) == (37, "Thiếu kinh phí", "Bổ sung")
    assert update.done == "Đã họp\nlần hai" and [file.name for file in update.files] == ["bien-ban.txt"]
    page = client_for(world.tu).get(f"/tasks/{task.id}").text
    assert "Vướng mắc: Thiếu kinh phí" in page and "bien-ban.txt" in page


WRONG = [
    ({"percent": ""}, "Anh chị chọn tỷ lệ hoàn thành"),
    ({"percent": "101"}, "Anh chị chọn tỷ lệ hoàn thành"),
    ({"percent": "-5"}, "Anh chị chọn tỷ lệ hoàn thành"),
    ({"percent": "²"}, "Anh chị chọn tỷ lệ hoàn thành"),
    ({"percent": "other"}, "ghi tỷ lệ hoàn thành ở ô bên dưới"),
    ({"percent": "other", "percent_other": "120"}, "Số phải từ 0 đến 100"),
    ({"percent": "other", "percent_other": "nhiều"}, "Anh chị nhập một số nguyên"),
    ({"percent": "50", "has_obstacle": "yes"}, "Anh chị ghi vướng mắc"),
    ({"percent": "50", "obstacle": "x" * 4001, "has_obstacle": "yes"}, "dài quá"),
]


@pytest.mark.parametrize(("changes", "words"), WRONG)
def test_a_mistake_in_a_report_is_told_and_loses_nothing(world, client_for, changes, words) -> None:
    task = make.make_task(world, percent=20)
    data = {"done": "Đã gõ \x00 xong", "form_key": "k", **changes}
    page = client_for(world.minh).post(f"/tasks/{task.id}/updates", data=data)
    assert page.status_code == 200 and words in page.text and "Đã gõ  xong" in page.text.replace("&nbsp;", " ")
    assert db.session.scalar(select(ProgressUpdate)) is None


def test_a_secret_file_is_refused_and_the_report_is_not_sent(world, client_for) -> None:
    task = make.make_task(world)
    secret = "ĐẢNG ỦY\nMẬT\n\nBáo cáo tình hình".encode()
    data = {"percent": "50", "done": "Đã gõ", "form_key": "k", "files": [(io.BytesIO(secret), "bao-cao.txt")]}
    page = client_for(world.minh).post(f"/tasks/{task.id}/updates", data=data, content_type="multipart/form-data")
    assert page.status_code == 409 and "dấu “MẬT”" in page.text and "tình hình" not in page.text
    assert db.session.scalar(select(ProgressUpdate)) is None and db.session.scalar(select(Attachment)) is None


def test_a_marked_text_is_refused_wherever_it_is_typed(world, client_for) -> None:
    task, secret = make.make_task(world), "ỦY BAN\nTỐI MẬT\n\nBáo cáo tình hình"
    minh = client_for(world.minh)
    typed = {
        "updates": {"percent": "50", "form_key": "k", "done": secret},
        "submission": {"document_number": "1/BC", "result": secret},
    }
    for page, data in typed.items():
        answer = minh.post(f"/tasks/{task.id}/{page}", data=data)
        assert answer.status_code == 409 and "tình hình" not in answer.text
    new = {"title": "Việc", "text": secret, "priority": "normal", "do": "save"}
    assert client_for(world.lan).post("/tasks/new", data=new).status_code == 409
    assert db.session.scalar(select(ProgressUpdate)) is None and len(db.session.scalars(select(Task)).all()) == 1


def test_a_supporting_unit_reports_its_part(world, client_for) -> None:
    task = make.make_task(world, percent=20)
    hoa = client_for(world.hoa)
    assert 'name="percent"' not in hoa.get(f"/tasks/{task.id}/updates").text
    empty = hoa.post(f"/tasks/{task.id}/updates", data={"form_key": "k"})
    assert "Anh chị ghi đơn vị đã làm được gì" in empty.text
    hoa.post(f"/tasks/{task.id}/updates", data={"done": "Đã gửi", "percent": "99", "form_key": "k"})
    db.session.refresh(task)
    assert task.percent == 20
    assert db.session.scalar(select(ProgressUpdate)).percent is None


def test_the_first_report_accepts(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.ASSIGNED)
    client_for(world.minh).post(f"/tasks/{task.id}/updates", data={"percent": "20", "form_key": "k"})
    db.session.refresh(task)
    assert task.state is TaskState.IN_PROGRESS and task.accepted_on is not None


def test_typing_comes_back_after_the_session_ended(world, client_for) -> None:
    task = make.make_task(world)
    minh = client_for(world.minh)
    with minh.session_transaction() as session:  # the cookie is still theirs, its time is over
        session["_fresh"] = True
    kept = InterruptedForm(
        token="t", user_id=world.minh.id, path=f"/tasks/{task.id}/updates", kept_at=make.clock.now(),
        fields='[["percent", "other"], ["percent_other", "37"], ["done", "Gõ dở trước khi hết phiên"]]',
    )  # fmt: skip
    db.session.add(kept)
    db.session.commit()
    page = minh.get(f"/tasks/{task.id}/updates?typed=t").text
    assert "Gõ dở trước khi hết phiên" in page and 'value="37"' in page


def test_a_submission_needs_evidence(world, client_for) -> None:
    task = make.make_task(world)
    minh = client_for(world.minh)
    page = minh.get(f"/tasks/{task.id}/submission").text
    assert "Chưa có báo cáo phối hợp của Trường Chính trị tỉnh" in page
    page = minh.post(f"/tasks/{task.id}/submission", data={"result": "Đã làm xong cả"})
    assert page.status_code == 200 and "Cần một căn cứ" in page.text and "Đã làm xong cả" in page.text
    file = {"files": [(io.BytesIO("Báo cáo".encode()), "bao-cao.txt")]}
    sent = minh.post(f"/tasks/{task.id}/submission", data=file, content_type="multipart/form-data")
    assert sent.status_code == 303
    db.session.refresh(task)
    assert task.state is TaskState.SUBMITTED and task.submissions[0].files[0].name == "bao-cao.txt"
    again = minh.post(f"/tasks/{task.id}/submission", data={"document_number": "2/BC"})
    assert again.status_code == 200 and "hiện không nhận báo cáo hoàn thành" in again.text
    assert len(db.session.scalars(select(Submission)).all()) == 1


def submitted(world) -> Task:
    task = make.make_task(world)
    actions.submit(task, document_number="512/BC-SNV", by=world.minh)
    db.session.commit()
    return task


@pytest.mark.parametrize("name", ["tu", "lan", "ha"])
def test_those_who_decide_accept(world, client_for, name) -> None:
    task = submitted(world)
    client = client_for(getattr(world, name))
    assert "512/BC-SNV" in client.get(f"/tasks/{task.id}/verification").text
    assert "Đã xác nhận hoàn thành" in press(client, f"/tasks/{task.id}/verification", decision="accept")
    db.session.refresh(task)
    assert task.state is TaskState.COMPLETED


def test_a_return_needs_a_reason_and_the_unit_reads_it(world, client_for) -> None:
    task = submitted(world)
    tu = client_for(world.tu)
    for data, words in (({}, "Anh chị chọn xác nhận hoặc trả lại"), ({"decision": "return"}, "Anh chị ghi lý do")):
        page = tu.post(f"/tasks/{task.id}/verification", data=data)
        assert page.status_code == 200 and words in page.text
    tu.post(f"/tasks/{task.id}/verification", data={"decision": "return", "reason": "Thiếu phụ lục 2"})
    db.session.refresh(task)
    assert (task.state, task.return_count) == (TaskState.IN_PROGRESS, 1)
    for path in ("", "/submission"):
        assert "Thiếu phụ lục 2" in client_for(world.minh).get(f"/tasks/{task.id}{path}").text


def test_the_submitter_does_not_verify(world, client_for) -> None:
    task = make.make_task(world, tracker=world.minh)
    actions.submit(task, document_number="1/BC", by=world.minh)
    db.session.commit()
    minh = client_for(world.minh)
    page = minh.post(f"/tasks/{task.id}/verification", data={"decision": "accept"})
    assert page.status_code == 403 and "người khác phải xác nhận" in page.text
    assert "Xem và quyết định" not in minh.get(f"/tasks/{task.id}").text


def test_the_second_of_two_deciders_reads_who_was_first(world, client_for) -> None:
    task = submitted(world)
    client_for(world.ha).post(f"/tasks/{task.id}/verification", data={"decision": "accept"})
    page = client_for(world.tu).post(
        f"/tasks/{task.id}/verification", data={"decision": "return", "reason": "Chưa đạt"}
    )
    assert page.status_code == 200
    assert "Đã có người quyết định trước anh chị" in page.text and "Phạm Thu Hà" in page.text
    db.session.refresh(task)
    assert task.state is TaskState.COMPLETED


def test_too_many_files_are_refused(world, client_for) -> None:
    task = make.make_task(world)
    files = [(io.BytesIO(b"x"), f"{number}.txt") for number in range(11)]
    page = client_for(world.minh).post(
        f"/tasks/{task.id}/submission", data={"files": files}, content_type="multipart/form-data"
    )
    assert "không quá 10 tệp" in page.text and db.session.scalar(select(Attachment)) is None


@pytest.mark.parametrize(
    ("now", "tiles"),
    [(0, [0, 20, 40, 100]), (35, [35, 40, 50, 100]), (85, [85, 90, 95, 100]), (95, [95, 100]), (100, [100])],
)
def test_the_tiles_are_the_likely_answers(now, tiles) -> None:
    assert percent_tiles(now) == tiles
