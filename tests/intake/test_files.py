"""Whatever people send as a spreadsheet: read rightly, or refused in a sentence, with nothing left behind."""

import io
import time
import zipfile
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from sqlalchemy import select

from tests.client import Client
from tests.databases import ON_SQLITE
from tests.files.test_store import OLE, PDF, container
from tests.intake.sheets_of import (
    TASKS,
    UNITS,
    checked,
    counts_of,
    errors_of,
    hand_in,
    rows_of,
    saved,
    taken_over,
    xlsx,
)
from tracker import clock
from tracker.db import db
from tracker.files.actions import folder_of
from tracker.files.models import Attachment
from tracker.intake.jobs import forget_old
from tracker.intake.models import ImportLine, ImportRun
from tracker.intake.rules import is_refused_column
from tracker.sheets import open_book
from tracker.tasks.models import DuePrecision, Task
from tracker.units.models import Unit


def kept(app) -> list[Path]:
    folder = folder_of(app.config["TRACKER"])
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def refused(world: SimpleNamespace, database, client_for):
    """Hand a file in that must be refused, and return the page; nothing of it is left."""

    def act(data: bytes, kind: str = "units", name: str = "bang.xlsx") -> str:
        before = kept(database)
        answer = hand_in(client_for(world.an if kind != "tasks" else world.lan), kind, data, name)
        assert answer.status_code in (200, 409)
        assert db.session.query(ImportRun).count() == db.session.query(Attachment).count() == 0
        assert kept(database) == before, "nothing of a refused file is kept"
        return str(answer.text)

    return act


# ---------- What is no good at all ----------


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    changed = io.BytesIO(data)
    with zipfile.ZipFile(changed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return changed.getvalue()


GOOD = xlsx(UNITS, ["SA", "Sở A"])
UNREADABLE = [
    ("xls", OLE, "cu.xls", "đời cũ (.xls) hoặc có mật khẩu"),
    ("xlsm", with_part(GOOD, "xl/vbaProject.bin", b"x"), "a.xlsm", "macro (.xlsm)"),
    ("macros under another name", with_part(GOOD, "xl/vbaProject.bin", b"x"), "a.xlsx", "macro (.xlsm)"),
    ("csv", "Mã;Tên\nSA;Sở A".encode(), "a.csv", "không phải bảng tính Excel"),
    ("pdf", PDF, "a.xlsx", "không phải bảng tính Excel"),
    ("zip", container(a="b"), "a.xlsx", "không phải bảng tính Excel"),
    ("nothing", b"", "a.xlsx", "không phải bảng tính Excel"),
    ("cut off", GOOD[: len(GOOD) // 2], "a.xlsx", "bị hỏng"),
    ("no XML", container(**{"[Content_Types]_x": "<T/>", "xl__workbook_x": "<w"}), "a.xlsx", "bị hỏng"),
    ("named otherwise", GOOD, "a.pdf", "không khớp"),
    ("no heading", xlsx(["Sở A", "Sở B"], ["1", "2"]), "a.xlsx", "Không thấy dòng tiêu đề"),
    ("a column is missing", xlsx(["Tên đơn vị", "Tên gọn"], ["Sở A", ""]), "a.xlsx", "thiếu cột “Mã đơn vị”"),
    (
        "a column twice",
        xlsx(["Mã", "Tên đơn vị", "Mã đơn vị"], ["SA", "Sở A", "SB"]),
        "a.xlsx",
        "Có hai cột “Mã đơn vị”",
    ),
    ("no rows", xlsx(UNITS), "a.xlsx", "không có dòng dữ liệu nào"),
]


@pytest.mark.parametrize(("_case", "data", "name", "words"), UNREADABLE, ids=[case for case, *_ in UNREADABLE])
def test_what_cannot_be_read_is_refused_in_a_sentence(refused, _case: str, data: bytes, name: str, words: str) -> None:
    assert words in refused(data, name=name)


def test_a_form_without_a_file_says_so(world, client_for) -> None:
    an = client_for(world.an)
    assert "chọn tệp Excel" in an.post("/imports/units/new").text
    assert an.get("/imports/khac/new").status_code == 404


@cache
def bomb(part: str) -> bytes:
    """A small file with a part of 700 MB."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open(part, "w", force_zip64=True) as entry:
            for _ in range(700):
                entry.write(b"<a/>" * 2**18)
    return data.getvalue()


@ON_SQLITE  # refused before the database is asked
def test_a_bomb_is_refused_before_it_is_read(refused) -> None:
    for part, words in (("xl/sharedStrings.xml", "giãn ra quá lớn"), ("xl/worksheets/sheet9.xml", "giãn ra quá lớn")):
        assert len(bomb(part)) < 4 * 2**20
        start = time.perf_counter()
        assert words in refused(bomb(part))
        assert time.perf_counter() - start < 5


def test_a_file_beyond_the_limit_gets_the_page_that_says_so(world, client_for, database) -> None:
    an = client_for(world.an)
    limit = database.config["MAX_CONTENT_LENGTH"]
    answer = an.post("/imports/units/new", csrf=False, headers={"Content-Length": str(limit + 1)}, data=b"")
    assert answer.status_code in (400, 413)


# ---------- State secrets, and what the product does not take in ----------


def stamped(place: str) -> bytes:
    book = Workbook()
    sheet = book.active
    rows = [["", ""], UNITS, ["SA", "Sở A"]]
    if place == "above":
        rows[0] = ["ỦY BAN NHÂN DÂN", "", "TỐI MẬT"]
    if place == "far below":
        rows += [[f"S{number}", f"Sở {number}"] for number in range(60)] + [["SX", "MẬT"]]
    if place == "own column":
        rows[1] = [*UNITS, "Độ mật"]
        rows += [[f"S{number}", f"Sở {number}", "", "", "", "", ""] for number in range(60)]
        rows += [["SX", "Sở X", "", "", "", "", "Tuyệt mật"]]
    for row in rows:
        sheet.append(row)
    if place == "other sheet":
        book.create_sheet("Phụ lục").append(["M Ậ T"])
    if place == "hidden sheet":
        book.create_sheet("Ẩn").append(["TUYỆT MẬT"])
        book["Ẩn"].sheet_state = "hidden"
    return saved(book)


@pytest.mark.parametrize("place", ["above", "far below", "own column", "other sheet", "hidden sheet"])
def test_a_marking_of_secrecy_anywhere_refuses_the_file(refused, place: str) -> None:
    page = refused(stamped(place), name="Danh sach mat.xlsx")
    assert "bí mật nhà nước" in page and "Danh sach" not in page


def test_the_words_in_a_sentence_are_fine(world, client_for) -> None:
    rows = (
        ["", "Tập huấn bảo vệ bí mật nhà nước, quản lý tài liệu mật", "SNV"],
        ["", "Hòm thư mật của Ban Chỉ đạo", "SNV"],
    )
    assert counts_of(checked(client_for(world.lan), "tasks", xlsx(TASKS, *rows)))[0] == 2


REFUSED = [
    "Tài khoản", "TÀI KHOẢN FACEBOOK", "facebook", "Face book", "F.B", "FB cá nhân", "Faceb00k", "Zalo", "Số Zalo",
    "Za lo", "link bài", "Link bài viết", "Đường dẫn", "Đường link", "URL", "Bài đăng", "Nội dung bình luận", "CCCD",
    "Số CCCD", "C.C.C.D", "CMND/CCCD", "Căn cước công dân", "Số căn cước", "Chứng minh nhân dân", "Định danh cá nhân",
    "Trang cá nhân", "TikTok", "Tik Tok", "YouTube", "Nick", "Nickname", "Fanpage", "Mạng xã hội", "tai khoan",
]  # fmt: skip
FINE = [
    "Mã đơn vị", "Tên đơn vị", "Tài liệu chứng minh", "Mã định danh đơn vị", "Quyết định", "Số văn bản", "Căn cứ",
    "Lãnh đạo chỉ đạo", "Diễn giải", "Sản phẩm", "Nội dung bài học kinh nghiệm", "Thống kê",
    "Lập trang thông tin điện tử của xã, không đăng trên Facebook cá nhân, báo cáo trước tháng 9",
]  # fmt: skip


def test_refused_columns_in_any_spelling() -> None:
    assert [name for name in REFUSED if not is_refused_column(name)] == []
    assert [name for name in FINE if is_refused_column(name)] == []


@pytest.mark.parametrize("place", ["among the columns", "other sheet", "before required ones are missing"])
def test_a_refused_column_refuses_the_file_and_says_why(refused, place: str) -> None:
    book = Workbook()
    sheet = book.active
    if place == "other sheet":
        sheet.append(UNITS)
        other = book.create_sheet("Theo dõi")
        other.append(["Danh sách"])
        other.append(["Họ tên", "Số CCCD", "Zalo"])
        cell, name = "B2", "Số CCCD"
    else:
        heads = ["Mã", "Tên đơn vị", "Zalo"] if place == "among the columns" else ["Họ tên", "Quê quán", "Zalo"]
        sheet.append(heads)
        cell, name = "C1", "Zalo"
    sheet.append(["SA", "Sở A", "090"])
    page = refused(saved(book))
    assert f"{cell}: cột “{name}” không được nhận" in page and "không thu thập" in page and "không được lưu" in page


def test_the_words_in_a_task_are_fine(world, client_for) -> None:
    run = checked(client_for(world.lan), "tasks", xlsx(TASKS, ["", "Lập trang Facebook của xã", "SNV"]))
    assert counts_of(run) == (1, 0, 0, 0)


# ---------- Odd but readable ----------


@cache
def a_million_empty_rows() -> bytes:
    """A good file of one unit, whose sheet goes on with rows that have a format and nothing else."""
    data = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD)) as old,
        zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename != "xl/worksheets/sheet1.xml":
                new.writestr(entry, content)
                continue
            head, tail = content.split(b"</sheetData>")
            with new.open(entry.filename, "w", force_zip64=True) as part:
                part.write(head)
                row = b'<row r="%d" s="1" customFormat="1"><c r="A%d" s="1"/></row>'
                for first in range(3, 1_000_001, 10_000):
                    part.write(b"".join(row % (one, one) for one in range(first, min(first + 10_000, 1_000_001))))
                part.write(b"</sheetData>" + tail)
    return data.getvalue()


@ON_SQLITE  # what is found in a file, the database has no part in
def test_a_million_empty_formatted_rows_cost_nothing(world, client_for) -> None:
    data = a_million_empty_rows()
    start = time.perf_counter()
    run = checked(client_for(world.an), "units", data)
    assert counts_of(run) == (1, 0, 0, 0)
    assert time.perf_counter() - start < 10


def test_merged_cells_count_for_all_their_rows(world, client_for) -> None:
    book = Workbook()
    sheet = book.active
    for row in (
        [],
        ["BẢNG NHIỆM VỤ"],
        TASKS[1:3],
        ["Một", "SNV"],
        ["Hai", None],
        ["Ba", None],
        ["Bốn", "Sở Tài chính"],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:B2")
    sheet.merge_cells("B4:B6")
    run = taken_over(client_for(world.lan), "tasks", saved_with_due(book))
    assert counts_of(run) == (4, 0, 0, 0)
    units = [task.lead_unit.name for task in db.session.scalars(select(Task).order_by(Task.serial))]
    assert units == ["Sở Nội vụ"] * 3 + ["Sở Tài chính"]


def saved_with_due(book: Workbook) -> bytes:
    book.active["C3"] = "Thời hạn"
    return saved(book)


def test_dates_in_every_shape(world, client_for) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append([*TASKS[1:3], "Thời hạn"])
    wanted = [
        (date(2027, 9, 30), "General", date(2027, 9, 30), DuePrecision.DAY),
        (datetime(2027, 9, 30, 17, 30), "dd/mm/yyyy hh:mm", date(2027, 9, 30), DuePrecision.DAY),  # noqa: DTZ001
        ("30/09/2027", "@", date(2027, 9, 30), DuePrecision.DAY),
        (" 3.9.2027 ", "@", date(2027, 9, 3), DuePrecision.DAY),
        ("2027-09-30 00:00:00", "@", date(2027, 9, 30), DuePrecision.DAY),
        (46660, "General", date(2027, 9, 30), DuePrecision.DAY),
        (date(2027, 11, 1), "mmm-yy", date(2027, 11, 30), DuePrecision.MONTH),
        ("tháng 11/2027", "@", date(2027, 11, 30), DuePrecision.MONTH),
        ("Quý IV/2027", "@", date(2027, 12, 31), DuePrecision.QUARTER),
        ("năm 2027", "@", date(2027, 12, 31), DuePrecision.YEAR),
    ]
    for number, (value, shape, *_rest) in enumerate(wanted, start=2):
        sheet.append([f"Việc {number}", "SNV", value])
        sheet.cell(number, 3).number_format = shape
    run = taken_over(client_for(world.lan), "tasks", saved(book))
    assert errors_of(run) == []
    found = [(task.due_on, task.due_precision) for task in db.session.scalars(select(Task).order_by(Task.serial))]
    assert found == [(on, precision) for *_rest, on, precision in wanted]


def test_numbers_as_text_and_text_as_numbers(world, client_for) -> None:
    heads = ["Mã đơn vị", "Tên đơn vị", "Tên gọn", "Hoạt động từ ngày"]
    taken_over(client_for(world.an), "units", xlsx(heads, [2025, 45.0, "1.171", "45658"], ["0123", "Sở B", 1.5, 45658]))
    units = {unit.code: unit for unit in db.session.scalars(select(Unit).where(Unit.code.in_(["2025", "0123"])))}
    assert (units["2025"].name, units["2025"].short_name) == ("45", "1.171")
    assert units["0123"].short_name == "1,5"
    assert {unit.valid_from for unit in units.values()} == {date(2025, 1, 1)}


def test_number_cells_that_are_no_days_say_so(world, client_for) -> None:
    heads = ["Mã đơn vị", "Tên đơn vị", "Hoạt động từ ngày"]
    run = checked(client_for(world.an), "units", xlsx(heads, ["SA", "Sở A", 2025], ["SB", "Sở B", "20250101"]))
    assert [cell for cell, _words in errors_of(run)] == ["C2", "C3"]


def test_the_heading_may_stand_below_a_letterhead_and_on_another_sheet(world, client_for) -> None:
    book = Workbook()
    book.active.append(["Ghi chú của cơ quan"])
    sheet = book.create_sheet("Bảng")
    for row in (["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [], ["DANH SÁCH"], [], ["STT", *UNITS[:2], "Lỗi"]):
        sheet.append(row)
    sheet.append([1, "SA", "Sở A", "cũ"])
    sheet["B6"].fill = PatternFill("solid", fgColor="FFFF00")
    run = checked(client_for(world.an), "units", saved(book))
    assert counts_of(run) == (1, 0, 0, 0) and run.notes == []


def test_a_value_far_below_is_told(refused) -> None:
    book = Workbook()
    book.active.append(UNITS)
    book.active.append(["SA", "Sở A"])
    book.active.cell(900_000, 3, "x")
    assert "tận dòng 900.000" in refused(saved(book))


@ON_SQLITE  # refused before the database is asked
def test_too_many_rows_are_told(refused) -> None:
    page = refused(xlsx(UNITS[:2], *([f"S{number}", f"Sở {number}"] for number in range(20_001))))
    assert "hơn 20.000 dòng" in page


def test_formulas_and_errors_name_their_cell(world, client_for) -> None:
    book = Workbook()
    book.active.append([*UNITS[:3], "Cột riêng"])
    book.active.append(["SA", "=B3&C3", "x", "=1+1"])
    book.active.append(["SB", "Sở B", "#N/A"])
    run = checked(client_for(world.an), "units", saved(book))
    told = dict(errors_of(run))
    assert "công thức" in told["B2"] and "báo lỗi #N/A" in told["C3"] and len(told) == 2
    assert "“Cột riêng” (D1)" in run.notes[0]


# ---------- What becomes of the file ----------


def test_errors_come_back_in_the_file_and_the_corrected_file_goes_in(world, client_for, database) -> None:
    an = client_for(world.an)
    run = checked(an, "units", xlsx(UNITS, ["SA", "Sở A"], ["SB", "", "x"], ["S C", "=1", "y"]))
    sheet = rows_of(an.get(f"/imports/{run.id}/errors.xlsx").data)
    assert (
        sheet[0] == [*(name.removesuffix(" *") for name in UNITS), "Lỗi"]
        and sheet[1][:2] == ["SA", "Sở A"]
        and sheet[1][-1] is None
    )
    assert sheet[2][-1] == "B3: Thiếu tên đơn vị."
    assert sheet[3][-1].startswith("A4: Mã chỉ gồm") and "\nB4: Ô này là công thức" in sheet[3][-1]
    sheet[2][1], sheet[3][0], sheet[3][1] = "Sở B", "SC", "Sở C"
    taken_over(an, "units", xlsx(*sheet))
    assert db.session.query(Unit).filter(Unit.code.in_(["SA", "SB", "SC"])).count() == 3


def test_the_file_goes_when_it_has_served(world, client_for, database) -> None:
    an = client_for(world.an)
    before = set(kept(database))
    run = checked(an, "units", GOOD)
    (path,) = set(kept(database)) - before
    assert client_for(world.an).get(f"/files/{run.file_id}").status_code == 404, "it is offered nowhere"
    an.post(f"/imports/{run.id}/confirmation")
    assert not path.exists() and run.file.removed_by_id == world.an.id
    assert an.get(f"/imports/{run.id}/errors.xlsx").status_code == 409
    run = checked(an, "units", xlsx(UNITS, ["SB", "Sở B"]))
    an.post(f"/imports/{run.id}/removal")
    assert run.state.value == "dropped" and set(kept(database)) == before
    assert "đã được bỏ" in an.get(f"/imports/{run.id}").text


def test_files_nobody_came_back_for_are_let_go(world, client_for, database) -> None:
    from datetime import timedelta

    before = set(kept(database))
    run = checked(client_for(world.an), "units", GOOD)
    settings = database.config["TRACKER"]
    assert forget_old(clock.now() + timedelta(days=6), settings) == 0
    assert forget_old(clock.now() + timedelta(days=8), settings) == 1
    assert run.state.value == "dropped" and set(kept(database)) == before


def test_many_errors_are_paged(world, client_for, count_queries) -> None:
    an = client_for(world.an)
    run = checked(an, "units", xlsx(UNITS, *([f"S{number}", ""] for number in range(120))))
    assert db.session.query(ImportLine).count() == 120
    with count_queries() as queries:
        page = an.get(f"/imports/{run.id}").text
    assert queries.number <= 12, queries.statements
    assert page.count("Thiếu tên đơn vị") == 50 and "trong 120" in page
    assert "<b>B121</b>" in an.get(f"/imports/{run.id}?page=3").text
    assert an.get("/imports").status_code == 200


def test_a_reader_of_the_web_is_no_reader_of_the_book(world, client_for) -> None:
    """The sheet is read without its drawings, links and styles; a link in a cell is its words."""
    book = Workbook()
    book.active.append(UNITS[:2])
    book.active.append(["SA", "Sở A"])
    book.active["B2"].hyperlink = "https://evil.example"
    run = taken_over(client_for(world.an), "units", saved(book))
    assert run.new == 1
    with open_book(io.BytesIO(saved(book))) as opened:
        assert [title for title, _cells in opened.first_lines()] == ["Sheet"] * 2


def test_pages_of_both_kinds_of_people(world, client_for) -> None:
    lan: Client = client_for(world.lan)
    for url in ("/imports", "/imports/tasks/new"):
        assert lan.get(url).status_code == 200
    page = lan.get("/imports/tasks/new").text
    assert "Nội dung nhiệm vụ" in page and "/imports/tasks/template.xlsx" in page
    sheet = rows_of(lan.get("/imports/tasks/template.xlsx").data)
    assert sheet[0][1] == "Nội dung nhiệm vụ *" and len(sheet) == 1
