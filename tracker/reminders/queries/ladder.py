"""Which late tasks have a step before them, and which steps one took."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.engine import Connection

from tracker.reminders.models import Escalation, LadderStep
from tracker.reminders.rules.ladder import rungs_of
from tracker.reminders.rules.stages import REMINDED_STATES, Rules
from tracker.tasks.models import Task
from tracker.together import Question, firsts


def before_a_step(connection: Connection, committee_id: int, today: date, rules: Rules) -> list[tuple[int, LadderStep]]:
    """The late tasks of a committee that have not taken the step they are on, with that step."""
    found: list[tuple[int, LadderStep]] = []
    above: date | None = None
    for rung in rungs_of(rules):
        latest = rung.latest_due(today)
        taken = select(Escalation.id).where(
            Escalation.task_id == Task.id, Escalation.due_on == Task.due_on, Escalation.step == rung.step
        )
        wanted = select(Task.id).where(
            Task.committee_id == committee_id, Task.state.in_(REMINDED_STATES), Task.due_on <= latest, ~taken.exists()
        )
        if above is not None:
            wanted = wanted.where(Task.due_on > above)
        found += [(task_id, rung.step) for task_id in connection.scalars(wanted.order_by(Task.due_on, Task.id))]
        above = latest
    return found


def has_climbed(task: Task) -> ColumnElement[bool]:
    """Whether a task took any step; for the task page."""
    return select(Escalation.id).where(Escalation.task_id == task.id).exists()


def steps_of(task: Task) -> Question[Sequence[Escalation]]:
    """The steps a task took, the latest first."""
    return Question(
        Escalation,
        Escalation.task_id == task.id,
        made=firsts,
        order_by=(Escalation.at.desc(), Escalation.id.desc()),
    )
