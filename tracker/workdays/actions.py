"""Changing the working calendar."""

from datetime import date
from importlib.metadata import version

import holidays

from tracker.db import db, insert_once
from tracker.errors import Refused
from tracker.workdays.models import CalendarDay, DayKind
from tracker.workdays.queries import days_of, special_day

COMPUTED = f"Tính từ quy định nghỉ lễ, tết (holidays {version('holidays')})"
MARKS_OF_SWAP = "thay cho ngày"  # how `holidays` names a day off that is worked on another day

# Announced swaps that the `holidays` package does not know; they lie beside it until it does.
_NEW_YEAR_2026 = "Văn bản số 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ"
ANNOUNCED = {
    date(2026, 1, 2): (DayKind.SWAPPED_OFF, "Ngày nghỉ (thay cho ngày 10/01/2026)", _NEW_YEAR_2026),
    date(2026, 1, 10): (DayKind.SWAPPED_WORKING, "Làm bù cho ngày 02/01/2026", _NEW_YEAR_2026),
}


def seed_year(year: int) -> int:
    """Write what is known of a year's holidays and swaps as unconfirmed days, for an administrator to check.

    Days that stand already, confirmed or corrected by a person, stay as they are. Returns how many are new.
    """
    found = {**_computed(year), **{day: told for day, told in ANNOUNCED.items() if day.year == year}}
    new = 0
    for day, (kind, name, source) in sorted(found.items()):
        if special_day(day) is None:
            db.session.add(CalendarDay(day=day, kind=kind, name=name, source=source, confirmed=False))
            new += 1
    db.session.flush()
    return new


def _computed(year: int) -> dict[date, tuple[DayKind, str, str]]:
    known = holidays.country_holidays("VN", years=year, language="vi")
    found = {}
    for day, name in known.items():
        kind = DayKind.SWAPPED_OFF if MARKS_OF_SWAP in name else DayKind.HOLIDAY
        found[day] = (kind, name.split(";")[0], COMPUTED)
    for day in known.weekend_workdays:
        if day.year == year:
            found[day] = (DayKind.SWAPPED_WORKING, "Làm bù theo thông báo hoán đổi ngày làm việc", COMPUTED)
    return found


def put_day(day: date, *, kind: DayKind, name: str, source: str) -> CalendarDay:
    """Write or correct one special day; what a person entered counts as confirmed.

    Raises Refused where it says only what the weekday says anyway.
    """
    weekend = day.weekday() >= 5
    if kind is DayKind.SWAPPED_WORKING and not weekend and special_day(day) is None:
        raise Refused("Ngày này vốn là ngày làm việc. Ngày làm bù là thứ Bảy hoặc Chủ nhật.", field="day")
    if kind is DayKind.SWAPPED_OFF and weekend:
        raise Refused("Ngày này vốn là ngày nghỉ hằng tuần, không cần hoán đổi.", field="day")
    insert_once(CalendarDay, day=day, kind=kind, name=name, source=source, confirmed=True)
    row = db.session.get_one(CalendarDay, day, populate_existing=True)
    row.kind, row.name, row.source, row.confirmed = kind, name, source, True
    db.session.flush()
    return row


def remove_day(row: CalendarDay) -> None:
    """Let a day be again what its weekday says."""
    db.session.delete(row)
    db.session.flush()


def confirm_year(year: int) -> int:
    """Say that a person has checked every special day of a year. Returns how many there are.

    Raises Refused for a year without any: nobody can have checked it.
    """
    days = days_of(year)
    if not days:
        raise Refused(f"Lịch năm {year} chưa có ngày nào để xác nhận.")
    for row in days:
        row.confirmed = True
    db.session.flush()
    return len(days)
