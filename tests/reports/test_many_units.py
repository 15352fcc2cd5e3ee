"""Form M1 of a province with three thousand units: paged, quick, its sum and its spreadsheet whole."""

import time
from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert

from tests import make
from tests.reports.test_m1 import Table
from tracker.db import db
from tracker.tasks.models import Task, TaskState
from tracker.units.models import Unit

MANY = 3000


@pytest.fixture
def province(world):
    """Three thousand units with a task each, one in three late."""
    one = make.make_task(world, lead_unit=world.home_affairs, supports=[])
    unit, task = (
        {column.name: getattr(row, column.name) for column in row.__table__.columns if not column.computed}
        for row in (world.home_affairs, one)
    )
    first = 10_000
    for row in (unit, task):
        del row["id"]
    task.pop("form_key", None)
    places = range(MANY)
    db.session.execute(
        insert(Unit),
        [
            {**unit, "id": first + n, "code": f"X{n}", "name": f"Xã số {n:04}", "short_name": "", "aliases": []}
            for n in places
        ],
    )
    rows = [
        {
            **task,
            "serial": 1_000_000 + n,
            "code": f"BCD35/2026/{1_000_000 + n}",
            "lead_unit_id": first + n,
            "state": TaskState.IN_PROGRESS,
            "due_on": make.day(-2 if n % 3 == 0 else 9),
        }
        for n in places
    ]
    db.session.execute(insert(Task), rows)
    db.session.commit()
    return world


def test_three_thousand_units_are_shown_in_pages_and_summed_whole(province, client_for, count_queries, capsys) -> None:
    browser = client_for(province.ha)
    began = time.perf_counter()
    page = browser.get("/reports/m1").text
    first_look = time.perf_counter() - began
    began = time.process_time()
    with count_queries() as asked:
        page = browser.get("/reports/m1").text
    took = time.process_time() - began
    rows = dict(Table(page).rows)
    assert asked.number <= 12 and len(rows) == 101
    assert rows["Cộng"][0][0] == "3.001" and rows["Cộng"][6][0] == "1.000"
    assert "Dòng Cộng là của cả 3.001 đơn vị" in page and 'href="/reports/m1?page=2"' in page
    second, last = (browser.get(f"/reports/m1?page={number}").text for number in (2, 31))
    assert "Xã số 0099" in second and "Xã số 0098" not in second and '<svg class="chart"' not in second
    assert set(dict(Table(last).rows)) == {"Xã số 2999", "Cộng"}
    book = load_workbook(BytesIO(browser.get("/reports/m1.xlsx").data), read_only=True).active
    assert sum(1 for row in book.iter_rows(max_col=1, values_only=True) if "Xã số" in str(row[0])) == MANY
    with capsys.disabled():
        name, size = db.engine.dialect.name, len(page) // 1024
        print(f"\n  {name}: M1 of {MANY} units first {first_look:.2f} s, then {took:.2f} s of work, {size} KB")
    assert took < 0.8
