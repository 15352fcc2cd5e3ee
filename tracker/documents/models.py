"""The register of official documents."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.db import Base, enum_column


class Urgency(StrEnum):
    """How fast a document has to go, as its stamp says."""

    NORMAL = "normal"
    URGENT = "urgent"
    VERY_URGENT = "very_urgent"
    FLASH = "flash"


class Document(Base):
    """A document of a committee; `normal_number` is one for every way its number is written.

    Numbers begin anew each year, so the year is part of what makes a document the same.
    """

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("committee_id", "normal_number", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    number: Mapped[str] = mapped_column(String(80))
    normal_number: Mapped[str] = mapped_column(String(80))
    year: Mapped[int]
    kind: Mapped[str] = mapped_column(String(60), default="")  # Thông báo, Nghị quyết …, as its number tells
    issuer: Mapped[str] = mapped_column(String(200), default="")
    issued_on: Mapped[date | None]
    abstract: Mapped[str] = mapped_column(String(500), default="")
    signer: Mapped[str] = mapped_column(String(120), default="")
    urgency: Mapped[Urgency] = mapped_column(enum_column(Urgency), default=Urgency.NORMAL, server_default="normal")
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"), index=True)
    search_marked: Mapped[str] = mapped_column(Text, default="", server_default="")
    search_folded: Mapped[str] = mapped_column(Text, default="", server_default="")

    parent: Mapped["Document | None"] = relationship(remote_side=[id])
