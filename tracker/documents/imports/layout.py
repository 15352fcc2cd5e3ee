"""Lines of a printed page, where they stand, and the paragraphs they were broken from."""

import re
from collections.abc import Sequence
from ctypes import byref, c_double
from dataclasses import dataclass
from itertools import chain, pairwise
from statistics import median

from pypdfium2 import PdfTextPage, raw

from tracker.documents.imports.legacy import is_syllable

_HYPHENS = "\u0002\ufffe"  # how PDFium tells a hyphen at the end of a line
_LABEL = re.compile(
    r"(?:[-–+•*▪]|\d{1,2}(?:\.\d{1,2}){0,3}[.)/]|\(?[a-zđ\d]{1,2}\)|[IVX]{1,5}[.)/]"
    r"|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \w+)? là\b|thứ \w+[,:])",
    re.IGNORECASE,
)
_ENDED = (".", ";", ":", "!", "?")
INDENT = 6.0  # points; less is the hand of the printer


@dataclass(slots=True)
class Line:
    """The words of one printed line and where they stand; `first_word` is how wide the first one is."""

    text: str = ""
    left: float = 1e9
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    first_word: float = 0.0


def lines_of(page: PdfTextPage) -> list[Line]:
    """The lines of a page in the order the file tells them."""
    lines = [Line()]
    signs: list[str] = []
    box = [c_double() for _ in range(4)]
    for place in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, place)
        sign = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if sign in "\r\n" and sign:
            if sign == "\n":
                lines[-1].text = "".join(signs)
                lines.append(Line())
                signs = []
            continue
        signs.append(sign)
        if sign.isspace() or not raw.FPDFText_GetCharBox(page, place, *map(byref, box)):
            continue
        left, right, bottom, top = (side.value for side in box)
        if right > left:
            _widen(lines[-1], left, right, bottom, top, is_first_word=" " not in "".join(signs[-30:]).lstrip())
    lines[-1].text = "".join(signs)
    return lines


def _widen(line: Line, left: float, right: float, bottom: float, top: float, *, is_first_word: bool) -> None:
    if line.right == 0.0:
        line.bottom, line.top = bottom, top
    line.left, line.right = min(line.left, left), max(line.right, right)
    if is_first_word:
        line.first_word = line.right - line.left


def paragraphs(pages: Sequence[Sequence[Line]]) -> str:
    """The text of all pages, a paragraph on each line."""
    lines = [line for line in chain.from_iterable(pages) if line.text.strip()]
    if not lines:
        return ""
    edge = sorted(line.right for line in lines)[len(lines) * 19 // 20]
    gaps = [above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom]
    usual = median(gaps) if gaps else 0.0
    texts = [_tidy(lines[0].text)]
    for above, below in pairwise(lines):
        if _goes_on(above, below, edge, usual):
            texts[-1] = _joined(texts[-1], _tidy(below.text))
        else:
            texts.append(_tidy(below.text))
    return "\n".join(text.replace("\u0002", "-").replace("\ufffe", "-") for text in texts)


def _goes_on(above: Line, below: Line, edge: float, usual: float) -> bool:
    """Whether the printer broke the line: its next word did not fit, and nothing says that a paragraph begins."""
    if above.text.rstrip()[-1:] in _HYPHENS:
        return True
    space = 0.3 * max(above.top - above.bottom, 4.0)
    if above.right + space + below.first_word <= edge:
        return False
    if above.text.rstrip().endswith("/."):  # so the last sentence of a letter ends
        return False
    if above.bottom - below.bottom > 1.5 * usual > 0:  # on the next page it is less than nothing
        return False
    begins, ended = _LABEL.match(below.text.lstrip()) is not None, above.text.rstrip().endswith(_ENDED)
    if begins and ended:
        return False
    is_indented = below.left > above.left + INDENT
    return not (is_indented and (begins or ended))


def _joined(above: str, below: str) -> str:
    """Two pieces of a paragraph as one. A hyphen at the end of a line is the printer's where it cuts a syllable."""
    if above.endswith(tuple(_HYPHENS)):
        cut = above.rstrip(_HYPHENS)
        syllable = (re.split(r"[\s(]", cut)[-1] + re.split(r"[\s),.;:]", below)[0]).lower()
        return cut + below if is_syllable(syllable) else f"{cut}-{below}"
    if above.endswith("-") and not above.endswith(" -"):
        return above + below  # a number broken behind its hyphen: "60-" and "QĐ/TU"
    return f"{above} {below}"


def _tidy(text: str) -> str:
    return " ".join(text.split())
