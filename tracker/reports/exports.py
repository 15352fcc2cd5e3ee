"""Reports as spreadsheets (XLSX). What people typed is always written as text, never as a formula."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tracker.display import vn_date, vn_datetime
from tracker.labels import label
from tracker.reports.rules import (
    Counts,
    LateBand,
    Rate,
    UnitReport,
    done_rate,
    overdue_rate,
    update_rate,
)
from tracker.tasks.models import ProgressUpdate, Task
from tracker.units.models import Committee, OverdueFormula
from tracker.workdays.rules import Calendar

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}

# Column groups of form M1: head, then (head, figure) of each column.
GROUPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Tổng số", (("Cộng", "total"), ("Kỳ trước chuyển sang", "carried"), ("Giao mới", "new"))),
    ("Hoàn thành", (("Đúng hạn", "done_on_time"), ("Quá hạn", "done_late"))),
    ("Đang thực hiện", (("Trong hạn", "open_in_term"), ("Quá hạn", "open_overdue"))),
    (
        "Trong đó",
        (
            ("Không thời hạn", "no_due"),
            ("Chờ xác nhận", "waiting"),
            ("Đã gia hạn", "extended"),
            ("Từng bị trả lại", "returned"),
        ),
    ),
)
RATES = ("Hoàn thành (1)", "Quá hạn (2)", "Quá hạn cùng kỳ năm trước (2)", "Cập nhật (3)")


@dataclass
class _Sheet:
    """A sheet that is filled from the top, with its formats."""

    book: Workbook
    sheet: Worksheet
    row: int = 0
    formats: dict[str, Format] = field(default_factory=dict)

    def style(self, **properties: Any) -> Format:
        """One format per set of properties, in the letters of official documents."""
        key = repr(sorted(properties.items()))
        if key not in self.formats:
            base = {"font_name": "Times New Roman", "font_size": 11, "valign": "top"}
            self.formats[key] = self.book.add_format({**base, **properties})
        return self.formats[key]

    def line(self, text: str, **properties: Any) -> None:
        """One line of text over the whole width, and down one row."""
        self.sheet.write_string(self.row, 0, text, self.style(**properties))
        self.row += 1

    def text(self, column: int, text: str, **properties: Any) -> None:
        self.sheet.write_string(self.row, column, text, self.style(border=1, text_wrap=True, **properties))

    def number(self, column: int, number: int, **properties: Any) -> None:
        self.sheet.write_number(self.row, column, number, self.style(border=1, num_format="#,##0", **properties))

    def rate(self, column: int, rate: Rate, **properties: Any) -> None:
        """The percentage as a number Excel can go on calculating with; a dash where there is nothing to divide by."""
        if rate.denominator:
            style = self.style(border=1, num_format="0.0%", **properties)
            self.sheet.write_number(self.row, column, rate.numerator / rate.denominator, style)
        else:
            self.text(column, "–", align="right", **properties)

    def day(self, column: int, day: date) -> None:
        style = self.style(border=1, num_format="dd/mm/yyyy", align="left")
        self.sheet.write_datetime(self.row, column, datetime(day.year, day.month, day.day), style)  # noqa: DTZ001

    def head(self, first_row: int, first: int, last_row: int, last: int, text: str) -> None:
        """A table head over one cell or several."""
        style = self.style(border=1, bold=True, text_wrap=True, align="center", valign="vcenter", bg_color="#EFEDE6")
        if (first_row, first) == (last_row, last):
            self.sheet.write_string(first_row, first, text, style)
        else:
            self.sheet.merge_range(first_row, first, last_row, last, "", style)
            self.sheet.write_string(first_row, first, text, style)


def _begin(book: Workbook, name: str, committee: Committee, title: str, lines: Sequence[str]) -> _Sheet:
    sheet = _Sheet(book, book.add_worksheet(name))
    sheet.sheet.set_landscape()
    sheet.sheet.set_paper(9)  # A4
    sheet.sheet.fit_to_pages(1, 0)
    sheet.sheet.set_footer("&CTrang &P/&N")
    sheet.line(committee.name.upper(), bold=True)
    sheet.line(title, bold=True, font_size=14)
    for text in lines:
        sheet.line(text)
    sheet.row += 1
    return sheet


def workbook_by_unit(
    committee: Committee, report: UnitReport, formula: OverdueFormula, *, starred: bool, made_at: datetime
) -> bytes:
    """Form M1 as the bytes of an XLSX file: title, period, cut-off, table, and how each rate is calculated."""
    period, target = report.period, BytesIO()
    lines = [
        f"Kỳ báo cáo: từ {vn_date(period.from_on)} đến {vn_date(period.to_on)}",
        f"Chốt số liệu đến hết ngày {vn_date(period.on)}; lập lúc {vn_datetime(made_at)}",
    ]
    lines += ["Chỉ tính nhiệm vụ trọng tâm"] if starred else []
    with Workbook(target, OPTIONS) as book:
        title = "Biểu M1. Tình hình thực hiện nhiệm vụ theo đơn vị"
        sheet = _begin(book, "M1", committee, title, lines)
        _head_by_unit(sheet)
        for row in report.rows:
            _figures(sheet, row.unit.name, row.counts, row.before, formula)
        _figures(sheet, "Cộng", report.total, report.total_before, formula, bold=True)
        sheet.row += 1
        for text in formula_lines(report.total, formula):
            sheet.line(text)
    return target.getvalue()


def _head_by_unit(sheet: _Sheet) -> None:
    top, column = sheet.row, 1
    sheet.head(top, 0, top + 1, 0, "Đơn vị chủ trì")
    groups = [(head, [name for name, _part in columns]) for head, columns in GROUPS] + [("Tỷ lệ", list(RATES))]
    for head, names in groups:
        sheet.head(top, column, top, column + len(names) - 1, head)
        for name in names:
            sheet.head(top + 1, column, top + 1, column, name)
            column += 1
    sheet.sheet.set_column(0, 0, 38)
    sheet.sheet.set_column(1, column - 1, 10.5)
    sheet.sheet.repeat_rows(top, top + 1)
    sheet.sheet.freeze_panes(top + 2, 1)
    sheet.row += 2


def _figures(
    sheet: _Sheet, name: str, counts: Counts, before: Counts, formula: OverdueFormula, *, bold: bool = False
) -> None:
    sheet.text(0, name, bold=bold)
    parts = [part for _head, columns in GROUPS for _name, part in columns]
    for column, part in enumerate(parts, 1):
        sheet.number(column, getattr(counts, part), bold=bold)
    rates = (done_rate(counts), overdue_rate(counts, formula), overdue_rate(before, formula), update_rate(counts))
    for column, rate in enumerate(rates, len(parts) + 1):
        sheet.rate(column, rate, bold=bold)
    sheet.row += 1


def formula_lines(total: Counts, formula: OverdueFormula) -> list[str]:
    """How the rates of the last line came about, each with its numerator and denominator."""
    done, late, updated = done_rate(total), overdue_rate(total, formula), update_rate(total)
    of = "tổng số" if formula is OverdueFormula.OF_TOTAL else "(hoàn thành + quá hạn)"
    return [
        f"(1) Hoàn thành = hoàn thành ÷ tổng số = {done.numerator} ÷ {done.denominator}",
        f"(2) Quá hạn = đang làm quá hạn ÷ {of} = {late.numerator} ÷ {late.denominator}",
        "(3) Cập nhật = việc đang thực hiện có báo cáo trong kỳ ÷ việc đang thực hiện = "
        f"{updated.numerator} ÷ {updated.denominator}",
        f"Đúng hạn tính theo thời hạn hiện tại; trong đó {total.on_time_extended} việc đúng hạn sau gia hạn.",
        "Tổng số = hoàn thành đúng hạn + hoàn thành quá hạn + đang làm trong hạn + đang làm quá hạn.",
    ]


LATE_COLUMNS = (
    ("Mã", 18), ("Nhiệm vụ", 50), ("Đơn vị chủ trì", 28), ("Thời hạn", 11), ("Quá hạn (ngày)", 9),
    ("Quá hạn (ngày làm việc)", 9), ("Đã đôn đốc (lần)", 9), ("Khó khăn, vướng mắc", 36), ("Đề xuất", 32),
)  # fmt: skip


def workbook_of_overdue(
    committee: Committee,
    tasks: Sequence[Task],
    causes: dict[int, ProgressUpdate],
    urges: dict[int, int],
    calendar: Calendar,
    today: date,
    *,
    band: LateBand | None,
    made_at: datetime,
) -> bytes:
    """Form M3 as the bytes of an XLSX file, the latest task first."""
    target = BytesIO()
    lines = [f"Số liệu đến {vn_datetime(made_at)}: {len(tasks)} nhiệm vụ quá hạn"]
    lines += [f"Chỉ việc quá hạn {label(band).lower()}"] if band else []
    with Workbook(target, OPTIONS) as book:
        sheet = _begin(book, "M3", committee, "Biểu M3. Nhiệm vụ quá hạn", lines)
        for column, (head, width) in enumerate(LATE_COLUMNS):
            sheet.head(sheet.row, column, sheet.row, column, head)
            sheet.sheet.set_column(column, column, width)
        sheet.sheet.repeat_rows(sheet.row)
        sheet.sheet.freeze_panes(sheet.row + 1, 2)
        sheet.row += 1
        for task in tasks:
            _late_line(sheet, task, causes.get(task.id), urges.get(task.id, 0), calendar, today)
    return target.getvalue()


def _late_line(
    sheet: _Sheet, task: Task, cause: ProgressUpdate | None, urged: int, calendar: Calendar, today: date
) -> None:
    assert task.due_on is not None  # without a due date nothing is overdue
    sheet.text(0, task.code)
    sheet.text(1, task.title)
    sheet.text(2, task.lead_unit.name if task.lead_unit else "–")
    sheet.day(3, task.due_on)
    sheet.number(4, (today - task.due_on).days)
    sheet.number(5, calendar.working_days_between(task.due_on, today))
    sheet.number(6, urged)
    sheet.text(7, cause.obstacle if cause else "Chưa báo cáo nguyên nhân")
    sheet.text(8, (cause.proposal if cause else "") or "–")
    sheet.row += 1
