"""Tables as lines: "STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn" for the reader of conclusions, others plainly."""

import re
from collections.abc import Iterator
from itertools import zip_longest

Cell = tuple[str, ...]  # its lines that are not blank
Row = list[Cell]

LONGEST_HEAD = 50
_HEADS = (  # in this order: "Thời gian thực hiện" is a term, "Đơn vị phối hợp" no lead unit
    ("number", re.compile(r"(?:stt|tt|số tt|số thứ tự)\W*$")),
    ("due", re.compile(r"(?:thời hạn|thời gian|tiến độ|hạn |ngày hoàn thành|hoàn thành)")),
    ("lead", re.compile(r".*chủ trì")),
    ("support", re.compile(r".*phối hợp")),
    ("", re.compile(r"(?:kết quả|sản phẩm|ghi chú|căn cứ|lãnh đạo)")),
    ("task", re.compile(r"(?:tên |các )?(?:nhiệm vụ|nội dung|công việc|việc|đầu việc)")),
    ("lead", re.compile(r".*(?:thực hiện|đơn vị|cơ quan|phân công|đầu mối|phụ trách)")),
)
_COLUMNS = {  # the heads as the reader of conclusions knows them
    "number": "STT",
    "task": "Nhiệm vụ",
    "lead": "Đơn vị chủ trì",
    "support": "Đơn vị phối hợp",
    "due": "Thời hạn",
}
_BAR = " | "


def has_head(rows: list[Row]) -> bool:
    """Whether a table is one of tasks: one of its first rows names the columns."""
    return _head_of(rows) is not None


def lines_of(rows: list[Row]) -> Iterator[str]:
    """The rows as lines of text, in the order a person reads them."""
    head = _head_of(rows)
    if head is None:
        for row in rows:
            yield from _plain(row)
        return
    heads = [
        cell or above
        for cell, above in zip_longest(rows[head], rows[max(head - 1, 0)][: len(rows[head])], fillvalue=())
    ]
    columns = [_column_of(cell) for cell in heads]
    titles = [_COLUMNS.get(name) or _line(cell) for name, cell in zip(columns, heads, strict=True)]
    for row in rows[:head]:
        yield from _plain(row)
    yield _BAR.join(titles)
    for row in rows[head + 1 :]:
        if any(row):
            yield _BAR.join(map(_line, row)) if _is_task(columns, row) else _group(row)


def _head_of(rows: list[Row]) -> int | None:
    """Which of the first rows names the columns of a table of tasks; of a head in two rows the lower one."""
    found: int | None = None
    for place, row in enumerate(rows[:4]):
        columns = [_column_of(cell) for cell in row]
        if "task" not in columns or not {"lead", "due"} & set(columns):
            continue
        if found is None or row[columns.index("task")] in rows[found]:
            found = place
    return found


def _column_of(cell: Cell) -> str:
    words = " ".join(" ".join(cell).casefold().split())
    if not words or len(words) > LONGEST_HEAD:
        return ""
    return next((name for name, pattern in _HEADS if pattern.match(words)), "")


def _plain(row: Row) -> Iterator[str]:
    """A row of a table without tasks: short cells side by side, long ones one after the other."""
    cells = _once(row)
    if all(len(cell) == 1 for cell in cells):
        yield "  ".join(cell[0] for cell in cells)
    else:
        for cell in cells:
            yield from cell


def _once(row: Row) -> Row:
    """The filled cells; one that spans columns stands once."""
    return [cell for place, cell in enumerate(row) if cell and (place == 0 or cell is not row[place - 1])]


def _is_task(columns: list[str], row: Row) -> bool:
    """Whether a row is a task; one that names no unit and no term is the heading of the rows below."""
    apart = [() if place and cell is row[place - 1] else cell for place, cell in enumerate(row)]
    named = dict(zip(columns, apart, strict=False))
    if not named.get("task") or len(_once(row)) < 2:
        return False
    return _line(named.get("number", ()))[:1].isdigit() or any(named.get(one) for one in ("lead", "support", "due"))


def _group(row: Row) -> str:
    """A heading inside the table; the bar says that the table goes on."""
    cells = [_line(cell) for cell in _once(row)]
    return _BAR.join(cells) if len(cells) > 1 else f"| {cells[0]}"


def _line(cell: Cell) -> str:
    """The lines of a cell as one."""
    lines = [line.strip().lstrip("-+• ").replace("|", "/") for line in cell]
    *first, last = lines or [""]
    return "; ".join([*(line.rstrip(" .;,") for line in first), last])
