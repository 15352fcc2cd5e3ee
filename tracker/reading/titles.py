"""A short title suggested for an item: its first clause, never cut inside a word."""

from __future__ import annotations

import re

LONGEST = 160
_ENDS = " .,;:-–—/…(["
_CLAUSE = re.compile(r"[.;:] |, ")
_FILLER = re.compile(r"^(?i:phải|cần|có trách nhiệm) (?=\w)")


def title_of(duty: str) -> str:
    """Title of a duty given without its enumerator: at most 160 characters, no punctuation at its end."""
    duty = _FILLER.sub("", duty.strip(" .,;:-–—"), count=1)
    if not duty:
        return ""
    sentence = re.split(r"(?<=[^\W\d_]{2})[.;] (?=\w)|\n", duty, maxsplit=1)[0]
    if len(sentence) < 15:
        sentence = duty.split("\n", 1)[0]
    short = _shorten(sentence).rstrip(_ENDS)
    if short.count("(") > short.count(")"):
        short = short[: short.rindex("(")].rstrip(_ENDS) or short
    return short[:1].upper() + short[1:]


def _shorten(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    cuts = [m.start() for m in _CLAUSE.finditer(text, 0, LONGEST + 1) if m.start() >= 60]
    if cuts:
        return text[: cuts[-1]]
    space = text.rfind(" ", 0, LONGEST + 1)
    return text[:space] if space > 40 else text[:LONGEST] if space < 0 else text[:space]
