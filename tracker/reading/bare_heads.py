"""Headings without a number: the name of an office alone on a line, and its duties below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.reading import lexicon as lex
from tracker.reading.labels import BULLETS, Label, label_at
from tracker.reading.source import Source

_LONGEST = 110
_SHORTEST = 6
# "Phòng Quản lý nước", "Các Xí nghiệp thủy nông", "UBND các xã, phường:"
_OFFICE = re.compile(
    rf"(?:(?:các|đối với|giao|đề nghị|yêu cầu) ){{0,2}}(?:{lex.PROPER_HEAD.pattern})(?= )[^.;:!?/|\d]{{2,}}:?$"
)
_WORD = re.compile(r"(?<!\w)[^\W\d_]+")


def bare_heads(source: Source, paragraphs: Sequence[tuple[int, int]]) -> dict[int, Label]:
    """The labels to give to paragraphs that are the name of an office over its duties, by where they begin.

    One such line says little; where two and more stand over duties, they part the list.
    """
    sure: list[int] = []
    likely: list[int] = []
    for (start, end), (below, below_end) in pairwise(paragraphs):
        if _names_an_office(source, start, end):
            if _is_duty(source, below, below_end):
                sure.append(start)
            elif (label := label_at(source.text, source.low, below, below_end)) and label.style in BULLETS:
                likely.append(start)
    return {start: Label(start, start, "unit", None) for start in (*sure, *likely)} if len(sure) > 1 else {}


def _names_an_office(source: Source, start: int, end: int) -> bool:
    if not _SHORTEST <= end - start <= _LONGEST or not source.text[start].isupper() or source.text[start:end].isupper():
        return False
    if _OFFICE.match(source.low, start, end) is None:
        return False
    opens = re.match(r"(?:đối với|giao|đề nghị|yêu cầu) ", source.low[start:end])
    begin = start + (opens.end() if opens else 0)
    return not any(
        source.text[word.start()].islower()
        and word.group() not in ("các", "có", "trực")
        and word.group() in lex.STOP_WORDS
        and lex.STOP.match(source.low, word.start(), end)
        for word in _WORD.finditer(source.low, begin, end)
    )


def _is_duty(source: Source, start: int, end: int) -> bool:
    """Whether a paragraph is a bullet or begins with a verb."""
    label = label_at(source.text, source.low, start, end)
    body = label.end if label else start
    if label is not None and label.style not in (*BULLETS, "letter", "paren"):
        return False
    while body < end and source.low[body] in " .:":
        body += 1
    return end - body > 20 and lex.VERB.match(source.low, body, end) is not None
