"""The life of a task in any order: whoever presses whatever, only the table of moves happens."""

from types import SimpleNamespace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from tests import make
from tracker import clock
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.errors import Forbidden, NotFound, Refused
from tracker.tasks import actions
from tracker.tasks.models import Outcome, Submission, Task, TaskState
from tracker.tasks.queries import standing_is, task_for
from tracker.tasks.queries.filters import Asked, TaskFilter, View
from tracker.tasks.queries.lists import page_of, tab_counts
from tracker.tasks.rules import COUNTED_STATES, Standing, standing

PEOPLE = ("lan", "minh", "hoa", "tuan", "ha", "van", "tu")
S = TaskState

# who may make which move, and where it leads: product.md section 4, written down a second time
LEGAL = {
    "issue": ({S.DRAFT}, PEOPLE, S.ASSIGNED),
    "accept": ({S.ASSIGNED}, ("minh",), S.IN_PROGRESS),
    "report": ({S.ASSIGNED, S.IN_PROGRESS}, ("minh",), S.IN_PROGRESS),
    "submit": ({S.IN_PROGRESS}, ("minh",), S.SUBMITTED),
    "verify": ({S.SUBMITTED}, ("lan", "ha", "tu"), S.COMPLETED),
    "send_back": ({S.SUBMITTED}, ("lan", "ha", "tu"), S.IN_PROGRESS),
}


class Life(RuleBasedStateMachine):
    """One task, pushed about by everybody, beside a small model of what should become of it."""

    world: SimpleNamespace

    def __init__(self) -> None:
        super().__init__()
        self.day = 0
        self.state, self.finished_on = S.DRAFT, None
        self.submitted_on = None
        self.task = actions.create_draft(
            self.world.committee,
            title="Việc thử",
            lead_unit_id=self.world.home_affairs.id,
            support_unit_ids=[self.world.school.id],
            tracker_id=self.world.tu.id,
            due_on=make.day(5),
            by=self.world.lan,
        )
        db.session.commit()

    @rule(days=st.integers(0, 4))
    def time_passes(self, days: int) -> None:
        self.day = min(self.day + days, 20)

    @rule(name=st.sampled_from(PEOPLE), verb=st.sampled_from(sorted(LEGAL)))
    def somebody_presses(self, name: str, verb: str) -> None:
        states, people, target = LEGAL[verb]
        legal = self.state in states and name in people
        if verb == "issue" and self.day > 5:
            legal = False  # the due date has passed: a promise nobody can keep is not given out
        with clock.travel(make.day(0) if self.day == 0 else make.day(self.day)):
            done = self.press(verb, getattr(self.world, name))
            today = clock.today()
        assert done == legal, f"{name} {verb} in {self.state}: {'done' if done else 'refused'}"
        if not legal:
            return
        self.state = target
        if verb == "submit":
            self.submitted_on = today
        if verb == "verify":
            self.finished_on = self.submitted_on

    def press(self, verb: str, person) -> bool:
        """Whether it was done and committed."""
        act = {
            "issue": lambda: actions.issue(self.task, given_on=clock.today(), by=person),
            "accept": lambda: actions.accept(self.task, by=person),
            "report": lambda: actions.report_progress(self.task, percent=50, done="", by=person),
            "submit": lambda: actions.submit(self.task, document_number="1/BC", by=person),
            "verify": lambda: actions.verify(self.task, by=person),
            "send_back": lambda: actions.send_back(self.task, reason="Thiếu phụ lục", by=person),
        }[verb]
        try:
            act()
        except (Refused, Forbidden):
            db.session.rollback()
            return False
        db.session.commit()
        return True

    @invariant()
    def the_task_is_where_the_model_says(self) -> None:
        db.session.refresh(self.task)
        assert (self.task.state, self.task.finished_on) == (self.state, self.finished_on)

    @invariant()
    def nobody_decided_on_their_own_submission(self) -> None:
        own = Submission.decided_by_id == Submission.submitted_by_id
        assert db.session.scalar(select(func.count()).select_from(Submission).where(own)) == 0

    @invariant()
    def one_submission_waits_exactly_while_the_state_says_so(self) -> None:
        open_ones = select(func.count()).where(Submission.task_id == self.task.id, Submission.outcome.is_(None))
        assert db.session.scalar(open_ones) == (self.state is S.SUBMITTED)
        accepted = select(func.count()).where(
            Submission.task_id == self.task.id, Submission.outcome == Outcome.ACCEPTED
        )
        assert db.session.scalar(accepted) == (self.state is S.COMPLETED)

    @invariant()
    def only_those_concerned_see_it(self) -> None:
        seeing = {name for name in PEOPLE if self.sees(getattr(self.world, name))}
        wanted = {"lan"} if self.state is S.DRAFT else {"lan", "minh", "hoa", "ha", "van", "tu"}
        assert seeing == wanted

    def sees(self, person) -> bool:
        try:
            task_for(person, self.task.id, clock.today())
        except NotFound:
            return False
        return True


def test_only_legal_moves_happen_in_any_order(world) -> None:
    machine = type("LifeHere", (Life,), {"world": world})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12,
            stateful_step_count=14,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_four_standings_add_up_and_the_lists_agree(world) -> None:
    """total = done on time + done late + open in term + open overdue, by rule, by SQL and by list."""
    today = clock.today()
    states = [*TaskState]
    for number in range(60):
        state = states[number % len(states)]
        due = None if number % 7 == 0 else make.day(number % 21 - 10)
        finished = make.day(-(number % 13)) if state is S.COMPLETED else None
        make.make_task(world, state=state, due_on=due, finished_on=finished, title=f"Việc {number}")
    tasks = db.session.scalars(select(Task)).all()
    by_rule = [standing(task.state, task.due_on, task.finished_on, today) for task in tasks]
    total = sum(task.state in COUNTED_STATES for task in tasks)
    asked = Asked(standpoint(world.lan, world.committee.id, today), TaskFilter(), today, 7)
    assert sum(by_rule.count(one) for one in Standing) == total == tab_counts(asked)[View.ALL].number
    for one in Standing:
        in_sql = db.session.scalar(select(func.count()).where(standing_is(one, today)))
        listed = page_of(Asked(asked.who, TaskFilter(view=None, standing=one), today, 7), 1, None)
        assert by_rule.count(one) == in_sql == len(listed.rows)
    counts = tab_counts(asked)
    for view in View:
        listed = page_of(Asked(asked.who, TaskFilter(view=view), today, 7), 1, None)
        assert counts[view].number == len(listed.rows), view
