"""Which days count."""

from datetime import date
from enum import StrEnum

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db import Base, enum_column


class DayKind(StrEnum):
    HOLIDAY = "holiday"
    SWAPPED_OFF = "swapped_off"
    SWAPPED_WORKING = "swapped_working"


class CalendarDay(Base):
    """A day that is not what its weekday says; unconfirmed until an administrator has checked the year."""

    __tablename__ = "calendar_day"

    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[DayKind] = mapped_column(enum_column(DayKind))
    name: Mapped[str] = mapped_column(String(200), default="")
    source: Mapped[str] = mapped_column(String(200), default="")
    confirmed: Mapped[bool] = mapped_column(default=False)

    @property
    def id(self) -> int:
        """The day as a number, 20260831: what history calls it."""
        return int(f"{self.day:%Y%m%d}")
