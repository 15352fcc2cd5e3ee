"""Writing spreadsheets that can be read in again: the template, what stands now, and a file with its errors.

What people typed is written as text, never as a formula.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from tracker.accounts.models import Membership, Role, User
from tracker.display import due_words
from tracker.intake.models import IntakeKind
from tracker.intake.rules import PEOPLE_COLUMNS, TASK_COLUMNS, UNIT_COLUMNS
from tracker.labels import label, labels
from tracker.sheets import MOST_ROWS, Column, Table
from tracker.tasks.models import DuePrecision, Priority, Task
from tracker.units.models import Unit, UnitKind

OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
FONT = {"font_name": "Times New Roman", "font_size": 11, "valign": "top"}
DATES = frozenset({"valid_from", "valid_to", "from_on", "to_on", "due", "review_after", "given_on"})
WIDTHS = {"title": 52, "name": 34, "text": 40, "lead": 30, "supports": 34, "aliases": 34, "email": 32, "product": 28}
DATA, GUIDE, LISTS = "Dữ liệu", "Hướng dẫn", "Danh mục"


@dataclass(frozen=True)
class Guide:
    """What a kind's notes sheet tells, and its examples."""

    title: str
    columns: tuple[Column, ...]
    notes: tuple[str, ...]
    examples: tuple[Mapping[str, Any], ...] = field(default_factory=tuple)


COMMON = (
    "Điền vào trang “Dữ liệu”, từ dòng 2. Cột có dấu * là bắt buộc. Không cần đủ các cột còn lại: cột nào không có "
    "trong tệp thì dữ liệu đang có được giữ nguyên; ô để trống nghĩa là không có.",
    "Ngày ghi dạng ngày/tháng/năm, ví dụ 30/9/2026. Ô là công thức thì chép rồi dán lại dạng giá trị.",
    f"Mỗi tệp nhiều nhất {MOST_ROWS:,} dòng. Hệ thống kiểm tra cả tệp trước và chỉ nhập khi không còn dòng nào có lỗi. "
    "Gửi lại đúng tệp cũ thì không có gì thay đổi.".replace(",", "."),
    "Hệ thống chỉ nhận dữ liệu về việc của đơn vị. Tệp có cột xin thông tin về trang mạng hay giấy tờ tùy thân của cá "
    "nhân, hoặc văn bản thuộc bí mật nhà nước, bị từ chối và không được lưu.",
)
GUIDES = {
    IntakeKind.UNITS: Guide(
        "Nhập đơn vị",
        UNIT_COLUMNS,
        (
            *COMMON,
            "Mã đơn vị là khóa: mã đã có thì dòng đó sửa đơn vị, mã mới thì thêm đơn vị. Mã gồm chữ không dấu, chữ số "
            "và dấu . - _",
            "Đơn vị cấp trên ghi mã (hoặc tên, nếu chỉ một đơn vị mang tên đó); có thể là đơn vị ở dòng khác của tệp.",
            "Tên gọi khác: cách nhau bằng dấu chấm phẩy. Đây là các cách viết tên đơn vị trong văn bản.",
        ),
        (
            {
                "code": "SNV",
                "name": "Sở Nội vụ",
                "short_name": "Sở Nội vụ",
                "aliases": "SNV; Sở Nội vụ tỉnh",
                "kind": label(UnitKind.DEPARTMENT),
                "parent": "UBND",
            },
            {
                "code": "XSUOITRAM",
                "name": "Xã Suối Trầm",
                "kind": label(UnitKind.COMMUNE),
                "parent": "UBND",
                "valid_from": date(2025, 7, 1),
            },
        ),
    ),
    IntakeKind.PEOPLE: Guide(
        "Nhập người dùng và vai trò",
        PEOPLE_COLUMNS,
        (
            *COMMON,
            "Thư điện tử công vụ là khóa và là tên đăng nhập: đã có thì dòng đó sửa thông tin, chưa có thì mở mới.",
            "Mỗi dòng là một người, hoặc một vai trò của người đó trong một Ban Chỉ đạo; người giữ hai vai trò có hai "
            "dòng giống nhau về họ tên, chức vụ, đơn vị.",
            "Nhập xong chưa gửi thư cho ai; quản trị bấm gửi thư mời ở trang kết quả.",
        ),
        (
            {
                "email": "tqminh@noivu.lamgiang.example",
                "name": "Trần Quang Minh",
                "title": "Phó Chánh Văn phòng",
                "phone": "0912 345 678",
                "unit": "SNV",
                "committee": "BCD35",
                "role": label(Role.MEMBER),
                "from_on": date(2026, 1, 15),
                "decision": "12-QĐ/BCĐ",
            },
        ),
    ),
    IntakeKind.TASKS: Guide(
        "Nhập nhiệm vụ",
        TASK_COLUMNS,
        (
            *COMMON,
            "Nhiệm vụ mới thì để trống cột Mã, hệ thống tự cấp. Dòng có mã của nhiệm vụ đã có thì sửa nhiệm vụ đó; "
            "nhiệm vụ đã giao không đổi đơn vị chủ trì và thời hạn bằng tệp.",
            "Đơn vị ghi mã hoặc tên. Đơn vị phối hợp cách nhau bằng dấu chấm phẩy. Người ghi địa chỉ thư hoặc họ tên.",
            "Thời hạn ghi như trong văn bản: 30/9/2026, tháng 11/2026, quý IV/2026; việc thường xuyên thì ghi "
            "“Không thời hạn” và Ngày xem lại.",
            "Có Ngày giao thì nhiệm vụ được giao ngay và đầu mối các đơn vị nhận thông báo; để trống là dự thảo.",
            "Cột Tình trạng chỉ để xem; chỉ nhập nhiệm vụ còn phải làm.",
        ),
        (
            {
                "title": "Rà soát, công bố danh mục thủ tục hành chính cấp xã",
                "lead": "SNV",
                "supports": "STC; Văn phòng Thành ủy",
                "tracker": "hntu@vptu.lamgiang.example",
                "due": date(2026, 9, 30),
                "given_on": date(2026, 7, 6),
                "product": "Quyết định công bố danh mục",
                "priority": label(Priority.URGENT),
            },
            {"title": "Kiểm tra việc thực hiện một cửa", "lead": "Sở Nội vụ", "due": "quý IV/2026", "starred": "có"},
        ),
    ),
}


def write_sheet(
    file: IO[bytes], kind: IntakeKind, choices: Mapping[str, Sequence[str]], rows: Iterable[Mapping[str, Any]] = ()
) -> int:
    """The template of a kind, filled with `rows` (none: empty). Returns how many rows were written.

    `choices` holds, by column, what its drop-down list offers.
    """
    guide = GUIDES[kind]
    book = Workbook(file, OPTIONS)
    data, notes, lists = (book.add_worksheet(name) for name in (DATA, GUIDE, LISTS))
    number = _data(book, data, guide.columns, rows)
    _offer(data, lists, guide.columns, choices)
    _notes(book, notes, guide)
    data.activate()
    book.close()
    return number


def _data(book: Workbook, sheet: Worksheet, columns: Sequence[Column], rows: Iterable[Mapping[str, Any]]) -> int:
    head = book.add_format({**FONT, "bold": True, "border": 1, "text_wrap": True, "bg_color": "#EFEDE6"})
    text = book.add_format({**FONT, "num_format": "@", "text_wrap": True})
    day = book.add_format({**FONT, "num_format": "dd/mm/yyyy", "align": "left"})
    for place, column in enumerate(columns):
        sheet.set_column(place, place, WIDTHS.get(column.key, 17), day if column.key in DATES else text)
        sheet.write_string(0, place, f"{column.name} *" if column.required else column.name, head)
    sheet.freeze_panes(1, 0)
    number = 0
    for number, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            _write(sheet, number, place, row.get(column.key), text, day)
    return number


def _write(sheet: Worksheet, row: int, place: int, value: Any, text: Any, day: Any) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, place, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
    elif isinstance(value, int | float) and not isinstance(value, bool):
        sheet.write_number(row, place, value, text)
    elif value not in (None, ""):
        sheet.write_string(row, place, str(value)[:32_000], text)


def _offer(data: Worksheet, lists: Worksheet, columns: Sequence[Column], choices: Mapping[str, Sequence[str]]) -> None:
    """The drop-down lists; other words may be typed all the same, the reader knows more spellings."""
    offered = [(place, column, choices[column.key]) for place, column in enumerate(columns) if choices.get(column.key)]
    for row in range(max((len(values) for _place, _column, values in offered), default=0) + 1):
        for at, (_place, column, values) in enumerate(offered):
            if row == 0:
                lists.write_string(0, at, column.name)
            elif row <= len(values):
                lists.write_string(row, at, values[row - 1])
    for at, (place, column, values) in enumerate(offered):
        letter = xl_col_to_name(at)
        rule = {
            "validate": "list",
            "source": f"='{LISTS}'!${letter}$2:${letter}${len(values) + 1}",
            "error_type": "information",
            "error_title": column.name[:32],
            "error_message": "Không có trong danh sách của trang Danh mục.",
        }
        data.data_validation(1, place, MOST_ROWS, place, rule)
    lists.set_column(0, max(len(offered) - 1, 0), 34)


def _notes(book: Workbook, sheet: Worksheet, guide: Guide) -> None:
    title = book.add_format({**FONT, "bold": True, "font_size": 14})
    plain = book.add_format({**FONT, "text_wrap": True})
    head = book.add_format({**FONT, "bold": True, "border": 1, "bg_color": "#EFEDE6", "text_wrap": True})
    cell = book.add_format({**FONT, "border": 1, "text_wrap": True})
    day = book.add_format({**FONT, "border": 1, "num_format": "dd/mm/yyyy", "align": "left"})
    width = len(guide.columns)
    sheet.set_column(0, width - 1, 22)
    sheet.write_string(0, 0, guide.title, title)
    for row, note in enumerate(guide.notes, start=2):
        sheet.set_row(row, 32)
        sheet.merge_range(row, 0, row, min(width - 1, 6), f"{row - 1}. {note}", plain)
    top = len(guide.notes) + 3
    sheet.write_string(top, 0, "Ví dụ", title)
    for place, column in enumerate(guide.columns):
        sheet.write_string(top + 1, place, column.name, head)
    for row, example in enumerate(guide.examples, start=top + 2):
        for place, column in enumerate(guide.columns):
            value = example.get(column.key)
            _write(sheet, row, place, value, cell, day) if value else sheet.write_blank(row, place, None, cell)


# ---------- What stands, as rows ----------


def unit_row(unit: Unit, parent_code: str) -> dict[str, Any]:
    """A unit as a row of the template."""
    return {
        "code": unit.code,
        "name": unit.name,
        "short_name": unit.short_name,
        "aliases": "; ".join(unit.aliases),
        "kind": label(unit.kind),
        "parent": parent_code,
        "valid_from": unit.valid_from,
        "valid_to": unit.valid_to,
    }


def person_row(person: User, held: Membership | None) -> dict[str, Any]:
    """A person as a row of the template, with one of their roles."""
    row: dict[str, Any] = {
        "email": person.email,
        "name": person.name,
        "title": person.title,
        "phone": person.phone,
        "unit": person.unit.code if person.unit else "",
    }
    if held is not None:
        row |= {
            "committee": held.committee.code,
            "role": label(held.role),
            "from_on": held.from_on,
            "to_on": held.to_on,
            "decision": held.decision,
        }
    return row


def task_row(task: Task, supports: Sequence[str]) -> dict[str, Any]:
    """A task as a row of the template."""
    due: Any = task.due_on
    if task.due_on is None:
        due = "Không thời hạn" if task.review_after else ""
    elif task.due_precision is not DuePrecision.DAY:
        due = due_words(task.due_on, task.due_precision).replace("\N{NO-BREAK SPACE}", " ")
    return {
        "code": task.code,
        "title": task.title,
        "text": task.text,
        "lead": task.lead_unit.code if task.lead_unit else "",
        "supports": "; ".join(supports),
        "tracker": task.tracker.email if task.tracker else "",
        "leader": task.leader.email if task.leader else "",
        "due": due,
        "review_after": task.review_after,
        "given_on": task.assigned_on,
        "product": task.product,
        "priority": label(task.priority),
        "starred": "có" if task.starred else "",
        "state": label(task.state),
    }


def fixed_choices(kind: IntakeKind) -> dict[str, list[str]]:
    """The drop-down lists that hang on nothing stored."""
    match kind:
        case IntakeKind.UNITS:
            return {"kind": list(labels(UnitKind).values())}
        case IntakeKind.PEOPLE:
            return {"role": list(labels(Role).values())}
        case IntakeKind.TASKS:
            return {"priority": list(labels(Priority).values()), "starred": ["có"]}


# ---------- The file again, with what is wrong ----------


def write_errors(file: IO[bytes], table: Table, errors: Mapping[int, Sequence[tuple[str, str]]]) -> None:
    """The rows of a table with a column that says what is wrong with each; `errors`: row → (cell, sentence)."""
    book = Workbook(file, OPTIONS)
    sheet = book.add_worksheet(DATA)
    head = book.add_format({**FONT, "bold": True, "border": 1, "text_wrap": True, "bg_color": "#EFEDE6"})
    text = book.add_format({**FONT, "text_wrap": True})
    day = book.add_format({**FONT, "num_format": "dd/mm/yyyy", "align": "left"})
    wrong = book.add_format({**FONT, "text_wrap": True, "bg_color": "#FCEBEA", "font_color": "#AD1F2D"})
    places = sorted(place for place, name in table.headings.items() if name.strip().lower() != "lỗi")
    sheet.set_column(0, len(places) - 1, 22)
    sheet.set_column(len(places), len(places), 70)
    for at, place in enumerate(places):
        sheet.write_string(0, at, table.headings[place], head)
    sheet.write_string(0, len(places), "Lỗi", head)
    sheet.freeze_panes(1, 0)
    for row, (number, values) in enumerate(table.everything(), start=1):
        for at, place in enumerate(places):
            value = values[place - 1] if place <= len(values) else None
            _write(sheet, row, at, value, text, day)
        if number in errors:
            told = "\n".join(f"{cell}: {words}" for cell, words in errors[number])
            sheet.write_string(row, len(places), told[:32_000], wrong)
    book.close()
