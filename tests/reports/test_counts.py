"""Figures add up: the grouped query of form M1 against counting by hand, for random tasks, periods and cut-offs."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from tracker import clock
from tracker.db import db
from tracker.reports import queries
from tracker.reports.rules import Counts, ReportPeriod, period_of
from tracker.tasks.models import Outcome, ProgressUpdate, Submission, Task, TaskState
from tracker.tasks.queries import Beside, beside, counted_in, standing_is
from tracker.tasks.rules import COUNTED_STATES, Standing, standing

BEGIN = date(2026, 3, 1)
TODAY = BEGIN + timedelta(days=60)
DAYS = st.integers(0, 60).map(lambda number: BEGIN + timedelta(days=number))
STARTED = sorted(set(TaskState) - {TaskState.DRAFT, TaskState.ASSIGNED})


@st.composite
def histories(draw: st.DrawFn) -> dict[str, Any]:
    """A task as its life may have left it on TODAY, with its submissions and reports, nothing after TODAY."""
    assigned = draw(DAYS)
    later = st.integers(0, (TODAY - assigned).days).map(lambda number: assigned + timedelta(days=number))
    reports = draw(st.lists(later, max_size=3))
    returns = sorted((min(a, b), max(a, b)) for a, b in draw(st.lists(st.tuples(later, later), max_size=2)))
    state = draw(st.sampled_from(sorted(TaskState)))
    last = draw(later) if state in {TaskState.SUBMITTED, TaskState.COMPLETED} else None
    last = max([last, *(decided for _, decided in returns)]) if last else None
    return {
        "unit": draw(st.integers(0, 2)),
        "state": state,
        "assigned": None if state is TaskState.DRAFT else assigned,
        "due": draw(st.one_of(st.none(), DAYS)),
        "starred": draw(st.booleans()),
        "reports": reports,
        "returns": [] if state in {TaskState.DRAFT, TaskState.ASSIGNED} else returns,
        "last": last,
        "decided": draw(st.integers(0, 10)) if state is TaskState.COMPLETED else None,
    }


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), clock.VIETNAM)


def store(world: SimpleNamespace, number: int, facts: dict[str, Any]) -> None:
    units = (world.home_affairs, world.school, world.finance)
    state = facts["state"]
    task = Task(
        committee=world.committee,
        code=f"T/{number}",
        year=2026,
        serial=number,
        title="Việc",
        lead_unit=units[facts["unit"]],
        tracker=world.tu,
        state=state,
        starred=facts["starred"],
        original_due_on=facts["due"],
        due_on=facts["due"],
        created_by=world.lan,
        created_at=noon(BEGIN),
        assigned_on=facts["assigned"],
        finished_on=facts["last"] if state is TaskState.COMPLETED else None,
        updated_on=max(facts["reports"], default=None),
        return_count=len(facts["returns"]),
    )
    submissions = [(handed, Outcome.RETURNED, decided) for handed, decided in facts["returns"]]
    if state is TaskState.SUBMITTED:
        submissions.append((facts["last"], None, None))
    if state is TaskState.COMPLETED:
        submissions.append((facts["last"], Outcome.ACCEPTED, facts["last"] + timedelta(days=facts["decided"])))
    for handed, outcome, decided in submissions:
        task.submissions.append(
            Submission(
                submitted_by=world.minh,
                submitted_at=noon(handed),
                submitted_on=handed,
                outcome=outcome,
                decided_by=world.lan if outcome else None,
                decided_at=noon(decided) if decided else None,
            )
        )
    for day in facts["reports"]:
        task.updates.append(ProgressUpdate(author=world.minh, unit=units[0], at=noon(day), percent=10, done="x"))
    db.session.add(task)


def by_hand(tasks: Iterable[dict[str, Any]], from_on: date, on: date) -> Counts:
    """What form M1 must say, counted one task after the other from its life."""
    total = Counts()
    for task in tasks:
        done = task["state"] is TaskState.COMPLETED and task["last"] <= on
        finished_before = task["state"] is TaskState.COMPLETED and task["last"] < from_on
        if task["state"] not in COUNTED_STATES or task["assigned"] > on or finished_before:
            continue
        due, last = task["due"], task["last"]
        handed_in = list(task["returns"]) + ([(last, date.max)] if last and not done else [])
        total += Counts(
            total=1,
            new=int(task["assigned"] >= from_on),
            done=int(done),
            done_late=int(done and due is not None and last > due),
            open_overdue=int(not done and due is not None and due < on),
            no_due=int(not done and due is None),
            waiting=int(not done and any(handed <= on < decided for handed, decided in handed_in)),
            returned=int(any(decided <= on for _handed, decided in task["returns"])),
            updated=int(not done and any(from_on <= day <= on for day in task["reports"])),
        )
    return total


def count(*conditions: Any) -> int:
    return db.session.scalar(select(func.count()).select_from(Task).where(*conditions)) or 0


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    tasks=st.lists(histories(), min_size=1, max_size=8),
    cut_off=DAYS,
    kind=st.sampled_from(ReportPeriod),
    begin=st.one_of(st.none(), DAYS),
    starred=st.booleans(),
)
def test_figures_add_up(world: SimpleNamespace, tasks, cut_off, kind, begin, starred) -> None:
    period = period_of(kind, cut_off, begin)
    from_on, on = period.from_on, period.on
    for number, facts in enumerate(tasks):
        store(world, number, facts)
    db.session.flush()
    try:
        units = (world.home_affairs, world.school, world.finance)
        found = queries.standing_by_unit(world.committee.id, from_on, on, today=TODAY, starred=starred)
        chosen = [task for task in tasks if task["starred"] or not starred]
        for number, unit in enumerate(units):
            expected = by_hand([task for task in chosen if task["unit"] == number], from_on, on)
            assert found.get(unit.id, Counts()) == expected
        whole = sum(found.values(), Counts())
        assert whole == by_hand(chosen, from_on, on)
        assert whole.total == whole.done_on_time + whole.done_late + whole.open_in_term + whole.open_overdue
        assert whole.total == whole.carried + whole.new
        assert min(whole.done_on_time, whole.open_in_term, whole.carried) >= 0
        lists = [counted_in(from_on, on)] + ([Task.starred] if starred else [])
        for wanted in Standing:
            assert count(*lists, standing_is(wanted, on)) == getattr(whole, wanted.value)
        for trait in Beside:
            assert count(*lists, beside(trait, from_on, on)) == getattr(whole, trait.value)
        assert count(counted_in(from_on, on, carried=True)) + count(counted_in(from_on, on, carried=False)) == count(
            counted_in(from_on, on)
        )
        late = queries.late_by_unit(world.committee.id, from_on, on, starred=starred)
        assert sum(late.values(), Counts()) == Counts(whole.total, done=whole.done, open_overdue=whole.open_overdue)
    finally:
        db.session.rollback()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tasks=st.lists(histories(), min_size=1, max_size=8))
def test_todays_standing_is_that_of_the_rules(world: SimpleNamespace, tasks) -> None:
    """On the present day the report and the word a task page shows agree."""
    for number, facts in enumerate(tasks):
        store(world, number, facts)
    db.session.flush()
    try:
        stored = db.session.scalars(select(Task).where(Task.state.in_(COUNTED_STATES))).all()
        by_rule = [standing(task.state, task.due_on, task.finished_on, TODAY) for task in stored]
        overview = queries.overview(
            world.committee.id, BEGIN, TODAY, since=TODAY - timedelta(days=7), soon_until=TODAY + timedelta(days=7)
        )
        for wanted in Standing:
            assert getattr(overview.counts, wanted.value) == by_rule.count(wanted)
        by_unit = queries.standing_by_unit(world.committee.id, BEGIN, TODAY, today=TODAY)
        assert sum(by_unit.values(), Counts()).total == overview.counts.total
        assert overview.counts.waiting == sum(task.state is TaskState.SUBMITTED for task in stored)
    finally:
        db.session.rollback()


def test_a_closed_period_stays_as_it_was_when_tasks_are_finished_later(world: SimpleNamespace) -> None:
    """A task handed in after the cut-off still counts as open; one verified after it, but handed in before, as done."""
    late_hand_in = {"unit": 0, "state": TaskState.COMPLETED, "assigned": BEGIN, "due": BEGIN + timedelta(days=10)}
    late_hand_in |= {"starred": False, "reports": [], "returns": [], "last": BEGIN + timedelta(days=31), "decided": 0}
    slow_verifier = {**late_hand_in, "last": BEGIN + timedelta(days=9), "decided": 40}
    store(world, 1, late_hand_in)
    store(world, 2, slow_verifier)
    db.session.flush()
    march = period_of(ReportPeriod.MONTH, BEGIN + timedelta(days=30))
    found = queries.standing_by_unit(world.committee.id, march.from_on, march.on, today=TODAY)
    counts = found[world.home_affairs.id]
    assert (counts.done_on_time, counts.done_late, counts.open_overdue) == (1, 0, 1)
    db.session.rollback()


@pytest.mark.parametrize("state", [TaskState.DRAFT, TaskState.SUSPENDED, TaskState.CANCELLED, TaskState.SUPERSEDED])
def test_what_is_no_work_in_hand_is_not_counted(world: SimpleNamespace, state: TaskState) -> None:
    facts = {"unit": 0, "state": state, "assigned": BEGIN, "due": None, "starred": False}
    store(world, 1, facts | {"reports": [], "returns": [], "last": None, "decided": None})
    db.session.flush()
    assert queries.standing_by_unit(world.committee.id, BEGIN, TODAY, today=TODAY) == {}
    db.session.rollback()
