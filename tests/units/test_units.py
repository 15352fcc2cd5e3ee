"""The tree of units: administrators keep it, nobody deletes, and every slip of the pen is told beside its field."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import pytest
from sqlalchemy import select, update

from tests.client import Client
from tests.make import make_task, make_unit
from tracker.db import db
from tracker.errors import Refused
from tracker.history.models import Event
from tracker.units.actions import change_unit
from tracker.units.models import Unit, UnitKind
from tracker.units.queries import units_as_tree
from tracker.units.rules import aliases_of, unit_facts

GOOD = {"name": "Phòng Văn hóa và Thông tin", "code": "vhtt", "kind": "department", "short_name": "Phòng VH&TT"}
For = Callable[..., Client]


def events_of(unit: Unit) -> list[Event]:
    return list(db.session.scalars(select(Event).where(Event.subject_kind == "unit", Event.subject_id == unit.id)))


def form_of(unit: Unit, **changes: str) -> dict[str, str]:
    """What the edit form of `unit` would send."""
    values = {
        "name": unit.name,
        "code": unit.code,
        "short_name": unit.short_name,
        "aliases": "\n".join(unit.aliases),
        "kind": unit.kind.value,
        "parent_id": str(unit.parent_id or ""),
        "valid_from": f"{unit.valid_from:%d/%m/%Y}" if unit.valid_from else "",
        "valid_to": f"{unit.valid_to:%d/%m/%Y}" if unit.valid_to else "",
    }
    return {**values, **changes}


def test_a_new_unit_stands_in_the_list_and_in_history(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    parent = str(world.home_affairs.id)
    sent = {**GOOD, "aliases": "Phòng VHTT\n\n phòng  vhtt \nVHTT", "parent_id": parent, "valid_from": "01/7/2025"}
    answer = an.post("/units/new", data=sent)
    assert answer.status_code == 303
    unit = db.session.scalars(select(Unit).where(Unit.code == "VHTT")).one()
    assert (unit.name, unit.short_name, unit.kind) == (GOOD["name"], GOOD["short_name"], UnitKind.DEPARTMENT)
    assert unit.aliases == ["Phòng VHTT", "VHTT"], "each name once, whatever its capitals and spaces"
    assert unit.parent_id == world.home_affairs.id and unit.valid_from == date(2025, 7, 1)
    (event,) = events_of(unit)
    assert (event.verb, event.actor_id, event.details["code"]) == ("unit.created", world.an.id, "VHTT")
    shown = an.get("/units").text
    assert "Đã thêm" in shown
    page = shown[shown.index("<tbody") :]
    assert page.index("Sở Nội vụ") < page.index(GOOD["name"]) < page.index("Sở Tài chính"), "below its parent"


def test_a_change_is_recorded_with_before_and_after(world: SimpleNamespace, client_for: For) -> None:
    an, unit = client_for(world.an), world.school
    sent = form_of(unit, name="Trường Chính trị Lam Giang", aliases="TCT", valid_to="31/12/2030")
    assert an.post(f"/units/{unit.id}/edit", data=sent).status_code == 303
    (event,) = events_of(unit)
    assert event.details["changes"] == {
        "name": ["Trường Chính trị tỉnh", "Trường Chính trị Lam Giang"],
        "aliases": [[], ["TCT"]],
        "valid_to": [None, "2030-12-31"],
    }
    page = an.get(f"/units/{unit.id}/edit").text
    assert "Tên: Trường Chính trị tỉnh → Trường Chính trị Lam Giang" in page
    assert "Kết thúc: để trống → 31/12/2030" in page


def test_saving_without_a_change_writes_no_history(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    assert an.post(f"/units/{world.school.id}/edit", data=form_of(world.school)).status_code == 303
    assert events_of(world.school) == []
    assert "Không có gì khác trước" in an.get("/units").text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "Anh chị nhập tên đầy đủ của đơn vị."),
        ({"code": ""}, "Anh chị nhập mã đơn vị"),
        ({"code": "mã có dấu"}, "Mã chỉ gồm chữ không dấu"),
        ({"code": "x" * 41}, "dài quá 40 ký tự"),
        ({"name": "x" * 201}, "dài quá 200 ký tự"),
        ({"aliases": "x" * 121}, "Mỗi tên gọi khác dài nhất 120 ký tự"),
        ({"aliases": "\n".join(map(str, range(31)))}, "Nhiều nhất 30 tên gọi khác"),
        ({"kind": "thing"}, "không còn trong danh sách"),
        ({"parent_id": "999999"}, "không còn trong danh sách"),
        ({"parent_id": "abc"}, "không còn trong danh sách"),
        ({"valid_from": "1/7/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"valid_from": "31/2/2026"}, "Không có ngày 31/2/2026"),
        ({"valid_to": "hôm qua"}, "Ngày phải có dạng"),
        ({"valid_from": "01/7/2026", "valid_to": "30/6/2026"}, "đứng trước ngày bắt đầu"),
    ],
)
def test_what_cannot_be_is_told_and_loses_nothing(
    world: SimpleNamespace, client_for: For, changes: dict[str, str], sentence: str
) -> None:
    sent = {**GOOD, "short_name": "Gõ rồi thì giữ", **changes}
    answer = client_for(world.an).post("/units/new", data=sent)
    assert answer.status_code == 200 and sentence in answer.text
    assert "Gõ rồi thì giữ" in answer.text and "Chưa lưu được" in answer.text
    assert db.session.scalar(select(Unit).where(Unit.name == GOOD["name"])) is None


def test_control_signs_are_dropped(world: SimpleNamespace, client_for: For) -> None:
    assert client_for(world.an).post("/units/new", data={**GOOD, "name": "Sở\0 Y\u0007 tế"}).status_code == 303
    assert db.session.scalar(select(Unit.name).where(Unit.code == "VHTT")) == "Sở Y tế"


def test_a_code_is_taken_once_also_by_a_doubled_press(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    assert an.post("/units/new", data=GOOD).status_code == 303
    again = an.post("/units/new", data={**GOOD, "code": "VhTt"})
    assert again.status_code == 200 and "Mã VHTT đã có trong danh sách" in again.text
    assert len(db.session.scalars(select(Unit).where(Unit.code == "VHTT")).all()) == 1
    taken = an.post(f"/units/{world.school.id}/edit", data=form_of(world.school, code="VHTT"))
    assert taken.status_code == 200 and "Mã VHTT đã có" in taken.text and "Trường Chính trị tỉnh" in taken.text


def test_no_unit_stands_under_itself(world: SimpleNamespace, client_for: For) -> None:
    child = make_unit("Phòng Đào tạo", parent=world.school)
    grandchild = make_unit("Tổ Lý luận", parent=child)
    for below in (child, grandchild):
        sent = form_of(world.school, parent_id=str(below.id))
        answer = client_for(world.an).post(f"/units/{world.school.id}/edit", data=sent)
        assert answer.status_code == 200 and "trực thuộc chính đơn vị đang sửa" in answer.text
    itself = form_of(world.school, parent_id=str(world.school.id))
    assert client_for(world.an).post(f"/units/{world.school.id}/edit", data=itself).status_code == 200
    assert db.session.get(Unit, world.school.id).parent_id is None
    facts = unit_facts(db.session.get(Unit, world.school.id))
    with pytest.raises(Refused):
        change_unit(world.school, type(facts)(**{**vars(facts), "parent": world.school}))
    db.session.rollback()


def test_the_tree_shows_everybody_even_in_a_ring(world: SimpleNamespace) -> None:
    one, two = make_unit("A"), make_unit("B")
    db.session.execute(update(Unit).where(Unit.id == one.id).values(parent_id=two.id))
    db.session.execute(update(Unit).where(Unit.id == two.id).values(parent_id=one.id))
    db.session.commit()
    assert {unit.name for unit, _ in units_as_tree()} >= {"A", "B", "Sở Nội vụ"}


def test_ended_units_have_a_list_of_their_own_and_owe_what_they_owe(world: SimpleNamespace, client_for: For) -> None:
    make_task(world, lead_unit=world.school)
    an = client_for(world.an)
    sent = form_of(world.school, valid_from="01/01/2020", valid_to="30/6/2025")
    assert an.post(f"/units/{world.school.id}/edit", data=sent).status_code == 303
    ended = an.get("/units?view=ended").text
    assert "còn 1 nhiệm vụ đang mở" in ended, "an ended unit still owes its tasks, which the administrator is told"
    assert "Trường Chính trị tỉnh" in ended and "Kết thúc 30/6/2025" in ended
    assert "Trường Chính trị tỉnh" not in an.get("/units").text


@pytest.mark.parametrize("words", ["truong chinh tri", "TRƯỜNG CHÍNH", "Tru\u031bo\u031b\u0300ng", "tct-01"])
def test_search_finds_any_spelling(world: SimpleNamespace, client_for: For, words: str) -> None:
    world.school.aliases = ["TCT 01"]
    db.session.commit()
    page = client_for(world.an).get("/units", query_string={"q": words}).text
    assert "Trường Chính trị tỉnh" in page and "Sở Tài chính" not in page
    assert "Không có đơn vị nào khớp" in client_for(world.an).get("/units?q=khong-co").text


def test_a_long_tree_is_paged_and_costs_few_queries(
    world: SimpleNamespace, client_for: For, count_queries: type
) -> None:
    for number in range(120):
        db.session.add(Unit(code=f"X{number}", name=f"Xã số {number:03}", aliases=[], parent=world.office))
    db.session.commit()
    an = client_for(world.an)
    with count_queries() as queries:
        first = an.get("/units").text
    assert queries.number <= 12, queries.statements
    assert "Xã số 000" in first and "Xã số 119" not in first
    assert "Xã số 119" in an.get("/units?page=2").text
    assert "không còn mục nào" in an.get("/units?page=99").text or an.get("/units?page=99").status_code == 200


@pytest.mark.parametrize("address", ["/units/0/edit", "/units/999999/edit", f"/units/{2**31}/edit", "/units/x/edit"])
def test_a_wrong_address_is_404(world: SimpleNamespace, client_for: For, address: str) -> None:
    assert client_for(world.an).get(address).status_code == 404
    assert client_for(world.an).post(address, data=GOOD).status_code in (404, 405)


def test_everybody_else_gets_403_and_changes_nothing(world: SimpleNamespace, client_for: For) -> None:
    for person in (world.lan, world.ha, world.minh):
        answer = client_for(person).post("/units/new", data=GOOD)
        assert answer.status_code == 403 and "Chỉ quản trị hệ thống" in answer.text
        changed = form_of(world.school, name="Tên khác")
        assert client_for(person).post(f"/units/{world.school.id}/edit", data=changed).status_code == 403
    assert db.session.get(Unit, world.school.id).name == "Trường Chính trị tỉnh"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("", ()), ("A\nB", ("A", "B")), ("A\na\nA", ("A",)), ("Sở Y tế\nSYT", ("SYT",)), ("  A   B \r\n", ("A B",))],
)
def test_aliases_are_each_kept_once(typed: str, kept: tuple[str, ...]) -> None:
    assert aliases_of(typed, "Sở Y tế") == kept
