"""The tasks of a conclusion, for its pages."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, ScalarSelect, and_, func, not_, select, true
from sqlalchemy.orm import aliased, joinedload

from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.tasks.models import Task
from tracker.tasks.queries import visible_in
from tracker.tasks.rules import LIVE_STATES, MOVES, Move
from tracker.together import Question, Row


def tasks_from(conclusion: Conclusion) -> Sequence[Task]:
    """Every task that was given from a conclusion, in the order of giving."""
    given = select(Task).join(Task.item).where(ConclusionItem.conclusion_id == conclusion.id)
    return db.session.scalars(given.options(joinedload(Task.lead_unit)).order_by(Task.id)).all()


def stands_alone(who: Standpoint) -> ColumnElement[bool]:
    """Tasks that no parent of many units stands for on a page: it does for its children, where the person sees it."""
    parent = aliased(Task)
    sees: ColumnElement[bool] = true() if who.reads_all else parent.tracker_id.in_(who.acts_as)
    above = select(parent.id).where(parent.id == Task.parent_id, parent.fan_out, sees)
    return not_(above.exists())


def items_that_can_be_replaced(conclusion: Conclusion) -> set[int]:
    """The items of a conclusion that have a task a correction can still take the place of, themselves or below."""
    states = [state for state, what in MOVES if what is Move.SUPERSEDE]
    given = select(Task.item_id).join(Task.item).where(ConclusionItem.conclusion_id == conclusion.id)
    found = set(db.session.scalars(given.where(Task.state.in_(states))))
    for item in reversed(conclusion.items):
        if item.id in found and item.parent_id is not None:
            found.add(item.parent_id)
    return {item_id for item_id in found if item_id is not None}


def taken_in(who: Standpoint, tasks: Sequence[Task]) -> Question[dict[int, list[Task]]]:
    """By task: the tasks of other conclusions, or of none, that stand below it, as far as the person sees them."""
    of_these = {task.id for task in tasks}
    of_these -= {task.id for task in tasks if task.fan_out}  # whose units its own page lists

    def made(rows: list[Row]) -> dict[int, list[Task]]:
        found: dict[int, list[Task]] = {}
        for (task,) in rows:
            found.setdefault(task.parent_id or 0, []).append(task)
        return found

    below = and_(Task.parent_id.in_(of_these), Task.id.not_in(of_these), visible_in(who))
    return Question(Task, below, made, options=(joinedload(Task.lead_unit),), order_by=(Task.year, Task.serial))


def loose_tasks() -> ScalarSelect[int]:
    """How many tasks of a conclusion another one could take over: those that are worked on and stand below none."""
    loose = select(func.count()).select_from(Task).join(Task.item).correlate(Conclusion)
    loose = loose.where(ConclusionItem.conclusion_id == Conclusion.id, Task.parent_id.is_(None))
    return loose.where(Task.state.in_(LIVE_STATES)).scalar_subquery()
