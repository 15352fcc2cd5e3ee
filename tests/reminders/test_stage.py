"""The one stage that holds on a day, as a table of cases and as laws."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.notices.models import NoticeKind
from tracker.reminders.rules.stages import REMINDED_STATES, Rules, key_of, stage, usual
from tracker.tasks.models import TaskState

DUE = date(2026, 9, 18)
USUAL = usual([7, 3, 1, 0], 7)


def on(left: int, rules: Rules = USUAL, state: TaskState = TaskState.IN_PROGRESS) -> str | None:
    found = stage(state, DUE, DUE - timedelta(days=left), rules)
    return found.name if found else None


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (30, None),
        (8, None),
        (7, "due-7"),
        (6, "due-7"),
        (4, "due-7"),
        (3, "due-3"),
        (2, "due-3"),
        (1, "due-1"),
        (0, "due-0"),
        (-1, "late-1"),
        (-7, "late-1"),
        (-8, "late-8"),
        (-14, "late-8"),
        (-15, "late-15"),
        (-365, "late-365"),
    ],
)
def test_the_stage_of_each_day(left: int, expected: str | None) -> None:
    assert on(left) == expected


@pytest.mark.parametrize("state", sorted(set(TaskState) - REMINDED_STATES))
def test_drafts_what_waits_and_what_ended_are_not_reminded_of(state: TaskState) -> None:
    assert [on(left, state=state) for left in (7, 0, -3)] == [None, None, None]


def test_without_a_due_date_nothing_is_reminded_of() -> None:
    assert stage(TaskState.IN_PROGRESS, None, DUE, USUAL) is None


def test_a_committee_has_its_own_rules() -> None:
    assert on(14, usual([14, 5], 3)) == "due-14"
    assert on(0, usual([14, 5], 3)) == "due-5"
    assert on(-4, usual([14, 5], 3)) == "late-4"
    assert on(-90, usual([], 0)) == "late-1"
    assert on(0, usual([], 0)) is None


def test_kinds() -> None:
    assert stage(TaskState.ASSIGNED, DUE, DUE, USUAL).kind is NoticeKind.DUE_SOON
    assert stage(TaskState.ASSIGNED, DUE, DUE + timedelta(days=1), USUAL).kind is NoticeKind.OVERDUE


def test_a_moved_due_date_makes_another_key() -> None:
    at = stage(TaskState.ASSIGNED, DUE, DUE, USUAL)
    assert key_of(31, at, DUE, 14) == "task-31-due-0-20260918-14"
    assert key_of(31, at, DUE, 14) != key_of(31, at, DUE + timedelta(days=1), 14)


some_rules = st.builds(usual, st.lists(st.integers(0, 60), min_size=1, max_size=6), st.integers(1, 30))


@settings(deadline=None)
@given(some_rules, st.sets(st.integers(-120, 90)))
def test_whatever_days_it_runs_nobody_is_told_the_same_stage_twice(rules: Rules, days_it_ran: set[int]) -> None:
    """A key is told once, so the messages are the stages that held on the days it ran, never more."""
    told = [on(left, rules) for left in sorted(days_it_ran, reverse=True)]
    changes = [name for before, name in zip([None, *told], told, strict=False) if name and name != before]
    assert len(changes) == len(set(changes)), "a stage came back after another one"


@settings(deadline=None)
@given(some_rules, st.integers(-400, 90))
def test_every_day_within_reach_has_exactly_one_stage(rules: Rules, left: int) -> None:
    assert (on(left, rules) is not None) == (left <= rules.furthest)
