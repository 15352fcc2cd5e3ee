"""The chart of a target: where each bar and line stands, in the units of its SVG."""

from dataclasses import dataclass
from decimal import Decimal

from tracker.indicators.rules.judging import Reached
from tracker.indicators.rules.numbers import write_number
from tracker.indicators.rules.periods import short_period

WIDTH, TOP, LEFT, RIGHT, FLOOR, MOST_BARS = 360, 22, 4, 52, 124, 12
_ROOM_INSIDE = 22  # a bar so tall holds its number


@dataclass(frozen=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    words: str
    period: str
    met: bool

    @property
    def middle(self) -> float:
        return round(self.x + self.width / 2, 1)

    @property
    def is_inside(self) -> bool:
        """Whether the number stands in the bar, out of the way of the line to reach."""
        return self.height >= _ROOM_INSIDE and self.width >= 8 * len(self.words)

    @property
    def words_y(self) -> float:
        return self.y + 16 if self.is_inside else self.y - 5


@dataclass(frozen=True)
class Chart:
    """Where everything stands, in the units of the SVG. `target_y` is the line to reach."""

    bars: list[Bar]
    target_y: float
    zero_y: float
    baseline_y: float | None


def chart_of(found: Reached) -> Chart | None:
    """The bars of the last periods against the target; none before the second value, which is when one compares."""
    points = found.points[-MOST_BARS:]
    if len(points) < 2:
        return None
    one = found.one
    levels = [point.stands for point in points] + [one.target] + ([one.baseline] if one.baseline is not None else [])
    low, high = min([*levels, Decimal(0)]), max([*levels, Decimal(0)])
    span = high - low or Decimal(1)

    def height_of(level: Decimal) -> float:
        return round(FLOOR - float((level - low) / span) * (FLOOR - TOP), 1)

    zero, slot = height_of(Decimal(0)), (WIDTH - LEFT - RIGHT) / len(points)
    width = min(slot * 0.68, 44)
    bars = []
    for number, point in enumerate(points):
        y = height_of(point.stands)
        x = LEFT + slot * number + (slot - width) / 2
        name = short_period(one.rhythm, point.period_on)
        top, tall = min(y, zero), max(abs(zero - y), 1.5)
        bars.append(Bar(round(x, 1), top, round(width, 1), round(tall, 1), write_number(point.stands), name, point.met))
    baseline = height_of(one.baseline) if one.baseline is not None else None
    return Chart(bars, height_of(one.target), zero, baseline)
