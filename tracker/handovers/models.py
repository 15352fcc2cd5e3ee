"""Work that goes to other hands: of a person who leaves, of units that merge, split, end or move."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
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
