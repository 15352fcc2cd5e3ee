"""Fetching notices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select, true
from sqlalchemy.orm import joinedload

from tracker.accounts.models import User
from tracker.db import db, folded
from tracker.errors import NotFound
from tracker.listing import COUNT_LIMIT, Count
from tracker.notices.models import Notice, NoticeKind, NoticeState
from tracker.units.models import Unit

UNSENT = (NoticeState.PLANNED, NoticeState.CLAIMED, NoticeState.RETRYING)
MANY_PEOPLE = 500


# ---------- The bell ----------


def inbox_of(user: User) -> Select[Notice]:
    """What this person was told, newest first; what turned out untrue before it was sent is left out."""
    return select(Notice).where(_is_shown_to(user)).order_by(Notice.id.desc())


def _is_shown_to(user: User) -> ColumnElement[bool]:
    return (
        (Notice.recipient_id == user.id) & (Notice.kind != NoticeKind.ACCOUNT) & (Notice.state != NoticeState.DROPPED)
    )


def count_unread(user: User) -> int:
    """How many notices wait unseen under this person's bell, counted to a limit."""
    return db.session.connection().execute(_unread(), {"person": user.id}).scalar_one()


@cache
def _unread() -> Select[int]:
    """Made once: every page of everybody asks for it."""
    mine = (Notice.recipient_id == bindparam("person")) & Notice.seen_at.is_(None)
    shown = (Notice.kind != NoticeKind.ACCOUNT) & (Notice.state != NoticeState.DROPPED)
    inner = select(Notice.id).where(mine, shown).limit(COUNT_LIMIT + 1).subquery()
    return select(func.count()).select_from(inner)


def notice_of(user: User, notice_id: int) -> Notice:
    """One notice to this person. Raises NotFound for anybody else's."""
    notice = db.session.get(Notice, notice_id) if 0 < notice_id < 2**31 else None
    if notice is None or notice.recipient_id != user.id:
        raise NotFound
    return notice


# ---------- The ledger ----------


@dataclass(frozen=True)
class Wanted:
    """Which part of the ledger somebody asked for. `subject_ids` are the tasks whose code was typed."""

    states: Sequence[NoticeState] = ()
    kind: NoticeKind | None = None
    unit_id: int | None = None
    day: date | None = None
    words: str = ""
    subject_ids: Sequence[int] = ()


def is_in_ledger(committee_id: int | None, *, with_accounts: bool) -> ColumnElement[bool]:
    """A committee's notices; `with_accounts` (administrators) those about accounts, which belong to none."""
    parts: list[ColumnElement[bool]] = []
    if committee_id is not None:
        parts.append(Notice.committee_id == committee_id)
    if with_accounts:
        parts.append(Notice.committee_id.is_(None))
    return or_(*parts)


def ledger(scope: ColumnElement[bool], wanted: Wanted) -> Select[Notice]:
    """The notices of a ledger that meet every filled filter, newest first, with recipient and unit."""
    found = select(Notice).where(scope).options(joinedload(Notice.recipient).joinedload(User.unit))
    if wanted.states:
        found = found.where(Notice.state.in_(wanted.states))
    if wanted.kind is not None:
        found = found.where(Notice.kind == wanted.kind)
    if wanted.unit_id is not None:
        found = found.where(Notice.recipient_id.in_(select(User.id).where(User.unit_id == wanted.unit_id)))
    if wanted.day is not None:
        found = found.where(Notice.planned_on == wanted.day)
    if wanted.words:
        people = Notice.recipient_id.in_(_people_called(wanted.words))
        about = (Notice.subject_kind == "task") & Notice.subject_id.in_(wanted.subject_ids)
        found = found.where(or_(people, about if wanted.subject_ids else ~true()))
    return found.order_by(Notice.id.desc())


def _people_called(words: str) -> list[int]:
    """People whose name, address or unit holds `words` in any spelling."""
    sought = folded(words)
    people = select(User.id, User.name, User.email, Unit.name, Unit.short_name).outerjoin(Unit, User.unit_id == Unit.id)
    return [
        person_id
        for person_id, *texts in db.session.execute(people)
        if sought and sought in folded(*(text or "" for text in texts))
    ][:MANY_PEOPLE]


@dataclass(frozen=True)
class Figures:
    """What stands above a ledger: how many of some states, counted to a limit, and when the latest mail left."""

    counts: Mapping[str, Count]
    last_sent_at: datetime | None


def figures_of(scope: ColumnElement[bool], states: Mapping[str, Sequence[NoticeState]]) -> Figures:
    """The figures of a ledger, in one query."""
    columns = []
    for name, wanted in states.items():
        some = select(Notice.id).where(scope, Notice.state.in_(wanted)).limit(COUNT_LIMIT + 1).subquery()
        columns.append(select(func.count()).select_from(some).scalar_subquery().label(name))
    sent = select(Notice.sent_at).where(scope, Notice.state == NoticeState.SENT)
    latest = sent.order_by(Notice.id.desc()).limit(1).scalar_subquery()
    row = db.session.execute(select(latest, *columns)).one()
    return Figures({name: Count(number) for name, number in zip(states, row[1:], strict=True)}, row[0])


def in_ledger(scope: ColumnElement[bool], notice_id: int) -> Notice:
    """One notice of a ledger. Raises NotFound for any other."""
    notice = db.session.scalar(select(Notice).where(Notice.id == notice_id, scope)) if notice_id < 2**31 else None
    if notice is None:
        raise NotFound
    return notice


# ---------- For `tracker check` and the scheduler ----------


def sending_figures() -> tuple[int, int, datetime | None]:
    """How many notices wait to be sent, how many failed, and when the latest one left."""
    counted = dict(
        db.session.execute(
            select(Notice.state, func.count())
            .where(Notice.state.in_([*UNSENT, NoticeState.FAILED]))
            .group_by(Notice.state)
        ).all()
    )
    waiting = sum(counted.get(state, 0) for state in UNSENT)
    return waiting, counted.get(NoticeState.FAILED, 0), db.session.scalar(select(func.max(Notice.sent_at)))


def count_unsent(now: datetime) -> int:
    """How many notices should have left by `now` and have not: due, refused for a while, or failed for good.

    What another sender has in hand at this moment is not counted.
    """
    due = (Notice.state == NoticeState.PLANNED) & (Notice.send_after <= now)
    troubled = Notice.state.in_([NoticeState.RETRYING, NoticeState.FAILED])
    return db.session.scalar(select(func.count()).where(due | troubled)) or 0
