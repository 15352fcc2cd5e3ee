"""Through whose hands a task came: written by a hand-over, asked by every figure of a day before it."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, enum_column
from tracker.tasks.models import Task, TaskState
from tracker.units.models import Unit


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
        Index(
            "ix_handed_task_from_unit",
            "from_unit_id",
            "from_on",
            sqlite_where=text("from_unit_id IS NOT NULL"),
            postgresql_where=text("from_unit_id IS NOT NULL"),
        ),
        Index(
            "ix_handed_task_committee",
            "committee_id",
            "from_on",
            sqlite_where=text("from_unit_id IS NOT NULL"),
            postgresql_where=text("from_unit_id IS NOT NULL"),
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
