"""Leaders' words on tasks, and the reports they wait for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, ScalarSelect, exists, func, select
from sqlalchemy.orm import aliased, joinedload

from tracker.accounts.models import User
from tracker.tasks.models import Remark, Task
from tracker.together import Question

MOST_WORDS = 50


@dataclass(frozen=True)
class Word:
    """A leader's word as its task shows it; `passed`, `answered`: to how many units it went, how many answered."""

    remark: Remark
    passed: int
    answered: int

    @property
    def is_open(self) -> bool:
        """Whether a report is asked for and has not come."""
        if self.remark.report_by is None:
            return False
        return self.answered < self.passed if self.passed else self.remark.answered_on is None

    def is_late(self, today: date) -> bool:
        """Whether the report came, or is still to come, after its day."""
        if self.remark.report_by is None:
            return False
        if self.passed:
            return self.is_open and self.remark.report_by < today
        return (self.remark.answered_on or today) > self.remark.report_by


def has_words(task: Task) -> ColumnElement[bool]:
    """Whether leaders have said anything on a task."""
    return exists().where(Remark.task_id == task.id)


def words_on(task: Task) -> Question[Sequence[Word]]:
    """What leaders have said on a task, the newest first."""
    below = aliased(Remark)
    passed = select(func.count()).where(below.passed_from_id == Remark.id).correlate(Remark)
    answered = passed.where(below.answered_on.is_not(None))
    return Question(
        Remark,
        Remark.task_id == task.id,
        made=lambda rows: [Word(*row) for row in rows[:MOST_WORDS]],
        columns=(Remark, passed.scalar_subquery(), answered.scalar_subquery()),
        options=(
            joinedload(Remark.leader).lazyload(User.memberships),
            joinedload(Remark.author).lazyload(User.memberships),
            joinedload(Remark.answered_by).lazyload(User.memberships),
        ),
        order_by=(Remark.id.desc(),),
    )


def report_asked_by() -> ScalarSelect[date | None]:
    """The nearest day by which a leader still waits for a report on a task; none where none does."""
    waiting = select(func.min(Remark.report_by)).where(
        Remark.task_id == Task.id, Remark.report_by.is_not(None), Remark.answered_on.is_(None)
    )
    return waiting.scalar_subquery()
