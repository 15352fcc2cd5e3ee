"""Tables in plain text: a head line such as "STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn", then one task a row."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CELL = re.compile(r" ?\| ?")
_WORDS = re.compile(r"[^\W\d]{2}")
_MOST_COLUMNS = 40
_HOUR = re.compile(
    r"(?:từ )?\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}(?: phút)?(?: ?(?:-|đến) ?\d{1,2} ?(?:h|g|giờ"
    r"|:) ?\d{0,2}(?: phút)?)?(?!\w)"
    r"(?! ?,? ?(?:ngày|thứ|hằng|hàng|\d))"
)
_COLUMNS = (
    ("helps", re.compile(r"(?:đơn vị|cơ quan)? ?phối hợp")),
    (
        "lead",
        re.compile(
            r"(?:(?:đơn vị|cơ quan|phòng|bộ phận) )?(?:chủ trì|thực hiện|đầu mối|phụ trách"
            r"|chịu trách nhiệm)|(?:đơn vị|cơ quan)(?: được giao)?$|trách nhiệm"
        ),
    ),
    ("due", re.compile(r"(?:thời hạn|thời gian|hạn|tiến độ|ngày hoàn thành|hoàn thành)")),
    ("duty", re.compile(r"(?:nội dung|nhiệm vụ|công việc|tên nhiệm vụ|việc|yêu cầu)")),
    ("number", re.compile(r"(?:stt|tt|số tt|số thứ tự)$")),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its whole place and the place of each cell that has a meaning."""

    start: int
    end: int
    cells: dict[str, tuple[int, int]]


def columns_of(low: str, start: int, end: int) -> list[str] | None:
    """The meaning of each column when a paragraph is the head line of a table of duties."""
    if low[start].isdecimal() or low.find("|", start, end) < 0:
        return None
    cells = _cells(low, start, end)
    if not 3 <= len(cells) <= _MOST_COLUMNS:
        return None
    return meanings_of([low[begin:stop] for begin, stop in cells])


def meanings_of(heads: list[str]) -> list[str] | None:
    """The meaning of each column of a table of duties, "" where it has none; None when it is no such table."""
    meanings = []
    for head in heads:
        words = head.lower().strip(" .:")
        meanings.append(next((name for name, pattern in _COLUMNS if pattern.match(words)), ""))
    told = {name for name in meanings if name}
    return meanings if "duty" in told and told & {"lead", "due"} else None


def _cells(low: str, start: int, end: int) -> list[tuple[int, int]]:
    cells, at = [], start
    for bar in _CELL.finditer(low, start, end):
        cells.append((at, bar.start()))
        at = bar.end()
        if len(cells) > _MOST_COLUMNS:
            break
    cells.append((at, end))
    if cells and cells[0][0] == cells[0][1]:
        cells = cells[1:]
    return cells


def row_of(low: str, start: int, end: int, columns: list[str]) -> Row | None:
    """A row under the head line, or None when the paragraph is no row of duties (a group title, a note)."""
    cells = _cells(low, start, end)
    if len(cells) < min(3, len(columns)):
        return None
    found: dict[str, tuple[int, int]] = {}
    for name, cell in zip(columns, cells, strict=False):
        if name and name not in found and cell[1] > cell[0]:
            found[name] = cell
    if not found.keys() & {"lead", "due", "helps"}:
        return None
    if "duty" not in found or not _WORDS.search(low, *found["duty"]):
        return None
    filled = [cell for cell in cells if cell[1] > cell[0]]
    return Row(filled[0][0], filled[-1][1], found)


def of_the_day(low: str, row: Row) -> bool:
    """A row of a programme ("8h30 - 8h40 | Chào cờ | Ban Tổ chức"): an hour of the day, no duty until then."""
    return _HOUR.match(low, *row.cells.get("due", (row.start, row.end))) is not None
