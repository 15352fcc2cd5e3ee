"""The heart: tasks, progress on them, and their submission."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import (
    JSON,
    Column,
    Computed,
    ForeignKey,
    Index,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)
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
        # `fan_out` stands at their end, so that what is not counted is left out without reading the rows.
        Index("ix_task_committee_closed_due", "committee_id", "closed", "due_order", "id", "fan_out"),
        Index("ix_task_committee_state_due", "committee_id", "state", "due_order", "id", "fan_out"),
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
        # The few parents of what was given to many units, which have a list of their own.
        Index(
            "ix_task_fan_out",
            "fan_out",
            "committee_id",
            "state",
            "due_order",
            "id",
            sqlite_where=text("fan_out = 1"),
            postgresql_where=text("fan_out"),
        ),
        # In the order their parent's page lists them, with all its figures are made of: both read this index alone.
        Index(
            "ix_task_parent",
            "parent_id",
            "closed",
            "due_order",
            "id",
            "state",
            "percent",
            "updated_on",
            "finished_on",
            sqlite_where=text("parent_id IS NOT NULL"),
            postgresql_where=text("parent_id IS NOT NULL"),
        ),
        # Everything form M1 counts by, so that the report reads this index alone (queries.counted_in, beside). It needs
        # no `fan_out`: what is given to many units has no lead unit of its own, and what has none is not counted.
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
            "extended_on",
            "original_due_on",
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
    # One item for many units. It is owed by none itself: a child for each of them is, and these alone are counted, in
    # lists and reports alike, so that the sum over units is the total. A parent made by taking tasks over, or by parts
    # of an item, has a lead unit and is counted as every other task.
    fan_out: Mapped[bool] = mapped_column(default=False, server_default=false())
    each_unit_ids: Mapped[list[int] | None] = mapped_column(JSON, deferred=True)  # to whom, while it is a draft
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    assigned_on: Mapped[date | None]
    accepted_on: Mapped[date | None]
    finished_on: Mapped[date | None]  # the day of the submission that was accepted
    percent: Mapped[int] = mapped_column(default=0)  # of the lead unit's latest update
    updated_on: Mapped[date | None]  # day of the latest update, for the update rate
    return_count: Mapped[int] = mapped_column(default=0)
    extension_count: Mapped[int] = mapped_column(default=0, server_default="0")  # how often it was given more time …
    extended_on: Mapped[date | None]  # … and the first day it was
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
    # The supporting units that had contributed nothing at that moment, as they were called then.
    missing: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")

    task: Mapped[Task] = relationship(back_populates="submissions")
    submitted_by: Mapped[User] = relationship(foreign_keys=[submitted_by_id])
    decided_by: Mapped[User | None] = relationship(foreign_keys=[decided_by_id])
    files: Mapped[list[Attachment]] = relationship(secondary=submission_file)


class ContributionAsk(Base):
    """A supporting unit was asked for its contribution; once a day at most."""

    __tablename__ = "contribution_ask"
    __table_args__ = (UniqueConstraint("task_id", "unit_id", "asked_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    asked_on: Mapped[date]
    asked_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))


class Remark(Base):
    """A leader's word on a task (ý kiến chỉ đạo); with `report_by` it asks for a report by that day.

    A word on a task of many units is passed on to each open child as a row of its own, which that unit answers.
    """

    __tablename__ = "remark"
    __table_args__ = (
        Index("ix_remark_task", "task_id", "id"),
        # Most words are answered, or ask nothing: what is still open stands in a small index of its own.
        Index(
            "ix_remark_open",
            "task_id",
            "report_by",
            sqlite_where=text("report_by IS NOT NULL AND answered_on IS NULL"),
            postgresql_where=text("report_by IS NOT NULL AND answered_on IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    leader_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))  # whose word it is
    author_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))  # who wrote it down
    at: Mapped[datetime] = mapped_column(UtcTime)
    text: Mapped[str] = mapped_column(Text)
    report_by: Mapped[date | None]
    answered_on: Mapped[date | None]
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    update_id: Mapped[int | None] = mapped_column(ForeignKey("progress_update.id"))  # the report that answered it
    passed_from_id: Mapped[int | None] = mapped_column(ForeignKey("remark.id"), index=True)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one

    task: Mapped[Task] = relationship()
    leader: Mapped[User] = relationship(foreign_keys=[leader_id])
    author: Mapped[User] = relationship(foreign_keys=[author_id])
    answered_by: Mapped[User | None] = relationship(foreign_keys=[answered_by_id])


class TaskPart(Base):
    """A part of a unit's own task that it gave to one of its people or to a unit below it.

    A table of its own and no task: state, due date, percentage and every figure of the committee stay what they are
    whatever a unit does inside.
    """

    __tablename__ = "task_part"
    __table_args__ = (
        Index("ix_task_part_task", "task_id", "id"),
        Index("ix_task_part_person", "person_id", "closed_on"),
        Index("ix_task_part_unit", "unit_id", "closed_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    title: Mapped[str] = mapped_column(String(300))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))  # where the work is done
    person_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))  # none: anybody of that unit
    due_on: Mapped[date | None]
    percent: Mapped[int] = mapped_column(default=0)
    told: Mapped[str] = mapped_column(Text, default="")  # what was last said about it
    told_at: Mapped[datetime | None] = mapped_column(UtcTime)
    closed_on: Mapped[date | None]
    is_dropped: Mapped[bool] = mapped_column(default=False)  # closed without being done
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one

    task: Mapped[Task] = relationship()
    unit: Mapped[Unit] = relationship()
    person: Mapped[User | None] = relationship(foreign_keys=[person_id])
    created_by: Mapped[User] = relationship(foreign_keys=[created_by_id])


class SavedFilter(Base):
    """A filter of the task list kept under a name: a person's own (`owner_key` is their id), or, 0, the committee's."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("committee_id", "owner_key", "name_folded"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    owner_key: Mapped[int]
    name: Mapped[str] = mapped_column(String(60))
    name_folded: Mapped[str] = mapped_column(String(80))
    query: Mapped[str] = mapped_column(String(2000))  # only the names the filter knows (forms.filter_query)
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)

    @property
    def is_shared(self) -> bool:
        return self.owner_key == 0
