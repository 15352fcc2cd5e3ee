"""What decides about mails from notices and a moment alone: when to try again, what a digest says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tracker.display import day, due_words, standing_words, upper_first, vn_date, weekday
from tracker.notices.models import REMINDERS, Notice, NoticeKind, Pace

NEWS_AT_MOST_EVERY = timedelta(hours=1)
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 30, 60, 120, 240))


def next_attempt(now: datetime, attempts: int) -> datetime:
    """When to try again after `attempts` tries: soon at first, then ever more seldom."""
    return now + PAUSES[min(max(attempts, 1), len(PAUSES)) - 1]


# ---------- How soon people may want it ----------

GATHERED = REMINDERS | {NoticeKind.ESCALATED, NoticeKind.WEEKLY}  # planned in the morning, for the morning's mail
_NEWS = (Pace.AT_ONCE, Pace.DAILY, Pace.WEEKLY, Pace.OFF)

# What people may choose about. Nobody can mute what is not here: being given work, being late, work sent back.
CHOICES: dict[NoticeKind, tuple[Pace, ...]] = {
    NoticeKind.DUE_SOON: (Pace.DAILY, Pace.WEEKLY, Pace.OFF),
    NoticeKind.SUBMITTED: _NEWS,
    NoticeKind.ASKED: _NEWS,
    NoticeKind.DECIDED: _NEWS,
    NoticeKind.COMPLETED: _NEWS,
    NoticeKind.RECOMMENDATION: _NEWS,
    NoticeKind.WEEKLY: (Pace.DAILY, Pace.OFF),
}


def usual_pace(kind: NoticeKind) -> Pace:
    """How soon a notice leaves where its recipient chose nothing: reminders in the morning, news at once."""
    return Pace.DAILY if kind in GATHERED else Pace.AT_ONCE


# ---------- Where a notice leads ----------

PLACES = {
    "task": ("tasks.show", "task_id"),
    "conclusion": ("meetings.show", "conclusion_id"),
    "visit": ("inspections.show", "visit_id"),
    "reorganisation": ("handovers.reorganisation", "number"),
    "handover": ("handovers.handover", "number"),
}
OWN_WORK = "unit_tasks"  # about many tasks of the reader's unit at once
INBOX = "notices.inbox"

Place = tuple[str, dict[str, Any]]  # an endpoint and its values


def place(subject_kind: str, subject_id: int) -> Place:
    """The page a notice is about; the list of notices where there is none."""
    if subject_kind == OWN_WORK:
        return "tasks.mine", {}
    if subject_kind not in PLACES:
        return INBOX, {}
    endpoint, name = PLACES[subject_kind]
    return endpoint, {name: subject_id}


# ---------- What one notice says in a line ----------


def due_of(notice: Notice) -> date | None:
    """The due date the notice speaks of; none where it has none or it cannot be read."""
    try:
        return date.fromisoformat(str(notice.details.get("due_on")))
    except ValueError:
        return None


def _text(notice: Notice, name: str) -> str:
    value = notice.details.get(name)
    return value if isinstance(value, str) else ""


WORDS = {  # {by}: who did it
    NoticeKind.ASSIGNED: ("Việc mới giao", "Việc mới giao"),
    NoticeKind.SUBMITTED: ("{by} báo cáo hoàn thành, chờ xác nhận", "Đơn vị báo cáo hoàn thành, chờ xác nhận"),
    NoticeKind.RETURNED: ("{by} trả lại", "Trả lại"),
    NoticeKind.COMPLETED: ("Đã xác nhận hoàn thành", "Đã xác nhận hoàn thành"),
    NoticeKind.ASKED: ("{by} đề nghị trả lại nhiệm vụ", "Đơn vị đề nghị trả lại nhiệm vụ"),
    NoticeKind.DECIDED: ("{by} đã quyết định", "Đã có quyết định"),
    NoticeKind.URGED: ("{by} đôn đốc", "Đôn đốc"),
    NoticeKind.RECOMMENDATION: ("Kiến nghị sau kiểm tra", "Kiến nghị sau kiểm tra"),
    NoticeKind.HANDED: ("{by} bàn giao", "Bàn giao"),
}


def happened(notice: Notice, today: date) -> str:
    """What a notice tells, in a few words: "Quá hạn 12 ngày", "Bùi Anh Tuấn trả lại", as of `today`."""
    if notice.kind in REMINDERS and (due := due_of(notice)) is not None:
        return standing_words("", due_on=due, today=today, state="in_progress").distance
    with_name, without = WORDS.get(notice.kind, ("", ""))
    if notice.kind is NoticeKind.ASKED and notice.details.get("asks") == "extension":
        with_name, without = "{by} xin gia hạn", "Đơn vị xin gia hạn"
    by = _text(notice, "by")
    return with_name.format(by=by) if by else without


def beside(notice: Notice, today: date) -> str:
    """The small words after it: due date, unit, code, the reason of a return."""
    due = due_of(notice)
    parts = []
    if due is not None:
        near = abs((due - today).days) <= 21 and _text(notice, "due_precision") in {"", "day"}
        words = f"{weekday(due)} {day(due, today)}" if near else due_words(due, _text(notice, "due_precision"), today)
        parts.append(f"hạn {words}")
    if reason := _text(notice, "reason"):
        parts.append(f"lý do: {_shortened(reason, 160)}")
    parts += [_text(notice, "unit"), _text(notice, "code")]
    return " · ".join(part for part in parts if part)


def _shortened(text: str, limit: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + " …"


# ---------- A digest ----------


@dataclass(frozen=True)
class Line:
    """One task in a digest: `is_own` of the reader's unit; `report` where they may report progress on it."""

    title: str
    says: str
    beside: str
    place: Place
    is_own: bool
    report: Place | None


@dataclass(frozen=True)
class Group:
    """Lines of one kind, the worst first. `rest` more are behind `more`."""

    code: str
    sign: str
    heading: str
    colour: str
    number: int
    lines: Sequence[Line]
    more: Place

    @property
    def rest(self) -> int:
        return self.number - len(self.lines)


@dataclass(frozen=True)
class Digest:
    """Everything one mail says."""

    subject: str
    heading: str
    summary: str
    groups: Sequence[Group]
    button: tuple[str, Place]


@dataclass(frozen=True)
class _Sort:
    """A kind of group: sign, words, colour, the view that lists the rest, and how the subject counts it."""

    sign: str
    heading: str
    colour: str
    more: Place
    counted: str


def _view(name: str) -> Place:
    return "tasks.index", {"view": name}


SORTS = {
    "overdue": _Sort("■", "Quá hạn", "#ad1f2d", _view("overdue"), "việc quá hạn"),
    "today": _Sort("◆", "Đến hạn hôm nay", "#835000", _view("soon"), "việc đến hạn hôm nay"),
    "soon": _Sort("◆", "Sắp đến hạn", "#835000", _view("soon"), "việc sắp đến hạn"),
    "urged": _Sort("■", "Đôn đốc, cần trả lời", "#ad1f2d", (INBOX, {}), "việc được đôn đốc"),
    "asked": _Sort("▲", "Chờ quyết định", "#5a3f9c", (INBOX, {}), "đề nghị chờ quyết định"),
    "submitted": _Sort("▲", "Chờ xác nhận", "#5a3f9c", _view("waiting"), "việc chờ xác nhận"),
    "returned": _Sort("◀", "Trả lại, cần làm thêm", "#835000", (INBOX, {}), "việc trả lại"),
    "assigned": _Sort("●", "Việc mới giao", "#0d5c75", (INBOX, {}), "việc mới giao"),
    "handed": _Sort("●", "Nhận bàn giao", "#0d5c75", (INBOX, {}), "lần bàn giao"),
    "decided": _Sort("●", "Quyết định mới", "#0d5c75", (INBOX, {}), "quyết định mới"),
    "recommendation": _Sort("●", "Kiến nghị sau kiểm tra", "#0d5c75", (INBOX, {}), "kiến nghị sau kiểm tra"),
    "completed": _Sort("✓", "Đã xác nhận hoàn thành", "#1d6a40", (INBOX, {}), "việc đã xác nhận"),
}
URGENT = ("overdue", "today", "soon")


def _sort_of(notice: Notice, today: date) -> str:
    if notice.kind in REMINDERS and (due := due_of(notice)) is not None:
        return "overdue" if due < today else "today" if due == today else "soon"
    return notice.kind.value if notice.kind.value in SORTS else "soon"


def compose(notices: Iterable[Notice], today: date, *, shown: int = 10) -> Digest:
    """The digest of one person's notices on `today`: at most `shown` of each group, the worst first.

    A task stands once, where it hurts most; groups without a task are not there.
    """
    sorted_in: dict[str, list[Notice]] = {code: [] for code in SORTS}
    for notice in notices:
        sorted_in[_sort_of(notice, today)].append(notice)
    told: set[tuple[str, int]] = set()
    groups = []
    for code, sort in SORTS.items():
        mine = []
        for notice in sorted(sorted_in[code], key=lambda one: (due_of(one) or date.max, one.id)):
            subject = (notice.subject_kind, notice.subject_id)
            if subject not in told:
                told.add(subject)
                mine.append(notice)
        if mine:
            lines = [_line(notice, today) for notice in mine[:shown]]
            groups.append(Group(code, sort.sign, sort.heading, sort.colour, len(mine), lines, sort.more))
    return Digest(_subject(groups), _heading(groups), _summary(groups, today), groups, _button(groups))


def _line(notice: Notice, today: date) -> Line:
    to_do = notice.kind is NoticeKind.RETURNED or notice.details.get("as") == "contact"
    is_own = notice.subject_kind == "task" and (to_do or notice.kind is NoticeKind.ASSIGNED)
    report: Place | None = ("tasks.updates", {"task_id": notice.subject_id}) if is_own and to_do else None
    where = place(notice.subject_kind, notice.subject_id)
    return Line(notice.title, happened(notice, today), beside(notice, today), where, is_own, report)


def _counts(groups: Sequence[Group]) -> list[str]:
    return [f"{group.number} {SORTS[group.code].counted}" for group in groups]


def _subject(groups: Sequence[Group]) -> str:
    counts = _counts(groups)
    told = ", ".join(counts[:3]) + (" …" if len(counts) > 3 else "")
    return f"{upper_first(told)} – Sổ Kết luận"


def _heading(groups: Sequence[Group]) -> str:
    urgent = [group for group in groups if group.code in URGENT]
    number = sum(group.number for group in urgent)
    if any(line.is_own for group in urgent for line in group.lines):
        return f"Có {number} việc cần làm sớm"
    if urgent:
        return f"Có {number} việc quá hạn anh chị đang theo dõi"
    return f"Có {sum(group.number for group in groups)} tin mới về nhiệm vụ"


def _summary(groups: Sequence[Group], today: date) -> str:
    return f"{upper_first(weekday(today))} {vn_date(today)}: {', '.join(_counts(groups))}."


def _button(groups: Sequence[Group]) -> tuple[str, Place]:
    if any(line.is_own for group in groups for line in group.lines):
        return "Mở Việc của tôi", ("tasks.mine", {})
    return "Mở Sổ Kết luận", ("home", {})
