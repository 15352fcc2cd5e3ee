"""When a duty comes back: rules from words and back, months that are short, periods by their names."""

from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.duties import rules
from tracker.duties.models import Duty, DutyVersion
from tracker.duties.rules import MONTHS, Every, Rhythm, occurrences, rhythm_of


def first(rule: str, from_on: date, number: int = 4) -> list[str]:
    return [f"{day:%d/%m/%y}" for day in islice(occurrences(rule, from_on, None), number)]


FROM = date(2026, 1, 10)
COMES = [
    (Rhythm(Every.MONTH, 25), ["25/01/26", "25/02/26", "25/03/26", "25/04/26"], "hằng tháng, ngày 25"),
    (Rhythm(Every.MONTH, 31), ["31/01/26", "28/02/26", "31/03/26", "30/04/26"], "hằng tháng, ngày cuối tháng"),
    (Rhythm(Every.MONTH, 30), ["30/01/26", "28/02/26", "30/03/26", "30/04/26"], "hằng tháng, ngày 30"),
    (Rhythm(Every.MONTH, 5), ["05/02/26", "05/03/26", "05/04/26", "05/05/26"], "hằng tháng, ngày 05"),
    (Rhythm(Every.QUARTER, 25, 3), ["25/03/26", "25/06/26", "25/09/26", "25/12/26"], "các tháng 3, 6, 9, 12"),
    (Rhythm(Every.QUARTER, 5, 1), ["05/04/26", "05/07/26", "05/10/26", "05/01/27"], "các tháng 1, 4, 7, 10"),
    (Rhythm(Every.HALF, 20, 6), ["20/06/26", "20/12/26", "20/06/27", "20/12/27"], "6 tháng một lần, ngày 20"),
    (Rhythm(Every.YEAR, 15, 12), ["15/12/26", "15/12/27", "15/12/28", "15/12/29"], "hằng năm, ngày 15 tháng 12"),
    (Rhythm(Every.YEAR, 31, 2), ["28/02/26", "28/02/27", "29/02/28", "28/02/29"], "hằng năm, ngày cuối tháng 2"),
    (Rhythm(Every.WEEK, weekday=4), ["16/01/26", "23/01/26", "30/01/26", "06/02/26"], "hằng tuần, thứ Sáu"),
]


@pytest.mark.parametrize(("rhythm", "days", "words"), COMES)
def test_a_rhythm_comes_back_on_its_days_and_says_so(rhythm: Rhythm, days: list[str], words: str) -> None:
    assert first(rhythm.rule, FROM) == days
    assert words in rhythm.words.replace("\u00a0", " ")


@given(
    st.sampled_from(list(Every)),
    st.integers(1, 31),
    st.integers(1, 12),
    st.integers(0, 6),
    st.dates(date(2024, 1, 1), date(2032, 1, 1)),
)
def test_every_rhythm_reads_back_and_leaves_no_period_out(
    every: Every, day: int, month: int, weekday: int, begin: date
) -> None:
    if every is Every.WEEK:
        rhythm = Rhythm(every, weekday=weekday)
    else:
        rhythm = Rhythm(every, day, 1 if every is Every.MONTH else (month - 1) % MONTHS[every] + 1)
    assert rhythm_of(rhythm.rule) == rhythm
    days = list(islice(occurrences(rhythm.rule, begin, None), 30))
    assert days == sorted(set(days)) and days[0] >= begin
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    longest = 7 if every is Every.WEEK else 31 * MONTHS[every] + 3
    assert max(gaps) <= longest and (days[0] - begin).days <= longest


READ = {
    "FREQ=MONTHLY;BYMONTHDAY=25": Rhythm(Every.MONTH, 25),
    "FREQ=MONTHLY;BYMONTHDAY=-1": Rhythm(Every.MONTH, 31),
    "FREQ=MONTHLY": Rhythm(Every.MONTH, 31),
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5": Rhythm(Every.QUARTER, 5, 3),
    "FREQ=MONTHLY;INTERVAL=6": Rhythm(Every.HALF, 31, 6),
    "FREQ=YEARLY": Rhythm(Every.YEAR, 31, 12),
    "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15": Rhythm(Every.HALF, 15, 6),
    "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20": Rhythm(Every.YEAR, 20, 11),
    "FREQ=WEEKLY;BYDAY=TU": Rhythm(Every.WEEK, weekday=1),
    "FREQ=WEEKLY": Rhythm(Every.WEEK, weekday=4),
    "FREQ=DAILY": None,
    "FREQ=WEEKLY;INTERVAL=2": None,
    "": None,
}


@pytest.mark.parametrize("rule", READ)
def test_what_the_reader_found_becomes_a_rhythm_or_is_left_to_a_person(rule: str) -> None:
    assert rhythm_of(rule) == READ[rule]


NAMES = [
    (Every.MONTH, date(2026, 9, 25), False, "tháng 9/2026"),
    (Every.MONTH, date(2026, 1, 5), True, "tháng 12/2025"),
    (Every.QUARTER, date(2026, 9, 25), False, "quý III/2026"),
    (Every.QUARTER, date(2026, 1, 5), True, "quý IV/2025"),
    (Every.HALF, date(2026, 6, 20), False, "6 tháng đầu năm 2026"),
    (Every.HALF, date(2027, 1, 10), True, "6 tháng cuối năm 2026"),
    (Every.YEAR, date(2027, 1, 15), True, "năm 2026"),
    (Every.WEEK, date(2026, 9, 4), False, "kỳ hạn 04/9/2026"),
]


@pytest.mark.parametrize(("every", "day", "previous", "words"), NAMES)
def test_a_period_is_called_as_offices_call_it(every: Every, day: date, previous: bool, words: str) -> None:
    assert rules.period_words(every, day, names_previous=previous).replace("\u00a0", " ") == words


def duty_of(*froms: tuple[date, int]) -> Duty:
    duty = Duty(id=1, ended_on=None)
    for number, (from_on, day) in enumerate(froms, 1):
        rule = Rhythm(Every.MONTH, day).rule
        duty.versions.append(DutyVersion(id=number, from_on=from_on, until_on=None, rule=rule, give_before=10))
    return duty


def test_a_change_begins_on_its_day_and_leaves_what_was_before() -> None:
    duty = duty_of((date(2026, 1, 1), 25), (date(2026, 3, 1), 10))
    days = [period.occurs_on for period in rules.coming_periods(duty, None, 4)]
    assert days == [date(2026, 1, 25), date(2026, 2, 25), date(2026, 3, 10), date(2026, 4, 10)]


def test_a_change_that_was_planned_later_but_begins_earlier_takes_the_place_of_the_other() -> None:
    duty = duty_of((date(2026, 1, 1), 25), (date(2026, 6, 1), 10), (date(2026, 3, 1), 5))
    days = [period.occurs_on for period in rules.coming_periods(duty, date(2026, 2, 25), 5)]
    assert days == [date(2026, month, 5) for month in range(3, 8)]


def test_an_end_ends_every_version() -> None:
    duty = duty_of((date(2026, 1, 1), 25))
    duty.ended_on = date(2026, 2, 25)
    assert [period.occurs_on for period in rules.coming_periods(duty, None)] == [date(2026, 1, 25), date(2026, 2, 25)]
    assert rules.next_period(duty, date(2026, 2, 25)) is None


def test_a_task_is_given_out_its_days_before_the_day_the_rule_names() -> None:
    period = rules.next_period(duty_of((date(2026, 1, 1), 25)), None)
    assert period is not None and period.give_on == date(2026, 1, 25) - timedelta(days=10)
