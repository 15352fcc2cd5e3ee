"""One item for many units in any order, whoever presses whatever: the laws that hold all along."""

import itertools
from types import SimpleNamespace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from tests import make
from tests.tasks.test_sharing import children_of
from tracker import clock
from tracker.accounts.models import Role
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.decisions.actions import decide
from tracker.errors import Forbidden, Refused
from tracker.history.models import Event
from tracker.reports.queries import standing_by_unit
from tracker.tasks import actions
from tracker.tasks.models import Task, TaskPart, TaskState
from tracker.tasks.queries import overdue_on, standing_is
from tracker.tasks.queries.children import Children, roll_up
from tracker.tasks.queries.filters import Asked, TaskFilter, View
from tracker.tasks.queries.lists import page_of, tab_counts
from tracker.tasks.rules import COUNTED_STATES, MOVES, UNSETTLED_STATES, Move, Standing

PEOPLE = ("lan", "minh", "hoa", "tuan", "ha", "tu")
VERBS = ("accept", "report", "submit", "verify", "send_back", "split")
NUMBERS = itertools.count(100)
DECIDED = (Move.SUSPEND, Move.RESUME, Move.REOPEN, Move.CANCEL)


class Shared(RuleBasedStateMachine):
    """A parent, its units, a task beside; pushed about by everybody, the leader's decisions among them."""

    world: SimpleNamespace

    def __init__(self) -> None:
        super().__init__()
        self.day = 0
        self.world = world = _alone(self.world)
        self.units = [world.home_affairs, world.school, world.finance]
        self.parent = actions.create_draft(
            world.committee,
            title="Việc chung",
            each_unit_ids=[unit.id for unit in self.units[:2]],
            tracker_id=world.tu.id,
            due_on=make.day(4),
            by=world.lan,
        )
        actions.issue(self.parent, given_on=make.day(0), by=world.lan)
        self.beside = make.make_task(world, due_on=make.day(2), supports=[])
        db.session.commit()
        self.original = {task.id: task.original_due_on for task in self.all()}
        self.states = {task.id: task.state for task in self.all()}

    def all(self) -> list[Task]:
        return [self.parent, *children_of(self.parent), self.beside]

    def child(self, place: int) -> Task:
        found = children_of(self.parent)
        return found[place % len(found)]

    def tried(self, act) -> None:
        """Do it as of the machine's day; a refusal keeps nothing."""
        with clock.travel(make.day(0) if self.day == 0 else make.day(self.day)):
            try:
                act()
                db.session.commit()
            except (Refused, Forbidden):
                db.session.rollback()

    @rule(days=st.integers(1, 4))
    def time_passes(self, days: int) -> None:
        self.day = min(self.day + days, 12)

    @rule(place=st.integers(0, 2), name=st.sampled_from(PEOPLE), verb=st.sampled_from(VERBS))
    def somebody_works_on_a_child(self, place: int, name: str, verb: str) -> None:
        child, person = self.child(place), getattr(self.world, name)
        act = {
            "accept": lambda: actions.accept(child, by=person),
            "report": lambda: actions.report_progress(child, percent=50, done="", by=person),
            "submit": lambda: actions.submit(child, document_number="1/BC", by=person),
            "verify": lambda: actions.verify(child, by=person),
            "send_back": lambda: actions.send_back(child, reason="Thiếu", by=person),
            "split": lambda: actions.split(child, title="Phần", unit_id=0, person_id=person.id, by=person),
        }[verb]
        self.tried(act)

    @rule(place=st.integers(0, 2))
    def a_unit_finishes_its_task(self, place: int) -> None:
        """The straight path, so that parents close often enough."""
        child = self.child(place)
        people = {self.units[0].id: "minh", self.units[1].id: "hoa", self.units[2].id: "tuan"}
        person = getattr(self.world, people[child.lead_unit_id])

        def act() -> None:
            if child.state is TaskState.ASSIGNED:
                actions.accept(child, by=person)
            actions.submit(child, document_number="1/BC", by=person)
            actions.verify(child, by=self.world.lan)

        self.tried(act)

    @rule(place=st.integers(0, 2), what=st.sampled_from(DECIDED))
    def the_leader_decides_on_a_child(self, place: int, what: Move) -> None:
        child = self.child(place)
        self.tried(lambda: decide(child, what, reason="Theo chỉ đạo", by=self.world.ha))

    @rule(what=st.sampled_from(DECIDED))
    def the_leader_decides_on_the_parent(self, what: Move) -> None:
        self.tried(lambda: decide(self.parent, what, reason="Theo chỉ đạo", by=self.world.ha))

    @rule(name=st.sampled_from(PEOPLE))
    def somebody_verifies_the_parent(self, name: str) -> None:
        self.tried(lambda: actions.verify(self.parent, by=getattr(self.world, name)))

    @rule()
    def a_unit_is_added(self) -> None:
        ids = [unit.id for unit in self.units]
        today = make.day(self.day)
        self.tried(
            lambda: actions.add_units(
                self.parent, ids, given_on=today, due_on=make.day(self.day + 3), by=self.world.lan
            )
        )
        for child in children_of(self.parent):
            self.original.setdefault(child.id, child.original_due_on)

    @rule(name=st.sampled_from(PEOPLE))
    def a_part_is_reported_done(self, name: str) -> None:
        part = db.session.scalar(select(TaskPart).where(TaskPart.closed_on.is_(None)).limit(1))
        if part is not None:
            self.tried(lambda: actions.report_part(part, percent=100, by=getattr(self.world, name)))

    @invariant()
    def a_parent_is_never_closed_over_an_open_child(self) -> None:
        db.session.refresh(self.parent)
        states = [child.state for child in children_of(self.parent)]
        open_now = [state for state in states if state in UNSETTLED_STATES]
        if self.parent.state in (TaskState.COMPLETED, TaskState.CANCELLED):
            assert not open_now, (self.parent.state, states)
        if self.parent.state is TaskState.SUBMITTED:
            assert not open_now and TaskState.COMPLETED in states
        if self.parent.state is TaskState.COMPLETED:
            assert self.parent.finished_on == max(
                child.finished_on for child in children_of(self.parent) if child.state is TaskState.COMPLETED
            )

    @invariant()
    def the_original_due_date_never_changes(self) -> None:
        for task in self.all():
            assert task.original_due_on == self.original.get(task.id, task.original_due_on)

    @invariant()
    def only_moves_of_the_table_happen(self) -> None:
        """From the state before, some path of the table leads to the state now, and something was written of it."""
        for task in self.all():
            before = self.states.get(task.id, TaskState.DRAFT)
            if before is not task.state:
                assert task.state in _reached_from(before), (before, task.state)
                told = select(func.count()).where(Event.subject_kind == "task", Event.subject_id == task.id)
                assert db.session.scalar(told)
            self.states[task.id] = task.state

    @invariant()
    def the_figures_add_up(self) -> None:
        on = make.day(self.day)
        world, counted = self.world, [task for task in self.all() if not task.fan_out and task.state in COUNTED_STATES]
        by_unit = standing_by_unit(world.committee.id, make.day(-60), on, today=on)
        given_by_now = [task for task in counted if task.assigned_on <= on]
        assert sum(one.total for one in by_unit.values()) == len(given_by_now)
        for one in by_unit.values():
            assert one.total == one.done_on_time + one.done_late + one.open_in_term + one.open_overdue
        asked = Asked(standpoint(world.lan, world.committee.id, on), TaskFilter(), on, 7)
        counts = tab_counts(asked)
        ids = [task.id for task in counted]
        four = [
            db.session.scalar(select(func.count()).where(standing_is(one, on), Task.id.in_(ids))) for one in Standing
        ]
        assert counts[View.ALL].number == len(counted) == sum(four)
        listed = [
            len(page_of(Asked(asked.who, TaskFilter(view=None, standing=one), on, 7), 1, None).rows) for one in Standing
        ]
        assert listed == four, "a figure opens exactly its tasks"
        late = select(func.count()).where(overdue_on(on), Task.committee_id == world.committee.id)
        assert counts[View.OVERDUE].number == db.session.scalar(late)

    @invariant()
    def the_roll_up_is_what_the_children_are(self) -> None:
        on, children = make.day(self.day), children_of(self.parent)
        sums = roll_up(self.parent, on)
        assert sums.given == sum(child.state in COUNTED_STATES for child in children)
        assert sums.done == sum(child.state is TaskState.COMPLETED for child in children)
        assert sums.count(Children.ALL) == len(children)


def _alone(world: SimpleNamespace) -> SimpleNamespace:
    """The same people in a committee of their own, where figures begin at nothing."""
    with make.together():
        committee = make.make_committee(f"BCD{next(NUMBERS)}")
        for name, held in (("lan", Role.SECRETARY), ("ha", Role.DEPUTY), ("tu", Role.TRACKER)):
            make.make_membership(getattr(world, name), committee, held)
        for name in ("minh", "hoa", "tuan"):
            make.make_membership(getattr(world, name), committee, Role.MEMBER)
    return SimpleNamespace(**{**vars(world), "committee": committee})


def _reached_from(state: TaskState) -> set[TaskState]:
    found, ahead = set(), {state}
    while ahead:
        now = ahead.pop()
        further = {after for (before, _move), after in MOVES.items() if before is now} - found
        found |= further
        ahead |= further
    return found


def test_the_laws_hold_in_any_order(world) -> None:
    machine = type("SharedHere", (Shared,), {"world": world})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=10, stateful_step_count=16, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
