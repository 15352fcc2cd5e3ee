"""The heart: tasks, progress on them, and their submission."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Column, Computed, ForeignKey, Index, String, Table, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, db, enum_column
from tracker.files.models import Attachment
from tracker.meetings.models import ConclusionItem
from tracker.units.models import Committee, Unit


class TaskState(StrEnum):
    DRAFT = "draft"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


class Priority(StrEnum):
    NORMAL = "normal"
    URGENT = "urgent"
    VERY_URGENT = "very_urgent"


class DuePrecision(StrEnum):
    """How exactly the document names the due date; the stored day is always the last one allowed."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


class Outcome(StrEnum):
    """What became of a submission; none while it waits."""

    ACCEPTED = "accepted"
    RETURNED = "returned"


class Task(Base):
    """A piece of work one unit owes to a committee. Whether it is late is computed, never stored."""

    __tablename__ = "task"
    __table_args__ = (
        UniqueConstraint("committee_id", "year", "serial"),
        Index("ix_task_committee_closed_due", "committee_id", "closed", "due_order", "id"),
        Index("ix_task_committee_state_due", "committee_id", "state", "due_order", "id"),
        Index("ix_task_committee_finished", "committee_id", "finished_on", "id"),
        Index("ix_task_committee_closed_title", "committee_id", "closed", "title", "id"),
        Index("ix_task_committee_closed_percent", "committee_id", "closed", "percent", "id"),
        Index("ix_task_lead_closed_due", "lead_unit_id", "closed", "due_order", "id"),
        Index("ix_task_tracker_closed_due", "tracker_id", "closed", "due_order", "id"),
        # Most tasks have neither; an index full of nothing would make the planner read the whole table instead.
        Index(
            "ix_task_item_id",
            "item_id",
            sqlite_where=text("item_id IS NOT NULL"),
            postgresql_where=text("item_id IS NOT NULL"),
        ),
        Index(
            "ix_task_parent_id",
            "parent_id",
            sqlite_where=text("parent_id IS NOT NULL"),
            postgresql_where=text("parent_id IS NOT NULL"),
        ),
        # Everything form M1 counts by, so that the report reads this index alone (queries.counted_in, beside).
        Index(
            "ix_task_report",
            "committee_id",
            "lead_unit_id",
            "state",
            "assigned_on",
            "finished_on",
            "due_on",
            "updated_on",
            "return_count",
            "starred",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    code: Mapped[str] = mapped_column(String(40), unique=True)  # BCD35/2026/0123
    year: Mapped[int]
    serial: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))
    text: Mapped[str] = mapped_column(Text, default="")
    item_id: Mapped[int | None] = mapped_column(ForeignKey("conclusion_item.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("task.id"))
    lead_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    tracker_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    product: Mapped[str] = mapped_column(String(300), default="")
    priority: Mapped[Priority] = mapped_column(enum_column(Priority), default=Priority.NORMAL)
    starred: Mapped[bool] = mapped_column(default=False)
    state: Mapped[TaskState] = mapped_column(enum_column(TaskState), default=TaskState.DRAFT)
    original_due_on: Mapped[date | None]
    due_on: Mapped[date | None]
    due_precision: Mapped[DuePrecision] = mapped_column(enum_column(DuePrecision), default=DuePrecision.DAY)
    due_words: Mapped[str] = mapped_column(String(200), default="")
    review_after: Mapped[date | None]
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    assigned_on: Mapped[date | None]
    accepted_on: Mapped[date | None]
    finished_on: Mapped[date | None]  # the day of the submission that was accepted
    percent: Mapped[int] = mapped_column(default=0)  # of the lead unit's latest update
    updated_on: Mapped[date | None]  # day of the latest update, for the update rate
    return_count: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
    search_marked: Mapped[str] = mapped_column(Text, default="")
    search_folded: Mapped[str] = mapped_column(Text, default="")
    # The order of every list, kept by the database itself so that an index holds it: what the clock runs for first,
    # then by due date, tasks without one last.
    closed: Mapped[bool] = mapped_column(
        Computed("state NOT IN ('assigned', 'in_progress', 'submitted')", persisted=True), deferred=True
    )
    due_order: Mapped[date] = mapped_column(Computed("coalesce(due_on, '9999-12-31')", persisted=True), deferred=True)

    committee: Mapped[Committee] = relationship()
    item: Mapped[ConclusionItem | None] = relationship()
    parent: Mapped["Task | None"] = relationship(remote_side=[id])
    lead_unit: Mapped[Unit | None] = relationship()
    tracker: Mapped[User | None] = relationship(foreign_keys=[tracker_id])
    leader: Mapped[User | None] = relationship(foreign_keys=[leader_id])
    created_by: Mapped[User] = relationship(foreign_keys=[created_by_id])
    supports: Mapped[list["TaskSupport"]] = relationship(back_populates="task", cascade="all, delete-orphan")
    updates: Mapped[list["ProgressUpdate"]] = relationship(order_by="ProgressUpdate.id.desc()", back_populates="task")
    submissions: Mapped[list["Submission"]] = relationship(order_by="Submission.id.desc()", back_populates="task")


class TaskSupport(Base):
    """A unit that helps the lead unit with a task."""

    __tablename__ = "task_support"
    __table_args__ = (Index("ix_task_support_unit", "unit_id", "task_id"),)

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)

    task: Mapped[Task] = relationship(back_populates="supports")
    unit: Mapped[Unit] = relationship()


class TaskSerial(Base):
    """The last number given to a task of a committee in a year; locked while a new one is taken."""

    __tablename__ = "task_serial"

    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int] = mapped_column(default=0)


update_file = Table(
    "progress_update_file",
    db.metadata,
    Column("update_id", ForeignKey("progress_update.id"), primary_key=True),
    Column("attachment_id", ForeignKey("attachment.id"), primary_key=True),
)
submission_file = Table(
    "submission_file",
    db.metadata,
    Column("submission_id", ForeignKey("submission.id"), primary_key=True),
    Column("attachment_id", ForeignKey("attachment.id"), primary_key=True),
)


class ProgressUpdate(Base):
    """What a unit reported on a day; never edited, corrected by a new one."""

    __tablename__ = "progress_update"
    __table_args__ = (Index("ix_progress_update_task", "task_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    at: Mapped[datetime] = mapped_column(UtcTime)
    percent: Mapped[int | None]  # none when a supporting unit tells of its part
    done: Mapped[str] = mapped_column(Text, default="")
    obstacle: Mapped[str] = mapped_column(Text, default="")
    proposal: Mapped[str] = mapped_column(Text, default="")
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one

    task: Mapped[Task] = relationship(back_populates="updates")
    author: Mapped[User] = relationship()
    unit: Mapped[Unit] = relationship()
    files: Mapped[list[Attachment]] = relationship(secondary=update_file)


class Submission(Base):
    """The lead unit says the task is done and shows evidence; somebody else verifies or returns it."""

    __tablename__ = "submission"
    __table_args__ = (Index("ix_submission_task", "task_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    submitted_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcTime)
    submitted_on: Mapped[date]
    document_number: Mapped[str] = mapped_column(String(80), default="")
    result: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[Outcome | None] = mapped_column(enum_column(Outcome))
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)
    reason: Mapped[str] = mapped_column(Text, default="")

    task: Mapped[Task] = relationship(back_populates="submissions")
    submitted_by: Mapped[User] = relationship(foreign_keys=[submitted_by_id])
    decided_by: Mapped[User | None] = relationship(foreign_keys=[decided_by_id])
    files: Mapped[list[Attachment]] = relationship(secondary=submission_file)
