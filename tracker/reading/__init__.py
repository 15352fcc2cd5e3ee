"""A conclusion's text -> items with spans, units, deadlines and document numbers.

Pure: no database, no web, no clock. `read_conclusion` is the door; the shapes turn a reading into JSON.
"""

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
from tracker.reading.reader import read_conclusion
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
