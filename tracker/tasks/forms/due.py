"""A due date as exactly as people say it."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from wtforms import Field
from wtforms.widgets import TextInput

from tracker.display import due_words
from tracker.forms import clean, parse_date
from tracker.tasks.models import DuePrecision


@dataclass(frozen=True)
class Due:
    """The last day allowed, and how exactly it was said."""

    on: date
    precision: DuePrecision


_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_MONTH = re.compile(r"(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})")
_QUARTER = re.compile(r"quý\s*(iv|iii|ii|i|[1-4])\s*(?:[/,.-]|năm)?\s*(?:năm\s*)?(\d{4})")
_HALF = re.compile(r"6 tháng (đầu|cuối)(?: năm)? (\d{4})")
_YEAR = re.compile(r"(?:trong )?năm (\d{4})")


def parse_due(typed: str) -> Due:
    """A due date as documents name it: 30/9/2026, tháng 11/2026, quý IV/2026, 6 tháng đầu năm 2026, năm 2026.

    Raises ValueError with a Vietnamese sentence for anything else.
    """
    words = " ".join((clean(typed) or "").lower().split())
    if found := _QUARTER.fullmatch(words):
        return _last_of(int(found[2]), _QUARTERS[found[1]] * 3, DuePrecision.QUARTER)
    if found := _HALF.fullmatch(words):
        return _last_of(int(found[2]), 6 if found[1] == "đầu" else 12, DuePrecision.HALF)
    if found := _YEAR.fullmatch(words):
        return _last_of(int(found[1]), 12, DuePrecision.YEAR)
    if (found := _MONTH.fullmatch(words)) and 1 <= int(found[1]) <= 12:
        return _last_of(int(found[2]), int(found[1]), DuePrecision.MONTH)
    try:
        return Due(parse_date(words), DuePrecision.DAY)
    except ValueError as problem:
        if str(problem).startswith("Không có ngày"):
            raise
        raise ValueError("Thời hạn là ngày, tháng hoặc quý, ví dụ 30/9/2026, tháng 11/2026, quý IV/2026.") from None


def _last_of(year: int, month: int, precision: DuePrecision) -> Due:
    if not 1 <= year <= 9999:
        raise ValueError(f"Không có năm {year:04} trong lịch. Anh chị xem lại rồi nhập lại.")
    return Due(date(year, month, monthrange(year, month)[1]), precision)


class DueField(Field):
    """A due date in words; data is a Due or none. A typing error keeps what was typed."""

    widget = TextInput()
    data: Due | None

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        if self.data is None:
            return ""
        if self.data.precision is DuePrecision.DAY:
            return f"{self.data.on:%d/%m/%Y}"
        return due_words(self.data.on, self.data.precision).replace("\N{NO-BREAK SPACE}", " ")

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = (valuelist[0] if valuelist else "").strip()
        self.data = None
        if typed:
            self.data = parse_due(typed)
