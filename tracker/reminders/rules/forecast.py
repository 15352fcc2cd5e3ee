"""Who would get what in the days to come under new rules: the same stages as the morning's plan, day after day."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import accumulate

from tracker.reminders.models import Audience, Channel
from tracker.reminders.rules.leaving import Leaving
from tracker.reminders.rules.stages import Rules, Stage, Stages
from tracker.workdays.rules import Calendar

HORIZON = 30  # days
ONE_DAY = timedelta(days=1)


class CountedCalendar(Calendar):
    """A calendar that has counted its working days from `first` to `last` once, for very many questions."""

    def __init__(self, calendar: Calendar, first: date, last: date) -> None:
        super().__init__(calendar.off, calendar.working)
        days = (first + ONE_DAY * number for number in range((last - first).days + 1))
        object.__setattr__(self, "_first", first)
        object.__setattr__(self, "_counted", list(accumulate(int(calendar.is_working(day)) for day in days)))

    def working_days_between(self, first: date, last: date) -> int:
        """As Calendar's, looked up."""
        counted: list[int] = getattr(self, "_counted")  # noqa: B009 - set beside the frozen fields
        start: date = getattr(self, "_first")  # noqa: B009
        return counted[(last - start).days] - counted[(first - start).days]


@dataclass(frozen=True)
class Begin:
    """On `day` the tasks due on `due_on` come to a stage of which an audience has not been told."""

    day: date
    due_on: date
    audience: Audience
    at: Stage
    is_urgent: bool = False


@dataclass(frozen=True)
class Forecast:
    """What the coming days bring: how many reminders a day, by audience, and what begins when."""

    first: date
    last: date
    days: Mapping[date, Counter[Audience]]
    begins: Sequence[Begin]

    @property
    def total(self) -> int:
        return sum(counted.total() for counted in self.days.values())

    def by_audience(self, audience: Audience) -> int:
        """How many reminders one audience gets in all the days."""
        return sum(counted[audience] for counted in self.days.values())


@dataclass
class Demand:
    """How many reminders one stage means, by due date and audience: tasks times people."""

    numbers: dict[date, Counter[Audience]] = field(default_factory=dict)
    urgent: dict[date, Counter[Audience]] = field(default_factory=dict)  # of the urgent tasks alone, not in `numbers`

    def add(self, due_on: date, audience: Audience, number: int, *, is_urgent: bool = False) -> None:
        """Count `number` more."""
        if number:
            (self.urgent if is_urgent else self.numbers).setdefault(due_on, Counter())[audience] += number


def forecast(
    demand: Demand, *, now: Rules, then: Rules, today: date, calendar: Calendar, leaving: Leaving | None = None
) -> Forecast:
    """The days after `today` under the rules `then`, where until today the rules `now` held.

    Each stage is told on the day it begins; on the first day also what the new rules say and the old did not. With
    `leaving`, a day on which nothing leaves is passed over but for what is urgent or stands in the application alone:
    the next day's mail says what holds then.
    """
    usual = _forecast(demand.numbers, now, then, today, calendar, leaving)
    if not demand.urgent:
        return usual
    urgent = _forecast(demand.urgent, now, then, today, calendar, None)
    days = {
        day: usual.days.get(day, Counter()) + urgent.days.get(day, Counter()) for day in {**usual.days, **urgent.days}
    }
    begins = [*usual.begins, *(replace(begin, is_urgent=True) for begin in urgent.begins)]
    begins.sort(key=lambda begin: begin.day)
    return Forecast(usual.first, usual.last, dict(sorted(days.items())), begins)


def _forecast(
    numbers: Mapping[date, Counter[Audience]],
    now: Rules,
    then: Rules,
    today: date,
    calendar: Calendar,
    leaving: Leaving | None,
) -> Forecast:
    last = today + ONE_DAY * HORIZON
    due_dates = sorted(numbers)
    if due_dates:
        calendar = CountedCalendar(calendar, min(due_dates[0], today - ONE_DAY * HORIZON), max(due_dates[-1], last))
    told = {due_on: _told(due_on, now, today, calendar, leaving) for due_on in due_dates}
    begins: list[Begin] = []
    days: dict[date, Counter[Audience]] = {}
    for number in range(1, HORIZON + 1):
        day = today + ONE_DAY * number
        stages = Stages(day, then, calendar)
        silent = _silent(then, day, leaving)
        for begin in _begins(day, due_dates, stages, told, silent):
            if how_many := numbers[begin.due_on][begin.audience]:
                begins.append(begin)
                days.setdefault(day, Counter())[begin.audience] += how_many
    return Forecast(today + ONE_DAY, last, days, begins)


def _silent(rules: Rules, day: date, leaving: Leaving | None) -> frozenset[Audience]:
    """Who is told nothing on `day`, for their mails do not leave then."""
    if leaving is None or leaving.is_open_on(day):
        return frozenset()
    return frozenset(one for one, offsets in rules.audiences.items() if offsets.by is not Channel.IN_APP)


def _told(
    due_on: date, rules: Rules, today: date, calendar: Calendar, leaving: Leaving | None
) -> dict[Audience, Stage]:
    """What each audience was told last, up to `today`: what waits over a holiday has not been told yet."""
    told = dict(Stages(today, rules, calendar).of(due_on))
    silent, day = _silent(rules, today, leaving), today
    if silent and leaving is not None:
        while not leaving.is_open_on(day) and today - day < ONE_DAY * HORIZON:
            day -= ONE_DAY
        then = Stages(day, rules, calendar).of(due_on)
        told = {who: at for who, at in told.items() if who not in silent} | {w: at for w, at in then if w in silent}
    return told


def _begins(
    day: date,
    due_dates: Iterable[date],
    stages: Stages,
    told: dict[date, dict[Audience, Stage]],
    silent: frozenset[Audience],
) -> Iterable[Begin]:
    for due_on in due_dates:
        for audience, at in stages.of(due_on):
            if audience not in silent and told[due_on].get(audience) != at:
                told[due_on][audience] = at
                yield Begin(day, due_on, audience, at)
