"""What people are told: the ledger of notices, in the application and by mail."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.accounts.models import User
from tracker.db import Base, UtcTime, enum_column
from tracker.units.models import Unit


class NoticeKind(StrEnum):
    """Why somebody is told something."""

    ASSIGNED = "assigned"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    COMPLETED = "completed"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    RECOMMENDATION = "recommendation"
    ASKED = "asked"  # a unit asks for a decision
    DECIDED = "decided"  # somebody decided about a task
    HANDED = "handed"  # somebody else's work passed to this person or unit
    REMARKED = "remarked"  # a leader's word on a task, which may ask for a report
    CONTRIBUTION = "contribution"  # a lead unit asks for the part of a supporting one
    URGED = "urged"  # a unit is urged to go on with a task: told at once, and nobody can mute it
    ESCALATED = "escalated"  # so late that the leader is told (the committee's ladder)
    WEEKLY = "weekly"  # a leader's week in figures
    ACCOUNT = "account"  # an invitation, a password reset: leaves alone and at once, its text is wiped when sent


REMINDERS = frozenset({NoticeKind.DUE_SOON, NoticeKind.OVERDUE})  # they leave in the morning's digest


class NoticeState(StrEnum):
    """What has become of a notice so far."""

    PLANNED = "planned"
    CLAIMED = "claimed"  # a sender has it in hand; if it does not say what became of it, the claim expires
    SENT = "sent"
    RETRYING = "retrying"
    REFUSED = "refused"  # the server will never take it
    FAILED = "failed"  # tried as long as it was worth it, or it could not be written
    DROPPED = "dropped"  # no longer true when it should have left; `reply` says why
    IN_APP = "in_app"  # shown under the bell alone: so the person or the committee chose


class Pace(StrEnum):
    """How soon a notice of a kind reaches a person's mail."""

    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"
    OFF = "off"  # under the bell alone


class Carrier(StrEnum):
    """Who brings a notice; under the bell stands only what leaves by mail, so that nothing is there twice."""

    MAIL = "mail"
    WEBHOOK = "webhook"  # handed to the office's own gateway: SMS, chat


class Notice(Base):
    """One thing one person is told once: `key` is unique, so deciding it twice writes it once.

    The same row shows under the bell until `seen_at`, and leaves by mail in the person's digest.
    """

    __tablename__ = "notice"
    __table_args__ = (
        Index("ix_notice_recipient_seen", "recipient_id", "seen_at", "id"),
        Index("ix_notice_to_send", "carrier", "state", "send_after", "id"),
        Index("ix_notice_subject", "subject_kind", "subject_id"),
        Index("ix_notice_unit", "unit_id", "id"),
        Index("ix_notice_committee_kind", "committee_id", "kind", "id"),
        Index("ix_notice_committee_day", "committee_id", "planned_on", "id"),
        Index("ix_notice_committee", "committee_id", "id"),
        Index("ix_notice_committee_state", "committee_id", "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(120), unique=True)
    kind: Mapped[NoticeKind] = mapped_column(enum_column(NoticeKind))
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"))
    recipient_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))  # the recipient's, when it left
    carrier: Mapped[Carrier] = mapped_column(enum_column(Carrier), default=Carrier.MAIL)
    address: Mapped[str] = mapped_column(String(255), default="")  # where it went, filled when it is claimed
    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))  # the task's title as it was
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)  # code, unit, due date … for the mail
    planned_on: Mapped[date]
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    send_after: Mapped[datetime] = mapped_column(UtcTime)
    good_until: Mapped[datetime] = mapped_column(UtcTime)
    pace: Mapped[Pace] = mapped_column(enum_column(Pace), default=Pace.AT_ONCE)  # as its recipient chose
    state: Mapped[NoticeState] = mapped_column(enum_column(NoticeState), default=NoticeState.PLANNED)
    claimed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    message_id: Mapped[str | None] = mapped_column(String(120), index=True)  # the mail it left in, or may have left in
    attempts: Mapped[int] = mapped_column(default=0)
    interrupted: Mapped[bool] = mapped_column(default=False)  # broken off half way, so it may arrive twice
    sent_at: Mapped[datetime | None] = mapped_column(UtcTime)
    reply: Mapped[str] = mapped_column(String(500), default="")  # the mail server's last word
    seen_at: Mapped[datetime | None] = mapped_column(UtcTime)

    recipient: Mapped[User] = relationship()
    unit: Mapped[Unit | None] = relationship()


class BadAddress(Base):
    """An address a mail server has refused for good: nothing is sent there until somebody looks into it."""

    __tablename__ = "bad_address"

    address: Mapped[str] = mapped_column(String(255), primary_key=True)
    reply: Mapped[str] = mapped_column(String(500))
    refused_at: Mapped[datetime] = mapped_column(UtcTime)


class SendPace(Base):
    """What the senders of all machines share, by carrier: when the next may go, and the latest moment they have seen.

    A moment seen that lies ahead of the clock tells that the clock was set back.
    """

    __tablename__ = "send_pace"

    carrier: Mapped[Carrier] = mapped_column(enum_column(Carrier), primary_key=True)
    next_at: Mapped[datetime] = mapped_column(UtcTime)
    seen_at: Mapped[datetime] = mapped_column(UtcTime)


class NoticeChoice(Base):
    """How soon one person wants mail of one kind, where that is not the usual."""

    __tablename__ = "notice_choice"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    kind: Mapped[NoticeKind] = mapped_column(enum_column(NoticeKind), primary_key=True)
    pace: Mapped[Pace] = mapped_column(enum_column(Pace))
