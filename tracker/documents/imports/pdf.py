"""The text layer of a PDF, without the furniture of its pages."""

import re
from collections import Counter

import pypdfium2

from tracker.errors import Refused

MOST_PAGES = 500
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–]?", re.IGNORECASE)
_HYPHEN_AT_LINE_END = re.compile("[\u0002\ufffe\u00ad]\r?\n?")


def text_of(data: bytes) -> str:
    """The text of a PDF, page after page. Raises Refused for a password, a scan, or a file that cannot be opened."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        if "password" in str(problem).lower():
            message = "Tệp PDF có mật khẩu nên hệ thống không đọc được. Anh chị bỏ mật khẩu rồi chọn lại."
        else:
            message = "Không mở được tệp PDF này; có thể tệp bị hỏng. Anh chị xuất lại tệp rồi chọn lại."
        raise Refused(message, field="file") from None
    try:
        if len(document) > MOST_PAGES:
            raise Refused(f"Tệp PDF dài quá {MOST_PAGES} trang. Anh chị tách riêng phần kết luận.", field="file")
        pages = [_lines_of(page) for page in document]
    finally:
        document.close()
    if sum(len(line) for lines in pages for line in lines) < 20:
        raise Refused(
            "Tệp PDF là ảnh chụp, không có chữ để đọc. Anh chị dán văn bản, hoặc dùng bản PDF xuất từ Word.",
            field="file",
        )
    furniture = _furniture(pages)
    kept = [[line for line in lines if not _is_furniture(line, furniture)] for lines in pages]
    return "\n".join("\n".join(lines) for lines in kept)


def _lines_of(page: pypdfium2.PdfPage) -> list[str]:
    text = _HYPHEN_AT_LINE_END.sub("", page.get_textpage().get_text_bounded())
    return [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]


def _furniture(pages: list[list[str]]) -> set[str]:
    """Lines that stand at the top or the foot of at least half of the pages (of three or more)."""
    if len(pages) < 3:
        return set()
    seen: Counter[str] = Counter()
    for lines in pages:
        filled = [line.strip() for line in lines if line.strip()]
        seen.update({_without_number(line) for line in [*filled[:2], *filled[-2:]]})
    return {line for line, times in seen.items() if times * 2 >= len(pages) and line}


def _without_number(line: str) -> str:
    return re.sub(r"\d+", "#", line.strip())


def _is_furniture(line: str, furniture: set[str]) -> bool:
    words = line.strip()
    return bool(words) and (_PAGE_NUMBER.fullmatch(words) is not None or _without_number(words) in furniture)
