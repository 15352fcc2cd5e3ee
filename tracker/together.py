"""Several questions asked of the database in one statement.

The page of a task has a dozen sections that other rooms fill. Each room says what its section wants to know as a
`Question`; asked together they cost one way to the database, however many there are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import ColumnElement, and_, literal_column, select, union_all

from tracker.db import db

Answer = TypeVar("Answer")
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Question(Generic[Answer]):
    """What one section of a page wants to know.

    The rows of `source` (a model, an alias of one or a subquery) for which `where` holds, each with `columns` (models
    or columns, `source` itself where none are named; the first is never null) and, where `beside` names further
    (source, condition) pairs, with their rows or none. `made` turns the rows into the answer. Two questions asked
    together must not name the same source, and a scalar subquery among the columns says what it correlates with.
    """

    source: Any
    where: ColumnElement[bool]
    made: Callable[[list[Row]], Answer]
    columns: Row = ()
    beside: tuple[tuple[Any, ColumnElement[bool]], ...] = ()
    options: tuple[Any, ...] = ()
    order_by: tuple[Any, ...] = ()

    def ask(self) -> Answer:
        """The answer to this question alone; one query."""
        return cast("Answer", ask({"it": self})["it"])


def firsts(rows: list[Row]) -> list[Any]:
    """The rows of a question that asks for one thing each, as those things."""
    return [row[0] for row in rows]


@dataclass(frozen=True)
class Several(Generic[Answer]):
    """Questions whose answers, in their order, `made` turns into one."""

    parts: tuple[Question[Any], ...]
    made: Callable[..., Answer]

    def ask(self) -> Answer:
        """The answer to these questions alone; one query."""
        return cast("Answer", ask({"it": self})["it"])


def ask(questions: Mapping[str, Question[Any] | Several[Any]]) -> dict[str, Any]:
    """The answer to each question under its name; one query for all of them, none where there are none."""
    parts = {name: one.parts if isinstance(one, Several) else (one,) for name, one in questions.items()}
    flat = [part for each in parts.values() for part in each]
    answers = iter([part.made(rows) for part, rows in zip(flat, _rows_of(flat), strict=True)])
    found: dict[str, Any] = {}
    for name, one in questions.items():
        own = [next(answers) for _ in parts[name]]
        found[name] = one.made(*own) if isinstance(one, Several) else own[0]
    return found


def _rows_of(questions: list[Question[Any]]) -> list[list[Row]]:
    """The rows of each question. A row of the statement belongs to one of them, and holds nothing of the others."""
    if not questions:
        return []
    numbers: list[Any] = [select(literal_column(str(number)).label("number")) for number in range(len(questions))]
    asked = union_all(*numbers).subquery("asked")
    query: Any = select(asked.c.number).select_from(asked)
    places: list[slice] = []
    taken = 1
    for number, question in enumerate(questions):
        columns = question.columns or (question.source,)
        query = query.add_columns(*columns).options(*question.options)
        query = query.outerjoin(question.source, and_(asked.c.number == literal_column(str(number)), question.where))
        for source, condition in question.beside:
            query = query.outerjoin(source, condition)
        places.append(slice(taken, taken + len(columns)))
        taken += len(columns)
    order = [one for question in questions for one in question.order_by]
    found: list[list[Row]] = [[] for _ in questions]
    for row in db.session.execute(query.order_by(asked.c.number, *order)).unique():
        each = tuple(row[places[row[0]]])
        if each[0] is not None:
            found[row[0]].append(each)
    return found
