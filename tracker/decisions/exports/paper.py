"""An official letter in the committee's layout (letters.py), as a draft: number and signature stay open for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from tracker.letters import OPEN, columns, new_paper, put, widen, write_head
from tracker.units.models import LetterLayout


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
    book = new_paper()
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


def _head(book: Any, letter: Letter, *, party: bool, on: date, place: str) -> None:
    write_head(
        book,
        party=party,
        issuer=letter.issuer,
        number=f"Số {OPEN}-CV/{OPEN}" if party else f"Số: {OPEN}/{OPEN}",
        about=letter.about,
        day=f"{place or OPEN}, ngày {OPEN} tháng {on.month:02} năm {on.year}",
    )


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
            put(cell, words, size=13, bold=number == 0, first=True, left=number > 0)
    widen(table, letter.widths)
    gap = book.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(8)


# ---------- The foot ----------


def _foot(book: Any, letter: Letter, *, party: bool) -> None:
    gap = book.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(10)
    gap.paragraph_format.keep_with_next = True
    table = columns(book, (80, 80))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    left, right = table.rows[0].cells
    copies = put(left, "Nơi nhận:", size=14 if party else 12, bold=not party, italic=not party, first=True, left=True)
    if party:
        copies.runs[0].underline = True
    for position, words in enumerate(letter.copies):
        end = "." if position == len(letter.copies) - 1 else ("," if party else ";")
        put(left, f"- {words}{end}", size=12 if party else 11, left=True)
    for position, words in enumerate(letter.signer):
        put(right, words, size=14, bold=True, first=position == 0)
    for _line in range(5):
        put(right, "", size=14)
    put(right, OPEN * 3, size=14, bold=True)
