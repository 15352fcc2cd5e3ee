"""Working-day arithmetic (product.md section 5): from dates and the special days alone."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True)
class Calendar:
    """Which days are worked: Monday to Friday, but not those in `off`, and also those in `working`."""

    off: frozenset[date] = field(default_factory=frozenset)
    working: frozenset[date] = field(default_factory=frozenset)

    def is_working(self, day: date) -> bool:
        """Whether offices work on `day`. A day announced as working wins over everything else."""
        if day in self.working:
            return True
        return day.weekday() < SATURDAY and day not in self.off

    def next_working_day(self, day: date) -> date:
        """`day` itself when it is worked, else the first working day after it.

        A term that ends on a day off ends at the end of this day (Civil Code 2015, art. 148).
        """
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def add_working_days(self, day: date, number: int) -> date:
        """The `number`-th working day after `day`, counted from the next day on; before it when negative.

        With 0 the day itself, moved to the next working day if it is off.
        """
        if number == 0:
            return self.next_working_day(day)
        step = ONE_DAY if number > 0 else -ONE_DAY
        for _ in range(abs(number)):
            day += step
            while not self.is_working(day):
                day += step
        return day

    def working_days_between(self, first: date, last: date) -> int:
        """How many working days lie after `first` up to and including `last`; negative when `last` is earlier.

        With a due date and today: how many working days a task is late.
        """
        if last < first:
            return -self.working_days_between(last, first)
        weeks, rest = divmod((last - first).days, 7)
        number = weeks * 5
        number += sum((first + timedelta(days=n)).weekday() < SATURDAY for n in range(1, rest + 1))
        worked = {day for day in self.working if first < day <= last and (day.weekday() >= SATURDAY)}
        lost = {day for day in self.off - self.working if first < day <= last and day.weekday() < SATURDAY}
        return number + len(worked) - len(lost)


@dataclass(frozen=True)
class Square:
    """A day in the sheet of a year: `mark` is the kind of a special day, "weekend", or nothing."""

    day: date
    mark: str
    is_here: bool  # of this month, not a neighbour's day that fills the week


def months_of(year: int, special: Mapping[date, str]) -> list[list[list[Square]]]:
    """The twelve months of a year as weeks from Monday to Sunday."""
    weeks = calendar.Calendar()
    return [
        [[_square(day, month, special) for day in week] for week in weeks.monthdatescalendar(year, month)]
        for month in range(1, 13)
    ]


def _square(day: date, month: int, special: Mapping[date, str]) -> Square:
    return Square(day, special.get(day) or ("weekend" if day.weekday() >= SATURDAY else ""), day.month == month)


@dataclass(frozen=True)
class SendingHours:
    """When a committee's mails may leave: from one full hour to another, on working days or on all."""

    from_hour: int = 7
    until_hour: int = 19  # 24: to the end of the day
    on_days_off: bool = False

    def next_moment(self, at: datetime, days: Calendar) -> datetime:
        """`at` itself (a moment on the wall clock) when mails may leave then, else the next moment they may."""
        day = at.date()
        if self.is_open_on(day, days):
            if self.from_hour <= at.hour < self.until_hour:
                return at
            if at.hour < self.from_hour:
                return self._opening(day, at)
        day += ONE_DAY
        while not self.is_open_on(day, days):
            day += ONE_DAY
        return self._opening(day, at)

    def is_open_on(self, day: date, days: Calendar) -> bool:
        """Whether mails leave on `day` at all."""
        return self.on_days_off or days.is_working(day)

    def _opening(self, day: date, like: datetime) -> datetime:
        return datetime.combine(day, time(self.from_hour), like.tzinfo)
