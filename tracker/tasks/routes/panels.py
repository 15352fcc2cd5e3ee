"""Sections of the task page that other rooms fill: one question which of them have something to show, one for all that
these show, so that a task with everything costs little more than one with nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, exists, false, select

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.decisions.queries import due_story, has_due_story
from tracker.decisions.queries.urges import has_ladder, rungs_of
from tracker.duties.queries import duty_of_task, origin_of
from tracker.handovers.queries.shown import hands_of, has_hands
from tracker.indicators.queries import is_quantified, targets_of
from tracker.inspections.models import Recommendation
from tracker.inspections.queries import origin_of_task
from tracker.notices.queries import told_of, was_told
from tracker.reminders.queries.ladder import has_climbed, steps_of
from tracker.tasks.models import Task
from tracker.tasks.queries.children import has_children
from tracker.tasks.queries.pages import has_submissions, submissions_asked
from tracker.tasks.queries.parts import has_parts, parts_of
from tracker.tasks.queries.words import has_words, words_on
from tracker.tasks.routes.below import below
from tracker.together import Question, Several, ask


@dataclass(frozen=True)
class Panel:
    """A section of the task page.

    `there(task)` is an EXISTS that says whether the task has anything for it; `asks(task, who)` is the Question whose
    answer `template` draws, which finds it under `name`. What cannot be asked with others says how to `load` it.
    A panel without a template has its place in the page itself.
    """

    name: str
    template: str
    there: Callable[[Task], ColumnElement[bool]]
    asks: Callable[[Task, Standpoint], Question[Any] | Several[Any]] | None = None
    load: Callable[[Task, Standpoint], Any] | None = None
    beside: bool = False  # in the narrow column, among the facts
    top: bool = False  # above everything but the note that wants a decision
    fact: bool = False  # a row of the facts themselves


def _has_below(task: Task, here: bool) -> ColumnElement[bool]:
    """Whether anything stands below the task; a shared task shows it above everything, any other further down."""
    return has_children(task) if here else false()


PANELS: tuple[Panel, ...] = (
    Panel("submissions", "", has_submissions, lambda task, _who: submissions_asked(task)),
    Panel("words", "tasks/_words.html", has_words, lambda task, _who: words_on(task), top=True),
    Panel(
        "shares",
        "tasks/_below.html",
        lambda task: has_children(task) if task.fan_out else false(),
        load=below,
        top=True,
    ),
    Panel("dues", "decisions/_dues.html", has_due_story, lambda task, _who: due_story(task)),
    Panel("urges", "decisions/_urges.html", has_ladder, lambda task, _who: rungs_of([task.id])),
    Panel("steps", "reminders/_steps.html", has_climbed, lambda task, _who: steps_of(task), fact=True),
    Panel(
        "indicators",
        "indicators/_panel.html",
        lambda task: is_quantified(task.id),
        lambda task, _who: targets_of(task.id, clock.today()),
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
    Panel(
        "parts_of_item", "tasks/_below.html", lambda task: false() if task.fan_out else has_children(task), load=below
    ),
)


def sections_of(task: Task, who: Standpoint, beside: Mapping[str, Question[Any]]) -> tuple[list[Panel], dict[str, Any]]:
    """The panels that have something to show of `task`, in the order of PANELS, and by name what they draw, with the
    answers to what the page asks `beside` them."""
    found = db.session.execute(select(*(panel.there(task).label(panel.name) for panel in PANELS))).one()
    filled = [panel for panel in PANELS if getattr(found, panel.name)]
    answers = ask({**beside, **{panel.name: panel.asks(task, who) for panel in filled if panel.asks is not None}})
    loaded = {panel.name: panel.load(task, who) for panel in filled if panel.load is not None}
    return [panel for panel in filled if panel.template], answers | loaded
