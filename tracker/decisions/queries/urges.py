"""Fetching the ladder of urgings of a task, and how often tasks were urged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import joinedload

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions.models import UrgeNotice, UrgeState
from tracker.tasks.models import ProgressUpdate, Submission, Task
from tracker.together import Question

BATCH = 500  # ids in one question; databases limit how many it may name


@dataclass(frozen=True)
class Rung:
    """One urging and the day it was answered: in so many words, or by the next report of the lead unit."""

    urge: UrgeNotice
    answered_on: date | None

    @property
    def in_words(self) -> bool:
        return self.urge.answered_at is not None

    def is_overdue(self, today: date) -> bool:
        return self.answered_on is None and self.urge.answer_by is not None and self.urge.answer_by < today


def has_ladder(task: Task) -> ColumnElement[bool]:
    """Whether the task was urged, or is about to be."""
    return exists().where(UrgeNotice.task_id == task.id)


def ladder_of(task: Task) -> list[Rung]:
    """Every urging of a task, the newest first; one query."""
    return rungs_of([task.id]).ask()


def ladders_of(task_ids: Iterable[int]) -> dict[int, list[Rung]]:
    """Every urging of each of some tasks that were urged, the newest first; one query for every BATCH of them."""
    ids, found = list(task_ids), dict[int, list[Rung]]()
    for start in range(0, len(ids), BATCH):
        for rung in rungs_of(ids[start : start + BATCH]).ask():
            found.setdefault(rung.urge.task_id, []).append(rung)
    return found


def rungs_of(task_ids: list[int]) -> Question[list[Rung]]:
    """Every urging of some tasks, no more than BATCH, the newest first."""
    # Supporting units report without a percentage and answer for nobody but themselves.
    reported = select(func.min(ProgressUpdate.at)).where(
        ProgressUpdate.task_id == UrgeNotice.task_id,
        ProgressUpdate.percent.is_not(None),
        ProgressUpdate.at > UrgeNotice.decided_at,
    )
    submitted = select(func.min(Submission.submitted_at)).where(
        Submission.task_id == UrgeNotice.task_id, Submission.submitted_at > UrgeNotice.decided_at
    )
    answers = (reported.correlate(UrgeNotice), submitted.correlate(UrgeNotice))
    return Question(
        UrgeNotice,
        UrgeNotice.task_id.in_(task_ids),
        made=lambda rows: [_rung(*row) for row in rows],
        columns=(UrgeNotice, *(answer.scalar_subquery() for answer in answers)),
        options=(
            joinedload(UrgeNotice.decided_by).lazyload(User.memberships),
            joinedload(UrgeNotice.answered_by).lazyload(User.memberships),
            joinedload(UrgeNotice.unit),
        ),
        order_by=(UrgeNotice.id.desc(),),
    )


def _rung(urge: UrgeNotice, *by_report: datetime | None) -> Rung:
    moments = [at for at in (urge.answered_at, *by_report) if at is not None]
    answered = clock.local(min(moments)).date() if moments and urge.state is UrgeState.SENT else None
    return Rung(urge, answered)


def count_sent(task_ids: Iterable[int]) -> dict[int, int]:
    """How often each of some tasks was urged, for those that were; one query for every BATCH of them."""
    ids, found = list(task_ids), dict[int, int]()
    for start in range(0, len(ids), BATCH):
        sent = select(UrgeNotice.task_id, func.count()).where(
            UrgeNotice.task_id.in_(ids[start : start + BATCH]), UrgeNotice.state == UrgeState.SENT
        )
        found |= {number: times for number, times in db.session.execute(sent.group_by(UrgeNotice.task_id))}
    return found
