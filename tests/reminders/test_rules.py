"""Stages under a committee's own rules: audiences, working days, and the forecast that agrees with the plan."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker import clock
from tracker.reminders.models import Audience, Channel, Counting, LadderStep
from tracker.reminders.rules.forecast import CountedCalendar, Demand, forecast
from tracker.reminders.rules.ladder import step_of
from tracker.reminders.rules.leaving import Leaving
from tracker.reminders.rules.stages import Offsets, Rules, Stages, last_due, stage, usual
from tracker.reminders.rules.stored import rules_of, stored_audiences
from tracker.reminders.rules.weekly import is_due, key_of
from tracker.tasks.models import TaskState
from tracker.workdays.rules import Calendar, SendingHours

OPEN = TaskState.IN_PROGRESS
# Tết 2026: Monday 16 to Friday 20 February off; the Saturday after the week before is worked instead of a Monday.
TET = Calendar(frozenset(date(2026, 2, day) for day in range(16, 21)), frozenset({date(2026, 2, 28)}))
WORKING = Rules(
    {Audience.CONTACT: Offsets((0, 1, 3), late_from=1)}, before_in=Counting.WORKING, late_in=Counting.WORKING
)


def on(day: date, due: date, rules: Rules = WORKING, calendar: Calendar = TET, who: Audience = Audience.CONTACT):
    found = stage(OPEN, due, day, rules, who, calendar)
    return found.name if found else None


@pytest.mark.parametrize(
    ("day", "due", "expected"),
    [
        (date(2026, 2, 9), date(2026, 2, 24), None),  # 4 working days before Tết and 2 after
        (date(2026, 2, 12), date(2026, 2, 24), "due-3"),  # Friday the 13th, Monday the 23rd, Tuesday the 24th
        (date(2026, 2, 13), date(2026, 2, 24), "due-3"),
        (date(2026, 2, 17), date(2026, 2, 24), "due-3"),  # in the middle of Tết nothing new begins
        (date(2026, 2, 23), date(2026, 2, 24), "due-1"),
        (date(2026, 2, 24), date(2026, 2, 24), "due-0"),
        (date(2026, 2, 25), date(2026, 2, 24), "late-1"),
        # Due on a day off: the last day on which work can be done is the Friday before.
        (date(2026, 2, 12), date(2026, 2, 15), "due-1"),
        (date(2026, 2, 13), date(2026, 2, 15), "due-0"),
        (date(2026, 2, 15), date(2026, 2, 15), "due-0"),
        # It is late from the 16th on, but the first working day late is the 23rd.
        (date(2026, 2, 16), date(2026, 2, 15), None),
        (date(2026, 2, 22), date(2026, 2, 15), None),
        (date(2026, 2, 23), date(2026, 2, 15), "late-1"),
        # A Saturday that is worked counts.
        (date(2026, 2, 28), date(2026, 3, 2), "due-1"),
        (date(2026, 2, 27), date(2026, 3, 2), "due-3"),
        (date(2026, 3, 1), date(2026, 3, 2), "due-1"),
    ],
)
def test_working_days_over_tet_weekends_and_days_off(day: date, due: date, expected: str | None) -> None:
    assert on(day, due) == expected


def test_each_audience_has_its_own_lateness() -> None:
    rules = replace(
        usual([7, 3, 1, 0], 7),
        audiences={
            Audience.CONTACT: Offsets((0, 1, 3, 7), late_from=1),
            Audience.SUPPORTS: Offsets((3,)),
            Audience.LEADER: Offsets((), late_from=10, by=Channel.IN_APP),
        },
    )
    due = date(2026, 9, 18)

    def names(day: date) -> dict[str, str]:
        return {who.value: at.name for who, at in Stages(day, rules, Calendar()).of(due)}

    assert names(date(2026, 9, 15)) == {"contact": "due-3", "supports": "due-3"}
    assert names(date(2026, 9, 18)) == {"contact": "due-0", "supports": "due-3"}
    assert names(date(2026, 9, 27)) == {"contact": "late-8"}
    assert names(date(2026, 9, 28)) == {"contact": "late-8", "leader": "late-10"}
    assert names(date(2026, 10, 5)) == {"contact": "late-15", "leader": "late-17"}


some_offsets = st.builds(
    Offsets,
    st.lists(st.integers(0, 40), max_size=4, unique=True).map(lambda days: tuple(sorted(days))),
    st.one_of(st.none(), st.integers(1, 40)),
    st.sampled_from(Channel),
)
counting = st.sampled_from(Counting)
some_rules = st.builds(
    Rules,
    st.dictionaries(st.sampled_from(Audience), some_offsets, min_size=1),
    late_every=st.integers(0, 20),
    before_in=counting,
    late_in=counting,
)


@settings(deadline=None)
@given(some_rules, st.sets(st.integers(-100, 60)))
def test_whatever_days_it_runs_no_audience_is_told_a_stage_twice(rules: Rules, days_it_ran: set[int]) -> None:
    due = date(2026, 2, 20)
    for audience in rules.audiences:
        told = [on(due - timedelta(days=left), due, rules, TET, audience) for left in sorted(days_it_ran, reverse=True)]
        changes = [name for before, name in zip([None, *told], told, strict=False) if name and name != before]
        assert len(changes) == len(set(changes)), "a stage came back after another one"


@settings(deadline=None)
@given(some_rules, st.integers(-30, 90))
def test_nothing_beyond_the_furthest_due_date_is_at_a_stage(rules: Rules, left: int) -> None:
    """The plan reads no task due later than `last_due`, so there must be nothing to tell of them."""
    today = date(2026, 2, 10)
    due = today + timedelta(days=left)
    if due > last_due(today, rules, TET):
        assert Stages(today, rules, TET).of(due) == ()


@settings(deadline=None, max_examples=40)
@given(some_rules, some_rules, st.lists(st.integers(-60, 80), min_size=1, max_size=6, unique=True))
def test_the_preview_says_what_the_plans_of_those_days_would_write(now: Rules, then: Rules, dues: list[int]) -> None:
    today = date(2026, 2, 10)
    due_dates = [today + timedelta(days=left) for left in dues]
    demand = Demand()
    for due_on in due_dates:
        for audience in Audience:
            demand.add(due_on, audience, 1)
    found = forecast(demand, now=now, then=then, today=today, calendar=TET)
    known = {(due_on, who, at.name) for due_on in due_dates for who, at in Stages(today, now, TET).of(due_on)}
    written = []
    for number in range(1, 31):
        day = today + timedelta(days=number)
        for due_on in sorted(due_dates):
            for who, at in Stages(day, then, TET).of(due_on):
                if (due_on, who, at.name) not in known:
                    known.add((due_on, who, at.name))
                    written.append((day, due_on, who, at))
    foretold = [(begin.day, begin.due_on, begin.audience, begin.at) for begin in found.begins]
    assert [one for one in foretold if one in written] == written, "what the plan writes was foretold"
    assert found.total == len(found.begins)


def test_a_counted_calendar_counts_as_the_calendar_does() -> None:
    quick = CountedCalendar(TET, date(2026, 1, 1), date(2026, 4, 1))
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(0, 90, 7)]
    for first in days:
        for last in days:
            assert quick.working_days_between(first, last) == TET.working_days_between(first, last)


@given(some_rules)
def test_rules_are_the_same_after_being_kept(rules: Rules) -> None:
    class Kept:
        audiences = stored_audiences(rules)
        before_in, late_in = rules.before_in.value, rules.late_in.value
        weekly_on, report_links = rules.weekly_on, rules.report_links
        urge_after, report_after = rules.urge_after, rules.report_after

    contact = rules.audiences.get(Audience.CONTACT, Offsets())
    assert rules_of(list(contact.before), rules.late_every, Kept) == rules


def test_what_only_a_newer_program_knows_is_left_out() -> None:
    class Kept:
        audiences = {"contact": {"late_from": 1, "by": "pigeon"}, "neighbours": {"before": [3]}}
        before_in = late_in = "calendar"
        weekly_on, report_links, urge_after, report_after = None, True, None, None

    rules = rules_of([3], 7, Kept)
    assert rules.audiences == {Audience.CONTACT: Offsets((3,), 1, Channel.MAIL)}


@pytest.mark.parametrize(
    ("late", "expected"),
    [(0, None), (1, "reminded"), (9, "reminded"), (10, "urged"), (29, "urged"), (30, "reported"), (400, "reported")],
)
def test_the_ladder_has_one_step_for_each_lateness(late: int, expected: str | None) -> None:
    rules = replace(usual([3], 7), urge_after=10, report_after=30)
    step = step_of(date(2026, 9, 1), date(2026, 9, 1) + timedelta(days=late), rules)
    assert step == (LadderStep(expected) if expected else None)
    assert step_of(date(2026, 9, 1), date(2026, 12, 1), usual([3], 7)) is None, "no ladder where none was set up"


@pytest.mark.parametrize(
    ("day", "weekly_on", "expected"),
    [
        (date(2026, 9, 14), 0, True),  # Monday
        (date(2026, 9, 13), 0, True),  # a Sunday on which nothing had run since Monday
        (date(2026, 9, 15), 2, False),
        (date(2026, 9, 16), 2, True),
        (date(2026, 9, 18), 2, True),  # made up for
        (date(2026, 9, 14), None, False),
        (date(2026, 2, 16), 0, False),  # the week of Tết has no working day: no digest
        (date(2026, 2, 22), 0, False),
        (date(2026, 2, 23), 0, True),
    ],
)
def test_when_a_leaders_week_is_due(day: date, weekly_on: int | None, expected: bool) -> None:
    assert is_due(day, weekly_on, TET) is expected


def test_a_week_has_one_key_over_the_turn_of_the_year() -> None:
    assert key_of(3, date(2026, 12, 28), 7) == key_of(3, date(2027, 1, 3), 7) == "weekly-3-2026W53-7"
    assert key_of(3, date(2027, 1, 4), 7) != key_of(3, date(2027, 1, 3), 7)


def test_the_preview_passes_over_days_on_which_nothing_leaves() -> None:
    """Friday 18/9/2026: what begins on Saturday and Sunday leaves on Monday as it is then, the urgent at once."""
    friday = date(2026, 9, 18)
    leaving = Leaving(SendingHours(7, 19, False), Calendar(), time(7, 30))
    rules = usual([3, 1, 0], 7)
    demand = Demand()
    for is_urgent in (False, True):
        demand.add(friday + timedelta(days=2), Audience.CONTACT, 1, is_urgent=is_urgent)
    found = forecast(demand, now=rules, then=rules, today=friday, calendar=Calendar(), leaving=leaving)
    begins = [(begin.day.day, begin.at.name) for begin in found.begins if not begin.is_urgent]
    assert begins[:2] == [(21, "late-1"), (28, "late-8")], "neither due-1 of Saturday nor due-0 of Sunday"
    urgent = [(begin.day.day, begin.at.name) for begin in found.begins if begin.is_urgent]
    assert urgent[:3] == [(19, "due-1"), (20, "due-0"), (21, "late-1")]
    assert found.days[date(2026, 9, 21)][Audience.CONTACT] == 2
    sunday = forecast(
        demand, now=rules, then=rules, today=friday + timedelta(days=2), calendar=Calendar(), leaving=leaving
    )
    assert (sunday.begins[0].day.day, sunday.begins[0].at.name) == (21, "late-1")
    moments = [
        (Leaving(SendingHours(7, 19, False), Calendar(), time(7, 30)), "21/09 07:30"),
        (Leaving(SendingHours(8, 19, False), Calendar(), time(7, 30)), "21/09 08:00"),
        (Leaving(SendingHours(7, 19, True), Calendar(), time(7, 30)), "19/09 07:30"),
        (Leaving(SendingHours(7, 19, False), Calendar(), time(19, 30)), "21/09 07:00"),  # planned when the day is over
    ]
    for one, expected in moments:
        assert f"{one.moment(date(2026, 9, 19)):%d/%m %H:%M}" == expected


def test_what_waits_over_a_day_off_waits_for_that_days_plan() -> None:
    monday = datetime(2026, 9, 21, 7, 0, tzinfo=clock.VIETNAM)
    hours = SendingHours(7, 19, False)
    assert Leaving(hours, Calendar(), time(7, 30)).put_off(monday) == monday.replace(hour=8)
    assert Leaving(hours, Calendar(), time(6, 0)).put_off(monday) == monday
    assert Leaving(hours, Calendar(), time(19, 30)).put_off(monday) == monday, "no plan comes within the hours"
