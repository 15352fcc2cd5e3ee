"""Fetching targets and their values. Who may see them is the question of the task they belong to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import joinedload

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import NotFound
from tracker.indicators.models import Indicator, IndicatorValue
from tracker.indicators.rules import Reached, disagreement, lacks, reached
from tracker.together import Question, Row

BATCH = 500  # ids in one question; databases limit how many it may name


def is_quantified(task_id: int) -> ColumnElement[bool]:
    """Whether a task has targets that are still followed: for a question that asks several things at once."""
    return exists().where(Indicator.task_id == task_id, Indicator.ended_at.is_(None))


def has_any(task_id: int) -> ColumnElement[bool]:
    """Whether a task has or had targets."""
    return exists().where(Indicator.task_id == task_id)


def indicators_of(task_id: int) -> Sequence[Indicator]:
    """The targets of a task that are still followed, in the order they were set."""
    followed = select(Indicator).where(Indicator.task_id == task_id, Indicator.ended_at.is_(None))
    return db.session.scalars(followed.order_by(Indicator.id)).all()


def indicator_of(task_id: int, indicator_id: int) -> Indicator:
    """One target of a task the asking person was found to see. Raises NotFound for any other."""
    found = db.session.get(Indicator, indicator_id) if 0 < indicator_id < 2**31 else None
    if found is None or found.task_id != task_id:
        raise NotFound
    return found


def values_of(one: Indicator) -> Sequence[IndicatorValue]:
    """Every value ever given, the newest period first and in it the newest turn, with the people."""
    shown = (joinedload(IndicatorValue.author).lazyload(User.memberships), joinedload(IndicatorValue.unit))
    query = select(IndicatorValue).where(IndicatorValue.indicator_id == one.id).options(*shown)
    return db.session.scalars(query.order_by(IndicatorValue.period_on.desc(), IndicatorValue.turn.desc())).all()


def standings(ones: Sequence[Indicator], on: date, *, known_at: date | None = None) -> list[Reached]:
    """How each target stands on `on`, with sums that do not agree told at the whole.

    `known_at` leaves out what was given after that day: the figures of a cut-off that is over.
    """
    values = _values([one.id for one in ones], known_at)
    found = {one.id: reached(one, values.get(one.id, ()), on) for one in ones}
    parts = _parts(ones, found, on, known_at)
    return [
        replace(found[one.id], warning=disagreement(found[one.id], parts[one.id])) if one.id in parts else found[one.id]
        for one in ones
    ]


def _values(ids: Sequence[int], known_at: date | None) -> dict[int, list[Any]]:
    """By target: period, turn and value of everything given; columns only, for a review reads them all."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    columns = (IndicatorValue.indicator_id, IndicatorValue.period_on, IndicatorValue.turn, IndicatorValue.value)
    for start in range(0, len(ids), BATCH):
        query = select(*columns).where(IndicatorValue.indicator_id.in_(ids[start : start + BATCH]))
        if known_at is not None:
            end = datetime.combine(known_at + timedelta(days=1), time(), clock.VIETNAM)
            query = query.where(IndicatorValue.at < end)
        for value in db.session.execute(query):
            found[value.indicator_id].append(value)
    return found


def _parts(
    ones: Sequence[Indicator], found: dict[int, Reached], on: date, known_at: date | None
) -> dict[int, list[Reached]]:
    """By whole: how its parts stand; those of other tasks are read, in two questions for all."""
    wholes = [one.id for one in ones]
    by_whole: defaultdict[int, list[Reached]] = defaultdict(list)
    elsewhere: list[Indicator] = []
    for start in range(0, len(wholes), BATCH):
        query = select(Indicator).where(Indicator.whole_id.in_(wholes[start : start + BATCH]))
        for part in db.session.scalars(query.where(Indicator.ended_at.is_(None)).order_by(Indicator.id)):
            if part.id in found:
                by_whole[part.whole_id or 0].append(found[part.id])
            else:
                elsewhere.append(part)
    values = _values([part.id for part in elsewhere], known_at) if elsewhere else {}
    for part in elsewhere:
        by_whole[part.whole_id or 0].append(reached(part, values.get(part.id, ()), on))
    return by_whole


def of_task(task_id: int, on: date) -> list[Reached]:
    """How the targets of a task that are still followed stand on `on`; one query, also for the parts of their sums."""
    return targets_of(task_id, on).ask()


def targets_of(task_id: int, on: date) -> Question[list[Reached]]:
    """`of_task` as a question to be asked with others."""
    own = select(Indicator.id).where(Indicator.task_id == task_id)
    wanted = or_(Indicator.task_id == task_id, Indicator.whole_id.in_(own))
    return Question(
        Indicator,
        and_(wanted, Indicator.ended_at.is_(None)),
        made=lambda rows: _stand(rows, task_id, on),
        columns=(Indicator, IndicatorValue),
        beside=((IndicatorValue, IndicatorValue.indicator_id == Indicator.id),),
        order_by=(Indicator.id,),
    )


def _stand(rows: list[Row], task_id: int, on: date) -> list[Reached]:
    values: defaultdict[Indicator, list[IndicatorValue]] = defaultdict(list)
    for one, value in rows:
        values[one] += [value] if value is not None else []
    found = {one.id: reached(one, given, on) for one, given in values.items()}
    parts: defaultdict[int | None, list[Reached]] = defaultdict(list)
    for each in found.values():
        parts[each.one.whole_id].append(each)
    return [
        replace(each, warning=disagreement(each, parts[each.one.id])) if each.one.id in parts else each
        for each in found.values()
        if each.one.task_id == task_id
    ]


def missing_numbers(found: Iterable[Reached]) -> list[str]:
    """The targets, with their periods, whose numbers lack before the task can be handed in as done."""
    return [missing for one in found if (missing := lacks(one))]


def possible_wholes(task_id: int, parent_task_id: int | None, *, but: int | None = None) -> Sequence[Indicator]:
    """The targets a target of this task may be a part of: of the task itself, and of the one above it."""
    tasks = [task_id] if parent_task_id is None else [task_id, parent_task_id]
    query = select(Indicator).where(Indicator.task_id.in_(tasks), Indicator.ended_at.is_(None))
    if but is not None:
        query = query.where(Indicator.id != but)
    return db.session.scalars(query.order_by(Indicator.id)).all()
