"""The numbers Word draws by itself ("1.", "a)", "Điều 2."), counted as Word counts them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_DEEPEST_STYLE = 20  # styles built one on another; a damaged file may go round in a circle


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its number is written, in what words ("%1.%2."), and where it starts."""

    shape: str
    pattern: str
    start: int
    is_decimal_throughout: bool


class Numbers:
    """Counts the paragraphs of one document; lists made from the same abstract list go on counting together."""

    def __init__(self, numbering: Any | None, styles: Any | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._list_of: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._styles = (
            {one.get(qn("w:styleId")): one for one in styles.findall(qn("w:style"))} if styles is not None else {}
        )
        if numbering is not None:
            self._read(numbering)

    def _read(self, numbering: Any) -> None:
        shapes = {
            one.get(qn("w:abstractNumId")): dict(_level(level) for level in one.findall(qn("w:lvl")))
            for one in numbering.findall(qn("w:abstractNum"))
        }
        for one in numbering.findall(qn("w:num")):
            name, shape = one.get(qn("w:numId")), _value(one, "w:abstractNumId", "")
            if shape not in shapes:
                continue
            self._list_of[name] = shape
            self._levels[name] = dict(shapes[shape])
            for change in one.findall(qn("w:lvlOverride")):
                depth = int(change.get(qn("w:ilvl"), "0"))
                if (start := change.find(qn("w:startOverride"))) is not None:
                    self._restarts.setdefault(name, {})[depth] = int(start.get(qn("w:val"), "1"))
                self._levels[name].update(_level(level) for level in change.findall(qn("w:lvl")))

    def label(self, paragraph: Any) -> str:
        """The number before a paragraph (an XML element) with a space after it, or nothing. Each call counts on."""
        name, depth = self._place(paragraph)
        level = self._levels.get(name, {}).get(depth)
        if level is None:
            return ""
        counts = self._counts[self._list_of[name]]
        for restarted, start in self._restarts.pop(name, {}).items():  # only the first paragraph starts anew
            counts[restarted] = start - 1
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        if level.shape in {"bullet", "none"}:
            return "- " if level.shape == "bullet" else ""
        words = level.pattern
        for at, one in self._levels[name].items():
            shape = "decimal" if level.is_decimal_throughout else one.shape
            words = words.replace(f"%{at + 1}", written(shape, counts.get(at, one.start)))
        return words.strip() + " " if words.strip() else ""

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and level of a paragraph, its own or its style's."""
        name, depth = "", ""
        for properties in self._properties(paragraph):
            numbered = properties.find(qn("w:numPr")) if properties is not None else None
            if numbered is not None:
                name = name or _value(numbered, "w:numId", "")
                depth = depth or _value(numbered, "w:ilvl", "")
            if name:
                break
        return name, int(depth or 0)

    def _properties(self, paragraph: Any) -> Iterator[Any]:
        properties = paragraph.find(qn("w:pPr"))
        yield properties
        style = self._styles.get(_value(properties, "w:pStyle", "")) if properties is not None else None
        for _ in range(_DEEPEST_STYLE):
            if style is None:
                return
            yield style.find(qn("w:pPr"))
            style = self._styles.get(_value(style, "w:basedOn", ""))


def _value(element: Any, name: str, default: str) -> str:
    found = element.find(qn(name))
    return str(found.get(qn("w:val"), default)) if found is not None else default


def _level(level: Any) -> tuple[int, Level]:
    legal = level.find(qn("w:isLgl"))
    return int(level.get(qn("w:ilvl"), "0")), Level(
        shape=_value(level, "w:numFmt", "decimal"),
        pattern=_value(level, "w:lvlText", ""),
        start=int(_value(level, "w:start", "1")),
        is_decimal_throughout=legal is not None and legal.get(qn("w:val"), "1") not in {"0", "false"},
    )


def written(shape: str, number: int) -> str:
    """`number` as Word writes it in one of its shapes: 4 is "d", "IV", "04" or "4"."""
    if shape in {"lowerLetter", "upperLetter"}:
        letter = "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] * min((number - 1) // 26 + 1, 9)
        return letter.upper() if shape == "upperLetter" else letter
    if shape in {"lowerRoman", "upperRoman"} and 0 < number < 1000:
        roman = _roman(number)
        return roman if shape == "upperRoman" else roman.lower()
    return f"{number:02}" if shape == "decimalZero" else str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, written_as in _ROMAN:
        while number >= value:
            letters, number = letters + written_as, number - value
    return letters
