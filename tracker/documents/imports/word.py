"""The text of a .docx: paragraphs with their automatic numbers made visible, and tables of tasks row by row."""

import io
import unicodedata
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from tracker.errors import Refused

LARGEST_UNPACKED = 100 * 2**20
_NOT_WORD = "Đây không phải tệp Word (.docx). Anh chị kiểm tra lại tệp, hoặc dán văn bản vào ô bên dưới."
_BOMB = "Tệp nén bất thường nên hệ thống không mở. Anh chị mở tệp trong Word, lưu lại rồi chọn lại."

# The heads of a table of tasks, as offices write them, and the words the reader knows each column by.
_COLUMNS = (
    ("number", ("stt", "tt", "số tt")),
    ("lead", ("chủ trì", "thực hiện", "đơn vị", "cơ quan", "phân công")),
    ("support", ("phối hợp",)),
    ("due", ("thời hạn", "thời gian", "hoàn thành", "tiến độ")),
    ("task", ("nhiệm vụ", "nội dung", "công việc")),
)
_FIELDS = {"lead": "Đơn vị chủ trì", "support": "Đơn vị phối hợp", "due": "Thời hạn"}


def text_of(data: bytes) -> str:
    """The text of a .docx, one paragraph a line. Raises Refused for other ZIP files, bombs and broken files."""
    _check_package(data)
    try:
        document = Document(io.BytesIO(data))
    except Exception:  # python-docx lets out whatever its parsers raise on a broken file
        raise Refused(_NOT_WORD, field="file") from None
    numbers = _Numbers(document)
    return "\n".join(_lines(document, numbers))


def _check_package(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
    except zipfile.BadZipFile:
        raise Refused(_NOT_WORD, field="file") from None
    if "word/document.xml" not in {entry.filename for entry in entries}:
        raise Refused(_NOT_WORD, field="file")
    if len(entries) > 5000 or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise Refused(_BOMB, field="file")


def _lines(document: Any, numbers: "_Numbers") -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield numbers.label(block) + _words(block.text)
        elif isinstance(block, Table):
            yield from _table_lines(block)


def _words(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\u00ad", "").replace("\xa0", " ")).replace("\t", " ")


def _table_lines(table: Table) -> Iterator[str]:
    rows = [_cells(row) for row in table.rows]
    if not rows:
        return
    columns = [_column_of(head) for head in rows[0]]
    if "task" not in columns or not {"lead", "due"} & set(columns):
        for cells in rows:
            yield "  ".join(cell for cell in cells if cell)
        return
    for position, cells in enumerate(rows[1:], 1):
        yield from _task_lines(dict(zip(columns, cells, strict=False)), position)


def _cells(row: Any) -> list[str]:
    """The texts of a row; a cell that spans several columns stands once for each."""
    return [" ".join(_words(cell.text).split()) for cell in row.cells]


def _column_of(head: str) -> str:
    words = head.casefold()
    for name, signs in _COLUMNS:
        if (words in signs) if name == "number" else any(sign in words for sign in signs):
            return name
    return ""


def _task_lines(row: dict[str, str], position: int) -> Iterator[str]:
    """A row as the reader understands it; a row that names no task is a heading of the rows below."""
    number = row.get("number", "").rstrip(".")
    task = row.get("task", "")
    if not task or not (number.isdigit() or any(row.get(name) for name in _FIELDS)):
        yield task or number
        return
    yield f"{number if number.isdigit() else position}. {task}"
    for name, words in _FIELDS.items():
        if row.get(name):
            yield f"{words}: {row[name]}"


class _Numbers:
    """The numbers Word draws by itself ("1.", "a)", "Điều 2."), counted as Word counts them."""

    def __init__(self, document: Any) -> None:
        self._levels: dict[int, dict[int, tuple[str, str, int]]] = {}
        self._counts: dict[int, dict[int, int]] = defaultdict(dict)
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {one.get(qn("w:abstractNumId")): one for one in root.findall(qn("w:abstractNum"))}
        for number in root.findall(qn("w:num")):
            reference = number.find(qn("w:abstractNumId"))
            if reference is not None and reference.get(qn("w:val")) in abstract:
                levels = abstract[reference.get(qn("w:val"))].findall(qn("w:lvl"))
                self._levels[int(number.get(qn("w:numId")))] = dict(_level(one) for one in levels)

    def label(self, paragraph: Paragraph) -> str:
        """The number before a paragraph with a space after it, or nothing."""
        place = _place(paragraph)
        if place is None or place[0] not in self._levels or place[1] not in self._levels[place[0]]:
            return ""
        number, depth = place
        shape, pattern, start = self._levels[number][depth]
        counts = self._counts[number]
        counts[depth] = counts.get(depth, start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        if shape in {"bullet", "none"}:
            return "- " if shape == "bullet" else ""
        for level, (form, _, first) in self._levels[number].items():
            pattern = pattern.replace(f"%{level + 1}", _written(form, counts.get(level, first)))
        return pattern.strip() + " "


def _place(paragraph: Paragraph) -> tuple[int, int] | None:
    """The list and level of a paragraph, its own or its style's."""
    properties = [paragraph._p.pPr]
    style = paragraph.style
    while style is not None:
        properties.append(style.element.find(qn("w:pPr")))
        style = getattr(style, "base_style", None)
    for found in properties:
        numbered = found.find(qn("w:numPr")) if found is not None else None
        if numbered is not None:
            number, depth = numbered.find(qn("w:numId")), numbered.find(qn("w:ilvl"))
            if number is not None:
                return int(number.get(qn("w:val"))), int(depth.get(qn("w:val"))) if depth is not None else 0
    return None


def _level(level: Any) -> tuple[int, tuple[str, str, int]]:
    def value(name: str, default: str) -> str:
        found = level.find(qn(name))
        return str(found.get(qn("w:val"))) if found is not None else default

    shape, pattern = value("w:numFmt", "decimal"), value("w:lvlText", "")
    return int(level.get(qn("w:ilvl"))), (shape, pattern, int(value("w:start", "1")))


def _written(shape: str, number: int) -> str:
    if shape in {"lowerLetter", "upperLetter"}:
        letter = "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26]
        return letter.upper() if shape == "upperLetter" else letter
    if shape in {"lowerRoman", "upperRoman"}:
        roman = _roman(number)
        return roman if shape == "upperRoman" else roman.lower()
    return f"{number:02}" if shape == "decimalZero" else str(number)


def _roman(number: int) -> str:
    written = ""
    for value, letters in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            written, number = written + letters, number - value
    return written
