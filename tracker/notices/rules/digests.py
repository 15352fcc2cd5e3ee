"""A digest: everything one mail says, in groups, the worst first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.display import day, standing_words, upper_first, vn_date, weekday
from tracker.notices.models import REMINDERS, Notice, NoticeKind
from tracker.notices.rules.lines import INBOX, Place, beside, due_line, due_of, happened, place


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


SORTS = {  # in this order: a task late and urged stands where somebody's words about it do
    "urged": _Sort("■", "Đôn đốc, cần trả lời", "#ad1f2d", (INBOX, {}), "việc được đôn đốc"),
    "remarked": _Sort("■", "Ý kiến chỉ đạo", "#ad1f2d", (INBOX, {}), "ý kiến chỉ đạo"),
    "overdue": _Sort("■", "Quá hạn", "#ad1f2d", _view("overdue"), "việc quá hạn"),
    "today": _Sort("◆", "Đến hạn hôm nay", "#835000", _view("soon"), "việc đến hạn hôm nay"),
    "soon": _Sort("◆", "Sắp đến hạn", "#835000", _view("soon"), "việc sắp đến hạn"),
    "waiting": _Sort("▲", "Chờ anh chị quyết định", "#5a3f9c", ("decisions.index", {}), "việc chờ quyết định"),
    "escalated": _Sort("■", "Quá hạn lâu", "#ad1f2d", _view("overdue"), "việc quá hạn lâu"),
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
URGENT = ("urged", "overdue", "today", "soon")
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
