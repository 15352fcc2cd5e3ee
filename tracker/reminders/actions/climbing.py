"""One step up the ladder: a row for each task, due date and step, and what the step means."""

from datetime import datetime
from typing import Any

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import leaders_of
from tracker.db import db, insert_once
from tracker.decisions.actions import draft_urge
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.reminders.models import Audience, Escalation, LadderStep
from tracker.reminders.rules.ladder import step_of
from tracker.reminders.rules.leaving import AT_THE_LATEST
from tracker.reminders.rules.stages import REMINDED_STATES, Rules
from tracker.tasks.actions.moves import unit_name
from tracker.tasks.models import Task


def climb(task_id: int, rules: Rules, *, now: datetime) -> Escalation | None:
    """Let a late task take the step it is on, once for each due date. None where it took it already, or is no longer
    late: it is asked again here, whoever proposed it.

    Urging is only drafted, for a person to send; the leader is told at the top.
    """
    task, today = db.session.get(Task, task_id), clock.local(now).date()
    if task is None or task.due_on is None or task.state not in REMINDED_STATES:
        return None
    step = step_of(task.due_on, today, rules)
    if step is None:
        return None
    days = (today - task.due_on).days
    made = insert_once(Escalation, task_id=task.id, due_on=task.due_on, step=step, days_late=days, at=now)
    if made is None:
        return None
    if step is LadderStep.URGED:
        _draft(task, days)
    elif step is LadderStep.REPORTED:
        _report(task, days, now)
    return db.session.get_one(Escalation, made)


def _draft(task: Task, days: int) -> None:
    reason = (
        f"Nhiệm vụ đã quá hạn {days} ngày. Đề nghị đơn vị báo cáo tiến độ, nêu rõ khó khăn và thời gian hoàn thành."
    )
    try:
        draft_urge(task, 1, reason=reason)
    except Refused:
        return  # somebody urged or answered in between: there is nothing to draft


def _report(task: Task, days: int, now: datetime) -> None:
    """Tell the leader, with the rest of the morning's mail: held back until the plan lets it go."""
    people = _leaders(task)
    record(task, "task.escalated", by=None, step=LadderStep.REPORTED.value, days=days, to=[one.name for one in people])
    assert task.due_on is not None
    for person in people:
        details: dict[str, Any] = {"as": Audience.LEADER.value, "unit": unit_name(task), "code": task.code}
        enqueue(
            f"task-{task.id}-reported-{task.due_on:%Y%m%d}-{person.id}",
            NoticeKind.ESCALATED,
            to=person,
            subject_kind="task",
            subject_id=task.id,
            title=task.title,
            committee_id=task.committee_id,
            send_after=now + AT_THE_LATEST,
            due_on=task.due_on.isoformat(),
            due_precision=task.due_precision.value,
            **details,
        )


def _leaders(task: Task) -> list[User]:
    """The leader in charge; where there is none, the chair and deputies."""
    if task.leader is not None and task.leader.active:
        return [task.leader]
    return list(leaders_of(task.committee_id, clock.today()))
