"""When mails may leave: the committee's hours and the working calendar, urgent tasks excepted."""

from collections.abc import Sequence
from datetime import datetime, time
from functools import cached_property

from sqlalchemy import select

from tracker import clock
from tracker.db import db
from tracker.notices.models import Notice, NoticeKind
from tracker.notices.rules import GATHERED
from tracker.reminders.rules.leaving import MORNING, Leaving
from tracker.tasks.models import Priority, Task
from tracker.units.models import Committee
from tracker.workdays.queries import calendar
from tracker.workdays.rules import Calendar, SendingHours


class Hours:
    """Asked before each mail; what it knows of committees and days is read once and good for one round of sending."""

    def __init__(self, remind_at: time = MORNING) -> None:
        self._remind_at = remind_at

    @cached_property
    def _committees(self) -> dict[int, Leaving]:
        found = select(Committee.id, Committee.send_from, Committee.send_until, Committee.send_on_days_off)
        return {
            number: Leaving(SendingHours(first, last, on_days_off), self._calendar, self._remind_at)
            for number, first, last, on_days_off in db.session.execute(found)
        }

    @cached_property
    def _calendar(self) -> Calendar:
        return calendar()

    def not_before(self, notices: Sequence[Notice], now: datetime) -> dict[int, datetime]:
        """Which of these notices must wait for their committee's hours, by id, and until when; what is gathered for
        the morning waits for that morning's plan."""
        local = clock.local(now)
        opens = {number: self._opens(number, local) for number in {notice.committee_id for notice in notices}}
        waiting = {notice.id: opens[notice.committee_id] for notice in notices if opens[notice.committee_id] > local}
        if not waiting:
            return {}
        about = {notice.subject_id for notice in notices if notice.subject_kind == "task" and notice.id in waiting}
        urgent = set(db.session.scalars(select(Task.id).where(Task.id.in_(about), Task.priority != Priority.NORMAL)))
        spared = {notice.id for notice in notices if notice.subject_kind == "task" and notice.subject_id in urgent}
        spared |= {notice.id for notice in notices if notice.kind is NoticeKind.URGED}  # a person means it to go now
        late = {notice.id: notice.committee_id for notice in notices if notice.kind in GATHERED}
        return {
            number: self._with_the_plan(late[number], until, local) if number in late else until
            for number, until in waiting.items()
            if number not in spared
        }

    def _opens(self, committee_id: int | None, local: datetime) -> datetime:
        leaving = self._committees.get(committee_id or 0)
        return leaving.hours.next_moment(local, self._calendar) if leaving else local

    def _with_the_plan(self, committee_id: int | None, opens: datetime, local: datetime) -> datetime:
        return self._committees[committee_id or 0].put_off(opens) if opens.date() > local.date() else opens
