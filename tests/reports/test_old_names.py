"""Two districts end on 1/7/2025, nine communes take over: a report of a day before shows the districts, and adds up."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests import make
from tests.handovers.test_units_move import done, plan_of
from tests.reports.test_m1 import Table, rows_in
from tracker import clock
from tracker.db import db
from tracker.reports import queries
from tracker.reports.rules import ReportPeriod, period_of
from tracker.tasks.models import Task, TaskState
from tracker.units.models import SuccessionKind

LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)


@pytest.fixture
def july(world):
    """Ten tasks of each district (one of them done before the end, one late), and one of a unit that goes on."""
    for held in world.ha.memberships:
        held.from_on = date(2025, 1, 1)
    with clock.travel(date(2025, 6, 20)), make.together():
        old = [make.make_unit(name) for name in ("Huyện An Phú", "Huyện Bình Sơn")]
        new = [make.make_unit(f"Xã số {number}", valid_from=FIRST) for number in range(1, 10)]
        tasks = []
        for unit in old:
            for number in range(10):
                changes = {"due_on": make.day(-3)} if number == 1 else {}
                changes |= {"state": TaskState.COMPLETED, "finished_on": make.day(-5)} if number == 0 else {}
                title = f"Việc {number} của {unit.name}"
                tasks.append(
                    make.make_task(
                        world, title=title, lead_unit=unit, assigned_on=make.day(-30), supports=[], **changes
                    )
                )
        make.make_task(world, title="Việc của Sở", lead_unit=world.finance, assigned_on=make.day(-30), supports=[])
    db.session.commit()
    named = {(task.lead_unit_id, task.id): new[n % 9].id for n, task in enumerate(tasks) if n not in (0, 10)}
    plan = plan_of(SuccessionKind.SPLIT, dict.fromkeys(old, new[0]), tasks=named, effective_on=FIRST)
    with clock.travel(date(2025, 7, 3)):  # carried out two days late: the effective date decides
        done(plan, world)
    with clock.travel(date(2025, 8, 5)):
        yield world


def m1(browser, on: date, period: str = "to_date") -> dict[str, list[tuple[str, str | None]]]:
    page = browser.get(f"/reports/m1?period={period}&on={on:%d/%m/%Y}")
    assert page.status_code == 200
    return dict(Table(page.text).rows)


def test_a_day_before_stands_under_the_old_names_a_day_after_under_the_new(july, client_for, count_queries) -> None:
    browser = client_for(july.ha)
    before, on_the_day, after = (m1(browser, day) for day in (LAST, FIRST, date(2025, 7, 31)))
    districts = {"Huyện An Phú", "Huyện Bình Sơn"}
    assert set(before) == districts | {"Sở Tài chính", "Cộng"}
    communes = {f"Xã số {number}" for number in range(1, 10)}
    assert set(on_the_day) == set(after) == districts | communes | {"Sở Tài chính", "Cộng"}
    assert [before[name][0][0] for name in ("Huyện An Phú", "Huyện Bình Sơn", "Sở Tài chính")] == ["10", "10", "1"]
    assert after["Huyện An Phú"][0][0] == "1"  # what was done stays where it was done
    for rows in (before, on_the_day, after):
        for column in range(11):
            numbers = [int(cells[column][0].replace(".", "")) for name, cells in rows.items() if name != "Cộng"]
            assert sum(numbers) == int(rows["Cộng"][column][0]), column
    assert before["Cộng"][0][0] == after["Cộng"][0][0] == "21"
    with count_queries() as asked:
        m1(browser, LAST)
    assert asked.number <= 12


def test_every_figure_opens_the_tasks_it_counts_under_the_name_they_had(july, client_for) -> None:
    browser = client_for(july.ha)
    for day in (LAST, date(2025, 7, 31)):
        for name, cells in m1(browser, day).items():
            for text, url in cells[:11]:
                if url is not None:
                    listed = browser.get(url).text
                    assert rows_in(listed) == int(text), (name, url)
    district = next(cells for name, cells in m1(browser, LAST).items() if name == "Huyện An Phú")[0][1]
    listed = browser.get(district).text
    listed = listed[listed.index("<tbody") : listed.index("</tbody>")]
    assert listed.count("Huyện An Phú") == 20 and "Xã số" not in listed  # in each title, and as the unit of each
    book = load_workbook(BytesIO(browser.get(f"/tasks.xlsx?{district.partition('?')[2]}").data)).active
    told = [str(cell.value) for row in book.iter_rows() for cell in row]
    assert "Huyện An Phú" in told and "Xã số 3" not in told
    found = browser.get(f"{district}&q=An Phú").text
    assert rows_in(found) == 10 and "10 nhiệm vụ" in found
    book = load_workbook(BytesIO(browser.get("/reports/m1.xlsx?on=30/06/2025").data)).active
    assert "Huyện An Phú" in [row[0].value for row in book.iter_rows()]


def test_sums_of_every_day_agree_with_the_count_of_all(july) -> None:
    unit_sums = []
    for number in range(0, 60, 3):
        period = period_of(ReportPeriod.TO_DATE, date(2025, 6, 5) + timedelta(days=number))
        report = queries.report_by_unit(july.committee.id, period, today=clock.today())
        whole = queries.overview(
            july.committee.id, period.from_on, period.on, since=period.from_on, soon_until=period.on
        ).counts
        total = report.total
        assert (total.total, total.done, total.open_overdue) == (whole.total, whole.done, whole.open_overdue)
        unit_sums.append(len(report.rows))
    assert unit_sums[0] == 3 and unit_sums[-1] == 12


def test_two_mergers_one_after_the_other_each_keep_their_time(world) -> None:
    """First to the office, a year later to the school: three names for one task."""
    with clock.travel(date(2025, 1, 10)):
        task = make.make_task(world, lead_unit=world.home_affairs, assigned_on=date(2025, 1, 5), supports=[])
        assert task.id
    for old, new, day in (
        (world.home_affairs, world.office, date(2025, 7, 1)),
        (world.office, world.school, date(2026, 7, 1)),
    ):
        with clock.travel(day):
            done(plan_of(SuccessionKind.MERGE, {old: new}, effective_on=day), world)
    with clock.travel(date(2026, 9, 1)):
        names = []
        for on in (date(2025, 6, 30), date(2025, 7, 1), date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 1)):
            report = queries.report_by_unit(
                world.committee.id, period_of(ReportPeriod.TO_DATE, on), today=clock.today()
            )
            names.append([row.unit.name for row in report.rows])
    names = [name for some in names for name in some]
    assert names == [
        "Sở Nội vụ",
        "Văn phòng Thành ủy",
        "Văn phòng Thành ủy",
        "Trường Chính trị tỉnh",
        "Trường Chính trị tỉnh",
    ]
    assert db.session.get(Task, task.id).lead_unit_id == world.school.id
