"""What the morning's plan reads: rules, tasks within reach, who may be told."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, String, bindparam, func, select, type_coerce
from sqlalchemy.engine import Connection

from tracker.accounts.models import User
from tracker.db import db
from tracker.notices.models import REMINDERS, Notice, NoticeState
from tracker.reminders.models import ReminderRules
from tracker.reminders.rules.stages import REMINDED_STATES, Rules, TaskFacts, last_due
from tracker.reminders.rules.stored import rules_of
from tracker.tasks.models import ProgressUpdate, Task, TaskSupport
from tracker.units.models import Committee, Unit
from tracker.workdays.rules import Calendar

PORTION = 1000


def committees(connection: Connection) -> list[tuple[int, Rules]]:
    """Every committee with its rules."""
    return [(row.id, _rules(row)) for row in connection.execute(_rules_rows().order_by(Committee.id))]


def rules_by_committee(committee_ids: Iterable[int]) -> dict[int, Rules]:
    """The rules of some committees."""
    found = db.session.execute(_rules_by_id(), {"ids": list(set(committee_ids))})
    return {row.id: _rules(row) for row in found}


@cache
def _rules_by_id() -> Select[Any]:
    """Made once: every mail asks for it."""
    return _rules_rows().where(Committee.id.in_(bindparam("ids", expanding=True)))


def _rules_rows() -> Select[Any]:
    found = select(
        Committee.id,
        Committee.remind_days_before,
        Committee.remind_late_every,
        ReminderRules.committee_id.label("own"),
        ReminderRules.audiences,
        ReminderRules.before_in,
        ReminderRules.late_in,
        ReminderRules.weekly_on,
        ReminderRules.report_links,
        ReminderRules.urge_after,
        ReminderRules.report_after,
    )
    return found.outerjoin(ReminderRules, ReminderRules.committee_id == Committee.id)


def _rules(row: Any) -> Rules:
    return rules_of(row.remind_days_before, row.remind_late_every, row if row.own is not None else None)


def facts(*more: Any) -> Select[Any]:
    """The columns of TaskFacts in its order, and `more`.

    State and precision come as the text they are kept as, which equals their values: to make an enum's member of each
    takes as long as reading a hundred thousand rows.
    """
    return select(
        Task.id,
        Task.code,
        Task.title,
        type_coerce(Task.state, String),
        Task.due_on,
        type_coerce(Task.due_precision, String),
        Task.lead_unit_id,
        Task.tracker_id,
        Task.leader_id,
        *more,
    )


def within_reach(
    connection: Connection, committee_id: int, today: date, rules: Rules, calendar: Calendar
) -> Iterator[list[TaskFacts]]:
    """A committee's tasks that may be at a stage on `today`, in portions, read as they are asked for."""
    wanted = facts().where(
        Task.committee_id == committee_id,
        Task.state.in_(REMINDED_STATES),
        Task.due_on <= last_due(today, rules, calendar),
    )
    found = connection.execute(wanted.order_by(Task.id), execution_options={"stream_results": True})
    for rows in found.partitions(PORTION):
        yield [TaskFacts._make(row) for row in rows]


def mailboxes(connection: Connection) -> dict[int, int]:
    """The shared mailbox of each unit that has one, as the id of the account that stands for it."""
    found = select(Unit.id, User.id).join(
        User, (User.unit_id == Unit.id) & User.is_mailbox & (User.email == Unit.email)
    )
    return {unit_id: user_id for unit_id, user_id in connection.execute(found)}


def silent_supports(connection: Connection, task_ids: Sequence[int]) -> dict[int, list[int]]:
    """The supporting units of some tasks that have reported nothing on them, by task."""
    told = select(ProgressUpdate.id).where(
        ProgressUpdate.task_id == TaskSupport.task_id, ProgressUpdate.unit_id == TaskSupport.unit_id
    )
    silent = select(TaskSupport.task_id, TaskSupport.unit_id).where(TaskSupport.task_id.in_(task_ids), ~told.exists())
    found: dict[int, list[int]] = {}
    for task_id, unit_id in connection.execute(silent.order_by(TaskSupport.task_id, TaskSupport.unit_id)):
        found.setdefault(task_id, []).append(unit_id)
    return found


def recent_keys(connection: Connection, committee_id: int, since: date) -> frozenset[str]:
    """The keys of a committee's reminders planned since a day: nearly all that a plan finds told already.

    The database strings them together: a row of each would cost more than all else a plan does that finds nothing new.
    """
    planned = select(func.aggregate_strings(Notice.key, " ")).where(
        Notice.committee_id == committee_id,
        Notice.planned_on >= since,
        Notice.kind.in_(REMINDERS),
        Notice.state != NoticeState.DROPPED,
    )
    return frozenset((connection.scalar(planned) or "").split())


def active_people(connection: Connection) -> frozenset[int]:
    """Everybody whose account is open."""
    return frozenset(connection.scalars(select(User.id).where(User.active)))


def unit_names(connection: Connection) -> dict[int, str]:
    """What each unit is called in a line of a mail."""
    found = select(Unit.id, Unit.short_name, Unit.name)
    return {unit_id: short or name for unit_id, short, name in connection.execute(found)}
