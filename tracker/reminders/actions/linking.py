"""Links that reports come in by, without signing in: made with a mail, used for its tasks alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, delete, select, update

from tracker.accounts.models import User
from tracker.db import db, insert_many_once, insert_once
from tracker.errors import Refused
from tracker.reminders.models import ReportLink, ReportLinkTask
from tracker.reminders.queries.links import OpenLink
from tracker.reminders.rules.tokens import hash_of
from tracker.tasks.actions import report_progress

VALID_FOR = timedelta(days=7)
USED = "Liên kết này vừa hết hạn hoặc không còn dùng được. Anh chị đăng nhập để báo cáo."


def keep_link(token: str, person: User, task_ids: Sequence[int], *, now: datetime) -> None:
    """Let `token` open the report form of these tasks to `person` for a week. Written again for a mail that is sent
    again, it changes nothing."""
    hashed = hash_of(token)
    if not task_ids or hashed is None:
        return
    insert_once(ReportLink, token_hash=hashed, user_id=person.id, made_at=now, expires_at=now + VALID_FOR)
    link_id = db.session.scalar(select(ReportLink.id).where(ReportLink.token_hash == hashed))
    rows = [
        {"link_id": link_id, "task_id": task_id, "position": position}
        for position, task_id in enumerate(dict.fromkeys(task_ids), start=1)
    ]
    insert_many_once(ReportLinkTask, rows)


@dataclass(frozen=True)
class Told:
    """What was filled in for one task."""

    percent: int
    done: str = ""
    obstacle: str = ""
    proposal: str = ""


def report_by_link(link: OpenLink, told: Mapping[int, Told], *, now: datetime) -> list[int]:
    """Report progress on some tasks of an open link in its person's name; returns the tasks reported on now.

    A task is reported on once by a link: what an earlier press of the same form sent is passed over. Raises Refused
    for a task that does not stand on the link or no longer takes reports, and whatever `report_progress` raises.
    """
    reported = []
    for task_id, one in told.items():
        row = link.open_tasks.get(task_id)
        if row is None:
            if task_id in link.reported:
                continue
            raise Refused(USED)
        taken = update(ReportLinkTask).where(
            ReportLinkTask.link_id == link.id, ReportLinkTask.task_id == task_id, ReportLinkTask.reported_at.is_(None)
        )
        done = db.session.execute(
            taken.values(reported_at=now, percent=one.percent), execution_options={"synchronize_session": False}
        )
        if not isinstance(done, CursorResult) or done.rowcount != 1:
            continue  # the other press of the same form
        report_progress(
            row,
            percent=one.percent,
            done=one.done,
            obstacle=one.obstacle,
            proposal=one.proposal,
            form_key=f"link-{link.id}-{task_id}",
            via="link",
            by=link.person,
        )
        reported.append(task_id)
    return reported


def forget_links(now: datetime) -> int:
    """Remove what expired a month ago; until then its page can say that it did. Returns how many."""
    old = select(ReportLink.id).where(ReportLink.expires_at < now - timedelta(days=30)).limit(500)
    ids = list(db.session.scalars(old))
    if ids:
        db.session.execute(delete(ReportLinkTask).where(ReportLinkTask.link_id.in_(ids)))
        db.session.execute(delete(ReportLink).where(ReportLink.id.in_(ids)))
    return len(ids)
