"""When mails may leave: the committee's hours and the working calendar, urgent tasks excepted."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import select

from tracker import clock
from tracker.db import db
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks.models import Priority, Task
from tracker.units.models import Committee
from tracker.workdays.queries import calendar
from tracker.workdays.rules import Calendar, SendingHours


class Hours:
    """Asked before each mail; what it knows of committees and days is read once and good for one round of sending."""

    @cached_property
    def _committees(self) -> dict[int, SendingHours]:
        found = select(Committee.id, Committee.send_from, Committee.send_until, Committee.send_on_days_off)
        return {row[0]: SendingHours(*row[1:]) for row in db.session.execute(found)}

    @cached_property
    def _calendar(self) -> Calendar:
        return calendar()

    def not_before(self, notices: Sequence[Notice], now: datetime) -> dict[int, datetime]:
        """Which of these notices must wait for their committee's hours, by id, and until when."""
        local = clock.local(now)
        opens = {number: self._opens(number, local) for number in {notice.committee_id for notice in notices}}
        waiting = {notice.id: opens[notice.committee_id] for notice in notices if opens[notice.committee_id] > local}
        if not waiting:
            return {}
        about = {notice.subject_id for notice in notices if notice.subject_kind == "task" and notice.id in waiting}
        urgent = set(db.session.scalars(select(Task.id).where(Task.id.in_(about), Task.priority != Priority.NORMAL)))
        spared = {notice.id for notice in notices if notice.subject_kind == "task" and notice.subject_id in urgent}
        spared |= {notice.id for notice in notices if notice.kind is NoticeKind.URGED}  # a person means it to go now
        return {number: until for number, until in waiting.items() if number not in spared}

    def _opens(self, committee_id: int | None, local: datetime) -> datetime:
        hours = self._committees.get(committee_id or 0)
        return hours.next_moment(local, self._calendar) if hours else local
