"""Recurring duties, what held of them from when, and the tasks they made."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime
from tracker.meetings.models import ConclusionItem
from tracker.tasks.models import Task
from tracker.units.models import Committee, Unit


class Duty(Base):
    """Something a unit owes again and again. What it owes, and by when, stands in its versions."""

    __tablename__ = "duty"
    __table_args__ = (Index("ix_duty_next_on", "next_on", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("conclusion_item.id"), index=True)
    next_on: Mapped[date | None]  # the day on which the next task is given out; none: there is none to come
    waiting_until: Mapped[date | None]  # a task could not be made: tried again on this day
    problem: Mapped[str] = mapped_column(Text, default="")  # why it could not
    ended_on: Mapped[date | None]  # the last day a period may be due
    ended_reason: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)  # two people on one duty: the later one is told, not lost
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)

    committee: Mapped[Committee] = relationship()
    item: Mapped[ConclusionItem | None] = relationship()
    created_by: Mapped[User] = relationship()
    versions: Mapped[list["DutyVersion"]] = relationship(
        order_by="DutyVersion.id", back_populates="duty", lazy="selectin"
    )


class DutyVersion(Base):
    """What holds of a duty from a day on, until a version made later begins; one that never began is passed over."""

    __tablename__ = "duty_version"

    id: Mapped[int] = mapped_column(primary_key=True)
    duty_id: Mapped[int] = mapped_column(ForeignKey("duty.id"), index=True)
    from_on: Mapped[date]  # no period is due earlier
    until_on: Mapped[date | None]  # none is due later
    rule: Mapped[str] = mapped_column(String(200))  # RFC 5545
    names_previous: Mapped[bool] = mapped_column(default=False)  # due on 5 October: the report of September
    give_before: Mapped[int]  # days before the due date
    title: Mapped[str] = mapped_column(String(250))  # the period is added to it
    text: Mapped[str] = mapped_column(Text, default="")
    product: Mapped[str] = mapped_column(String(300), default="")
    lead_unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    support_unit_ids: Mapped[list[int]] = mapped_column(JSON, default=list)
    tracker_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    starred: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(Text, default="")  # of the change
    made_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    made_at: Mapped[datetime] = mapped_column(UtcTime)

    duty: Mapped[Duty] = relationship(back_populates="versions")
    lead_unit: Mapped[Unit] = relationship(lazy="joined")
    tracker: Mapped[User] = relationship(foreign_keys=[tracker_id])
    made_by: Mapped[User] = relationship(foreign_keys=[made_by_id])

    def facts(self) -> dict[str, Any]:
        """What a change may change, as history keeps it (JSON)."""
        return {
            "title": self.title,
            "rule": self.rule,
            "give_before": self.give_before,
            "until_on": self.until_on.isoformat() if self.until_on else None,
            "lead_unit_id": self.lead_unit_id,
            "support_unit_ids": sorted(self.support_unit_ids),
            "tracker_id": self.tracker_id,
            "text": self.text,
            "product": self.product,
            "starred": self.starred,
            "names_previous": self.names_previous,
        }


class DutyTask(Base):
    """The task of one period: the unique key of duty and period is what makes it once."""

    __tablename__ = "duty_task"
    __table_args__ = (UniqueConstraint("duty_id", "occurs_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    duty_id: Mapped[int] = mapped_column(ForeignKey("duty.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("duty_version.id"))
    occurs_on: Mapped[date]  # the day the rule names; the task is due then, or on the next working day
    task_id: Mapped[int | None] = mapped_column(ForeignKey("task.id"), unique=True)  # none only inside the making
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    days_late: Mapped[int] = mapped_column(default=0)  # made so many days after it was due: the scheduler was off

    duty: Mapped[Duty] = relationship()
    task: Mapped[Task | None] = relationship()
