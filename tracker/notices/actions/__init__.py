"""Telling people: a row in the ledger now, a mail later by the scheduler (sending.py holds that side)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from flask_security import MailUtil
from sqlalchemy import CursorResult, or_, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_many_once, insert_once
from tracker.errors import Refused
from tracker.notices.actions.choosing import as_chosen
from tracker.notices.models import Notice, NoticeKind, NoticeState, Pace
from tracker.notices.rules import GATHERED

MONDAY = 0
GOOD_FOR = timedelta(days=5)  # a mail that could not leave for so long is shown as failed


@dataclass(frozen=True)
class Telling:
    """One thing to tell one person once: what becomes a row of the ledger."""

    key: str
    kind: NoticeKind
    recipient_id: int
    subject_kind: str
    subject_id: int
    title: str
    committee_id: int | None
    details: dict[str, Any] = field(default_factory=dict)
    in_app: bool = False  # under the bell alone, because the committee wants no mail of it

    def as_row(self, now: datetime, send_after: datetime) -> dict[str, Any]:
        """The row it is stored as."""
        return {
            "key": self.key,
            "kind": self.kind,
            "committee_id": self.committee_id,
            "recipient_id": self.recipient_id,
            "address": "",
            "subject_kind": self.subject_kind,
            "subject_id": self.subject_id,
            "title": self.title[:300],
            "details": self.details,
            "planned_on": clock.local(now).date(),
            "created_at": now,
            "send_after": send_after,
            "good_until": send_after + GOOD_FOR,
            "state": NoticeState.IN_APP if self.in_app else NoticeState.PLANNED,
            "attempts": 0,
            "interrupted": False,
            "reply": "",
        }


def enqueue(
    key: str,
    kind: NoticeKind,
    *,
    to: User,
    subject_kind: str,
    subject_id: int,
    title: str,
    committee_id: int | None,
    send_after: datetime | None = None,
    **details: Any,
) -> int | None:
    """Plan one notice to one person, once: a second call with the same `key` writes nothing and returns none.
    Two schedulers at the same moment do no harm. Returns the new row's id.

    `details` (JSON) is what the mail shows: code, unit, due_on, due_precision, by, reason. Flushes, never commits.
    """
    now = clock.now()
    telling = Telling(key, kind, to.id, subject_kind, subject_id, title, committee_id, details)
    [row] = as_chosen([telling.as_row(now, send_after or now)], now)
    return insert_once(Notice, **row)


def enqueue_many(tellings: Sequence[Telling], *, now: datetime, send_after: datetime) -> int:
    """`enqueue` for many at once. Returns how many are new; where none are, nothing is written or locked."""
    keys = [telling.key for telling in tellings]
    known = set(db.session.scalars(select(Notice.key).where(Notice.key.in_(keys))))
    new = {telling.key: telling for telling in tellings if telling.key not in known}
    return insert_many_once(Notice, as_chosen([telling.as_row(now, send_after) for telling in new.values()], now))


def release_reminders(now: datetime) -> int:
    """Let the day's mails leave from now on, for the plan stands as a whole. Returns how many waited.

    With the reminders go the news people want gathered, up to yesterday's; on Mondays what they want once a week.
    """
    today = clock.local(now)
    paces = [Pace.AT_ONCE, Pace.DAILY, *([Pace.WEEKLY] if today.weekday() == MONDAY else [])]
    gathered = or_(Notice.kind.in_(GATHERED), (Notice.pace != Pace.AT_ONCE) & (Notice.planned_on < today.date()))
    waiting = update(Notice).where(
        Notice.state == NoticeState.PLANNED, Notice.send_after > now, Notice.pace.in_(paces), gathered
    )
    return _changed(waiting.values(send_after=now))


def send_again(notice: Notice, *, now: datetime) -> None:
    """Put a failed notice back among those to be sent, at a person's wish.

    Raises Refused when it did not fail, or when somebody else did this first.
    """
    failed = update(Notice).where(Notice.id == notice.id, Notice.state == NoticeState.FAILED)
    if notice.kind is NoticeKind.ACCOUNT:
        raise Refused("Nội dung thư tài khoản đã được xóa. Anh chị gửi lại lời mời ở trang Tài khoản.")
    values = {"state": NoticeState.PLANNED, "send_after": now, "good_until": now + GOOD_FOR, "claimed_at": None}
    if _changed(failed.values(message_id=None, **values)) != 1:
        raise Refused("Thông báo này không còn ở tình trạng không gửi được. Có thể đồng nghiệp đã bấm gửi lại trước.")
    db.session.refresh(notice)


def mark_seen(user: User, *, now: datetime, notice_id: int | None = None) -> int:
    """Say that this person has seen one of their notices, or all of them. Returns how many were new to them."""
    unseen = update(Notice).where(Notice.recipient_id == user.id, Notice.seen_at.is_(None))
    if notice_id is not None:
        unseen = unseen.where(Notice.id == notice_id)
    return _changed(unseen.values(seen_at=now))


def _changed(statement: Any) -> int:
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    assert isinstance(done, CursorResult)
    return done.rowcount


class AccountMail(MailUtil):
    """Flask-Security's mails (password reset, notice of a change) as rows of the ledger.

    A page that waited for the mail server would be slower for accounts that exist, which tells who has one.
    """

    def send_mail(
        self,
        template: str,
        subject: str,
        recipient: Any,
        sender: Any,
        body: str | None,
        html: str | None,
        **kwargs: Any,
    ) -> None:
        """Put one rendered mail into the ledger; the scheduler sends it at once and then wipes its text."""
        person: User = kwargs["user"]
        now = clock.now()
        enqueue(
            f"account-{person.id}-{template}-{now.timestamp():.3f}",
            NoticeKind.ACCOUNT,
            to=person,
            subject_kind="user_account",
            subject_id=person.id,
            title=str(subject),
            committee_id=None,
            text=body or "",
            html=html or "",
        )
