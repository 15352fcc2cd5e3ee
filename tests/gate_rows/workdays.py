"""Who may use the working calendar: administrators."""

from datetime import date
from types import SimpleNamespace

from tracker.db import db
from tracker.workdays.models import CalendarDay, DayKind


def things(world: SimpleNamespace) -> dict[str, object]:
    """A special day of 2026, made again after each person who removed it."""
    day = date(2026, 8, 31)
    if db.session.get(CalendarDay, day) is None:
        db.session.add(CalendarDay(day=day, kind=DayKind.SWAPPED_OFF, name="Nghỉ hoán đổi"))
        db.session.commit()
    return {"day": day.isoformat()}


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET workdays.index": ("/workdays", "rrrrrrrr+"),
    "POST workdays.index": ("/workdays", "rrrrrrrr+"),
    "GET workdays.year_file": ("/workdays/2026.csv", "rrrrrrrr+"),
    "GET workdays.sent_file": ("/workdays/import", "rrrrrrrr+"),
    "POST workdays.sent_file": ("/workdays/import", "rrrrrrrr+"),
    "POST workdays.write_days": ("/workdays/import/days", "rrrrrrrr+"),
    "POST workdays.seed": ("/workdays/2026/proposal", "rrrrrrrr+"),
    "POST workdays.confirm": ("/workdays/2026/confirmation", "rrrrrrrr+"),
    "POST workdays.remove": ("/workdays/{day}/removal", "rrrrrrrr+"),
}
