"""Working days: the years 2025–2027 checked by hand, and the laws of the arithmetic."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.db import db
from tracker.workdays import actions, queries
from tracker.workdays.models import CalendarDay, DayKind
from tracker.workdays.rules import Calendar

# Checked by hand against the announcements of the Government Office and the Ministry of Home Affairs
# (Tết 2025: 6150/TB-BLĐTBXH; New Year 2026: 12729/VPCP-KGVX) and, for 2027, the Labour Code's art. 112
# and the lunar calendar: the announcement of that year may still move the days around Tết.
OFF = {
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    2027: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
}
WORKED_WEEKENDS = {2025: "04-26", 2026: "01-10 08-22", 2027: ""}


def days(year: int, words: str) -> set[date]:
    return {date.fromisoformat(f"{year}-{word}") for word in words.split()}


def days_of_year(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]


@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_a_seeded_year_has_the_days_checked_by_hand(year: int, database) -> None:
    actions.seed_year(year)
    calendar = queries.calendar()
    off = {day for day in days_of_year(year) if day.weekday() < 5 and not calendar.is_working(day)}
    worked = {day for day in days_of_year(year) if day.weekday() >= 5 and calendar.is_working(day)}
    assert off == days(year, OFF[year])
    assert worked == days(year, WORKED_WEEKENDS[year])


def test_a_seeded_year_waits_for_confirmation_and_seeding_again_keeps_what_people_did(database) -> None:
    assert actions.seed_year(2026) > 10
    assert not any(row.confirmed for row in queries.days_of(2026))
    actions.put_day(
        date(2026, 11, 24), kind=DayKind.HOLIDAY, name="Ngày Văn hóa Việt Nam", source="Nghị quyết 80-NQ/TW"
    )
    actions.remove_day(queries.special_day(date(2026, 4, 26)))
    assert actions.seed_year(2026) == 1  # only what was removed comes back
    assert queries.special_day(date(2026, 11, 24)).confirmed
    actions.confirm_year(2026)
    db.session.commit()
    assert all(row.confirmed for row in queries.days_of(2026))


CALENDAR_2026 = Calendar(
    frozenset(days(2026, OFF[2026]) | days(2026, "04-26")), frozenset(days(2026, WORKED_WEEKENDS[2026]))
)


@pytest.mark.parametrize(
    ("start", "number", "expected"),
    [
        ("2026-01-01", 1, "2026-01-05"),  # Friday 2 January is swapped off
        ("2026-01-09", 1, "2026-01-10"),  # … and worked on Saturday the 10th
        ("2026-02-13", 1, "2026-02-23"),  # over Tết
        ("2026-08-21", 1, "2026-08-22"),
        ("2026-08-28", 1, "2026-09-03"),
        ("2026-09-14", 5, "2026-09-21"),
        ("2026-09-21", -5, "2026-09-14"),
        ("2026-02-17", 0, "2026-02-23"),
        ("2026-02-12", 0, "2026-02-12"),
    ],
)
def test_adding_working_days(start: str, number: int, expected: str) -> None:
    assert CALENDAR_2026.add_working_days(date.fromisoformat(start), number) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-09-12", "2026-09-14"), ("2026-08-29", "2026-09-03"), ("2026-08-22", "2026-08-22")],
)
def test_a_term_that_ends_on_a_day_off_moves_to_the_next_working_day(day: str, expected: str) -> None:
    assert CALENDAR_2026.next_working_day(date.fromisoformat(day)) == date.fromisoformat(expected)


some_day = st.dates(date(2025, 12, 1), date(2027, 1, 31))


@settings(deadline=None)
@given(some_day, some_day)
def test_counting_agrees_with_walking(first: date, last: date) -> None:
    if last < first:
        first, last = last, first
    walked = sum(CALENDAR_2026.is_working(first + timedelta(n)) for n in range(1, (last - first).days + 1))
    assert CALENDAR_2026.working_days_between(first, last) == walked
    assert CALENDAR_2026.working_days_between(last, first) == -walked


@settings(deadline=None)
@given(some_day, st.integers(1, 60))
def test_what_was_added_is_counted_back(day: date, number: int) -> None:
    then = CALENDAR_2026.add_working_days(day, number)
    assert CALENDAR_2026.is_working(then)
    assert CALENDAR_2026.working_days_between(day, then) == number


def test_an_empty_table_is_the_plain_week(database) -> None:
    assert db.session.query(CalendarDay).count() == 0
    calendar = queries.calendar()
    assert calendar.is_working(date(2026, 9, 4)) and not calendar.is_working(date(2026, 9, 5))
