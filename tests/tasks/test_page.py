"""The page of one task, and drafting, editing, giving out, starring it."""

import re

import pytest
from sqlalchemy import select

from tests import make
from tests.tasks.pages import press
from tracker.db import db
from tracker.history.models import Event
from tracker.tasks import actions
from tracker.tasks.models import DuePrecision, Task, TaskState


def a_full_task(world) -> Task:
    task = make.make_task(world, state=TaskState.ASSIGNED, due_on=make.day(-3), product="Bản thảo", leader=world.ha)
    actions.report_progress(task, percent=40, done="Đã họp.", obstacle="Thiếu số liệu", by=world.minh)
    actions.report_progress(task, percent=None, done="Đã gửi tư liệu.", by=world.hoa)
    actions.submit(task, document_number="512/BC-SNV", result="Xong", by=world.minh)
    actions.send_back(task, reason="Thiếu biên bản", by=world.tu)
    actions.edit(task, version=task.version, title="Tên đã sửa", by=world.lan)
    db.session.commit()
    return task


def test_everything_about_a_task_stands_on_its_page(world, client_for) -> None:
    task = a_full_task(world)
    page = client_for(world.hoa).get(f"/tasks/{task.id}").text
    for words in (
        "Tên đã sửa", task.code, "Quá hạn 3", "Sở Nội vụ", "Trường Chính trị tỉnh", "Hoàng Ngọc Tú", "Phạm Thu Hà",
        "Bản thảo", "Vướng mắc: Thiếu số liệu", "Đã gửi tư liệu.", "phối hợp", "512/BC-SNV", "Thiếu biên bản",
        "báo cáo từ 0", "trả lại để làm thêm", "sửa nội dung", "tiếp nhận", 'class="dateline',
    ):  # fmt: skip
        assert words in page, words


def test_buttons_are_there_by_right(world, client_for) -> None:
    task = make.make_task(world)
    wanted = {
        "lan": {"edit", "star", "due", "remarks", "contributions"},
        "minh": {"updates", "submission", "extension", "parts", "contributions"},
        "hoa": {"updates"},
        "van": set(),
        "tu": {"contributions"},
    }
    for name, verbs in wanted.items():
        page = client_for(getattr(world, name)).get(f"/tasks/{task.id}").text
        found = set(re.findall(rf"/tasks/{task.id}/([a-z]+)\"", page))
        assert found - {"decision", "people"} == verbs, name


def test_the_conclusion_is_one_press_away(world, client_for) -> None:
    conclusion = make.make_conclusion(world, issued=True)
    item = conclusion.items[0]
    task = db.session.scalar(select(Task).where(Task.item_id == item.id))
    page = client_for(world.minh).get(f"/tasks/{task.id}").text
    assert f'href="/conclusions/{conclusion.id}#item-{item.id}"' in page and "Một là" in page


@pytest.mark.parametrize("wrong", ["0", "999999", "2147483648", "99999999999999999999"])
def test_wrong_ids_are_not_found(world, client_for, wrong) -> None:
    for path in ("", "/edit", "/updates", "/submission", "/verification"):
        assert client_for(world.lan).get(f"/tasks/{wrong}{path}").status_code == 404
    for path in ("/star", "/issue", "/acceptance"):
        assert client_for(world.lan).post(f"/tasks/{wrong}{path}").status_code == 404


def test_a_task_page_makes_few_queries(world, client_for, count_queries) -> None:
    url = f"/tasks/{a_full_task(world).id}"
    for name in ("lan", "minh", "hoa", "ha"):
        client = client_for(getattr(world, name))
        with count_queries() as queries:
            client.get(url)
        assert queries.number <= 12, (name, queries.statements)


def filled(world, **changes) -> dict[str, object]:
    """A form that issues at once."""
    due = make.day(30).strftime("%d/%m/%Y")
    values = {
        "title": "Tổ chức hội thi",
        "lead_unit_id": world.home_affairs.id,
        "support_unit_ids": [world.school.id, world.finance.id],
        "tracker_id": world.tu.id,
        "due": due,
        "given_on": make.day(0).strftime("%d/%m/%Y"),
        "priority": "urgent",
        "do": "issue",
    }
    return {**values, **changes}


def test_a_secretary_drafts_and_gives_out(world, client_for) -> None:
    lan = client_for(world.lan)
    assert lan.get("/tasks/new").status_code == 200
    assert "Đã giao nhiệm vụ" in press(lan, "/tasks/new", **filled(world, starred="y"))
    task = db.session.scalar(select(Task))
    assert (task.state, task.starred, task.priority.value) == (TaskState.ASSIGNED, True, "urgent")
    assert {support.unit_id for support in task.supports} == {world.school.id, world.finance.id}
    assert "Đã lưu dự thảo" in press(lan, "/tasks/new", **filled(world, do="save", due="quý IV/2030"))
    kept = db.session.scalar(select(Task).where(Task.state == TaskState.DRAFT))
    assert (kept.due_on.isoformat(), kept.due_precision) == ("2030-12-31", DuePrecision.QUARTER)
    assert "Đã giao nhiệm vụ" in press(lan, f"/tasks/{kept.id}/issue")
    assert "đã được giao rồi" in press(lan, f"/tasks/{kept.id}/issue")


WRONG = [
    ({"title": ""}, "Anh chị ghi nội dung nhiệm vụ"),
    ({"title": "a" * 301}, "dài quá 300"),
    ({"lead_unit_id": ""}, "Chưa có đơn vị chủ trì"),
    ({"tracker_id": ""}, "Chưa có chuyên viên theo dõi"),
    ({"due": ""}, "Chưa có thời hạn"),
    ({"due": "22/10/1018"}, "Năm 1018 có lẽ gõ nhầm"),
    ({"due": "31/02/2030"}, "Không có ngày 31/02/2030"),
    ({"due": "sớm nhất"}, "Thời hạn là ngày, tháng hoặc quý"),
    ({"due": "01/01/2020"}, "trước ngày"),
    ({"given_on": "22/10/1018"}, "Năm 1018 có lẽ gõ nhầm"),
    ({"lead_unit_id": "999999"}, ""),
    ({"tracker_id": "không"}, ""),
    ({"support_unit_ids": ["abc"]}, ""),
    ({"priority": "now"}, ""),
    ({"ongoing": "y"}, "Việc thường xuyên thì không có thời hạn"),
]


@pytest.mark.parametrize(("changes", "words"), WRONG)
def test_a_mistake_is_told_beside_its_field_and_loses_nothing(world, client_for, changes, words) -> None:
    page = client_for(world.lan).post("/tasks/new", data=filled(world, text="Lời đã gõ\x00 dở", **changes))
    assert page.status_code == 200 and "Chưa lưu được" in page.text
    assert words in page.text
    assert "Lời đã gõ dở" in page.text, "what was typed stays, control signs apart"
    assert 'aria-invalid="true"' in page.text or "support_unit_ids" in changes
    assert db.session.scalar(select(Task)) is None, "nothing was kept, no number was used up"


def test_an_ongoing_duty_has_a_day_of_review(world, client_for) -> None:
    review = make.day(60).strftime("%d/%m/%Y")
    lan = client_for(world.lan)
    lan.post("/tasks/new", data=filled(world, due="", ongoing="y", review_after=review))
    task = db.session.scalar(select(Task))
    assert (task.due_on, task.review_after, task.state) == (None, make.day(60), TaskState.ASSIGNED)
    assert "Không thời hạn" in lan.get(f"/tasks/{task.id}").text


def test_an_issued_task_keeps_its_promises_when_edited(world, client_for) -> None:
    task = make.make_task(world)
    lan = client_for(world.lan)
    page = lan.get(f"/tasks/{task.id}/edit").text
    assert 'name="due"' not in page and 'name="lead_unit_id"' not in page
    data = filled(world, version=task.version, title="Tên mới", due="01/01/2040", lead_unit_id=world.finance.id)
    assert "Đã lưu nhiệm vụ" in press(lan, f"/tasks/{task.id}/edit", **data)
    db.session.refresh(task)
    assert (task.title, task.lead_unit_id, task.due_on) == ("Tên mới", world.home_affairs.id, make.day(10))
    stale = lan.post(f"/tasks/{task.id}/edit", data={**data, "title": "Bản cũ", "version": 1})
    assert stale.status_code == 200 and "người khác thay đổi" in stale.text and "Bản cũ" in stale.text
    done = make.make_task(world, state=TaskState.COMPLETED)
    assert lan.get(f"/tasks/{done.id}/edit").status_code == 403


def test_a_draft_that_lacks_something_leads_to_where_it_is_filled_in(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.DRAFT, due_on=None)
    page = press(client_for(world.lan), f"/tasks/{task.id}/issue")
    assert "Chưa giao được. Chưa có thời hạn." in page and "Sửa nhiệm vụ" in page


def test_a_star_goes_on_and_off(world, client_for) -> None:
    task = make.make_task(world)
    lan = client_for(world.lan)
    assert "Đã đánh dấu là nhiệm vụ trọng tâm" in press(lan, f"/tasks/{task.id}/star", starred=1)
    lan.post(f"/tasks/{task.id}/star", data={"starred": 1})
    lan.post(f"/tasks/{task.id}/star", data={"starred": 0})
    verbs = db.session.scalars(select(Event.verb).order_by(Event.id)).all()
    assert verbs == ["task.starred", "task.unstarred"]
