"""Lists: which page of a Select to show, and addresses that keep the filter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import request
from sqlalchemy import Select, func, select

from tracker.db import db

PAGE_SIZE = 50
COUNT_LIMIT = 1000  # counting further than this would make a page cost more the more tasks there are


@dataclass(frozen=True)
class Count:
    """How many rows a list has, counted only as far as COUNT_LIMIT."""

    number: int

    @property
    def is_exact(self) -> bool:
        return self.number <= COUNT_LIMIT

    def __str__(self) -> str:
        if self.is_exact:
            return f"{self.number:,}".replace(",", ".")
        return f"hơn {COUNT_LIMIT:,}".replace(",", ".")


@dataclass(frozen=True)
class Page:
    """One page of a list. `total` is none when nobody counted; `has_next` is always true to the data."""

    rows: Sequence[Any]
    number: int
    size: int
    has_next: bool
    total: Count | None = None

    @property
    def first(self) -> int:
        """The place of the first row in the whole list, from 1; 0 when the list is empty."""
        return (self.number - 1) * self.size + 1 if self.rows else 0

    @property
    def last(self) -> int:
        return (self.number - 1) * self.size + len(self.rows)

    @property
    def last_number(self) -> int | None:
        """The number of the last page, where the list was counted to its end."""
        if self.total is None or not self.total.is_exact:
            return None
        return max(1, -(-self.total.number // self.size))

    def url(self, number: int) -> str:
        """The address of another page of the same list."""
        return here_with(page=None if number == 1 else str(number))


def page_number() -> int:
    """The page asked for in the address; anything that is no sensible number is the first page."""
    asked = request.args.get("page", "1")
    return min(int(asked), 100_000) if asked.isascii() and asked.isdigit() and int(asked[:9]) > 0 else 1


def paginate(query: Select[Any], *, total: Count | None = None, size: int = PAGE_SIZE, scalars: bool = True) -> Page:
    """The asked page of `query`, which must end its order with a unique column.

    Reads one row more than it shows, so that "next" needs no count.
    """
    number = page_number()
    found = db.session.execute(query.limit(size + 1).offset((number - 1) * size))
    rows: Sequence[Any] = (found.unique().scalars() if scalars else found).all()
    return Page(rows[:size], number, size, len(rows) > size, total)


def bounded_count(query: Select[Any]) -> Count:
    """How many rows `query` has, stopping one past COUNT_LIMIT."""
    inner = query.order_by(None).limit(COUNT_LIMIT + 1).subquery()
    return Count(db.session.scalar(select(func.count()).select_from(inner)) or 0)


def here_with(**changes: str | None) -> str:
    """The present address with some query parameters changed, or removed where none; the page starts anew."""
    kept = [(key, value) for key, value in request.args.items(multi=True) if key not in changes and key != "page"]
    kept += [(key, value) for key, value in changes.items() if value is not None]
    return f"{request.path}?{urlencode(kept)}" if kept else request.path
