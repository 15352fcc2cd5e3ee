"""Whether a target is reached, what lacks, sums, periods, the chart: from numbers and dates alone."""

from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker import clock
from tracker.indicators import rules
from tracker.indicators.models import Comparator, CountedAs, Direction, Indicator, IndicatorValue, Rhythm

TODAY = date(2026, 11, 22)


def one(**changes: Any) -> Indicator:
    values: dict[str, Any] = {
        "id": 1,
        "name": "Chi bộ sinh hoạt",
        "unit": "%",
        "comparator": Comparator.AT_LEAST,
        "target": Decimal(95),
        "direction": Direction.UP,
        "counting": CountedAs.CUMULATIVE,
        "rhythm": Rhythm.DAY,
        "from_on": date(2026, 7, 1),
    }
    return Indicator(**{**values, **changes})


def value(amount: str, period_on: date, turn: int = 1) -> IndicatorValue:
    at = datetime(2026, 11, 1, tzinfo=clock.VIETNAM)
    return IndicatorValue(value=Decimal(amount), period_on=period_on, turn=turn, at=at)


@pytest.mark.parametrize(
    ("comparator", "amount", "met"),
    [
        (Comparator.AT_LEAST, "95", True),
        (Comparator.AT_LEAST, "94.999999", False),
        (Comparator.AT_MOST, "95", True),
        (Comparator.AT_MOST, "95.000001", False),
        (Comparator.EQUAL, "95.0", True),
        (Comparator.EQUAL, "95.1", False),
    ],
)
def test_a_value_at_the_edge_of_its_target(comparator: Comparator, amount: str, met: bool) -> None:
    assert rules.is_met(comparator, Decimal(95), Decimal(amount)) is met


def test_a_cumulative_target_is_judged_by_its_last_value_alone() -> None:
    found = rules.reached(one(), [value("96", date(2026, 9, 1)), value("80", date(2026, 8, 1))], TODAY)
    assert found.met is True and found.value == 96 and not found.lacking


def test_the_last_turn_of_a_period_is_in_force_and_a_value_too_many_changes_nothing() -> None:
    rows = [value("960", date(2026, 9, 30)), value("96", date(2026, 9, 30), turn=2)]
    assert rules.reached(one(), rows, TODAY).value == 96
    assert rules.reached(one(), reversed(rows), TODAY).value == 96


def test_a_target_of_each_period_is_missed_when_one_period_missed_it() -> None:
    monthly = one(counting=CountedAs.PER_PERIOD, rhythm=Rhythm.MONTH)
    rows = [value("96", date(2026, 7, 31)), value("90", date(2026, 8, 31)), value("99", date(2026, 9, 30))]
    found = rules.reached(monthly, rows, TODAY)
    assert found.met is False and found.missed == 1
    assert found.lacking == (date(2026, 10, 31),)
    assert rules.lacks(found) == "“Chi bộ sinh hoạt” (tháng\u00a010/2026)"


def test_values_of_periods_are_added_up_exactly() -> None:
    summed = one(counting=CountedAs.SUMMED, rhythm=Rhythm.QUARTER, unit="tỷ đồng", target=Decimal("0.3"))
    rows = [value("0.1", date(2026, 9, 30)), value("0.2", date(2026, 12, 31))]
    found = rules.reached(summed, rows, TODAY)
    assert found.value == Decimal("0.3") and found.met is True


def test_a_period_that_was_begun_before_the_first_day_is_not_owed() -> None:
    monthly = one(counting=CountedAs.PER_PERIOD, rhythm=Rhythm.MONTH, from_on=date(2026, 8, 20))
    assert rules.whole_periods(monthly, TODAY) == [date(2026, 9, 30), date(2026, 10, 31)]
    assert rules.whole_periods(one(rhythm=Rhythm.MONTH, from_on=date(2026, 11, 2)), TODAY) == []


def test_periods_offered_end_with_the_present_one_and_begin_with_the_first() -> None:
    monthly = one(rhythm=Rhythm.MONTH, from_on=date(2026, 9, 15))
    assert rules.periods_to_give(monthly, TODAY) == [date(2026, 11, 30), date(2026, 10, 31), date(2026, 9, 30)]
    assert len(rules.periods_to_give(one(rhythm=Rhythm.MONTH, from_on=date(2020, 1, 1)), TODAY)) == rules.OFFERED


def test_sums_that_do_not_agree_are_told_and_sums_that_do_are_not() -> None:
    def of(amount: str) -> rules.Reached:
        return rules.reached(one(unit="cơ quan", name="Tổng số"), [value(amount, date(2026, 9, 30))], TODAY)

    told = rules.disagreement(of("51"), [of("22"), of("28")])
    assert told == "22 + 28 = 50, khác 51 đã ghi ở “Tổng số”"
    assert rules.disagreement(of("50"), [of("22"), of("28")]) == ""
    assert rules.disagreement(of("51"), [of("22"), rules.reached(one(), [], TODAY)]) == "", "one part is not known yet"


def test_a_change_the_wrong_way_is_called_so() -> None:
    rows = [value("90", date(2026, 8, 1)), value("85,5".replace(",", "."), date(2026, 9, 1))]
    assert rules.reached(one(), rows, TODAY).trend == "giảm 4,5\u00a0% so với kỳ trước, chiều không mong muốn"
    falling = one(comparator=Comparator.AT_MOST, direction=Direction.DOWN)
    assert rules.reached(falling, rows, TODAY).trend == "giảm 4,5\u00a0% so với kỳ trước"


CONTRADICTIONS = [
    ((Comparator.AT_LEAST, Direction.DOWN, CountedAs.CUMULATIVE, Rhythm.DAY, ""), "direction"),
    ((Comparator.AT_MOST, Direction.UP, CountedAs.CUMULATIVE, Rhythm.DAY, ""), "direction"),
    ((Comparator.AT_LEAST, Direction.UP, CountedAs.SUMMED, Rhythm.DAY, "lớp"), "rhythm"),
    ((Comparator.AT_LEAST, Direction.UP, CountedAs.SUMMED, Rhythm.MONTH, "%"), "counting"),
    ((Comparator.EQUAL, Direction.DOWN, CountedAs.PER_PERIOD, Rhythm.MONTH, "%"), None),
]


@pytest.mark.parametrize(("parts", "field"), CONTRADICTIONS)
def test_parts_of_a_target_that_contradict_each_other(parts: Any, field: str | None) -> None:
    problem = rules.problem_with(*parts)
    assert (problem[0] if problem else None) == field


amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=3)


@given(st.lists(amounts, min_size=2, max_size=30), amounts, st.one_of(st.none(), amounts))
def test_every_bar_and_line_of_a_chart_lies_inside_it(levels: list[Decimal], target: Decimal, base: Decimal) -> None:
    rows = [value(str(level), date(2026, 1, 1).replace(year=1990 + place)) for place, level in enumerate(levels)]
    chart = rules.chart_of(rules.reached(one(target=target, baseline=base, unit=""), rows, TODAY))
    assert chart is not None
    for bar in chart.bars:
        assert bar.x >= 0 and bar.x + bar.width <= rules.WIDTH - rules.RIGHT
        assert bar.y >= rules.TOP - 1 and bar.y + bar.height <= rules.FLOOR + 2
    assert rules.TOP <= chart.target_y <= rules.FLOOR


def test_a_single_value_has_nothing_to_be_compared_with() -> None:
    assert rules.chart_of(rules.reached(one(), [value("90", TODAY)], TODAY)) is None


def test_the_words_of_a_target() -> None:
    assert rules.target_words(one(target=Decimal("97.5"))) == "≥\u00a097,5\u00a0%"
    assert SimpleNamespace(**vars(rules.reached(one(), [], TODAY))).points == ()
    assert rules.reached(one(), [], TODAY).words == "chưa có số liệu"
