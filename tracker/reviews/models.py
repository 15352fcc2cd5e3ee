"""Mid-period reviews: what a committee had not reached on a day, why, and what it does until the end of the year."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.units.models import Committee


class ReviewState(StrEnum):
    DRAFT = "draft"
    CLOSED = "closed"


class RowKind(StrEnum):
    TARGET = "target"  # a target that was not reached
    TASK = "task"  # a task that was not finished


class Review(Base):
    """One review of a committee at a cut-off day. After it is closed nothing of it changes."""

    __tablename__ = "review"
    __table_args__ = (Index("ix_review_committee_id", "committee_id", "cut_off", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    title: Mapped[str] = mapped_column(String(300))
    from_on: Mapped[date]
    cut_off: Mapped[date]  # what happened later is not in it
    state: Mapped[ReviewState] = mapped_column(enum_column(ReviewState), default=ReviewState.DRAFT)
    open_key: Mapped[str | None] = mapped_column(String(40), unique=True)  # while a draft: one a committee and day
    figures: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)  # the sums at the cut-off
    collected_at: Mapped[datetime] = mapped_column(UtcTime)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    hash: Mapped[str] = mapped_column(String(64), default="")  # SHA-256 of all that was closed

    committee: Mapped[Committee] = relationship()
    created_by: Mapped[User] = relationship(foreign_keys=[created_by_id])
    closed_by: Mapped[User | None] = relationship(foreign_keys=[closed_by_id])


class ReviewRow(Base):
    """One line of a review: the facts as they were at the cut-off, and what people write beside them."""

    __tablename__ = "review_row"
    __table_args__ = (
        UniqueConstraint("review_id", "kind", "subject_id"),
        Index("ix_review_row_order", "review_id", "place", "id"),
        Index("ix_review_row_unit", "review_id", "unit_id", "place"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    review_id: Mapped[int] = mapped_column(ForeignKey("review.id"))
    kind: Mapped[RowKind] = mapped_column(enum_column(RowKind))
    subject_id: Mapped[int]  # of the indicator or the task
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    place: Mapped[int]  # by unit, targets before tasks, the earliest due first
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    cause: Mapped[str] = mapped_column(Text, default="")
    plan: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)  # two people on one line: the later one is told, not lost
    written_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    written_at: Mapped[datetime | None] = mapped_column(UtcTime)

    review: Mapped[Review] = relationship()
    written_by: Mapped[User | None] = relationship()
