"""Fetching documents of the register."""

from sqlalchemy import select

from tracker.db import db
from tracker.documents.models import Document
from tracker.reading import normalise_reference


def document_named(committee_id: int, number: str, year: int) -> Document | None:
    """The document of a committee that bears `number`, in whatever spelling, in a year; none where there is none."""
    return db.session.scalar(
        select(Document).where(
            Document.committee_id == committee_id,
            Document.normal_number == normal_number(number),
            Document.year == year,
        )
    )


def normal_number(number: str) -> str:
    """What a number is compared by: "NQ số 35 - NQ/TW" and "35-nq/tw" are one."""
    return normalise_reference(number).casefold()[:80]
