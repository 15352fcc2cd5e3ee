"""Long work that runs in the background: what was asked, how far it is, what came of it."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column


class WorkState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"  # a process has it in hand; if its heartbeat stops, another takes it
    DONE = "done"
    FAILED = "failed"  # nothing of it stands; `error` says why


class LongWork(Base):
    """One piece of work too long for a page. `payload` is all its handler needs; it belongs to who asked for it."""

    __tablename__ = "long_work"
    __table_args__ = (
        Index("ix_long_work_state_id", "state", "id"),
        Index("ix_long_work_by_id", "by_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))  # names the handler in scheduler.py
    title: Mapped[str] = mapped_column(String(300))
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    payload: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    form_key: Mapped[str | None] = mapped_column(String(64), unique=True)  # one per drawn form: a doubled press is one
    state: Mapped[WorkState] = mapped_column(enum_column(WorkState), default=WorkState.WAITING)
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)  # 0: nobody knows beforehand, or it is one step
    result: Mapped[str] = mapped_column(Text, default="")
    result_url: Mapped[str] = mapped_column(String(500), default="")
    error: Mapped[str] = mapped_column(Text, default="")
    attempts: Mapped[int] = mapped_column(default=0)
    claim: Mapped[str] = mapped_column(String(40), default="")  # whose it is now; an older holder can no longer finish
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    claimed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    heartbeat_at: Mapped[datetime | None] = mapped_column(UtcTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcTime)

    by: Mapped[User] = relationship()

    @property
    def is_over(self) -> bool:
        return self.state in (WorkState.DONE, WorkState.FAILED)
