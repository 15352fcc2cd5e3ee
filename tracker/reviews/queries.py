"""Fetching reviews, and what stood at a cut-off day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import joinedload

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import NotFound
from tracker.indicators.models import Indicator
from tracker.indicators.queries import standings
from tracker.indicators.rules import Reached
from tracker.reviews.models import Review, ReviewRow, RowKind
from tracker.tasks.models import ProgressUpdate, Task
from tracker.tasks.queries import counted_in, open_at, standing_is
from tracker.tasks.rules import COUNTED_STATES, Standing
from tracker.units.models import Unit

BATCH = 500  # ids in one question; databases limit how many it may name


def reviews_of(committee_id: int) -> Select[Review]:
    """The reviews of a committee, the latest cut-off first."""
    people = (
        joinedload(Review.created_by).lazyload(User.memberships),
        joinedload(Review.closed_by).lazyload(User.memberships),
    )
    query = select(Review).where(Review.committee_id == committee_id).options(*people)
    return query.order_by(Review.cut_off.desc(), Review.id.desc())


def review_for(review_id: int, standpoint_in: Callable[[int], Standpoint]) -> tuple[Review, Standpoint]:
    """One review, and the person's rights in its committee. Raises NotFound for those who hold no role there."""
    review = db.session.get(Review, review_id) if 0 < review_id < 2**31 else None
    if review is None:
        raise NotFound
    who = standpoint_in(review.committee_id)
    if not who.roles:
        raise NotFound
    return review, who


def rows_of(
    review: Review, *, kind: RowKind | None = None, unit_id: int | None = None, unwritten: bool = False
) -> Select[ReviewRow]:
    """The lines of a review in their order, with who wrote them."""
    writer = joinedload(ReviewRow.written_by).lazyload(User.memberships)
    query = select(ReviewRow).where(ReviewRow.review_id == review.id).options(writer)
    if kind is not None:
        query = query.where(ReviewRow.kind == kind)
    if unit_id is not None:
        query = query.where(ReviewRow.unit_id == unit_id)
    if unwritten:
        query = query.where(ReviewRow.plan == "")
    return query.order_by(ReviewRow.place, ReviewRow.id)


def rows_named(review: Review, ids: Sequence[int]) -> list[ReviewRow]:
    """Some lines of a review, in their order; ids of others are passed over."""
    return list(db.session.scalars(rows_of(review).where(ReviewRow.id.in_(ids[:200]))))


@dataclass(frozen=True)
class Counts:
    """How many lines a review has of each kind, and how many still lack a plan."""

    targets: int
    tasks: int
    unwritten: int

    @property
    def total(self) -> int:
        return self.targets + self.tasks


def counts_of(review: Review) -> Counts:
    """The figures of the tabs; one query."""
    is_target = case((ReviewRow.kind == RowKind.TARGET, 1), else_=0)
    query = select(func.count(), func.sum(is_target), func.sum(case((ReviewRow.plan == "", 1), else_=0)))
    total, targets, unwritten = db.session.execute(query.where(ReviewRow.review_id == review.id)).one()
    return Counts(targets or 0, total - (targets or 0), unwritten or 0)


# ---------- What stood at the cut-off ----------


def sums_at(committee_id: int, from_on: date, cut_off: date) -> dict[str, int]:
    """The five numbers at the cut-off: total = done on time + done late + open in term + open overdue."""
    parts = [func.count().filter(standing_is(part, cut_off)).label(part.value) for part in Standing]
    query = select(func.count().label("total"), *parts)
    query = query.where(Task.committee_id == committee_id, counted_in(from_on, cut_off))
    return dict(db.session.execute(query).one()._mapping)


def count_open(committee_id: int, from_on: date, cut_off: date) -> int:
    """How many tasks `unfinished_at` would give."""
    open_ones = Task.committee_id == committee_id, counted_in(from_on, cut_off), open_at(cut_off)
    return db.session.scalar(select(func.count()).select_from(Task).where(*open_ones)) or 0


def unfinished_at(committee_id: int, from_on: date, cut_off: date) -> Sequence[Any]:
    """The tasks that were open at the end of the cut-off day."""
    columns = (Task.id, Task.code, Task.title, Task.lead_unit_id, Task.due_on, Task.due_precision, Task.starred)
    query = select(*columns, User.name.label("tracker"))
    query = query.outerjoin(User, User.id == Task.tracker_id)
    query = query.where(Task.committee_id == committee_id, counted_in(from_on, cut_off), open_at(cut_off))
    return db.session.execute(query.order_by(Task.id)).all()


def targets_at(committee_id: int, from_on: date, cut_off: date) -> list[tuple[Reached, Any]]:
    """Every target followed at the cut-off, as it stood then, with its task: also of tasks that are done."""
    end = _end_of(cut_off)
    counted = Task.state.in_(COUNTED_STATES) & (Task.assigned_on <= cut_off)
    counted &= Task.finished_on.is_(None) | (Task.finished_on >= from_on)
    query = select(Indicator, Task.id, Task.code, Task.title, Task.lead_unit_id, Task.due_on, Task.starred)
    query = query.join(Task, Task.id == Indicator.task_id)
    query = query.where(Indicator.committee_id == committee_id, Indicator.created_at < end, counted)
    query = query.where(Indicator.ended_at.is_(None) | (Indicator.ended_at >= end))
    rows = db.session.execute(query.order_by(Indicator.id)).all()
    found = standings([row.Indicator for row in rows], cut_off, known_at=cut_off)
    return list(zip(found, rows, strict=True))


@dataclass(frozen=True)
class Told:
    """What the lead unit last said of a task by the cut-off."""

    percent: int = 0
    obstacle: str = ""
    proposal: str = ""


def told_until(task_ids: Sequence[int], cut_off: date) -> dict[int, Told]:
    """By task: the last percentage and the last obstacle with its proposal that the lead unit reported by then."""
    end, found = _end_of(cut_off), dict[int, Told]()
    for start in range(0, len(task_ids), BATCH):
        last = select(func.max(ProgressUpdate.id)).group_by(ProgressUpdate.task_id)
        last = last.where(ProgressUpdate.task_id.in_(task_ids[start : start + BATCH]))
        last = last.where(ProgressUpdate.percent.is_not(None), ProgressUpdate.at < end)  # a support gives no percent
        vexed = last.where(ProgressUpdate.obstacle != "")
        columns = (ProgressUpdate.task_id, ProgressUpdate.percent, ProgressUpdate.obstacle, ProgressUpdate.proposal)
        for task_id, percent, _obstacle, _proposal in db.session.execute(
            select(*columns).where(ProgressUpdate.id.in_(last))
        ):
            found[task_id] = Told(percent or 0)
        for task_id, _percent, obstacle, proposal in db.session.execute(
            select(*columns).where(ProgressUpdate.id.in_(vexed))
        ):
            found[task_id] = Told(found[task_id].percent, obstacle, proposal)
    return found


def unit_names(ids: Sequence[int]) -> dict[int, str]:
    """What the units are called on the day a review is collected."""
    names: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        query = select(Unit.id, Unit.name).where(Unit.id.in_(ids[start : start + BATCH]))
        names |= {unit_id: name for unit_id, name in db.session.execute(query)}
    return names


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), clock.VIETNAM)
