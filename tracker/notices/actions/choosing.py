"""How soon people want their mails: what they chose, and what that makes of a notice."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import delete, select

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_many_once
from tracker.notices.models import NoticeChoice, NoticeKind, NoticeState, Pace
from tracker.notices.rules import CHOICES, usual_pace

EVENING = time(23)  # a gathered notice leaves at the latest then, should no morning's plan have let it go


def choose(user: User, chosen: Mapping[NoticeKind, Pace]) -> dict[str, list[str]]:
    """Keep how soon `user` wants mail of each kind, from the next notice on; what cannot be chosen is left out.

    Returns what changed, by kind: [before, after]. Two presses at once end in the later one's choice.
    """
    before = choices_of(user)
    wanted = {kind: pace for kind, pace in chosen.items() if pace in CHOICES.get(kind, ())}
    changed = {kind: pace for kind, pace in wanted.items() if pace is not before[kind]}
    db.session.execute(
        delete(NoticeChoice).where(NoticeChoice.user_id == user.id, NoticeChoice.kind.in_(list(changed)))
    )
    rows = [
        {"user_id": user.id, "kind": kind, "pace": pace}
        for kind, pace in changed.items()
        if pace is not usual_pace(kind)
    ]
    insert_many_once(NoticeChoice, rows)
    return {kind.value: [before[kind].value, pace.value] for kind, pace in changed.items()}


def choices_of(user: User) -> dict[NoticeKind, Pace]:
    """How soon this person wants mail of each kind one can choose about."""
    own = select(NoticeChoice.kind, NoticeChoice.pace).where(NoticeChoice.user_id == user.id)
    kept = {kind: pace for kind, pace in db.session.execute(own)}
    return {kind: kept.get(kind, usual_pace(kind)) for kind in CHOICES}


def as_chosen(rows: list[dict[str, Any]], now: datetime) -> list[dict[str, Any]]:
    """Rows of the ledger as their recipients want them: sent at once, gathered, or shown under the bell alone."""
    choosable = {row["recipient_id"] for row in rows if row["kind"] in CHOICES and row["state"] is NoticeState.PLANNED}
    kept: dict[tuple[int, NoticeKind], Pace] = {}
    if choosable:
        found = select(NoticeChoice).where(NoticeChoice.user_id.in_(choosable))
        kept = {(one.user_id, one.kind): one.pace for one in db.session.scalars(found)}
    for row in rows:
        usual = usual_pace(row["kind"])
        pace = kept.get((row["recipient_id"], row["kind"]), usual) if kept else usual
        _set(row, pace, now)
    return rows


def _set(row: dict[str, Any], pace: Pace, now: datetime) -> None:
    row["pace"] = pace
    if pace is usual_pace(row["kind"]):
        return
    if pace is Pace.OFF:
        row["state"] = NoticeState.IN_APP
    elif (last := _at_the_latest(row["kind"], pace, now)) is not None:
        row["good_until"] += last - row["send_after"]
        row["send_after"] = last


def _at_the_latest(kind: NoticeKind, pace: Pace, now: datetime) -> datetime | None:
    """When a gathered notice leaves though no plan let it go; none for what goes its usual way."""
    if pace is Pace.AT_ONCE or pace is usual_pace(kind):
        return None
    local = clock.local(now)
    days = 1 if pace is Pace.DAILY else (7 - local.weekday()) % 7
    if pace is Pace.WEEKLY and days == 0 and usual_pace(kind) is Pace.AT_ONCE:
        days = 7  # Monday's mail has left by now
    return datetime.combine(local.date() + timedelta(days=days), EVENING, clock.VIETNAM)
