"""The periods values are given for: where they begin and end, and what they are called."""

from calendar import monthrange
from datetime import date, timedelta

from tracker.display import due_words, vn_date
from tracker.indicators.models import Indicator, Rhythm

_MONTHS = {Rhythm.MONTH: 1, Rhythm.QUARTER: 3, Rhythm.HALF: 6, Rhythm.YEAR: 12}


def period_end(rhythm: Rhythm, day: date) -> date:
    """The last day of the period `day` lies in."""
    if rhythm is Rhythm.DAY:
        return day
    size = _MONTHS[rhythm]
    month = ((day.month - 1) // size + 1) * size
    return date(day.year, month, monthrange(day.year, month)[1])


def period_begin(rhythm: Rhythm, day: date) -> date:
    """The first day of the period `day` lies in."""
    if rhythm is Rhythm.DAY:
        return day
    size = _MONTHS[rhythm]
    return date(day.year, (day.month - 1) // size * size + 1, 1)


def period_name(rhythm: Rhythm, period_on: date) -> str:
    """tháng 9/2026, quý III/2026; a day is told as such."""
    name = due_words(period_on, rhythm.value)
    return f"đến {name}" if rhythm is Rhythm.DAY else name


OFFERED = 6


def periods_to_give(one: Indicator, today: date) -> list[date]:
    """The periods a value may be given for now, the present one first, not before the target is counted."""
    found = [period_end(one.rhythm, today)]
    while one.rhythm is not Rhythm.DAY and len(found) < OFFERED:
        before = period_begin(one.rhythm, found[-1]) - timedelta(days=1)
        if before < one.from_on:
            break
        found.append(before)
    return found


def whole_periods(one: Indicator, today: date) -> list[date]:
    """The periods that lie wholly between the first counted day and the day before `today`, the oldest first."""
    if one.rhythm is Rhythm.DAY:
        return []
    begin, found = period_begin(one.rhythm, one.from_on), []
    if begin < one.from_on:
        begin = period_end(one.rhythm, one.from_on) + timedelta(days=1)
    while (end := period_end(one.rhythm, begin)) < today:
        found.append(end)
        begin = end + timedelta(days=1)
    return found


def short_period(rhythm: Rhythm, period_on: date) -> str:
    """T9/26, Q3/26, 06/9: as short as a label under a bar."""
    year = f"{period_on.year % 100:02d}"
    match rhythm:
        case Rhythm.DAY:
            return vn_date(period_on).rsplit("/", 1)[0]
        case Rhythm.MONTH:
            return f"T{period_on.month}/{year}"
        case Rhythm.QUARTER:
            return f"Q{(period_on.month - 1) // 3 + 1}/{year}"
        case Rhythm.HALF:
            return f"{'Đầu' if period_on.month <= 6 else 'Cuối'} {year}"
    return str(period_on.year)
