"""The minutes of a hand-over (biên bản bàn giao) as a draft in the committee's official letter layout.

The state layout follows Nghị định 30/2020/NĐ-CP (annex I: A4, Times New Roman 13-14, margins 20/20/30/15 mm, page
number top centre and not on page 1), the party layout Hướng dẫn 36-HD/VPTW. People number, complete and sign it.
"""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from tracker.display import label, number, percent, vn_date
from tracker.files.rules import DOCX as DOCX_TYPE
from tracker.handovers.models import Handover, Reorganisation
from tracker.tasks.models.hands import HandedTask, Part
from tracker.units.models import Committee, LetterLayout, Unit

DOCX = DOCX_TYPE.media_type
FONT = "Times New Roman"
WIDTHS = (10, 40, 68, 25, 27)  # mm of the columns: 170 between the margins
HEADINGS = ("TT", "Mã", "Nội dung nhiệm vụ", "Thời hạn", "Tình trạng")
DOTS = "………………………………"


def minutes(
    decision: Reorganisation, committee: Committee, unit: Unit, tasks: Sequence[HandedTask], *, on: date
) -> BytesIO:
    """The minutes of what `unit` gave to its successors in `committee`, a table for each of them."""
    book = _book()
    _head(book, committee, on)
    _title(book, f"Về việc bàn giao nhiệm vụ của {unit.name}\ntheo {decision.decision}")
    _line(
        book,
        f"Thực hiện {decision.decision}, có hiệu lực từ ngày {vn_date(decision.effective_on)}, "
        "hai bên lập biên bản bàn giao các nhiệm vụ đang thực hiện như sau:",
    )
    heirs = list(dict.fromkeys(task.to_unit.name for task in tasks if task.to_unit))
    _sides(book, unit.name, "; ".join(heirs))
    _bold(book, "III. NỘI DUNG BÀN GIAO")
    leads = [task for task in tasks if task.part is Part.LEAD]
    supports = [task for task in tasks if task.part is Part.SUPPORT]
    _line(book, f"Tổng số {number(len(leads))} nhiệm vụ chủ trì và {number(len(supports))} nhiệm vụ phối hợp.")
    place = 0
    for heir in heirs:
        for words, some in (("chủ trì", leads), ("phối hợp", supports)):
            given = [task for task in some if task.to_unit and task.to_unit.name == heir]
            if given:
                place += 1
                _line(book, f"{place}. Nhiệm vụ {words} giao {heir}: {number(len(given))} nhiệm vụ", bold=True)
                _table(book, given)
    _end(book, ("ĐẠI DIỆN BÊN GIAO", "ĐẠI DIỆN BÊN NHẬN"))
    return _saved(book)


def handover_minutes(handover: Handover, committee: Committee, tasks: Sequence[HandedTask], *, on: date) -> BytesIO:
    """The minutes of what one person gave to others in `committee`."""
    book = _book()
    _head(book, committee, on)
    _title(book, f"Về việc bàn giao công việc của {handover.person.name}")
    if handover.reason:
        _line(book, f"Căn cứ: {handover.reason}.")
    heirs = list(dict.fromkeys(task.to_person.name for task in tasks if task.to_person))
    _sides(book, handover.person.name, "; ".join(heirs))
    _bold(book, "III. NỘI DUNG BÀN GIAO")
    place = 0
    for heir in heirs:
        for part in (Part.TRACKER, Part.LEADER):
            given = [task for task in tasks if task.part is part and task.to_person and task.to_person.name == heir]
            if given:
                place += 1
                words = f"{place}. Nhiệm vụ {label(part)} giao {heir}: {number(len(given))} nhiệm vụ"
                _line(book, words, bold=True)
                _table(book, given)
    _end(book, ("NGƯỜI GIAO", "NGƯỜI NHẬN"))
    return _saved(book)


# ---------- Parts of the letter ----------


def _book() -> Any:
    book = Document()
    page = book.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin = page.bottom_margin = Mm(20)
    page.left_margin, page.right_margin = Mm(25), Mm(15)
    page.different_first_page_header_footer = True
    style = book.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(13)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(6)
    _page_number(page.header.paragraphs[0])
    return book


def _page_number(paragraph: Any) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = words
        run._r.append(element)


def _head(book: Any, committee: Committee, on: date) -> None:
    """Issuer on the left, the nation's or the party's name on the right, place and date below."""
    party = committee.letter_layout is LetterLayout.PARTY
    right = (
        ("ĐẢNG CỘNG SẢN VIỆT NAM",) if party else ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    )
    table = book.add_table(rows=2, cols=2)
    table.autofit = False
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Mm(66), Mm(104)
    table.columns[0].width, table.columns[1].width = Mm(66), Mm(104)  # Word reads the cells, others the columns
    _cell(table.cell(0, 0), (committee.name.upper(), "*" if party else "–––––––"))
    _cell(table.cell(0, 1), (*right, "" if party else "–––––––––––––––––––"))
    _cell(table.cell(1, 0), ("Số:        -BB" if party else "Số:        /BB",), bold=False)
    place = f"……………, ngày {on.day:02} tháng {on.month:02} năm {on.year}"
    _cell(table.cell(1, 1), (place,), bold=False, italic=True)


def _cell(cell: Any, lines: Sequence[str], *, bold: bool = True, italic: bool = False) -> None:
    for position, words in enumerate(line for line in lines if line):
        paragraph = cell.paragraphs[0] if position == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(words)
        run.bold, run.italic, run.font.size = bold, italic, Pt(12 if bold else 13)


def _title(book: Any, words: str) -> None:
    for text, size in (("BIÊN BẢN BÀN GIAO", 14), (words, 14)):
        paragraph = book.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_before = Pt(12 if text.isupper() else 0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(size)


def _bold(book: Any, words: str) -> None:
    _line(book, words, bold=True)


def _line(book: Any, words: str, *, bold: bool = False) -> None:
    paragraph = book.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if bold else WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.add_run(words).bold = bold


def _sides(book: Any, giver: str, takers: str) -> None:
    for heading, name in (("I. BÊN GIAO", giver), ("II. BÊN NHẬN", takers)):
        _bold(book, f"{heading}: {name}")
        _line(book, f"Đại diện: ông (bà) {DOTS} Chức vụ: {DOTS}")


def _end(book: Any, sides: tuple[str, str]) -> None:
    _line(
        book,
        "Kể từ ngày bàn giao, bên nhận chịu trách nhiệm tiếp tục thực hiện các nhiệm vụ trên, đúng thời hạn đã được "
        "giao. Biên bản được lập thành …… bản có giá trị như nhau, mỗi bên giữ …… bản.",
    )
    table = book.add_table(rows=1, cols=2)
    for cell, words in zip(table.rows[0].cells, sides, strict=True):
        _cell(cell, (words,))
        signed = cell.add_paragraph()
        signed.alignment = WD_ALIGN_PARAGRAPH.CENTER
        signed.add_run("(Ký, ghi rõ họ tên)").italic = True


def _saved(book: Any) -> BytesIO:
    file = BytesIO()
    book.save(file)
    file.seek(0)
    return file


# ---------- The list ----------
# Rows are written as XML: python-docx walks the whole table for every new row, which takes minutes for 10,000.


def _table(book: Any, tasks: Sequence[HandedTask]) -> None:
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in WIDTHS)
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    rows = [_row(HEADINGS, head=True)]
    rows += [_row(_told(place, task)) for place, task in enumerate(tasks, start=1)]
    table = parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{_twips(sum(WIDTHS))}" w:type="dxa"/>'
        f'<w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
    book.element.body.insert(len(book.element.body) - 1, table)
    book.add_paragraph()


def _told(place: int, task: HandedTask) -> tuple[str, ...]:
    due = vn_date(task.due_on) if task.due_on else "Không thời hạn"
    return str(place), task.task.code, task.title, due, f"{label(task.state)}, {percent(task.percent)}"


def _row(cells: Sequence[str], *, head: bool = False) -> str:
    marks = "<w:b/>" if head else ""
    made = []
    for place, (width, words) in enumerate(zip(WIDTHS, cells, strict=True)):
        align = "center" if head or place == 0 else "left"
        made.append(
            f'<w:tc><w:tcPr><w:tcW w:w="{_twips(width)}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="0"/>'
            f'<w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{marks}<w:sz w:val="24"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p></w:tc>'
        )
    again = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head else "<w:trPr><w:cantSplit/></w:trPr>"
    return f"<w:tr>{again}{''.join(made)}</w:tr>"


def _twips(millimetres: float) -> int:
    return round(millimetres * 56.7)
