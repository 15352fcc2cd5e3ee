"""A leader with five minutes: five numbers that add up, each opening exactly its list; the same in the report."""

from openpyxl import load_workbook

from tests import make
from tracker.tasks.models import TaskState


def some_tasks(world) -> None:
    for offset in (-62, -39, -12):
        make.make_task(world, due_on=make.day(offset), assigned_on=make.day(offset - 30))
    for offset in (3, 20, 40, 60):
        make.make_task(world, due_on=make.day(offset), lead_unit=world.finance)
    done = {"state": TaskState.COMPLETED, "assigned_on": make.day(-25)}
    make.make_task(world, **done, due_on=make.day(5), finished_on=make.day(-1))
    make.make_task(world, **done, due_on=make.day(-9), finished_on=make.day(-2), lead_unit=world.school, supports=[])


def rows_listed(ha) -> int:
    return ha.page.locator("table tbody tr").count()


def test_every_figure_opens_its_list(world, visitor_for) -> None:
    some_tasks(world)
    ha = visitor_for(world.ha)
    ha.look()
    assert ha.page.url.endswith("/today"), "the first page of a leader is today"
    figures = [(link.inner_text(), link.get_attribute("href")) for link in ha.page.locator(".sum dd > a").all()]
    numbers = [int(number) for number, _ in figures]
    assert numbers[0] == sum(numbers[1:]) == 9 and len(numbers) == 5
    for number, href in figures:
        ha.go(href)
        assert rows_listed(ha) == int(number), href


def test_the_report_by_unit_and_its_spreadsheet(world, visitor_for, tmp_path) -> None:
    some_tasks(world)
    ha = visitor_for(world.ha)
    ha.go("/reports")
    ha.go("/reports/m1")
    table = ha.page.locator("table.table-m1")
    totals = {
        row.locator("th").inner_text(): row.locator("td").first.inner_text() for row in table.locator("tbody tr").all()
    }
    assert totals == {"Sở Nội vụ": "4", "Sở Tài chính": "4", "Trường Chính trị tỉnh": "1"}
    links = [(link.inner_text(), link.get_attribute("href")) for link in table.locator("a.fig").all()]
    assert len(links) >= 10
    for number, href in links[:6]:
        ha.go(href)
        assert rows_listed(ha) == int(number), href
    ha.go("/reports/m1")
    with ha.page.expect_download() as download:
        ha.page.get_by_role("link", name="Excel").click()
    download.value.save_as(tmp_path / "m1.xlsx")
    sheet = load_workbook(tmp_path / "m1.xlsx").active
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]
    assert "Sở Tài chính" in cells and 9 in cells


def test_it_prints_on_paper(world, visitor_for, tmp_path) -> None:
    some_tasks(world)
    ha = visitor_for(world.ha)
    ha.go("/today")
    pages = ha.page.pdf(format="A4").count(b"/Type /Page\n") or ha.page.pdf(format="A4").count(b"/Type/Page")
    assert pages <= 2
