"""A conclusion's text -> items with spans, units, deadlines and document numbers.

Pure: no database, no web, no clock. `read_conclusion` is the door; the shapes turn a reading into JSON.
"""

from collections.abc import Sequence
from datetime import date

from tracker.reading.model import (
    Deadline,
    Disposition,
    Item,
    KnownUnit,
    Part,
    Reading,
    Target,
    UnitMention,
)
from tracker.reading.references import normalise_reference, reference_kind, references_in
from tracker.reading.shapes import corpus_shape, full_shape

__all__ = [
    "Deadline",
    "Disposition",
    "Item",
    "KnownUnit",
    "Part",
    "Reading",
    "Target",
    "UnitMention",
    "corpus_shape",
    "full_shape",
    "normalise_reference",
    "read_conclusion",
    "reference_kind",
    "references_in",
]


def read_conclusion(text: str, *, units: Sequence[KnownUnit] = (), on: date | None = None) -> Reading:
    """Reads a conclusion into items with spans of the text as given, as `reader.read_conclusion` says.

    The reader is loaded at the first conclusion: its six hundred expressions take as long as a third of a start, and
    most processes (the scheduler, a command) read none.
    """
    from tracker.reading.reader import read_conclusion as read

    return read(text, units=units, on=on)
