"""Reading history: of one thing, of a committee, of the administration; and whether the chain still holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select, tuple_, union_all
from sqlalchemy.orm import joinedload, lazyload

from tracker import clock
from tracker.accounts.models import Membership, User
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


# ---------- Pages: flat however long the history is; the next page begins after the last row shown ----------


@dataclass(frozen=True)
class Wanted:
    """What a page of history was asked for. `actor_id` 0 is the system itself; `before` is the last event shown."""

    actor_id: int | None = None
    kind: str = ""
    from_on: date | None = None
    to_on: date | None = None
    before: int | None = None


def of_committee(committee_id: int, wanted: Wanted, limit: int) -> Sequence[Event]:
    """What happened in a committee, newest first: as many as `limit`, from the indexes by time."""
    found = select(Event).where(Event.committee_id == committee_id, *_conditions(wanted))
    if wanted.kind:
        found = found.where(Event.subject_kind == wanted.kind)
    return db.session.scalars(_shown(found).limit(limit)).all()


def of_kinds(kinds: Sequence[str], wanted: Wanted, limit: int, *, no_committee: Sequence[str] = ()) -> Sequence[Event]:
    """What happened to things of some kinds in all committees and none, newest first; of the kinds in `no_committee`
    only what belongs to none.

    Each kind is read by itself from its index, no further than the page can show.
    """
    chosen = [kind for kind in kinds if wanted.kind in ("", kind)]
    parts = []
    for kind in chosen:
        part = select(Event.id, Event.at).where(Event.subject_kind == kind, *_conditions(wanted))
        if kind in no_committee:
            part = part.where(Event.committee_id.is_(None))
        parts.append(select(part.order_by(Event.at.desc(), Event.id.desc()).limit(limit).subquery()))
    if not parts:
        return []
    together = union_all(*parts).subquery()
    newest = select(together.c.id).order_by(together.c.at.desc(), together.c.id.desc()).limit(limit)
    return db.session.scalars(_shown(select(Event).where(Event.id.in_(newest)))).all()


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    kept: list[ColumnElement[bool]] = []
    if wanted.actor_id is not None:
        kept.append(Event.actor_id == wanted.actor_id if wanted.actor_id else Event.actor_id.is_(None))
    if wanted.from_on is not None:
        kept.append(Event.at >= datetime.combine(wanted.from_on, time(), clock.VIETNAM))
    if wanted.to_on is not None:
        kept.append(Event.at < datetime.combine(wanted.to_on + timedelta(days=1), time(), clock.VIETNAM))
    last = db.session.get(Event, wanted.before) if wanted.before is not None else None
    if last is not None:
        here = tuple_(literal(last.at, Event.at.type), literal(last.id))
        kept.append(tuple_(Event.at, Event.id) < here)
    return kept


def _shown(found: Select[Event]) -> Select[Event]:
    who = joinedload(Event.actor).options(lazyload(User.memberships), lazyload(User.unit))
    return found.options(who).order_by(Event.at.desc(), Event.id.desc())


def ever_members(committee_id: int) -> list[tuple[int, str]]:
    """Everybody who ever held a role in a committee, as (id, name), by name."""
    held = select(Membership.user_id).where(Membership.committee_id == committee_id)
    people = select(User.id, User.name).where(User.id.in_(held)).order_by(User.name, User.id)
    return list(db.session.execute(people))


def administrators() -> list[tuple[int, str]]:
    """Those who administer, as (id, name), by name."""
    people = select(User.id, User.name).where(User.is_admin).order_by(User.name, User.id)
    return list(db.session.execute(people))


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
