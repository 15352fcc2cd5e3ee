"""Findings, and how a shortcoming becomes one task of the committee."""

import threading
from datetime import date

import pytest
from sqlalchemy import select

from tests import make
from tracker import clock
from tracker.db import db
from tracker.history.queries import timeline
from tracker.inspections import actions, queries
from tracker.inspections.models import Finding, FindingKind, Recommendation, VisitState
from tracker.notices.models import Notice
from tracker.tasks.models import Task, TaskState


@pytest.fixture
def visit(world):
    return make.make_visit(world, state="open", inspectors=[world.tu])


@pytest.fixture
def finding(world, visit):
    return make.make_finding(world, visit, item=visit.items[0])


def findings() -> list[Finding]:
    return list(db.session.scalars(select(Finding).order_by(Finding.id)))


def address(finding: Finding) -> str:
    return f"/inspections/{finding.visit_id}/findings/{finding.id}/recommendation"


def typed(world, **changes) -> dict[str, object]:
    values = {
        "text": "Ban hành quy chế lưu trữ hồ sơ",
        "unit_id": world.home_affairs.id,
        "due_on": f"{make.day(30):%d/%m/%Y}",
        "tracker_id": world.tu.id,
    }
    return {**values, **changes}


def test_a_member_notes_a_shortcoming_at_a_line(visit, world, client_for) -> None:
    tu = client_for(world.tu)
    place = visit.items[0].id
    from_checklist = f"/inspections/{visit.id}/findings/new?item={place}"
    assert f'selected value="{place}"' in tu.get(from_checklist).text
    data = {"kind": "shortcoming", "text": "Chưa có sổ", "item_id": place, "form_key": "k"}
    for _ in range(2):
        assert tu.post(from_checklist, data=data).location.endswith(f"/checklist#i{place}")
    assert [(one.kind, one.text, one.item_id) for one in findings()] == [(FindingKind.SHORTCOMING, "Chưa có sổ", place)]
    assert [event.verb for event in timeline(visit)] == ["finding.noted"]
    page = client_for(world.van).get(f"/inspections/{visit.id}").text
    assert "Chưa có sổ" in page and "Giao kiến nghị" not in page


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": ""}, "chọn ưu điểm hoặc tồn tại"),
        ({"kind": "crime"}, "chọn ưu điểm hoặc tồn tại"),
        ({"text": " \x00 "}, "ghi nội dung"),
        ({"item_id": 99999}, "chọn câu trong phiếu này"),
    ],
)
def test_a_wrong_finding_is_explained(visit, world, client_for, changes, said) -> None:
    data = {"kind": "strength", "text": "Hồ sơ gọn", "item_id": 0, "form_key": "k", **changes}
    answer = client_for(world.dung).post(f"/inspections/{visit.id}/findings/new", data=data)
    assert answer.status_code == 422 and said in answer.text
    assert findings() == []


def test_a_line_of_another_visit_is_refused(visit, world, client_for) -> None:
    other = make.make_visit(world, template=visit.template)
    data = {"kind": "strength", "text": "Hồ sơ gọn", "item_id": other.items[0].id, "form_key": "k"}
    assert client_for(world.dung).post(f"/inspections/{visit.id}/findings/new", data=data).status_code == 422


def test_noting_something_opens_a_planned_visit(world, client_for) -> None:
    visit = make.make_visit(world)
    data = {"kind": "strength", "text": "Hồ sơ gọn", "item_id": 0, "form_key": "k"}
    client_for(world.dung).post(f"/inspections/{visit.id}/findings/new", data=data)
    assert visit.state is VisitState.OPEN


def test_a_finding_is_corrected_and_history_keeps_the_old_words(visit, finding, world, client_for) -> None:
    dung = client_for(world.dung)
    path = f"/inspections/{visit.id}/findings/{finding.id}"
    assert "Ba hồ sơ đất đai" in dung.get(path).text
    dung.post(path, data={"kind": "shortcoming", "text": "Hai hồ sơ đất đai trả chậm", "item_id": 0, "form_key": ""})
    assert findings()[0].text == "Hai hồ sơ đất đai trả chậm"
    assert timeline(visit)[0].details["before"]["text"].startswith("Ba hồ sơ")
    assert "Lời trước" in dung.get(f"/inspections/{visit.id}").text


def test_a_closed_visit_takes_no_findings(world, client_for) -> None:
    visit = make.make_visit(world, state="closed")
    data = {"kind": "strength", "text": "Hồ sơ gọn", "item_id": 0, "form_key": "k"}
    answer = client_for(world.dung).post(f"/inspections/{visit.id}/findings/new", data=data)
    assert answer.status_code == 409 and "đã kết thúc" in answer.text
    assert findings() == []


def test_a_recommendation_becomes_a_task(visit, finding, world, client_for) -> None:
    lan = client_for(world.lan)
    assert "Ba hồ sơ đất đai" in lan.get(address(finding)).text
    made = lan.post(address(finding), data=typed(world))
    assert made.status_code == 303
    task = db.session.scalars(select(Task)).one()
    assert (task.state, task.lead_unit_id, task.tracker_id) == (TaskState.ASSIGNED, world.home_affairs.id, world.tu.id)
    assert (task.title, task.due_on, task.assigned_on) == (
        "Ban hành quy chế lưu trữ hồ sơ",
        make.day(30),
        clock.today(),
    )
    assert "Ba hồ sơ đất đai" in task.text and visit.title in task.text
    page = lan.get(made.location).text
    assert task.code in page and "Đúng hạn" in page and f"/tasks/{task.id}" in page
    assert timeline(visit)[0].verb == "recommendation.made"
    told = [notice.recipient_id for notice in db.session.scalars(select(Notice))]
    assert told.count(world.minh.id) == 1, "the task's own notice tells the unit, once"


def test_a_doubled_press_makes_one_task(finding, world, client_for) -> None:
    lan, dung = client_for(world.lan), client_for(world.dung)
    assert lan.post(address(finding), data=typed(world)).status_code == 303
    assert lan.post(address(finding), data=typed(world)).status_code == 303
    other = dung.post(address(finding), data=typed(world, text="Việc khác"))
    assert other.status_code == 422 and "đã có kiến nghị" in other.text
    assert len(db.session.scalars(select(Task)).all()) == 1
    assert len(db.session.scalars(select(Recommendation)).all()) == 1
    assert lan.get(address(finding)).status_code == 303, "there is nothing more to recommend"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"text": ""}, "ghi việc đơn vị cần làm"),
        ({"text": "x" * 301}, "dài quá 300 ký tự"),
        ({"due_on": "30/11/1018"}, "Năm 1018"),
        ({"due_on": f"{date(2020, 1, 31):%d/%m/%Y}"}, "đã qua"),
        ({"due_on": ""}, "nhập thời hạn"),
        ({"unit_id": 99999}, "chọn đơn vị thực hiện"),
        ({"tracker_id": 0}, "chọn chuyên viên theo dõi"),
        ({"due_on": "1/1/2099"}, "quá xa"),
    ],
)
def test_a_wrong_recommendation_is_explained_and_leaves_nothing(finding, world, client_for, changes, said) -> None:
    answer = client_for(world.lan).post(address(finding), data=typed(world, **changes))
    assert answer.status_code == 422 and said in answer.text
    assert db.session.scalar(select(Recommendation)) is None and db.session.scalar(select(Task)) is None


def test_only_the_head_or_a_secretary_recommends(finding, world, client_for) -> None:
    for person, code in ((world.tu, 403), (world.van, 403), (world.ha, 403), (world.minh, 404)):
        assert client_for(person).post(address(finding), data=typed(world)).status_code == code
    assert client_for(world.dung).post(address(finding), data=typed(world)).status_code == 303


def test_a_recommendation_after_the_visit_is_closed(visit, finding, world, client_for) -> None:
    client_for(world.dung).post(f"/inspections/{visit.id}/closing")
    assert client_for(world.lan).post(address(finding), data=typed(world)).status_code == 303
    page = client_for(world.minh).get(f"/inspections/{visit.id}").text
    task = db.session.scalars(select(Task)).one()
    assert f"/tasks/{task.id}" in page, "the inspected unit leads the task and may open it"


def test_a_task_of_another_unit_is_named_but_not_linked(visit, finding, world, client_for) -> None:
    client_for(world.dung).post(f"/inspections/{visit.id}/closing")
    client_for(world.lan).post(address(finding), data=typed(world, unit_id=world.finance.id))
    page = client_for(world.minh).get(f"/inspections/{visit.id}").text
    task = db.session.scalars(select(Task)).one()
    assert task.code in page and f"/tasks/{task.id}" not in page


def test_a_strength_is_not_recommended_upon(visit, world, client_for) -> None:
    strength = make.make_finding(world, visit, kind=FindingKind.STRENGTH)
    assert client_for(world.lan).post(address(strength), data=typed(world)).status_code == 404


def test_a_finding_of_another_visit_is_not_there(visit, finding, world, client_for) -> None:
    other = make.make_visit(world, template=visit.template, state="open")
    for path in (f"/inspections/{other.id}/findings/{finding.id}", f"/inspections/{other.id}/findings/99999999999"):
        assert client_for(world.lan).get(path).status_code == 404
        assert client_for(world.lan).post(f"{path}/recommendation", data=typed(world)).status_code == 404


def test_a_finding_with_a_recommendation_stands(visit, finding, world, client_for) -> None:
    client_for(world.lan).post(address(finding), data=typed(world))
    data = {"kind": "shortcoming", "text": "Khác", "item_id": 0, "form_key": ""}
    answer = client_for(world.dung).post(f"/inspections/{visit.id}/findings/{finding.id}", data=data)
    assert answer.status_code == 409 and findings()[0].text.startswith("Ba hồ sơ")


def test_a_task_knows_the_visit_it_came_from(visit, finding, world, client_for) -> None:
    from tracker.accounts.queries import standpoint

    client_for(world.lan).post(address(finding), data=typed(world))
    task = db.session.scalars(select(Task)).one()
    for person, may in ((world.lan, True), (world.dung, True), (world.minh, False)):
        origin = queries.origin_of_task(task, standpoint(person, world.committee.id, clock.today())).ask()
        assert origin is not None and (origin.visit.id, origin.is_open) == (visit.id, may), person.name
    other = make.make_task(world)
    assert queries.origin_of_task(other, standpoint(world.lan, world.committee.id, clock.today())).ask() is None


def test_two_people_recommending_at_the_same_moment_make_one_task(finding, world, client_for, database) -> None:
    path, data, codes, start = address(finding), typed(world), [], threading.Barrier(2)

    def press(browser) -> None:
        with database.app_context():
            start.wait()
            codes.append(browser.post(path, data=data).status_code)

    presses = [threading.Thread(target=press, args=(client_for(person),)) for person in (world.lan, world.dung)]
    db.session.rollback()
    for one in presses:
        one.start()
    for one in presses:
        one.join()
    assert codes == [303, 303]
    assert len(db.session.scalars(select(Task)).all()) == len(db.session.scalars(select(Recommendation)).all()) == 1


def test_the_task_says_which_visit_it_came_from(world, client_for) -> None:
    finding = make.make_finding(world, make.make_visit(world, state="open"))
    actions.recommend(
        finding,
        text="Mở sổ theo dõi hồ sơ",
        unit_id=world.home_affairs.id,
        due_on=make.day(20),
        tracker_id=world.tu.id,
        by=world.dung,
    )
    db.session.commit()
    number = finding.recommendation.task_id
    assert "Kiểm tra công tác lưu trữ quý III" in client_for(world.lan).get(f"/tasks/{number}").text
    assert "Kiểm tra công tác lưu trữ quý III" in client_for(world.minh).get(f"/tasks/{number}").text
