"""When to remind: the one stage that holds on a day, from facts and a date alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.notices.models import NoticeKind
from tracker.tasks.models import TaskState

REMINDED_STATES = frozenset({TaskState.ASSIGNED, TaskState.IN_PROGRESS})  # who submitted waits for others


@dataclass(frozen=True)
class Rules:
    """A committee's rules: so many days before the due date, and again every so many days when late."""

    days_before: tuple[int, ...]
    late_every: int

    @property
    def reach(self) -> int:
        """How many days before the due date the first reminder may come."""
        return max(self.days_before, default=0)


def rules_of(days_before: Sequence[int], late_every: int) -> Rules:
    """A committee's rules from what is stored of it; numbers that make no sense are left out."""
    return Rules(tuple(sorted({days for days in days_before if days >= 0})), max(late_every, 0))


@dataclass(frozen=True)
class Stage:
    """How far a task is from its due date, in the steps people are told of: "due-3", "late-8"."""

    name: str
    kind: NoticeKind


def stage(state: TaskState, due_on: date | None, today: date, rules: Rules) -> Stage | None:
    """The one stage that holds on `today`; none when there is nothing to remind of.

    Before the due date it is the nearest step ahead: with steps 7, 3, 1, 0 and two days left, "due-3". It holds until
    the next step, so a day on which nothing ran is made up for once, and a week of them by one message, not seven.
    """
    if state not in REMINDED_STATES or due_on is None:
        return None
    left = (due_on - today).days
    if left < 0:
        passed = -left - 1
        step = 1 + (passed // rules.late_every * rules.late_every if rules.late_every else 0)
        return Stage(f"late-{step}", NoticeKind.OVERDUE)
    for days in rules.days_before:
        if left <= days:
            return Stage(f"due-{days}", NoticeKind.DUE_SOON)
    return None


def key_of(task_id: int, at: Stage, due_on: date, person_id: int) -> str:
    """What makes a reminder one: the task, the stage, the due date it speaks of, the person."""
    return f"task-{task_id}-{at.name}-{due_on:%Y%m%d}-{person_id}"


@dataclass(frozen=True)
class TaskFacts:
    """What a reminder depends on."""

    id: int
    code: str
    title: str
    state: TaskState
    due_on: date | None
    due_precision: str
    lead_unit_id: int | None
    tracker_id: int | None


DONE = "Nhiệm vụ đã xong hoặc đang chờ xác nhận."
MOVED = "Thời hạn đã thay đổi."
NEWER = "Đã sang mốc nhắc khác."
NO_LONGER_THEIRS = "Nhiệm vụ không còn của người nhận."
DECIDED = "Tình trạng nhiệm vụ đã thay đổi."

# In which states a piece of news is still news.
NEWS_WHILE = {
    NoticeKind.ASSIGNED: frozenset({TaskState.ASSIGNED, TaskState.IN_PROGRESS}),
    NoticeKind.SUBMITTED: frozenset({TaskState.SUBMITTED}),
    NoticeKind.RETURNED: frozenset({TaskState.ASSIGNED, TaskState.IN_PROGRESS}),
    NoticeKind.COMPLETED: frozenset({TaskState.COMPLETED}),
}


def why_outdated(
    kind: NoticeKind,
    details: dict[str, object],
    *,
    task: TaskFacts | None,
    is_recipients: bool,
    now_at: Stage | None,
) -> str | None:
    """Why a notice about a task is no longer true; none while it is.

    `now_at` is the stage that holds today, `is_recipients` whether the recipient still leads or tracks the task.
    """
    if task is None:
        return DONE
    if kind in NEWS_WHILE:
        return None if task.state in NEWS_WHILE[kind] else DECIDED
    if kind not in {NoticeKind.DUE_SOON, NoticeKind.OVERDUE}:
        return None
    if task.state not in REMINDED_STATES:
        return DONE
    if task.due_on is None or details.get("due_on") != task.due_on.isoformat():
        return MOVED
    if now_at is None or details.get("stage") != now_at.name:
        return NEWER
    return None if is_recipients else NO_LONGER_THEIRS
