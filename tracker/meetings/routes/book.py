"""The list of conclusions, and one with its tasks."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import render_template
from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import contains_eager, joinedload

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.documents.queries import cited_in
from tracker.duties.queries import duties_of_items
from tracker.listing import paginate
from tracker.meetings import rules
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState, Meeting
from tracker.meetings.queries import conclusions_for
from tracker.meetings.routes import blueprint, concerned, later, readable
from tracker.reading import Disposition
from tracker.shell import my_standpoint
from tracker.tasks.models import Task
from tracker.tasks.queries import owed, standing_is, tasks_for, visible_in
from tracker.tasks.queries.children import roll_ups
from tracker.tasks.queries.conclusions import stands_alone, taken_in
from tracker.tasks.rules import COUNTED_STATES, Standing, standing
from tracker.together import Question, Row, ask


@blueprint.get("/conclusions")
def index() -> str:
    """The conclusions of the committee, newest meeting first, with how their tasks stand."""
    who = my_standpoint()
    found = conclusions_for(who, concerned).join(Conclusion.meeting).options(contains_eager(Conclusion.meeting))
    page = paginate(found.order_by(Meeting.held_on.desc(), Conclusion.id.desc()))
    return render_template(
        "meetings/index.html",
        page=page,
        sums=_sums(who, [conclusion.id for conclusion in page.rows]),
        can_prepare=rules.can_prepare(who),
        reads_all=who.reads_all,
    )


def _sums(who: Standpoint, ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """How the tasks from each conclusion stand today, as far as the person sees them: one grouped query."""
    today = clock.today()
    parts = [func.sum(case((standing_is(part, today), 1), else_=0)).label(part.value) for part in Standing]
    total = func.sum(case((Task.state.in_(COUNTED_STATES), 1), else_=0)).label("total")
    grouped = (
        select(ConclusionItem.conclusion_id, total, *parts)
        .join(Task, Task.item_id == ConclusionItem.id)
        .where(ConclusionItem.conclusion_id.in_(ids), visible_in(who), owed())
        .group_by(ConclusionItem.conclusion_id)
    )
    return {row.conclusion_id: dict(row._mapping) for row in db.session.execute(grouped)} if ids else {}


@blueprint.get("/conclusions/<int:conclusion_id>")
def show(conclusion_id: int) -> str:
    """One conclusion: how its tasks stand, each item with its tasks, the text; what corrected it or was corrected."""
    conclusion = readable(conclusion_id)
    who = my_standpoint(conclusion.committee_id)
    tasks = (
        db.session.scalars(
            tasks_for(who)
            .join(Task.item)
            .where(ConclusionItem.conclusion_id == conclusion.id, stands_alone(who))
            .options(contains_eager(Task.item), joinedload(Task.lead_unit), joinedload(Task.submissions))
            .order_by(Task.id)
        )
        .unique()
        .all()
    )
    today = clock.today()
    standings = [standing(task.state, task.due_on, task.finished_on, today) for task in tasks]
    around = _corrections_around(who, conclusion)
    by_item = later.cited_with_tasks(conclusion, tasks) if rules.can_prepare(who) else {}
    found = ask(_asked(conclusion, who, tasks, by_item))
    shown = set(_references(conclusion))
    return render_template(
        "meetings/show.html",
        conclusion=conclusion,
        entries=_entries(conclusion, tasks),
        sums=_standings(who, conclusion, tasks, standings),
        shared=roll_ups([task.id for task in tasks if task.fan_out], today),
        standing_of={task.id: found for task, found in zip(tasks, standings, strict=True)},
        paragraphs=rules.paragraphs(conclusion),
        numbers=rules.numbers(conclusion.items),
        can_prepare=rules.can_prepare(who),
        reads_all=who.reads_all,
        corrections=[one for one in around if one.corrects_id == conclusion.id],
        corrected=next((one for one in around if one.id == conclusion.corrects_id), None),
        corrected_items=corrected_items(conclusion),
        corrected_by=found["corrected_by"],
        taken_in=found["taken_in"],
        recurring=_recurring(conclusion, found["duties"]),
        offers=later.offers(conclusion, by_item, found["cited"]),
        cited=[(number, document) for number, document in found["cited"] if number in shown] if who.reads_all else [],
    )


def _asked(
    conclusion: Conclusion, who: Standpoint, tasks: Sequence[Task], by_item: Mapping[int, Sequence[str]]
) -> dict[str, Question[Any]]:
    """What the page asks of other rooms, all at once."""
    numbers = [*_references(conclusion), *(number for cited in by_item.values() for number in cited)]
    return {
        "corrected_by": _corrected_by(conclusion),
        "taken_in": taken_in(who, tasks),
        "duties": duties_of_items(_returning(conclusion)),
        "cited": cited_in(conclusion.committee_id, numbers if who.reads_all else []),
    }


def _returning(conclusion: Conclusion) -> list[int]:
    """The items whose words come back ("trước ngày 25 hằng tháng")."""
    return [item.id for item in conclusion.items if item.suggestion.get("recurrence")]


def _recurring(conclusion: Conclusion, made: dict[int, int]) -> dict[int, int | None]:
    """By item that comes back: the duty that was made of it, or none yet."""
    return {item_id: made.get(item_id) for item_id in _returning(conclusion)} if conclusion.is_issued() else {}


def _standings(
    who: Standpoint, conclusion: Conclusion, tasks: Sequence[Task], standings: Sequence[Standing | None]
) -> dict[str, int]:
    """How many tasks of a conclusion stand how: those of the page, or asked for where a parent stands for many."""
    if any(task.fan_out for task in tasks):
        found = _sums(who, [conclusion.id]).get(conclusion.id, {})
        return {part.value: found.get(part.value, 0) for part in Standing}
    return {part.value: standings.count(part) for part in Standing}


def _corrections_around(who: Standpoint, conclusion: Conclusion) -> Sequence[Conclusion]:
    """Of those this person sees: the conclusions that correct this one, and the one it corrects."""
    around = or_(Conclusion.corrects_id == conclusion.id, Conclusion.id == conclusion.corrects_id)
    return db.session.scalars(conclusions_for(who, concerned).where(around).order_by(Conclusion.id)).all()


def corrected_items(conclusion: Conclusion) -> dict[int, ConclusionItem]:
    """The items of the conclusion that this one corrects, by id."""
    return {item.id: item for item in conclusion.corrects.items} if conclusion.corrects is not None else {}


def _corrected_by(conclusion: Conclusion) -> Question[dict[int, list[ConclusionItem]]]:
    """By item: the items of issued corrections that took its place."""

    def made(rows: list[Row]) -> dict[int, list[ConclusionItem]]:
        by_item: dict[int, list[ConclusionItem]] = {}
        for (item,) in rows:
            by_item.setdefault(item.corrects_id or 0, []).append(item)
        return by_item

    took_place = and_(
        ConclusionItem.corrects_id.in_([item.id for item in conclusion.items]),
        ConclusionItem.conclusion.has(Conclusion.state == ConclusionState.ISSUED),
        ConclusionItem.disposition == Disposition.TASK,
    )
    shown = (joinedload(ConclusionItem.conclusion),)
    return Question(ConclusionItem, took_place, made, options=shown, order_by=(ConclusionItem.id,))


def _references(conclusion: Conclusion) -> list[str]:
    return [number for item in conclusion.items for number in item.suggestion.get("references", ())]


def _entries(conclusion: Conclusion, tasks: Sequence[Task]) -> list[tuple[ConclusionItem, str, list[Task]]]:
    """The items as the page lists them, with their words and tasks; parts of a task stand with it."""
    shown: dict[int, ConclusionItem] = {}  # by item: the one it is listed under
    first_child: dict[int, int] = {}
    for item in conclusion.items:
        above = shown.get(item.parent_id or 0)
        shown[item.id] = above if above is not None and above.disposition is Disposition.TASK else item
        if above is not None and shown[item.id] is item:
            first_child[above.id] = min(item.start, first_child.get(above.id, item.start))
    listed: dict[int, list[Task]] = {one.id: [] for one in shown.values()}
    for task in tasks:
        if task.item_id in shown:
            listed[shown[task.item_id].id].append(task)
    return [
        (item, rules.words_of(item, first_child.get(item.id)), listed[item.id])
        for item in conclusion.items
        if item.id in listed and (item.disposition is not Disposition.NOT_A_TASK or listed[item.id])
    ]
