"""When a recurring duty is due: RFC 5545 rules from and into words that people understand. No clock, no database."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dateutil.rrule import rrulestr

from tracker.accounts.rules import Standpoint
from tracker.display import NBSP, due_words, vn_date
from tracker.duties.models import Duty, DutyVersion


class Every(StrEnum):
    """How often a duty comes back."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.HALF: 6, Every.YEAR: 12}  # how many a period has
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKDAY_WORDS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
LAST_DAY = 31
PREVIEW = 5
MOST_DAYS_BEFORE = 180


def can_manage(who: Standpoint) -> bool:
    """Make, change and end duties: the secretaries of the committee."""
    return who.is_secretary


# ---------- A rhythm: what a person chooses ----------


@dataclass(frozen=True)
class Rhythm:
    """Every week on a weekday, or every period of months on a day of one of its months.

    `day` 29 to 31 means the last day of a shorter month; `month` counts inside the period (1 to 12 of a year).
    """

    every: Every
    day: int = LAST_DAY
    month: int = 1
    weekday: int = 4

    @property
    def rule(self) -> str:
        """The RFC 5545 rule: it names its months, so that it does not hang on the day it begins."""
        if self.every is Every.WEEK:
            return f"FREQ=WEEKLY;BYDAY={WEEKDAYS[self.weekday]}"
        size = MONTHS[self.every]
        months = range(self.month, 13, size)
        # A month without a 31st is due on its last day, not left out: of the days up to the wanted one, the last.
        days = ",".join(str(day) for day in range(28, self.day + 1)) if self.day > 28 else str(self.day)
        last = ";BYSETPOS=-1" if self.day > 28 else ""
        by_month = "" if self.every is Every.MONTH else f";BYMONTH={','.join(map(str, months))}"
        return f"FREQ=MONTHLY{by_month};BYMONTHDAY={days}{last}"

    @property
    def words(self) -> str:
        """hằng quý, ngày 25 tháng cuối quý (3, 6, 9, 12)."""
        if self.every is Every.WEEK:
            return f"hằng tuần, {WEEKDAY_WORDS[self.weekday]}"
        day = "ngày cuối tháng" if self.day >= LAST_DAY else f"ngày{NBSP}{self.day:02d}"
        if self.every is Every.MONTH:
            return f"hằng tháng, {day}"
        if self.every is Every.YEAR:
            named = f"ngày cuối tháng{NBSP}{self.month}" if self.day >= LAST_DAY else f"{day} tháng{NBSP}{self.month}"
            return f"hằng năm, {named}"
        months = ", ".join(map(str, range(self.month, 13, MONTHS[self.every])))
        period = "hằng quý" if self.every is Every.QUARTER else "6 tháng một lần"
        return f"{period}, {day} các tháng {months}".replace("cuối tháng các tháng", "cuối của các tháng")


def rhythm_of(rule: str) -> Rhythm | None:
    """The rhythm an RFC 5545 rule stands for; none for a rule nobody could choose on the form (every day, every
    second week). What the rule leaves open is proposed: Friday, the last day, the last month.
    """
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    interval = int(parts.get("INTERVAL", "1"))
    if parts.get("FREQ") == "WEEKLY" and interval == 1:
        named = [WEEKDAYS.index(day) for day in parts.get("BYDAY", "FR").split(",") if day in WEEKDAYS]
        return Rhythm(Every.WEEK, weekday=named[-1]) if named else None
    if parts.get("FREQ") not in ("MONTHLY", "YEARLY"):
        return None
    day = _day_in(parts)
    months = sorted({int(month) for month in parts.get("BYMONTH", "").split(",") if month})
    if parts["FREQ"] == "MONTHLY" and not months:
        every = {1: Every.MONTH, 3: Every.QUARTER, 6: Every.HALF, 12: Every.YEAR}.get(interval)
        return Rhythm(every, day, MONTHS[every]) if every else None
    if interval != 1:
        return None
    for every, size in MONTHS.items():
        first = months[0] if months else 12
        if first <= size and (months or [12]) == list(range(first, 13, size)):
            return Rhythm(every, day, first)
    return None


def _day_in(parts: dict[str, str]) -> int:
    days = [int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day]
    if not days or min(days) < 1:
        return LAST_DAY
    return min(max(days), LAST_DAY)


def words_of(rule: str) -> str:
    """A rule as people read it."""
    rhythm = rhythm_of(rule)
    return rhythm.words if rhythm else rule


# ---------- The days ----------


def occurrences(rule: str, from_on: date, until_on: date | None) -> Iterator[date]:
    """The days a rule names, from `from_on` to `until_on`, both included."""
    until = datetime.combine(until_on, time()) if until_on else None
    for moment in rrulestr(rule, dtstart=datetime.combine(from_on, time())):
        if until is not None and moment > until:
            return
        yield moment.date()


def occurrences_of(version: DutyVersion, ended_on: date | None, *, after: date | None = None) -> Iterator[date]:
    """The days on which periods of a version are due, those after `after` only."""
    ends = [day for day in (version.until_on, ended_on, _until_next(version)) if day is not None]
    begin = max(version.from_on, after + timedelta(days=1)) if after else version.from_on
    return occurrences(version.rule, begin, min(ends, default=None))


def _until_next(version: DutyVersion) -> date | None:
    """The day before the first version begins that was made after this one."""
    later = [one.from_on for one in version.duty.versions if one.id > version.id]
    return min(later) - timedelta(days=1) if later else None


@dataclass(frozen=True)
class Period:
    """One period of a duty: the version that makes its task, and the day its rule names."""

    version: DutyVersion
    occurs_on: date

    @property
    def give_on(self) -> date:
        """The day its task is given out; counted from the day the rule names, so that no calendar moves it."""
        return self.occurs_on - timedelta(days=self.version.give_before)


def next_period(duty: Duty, last_made: date | None) -> Period | None:
    """The first period after the last one whose task was made; none where there is none to come."""
    firsts = [(next(occurrences_of(one, duty.ended_on, after=last_made), None), one) for one in duty.versions]
    found = [Period(one, day) for day, one in firsts if day is not None]
    return min(found, key=lambda period: period.occurs_on, default=None)


def coming_periods(duty: Duty, last_made: date | None, number: int = PREVIEW) -> list[Period]:
    """The next periods whose tasks are not made yet."""
    found: list[Period] = []
    while len(found) < number:
        following = next_period(duty, found[-1].occurs_on if found else last_made)
        if following is None:
            break
        found.append(following)
    return found


def current_version(versions: Sequence[DutyVersion], today: date) -> DutyVersion:
    """What holds on `today`; the first version before it begins."""
    begun = [one for one in versions if one.from_on <= today]
    return begun[-1] if begun else versions[-1]


# ---------- Names ----------


def period_words(every: Every | None, occurs_on: date, *, names_previous: bool) -> str:
    """tháng 9/2026, quý III/2026: the period a due day stands for, or the one before it."""
    if every is None or every is Every.WEEK:
        return f"kỳ hạn {vn_date(occurs_on)}"
    size = MONTHS[every]
    first = (occurs_on.month - 1) // size * size + 1
    year = occurs_on.year
    if names_previous:
        first -= size
        year, first = (year - 1, first + 12) if first < 1 else (year, first)
    last_month = first + size - 1
    return due_words(date(year, last_month, monthrange(year, last_month)[1]), every.value)


def title_of(version: DutyVersion, occurs_on: date) -> str:
    """The title of a period's task: what is owed, and for which period."""
    rhythm = rhythm_of(version.rule)
    words = period_words(rhythm.every if rhythm else None, occurs_on, names_previous=version.names_previous)
    return f"{version.title} ({words})".replace(NBSP, " ")


def due_words_of(version: DutyVersion) -> str:
    """The due date as the duty says it, kept on each task."""
    return words_of(version.rule).replace(NBSP, " ")[:200]
