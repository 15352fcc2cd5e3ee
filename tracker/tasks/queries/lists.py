"""The task list: what was asked for, as conditions; one Select of columns; counts that stop at a limit.

A list page costs the same however many tasks there are, so rows are columns and not objects, every order but those by
name stands in an index, and nothing is counted to its end.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal,
    not_,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import db, folded, marked, matches
from tracker.documents.models import Document
from tracker.listing import COUNT_LIMIT, PAGE_SIZE, Count, Page, bounded_count
from tracker.meetings.models import Conclusion, ConclusionItem, Meeting
from tracker.tasks.models import ProgressUpdate, Submission, Task, TaskState, TaskSupport
from tracker.tasks.queries import Beside, beside, counted_in, seen_by, standing_is, visible_in
from tracker.tasks.rules import COUNTED_STATES, EARLIEST_YEAR, STOPPED_STATES, Standing, soon_until
from tracker.units.models import Unit


class View(StrEnum):
    """The saved views over the list. The first six and `all` are everybody's; `all` is what a total adds up."""

    OPEN = "open"
    OVERDUE = "overdue"
    SOON = "soon"
    WAITING = "waiting"
    NONE = "none"
    DONE = "done"
    ALL = "all"
    DRAFT = "draft"
    STOPPED = "stopped"


SORTS = ("due", "title", "unit", "tracker", "percent", "code", "updated")


@dataclass(frozen=True)
class TaskFilter:
    """What the address of the list asks for. `view` none: every state, narrowed by the other conditions alone."""

    view: View | None = View.OPEN
    words: str = ""
    unit_id: int | None = None
    support_id: int | None = None
    tracker_id: int | None = None
    conclusion_id: int | None = None
    state: TaskState | None = None
    standing: Standing | None = None
    beside: Beside | None = None
    due_from: date | None = None
    due_to: date | None = None
    assigned_from: date | None = None
    assigned_to: date | None = None
    carried: bool | None = None
    starred: bool = False
    on: date | None = None
    sort: str = ""

    @cached_property
    def searched(self) -> str:
        """The words as search compares them; empty when nothing that can be searched was typed."""
        return folded(self.words)


@dataclass(frozen=True)
class Asked:
    """Who asks for what, and on which day."""

    who: Standpoint
    wanted: TaskFilter
    today: date
    soon_days: int

    @property
    def day(self) -> date:
        """The day standings are told for."""
        return self.wanted.on or self.today

    @property
    def shared(self) -> "Asked":
        """The same for everybody who sees the same, so that they share the statements made for it."""
        return replace(self, who=seen_by(self.who))


def listing(asked: Asked) -> Select[Any]:
    """The rows of the list in order, with everything the page shows of each but the supporting units."""
    kept = _narrowed(asked, asked.wanted.view)
    if asked.wanted.searched:
        kept = [Task.id.in_(_found(asked, kept))]
    return _with_columns(select()).where(*kept).order_by(*_order(asked.wanted))


def page_of(asked: Asked, number: int, total: Count | None) -> Page:
    """One page of the list; reads one row more than it shows, so that "next" needs no count."""
    statement = _search_page(asked) if asked.wanted.searched else _page(asked.shared)
    found = db.session.connection().execute(statement, {"skipped": (number - 1) * PAGE_SIZE}).all()
    return Page(found[:PAGE_SIZE], number, PAGE_SIZE, len(found) > PAGE_SIZE, total)


def _search_page(asked: Asked) -> Select[Any]:
    return listing(asked).limit(PAGE_SIZE + 1).offset(bindparam("skipped"))


# Making a statement costs as much as running it. What is asked again and again today is made once; a search, whose
# words differ and whose form is the database's own, is not kept.
_page = lru_cache(maxsize=256)(_search_page)


def full_rows(asked: Asked) -> Select[Any]:
    """The same rows with the further columns of form M2, for the spreadsheet."""
    leader = aliased(User)
    obstacle = (
        select(ProgressUpdate.obstacle)
        .where(ProgressUpdate.task_id == Task.id, ProgressUpdate.percent.is_not(None))
        .order_by(ProgressUpdate.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = listing(asked).add_columns(
        Task.original_due_on,
        Task.product,
        Task.return_count,
        leader.name.label("leader"),
        func.coalesce(Document.number, Meeting.title).label("source"),
        ConclusionItem.label.label("item"),
        obstacle.label("obstacle"),
    )
    return (
        query.outerjoin(leader, leader.id == Task.leader_id)
        .outerjoin(ConclusionItem, ConclusionItem.id == Task.item_id)
        .outerjoin(Conclusion, Conclusion.id == ConclusionItem.conclusion_id)
        .outerjoin(Document, Document.id == Conclusion.document_id)
        .outerjoin(Meeting, Meeting.id == Conclusion.meeting_id)
    )


def count(asked: Asked) -> Count | None:
    """How long the list is, counted to a limit; none when a search found more than that."""
    kept = _narrowed(asked, asked.wanted.view)
    found = _found(asked, kept) if asked.wanted.searched else select(Task.id).where(*kept)
    number = bounded_count(found)
    return None if asked.wanted.searched and not number.is_exact else number


def tab_counts(asked: Asked) -> dict[View, Count | None]:
    """How many tasks each view holds under the other conditions, counted to a limit; one query.

    Under a search that finds too much, nobody knows and it is none.
    """
    connection = db.session.connection()
    if asked.wanted.searched:
        return _counts_of_few(connection.execute(_count_few(asked, _found(asked, _conditions(asked)))).one(), True)
    if not asked.who.reads_all:
        return _counts_of_few(connection.execute(_count_own(asked)).one(), False)
    found = {name: number for name, number in connection.execute(_count_views(asked.shared)).all()}
    return {view: Count(found[view.value]) for view in View}


@lru_cache(maxsize=256)
def _count_views(asked: Asked) -> CompoundSelect[Any]:
    kept, counts = _conditions(asked), []
    for view in View:
        inner = select(Task.id).where(*kept, _in_view(view, asked)).limit(COUNT_LIMIT + 1).subquery()
        counts.append(select(literal(view.value), func.count()).select_from(inner))
    return union_all(*counts)


@lru_cache(maxsize=256)
def _count_own(asked: Asked) -> Select[Any]:
    """A member's own tasks are few, so all views are counted in one pass over them."""
    return _count_few(asked, select(Task.id).where(*_conditions(asked)))


def _count_few(asked: Asked, few: Select[int]) -> Select[Any]:
    columns: list[Any] = [func.count(), *(func.count().filter(_in_view(view, asked)) for view in View)]
    return select(*columns).where(Task.id.in_(few))


def _counts_of_few(found: Any, is_search: bool) -> dict[View, Count | None]:
    total, *numbers = found
    if is_search and total > COUNT_LIMIT:
        return dict.fromkeys(View)
    return {view: Count(min(number, COUNT_LIMIT + 1)) for view, number in zip(View, numbers, strict=True)}


def supports_of(task_ids: Iterable[int]) -> dict[int, list[str]]:
    """The short names of the supporting units of some tasks, by task id."""
    found: dict[int, list[str]] = {}
    for task_id, name in db.session.connection().execute(_supports(), {"ids": list(task_ids)}).all():
        found.setdefault(task_id, []).append(name)
    return found


@lru_cache(maxsize=1)
def _supports() -> Select[int, str]:
    return (
        select(TaskSupport.task_id, short_name())
        .join(Unit, Unit.id == TaskSupport.unit_id)
        .where(TaskSupport.task_id.in_(bindparam("ids", expanding=True)))
        .order_by(TaskSupport.task_id, Unit.name)
    )


# ---------- Conditions ----------


def _conditions(asked: Asked) -> list[ColumnElement[bool]]:
    """Everything asked for but the view, the states and the search."""
    wanted = asked.wanted
    kept = [visible_in(asked.who)]
    if wanted.unit_id is not None:
        kept.append(Task.lead_unit_id == wanted.unit_id)
    if wanted.support_id is not None:
        kept.append(Task.id.in_(select(TaskSupport.task_id).where(TaskSupport.unit_id == wanted.support_id)))
    if wanted.tracker_id is not None:
        kept.append(Task.tracker_id == wanted.tracker_id)
    if wanted.conclusion_id is not None:
        items = select(ConclusionItem.id).where(ConclusionItem.conclusion_id == wanted.conclusion_id)
        kept.append(Task.item_id.in_(items))
    if wanted.starred:
        kept.append(Task.starred.is_(True))
    kept += _between(Task.due_on, wanted.due_from, wanted.due_to)
    if wanted.on is None:
        first, last = (None, None) if wanted.carried else (wanted.assigned_from, wanted.assigned_to)
        kept += _between(Task.assigned_on, first, last)
        if wanted.carried and wanted.assigned_from:
            kept.append(Task.assigned_on < wanted.assigned_from)
    return kept


def _narrowed(asked: Asked, view: View | None) -> list[ColumnElement[bool]]:
    """Everything asked for but the search."""
    wanted, kept = asked.wanted, _conditions(asked)
    begin = wanted.assigned_from or date(EARLIEST_YEAR, 1, 1)
    if wanted.on is not None:
        kept.append(counted_in(begin, wanted.on, carried=wanted.carried))
    if view is not None and wanted.on is None:
        kept.append(_in_view(view, asked))
    if wanted.state is not None:
        kept.append(Task.state == wanted.state)
    if wanted.standing is not None:
        kept.append(standing_is(wanted.standing, asked.day))
    if wanted.beside is not None:
        kept.append(beside(wanted.beside, begin, asked.day, today=asked.today))
    return kept


def _in_view(view: View, asked: Asked) -> ColumnElement[bool]:
    running = not_(Task.closed)
    match view:
        case View.OPEN:
            return running
        case View.OVERDUE:
            return running & (Task.due_order < asked.today)
        case View.SOON:
            return running & Task.due_order.between(asked.today, soon_until(asked.today, asked.soon_days))
        case View.WAITING:
            return Task.state == TaskState.SUBMITTED
        case View.NONE:
            return running & (Task.due_order == date(9999, 12, 31))
        case View.DONE:
            return Task.state == TaskState.COMPLETED
        case View.DRAFT:
            return Task.state == TaskState.DRAFT
        case View.STOPPED:
            return Task.state.in_(STOPPED_STATES)
        case View.ALL:
            return Task.state.in_(COUNTED_STATES)


def _between(column: Any, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    bounds: list[ColumnElement[bool]] = []
    if first is not None:
        bounds.append(column >= first)
    if last is not None:
        bounds.append(column <= last)
    return bounds


# ---------- Search ----------


def _found(asked: Asked, kept: list[ColumnElement[bool]]) -> Select[int]:
    """The ids a search finds, one past the limit at most, the newest first: a common word stays cheap to search."""
    found = select(Task.id).where(*kept, matches(Task.search_folded, asked.wanted.searched))
    return found.order_by(Task.id.desc()).limit(COUNT_LIMIT + 1)


def _exactness(words: str) -> list[ColumnElement[int]]:
    """0 for tasks that hold the words with the very marks typed, else 1; nothing when none were typed.

    Compared letter by letter on the few found rows, which is cheaper than a second look into the word index.
    """
    exact = marked(words)
    if exact == folded(words):
        return []
    *whole, beginning = exact.split()
    text = " " + Task.search_marked + " "
    patterns = [f"% {word} %" for word in whole] + [f"% {beginning}%"]
    return [case((and_(*(text.like(pattern) for pattern in patterns)), 0), else_=1)]


# ---------- Order and columns ----------


def _order(wanted: TaskFilter) -> list[Any]:
    """Late first, then the nearest due, none last; or by the column asked for. The id ends every order."""
    key, down = wanted.sort.removeprefix("-"), wanted.sort.startswith("-")
    if key not in SORTS:
        first: list[Any] = _exactness(wanted.words) if wanted.searched else []
        if wanted.view is View.DONE:
            return [*first, Task.finished_on.desc(), Task.id.desc()]
        return [*first, Task.closed, Task.due_order, Task.id]
    columns: dict[str, tuple[Any, ...]] = {
        "due": (Task.due_order,),
        "title": (Task.title,),
        "unit": (Unit.name, Unit.id),
        "tracker": (User.name, User.id),
        "percent": (Task.percent,),
        "code": (Task.year, Task.serial),
        "updated": (Task.updated_on,),
    }
    order = [column.desc() if down else column.asc() for column in columns[key]]
    if key in ("unit", "tracker", "updated"):  # not every task has one
        order[0] = order[0].nulls_last()
    before = [Task.closed] if key in ("due", "title", "percent") else []
    return [*before, *order, Task.id.desc() if down else Task.id]


def _with_columns(query: Select[Any]) -> Select[Any]:
    waiting = (
        select(func.max(Submission.submitted_on))
        .where(Submission.task_id == Task.id, Submission.outcome.is_(None), Task.state == TaskState.SUBMITTED)
        .scalar_subquery()
    )
    query = query.add_columns(
        Task.id,
        Task.code,
        Task.title,
        Task.starred,
        Task.state,
        Task.due_on,
        Task.due_precision,
        Task.review_after,
        Task.finished_on,
        Task.percent,
        short_name().label("unit"),
        User.name.label("tracker"),
        waiting.label("submitted_on"),
    )
    return query.outerjoin(Unit, Unit.id == Task.lead_unit_id).outerjoin(User, User.id == Task.tracker_id)


def short_name() -> ColumnElement[str]:
    """What a unit is called where room is short."""
    return func.coalesce(func.nullif(Unit.short_name, ""), Unit.name)
