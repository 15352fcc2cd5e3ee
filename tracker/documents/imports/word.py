"""The text of a .docx: paragraphs with their automatic numbers made visible, and tables of tasks row by row."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsmap, qn

from tracker.documents.imports import tables
from tracker.documents.imports.numbering import Numbers
from tracker.errors import Refused

LARGEST_UNPACKED = 100 * 2**20
LARGEST_WORDS = 30 * 2**20  # of the parts that are parsed; a million signs of text need some ten
MOST_ENTRIES = 5000
_NOT_WORD = "Đây không phải tệp Word (.docx). Anh chị kiểm tra lại tệp, hoặc dán văn bản vào ô bên dưới."
_OTHER_OFFICE = "Đây là tệp của LibreOffice (.odt). Anh chị mở tệp, lưu lại thành .docx rồi chọn lại."
_BROKEN = "Không mở được tệp Word này; có thể tệp bị hỏng. Anh chị mở tệp trong Word, lưu lại rồi chọn lại."
_BOMB = "Tệp nén bất thường nên hệ thống không mở. Anh chị mở tệp trong Word, lưu lại rồi chọn lại."

nsmap.setdefault("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006")
_PARAGRAPH, _TABLE, _TEXT_BOX, _FALLBACK = qn("w:p"), qn("w:tbl"), qn("w:txbxContent"), qn("mc:Fallback")
_AROUND = {qn(name) for name in ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag")}
# Words of a paragraph that nobody reads on the page: struck out, instructions of fields, what stands in a text box.
_UNREAD = {
    *(qn(name) for name in ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText")),
    _TEXT_BOX,
    _FALLBACK,
}
_SIGNS = {qn("w:tab"): "\t", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:softHyphen"): "", qn("w:sym"): " "}


def text_of(data: bytes) -> tuple[str, str]:
    """The text of a .docx, one paragraph a line, and beside it the words of its page headers and footers.

    Raises Refused for other ZIP files, bombs and broken files.
    """
    _check_package(data)
    try:
        document = Document(io.BytesIO(data))
        text = "\n".join(_lines(document.element.body, _numbers(document)))
        return text, "\n".join(_beside(document))
    except Exception:  # python-docx and lxml let out whatever a broken file makes them raise
        raise Refused(_BROKEN, field="file") from None


def _check_package(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise Refused(_BROKEN, field="file") from None
    names = {entry.filename for entry in entries}
    if "word/document.xml" not in names:
        raise Refused(_OTHER_OFFICE if {"mimetype", "content.xml"} <= names else _NOT_WORD, field="file")
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise Refused(_BOMB, field="file")
    if sum(entry.file_size for entry in entries if entry.filename.endswith((".xml", ".rels"))) > LARGEST_WORDS:
        raise Refused(_BOMB, field="file")


def _numbers(document: Any) -> Numbers:
    try:
        numbering = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        numbering = None
    return Numbers(numbering, document.styles.element)


def _beside(document: Any) -> Iterator[str]:
    """The lines at the head and foot of the pages, where a stamp may stand."""
    for relation in document.part.rels.values():
        if relation.reltype in {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER} and not relation.is_external:
            yield from _lines(relation.target_part.element, Numbers(None, None))


def _lines(parent: Any, numbers: Numbers) -> Iterator[str]:
    for block in _blocks(parent):
        if block.tag == _PARAGRAPH:
            for box in block.iter(_TEXT_BOX):
                if next(box.iterancestors(_FALLBACK), None) is None:
                    yield from _lines(box, numbers)
            label, words = numbers.label(block), "".join(_words(block))
            yield label + words
        else:
            yield from tables.lines_of(_rows(block, numbers))


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables, also those inside content controls and accepted insertions."""
    for child in parent:
        if child.tag in {_PARAGRAPH, _TABLE}:
            yield child
        elif child.tag in _AROUND:
            yield from _blocks(child)


def _words(node: Any) -> Iterator[str]:
    for child in node:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag == qn("w:br"):
            yield "" if child.get(qn("w:type")) in {"page", "column"} else "\n"
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _UNREAD:
            yield from _words(child)


def _rows(table: Any, numbers: Numbers) -> list[tables.Row]:
    """The rows of a table; a cell that spans columns or rows stands once in each of them."""
    rows: list[tables.Row] = []
    for line in _inside(table, qn("w:tr")):
        row: tables.Row = []
        for cell in _inside(line, qn("w:tc")):
            properties = cell.find(qn("w:tcPr"))
            span, goes_on = _shape(properties) if properties is not None else (1, False)
            above = rows[-1] if goes_on and rows else []
            if len(row) < len(above):
                found = above[len(row)]
            else:
                found = tuple(words for words in _lines(cell, numbers) if words.strip())
            row.extend([found] * min(span, 63))  # Word knows no more columns
        if row:
            rows.append(row)
    return rows


def _inside(parent: Any, tag: str) -> Iterator[Any]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _AROUND:
            yield from _inside(child, tag)


def _shape(properties: Any) -> tuple[int, bool]:
    """How many columns a cell spans, and whether it goes on from the cell above."""
    span, merged = properties.find(qn("w:gridSpan")), properties.find(qn("w:vMerge"))
    columns = int(span.get(qn("w:val"), "1")) if span is not None else 1
    return max(columns, 1), merged is not None and merged.get(qn("w:val"), "continue") == "continue"
