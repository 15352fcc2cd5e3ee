"""What is asked again just before sending: whether each notice is still true."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select

from tracker.accounts.models import User
from tracker.accounts.queries import all_deputies
from tracker.db import db
from tracker.notices.models import Notice, NoticeKind
from tracker.reminders.models import Audience
from tracker.reminders.queries.planning import facts, rules_by_committee
from tracker.reminders.rules.stages import Rules, Stage, TaskFacts, stage, why_outdated
from tracker.tasks.models import ProgressUpdate, Task, TaskSupport
from tracker.workdays.queries import calendar
from tracker.workdays.rules import Calendar

TIMED = frozenset({NoticeKind.DUE_SOON, NoticeKind.OVERDUE})


def outdated(notices: Sequence[Notice], today: date) -> dict[int, str]:
    """Which of one person's notices are no longer true on `today`, by id, each with the reason.

    Asked again just before sending: a task done in the morning is not reminded of at noon.
    """
    about = [notice for notice in notices if notice.subject_kind == "task"]
    if not about:
        return {}
    rows = db.session.execute(_facts_now(), {"ids": list({notice.subject_id for notice in about})})
    found = {row[0]: (TaskFacts(*row[:-1]), row[-1]) for row in rows}
    rules = rules_by_committee({committee_id for _task, committee_id in found.values()})
    days = calendar() if any(notice.kind in TIMED for notice in about) else Calendar()
    supporting = _still_silent(about)
    reasons = {}
    for notice in about:
        task, committee_id = found.get(notice.subject_id, (None, 0))
        reason = why_outdated(
            notice.kind,
            notice.details,
            task=task,
            is_recipients=task is not None and _is_theirs(notice, task, supporting, today),
            now_at=_stage_of(notice, task, today, rules[committee_id], days) if task else None,
        )
        if reason is not None:
            reasons[notice.id] = reason
    return reasons


@cache
def _facts_now() -> Select[Any]:
    """Made once: every mail asks for it."""
    return facts(Task.committee_id).where(Task.id.in_(bindparam("ids", expanding=True)))


def _stage_of(notice: Notice, task: TaskFacts, today: date, rules: Rules, days: Calendar) -> Stage | None:
    told_as = notice.details.get("as")
    if notice.kind not in TIMED or told_as not in list(Audience):
        return None
    return stage(task.state, task.due_on, today, rules, Audience(str(told_as)), days)


def _is_theirs(notice: Notice, task: TaskFacts, supporting: set[tuple[int, int]], today: date) -> bool:
    """Whether the recipient, or whom they stand in for, still tracks or directs the task, or the unit they were told
    for still has it."""

    def stands_in(person_id: int | None) -> bool:
        where = (notice.committee_id or 0, person_id or 0)
        return notice.recipient_id in all_deputies(today).get(where, {})

    unit_id = notice.details.get("unit_id")
    match notice.details.get("as"):
        case Audience.TRACKER:
            return task.tracker_id == notice.recipient_id or stands_in(task.tracker_id)
        case Audience.LEADER:
            return task.leader_id in (notice.recipient_id, None) or stands_in(task.leader_id)
        case Audience.SUPPORTS:
            return (task.id, unit_id) in supporting
        case _:
            return task.lead_unit_id is not None and task.lead_unit_id == unit_id


def _still_silent(notices: Iterable[Notice]) -> set[tuple[int, int]]:
    """(task, unit) of the supporting units among those told that have still reported nothing."""
    told = {notice.subject_id for notice in notices if notice.details.get("as") == Audience.SUPPORTS}
    if not told:
        return set()
    reported = select(ProgressUpdate.id).where(
        ProgressUpdate.task_id == TaskSupport.task_id, ProgressUpdate.unit_id == TaskSupport.unit_id
    )
    silent = select(TaskSupport.task_id, TaskSupport.unit_id).where(TaskSupport.task_id.in_(told), ~reported.exists())
    return {(task_id, unit_id) for task_id, unit_id in db.session.execute(silent)}


def names_of(user_ids: Iterable[int]) -> Mapping[int, str]:
    """Name and address of people, for printing."""
    found = select(User.id, User.name, User.email).where(User.id.in_(list(user_ids)))
    return {user_id: f"{name} <{email}>" for user_id, name, email in db.session.execute(found)}
