"""Lines of a printed page, where they stand, and the paragraphs they were broken from."""

import re
from collections.abc import Sequence
from ctypes import byref, c_double
from dataclasses import dataclass, field
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
_BACK = 3.0  # points a sign may stand before the one written before it, as accents do
_NO_SPACE = 0.05
_SPACE = 0.15  # of the height of the signs; letters of one word leave no room between their boxes


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page and where it stands."""

    text: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(slots=True)
class Line:
    """The words of one printed line and where they stand; `first_word` is how wide the first one is."""

    text: str = ""
    left: float = 1e9
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    first_word: float = 0.0
    words: list[Word] = field(default_factory=list)
    is_row: bool = False  # of a table, put together from its cells


@dataclass(frozen=True, slots=True)
class _Sign:
    """One sign with ink: its place in the page's text and its box."""

    place: int
    text: str
    left: float
    right: float
    bottom: float
    top: float


def lines_of(page: PdfTextPage) -> list[Line]:
    """The lines of a page in the order the file tells them."""
    lines = [Line()]
    signs: list[str] = []
    inked: list[_Sign] = []
    box = [c_double() for _ in range(4)]
    for place in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, place)
        sign = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if sign in "\r\n" and sign:
            if sign == "\n":
                _finish(page, lines[-1], signs, inked)
                lines.append(Line())
                signs, inked = [], []
            continue
        signs.append(sign)
        if sign.isspace() or not raw.FPDFText_GetCharBox(page, place, *map(byref, box)):
            continue
        left, right, bottom, top = (side.value for side in box)
        if right > left:
            _widen(lines[-1], left, right, bottom, top, is_first_word=" " not in "".join(signs[-30:]).lstrip())
            inked.append(_Sign(place, sign, left, right, bottom, top))
    _finish(page, lines[-1], signs, inked)
    return lines


def _finish(page: PdfTextPage, line: Line, signs: list[str], inked: list[_Sign]) -> None:
    """The text of a line. Where letters of another font were written after the rest of it ("K t lu n ế ậ"),
    they are put back between their neighbours."""
    line.text = "".join(signs)
    if any(after.left < before.left - _BACK for before, after in pairwise(inked)):
        inked = sorted(inked, key=lambda sign: sign.left)
        gaps = _spaces_between(page, inked)
        line.text = "".join(f" {sign.text}" if gap else sign.text for sign, gap in zip(inked, gaps, strict=True))
    else:
        gaps = [False] + [after.place - before.place > 1 for before, after in pairwise(inked)]
        line.text = _without_false_spaces(page, line.text, inked, gaps)
    begun: list[_Sign] = []
    for sign, gap in zip(inked, gaps, strict=False):
        if gap and begun:
            line.words.append(_word(begun))
            begun = []
        begun.append(sign)
    if begun:
        line.words.append(_word(begun))


def _without_false_spaces(page: PdfTextPage, text: str, inked: list[_Sign], gaps: list[bool]) -> str:
    """Without the spaces that are neither written nor room on the page: "t ổ" at the end of a line is "tổ"."""
    false: list[int] = []
    room: list[float] | None = None
    begin = inked[0].place if inked else 0
    skipped = text.find(inked[0].text) if inked else 0
    for number, gap in enumerate(gaps):
        if not gap or inked[number].place - inked[number - 1].place != 2:
            continue
        place = inked[number].place - 1
        if raw.FPDFText_IsGenerated(page, place) != 1:
            continue
        room = room or _rooms(page, inked)
        if room[number] < _NO_SPACE * (inked[number].top - inked[number].bottom):
            at = place - begin + skipped
            if text[at : at + 1] == " ":
                false.append(at)
                gaps[number] = False
    kept = [sign for at, sign in enumerate(text) if at not in false] if false else text
    return "".join(kept)


def _rooms(page: PdfTextPage, inked: list[_Sign]) -> list[float]:
    """For each sign of a line how far it stands behind the one before it, by the boxes the type was cast in."""
    boxes = []
    for sign in inked:
        box = raw.FS_RECTF()
        found = raw.FPDFText_GetLooseCharBox(page, sign.place, byref(box))
        boxes.append((box.left, box.right) if found and box.right > box.left else (sign.left, sign.right))
    return [0.0] + [after[0] - before[1] for before, after in pairwise(boxes)]


def _spaces_between(page: PdfTextPage, inked: list[_Sign]) -> list[bool]:
    """For each sign of a line put in order, whether a space stands before it: the room its neighbours leave."""
    size = max(sign.top - sign.bottom for sign in inked)
    return [room > _SPACE * size for room in _rooms(page, inked)]


def _word(signs: list[_Sign]) -> Word:
    return Word(
        "".join(sign.text for sign in signs),
        min(sign.left for sign in signs),
        max(sign.right for sign in signs),
        min(sign.bottom for sign in signs),
        max(sign.top for sign in signs),
    )


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
    plain = [line for line in lines if not line.is_row] or lines
    edge = sorted(line.right for line in plain)[len(plain) * 19 // 20]
    gaps = [above.bottom - below.bottom for above, below in pairwise(plain) if above.bottom > below.bottom]
    usual = median(gaps) if gaps else 0.0
    texts = [_tidy(lines[0].text)]
    for above, below in pairwise(lines):
        if _goes_on(above, below, edge, usual):
            texts[-1] = joined(texts[-1], _tidy(below.text))
        else:
            texts.append(_tidy(below.text))
    return "\n".join(text.replace("\u0002", "-").replace("\ufffe", "-") for text in texts)


def _goes_on(above: Line, below: Line, edge: float, usual: float) -> bool:
    """Whether the printer broke the line: its next word did not fit, and nothing says that a paragraph begins."""
    if above.is_row or below.is_row:
        return False
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


def joined(above: str, below: str) -> str:
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
