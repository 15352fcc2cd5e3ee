"""Periods, rates, bands of lateness and the chart, from dates and numbers alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reports.rules import (
    CHART_ROWS,
    CHART_WIDTH,
    Counts,
    LateBand,
    Rate,
    ReportPeriod,
    UnitRow,
    chart_of,
    done_rate,
    due_dates_of,
    other_formula,
    overdue_rate,
    period_of,
    update_rate,
)
from tracker.units.models import OverdueFormula, Unit

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))

CASES = [
    # kind, cut-off, from, to, figures up to
    ("to_date", "2026-09-15", "2026-01-01", "2026-09-15", "2026-09-15"),
    ("week", "2026-09-16", "2026-09-14", "2026-09-20", "2026-09-16"),
    ("month", "2026-02-28", "2026-02-01", "2026-02-28", "2026-02-28"),
    ("month", "2024-02-10", "2024-02-01", "2024-02-29", "2024-02-10"),
    ("quarter", "2026-12-31", "2026-10-01", "2026-12-31", "2026-12-31"),
    ("quarter", "2026-05-01", "2026-04-01", "2026-06-30", "2026-05-01"),
    ("half", "2026-06-30", "2026-01-01", "2026-06-30", "2026-06-30"),
    ("half", "2026-07-01", "2026-07-01", "2026-12-31", "2026-07-01"),
    ("nine_months", "2026-11-20", "2026-01-01", "2026-09-30", "2026-09-30"),
    ("year", "2026-11-20", "2026-01-01", "2026-12-31", "2026-11-20"),
    ("free", "2026-11-20", "2026-01-01", "2026-11-20", "2026-11-20"),
]


@pytest.mark.parametrize(("kind", "cut_off", "begin", "end", "on"), CASES)
def test_a_period_is_the_one_its_cut_off_lies_in(kind, cut_off, begin, end, on) -> None:
    period = period_of(ReportPeriod(kind), date.fromisoformat(cut_off))
    assert (period.from_on.isoformat(), period.to_on.isoformat(), period.on.isoformat()) == (begin, end, on)


@given(day=DAYS, kind=st.sampled_from(ReportPeriod), begin=st.one_of(st.none(), DAYS))
def test_a_period_never_runs_backwards(day: date, kind: ReportPeriod, begin: date | None) -> None:
    period = period_of(kind, day, begin)
    assert period.from_on <= period.on <= min(day, period.to_on)
    before = period.year_before
    assert before.from_on <= before.on <= before.to_on and before.on < period.on


def test_a_free_period_begins_where_it_is_told_to() -> None:
    assert period_of(ReportPeriod.FREE, date(2026, 5, 5), date(2026, 4, 2)).from_on == date(2026, 4, 2)


def test_the_two_formulas_of_lateness() -> None:
    counts = Counts(148, new=99, done=80, done_late=9, open_overdue=14, updated=56)
    assert overdue_rate(counts, OverdueFormula.OF_DUE) == Rate(14, 94)
    assert overdue_rate(counts, OverdueFormula.OF_DUE).value == 14.9
    assert overdue_rate(counts, OverdueFormula.OF_TOTAL).value == 9.5
    assert done_rate(counts).value == 54.1
    assert update_rate(counts).value == 82.4
    assert {other_formula(formula) for formula in OverdueFormula} == set(OverdueFormula)


def test_nothing_to_divide_by_is_no_percentage() -> None:
    assert overdue_rate(Counts(), OverdueFormula.OF_DUE).value is None


@given(late=st.integers(1, 4000))
def test_every_overdue_task_is_in_exactly_one_band(late: int) -> None:
    today = date(2026, 11, 22)
    due = today - timedelta(days=late)
    held = []
    for band in LateBand:
        first, last = due_dates_of(band, today)
        if (first is None or first <= due) and due <= last:
            held.append(band)
    expected = "10" if late <= 10 else "30" if late <= 30 else "90" if late <= 90 else "over"
    assert held == [LateBand(expected)]


def unit_row(number: int, counts: Counts, name: str = "Sở Nội vụ") -> UnitRow:
    return UnitRow(Unit(id=number, name=name, short_name=""), counts, Counts())


@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.integers(0, 90), st.integers(0, 900), st.integers(0, 300)),
        min_size=1,
        max_size=CHART_ROWS + 5,
    )
)
def test_the_chart_stays_on_its_ground_and_is_to_scale(figures) -> None:
    rows = [
        unit_row(number, Counts(sum(parts), done=parts[0] + parts[1], done_late=parts[1], open_overdue=parts[3]))
        for number, parts in enumerate(figures)
        if sum(parts)
    ]
    chart = chart_of(rows)
    assert len(chart.rows) == min(len(rows), CHART_ROWS) and chart.is_part == (len(rows) > CHART_ROWS)
    for row in chart.rows:
        assert sum(bar.number for bar in row.bars) == row.total
        assert row.end + 40 <= CHART_WIDTH and row.y + 24 <= chart.height
        for left, right in zip(row.bars, row.bars[1:], strict=False):
            assert left.x + left.width <= right.x


def test_a_long_name_is_broken_into_lines_and_never_cut() -> None:
    name = "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Lam Giang"
    drawn = chart_of([unit_row(1, Counts(3, done=1), name), unit_row(2, Counts(2))]).rows
    assert " ".join(line for _y, line in drawn[0].name) == name
    assert drawn[1].y > drawn[0].name[-1][0]
