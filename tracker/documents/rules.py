"""What a document of the register must be, and the chain of documents that follow one another."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from tracker.accounts.rules import Standpoint
from tracker.db import folded, marked
from tracker.documents.models import Document, Urgency
from tracker.errors import Refused
from tracker.reading import normalise_reference, reference_kind


def can_register(who: Standpoint) -> bool:
    """Enter and change documents: the secretaries of the committee."""
    return who.is_secretary


# ---------- Numbers and search ----------

_SHORT = re.compile(r"(\d{1,6}[a-z]?)-([^\W\d_]{1,10})")


def normal_number(number: str) -> str:
    """What a number is compared by: "NQ số 35 - NQ/TW" and "35-nq/tw" are one."""
    return normalise_reference(number).casefold()[:80]


def full_numbers(normal: str) -> list[str]:
    """LIKE patterns for the numbers a short one may stand for: "35-nq" (from "NQ 35") for "35-nq/tw"."""
    short = _SHORT.fullmatch(normal)
    if short is None:
        return []
    number, kind = short.groups()
    return [f"{number}-{kind}/%", f"{number}/{kind}-%", f"{number}/{kind}/%", f"{number}/____/{kind}-%"]


def search_texts(number: str, kind: str, issuer: str, abstract: str, signer: str) -> tuple[str, str]:
    """What a document is searched in: with tone marks, and without. "Số" is there because people type it."""
    words = (number, normalise_reference(number), kind, "số", issuer, abstract, signer)
    return marked(*words), folded(*words)


# ---------- What is written about a document ----------


@dataclass(frozen=True)
class DocumentFacts:
    """Everything a secretary writes about a document."""

    number: str
    issued_on: date | None
    kind: str = ""
    issuer: str = ""
    abstract: str = ""
    signer: str = ""
    urgency: Urgency = Urgency.NORMAL
    parent_id: int | None = None


def facts_of(document: Document) -> DocumentFacts:
    """What stands about a document now."""
    return DocumentFacts(**{each.name: getattr(document, each.name) for each in fields(DocumentFacts)})


def with_kind(facts: DocumentFacts) -> str:
    """The kind as written, else as the number tells."""
    return facts.kind or reference_kind(facts.number)[0]


def refuse_wrong_parent(
    document: Document | None, issued_on: date | None, parent: Document, above: Iterable[Document]
) -> None:
    """Raise Refused when `parent` (under the documents `above`) cannot stand above `document`, none being a new one."""
    if document is not None and document.id in {parent.id, *(one.id for one in above)}:
        what = "chính văn bản này" if parent.id == document.id else f"văn bản ở dưới {document.number}"
        raise Refused(
            f"{parent.number} là {what}, nên không thể đứng trên nó. Anh chị xem lại văn bản cấp trên.", field="parent"
        )
    if issued_on and parent.issued_on and parent.issued_on > issued_on:
        raise Refused(
            f"Văn bản cấp trên {parent.number} ban hành ngày {parent.issued_on:%d/%m/%Y}, "
            f"sau ngày {issued_on:%d/%m/%Y} của văn bản này. Anh chị xem lại hai ngày, hoặc chọn văn bản khác.",
            field="parent",
        )


def refuse_before_parent(issued_on: date | None, children: Iterable[Document]) -> None:
    """Raise Refused when a document would be dated after one that follows it."""
    dated = [(child.issued_on, child) for child in children if child.issued_on]
    if issued_on and dated:
        first, child = min(dated, key=lambda pair: pair[0])
        if first < issued_on:
            raise Refused(
                f"Văn bản cấp dưới {child.number} ban hành ngày {first:%d/%m/%Y}, trước ngày vừa nhập. "
                "Anh chị xem lại bản gốc rồi nhập lại.",
                field="issued_on",
            )


# ---------- The chain ----------


@dataclass(frozen=True)
class Branch:
    """A document with those that follow it; `days` after the one above, `days_in_all` after the first."""

    document: Document
    days: int | None
    days_in_all: int | None
    below: tuple["Branch", ...]


def tree(documents: Sequence[Document]) -> tuple[Branch, ...]:
    """The documents as trees, the earliest first on each level; one whose parent is not among them is a root."""
    known = {document.id for document in documents}
    children: dict[int | None, list[Document]] = {}
    for document in sorted(documents, key=lambda one: (one.issued_on or date.max, one.id)):
        children.setdefault(document.parent_id if document.parent_id in known else None, []).append(document)
    return tuple(_branch(document, None, document, children, ()) for document in children.get(None, ()))


def _branch(
    document: Document,
    parent: Document | None,
    first: Document,
    children: dict[int | None, list[Document]],
    above: Collection[int],
) -> Branch:
    seen = {*above, document.id}
    below = [child for child in children.get(document.id, ()) if child.id not in seen]
    return Branch(
        document,
        _days(parent, document) if parent else None,
        _days(first, document) if parent and first is not parent else None,
        tuple(_branch(child, document, first, children, seen) for child in below),
    )


def _days(earlier: Document, later: Document) -> int | None:
    return (later.issued_on - earlier.issued_on).days if earlier.issued_on and later.issued_on else None
