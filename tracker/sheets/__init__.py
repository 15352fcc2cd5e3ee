"""Reading a spreadsheet somebody sends: safely, row by row, each cell known by its name ("B7").

Files come from anywhere: old formats, macros, zip bombs, a million empty formatted rows, merged cells, formulas, dates
as text or as bare numbers. What cannot be read is Refused in a sentence; what is wrong in one cell raises CellError.
Nothing here knows what the rows are about.
"""

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import IO, Any

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from tracker.db import folded
from tracker.errors import Refused
from tracker.sheets.cells import Cell as Cell
from tracker.sheets.cells import CellError as CellError
from tracker.sheets.cells import ref as ref
from tracker.sheets.container import BROKEN, look_through, refuse_head, refuse_parts

MOST_ROWS = 20_000  # of a table; more is sent in parts
FURTHEST_ROW = 200_000  # where a value may stand; beyond, something was typed by mistake
MOST_COLUMNS = 60
HEAD_ROWS = 30  # where a heading is looked for, below a title and some lines
MOST_MERGED = 20_000  # cells


@dataclass(frozen=True)
class Column:
    """A column the reader looks for, by its name or one of `aliases` in any spelling."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    required: bool = False  # the sheet must have it

    @property
    def spellings(self) -> set[str]:
        return {folded(name) for name in (self.name, *self.aliases)}


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something, with its cells by the key of their column."""

    number: int
    cells: dict[str, Cell]

    def __getitem__(self, key: str) -> Cell:
        return self.cells[key]

    def __contains__(self, key: str) -> bool:
        return key in self.cells


@dataclass
class Table:
    """The table of a sheet: which columns it has, and its rows."""

    sheet: Any
    head: int  # the row of the headings
    places: dict[str, int]  # key → column, from 1
    headings: dict[int, str]  # every heading as it stands, by column
    unknown: list[str]
    last_row: int = 0
    twice: str = ""  # what to say of a column that stands there twice
    merged: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    is_1904: bool = False

    def rows(self) -> Iterator[Row]:
        """Every row below the headings that has a value in a known column. Raises Refused beyond MOST_ROWS."""
        tops: dict[tuple[int, int], Cell] = {}
        heads = set(self.merged.values())
        wanted = {place: key for key, place in self.places.items()}
        found = 0
        for number, cells in _numbered(self.sheet, self.head + 1, self.last_row):
            read = {key: self._cell(number, place, cells, tops, heads) for place, key in wanted.items()}
            if all(cell.is_empty for cell in read.values()):
                continue
            found = _within(found + 1)
            yield Row(number, read)

    def texts(self) -> Iterator[list[str]]:
        """The texts of each row that has a value in a known column: a quick look. Raises Refused beyond MOST_ROWS."""
        wanted, found = [place - 1 for place in self.places.values()], 0
        rows = self.sheet.iter_rows(
            min_row=self.head + 1, max_row=self.last_row, max_col=MOST_COLUMNS, values_only=True
        )
        for row in rows if self.last_row > self.head else ():
            values = [row[place] for place in wanted if place < len(row)]
            if any(value is not None and value != "" for value in values):
                found = _within(found + 1)
                yield [value for value in values if isinstance(value, str)]

    def everything(self) -> Iterator[tuple[int, list[Any]]]:
        """Every row below the headings as it stands, for writing it out again."""
        for number, cells in _numbered(self.sheet, self.head + 1, self.last_row):
            values = [cell.value for cell in cells[: max(self.headings)]]
            if any(value not in (None, "") for value in values):
                yield number, values

    def _cell(
        self,
        number: int,
        place: int,
        cells: Sequence[Any],
        tops: dict[tuple[int, int], Cell],
        heads: set[tuple[int, int]],
    ) -> Cell:
        """The cell, or the first one of the merged range it belongs to, whose value counts for all of them."""
        here = (number, place)
        if (top := self.merged.get(here)) is not None and top != here and top in tops:
            return Cell(ref(place, number), *_parts_of(tops[top]))
        read = cells[place - 1] if place <= len(cells) else None
        kind, value = getattr(read, "data_type", "n"), getattr(read, "value", None)
        shape = str(getattr(read, "number_format", "")) if isinstance(value, date) else ""
        cell = Cell(ref(place, number), value, kind, shape, self.is_1904)
        if here in heads:
            tops[here] = cell
        return cell


def _within(found: int) -> int:
    if found > MOST_ROWS:
        raise Refused(
            f"Tệp có hơn {MOST_ROWS:,} dòng. Anh chị chia thành nhiều tệp rồi gửi lần lượt.".replace(",", ".")
        )
    return found


def _parts_of(cell: Cell) -> tuple[Any, str, str, bool]:
    return cell.raw, cell.kind, cell.shape, cell.is_1904


def _numbered(sheet: Any, first: int, last: int) -> Iterator[tuple[int, Sequence[Any]]]:
    if last >= first:
        yield from enumerate(sheet.iter_rows(min_row=first, max_row=last, max_col=MOST_COLUMNS), first)


# ---------- The workbook ----------


class Book:
    """An opened workbook whose parts were looked at before anything is read into memory."""

    def __init__(self, book: Any, archive: zipfile.ZipFile) -> None:
        self._book, self._archive = book, archive

    def first_lines(self, rows: int = HEAD_ROWS) -> Iterator[tuple[str, list[Cell]]]:
        """The name of each sheet with the filled cells of each of its first rows; headings and stamps stand there."""
        for sheet in self._sheets():
            for number, cells in _numbered(sheet, 1, rows):
                filled = [
                    Cell(ref(place, number), cell.value, cell.data_type)
                    for place, cell in enumerate(cells, 1)
                    if cell.value is not None
                ]
                if filled:
                    yield sheet.title, filled

    def find(self, columns: Sequence[Column]) -> Table:
        """The first table that has all required columns. Raises Refused naming what is missing, or is there twice."""
        known = {spelling: column for column in columns for spelling in column.spellings}
        best: Table | None = None
        for sheet in self._sheets():
            for number, cells in _numbered(sheet, 1, HEAD_ROWS):
                names = [(place, _heading(cell.value)) for place, cell in enumerate(cells, 1)]
                table = _table(sheet, number, names, known)
                if best is None or len(table.places) > len(best.places):
                    best = table
            if best is not None and not _missing(best, columns):
                break
        if best is None or len(best.places) < min(2, len(columns)):
            needed = _quoted([column.name for column in columns if column.required])
            raise Refused(
                f"Không thấy dòng tiêu đề trong {HEAD_ROWS} dòng đầu. Cần các cột {needed}. Anh chị dùng tệp mẫu."
            )
        if missing := _missing(best, columns):
            raise Refused(
                f"Trang tính “{best.sheet.title}” thiếu cột {_quoted(missing)}. "
                "Anh chị thêm cột, hoặc chép dữ liệu sang tệp mẫu."
            )
        if best.twice:
            raise Refused(best.twice)
        self._measure(best)
        return best

    def _sheets(self) -> list[Any]:
        return [sheet for sheet in self._book.worksheets if hasattr(sheet, "iter_rows")]

    def _measure(self, table: Table) -> None:
        last, merged = look_through(self._archive, str(table.sheet._worksheet_path).lstrip("/"))
        if last > FURTHEST_ROW:
            raise Refused(
                f"Có nội dung ở tận dòng {last:,}, có lẽ do gõ nhầm. Anh chị xóa phần thừa bên dưới bảng "
                "rồi gửi lại.".replace(",", ".")
            )
        table.last_row, table.is_1904 = last, self._book.epoch.year == 1904
        table.merged = _merged_cells(merged, table)


@contextmanager
def open_book(stream: IO[bytes]) -> Iterator[Book]:
    """A workbook for reading. Raises Refused for what is no sound .xlsx; nothing large is read before that is known."""
    stream.seek(0)
    refuse_head(stream.read(8))
    stream.seek(0)
    try:
        with zipfile.ZipFile(stream) as archive:
            refuse_parts(archive)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl tells of drawings and styles it leaves out
                book = load_workbook(stream, read_only=True, keep_links=False)
                for sheet in book.worksheets:
                    if hasattr(sheet, "reset_dimensions"):
                        sheet.reset_dimensions()  # programs that write a wrong size would hide rows
                yield Book(book, archive)
            book.close()
    except (Refused, CellError):
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError) as problem:
        raise Refused(BROKEN) from problem
    except (KeyError, ValueError, TypeError, IndexError, AttributeError, SyntaxError, OSError) as problem:
        raise Refused(BROKEN) from problem  # whatever the libraries make of XML that is none


def _heading(value: Any) -> str:
    return re.sub(r"[*:]|\(bắt buộc\)", "", str(value)).strip() if isinstance(value, str) else ""


def _table(sheet: Any, number: int, names: list[tuple[int, str]], known: dict[str, Column]) -> Table:
    table = Table(sheet, number, {}, {place: name for place, name in names if name}, [])
    for place, name in table.headings.items():
        column = known.get(folded(name))
        if column is None:
            table.unknown.append(f"“{name}” ({ref(place, number)})")
        elif column.key in table.places:
            first = ref(table.places[column.key], number)
            table.twice = f"Có hai cột “{column.name}” ({first} và {ref(place, number)}). Anh chị bỏ bớt một cột."
        else:
            table.places[column.key] = place
    return table


def _missing(table: Table, columns: Sequence[Column]) -> list[str]:
    return [column.name for column in columns if column.required and column.key not in table.places]


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _merged_cells(ranges: list[str], table: Table) -> dict[tuple[int, int], tuple[int, int]]:
    """Every cell of a merged range within the table → its first cell."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for name in ranges:
        left, top, right, bottom = (side or 0 for side in range_boundaries(name))
        if not left or not top or bottom <= table.head or top > table.last_row:
            continue
        height, width = min(bottom, table.last_row) - top + 1, min(right, MOST_COLUMNS) - left + 1
        if len(found) + height * width > MOST_MERGED:
            raise Refused("Bảng có quá nhiều ô gộp (Merge). Anh chị bỏ gộp ô, điền đủ từng dòng rồi gửi lại.")
        for row in range(top, top + height):
            found.update({(row, column): (top, left) for column in range(left, left + width)})
    return found
