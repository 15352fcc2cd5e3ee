"""Form M1: every figure opens the list it counts, rates tell how they came about, the spreadsheet says the same."""

import re
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser
from io import BytesIO
from types import SimpleNamespace

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from tests.make import day, make_committee, make_membership, make_task, make_unit, make_user
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.tasks.models import Outcome, ProgressUpdate, Submission, Task, TaskState
from tracker.units.models import OverdueFormula

NOW = date(2026, 9, 15)


@pytest.fixture(autouse=True)
def september():
    with clock.travel(NOW):
        yield


def submission(world, handed: int, outcome: Outcome | None = None, decided: int | None = None) -> Submission:
    return Submission(
        submitted_by=world.minh,
        submitted_at=clock.now() + timedelta(days=handed),
        submitted_on=day(handed),
        outcome=outcome,
        decided_by=world.lan if outcome else None,
        decided_at=clock.now() + timedelta(days=decided) if decided is not None else None,
    )


def make_book(world: SimpleNamespace) -> None:
    """Tasks of two units in every standing, some given last year, some starred, one of another committee."""
    done, sent = TaskState.COMPLETED, TaskState.SUBMITTED
    here, there = world.home_affairs, world.finance
    make_task(world, title="Đúng hạn", state=done, due_on=day(-3), finished_on=day(-3), starred=True)
    make_task(world, title="Quá hạn", state=done, due_on=day(-30), finished_on=day(-20), assigned_on=day(-60))
    make_task(world, title="Trong hạn", due_on=day(0), updated_on=day(-2))
    make_task(world, title="Không thời hạn", due_on=None, review_after=day(90), assigned_on=day(-300))
    make_task(world, title="Chậm", due_on=day(-1), assigned_on=day(-400), starred=True, return_count=1)
    make_task(world, title="Chậm ở đơn vị khác", lead_unit=there, due_on=day(-40), assigned_on=day(-50))
    make_task(world, title="Chờ xác nhận", lead_unit=there, state=sent, due_on=day(5))
    make_task(world, title="Xong từ năm ngoái", state=done, finished_on=day(-300), assigned_on=day(-380))
    make_task(world, title="Xong năm ngoái, quá hạn", state=done, due_on=day(-370), finished_on=day(-290),
              assigned_on=day(-420))  # fmt: skip
    for state in (TaskState.DRAFT, TaskState.SUSPENDED, TaskState.CANCELLED):
        make_task(world, title="Không tính", state=state)
    stored = {task.title: task for task in db.session.scalars(select(Task))}
    stored["Chờ xác nhận"].submissions = [submission(world, -2)]
    stored["Chậm"].submissions = [submission(world, -12, Outcome.RETURNED, -11)]
    stored["Trong hạn"].updates = [
        ProgressUpdate(author=world.minh, unit=here, at=clock.now() - timedelta(days=2), percent=40, done="Đã họp")
    ]
    db.session.commit()
    other = SimpleNamespace(**{**vars(world), "committee": make_committee("BCD99")})
    make_task(other, title="Của Ban Chỉ đạo khác")


class Table(HTMLParser):
    """The figures of form M1: for each row its cells, each a number and the address it opens."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.inside = self.cell = False
        self.feed(html[html.index("<tbody>") : html.index("</tfoot>")])

    def handle_starttag(self, tag: str, attributes) -> None:
        if tag == "tr":
            self.rows.append(("", []))
        elif tag in {"td", "th"}:
            self.cell = True
            if tag == "td":
                self.rows[-1][1].append(("", None))
        elif tag == "a" and self.cell:
            text, _ = self.rows[-1][1].pop()
            self.rows[-1][1].append((text, dict(attributes)["href"]))

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self.cell = False

    def handle_data(self, data: str) -> None:
        if not self.cell:
            return
        name, cells = self.rows[-1]
        if cells:
            text, url = cells.pop()
            cells.append((text + data.strip(), url))
        else:
            self.rows[-1] = (name + data.strip(), cells)


def rows_in(html: str) -> int:
    """How many tasks a page of /tasks lists."""
    main = html[html.index("<main") : html.index("</main>")]
    return len(set(re.findall(r'href="/tasks/(\d+)"', main)))


PERIODS = ["", "?period=month", "?period=free&from_on=01/06/2026&on=31/08/2026", "?on=31/12/2025&period=year"]


@pytest.mark.parametrize("query", [*PERIODS, "?starred=1"])
def test_every_figure_opens_exactly_the_tasks_it_counts(world, client_for, query: str) -> None:
    make_book(world)
    browser = client_for(world.ha)
    table = Table(browser.get(f"/reports/m1{query}").text)
    assert table.rows, "the period has tasks"
    followed = 0
    for name, cells in table.rows:
        for number, (text, url) in enumerate(cells[:11]):
            if url is None:
                assert text == "0", f"{name}, column {number}: only a zero opens nothing"
                continue
            listed = rows_in(browser.get(url).text)
            assert listed == int(text), f"{name}, column {number} says {text}, {url} lists {listed}"
            followed += 1
    assert followed > 5


def figures_of(html: str) -> dict[str, list[str]]:
    return {name: [text for text, _url in cells] for name, cells in Table(html).rows}


def test_figures_of_this_year(world, client_for) -> None:
    make_book(world)
    rows = figures_of(client_for(world.ha).get("/reports/m1").text)
    #                           sum carried new  done late  open overdue  no-due waiting extended returned  rates
    assert rows["Sở Nội vụ"] == ["5", "2", "3", "1", "1", "2", "1", "1", "0", "0", "1", "40,0", "33,3", "100,0", "33,3"]
    assert rows["Sở Tài chính"] == ["2", "0", "2", "0", "0", "1", "1", "0", "1", "0", "0", "0,0", "100,0", "–", "0,0"]
    assert rows["Cộng"][:11] == ["7", "2", "5", "1", "1", "3", "2", "1", "1", "0", "1"]


def test_a_percentage_prints_its_formula_and_the_other_one_is_a_click_away(world, client_for) -> None:
    make_book(world)
    browser = client_for(world.ha)
    text = plain(browser.get("/reports/m1").text)
    assert "2 quá hạn ÷ (2 đã xong + 2 quá hạn) = 50 %" in text
    assert "Tính trên tổng số: 28,6 %" in text
    other = plain(browser.get("/reports/m1?formula=of_total").text)
    assert "2 quá hạn ÷ 7 nhiệm vụ = 28,6 %" in other
    world.committee.overdue_formula = OverdueFormula.OF_TOTAL
    db.session.commit()
    assert "2 quá hạn ÷ 7 nhiệm vụ = 28,6 %" in plain(browser.get("/reports/m1").text)


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?on=30/12/2026", "Ngày 30/12/2026 chưa đến nên chưa có số liệu."),
        ("?on=31/02/2026", "Không có ngày 31/02/2026 trong lịch."),
        ("?on=01/01/1018", "Năm 1018 có lẽ gõ nhầm."),
        ("?period=free&from_on=10/9/2026&on=01/9/2026", "Ngày bắt đầu muộn hơn ngày chốt số liệu."),
    ],
)
def test_a_wrong_date_is_told_beside_its_field_and_kept(world, client_for, query: str, sentence: str) -> None:
    make_book(world)
    page = client_for(world.ha).get(f"/reports/m1{query}")
    assert page.status_code == 200 and sentence in page.text
    assert 'aria-invalid="true"' in page.text
    assert "<details open>" in page.text, "on a phone the fields wait behind a line: it must be open to be read"


@pytest.mark.parametrize("query", ["?period=%00", "?on=%00&from_on=9999999", "?formula=x&starred=2", "?on=0001-01-01"])
def test_nonsense_in_the_address_shows_this_year(world, client_for, query: str) -> None:
    make_book(world)
    page = client_for(world.ha).get(f"/reports/m1{query}")
    assert page.status_code == 200 and "Từ 01/01/2026" in page.text


def test_an_empty_period_says_so(world, client_for) -> None:
    assert "Chưa có nhiệm vụ nào trong kỳ này" in client_for(world.ha).get("/reports/m1").text


def test_a_page_asks_few_questions_however_many_units(world, client_for, count_queries) -> None:
    make_book(world)
    browser = client_for(world.lan)
    for number in range(12):
        make_task(world, lead_unit=make_unit(f"UBND xã số {number}"))
    for url in ("/reports/m1", "/reports/m1.xlsx"):
        with count_queries() as queries:
            assert browser.get(url).status_code == 200
        assert queries.number <= 12, queries.statements


def test_the_spreadsheet_holds_the_same_figures_and_no_formula(world, client_for) -> None:
    make_book(world)
    world.finance.name = '=HYPERLINK("http://x.example","Sở")'
    world.home_affairs.name = "@Sở Nội vụ"
    world.committee.name = "+Ban Chỉ đạo"
    db.session.commit()
    answer = client_for(world.lan).get("/reports/m1.xlsx?period=to_date")
    assert answer.status_code == 200
    assert "attachment" in answer.headers["Content-Disposition"] and ".xlsx" in answer.headers["Content-Disposition"]
    sheet = load_workbook(BytesIO(answer.data)).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert all(cell.data_type != "f" and cell.hyperlink is None for row in sheet.iter_rows() for cell in row)
    column = [row[0] for row in cells]
    assert column[0] == "+BAN CHỈ ĐẠO"
    assert "Biểu M1. Tình hình thực hiện nhiệm vụ theo đơn vị" in column
    assert "Kỳ báo cáo: từ 01/01/2026 đến 15/9/2026" in column
    assert any(str(text).startswith("Chốt số liệu đến hết ngày 15/9/2026") for text in column)
    assert "(2) Quá hạn = đang làm quá hạn ÷ (hoàn thành + quá hạn) = 2 ÷ 4" in column
    total = cells[column.index("Cộng")]
    assert total[1:12] == [7, 2, 5, 1, 1, 3, 2, 1, 1, 0, 1]
    assert total[13] == pytest.approx(0.5)
    place = column.index("Cộng") + 1
    assert sheet.cell(place, 14).number_format == "0.0%" and sheet.cell(place, 2).number_format == "#,##0"
    assert cells[column.index("@Sở Nội vụ")][1] == 5
    assert '=HYPERLINK("http://x.example","Sở")' in column


def test_another_committees_secretary_sees_none_of_it(world, client_for) -> None:
    make_book(world)
    other = make_committee("BCD77")
    stranger = make_user("Lý Thị Nga")
    make_membership(stranger, other, Role.SECRETARY)
    browser = client_for(stranger)
    assert "Sở Nội vụ" not in browser.get("/reports/m1").text
    assert browser.get(f"/reports/m1?committee={world.committee.id}", check=False).status_code == 404
