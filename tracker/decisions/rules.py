"""Who may ask for and decide what about a task, and when: from objects, the calendar and a date alone."""

from datetime import date, timedelta

from tracker.accounts.models import Role
from tracker.accounts.rules import Standpoint
from tracker.decisions.models import DueChangeKind, ExtensionOutcome, UrgeNotice
from tracker.display import due_words, vn_date
from tracker.errors import Refused
from tracker.tasks.models import DuePrecision, Task, TaskState
from tracker.tasks.rules import (
    CHILDREN_MOVES,
    MOVES,
    OPEN_STATES,
    RUNNING_PARENT,
    Move,
    can_decide,
    leads,
    problem_with_due,
)
from tracker.units.models import Committee, ExtensionDecider
from tracker.workdays.rules import Calendar

# ---------- What leaders decide ----------

LEADERS_MOVES = (Move.SUSPEND, Move.RESUME, Move.REOPEN, Move.SUPERSEDE, Move.CANCEL)


def possible_moves(task: Task, who: Standpoint) -> list[Move]:
    """What a leader may decide about `task` now, in the order of the form; nothing for others."""
    if not who.is_leader:
        return []
    own = [move for move in LEADERS_MOVES if not (task.fan_out and move in CHILDREN_MOVES)]
    return [move for move in own if (task.state, move) in MOVES]


# ---------- Not in our remit ----------


def can_ask_transfer(task: Task, who: Standpoint) -> bool:
    """The lead unit, as long as it has not accepted the task (product.md section 4)."""
    return task.state is TaskState.ASSIGNED and leads(task, who)


def can_decide_transfer(who: Standpoint) -> bool:
    return who.is_secretary


# ---------- More time ----------

ASKING_STATES = frozenset({TaskState.ASSIGNED, TaskState.IN_PROGRESS})
MOVING_STATES = OPEN_STATES | {TaskState.SUSPENDED}  # a request outlives the report of completion and a pause


def can_ask_extension(task: Task, who: Standpoint) -> bool:
    """The lead unit, while it works on a task with a due date; whether it is not too late, `refuse_asking` says."""
    return task.state in ASKING_STATES and task.due_on is not None and leads(task, who)


def latest_asking_day(due_on: date, ask_days: int | None, calendar: Calendar) -> date | None:
    """The last day on which more time may be asked for; none where a committee sets no limit."""
    if ask_days is None:
        return None
    return calendar.add_working_days(due_on, -ask_days) if ask_days else due_on


def why_no_asking(task: Task, committee: Committee, today: date, calendar: Calendar) -> str | None:
    """Why the committee's rules give this task no more time now, whatever the reason; none when they may."""
    if task.due_on is None:
        return "Nhiệm vụ này không có thời hạn nên không cần gia hạn."
    if task.extension_count >= committee.extension_most:
        if not committee.extension_most:
            return "Ban Chỉ đạo quy định không gia hạn nhiệm vụ. Anh chị báo người theo dõi nếu có khó khăn."
        return (
            f"Nhiệm vụ đã được gia hạn {task.extension_count} lần, là số lần nhiều nhất Ban Chỉ đạo cho phép. "
            "Anh chị báo người theo dõi để trình lãnh đạo."
        )
    latest = latest_asking_day(task.due_on, committee.extension_ask_days, calendar)
    if latest is not None and today > latest:
        before = committee.extension_ask_days
        rule = f"{before} ngày làm việc trước thời hạn" if before else "ngày đến hạn"
        return (
            f"Đã quá ngày được xin gia hạn: chậm nhất là {vn_date(latest)} ({rule}). "
            "Anh chị báo người theo dõi để trình lãnh đạo."
        )
    return None


def refuse_date(due_on: date, task: Task, today: date, *, field: str) -> None:
    """Raise Refused for a day that gives no more time: not after the present due date, or over already."""
    if task.due_on is not None and due_on <= task.due_on:
        raise Refused(f"Thời hạn hiện nay là {vn_date(task.due_on)}. Ngày gia hạn phải sau ngày này.", field=field)
    if due_on < today:
        raise Refused(f"Ngày {vn_date(due_on)} đã qua. Anh chị chọn từ hôm nay trở đi.", field=field)
    if problem := problem_with_due(due_on, today):
        raise Refused(problem, field=field)


def can_decide_extension(task: Task, committee: Committee, who: Standpoint, asked_by_id: int) -> bool:
    """Leaders; secretaries and the task's tracker where the committee says so; never the one who asked."""
    if who.user_id == asked_by_id:
        return False
    return who.is_leader or (
        (who.is_secretary and committee.extension_decider is not ExtensionDecider.LEADER)
        or (task.tracker_id in who.acts_as and committee.extension_decider is ExtensionDecider.TRACKER)
    )


def can_change_due(task: Task, committee: Committee, who: Standpoint, kind: DueChangeKind) -> bool:
    """Who may move a due date without being asked: leaders and secretaries correct one that was given wrongly; to give
    more time is for those who decide about that."""
    if task.state not in MOVING_STATES or task.fan_out:  # of many units: each child has its own
        return False
    if kind is DueChangeKind.CORRECTED:
        return who.is_secretary or who.is_leader
    return who.is_leader or (who.is_secretary and committee.extension_decider is not ExtensionDecider.LEADER)


def can_extend_units(task: Task, committee: Committee, who: Standpoint) -> bool:
    """Who may give all open units of a task of many more time at once: those who could give it to each."""
    may = who.is_leader or (who.is_secretary and committee.extension_decider is not ExtensionDecider.LEADER)
    return task.fan_out and task.state in RUNNING_PARENT and may


def due_told(due_on: date | None, precision: DuePrecision) -> str:
    """A due date inside a sentence: "30/9/2026", "tháng 11/2026"."""
    return due_words(due_on, precision.value)


GRANTED = frozenset({ExtensionOutcome.APPROVED, ExtensionOutcome.OTHER_DATE})

# ---------- Urging ----------

LEVELS = {
    1: "Lần 1: nhắc trên hệ thống và qua thư",
    2: "Lần 2: bằng văn bản",
    3: "Lần 3: bằng văn bản, đồng thời báo cáo lãnh đạo",
}
HIGHEST = max(LEVELS)
WITH_LETTER = frozenset({2, 3})
STALE_AFTER = timedelta(days=30)  # product.md names tasks "stale" without a number: a month without a word
ANSWER_WITHIN = {1: 3, 2: 5, 3: 3}  # working days offered on the form; a person may write another date
URGED_STATES = frozenset({TaskState.ASSIGNED, TaskState.IN_PROGRESS})  # who has reported waits for others


def is_stale(task: Task, today: date) -> bool:
    """Nothing was heard of an open task for a month, whatever its due date."""
    heard = task.updated_on or task.accepted_on or task.assigned_on
    return task.state in URGED_STATES and heard is not None and heard + STALE_AFTER < today


def is_late(task: Task, today: date) -> bool:
    return task.state in URGED_STATES and task.due_on is not None and task.due_on < today


def can_urge(task: Task, who: Standpoint) -> bool:
    """The tracking officer and the secretaries, in the committee's name; leaders have their own word for it."""
    return who.is_secretary or (task.tracker_id in who.acts_as and Role.TRACKER in who.roles)


def why_no_urging(task: Task, today: date) -> str | None:
    """Why there is nothing to urge; none when there is."""
    if task.state is TaskState.SUBMITTED:
        return "Đơn vị đã báo cáo hoàn thành và đang chờ xác nhận nên không cần đôn đốc."
    if task.state not in URGED_STATES or task.lead_unit_id is None:
        return "Chỉ đôn đốc được nhiệm vụ đã giao và đang thực hiện."
    if not (is_late(task, today) or is_stale(task, today)):
        return f"Nhiệm vụ còn hạn và vừa có báo cáo trong {STALE_AFTER.days} ngày qua nên chưa cần đôn đốc."
    return None


def possible_levels(sent: list[UrgeNotice], answered: set[int]) -> list[int]:
    """The rungs that may follow what was `sent` for the present due date; the first is the one to propose.

    A rung is not climbed down, and only left standing again once it was answered (`answered`: ids of those that were).
    """
    if not sent:
        return list(LEVELS)
    last = max(sent, key=lambda one: (one.level, one.turn))
    above = list(range(last.level + 1, HIGHEST + 1))
    return [*above, last.level] if last.id in answered else above


def answer_day(level: int, today: date, calendar: Calendar) -> date:
    """The day by which an urged unit is asked to answer, as the form proposes it."""
    return calendar.add_working_days(today, ANSWER_WITHIN[level])


def proposed_words(task: Task, level: int, today: date) -> str:
    """What an urging says, as the form proposes it; a person mends it."""
    product = f", có sản phẩm “{task.product}”" if task.product else ""
    if is_late(task, today) and task.due_on is not None:
        days = (today - task.due_on).days
        why = f"Nhiệm vụ quá hạn {days} ngày (hạn {vn_date(task.due_on)}), tiến độ báo cáo gần nhất {task.percent} %."
    else:
        heard = task.updated_on or task.assigned_on
        why = f"Chưa có báo cáo tiến độ mới từ {vn_date(heard)}." if heard else "Chưa có báo cáo tiến độ."
    ask = f"Đề nghị đơn vị khẩn trương hoàn thành nhiệm vụ{product}; tập trung nguồn lực, tháo gỡ vướng mắc."
    return f"{why} {ask}" if level < HIGHEST else f"{why} {ask} Nội dung này được báo cáo lãnh đạo Ban Chỉ đạo."


# ---------- The buttons of the task page ----------


def rights_on(task: Task, who: Standpoint, today: date) -> dict[str, bool]:
    """What this person may do here about time and urging; asks the database nothing."""
    committee = task.committee
    return {
        "ask_time": can_ask_extension(task, who) and committee.extension_most > 0,
        "extend": can_decide_extension(task, committee, who, 0),
        "move_due": any(can_change_due(task, committee, who, kind) for kind in DueChangeKind),
        "extend_units": can_extend_units(task, committee, who),
        "urge": can_urge(task, who) and why_no_urging(task, today) is None,
        "answer_urge": leads(task, who) and task.state in OPEN_STATES,
        "print_urge": can_decide(task, who),
    }
