"""The calendar of a year out as a file, and in again from a file: looked at first, written as shown."""

import io
import json
import re
from datetime import date

import pytest
from openpyxl import Workbook

from tracker.db import db
from tracker.history.models import Event
from tracker.workdays import queries
from tracker.workdays.models import DayKind

GOOD = """\ufeffNgày;Loại;Tên ngày;Căn cứ
31/8/2026;Nghỉ hoán đổi;Nghỉ liền Quốc khánh;Thông báo 5015
22/8/2026;;Làm bù;
02/09/2026;Ngày lễ, tết;Quốc khánh;
"""


def sent(client, content: bytes, name: str = "lich.csv"):
    return client.post(
        "/workdays/import", data={"file": (io.BytesIO(content), name)}, content_type="multipart/form-data"
    )


def typed(page: str) -> str:
    found = re.search(r'name="days" value="([^"]*)"', page)
    return found[1].replace("&#34;", '"').replace("&amp;", "&") if found else ""


def workbook(rows) -> bytes:
    book, kept = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(kept)
    return kept.getvalue()


def test_a_file_is_shown_first_and_written_as_shown(world, client_for) -> None:
    an = client_for(world.an)
    page = sent(an, GOOD.encode()).text
    assert "Chưa ghi ngày nào" in page and "Nghỉ liền Quốc khánh" in page and "Ghi 3 ngày" in page
    assert not queries.days_of(2026)
    assert an.post("/workdays/import/days", data={"days": typed(page)}).status_code == 303
    kinds = {row.day.isoformat(): row.kind for row in queries.days_of(2026)}
    assert kinds == {
        "2026-08-22": DayKind.SWAPPED_WORKING,
        "2026-08-31": DayKind.SWAPPED_OFF,
        "2026-09-02": DayKind.HOLIDAY,
    }
    calendar = queries.calendar()
    assert calendar.is_working(date(2026, 8, 22)) and not calendar.is_working(date(2026, 8, 31))
    assert db.session.query(Event).filter_by(verb="calendar_day.put").count() == 3
    again = sent(an, GOOD.encode()).text
    assert again.count("Như cũ") == 3, "what stands already is told"


def test_an_excel_file_and_the_file_we_give_out_read_alike(world, client_for) -> None:
    an = client_for(world.an)
    rows = [["Lịch nghỉ năm 2026"], [], ["Ngày", "Loại", "Tên ngày", "Căn cứ"]]
    book = workbook([*rows, [date(2026, 9, 2), "Nghỉ lễ", "Quốc khánh", ""], ["22/8/2026", "Đi làm", "Làm bù", "TB"]])
    page = sent(an, book, "lich.xlsx").text
    an.post("/workdays/import/days", data={"days": typed(page)})
    assert len(queries.days_of(2026)) == 2
    out = an.get("/workdays/2026.csv")
    assert out.data.startswith(b"\xef\xbb\xbf") and "Làm bù" in out.text
    assert sent(an, out.data).text.count("Như cũ") == 2


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"Ng\xe0y,T\xean", "lich.csv", "không phải CSV mã UTF-8"),
        ("Ngày,Loại\n1/1/2026,Lễ\n".encode(), "lich.csv", "thiếu cột “Tên ngày”"),
        ("Ngày,Tên ngày\n31/2/2026,Lễ\n".encode(), "lich.csv", "Dòng 2: Không hiểu ngày “31/2/2026”"),
        ("Ngày,Tên ngày\n1/1/2026,\n".encode(), "lich.csv", "Dòng 2: Thiếu tên ngày"),
        ("Ngày,Tên ngày\n1/1/2026,A\n1/1/2026,B\n".encode(), "lich.csv", "Dòng 3: Ngày 01/01/2026 đã có ở dòng 2"),
        ("Ngày,Loại,Tên ngày\n1/1/2026,Vui,A\n".encode(), "lich.csv", "Không hiểu loại “Vui”"),
        ("Ngày,Tên ngày\n".encode(), "lich.csv", "không có ngày nào"),
        (b"", "lich.csv", "thiếu cột"),
        (b"not a workbook", "lich.xlsx", "Excel"),
        (b"x", "lich.doc", "Chỉ đọc được tệp .xlsx hoặc .csv"),
        (b"", "", "Anh chị chọn tệp"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_written(world, client_for, content, name, said) -> None:
    page = sent(client_for(world.an), content, name).text
    assert said in page and "Ghi 1 ngày" not in page and not queries.days_of(2026)


def test_one_refused_day_writes_none_and_nonsense_is_no_error(world, client_for) -> None:
    an = client_for(world.an)
    days = [["2026-09-02", "holiday", "Quốc khánh", ""], ["2026-09-14", "swapped_working", "Làm bù", ""]]
    answer = an.post("/workdays/import/days", data={"days": json.dumps(days)})
    assert answer.status_code == 409 and "14/9/2026" in answer.text and not queries.days_of(2026)
    for nonsense in ("", "[]", "[[1]]", '[["1018-01-01","holiday","x",""]]', '{"a":1}', '[["2026-01-01","x","y",""]]'):
        assert an.post("/workdays/import/days", data={"days": nonsense}).status_code == 409


def test_the_sheet_of_the_year_marks_what_is_off_and_what_is_worked(world, client_for) -> None:
    an = client_for(world.an)
    an.post("/workdays/import/days", data={"days": typed(sent(an, GOOD.encode()).text)})
    page = an.get("/workdays?year=2026").text
    assert page.count("<caption>Tháng") == 12
    assert '<b class="is-off">31<' in page and '<b class="is-worked">22<' in page
