"""Units named one after another in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.reading.model import UnitMention
from tracker.reading.source import fold_name

_VAGUE = re.compile(r"(?:các|những|một số) \S+")


@dataclass(frozen=True, slots=True)
class UnitList:
    """Units named one after another; `end` is where the list is over in the readable text."""

    start: int
    end: int
    units: tuple[UnitMention, ...]

    @property
    def vague(self) -> bool:
        """Only common nouns ("các địa phương"), no organisation that could be addressed by its name."""
        return all(_VAGUE.match(fold_name(u.text)) and u.text[1:] == u.text[1:].lower() for u in self.units)
