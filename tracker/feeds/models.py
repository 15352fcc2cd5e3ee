"""The secret addresses under which people's calendars read their tasks."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime


class CalendarFeed(Base):
    """One person's calendar address.

    The address is made of `nonce` and the installation's SECRET_KEY, so the person's own page can show it again while
    the database alone, or a backup of it, opens nobody's calendar. `token_hash` finds the row.
    """

    __tablename__ = "calendar_feed"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    nonce: Mapped[str] = mapped_column(String(64))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    made_at: Mapped[datetime] = mapped_column(UtcTime)

    user: Mapped[User] = relationship()
