"""Finding the report link somebody holds, and what it still opens."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.reminders.models import ReportLink, ReportLinkTask
from tracker.reminders.queries.planning import rules_by_committee
from tracker.reminders.rules.tokens import hash_of
from tracker.tasks.models import Task
from tracker.tasks.rules import can_report, leads


class Dead(StrEnum):
    """Why a link opens nothing."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED_UP = "used_up"
    CLOSED = "closed"  # the account, or the committee's rules


@dataclass(frozen=True)
class OpenLink:
    """A link that still opens something: `rows` in the order of the mail, `open_tasks` those to report on."""

    id: int
    person: User
    expires_at: datetime
    rows: list[ReportLinkTask]
    open_tasks: Mapping[int, Task]

    @property
    def reported(self) -> set[int]:
        return {row.task_id for row in self.rows if row.reported_at is not None}


def link_by_token(token: str, *, now: datetime, today: date) -> OpenLink | Dead:
    """What the holder of `token` may report on now, or why nothing.

    Asked at every use: the person must still be there and lead the tasks, the committee must still allow it.
    """
    hashed = hash_of(token)
    link = db.session.scalar(select(ReportLink).where(ReportLink.token_hash == hashed)) if hashed else None
    if link is None:
        return Dead.UNKNOWN
    if link.expires_at <= now:
        return Dead.EXPIRED
    person = link.user
    if not person.active:
        return Dead.CLOSED
    shown = select(ReportLinkTask).where(ReportLinkTask.link_id == link.id).options(joinedload(ReportLinkTask.task))
    rows = list(db.session.scalars(shown.order_by(ReportLinkTask.position)))
    rules = rules_by_committee(row.task.committee_id for row in rows)
    seats = {number: standpoint(person, number, today) for number, one in rules.items() if one.report_links}
    rows = [row for row in rows if row.task.committee_id in seats and seats[row.task.committee_id].roles]
    open_tasks = {
        row.task_id: row.task
        for row in rows
        if row.reported_at is None
        and can_report(row.task, seats[row.task.committee_id])
        and leads(row.task, seats[row.task.committee_id])
    }
    if not open_tasks:
        return Dead.USED_UP if any(row.reported_at for row in rows) else Dead.CLOSED
    seen = [row for row in rows if row.reported_at is not None or row.task_id in open_tasks]
    return OpenLink(link.id, person, link.expires_at, seen, open_tasks)
