"""What became of a claim, the addresses nobody lives at, and the pace all senders keep together."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Update, delete, or_, select, update

from tracker.db import db, insert_once
from tracker.notices.actions.sending import UNSENT, Claim, write
from tracker.notices.models import BadAddress, Carrier, Notice, NoticeState, SendPace
from tracker.notices.rules import next_attempt

SET_BACK = timedelta(minutes=30)  # a clock that goes so far back was set; less is machines that differ
SEEN_EVERY = timedelta(minutes=5)
WAIT_AT_MOST = timedelta(minutes=2)  # for the shared pace; more is a slot a wrong clock took


def drop(claim: Claim, reasons: Mapping[int, str]) -> None:
    """Say of claimed notices that they are no longer true and were not sent, each with its reason."""
    for reason in sorted(set(reasons.values())):
        ids = [notice_id for notice_id, why in reasons.items() if why == reason]
        write(_ours(claim, ids), state=NoticeState.DROPPED, reply=reason, message_id=None, **_wiped(claim))


def mark_sent(claim: Claim, ids: Sequence[int], reply: str, now: datetime) -> int:
    """Say that the mail left, with the server's words. Returns 0 when the claim had expired and another took over."""
    return write(_ours(claim, ids), state=NoticeState.SENT, sent_at=now, reply=reply[:500], **_wiped(claim))


def mark_refused(claim: Claim, ids: Sequence[int], reply: str) -> None:
    """Say that the server will never take the mail: nobody tries again unless a person asks."""
    write(_ours(claim, ids), state=NoticeState.REFUSED, reply=reply[:500], **_wiped(claim))


def mark_failed(claim: Claim, ids: Sequence[int], reply: str) -> None:
    """Say that no more is tried, or that the mail could not even be written."""
    write(_ours(claim, ids), state=NoticeState.FAILED, reply=reply[:500], **_wiped(claim))


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
    write(_ours(claim, ids), **values)


def _ours(claim: Claim, ids: Sequence[int]) -> Update:
    return update(Notice).where(Notice.id.in_(ids), Notice.state == NoticeState.CLAIMED, Notice.claimed_at == claim.at)


def _wiped(claim: Claim) -> dict[str, Any]:
    """An account mail holds a link that opens the account: once it has left, or never will, its text goes."""
    return {"details": {}} if claim.is_account else {}


# ---------- Addresses nobody lives at ----------


def note_bad_address(address: str, reply: str, now: datetime) -> None:
    """Remember that a server refused this address for good; until somebody clears it nothing is sent there."""
    insert_once(BadAddress, address=address, reply=reply[:500], refused_at=now)


def bad_addresses() -> dict[str, str]:
    """Every address that is left alone, with the server's words."""
    return {row.address: row.reply for row in db.session.execute(select(BadAddress.address, BadAddress.reply))}


def clear_bad_address(address: str) -> bool:
    """Trust an address again. Returns whether it was distrusted."""
    gone = db.session.execute(delete(BadAddress).where(BadAddress.address == address).returning(BadAddress.address))
    return gone.first() is not None


# ---------- The pace of all senders together ----------


def take_turn(carrier: Carrier, now: datetime, per_minute: int) -> datetime:
    """When the next mail may leave, so that all senders together send at most `per_minute`: the turn is taken.

    The row stays locked until the caller commits.
    """
    pace = _pace(carrier, now, lock=True)
    at = pace.next_at if now < pace.next_at <= now + WAIT_AT_MOST else now
    taken = update(SendPace).where(SendPace.carrier == carrier)
    db.session.execute(taken.values(next_at=at + timedelta(minutes=1) / per_minute))
    return at


def look_at_clock(carrier: Carrier, now: datetime) -> int:
    """Notice that the clock was set back since the last look, and let go what a wrong clock put off.

    Returns how many notices were let go. Without this, what was tried again "in an hour" during a week that never was
    would wait for that week. Writes only every few minutes.
    """
    seen = _pace(carrier, now, lock=False).seen_at
    freed = 0
    if seen > now + SET_BACK:
        ahead = update(Notice).where(Notice.carrier == carrier, Notice.state.in_(UNSENT), Notice.send_after > now)
        freed = write(ahead.where(or_(Notice.state == NoticeState.RETRYING, Notice.created_at > now)), send_after=now)
    if not seen <= now < seen + SEEN_EVERY:
        values = {"seen_at": now} | ({"next_at": now} if seen > now else {})
        db.session.execute(update(SendPace).where(SendPace.carrier == carrier).values(**values))
    return freed


def _pace(carrier: Carrier, now: datetime, *, lock: bool) -> SendPace:
    wanted = select(SendPace).where(SendPace.carrier == carrier).execution_options(populate_existing=True)
    if lock:
        wanted = wanted.with_for_update()
    found = db.session.scalar(wanted)
    if found is None:
        insert_once(SendPace, carrier=carrier, next_at=now, seen_at=now)
        found = db.session.scalars(wanted).one()
    return found
