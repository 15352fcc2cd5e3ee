"""A secretary gives one item to seventeen communes; they do it one by one; the tracking officer closes the whole."""

import os
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests import make
from tests.databases import ON_SQLITE
from tracker.accounts.models import Role
from tracker.db import db
from tracker.tasks import actions
from tracker.tasks.models import Task, TaskState
from tracker.units.models import UnitKind

pytestmark = ON_SQLITE

NAMES = (
    "An Bình", "Bình Minh", "Cẩm Sơn", "Đại Phước", "Gia Hòa", "Hòa Lạc", "Khánh Sơn", "Long Thạnh", "Minh Tân",
    "Nà Mây", "Ông Đốc", "Phú Lộc", "Quảng Yên", "Sơn Đông", "Tân Lập", "Vĩnh Hưng", "Yên Thịnh",
)  # fmt: skip


@pytest.fixture
def communes(world) -> list[SimpleNamespace]:
    """Seventeen communes, each with its contact."""
    found = []
    with make.together():
        for name in NAMES:
            unit = make.make_unit(f"UBND xã {name}", kind=UnitKind.COMMUNE)
            person = make.make_user(f"Cán bộ {name}", unit)
            make.make_membership(person, world.committee, Role.MEMBER)
            setattr(world, f"of_{len(found)}", person)
            found.append(SimpleNamespace(unit=unit, person=person, unit_id=unit.id))
    return found


def picture(visitor, name: str) -> None:
    """Keep a picture of the page where somebody wants to look at it."""
    if folder := os.environ.get("TRACKER_PICTURES"):
        for width in (360, 1280):
            visitor.page.set_viewport_size({"width": width, "height": 900})
            visitor.page.screenshot(path=f"{folder}/{name}-{width}.png", full_page=True)


def children(parent_id: int) -> dict[int, Task]:
    found = select(Task).where(Task.parent_id == parent_id).execution_options(populate_existing=True)
    return {child.lead_unit_id: child for child in db.session.scalars(found)}


def done_by(world, parent_id: int, some: list[SimpleNamespace]) -> None:
    """These communes finish, each verified by the secretary."""
    for one in some:
        child = children(parent_id)[one.unit_id]
        if child.state is TaskState.ASSIGNED:
            actions.accept(child, by=one.person)
        actions.submit(child, document_number="15/BC-UBND", by=one.person)
        actions.verify(child, by=world.lan)
        db.session.commit()
    db.session.rollback()


def test_one_item_for_seventeen_communes_and_back(world, communes, visitor_for) -> None:
    due, given = make.day(12).strftime("%d/%m/%Y"), make.day(-5).strftime("%d/%m/%Y")
    first, tracker = communes[0].person, world.tu.id
    lan = visitor_for(world.lan)
    lan.go("/tasks/new")
    lan.page.fill("input[name=title]", "Rà soát, lập danh sách hộ nghèo năm 2026")
    lan.page.locator("#each_unit_ids summary").click()
    lan.page.get_by_label("Xã, phường, đặc khu (17 đơn vị)").check()
    lan.page.select_option("select[name=tracker_id]", str(tracker))
    lan.page.fill("input[name=due]", due)
    lan.page.fill("input[name=given_on]", given)
    picture(lan, "form")
    lan.press("Giao nhiệm vụ", exact=True)
    assert "cho 17 đơn vị" in lan.words and "0/17 đơn vị đã hoàn thành" in lan.words
    url = lan.page.url.split("?")[0]
    parent_id = int(url.rsplit("/", 1)[1])

    phone = visitor_for(first, phone=True)
    assert "Rà soát, lập danh sách hộ nghèo" in phone.words
    phone.press("Tiếp nhận")
    phone.press("Báo cáo", role="link")
    phone.choose("20 %")
    phone.press("Gửi báo cáo")
    assert phone.presses == 4

    done_by(world, parent_id, communes[:12])
    late = children(parent_id)[communes[13].unit_id]
    late.due_on = make.day(-2)
    db.session.commit()
    db.session.rollback()
    lan.go(url)
    assert "12/17 đơn vị đã hoàn thành" in lan.words and "1 đơn vị quá hạn" in lan.words
    assert "5 đơn vị chưa trả lời" in lan.words
    picture(lan, "parent")
    lan.press("Chưa trả lời", role="link")
    assert lan.page.locator("main table tbody tr").count() == 5
    lan.go("/tasks?view=shared")
    assert "12/17" in lan.words
    picture(lan, "list")

    done_by(world, parent_id, communes[12:])
    tu = visitor_for(world.tu, phone=True)
    tu.go("/my-work")
    assert "Chờ anh chị quyết định" in tu.words
    tu.go("/decisions")
    assert "Rà soát, lập danh sách hộ nghèo" in tu.words
    picture(tu, "inbox")
    tu.press("Rà soát, lập danh sách hộ nghèo", role="link")
    assert "17/17 đơn vị đã được xác nhận hoàn thành" in tu.words
    picture(tu, "closing")
    tu.press("Xác nhận nhiệm vụ chung")
    assert "Đã xác nhận hoàn thành nhiệm vụ chung" in tu.words
    assert db.session.get(Task, parent_id).state is TaskState.COMPLETED
    db.session.rollback()


def test_a_leader_asks_on_a_phone_and_the_unit_splits_and_answers(world, visitor_for) -> None:
    number = make.make_task(world, due_on=make.day(20)).id
    asked = make.day(2).strftime("%d/%m/%Y")
    ha = visitor_for(world.ha, phone=True)
    ha.go(f"/tasks/{number}/remarks")
    ha.page.fill("textarea[name=text]", "Tập trung làm xong phần số liệu trước.")
    ha.page.fill("input[name=report_by]", asked)
    picture(ha, "remark-form")
    ha.press("Ghi ý kiến")
    assert "Tập trung làm xong" in ha.words and "Yêu cầu báo cáo chậm nhất" in ha.words
    picture(ha, "remark")
    minh = visitor_for(world.minh, phone=True)
    assert "Lãnh đạo yêu cầu báo cáo" in minh.words
    minh.go(f"/tasks/{number}/parts")
    minh.page.fill("input[name=title]", "Tổng hợp số liệu")
    minh.page.select_option("select[name=holder]", label="Trần Quang Minh, Đầu mối Sở Nội vụ")
    picture(minh, "parts")
    minh.press("Giao phần việc")
    minh.go("/my-work")
    picture(minh, "mine")
    minh.press("Tổng hợp số liệu", role="link")
    minh.page.fill("input[name=percent]", "100")
    picture(minh, "part")
    minh.press("Ghi kết quả")
    assert "Đã xong phần việc" in minh.words
    minh.go(f"/tasks/{number}/updates")
    minh.choose("20 %")
    minh.press("Gửi báo cáo")
    assert "Lãnh đạo yêu cầu báo cáo" not in minh.words
