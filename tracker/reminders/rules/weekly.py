"""A leader's week: when its digest is due, and what it says in figures."""

from dataclasses import dataclass
from datetime import date, timedelta

from tracker.workdays.rules import Calendar

FIGURES = ("total", "done_on_time", "done_late", "open_in_term", "open_overdue")  # total is the sum of the other four


def is_due(today: date, weekly_on: int | None, calendar: Calendar) -> bool:
    """Whether this week's digest should have left by `today`: from the chosen weekday on, or the next working day.

    A missed day is made up for within the week; in a week without a working day after it there is none.
    """
    if weekly_on is None:
        return False
    wanted = calendar.next_working_day(monday_of(today) + timedelta(days=weekly_on))
    return wanted <= today


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def key_of(committee_id: int, today: date, person_id: int) -> str:
    """What makes a weekly digest one: committee, ISO week, person."""
    week = today.isocalendar()
    return f"weekly-{committee_id}-{week.year}W{week.week:02d}-{person_id}"


@dataclass(frozen=True)
class Week:
    """The five figures of today and of a week ago; none of then where the year has begun since."""

    now: dict[str, int]
    before: dict[str, int] | None

    def change(self, name: str) -> int | None:
        """How much a figure rose in the week; negative where it fell."""
        return self.now[name] - self.before[name] if self.before is not None else None
