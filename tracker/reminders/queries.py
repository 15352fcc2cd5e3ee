"""Fetching what reminders are about."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.engine import Connection

from tracker.accounts.models import Membership, User
from tracker.db import db
from tracker.notices.models import Notice
from tracker.reminders.rules import REMINDED_STATES, Rules, TaskFacts, rules_of, stage, why_outdated
from tracker.tasks.models import Task
from tracker.units.models import Committee, Unit

PORTION = 1000


def committees(connection: Connection) -> list[tuple[int, Rules]]:
    """Every committee with its rules."""
    found = select(Committee.id, Committee.remind_days_before, Committee.remind_late_every).order_by(Committee.id)
    return [(row.id, rules_of(row[1], row[2])) for row in connection.execute(found)]


def _facts(*more: Any) -> Select[Any]:
    """The columns of TaskFacts in its order, and `more`."""
    return select(
        Task.id,
        Task.code,
        Task.title,
        Task.state,
        Task.due_on,
        Task.due_precision,
        Task.lead_unit_id,
        Task.tracker_id,
        *more,
    )


def within_reach(connection: Connection, committee_id: int, today: date, rules: Rules) -> Iterator[list[TaskFacts]]:
    """A committee's tasks that may be at a stage on `today`, in portions."""
    wanted = _facts().where(
        Task.committee_id == committee_id,
        Task.state.in_(REMINDED_STATES),
        Task.due_on <= today + timedelta(days=rules.reach),
    )
    found = connection.execution_options(stream_results=True).execute(wanted.order_by(Task.id))
    for rows in found.partitions(PORTION):
        yield [TaskFacts(*row) for row in rows]


def contacts_by_unit(connection: Connection, committee_id: int, day: date) -> Mapping[int, list[int]]:
    """Who is told about each unit's work: `accounts.queries.contacts` for all units at once, as ids."""
    here = select(Membership.user_id).where(
        Membership.committee_id == committee_id,
        Membership.from_on <= day,
        or_(Membership.to_on.is_(None), Membership.to_on >= day),
    )
    people: dict[int, list[int]] = {}
    working = select(User.id, User.unit_id).where(User.active, User.unit_id.is_not(None), User.id.in_(here))
    for user_id, unit_id in connection.execute(working.order_by(User.id)):
        people.setdefault(unit_id or 0, []).append(user_id)
    return people


def active_people(connection: Connection) -> set[int]:
    """Everybody whose account is open."""
    return set(connection.scalars(select(User.id).where(User.active)))


def unit_names(connection: Connection) -> dict[int, str]:
    """What each unit is called in a line of a mail."""
    found = select(Unit.id, Unit.short_name, Unit.name)
    return {unit_id: short or name for unit_id, short, name in connection.execute(found)}


def names_of(user_ids: Iterable[int]) -> dict[int, str]:
    """Name and address of people, for printing."""
    found = select(User.id, User.name, User.email).where(User.id.in_(list(user_ids)))
    return {user_id: f"{name} <{email}>" for user_id, name, email in db.session.execute(found)}


def outdated(notices: Sequence[Notice], today: date) -> dict[int, str]:
    """Which of one person's notices are no longer true on `today`, by id, each with the reason.

    Asked again just before sending: a task done in the morning is not reminded of at noon.
    """
    about = [notice for notice in notices if notice.subject_kind == "task"]
    if not about:
        return {}
    wanted = _facts(Task.committee_id).where(Task.id.in_({notice.subject_id for notice in about}))
    found = {row[0]: (TaskFacts(*row[:-1]), row[-1]) for row in db.session.execute(wanted)}
    rules = {
        committee.id: rules_of(committee.remind_days_before, committee.remind_late_every)
        for committee in db.session.scalars(
            select(Committee).where(Committee.id.in_({committee_id for _task, committee_id in found.values()}))
        )
    }
    reasons = {}
    for notice in about:
        task, committee_id = found.get(notice.subject_id, (None, 0))
        reason = why_outdated(
            notice.kind,
            notice.details,
            task=task,
            is_recipients=task is not None and _is_theirs(notice, task),
            now_at=stage(task.state, task.due_on, today, rules[committee_id]) if task else None,
        )
        if reason is not None:
            reasons[notice.id] = reason
    return reasons


def _is_theirs(notice: Notice, task: TaskFacts) -> bool:
    """Whether the recipient still tracks the task, or still works for the unit it was written for and leads it."""
    if notice.details.get("as") == "tracker":
        return task.tracker_id == notice.recipient_id
    return task.lead_unit_id is not None and task.lead_unit_id == notice.details.get("unit_id")
