"""What is asked and decided about a task: hand it back, more time, another due date, an urging."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, db, enum_column
from tracker.files.models import Attachment
from tracker.tasks.models import DuePrecision, Task
from tracker.units.models import Unit


class TransferOutcome(StrEnum):
    """What became of a request to take a task back; none while it waits."""

    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"  # the unit accepted the task, or the task ended, before anybody decided


class TransferRequest(Base):
    """A lead unit says a task is not within its remit. The clock runs until somebody decides."""

    __tablename__ = "transfer_request"

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), index=True)
    waiting_task_id: Mapped[int | None] = mapped_column(unique=True)  # task_id while it waits: one at a time
    asked_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    asked_at: Mapped[datetime] = mapped_column(UtcTime)
    reason: Mapped[str] = mapped_column(Text)
    proposed_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    outcome: Mapped[TransferOutcome | None] = mapped_column(enum_column(TransferOutcome))
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answer: Mapped[str] = mapped_column(Text, default="")

    task: Mapped[Task] = relationship()
    asked_by: Mapped[User] = relationship(foreign_keys=[asked_by_id])
    decided_by: Mapped[User | None] = relationship(foreign_keys=[decided_by_id])
    proposed_unit: Mapped[Unit | None] = relationship()


class ExtensionOutcome(StrEnum):
    """What became of a request for more time; none while it waits."""

    APPROVED = "approved"
    OTHER_DATE = "other_date"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"  # the task closed, or the day asked for passed, before anybody decided


extension_file = Table(
    "extension_request_file",
    db.metadata,
    Column("extension_id", ForeignKey("extension_request.id"), primary_key=True),
    Column("attachment_id", ForeignKey("attachment.id"), primary_key=True),
)


class ExtensionRequest(Base):
    """A lead unit asks for more time. The clock runs until somebody decides."""

    __tablename__ = "extension_request"
    __table_args__ = (Index("ix_extension_request_task", "task_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    waiting_task_id: Mapped[int | None] = mapped_column(unique=True)  # task_id while it waits: one at a time
    asked_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))  # the lead unit then; none: it was never named
    asked_at: Mapped[datetime] = mapped_column(UtcTime)
    due_before: Mapped[date]  # the due date that stood when it was asked
    precision_before: Mapped[DuePrecision] = mapped_column(enum_column(DuePrecision))
    asked_due_on: Mapped[date]
    asked_precision: Mapped[DuePrecision] = mapped_column(enum_column(DuePrecision))
    reason: Mapped[str] = mapped_column(Text)
    document_number: Mapped[str] = mapped_column(String(80), default="")
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    outcome: Mapped[ExtensionOutcome | None] = mapped_column(enum_column(ExtensionOutcome))
    granted_due_on: Mapped[date | None]
    granted_precision: Mapped[DuePrecision | None] = mapped_column(enum_column(DuePrecision))
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))  # none: it lapsed by itself
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answer: Mapped[str] = mapped_column(Text, default="")

    task: Mapped[Task] = relationship()
    unit: Mapped[Unit | None] = relationship()
    asked_by: Mapped[User] = relationship(foreign_keys=[asked_by_id])
    decided_by: Mapped[User | None] = relationship(foreign_keys=[decided_by_id])
    files: Mapped[list[Attachment]] = relationship(secondary=extension_file)


class DueChangeKind(StrEnum):
    """Why a due date moved. Only an extension makes a task count as extended."""

    EXTENDED = "extended"
    CORRECTED = "corrected"  # it was given wrongly


class DueChange(Base):
    """A due date of an issued task that gave way to another: with the original, every due date it ever had."""

    __tablename__ = "due_change"
    __table_args__ = (Index("ix_due_change_task", "task_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    kind: Mapped[DueChangeKind] = mapped_column(enum_column(DueChangeKind))
    due_before: Mapped[date | None]  # none: it had only a day to be looked at again
    precision_before: Mapped[DuePrecision] = mapped_column(enum_column(DuePrecision))
    due_after: Mapped[date]
    precision_after: Mapped[DuePrecision] = mapped_column(enum_column(DuePrecision))
    reason: Mapped[str] = mapped_column(Text, default="")
    document_number: Mapped[str] = mapped_column(String(80), default="")
    extension_id: Mapped[int | None] = mapped_column(ForeignKey("extension_request.id"), unique=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    at: Mapped[datetime] = mapped_column(UtcTime)

    task: Mapped[Task] = relationship()
    extension: Mapped[ExtensionRequest | None] = relationship()
    by: Mapped[User] = relationship()


class UrgeState(StrEnum):
    DRAFT = "draft"  # a person looks at it before the unit does
    SENT = "sent"
    DISCARDED = "discarded"  # looked at, and not sent


class UrgeNotice(Base):
    """A unit is urged (đôn đốc) to go on with a task, or is about to be: a rung of the ladder of three.

    What is sent counts for the due date it was sent for: a moved one begins the ladder anew.
    """

    __tablename__ = "urge_notice"
    __table_args__ = (
        # `turn`: a unit that answered and did nothing may be urged on the same rung again.
        UniqueConstraint("task_id", "level", "due_key", "turn"),
        Index("ix_urge_notice_state", "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    level: Mapped[int]  # 1 to 3
    due_key: Mapped[date]  # Task.due_order when it was drafted: the due date, or the last of days
    turn: Mapped[int] = mapped_column(default=1)
    state: Mapped[UrgeState] = mapped_column(enum_column(UrgeState))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    reason: Mapped[str] = mapped_column(Text, default="")
    answer_by: Mapped[date | None]
    drafted_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))  # none: the committee's ladder
    drafted_at: Mapped[datetime] = mapped_column(UtcTime)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))  # who sent or discarded it
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    answered_at: Mapped[datetime | None] = mapped_column(UtcTime)  # in so many words; a report answers without them
    answer: Mapped[str] = mapped_column(Text, default="")

    task: Mapped[Task] = relationship()
    unit: Mapped[Unit | None] = relationship()
    drafted_by: Mapped[User | None] = relationship(foreign_keys=[drafted_by_id])
    decided_by: Mapped[User | None] = relationship(foreign_keys=[decided_by_id])
    answered_by: Mapped[User | None] = relationship(foreign_keys=[answered_by_id])
