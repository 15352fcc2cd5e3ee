"""Fetching what was chosen of the task list: some rows of it, or all of a filter."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.tasks.models import Task
from tracker.tasks.queries import visible_in
from tracker.tasks.queries.filters import Asked
from tracker.tasks.queries.lists import listing

BATCH = 500  # ids in one question; databases limit how many it may name


def chosen(who: Standpoint, ids: Sequence[int]) -> list[Task]:
    """Those of some tasks this person may see, by due date, with unit and tracking officer; others are as if they were
    not there. One query for every BATCH of them."""
    found: list[Task] = []
    for start in range(0, len(ids), BATCH):
        these = select(Task).where(Task.id.in_(ids[start : start + BATCH]), visible_in(who))
        people = joinedload(Task.tracker).options(lazyload(User.memberships))
        found += db.session.scalars(these.options(joinedload(Task.lead_unit), people))
    return sorted(found, key=lambda task: (task.due_order, task.id))


def ids_of(asked: Asked, limit: int) -> list[int]:
    """The ids of everything a filter finds, in the order of its list; one past `limit` at most."""
    return list(db.session.scalars(listing(asked).with_only_columns(Task.id).limit(limit + 1)))
