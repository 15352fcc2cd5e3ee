"""Telling people: a row in the ledger now, a mail later by the scheduler (sending.py holds that side)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from flask_security import MailUtil
from sqlalchemy import ColumnElement, CursorResult, Select, Update, or_, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import all_deputies
from tracker.db import db, insert_many_once, insert_once
from tracker.errors import Refused
from tracker.notices.actions.choosing import as_chosen
from tracker.notices.actions.outcomes import clear_bad_address
from tracker.notices.models import BadAddress, Carrier, Notice, NoticeKind, NoticeState, Pace
from tracker.notices.queries import states_of
from tracker.notices.rules import CHOICES, GATHERED
from tracker.units.models import Committee

MONDAY = 0
RELEASED_AT_ONCE = 200  # people
NOT_MUTED = frozenset(NoticeKind) - frozenset(CHOICES) - {NoticeKind.ACCOUNT}
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
    carrier: Carrier = Carrier.MAIL

    def as_row(self, moments: dict[str, Any]) -> dict[str, Any]:
        """The row it is stored as; `moments`: what `_moments` says of now."""
        return {
            **moments,
            "key": self.key,
            "kind": self.kind,
            "committee_id": self.committee_id,
            "recipient_id": self.recipient_id,
            "carrier": self.carrier,
            "address": "",
            "subject_kind": self.subject_kind,
            "subject_id": self.subject_id,
            "title": self.title[:300],
            "details": self.details,
            "state": NoticeState.IN_APP if self.in_app else NoticeState.PLANNED,
            "attempts": 0,
            "interrupted": False,
            "reply": "",
        }


def _moments(now: datetime, send_after: datetime) -> dict[str, Any]:
    """What all rows planned at one moment have in common."""
    today = clock.local(now).date()
    return {"planned_on": today, "created_at": now, "send_after": send_after, "good_until": send_after + GOOD_FOR}


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
    [row] = as_chosen([telling.as_row(_moments(now, send_after or now))], now)
    row["unit_id"] = to.unit_id
    made = insert_once(Notice, **row)
    if made is not None:
        insert_many_once(Notice, _for_gateway([row]))
    if made is not None and (others := for_deputies([telling], now)):
        enqueue_many(others, now=now, send_after=send_after or now)
    return made


def enqueue_many(tellings: Sequence[Telling], *, now: datetime, send_after: datetime) -> int:
    """`enqueue` for many at once. Returns how many are new; where none are, nothing is written.

    What was dropped as untrue and is true again (a task done in the morning, sent back at noon; a clock that was wrong
    for a while) is planned again under its key.
    """
    told = [*tellings, *for_deputies(tellings, now)]
    known = states_of(db.session.connection(), [telling.key for telling in told])
    return enqueue_looked_up(told, known, now=now, send_after=send_after)


def enqueue_looked_up(
    tellings: Sequence[Telling], known: Mapping[str, NoticeState], *, now: datetime, send_after: datetime
) -> int:
    """`enqueue_many` for who has looked already what stands of these keys in the ledger, and who stands in for whom."""
    new = {telling.key: telling for telling in tellings if telling.key not in known}
    moments = _moments(now, send_after)
    rows = as_chosen([telling.as_row(moments) for telling in new.values()], now)
    people = {row["recipient_id"] for row in rows}
    units = {person: unit for person, unit in db.session.execute(_units_of(people))} if rows else {}
    for row in rows:
        row["unit_id"] = units.get(row["recipient_id"])
    again = {one.key: one for one in tellings if known.get(one.key) is NoticeState.DROPPED}
    insert_many_once(Notice, _for_gateway(rows))
    return insert_many_once(Notice, rows) + (_plan_again(again, now, send_after) if again else 0)


def for_deputies(tellings: Sequence[Telling], now: datetime) -> list[Telling]:
    """The same for whoever stands in for a recipient in that committee today, unless they are told it themselves."""
    deputies = all_deputies(clock.local(now).date())
    if not deputies:
        return []
    told = {(telling.recipient_id, telling.kind, telling.subject_kind, telling.subject_id) for telling in tellings}
    found = []
    for telling in tellings:
        if telling.kind is NoticeKind.ACCOUNT or telling.carrier is not Carrier.MAIL or "stands_for" in telling.details:
            continue
        for deputy, absent in deputies.get((telling.committee_id or 0, telling.recipient_id), {}).items():
            if (deputy, telling.kind, telling.subject_kind, telling.subject_id) not in told:
                details = {**telling.details, "stands_for": absent}
                found.append(replace(telling, key=f"{telling.key}-by-{deputy}", recipient_id=deputy, details=details))
    return found


def _units_of(people: set[int]) -> Select[int, int | None]:
    return select(User.id, User.unit_id).where(User.id.in_(people))


def _for_gateway(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same rows once more for the office's gateway, where their committee wants that: what nobody can mute."""
    told = [row for row in rows if row["kind"] in NOT_MUTED and row["state"] is NoticeState.PLANNED]
    committees = [db.session.get(Committee, number) for number in {row["committee_id"] for row in told} - {None}]
    wanting = {committee.id for committee in committees if committee is not None and committee.by_gateway}
    again = [row for row in told if row["committee_id"] in wanting and row["carrier"] is Carrier.MAIL]
    return [{**row, "key": f"{row['key']}-gateway", "carrier": Carrier.WEBHOOK} for row in again]


def _plan_again(tellings: Mapping[str, Telling], now: datetime, send_after: datetime) -> int:
    """Plan anew what the sender dropped; what a person let go (it lost its `claimed_at`) stays as decided.

    It is told as it is true now: since then the task may have passed to another unit, and its contact with it.
    """
    both = {**tellings, **{f"{key}-gateway": telling for key, telling in tellings.items()}}
    dropped = Notice.key.in_(list(both)), Notice.state == NoticeState.DROPPED, Notice.claimed_at.is_not(None)
    told = db.session.execute(select(Notice.key, Notice.details).where(*dropped)).all()
    changed = [key for key, details in told if details != both[key].details]
    units = {
        person: unit for person, unit in db.session.execute(_units_of({both[key].recipient_id for key in changed}))
    }
    anew = {"claimed_at": None, "reply": "", "state": NoticeState.PLANNED, **_moments(now, send_after)}
    number = _changed(update(Notice).where(*dropped).values(**anew))
    for key in changed:
        telling = both[key]
        facts = {"title": telling.title[:300], "details": telling.details, "unit_id": units.get(telling.recipient_id)}
        planned = update(Notice).where(Notice.key == key, Notice.state == NoticeState.PLANNED)
        db.session.execute(planned.values(**facts), execution_options={"synchronize_session": False})
    return number


def held_back(now: datetime) -> list[int]:
    """The people some of whose mails wait to be released: their reminders, now that the plan stands as a whole, and
    the news they want gathered, up to yesterday's; on Mondays what they want once a week.

    One look into the index of what is to be sent; where nothing waits it costs nothing.
    """
    return list(db.session.scalars(select(Notice.recipient_id).where(_held_back(now)).distinct()))


def release_reminders(people: Sequence[int], now: datetime) -> int:
    """Let what is `held_back` of some people leave from now on, all of it together. Returns how many notices waited."""
    return _changed(update(Notice).where(_held_back(now), Notice.recipient_id.in_(people)).values(send_after=now))


def _held_back(now: datetime) -> ColumnElement[bool]:
    today = clock.local(now)
    paces = [Pace.AT_ONCE, Pace.DAILY, *([Pace.WEEKLY] if today.weekday() == MONDAY else [])]
    gathered = or_(Notice.kind.in_(GATHERED), (Notice.pace != Pace.AT_ONCE) & (Notice.planned_on < today.date()))
    waits = Notice.carrier.in_(list(Carrier)) & (Notice.state == NoticeState.PLANNED) & (Notice.send_after > now)
    return waits & Notice.pace.in_(paces) & gathered


def send_again(notice: Notice, *, now: datetime) -> None:
    """Put a notice that failed or was refused back among those to be sent, at a person's wish: its address is trusted.

    Raises Refused when it did not fail, or when somebody else did this first.
    """
    if notice.kind is NoticeKind.ACCOUNT:
        raise Refused("Nội dung thư tài khoản đã được xóa. Anh chị gửi lại lời mời ở trang Tài khoản.")
    if _changed(_troubled(Notice.id == notice.id).values(**_once_more(now))) != 1:
        raise Refused("Thông báo này không còn ở tình trạng không gửi được. Có thể đồng nghiệp đã bấm gửi lại trước.")
    clear_bad_address(notice.recipient.email)
    db.session.refresh(notice)


def send_all_again(scope: ColumnElement[bool], *, now: datetime) -> int:
    """Put every failed notice of a ledger back among those to be sent: the server was set up wrongly, say.

    What an address was refused for stays as it is. Returns how many.
    """
    bad = select(User.id).join(BadAddress, BadAddress.address == User.email)
    chosen = _troubled(scope, Notice.kind != NoticeKind.ACCOUNT, Notice.recipient_id.not_in(bad))
    return _changed(chosen.values(**_once_more(now)))


def let_go(notice: Notice, *, reply: str) -> None:
    """Say that a failed notice is not to be sent any more, so that it no longer counts as unsent.

    Raises Refused when it did not fail, or when somebody else did this first.
    """
    dropped = {"state": NoticeState.DROPPED, "reply": reply[:500], "claimed_at": None}
    if _changed(_troubled(Notice.id == notice.id).values(**dropped)) != 1:
        raise Refused("Thông báo này không còn ở tình trạng không gửi được. Có thể đồng nghiệp đã xử lý trước.")
    db.session.refresh(notice)


def _troubled(*which: ColumnElement[bool]) -> Update:
    return update(Notice).where(*which, Notice.state.in_([NoticeState.FAILED, NoticeState.REFUSED]))


def _once_more(now: datetime) -> dict[str, Any]:
    return {
        "state": NoticeState.PLANNED,
        "send_after": now,
        "good_until": now + GOOD_FOR,
        "claimed_at": None,
        "message_id": None,
    }


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
