"""The sender's side of the ledger: claim what leaves as one mail, then write down what became of it."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, Update, or_, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.notices.models import REMINDERS, Notice, NoticeKind, NoticeState
from tracker.notices.rules import NEWS_AT_MOST_EVERY, next_attempt

CLAIM_LASTS = timedelta(minutes=10)  # far longer than a mail server may take
LOOK_AHEAD = 100
UNSENT = (NoticeState.PLANNED, NoticeState.RETRYING)
LEFT = (NoticeState.CLAIMED, NoticeState.SENT, NoticeState.RETRYING)  # with `claimed_at`: left, or may have left


@dataclass(frozen=True)
class Claim:
    """Notices of one person in the hand of one sender. Empty when they were put off instead.

    `person` and `notices` are for writing the mail, before the commit; what is needed after it stands in `good_until`
    (by notice id) and `attempts`, so that nothing is read from the database while the mail server is waited for.
    """

    person: User
    notices: Sequence[Notice]
    message_id: str
    at: datetime
    is_account: bool
    good_until: Mapping[int, datetime]
    attempts: int

    @property
    def ids(self) -> list[int]:
        return list(self.good_until)


def claim_next(now: datetime, *, domain: str) -> Claim | None:
    """Claim the notices that leave next as one mail; none when nothing is due or others have it in hand.

    One mail holds: an account mail alone; or what was broken off half way, under its old Message-ID; or all else that
    is due for the person. Reminders leave once a day and news at most once an hour: what comes sooner is put off.
    Works on its own short transaction, which the caller commits before it sends.
    """
    person_id = _next_person(now)
    if person_id is None:
        return None
    person = db.session.get_one(User, person_id, populate_existing=True)
    due = select(Notice).where(Notice.recipient_id == person_id, or_(_is_due(now), _is_expired(now)))
    found = db.session.scalars(due.order_by(Notice.id).execution_options(populate_existing=True)).all()
    chosen = _one_mail(found)
    if chosen and chosen[0].message_id is None and chosen[0].kind is not NoticeKind.ACCOUNT:
        chosen = _put_off(person_id, chosen, now)
    if not chosen:
        return Claim(person, [], "", now, False, {}, 0)
    claim = Claim(
        person,
        chosen,
        message_id=chosen[0].message_id or f"<{_fingerprint(chosen)}@{domain}>",
        at=now,
        is_account=chosen[0].kind is NoticeKind.ACCOUNT,
        good_until={notice.id: notice.good_until for notice in chosen},
        attempts=1 + max(notice.attempts for notice in chosen),
    )
    _take(claim)
    return claim


def _is_due(now: datetime) -> ColumnElement[bool]:
    return Notice.state.in_(UNSENT) & (Notice.send_after <= now)


def _is_expired(now: datetime) -> ColumnElement[bool]:
    return (Notice.state == NoticeState.CLAIMED) & (Notice.claimed_at < now - CLAIM_LASTS)


def _next_person(now: datetime) -> int | None:
    """Whose notices leave next. The person's row is locked until the claim is committed, so that two senders never
    cut one digest into two; a person another sender is at is passed over. (SQLite has one writer anyway.)"""
    for condition in (_is_expired(now), _is_due(now)):
        waiting = select(Notice.recipient_id).where(condition).order_by(Notice.send_after, Notice.id).limit(LOOK_AHEAD)
        people = list(dict.fromkeys(db.session.scalars(waiting)))
        if not people:
            continue
        someone = select(User.id).where(User.id.in_(people)).order_by(User.id).limit(1)
        person_id = db.session.scalar(someone.with_for_update(skip_locked=True, key_share=True))
        # All of them in other hands: wait for one, to see whether anything is left of theirs.
        return person_id or db.session.scalar(someone.with_for_update(key_share=True))
    return None


def _one_mail(found: Sequence[Notice]) -> list[Notice]:
    """Of everything due for a person, what belongs into the next mail."""
    for notice in found:
        if notice.kind is NoticeKind.ACCOUNT:
            return [notice]
    for notice in found:
        if notice.message_id is not None:
            return [other for other in found if other.message_id == notice.message_id]
    return list(found)


def _put_off(person_id: int, chosen: list[Notice], now: datetime) -> list[Notice]:
    """What may leave now; the rest is given a later time, which the ledger shows."""
    latest = _latest_mails(person_id, now)
    midnight = clock.local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    reminders = [notice for notice in chosen if notice.kind in REMINDERS]
    news = [notice for notice in chosen if notice.kind not in REMINDERS]
    if reminders and any(kind in REMINDERS and at >= midnight for kind, at in latest):
        # The next morning's plan lets them go; should there be none, they leave in the evening.
        _delay(reminders, midnight + timedelta(days=1, hours=23))
        reminders = []
    if news and not reminders:
        last = max((at for _kind, at in latest), default=None)
        if last is not None and last + NEWS_AT_MOST_EVERY > now:
            _delay(news, last + NEWS_AT_MOST_EVERY)
            news = []
    return sorted(reminders + news, key=lambda notice: notice.id)


def _latest_mails(person_id: int, now: datetime) -> list[tuple[NoticeKind, datetime]]:
    """What left for this person in the last day, by kind."""
    left = select(Notice.kind, Notice.claimed_at).where(
        Notice.recipient_id == person_id,
        Notice.kind != NoticeKind.ACCOUNT,
        Notice.state.in_(LEFT),
        Notice.claimed_at >= now - timedelta(days=1),
    )
    return [(kind, at) for kind, at in db.session.execute(left.distinct()) if at is not None]


def _delay(notices: Iterable[Notice], until: datetime) -> None:
    _write(update(Notice).where(Notice.id.in_([notice.id for notice in notices])), send_after=until)


def _fingerprint(notices: Sequence[Notice]) -> str:
    """The same notices give the same Message-ID, whoever sends them and whenever."""
    keys = "\n".join(sorted(notice.key for notice in notices))
    return hashlib.sha256(keys.encode()).hexdigest()[:40]


def _take(claim: Claim) -> None:
    broken_off = [notice.id for notice in claim.notices if notice.state is NoticeState.CLAIMED]
    if broken_off:
        _write(update(Notice).where(Notice.id.in_(broken_off)), interrupted=True)
    _write(
        update(Notice).where(Notice.id.in_(claim.ids)),
        state=NoticeState.CLAIMED,
        claimed_at=claim.at,
        message_id=claim.message_id,
        address=claim.person.email,
        attempts=Notice.attempts + 1,
    )


# ---------- What became of it ----------


def drop(claim: Claim, reasons: Mapping[int, str]) -> None:
    """Say of claimed notices that they are no longer true and were not sent, each with its reason."""
    for reason in sorted(set(reasons.values())):
        ids = [notice_id for notice_id, why in reasons.items() if why == reason]
        _write(_ours(claim, ids), state=NoticeState.DROPPED, reply=reason, message_id=None, **_wiped(claim))


def mark_sent(claim: Claim, ids: Sequence[int], reply: str, now: datetime) -> int:
    """Say that the mail left, with the server's words. Returns 0 when the claim had expired and another took over."""
    return _write(_ours(claim, ids), state=NoticeState.SENT, sent_at=now, reply=reply[:500], **_wiped(claim))


def mark_failed(claim: Claim, ids: Sequence[int], reply: str) -> None:
    """Say that the mail will never be taken: nobody tries again unless a person asks."""
    _write(_ours(claim, ids), state=NoticeState.FAILED, reply=reply[:500], **_wiped(claim))


def put_back(claim: Claim, ids: Sequence[int], reply: str, now: datetime, *, perhaps_delivered: bool) -> None:
    """Try again after a pause, while it is worth it.

    What may have arrived keeps its Message-ID; what surely has not goes free, to leave with whatever is due then.
    """
    again = next_attempt(now, claim.attempts)
    mark_failed(claim, [one for one in ids if again > claim.good_until[one]], reply)
    values: dict[str, Any] = {"state": NoticeState.RETRYING, "reply": reply[:500], "send_after": again}
    if perhaps_delivered:
        values["interrupted"] = True
    else:
        values |= {"claimed_at": None, "message_id": None}
    _write(_ours(claim, ids), **values)


def give_up(now: datetime) -> int:
    """Show as failed what could not leave while it was worth it. Returns how many."""
    late = select(Notice.id).where(Notice.state.in_(UNSENT), Notice.good_until < now)
    ids = list(db.session.scalars(late))
    if not ids:
        return 0
    late_ones = update(Notice).where(Notice.id.in_(ids))
    _write(late_ones.where(Notice.kind == NoticeKind.ACCOUNT), details={})
    _write(late_ones.where(Notice.reply == ""), reply="Không gửi được trong thời gian cho phép.")
    return _write(late_ones, state=NoticeState.FAILED)


def _ours(claim: Claim, ids: Sequence[int]) -> Update:
    return update(Notice).where(Notice.id.in_(ids), Notice.state == NoticeState.CLAIMED, Notice.claimed_at == claim.at)


def _wiped(claim: Claim) -> dict[str, Any]:
    """An account mail holds a link that opens the account: once it has left, or never will, its text goes."""
    return {"details": {}} if claim.is_account else {}


def _write(statement: Update, **values: Any) -> int:
    done = db.session.execute(statement.values(**values), execution_options={"synchronize_session": False})
    assert isinstance(done, CursorResult)
    return done.rowcount
