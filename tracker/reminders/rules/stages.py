"""When to remind whom: the one stage that holds on a day, from facts, a committee's rules and a date alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from tracker.notices.models import NoticeKind
from tracker.reminders.models import Audience, Channel, Counting
from tracker.tasks.models import TaskState
from tracker.workdays.rules import Calendar

REMINDED_STATES = frozenset({TaskState.ASSIGNED, TaskState.IN_PROGRESS})  # who submitted waits for others
EVERY_DAY = Calendar()
MONDAY = 0


@dataclass(frozen=True)
class Offsets:
    """When one audience is told: so many days before the due date, and when late from which day on."""

    before: tuple[int, ...] = ()  # the nearest first
    late_from: int | None = None  # none: never told of what is late
    by: Channel = Channel.MAIL


@dataclass(frozen=True)
class Rules:
    """A committee's rules. `late_every`: after how many days a late task is told of again; 0: once."""

    audiences: Mapping[Audience, Offsets]
    late_every: int = 7
    before_in: Counting = Counting.CALENDAR
    late_in: Counting = Counting.CALENDAR
    weekly_on: int | None = MONDAY
    report_links: bool = True
    urge_after: int | None = None
    report_after: int | None = None

    @property
    def furthest(self) -> int:
        """How many days before the due date the first reminder may come."""
        return max((days for offsets in self.audiences.values() for days in offsets.before), default=0)


def usual(days_before: Sequence[int], late_every: int) -> Rules:
    """The rules of a committee that made none: the lead unit's contacts, and of what is late the tracker too."""
    contact = Offsets(sound(days_before), late_from=1)
    return Rules({Audience.CONTACT: contact, Audience.TRACKER: Offsets(late_from=1)}, max(late_every, 0))


def sound(days: Sequence[int]) -> tuple[int, ...]:
    """Days before a due date without those that make no sense."""
    return tuple(sorted({one for one in days if one >= 0}))


# ---------- The stage ----------


@dataclass(frozen=True)
class Stage:
    """How far a task is from its due date, in the steps people are told of: "due-3", "late-8"."""

    name: str
    kind: NoticeKind


def stage(
    state: str,
    due_on: date | None,
    today: date,
    rules: Rules,
    audience: Audience = Audience.CONTACT,
    calendar: Calendar = EVERY_DAY,
) -> Stage | None:
    """The one stage that holds on `today` for an audience; none when there is nothing to remind it of.

    Before the due date it is the nearest step ahead: with steps 7, 3, 1, 0 and two days left, "due-3". It holds until
    the next step, so a day on which nothing ran is made up for once, and a week of them by one message, not seven.
    Counted in working days, "due-0" is the last day on which work can be done; a due date is late on the day after
    it, but the first working day late is the first the offsets know.
    """
    offsets = rules.audiences.get(audience)
    if state not in REMINDED_STATES or due_on is None or offsets is None:
        return None
    if due_on < today:
        return _late(_days(due_on, today, rules.late_in, calendar), offsets, rules.late_every)
    left = _days(today, due_on, rules.before_in, calendar)
    for days in offsets.before:
        if left <= days:
            return Stage(f"due-{days}", NoticeKind.DUE_SOON)
    return None


def _late(days: int, offsets: Offsets, every: int) -> Stage | None:
    if offsets.late_from is None or days < offsets.late_from:
        return None
    passed = days - offsets.late_from
    step = offsets.late_from + (passed // every * every if every else 0)
    return Stage(f"late-{step}", NoticeKind.OVERDUE)


def _days(first: date, last: date, counting: Counting, calendar: Calendar) -> int:
    if counting is Counting.WORKING:
        return calendar.working_days_between(first, last)
    return (last - first).days


def last_due(today: date, rules: Rules, calendar: Calendar) -> date:
    """The latest due date of which anybody may be reminded on `today`."""
    if rules.before_in is Counting.CALENDAR:
        return today + timedelta(days=rules.furthest)
    return calendar.add_working_days(today, rules.furthest + 1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """What the reminders of one audience have in common for all tasks due on one day."""

    audience: Audience
    at: Stage
    middle: str  # of their keys
    in_app: bool


@dataclass
class Stages:
    """The stages of a day by due date: worked out once for each due date, whatever the number of tasks."""

    today: date
    rules: Rules
    calendar: Calendar
    _known: dict[date, tuple[tuple[Audience, Stage], ...]] = field(default_factory=dict)
    _steps: dict[date, tuple[Step, ...]] = field(default_factory=dict)

    def of(self, due_on: date) -> tuple[tuple[Audience, Stage], ...]:
        """Who is at which stage with an open task due on `due_on`, in the order of Audience."""
        if due_on not in self._known:
            found = [(audience, self._stage(due_on, audience)) for audience in Audience]
            self._known[due_on] = tuple((audience, at) for audience, at in found if at is not None)
        return self._known[due_on]

    def steps(self, due_on: date) -> tuple[Step, ...]:
        """As `of`, each with what all its reminders have in common."""
        if due_on not in self._steps:
            channels = self.rules.audiences
            self._steps[due_on] = tuple(
                Step(audience, at, middle_of(at, due_on), channels[audience].by is Channel.IN_APP)
                for audience, at in self.of(due_on)
            )
        return self._steps[due_on]

    def _stage(self, due_on: date, audience: Audience) -> Stage | None:
        return stage(TaskState.IN_PROGRESS, due_on, self.today, self.rules, audience, self.calendar)


def key_of(task_id: int, at: Stage, due_on: date, person_id: int) -> str:
    """What makes a reminder one: the task, the stage, the due date it speaks of, the person."""
    return f"task-{task_id}-{middle_of(at, due_on)}-{person_id}"


def middle_of(at: Stage, due_on: date) -> str:
    """What the keys of all tasks due on one day have in common at a stage."""
    return f"{at.name}-{due_on:%Y%m%d}"


# ---------- Whether it is still true ----------


class TaskFacts(NamedTuple):
    """What a reminder depends on; a tuple, for a plan makes a hundred thousand of them."""

    id: int
    code: str
    title: str
    state: str  # of TaskState, and of DuePrecision, as they are kept: these are text that equals its members
    due_on: date | None
    due_precision: str
    lead_unit_id: int | None
    tracker_id: int | None
    leader_id: int | None


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
ABOUT_LATENESS = frozenset({NoticeKind.DUE_SOON, NoticeKind.OVERDUE, NoticeKind.ESCALATED})


def why_outdated(
    kind: NoticeKind,
    details: dict[str, object],
    *,
    task: TaskFacts | None,
    is_recipients: bool,
    now_at: Stage | None,
) -> str | None:
    """Why a notice about a task is no longer true; none while it is.

    `now_at` is the stage that holds today for whom it was written, `is_recipients` whether the recipient still is one
    of them: leads, supports, tracks or directs the task.
    """
    if task is None:
        return DONE
    if kind in NEWS_WHILE:
        return None if task.state in NEWS_WHILE[kind] else DECIDED
    if kind not in ABOUT_LATENESS:
        return None
    if task.state not in REMINDED_STATES:
        return DONE
    if task.due_on is None or details.get("due_on") != task.due_on.isoformat():
        return MOVED
    if kind is not NoticeKind.ESCALATED and (now_at is None or details.get("stage") != now_at.name):
        return NEWER
    return None if is_recipients else NO_LONGER_THEIRS
