"""What a committee decided about reminding, what its ladder did, and the links that reports come in by."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.tasks.models import Task
from tracker.units.models import Committee


class Audience(StrEnum):
    """Who may be reminded of a task. A person who is several of them is told once, as the first of these."""

    CONTACT = "contact"
    MAILBOX = "mailbox"
    SUPPORTS = "supports"
    TRACKER = "tracker"
    LEADER = "leader"


class Channel(StrEnum):
    """By which way a reminder goes out; the bell shows it in any case."""

    MAIL = "mail"
    IN_APP = "in_app"


class Counting(StrEnum):
    """Which days an offset counts."""

    CALENDAR = "calendar"
    WORKING = "working"


class LadderStep(StrEnum):
    """How far a late task has climbed."""

    REMINDED = "reminded"
    URGED = "urged"
    REPORTED = "reported"


class ReminderRules(Base):
    """A committee's own rules; one that has none goes by the usual (rules.stages.usual).

    The unit contact's days before the due date and how often a late task is told again stand in Committee, where
    administrators set them too.
    """

    __tablename__ = "reminder_rules"

    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), primary_key=True)
    audiences: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)  # name → before, late_from, by
    before_in: Mapped[Counting] = mapped_column(enum_column(Counting), default=Counting.CALENDAR)
    late_in: Mapped[Counting] = mapped_column(enum_column(Counting), default=Counting.CALENDAR)
    weekly_on: Mapped[int | None]  # the leaders' weekly digest: 0 Monday … 6 Sunday; none: no digest
    report_links: Mapped[bool] = mapped_column(default=True)
    urge_after: Mapped[int | None]  # days late until urging is drafted; none: never
    report_after: Mapped[int | None]  # days late until the leader is told; none: never
    version: Mapped[int] = mapped_column(default=1)

    committee: Mapped[Committee] = relationship()


class Escalation(Base):
    """A step a late task took, once for each due date it had."""

    __tablename__ = "escalation"
    __table_args__ = (UniqueConstraint("task_id", "due_on", "step"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"))
    due_on: Mapped[date]
    step: Mapped[LadderStep] = mapped_column(enum_column(LadderStep))
    days_late: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcTime)


class ReportLink(Base):
    """A way to report on the tasks of one mail without signing in, for the person it was sent to.

    Only the digest of its token is kept: who reads the database cannot report in anybody's name.
    """

    __tablename__ = "report_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), index=True)
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    expires_at: Mapped[datetime] = mapped_column(UtcTime, index=True)

    user: Mapped[User] = relationship()
    tasks: Mapped[list["ReportLinkTask"]] = relationship(order_by="ReportLinkTask.position")


class ReportLinkTask(Base):
    """One task of a link; it is reported on once, and the link is used up when all are."""

    __tablename__ = "report_link_task"

    link_id: Mapped[int] = mapped_column(ForeignKey("report_link.id"), primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), primary_key=True)
    position: Mapped[int]
    reported_at: Mapped[datetime | None] = mapped_column(UtcTime)
    percent: Mapped[int | None]

    task: Mapped[Task] = relationship()
