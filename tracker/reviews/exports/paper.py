"""A review as a report on A4 (DOCX), lying, in the two layouts in use; number, day and signature stay open for people.

`state`: Nghị định 30/2020/NĐ-CP (national title, issuer left). `party`: Hướng dẫn 36-HD/VPTW ("ĐẢNG CỘNG SẢN VIỆT NAM"
right). Times New Roman, page number top centre, not on page 1; the head of each table on every page.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from io import BytesIO
from itertools import groupby
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from tracker.display import due_words, percent, vn_date
from tracker.letters import OPEN, Margins, new_paper, put, write_head
from tracker.reviews import rules
from tracker.reviews.exports.sheet import status_line, sums_line
from tracker.reviews.models import Review, ReviewRow, ReviewState, RowKind
from tracker.units.models import LetterLayout

TARGETS = (
    ("TT", 10),
    ("Chỉ tiêu", 62),
    ("Cần đạt", 26),
    ("Đã đạt", 34),
    ("Nguyên nhân", 58),
    ("Kế hoạch đến cuối năm", 58),
)
TASKS = (
    ("TT", 10),
    ("Nhiệm vụ", 78),
    ("Thời hạn", 25),
    ("Tình trạng", 30),
    ("Nguyên nhân", 52),
    ("Kế hoạch đến cuối năm", 53),
)


def print_review(review: Review, rows: Sequence[ReviewRow]) -> bytes:
    """The review as the bytes of a DOCX file: head, figures, targets not reached, tasks not finished, signature."""
    book = new_paper(margins=Margins(top=25, left=25), size=13, lying=True)
    _head(book, review)
    _title(book, review)
    _body(
        book, f"Số liệu từ ngày {vn_date(review.from_on)} đến hết ngày {vn_date(review.cut_off)}: {sums_line(review)}"
    )
    targets = [row for row in rows if row.kind is RowKind.TARGET]
    tasks = [row for row in rows if row.kind is RowKind.TASK]
    _part(book, f"I. Chỉ tiêu chưa đạt: {len(targets)}", TARGETS, targets)
    _part(book, f"II. Nhiệm vụ chưa hoàn thành: {len(tasks)}", TASKS, tasks)
    _foot(book, review)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _head(book: Any, review: Review) -> None:
    party = review.committee.letter_layout is LetterLayout.PARTY
    write_head(
        book,
        party=party,
        issuer=review.committee.name,
        number=f"Số {OPEN}-BC/{OPEN}" if party else f"Số: {OPEN}/BC-{OPEN}",
        day=f"{OPEN * 2}, ngày {OPEN} tháng {OPEN} năm {review.cut_off.year}",
        widths=(110, 142),
    )


def _title(book: Any, review: Review) -> None:
    draft = review.state is ReviewState.DRAFT
    for words, size, before in (("BÁO CÁO", 14, 14), (review.title, 14, 0)):
        paragraph = book.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_before = Pt(before)
        run = paragraph.add_run(words)
        run.bold, run.font.size = True, Pt(size)
    status = book.add_paragraph()
    status.alignment = WD_ALIGN_PARAGRAPH.CENTER
    status.paragraph_format.space_after = Pt(10)
    status.add_run(f"({status_line(review)})").italic = True
    status.runs[0].bold = draft


def _body(book: Any, words: str) -> None:
    paragraph = book.add_paragraph(words)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent, paragraph.paragraph_format.space_after = Mm(12.7), Pt(6)


def _part(book: Any, words: str, columns: Sequence[tuple[str, int]], rows: Sequence[ReviewRow]) -> None:
    heading = book.add_paragraph()
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(6)
    heading.paragraph_format.keep_with_next = True
    heading.add_run(words).bold = True
    if not rows:
        _body(book, "Không có.")
        return
    heading._p.addnext(parse_xml(_table(columns, rows)))


# ---------- Tables, written as XML: python-docx takes minutes for ten thousand lines ----------


def _table(columns: Sequence[tuple[str, int]], rows: Sequence[ReviewRow]) -> str:
    widths = [round(width * 56.7) for _name, width in columns]
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    lines = [_row([name for name, _width in columns], widths, bold=True, center=True, head=True)]
    number = 0
    for unit, of_unit in groupby(rows, key=lambda row: (row.unit_id, row.facts["unit"])):
        lines.append(_group(unit[1], widths))
        for row in of_unit:
            number += 1
            lines.append(_row([str(number), *_values(row)], widths))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(lines)}</w:tbl>'
    )


def _row(
    words: Iterable[str], widths: Sequence[int], *, bold: bool = False, center: bool = False, head: bool = False
) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_paragraphs(text, bold=bold, center=center)}</w:tc>"
        for text, width in zip(words, widths, strict=True)
    )
    repeat = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head else "<w:trPr><w:cantSplit/></w:trPr>"
    return f"<w:tr>{repeat}{cells}</w:tr>"


def _group(name: str, widths: Sequence[int]) -> str:
    return (
        f'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:gridSpan w:val="{len(widths)}"/></w:tcPr>{_paragraphs(name, bold=True, keep=True)}</w:tc></w:tr>'
    )


def _paragraphs(text: str, *, bold: bool = False, center: bool = False, keep: bool = False) -> str:
    shape = ("<w:keepNext/>" if keep else "") + ('<w:jc w:val="center"/>' if center else "")
    look = f'<w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="24"/></w:rPr>'
    return "".join(
        f'<w:p><w:pPr>{shape}</w:pPr><w:r>{look}<w:t xml:space="preserve">{escape(line, quote=False)}</w:t></w:r></w:p>'
        for line in (text or "–").splitlines()
    )


def _values(row: ReviewRow) -> list[str]:
    facts, written = row.facts, [rules.cause_of(row), rules.plan_of(row)]
    if row.kind is RowKind.TARGET:
        return [f"{facts['name']} ({facts['code']})", facts["target"], facts["value"], *written]
    due = date.fromisoformat(facts["due_on"]) if facts["due_on"] else None
    standing = f"{rules.standing_words_of(row)}, {percent(facts['percent'])}"
    return [f"{facts['title']} ({facts['code']})", due_words(due, facts["due_precision"]), standing, *written]


def _foot(book: Any, review: Review) -> None:
    gap = book.add_paragraph()
    gap.paragraph_format.space_after = Pt(8)
    table = book.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    party = review.committee.letter_layout is LetterLayout.PARTY
    copies = left.paragraphs[0].add_run("Nơi nhận:")
    copies.bold, copies.italic, copies.underline, copies.font.size = not party, not party, party, Pt(12)
    for words in ("- Lãnh đạo Ban Chỉ đạo,", "- Các đơn vị có tên trong báo cáo,", "- Lưu."):
        left.add_paragraph().add_run(words).font.size = Pt(11)
    put(right, "T/M BAN CHỈ ĐẠO" if party else "TM. BAN CHỈ ĐẠO", bold=True, first=True, size=13)
    for _gap in range(4):
        put(right, "", size=13)
    put(right, OPEN * 3, bold=True, size=13)
