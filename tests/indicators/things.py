"""Targets for tests, made directly in the tables."""

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.indicators.models import Comparator, CountedAs, Direction, Indicator, IndicatorValue, Rhythm
from tracker.tasks.models import Task


def make_indicator(task: Task, world: SimpleNamespace, **changes: Any) -> Indicator:
    """“Chi bộ sinh hoạt đúng kế hoạch ≥ 95 %”, the last value counts."""
    values: dict[str, Any] = {
        "committee_id": task.committee_id,
        "task_id": task.id,
        "name": "Chi bộ sinh hoạt đúng kế hoạch",
        "unit": "%",
        "comparator": Comparator.AT_LEAST,
        "target": Decimal(95),
        "direction": Direction.UP,
        "counting": CountedAs.CUMULATIVE,
        "rhythm": Rhythm.DAY,
        "from_on": task.assigned_on or clock.today() - timedelta(days=20),
        "created_by_id": world.lan.id,
        "created_at": clock.now(),
    }
    one = Indicator(**{**values, **changes})
    db.session.add(one)
    db.session.commit()
    return one


def make_value(one: Indicator, value: str, period_on: date, author: User, **changes: Any) -> IndicatorValue:
    """A value of a period."""
    row = IndicatorValue(
        indicator_id=one.id,
        period_on=period_on,
        value=Decimal(value),
        author_id=author.id,
        unit_id=author.unit_id,
        **{"at": clock.now(), **changes},
    )
    db.session.add(row)
    db.session.commit()
    return row
