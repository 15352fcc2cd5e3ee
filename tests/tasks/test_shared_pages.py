"""Pages of one item for many units: the form, the parent's page with its units, adding some, closing it."""

import re

import pytest
from sqlalchemy import select

from tests import make
from tests.tasks.pages import press
from tests.tasks.test_page import filled
from tests.tasks.test_sharing import child_of, children_of, finish, shared_task
from tracker.db import db
from tracker.tasks import actions
from tracker.tasks.models import Task, TaskState
from tracker.units.models import UnitKind


@pytest.fixture
def communes(world) -> list:
    with make.together():
        return [make.make_unit(f"Xã {name}", kind=UnitKind.COMMUNE) for name in ("An Bình", "Bình Minh", "Cẩm Sơn")]


@pytest.fixture
def parent(world) -> Task:
    return shared_task(world, [world.home_affairs, world.school, world.finance], due_on=make.day(5))


def each(world, **changes) -> dict[str, object]:
    return filled(world, lead_unit_id="", **changes)


def test_a_secretary_gives_one_item_to_a_class_of_units(world, client_for, communes) -> None:
    lan = client_for(world.lan)
    page = lan.get("/tasks/new").text
    assert "Xã, phường, đặc khu (3 đơn vị)" in page and "Giao từng đơn vị" in page
    told = press(lan, "/tasks/new", **each(world, each_kinds="commune", each_unit_ids=world.finance.id))
    parent = db.session.scalar(select(Task).where(Task.fan_out))
    assert "cho 4 đơn vị" in told and "0/4 đơn vị đã hoàn thành" in told and "4 đơn vị chưa trả lời" in told
    assert {child.lead_unit_id for child in children_of(parent)} == {*(one.id for one in communes), world.finance.id}
    assert {support.unit_id for support in parent.supports} == {world.school.id, world.finance.id}


def test_a_draft_for_many_units_is_edited_and_given_out(world, client_for, communes) -> None:
    lan = client_for(world.lan)
    press(lan, "/tasks/new", **filled(world, do="save"))
    draft = db.session.scalar(select(Task))
    chosen = [communes[0].id, communes[1].id]
    page = press(lan, f"/tasks/{draft.id}/edit", **each(world, each_unit_ids=chosen, do="save", version=draft.version))
    assert "2 đơn vị nhận một việc riêng" in page and not children_of(draft)
    assert "các đơn vị được giao" in page
    form = lan.get(f"/tasks/{draft.id}/edit").text
    assert re.search(rf'each_unit_ids" value="{communes[0].id}" checked', form)
    assert "cho 2 đơn vị" in press(lan, f"/tasks/{draft.id}/issue")
    assert len(children_of(draft)) == 2
    db.session.refresh(draft)
    assert lan.get(f"/tasks/{draft.id}/edit").status_code == 200


def test_one_lead_unit_or_many_but_not_both(world, client_for, communes) -> None:
    answer = client_for(world.lan).post("/tasks/new", data=filled(world, each_unit_ids=communes[0].id))
    assert "một đơn vị chủ trì, hoặc giao từng đơn vị" in answer.text and db.session.scalar(select(Task)) is None
    answer = client_for(world.lan).post("/tasks/new", data=each(world, each_kinds="moon", each_unit_ids="9999999"))
    assert answer.status_code in (200, 422) and db.session.scalar(select(Task)) is None


def test_the_parent_page_shows_who_is_late_who_is_silent_and_who_is_done(world, client_for, parent) -> None:
    finish(world, child_of(parent, world.home_affairs), world.minh)
    late = child_of(parent, world.school)
    late.due_on = make.day(-3)
    actions.report_progress(child_of(parent, world.finance), percent=50, done="", by=world.tuan)
    db.session.commit()
    lan = client_for(world.lan)
    url = f"/tasks/{parent.id}"
    page = lan.get(url).text
    assert "1/3 đơn vị đã hoàn thành" in page and "1 đơn vị quá hạn" in page and "1 đơn vị chưa trả lời" in page
    assert "50\N{NO-BREAK SPACE}%" in page, "the mean of 100, 50 and 0"
    groups = {"late": "Trường Chính trị tỉnh", "silent": "Trường Chính trị tỉnh", "done": "Sở Nội vụ"}
    for group, name in groups.items():
        body = lan.get(f"{url}?group={group}").text.split("<tbody>")[1].split("</tbody>")[0]
        assert name in body and body.count("<tr") == 1, group
    found = lan.get(f"{url}?unit=so tai").text.split("<tbody>")[1].split("</tbody>")[0]
    assert "Sở Tài chính" in found and found.count("<tr") == 1
    assert "Không có đơn vị nào tên như vậy" in lan.get(f"{url}?unit=trời").text
    assert lan.get(f"{url}?group=moon&page=zero").status_code == 200


def test_a_unit_sees_its_own_task_and_not_the_others(world, client_for, parent) -> None:
    minh, own = client_for(world.minh), child_of(parent, world.home_affairs)
    page = minh.get(f"/tasks/{own.id}").text
    assert "giao cho nhiều đơn vị" in page and parent.code in page and f'href="/tasks/{parent.id}"' not in page
    assert minh.get(f"/tasks/{parent.id}").status_code == 404
    assert minh.get(f"/tasks/{child_of(parent, world.school).id}").status_code == 404


def test_a_supporting_unit_sees_the_sum_and_no_unit_s_task(world, client_for) -> None:
    parent = shared_task(world, [world.home_affairs, world.finance], support_unit_ids=[world.school.id])
    hoa = client_for(world.hoa)
    page = hoa.get(f"/tasks/{parent.id}").text
    assert "0/2 đơn vị đã hoàn thành" in page and "chỉ đơn vị đó và người theo dõi mở được" in page
    assert "Sở Tài chính" not in page
    told = press(hoa, f"/tasks/{parent.id}/updates", done="Đã cấp biểu mẫu", has_obstacle="no")
    assert "Đã cấp biểu mẫu" in told


def test_the_last_child_leads_to_the_closing_of_the_parent(world, client_for, parent) -> None:
    people = ((world.home_affairs, world.minh), (world.school, world.hoa), (world.finance, world.tuan))
    tu = client_for(world.tu)
    refused = press(tu, f"/tasks/{parent.id}/closure")
    assert "Chưa có đơn vị nào hoàn thành" in refused or "Còn 3 đơn vị" in refused
    for unit, person in people:
        finish(world, child_of(parent, unit), person, by=world.lan)
    assert "Chờ anh chị quyết định" in tu.get("/my-work").text and parent.code in tu.get("/my-work").text
    page = tu.get(f"/tasks/{parent.id}").text
    assert "Xác nhận nhiệm vụ chung" in page and "Việc của 3 đơn vị đã hoàn thành" in page
    assert "Chờ Hoàng Ngọc Tú" in client_for(world.van).get(f"/tasks/{parent.id}").text
    assert client_for(world.van).post(f"/tasks/{parent.id}/closure").status_code == 403
    assert tu.get(f"/tasks/{parent.id}/verification").location.endswith(f"/tasks/{parent.id}")
    assert "Đã xác nhận hoàn thành nhiệm vụ chung" in press(tu, f"/tasks/{parent.id}/closure")
    assert "Đã có người quyết định trước" in press(client_for(world.lan), f"/tasks/{parent.id}/closure")
    db.session.refresh(parent)
    assert parent.state is TaskState.COMPLETED


def test_units_are_added_on_a_page(world, client_for, parent, communes) -> None:
    lan, url = client_for(world.lan), f"/tasks/{parent.id}/units"
    page = lan.get(url).text
    assert "Xã An Bình" in page and f'value="{world.school.id}"' not in page, "who has it already is not offered"
    due = make.day(30).strftime("%d/%m/%Y")
    told = press(lan, url, each_kinds="commune", due=due, given_on=make.day(0).strftime("%d/%m/%Y"))
    assert "Đã giao thêm" in told and "0/6 đơn vị" in told and "giao thêm Xã An Bình" in told
    wrong = {
        "Anh chị chọn ít nhất một đơn vị": {"due": due},
        "trước ngày": {"each_unit_ids": world.office.id, "due": make.day(-2).strftime("%d/%m/%Y")},
        "Anh chị ghi thời hạn": {"each_unit_ids": world.office.id, "due": ""},
    }
    for words, typed in wrong.items():
        assert words in lan.post(url, data=typed).text, words
    assert client_for(world.van).get(url).status_code == 403
    assert lan.get(f"/tasks/{children_of(parent)[0].id}/units").status_code == 404


def test_a_leader_ends_it_for_every_unit(world, client_for, parent) -> None:
    ha = client_for(world.ha)
    page = ha.get(f"/tasks/{parent.id}/decision").text
    assert "Tạm dừng" not in page.split("<form")[1], "each unit is suspended by itself"
    press(ha, f"/tasks/{parent.id}/decision", what="cancel", reason="Không còn phù hợp")
    db.session.refresh(parent)
    assert parent.state is TaskState.CANCELLED
    assert {child.state for child in children_of(parent)} == {TaskState.CANCELLED}


def test_leaders_star_too(world, client_for, parent) -> None:
    assert "trọng tâm" in press(client_for(world.ha), f"/tasks/{parent.id}/star", starred="1")
    assert client_for(world.tu).post(f"/tasks/{parent.id}/star", data={"starred": "1"}).status_code == 403


def many(world, number: int) -> Task:
    parent = make.make_task(world, lead_unit=None, fan_out=True, supports=[])
    with make.together():
        for place in range(number):
            make.make_task(world, parent=parent, percent=place % 100, supports=[], due_on=make.day(place % 60 - 20))
    return parent


def test_three_thousand_children_cost_no_more_than_thirty(world, client_for, count_queries) -> None:
    few, lots = many(world, 30), many(world, 600)
    lan, numbers, rows = client_for(world.lan), [], []
    lan.get("/tasks")  # what is kept from the first page on is kept
    for parent in (few, lots):
        url = f"/tasks/{parent.id}"
        with count_queries() as queries:
            page = lan.get(url).text
        numbers.append(queries.number)
        rows.append(page.split("<tbody>")[1].split("</tbody>")[0].count("<tr"))
    assert numbers[0] == numbers[1] <= 12 and rows == [30, 50]
    assert "trong 600" in page
    assert lan.get(f"/tasks/{lots.id}?page=12").text.count('class="c-title') == 50


def test_the_children_are_read_from_their_own_index(world) -> None:
    parent = many(world, 3)
    if db.engine.dialect.name != "sqlite":
        return
    from tracker.tasks.queries import children

    statement = select(*children._figures(make.day(0))).where(Task.parent_id == parent.id)
    words = str(statement.compile(db.engine, compile_kwargs={"literal_binds": True}))
    plan = " / ".join(row[3] for row in db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {words}"))
    assert "ix_task_parent" in plan, plan
