"""When the morning's reminders leave: a committee's hours and days, and the hour of the plan."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from tracker import clock
from tracker.workdays.rules import Calendar, SendingHours

AT_THE_LATEST = timedelta(minutes=30)  # when reminders leave even if the plan never came to its end
MORNING = time(7, 30)


@dataclass(frozen=True)
class Leaving:
    """One committee's way: `remind_at` is when each day's reminders are planned."""

    hours: SendingHours
    calendar: Calendar
    remind_at: time = MORNING

    def moment(self, day: date) -> datetime:
        """When the reminders planned on `day` leave, if no later day's plan overtakes them."""
        planned = self.plan_of(day)
        opens = self.hours.next_moment(planned, self.calendar)
        return opens if opens.date() == day else self._with_the_plan(opens, timedelta())

    def put_off(self, opens: datetime) -> datetime:
        """Until when what is gathered waits where mails may leave again at `opens`, on a later day.

        That day's plan lets it go, so that it is one digest with what the day itself brings: Saturday's reminders at
        seven on Monday would be the day's only mail, and what is due on Monday be told on Tuesday. Should there be no
        plan, it leaves half an hour after it. Where the plan comes when the hours are over, it leaves at `opens`.
        """
        return self._with_the_plan(opens, AT_THE_LATEST)

    def _with_the_plan(self, opens: datetime, and_then: timedelta) -> datetime:
        later = max(opens, self.plan_of(opens.date()) + and_then)
        found = self.hours.next_moment(later, self.calendar)
        return found if found.date() == opens.date() else opens

    def is_open_on(self, day: date) -> bool:
        """Whether anything but what is urgent leaves on `day`."""
        return self.hours.is_open_on(day, self.calendar)

    def plan_of(self, day: date) -> datetime:
        """When the plan of `day` is made."""
        return datetime.combine(day, self.remind_at, clock.VIETNAM)
