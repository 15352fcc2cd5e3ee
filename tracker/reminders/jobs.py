"""The morning's work: decide who is reminded of what, and send it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker import clock
from tracker.db import db, reading_beside
from tracker.notices import jobs as notices
from tracker.notices.actions import Telling, enqueue_many, release_reminders
from tracker.notices.models import NoticeKind
from tracker.reminders import queries
from tracker.reminders.rules import Rules, TaskFacts, key_of, stage

AT_THE_LATEST = timedelta(minutes=30)  # when reminders leave even if the plan never came to its end


def plan_reminders(now: datetime) -> int:
    """Write today's reminders into the ledger, each once however often this runs. Returns how many are new.

    Commits portion by portion. The reminders leave together when all of them stand, so that a person's digest is
    whole; killed half way, the next run completes the plan.
    """
    new = 0
    for portion in _portions(clock.local(now).date()):
        new += enqueue_many(portion, now=now, send_after=now + AT_THE_LATEST)
        db.session.commit()
    release_reminders(now)
    db.session.commit()
    return new


def describe_plan(now: datetime) -> Iterator[str]:
    """Who would get what today, a line each, the people in turn; nothing is written."""
    tellings = [one for portion in _portions(clock.local(now).date()) for one in portion]
    names = queries.names_of({one.recipient_id for one in tellings})
    db.session.rollback()
    for one in sorted(tellings, key=lambda one: (names[one.recipient_id], one.key)):
        yield f"{names[one.recipient_id]}: {one.details['stage']}, {one.details['code']} {one.title}"
    yield f"{len(tellings)} lời nhắc cho {len(names)} người."


def send_digests(_now: datetime | None = None, *, is_stopping: Callable[[], bool] = lambda: False) -> int:
    """Send everything that is due, checked against the tasks as they are now. Returns how many mails were tried."""
    return notices.send_all(queries.outdated, is_stopping=is_stopping)


@dataclass(frozen=True)
class _People:
    """Who may be told, of one committee on one day."""

    committee_id: int
    contacts: Mapping[int, list[int]]  # by unit
    active: set[int]
    unit_names: Mapping[int, str]


def _portions(today: date) -> Iterator[list[Telling]]:
    """What there is to tell on `today`, in portions; read beside the session, which may commit in between."""
    with reading_beside() as connection:
        active = queries.active_people(connection)
        names = queries.unit_names(connection)
        for committee_id, rules in queries.committees(connection):
            contacts = queries.contacts_by_unit(connection, committee_id, today)
            people = _People(committee_id, contacts, active, names)
            for tasks in queries.within_reach(connection, committee_id, today, rules):
                yield [telling for task in tasks for telling in _tellings(task, today, rules, people)]


def _tellings(task: TaskFacts, today: date, rules: Rules, people: _People) -> Iterator[Telling]:
    """The lead unit's contacts are reminded; of what is late, the tracking officer too."""
    at = stage(task.state, task.due_on, today, rules)
    if at is None or task.due_on is None:
        return
    audience = dict.fromkeys(people.contacts.get(task.lead_unit_id or 0, []), "contact")
    if at.kind is NoticeKind.OVERDUE and task.tracker_id in people.active and task.tracker_id not in audience:
        audience[task.tracker_id] = "tracker"
    for person_id, role in audience.items():
        yield Telling(
            key=key_of(task.id, at, task.due_on, person_id),
            kind=at.kind,
            recipient_id=person_id,
            subject_kind="task",
            subject_id=task.id,
            title=task.title,
            committee_id=people.committee_id,
            details={
                "code": task.code,
                "unit": people.unit_names.get(task.lead_unit_id or 0, ""),
                "unit_id": task.lead_unit_id,
                "due_on": task.due_on.isoformat(),
                "due_precision": str(task.due_precision),
                "stage": at.name,
                "as": role,
            },
        )
