"""Planning a visit, who sees it, closing it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from tests import make
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.errors import Refused
from tracker.history.queries import timeline
from tracker.inspections import actions
from tracker.inspections.models import AnswerValue, Visit, VisitState
from tracker.inspections.queries import times_moved
from tracker.notices.models import Notice


def typed(world, template, **changes) -> dict[str, object]:
    values = {
        "title": "Kiểm tra công tác lưu trữ",
        "unit_id": world.home_affairs.id,
        "planned_on": "30/11/2026",
        "head_id": world.dung.id,
        "member_ids": [world.tu.id],
        "template_id": template.id,
        "form_key": "key-1",
    }
    return {**values, **changes}


def test_a_secretary_plans_a_visit(world, client_for) -> None:
    template = make.make_template(world)
    lan = client_for(world.lan)
    assert "Chọn đơn vị" in lan.get("/inspections/new").text
    made = lan.post("/inspections/new", data=typed(world, template))
    visit = db.session.scalars(select(Visit)).one()
    assert made.status_code == 303 and made.location.endswith(f"/inspections/{visit.id}")
    assert (visit.state, visit.head_id) == (VisitState.PLANNED, world.dung.id)
    assert [item.text for item in visit.items] == [item["text"] for item in template.items]
    page = lan.get(made.location).text
    assert "Vũ Tiến Dũng" in page and "Hoàng Ngọc Tú" in page and "0/4 đã ghi" in page
    assert [event.verb for event in timeline(visit)] == ["visit.created"]
    assert "Kiểm tra công tác lưu trữ" in client_for(world.tu).get("/inspections").text


def test_a_doubled_press_makes_one_visit(world, client_for) -> None:
    template = make.make_template(world)
    lan = client_for(world.lan)
    first = lan.post("/inspections/new", data=typed(world, template))
    second = lan.post("/inspections/new", data=typed(world, template))
    assert first.location == second.location
    assert len(db.session.scalars(select(Visit)).all()) == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": ""}, "cuộc kiểm tra về việc gì"),
        ({"unit_id": 0}, "chọn đơn vị được kiểm tra"),
        ({"unit_id": "x"}, "chọn đơn vị được kiểm tra"),
        ({"planned_on": "30/11/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"planned_on": "31/2/2026"}, "Không có ngày 31/2/2026"),
        ({"planned_on": ""}, "nhập ngày kiểm tra"),
        ({"head_id": 99999}, "chọn trưởng đoàn"),
        ({"member_ids": [99999]}, "chọn thành viên trong danh sách"),
        ({"template_id": 99999999999}, "chọn phiếu kiểm tra"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(world, client_for, changes, said) -> None:
    template = make.make_template(world)
    answer = client_for(world.lan).post("/inspections/new", data=typed(world, template, **changes))
    assert answer.status_code == 422 and said in answer.text
    if "title" not in changes:
        assert "Kiểm tra công tác lưu trữ" in answer.text, "what was typed stays"
    assert db.session.scalar(select(Visit)) is None


def test_people_of_another_committee_cannot_be_sent(world, client_for) -> None:
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    stranger = make.make_user("Người ngoài")
    make.make_membership(stranger, other, Role.INSPECTOR)
    template = make.make_template(world)
    answer = client_for(world.lan).post("/inspections/new", data=typed(world, template, head_id=stranger.id))
    assert answer.status_code == 422 and "Người ngoài" not in answer.text


def test_a_null_sign_is_no_text(world, client_for) -> None:
    template = make.make_template(world)
    changes = {"title": "Kiểm\x00 tra", "form_key": "a\x00b"}
    assert client_for(world.lan).post("/inspections/new", data=typed(world, template, **changes)).status_code == 303
    assert db.session.scalars(select(Visit)).one().title == "Kiểm tra"


def test_without_a_checklist_the_page_says_what_comes_first(world, client_for) -> None:
    assert "Lập phiếu kiểm tra" in client_for(world.lan).get("/inspections/new").text


def test_the_inspected_unit_and_one_above_it_see_a_closed_visit(world, client_for) -> None:
    office = make.make_unit("Phòng Lưu trữ", parent=world.home_affairs)
    visit = make.make_visit(world, unit=office, state="open")
    address = f"/inspections/{visit.id}"
    assert client_for(world.minh).get(address).status_code == 404
    assert visit.title not in client_for(world.minh).get("/inspections").text
    visit.state, visit.closed_at = VisitState.CLOSED, clock.now()
    db.session.commit()
    page = client_for(world.minh).get(address)
    assert page.status_code == 200 and "Giao kiến nghị" not in page.text and "Ghi phiếu" not in page.text
    assert visit.title in client_for(world.minh).get("/inspections").text
    assert client_for(world.tuan).get(address).status_code == 404
    assert visit.title not in client_for(world.tuan).get("/inspections").text


def test_who_has_left_the_committee_sees_its_visits_no_more(world, client_for) -> None:
    visit = make.make_visit(world, state="open")
    assert client_for(world.dung).get(f"/inspections/{visit.id}").status_code == 200
    world.dung.memberships[0].to_on = make.day(-1)
    db.session.commit()
    assert client_for(world.dung).get(f"/inspections/{visit.id}").status_code == 404


def test_another_committee_sees_nothing(world, client_for) -> None:
    visit = make.make_visit(world, state="closed")
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    secretary = make.make_user("Thư ký khác")
    make.make_membership(secretary, other, Role.SECRETARY)
    assert client_for(secretary).get(f"/inspections/{visit.id}").status_code == 404
    assert visit.title not in client_for(secretary).get("/inspections").text


def test_there_is_no_visit_behind_a_wrong_number(world, client_for) -> None:
    for number in ("999", "0", "99999999999999999999"):
        assert client_for(world.lan).get(f"/inspections/{number}").status_code == 404


def test_the_head_closes_and_the_unit_may_read(world, client_for) -> None:
    visit = make.make_visit(world, state="open")
    dung = client_for(world.dung)
    page = dung.get(f"/inspections/{visit.id}/closing").text
    assert "Còn 4 câu chưa ghi" in page and "không sửa được nữa" in page
    dung.post(f"/inspections/{visit.id}/closing")
    assert visit.state is VisitState.CLOSED and visit.closed_at is not None
    assert client_for(world.minh).get(f"/inspections/{visit.id}").status_code == 200
    assert timeline(visit)[0].verb == "visit.closed"


def test_closing_twice_is_told_and_recorded_once(world, client_for) -> None:
    visit = make.make_visit(world, state="open")
    stale = client_for(world.dung)
    client_for(world.lan).post(f"/inspections/{visit.id}/closing")
    answer = stale.post(f"/inspections/{visit.id}/closing")
    assert answer.status_code == 409 and "đã được kết thúc trước đó" in answer.text
    assert [event.verb for event in timeline(visit)] == ["visit.closed"]


def test_a_visit_without_a_word_is_not_closed(world, client_for) -> None:
    visit = make.make_visit(world)
    answer = client_for(world.lan).post(f"/inspections/{visit.id}/closing")
    assert answer.status_code == 409 and "chưa ghi nội dung nào" in answer.text
    assert visit.state is VisitState.PLANNED


def test_closing_asks_the_database_not_the_memory(world) -> None:
    visit = make.make_visit(world, state="open")
    assert visit.state is VisitState.OPEN  # read before somebody else closes it
    db.session.execute(Visit.__table__.update().values(state="closed", closed_at=clock.now()))
    with pytest.raises(Refused, match="đã được kết thúc"):
        actions.close(visit, by=world.dung)
    item = visit.items[0]
    with pytest.raises(Refused, match="không ghi thêm được"):
        actions.answer(item, value=AnswerValue.YES, by=world.dung)


def test_the_page_says_what_the_last_visit_left_unfinished(world, client_for) -> None:
    before = make.make_visit(world, state="open", planned_on=clock.today() - timedelta(days=90))
    finding = make.make_finding(world, before)
    actions.recommend(
        finding,
        text="Lập sổ theo dõi hồ sơ",
        unit_id=world.home_affairs.id,
        due_on=make.day(30),
        tracker_id=world.tu.id,
        by=world.lan,
    )
    db.session.commit()
    now = make.make_visit(world, template=before.template)
    page = client_for(world.dung).get(f"/inspections/{now.id}").text
    assert "Còn 1 kiến nghị lần trước chưa xong" in page and "Lập sổ theo dõi hồ sơ" in page
    assert "lần trước chưa xong" not in client_for(world.dung).get(f"/inspections/{before.id}").text


def test_pages_stay_flat(world, client_for, count_queries) -> None:
    visit = make.make_visit(world, state="open", inspectors=[world.tu, world.hoa])
    for item in visit.items:
        actions.answer(item, value=AnswerValue.YES, note="Có", by=world.dung)
    for _ in range(3):
        finding = make.make_finding(world, visit)
        wanted = {"unit_id": world.home_affairs.id, "due_on": make.day(9), "tracker_id": world.tu.id, "by": world.lan}
        actions.recommend(finding, text="Lập sổ", **wanted)
    db.session.commit()
    for _ in range(10):
        make.make_visit(world, template=visit.template)
    for person in (world.lan, world.dung, world.tu):
        for path in ("/inspections", f"/inspections/{visit.id}", f"/inspections/{visit.id}/checklist"):
            browser = client_for(person)
            with count_queries() as queries:
                browser.get(path)
            assert queries.number <= 12, (person.name, path, queries.statements)


# ---------- Another day, or none ----------


def told_of_plan() -> list[tuple[int, str, str]]:
    rows = select(Notice.recipient_id, Notice.subject_kind, Notice.title).order_by(Notice.id)
    return list(db.session.execute(rows.where(Notice.title.startswith("Cuộc kiểm tra"))))


def test_a_planned_visit_moves_to_another_day_and_all_are_told(world, client_for) -> None:
    visit = make.make_visit(world, inspectors=[world.tu])
    lan, url = client_for(world.lan), f"/inspections/{visit.id}/plan"
    assert url in lan.get(f"/inspections/{visit.id}").text and lan.get(url).status_code == 200
    later = make.day(9)
    form = {"what": "move", "planned_on": f"{later:%d/%m/%Y}", "reason": "Bão số 3"}
    for wrong, said in (
        ({"reason": ""}, "ghi lý do"),
        ({"what": ""}, "chọn một trong hai"),
        ({"planned_on": ""}, "ngày kiểm tra mới"),
        ({"planned_on": f"{make.day(-1):%d/%m/%Y}"}, "đã qua"),
        ({"planned_on": f"{make.day(0):%d/%m/%Y}"}, "chọn ngày khác"),
    ):
        page = lan.post(url, data={**form, **wrong})
        assert page.status_code == 422 and said in page.text, wrong
    assert lan.post(url, data=form).status_code == 303
    assert (visit.planned_on, visit.state) == (later, VisitState.PLANNED)
    assert lan.post(url, data=form).status_code == 422, "pressed twice it moves once"
    moved = [event for event in timeline(visit) if event.verb == "visit.moved"]
    assert [event.details["reason"] for event in moved] == ["Bão số 3"]
    told = told_of_plan()
    assert {(who, kind) for who, kind, _title in told} == {
        (world.minh.id, "visit_plan"), (world.dung.id, "visit"), (world.tu.id, "visit"),
    } and len(told) == 3  # fmt: skip
    assert "chuyển từ" in told[0][2] and "Bão số 3" in lan.get(f"/inspections/{visit.id}").text
    assert times_moved([visit.id]) == {visit.id: 1}, "a calendar must know that it is the same visit, later"
    inbox = client_for(world.minh).get("/notices/mine").text
    assert "Bão số 3" in inbox and f'href="/inspections/{visit.id}"' not in inbox, "not theirs to open before it closes"


def test_a_planned_visit_is_called_off_and_nothing_is_written_into_it(world, client_for) -> None:
    visit = make.make_visit(world)
    lan, dung = client_for(world.lan), client_for(world.dung)
    url, form = f"/inspections/{visit.id}/plan", {"what": "cancel", "reason": "Đơn vị giải thể"}
    for name, status in (("tuan", 404), ("minh", 404), ("van", 403), ("ha", 403), ("dung", 403)):
        assert client_for(getattr(world, name)).post(url, data=form).status_code == status, name
    assert lan.post(url, data=form).status_code == 303 and visit.state is VisitState.CANCELLED
    page = lan.get(f"/inspections/{visit.id}").text
    assert "không tiến hành" in page and "Đơn vị giải thể" in page and url not in page
    assert "Không tiến hành" in lan.get("/inspections").text
    assert "lập cuộc mới" in lan.get(url).text and lan.post(url, data=form).status_code == 422
    item = visit.items[0]
    answer = dung.post(f"/inspections/{visit.id}/answers/{item.id}", data={"value": "yes"})
    assert answer.status_code == 409 and "không tiến hành" in answer.text
    assert dung.get(f"/inspections/{visit.id}/checklist").status_code == 303
    assert client_for(world.minh).get(f"/inspections/{visit.id}").status_code == 404
    assert len([one for one in told_of_plan() if "không tiến hành" in one[2]]) == 2


def test_once_something_was_written_the_day_stands(world, client_for) -> None:
    visit = make.make_visit(world)
    actions.answer(visit.items[0], value=AnswerValue.YES, by=world.dung)
    db.session.commit()
    lan, url = client_for(world.lan), f"/inspections/{visit.id}/plan"
    assert url not in lan.get(f"/inspections/{visit.id}").text and "đã bắt đầu ghi phiếu" in lan.get(url).text
    answer = lan.post(url, data={"what": "cancel", "reason": "Hết việc"})
    assert answer.status_code == 422 and "đã bắt đầu ghi phiếu" in answer.text and visit.state is VisitState.OPEN
