"""What of the demo's story is about time and urging."""

from datetime import date

from tracker import clock
from tracker.accounts.models import User
from tracker.decisions import actions
from tracker.decisions.queries import waiting_extension
from tracker.tasks.models import Task
from tracker.workdays.queries import calendar


def ask_time(task: Task, until: date, reason: str, *, by: User) -> None:
    """The lead unit asks for more time."""
    actions.ask_extension(task, due_on=until, reason=reason, by=by)


def extend(task: Task, answer: str, *, by: User) -> None:
    """What was asked for is granted."""
    request = waiting_extension(task)
    assert request is not None
    actions.decide_extension(request, agreed=True, answer=answer, by=by)


def urge(task: Task, level: int, reason: str) -> None:
    """The tracking officer urges the lead unit, to answer within a week."""
    assert task.tracker is not None
    answer_by = calendar().add_working_days(clock.today(), 5)
    actions.urge(task, level, reason=reason, answer_by=answer_by, by=task.tracker)
