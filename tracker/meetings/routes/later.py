"""What an issued conclusion does later: it takes over the tasks of another one that it cites."""

from collections.abc import Mapping, Sequence

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import select

from tracker.db import db
from tracker.documents.models import Document
from tracker.documents.queries import cited_in
from tracker.documents.rules import normal_number
from tracker.errors import NotFound, Refused
from tracker.meetings import rules
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState
from tracker.meetings.routes import Page, blueprint, for_secretary
from tracker.reading import references_in
from tracker.shell import me
from tracker.tasks.actions import take_in
from tracker.tasks.models import Task
from tracker.tasks.queries.conclusions import loose_tasks, tasks_from
from tracker.tasks.rules import LIVE_STATES, can_take_in


def cited_with_tasks(conclusion: Conclusion, tasks: Sequence[Task]) -> dict[int, Sequence[str]]:
    """By item whose task is worked on: the documents its words cite, which may be conclusions with tasks of theirs."""
    if not conclusion.is_issued():
        return {}
    holding = {task.item_id for task in tasks if task.state in LIVE_STATES}
    return {item.id: references_in(item.text) for item in conclusion.items if item.id in holding}


def offers(
    conclusion: Conclusion, by_item: Mapping[int, Sequence[str]], cited: Sequence[tuple[str, Document | None]]
) -> dict[int, list[tuple[Conclusion, int]]]:
    """By item with a task: the conclusions its words cite, with how many of their tasks it could take over. `cited`
    are the numbers of `by_item`, and maybe others, with what the register has of them."""
    borne_by = {normal_number(number): document.id for number, document in cited if document}
    carried = [(one, loose) for one, loose in _carried(conclusion, cited) if loose]
    found = {}
    for item_id, numbers in by_item.items():
        named = {borne_by.get(normal_number(number)) for number in numbers}
        found[item_id] = [(one, loose) for one, loose in carried if one.document_id in named]
    return found


def _carried(conclusion: Conclusion, cited: Sequence[tuple[str, Document | None]]) -> list[tuple[Conclusion, int]]:
    """Other issued conclusions of the committee that a cited document carries, each with how many of its tasks could be
    taken over; one query, none where the register has nothing of what is cited."""
    named = {document.id for _number, document in cited if document}
    if not named:
        return []
    other = select(Conclusion, loose_tasks()).where(Conclusion.document_id.in_(named), Conclusion.id != conclusion.id)
    issued = other.where(Conclusion.state == ConclusionState.ISSUED).order_by(Conclusion.id)
    return [(one, loose) for one, loose in db.session.execute(issued)]


@blueprint.route(
    "/conclusions/<int:conclusion_id>/items/<int:item_id>/takeover/<int:source_id>", methods=["GET", "POST"]
)
def takeover(conclusion_id: int, item_id: int, source_id: int) -> Page:
    """The tasks of a cited conclusion become parts of an item's task: which, and which not; and doing it."""
    conclusion = for_secretary(conclusion_id)
    item = next((one for one in conclusion.items if one.id == item_id), None)
    parent = _live_task(item) if item is not None and conclusion.is_issued() else None
    if item is None or parent is None:
        raise NotFound
    cited = cited_in(conclusion.committee_id, references_in(item.text)).ask()
    source = next((one for one, _loose in _carried(conclusion, cited) if one.id == source_id), None)
    if source is None:
        raise NotFound
    tasks = tasks_from(source)
    problem = None
    if request.method == "POST":
        try:
            taken = take_in(parent, tasks, source=source.name, by=me())
            db.session.commit()
        except Refused as refused:
            db.session.rollback()
            problem = refused.message
        else:
            flash(f"{len(taken)} nhiệm vụ của {source.name} nay là việc con của {parent.code}.", "done")
            return redirect(url_for(".show", conclusion_id=conclusion.id, _anchor=f"entry-{item.id}"), 303)
    page = render_template(
        "meetings/takeover.html",
        conclusion=conclusion,
        item=item,
        number=rules.numbers(conclusion.items)[item.id],
        source=source,
        parent=parent,
        taken=[task for task in tasks if can_take_in(parent, task)],
        left=[task for task in tasks if not can_take_in(parent, task)],
        problem=problem,
    )
    return (page, 409) if problem else page


def _live_task(item: ConclusionItem) -> Task | None:
    """The task an item was given as."""
    given = select(Task).where(Task.item_id == item.id, Task.state.in_(LIVE_STATES))
    return db.session.scalar(given.order_by(Task.id).limit(1))
