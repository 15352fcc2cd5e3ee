"""The text layer of a PDF, without the furniture of its pages."""

import re
from collections import Counter
from threading import Lock

import pypdfium2
from pypdfium2 import raw

from tracker.documents.imports.layout import Line, lines_of, paragraphs
from tracker.documents.imports.ruled import Rules, Table, as_lines, goes_on, joined, rules_of, with_tables
from tracker.documents.imports.tables import has_head
from tracker.errors import Refused

MOST_PAGES = 500
MOST_SIGNS = 1_500_000  # of all pages; a page may repeat its text a thousand times
LETTERS_OF_A_PAGE = 30  # fewer on the average: pictures of pages, with the name of the scanning program at most
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–]?", re.IGNORECASE)
_ONE_AT_A_TIME = Lock()  # PDFium knows no threads, the web server does

_PASSWORD = "Tệp PDF có mật khẩu nên hệ thống không đọc được. Anh chị bỏ mật khẩu rồi chọn lại."
_BROKEN = "Không mở được tệp PDF này; có thể tệp bị hỏng. Anh chị xuất lại tệp rồi chọn lại."
_SCAN = "Tệp PDF là ảnh chụp, không có chữ để đọc. Anh chị dán văn bản, hoặc dùng bản PDF xuất từ Word."
_LONG = "Tệp PDF dài quá mức đọc được. Anh chị tách riêng phần kết luận rồi chọn lại."


def text_of(data: bytes) -> tuple[str, str]:
    """The text of a PDF, one paragraph a line, and beside it the first page as printed, with its head and foot.

    Raises Refused for a password, a scan, or a file that cannot be opened.
    """
    with _ONE_AT_A_TIME:
        drawn = _pages_of(data)
    pages = _tables_of_tasks([with_tables(lines, rules) for lines, rules in drawn])
    furniture = _furniture(pages)
    text = paragraphs([_with_rows([_without_furniture(page, furniture) for page in pages])])
    if sum(sign.isalpha() for sign in text[:100_000]) < LETTERS_OF_A_PAGE * min(len(drawn), 100):
        raise Refused(_SCAN, field="file")
    return text, "\n".join(line.text for line in drawn[0][0])


def _tables_of_tasks(pages: list[list[Line | Table]]) -> list[list[Line | Table]]:
    """The pages with their tables of tasks and the rest of those on the next page; any other table as its lines."""
    known: Table | None = None
    out: list[list[Line | Table]] = []
    for page in pages:
        out.append([])
        for one in page:
            if isinstance(one, Line):
                out[-1].append(one)
            elif has_head(one.rows) or (known is not None and goes_on(known, one)):
                known = one
                out[-1].append(one)
            else:
                out[-1].extend(one.lines)
    return out


def _with_rows(pages: list[list[Line | Table]]) -> list[Line]:
    """The lines of all pages, tables row by row; one that goes on over a page is one table."""
    found: list[Line | Table] = []
    for page in pages:
        for place, one in enumerate(page):
            above = found[-1] if found else None
            if place == 0 and isinstance(one, Table) and isinstance(above, Table) and goes_on(above, one):
                found[-1] = joined(above, one)
            else:
                found.append(one)
    return [line for one in found for line in (as_lines(one) if isinstance(one, Table) else [one])]


def _pages_of(data: bytes) -> list[tuple[list[Line], Rules]]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        raise Refused(_PASSWORD if "password" in str(problem).lower() else _BROKEN, field="file") from None
    try:
        if len(document) > MOST_PAGES:
            raise Refused(f"Tệp PDF dài quá {MOST_PAGES} trang. Anh chị tách riêng phần kết luận.", field="file")
        pages: list[tuple[list[Line], Rules]] = []
        signs = 0
        for number in range(len(document)):
            pages.append(_lines_of(document, number))
            signs += sum(len(line.text) for line in pages[-1][0])
            if signs > MOST_SIGNS:
                raise Refused(_LONG, field="file")
        if not pages:
            raise Refused(_BROKEN, field="file")
        return pages
    except pypdfium2.PdfiumError:
        raise Refused(_BROKEN, field="file") from None
    finally:
        document.close()


def _lines_of(document: pypdfium2.PdfDocument, number: int) -> tuple[list[Line], Rules]:
    page = document[number]
    try:
        words = page.get_textpage()
        try:
            lines = lines_of(words)
            rules = rules_of(page)
        finally:
            words.close()
        if not any(sign.isalpha() for line in lines for sign in line.text) and _is_picture(page):
            raise Refused(f"Trang {number + 1}: {_SCAN[0].lower()}{_SCAN[1:]}" if number else _SCAN, field="file")
    finally:
        page.close()
    return lines, rules


def _is_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether one picture fills most of the page."""
    width, height = page.get_size()
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = one.get_bounds()
        if (right - left) * (top - bottom) > 0.5 * width * height:
            return True
    return False


def _furniture(pages: list[list[Line | Table]]) -> set[str]:
    """Lines that stand at the top or the foot of at least half of the pages, and of two at least."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_without_number(line.text) for line in _edges(page)})
    return {line for line, times in seen.items() if times >= 2 and times * 2 >= len(pages)}


def _edges(page: list[Line | Table]) -> list[Line]:
    """The lines among the first two and the last two things of a page."""
    filled = [one for one in page if isinstance(one, Table) or one.text.strip()]
    return [one for one in [*filled[:2], *filled[2:][-2:]] if isinstance(one, Line)]


def _without_furniture(page: list[Line | Table], furniture: set[str]) -> list[Line | Table]:
    edges = {id(line) for line in _edges(page)}
    return [
        one
        for one in page
        if isinstance(one, Table)
        or (one.text.strip() and not (id(one) in edges and _is_furniture(one.text, furniture)))
    ]


def _without_number(line: str) -> str:
    return re.sub(r"\d+", "#", line.strip())


def _is_furniture(line: str, furniture: set[str]) -> bool:
    return _PAGE_NUMBER.fullmatch(line.strip()) is not None or _without_number(line) in furniture
