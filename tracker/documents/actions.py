"""Entering documents into the register, and changing what stands there."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.documents.models import Document
from tracker.documents.queries import above, below, document_named, documents_named
from tracker.documents.rules import (
    DocumentFacts,
    facts_of,
    normal_number,
    refuse_before_parent,
    refuse_wrong_parent,
    search_texts,
    with_kind,
)
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.units.models import Committee


class Standing(Refused):
    """The register holds a document of this number already."""

    def __init__(self, document: Document, message: str) -> None:
        super().__init__(message, field="number")
        self.document = document


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
    facts = DocumentFacts(number=number, issued_on=issued_on, issuer=issuer, abstract=abstract, signer=signer)
    known = document_named(committee.id, number, year)
    new_id = _insert(committee, facts, year) if known is None else None
    document = db.session.get(Document, new_id) if new_id else known or document_named(committee.id, number, year)
    assert document is not None  # it stood before, or stands now
    if new_id:
        record(document, "document.registered", by=by, number=number)
    else:
        _learn_date(document, issued_on)
    return document, new_id is not None


def _insert(committee: Committee, facts: DocumentFacts, year: int) -> int | None:
    facts = replace(facts, kind=with_kind(facts))
    values = {each.name: getattr(facts, each.name) for each in fields(facts)}
    return insert_once(
        Document,
        committee_id=committee.id,
        normal_number=normal_number(facts.number),
        year=year,
        **values,
        **_search(facts),
    )


def _search(facts: DocumentFacts) -> dict[str, str]:
    found = search_texts(facts.number, facts.kind, facts.issuer, facts.abstract, facts.signer)
    return {"search_marked": found[0], "search_folded": found[1]}


def _learn_date(document: Document, issued_on: date | None) -> None:
    if issued_on is None or document.issued_on == issued_on:
        return
    if document.issued_on is not None:
        raise Refused(_two_dates(document), field="issued_on")
    document.issued_on = issued_on
    db.session.flush()


def _two_dates(document: Document) -> str:
    return (
        f"Sổ văn bản đang ghi {document.number} ban hành ngày {document.issued_on:%d/%m/%Y}, khác ngày vừa nhập. "
        "Anh chị xem lại bản gốc, hoặc để trống ngày ban hành để giữ ngày trong sổ."
    )


def enter(committee: Committee, facts: DocumentFacts, *, is_another: bool = False, by: User) -> tuple[Document, bool]:
    """Enter a dated document with everything that is written about it. Returns it and whether it is new.

    A form sent twice gives the document of the first time. Raises Standing when the register holds another one of
    this number: of the same year always, of another year unless the person says it `is_another`; Refused for a
    parent that cannot be.
    """
    issued_on = facts.issued_on
    assert issued_on is not None
    facts = replace(facts, kind=with_kind(facts))
    _one_at_a_time(committee.id)
    for other in documents_named(committee.id, [facts.number]):
        if facts_of(other) == facts:
            return other, False
        _refuse_twin(other, issued_on, is_another=is_another)
    _refuse_place(None, facts)
    new_id = _insert(committee, facts, issued_on.year)
    document = db.session.get(Document, new_id) if new_id else None
    if document is None:  # entered this moment by a pasted conclusion
        raise Refused(f"{facts.number} vừa được ghi vào sổ. Anh chị tìm trong sổ rồi sửa văn bản đó.", field="number")
    record(document, "document.registered", by=by, number=facts.number)
    return document, True


def _refuse_twin(other: Document, issued_on: date, *, is_another: bool) -> None:
    if other.year != issued_on.year:
        if not is_another:
            since = f"{other.issued_on:%d/%m/%Y}" if other.issued_on else f"năm {other.year}"
            raise Standing(other, f"Sổ đã có {other.number} ban hành {since}, khác ngày vừa nhập.")
    elif other.issued_on is None or other.issued_on == issued_on:
        raise Standing(other, f"Sổ đã có {other.number} của năm {other.year}. Anh chị sửa văn bản đó, không ghi thêm.")
    else:
        raise Standing(
            other,
            f"Sổ đang ghi {other.number} ban hành ngày {other.issued_on:%d/%m/%Y}, khác ngày vừa nhập. "
            "Một số chỉ có một văn bản trong năm; anh chị xem lại bản gốc.",
        )


def change(document: Document, facts: DocumentFacts, *, by: User) -> dict[str, Any]:
    """Write other facts about a document. Returns what changed: {field: [before, after]}.

    Raises Standing when another document bears the number in that year; Refused for a parent that cannot be, or a
    date after that of a document that follows.
    """
    facts = replace(facts, kind=with_kind(facts))
    year = facts.issued_on.year if facts.issued_on else document.year
    _one_at_a_time(document.committee_id)
    other = document_named(document.committee_id, facts.number, year)
    if other is not None and other.id != document.id:
        raise Standing(other, f"Sổ đã có {other.number} của năm {year}. Anh chị xem lại số và ngày.")
    _refuse_place(document, facts)
    before = facts_of(document)
    changes = {
        each.name: [_told(getattr(before, each.name)), _told(getattr(facts, each.name))]
        for each in fields(facts)
        if getattr(before, each.name) != getattr(facts, each.name)
    }
    values = {each.name: getattr(facts, each.name) for each in fields(facts)}
    for name, value in {**values, **_search(facts), "normal_number": normal_number(facts.number), "year": year}.items():
        setattr(document, name, value)
    if changes:
        if "parent_id" in changes:
            changes["parent_id"] = [_number_of(parent_id) for parent_id in changes["parent_id"]]
        record(document, "document.changed", by=by, changes=changes)
    return changes


def _told(value: Any) -> Any:
    """A value as history keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _number_of(document_id: int | None) -> str:
    document = db.session.get(Document, document_id) if document_id else None
    return document.number if document else ""


def _refuse_place(document: Document | None, facts: DocumentFacts) -> None:
    parent = db.session.get(Document, facts.parent_id) if facts.parent_id else None
    if parent is not None:
        refuse_wrong_parent(document, facts.issued_on, parent, above(parent))
    if document is not None:
        refuse_before_parent(facts.issued_on, below(document))


def _one_at_a_time(committee_id: int) -> None:
    """Let the register of a committee be changed by one person at a time, or two could close a circle together."""
    db.session.execute(select(Committee.id).where(Committee.id == committee_id).with_for_update())
