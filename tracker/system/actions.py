"""Noting the runs of the scheduler's jobs. Each note is a short transaction of its own."""

from datetime import datetime
from typing import Any

from sqlalchemy import update

from tracker.db import db, insert_once
from tracker.system.models import JobRun


def note_start(name: str, at: datetime) -> None:
    """Say that a job has begun. Commits."""
    _note(name, started_at=at)


def note_end(name: str, *, started: datetime, at: datetime, units: int) -> None:
    """Say that a run came to its end after `units` pieces of work; what failed before is mended. Commits."""
    worked: dict[str, Any] = {"worked_at": at, "units": units} if units else {}
    _note(name, started_at=started, finished_at=at, failing_since=None, **worked)


def note_failure(name: str, *, started: datetime, at: datetime, failure: str) -> None:
    """Say that a run broke off, and why in one word (a class or a code, nothing personal). Commits."""
    _ensure(name)
    failing = update(JobRun).where(JobRun.name == name)
    db.session.execute(failing.values(started_at=started, failed_at=at, failure=failure[:80]))
    db.session.execute(failing.where(JobRun.failing_since.is_(None)).values(failing_since=at))
    db.session.commit()


def _note(name: str, **values: Any) -> None:
    _ensure(name)
    db.session.execute(update(JobRun).where(JobRun.name == name).values(**values))
    db.session.commit()


def _ensure(name: str) -> None:
    insert_once(JobRun, name=name, units=0, failure="")
