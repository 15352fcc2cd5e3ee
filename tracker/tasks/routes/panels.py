"""Sections of the task page that other rooms fill: one question for all of them, then one each for those that have
something to show, so that a task without them costs nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, exists, false, select

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.decisions.queries import due_story, has_due_story
from tracker.decisions.queries.urges import has_ladder, ladder_of
from tracker.duties.queries import duty_of_task, origin_of
from tracker.handovers.queries.shown import hands_of, has_hands
from tracker.indicators.queries import is_quantified, of_task
from tracker.inspections.models import Recommendation
from tracker.inspections.queries import origin_of_task
from tracker.notices.queries import told_of, was_told
from tracker.reminders.queries.ladder import has_climbed, steps_of
from tracker.tasks.models import Task
from tracker.tasks.queries.children import has_children
from tracker.tasks.queries.parts import has_parts, parts_of
from tracker.tasks.queries.words import has_words, words_on
from tracker.tasks.routes.below import below


@dataclass(frozen=True)
class Panel:
    """A section of the task page.

    `there(task)` is an EXISTS that says whether the task has anything for it; `load(task, who)` reads it in one query;
    `template` draws it, and finds what was read under `name`.
    """

    name: str
    template: str
    there: Callable[[Task], ColumnElement[bool]]
    load: Callable[[Task, Standpoint], Any]
    beside: bool = False  # in the narrow column, among the facts
    top: bool = False  # above everything but the note that wants a decision
    fact: bool = False  # a row of the facts themselves


PANELS: tuple[Panel, ...] = (
    Panel("words", "tasks/_words.html", has_words, lambda task, _who: words_on(task), top=True),
    Panel("shares", "tasks/_below.html", lambda task: has_children(task) if task.fan_out else false(), below, top=True),
    Panel("dues", "decisions/_dues.html", has_due_story, lambda task, _who: due_story(task)),
    Panel("urges", "decisions/_urges.html", has_ladder, lambda task, _who: ladder_of(task)),
    Panel("steps", "reminders/_steps.html", has_climbed, steps_of, fact=True),
    Panel(
        "indicators",
        "indicators/_panel.html",
        lambda task: is_quantified(task.id),
        lambda task, _who: of_task(task.id, clock.today()),
    ),
    Panel(
        "duty_period",
        "duties/_origin.html",
        lambda task: duty_of_task(task.id),
        lambda task, _who: origin_of(task.id),
        beside=True,
    ),
    Panel(
        "origin",
        "inspections/_origin.html",
        lambda task: exists().where(Recommendation.task_id == task.id),
        origin_of_task,
        fact=True,
    ),
    Panel("told", "notices/_told.html", was_told, told_of, fact=True),
    Panel(
        "hands",
        "handovers/_hands.html",
        lambda task: has_hands(task, clock.today()),
        lambda task, _who: hands_of(task, clock.today()),
        fact=True,
    ),
    Panel("own_parts", "tasks/_own_parts.html", has_parts, parts_of),
    Panel("parts_of_item", "tasks/_below.html", lambda task: false() if task.fan_out else has_children(task), below),
)


def panels_of(task: Task, who: Standpoint) -> dict[Panel, Any]:
    """The panels that have something to show of `task`, in the order of PANELS, each with what it draws."""
    if not PANELS:
        return {}
    found = db.session.execute(select(*(panel.there(task).label(panel.name) for panel in PANELS))).one()
    return {panel: panel.load(task, who) for panel in PANELS if getattr(found, panel.name)}
