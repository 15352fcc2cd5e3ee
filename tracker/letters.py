"""The paper every printed document begins with: page, page numbers and head, in the two layouts in use.

State layout: Nghị định 30/2020/NĐ-CP, annex I (national title right, issuer left, margins 20/20/30/15–20 mm). Party
layout: Hướng dẫn 36-HD/VPTW ("ĐẢNG CỘNG SẢN VIỆT NAM" right, issuer with an asterisk left). Both: Times New Roman,
page number top centre in the same letters, not on page 1. Knows no database: who prints says what stands in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

FONT = "Times New Roman"
OPEN = "……"  # what people write in by hand


@dataclass(frozen=True)
class Margins:
    """Of a page, in mm."""

    top: int = 20
    bottom: int = 20
    left: int = 30
    right: int = 20


def new_paper(*, margins: Margins = Margins(), size: int = 14, lying: bool = False) -> Any:
    """An empty document on A4 in the letters of official ones, `size` points, its pages numbered from the second on."""
    book = Document()
    page = book.sections[0]
    if lying:
        page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = (Mm(297), Mm(210)) if lying else (Mm(210), Mm(297))
    page.top_margin, page.bottom_margin = Mm(margins.top), Mm(margins.bottom)
    page.left_margin, page.right_margin = Mm(margins.left), Mm(margins.right)
    page.header_distance = Mm(10)
    page.different_first_page_header_footer = True
    style = book.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    book.core_properties.author, book.core_properties.language = "", "vi-VN"
    _number_pages(page.header.paragraphs[0], size)
    return book


def _number_pages(paragraph: Any, size: int) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    run.font.size = Pt(size)
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = words
        run._r.append(element)


def write_head(
    book: Any,
    *,
    party: bool,
    issuer: str,
    number: str,
    day: str,
    about: str = "",
    widths: tuple[int, int] = (68, 92),
) -> None:
    """The head: `issuer` with `number` and, in a letter, what it is `about` on the left; the nation's or the party's
    name and `day` on the right. `widths` in mm fill the room between the margins.
    """
    left, right = columns(book, widths).rows[0].cells
    put(left, issuer.upper(), size=14 if party else 13, bold=True, first=True)
    if party:
        put(left, "*", size=14)
        put(left, number, size=14)
        if about:
            put(left, about[:1].upper() + about[1:], size=12, italic=True, before=6)
        _ruled(
            put(right, "ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True, first=True), indent=max(8, (widths[1] - 76) // 2)
        )
        put(right, day, size=14, italic=True, before=10)
        return
    _ruled(left.paragraphs[0], indent=max(12, (widths[0] - 24) // 2))
    put(left, number, size=13, before=6)
    if about:
        put(left, f"V/v {about}", size=12)
    put(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, first=True)
    motto = put(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True)
    _ruled(motto, indent=max(12, (widths[1] - 56) // 2))
    put(right, day, size=13, italic=True, before=8)


def columns(book: Any, widths: Sequence[int]) -> Any:
    """A table without edges, of fixed widths in mm, each a little wider than the text so that it stands in line."""
    table = book.add_table(rows=1, cols=len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    margins = parse_xml(
        f'<w:tblCellMar {nsdecls("w")}><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar>'
    )
    table._tbl.tblPr.append(margins)
    widen(table, widths)
    return table


def widen(table: Any, widths: Sequence[int]) -> None:
    """Set the widths in mm: Word reads those of the cells, others those of the columns."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def put(
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
    """A paragraph in a cell (its own `first` one, or a new one), centred unless it stands `left`."""
    paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if left else WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(0)
    run = paragraph.add_run(words)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def twips(millimetres: float) -> int:
    """Millimetres as Word counts them."""
    return round(millimetres * 56.7)


def _ruled(paragraph: Any, *, indent: int) -> None:
    """A thin line under the words, `indent` mm shorter than the cell on each side: the edge of an empty paragraph."""
    line = OxmlElement("w:p")
    paragraph._p.addnext(line)
    line.append(
        parse_xml(
            f'<w:pPr {nsdecls("w")}><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
            f'<w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/>'
            f'<w:ind w:left="{twips(indent)}" w:right="{twips(indent)}"/></w:pPr>'
        )
    )
