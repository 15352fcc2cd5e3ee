"""What a spreadsheet may hold: the columns of each kind, those that are refused, and what a dry run finds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tracker.db import folded
from tracker.display import number
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.intake.models import ImportRun, IntakeKind
from tracker.sheets import Cell, Column

AT_ONCE = 500  # rows that are checked and written while the page waits
KEPT_DAYS = 7  # how long a checked file waits for the button

SECRECY = Column("secrecy", "Độ mật", ("mức độ mật", "mật"))  # never asked for; if it is there, its cells are looked at
UNIT_COLUMNS = (
    Column("code", "Mã đơn vị", ("mã",), required=True),
    Column("name", "Tên đơn vị", ("tên", "đơn vị", "tên đầy đủ"), required=True),
    Column("short_name", "Tên gọn", ("tên viết tắt", "tên tắt")),
    Column("aliases", "Tên gọi khác", ("tên khác",)),
    Column("kind", "Loại đơn vị", ("loại",)),
    Column("parent", "Mã đơn vị cấp trên", ("đơn vị cấp trên", "cấp trên", "trực thuộc", "mã cấp trên")),
    Column("valid_from", "Hoạt động từ ngày", ("hoạt động từ",)),
    Column("valid_to", "Kết thúc vào ngày", ("kết thúc", "kết thúc ngày")),
)
PEOPLE_COLUMNS = (
    Column("email", "Thư điện tử", ("email", "e-mail", "địa chỉ thư", "thư điện tử công vụ", "hộp thư"), required=True),
    Column("name", "Họ và tên", ("họ tên", "tên"), required=True),
    Column("title", "Chức vụ", ("chức danh",)),
    Column("phone", "Điện thoại", ("số điện thoại", "đt", "sđt")),
    Column("unit", "Đơn vị", ("mã đơn vị", "cơ quan", "tên đơn vị", "đơn vị công tác")),
    Column("committee", "Ban Chỉ đạo", ("mã ban chỉ đạo", "bcđ")),
    Column("role", "Vai trò", ("vai trò trong ban chỉ đạo",)),
    Column("from_on", "Từ ngày", ("giữ vai trò từ",)),
    Column("to_on", "Đến ngày", ("giữ vai trò đến",)),
    Column("decision", "Quyết định", ("quyết định số", "số quyết định")),
)
TASK_COLUMNS = (
    Column("code", "Mã", ("mã nhiệm vụ",)),
    Column("title", "Nội dung nhiệm vụ", ("nội dung", "nhiệm vụ", "tên nhiệm vụ"), required=True),
    Column("text", "Diễn giải", ("lời văn kết luận", "lời văn")),
    Column("lead", "Đơn vị chủ trì", ("chủ trì", "cơ quan chủ trì"), required=True),
    Column("supports", "Đơn vị phối hợp", ("phối hợp", "cơ quan phối hợp")),
    Column("tracker", "Theo dõi", ("chuyên viên theo dõi", "người theo dõi")),
    Column("leader", "Lãnh đạo chỉ đạo", ("lãnh đạo phụ trách", "chỉ đạo")),
    Column("due", "Thời hạn", ("hạn hiện tại", "hạn", "hạn hoàn thành", "thời hạn hoàn thành"), required=True),
    Column("review_after", "Ngày xem lại", ("xem lại",)),
    Column("given_on", "Ngày giao", ("giao ngày",)),
    Column("product", "Sản phẩm", ("sản phẩm cần có", "kết quả cần có")),
    Column("priority", "Độ khẩn", ()),
    Column("starred", "Trọng tâm", ("nhiệm vụ trọng tâm",)),
    Column("state", "Tình trạng", ("trạng thái",)),
)
COLUMNS: dict[IntakeKind, tuple[Column, ...]] = {
    IntakeKind.UNITS: (*UNIT_COLUMNS, SECRECY),
    IntakeKind.PEOPLE: (*PEOPLE_COLUMNS, SECRECY),
    IntakeKind.TASKS: (*TASK_COLUMNS, SECRECY),
}
# Columns of our own exports that say what is; they are passed over without a word.
TOLD_ONLY = frozenset(
    folded(name)
    for name in ("Lỗi", "STT", "TT", "Văn bản", "Hạn gốc", "Tiến độ", "Khó khăn, vướng mắc", "Ghi chú", "Lãnh đạo")
)


# ---------- What the product does not take in (product.md section 1) ----------

_SQUASHED = re.compile(
    "facebook|zalo|tiktok|youtube|instagram|telegram|viber|twitter|fanpage|nickname|mangxahoi|taikhoan|trangcanhan"
    "|linkbai|baiviet|baidang|binhluan|cccd|cmnd|cancuoccongdan|thecancuoc|socancuoc|chungminhnhandan|chungminhthu"
    "|dinhdanhcanhan|sodinhdanh|hochieu|passport"
)
_WHOLE = re.compile(r"\b(?:fb|face|nick|link|links|url|cmt|tk|can cuoc|duong dan|duong link|tai khoan)\b")
MOST_SIGNS_OF_HEADING = 60  # a longer cell is a sentence, where the same words are fine


def is_refused_column(heading: str) -> bool:
    """Whether a heading asks for accounts, posts or papers of persons, in any spelling ("F.B", "Za lo", "số CCCD")."""
    if len(heading) > MOST_SIGNS_OF_HEADING:
        return False
    plain = folded(heading)
    squashed = plain.replace(" ", "").replace("0", "o")
    return bool(_SQUASHED.search(squashed) or _WHOLE.search(plain) or _WHOLE.fullmatch(squashed))


def refuse_columns(cells: Iterable[Cell]) -> None:
    """Raise Refused when one of the cells is the heading of a column the product does not take in."""
    for cell in cells:
        if isinstance(cell.raw, str) and is_refused_column(cell.raw):
            raise Refused(
                f"{cell.ref}: cột “{' '.join(cell.raw.split())}” không được nhận. Hệ thống chỉ theo dõi việc của đơn "
                "vị, không thu thập tài khoản, trang mạng, bài đăng hay giấy tờ tùy thân của cá nhân. "
                "Anh chị xóa cột này rồi gửi lại; tệp vừa gửi không được lưu."
            )


_STAMP = re.compile(r"mat|toi mat|tuyet mat|m a t")


def refuse_marked(lines: Iterable[list[Cell]]) -> None:
    """Raise SecretRefused for the marking of a state secret among the first rows of a sheet, as in a heading."""
    refuse_secret("\n".join("\t".join(str(cell.raw) for cell in cells) for cells in lines))


def refuse_marked_cell(text: str) -> None:
    """Raise SecretRefused for a cell that is nothing but the marking: a column "Độ mật" may begin far down."""
    if len(text) < 30 and _STAMP.fullmatch(folded(text)):
        refuse_secret(text)


# ---------- What a dry run finds ----------


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"


@dataclass(frozen=True)
class Problem:
    """Something wrong with a row: the cell by its name, and the sentence."""

    row: int
    cell: str
    words: str


@dataclass
class Plan:
    """What taking over a file would do, row by row, before anything is done.

    `work` holds what the kind's action needs; `changes` says for each changed row what would be different.
    """

    fates: dict[int, Fate] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    changes: list[tuple[int, str]] = field(default_factory=list)
    work: list[Any] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def count(self, fate: Fate) -> int:
        """How many rows meet this fate."""
        return sum(1 for one in self.fates.values() if one is fate)

    def blame(self, row: int, cell: str, words: str) -> None:
        """Note an error once; the row counts as wrong."""
        self.fates[row] = Fate.WRONG
        problem = Problem(row, cell, words)
        if problem not in self.problems[-8:]:
            self.problems.append(problem)

    def in_order(self) -> list[Problem]:
        """The errors as one meets them in the file: row by row, from left to right."""
        return sorted(self.problems, key=lambda one: (one.row, len(one.cell), one.cell))


def result_words(run: ImportRun) -> str:
    """What a finished run did, in a sentence."""
    return (
        f"Đã nhập: {number(run.new)} dòng mới, {number(run.changed)} dòng sửa, {number(run.unchanged)} dòng giữ nguyên."
    )


# ---------- Who may ----------


def refuse_stranger(kind: IntakeKind, *, is_admin: bool, is_secretary: bool) -> None:
    """Raise Forbidden for others than administrators (units, people) and secretaries (tasks)."""
    if kind is IntakeKind.TASKS and not is_secretary:
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới nhập nhiệm vụ từ bảng tính.")
    if kind is not IntakeKind.TASKS and not is_admin:
        raise Forbidden("Chỉ quản trị hệ thống mới nhập đơn vị và tài khoản từ bảng tính.")
