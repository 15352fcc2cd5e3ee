"""What decides about tasks from facts and a date alone: states, moves, standing, who may do what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.accounts.models import Role, User
from tracker.accounts.rules import Standpoint
from tracker.errors import Refused
from tracker.tasks.models import Task, TaskPart, TaskState


class Move(StrEnum):
    """A way from one state to another (product.md section 4)."""

    ISSUE = "issue"
    ACCEPT = "accept"
    SUBMIT = "submit"
    VERIFY = "verify"
    RETURN = "return"
    REOPEN = "reopen"
    SUSPEND = "suspend"
    RESUME = "resume"
    CANCEL = "cancel"
    SUPERSEDE = "supersede"
    TAKE_BACK = "take_back"


S, M = TaskState, Move

MOVES: dict[tuple[TaskState, Move], TaskState] = {
    (S.DRAFT, M.ISSUE): S.ASSIGNED,
    (S.ASSIGNED, M.ACCEPT): S.IN_PROGRESS,
    (S.IN_PROGRESS, M.SUBMIT): S.SUBMITTED,
    (S.SUBMITTED, M.VERIFY): S.COMPLETED,
    (S.SUBMITTED, M.RETURN): S.IN_PROGRESS,
    (S.COMPLETED, M.REOPEN): S.IN_PROGRESS,
    (S.IN_PROGRESS, M.SUSPEND): S.SUSPENDED,
    (S.SUSPENDED, M.RESUME): S.IN_PROGRESS,
    (S.ASSIGNED, M.TAKE_BACK): S.DRAFT,
    **{(state, M.CANCEL): S.CANCELLED for state in (S.ASSIGNED, S.IN_PROGRESS, S.SUBMITTED, S.SUSPENDED)},
    **{(state, M.SUPERSEDE): S.SUPERSEDED for state in (S.ASSIGNED, S.IN_PROGRESS, S.SUBMITTED, S.SUSPENDED)},
}

OPEN_STATES = frozenset({S.ASSIGNED, S.IN_PROGRESS, S.SUBMITTED})  # the clock runs
COUNTED_STATES = OPEN_STATES | {S.COMPLETED}  # what total = done + open adds up
REPORTING_STATES = frozenset({S.ASSIGNED, S.IN_PROGRESS})  # a unit reports on the task
STOPPED_STATES = frozenset({S.SUSPENDED, S.CANCELLED, S.SUPERSEDED})
LIVE_STATES = COUNTED_STATES | {S.SUSPENDED}
EDITABLE_STATES = OPEN_STATES | {S.DRAFT, S.SUSPENDED}

# ---------- One item for many units ----------
# What is counted. The children of a task given to many units are counted, each in its unit; the parent is not, nor are
# the parts a unit makes inside (TaskPart, which are no tasks). So on every filter and date
#     total = done on time + done late + open in term + open overdue,   and the sum over the units is the total.
# A parent that took tasks over, or whose item has parts, has a lead unit of its own and is counted like any other.
#
# A parent follows its children: it waits for verification when the last of them has closed and one at least was done,
# and works again when one is opened, or a unit is added. It is never closed while a child is unsettled. A suspended
# child is: it may go on. A draft is not: nobody owes it. A cancelled one blocks nothing.
UNSETTLED_STATES = OPEN_STATES | {S.SUSPENDED}
RUNNING_PARENT = frozenset({S.IN_PROGRESS, S.SUBMITTED})
ENDING_MOVES = frozenset({M.VERIFY, M.CANCEL, M.SUPERSEDE})
SETTLING_MOVES = ENDING_MOVES | {M.ISSUE, M.REOPEN, M.TAKE_BACK}  # after these a parent may stand otherwise
CHILDREN_MOVES = frozenset({M.SUSPEND, M.RESUME, M.TAKE_BACK})  # made by each child for itself, never by the parent

# Who leads a task and when it is due are promises: after it is issued they change by a recorded decision.
EDITABLE_AFTER_ISSUE = frozenset({"title", "text", "product", "priority", "tracker_id", "leader_id"})

_REFUSALS = {
    M.ISSUE: "Nhiệm vụ này đã được giao rồi.",
    M.ACCEPT: "Nhiệm vụ này không còn chờ tiếp nhận. Có thể đồng nghiệp của anh chị đã tiếp nhận trước.",
    M.SUBMIT: "Nhiệm vụ này hiện không nhận báo cáo hoàn thành. Anh chị xem lại trạng thái mới nhất.",
    M.VERIFY: "Nhiệm vụ này không còn chờ xác nhận. Đã có người quyết định trước anh chị.",
    M.RETURN: "Nhiệm vụ này không còn chờ xác nhận. Đã có người quyết định trước anh chị.",
    M.REOPEN: "Chỉ nhiệm vụ đã hoàn thành mới mở lại được.",
    M.SUSPEND: "Chỉ nhiệm vụ đang thực hiện mới tạm dừng được.",
    M.RESUME: "Nhiệm vụ này không ở trạng thái tạm dừng.",
    M.CANCEL: "Nhiệm vụ này đã kết thúc, không dừng thêm được nữa.",
    M.SUPERSEDE: "Nhiệm vụ này đã kết thúc, không thay thế được nữa.",
    M.TAKE_BACK: "Nhiệm vụ này đã được tiếp nhận nên không trả lại được nữa.",
}


def next_state(state: TaskState, move: Move) -> TaskState:
    """The state `move` leads to. Raises Refused with a sentence for people where the table has no such move."""
    try:
        return MOVES[state, move]
    except KeyError:
        raise Refused(refusal(move)) from None


def refusal(move: Move) -> str:
    """What a person reads when `move` is no longer possible."""
    return _REFUSALS[move]


class Standing(StrEnum):
    """How a task stands against its due date on a day; the four add up to the total."""

    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    OPEN_IN_TERM = "open_in_term"
    OPEN_OVERDUE = "open_overdue"


def standing(state: TaskState, due_on: date | None, finished_on: date | None, today: date) -> Standing | None:
    """The standing of a task on `today`; none for drafts and for what was stopped.

    A due date lasts to the end of its day; without one a task is never late. `finished_on` is the day of the
    accepted submission, so slow verification makes nobody late.
    """
    if state is TaskState.COMPLETED:
        late = due_on is not None and finished_on is not None and finished_on > due_on
        return Standing.DONE_LATE if late else Standing.DONE_ON_TIME
    if state in OPEN_STATES:
        return Standing.OPEN_OVERDUE if due_on is not None and due_on < today else Standing.OPEN_IN_TERM
    return None


@dataclass(frozen=True)
class Missing:
    """A guard of issuing that is not met: the form field and the sentence."""

    field: str
    message: str


EARLIEST_YEAR = 1990


def first_of(unit_ids: Sequence[int] | None) -> int | None:
    """One of many units an item is for, where the question is only whether anybody owes it."""
    return next(iter(unit_ids or ()), None)


def missing_for_issue(
    *,
    lead_unit_id: int | None,
    tracker_id: int | None,
    due_on: date | None,
    review_after: date | None,
    given_on: date,
) -> list[Missing]:
    """What a task still lacks before it can be given out on `given_on` (product.md section 4, draft → assigned)."""
    lacking = []
    if lead_unit_id is None:
        lacking.append(Missing("lead_unit_id", "Chưa có đơn vị chủ trì. Mỗi nhiệm vụ cần đúng một đơn vị chủ trì."))
    if tracker_id is None:
        lacking.append(Missing("tracker_id", "Chưa có chuyên viên theo dõi."))
    if due_on is None and review_after is None:
        message = "Chưa có thời hạn. Việc thường xuyên thì đánh dấu “thường xuyên” và ghi ngày xem lại."
        lacking.append(Missing("due_on", message))
    for name, day in (("due_on", due_on), ("review_after", review_after)):
        if day is not None and (problem := problem_with_due(day, given_on)):
            lacking.append(Missing(name, problem))
    return lacking


def problem_with_due(due_on: date, given_on: date) -> str | None:
    """Why a due date cannot be right for a task given on `given_on`; none when it can."""
    if due_on.year < EARLIEST_YEAR:
        return f"Năm {due_on.year} có lẽ gõ nhầm từ {given_on.year}. Anh chị xem lại bản gốc rồi nhập lại."
    if due_on.year > given_on.year + 30:
        return f"Năm {due_on.year} quá xa. Anh chị xem lại bản gốc rồi nhập lại."
    if due_on < given_on:
        return (
            f"Thời hạn {due_on:%d/%m/%Y} trước ngày kết luận {given_on:%d/%m/%Y}. Anh chị nhập ngày sau ngày kết luận."
        )
    return None


# ---------- Who may do what (product.md section 6) ----------


def can_manage(who: Standpoint) -> bool:
    """Draft, issue, star, edit: the secretaries of the committee."""
    return who.is_secretary


def leads(task: Task, who: Standpoint) -> bool:
    """Whether the person works for the lead unit (or one above it)."""
    return task.lead_unit_id in who.unit_ids


def supports(task: Task, who: Standpoint) -> bool:
    """Whether the person works for a supporting unit."""
    return any(support.unit_id in who.unit_ids for support in task.supports)


def surely_sees(task: Task, who: Standpoint) -> bool:
    """Whether a link to `task` surely leads the person somewhere; a supporting unit of it is not asked for."""
    return who.reads_all or task.tracker_id in who.acts_as or leads(task, who)


def can_accept(task: Task, who: Standpoint) -> bool:
    return task.state is S.ASSIGNED and leads(task, who)


def can_star(who: Standpoint) -> bool:
    """Secretaries and leaders say what is a key task."""
    return who.is_secretary or who.is_leader


def can_remark(task: Task, who: Standpoint) -> bool:
    """A leader gives a word on a task that was given out; a secretary writes it down for a leader."""
    return task.state is not S.DRAFT and (who.is_leader or who.is_secretary)


def can_add_units(task: Task, who: Standpoint) -> bool:
    """Secretaries give a task of many units to further ones as long as it runs."""
    return task.fan_out and who.is_secretary and task.state in RUNNING_PARENT


def can_ask_contribution(task: Task, who: Standpoint) -> bool:
    """Who needs the contributions of the supporting units: the lead unit, and who follows the task."""
    return task.state in {S.ASSIGNED, S.IN_PROGRESS} and (leads(task, who) or can_decide(task, who))


def can_split(task: Task, who: Standpoint) -> bool:
    """The lead unit gives parts of its task to its own people while it works on it."""
    return task.state in {S.ASSIGNED, S.IN_PROGRESS} and leads(task, who)


def holds_part(part: TaskPart, user: User, stands_for: frozenset[int]) -> bool:
    """Whether the part is this person's to do: given to them or whom they stand in for (`stands_for`, in its
    committee), or to their unit and to nobody in it."""
    mine = part.person_id == user.id or part.person_id in stands_for
    return mine or (part.person_id is None and part.unit_id == user.unit_id)


def can_see_parts(task: Task, who: Standpoint) -> bool:
    """What a unit does inside is seen by itself and by those who follow the task, not by other units."""
    return leads(task, who) or who.reads_all or task.tracker_id in who.acts_as


def can_report(task: Task, who: Standpoint) -> bool:
    """The lead unit reports its progress, a supporting unit its part, while the task is being worked on."""
    return task.state in {S.ASSIGNED, S.IN_PROGRESS} and (leads(task, who) or supports(task, who))


def can_submit(task: Task, who: Standpoint) -> bool:
    return task.state is S.IN_PROGRESS and leads(task, who)


def can_give_figures(task: Task, who: Standpoint) -> bool:
    """The lead unit and the secretaries while the task is worked on; after it is completed the secretaries correct.

    A task of many units has no lead unit to hand it in: its own figures may be given until it is closed.
    """
    if task.state is S.COMPLETED or (task.fan_out and task.state is S.SUBMITTED):
        return who.is_secretary
    return task.state in {S.ASSIGNED, S.IN_PROGRESS} and (leads(task, who) or who.is_secretary)


def can_verify(task: Task, who: Standpoint, submitter_id: int | None) -> bool:
    """The tracker, a secretary or a leader decides on a submission; never the one who submitted it."""
    return task.state is S.SUBMITTED and who.user_id != submitter_id and can_decide(task, who)


def why_no_verifying(task: Task, who: Standpoint, submitter_id: int | None) -> str | None:
    """Why this person cannot verify the task now; none when they can. `can_verify`, told."""
    if task.state is S.COMPLETED:
        return "Đã được xác nhận hoàn thành."
    if task.state is not S.SUBMITTED:
        return "Không chờ xác nhận: đơn vị chưa báo cáo hoàn thành, hoặc đã được trả lại hay dừng."
    if not can_decide(task, who):
        return "Người theo dõi, Tổ thư ký hoặc lãnh đạo mới xác nhận được việc này."
    if submitter_id == who.user_id:
        return "Anh chị đã gửi báo cáo hoàn thành này nên người khác phải xác nhận."
    return None


def may_verify(who: Standpoint) -> bool:
    """Whether there may be tasks in the committee that this person verifies."""
    return who.is_secretary or who.is_leader or Role.TRACKER in who.roles


def may_act_together(who: Standpoint) -> bool:
    """Whether there may be tasks in the committee that this person gives, urges or verifies many of at once."""
    return who.is_secretary or Role.TRACKER in who.roles


def can_decide(task: Task, who: Standpoint) -> bool:
    """Whose office it is to accept or return what a unit submits, whoever submitted it."""
    return task.tracker_id in who.acts_as or who.is_secretary or who.is_leader


def can_take_in(parent: Task, task: Task) -> bool:
    """Whether `task` may be put below `parent`: it stands alone, has not ended unfinished, and closes no circle."""
    above: Task | None = parent
    while above is not None and above.id != task.id:
        above = above.parent
    alone = task.parent_id is None and task.committee_id == parent.committee_id
    return above is None and alone and {parent.state, task.state} <= LIVE_STATES


def soon_until(today: date, due_soon_days: int) -> date:
    """The last due date that counts as "due soon" on `today`."""
    return today + timedelta(days=due_soon_days)


# ---------- The line of dates ----------


@dataclass(frozen=True)
class Mark:
    """One date on the line: what it is, where it stands (0 to 560), and where its words stand without touching."""

    kind: str  # given | original | due | done | today
    on: date
    place: int
    words_at: int


LINE, WORDS_APART = 560, 74


def dateline(task: Task, today: date) -> list[Mark]:
    """The dates of a task in their order, spread over a line; none when there is nothing to compare."""
    if task.assigned_on is None or task.due_on is None:
        return []
    dates = [("given", task.assigned_on)]
    if task.original_due_on is not None and task.original_due_on != task.due_on:
        dates.append(("original", task.original_due_on))
    dates.append(("due", task.due_on))
    dates.append(("done", task.finished_on) if task.finished_on else ("today", today))
    dates.sort(key=lambda pair: pair[1])
    first, last = dates[0][1], dates[-1][1]
    span = max((last - first).days, 1)
    places = [round((on - first).days * LINE / span) for _kind, on in dates]
    return [
        Mark(kind, on, place, words_at)
        for (kind, on), place, words_at in zip(dates, places, _apart(places), strict=True)
    ]


def _apart(places: list[int]) -> list[int]:
    """The places moved as little as keeps words apart, inside the line."""
    moved = list(places)
    for index in range(1, len(moved)):
        moved[index] = max(moved[index], moved[index - 1] + WORDS_APART)
    limit = LINE
    for index in reversed(range(len(moved))):
        moved[index] = min(moved[index], limit)
        limit = moved[index] - WORDS_APART
    return moved


# ---------- What is told of many tasks at once ----------

NAMED = 8  # codes told for one reason; who wants them all opens the list


def told_left(left: Sequence[tuple[Task, str]]) -> list[str]:
    """What could not be done with some tasks, a sentence for each reason: how many, which, why."""
    reasons: dict[str, list[str]] = {}
    for task, why in left:
        reasons.setdefault(why, []).append(task.code)
    return [
        f"{len(codes)} việc giữ nguyên ({', '.join(codes[:NAMED])}{', …' if len(codes) > NAMED else ''}): {why}"
        for why, codes in reasons.items()
    ]
