"""The only reader of the system clock. Every date of the product is a date in Vietnam.

Rules and actions take a date or a time as an argument; doors (pages, jobs, commands) ask here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")

_shift = timedelta(0)


def now() -> datetime:
    """The present moment, aware, in Asia/Ho_Chi_Minh, whatever the machine's own zone is."""
    return datetime.now(UTC).astimezone(VIETNAM) + _shift


def today() -> date:
    """The present day in Vietnam."""
    return now().date()


def local(moment: datetime) -> datetime:
    """An aware moment as Vietnam's wall clock shows it."""
    return moment.astimezone(VIETNAM)


@contextmanager
def travel(to: datetime | date) -> Iterator[None]:
    """Let the program believe it is `to` (a date means nine in the morning); the clock goes on from there.

    For `tracker remind --at` and the journeys of the tests. Not thread-safe: the whole process travels.
    """
    global _shift
    if not isinstance(to, datetime):
        to = datetime(to.year, to.month, to.day, 9, 0, tzinfo=VIETNAM)
    if to.tzinfo is None:
        to = to.replace(tzinfo=VIETNAM)
    before = _shift
    _shift = to - datetime.now(UTC)
    try:
        yield
    finally:
        _shift = before
