"""What decides about mails from notices and a moment alone: when to try again, what a digest says."""

from collections.abc import Callable, Sequence
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

# What people may choose about. Nobody can mute what is not here: being given work, being late, work sent back, and what
# is one of these by another name. Work is given too when it is handed over, and by a leader's word, which may ask for
# a report by a day; an urging and what the ladder tells a leader are about being late.
CHOICES: dict[NoticeKind, tuple[Pace, ...]] = {
    NoticeKind.DUE_SOON: (Pace.DAILY, Pace.WEEKLY, Pace.OFF),
    NoticeKind.SUBMITTED: _NEWS,
    NoticeKind.ASKED: _NEWS,
    NoticeKind.DECIDED: _NEWS,
    NoticeKind.COMPLETED: _NEWS,
    NoticeKind.RECOMMENDATION: _NEWS,
    NoticeKind.CONTRIBUTION: _NEWS,
    NoticeKind.WEEKLY: (Pace.DAILY, Pace.OFF),
}


def usual_pace(kind: NoticeKind) -> Pace:
    """How soon a notice leaves where its recipient chose nothing: reminders in the morning, news at once."""
    return Pace.DAILY if kind in GATHERED else Pace.AT_ONCE


# ---------- Where a notice leads ----------

PLACES = {
    "task": ("tasks.show", "task_id"),
    "task_part": ("tasks.part", "part_id"),
    "conclusion": ("meetings.show", "conclusion_id"),
    "visit": ("inspections.show", "visit_id"),
    "reorganisation": ("handovers.reorganisation", "number"),
    "handover": ("handovers.handover", "number"),
    "committee": ("reports.today", "committee"),
    "tracked": ("tasks.index", "tracker"),
}
TRACKED = "tracked"  # about many tasks at once that the reader, whose id stands beside it, tracks from now on
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


ABOUT_DUE = REMINDERS | {NoticeKind.ESCALATED}  # told by how late or near the task is
WORDS = {  # {by}: who did it
    NoticeKind.ASSIGNED: ("Việc mới giao", "Việc mới giao"),
    NoticeKind.SUBMITTED: ("{by} báo cáo hoàn thành, chờ xác nhận", "Đơn vị báo cáo hoàn thành, chờ xác nhận"),
    NoticeKind.RETURNED: ("{by} trả lại", "Trả lại"),
    NoticeKind.COMPLETED: ("Đã xác nhận hoàn thành", "Đã xác nhận hoàn thành"),
    NoticeKind.ASKED: ("{by} đề nghị trả lại nhiệm vụ", "Đơn vị đề nghị trả lại nhiệm vụ"),
    NoticeKind.DECIDED: ("{by} đã quyết định", "Đã có quyết định"),
    NoticeKind.REMARKED: ("{by} có ý kiến chỉ đạo", "Lãnh đạo có ý kiến chỉ đạo"),
    NoticeKind.CONTRIBUTION: ("{by} nhắc gửi phần phối hợp", "Nhắc gửi phần phối hợp"),
    NoticeKind.URGED: ("{by} đôn đốc", "Đôn đốc"),
    NoticeKind.RECOMMENDATION: ("Kiến nghị sau kiểm tra", "Kiến nghị sau kiểm tra"),
    NoticeKind.HANDED: ("{by} bàn giao", "Bàn giao"),
}


def happened(notice: Notice, today: date) -> str:
    """What a notice tells, in a few words: "Quá hạn 12 ngày", "Bùi Anh Tuấn trả lại", as of `today`."""
    if notice.kind in ABOUT_DUE and (due := due_of(notice)) is not None:
        return standing_words("", due_on=due, today=today, state="in_progress").distance
    with_name, without = WORDS.get(notice.kind, ("", ""))
    if notice.kind is NoticeKind.ASKED and notice.details.get("asks") == "extension":
        with_name, without = "{by} xin gia hạn", "Đơn vị xin gia hạn"
    if notice.kind is NoticeKind.REMARKED and notice.details.get("asks_report"):
        with_name, without = "{by} yêu cầu báo cáo", "Lãnh đạo yêu cầu báo cáo"
    if notice.kind is NoticeKind.HANDED and notice.details.get("as") == "tracker":
        with_name, without = "{by} giao theo dõi", "Được giao theo dõi"
    by = _text(notice, "by")
    return with_name.format(by=by) if by else without


def beside(notice: Notice, today: date) -> str:
    """The small words after it: due date, unit, code, the reason of a return."""
    if notice.kind is NoticeKind.WEEKLY:
        return "Thư tuần"
    parts = [due_line(due_of(notice), _text(notice, "due_precision"), today)]
    if quote := _text(notice, "quote"):
        parts.append(f"“{_shortened(quote, 160)}”")
    if reason := _text(notice, "reason"):
        parts.append(f"lý do: {_shortened(reason, 160)}")
    if absent := _text(notice, "stands_for"):
        parts.append(f"thay {absent}")
    parts += [_text(notice, "unit"), _text(notice, "code")]
    return " · ".join(part for part in parts if part)


def due_line(due: date | None, precision: str, today: date) -> str:
    """The due date as small words: "hạn thứ Sáu 18/9", "hạn tháng 11/2026"; empty without one."""
    if due is None:
        return ""
    near = abs((due - today).days) <= 21 and precision in {"", "day"}
    return f"hạn {weekday(due)} {day(due, today)}" if near else f"hạn {due_words(due, precision, today)}"


def _shortened(text: str, limit: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + " …"


# ---------- A digest ----------


@dataclass(frozen=True)
class Line:
    """One task in a digest: `is_own` of the reader's unit; `report` where they may report progress on it, `in_link`
    its id where they may do so by the mail's own link too."""

    title: str
    says: str
    beside: str
    place: Place
    is_own: bool = False
    report: Place | None = None
    in_link: int | None = None


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
class Week:
    """A leader's week of one committee: five figures, how they changed, the tasks longest overdue."""

    name: str
    since: str
    figures: Sequence[tuple[str, int, str]]  # words, number, change
    worst: Sequence[Line]
    overdue: int
    place: Place


@dataclass(frozen=True)
class Beside:
    """What a digest holds beside its notices: all that waits for the reader's decision, and a link to report by.

    `linked`: the committees that allow it. `keep` stores the link for the tasks the mail finally names.
    """

    waiting: Sequence[Line] = ()
    number_waiting: int = 0
    report: Place | None = None
    report_until: date | None = None
    linked: frozenset[int] = frozenset()
    keep: Callable[[Sequence[int]], None] = lambda _task_ids: None


@dataclass(frozen=True)
class Digest:
    """Everything one mail says."""

    subject: str
    heading: str
    summary: str
    weeks: Sequence[Week]
    groups: Sequence[Group]
    button: tuple[str, Place]

    @property
    def in_link(self) -> list[int]:
        """The tasks the mail's own link is for, in the order of the mail."""
        return [line.in_link for group in self.groups for line in group.lines if line.in_link is not None]


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
    "waiting": _Sort("▲", "Chờ anh chị quyết định", "#5a3f9c", ("decisions.index", {}), "việc chờ quyết định"),
    "escalated": _Sort("■", "Quá hạn lâu", "#ad1f2d", _view("overdue"), "việc quá hạn lâu"),
    "urged": _Sort("■", "Đôn đốc, cần trả lời", "#ad1f2d", (INBOX, {}), "việc được đôn đốc"),
    "remarked": _Sort("■", "Ý kiến chỉ đạo", "#ad1f2d", (INBOX, {}), "ý kiến chỉ đạo"),
    "contribution": _Sort("◆", "Chờ phần phối hợp", "#835000", (INBOX, {}), "việc chờ phần phối hợp"),
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
NOTHING_BESIDE = Beside()


def _sort_of(notice: Notice, today: date) -> str:
    if notice.kind in REMINDERS and (due := due_of(notice)) is not None:
        return "overdue" if due < today else "today" if due == today else "soon"
    return notice.kind.value if notice.kind.value in SORTS else "soon"


def compose(notices: Sequence[Notice], today: date, *, shown: int = 10, more: Beside = NOTHING_BESIDE) -> Digest:
    """The digest of one person's notices on `today`: at most `shown` of each group, the worst first.

    A task stands once, where it hurts most; groups without a task are not there. What waits for a decision is told as
    a whole, so that the news of it needs no group of its own.
    """
    sorted_in: dict[str, list[Notice]] = {code: [] for code in SORTS}
    for notice in notices:
        if notice.kind is not NoticeKind.WEEKLY:
            sorted_in[_sort_of(notice, today)].append(notice)
    if more.number_waiting:
        sorted_in |= {"asked": [], "submitted": []}
    told: set[tuple[str, int]] = set()
    groups = []
    for code, sort in SORTS.items():
        mine = []
        for notice in sorted(sorted_in[code], key=lambda one: (due_of(one) or date.max, one.id)):
            subject = (notice.subject_kind, notice.subject_id)
            if subject not in told:
                told.add(subject)
                mine.append(notice)
        lines = [_line(notice, today, more) for notice in mine[:shown]]
        number = len(mine)
        if code == "waiting":
            lines, number = list(more.waiting[:shown]), more.number_waiting
        if number:
            groups.append(Group(code, sort.sign, sort.heading, sort.colour, number, lines, sort.more))
    weeks = [_week(notice, today, shown) for notice in notices if notice.kind is NoticeKind.WEEKLY]
    return Digest(
        _subject(weeks, groups), _heading(weeks, groups), _summary(groups, today), weeks, groups, _button(groups)
    )


def _line(notice: Notice, today: date, more: Beside) -> Line:
    told_as = notice.details.get("as")
    to_do = notice.kind is NoticeKind.RETURNED or told_as in ("contact", "supports")
    is_own = notice.subject_kind == "task" and (to_do or told_as == "mailbox" or notice.kind is NoticeKind.ASSIGNED)
    report: Place | None = ("tasks.updates", {"task_id": notice.subject_id}) if is_own and to_do else None
    in_link = report is not None and told_as != "supports" and notice.committee_id in more.linked
    return Line(
        notice.title,
        happened(notice, today),
        beside(notice, today),
        place(notice.subject_kind, notice.subject_id),
        is_own,
        report,
        notice.subject_id if in_link else None,
    )


# ---------- A leader's week ----------

FIGURES = {
    "total": "Tổng số nhiệm vụ",
    "done_on_time": "Hoàn thành đúng hạn",
    "done_late": "Hoàn thành quá hạn",
    "open_in_term": "Đang làm, trong hạn",
    "open_overdue": "Quá hạn",
}


def _week(notice: Notice, today: date, shown: int) -> Week:
    now, before = notice.details["figures"], notice.details.get("before")
    since = f"Thay đổi so với {day(date.fromisoformat(notice.details['before_on']), today)}" if before else ""
    figures = [
        (words, now[name], _change(now[name] - before[name]) if before else "") for name, words in FIGURES.items()
    ]
    worst = [_worst(one, today) for one in notice.details["worst"][:shown]]
    where = place(notice.subject_kind, notice.subject_id)
    return Week(notice.title, since, figures, worst, now["open_overdue"], where)


def _change(number: int) -> str:
    return f"tăng {number}" if number > 0 else f"giảm {-number}" if number < 0 else "không đổi"


def _worst(one: dict[str, Any], today: date) -> Line:
    due = date.fromisoformat(one["due_on"])
    says = standing_words("", due_on=due, today=today, state="in_progress").distance
    parts = [due_line(due, one["due_precision"], today), one["unit"], one["code"]]
    return Line(one["title"], says, " · ".join(part for part in parts if part), place("task", one["id"]))


# ---------- Its first words ----------


def _counts(groups: Sequence[Group]) -> list[str]:
    return [f"{group.number} {SORTS[group.code].counted}" for group in groups]


def _subject(weeks: Sequence[Week], groups: Sequence[Group]) -> str:
    counts = [f"{week.name} có {week.overdue} việc quá hạn" for week in weeks] + _counts(groups)
    told = ", ".join(counts[:3]) + (" …" if len(counts) > 3 else "")
    return f"{upper_first(told)} – Sổ Kết luận"


def _heading(weeks: Sequence[Week], groups: Sequence[Group]) -> str:
    if weeks:
        return f"Tuần qua của {weeks[0].name}" if len(weeks) == 1 else "Tuần qua của các Ban Chỉ đạo"
    urgent = [group for group in groups if group.code in URGENT]
    number = sum(group.number for group in urgent)
    if any(line.is_own for group in urgent for line in group.lines):
        return f"Có {number} việc cần làm sớm"
    if urgent:
        return f"Có {number} việc quá hạn anh chị đang theo dõi"
    return f"Có {sum(group.number for group in groups)} tin mới về nhiệm vụ"


def _summary(groups: Sequence[Group], today: date) -> str:
    counts = ", ".join(_counts(groups))
    return f"{upper_first(weekday(today))} {vn_date(today)}{': ' if counts else ''}{counts}."


def _button(groups: Sequence[Group]) -> tuple[str, Place]:
    if any(line.is_own for group in groups for line in group.lines):
        return "Mở Việc của tôi", ("tasks.mine", {})
    return "Mở Sổ Kết luận", ("home", {})
