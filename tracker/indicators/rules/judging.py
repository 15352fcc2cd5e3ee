"""Whether a target is reached, what lacks, and sums that do not agree: from numbers and dates alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from tracker.indicators.models import Comparator, CountedAs, Direction, Indicator, Rhythm
from tracker.indicators.rules.numbers import with_unit, write_number
from tracker.indicators.rules.periods import period_name, whole_periods
from tracker.labels import label


def is_met(comparator: Comparator, target: Decimal, value: Decimal) -> bool:
    """Whether one value reaches the target; a value that equals it does."""
    match comparator:
        case Comparator.AT_LEAST:
            return value >= target
        case Comparator.AT_MOST:
            return value <= target
    return value == target


@dataclass(frozen=True)
class Point:
    """One period: what was given for it, and what stands against the target with it."""

    period_on: date
    given: Decimal
    stands: Decimal
    met: bool


@dataclass(frozen=True)
class Reached:
    """How an indicator stands: its periods in order, the figure that counts, and whether the target is reached."""

    one: Indicator
    points: tuple[Point, ...] = ()
    lacking: tuple[date, ...] = ()  # periods that are over and have no value
    warning: str = ""  # sums that do not agree

    @property
    def value(self) -> Decimal | None:
        return self.points[-1].stands if self.points else None

    @property
    def period_on(self) -> date | None:
        return self.points[-1].period_on if self.points else None

    @property
    def met(self) -> bool | None:
        """None while there is no value. A target for each period is met when each given period met it."""
        if not self.points:
            return None
        if self.one.counting is CountedAs.PER_PERIOD:
            return all(point.met for point in self.points)
        return self.points[-1].met

    @property
    def missed(self) -> int:
        """How many periods missed a target that every period has to reach."""
        each = self.one.counting is CountedAs.PER_PERIOD
        return sum(not point.met for point in self.points) if each else 0

    @property
    def words(self) -> str:
        """The figure that counts, with its unit and period."""
        if self.period_on is None:
            return "chưa có số liệu"
        return f"{with_unit(self.value, self.one.unit)} ({period_name(self.one.rhythm, self.period_on)})"

    @property
    def trend(self) -> str:
        """Better or worse than the period before; empty without one or where nothing changed."""
        if len(self.points) < 2:
            return ""
        change = self.points[-1].stands - self.points[-2].stands
        if not change:
            return ""
        better = (change > 0) == (self.one.direction is Direction.UP)
        words = f"{'tăng' if change > 0 else 'giảm'} {with_unit(abs(change), self.one.unit)} so với kỳ trước"
        return words if better else f"{words}, chiều không mong muốn"


def in_force(values: Iterable[Any]) -> dict[date, Any]:
    """The last turn of each period, the periods in order, of IndicatorValue or rows with its columns."""
    found: dict[date, Any] = {}
    for value in sorted(values, key=lambda each: (each.period_on, each.turn)):
        found[value.period_on] = value
    return found


def reached(one: Indicator, values: Iterable[Any], today: date) -> Reached:
    """How `one` stands by its values on `today`."""
    points: list[Point] = []
    total = Decimal(0)
    held = in_force(values)
    for period_on, row in held.items():
        total += row.value
        stands = total if one.counting is CountedAs.SUMMED else row.value
        points.append(Point(period_on, row.value, stands, is_met(one.comparator, one.target, stands)))
    owed = [] if one.counting is CountedAs.CUMULATIVE else whole_periods(one, today)
    return Reached(one, tuple(points), tuple(day for day in owed if day not in held))


def lacks(found: Reached) -> str:
    """What is missing before the task can be handed in as done, as part of a sentence; empty where nothing is."""
    name = f"“{found.one.name}”"
    if not found.points:
        return name
    if found.lacking:
        periods = ", ".join(period_name(found.one.rhythm, day) for day in found.lacking[:4])
        more = f" và {len(found.lacking) - 4} kỳ khác" if len(found.lacking) > 4 else ""
        return f"{name} ({periods}{more})"
    return ""


def disagreement(whole: Reached, parts: Sequence[Reached]) -> str:
    """“22 + 28 = 50, khác 51”: where an indicator is the sum of others and the figures do not agree; else empty."""
    if whole.value is None or len(parts) < 2 or any(part.value is None for part in parts):
        return ""
    figures = [part.value or Decimal(0) for part in parts]
    total = sum(figures, Decimal(0))
    if total == whole.value:
        return ""
    shown = " + ".join(write_number(figure) for figure in figures[:12]) + (" + …" if len(figures) > 12 else "")
    return f"{shown} = {write_number(total)}, khác {write_number(whole.value)} đã ghi ở “{whole.one.name}”"


def problem_with(
    comparator: Comparator, direction: Direction, counting: CountedAs, rhythm: Rhythm, unit: str
) -> tuple[str, str] | None:
    """(field, sentence) of parts of a target that contradict each other; none where they fit."""
    wrong_way = {Comparator.AT_LEAST: Direction.DOWN, Comparator.AT_MOST: Direction.UP}
    if wrong_way.get(comparator) is direction:
        return "direction", f"Mức “{label(comparator)}” và chiều “{label(direction)}” trái nhau. Anh chị xem lại."
    if counting is not CountedAs.CUMULATIVE and rhythm is Rhythm.DAY:
        return "rhythm", "Số liệu theo từng kỳ cần một kỳ: tháng, quý, 6 tháng hoặc năm."
    if counting is CountedAs.SUMMED and unit == "%":
        return "counting", "Tỷ lệ phần trăm của các kỳ không cộng dồn được. Anh chị chọn cách tính khác."
    return None
