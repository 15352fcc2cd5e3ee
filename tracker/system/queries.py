"""Fetching how the installation is doing."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from tracker.db import database_size, db
from tracker.system.models import JobRun


def runs() -> Sequence[JobRun]:
    """The latest runs of every job."""
    return db.session.scalars(select(JobRun).order_by(JobRun.name)).all()


@dataclass(frozen=True)
class Room:
    """How much room there is: bytes of the database, bytes free where files are kept."""

    database: int
    free: int


def room(instance: Path) -> Room:
    """How much the database has grown to, and how much the disk of `instance` still takes."""
    there = next(folder for folder in (instance, *instance.parents) if folder.exists())
    return Room(database_size(), shutil.disk_usage(there).free)
