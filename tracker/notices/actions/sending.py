"""The sender's side of the ledger: claim what leaves next as one mail or message. (outcomes.py: what became of it.)"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Update, bindparam, or_, select, update
from sqlalchemy.orm import lazyload

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.notices.models import REMINDERS, Carrier, Notice, NoticeKind, NoticeState
from tracker.notices.rules import NEWS_AT_MOST_EVERY

CLAIM_LASTS = timedelta(minutes=10)  # far longer than a mail server may take
CLOCKS_DIFFER = timedelta(hours=2)  # at most, from machine to machine; a claim further ahead is of a wrong clock
FIRST_TRY_LASTS = timedelta(days=1)  # so long a notice nobody could try earlier is worth trying, however old
LOOK_AHEAD = 100
UNSENT = (NoticeState.PLANNED, NoticeState.RETRYING)
LEFT = (NoticeState.CLAIMED, NoticeState.SENT, NoticeState.RETRYING)  # with `claimed_at`: left, or may have left

NotBefore = Callable[[Sequence[Notice], datetime], Mapping[int, datetime]]  # by id: what must wait, and until when


@dataclass(frozen=True)
class Claim:
    """Notices of one person in the hand of one sender. Empty when they were put off instead.

    `person` and `notices` are for writing the mail, before the commit; what is needed after it stands in `good_until`
    (by notice id) and `attempts`, so that nothing is read from the database while the mail server is waited for.
    """

    person: User
    address: str
    notices: Sequence[Notice]
    message_id: str
    at: datetime
    is_account: bool
    good_until: Mapping[int, datetime]
    attempts: int

    @property
    def ids(self) -> list[int]:
        return list(self.good_until)


def claim_next(
    now: datetime,
    *,
    domain: str,
    carrier: Carrier = Carrier.MAIL,
    not_before: NotBefore | None = None,
    people: list[int] | None = None,
) -> Claim | None:
    """Claim the notices that leave next as one mail; none when nothing is due or others have it in hand.

    One mail holds: an account mail alone; or what was broken off half way, under its old Message-ID; or all else that
    is due for the person. Reminders leave once a day, news at most once an hour, both within the hours `not_before`
    knows of: what comes sooner is put off. Works on its own short transaction, to be committed before anything is sent.
    `people` is whose turn it is by the last look at the queue; a sender gives it back each time.
    """
    people = [] if people is None else people
    is_fresh = False
    while True:
        while people:
            claim = _claim_of(people.pop(0), now, domain, carrier, not_before)
            if claim is not None:
                return claim
        people.extend(next_people(now, carrier))
        if not people:
            return None
        if is_fresh:  # all of them in other hands: wait for one, to see whether anything is left of theirs
            claim = _claim_of(people.pop(0), now, domain, carrier, not_before, wait=True)
            if claim is not None:
                return claim
        is_fresh = True


def _claim_of(
    person_id: int, now: datetime, domain: str, carrier: Carrier, not_before: NotBefore | None, wait: bool = False
) -> Claim | None:
    """Claim one person's next mail; none where another sender is at them, or nothing is due any more.

    The person's row is locked until the claim is committed, so that two senders never cut one digest into two.
    (SQLite has one writer anyway.)
    """
    person = db.session.scalars(_locked_person(wait), {"person": person_id}).unique().one_or_none()
    if person is None:
        return None
    found = db.session.scalars(_due(), _moments(now) | {"person": person_id, "carrier": carrier}).all()
    if not found:
        return None
    chosen = _one_mail(found)
    if chosen[0].message_id is None and chosen[0].kind is not NoticeKind.ACCOUNT:
        chosen = _put_off(person_id, chosen, now, carrier, not_before)
    if not chosen:
        return Claim(person, "", [], "", now, False, {}, 0)
    claim = Claim(
        person,
        (person.phone or person.email) if carrier is Carrier.WEBHOOK else person.email,
        chosen,
        message_id=chosen[0].message_id or f"<{_fingerprint(chosen)}@{domain}>",
        at=now,
        is_account=chosen[0].kind is NoticeKind.ACCOUNT,
        good_until={notice.id: _good_until(notice, now) for notice in chosen},
        attempts=1 + max(notice.attempts for notice in chosen),
    )
    _take(claim)
    return claim


def set_aside_unreadable(now: datetime, *, carrier: Carrier, reply: str) -> int:
    """Mark as failed the notices at the head of the queue that cannot even be read, so that the others go.

    Returns how many there were. For a row somebody damaged by hand or a disk damaged by itself.
    """
    broken = []
    for person_id in next_people(now, carrier):
        theirs = _moments(now) | {"person": person_id, "carrier": carrier}
        for notice_id in db.session.scalars(_due().with_only_columns(Notice.id), theirs).all():
            try:
                db.session.get_one(Notice, notice_id, populate_existing=True)
            except (LookupError, ValueError, TypeError):
                broken.append(notice_id)
        if broken:
            break
    if not broken:
        return 0
    return write(update(Notice).where(Notice.id.in_(broken)), state=NoticeState.FAILED, reply=reply, details={})


def fail_due(now: datetime, *, carrier: Carrier, reply: str) -> int:
    """Mark everything as failed that is due by a carrier nobody has set up. Returns how many."""
    due = update(Notice).where(Notice.carrier == carrier, Notice.state.in_(UNSENT), Notice.send_after <= now)
    return write(due, state=NoticeState.FAILED, reply=reply)


def next_people(now: datetime, carrier: Carrier) -> list[int]:
    """Whose notices leave next: what was broken off, what is tried again, what is new, the longest waiting first."""
    for waiting in _queues():
        people = dict.fromkeys(db.session.scalars(waiting, _moments(now) | {"carrier": carrier}))
        if people:
            return list(people)
    return []


# Asked before each mail: made once, for making a statement costs as much as running it.


@cache
def _queues() -> tuple[Any, ...]:
    """Each is read off the index in its order, however long it is."""
    of = select(Notice.recipient_id).where(Notice.carrier == bindparam("carrier"))
    first = of.order_by(Notice.send_after, Notice.id).limit(LOOK_AHEAD)
    due = Notice.send_after <= bindparam("now")
    return (
        first.where(_is_expired()),
        first.where(Notice.state == NoticeState.RETRYING, due),
        first.where(Notice.state == NoticeState.PLANNED, due),
    )


@cache
def _locked_person(wait: bool) -> Any:
    who = select(User).where(User.id == bindparam("person")).options(lazyload(User.memberships))
    who = who.with_for_update(of=User, key_share=True, skip_locked=not wait)
    return who.execution_options(populate_existing=True)


@cache
def _due() -> Any:
    """Everything of one person and carrier whose time has come."""
    mine = (Notice.recipient_id == bindparam("person")) & (Notice.carrier == bindparam("carrier"))
    due = Notice.state.in_(UNSENT) & (Notice.send_after <= bindparam("now"))
    found = select(Notice).where(mine, or_(due, _is_expired())).order_by(Notice.id)
    return found.execution_options(populate_existing=True)


@cache
def _left_lately() -> Any:
    """What left for a person in the last day, by kind. (What a wrong clock put far ahead does not count.)"""
    return (
        select(Notice.kind, Notice.claimed_at)
        .where(
            Notice.recipient_id == bindparam("person"),
            Notice.carrier == bindparam("carrier"),
            Notice.kind != NoticeKind.ACCOUNT,
            Notice.state.in_(LEFT),
            Notice.claimed_at.between(bindparam("yesterday"), bindparam("ahead")),
        )
        .distinct()
    )


def _is_expired() -> ColumnElement[bool]:
    impossible = Notice.claimed_at > bindparam("ahead")
    return (Notice.state == NoticeState.CLAIMED) & ((Notice.claimed_at < bindparam("expired")) | impossible)


def _moments(now: datetime) -> dict[str, Any]:
    return {
        "now": now,
        "expired": now - CLAIM_LASTS,
        "ahead": now + CLOCKS_DIFFER,
        "yesterday": now - timedelta(days=1),
    }


def _one_mail(found: Sequence[Notice]) -> list[Notice]:
    """Of everything due for a person, what belongs into the next mail."""
    for notice in found:
        if notice.kind is NoticeKind.ACCOUNT:
            return [notice]
    for notice in found:
        if notice.message_id is not None:
            return [other for other in found if other.message_id == notice.message_id]
    return list(found)


def _put_off(
    person_id: int, chosen: list[Notice], now: datetime, carrier: Carrier, not_before: NotBefore | None
) -> list[Notice]:
    """What may leave now; the rest is given a later time, which the ledger shows."""
    waits = not_before(chosen, now) if not_before else {}
    for until in sorted(set(waits.values())):
        _delay([notice for notice in chosen if waits.get(notice.id) == until], until)
    chosen = [notice for notice in chosen if notice.id not in waits]
    if not chosen:
        return []
    asked = _moments(now) | {"person": person_id, "carrier": carrier}
    latest = [(kind, at) for kind, at in db.session.execute(_left_lately(), asked) if at is not None]
    midnight = clock.local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    reminders = [notice for notice in chosen if notice.kind in REMINDERS]
    news = [notice for notice in chosen if notice.kind not in REMINDERS]
    if reminders and any(kind in REMINDERS and at >= midnight for kind, at in latest):
        # The next morning's plan lets them go; should there be none, they leave in the evening.
        _delay(reminders, midnight + timedelta(days=1, hours=23))
        reminders = []
    if news and not reminders and not any(notice.kind is NoticeKind.URGED for notice in news):
        last = max((at for _kind, at in latest), default=None)
        if last is not None and last + NEWS_AT_MOST_EVERY > now:
            _delay(news, last + NEWS_AT_MOST_EVERY)
            news = []
    return sorted(reminders + news, key=lambda notice: notice.id)


def _delay(notices: Iterable[Notice], until: datetime) -> None:
    write(update(Notice).where(Notice.id.in_([notice.id for notice in notices])), send_after=until)


def _good_until(notice: Notice, now: datetime) -> datetime:
    """Until when trying is worth it. A notice never tried (the machine was off for a week) gets a day from now.

    Not so an account mail: the link in it dies of age.
    """
    if notice.attempts or notice.kind is NoticeKind.ACCOUNT:
        return notice.good_until
    return max(notice.good_until, now + FIRST_TRY_LASTS)


def _fingerprint(notices: Sequence[Notice]) -> str:
    """The same notices give the same Message-ID, whoever sends them and whenever."""
    keys = "\n".join(sorted(notice.key for notice in notices))
    return hashlib.sha256(keys.encode()).hexdigest()[:40]


def _take(claim: Claim) -> None:
    broken_off = [notice.id for notice in claim.notices if notice.state is NoticeState.CLAIMED]
    if broken_off:
        write(update(Notice).where(Notice.id.in_(broken_off)), interrupted=True)
    late = {notice.id for notice in claim.notices if notice.good_until != claim.good_until[notice.id]}
    if late:
        write(update(Notice).where(Notice.id.in_(late)), good_until=claim.at + FIRST_TRY_LASTS)
    write(
        update(Notice).where(Notice.id.in_(claim.ids)),
        state=NoticeState.CLAIMED,
        claimed_at=claim.at,
        message_id=claim.message_id,
        address=claim.address,
        unit_id=claim.person.unit_id,
        attempts=Notice.attempts + 1,
    )


def write(statement: Update, **values: Any) -> int:
    """Run an UPDATE of notices and return how many rows it changed; objects in the session are not touched."""
    return db.session.connection().execute(statement.values(**values)).rowcount
