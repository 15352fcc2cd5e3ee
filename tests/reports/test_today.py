"""The leader's page: five numbers that add up, what is late and why, what waits; and form M3."""

import re
from datetime import date, timedelta
from html import unescape
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.make import day, make_task
from tracker import clock
from tracker.db import db
from tracker.decisions.models import TransferRequest
from tracker.tasks.models import ProgressUpdate, Submission, TaskState
from tracker.workdays.models import CalendarDay, DayKind

NOW = date(2026, 9, 15)


@pytest.fixture(autouse=True)
def september():
    with clock.travel(NOW):
        yield


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def report(world, task, *, obstacle: str, proposal: str = "", days_ago: int = 3, percent: int | None = 40, unit=None):
    task.updates.append(
        ProgressUpdate(
            author=world.minh,
            unit=unit or world.home_affairs,
            at=clock.now() - timedelta(days=days_ago),
            percent=percent,
            done="Đã họp",
            obstacle=obstacle,
            proposal=proposal,
        )
    )
    db.session.commit()


def test_five_numbers_add_up_and_say_what_came_in_the_last_week(world, client_for) -> None:
    done = TaskState.COMPLETED
    make_task(world, state=done, due_on=day(-1), finished_on=day(-3))
    make_task(world, state=done, due_on=day(-30), finished_on=day(-31), assigned_on=day(-60))
    make_task(world, state=done, due_on=day(-30), finished_on=day(-20), assigned_on=day(-60))
    make_task(world, due_on=day(7))
    make_task(world, due_on=day(-5), assigned_on=day(-50))
    make_task(world, due_on=day(-50), assigned_on=day(-90))
    html = client_for(world.ha).get("/today").text
    numbers = re.findall(r"<dd><a [^>]*>(\d+)</a> (.*?)</dd>", html)
    assert [int(number) for number, _small in numbers] == [6, 2, 1, 1, 2]
    smalls = [plain(small) for _number, small in numbers]
    assert smalls[1:] == [
        "thêm 1 trong 7 ngày",
        "không thêm trong 7 ngày",
        "1 việc sắp đến hạn",
        "thêm 1 trong 7 ngày",
    ]
    text = plain(html)
    assert "Tỷ lệ quá hạn 40 % = 2 quá hạn ÷ (3 đã xong + 2 quá hạn)." in text
    assert "Tính trên tổng số: 33,3 %" in text
    assert "= 2 quá hạn ÷ 6 nhiệm vụ" in plain(client_for(world.ha).get("/today?formula=of_total").text)


def test_the_five_numbers_and_what_is_near_open_their_lists(world, client_for) -> None:
    make_task(world, state=TaskState.COMPLETED, due_on=day(-1), finished_on=day(-3))
    make_task(world, due_on=day(7))
    make_task(world, due_on=day(0))
    make_task(world, due_on=day(8))
    make_task(world, due_on=day(-5), assigned_on=day(-50))
    sent = make_task(world, due_on=day(30), state=TaskState.SUBMITTED)
    sent.submissions.append(Submission(submitted_by=world.minh, submitted_at=clock.now(), submitted_on=day(0)))
    db.session.commit()
    browser = client_for(world.ha)
    html = browser.get("/today").text
    links = re.findall(r'<a [^>]*href="(/tasks\?[^"]+)">(?:Cả )?(\d+)', html)
    assert len(links) == 6  # total, on time, in term, overdue; due soon; waiting
    for url, number in links:
        listed = browser.get(unescape(url)).text
        main = listed[listed.index("<main") : listed.index("</main>")]
        assert len(set(re.findall(r'href="/tasks/(\d+)"', main))) == int(number), url


@pytest.mark.parametrize(("period", "total"), [("quarter", 1), ("month", 1), ("week", 1), ("nonsense", 2)])
def test_other_periods_leave_out_what_was_finished_before(world, client_for, period: str, total: int) -> None:
    make_task(world, assigned_on=day(-80), state=TaskState.COMPLETED, finished_on=day(-78))
    make_task(world)
    html = client_for(world.van).get(f"/today?period={period}").text
    shown = re.search(r"Tổng số nhiệm vụ</dt><dd><a [^>]*>(\d+)", html)
    assert shown and int(shown.group(1)) == total


def test_ten_latest_with_the_obstacle_the_lead_unit_named_last(world, client_for) -> None:
    for number in range(12):
        make_task(world, title=f"Việc chậm {number} ngày", due_on=day(-number - 1), assigned_on=day(-90))
    worst = make_task(world, title="Việc chậm nhất", due_on=day(-62), assigned_on=day(-90))
    report(world, worst, obstacle="Chờ kinh phí", days_ago=20)
    report(world, worst, obstacle="Thiếu máy quét <b>", days_ago=9)
    report(world, worst, obstacle="", days_ago=2)
    report(world, worst, obstacle="Việc của đơn vị phối hợp", percent=None, unit=world.school, days_ago=1)
    html = client_for(world.ha).get("/today").text
    table = html[html.index("table-worst") : html.index("</table>")]
    assert table.count("<tr>") == 11
    text = plain(table)
    assert "62 ngày Việc chậm nhất Sở Nội vụ · hạn 15/7 Thiếu máy quét <b>" in text
    assert "Chờ kinh phí" not in text and "phối hợp" not in text
    assert text.index("Việc chậm nhất") < text.index("Việc chậm 11 ngày") < text.index("Việc chậm 3 ngày")
    assert "Việc chậm 2 ngày" not in text
    assert "Chưa báo cáo nguyên nhân" in text
    assert "Cả 13 việc quá hạn" in plain(html)


def test_a_quiet_day_looks_quiet(world, client_for) -> None:
    text = plain(client_for(world.ha).get("/today").text)
    assert "Không có việc quá hạn" in text and "Chờ xác nhận" not in text
    assert "Chưa có việc nào đến hạn hoặc hoàn thành để tính tỷ lệ quá hạn" in text


def test_a_request_that_waits_for_a_decision_stands_first(world, client_for) -> None:
    task = make_task(world, state=TaskState.ASSIGNED)
    db.session.add(
        TransferRequest(
            task=task, waiting_task_id=task.id, asked_by=world.minh, asked_at=clock.now(), reason="Không phải"
        )
    )
    db.session.commit()
    assert "1 việc chờ anh chị quyết định" in plain(client_for(world.lan).get("/today").text)
    assert "chờ anh chị quyết định" not in plain(client_for(world.ha).get("/today").text), "not a leader's to decide"


def test_members_read_why_not_and_strangers_nothing(world, client_for) -> None:
    for url in ("/today", "/reports", "/reports/m1", "/reports/m3", "/reports/m1.xlsx"):
        refused = client_for(world.minh).get(url)
        assert refused.status_code == 403
        assert "Chỉ lãnh đạo, Tổ thư ký và người xem của Ban Chỉ đạo mới xem được báo cáo." in refused.text
        assert client_for(world.an).get(url).status_code == 404


def make_late(world, *days: int) -> None:
    for late in days:
        make_task(world, title=f"Chậm {late} ngày", due_on=day(-late), assigned_on=day(-300))


def test_form_m3_counts_days_both_ways_and_its_bands(world, client_for) -> None:
    make_late(world, 1, 10, 11, 30, 31, 90, 91, 200)
    db.session.add(CalendarDay(day=date(2026, 9, 2), kind=DayKind.HOLIDAY, name="Quốc khánh"))
    db.session.commit()
    browser = client_for(world.lan)
    text = plain(browser.get("/reports/m3").text)
    assert "Tất cả 8 Đến 10 ngày 2 11 – 30 ngày 2 31 – 90 ngày 2 Trên 90 ngày 2" in text
    for band, titles in (("10", (1, 10)), ("30", (11, 30)), ("90", (31, 90)), ("over", (91, 200))):
        main = browser.get(f"/reports/m3?band={band}").text
        assert sorted(map(int, re.findall(r">Chậm (\d+) ngày<", main))) == list(titles)
    # Saturday and Sunday 5–6 and 12–13/9 do not count: after Saturday 5/9 up to Tuesday 15/9 are 7 working days
    assert "10 ngày 7 ngày làm việc hạn 05/9" in text
    # and after Friday 28/8 … one more day is the holiday
    make_task(world, title="Qua lễ", due_on=date(2026, 8, 28), assigned_on=day(-90))
    assert "18 ngày 11 ngày làm việc hạn 28/8" in plain(browser.get("/reports/m3?band=30").text)


def test_form_m3_of_one_unit_with_cause_and_proposal(world, client_for) -> None:
    make_late(world, 5)
    theirs = make_task(world, title="Việc tài chính", lead_unit=world.finance, due_on=day(-8), assigned_on=day(-90))
    report(world, theirs, obstacle="Thiếu chứng từ", proposal="Cho gia hạn đến 30/9", unit=world.finance)
    html = client_for(world.ha).get(f"/reports/m3?unit={world.finance.id}").text
    text = plain(html[html.index("<main") :])
    assert "Việc tài chính" in text and "Chậm 5 ngày" not in text
    assert "Thiếu chứng từ" in text and "Cho gia hạn đến 30/9" in text
    for unit in ("99999999999999999999", "-1", "x", ""):
        assert client_for(world.ha).get(f"/reports/m3?unit={unit}&band=x").status_code == 200


def test_form_m3_is_paged(world, client_for, count_queries) -> None:
    make_late(world, *range(1, 61))
    browser = client_for(world.lan)
    with count_queries() as queries:
        first = browser.get("/reports/m3").text
    assert queries.number <= 12, queries.statements
    assert len(re.findall(r">Chậm \d+ ngày<", first)) == 50 and "trong 60" in first
    assert len(re.findall(r">Chậm \d+ ngày<", browser.get("/reports/m3?page=2").text)) == 10


def test_the_leaders_page_asks_few_questions(world, client_for, count_queries) -> None:
    make_late(world, *range(1, 20))
    browser = client_for(world.ha)
    with count_queries() as queries:
        browser.get("/today")
    assert queries.number <= 12, queries.statements


def test_the_spreadsheet_of_what_is_overdue(world, client_for) -> None:
    make_late(world, 5)
    task = make_task(world, title="=1+1", due_on=day(-40), assigned_on=day(-90))
    report(world, task, obstacle="-2+3", proposal="@SUM(A1)")
    sheet = load_workbook(BytesIO(client_for(world.lan).get("/reports/m3.xlsx").data)).active
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    line = next(row for row in rows if row[1] == "=1+1")
    assert line[2] == "Sở Nội vụ" and line[3].date() == day(-40) and line[4] == 40
    assert line[6:] == [0, "-2+3", "@SUM(A1)"]
    banded = load_workbook(BytesIO(client_for(world.lan).get("/reports/m3.xlsx?band=10").data)).active
    assert "=1+1" not in [cell.value for cell in banded["B"]]


def test_the_list_of_reports_leads_everywhere(world, client_for) -> None:
    browser = client_for(world.van)
    html = browser.get("/reports").text
    main = html[html.index("<main") : html.index("</main>")]
    for url in re.findall(r'href="([^"]+)"', main):
        assert browser.get(unescape(url)).status_code == 200
