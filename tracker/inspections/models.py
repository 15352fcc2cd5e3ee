"""Inspection visits: a checklist copied from a template, answers, findings, recommendations."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.tasks.models import Task
from tracker.units.models import Committee, Unit


class ItemKind(StrEnum):
    YES_NO = "yes_no"
    YES_NO_ONLY = "yes_no_only"  # about secret records: no words are kept with the answer
    NUMBER = "number"
    TEXT = "text"


class AnswerValue(StrEnum):
    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class VisitState(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"  # called off before anything was written


GOING_ON = frozenset({VisitState.PLANNED, VisitState.OPEN})  # somebody has still to go, or is there


class FindingKind(StrEnum):
    STRENGTH = "strength"
    SHORTCOMING = "shortcoming"


class ChecklistTemplate(Base):
    """A checklist to be copied into visits. `items` is a list of {group, text, kind}; a new version is a new row."""

    __tablename__ = "checklist_template"
    __table_args__ = (UniqueConstraint("committee_id", "name", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    name: Mapped[str] = mapped_column(String(200))
    version: Mapped[int] = mapped_column(default=1)
    items: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)
    created_at: Mapped[datetime] = mapped_column(UtcTime)

    committee: Mapped[Committee] = relationship()


class Visit(Base):
    """A delegation inspects a unit on a day."""

    __tablename__ = "visit"

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    template_id: Mapped[int] = mapped_column(ForeignKey("checklist_template.id"))
    planned_on: Mapped[date]
    state: Mapped[VisitState] = mapped_column(enum_column(VisitState), default=VisitState.PLANNED)
    head_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one

    committee: Mapped[Committee] = relationship()
    unit: Mapped[Unit] = relationship()
    template: Mapped[ChecklistTemplate] = relationship()
    head: Mapped[User] = relationship()
    inspectors: Mapped[list["VisitInspector"]] = relationship(
        cascade="all, delete-orphan", order_by="VisitInspector.user_id"
    )
    items: Mapped[list["VisitItem"]] = relationship(order_by="VisitItem.position", back_populates="visit")
    findings: Mapped[list["Finding"]] = relationship(order_by="Finding.id", back_populates="visit")


class VisitInspector(Base):
    """A member of the delegation beside its head."""

    __tablename__ = "visit_inspector"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True, index=True)

    user: Mapped[User] = relationship()


class VisitItem(Base):
    """One line of the checklist as it stood when the visit was made."""

    __tablename__ = "visit_item"
    __table_args__ = (UniqueConstraint("visit_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    position: Mapped[int]
    group: Mapped[str] = mapped_column(String(200), default="")
    text: Mapped[str] = mapped_column(String(500))
    kind: Mapped[ItemKind] = mapped_column(enum_column(ItemKind), default=ItemKind.YES_NO)

    visit: Mapped[Visit] = relationship(back_populates="items")
    answer: Mapped["Answer | None"] = relationship(back_populates="item", uselist=False)


class Answer(Base):
    """What was found at one line; one per line, saved alone, sending it twice changes nothing."""

    __tablename__ = "answer"

    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("visit_item.id"), unique=True)
    value: Mapped[AnswerValue | None] = mapped_column(enum_column(AnswerValue))
    number: Mapped[float | None] = mapped_column(Numeric(18, 3, asdecimal=False))
    note: Mapped[str] = mapped_column(Text, default="")
    answered_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    answered_at: Mapped[datetime] = mapped_column(UtcTime)

    item: Mapped[VisitItem] = relationship(back_populates="answer")
    answered_by: Mapped[User] = relationship()


class Finding(Base):
    """A strength or a shortcoming noted at a visit, where one wishes at one line of the checklist."""

    __tablename__ = "finding"
    __table_args__ = (Index("ix_finding_visit", "visit_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("visit_item.id"))
    kind: Mapped[FindingKind] = mapped_column(enum_column(FindingKind))
    text: Mapped[str] = mapped_column(Text)
    noted_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    noted_at: Mapped[datetime] = mapped_column(UtcTime)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # as Visit.form_key

    visit: Mapped[Visit] = relationship(back_populates="findings")
    item: Mapped[VisitItem | None] = relationship()
    noted_by: Mapped[User] = relationship()
    recommendation: Mapped["Recommendation | None"] = relationship(back_populates="finding", uselist=False)


class Recommendation(Base):
    """What the unit should do about a finding; it becomes a task of the committee."""

    __tablename__ = "recommendation"

    id: Mapped[int] = mapped_column(primary_key=True)
    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), unique=True)
    text: Mapped[str] = mapped_column(Text)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    due_on: Mapped[date]
    task_id: Mapped[int | None] = mapped_column(ForeignKey("task.id"), index=True)

    finding: Mapped[Finding] = relationship(back_populates="recommendation")
    unit: Mapped[Unit] = relationship()
    task: Mapped[Task | None] = relationship()
