"""Entering documents into the register."""

from datetime import date

from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.documents.models import Document
from tracker.documents.queries import document_named, normal_number
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.reading import reference_kind
from tracker.units.models import Committee


def register(
    committee: Committee,
    *,
    number: str,
    issued_on: date | None,
    year: int,
    issuer: str = "",
    abstract: str = "",
    signer: str = "",
    by: User,
) -> tuple[Document, bool]:
    """Enter a document of `year` (that of `issued_on`, where it is known), once a number and year.

    Returns the document and whether it is new: one that stands already is given back, and learns its date if it had
    none. Raises Refused when it stands with another date. Two people who enter it at once get the same row.
    """
    new_id = insert_once(
        Document,
        committee_id=committee.id,
        number=number,
        normal_number=normal_number(number),
        year=year,
        kind=reference_kind(number)[0],
        issuer=issuer,
        issued_on=issued_on,
        abstract=abstract,
        signer=signer,
    )
    document = db.session.get(Document, new_id) if new_id else document_named(committee.id, number, year)
    assert document is not None  # it stood before, or stands now
    if new_id:
        record(document, "document.registered", by=by, number=number)
    else:
        _learn_date(document, issued_on)
    return document, new_id is not None


def _learn_date(document: Document, issued_on: date | None) -> None:
    if issued_on is None or document.issued_on == issued_on:
        return
    if document.issued_on is not None:
        raise Refused(
            f"Sổ văn bản đang ghi {document.number} ban hành ngày {document.issued_on:%d/%m/%Y}, khác ngày vừa nhập. "
            "Anh chị xem lại bản gốc, hoặc để trống ngày ban hành để giữ ngày trong sổ.",
            field="issued_on",
        )
    document.issued_on = issued_on
    db.session.flush()
