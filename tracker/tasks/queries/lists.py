"""The task list: what was asked for, as conditions; one Select of columns; counts that stop at a limit.

A list page costs the same however many tasks there are, so rows are columns and not objects, every order but those by
name stands in an index, and nothing is counted to its end.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    bindparam,
    case,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from tracker.accounts.models import User
from tracker.db import db, kept_if_cheap
from tracker.documents.models import Document
from tracker.listing import COUNT_LIMIT, PAGE_SIZE, Count, Page, bounded_count
from tracker.meetings.models import Conclusion, ConclusionItem, Meeting
from tracker.tasks.models import ProgressUpdate, Submission, Task, TaskState, TaskSupport
from tracker.tasks.queries.filters import (
    SORTS,
    Asked,
    View,
    conditions,
    exactness,
    found_by,
    in_view,
    lead_of,
    narrowed,
    query_of,
    typed_words,
)
from tracker.units.models import Unit


def listing(asked: Asked) -> Select[Any]:
    """The rows of the list in order, with everything the page shows of each but the supporting units."""
    kept = narrowed(asked, asked.wanted.view)
    if not asked.wanted.searched:
        return with_columns(select().select_from(Task), asked).where(*kept).order_by(*order(asked))
    found = Task.id.in_(found_by(kept, query_of(asked)))
    in_order = order(asked, exactness(typed_words(asked)))
    return with_columns(select().select_from(Task), asked).where(found).order_by(*in_order)


def page_of(asked: Asked, number: int, total: Count | None) -> Page:
    """One page of the list; reads one row more than it shows, so that "next" needs no count."""
    shared, skipped = asked.shared, {"skipped": (number - 1) * PAGE_SIZE}
    rows = kept_if_cheap(
        ("page", shared, number), lambda: db.session.connection().execute(_page(shared), skipped).all()
    )
    return page(rows, number, total)


def page(rows: Sequence[Any], number: int, total: Count | None) -> Page:
    """Page `number` of a list, from its rows and perhaps one more."""
    return Page(rows[:PAGE_SIZE], number, PAGE_SIZE, len(rows) > PAGE_SIZE, total)


# Making a statement costs as much as running it. What is asked again and again today is made once.
@lru_cache(maxsize=256)
def _page(asked: Asked) -> Select[Any]:
    """First the ids of one page, then what is shown of them: what has to be sorted is sorted without its columns."""
    ids = with_names(select(Task.id), asked).where(*narrowed(asked, asked.wanted.view))
    shown = ids.order_by(*order(asked)).limit(PAGE_SIZE + 1).offset(bindparam("skipped")).subquery("shown")
    return with_columns(select().select_from(shown).join(Task, Task.id == shown.c.id), asked).order_by(*order(asked))


def with_names(ids: Select[Any], asked: Asked) -> Select[Any]:
    """Some ids with the names they are to be sorted by."""
    if asked.wanted.sort.endswith("unit"):
        return ids.outerjoin(Unit, Unit.id == lead_of(asked))
    if asked.wanted.sort.endswith("tracker"):
        return ids.outerjoin(User, User.id == Task.tracker_id)
    return ids


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


def count(asked: Asked) -> Count:
    """How long the list is, counted to a limit."""
    return bounded_count(select(Task.id).where(*narrowed(asked, asked.wanted.view)))


def tab_counts(asked: Asked) -> dict[View, Count | None]:
    """How many tasks each view holds under the other conditions, counted to a limit; one query."""
    shared = asked.shared
    return kept_if_cheap(("tabs", shared), lambda: _counted(shared))


def _counted(asked: Asked) -> dict[View, Count | None]:
    connection = db.session.connection()
    if not asked.who.reads_all:
        numbers = connection.execute(_count_own(asked)).one()
        return {view: Count(min(number, COUNT_LIMIT + 1)) for view, number in zip(View, numbers, strict=True)}
    found = {name: number for name, number in connection.execute(_count_views(asked)).all()}
    return {view: Count(found[view.value]) for view in View}


@lru_cache(maxsize=256)
def _count_views(asked: Asked) -> CompoundSelect[Any]:
    kept, counts = conditions(asked), []
    for view in View:
        inner = select(Task.id).where(*kept, in_view(view, asked)).limit(COUNT_LIMIT + 1).subquery()
        counts.append(select(literal(view.value), func.count()).select_from(inner))
    return union_all(*counts)


@lru_cache(maxsize=256)
def _count_own(asked: Asked) -> Select[Any]:
    """A member's own tasks are few, so all views are counted in one pass over them."""
    numbers: list[Any] = [func.count().filter(in_view(view, asked)) for view in View]
    return select(*numbers).where(*conditions(asked))


def supports_of(task_ids: Iterable[int]) -> dict[int, list[str]]:
    """The short names of the supporting units of some tasks, by task id."""
    ids = tuple(task_ids)
    return kept_if_cheap(("supports", ids), lambda: _supports_of(ids))


def _supports_of(ids: tuple[int, ...]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for task_id, name in db.session.connection().execute(_supports(), {"ids": list(ids)}).all():
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


# ---------- Order and columns ----------


def order(asked: Asked, first: Sequence[ColumnElement[int]] = ()) -> list[Any]:
    """Late first, then the nearest due, none last; or by the column asked for. The id ends every order.

    `first` comes before it where no column was asked for.
    """
    wanted = asked.wanted
    key, down = wanted.sort.removeprefix("-"), wanted.sort.startswith("-")
    if key not in SORTS:
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
    named = [column.desc() if down else column.asc() for column in columns[key]]
    if key in ("unit", "tracker", "updated"):  # not every task has one
        named[0] = named[0].nulls_last()
    before = [Task.closed] if key in ("due", "title", "percent") else []
    return [*before, *named, Task.id.desc() if down else Task.id]


def with_columns(query: Select[Any], asked: Asked) -> Select[Any]:
    """What a row of the list shows, added to a query over tasks; the unit is that of the day asked for."""
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
        extended_from().label("extended_from"),
    )
    return query.outerjoin(Unit, Unit.id == lead_of(asked)).outerjoin(User, User.id == Task.tracker_id)


def extended_from() -> ColumnElement[date | None]:
    """The original due date of a task that was given more time; none for any other."""
    return case((Task.extended_on.is_not(None), Task.original_due_on))


def short_name() -> ColumnElement[str]:
    """What a unit is called where room is short."""
    return func.coalesce(func.nullif(Unit.short_name, ""), Unit.name)
