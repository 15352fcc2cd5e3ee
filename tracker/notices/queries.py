"""Fetching notices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, exists, false, func, or_, select, true, union_all
from sqlalchemy.engine import Connection
from sqlalchemy.orm import joinedload

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import among, db, folded
from tracker.errors import NotFound
from tracker.listing import COUNT_LIMIT, Count
from tracker.notices.models import BadAddress, Carrier, Notice, NoticeKind, NoticeState
from tracker.together import Question
from tracker.units.models import Unit

UNSENT = (NoticeState.PLANNED, NoticeState.CLAIMED, NoticeState.RETRYING)
TROUBLED = (NoticeState.REFUSED, NoticeState.FAILED)  # nobody tries again unless a person asks
MANY_PEOPLE = 500
FEW_PEOPLE = 30
MOST_PROOFS = 200  # notices to one unit about one task
PORTION = 1000


def states_of(connection: Connection, keys: Sequence[str]) -> dict[str, NoticeState]:
    """What stands of some keys in the ledger, by key; no query for no keys."""
    if not keys:
        return {}
    found = connection.execute(select(Notice.key, Notice.state).where(among(Notice.key, keys)))
    return {key: state for key, state in found.all()}


# ---------- The bell ----------


def inbox_of(user: User) -> Select[Notice]:
    """What this person was told, newest first; what turned out untrue before it was sent is left out."""
    return select(Notice).where(_is_shown_to(user)).order_by(Notice.id.desc())


def _is_shown_to(user: User) -> ColumnElement[bool]:
    return (
        (Notice.recipient_id == user.id)
        & (Notice.kind != NoticeKind.ACCOUNT)
        & (Notice.state != NoticeState.DROPPED)
        & (Notice.carrier == Carrier.MAIL)
    )


@cache
def unread_count() -> Select[int]:
    """How many notices wait unseen under the bell of a `person`, counted to a limit. Made once: every page asks it."""
    mine = (Notice.recipient_id == bindparam("person")) & Notice.seen_at.is_(None)
    shown = (Notice.kind != NoticeKind.ACCOUNT) & (Notice.state != NoticeState.DROPPED)
    shown &= Notice.carrier == Carrier.MAIL
    inner = select(Notice.id).where(mine, shown).limit(COUNT_LIMIT + 1).subquery()
    return select(func.count()).select_from(inner)


def count_unread(user: User) -> int:
    """The same of one person, now."""
    return db.session.connection().execute(unread_count(), {"person": user.id}).scalar_one()


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
    shown = joinedload(Notice.recipient).joinedload(User.unit), joinedload(Notice.unit)
    return _filtered(select(Notice).where(scope).options(*shown), wanted)


def ledger_rows(scope: ColumnElement[bool], wanted: Wanted) -> Select[Any]:
    """The same as plain rows for a file, read portion by portion."""
    unit = func.coalesce(Unit.short_name, "")
    columns = (
        Notice.key,
        Notice.state,
        Notice.kind,
        Notice.carrier,
        User.name.label("person"),
        case((unit != "", unit), else_=Unit.name).label("unit"),
        Notice.address,
        User.email,
        Notice.subject_kind,
        Notice.details,
        Notice.title,
        Notice.planned_on,
        Notice.sent_at,
        Notice.attempts,
        Notice.interrupted,
        Notice.message_id,
        Notice.reply,
    )
    rows = select(*columns).select_from(Notice).join(User, User.id == Notice.recipient_id)
    rows = rows.outerjoin(Unit, Unit.id == Notice.unit_id).where(scope)
    return _filtered(rows, wanted).execution_options(yield_per=PORTION)


def _filtered(found: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.states:
        found = found.where(Notice.state.in_(wanted.states))
    if wanted.kind is not None:
        found = found.where(Notice.kind == wanted.kind)
    if wanted.unit_id is not None:
        found = found.where(Notice.unit_id == wanted.unit_id)  # theirs when it left, wherever they work now
    if wanted.day is not None:
        found = found.where(Notice.planned_on == wanted.day)
    if wanted.words:
        found = found.where(_speaks_of(_people_called(wanted.words), wanted.subject_ids))
    return found.order_by(Notice.id.desc())


def _speaks_of(people: Sequence[int], tasks: Sequence[int]) -> ColumnElement[bool]:
    """Whether a notice went to one of these people or is about one of these tasks.

    Few are looked up by their own index. Many are met soon when the ledger is read from its end.
    """
    told = Notice.recipient_id.in_(people)
    about = (Notice.subject_kind == "task") & Notice.subject_id.in_(tasks)
    if len(people) > FEW_PEOPLE:
        return or_(told, about) if tasks else told
    parts = [select(Notice.id).where(part) for part, wanted in ((told, people), (about, tasks)) if wanted]
    return Notice.id.in_(union_all(*parts)) if parts else false()


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
class Proof:
    """Whether a unit was told of a task before its deadline: what the ledger can show for it."""

    unit: str
    sent: Sequence[Notice]  # what left for the unit's people about the task, the latest first
    unsent: int  # what was to be sent and did not leave

    @property
    def in_time(self) -> list[Notice]:
        """What left on a day up to the deadline it spoke of."""
        return [notice for notice in self.sent if notice.sent_at and _is_in_time(notice)]


def _is_in_time(notice: Notice) -> bool:
    due_on, sent_at = str(notice.details.get("due_on") or ""), notice.sent_at
    return sent_at is None or not due_on or f"{clock.local(sent_at):%Y-%m-%d}" <= due_on


def proof_of(scope: ColumnElement[bool], task_id: int, unit_id: int, unit: str) -> Proof:
    """What the ledger shows about one task and one unit."""
    about = _about_task(task_id) & (Notice.unit_id == unit_id)
    kept = (NoticeState.SENT, NoticeState.RETRYING, *TROUBLED)
    found = select(Notice).where(scope, about, Notice.state.in_(kept)).order_by(Notice.id.desc()).limit(MOST_PROOFS)
    notices = db.session.scalars(found).all()
    sent = sorted((one for one in notices if one.sent_at), key=lambda one: (one.sent_at, one.id), reverse=True)
    return Proof(unit, sent, len(notices) - len(sent))


@dataclass(frozen=True)
class Told:
    """The latest notice that left about a task, and how many did."""

    sent_at: datetime
    address: str
    unit: str | None
    number: int


def was_told(task: Any) -> ColumnElement[bool]:
    """Whether anybody was told anything about a task (for the task page, which asks this with other things)."""
    return exists().where(_about_task(task.id), Notice.state == NoticeState.SENT)


def told_of(task: Any, who: Standpoint) -> Question[Told | None]:
    """How often people were told of a task, and the latest of these: for secretaries; none for everybody else."""
    unit = case((Unit.short_name != "", Unit.short_name), else_=Unit.name).label("unit")
    of = select(Notice.sent_at, Notice.address, unit, func.count().over().label("number"))
    of = of.select_from(Notice).outerjoin(Unit, Unit.id == Notice.unit_id)
    sent = of.where(_about_task(task.id), Notice.state == NoticeState.SENT)
    last = sent.order_by(Notice.sent_at.desc(), Notice.id.desc()).limit(1).subquery("told")
    allowed = true() if who.is_secretary else false()
    return Question(last, allowed, lambda rows: Told(*rows[0]) if rows else None, columns=tuple(last.c))


def _about_task(task_id: int) -> ColumnElement[bool]:
    return (Notice.subject_kind == "task") & (Notice.subject_id == task_id)


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


# ---------- For `tracker check`, the health page and the scheduler ----------


@dataclass(frozen=True)
class Waiting:
    """How sending stands: what waits and since when, what nobody will try again, when the latest left."""

    waiting: Count
    oldest_due_at: datetime | None  # of what should have left by now
    failed: Count
    last_sent_at: datetime | None
    bad_addresses: int


def sending_figures(now: datetime) -> Waiting:
    """How sending stands, in one query whatever the size of the ledger."""
    oldest = _earliest(NoticeState.PLANNED, now), _earliest(NoticeState.RETRYING, now)
    sent = select(Notice.sent_at).where(Notice.state == NoticeState.SENT, Notice.carrier == Carrier.MAIL)
    latest = sent.order_by(Notice.id.desc()).limit(1).scalar_subquery()
    bad = select(func.count()).select_from(BadAddress).scalar_subquery()
    row = db.session.execute(select(_number(UNSENT), _number(TROUBLED), latest, bad, *oldest)).one()
    due = [at for at in row[4:] if at is not None]
    return Waiting(Count(row[0]), min(due, default=None), Count(row[1]), row[2], row[3])


def _number(states: Sequence[NoticeState]) -> Any:
    some = select(Notice.id).where(Notice.carrier.in_(list(Carrier)), Notice.state.in_(states))
    return select(func.count()).select_from(some.limit(COUNT_LIMIT + 1).subquery()).scalar_subquery()


def _earliest(state: NoticeState, now: datetime) -> Any:
    """When the notice that waits longest was planned to leave (or, tried in vain, was planned at all)."""
    at = Notice.send_after if state is NoticeState.PLANNED else Notice.created_at
    of = select(func.min(at)).where(Notice.carrier.in_(list(Carrier)), Notice.state == state)
    return (of.where(Notice.send_after <= now) if state is NoticeState.PLANNED else of).scalar_subquery()


def count_unsent(now: datetime) -> int:
    """How many notices should have left by `now` and have not: due, refused for a while, or failed for good.

    What another sender has in hand at this moment is not counted.
    """
    due = (Notice.state == NoticeState.PLANNED) & (Notice.send_after <= now)
    troubled = Notice.state.in_([NoticeState.RETRYING, *TROUBLED])
    return db.session.scalar(select(func.count()).select_from(Notice).where(due | troubled)) or 0


def waits_for_gateway(now: datetime) -> bool:
    """Whether anything is due that only a gateway can bring."""
    due = Notice.state.in_([NoticeState.PLANNED, NoticeState.RETRYING]) & (Notice.send_after <= now)
    waiting = select(Notice.id).where(Notice.carrier == Carrier.WEBHOOK, due).limit(1)
    return db.session.scalar(waiting) is not None


def bad_addresses(addresses: Sequence[str]) -> dict[str, BadAddress]:
    """Which of these addresses a mail server has refused for good."""
    found = db.session.scalars(select(BadAddress).where(BadAddress.address.in_(addresses)))
    return {one.address: one for one in found}


def is_bad_address(address: Any) -> ColumnElement[bool]:
    """Whether a column holds an address a mail server has refused for good."""
    return exists().where(BadAddress.address == address)
