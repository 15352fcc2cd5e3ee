"""What an issued conclusion does later: it takes over the tasks of another one that it cites."""

from collections.abc import Sequence

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import select

from tracker.db import db
from tracker.documents.queries import cited_in
from tracker.errors import NotFound, Refused
from tracker.meetings import rules
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState
from tracker.meetings.routes import Page, blueprint, for_secretary
from tracker.reading import references_in
from tracker.shell import me
from tracker.tasks.actions import take_in
from tracker.tasks.models import Task
from tracker.tasks.queries.conclusions import tasks_from
from tracker.tasks.rules import LIVE_STATES, can_take_in


def offers(conclusion: Conclusion, tasks: Sequence[Task]) -> dict[int, list[tuple[Conclusion, int]]]:
    """By item with a task: the conclusions its words cite, with how many of their tasks it could take over."""
    if not conclusion.is_issued():
        return {}
    holding = {task.item_id for task in tasks if task.state in LIVE_STATES}
    cited = {item.id: references_in(item.text) for item in conclusion.items if item.id in holding}
    carried = _carried(conclusion, {number for numbers in cited.values() for number in numbers})
    loose = {one.id: sum(_is_loose(task) for task in tasks_from(one)) for one, _ in carried}
    return {
        item_id: [(one, loose[one.id]) for one, number in carried if number in numbers and loose[one.id]]
        for item_id, numbers in cited.items()
    }


def _is_loose(task: Task) -> bool:
    return task.parent_id is None and task.state in LIVE_STATES


def _carried(conclusion: Conclusion, numbers: set[str]) -> list[tuple[Conclusion, str]]:
    """Other issued conclusions of the committee that a cited document carries, each with the number it is cited by."""
    named = {document.id: number for number, document in cited_in(conclusion.committee_id, sorted(numbers)) if document}
    other = select(Conclusion).where(Conclusion.document_id.in_(named), Conclusion.id != conclusion.id)
    issued = other.where(Conclusion.state == ConclusionState.ISSUED).order_by(Conclusion.id)
    return [(one, named[one.document_id or 0]) for one in db.session.scalars(issued)] if named else []


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
    source = next((one for one, _ in _carried(conclusion, set(references_in(item.text))) if one.id == source_id), None)
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
