"""Giving many tasks to another tracking officer at once: the rules of `drafting.edit` for each, in few statements."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import possible_trackers, standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import Refused
from tracker.history.actions import Happened, record_many
from tracker.notices.actions import enqueue_many
from tracker.notices.models import NoticeKind
from tracker.notices.rules.lines import TRACKED
from tracker.tasks.actions.moves import telling
from tracker.tasks.models import Task, TaskState
from tracker.tasks.rules import EDITABLE_STATES, can_manage

BATCH = 500  # ids in one statement; databases limit how many it may name


@dataclass(frozen=True)
class Trackable:
    """A task and why it cannot be given to the tracking officer; none when it can."""

    task: Task
    why_not: str | None


def judge_tracking(tasks: Sequence[Task], tracker_id: int | None, *, by: User) -> list[Trackable]:
    """What would become of each of `tasks` if `by` gave it to `tracker_id` (none: not chosen yet). Reads only."""
    standpoints: dict[int, Standpoint] = {}
    for task in tasks:
        if task.committee_id not in standpoints:
            standpoints[task.committee_id] = standpoint(by, task.committee_id, clock.today())
    return [Trackable(task, _why_not(task, tracker_id, standpoints[task.committee_id])) for task in tasks]


def _why_not(task: Task, tracker_id: int | None, who: Standpoint) -> str | None:
    if not can_manage(who):
        return "Chỉ Tổ thư ký mới giao người theo dõi."
    if task.state not in EDITABLE_STATES:
        return "Nhiệm vụ đã kết thúc nên không đổi người theo dõi."
    if tracker_id is not None and task.tracker_id == tracker_id:
        return "Người này đang theo dõi rồi."
    return None


def assign_tracker(
    tasks: Sequence[Task], tracker_id: int, *, by: User, progress: Callable[[int], None] = lambda _done: None
) -> tuple[list[Task], list[tuple[Task, str]]]:
    """Let `tracker_id` track each of `tasks` (of one committee) that may be given; the open children of a task of many
    units that had its tracking officer follow it.

    Returns the tasks given, and those left with the reason; the new tracking officer is told once. Refused for
    somebody who tracks nothing in the committee.
    """
    if not tasks:
        return [], []
    committee = tasks[0].committee_id
    if tracker_id not in {person.id for person in possible_trackers(committee, clock.today())}:
        raise Refused(
            "Người này không còn theo dõi nhiệm vụ của Ban Chỉ đạo. Anh chị chọn người khác.", field="tracker"
        )
    given, left, theirs = [], [], list[Task]()
    wanted = sorted(tasks, key=lambda task: task.id)
    for start in range(0, len(wanted), BATCH):
        batch = _locked([task.id for task in wanted[start : start + BATCH]])
        judged = judge_tracking(batch, tracker_id, by=by)
        left += [(one.task, one.why_not) for one in judged if one.why_not is not None]
        ready = [one.task for one in judged if one.why_not is None]
        followers = _give(ready, tracker_id, by)
        given += ready
        theirs += [*ready, *followers]
        progress(start + len(batch))
    tell_tracker(theirs, tracker_id, by=by)
    return given, left


def _locked(ids: Sequence[int]) -> list[Task]:
    these = select(Task).where(Task.id.in_(ids)).order_by(Task.id).with_for_update(of=Task)
    return list(db.session.scalars(these, execution_options={"populate_existing": True}))


def tell_tracker(tasks: Sequence[Task], tracker_id: int | None, *, by: User) -> None:
    """Tell somebody that they track `tasks` (of one committee) from now on: one notice, however many tasks it is.

    Drafts are the secretaries' own; of those they are told nothing, nor of what they gave to themselves.
    """
    given = sorted((task for task in tasks if task.state is not TaskState.DRAFT), key=lambda task: task.id)
    person = db.session.get(User, tracker_id) if tracker_id is not None else None
    if not given or person is None or not person.active or person.id == by.id:
        return
    first, number, now = given[0], len(given), clock.now()
    about = f"tracker-{first.version}"  # a task has each version once: given to and fro, it is told each time
    told = telling(first, NoticeKind.HANDED, person, about=about, by=by, **{"as": "tracker"})
    if number > 1:
        told = replace(
            told,
            key=f"tracked-{person.id}-{first.id}-{first.version}",
            subject_kind=TRACKED,
            subject_id=person.id,
            title=f"Anh chị theo dõi thêm {number} nhiệm vụ",
            details={"number": number, "by": by.name, "as": "tracker"},
        )
    enqueue_many([told], now=now, send_after=now)


def _give(tasks: Sequence[Task], tracker_id: int, by: User) -> list[Task]:
    """Write and record it; returns the children that followed."""
    before = {task.id: task.tracker_id for task in tasks}
    happened = [
        Happened(
            Task, task.id, "task.edited", task.committee_id, {"changes": {"tracker_id": [before[task.id], tracker_id]}}
        )
        for task in tasks
    ]
    parents = {task.id: task for task in tasks if task.fan_out}
    followers = _followers(parents, before, set(before)) if parents else []
    happened += [
        Happened(
            Task,
            child.id,
            "task.edited",
            child.committee_id,
            {"changes": {"tracker_id": [child.tracker_id, tracker_id]}, "parent": parents[child.parent_id or 0].code},
        )
        for child in followers
    ]
    ids = [*before, *(child.id for child in followers)]
    for start in range(0, len(ids), BATCH):
        these = update(Task).where(Task.id.in_(ids[start : start + BATCH]))
        values = {"tracker_id": tracker_id, "version": Task.version + 1}
        db.session.execute(these.values(**values), execution_options={"synchronize_session": False})
    for task in (*tasks, *followers):
        db.session.expire(task, ["tracker_id", "tracker", "version"])
    record_many(happened, by=by)
    return followers


def _followers(parents: dict[int, Task], before: dict[int, int | None], chosen: set[int]) -> list[Task]:
    """The open children that had their parent's tracking officer and were not chosen by themselves."""
    below = select(Task).where(Task.parent_id.in_(parents), Task.state.in_(EDITABLE_STATES)).order_by(Task.id)
    children = db.session.scalars(below.with_for_update(of=Task), execution_options={"populate_existing": True})
    return [
        child
        for child in children
        if child.id not in chosen and child.tracker_id == before[child.parent_id or 0] and not child.fan_out
    ]
