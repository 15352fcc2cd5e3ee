"""Verifying many routine tasks at once: the rules of `work.verify` for each, in statements for all of them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import Refused
from tracker.history.actions import Happened, record_many
from tracker.notices.actions import enqueue_many
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import settle, telling
from tracker.tasks.actions.sharing import close_parent
from tracker.tasks.models import Outcome, Submission, Task, TaskState
from tracker.tasks.rules import Move, next_state, why_no_verifying

AT_ONCE = 200  # in one request; more would hold the one writer of SQLite too long


@dataclass(frozen=True)
class Judged:
    """A task with the submission that waits (none: its children closed it) and why this person cannot verify it."""

    task: Task
    submission: Submission | None
    why_not: str | None


def judge(tasks: Sequence[Task], *, by: User) -> list[Judged]:
    """What would become of each of `tasks` if `by` verified them now, in their order. Reads only."""
    undecided = select(Submission).where(Submission.task_id.in_([task.id for task in tasks]))
    waiting = {one.task_id: one for one in db.session.scalars(undecided.where(Submission.outcome.is_(None)))}
    standpoints: dict[int, Standpoint] = {}
    for task in tasks:
        if task.committee_id not in standpoints:
            standpoints[task.committee_id] = standpoint(by, task.committee_id, clock.today())
    found = []
    for task in tasks:
        submission = waiting.get(task.id)
        submitter = submission.submitted_by_id if submission is not None else None
        found.append(Judged(task, submission, why_no_verifying(task, standpoints[task.committee_id], submitter)))
    return found


def verify_many(
    tasks: Sequence[Task], *, read: Collection[int] | None = None, by: User
) -> tuple[list[Task], list[tuple[Task, str]]]:
    """Accept every submission of `tasks` that `by` may accept and, where said, has `read`.

    Returns the tasks verified, and those left with the reason.

    Each is finished on the day it was submitted, written into the history and told as by `work.verify`; a task of many
    units follows its children. Refused for more than AT_ONCE tasks.
    """
    if len(tasks) > AT_ONCE:
        raise Refused(f"Mỗi lần xác nhận được nhiều nhất {AT_ONCE} việc. Anh chị chọn bớt rồi xác nhận tiếp.")
    parents = _lock(tasks)
    judged = judge(sorted(tasks, key=lambda task: task.fan_out), by=by)
    ready = [(one.task, one.submission) for one in judged if one.why_not is None and one.submission is not None]
    unread = [one for one in ready if read is not None and one[1].id not in read]
    ready = [one for one in ready if one not in unread]
    left = [(one.task, one.why_not) for one in judged if one.why_not is not None]
    left += [(task, "Đơn vị vừa gửi báo cáo hoàn thành khác. Anh chị xem lại.") for task, _submission in unread]
    _accept([submission.id for _task, submission in ready], [task.id for task, _submission in ready], by)
    _record_and_tell(ready, by)
    for task, _submission in ready:
        if (parent := parents.pop(task.parent_id or 0, None)) is not None:
            settle(parent, task)
    verified = [task for task, _submission in ready]
    for one in judged:
        if one.why_not is None and one.submission is None:
            try:
                close_parent(one.task, by=by)
                verified.append(one.task)
            except Refused as refused:
                left.append((one.task, refused.message))
    return verified, left


def _lock(tasks: Sequence[Task]) -> dict[int, Task]:
    """Lock what is about to change, parents before children as every move does, and see it as it is now. Returns the
    parents of many units by id."""
    above = {task.parent_id for task in tasks if task.parent_id is not None}
    fresh = {"populate_existing": True}
    found = select(Task).where(Task.id.in_(above), Task.fan_out).order_by(Task.id).with_for_update(of=Task)
    parents = {parent.id: parent for parent in db.session.scalars(found, execution_options=fresh)} if above else {}
    these = select(Task).where(Task.id.in_([task.id for task in tasks])).order_by(Task.id)
    db.session.scalars(these.with_for_update(of=Task), execution_options=fresh).all()
    return parents


def _accept(submission_ids: list[int], task_ids: list[int], by: User) -> None:
    """The tasks are locked, so nobody came between `judge` and this."""
    if not task_ids:
        return
    quietly = {"synchronize_session": False}
    handed_in = select(Submission.submitted_on).where(Submission.task_id == Task.id, Submission.outcome.is_(None))
    done = update(Task).where(Task.id.in_(task_ids), Task.state == TaskState.SUBMITTED)
    done = done.values(
        state=next_state(TaskState.SUBMITTED, Move.VERIFY),
        finished_on=handed_in.scalar_subquery(),
        percent=100,
        version=Task.version + 1,
    )
    db.session.execute(done, execution_options=quietly)
    answered = update(Submission).where(Submission.id.in_(submission_ids), Submission.outcome.is_(None))
    values = {"outcome": Outcome.ACCEPTED, "reason": "", "decided_by_id": by.id, "decided_at": clock.now()}
    db.session.execute(answered.values(**values), execution_options=quietly)
    for changed in (
        select(Task).where(Task.id.in_(task_ids)),
        select(Submission).where(Submission.id.in_(submission_ids)),
    ):
        db.session.scalars(changed, execution_options={"populate_existing": True}).all()


def _record_and_tell(ready: Iterable[tuple[Task, Submission]], by: User) -> None:
    ids = [submission.id for _task, submission in ready]
    people = select(Submission.id, User).join(Submission.submitted_by).where(Submission.id.in_(ids))
    submitters = {number: person for number, person in db.session.execute(people)} if ids else {}
    events, tellings = [], []
    for (task, _submission), number in zip(ready, ids, strict=True):
        finished = task.finished_on.isoformat() if task.finished_on else None
        details = {"submission": number, "finished_on": finished, "together": len(ids)}
        events.append(Happened(Task, task.id, "task.verified", task.committee_id, details))
        person = submitters[number]
        if person.active and person.id != by.id:
            tellings.append(telling(task, NoticeKind.COMPLETED, person, about=str(number), by=by))
    record_many(events, by=by)
    if tellings:
        now = clock.now()
        enqueue_many(tellings, now=now, send_after=now)
