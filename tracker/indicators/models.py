"""Quantified targets of tasks, and their values by period."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, ExactNumber, UtcTime, enum_column
from tracker.units.models import Unit


class Comparator(StrEnum):
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EQUAL = "equal"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"


class CountedAs(StrEnum):
    """What one value says, and so what is compared with the target."""

    CUMULATIVE = "cumulative"  # each value is the whole so far: the last one counts
    PER_PERIOD = "per_period"  # each period has to reach the target by itself
    SUMMED = "summed"  # each value is of its period alone; their sum counts


class Rhythm(StrEnum):
    """The periods values are given for. `day`: as of the day of the report."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


class Indicator(Base):
    """A number a task has to reach. Whether it is reached is computed from its values, never stored.

    The task is known by the name of its table alone: the room of tasks stands above and asks this one.
    """

    __tablename__ = "indicator"
    __table_args__ = (Index("ix_indicator_task_id", "task_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    whole_id: Mapped[int | None] = mapped_column(ForeignKey("indicator.id"), index=True)  # the sum it is a part of
    name: Mapped[str] = mapped_column(String(200))
    unit: Mapped[str] = mapped_column(String(40), default="")  # of measure
    baseline: Mapped[Decimal | None] = mapped_column(ExactNumber)
    comparator: Mapped[Comparator] = mapped_column(enum_column(Comparator))
    target: Mapped[Decimal] = mapped_column(ExactNumber)
    direction: Mapped[Direction] = mapped_column(enum_column(Direction))
    counting: Mapped[CountedAs] = mapped_column(enum_column(CountedAs), default=CountedAs.CUMULATIVE)
    rhythm: Mapped[Rhythm] = mapped_column(enum_column(Rhythm), default=Rhythm.DAY)
    from_on: Mapped[date]  # the first day that is counted
    words: Mapped[str] = mapped_column(String(200), default="")  # as the conclusion writes it
    version: Mapped[int] = mapped_column(default=1)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)  # no longer followed; its values stay
    ended_reason: Mapped[str] = mapped_column(Text, default="")

    whole: Mapped["Indicator | None"] = relationship(remote_side=[id])


class IndicatorValue(Base):
    """The value of one period as somebody gave it; never edited. A correction is the next turn of the same period."""

    __tablename__ = "indicator_value"
    __table_args__ = (UniqueConstraint("indicator_id", "period_on", "turn"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"))
    period_on: Mapped[date]  # the last day of the period
    turn: Mapped[int] = mapped_column(default=1)
    value: Mapped[Decimal] = mapped_column(ExactNumber)
    note: Mapped[str] = mapped_column(Text, default="")
    author_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    at: Mapped[datetime] = mapped_column(UtcTime)
    update_id: Mapped[int | None] = mapped_column(ForeignKey("progress_update.id"), index=True)  # reported with it

    author: Mapped[User] = relationship()
    unit: Mapped[Unit | None] = relationship()
