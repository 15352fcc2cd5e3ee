"""An official letter on A4 in the two layouts in use, as a draft: number and signature stay open for people.

`state`: Nghị định 30/2020/NĐ-CP, annex I (national title, letter without a name of kind, "V/v" under its number).
`party`: Hướng dẫn 36-HD/VPTW ("ĐẢNG CỘNG SẢN VIỆT NAM" right, issuer with an asterisk left, abstract under the number).
Both: margins 20/20/30/15–20 mm, Times New Roman, page number top centre in the same letters, not on page 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from tracker.units.models import LetterLayout

FONT = "Times New Roman"
LEFT, RIGHT = 68, 92  # mm of the two columns of the head: 160 between the margins
OPEN = "……"


@dataclass(frozen=True)
class Letter:
    """What a letter says. `paragraphs` are indented and justified; `rows` a table with heads, where there is one."""

    layout: LetterLayout
    issuer: str
    about: str  # "đôn đốc …", without "V/v"
    to: str
    paragraphs: Sequence[str]
    after: Sequence[str]  # the paragraphs below the table
    signer: Sequence[str]  # lines above the open signature
    copies: Sequence[str]
    heads: Sequence[str] = ()
    widths: Sequence[int] = ()
    rows: Sequence[Sequence[str]] = ()


def print_letter(letter: Letter, *, on: date, place: str = "") -> bytes:
    """The letter as the bytes of a DOCX file; day and number stay open, the month is that of `on`."""
    book = _book()
    party = letter.layout is LetterLayout.PARTY
    _head(book, letter, party=party, on=on, place=place)
    _to(book, letter.to)
    for words in letter.paragraphs:
        _body(book, words)
    if letter.rows:
        _table(book, letter)
    for words in letter.after:
        _body(book, words)
    _foot(book, letter, party=party)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _book() -> Any:
    book = Document()
    page = book.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin = page.bottom_margin = Mm(20)
    page.left_margin, page.right_margin = Mm(30), Mm(20)
    page.header_distance = Mm(10)
    page.different_first_page_header_footer = True
    style = book.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(14)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    book.core_properties.author = ""
    book.core_properties.language = "vi-VN"
    header = page.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = header.add_run()
    run.font.size = Pt(14)
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = words
        run._r.append(element)
    return book


# ---------- The head ----------


def _head(book: Any, letter: Letter, *, party: bool, on: date, place: str) -> None:
    table = _columns(book, (LEFT, RIGHT))
    left, right = table.rows[0].cells
    day = f"{place or OPEN}, ngày {OPEN} tháng {on.month:02} năm {on.year}"
    _put(left, letter.issuer.upper(), size=14 if party else 13, bold=True, first=True)
    if party:
        _put(left, "*", size=14)
        _put(left, f"Số {OPEN}-CV/{OPEN}", size=14)
        _put(left, letter.about[:1].upper() + letter.about[1:], size=12, italic=True, before=6)
        _ruled(_put(right, "ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True, first=True), indent=8)
        _put(right, day, size=14, italic=True, before=10)
        return
    _ruled(left.paragraphs[0], indent=22)
    _put(left, f"Số: {OPEN}/{OPEN}", size=13, before=6)
    _put(left, f"V/v {letter.about}", size=12)
    _put(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, first=True)
    _ruled(_put(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True), indent=18)
    _put(right, day, size=13, italic=True, before=8)


def _columns(book: Any, widths: Sequence[int]) -> Any:
    """A table without edges, of fixed widths in mm, each a little wider than the text so that it stands in line."""
    table = book.add_table(rows=1, cols=len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    margins = parse_xml(
        f'<w:tblCellMar {nsdecls("w")}><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar>'
    )
    table._tbl.tblPr.append(margins)
    _widen(table, widths)
    return table


def _widen(table: Any, widths: Sequence[int]) -> None:
    """Word reads the width of the cells, others that of the columns."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def _put(
    cell: Any,
    words: str,
    *,
    size: int,
    bold: bool = False,
    italic: bool = False,
    before: int = 0,
    first: bool = False,
    left: bool = False,
) -> Any:
    paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if left else WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before = Pt(before)
    run = paragraph.add_run(words)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def _ruled(paragraph: Any, *, indent: int) -> None:
    """A thin line under the words, `indent` mm shorter than the cell on each side: the edge of an empty paragraph."""
    line = OxmlElement("w:p")
    paragraph._p.addnext(line)
    line.append(
        parse_xml(
            f'<w:pPr {nsdecls("w")}><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
            f'<w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/>'
            f'<w:ind w:left="{_twips(indent)}" w:right="{_twips(indent)}"/></w:pPr>'
        )
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * 56.7)


# ---------- The body ----------


def _to(book: Any, to: str) -> None:
    paragraph = book.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(24), Pt(12)
    paragraph.add_run(f"Kính gửi: {to}")


def _body(book: Any, words: str) -> None:
    paragraph = book.add_paragraph(words)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    shape = paragraph.paragraph_format
    shape.first_line_indent, shape.space_after, shape.line_spacing = Mm(12.7), Pt(6), 1.15
    shape.widow_control = True


def _table(book: Any, letter: Letter) -> None:
    table = book.add_table(rows=0, cols=len(letter.heads))
    table.style, table.autofit, table.alignment = "Table Grid", False, WD_TABLE_ALIGNMENT.CENTER
    for number, row in enumerate([letter.heads, *letter.rows]):
        cells = table.add_row().cells
        for cell, words in zip(cells, row, strict=True):
            _put(cell, words, size=13, bold=number == 0, first=True, left=number > 0)
    _widen(table, letter.widths)
    gap = book.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(8)


# ---------- The foot ----------


def _foot(book: Any, letter: Letter, *, party: bool) -> None:
    gap = book.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(10)
    gap.paragraph_format.keep_with_next = True
    table = _columns(book, (80, 80))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    left, right = table.rows[0].cells
    copies = _put(left, "Nơi nhận:", size=14 if party else 12, bold=not party, italic=not party, first=True, left=True)
    if party:
        copies.runs[0].underline = True
    for position, words in enumerate(letter.copies):
        end = "." if position == len(letter.copies) - 1 else ("," if party else ";")
        _put(left, f"- {words}{end}", size=12 if party else 11, left=True)
    for position, words in enumerate(letter.signer):
        _put(right, words, size=14, bold=True, first=position == 0)
    for _line in range(5):
        _put(right, "", size=14)
    _put(right, OPEN * 3, size=14, bold=True)
