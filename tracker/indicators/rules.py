"""What decides about quantified targets from numbers and dates alone: reading, comparing, adding up."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from tracker.display import NBSP, due_words, vn_date
from tracker.indicators.models import Comparator, CountedAs, Direction, Indicator, IndicatorValue, Rhythm
from tracker.labels import label

# ---------- Numbers as Vietnamese offices write them ----------

_PLAIN = re.compile(r"(?P<sign>-?)(?P<whole>[0-9]+)(?:,(?P<rest>[0-9]+))?")
_GROUPED = re.compile(
    r"(?P<sign>-?)(?P<whole>[0-9]{1,3}(?P<mark>[. ])[0-9]{3}(?:(?P=mark)[0-9]{3})*)(?:,(?P<rest>[0-9]+))?"
)
_NUMBER_AND_UNIT = re.compile(r"(-?[0-9][0-9., ]*?) *([^0-9., ][^0-9]*)?")
_MOST_WHOLE, _MOST_DECIMALS = 15, 6
EXAMPLES = "ví dụ 1.171 hoặc 97,5"


def read_number(typed: str, unit: str = "") -> Decimal:
    """A number as it is typed: "1.171" is 1171, "97,5 %" is 97.5, "1.171,5" is 1171.5; blanks may part thousands.

    The unit may stand behind it. Raises ValueError with a sentence for what is no number, and for what two people
    could read as two numbers ("1,171", "97.5").
    """
    words = " ".join(re.sub(r"[\u00a0\u202f\u2009]", " ", typed).split()).replace("\N{MINUS SIGN}", "-")
    parts = _NUMBER_AND_UNIT.fullmatch(words)
    if parts is None:
        raise ValueError(f"“{typed.strip()[:40]}” không phải một con số. Anh chị ghi bằng chữ số, {EXAMPLES}.")
    figures, suffix = parts[1].strip(), (parts[2] or "").strip()
    if suffix and suffix.casefold() != unit.casefold():
        counted = f"tính bằng {unit}" if unit else "không có đơn vị tính"
        raise ValueError(f"Chỉ tiêu này {counted}, không phải “{suffix[:30]}”. Anh chị ghi riêng con số, {EXAMPLES}.")
    found = _GROUPED.fullmatch(figures) or _PLAIN.fullmatch(figures)
    if found is None:
        raise ValueError(_what_is_wrong(figures))
    _refuse_two_readings(figures, found, unit)
    whole, rest = re.sub(r"[. ]", "", found["whole"]), found["rest"] or ""
    if len(whole.lstrip("0")) > _MOST_WHOLE or len(rest) > _MOST_DECIMALS:
        raise ValueError(
            f"Số dài quá: trước dấu phẩy tối đa {_MOST_WHOLE} chữ số, sau dấu phẩy tối đa {_MOST_DECIMALS}."
        )
    return Decimal(f"{found['sign']}{whole}.{rest or '0'}").normalize() + Decimal(0)


def _refuse_two_readings(figures: str, found: re.Match[str], unit: str) -> None:
    whole, rest = found["whole"], found["rest"] or ""
    if len(rest) == 3 and whole.isdigit() and len(whole) <= 3 and int(whole):
        raise ValueError(
            f"“{figures}” có thể đọc là {whole}{rest} hoặc {whole} phẩy {rest}. "
            f"Anh chị ghi {whole}.{rest} nếu là hàng nghìn, {figures}0 nếu là số lẻ."
        )
    if unit == "%" and "." in whole:
        raise ValueError(
            f"“{figures} %” là {whole.replace('.', '')} phần trăm. Anh chị dùng dấu phẩy trước phần lẻ, "
            "ví dụ 97,5; nếu đúng là số lớn như vậy thì ghi liền, không có dấu chấm."
        )


def _what_is_wrong(figures: str) -> str:
    if re.fullmatch(r"-?[0-9]+\.[0-9]+", figures):
        whole, rest = figures.split(".")
        return (
            f"“{figures}” chưa rõ nghĩa: dấu chấm dùng giữa hàng nghìn, dấu phẩy dùng trước phần lẻ. "
            f"Anh chị ghi {whole},{rest} nếu là số lẻ."
        )
    if re.fullmatch(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", figures):
        right = figures.translate({ord(","): ".", ord("."): ","})
        return f"“{figures}” chưa rõ nghĩa: dấu chấm dùng giữa hàng nghìn. Anh chị ghi {right}."
    return (
        f"“{figures[:40]}” chưa rõ là số nào. Anh chị ghi dấu chấm giữa hàng nghìn, dấu phẩy trước phần lẻ, {EXAMPLES}."
    )


def write_number(value: Decimal | None) -> str:
    """1.171,5: all its figures, as it is read and typed; – for none."""
    if value is None:
        return "–"
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate({ord(","): ".", ord("."): ","})


def write_typed(value: Decimal | None, unit: str = "") -> str:
    """A number as a form shows it to be typed over: one that reads back as the same."""
    if value is None:
        return ""
    written = write_number(value)
    written = written.replace(".", "") if unit == "%" else written
    whole, _, rest = written.partition(",")
    return f"{whole},{rest}0" if len(rest) == 3 and "." not in whole else written


def with_unit(value: Decimal | None, unit: str) -> str:
    """97,5 % and 12 mô hình, with a no-break space; – for none."""
    return f"{write_number(value)}{NBSP}{unit}" if value is not None and unit else write_number(value)


def target_words(one: Indicator) -> str:
    """≥ 95 %."""
    return f"{label(one.comparator)}{NBSP}{with_unit(one.target, one.unit)}"


# ---------- Periods ----------

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


# ---------- Judging ----------


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


def in_force(values: Iterable[IndicatorValue]) -> dict[date, IndicatorValue]:
    """The last turn of each period, the periods in order."""
    found: dict[date, IndicatorValue] = {}
    for value in sorted(values, key=lambda each: (each.period_on, each.turn)):
        found[value.period_on] = value
    return found


def reached(one: Indicator, values: Iterable[IndicatorValue], today: date) -> Reached:
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


# ---------- The chart ----------

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
