"""The morning's work: decide who is reminded of what, and send it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property

from flask import current_app

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts_by_unit
from tracker.db import db, reading_beside
from tracker.notices import jobs as notices
from tracker.notices.actions import RELEASED_AT_ONCE, Telling, enqueue_many, held_back, release_reminders
from tracker.notices.models import Carrier, Notice, NoticeState
from tracker.notices.queries import states_of
from tracker.notices.rules import GATHERED
from tracker.notices.rules.digests import NOTHING_BESIDE, Beside
from tracker.reminders.actions.climbing import climb
from tracker.reminders.actions.linking import VALID_FOR, forget_links, keep_link
from tracker.reminders.actions.week import tell_leaders
from tracker.reminders.models import Audience
from tracker.reminders.queries import planning, sending
from tracker.reminders.queries.hours import Hours
from tracker.reminders.queries.ladder import before_a_step
from tracker.reminders.queries.waiting import waiting_for
from tracker.reminders.rules.ladder import rungs_of
from tracker.reminders.rules.leaving import AT_THE_LATEST
from tracker.reminders.rules.plans import People, Plan, details_of, plans_of
from tracker.reminders.rules.stages import Rules, Stages
from tracker.reminders.rules.tokens import token_of
from tracker.reminders.rules.weekly import is_due
from tracker.workdays.queries import calendar

REMEMBERED = timedelta(days=10)  # reminders planned so lately are known at once; older ones are looked up


def plan_day(now: datetime) -> int:
    """The whole morning: steps of the ladders, the leaders' week, reminders. Returns how many of them are new.

    Safe to run at any time and again: each step, week and stage is written once.
    """
    steps, weeks = climb_ladders(now), plan_weeks(now)
    return steps + weeks + plan_reminders(now)


def climb_ladders(now: datetime) -> int:
    """Let every late task take the step of its committee's ladder it is on, one by one. Returns how many."""
    today = clock.local(now).date()
    with reading_beside() as connection:
        ladders = [(number, rules) for number, rules in planning.committees(connection) if rungs_of(rules)]
        due = [(before_a_step(connection, number, today, rules), rules) for number, rules in ladders]
    climbed = 0
    for steps, rules in due:
        for task_id, _step in steps:
            climbed += climb(task_id, rules, now=now) is not None
            db.session.commit()
    return climbed


def plan_weeks(now: datetime) -> int:
    """Write the weekly digest of every committee whose day has come, each leader once a week. Returns how many."""
    today = clock.local(now).date()
    with reading_beside() as connection:
        days = calendar(connection)
        due = [number for number, rules in planning.committees(connection) if is_due(today, rules.weekly_on, days)]
    new = 0
    for committee_id in due:
        new += tell_leaders(committee_id, now=now, send_after=now + AT_THE_LATEST)
        db.session.commit()
    return new


def plan_reminders(now: datetime) -> int:
    """Write today's reminders into the ledger, each once however often this runs. Returns how many are new.

    Commits portion by portion. The reminders leave together when all of them stand, so that a person's digest is
    whole; killed half way, the next run completes the plan. Where nothing is new, nothing is locked.
    """
    new = 0
    for portion, known in _portions(clock.local(now).date(), only_new=True):
        if portion:
            new += enqueue_many(portion, now=now, send_after=now + AT_THE_LATEST, known=known)
            db.session.commit()
    waiting = held_back(now)
    db.session.rollback()
    for start in range(0, len(waiting), RELEASED_AT_ONCE):
        release_reminders(waiting[start : start + RELEASED_AT_ONCE], now)
        db.session.commit()
    return new


def describe_plan(now: datetime) -> Iterator[str]:
    """Who would get what today, a line each, the people in turn; nothing is written."""
    tellings = [one for portion, _known in _portions(clock.local(now).date()) for one in portion]
    names = sending.names_of({one.recipient_id for one in tellings})
    db.session.rollback()
    for one in sorted(tellings, key=lambda one: (names[one.recipient_id], one.key)):
        yield f"{names[one.recipient_id]}: {one.details['stage']}, {one.details['code']} {one.title}"
    yield f"{len(tellings)} lời nhắc cho {len(names)} người."


def forget_old_links(now: datetime) -> int:
    """Remove what is left of report links that expired long ago. Returns how many."""
    number = forget_links(now)
    db.session.commit()
    return number


def send_digests(
    _now: datetime | None = None,
    *,
    carrier: Carrier = Carrier.MAIL,
    is_stopping: Callable[[], bool] = lambda: False,
    tell: bool = False,
) -> int:
    """Send everything that is due, checked against the tasks as they are now, within each committee's hours.

    Returns how many mails were tried. With `tell` a server that is away raises Halted.
    """
    hours = Hours(current_app.config["TRACKER"].remind_at)
    return notices.send_all(
        sending.outdated,
        carrier=carrier,
        not_before=hours.not_before,
        is_stopping=is_stopping,
        tell=tell,
        beside=_Besides(current_app.config["SECRET_KEY"]) if carrier is Carrier.MAIL else None,
    )


class _Besides:
    """What a morning's digest holds beside its notices; what many digests share is read once."""

    def __init__(self, secret_key: str) -> None:
        self._secret_key = secret_key

    @cached_property
    def _linking(self) -> frozenset[int]:
        with reading_beside() as connection:
            return frozenset(number for number, rules in planning.committees(connection) if rules.report_links)

    def __call__(self, person: User, notices: Sequence[Notice], message_id: str, today: date) -> Beside:
        if not any(notice.kind in GATHERED for notice in notices):
            return NOTHING_BESIDE
        if person.is_mailbox:
            return NOTHING_BESIDE
        number, lines = waiting_for(person, today)
        token = token_of(self._secret_key, "report", f"{person.id} {message_id}")
        now = clock.now()
        return Beside(
            waiting=lines,
            number_waiting=number,
            report=("reminders.report", {"token": token}),
            report_until=clock.local(now + VALID_FOR).date(),
            linked=self._linking,
            keep=lambda task_ids: keep_link(token, person, task_ids, now=now),
        )


def _portions(today: date, *, only_new: bool = False) -> Iterator[tuple[list[Telling], Mapping[str, NoticeState]]]:
    """What there is to tell on `today`, in portions, each read in a short transaction of its own beside the session: a
    long one would keep the database from tidying up behind what the plan writes.

    `only_new` leaves out what stands in the ledger for good; what the sender dropped as untrue may be told again. With
    each portion comes what stands of it in the ledger.
    """
    with reading_beside() as connection:
        active, names = planning.active_people(connection), planning.unit_names(connection)
        mailboxes, days = planning.mailboxes(connection), calendar(connection)
        committees = planning.committees(connection)
        recent = planning.recent_keys(connection, today - REMEMBERED) if only_new else set()
    for committee_id, rules in committees:
        with reading_beside() as connection:
            contacts = contacts_by_unit(committee_id, today, connection)
            portions = planning.within_reach(connection, committee_id, today, rules, days)
        people, stages = People(committee_id, contacts, mailboxes, active, names), Stages(today, rules, days)
        for task_ids in portions:
            with reading_beside() as connection:
                tasks = planning.facts_of(connection, task_ids)
                silent = planning.silent_supports(connection, [task.id for task in tasks]) if _asks(rules) else {}
                plans = {
                    plan.key: plan
                    for task in tasks
                    for plan in plans_of(task, stages, people, silent.get(task.id, ()), recent)
                }
                known = states_of(connection, list(plans)) if only_new else {}
            yield [_telling(plan, people) for key, plan in plans.items() if _is_open(known.get(key))], known


def _is_open(state: NoticeState | None) -> bool:
    return state is None or state is NoticeState.DROPPED


def _asks(rules: Rules) -> bool:
    """Whether supporting units are told at all: most committees need not look for them."""
    return Audience.SUPPORTS in rules.audiences


def _telling(plan: Plan, people: People) -> Telling:
    return Telling(
        key=plan.key,
        kind=plan.at.kind,
        recipient_id=plan.person_id,
        subject_kind="task",
        subject_id=plan.task.id,
        title=plan.task.title,
        committee_id=people.committee_id,
        details=details_of(plan, people),
        in_app=plan.in_app,
    )
