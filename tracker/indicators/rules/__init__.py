"""What decides about targets: `numbers` are read and written, `periods` named, `judging` compares, `chart` draws."""

from tracker.indicators.rules.chart import FLOOR, RIGHT, TOP, WIDTH, Bar, Chart, chart_of
from tracker.indicators.rules.judging import (
    Point,
    Reached,
    disagreement,
    in_force,
    is_met,
    lacks,
    problem_with,
    reached,
)
from tracker.indicators.rules.numbers import read_number, target_words, with_unit, write_number, write_typed
from tracker.indicators.rules.periods import (
    OFFERED,
    period_begin,
    period_end,
    period_name,
    periods_to_give,
    short_period,
    whole_periods,
)

__all__ = [
    "FLOOR",
    "OFFERED",
    "RIGHT",
    "TOP",
    "WIDTH",
    "Bar",
    "Chart",
    "Point",
    "Reached",
    "chart_of",
    "disagreement",
    "in_force",
    "is_met",
    "lacks",
    "period_begin",
    "period_end",
    "period_name",
    "periods_to_give",
    "problem_with",
    "reached",
    "read_number",
    "short_period",
    "target_words",
    "whole_periods",
    "with_unit",
    "write_number",
    "write_typed",
]
