"""Work that goes to other hands: of a person who leaves, of units that merge, split, end or move."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.tasks.models import Task, TaskState
from tracker.units.models import SuccessionKind, Unit


class Handover(Base):
    """What one person held went to others in one step; `numbers` says how many of each kind, by committee."""

    __tablename__ = "handover"
    __table_args__ = (Index("ix_handover_committee", "committee_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), index=True)
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"))  # none: an administrator did all
    reason: Mapped[str] = mapped_column(String(500), default="")
    numbers: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    closed_account: Mapped[bool] = mapped_column(default=False)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    at: Mapped[datetime] = mapped_column(UtcTime)

    person: Mapped[User] = relationship(foreign_keys=[person_id])
    by: Mapped[User] = relationship(foreign_keys=[by_id])


class ReorganisationState(StrEnum):
    PLANNED = "planned"  # waits for its day
    STARTED = "started"  # handed to the background, see `work`
    DONE = "done"
    CANCELLED = "cancelled"


class Reorganisation(Base):
    """One decision about units, prepared and then carried out on its day in one transaction.

    `plan` is what the administrator settled: for each ended unit the one that takes the rest over, tasks and people
    that go elsewhere, the facts of a new name (see rules.Plan). `numbers` is what really moved.
    """

    __tablename__ = "reorganisation"
    __table_args__ = (Index("ix_reorganisation_state", "state", "effective_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[SuccessionKind] = mapped_column(enum_column(SuccessionKind))
    decision: Mapped[str] = mapped_column(String(200))
    effective_on: Mapped[date]
    state: Mapped[ReorganisationState] = mapped_column(
        enum_column(ReorganisationState), default=ReorganisationState.PLANNED
    )
    plan: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    numbers: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    work_id: Mapped[int | None]  # the LongWork that carries it out
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)

    created_by: Mapped[User] = relationship()
    units: Mapped[list["ReorganisedUnit"]] = relationship(order_by="ReorganisedUnit.id")


class ReorganisedUnit(Base):
    """A unit that a reorganisation ends or moves; while it waits, no other decision may take the unit."""

    __tablename__ = "reorganised_unit"

    id: Mapped[int] = mapped_column(primary_key=True)
    reorganisation_id: Mapped[int] = mapped_column(ForeignKey("reorganisation.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    waiting_unit_id: Mapped[int | None] = mapped_column(unique=True)  # unit_id while it waits: one at a time

    unit: Mapped[Unit] = relationship()


class Part(StrEnum):
    """As what a task passed from one hand to another."""

    LEAD = "lead"
    SUPPORT = "support"
    TRACKER = "tracker"
    LEADER = "leader"


class HandedTask(Base):
    """One task that passed from one unit or person to another, as it stood that day: the list in the minutes."""

    __tablename__ = "handed_task"
    __table_args__ = (
        Index("ix_handed_task_task", "task_id", "id"),
        Index("ix_handed_task_reorganisation", "reorganisation_id", "committee_id", "from_unit_id", "id"),
        # Most rows are of units or most of people: each index holds its own.
        Index(
            "ix_handed_task_handover",
            "handover_id",
            "committee_id",
            "id",
            sqlite_where=text("handover_id IS NOT NULL"),
            postgresql_where=text("handover_id IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    reorganisation_id: Mapped[int | None] = mapped_column(ForeignKey("reorganisation.id"))
    handover_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"))
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    part: Mapped[Part] = mapped_column(enum_column(Part))
    from_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    to_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    from_person_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    to_person_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    from_on: Mapped[date]  # the first day of the new hand
    title: Mapped[str] = mapped_column(String(300))
    state: Mapped[TaskState] = mapped_column(enum_column(TaskState))
    due_on: Mapped[date | None]
    percent: Mapped[int] = mapped_column(default=0)

    task: Mapped[Task] = relationship()
    from_unit: Mapped[Unit | None] = relationship(foreign_keys=[from_unit_id])
    to_unit: Mapped[Unit | None] = relationship(foreign_keys=[to_unit_id])
    from_person: Mapped[User | None] = relationship(foreign_keys=[from_person_id])
    to_person: Mapped[User | None] = relationship(foreign_keys=[to_person_id])
