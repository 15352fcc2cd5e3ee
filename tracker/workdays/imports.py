"""Reading the special days of a year from a spreadsheet (XLSX) or a CSV file; nothing is written here."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO

from tracker.db import folded
from tracker.errors import Refused
from tracker.sheets import CellError, Column, open_book
from tracker.workdays.models import DayKind

MOST_DAYS = 400
MOST_BYTES = 1_000_000

COLUMNS = (
    Column("day", "Ngày", ("ngày tháng", "ngày dương lịch"), required=True),
    Column("kind", "Loại", ("loại ngày", "hình thức")),
    Column("name", "Tên ngày", ("tên", "nội dung", "diễn giải"), required=True),
    Column("source", "Căn cứ", ("văn bản", "nguồn")),
)

# The first of these words that a kind holds decides.
KINDS = (
    (("lam bu", "di lam", "lam viec"), DayKind.SWAPPED_WORKING),
    (("hoan doi", "nghi bu"), DayKind.SWAPPED_OFF),
    (("le", "tet", "nghi"), DayKind.HOLIDAY),
)


@dataclass(frozen=True)
class ReadDay:
    """One special day as the file has it."""

    day: date
    kind: DayKind
    name: str
    source: str


@dataclass
class ReadDays:
    """What a file holds, and what is wrong with it, a sentence for each line."""

    days: list[ReadDay] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_days(stream: IO[bytes], name: str) -> ReadDays:
    """The days of a file; every line that cannot be read is told. Raises Refused for a file that is none of these."""
    found = ReadDays()
    rows = _sheet_rows(stream) if name.lower().endswith(".xlsx") else _csv_rows(stream)
    told: dict[date, int] = {}
    for number, cells in rows:
        try:
            day = _read(cells)
            if (before := told.get(day.day)) is not None:
                raise CellError(f"Ngày {day.day:%d/%m/%Y} đã có ở dòng {before}.")
        except (CellError, ValueError) as problem:
            found.problems.append(f"Dòng {number}: {problem}")
            continue
        told[day.day] = number
        found.days.append(day)
        if len(found.days) > MOST_DAYS:
            raise Refused(f"Tệp có hơn {MOST_DAYS} ngày, nhiều hơn số ngày của một năm. Anh chị gửi từng năm.")
    if not found.days and not found.problems:
        raise Refused("Tệp không có ngày nào dưới dòng tiêu đề.")
    found.days.sort(key=lambda one: one.day)
    return found


def _sheet_rows(stream: IO[bytes]) -> Iterator[tuple[int, dict[str, object]]]:
    with open_book(stream) as book:
        for row in book.find(COLUMNS).rows():
            cells: dict[str, object] = {}
            for key in row.cells:
                cells[key] = (row[key].day() or "") if key == "day" else row[key].words()
            yield row.number, cells


def _csv_rows(stream: IO[bytes]) -> Iterator[tuple[int, dict[str, object]]]:
    stream.seek(0)
    raw = stream.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise Refused("Tệp lớn hơn 1 MB nên không phải danh sách ngày nghỉ của một năm.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("Tệp không phải Excel (.xlsx), cũng không phải CSV mã UTF-8.") from None
    lines = text.splitlines()
    mark = ";" if lines and lines[0].count(";") >= lines[0].count(",") else ","
    table = csv.reader(io.StringIO(text), delimiter=mark)
    known = {spelling: column.key for column in COLUMNS for spelling in column.spellings}
    keys = [known.get(folded(name), "") for name in next(table, [])]
    if missing := [column.name for column in COLUMNS if column.required and column.key not in keys]:
        raise Refused(f"Tệp thiếu cột {', '.join(f'“{name}”' for name in missing)} ở dòng đầu.")
    for number, row in enumerate(table, 2):
        if any(cell.strip() for cell in row):
            yield number, {key: cell.strip() for key, cell in zip(keys, row, strict=False) if key}


def _read(cells: dict[str, object]) -> ReadDay:
    day, name = _day(cells.get("day")), str(cells.get("name") or "")
    if not name:
        raise CellError("Thiếu tên ngày, ví dụ Quốc khánh.")
    return ReadDay(day, _kind(str(cells.get("kind") or ""), day), name[:200], str(cells.get("source") or "")[:200])


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    text = str(value or "").strip()
    if not text:
        raise CellError("Thiếu ngày.")
    for shape in ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y"):
        try:
            return datetime.strptime(text, shape).date()  # noqa: DTZ007  (a day has no hour)
        except ValueError:
            continue
    raise CellError(f"Không hiểu ngày “{text}”; viết dạng 31/8/2026.")


def _kind(words: str, day: date) -> DayKind:
    """What kind is written; where nothing is, a weekend is worked and a weekday is off."""
    if not words:
        return DayKind.SWAPPED_WORKING if day.weekday() >= 5 else DayKind.HOLIDAY
    plain = folded(words)
    for spellings, kind in KINDS:
        if any(spelling in plain.split() or (" " in spelling and spelling in plain) for spelling in spellings):
            return kind
    raise CellError(f"Không hiểu loại “{words}”; viết Ngày lễ, tết, Nghỉ hoán đổi hoặc Làm bù.")
