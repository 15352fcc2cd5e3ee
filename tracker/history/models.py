"""What happened: an append-only list of events about everything else, chained by hash.

The database itself refuses to change or remove an event (triggers of migration 0013); only the three columns of the
seal may be filled, once. A later migration that rebuilds the table on SQLite must make the triggers again: a test
names the ones that are missing.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime


class Event(Base):
    """One thing somebody (or the scheduler: no actor) did to one subject, such as `task` 31 `task.issued`.

    `position`, `previous_hash` and `hash` are its seal: its place in the chain, filled by `actions.seal` soon after.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_subject", "subject_kind", "subject_id", "id"),
        Index("ix_event_position", "position", unique=True),  # two chains cannot be: each place is given once
        Index("ix_event_unsealed", "id", sqlite_where=text("hash IS NULL"), postgresql_where=text("hash IS NULL")),
        # The pages of history: everything of a committee, of one person or of one kind of thing in it, by time.
        Index("ix_event_committee_at", "committee_id", "at", "id"),
        Index("ix_event_committee_actor_at", "committee_id", "actor_id", "at", "id"),
        Index("ix_event_committee_actor_kind_at", "committee_id", "actor_id", "subject_kind", "at", "id"),
        Index("ix_event_committee_kind_at", "committee_id", "subject_kind", "at", "id"),
        Index("ix_event_kind_at", "subject_kind", "at", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int]
    verb: Mapped[str] = mapped_column(String(60))
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"))
    at: Mapped[datetime] = mapped_column(UtcTime)
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    position: Mapped[int | None]
    previous_hash: Mapped[str | None] = mapped_column(String(64))
    hash: Mapped[str | None] = mapped_column(String(64))

    actor: Mapped[User | None] = relationship()


class HistoryChain(Base):
    """The end of the chain, one row: who seals locks it, and events cut off the end are missed by it."""

    __tablename__ = "history_chain"

    id: Mapped[int] = mapped_column(primary_key=True)
    length: Mapped[int] = mapped_column(default=0)
    hash: Mapped[str] = mapped_column(String(64), default="")
    sealed_at: Mapped[datetime] = mapped_column(UtcTime)
