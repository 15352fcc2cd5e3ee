"""Recurring duties for tests, made by the real action."""

from types import SimpleNamespace
from typing import Any

from tracker import clock
from tracker.db import db
from tracker.duties.actions import Owed, create
from tracker.duties.models import Duty
from tracker.duties.rules import Every, Rhythm


def owed(world: SimpleNamespace, **changes: Any) -> Owed:
    """“Báo cáo kết quả công tác”, due on the 25th of every month, given out ten days before."""
    values: dict[str, Any] = {
        "title": "Báo cáo kết quả công tác",
        "rule": Rhythm(Every.MONTH, 25).rule,
        "give_before": 10,
        "lead_unit_id": world.home_affairs.id,
        "tracker_id": world.tu.id,
    }
    return Owed(**{**values, **changes})


def make_duty(world: SimpleNamespace, **changes: Any) -> Duty:
    """A duty from today on, made by Lan."""
    from_on = changes.pop("from_on", clock.today())
    item = changes.pop("item", None)
    duty = create(world.committee, owed(world, **changes), from_on=from_on, item=item, by=world.lan)
    assert duty is not None
    db.session.commit()
    return duty
