"""The morning's work: decide who is reminded of what, and send it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property

from flask import current_app

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import all_deputies, contacts_by_unit
from tracker.db import db, reading_beside
from tracker.garbage import left_lying
from tracker.notices import jobs as notices
from tracker.notices.actions import (
    RELEASED_AT_ONCE,
    Telling,
    enqueue_looked_up,
    for_deputies,
    held_back,
    release_reminders,
)
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
from tracker.reminders.rules.plans import People, Plan, plans_of
from tracker.reminders.rules.stages import Rules, Stages
from tracker.reminders.rules.tokens import token_of
from tracker.reminders.rules.weekly import is_due
from tracker.workdays.queries import calendar

REMEMBERED = timedelta(days=10)  # reminders planned so lately are known at once; older ones are looked up
PORTION = 2000  # reminders written with one commit, and the rest of the last one's person


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

    First all there is to tell is found, then written some people at a time: whoever is told at all is told all of it
    by one commit, so that the digest is whole whenever it leaves. Killed half way, the next run tells the others.
    Where nothing is new, nothing is locked.
    """
    today = clock.local(now).date()
    new = 0
    with left_lying():
        found = _found(today, only_new=True)
        others = _for_deputies(found, now)
        for people in _portions(found, others):
            tellings = [_telling(plan) for person in people for plan in found.pop(person, ())]
            new += _tell(tellings + [telling for person in people for telling in others.get(person, ())], people, now)
    waiting = held_back(now)
    db.session.rollback()
    for start in range(0, len(waiting), RELEASED_AT_ONCE):
        release_reminders(waiting[start : start + RELEASED_AT_ONCE], now)
        db.session.commit()
    return new


def _tell(tellings: Sequence[Telling], people: Sequence[int], now: datetime) -> int:
    """Write what some people are told this morning and let all that was held back for them leave with it."""
    with reading_beside() as connection:
        known = states_of(connection, [telling.key for telling in tellings])
    if not any(_is_open(known.get(telling.key)) for telling in tellings):
        return 0
    new = enqueue_looked_up(tellings, known, now=now, send_after=now)
    release_reminders(people, now)
    db.session.commit()
    return new


def describe_plan(now: datetime) -> Iterator[str]:
    """Who would get what today, a line each, the people in turn; nothing is written."""
    plans = [plan for some in _found(clock.local(now).date()).values() for plan in some]
    names = sending.names_of({plan.person_id for plan in plans})
    db.session.rollback()
    for plan in sorted(plans, key=lambda one: (names[one.person_id], one.key)):
        yield f"{names[plan.person_id]}: {plan.at.name}, {plan.task.code} {plan.task.title}"
    yield f"{len(plans)} lời nhắc cho {len(names)} người."


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


def _found(today: date, *, only_new: bool = False) -> dict[int, list[Plan]]:
    """What there is to tell on `today` by person, read beside the session. A hundred thousand tasks take 60 MB.

    `only_new` leaves out what lately was planned and stands: nearly everything, on most days.
    """
    found: dict[int, list[Plan]] = {}
    with reading_beside() as connection:
        active, names = planning.active_people(connection), planning.unit_names(connection)
        mailboxes, days = planning.mailboxes(connection), calendar(connection)
        for committee_id, rules in planning.committees(connection):
            contacts = contacts_by_unit(committee_id, today, connection)
            people, stages = People(committee_id, contacts, mailboxes, active, names), Stages(today, rules, days)
            since = today - REMEMBERED
            recent = planning.recent_keys(connection, committee_id, since) if only_new else frozenset()
            for tasks in planning.within_reach(connection, committee_id, today, rules, days):
                silent = planning.silent_supports(connection, [task.id for task in tasks]) if _asks(rules) else {}
                for task in tasks:
                    for plan in plans_of(task, stages, people, silent.get(task.id, ()), recent):
                        found.setdefault(plan.person_id, []).append(plan)
    return found


def _for_deputies(found: Mapping[int, list[Plan]], now: datetime) -> dict[int, list[Telling]]:
    """What those who stand in for somebody today are told for them, by person."""
    deputies = all_deputies(clock.local(now).date()) if found else {}
    concerned = {absent for _committee, absent in deputies} | {one for some in deputies.values() for one in some}
    others: dict[int, list[Telling]] = {}
    for telling in for_deputies([_telling(plan) for one in concerned for plan in found.get(one, ())], now):
        others.setdefault(telling.recipient_id, []).append(telling)
    db.session.rollback()
    return others


def _portions(found: Mapping[int, list[Plan]], others: Mapping[int, list[Telling]]) -> Iterator[list[int]]:
    """The people of a plan, so many at a time that a commit of theirs keeps nobody waiting; in an order all planners
    share, so that two at once do not wait for each other."""
    people: list[int] = []
    number = 0
    for person in sorted({*found, *others}):
        people.append(person)
        number += len(found.get(person, ())) + len(others.get(person, ()))
        if number >= PORTION:
            yield people
            people, number = [], 0
    if people:
        yield people


def _is_open(state: NoticeState | None) -> bool:
    return state is None or state is NoticeState.DROPPED


def _asks(rules: Rules) -> bool:
    """Whether supporting units are told at all: most committees need not look for them."""
    return Audience.SUPPORTS in rules.audiences


def _telling(plan: Plan) -> Telling:
    return Telling(
        key=plan.key,
        kind=plan.at.kind,
        recipient_id=plan.person_id,
        subject_kind="task",
        subject_id=plan.task.id,
        title=plan.task.title,
        committee_id=plan.people.committee_id,
        details=plan.details(),
        in_app=plan.step.in_app,
    )
