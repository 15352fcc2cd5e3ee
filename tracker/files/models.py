"""Files people hand in: evidence of a submission, of an update, of an answer."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime


class Attachment(Base):
    """A file stored outside the web root under a random name; its bytes were checked against its type."""

    __tablename__ = "attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    # None: an administrator's spreadsheet, which belongs to no committee.
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))  # as the person called it, made safe to show
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    stored_as: Mapped[str] = mapped_column(String(64), unique=True)
    uploaded_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    uploaded_at: Mapped[datetime] = mapped_column(UtcTime)
    # A removed file leaves its name, who, when and why; its bytes are gone.
    removed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    removed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    removed_reason: Mapped[str] = mapped_column(String(500), default="")

    uploaded_by: Mapped[User] = relationship(foreign_keys=[uploaded_by_id])
    removed_by: Mapped[User | None] = relationship(foreign_keys=[removed_by_id])
