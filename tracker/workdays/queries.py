"""Fetching the working calendar."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, false, select
from sqlalchemy.engine import Connection

from tracker.db import db
from tracker.together import Question
from tracker.workdays.models import CalendarDay, DayKind
from tracker.workdays.rules import Calendar


def calendar(connection: Connection | None = None) -> Calendar:
    """The working calendar as it is known now, unconfirmed days too: the best guess beats none.

    Read through `connection` where a job reads beside its session.
    """
    return _calendar((connection or db.session).execute(select(CalendarDay.day, CalendarDay.kind)).all())


def calendar_between(first: date | None, last: date) -> Question[Calendar]:
    """What the working calendar says of the days after `first` up to `last`; of none without a `first`."""
    between = and_(CalendarDay.day > first, CalendarDay.day <= last) if first else false()
    return Question(CalendarDay, between, _calendar, columns=(CalendarDay.day, CalendarDay.kind))


def _calendar(days: Sequence[Any]) -> Calendar:
    working = frozenset(day for day, kind in days if kind is DayKind.SWAPPED_WORKING)
    return Calendar(frozenset(day for day, _kind in days) - working, working)


def days_of(year: int) -> Sequence[CalendarDay]:
    """The special days of a year, in their order."""
    wanted = CalendarDay.day.between(date(year, 1, 1), date(year, 12, 31))
    return db.session.scalars(select(CalendarDay).where(wanted).order_by(CalendarDay.day)).all()


def special_day(day: date) -> CalendarDay | None:
    """One special day, if `day` is one."""
    return db.session.get(CalendarDay, day)


def unconfirmed_years(first: int, last: int) -> list[int]:
    """Which of these years nobody has confirmed: days still unchecked, or none written at all."""
    wanted = select(CalendarDay.day, CalendarDay.confirmed)
    wanted = wanted.where(CalendarDay.day.between(date(first, 1, 1), date(last, 12, 31)))
    found: dict[int, bool] = {}
    for day, confirmed in db.session.execute(wanted):
        found[day.year] = found.get(day.year, True) and confirmed
    return [year for year in range(first, last + 1) if not found.get(year, False)]
