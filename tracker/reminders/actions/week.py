"""The leaders' weekly digest."""

from datetime import datetime, timedelta

from tracker import clock
from tracker.accounts.queries import leaders_of
from tracker.db import db
from tracker.notices.actions import Telling, enqueue_many
from tracker.notices.models import NoticeKind, NoticeState
from tracker.notices.queries import states_of
from tracker.reminders.queries.weekly import week_of, worst_of
from tracker.reminders.rules.weekly import key_of
from tracker.units.models import Committee


def tell_leaders(committee_id: int, *, now: datetime, send_after: datetime) -> int:
    """Plan this week's digest for the chair and the deputies of a committee, each once. Returns how many are new.

    The figures are written down as they are now, so that the ledger keeps what a leader was told.
    """
    today = clock.local(now).date()
    keys = {key_of(committee_id, today, person.id): person for person in leaders_of(committee_id, today)}
    known = states_of(db.session.connection(), list(keys))
    if all(known.get(key, NoticeState.DROPPED) is not NoticeState.DROPPED for key in keys):
        return 0
    committee = db.session.get_one(Committee, committee_id)
    week = week_of(committee_id, today)
    details = {
        "on": today.isoformat(),
        "figures": week.now,
        "before": week.before,
        "before_on": (today - timedelta(days=7)).isoformat(),
        "worst": worst_of(committee_id, today),
    }
    tellings = [
        Telling(
            key=key,
            kind=NoticeKind.WEEKLY,
            recipient_id=person.id,
            subject_kind="committee",
            subject_id=committee_id,
            title=committee.short_name or committee.name,
            committee_id=committee_id,
            details=details,
        )
        for key, person in keys.items()
    ]
    return enqueue_many(tellings, now=now, send_after=send_after)
