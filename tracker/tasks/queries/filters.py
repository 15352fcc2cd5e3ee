"""What is asked of the task list, as conditions: who asks, the filter, the search."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    String,
    and_,
    bindparam,
    case,
    not_,
    select,
)

from tracker.accounts.rules import Standpoint
from tracker.db import db, dialect, folded, holds, marked, newest_matching, word_query
from tracker.listing import COUNT_LIMIT
from tracker.meetings.models import ConclusionItem
from tracker.tasks.models import Task, TaskState, TaskSupport
from tracker.tasks.queries import Beside, beside, counted_in, owed, seen_by, standing_is, visible_in
from tracker.tasks.queries.hands import lead_on, led_on
from tracker.tasks.rules import COUNTED_STATES, EARLIEST_YEAR, STOPPED_STATES, Standing, soon_until


class View(StrEnum):
    """The saved views over the list. The first six and `all` are everybody's; `all` is what a total adds up.

    `shared` lists the parents of what was given to many units; everywhere else their children stand for them.
    """

    OPEN = "open"
    OVERDUE = "overdue"
    SOON = "soon"
    WAITING = "waiting"
    NONE = "none"
    DONE = "done"
    ALL = "all"
    DRAFT = "draft"
    STOPPED = "stopped"
    SHARED = "shared"


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
    whole_words: bool = False  # the search knows that the last word typed is a whole one

    @property
    def day(self) -> date:
        """The day standings are told for."""
        return self.wanted.on or self.today

    @property
    def past(self) -> date | None:
        """The day asked for where it is over: units that ended since still lead their tasks then."""
        on = self.wanted.on
        return on if on is not None and on < self.today else None

    @property
    def shared(self) -> "Asked":
        """The same for everybody who sees the same, so that they share the statements made for it."""
        return replace(self, who=seen_by(self.who))

    @property
    def wordless(self) -> "Asked":
        """The same for every search: its words are parameters of a statement made once."""
        return replace(self.shared, wanted=replace(self.wanted, words=""), whole_words=False)


# ---------- Conditions ----------


def conditions(asked: Asked) -> list[ColumnElement[bool]]:
    """Everything asked for but the view, the states and the search."""
    wanted = asked.wanted
    kept = [visible_in(asked.who)]
    if wanted.unit_id is not None:
        past = asked.past
        kept.append(led_on(wanted.unit_id, past) if past else Task.lead_unit_id == wanted.unit_id)
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


def lead_of(asked: Asked) -> SQLColumnExpression[int | None]:
    """The column of the unit that leads a task, or that led it on the day asked for."""
    return lead_on(asked.past) if asked.past else Task.lead_unit_id


def narrowed(asked: Asked, view: View | None) -> list[ColumnElement[bool]]:
    """Everything asked for but the search."""
    wanted, kept = asked.wanted, conditions(asked)
    begin = wanted.assigned_from or date(EARLIEST_YEAR, 1, 1)
    if wanted.on is not None:
        kept.append(counted_in(begin, wanted.on, carried=wanted.carried))
    if view is not None and wanted.on is None:
        kept.append(in_view(view, asked))
    if view is None:
        kept.append(owed())
    if wanted.state is not None:
        kept.append(Task.state == wanted.state)
    if wanted.standing is not None:
        kept.append(standing_is(wanted.standing, asked.day))
    if wanted.beside is not None:
        kept.append(beside(wanted.beside, begin, asked.day, today=asked.today))
    return kept


def in_view(view: View, asked: Asked) -> ColumnElement[bool]:
    """The tasks of a saved view, on the day of asking: those a unit owes, but for SHARED."""
    if view is View.SHARED:
        return Task.fan_out & Task.state.in_(COUNTED_STATES)
    return owed() & _in_view(view, asked)


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
        case View.ALL | View.SHARED:
            return Task.state.in_(COUNTED_STATES)


def _between(column: Any, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    bounds: list[ColumnElement[bool]] = []
    if first is not None:
        bounds.append(column >= first)
    if last is not None:
        bounds.append(column <= last)
    return bounds


# ---------- Search ----------

QUERY = bindparam("query", type_=String)  # what is searched for, in statements made once and asked with many words


def sharpened(asked: Asked) -> Asked:
    """The same, after looking whether the words stand as they are in any task this person may see.

    Where they do, tasks with a longer last word are no longer meant: "quản trị" then does not bring "triệt".
    """
    if not asked.wanted.searched:
        return asked
    whole = replace(asked, whole_words=True)
    found = db.session.connection().execute(_any(asked.wordless, dialect()), {"query": query_of(whole)}).first()
    return whole if found is not None else asked


@lru_cache(maxsize=256)
def _any(asked: Asked, _dialect: str) -> Select[int]:
    return newest_matching(Task.search_folded, QUERY, narrowed(asked, asked.wanted.view), limit=1)


def query_of(asked: Asked) -> str:
    """The words asked for, as the database's word index takes them."""
    return word_query(asked.wanted.searched, whole=asked.whole_words)


def found_by(
    kept: list[ColumnElement[bool]], query: str | ColumnElement[str], limit: int = COUNT_LIMIT + 1
) -> Select[int]:
    """The ids a search finds, one past the limit at most, the newest first: a common word stays cheap to search."""
    return newest_matching(Task.search_folded, query, kept, limit=limit)


def typed_words(asked: Asked) -> list[str]:
    """What the text of a task holds that has the words with the very marks typed; nothing when none were typed."""
    exact = marked(asked.wanted.words)
    if exact == asked.wanted.searched:
        return []
    *before, last = exact.split()
    return [f" {word} " for word in before] + [f" {last} " if asked.whole_words else f" {last}"]


def exactness(words: Sequence[str | ColumnElement[str]]) -> list[ColumnElement[int]]:
    """0 for tasks that hold all `words`, else 1; nothing where there are none.

    Compared letter by letter on the few found rows, which is cheaper than a second look into the word index.
    """
    if not words:
        return []
    text = " " + Task.search_marked + " "
    return [case((and_(*(holds(text, word) for word in words)), 0), else_=1).label("inexact")]
