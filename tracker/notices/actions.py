"""Telling people: a row in the ledger now, a mail later by the scheduler."""

from datetime import datetime, timedelta
from typing import Any

from flask_security import MailUtil

from tracker import clock
from tracker.accounts.models import User
from tracker.db import insert_once
from tracker.notices.models import Notice, NoticeKind, NoticeState

GOOD_FOR = timedelta(days=3)  # a mail that could not leave for so long is shown as failed


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

    `details` (JSON) is what the mail shows: code, unit, due date. Flushes, never commits.
    """
    now = clock.now()
    return insert_once(
        Notice,
        key=key,
        kind=kind,
        committee_id=committee_id,
        recipient_id=to.id,
        address="",
        subject_kind=subject_kind,
        subject_id=subject_id,
        title=title[:300],
        details=details,
        planned_on=now.date(),
        created_at=now,
        send_after=send_after or now,
        good_until=(send_after or now) + GOOD_FOR,
        state=NoticeState.PLANNED,
        attempts=0,
        interrupted=False,
        reply="",
    )


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
