"""Spreadsheets handed in to be taken over: what was found in them, and what became of them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.files.models import Attachment
from tracker.units.models import Committee


class IntakeKind(StrEnum):
    """What the rows of a spreadsheet are."""

    UNITS = "units"
    PEOPLE = "people"
    TASKS = "tasks"


class IntakeState(StrEnum):
    WAITING = "waiting"  # to be checked, in the background
    CHECKED = "checked"  # the dry run is over; nothing is written
    RUNNING = "running"  # somebody pressed the button
    DONE = "done"
    FAILED = "failed"  # nothing was written
    DROPPED = "dropped"  # left aside; the file is gone


class ImportRun(Base):
    """One spreadsheet: its dry run and, if somebody wants it so, its being taken over. All or nothing."""

    __tablename__ = "import_run"
    __table_args__ = (
        Index("ix_import_run_committee", "committee_id", "kind", "id"),
        Index("ix_import_run_state", "state", "created_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[IntakeKind] = mapped_column(enum_column(IntakeKind))
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"))  # of tasks
    file_id: Mapped[int] = mapped_column(ForeignKey("attachment.id"))  # kept until the run is over
    work_id: Mapped[int | None]  # the long work that checks it or takes it over
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    state: Mapped[IntakeState] = mapped_column(enum_column(IntakeState))
    by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcTime)
    rows: Mapped[int] = mapped_column(default=0)
    new: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    wrong: Mapped[int] = mapped_column(default=0)
    notes: Mapped[list[str]] = mapped_column(JSON, default=list)  # sentences about the file as a whole

    committee: Mapped[Committee | None] = relationship()
    file: Mapped[Attachment] = relationship()
    by: Mapped[User] = relationship()


class ImportLine(Base):
    """What the dry run has to say about one row: an error with its cell, or what would change."""

    __tablename__ = "import_line"
    __table_args__ = (Index("ix_import_line_run", "run_id", "is_wrong", "row", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("import_run.id"))
    row: Mapped[int]
    is_wrong: Mapped[bool]
    cell: Mapped[str] = mapped_column(String(12))  # "B7"
    words: Mapped[str] = mapped_column(String(600))
