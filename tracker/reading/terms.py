"""A term found in a text, and the small sums with dates that finding one needs."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from tracker.reading.model import Deadline

YEAR = r"(?:19|20)\d\d"


@dataclass(frozen=True, slots=True)
class Term:
    """A term found in a text, its place and how sure it is to be one."""

    start: int
    end: int
    deadline: Deadline
    firm: bool  # a word before it makes it a term
    partial: bool = False  # belongs to one part of the duty only
    fault: str = ""  # an impossible date, told in Vietnamese


def year_for(month: int, day: int, on: date | None, *, roll: bool = True) -> int | None:
    """Year of a day written without one: that of the meeting, or the next if the day has passed."""
    if on is None:
        return None
    if roll and (month, day) < (on.month, on.day):
        return on.year + 1
    return on.year


def month_end(year: int, month: int) -> date:
    """Last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def deadline_of(text: str, match: re.Match[str], kind: str, due: date | None, precision: str) -> Deadline:
    """The deadline whose words are a match."""
    return Deadline(text[match.start() : match.end()].strip(), kind, due, precision)
