"""The database: one handle, and everything only one of SQLite and PostgreSQL knows."""

import json
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    Select,
    and_,
    any_,
    case,
    event,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import insert as insert_in_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_in_sqlite
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import TypeEngine

from tracker.columns import ExactNumber as ExactNumber
from tracker.columns import UtcTime as UtcTime
from tracker.columns import enum_column as enum_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class _Declarative(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


db = SQLAlchemy(model_class=_Declarative, disable_autonaming=True)

if TYPE_CHECKING:

    class Base(DeclarativeBase):
        """What every table derives from."""
else:
    Base = db.Model


# ---------- SQLite: one writer at a time, readers never wait ----------

_read_only: ContextVar[bool] = ContextVar("read_only", default=False)


def begin_read_only(value: bool) -> None:
    """Say that the transactions of this request only read, so that SQLite takes no write lock for them."""
    _read_only.set(value)


@event.listens_for(Engine, "connect")
def _open_sqlite(connection: Any, _record: Any) -> None:
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None  # the driver's own BEGIN comes too late; _begin says it
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "busy_timeout = 15000", "cache_size = -32000"):
        connection.execute(f"PRAGMA {pragma}")
    # Pages: what a long job writes over and over is copied into the file less often.
    connection.execute("PRAGMA wal_autocheckpoint = 4000")


@event.listens_for(Engine, "begin")
def _begin(connection: Connection) -> None:
    connection.info.pop("kept_in_transaction", None)
    if connection.dialect.name == "sqlite":
        # A writer that starts as a reader can be refused half way; taking the lock first makes it wait instead.
        connection.exec_driver_sql("BEGIN" if _read_only.get() else "BEGIN IMMEDIATE")
        connection.info["changes_at_begin"] = _changes(connection)
        connection.info["version_seen"] = None


@contextmanager
def writing_alone() -> Iterator[Connection]:
    """A connection with its own short transaction beside the page's, committed at the end.

    For counters that must stand even when the page is refused.
    """
    before = _read_only.get()
    _read_only.set(False)
    try:
        with db.engine.begin() as connection:
            yield connection
    finally:
        _read_only.set(before)


@contextmanager
def reading_beside(engine: Engine | None = None) -> Iterator[Connection]:
    """A connection that only reads, with one view of the data, while the session writes and commits in portions.

    For jobs that walk through many rows: the walk holds no lock and is not broken off by the commits. A file that is
    still being sent when its page is done gives the `engine` it began with.
    """
    before = _read_only.get()
    with (engine or db.engine).connect() as connection:
        _read_only.set(True)
        try:
            connection.begin()
        finally:
            _read_only.set(before)
        yield connection


def among(column: InstrumentedAttribute[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    """True where a column holds one of many values; PostgreSQL gets them as one, for it reads a long list slowly."""
    if dialect() == "sqlite":
        return column.in_(values)
    return column == any_(literal(list(values), ARRAY(column.type)))


# ---------- Search: any spelling finds, exact marks come first ----------


def _words(text: str) -> str:
    """Letters and figures only, so that both databases cut "35-NQ/TW" into the same three words."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())


def marked(*texts: str) -> str:
    """Composed, lower-case words with their tone marks: what an exact search compares."""
    return _words(unicodedata.normalize("NFC", " ".join(texts)).lower())


def folded(*texts: str) -> str:
    """Lower-case words without tone marks and with đ as d: what any spelling is compared in."""
    decomposed = unicodedata.normalize("NFD", " ".join(texts).lower().replace("đ", "d"))
    return _words("".join(mark for mark in decomposed if not unicodedata.combining(mark)))


def dialect() -> str:
    """Which database this is: sqlite or postgresql. For keys of what is kept and differs between them."""
    return db.engine.dialect.name


def word_query(words: str, *, whole: bool = False) -> str:
    """`words` (from `marked` or `folded`, not empty) in the language of the database's word index: all of them.

    The last word may be the beginning of a longer one, unless `whole`, which is cheaper: the index need not put
    together all words that begin so.
    """
    *first, last = words.split()
    if db.engine.dialect.name == "sqlite":
        return " ".join([f'"{word}"' for word in first] + [f'"{last}"' if whole else f'"{last}"*'])
    return " & ".join([f"'{word}'" for word in first] + [f"'{last}'" if whole else f"'{last}':*"])


def matches(column: InstrumentedAttribute[str], query: str | ColumnElement[str]) -> ColumnElement[bool]:
    """True where the indexed text `column` holds what `query` (from `word_query`) asks for.

    The column needs a word index: an FTS5 table `…_words` on SQLite, an inverted (GIN) index on PostgreSQL.
    """
    stored: Column[str] = column.property.columns[0]
    if db.engine.dialect.name == "sqlite":
        return stored.table.c.id.in_(_rows_of_words(stored, query))
    config: ColumnElement[str] = literal_column("'simple'")
    return func.to_tsvector(config, column).op("@@")(func.to_tsquery(config, query))


def holds(text: ColumnElement[str], part: str | ColumnElement[str]) -> ColumnElement[bool]:
    """True where a text holds a part, letter by letter: no signs that stand for others, and half the cost of LIKE."""
    found = func.instr if dialect() == "sqlite" else func.strpos
    return found(text, part) > 0


def _rows_of_words(stored: Column[str], query: str | ColumnElement[str]) -> Select[int]:
    """The row numbers SQLite's word index gives for a query."""
    name = f"{stored.table.name}_words"
    within = literal(f"{stored.name} : (").concat(query).concat(")")
    found = select(literal_column("rowid", Integer).label("id")).select_from(table(name))
    return found.where(literal_column(name).op("MATCH")(within))


def newest_matching(
    column: InstrumentedAttribute[str],
    query: str | ColumnElement[str],
    kept: Sequence[ColumnElement[bool]],
    *,
    limit: int,
) -> Select[int]:
    """The ids of the newest `limit` rows whose indexed text `column` holds `query` and that meet all of `kept`.

    The word index leads, from its newest entry down, and reading stops at the limit: neither a common word nor a large
    table makes it slow. SQLite would rather read an index of `kept` to its end, so it is not shown that it could.
    """
    stored: Column[str] = column.property.columns[0]
    rows = stored.table.c
    if db.engine.dialect.name != "sqlite":
        return select(rows.id).where(*kept, matches(column, query)).order_by(rows.id.desc()).limit(limit)
    newest = _rows_of_words(stored, query).order_by(literal_column("rowid").desc())
    hits = newest.limit(-1).subquery("hits")  # with a limit it is read row by row and not put into the outer query
    met = case((and_(*kept), 1), else_=0) == 1
    return select(hits.c.id).outerjoin(stored.table, rows.id == hits.c.id).where(met).limit(limit)


def is_search_table(name: str) -> bool:
    """Whether a table belongs to the word index and so is nobody's model (for Alembic's comparison)."""
    return "_words" in name


def insert_once(model: type[Base], **values: Any) -> int | None:
    """Insert a row unless one with the same unique key stands already, whoever wrote it and however close in time.

    Returns the new row's id (the first column of its key), or none when there was one.
    Flushes nothing else and never commits.
    """
    dialect = db.engine.dialect.name
    insert = insert_in_sqlite if dialect == "sqlite" else insert_in_postgresql
    table = model.__table__
    statement = insert(table).values(**values).on_conflict_do_nothing()  # type: ignore[arg-type]
    return cast("int | None", db.session.scalar(statement.returning(next(iter(table.primary_key)))))


def insert_many_once(model: type[Base], rows: list[dict[str, Any]]) -> int:
    """`insert_once` for many rows of the same columns, sent to the database as one bundle. Returns how many are new.

    The morning's plan writes a quarter of a million of them, which SQLAlchemy would make ready value by value.
    """
    if not rows:
        return 0
    connection = db.session.connection()
    statement, columns = _bundle(model, tuple(rows[0]), dialect())
    named = rows[0]
    given = {
        name: list(map(itemgetter(name), rows)) if name in named else [usual] * len(rows)
        for name, usual, _make in columns
    }
    bundle: Any
    if connection.dialect.name == "sqlite":
        ready = (map(make, given[name]) if make else given[name] for name, _usual, make in columns)
        bundle = list(zip(*ready, strict=True))
    else:
        same = {name: given[name][0] for name in list(given)[1:] if given[name].count(given[name][0]) == len(rows)}
        names = [name for name in given if name not in same]
        differ = [dict(zip(names, row, strict=True)) for row in zip(*map(given.__getitem__, names), strict=True)]
        bundle = {"same": _json(same), "rows": _json(differ)}
    return connection.exec_driver_sql(statement, bundle, execution_options={"preserve_rowcount": True}).rowcount


Make = Callable[[Any], Any]


@lru_cache(maxsize=32)
def _bundle(model: type[Base], names: tuple[str, ...], dialect: str) -> tuple[str, list[tuple[str, Any, Make | None]]]:
    """The INSERT of some columns as text; and each column with its usual value and what makes its values ready.

    PostgreSQL takes all rows as one JSON text, and what they have in common as another: half the time of row by row.
    """
    columns = model.__table__.columns
    missing = [column for column in columns if column.key not in names and column.default is not None]
    usual = {column.key: column.default.arg for column in missing if column.default.is_scalar}
    wanted = [*names, *usual]
    said, table = ", ".join(f'"{name}"' for name in wanted), f'"{model.__tablename__}"'
    all_at_once = f"SELECT {said} FROM json_populate_recordset(json_populate_record(NULL::{table}, %(same)s), %(rows)s)"
    given = f"VALUES ({', '.join('?' * len(wanted))})" if dialect == "sqlite" else all_at_once
    statement = f"INSERT INTO {table} ({said}) {given} ON CONFLICT DO NOTHING"
    return statement, [(name, usual.get(name), _maker(columns[name].type)) for name in wanted]


def _maker(kind: TypeEngine[Any]) -> Make | None:
    """What makes the values of a type ready for SQLite's driver, each value once; none where they are."""
    dialect = db.engine.dialect
    make = kind.dialect_impl(dialect).bind_processor(dialect)
    return lru_cache(maxsize=1000)(make) if make and kind.hashable else make


def _json(values: Any) -> str:
    return json.dumps(values, default=_as_json, ensure_ascii=False)


@lru_cache(maxsize=1000)
def _as_json(value: Any) -> str:
    """What JSON has no words for, as PostgreSQL reads it. Raises ValueError and TypeError as a column type would."""
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError("a stored moment needs a time zone")
    if not isinstance(value, (date, Decimal)):
        raise TypeError(f"{type(value).__name__} cannot be sent as JSON")
    return str(value)


def database_size() -> int:
    """How many bytes the database takes."""
    if db.engine.dialect.name == "sqlite":
        pages = db.session.execute(text("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"))
        return int(pages.scalar_one())
    return int(db.session.execute(text("SELECT pg_database_size(current_database())")).scalar_one())


def ping() -> None:
    """Ask the database for one row; raises what the driver raises when it is not there."""
    db.session.execute(text("SELECT 1"))


# ---------- Sums over a whole table: asked again only when something was written ----------

Kept = TypeVar("Kept")
KEPT_AT_MOST = 64


def kept_until_written(key: tuple[object, ...], compute: Callable[[], Kept]) -> Kept:
    """What `compute` returns, remembered under `key` until anybody has written anything to the database.

    Remembered on the connection, whose snapshot the answer comes from, so it is never older than what the rest of
    the page shows. The answer is shared: nobody may change it. A transaction that writes itself computes each time.
    """
    connection = db.session.connection()
    stamp = _stamp(connection)
    if stamp is None:
        return compute()
    kept: dict[tuple[object, ...], Any] = connection.info.setdefault("kept_until_written", {})
    if kept.get(("stamp",)) != stamp or len(kept) > KEPT_AT_MOST:
        kept.clear()
        kept["stamp",] = stamp
    if key not in kept:
        kept[key] = compute()
    return cast("Kept", kept[key])


def kept_if_cheap(key: tuple[object, ...], compute: Callable[[], Kept]) -> Kept:
    """The same for small answers: kept where it costs next to nothing to know that nobody wrote.

    SQLite tells it from memory, once for a transaction. PostgreSQL has to be asked each time, which
    costs as much as a small answer: there it is kept for the one page that asks twice.
    """
    connection = db.session.connection()
    if connection.dialect.name == "sqlite":
        return kept_until_written(key, compute)
    if not _read_only.get():
        return compute()
    kept: dict[tuple[object, ...], Any] = connection.info.setdefault("kept_in_transaction", {})
    if key not in kept:
        kept[key] = compute()
    return cast("Kept", kept[key])


def _changes(connection: Connection) -> int:
    """How many rows an SQLite connection has changed so far, rolled back or not."""
    return cast("int", connection.connection.dbapi_connection.total_changes)  # type: ignore[union-attr]


def _stamp(connection: Connection) -> object:
    """What changes with every commit this transaction can see; none where this transaction has written itself."""
    if connection.dialect.name == "sqlite":
        others = connection.info.get("version_seen")
        if others is None:
            # What a transaction sees of others stays as it is until it ends.
            others = connection.info["version_seen"] = connection.exec_driver_sql("PRAGMA data_version").scalar()
        own = _changes(connection)
        return (others, own) if own == connection.info.get("changes_at_begin") else None
    query = "SELECT pg_current_xact_id_if_assigned()::text, pg_current_snapshot()::text"
    writes, seen = connection.exec_driver_sql(query).one()
    return seen if writes is None else None
