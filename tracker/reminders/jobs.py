"""The morning's work: decide who is reminded of what, and send it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker import clock
from tracker.db import db, reading_beside
from tracker.notices import jobs as notices
from tracker.notices.actions import Telling, enqueue_many, release_reminders
from tracker.reminders.models import Audience, Channel
from tracker.reminders.queries import planning, sending
from tracker.reminders.rules.stages import Rules, Stage, Stages, TaskFacts, key_of
from tracker.workdays.queries import calendar

AT_THE_LATEST = timedelta(minutes=30)  # when reminders leave even if the plan never came to its end


def plan_reminders(now: datetime) -> int:
    """Write today's reminders into the ledger, each once however often this runs. Returns how many are new.

    Commits portion by portion. The reminders leave together when all of them stand, so that a person's digest is
    whole; killed half way, the next run completes the plan. Where nothing is new, nothing is locked.
    """
    new = 0
    for portion in _portions(clock.local(now).date(), only_new=True):
        if portion:
            new += enqueue_many(portion, now=now, send_after=now + AT_THE_LATEST)
            db.session.commit()
    release_reminders(now)
    db.session.commit()
    return new


def describe_plan(now: datetime) -> Iterator[str]:
    """Who would get what today, a line each, the people in turn; nothing is written."""
    tellings = [one for portion in _portions(clock.local(now).date()) for one in portion]
    names = sending.names_of({one.recipient_id for one in tellings})
    db.session.rollback()
    for one in sorted(tellings, key=lambda one: (names[one.recipient_id], one.key)):
        yield f"{names[one.recipient_id]}: {one.details['stage']}, {one.details['code']} {one.title}"
    yield f"{len(tellings)} lời nhắc cho {len(names)} người."


def send_digests(_now: datetime | None = None, *, is_stopping: Callable[[], bool] = lambda: False) -> int:
    """Send everything that is due, checked against the tasks as they are now. Returns how many mails were tried."""
    return notices.send_all(sending.outdated, is_stopping=is_stopping)


@dataclass(frozen=True)
class _People:
    """Who may be told, of one committee on one day."""

    committee_id: int
    contacts: Mapping[int, Sequence[int]]  # by unit
    mailboxes: Mapping[int, int]
    active: set[int]
    unit_names: Mapping[int, str]

    def of(self, audience: Audience, task: TaskFacts, silent: Sequence[int]) -> Iterator[tuple[int, int | None]]:
        """The people of an audience, each with the unit they are told for; `silent`: supporting units to be told."""
        lead = task.lead_unit_id or 0
        match audience:
            case Audience.CONTACT:
                yield from ((person, lead) for person in self.contacts.get(lead, ()))
            case Audience.MAILBOX:
                if lead in self.mailboxes:
                    yield self.mailboxes[lead], lead
            case Audience.SUPPORTS:
                yield from ((person, unit) for unit in silent for person in self.contacts.get(unit, ()))
            case _:
                person = task.tracker_id if audience is Audience.TRACKER else task.leader_id
                if person in self.active and person is not None:
                    yield person, task.lead_unit_id


def _portions(today: date, *, only_new: bool = False) -> Iterator[list[Telling]]:
    """What there is to tell on `today`, in portions; read beside the session, which may commit in between.

    `only_new` leaves out what stood in the ledger when this began.
    """
    with reading_beside() as connection:
        active, names = planning.active_people(connection), planning.unit_names(connection)
        mailboxes, days = planning.mailboxes(connection), calendar(connection)
        for committee_id, rules in planning.committees(connection):
            contacts = planning.contacts_by_unit(connection, committee_id, today)
            people = _People(committee_id, contacts, mailboxes, active, names)
            stages = Stages(today, rules, days)
            for tasks in planning.within_reach(connection, committee_id, today, rules, days):
                silent = planning.silent_supports(connection, [task.id for task in tasks]) if _asks(rules) else {}
                plans = {
                    plan.key: plan for task in tasks for plan in _plans(task, stages, people, silent.get(task.id, ()))
                }
                known = planning.known_keys(connection, list(plans)) if only_new else set()
                yield [plan.telling(people) for key, plan in plans.items() if key not in known]


def _asks(rules: Rules) -> bool:
    """Whether supporting units are told at all: most committees need not look for them."""
    return Audience.SUPPORTS in rules.audiences


@dataclass(frozen=True, slots=True)
class _Plan:
    """One reminder before it is written out: on most days nearly all of them stand in the ledger already."""

    key: str
    task: TaskFacts
    at: Stage
    audience: Audience
    person_id: int
    unit_id: int | None
    in_app: bool

    def telling(self, people: _People) -> Telling:
        task = self.task
        return Telling(
            key=self.key,
            kind=self.at.kind,
            recipient_id=self.person_id,
            subject_kind="task",
            subject_id=task.id,
            title=task.title,
            committee_id=people.committee_id,
            details={
                "code": task.code,
                "unit": people.unit_names.get(task.lead_unit_id or 0, ""),
                "unit_id": self.unit_id,
                "due_on": task.due_on.isoformat() if task.due_on else None,
                "due_precision": str(task.due_precision),
                "stage": self.at.name,
                "as": self.audience.value,
            },
            in_app=self.in_app,
        )


def _plans(task: TaskFacts, stages: Stages, people: _People, silent: Sequence[int]) -> Iterator[_Plan]:
    """Who is told of a task: each person once, as the first audience they are of."""
    if task.due_on is None:
        return
    told: set[int] = set()
    for audience, at in stages.of(task.due_on):
        in_app = stages.rules.audiences[audience].by is Channel.IN_APP
        for person_id, unit_id in people.of(audience, task, silent):
            if person_id not in told:
                told.add(person_id)
                key = key_of(task.id, at, task.due_on, person_id)
                yield _Plan(key, task, at, audience, person_id, unit_id, in_app)
