"""Writing history: every action ends here, in its own transaction. Sealing it: every event names the one before.

Why events are sealed after their commit, in batches, and not as they are written: to name the one before, a writer
must know it, so writers who do it at once either wait for each other from their first event to their commit (a
bottleneck, and a deadlock as soon as two of them also want each other's rows) or name the same one (a fork). Here
`record` only inserts. A short job, each minute, takes what has been committed since, in the order of its ids, gives
each event its place and its hash, and moves the end of the chain with it; whoever seals holds that one row, and a
second one passes. An event of a transaction that was slow to commit gets a later place than its neighbours: places
follow the commits, not the ids, so nothing waits for gaps.

The window: an event can be altered unnoticed until it is sealed, a minute after its commit while the scheduler runs.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import all_deputies
from tracker.db import Base, db, insert_once
from tracker.history.models import Event, HistoryChain
from tracker.history.queries import chained
from tracker.history.rules import hash_of

SEALED_AT_ONCE = 2000  # some 0.1 s: on SQLite nobody else writes meanwhile
CHAIN = 1  # the one row of history_chain


def record(subject: Base, verb: str, *, by: User | None, committee_id: int | None = None, **details: Any) -> Event:
    """Write that `by` (none: the scheduler) did `verb` (past tense, `task.issued`) to `subject`.

    `details` must be JSON: before and after values, reasons, dates as ISO text. That `by` stood in for somebody at that
    time is kept too. Flushes, never commits.
    """
    db.session.flush()
    where = committee_id if committee_id is not None else getattr(subject, "committee_id", None)
    details |= _standing_in(by, where)
    event = Event(
        subject_kind=subject.__tablename__,
        subject_id=subject.id,  # type: ignore[attr-defined]
        verb=verb,
        actor_id=by.id if by else None,
        committee_id=where,
        at=clock.now(),
        details=details,
    )
    db.session.add(event)
    db.session.flush()
    return event


def _standing_in(by: User | None, committee_id: int | None) -> dict[str, Any]:
    """For whom `by` stands in there today, as it is kept beside what they did; nothing for most people."""
    if by is None or committee_id is None or not (others := by.stands_in_for(committee_id, clock.today())):
        return {}
    deputies = all_deputies(clock.today())
    return {"standing_in_for": [deputies.get((committee_id, one), {}).get(by.id, "") for one in sorted(others)]}


@dataclass(frozen=True)
class Happened:
    """One thing that was done to one of many subjects, known by table and id: what becomes an event."""

    model: type[Base]
    subject_id: int
    verb: str
    committee_id: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


def record_many(happened: Iterable[Happened], *, by: User | None) -> int:
    """`record` for thousands of subjects in one statement: a merger, a fan-out, an import. Returns how many.

    Flushes, never commits.
    """
    happened, now = list(happened), clock.now()
    beside = {number: _standing_in(by, number) for number in {one.committee_id for one in happened}}
    rows = [
        {
            "subject_kind": one.model.__tablename__,
            "subject_id": one.subject_id,
            "verb": one.verb,
            "actor_id": by.id if by else None,
            "committee_id": one.committee_id,
            "at": now,
            "details": {**one.details, **beside[one.committee_id]},
        }
        for one in happened
    ]
    db.session.flush()
    if rows:
        db.session.execute(insert(Event), rows)
    return len(rows)


# ---------- The chain ----------


def seal(limit: int = SEALED_AT_ONCE) -> int:
    """Give up to `limit` events their place in the chain, each with the hash of the one before.

    Returns how many; 0 when all are sealed or another process is just sealing. Flushes, never commits.
    """
    if db.session.scalar(select(Event.id).where(Event.hash.is_(None)).limit(1)) is None:
        return 0
    insert_once(HistoryChain, id=CHAIN, length=0, hash="", sealed_at=clock.now())
    held = select(HistoryChain).where(HistoryChain.id == CHAIN).with_for_update(skip_locked=True)
    end = db.session.scalar(held, execution_options={"populate_existing": True})
    if end is None:
        return 0
    unsealed = select(*chained()).where(Event.hash.is_(None)).order_by(Event.id).limit(limit)
    seals, last = [], end.hash
    for place, row in enumerate(db.session.execute(unsealed).all(), start=end.length + 1):
        fingerprint = hash_of(row, place, last)
        seals.append({"of": row.id, "place": place, "before": last, "fingerprint": fingerprint})
        last = fingerprint
    if not seals:
        return 0
    table = Event.__table__
    fill = update(table).where(table.c.id == bindparam("of"), table.c.hash.is_(None))  # type: ignore[arg-type]
    fill = fill.values(position=bindparam("place"), previous_hash=bindparam("before"), hash=bindparam("fingerprint"))
    db.session.connection().execute(fill, seals)
    end.length, end.hash, end.sealed_at = end.length + len(seals), last, clock.now()
    db.session.flush()
    return len(seals)
