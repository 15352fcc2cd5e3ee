"""Meetings, what their chair concluded, and the items found in the conclusion's text."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.documents.models import Document
from tracker.files.models import Attachment
from tracker.reading.model import Disposition
from tracker.units.models import Committee


class ConclusionState(StrEnum):
    DRAFT = "draft"
    ISSUED = "issued"


class Meeting(Base):
    """A meeting or conference of a committee."""

    __tablename__ = "meeting"

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    held_on: Mapped[date]
    place: Mapped[str] = mapped_column(String(200), default="")
    chair: Mapped[str] = mapped_column(String(200), default="")


class Conclusion(Base):
    """The chair's conclusion of a meeting: its full text as pasted, and the document that carries it."""

    __tablename__ = "conclusion"

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"), index=True)
    file_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"), index=True)  # what the text was read from
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[ConclusionState] = mapped_column(enum_column(ConclusionState), default=ConclusionState.DRAFT)
    version: Mapped[int] = mapped_column(default=1)  # two people on one draft: the later save is told, not lost
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    issued_at: Mapped[datetime | None] = mapped_column(UtcTime)
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("conclusion.id"), index=True)  # đính chính of which one
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    warnings: Mapped[list[str]] = mapped_column(JSON, default=list)  # what the reader tells about the whole text

    committee: Mapped[Committee] = relationship()
    meeting: Mapped[Meeting] = relationship(lazy="joined")
    document: Mapped[Document | None] = relationship(lazy="joined")
    file: Mapped[Attachment | None] = relationship()
    created_by: Mapped[User] = relationship()
    corrects: Mapped["Conclusion | None"] = relationship(remote_side=[id])
    items: Mapped[list["ConclusionItem"]] = relationship(
        order_by="ConclusionItem.position", back_populates="conclusion"
    )

    def is_issued(self) -> bool:
        return self.state is ConclusionState.ISSUED

    @property
    def name(self) -> str:
        """What people call it: the document's number, else the meeting's title."""
        return self.document.number if self.document else self.meeting.title


class ConclusionItem(Base):
    """One item of a conclusion, its place in the text, and what the secretary proposes to make of it."""

    __tablename__ = "conclusion_item"
    __table_args__ = (Index("ix_conclusion_item_order", "conclusion_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    conclusion_id: Mapped[int] = mapped_column(ForeignKey("conclusion.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("conclusion_item.id"))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("conclusion_item.id"), index=True)  # takes its place
    position: Mapped[int]
    label: Mapped[str] = mapped_column(String(60), default="")
    start: Mapped[int]
    end: Mapped[int]
    disposition: Mapped[Disposition] = mapped_column(enum_column(Disposition))
    title: Mapped[str] = mapped_column(String(300))
    lead_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    support_unit_ids: Mapped[list[int]] = mapped_column(JSON, default=list)
    each_unit_ids: Mapped[list[int]] = mapped_column(JSON, default=list, server_default="[]")  # one task for each
    tracker_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    due_on: Mapped[date | None]
    due_precision: Mapped[str] = mapped_column(String(10), default="day")
    due_words: Mapped[str] = mapped_column(String(200), default="")
    review_after: Mapped[date | None]  # an ongoing duty has no due date; it is looked at again
    suggestion: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)  # leads, supports as written, reasons
    unsure: Mapped[bool] = mapped_column(default=False)

    conclusion: Mapped[Conclusion] = relationship(back_populates="items")
    parent: Mapped["ConclusionItem | None"] = relationship(remote_side=[id], foreign_keys=[parent_id])
    corrects: Mapped["ConclusionItem | None"] = relationship(remote_side=[id], foreign_keys=[corrects_id])

    @property
    def text(self) -> str:
        """The item's own words in the conclusion."""
        return self.conclusion.text[self.start : self.end]
