"""The tasks below a task: what they come to, and a page of them. Both cost the same for thirty as for three thousand:
they read the parent's own index (models.Task, ix_task_parent), and the page only its rows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, case, exists, func, select

from tracker.accounts.rules import Standpoint
from tracker.db import db, folded
from tracker.listing import PAGE_SIZE, Count, Page
from tracker.tasks.models import Submission, Task, TaskState
from tracker.tasks.queries import visible_in
from tracker.tasks.queries.lists import extended_from, short_name
from tracker.tasks.rules import COUNTED_STATES, OPEN_STATES
from tracker.units.models import Unit


class Children(StrEnum):
    """The groups the children of a task are looked through by; they may overlap, but for ALL."""

    ALL = "all"
    LATE = "late"
    SILENT = "silent"  # not accepted, or never reported on
    WAITING = "waiting"
    DONE = "done"
    STOPPED = "stopped"  # suspended, ended without being done, or taken back


@dataclass(frozen=True)
class RollUp:
    """What the children of a task come to on a day. `given` are those that count: done = given - open."""

    given: int = 0
    done: int = 0
    late: int = 0
    silent: int = 0
    waiting: int = 0
    stopped: int = 0
    percent: int = 0  # the mean of those that count

    @property
    def open(self) -> int:
        return self.given - self.done

    def count(self, group: Children) -> int:
        """How many children a group holds."""
        return self.given + self.stopped if group is Children.ALL else int(getattr(self, group.value))


def _is_in(group: Children, today: date) -> ColumnElement[bool]:
    running = Task.state.in_(OPEN_STATES)
    match group:
        case Children.ALL:
            return Task.parent_id.is_not(None)
        case Children.LATE:
            return running & (Task.due_order < today)
        case Children.SILENT:
            return Task.state.in_((TaskState.ASSIGNED, TaskState.IN_PROGRESS)) & Task.updated_on.is_(None)
        case Children.WAITING:
            return Task.state == TaskState.SUBMITTED
        case Children.DONE:
            return Task.state == TaskState.COMPLETED
        case Children.STOPPED:
            return Task.state.not_in(COUNTED_STATES)


def _figures(today: date) -> list[ColumnElement[int]]:
    """The columns of RollUp in its order."""
    counted = Task.state.in_(COUNTED_STATES)
    groups = (Children.DONE, Children.LATE, Children.SILENT, Children.WAITING, Children.STOPPED)
    progress = case((Task.state == TaskState.COMPLETED, 100), else_=Task.percent)
    return [
        func.count().filter(counted),
        *(func.count().filter(_is_in(group, today)) for group in groups),
        func.coalesce(func.sum(progress).filter(counted), 0),
    ]


def _roll_up(row: Sequence[int]) -> RollUp:
    given, done, late, silent, waiting, stopped, percents = row
    return RollUp(given, done, late, silent, waiting, stopped, int(percents) // given if given else 0)


def has_children(task: Task) -> ColumnElement[bool]:
    """Whether any task stands below `task`, for the panels of its page."""
    return exists().where(Task.parent_id == task.id)


def roll_up(task: Task, today: date) -> RollUp:
    """What the children of a task come to; one query, answered from their index alone."""
    found = select(*_figures(today)).where(Task.parent_id == task.id)
    return _roll_up(db.session.execute(found).one())


def roll_ups(task_ids: Iterable[int], today: date) -> dict[int, RollUp]:
    """`roll_up` of some tasks at once, by id of the parent; those without children are not there."""
    ids = list(task_ids)
    if not ids:
        return {}
    found = select(Task.parent_id, *_figures(today)).where(Task.parent_id.in_(ids)).group_by(Task.parent_id)
    return {parent_id or 0: _roll_up(row) for parent_id, *row in db.session.execute(found)}


def page_of_children(
    task: Task, who: Standpoint, today: date, *, number: int, group: Children = Children.ALL, words: str = ""
) -> Page:
    """A page of the tasks below `task` that this person may see, late and near first, closed ones last.

    `words` keeps the units that are called so, in any spelling.
    """
    kept = [Task.parent_id == task.id, _is_in(group, today), visible_in(who)]
    if folded(words):
        kept.append(Task.lead_unit_id.in_(_units_called(task, words)))
    found = db.session.execute(_rows(kept).limit(PAGE_SIZE + 1).offset((number - 1) * PAGE_SIZE)).all()
    return Page(found[:PAGE_SIZE], number, PAGE_SIZE, len(found) > PAGE_SIZE)


def counted_page(page: Page, total: int) -> Page:
    """The page with the length of its whole list, where a roll-up has counted it."""
    return Page(page.rows, page.number, page.size, page.has_next, Count(total))


def _rows(kept: list[ColumnElement[bool]]) -> Select[Any]:
    waiting = (
        select(func.max(Submission.submitted_on))
        .where(Submission.task_id == Task.id, Submission.outcome.is_(None), Task.state == TaskState.SUBMITTED)
        .scalar_subquery()
    )
    columns: tuple[Any, ...] = (
        Task.id,
        Task.code,
        Task.title,
        Task.state,
        Task.due_on,
        Task.due_precision,
        Task.review_after,
        Task.finished_on,
        Task.percent,
        Task.updated_on,
        short_name().label("unit"),
        waiting.label("submitted_on"),
        extended_from().label("extended_from"),
    )
    query = select(*columns).outerjoin(Unit, Unit.id == Task.lead_unit_id).where(*kept)
    return query.order_by(Task.closed, Task.due_order, Task.id)


def _units_called(task: Task, words: str) -> list[int]:
    """The units of the children whose name, short name or code holds `words`; names are few and read whole."""
    below = select(Task.lead_unit_id).where(Task.parent_id == task.id)
    units = db.session.execute(select(Unit.id, Unit.name, Unit.short_name, Unit.code).where(Unit.id.in_(below)))
    wanted = folded(words)
    return [unit_id for unit_id, *names in units if wanted in folded(*names)]


def units_of(task: Task) -> Sequence[int]:
    """The units that hold a child of the task now: who would not be given it again."""
    below = select(Task.lead_unit_id).where(Task.parent_id == task.id, Task.lead_unit_id.is_not(None))
    held = below.where(Task.state.in_(COUNTED_STATES | {TaskState.SUSPENDED, TaskState.DRAFT}))
    return [unit_id for unit_id in db.session.scalars(held) if unit_id is not None]


def units_still_owing(task: Task) -> Select[int]:
    """The units whose children of the task are open, for a query to look in."""
    owing = select(Task.lead_unit_id).where(Task.parent_id == task.id, Task.state.in_(OPEN_STATES))
    return owing.where(Task.lead_unit_id.is_not(None))  # type: ignore[return-value]
