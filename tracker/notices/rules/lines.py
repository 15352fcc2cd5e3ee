"""What one notice says in a line, and the page it leads to."""

from datetime import date
from typing import Any

from tracker.display import day, due_words, standing_words, weekday
from tracker.notices.models import REMINDERS, Notice, NoticeKind

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
        parts.append(f"lý do: {_shortened(reason, 160).rstrip('.')}")
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
