"""Searching the list: a page of what the words find, and how many of it each view holds."""

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, String, and_, bindparam, func, or_, select

from tracker.db import db, dialect, kept_if_cheap
from tracker.listing import COUNT_LIMIT, PAGE_SIZE, Count, Page, bounded_count
from tracker.tasks.models import Task
from tracker.tasks.queries.filters import (
    QUERY,
    Asked,
    View,
    conditions,
    exactness,
    found_by,
    in_view,
    narrowed,
    query_of,
    typed_words,
)
from tracker.tasks.queries.lists import order, page, with_columns, with_names


def searched_page(asked: Asked, tabs: Asked, number: int) -> tuple[Page, dict[View, Count | None]]:
    """One page of what a search finds, and how many tasks each view holds under the conditions of `tabs`.

    Where the words find more than the limit, nobody knows how many: the counts are none; the page is one of the newest
    of those that meet all conditions, and its total none if these are too many as well.
    """
    key = ("search", asked.shared, tabs.shared, number)  # who opens a result comes back to the same page
    return kept_if_cheap(key, lambda: _searched(asked, tabs, number))


def _searched(asked: Asked, tabs: Asked, number: int) -> tuple[Page, dict[View, Count | None]]:
    typed, connection = typed_words(asked), db.session.connection()
    query = {"query": query_of(asked)}
    values = {f"typed_{place}": word for place, word in enumerate(typed)}
    skipped = {"skipped": (number - 1) * PAGE_SIZE}
    rows = connection.execute(_page(asked.wordless, len(typed), dialect()), {**query, **values, **skipped}).all()
    total, kept, *numbers = connection.execute(_numbers(asked.wordless, tabs.wordless, dialect()), query).one()
    if total > COUNT_LIMIT:
        return page(rows, number, _fewer(asked) if asked.wanted != tabs.wanted else None), dict.fromkeys(View)
    return page(rows, number, Count(kept)), {view: Count(one) for view, one in zip(View, numbers, strict=True)}


def _fewer(asked: Asked) -> Count | None:
    """How many meet every condition, where the words alone find too many; none if these are too many as well."""
    number = bounded_count(found_by(narrowed(asked, asked.wanted.view), query_of(asked)))
    return number if number.is_exact else None


# The words are parameters, so that a statement is made once for all searches of its form; each database has its own.


@lru_cache(maxsize=256)
def _page(asked: Asked, typed: int, _dialect: str) -> Select[Any]:
    first = exactness([bindparam(f"typed_{place}", type_=String) for place in range(typed)])
    found = found_by(narrowed(asked, asked.wanted.view), QUERY)
    ids = (
        with_names(select(Task.id).add_columns(*first), asked).where(Task.id.in_(found)).order_by(*order(asked, first))
    )
    shown = ids.limit(PAGE_SIZE + 1).offset(bindparam("skipped")).subquery("shown")
    in_order = order(asked, [shown.c.inexact] if first else [])
    return with_columns(select().select_from(shown).join(Task, Task.id == shown.c.id), asked).order_by(*in_order)


@lru_cache(maxsize=256)
def _numbers(asked: Asked, tabs: Asked, _dialect: str) -> Select[Any]:
    """How many the words find, how many of them meet every condition, and how many are in each view."""
    under, wanted = conditions(tabs), narrowed(asked, asked.wanted.view)
    kept = func.count().filter(*wanted)
    if asked.past and asked.wanted.unit_id:  # the views tell what a unit leads today, the list what it led then
        found = found_by([or_(and_(*under), and_(*wanted))], QUERY).subquery("found")
        numbers: list[Any] = [func.count(), kept, *(func.count().filter(*under, in_view(view, tabs)) for view in View)]
    else:
        found = found_by(under, QUERY).subquery("found")
        numbers = [func.count(), kept, *(func.count().filter(in_view(view, tabs)) for view in View)]
    return select(*numbers).select_from(found).join(Task, Task.id == found.c.id)
