"""The letter of the second and third urging, in the committee's layout."""

from collections.abc import Sequence
from datetime import date

from tracker.decisions.exports.paper import Letter, print_letter
from tracker.decisions.models import UrgeNotice, UrgeState
from tracker.decisions.rules import HIGHEST, due_told
from tracker.display import percent, vn_date
from tracker.tasks.models import Task
from tracker.units.models import LetterLayout


def urging(urge: UrgeNotice, task: Task, ladder: Sequence[UrgeNotice], *, today: date) -> bytes:
    """The draft of the letter of `urge` as the bytes of a DOCX file; `ladder` is every urging of the task."""
    committee = task.committee
    unit = urge.unit or task.lead_unit
    party = committee.letter_layout is LetterLayout.PARTY
    letter = Letter(
        layout=committee.letter_layout,
        issuer=committee.name,
        about=f"đôn đốc thực hiện nhiệm vụ {task.code} (lần {urge.level})",
        to=f"{unit.name if unit else '…………'}{'' if party else '.'}",
        paragraphs=_beginning(urge, task, ladder),
        heads=("Nội dung nhiệm vụ", "Thời hạn", "Tiến độ đã báo cáo", "Chậm"),
        widths=(76, 30, 30, 24),
        rows=[_row(task, today)],
        after=_ending(urge),
        signer=_signer(party=party),
        copies=_copies(urge, committee.standing_unit.name if committee.standing_unit else "", party=party),
    )
    return print_letter(letter, on=today)


def _beginning(urge: UrgeNotice, task: Task, ladder: Sequence[UrgeNotice]) -> list[str]:
    source = f"Thực hiện {task.item.conclusion.name}, " if task.item else ""
    given = f"giao ngày {vn_date(task.assigned_on)}" if task.assigned_on else "đã giao"
    words = f"{source}{task.committee.name} giao quý đơn vị chủ trì nhiệm vụ {task.code}, {given}."
    found = [words[:1].upper() + words[1:]]
    before = [one for one in ladder if one.state is UrgeState.SENT and one.id < urge.id and one.decided_at]
    if before:
        days = ", ".join(f"lần {one.level} ngày {vn_date(one.decided_at)}" for one in reversed(before))
        found.append(f"Ban Chỉ đạo đã đôn đốc {days}. Đến nay nhiệm vụ vẫn chưa hoàn thành, cụ thể:")
    else:
        found.append("Qua theo dõi, đến nay nhiệm vụ chưa hoàn thành, cụ thể:")
    return found


def _row(task: Task, today: date) -> tuple[str, str, str, str]:
    late = (today - task.due_on).days if task.due_on and task.due_on < today else 0
    due = due_told(task.due_on, task.due_precision) if task.due_on else "Không thời hạn"
    if task.extension_count and task.original_due_on:
        due += f" (hạn gốc {vn_date(task.original_due_on)})"
    done = percent(task.percent) + (f", ngày {vn_date(task.updated_on)}" if task.updated_on else ", chưa có báo cáo")
    return task.title, due, done, f"{late} ngày" if late else "Chưa quá hạn"


def _ending(urge: UrgeNotice) -> list[str]:
    """What the person wrote, and the demand with its date."""
    by = f"trước hết ngày {vn_date(urge.answer_by)}" if urge.answer_by else "trước hết ngày ……"
    found = [line.strip() for line in urge.reason.splitlines() if line.strip()]
    found.append(
        f"Ban Chỉ đạo đề nghị quý đơn vị báo cáo bằng văn bản {by}, nêu rõ kết quả đến nay, nguyên nhân chậm, trách "
        "nhiệm và thời gian hoàn thành."
    )
    if urge.level == HIGHEST:
        found.append(
            "Sau thời hạn trên, nếu không có báo cáo, Ban Chỉ đạo sẽ xem xét trách nhiệm của đơn vị theo quy định."
        )
    return found


def _signer(*, party: bool) -> tuple[str, ...]:
    return ("T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN") if party else ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN")


def _copies(urge: UrgeNotice, standing: str, *, party: bool) -> list[str]:
    found = ["Như trên"]
    if urge.level == HIGHEST:
        found.append("Lãnh đạo Ban Chỉ đạo (để báo cáo)")
    if standing:
        found.append(f"{standing} (để theo dõi)")
    return [*found, "Lưu: VT, tổ thư ký" if not party else "Lưu Văn phòng, tổ thư ký"]
