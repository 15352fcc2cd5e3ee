"""The minutes of a hand-over (biên bản bàn giao) in the committee's layout (letters.py), as a draft: people number,
complete and sign it."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from tracker.display import label, number, percent, vn_date
from tracker.files.rules import DOCX as DOCX_TYPE
from tracker.handovers.models import Handover, Reorganisation
from tracker.letters import OPEN, Margins, columns, new_paper, put, twips, write_head
from tracker.tasks.models.hands import HandedTask, Part
from tracker.units.models import Committee, LetterLayout, Unit

DOCX = DOCX_TYPE.media_type
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
    book = new_paper(margins=Margins(left=25, right=15), size=13)
    book.styles["Normal"].paragraph_format.space_after = Pt(6)
    return book


def _head(book: Any, committee: Committee, on: date) -> None:
    party = committee.letter_layout is LetterLayout.PARTY
    write_head(
        book,
        party=party,
        issuer=committee.name,
        number=f"Số {OPEN}-BB/{OPEN}" if party else f"Số: {OPEN}/BB-{OPEN}",
        day=f"{OPEN * 2}, ngày {on.day:02} tháng {on.month:02} năm {on.year}",
        widths=(72, 98),
    )


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
    for cell, words in zip(columns(book, (85, 85)).rows[0].cells, sides, strict=True):
        put(cell, words, size=13, bold=True, first=True)
        put(cell, "(Ký, ghi rõ họ tên)", size=13, italic=True)


def _saved(book: Any) -> BytesIO:
    file = BytesIO()
    book.save(file)
    file.seek(0)
    return file


# ---------- The list ----------
# Rows are written as XML: python-docx walks the whole table for every new row, which takes minutes for 10,000.


def _table(book: Any, tasks: Sequence[HandedTask]) -> None:
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in WIDTHS)
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    rows = [_row(HEADINGS, head=True)]
    rows += [_row(_told(place, task)) for place, task in enumerate(tasks, start=1)]
    table = parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{twips(sum(WIDTHS))}" w:type="dxa"/>'
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
            f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="0"/>'
            f'<w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{marks}<w:sz w:val="24"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p></w:tc>'
        )
    again = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head else "<w:trPr><w:cantSplit/></w:trPr>"
    return f"<w:tr>{again}{''.join(made)}</w:tr>"
