"""The life of a task among everybody who may press anything: only what the tables allow happens, and all of it is kept.

Beside each task runs a small model, written down from product.md a second time. After each press the stored task must
be where the model says, and where its history, told again from the first event, leads.
"""

from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from tests import make
from tracker import clock
from tracker.db import db
from tracker.decisions import actions as decisions
from tracker.decisions.jobs import accept_one_by_silence, lapse_one
from tracker.decisions.models import (
    DueChange,
    DueChangeKind,
    ExtensionRequest,
    TransferRequest,
    UrgeNotice,
    UrgeState,
)
from tracker.decisions.queries import waiting_extension, waiting_transfer
from tracker.errors import Forbidden, NotFound, Refused
from tracker.history.models import Event
from tracker.tasks import actions as tasks
from tracker.tasks.models import Submission, Task, TaskState
from tracker.tasks.queries import task_for
from tracker.tasks.rules import Move
from tracker.units.models import ExtensionDecider

PEOPLE = ("lan", "minh", "hoa", "tuan", "ha", "van", "tu", "an")
LEAD, SECRETARY, TRACKER, LEADER = "minh", "lan", "tu", "ha"
DECIDERS = frozenset({SECRETARY, TRACKER, LEADER})
S = TaskState
OPEN = {S.ASSIGNED, S.IN_PROGRESS, S.SUBMITTED}
ENDABLE = OPEN | {S.SUSPENDED}
WORKED = {S.ASSIGNED, S.IN_PROGRESS}


def replayed(events: list[Event], issued_due: date | None) -> dict[str, Any]:
    """What a task is by its history alone."""
    task: dict[str, Any] = {"state": S.DRAFT, "due": issued_due, "finished": None, "returns": 0, "extensions": 0}
    states = {
        "task.issued": S.ASSIGNED,
        "task.accepted": S.IN_PROGRESS,
        "task.accepted_by_silence": S.IN_PROGRESS,
        "task.submitted": S.SUBMITTED,
        "task.verified": S.COMPLETED,
        "task.returned": S.IN_PROGRESS,
        "task.reopened": S.IN_PROGRESS,
        "task.suspended": S.SUSPENDED,
        "task.resumed": S.IN_PROGRESS,
        "task.cancelled": S.CANCELLED,
        "task.superseded": S.SUPERSEDED,
        "task.taken_back": S.DRAFT,
    }
    for event in events:
        details = event.details
        task["state"] = states.get(event.verb, task["state"])
        if event.verb in ("task.extended", "task.due_corrected"):
            assert details["before"] == task["due"].isoformat(), "each change knows the due date before it"
            task["due"] = date.fromisoformat(details["after"])
            task["extensions"] += event.verb == "task.extended"
        if event.verb == "task.verified":
            task["finished"] = date.fromisoformat(details["finished_on"])
        if event.verb == "task.reopened":
            task["finished"] = None
        task["returns"] += event.verb == "task.returned"
    return task


class Life(RuleBasedStateMachine):
    """One task, pushed about by everybody, and the model of what should become of it."""

    world: SimpleNamespace

    def __init__(self) -> None:
        super().__init__()
        self.day, self.events, self.begun_on = 0, 0, make.day(0)
        self.looked_at: TaskState | None = None
        self.state, self.finished, self.submitted = S.DRAFT, None, None
        self.due = self.original = make.day(12)
        self.extension: date | None = None  # what is asked for and waits
        self.extensions = self.returns = 0
        self.transfer = self.was_issued = False
        world = self.world
        world.committee.extension_decider = ExtensionDecider.SECRETARY
        world.committee.extension_ask_days, world.committee.accept_after_days = None, 3
        self.task = tasks.create_draft(
            world.committee,
            title="Việc thử",
            lead_unit_id=world.home_affairs.id,
            support_unit_ids=[world.school.id],
            tracker_id=world.tu.id,
            due_on=self.due,
            by=world.lan,
        )
        self.successor = tasks.create_draft(world.committee, title="Việc thay", by=world.lan)
        db.session.commit()

    @initialize(steps=st.integers(0, 3))
    def begin_somewhere(self, steps: int) -> None:
        """Most lives begin on the way, or the presses would be spent on getting there."""
        if steps > 0:
            self.issue(SECRETARY)
        if steps > 1:
            self.accept(LEAD)
        if steps > 2:
            self.submit(LEAD, "1/BC")

    # ---------- Pressing ----------

    @property
    def today(self) -> date:
        return self.begun_on + timedelta(days=self.day)

    def presses(self, name: str, act: Callable[[Any], Any], *, legal: bool) -> bool:
        """Let `name` try; what was done must be what is legal."""
        with clock.travel(self.today):
            try:
                act(getattr(self.world, name))
                done = True
            except (Refused, Forbidden):
                db.session.rollback()
                done = False
            else:
                db.session.commit()
        assert done == legal, f"{name} in {self.state}, day {self.day}: {'done' if done else 'refused'}"
        return done

    @rule(days=st.integers(1, 5))
    def time_passes_and_the_scheduler_runs(self, days: int) -> None:
        self.day += days
        with clock.travel(self.today):
            while accept_one_by_silence(self.today):
                pass
            while lapse_one(self.today):
                pass
        db.session.refresh(self.task)
        if self.state is S.ASSIGNED and self.task.state is S.IN_PROGRESS:
            assert not self.transfer, "silence accepts nothing that was asked back"
            self.state = S.IN_PROGRESS
        if self.extension is not None and self.extension < self.today:
            self.extension = None

    @precondition(lambda self: self.state is S.DRAFT)
    @rule(name=st.sampled_from(("lan", "lan", "ha")))
    def issue(self, name: str) -> None:
        if self.presses(
            name, lambda by: tasks.issue(self.task, given_on=clock.today(), by=by), legal=self.due >= self.today
        ):
            self.state, self.was_issued, self.original = S.ASSIGNED, True, self.due

    @rule(name=st.sampled_from(PEOPLE))
    def accept(self, name: str) -> None:
        legal = self.state is S.ASSIGNED and name == LEAD
        if self.presses(name, lambda by: tasks.accept(self.task, by=by), legal=legal):
            self._accepted()

    def _accepted(self) -> None:
        self.state, self.transfer = S.IN_PROGRESS, False

    @rule(name=st.sampled_from(PEOPLE))
    def report(self, name: str) -> None:
        percent = None if name == "hoa" else 50
        legal = self.state in WORKED and name in (LEAD, "hoa")
        act = lambda by: tasks.report_progress(self.task, percent=percent, done="x", by=by)  # noqa: E731
        if self.presses(name, act, legal=legal) and name == LEAD:
            self._accepted()

    @rule(name=st.sampled_from((LEAD, LEAD, *PEOPLE)), proof=st.sampled_from(("1/BC", "1/BC", "")))
    def submit(self, name: str, proof: str) -> None:
        legal = self.state is S.IN_PROGRESS and name == LEAD and bool(proof)
        if self.presses(name, lambda by: tasks.submit(self.task, document_number=proof, by=by), legal=legal):
            self.state, self.submitted = S.SUBMITTED, self.today

    @rule(name=st.sampled_from(PEOPLE), many=st.booleans())
    def verify(self, name: str, many: bool) -> None:
        legal = self.state is S.SUBMITTED and name in DECIDERS

        def act(by: Any) -> None:
            if not many:
                tasks.verify(self.task, by=by)
            elif not tasks.verify_many([self.task], by=by)[0]:
                raise Refused("left")
            decisions.lapse_with(self.task, by=by)

        if self.presses(name, act, legal=legal):
            self.state, self.finished, self.extension = S.COMPLETED, self.submitted, None

    @rule(name=st.sampled_from(PEOPLE))
    def send_back(self, name: str) -> None:
        legal = self.state is S.SUBMITTED and name in DECIDERS
        if self.presses(name, lambda by: tasks.send_back(self.task, reason="Thiếu", by=by), legal=legal):
            self.state, self.returns = S.IN_PROGRESS, self.returns + 1

    @rule(name=st.sampled_from((LEADER, LEADER, *PEOPLE)), what=st.sampled_from(list(Move)))
    def decide(self, name: str, what: Move) -> None:
        table = {
            Move.SUSPEND: ({S.IN_PROGRESS}, S.SUSPENDED),
            Move.RESUME: ({S.SUSPENDED}, S.IN_PROGRESS),
            Move.REOPEN: ({S.COMPLETED}, S.IN_PROGRESS),
            Move.CANCEL: (ENDABLE, S.CANCELLED),
            Move.SUPERSEDE: (ENDABLE, S.SUPERSEDED),
        }
        states, target = table.get(what, (set(), self.state))
        act = lambda by: decisions.decide(self.task, what, reason="Vì", successor=self.successor, by=by)  # noqa: E731
        if self.presses(name, act, legal=self.state in states and name == LEADER):
            self.state = target
            if what is Move.REOPEN:
                self.finished = None
            if what in (Move.CANCEL, Move.SUPERSEDE):
                self.extension, self.transfer = None, False

    # ---------- Asked and decided ----------

    @rule(name=st.sampled_from((LEAD, LEAD, *PEOPLE)))
    def ask_transfer(self, name: str) -> None:
        legal = self.state is S.ASSIGNED and name == LEAD and not self.transfer
        act = lambda by: decisions.ask_transfer(self.task, reason="Không phải", proposed_unit_id=None, by=by)  # noqa: E731
        if self.presses(name, act, legal=legal):
            self.transfer = True

    @rule(name=st.sampled_from(PEOPLE), agreed=st.booleans())
    def decide_transfer(self, name: str, agreed: bool) -> None:
        request = waiting_transfer(self.task)
        if request is None:
            return
        legal = self.state is S.ASSIGNED and self.transfer and name == SECRETARY
        if not agreed and self.state is not S.ASSIGNED:
            return  # refusing what has lapsed but was not swept yet does nothing to the task
        act = lambda by: decisions.decide_transfer(request, agreed=agreed, answer="Vì", by=by)  # noqa: E731
        if self.presses(name, act, legal=legal):
            self.transfer = False
            if agreed:
                self.state, self.extension = S.DRAFT, None

    @rule(name=st.sampled_from((LEAD, LEAD, *PEOPLE)), days=st.integers(-3, 15))
    def ask_time(self, name: str, days: int) -> None:
        until = max(self.due, self.today) + timedelta(days=days)
        legal = name == LEAD and self.state in WORKED and self.extension is None
        legal = legal and self.extensions < 2 and until > self.due and until >= self.today
        if self.presses(
            name, lambda by: decisions.ask_extension(self.task, due_on=until, reason="Chờ", by=by), legal=legal
        ):
            self.extension = until

    @rule(name=st.sampled_from(PEOPLE))
    def withdraw_time(self, name: str) -> None:
        request = waiting_extension(self.task)
        if request is None:
            return
        if self.presses(name, lambda by: decisions.withdraw_extension(request, by=by), legal=name == LEAD):
            self.extension = None

    @rule(name=st.sampled_from((LEADER, SECRETARY, *PEOPLE)), agreed=st.booleans(), other=st.integers(0, 9))
    def decide_time(self, name: str, agreed: bool, other: int) -> None:
        request = waiting_extension(self.task)
        if request is None or self.extension is None:
            return
        until = self.extension + timedelta(days=other)
        legal = name in (LEADER, SECRETARY) and self.state in ENDABLE
        legal = legal and (not agreed or (until > self.due and until >= self.today))
        due = until if other else None
        act = lambda by: decisions.decide_extension(request, agreed=agreed, due_on=due, answer="Vì", by=by)  # noqa: E731
        if self.presses(name, act, legal=legal):
            self.extension = None
            if agreed:
                self.due, self.extensions = until, self.extensions + 1

    @rule(
        name=st.sampled_from((LEADER, SECRETARY, *PEOPLE)), kind=st.sampled_from(DueChangeKind), days=st.integers(1, 9)
    )
    def change_due(self, name: str, kind: DueChangeKind, days: int) -> None:
        until = max(self.due, self.today) + timedelta(days=days)
        legal = name in (LEADER, SECRETARY) and self.state in ENDABLE and self.extension is None
        act = lambda by: decisions.change_due(self.task, kind, due_on=until, reason="Vì", by=by)  # noqa: E731
        if self.presses(name, act, legal=legal):
            self.due = until
            self.extensions += kind is DueChangeKind.EXTENDED

    @rule(name=st.sampled_from((TRACKER, *PEOPLE)), level=st.integers(0, 4))
    def urge(self, name: str, level: int) -> None:
        before = self.sent_levels()
        with clock.travel(self.today):
            try:
                by = getattr(self.world, name)
                decisions.urge(self.task, level, reason="Khẩn trương", answer_by=self.today, by=by)
            except (Refused, Forbidden):
                db.session.rollback()
                return
            db.session.commit()
        assert name in (TRACKER, SECRETARY) and self.state in WORKED and level in (1, 2, 3)
        assert not before or level >= max(before), "the ladder is not climbed down"

    def sent_levels(self) -> list[int]:
        sent = select(UrgeNotice.level).where(UrgeNotice.task_id == self.task.id, UrgeNotice.state == UrgeState.SENT)
        return list(db.session.scalars(sent.where(UrgeNotice.due_key == self.due)))

    # ---------- What must always hold ----------

    @invariant()
    def the_task_is_where_the_model_and_its_history_say(self) -> None:
        db.session.refresh(self.task)
        task = self.task
        stored = (task.state, task.finished_on, task.due_on, task.extension_count, task.return_count)
        assert stored == (self.state, self.finished, self.due, self.extensions, self.returns)
        history = select(Event).where(Event.subject_kind == "task", Event.subject_id == task.id).order_by(Event.id)
        events = list(db.session.scalars(history))
        told = replayed(events, make.day(12))
        assert stored == (told["state"], told["finished"], told["due"], told["extensions"], told["returns"])
        assert len(events) >= self.events, "no event is ever lost"
        self.events = len(events)

    @invariant()
    def the_original_due_date_never_changes_and_every_later_one_is_kept(self) -> None:
        if self.was_issued:
            assert self.task.original_due_on == self.original
        kept = select(DueChange).where(DueChange.task_id == self.task.id).order_by(DueChange.id)
        chain = [(change.due_before, change.due_after) for change in db.session.scalars(kept)]
        days = [make.day(12), *(after for _before, after in chain)]
        assert [before for before, _after in chain] == days[:-1] and days[-1] == self.task.due_on

    @invariant()
    def one_thing_of_a_kind_waits_exactly_while_it_may(self) -> None:
        open_ones = select(func.count()).where(Submission.task_id == self.task.id, Submission.outcome.is_(None))
        assert db.session.scalar(open_ones) == (self.state is S.SUBMITTED)
        assert (waiting_extension(self.task) is not None) == (self.extension is not None)

    @invariant()
    def only_those_concerned_see_it(self) -> None:
        if self.looked_at is self.state:  # nothing else decides about it
            return
        self.looked_at = self.state
        seeing = {name for name in PEOPLE if self.sees(getattr(self.world, name))}
        assert seeing == ({"lan"} if self.state is S.DRAFT else {"lan", "minh", "hoa", "ha", "van", "tu"})

    def teardown(self) -> None:
        """Nobody ever decided on their own submission or request."""
        for kind, asked in (
            (Submission, "submitted_by_id"),
            (ExtensionRequest, "asked_by_id"),
            (TransferRequest, "asked_by_id"),
        ):
            decided = [kind.decided_by_id == getattr(kind, asked), kind.task_id == self.task.id]
            if kind is not Submission:
                decided.append(kind.outcome.not_in(["withdrawn", "lapsed"]))
            assert db.session.scalar(select(func.count()).select_from(kind).where(*decided)) == 0

    def sees(self, person: Any) -> bool:
        try:
            task_for(person, self.task.id, clock.today())
        except NotFound:
            return False
        return True


def test_no_order_of_presses_leads_where_the_tables_do_not(world) -> None:
    machine = type("LifeHere", (Life,), {"world": world})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=16,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_replaying_tells_a_lost_event(world) -> None:
    """The law above would notice: a history without one of its events leads elsewhere."""
    task = make.make_task(world, state=TaskState.ASSIGNED)
    tasks.accept(task, by=world.minh)
    db.session.commit()
    events = list(db.session.scalars(select(Event).where(Event.subject_id == task.id, Event.subject_kind == "task")))
    assert replayed(events, task.due_on)["state"] is S.IN_PROGRESS
    assert replayed(events[:-1], task.due_on)["state"] is not task.state
    assert db.session.get(Task, task.id) is task
