"""The section of the task page that lists what stands below a task: the units of a shared one, or taken-over tasks."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import request

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.display import StandingView, standing_words
from tracker.labels import label
from tracker.listing import Page, here_with, page_number
from tracker.tasks.models import Task
from tracker.tasks.queries.children import Children, RollUp, counted_page, page_of_children, roll_up
from tracker.tasks.rules import standing


@dataclass(frozen=True)
class Below:
    """The tasks below a task as its page shows them."""

    sums: RollUp
    page: Page
    rows: list[tuple[Any, StandingView]]
    tabs: list[tuple[str, str, int, bool]]
    group: Children
    words: str


def below(task: Task, who: Standpoint) -> Below:
    """A page of the children of a task, by the group and the words in the address; two queries, three with words."""
    today = clock.today()
    asked = request.args.get("group", "")
    group = Children(asked) if asked in {one.value for one in Children} else Children.ALL
    words = " ".join(request.args.get("unit", "").split())[:80]
    sums = roll_up(task, today)
    page = page_of_children(task, who, today, number=page_number(), group=group, words=words)
    if not words and (who.reads_all or task.tracker_id in who.acts_as):
        page = counted_page(page, sums.count(group))
    tabs = [
        (_url(one), label(one), number, one is group)
        for one in Children
        if (number := sums.count(one)) or one is Children.ALL
    ]
    rows = [(row, _view_of(row, today, task.committee.due_soon_days)) for row in page.rows]
    return Below(sums, page, rows, tabs, group, words)


def _url(group: Children) -> str:
    return here_with(group=None if group is Children.ALL else group.value, unit=None) + "#h-below"


def _view_of(row: Any, today: date, soon_days: int) -> StandingView:
    return standing_words(
        standing(row.state, row.due_on, row.finished_on, today),
        due_on=row.due_on,
        today=today,
        state=row.state,
        due_soon_days=soon_days,
        review_after=row.review_after,
        finished_on=row.finished_on,
        submitted_on=row.submitted_on,
        precision=row.due_precision,
    )
