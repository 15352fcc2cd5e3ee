"""Tables of a printed page, found by the rules drawn around their cells."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pypdfium2 import PdfPage, raw

from tracker.documents.imports.layout import Line, Word
from tracker.documents.imports.tables import Row, has_head, lines_of

MOST_RULES = 6000  # more is a drawing
_THIN = 3.0  # points
_LONG = 8.0
_PADDING = 6.0
_TOUCH = 0.17  # of the height of a word; a space is twice as wide
_SAME = 2.5  # points by which two rules that are meant to be one may differ


@dataclass(frozen=True, slots=True)
class Rules:
    """What is drawn on a page: levels (height, from, to) and uprights (place, from, to)."""

    levels: list[tuple[float, float, float]]
    uprights: list[tuple[float, float, float]]


@dataclass(slots=True)
class Table:
    """The rows of a table, where its columns are parted, and the lines of the page it was taken from."""

    columns: list[float]
    top: float
    bottom: float
    rows: list[Row] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class _Cell:
    """The words between two uprights, and how far these stand apart."""

    width: float
    words: list[Word] = field(default_factory=list)


def rules_of(page: PdfPage) -> Rules:
    """The rules drawn on a page; none when it is a drawing of thousands."""
    levels: list[tuple[float, float, float]] = []
    uprights: list[tuple[float, float, float]] = []
    for count, one in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if count > MOST_RULES:
            return Rules([], [])
        left, bottom, right, top = one.get_bounds()
        if top - bottom <= _THIN and right - left >= _LONG:
            levels.append(((top + bottom) / 2, left, right))
        elif right - left <= _THIN and top - bottom >= _LONG:
            uprights.append(((left + right) / 2, bottom, top))
        elif right - left > _LONG and top - bottom > _LONG:  # a cell drawn as a box
            levels += [(top, left, right), (bottom, left, right)]
            uprights += [(left, bottom, top), (right, bottom, top)]
    return Rules(levels, uprights)


def with_tables(lines: list[Line], rules: Rules) -> list[Line | Table]:
    """The lines of a page, those inside a table put together; a table stands where its first line stood."""
    tables = _tables_of(lines, rules)
    if not tables:
        return list(lines)
    out: list[Line | Table] = []
    for line in lines:
        table = next((table for table in tables if line.words and _is_inside(line, table)), None)
        if table is None:
            out.append(line)
            continue
        if not table.lines:
            out.append(table)
        table.lines.append(line)
    return out


def _is_inside(line: Line, table: Table) -> bool:
    word = line.words[0]
    return table.bottom < (word.top + word.bottom) / 2 < table.top


def _tables_of(lines: Sequence[Line], rules: Rules) -> list[Table]:
    heights = _places([height for height, _, _ in rules.levels])[::-1]
    words = [word for line in lines for word in line.words]
    bands: list[list[Word]] = [[] for _ in heights]
    rising = [-height for height in heights]
    for word in words:
        place = bisect_right(rising, -(word.top + word.bottom) / 2) - 1
        if place >= 0:
            bands[place].append(word)
    found: list[Table] = []
    cells: list[list[_Cell]] = []  # of the table at hand: row, column, words
    for (top, bottom), inside in zip(pairwise(heights), bands, strict=False):
        columns = _places([x for x, low, high in rules.uprights if low <= bottom + _SAME and high >= top - _SAME])
        if len(columns) < 2:
            continue
        if not found or abs(found[-1].bottom - top) > _SAME or not _within(columns, found[-1].columns):
            _fill(found, cells)
            found, cells = [*found, Table(columns, top, bottom)], []
        table = found[-1]
        row = _row(inside, columns, table.columns)
        if cells:
            _hang_together(cells[-1], row, table, rules, top)
        cells.append(row)
        table.bottom = bottom
    _fill(found, cells)
    return [table for table in found if len(table.columns) > 3]


def _fill(tables: list[Table], cells: list[list[_Cell]]) -> None:
    """The words of the last table's cells as text; cells that are one share it."""
    said: dict[int, tuple[str, ...]] = {}
    for row in cells:
        for cell in row:
            if id(cell) not in said:
                said[id(cell)] = _cell(cell)
        tables[-1].rows.append([said[id(cell)] for cell in row])


def _places(values: list[float]) -> list[float]:
    """The values from small to large, those that are meant to be one taken once."""
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > _SAME:
            kept.append(value)
    return kept


def _within(columns: list[float], table: list[float]) -> bool:
    """Whether a row's cells fall together with the columns of a table (a cell may span several)."""
    return all(any(abs(place - known) <= _SAME for known in table) for place in columns)


def _row(words: list[Word], columns: list[float], table: list[float]) -> list[_Cell]:
    """The cells of a row, one for each column of the table; one that spans columns stands in each of them."""
    cells = [_Cell(right - left) for left, right in pairwise(columns)]
    for word in words:
        place = bisect_right(columns, (word.left + word.right) / 2) - 1
        if 0 <= place < len(cells):
            cells[place].words.append(word)
    return [cells[min(max(bisect_right(columns, (a + b) / 2) - 1, 0), len(cells) - 1)] for a, b in pairwise(table)]


def _hang_together(above: list[_Cell], row: list[_Cell], table: Table, rules: Rules, height: float) -> None:
    """Cells without a rule between them are one that spans rows."""
    for number, (left, right) in enumerate(pairwise(table.columns)):
        middle = (left + right) / 2
        ruled = any(abs(level - height) <= _SAME and a <= middle <= b for level, a, b in rules.levels)
        if not ruled and above[number] is not row[number]:
            above[number].words.extend(row[number].words)
            row[number] = above[number]


def _cell(cell: _Cell) -> tuple[str, ...]:
    """The paragraphs of a cell. A line after which there was room for the next word ends one."""
    lines: list[list[Word]] = []
    for word in sorted(cell.words, key=lambda one: -one.bottom):
        if lines and abs(lines[-1][0].bottom - word.bottom) < 0.5 * max(word.top - word.bottom, 6.0):
            lines[-1].append(word)
        else:
            lines.append([word])
    paragraphs: list[str] = []
    before: list[Word] = []
    for line in lines:
        line.sort(key=lambda one: one.left)
        said = _side_by_side(line)
        if not before or _had_room(before, line[0], cell.width):
            paragraphs.append(said)
        elif paragraphs[-1][-1] == "-" and paragraphs[-1][-2:-1].isalnum():  # "45/QĐ-" and "UBND"
            paragraphs[-1] += said
        else:
            paragraphs[-1] += f" {said}"
        before = line
    return tuple(paragraphs)


def _had_room(line: list[Word], word: Word, width: float) -> bool:
    """Whether the next word would have stood in a line, so that somebody ended it there."""
    space = 0.4 * (word.top - word.bottom)
    return line[-1].right - line[0].left + space + word.right - word.left <= width - 2 * _PADDING


def _side_by_side(words: list[Word]) -> str:
    """Words of one printed line; pieces that touch are one ("ph" and "ố", set in two fonts)."""
    text = words[0].text
    for before, word in pairwise(words):
        touch = word.left - before.right < _TOUCH * (before.top - before.bottom)
        text += word.text if touch else f" {word.text}"
    return text


def goes_on(above: Table, below: Table) -> bool:
    """Whether a table at the head of a page is the rest of one: its columns stand in the same places."""
    return len(above.columns) == len(below.columns) and _within(below.columns, above.columns)


def joined(above: Table, below: Table) -> Table:
    """Two pieces of a table as one: a head said again is left out, a row broken by the page is put together."""
    rest = below.rows[1:] if below.rows[:1] == above.rows[:1] else list(below.rows)
    rows = list(above.rows)
    if rest and len(rows) > 1 and not rest[0][0]:
        rows[-1] = [
            (" ".join([*before, *after]),) if before or after else ()
            for before, after in zip(rows[-1], rest[0], strict=True)
        ]
        rest = rest[1:]
    return Table(above.columns, above.top, below.bottom, rows + rest, above.lines + below.lines)


def as_lines(table: Table) -> list[Line]:
    """The rows of a table of tasks as lines of text with bars; any other table as it stood on the page."""
    if not has_head(table.rows):
        return table.lines
    return [Line(text=text, is_row=True) for text in lines_of(table.rows)]
