"""Units from a spreadsheet: made, changed, left alone; every error with its cell; all or nothing; twice is once."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.intake.sheets_of import UNITS, checked, counts_of, errors_of, hand_in, pressed, rows_of, taken_over, xlsx
from tests.make import make_unit
from tracker.db import db
from tracker.history.models import Event
from tracker.intake.models import ImportRun
from tracker.units.models import Unit, UnitKind


def unit(code: str) -> Unit:
    return db.session.scalars(select(Unit).where(Unit.code == code)).one()


def test_new_units_are_made_whatever_order_they_stand_in(world, client_for) -> None:
    an = client_for(world.an)
    data = xlsx(
        UNITS,
        ["px-tc", "Phòng Tổ chức", "", "", "Văn phòng, phòng", "XST"],  # above it: a unit further down
        ["xst", "Xã Suối Trầm", "Suối Trầm", "UBND xã Suối Trầm; Suối Trầm", "xa, phuong, dac khu", world.office.code],
    )
    run = checked(an, "units", data)
    assert counts_of(run) == (2, 0, 0, 0) and db.session.query(Unit).filter_by(code="XST").count() == 0
    page = an.get(f"/imports/{run.id}").text
    assert "Không có lỗi" in page and "Nhập 2 dòng" in page
    answer = pressed(an, f"/imports/{run.id}/confirmation")
    assert "2 dòng mới" in answer.text
    village, desk = unit("XST"), unit("PX-TC")
    assert (village.kind, village.aliases) == (UnitKind.COMMUNE, ["UBND xã Suối Trầm", "Suối Trầm"])
    assert desk.parent_id == village.id and village.parent_id == world.office.id
    made = db.session.scalars(select(Event).where(Event.verb == "unit.created")).all()
    assert len(made) == 2 and {event.actor_id for event in made} == {world.an.id}


def test_the_same_file_twice_changes_nothing(world, client_for) -> None:
    an = client_for(world.an)
    data = xlsx(UNITS, ["XST", "Xã Suối Trầm", "", "", "Xã, phường, đặc khu", ""])
    taken_over(an, "units", data)
    before = db.session.query(Event).count()
    run = checked(an, "units", data)
    assert counts_of(run) == (0, 0, 1, 0)
    assert "Không có gì để nhập" in an.get(f"/imports/{run.id}").text
    answer = pressed(an, f"/imports/{run.id}/confirmation")
    assert "không có gì để nhập" in answer.text and db.session.query(Event).count() == before


def test_only_the_columns_of_the_file_change(world, client_for) -> None:
    old = make_unit("Sở Xây dựng", code="SXD", short_name="Sở XD", aliases=["SXD"], valid_from=date(2020, 1, 1))
    an = client_for(world.an)
    run = checked(an, "units", xlsx(["Mã", "Tên đơn vị"], ["sxd", "Sở Xây dựng và Giao thông"]))
    assert counts_of(run) == (0, 1, 0, 0)
    assert "Tên đơn vị: “Sở Xây dựng” → “Sở Xây dựng và Giao thông”" in an.get(f"/imports/{run.id}").text
    an.post(f"/imports/{run.id}/confirmation")
    assert (old.name, old.short_name, old.aliases) == ("Sở Xây dựng và Giao thông", "Sở XD", ["SXD"])
    assert old.valid_from == date(2020, 1, 1)
    event = db.session.scalars(select(Event).where(Event.verb == "unit.changed")).one()
    assert event.details["changes"] == {"name": ["Sở Xây dựng", "Sở Xây dựng và Giao thông"]}
    run = checked(an, "units", xlsx(["Mã", "Tên đơn vị", "Tên gọn"], ["SXD", "Sở Xây dựng và Giao thông", None]))
    an.post(f"/imports/{run.id}/confirmation")
    assert old.short_name == "", "an empty cell of a column that is there means nothing"


WRONG = [
    (["", "Sở A"], "A2", "Mã chỉ gồm"),
    (["SỞ A", "Sở A"], "A2", "Mã chỉ gồm"),
    (["SA", ""], "B2", "Thiếu tên đơn vị"),
    (["SA", "Sở " + "dài" * 80], "B2", "nhiều nhất là 200"),
    (["SA", "Sở A", "", "", "Bộ lạc"], "E2", "Anh chị chọn một trong: Cơ quan Đảng"),
    (["SA", "Sở A", "", "", "", "KHONGCO"], "F2", "Không có đơn vị nào có mã hoặc tên “KHONGCO”"),
    (["SA", "Sở A", "", "", "", "SA"], "F2", "đang trực thuộc chính"),
    (["SA", "=A1"], "B2", "công thức"),
]


@pytest.mark.parametrize(("row", "cell", "words"), WRONG, ids=[cell + words for _, cell, words in WRONG])
def test_an_error_names_its_cell(world, client_for, row: list[str], cell: str, words: str) -> None:
    run = checked(client_for(world.an), "units", xlsx(UNITS, row))
    assert run.wrong == 1
    assert any(found == cell and words in told for found, told in errors_of(run)), errors_of(run)


def test_one_wrong_row_stops_the_whole_file(world, client_for) -> None:
    an = client_for(world.an)
    run = checked(an, "units", xlsx(UNITS, ["SA", "Sở A"], ["SB", ""], ["SC", "Sở C"]))
    assert counts_of(run) == (2, 0, 0, 1)
    page = an.get(f"/imports/{run.id}").text
    assert "1 dòng có lỗi, chưa nhập dòng nào" in page and "<b>B3</b>" in page and "Nhập 2 dòng" not in page
    answer = pressed(an, f"/imports/{run.id}/confirmation")
    assert "còn 1 dòng có lỗi" in answer.text.lower()
    assert db.session.query(Unit).filter(Unit.code.in_(["SA", "SC"])).count() == 0


def test_duplicates_are_found_in_the_file_and_in_the_database(world, client_for) -> None:
    make_unit("Phòng Kế toán", code="PKT", parent=world.office)
    run = checked(
        client_for(world.an),
        "units",
        xlsx(
            UNITS,
            ["SA", "Sở A"],
            ["sa", "Sở A khác"],
            ["P2", "Phòng kế toán", "", "", "", world.office.code],
            ["P3", "Phòng Thanh tra", "", "", "", "SA"],
            ["P4", "Phòng Thanh Tra", "", "", "", "SA"],
        ),
    )
    told = dict(errors_of(run))
    assert "trùng với dòng 2" in told["A3"] and "PKT đã có trong hệ thống" in told["B4"]
    assert "P3 ở dòng 5" in told["B6"] and len(told) == 3


def test_two_units_of_one_name_must_be_named_by_code(world, client_for) -> None:
    make_unit("Huyện An Phú", code="AP1", parent=world.office)
    make_unit("Huyện An Phú", code="AP2", parent=world.school)
    run = checked(client_for(world.an), "units", xlsx(UNITS, ["X1", "Xã Một", "", "", "", "Huyện An Phú"]))
    ((cell, words),) = errors_of(run)
    assert cell == "F2" and "Có 2 đơn vị tên" in words and "AP1, AP2" in words


def test_a_circle_through_the_file_is_refused(world, client_for) -> None:
    run = checked(
        client_for(world.an), "units", xlsx(UNITS, ["SA", "A", "", "", "", "SB"], ["SB", "B", "", "", "", "SA"])
    )
    assert run.wrong == 2 and all("trực thuộc" in words for _cell, words in errors_of(run))


def test_what_stands_comes_out_and_goes_in_again_unchanged(world, client_for) -> None:
    make_unit("Xã Tân Hòa", code="XTH", parent=world.office, kind=UnitKind.COMMUNE, aliases=["Tân Hòa", "UBND xã"])
    make_unit("Huyện cũ", code="HC", valid_from=date(2010, 1, 1), valid_to=date(2025, 6, 30))
    an = client_for(world.an)
    data = an.get("/imports/units/current.xlsx").data
    number = db.session.query(Unit).count()
    assert len(rows_of(data)) == number + 1
    run = checked(an, "units", data)
    assert counts_of(run) == (0, 0, number, 0), errors_of(run)


def test_the_empty_template_holds_nothing_to_import(world, client_for) -> None:
    an = client_for(world.an)
    for kind in ("units", "people"):
        answer = hand_in(an, kind, an.get(f"/imports/{kind}/template.xlsx").data)
        assert "không có dòng dữ liệu nào" in answer.text
    assert db.session.query(ImportRun).count() == 0


def test_what_changed_meanwhile_is_asked_again_and_nothing_is_written(world, client_for) -> None:
    an = client_for(world.an)
    run = checked(an, "units", xlsx(UNITS, ["SA", "Sở A"], ["SB", "Phòng X", "", "", "", world.office.code]))
    make_unit("Phòng X", code="PX", parent=world.office)
    answer = pressed(an, f"/imports/{run.id}/confirmation")
    assert "không còn nhập được" in answer.text and "B3" in answer.text
    assert run.state.value == "checked" and run.wrong == 1
    assert db.session.query(Unit).filter_by(code="SA").count() == 0


def test_a_doubled_press_writes_once(world, client_for) -> None:
    an = client_for(world.an)
    run = taken_over(an, "units", xlsx(UNITS, ["SA", "Sở A"]))
    answer = pressed(an, f"/imports/{run.id}/confirmation")
    assert "đã được nhập hoặc bỏ từ trước" in answer.text
    assert db.session.query(Event).filter_by(verb="unit.created").count() == 1


def test_the_same_page_sent_twice_is_one_run(world, client_for) -> None:
    an = client_for(world.an)
    data = xlsx(UNITS, ["SA", "Sở A"])
    places = {hand_in(an, "units", data, form_key="k" * 20).location for _ in range(2)}
    assert len(places) == 1 and db.session.query(ImportRun).count() == 1
    other = hand_in(an, "units", xlsx(UNITS, ["SA", "Sở A sửa"]), form_key="k" * 20)
    assert other.location not in places, "another file from the same page is another try"
