"""The numbers of the demo: a target that is followed, a duty that comes back, a review before the end of the year."""

from datetime import date
from typing import Any

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.duties import actions as duties
from tracker.indicators.actions import Given, add_read
from tracker.indicators.queries import indicators_of
from tracker.indicators.rules import read_number
from tracker.reviews import actions as reviews
from tracker.reviews.queries import rows_of
from tracker.tasks.actions.figures import give_figures
from tracker.tasks.models import Task
from tracker.units.models import Committee


def follow(task: Task, words: str, *, by: User) -> None:
    """Set a target: "≥ 9 tủ_sách Tủ sách đã lắp đặt" (comparator, number, unit in one word, name)."""
    comparator, value, unit, name = words.split(" ", 3)
    found = {"comparator": comparator, "value": value, "unit": unit.replace("_", " "), "name": name, "text": ""}
    add_read(task, found, from_on=task.assigned_on or clock.today(), title=name, by=by)


def measure(task: Task, words: str, *, by: User) -> None:
    """Give every target of a task the same number, written as people write it."""
    given = [Given(one.id, read_number(words, one.unit)) for one in indicators_of(task.id)]
    give_figures(task, given, by=by)


def begin_duty(committee: Committee, page: dict[str, Any], *, lead_unit_id: int, tracker_id: int, by: User) -> None:
    """Let a duty come back from today on."""
    owed = duties.Owed(
        title=page["title"],
        rule=page["rule"],
        give_before=page["before"],
        lead_unit_id=lead_unit_id,
        tracker_id=tracker_id,
        product=page["product"],
    )
    duties.create(committee, owed, from_on=clock.today(), by=by)


def begin_review(committee: Committee, page: dict[str, Any], *, cut_off: date, by: User) -> None:
    """A review in the making, its first lines written."""
    review = reviews.begin(committee, title="", from_on=date(cut_off.year, 1, 1), cut_off=cut_off, by=by)
    rows = db.session.scalars(rows_of(review).limit(len(page["lines"])))
    told = zip(rows, page["lines"], strict=False)
    lines = [reviews.Written(row.id, cause, plan, version=1) for row, (cause, plan) in told]
    reviews.write(review, lines, by=by)
