"""What decides about mails from notices and a moment alone: when to try again, how soon people may want it."""

from datetime import datetime, timedelta

from tracker.notices.models import REMINDERS, NoticeKind, Pace

NEWS_AT_MOST_EVERY = timedelta(hours=1)
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 30, 60, 120, 240))


def next_attempt(now: datetime, attempts: int) -> datetime:
    """When to try again after `attempts` tries: soon at first, then ever more seldom."""
    return now + PAUSES[min(max(attempts, 1), len(PAUSES)) - 1]


# ---------- How soon people may want it ----------

GATHERED = REMINDERS | {NoticeKind.ESCALATED, NoticeKind.WEEKLY}  # planned in the morning, for the morning's mail
_NEWS = (Pace.AT_ONCE, Pace.DAILY, Pace.WEEKLY, Pace.OFF)

# What people may choose about. Nobody can mute what is not here: being given work, being late, work sent back, and what
# is one of these by another name. Work is given too when it is handed over, and by a leader's word, which may ask for
# a report by a day; an urging and what the ladder tells a leader are about being late.
CHOICES: dict[NoticeKind, tuple[Pace, ...]] = {
    NoticeKind.DUE_SOON: (Pace.DAILY, Pace.WEEKLY, Pace.OFF),
    NoticeKind.SUBMITTED: _NEWS,
    NoticeKind.ASKED: _NEWS,
    NoticeKind.DECIDED: _NEWS,
    NoticeKind.COMPLETED: _NEWS,
    NoticeKind.RECOMMENDATION: _NEWS,
    NoticeKind.CONTRIBUTION: _NEWS,
    NoticeKind.WEEKLY: (Pace.DAILY, Pace.OFF),
}


def usual_pace(kind: NoticeKind) -> Pace:
    """How soon a notice leaves where its recipient chose nothing: reminders in the morning, news at once."""
    return Pace.DAILY if kind in GATHERED else Pace.AT_ONCE
