"""Reviews for tests, begun by the real action."""

from datetime import date
from types import SimpleNamespace
from typing import Any

from tracker import clock
from tracker.db import db
from tracker.reviews.actions import begin
from tracker.reviews.models import Review


def make_review(world: SimpleNamespace, **changes: Any) -> Review:
    """A review cut off today, of this year, begun by Lan."""
    today = clock.today()
    values: dict[str, Any] = {"title": "", "from_on": date(today.year, 1, 1), "cut_off": today, "by": world.lan}
    review = begin(world.committee, **{**values, **changes})
    db.session.commit()
    return review
