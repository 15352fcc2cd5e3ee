"""Reading history: of one thing, of a committee, of the administration; and whether the chain still holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import User
from tracker.db import Base, db, reading_beside
from tracker.history.models import Event, HistoryChain
from tracker.history.rules import Broken, Fault, hash_of


def timeline(subject: Base, *, limit: int = 200) -> Sequence[Event]:
    """What happened to `subject`, newest first, with the people who did it."""
    found = (
        select(Event)
        .where(Event.subject_kind == subject.__tablename__, Event.subject_id == subject.id)  # type: ignore[attr-defined]
        .options(joinedload(Event.actor).options(lazyload(User.memberships)))
        .order_by(Event.id.desc())
        .limit(limit)
    )
    return db.session.scalars(found).all()


# ---------- The chain ----------

READ_AT_ONCE = 2000


def chained() -> tuple[Any, ...]:
    """The columns of an event that its hash is of."""
    return (
        Event.id,
        Event.subject_kind,
        Event.subject_id,
        Event.verb,
        Event.actor_id,
        Event.committee_id,
        Event.at,
        Event.details,
    )


@dataclass(frozen=True)
class ChainEnd:
    """How long the chain is, its last hash, when it was made; and the events that still wait for their seal."""

    length: int
    hash: str
    sealed_at: datetime | None
    unsealed: int
    oldest_unsealed: datetime | None


def chain_end() -> ChainEnd:
    """The end of the chain as it stands."""
    end = db.session.scalars(select(HistoryChain)).first()
    waiting = select(func.count(), func.min(Event.at)).where(Event.hash.is_(None))
    unsealed, oldest = db.session.execute(waiting).one()
    if end is None:
        return ChainEnd(0, "", None, unsealed, oldest)
    return ChainEnd(end.length, end.hash, end.sealed_at, unsealed, oldest)


def faults_of_chain(*, noted: tuple[int, str] | None = None) -> Iterator[Broken]:
    """Every place where the history no longer is what was sealed, first to last; nothing where it holds.

    `noted` is a place and the hash (or its beginning) that somebody wrote down: with the rights to everything one could
    make the whole chain anew, but not what stands on paper. Reads all events in one pass, some thousand at a time.
    """
    with reading_beside() as connection:
        end = connection.execute(select(HistoryChain.length, HistoryChain.hash)).first()
        length, last_hash = (end.length, end.hash) if end else (0, "")
        sealed: Select[Any] = select(*chained(), Event.position, Event.previous_hash, Event.hash)
        sealed = sealed.where(Event.position.is_not(None), Event.position <= length).order_by(Event.position)
        place, before = 0, ""
        for row in connection.execute(sealed, execution_options={"yield_per": READ_AT_ONCE}):
            for lost in range(place + 1, row.position):
                yield Broken(Fault.MISSING, lost)
            is_next = row.position == place + 1
            place = row.position
            if hash_of(row, place, row.previous_hash) != row.hash:
                yield Broken(Fault.ALTERED, place, row.id, row.verb, row.at)
            elif is_next and row.previous_hash != before:
                yield Broken(Fault.UNLINKED, place, row.id, row.verb, row.at)
            if noted and noted[0] == place and not row.hash.startswith(noted[1]):
                yield Broken(Fault.NOTED, place, row.id, row.verb, row.at)
            before = row.hash
        for lost in range(place + 1, length + 1):
            yield Broken(Fault.MISSING, lost)
        if place == length and before != last_hash:
            yield Broken(Fault.END, length)
        if noted and noted[0] > length:
            yield Broken(Fault.NOTED, noted[0])
