"""The register of official documents."""

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db import Base


class Document(Base):
    """A document of a committee; `normal_number` is one for every way its number is written."""

    __tablename__ = "document"

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    number: Mapped[str] = mapped_column(String(80))
    normal_number: Mapped[str] = mapped_column(String(80), index=True)
    issuer: Mapped[str] = mapped_column(String(200), default="")
    issued_on: Mapped[date | None]
    abstract: Mapped[str] = mapped_column(String(500), default="")
    signer: Mapped[str] = mapped_column(String(120), default="")
