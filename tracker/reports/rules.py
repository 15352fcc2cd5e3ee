"""What reports decide from numbers and dates alone: periods, sums, rates, bands of lateness."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from textwrap import wrap

from tracker.tasks.rules import Standing
from tracker.units.models import OverdueFormula, Unit

# ---------- Periods ----------


class ReportPeriod(StrEnum):
    """The periods committees report on; each is the one its cut-off day lies in."""

    TO_DATE = "to_date"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"
    FREE = "free"


@dataclass(frozen=True)
class Period:
    """A period and the day its figures are cut off at: what happened after `on` is not in the report."""

    kind: ReportPeriod
    from_on: date
    to_on: date
    on: date

    @property
    def year_before(self) -> "Period":
        """The same period of the year before, cut off on the same day."""
        return Period(self.kind, *(_year_before(day) for day in (self.from_on, self.to_on, self.on)))


def period_of(kind: ReportPeriod, cut_off: date, from_on: date | None = None) -> Period:
    """The period of `kind` that `cut_off` lies in, cut off there or at its own end, whichever is earlier.

    `from_on` begins a free period, which otherwise begins with the year.
    """
    begin, end = _bounds(kind, cut_off)
    if kind is ReportPeriod.FREE and from_on is not None:
        begin = min(from_on, cut_off)
    return Period(kind, begin, end, min(cut_off, end))


def _bounds(kind: ReportPeriod, day: date) -> tuple[date, date]:
    match kind:
        case ReportPeriod.WEEK:
            monday = day - timedelta(days=day.weekday())
            return monday, monday + timedelta(days=6)
        case ReportPeriod.MONTH:
            return _months(day.year, day.month, 1)
        case ReportPeriod.QUARTER:
            return _months(day.year, (day.month - 1) // 3 * 3 + 1, 3)
        case ReportPeriod.HALF:
            return _months(day.year, 1 if day.month <= 6 else 7, 6)
        case ReportPeriod.NINE_MONTHS:
            return _months(day.year, 1, 9)
        case ReportPeriod.YEAR:
            return _months(day.year, 1, 12)
    return date(day.year, 1, 1), day


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    """The first and the last day of `count` months that begin with month `first`."""
    after = first + count
    next_begin = date(year + (after - 1) // 12, (after - 1) % 12 + 1, 1)
    return date(year, first, 1), next_begin - timedelta(days=1)


def _year_before(day: date) -> date:
    """The same day a year earlier; 29 February becomes 28."""
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


# ---------- Figures that add up ----------


@dataclass(frozen=True)
class Counts:
    """How many tasks of a period stand how. Only what the others do not give is stored, so that sums hold."""

    total: int = 0
    new: int = 0
    done: int = 0
    done_late: int = 0
    open_overdue: int = 0
    no_due: int = 0
    waiting: int = 0
    returned: int = 0
    updated: int = 0
    extended: int = 0
    on_time_extended: int = 0  # of those done on time

    @property
    def carried(self) -> int:
        return self.total - self.new

    @property
    def done_on_time(self) -> int:
        return self.done - self.done_late

    @property
    def open(self) -> int:
        return self.total - self.done

    @property
    def open_in_term(self) -> int:
        return self.open - self.open_overdue

    def __add__(self, other: "Counts") -> "Counts":
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Counts(*(mine + theirs for mine, theirs in pairs))


@dataclass(frozen=True)
class Rate:
    """A percentage that can tell how it came about."""

    numerator: int
    denominator: int

    @property
    def value(self) -> float | None:
        """In percent with one decimal; none where there is nothing to divide by."""
        return round(100 * self.numerator / self.denominator, 1) if self.denominator else None


def overdue_rate(counts: Counts, formula: OverdueFormula) -> Rate:
    """The share of lateness by one of the two official formulas (product.md section 7)."""
    if formula is OverdueFormula.OF_TOTAL:
        return Rate(counts.open_overdue, counts.total)
    return Rate(counts.open_overdue, counts.done + counts.open_overdue)


def done_rate(counts: Counts) -> Rate:
    """The share of the counted tasks that is done, on time or late."""
    return Rate(counts.done, counts.total)


def update_rate(counts: Counts) -> Rate:
    """The share of the open tasks that was reported on within the period."""
    return Rate(counts.updated, counts.open)


def other_formula(formula: OverdueFormula) -> OverdueFormula:
    """The one of the two that was not chosen."""
    return OverdueFormula.OF_DUE if formula is OverdueFormula.OF_TOTAL else OverdueFormula.OF_TOTAL


# ---------- Lateness ----------


class LateBand(StrEnum):
    """How late an overdue task is, in calendar days (form M3)."""

    UP_TO_10 = "10"
    UP_TO_30 = "30"
    UP_TO_90 = "90"
    OVER_90 = "over"


_LATEST_DAY = {LateBand.UP_TO_10: 10, LateBand.UP_TO_30: 30, LateBand.UP_TO_90: 90}
_FIRST_DAY = {LateBand.UP_TO_10: 1, LateBand.UP_TO_30: 11, LateBand.UP_TO_90: 31, LateBand.OVER_90: 91}


def due_dates_of(band: LateBand, today: date) -> tuple[date | None, date]:
    """The first and last due date of tasks that are in `band` on `today`; the longest band has no first."""
    longest = _LATEST_DAY.get(band)
    return (today - timedelta(days=longest) if longest else None), today - timedelta(days=_FIRST_DAY[band])


# ---------- The figures of form M1 and what each is made of ----------

# How /tasks is asked for exactly the tasks behind a figure, beside the period itself.
FIGURES: dict[str, dict[str, str]] = {
    "total": {},
    "carried": {"carried": "1"},
    "new": {"carried": "0"},
    "done_on_time": {"standing": "done_on_time"},
    "done_late": {"standing": "done_late"},
    "open_in_term": {"standing": "open_in_term"},
    "open_overdue": {"standing": "open_overdue"},
    "no_due": {"beside": "no_due"},
    "waiting": {"beside": "waiting"},
    "returned": {"beside": "returned"},
    "updated": {"beside": "updated"},
    "extended": {"beside": "extended"},
    "on_time_extended": {"beside": "on_time_extended"},
}


@dataclass(frozen=True)
class UnitRow:
    """A unit's line of form M1: its figures, and those of the same period of the year before."""

    unit: Unit
    counts: Counts
    before: Counts


@dataclass(frozen=True)
class UnitReport:
    """Form M1: a line for each unit that has a task in the period, by name, and their sum."""

    period: Period
    rows: list[UnitRow]
    total: Counts
    total_before: Counts


# ---------- The chart: where each bar stands, in the units of its SVG ----------

CHART_WIDTH = 1000
CHART_ROWS = 15  # more bars nobody compares, and these fit on the first printed page; the table below has them all
_LABEL_END, _BARS_BEGIN, _BARS_WIDTH, _BAR_HEIGHT, _GAP, _LINE = 270, 282, 640, 24, 2, 18
_WIDEST_TASK, _LETTERS, _DIGIT = 24.0, 34, 9


@dataclass(frozen=True)
class Bar:
    """One part of a unit's bar; `shows` whether its number fits into it."""

    standing: str
    x: float
    width: float
    number: int

    @property
    def middle(self) -> float:
        return self.x + self.width / 2

    @property
    def shows(self) -> bool:
        return self.width >= _DIGIT * len(str(self.number)) + 4


@dataclass(frozen=True)
class ChartRow:
    """One unit: the lines of its name with their base lines, the parts of its bar, and the sum behind it."""

    name: list[tuple[float, str]]
    y: float
    bars: list[Bar]
    total: int

    @property
    def end(self) -> float:
        last = self.bars[-1]
        return last.x + last.width + 12


@dataclass(frozen=True)
class Chart:
    rows: list[ChartRow]
    height: float
    is_part: bool  # only the units with most overdue tasks are drawn


def chart_of(rows: Sequence[UnitRow]) -> Chart:
    """The bars of form M1's chart, in the order of the table; of many units only those with most overdue tasks."""
    worst = sorted(rows, key=lambda row: (-row.counts.open_overdue, -row.counts.total))[:CHART_ROWS]
    drawn = [row for row in rows if row in worst]
    scale = min(_WIDEST_TASK, _BARS_WIDTH / max((row.counts.total for row in drawn), default=1))
    y, found = 4.0, []
    for row in drawn:
        lines = wrap(row.unit.short_name or row.unit.name, _LETTERS)
        height = max(_BAR_HEIGHT, _LINE * len(lines))
        first = y + height / 2 - _LINE * (len(lines) - 1) / 2 + 5
        name = [(first + _LINE * number, line) for number, line in enumerate(lines)]
        found.append(ChartRow(name, y + (height - _BAR_HEIGHT) / 2, _bars(row.counts, scale), row.counts.total))
        y += height + 10
    return Chart(found, y, len(drawn) < len(rows))


def _bars(counts: Counts, scale: float) -> list[Bar]:
    x, bars = float(_BARS_BEGIN), []
    for standing in Standing:
        number = getattr(counts, standing.value)
        if number:
            bars.append(Bar(standing.value, round(x, 1), round(max(number * scale - _GAP, 1), 1), number))
            x += max(number * scale, 1 + _GAP)
    return bars
