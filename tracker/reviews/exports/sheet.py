"""A review as a spreadsheet (XLSX). What people typed is always written as text, never as a formula."""

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from tracker.display import due_words, vn_date, vn_datetime
from tracker.reviews import rules
from tracker.reviews.models import Review, ReviewRow, ReviewState, RowKind
from tracker.tasks.rules import Standing

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
LOOK = {"font_name": "Times New Roman", "font_size": 11, "valign": "top"}

TARGETS = (
    ("TT", 5), ("Đơn vị chủ trì", 28), ("Chỉ tiêu", 34), ("Cần đạt", 14), ("Đã đạt", 20), ("Tình trạng", 14),
    ("Thuộc nhiệm vụ", 34), ("Mã", 18), ("Nguyên nhân", 40), ("Kế hoạch đến cuối năm", 40),
)  # fmt: skip
TASKS = (
    ("TT", 5), ("Đơn vị chủ trì", 28), ("Nhiệm vụ", 46), ("Mã", 18), ("Thời hạn", 14), ("Tình trạng", 16),
    ("Tiến độ (%)", 9), ("Nguyên nhân", 40), ("Kế hoạch đến cuối năm", 40),
)  # fmt: skip


WORDS = {  # in a sentence, beside each other
    Standing.DONE_ON_TIME: "hoàn thành đúng hạn",
    Standing.DONE_LATE: "hoàn thành quá hạn",
    Standing.OPEN_IN_TERM: "đang làm trong hạn",
    Standing.OPEN_OVERDUE: "đang làm quá hạn",
}


def status_line(review: Review) -> str:
    """Whether this is a draft or a dated record, and whose."""
    if review.state is ReviewState.CLOSED:
        by = f"{review.closed_by.name} " if review.closed_by else ""
        return f"{by}chốt {vn_datetime(review.closed_at)}. Mã kiểm tra: {review.hash[:16]}"
    return f"DỰ THẢO, chưa chốt. Số liệu lấy lúc {vn_datetime(review.collected_at)}"


def sums_line(review: Review) -> str:
    """The figures at the cut-off, adding up."""
    sums, targets = review.figures["sums"], review.figures["targets"]
    parts = [f"{sums[part.value]} {WORDS[part]}" for part in Standing]
    return (
        f"{sums['total']} nhiệm vụ = {' + '.join(parts)}; "
        f"{targets['total']} chỉ tiêu: {targets['met']} đạt, {targets['unmet']} chưa đạt."
    )


def workbook_of(review: Review, rows: Sequence[ReviewRow]) -> bytes:
    """The bytes of an XLSX file with a sheet for the targets that were not reached and one for the unfinished tasks."""
    target = BytesIO()
    with Workbook(target, OPTIONS) as book:
        for kind, name, columns in ((RowKind.TARGET, "Chỉ tiêu", TARGETS), (RowKind.TASK, "Nhiệm vụ", TASKS)):
            _fill(book, review, name, columns, [row for row in rows if row.kind is kind])
    return target.getvalue()


def _fill(book: Any, review: Review, name: str, columns: Sequence[tuple[str, int]], rows: Sequence[ReviewRow]) -> None:
    sheet = book.add_worksheet(name)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&CTrang &P/&N")
    title = book.add_format({**LOOK, "bold": True, "font_size": 14})
    plain, bold = book.add_format(LOOK), book.add_format({**LOOK, "bold": True})
    head = book.add_format(
        {**LOOK, "bold": True, "border": 1, "text_wrap": True, "align": "center", "bg_color": "#EFEDE6"}
    )
    cell = book.add_format({**LOOK, "border": 1, "text_wrap": True})
    day = book.add_format({**LOOK, "border": 1, "num_format": "dd/mm/yyyy", "align": "left"})
    sheet.write_string(0, 0, review.committee.name.upper(), bold)
    sheet.write_string(1, 0, review.title, title)
    sheet.write_string(
        2, 0, f"Từ {vn_date(review.from_on)} đến hết ngày {vn_date(review.cut_off)}. {sums_line(review)}", plain
    )
    sheet.write_string(3, 0, status_line(review), plain)
    for column, (words, width) in enumerate(columns):
        sheet.write_string(5, column, words, head)
        sheet.set_column(column, column, width)
    sheet.repeat_rows(5)
    sheet.freeze_panes(6, 2)
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(_values(number, row)):
            if isinstance(value, date):
                sheet.write_datetime(5 + number, column, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
            elif isinstance(value, int):
                sheet.write_number(5 + number, column, value, cell)
            else:
                sheet.write_string(5 + number, column, value or "–", cell)
    if not rows:
        sheet.write_string(6, 0, "Không có", cell)


def _values(number: int, row: ReviewRow) -> list[Any]:
    facts, written = row.facts, [rules.cause_of(row), rules.plan_of(row)]
    if row.kind is RowKind.TARGET:
        shown = [facts["name"], facts["target"], facts["value"], rules.standing_words_of(row)]
        return [number, facts["unit"], *shown, facts["title"], facts["code"], *written]
    due = date.fromisoformat(facts["due_on"]) if facts["due_on"] else None
    shown_due: Any = due if due and facts["due_precision"] == "day" else due_words(due, facts["due_precision"])
    shown = [facts["title"], facts["code"], shown_due, rules.standing_words_of(row), facts["percent"]]
    return [number, facts["unit"], *shown, *written]
