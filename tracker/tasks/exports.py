"""The task list as a spreadsheet (form M2). What people typed is written as text, never as a formula."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tracker import clock
from tracker.display import StandingView, vn_date, vn_datetime
from tracker.labels import label
from tracker.tasks.queries.lists import supports_of
from tracker.units.models import Committee

MOST_ROWS = 20_000  # more than anybody reads; the list is filtered first

COLUMNS = (
    ("Mã", 17),
    ("Nội dung nhiệm vụ", 52),
    ("Văn bản", 20),
    ("Lãnh đạo chỉ đạo", 20),
    ("Đơn vị chủ trì", 26),
    ("Đơn vị phối hợp", 30),
    ("Theo dõi", 20),
    ("Hạn gốc", 11),
    ("Hạn hiện tại", 11),
    ("Sản phẩm", 26),
    ("Tiến độ", 9),
    ("Tình trạng", 22),
    ("Khó khăn, vướng mắc", 34),
    ("Ghi chú", 24),
)

# Constant memory writes each row as it is given and forgets it; rows must come in order.
OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write_list(
    file: IO[bytes],
    rows: Sequence[Any],
    *,
    committee: Committee,
    conditions: Sequence[str],
    day: date,
    views: Callable[[Any], StandingView],
    is_cut: bool,
) -> None:
    """Write `rows` (of queries.lists.full_rows) to `file`; `views` tells the standing of a row on `day`."""
    book = Workbook(file, OPTIONS)
    sheet = book.add_worksheet("Nhiệm vụ")
    base = {"font_name": "Times New Roman", "font_size": 11, "valign": "top"}
    plain, bold = book.add_format(base), book.add_format({**base, "bold": True, "font_size": 13})
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for column, (_name, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, f"Danh sách nhiệm vụ – {committee.name}", bold)
    lines = [f"Điều kiện: {'; '.join(conditions)}" if conditions else "", f"Tình trạng tính đến {vn_date(day)}."]
    lines.append(f"{len(rows)} nhiệm vụ. Lập lúc {vn_datetime(clock.now())}.")
    if is_cut:
        lines.append(f"Chỉ ghi {MOST_ROWS} nhiệm vụ đầu; lọc hẹp hơn để có đủ.")
    top = 1
    for line in filter(None, lines):
        sheet.write_string(top, 0, line, plain)
        top += 1
    _table(book, sheet, top + 1, rows, views, base)
    book.close()


def _table(
    book: Workbook, sheet: Worksheet, top: int, rows: Sequence[Any], views: Callable[[Any], StandingView], base: Any
) -> None:
    head = book.add_format({**base, "bold": True, "border": 1, "text_wrap": True, "bg_color": "#EFEDE6"})
    cell = book.add_format({**base, "border": 1, "text_wrap": True})
    share = book.add_format({**base, "border": 1, "num_format": '0" %"'})
    date_cell = book.add_format({**base, "border": 1, "num_format": "dd/mm/yyyy", "align": "left"})
    for column, (name, _width) in enumerate(COLUMNS):
        sheet.write_string(top, column, name, head)
    sheet.freeze_panes(top + 1, 2)
    sheet.repeat_rows(top)
    for number, (row, supports) in enumerate(_with_supports(rows), start=top + 1):
        for column, value in enumerate(_cells(row, supports, views(row))):
            _write(sheet, number, column, value, (cell, share, date_cell))
    if rows:
        sheet.autofilter(top, 0, top + len(rows), len(COLUMNS) - 1)


def _write(sheet: Worksheet, row: int, column: int, value: Any, formats: tuple[Format, Format, Format]) -> None:
    cell, share, date_cell = formats
    if isinstance(value, date):
        sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), date_cell)  # noqa: DTZ001
    elif isinstance(value, int):
        sheet.write_number(row, column, value, share)
    else:
        sheet.write_string(row, column, str(value or ""), cell)


def _cells(row: Any, supports: Sequence[str], view: StandingView) -> tuple[Any, ...]:
    source = " · ".join(part for part in (row.item, row.source) if part)
    notes = ["Trọng tâm" if row.starred else "", f"Trả lại {row.return_count} lần" if row.return_count else ""]
    return (
        row.code,
        row.title,
        source,
        row.leader,
        row.unit,
        "; ".join(supports),
        row.tracker,
        row.original_due_on or "",
        row.due_on or "Không thời hạn",
        row.product,
        row.percent,
        view.words if view.words != "Đúng hạn" else label(row.state),
        row.obstacle,
        "; ".join(note for note in notes if note),
    )


def _with_supports(rows: Sequence[Any]) -> Iterator[tuple[Any, Sequence[str]]]:
    """Each row with its supporting units, which are fetched some hundred tasks at a time."""
    for start in range(0, len(rows), 500):
        some = rows[start : start + 500]
        supports = supports_of(row.id for row in some)
        for row in some:
            yield row, supports.get(row.id, ())
