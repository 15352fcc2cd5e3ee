"""Tables that were copied cell by cell: "STT", "Nhiệm vụ", "Đơn vị chủ trì", … each on a line, then every row so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.reading.tables import meanings_of

_FIRST_HEAD = frozenset(("stt", "tt", "số tt", "số thứ tự"))
_MOST_HEADS = 8
_LONGEST_HEAD = 60
_NUMBER = re.compile(r"0?(\d{1,3})[.)]?$")


def stacked_at(lines: Sequence[str], at: int) -> list[range] | None:
    """The head and the rows of a table whose cells stand one below the other from a line on, or None.

    Each is given as the numbers of its lines. A row must have a line for every column. The table ends before the
    first that has not, because nobody can tell which cell is missing.
    """
    if lines[at].lower() not in _FIRST_HEAD:
        return None
    width = next(
        (n for n in range(3, _MOST_HEADS + 1) if at + n < len(lines) and _number(lines[at + n]) == 1),
        None,
    )
    if width is None or any(len(head) > _LONGEST_HEAD for head in lines[at : at + width]):
        return None
    if meanings_of(list(lines[at : at + width])) is None:
        return None
    found = [range(at, at + width)]
    begin = at + width
    while begin + width <= len(lines) and _number(lines[begin]) == len(found):
        row = range(begin, begin + width)
        if any(_number(lines[number]) == len(found) + 1 for number in row[1:]):
            break
        found.append(row)
        begin += width
    return found if len(found) > 1 else None


def _number(text: str) -> int | None:
    number = _NUMBER.match(text)
    return int(number[1]) if number else None
