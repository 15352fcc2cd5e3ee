"""What the filter of the task list offers to choose from."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, func, literal, not_, select, union_all

from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import db, folded, kept_if_cheap
from tracker.documents.models import Document
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState, Meeting
from tracker.tasks.models import Task, TaskState
from tracker.tasks.queries import seen_by, visible_in
from tracker.tasks.queries.lists import short_name
from tracker.units.models import Unit


@dataclass(frozen=True)
class Options:
    """What the filter form offers: (id, name) pairs."""

    units: tuple[tuple[int, str], ...]
    trackers: tuple[tuple[int, str], ...]
    conclusions: tuple[tuple[int, str], ...]


CONCLUSIONS_OFFERED = 100


def filter_options(who: Standpoint) -> Options:
    """The units, tracking officers and latest conclusions to choose from; one query.

    Offered are people and conclusions of tasks this person may see, so that no name of another committee is.
    """
    seen = seen_by(who)
    return kept_if_cheap(("options", seen), lambda: _read(seen))


def _read(who: Standpoint) -> Options:
    found: dict[str, list[tuple[int, str]]] = {"unit": [], "tracker": [], "conclusion": []}
    for kind, key, name in db.session.connection().execute(_options(who)).all():
        found[kind].append((key, name))
    units, trackers = (sorted(found[kind], key=_by_name) for kind in ("unit", "tracker"))
    return Options(tuple(units), tuple(trackers), tuple(sorted(found["conclusion"], reverse=True)))


@lru_cache(maxsize=10_000)
def _folded(name: str) -> str:
    return folded(name)


def _by_name(pair: tuple[int, str]) -> str:
    return _folded(pair[1])


@lru_cache(maxsize=256)
def _options(who: Standpoint) -> CompoundSelect[Any]:
    visible = visible_in(who)
    tracks: ColumnElement[bool]
    if who.reads_all:  # a few looks into an index; for members their open tasks are read
        # "+ 0" keeps the index of the committee out of it: that one holds every task, the tracker's only theirs.
        theirs = (Task.tracker_id == User.id) & (Task.committee_id + 0 == who.committee_id)
        tracks = select(Task.id).where(theirs, Task.state != TaskState.DRAFT).exists()
        concluded = Conclusion.state == ConclusionState.ISSUED
    else:
        visible &= not_(Task.closed)
        tracks = User.id.in_(select(Task.tracker_id).where(visible))
        items = select(ConclusionItem.conclusion_id).join(Task, Task.item_id == ConclusionItem.id)
        concluded = Conclusion.id.in_(items.where(visible))
    newest = (
        select(Conclusion.id, func.coalesce(Document.number, Meeting.title).label("name"))
        .join(Meeting, Meeting.id == Conclusion.meeting_id)
        .outerjoin(Document, Document.id == Conclusion.document_id)
        .where(Conclusion.committee_id == who.committee_id, concluded)
        .order_by(Conclusion.id.desc())
        .limit(CONCLUSIONS_OFFERED)
        .subquery()
    )
    return union_all(
        select(literal("unit"), Unit.id, short_name()),
        select(literal("tracker"), User.id, User.name).where(tracks),
        select(literal("conclusion"), newest.c.id, newest.c.name),
    )
