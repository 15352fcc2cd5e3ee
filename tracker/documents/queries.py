"""Fetching documents of the register: the fetch is the permission check."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, case, false, literal, or_, select
from sqlalchemy.orm import joinedload

from tracker.accounts.models import FULL_READERS, User
from tracker.accounts.queries import standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db, folded, marked
from tracker.documents.models import Document
from tracker.documents.rules import full_numbers, normal_number
from tracker.errors import NotFound, Refused
from tracker.together import Answer, Question, firsts

MOST_OF_A_CHAIN = 300

# Who may read a conclusion may read the document that carries it. Conclusions stand above this room; so the page that
# asks brings the select of the ids of such documents.
Carried = Callable[[Standpoint], Select[int | None]]


def documents_for(who: Standpoint, carried: Carried | None = None) -> Select[Document]:
    """The documents of a committee this person may read, unordered: leaders, secretaries and viewers all of them."""
    of_committee = select(Document).where(Document.committee_id == who.committee_id)
    if who.reads_all:
        return of_committee
    return of_committee.where(Document.id.in_(carried(who)) if carried is not None else false())


def document_for(user: User, document_id: int, day: date, carried: Carried | None = None) -> Document:
    """One document this person may read. Raises NotFound for any other, existing or not."""
    found = select(Document).options(joinedload(Document.parent)).where(Document.id == document_id)
    document = db.session.scalar(found) if 0 < document_id < 2**31 else None
    if document is None:
        raise NotFound
    if user.roles_in(document.committee_id, day) & FULL_READERS:
        return document
    who = standpoint(user, document.committee_id, day)
    if db.session.scalar(documents_for(who, carried).where(Document.id == document_id)) is None:
        raise NotFound
    return document


def listing(query: Select[Document], *, words: str = "", kind: str = "") -> Select[Document]:
    """The documents of `query` that bear all of `words` in any spelling, and are of a kind; newest first.

    Those that match with their tone marks come before the others.
    """
    if kind:
        query = query.where(Document.kind == kind)
    if searched := folded(words):
        query = query.where(_holds(Document.search_folded, searched))
        exact = _holds(Document.search_marked, marked(words))
        query = query.order_by(case((exact, 0), else_=1))
    return query.order_by(Document.issued_on.is_(None), Document.issued_on.desc(), Document.id.desc())


def _holds(column: ColumnElement[str] | object, words: str) -> ColumnElement[bool]:
    """True where the text holds all words; the last may be the beginning of a longer one."""
    text = literal(" ").concat(column).concat(" ")
    *whole, last = words.split()
    return and_(*(text.contains(f" {word} ") for word in whole), text.contains(f" {last}"))


def kinds_of(committee_id: int) -> Sequence[str]:
    """The kinds of document that stand in a committee's register."""
    found = select(Document.kind).where(Document.committee_id == committee_id, Document.kind != "")
    return db.session.scalars(found.distinct().order_by(Document.kind)).all()


# ---------- By number ----------


def document_named(committee_id: int, number: str, year: int) -> Document | None:
    """The document of a committee that bears `number`, in whatever spelling, in a year; none where there is none."""
    found = [document for document in documents_named(committee_id, [number]) if document.year == year]
    exact = [document for document in found if document.normal_number == normal_number(number)]
    return exact[0] if exact else found[0] if len(found) == 1 else None


def documents_named(committee_id: int, numbers: Iterable[str]) -> Sequence[Document]:
    """The documents of a committee that bear one of `numbers`, of any year, latest first. "NQ 35" may be 35-NQ/TW."""
    return _named(committee_id, numbers, list).ask()


def _named(committee_id: int, numbers: Iterable[str], made: Callable[[list[Document]], Answer]) -> Question[Answer]:
    normal = {normal_number(number) for number in numbers}
    patterns = [pattern for one in sorted(normal) for pattern in full_numbers(one)]
    names = or_(Document.normal_number.in_(normal), *(Document.normal_number.like(pattern) for pattern in patterns))
    of_committee = and_(Document.committee_id == committee_id, names)
    order = (Document.year.desc(), Document.id)
    return Question(Document, of_committee, lambda rows: made(firsts(rows)), order_by=order)


def cited_in(committee_id: int, numbers: Iterable[str]) -> Question[list[tuple[str, Document | None]]]:
    """Each of the numbers a text cites, once, as it is spelled first, with the document of the register that bears it;
    where several years have it, the latest."""
    once = {normal_number(number): number for number in reversed(list(numbers))}

    def made(documents: Sequence[Document]) -> list[tuple[str, Document | None]]:
        known = {document.normal_number: document for document in reversed(documents)}
        return [(number, known.get(normal) or _full(known, normal)) for normal, number in reversed(once.items())]

    return _named(committee_id, once.values(), made)


def _full(known: dict[str, Document], normal: str) -> Document | None:
    patterns = [re.escape(one).replace("%", ".*").replace("____", r"\d{4}") for one in full_numbers(normal)]
    return next((known[name] for name in known if any(re.fullmatch(one, name) for one in patterns)), None)


def one_named(committee_id: int, typed: str) -> Document:
    """The document a person means by its number, with the year where a number came up in several.

    Raises Refused (of the field `parent`) when the register holds none, or several.
    """
    found = documents_named(committee_id, [typed])
    if len(found) > 1:
        years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", typed)
        found = [document for document in found if str(document.year) in years]
        if len(found) != 1:
            raise Refused(
                f"Sổ có nhiều văn bản mang số “{typed}”. Anh chị ghi thêm năm, ví dụ 35-NQ/TW năm 2018.", field="parent"
            )
    if not found:
        raise Refused(
            f"Sổ chưa có văn bản “{typed}”. Anh chị ghi văn bản đó vào sổ trước, hoặc để trống ô này.", field="parent"
        )
    return found[0]


# ---------- The chain ----------


def above(document: Document) -> Sequence[Document]:
    """The documents a document follows from, in no order."""
    chain = select(Document.parent_id.label("id")).where(Document.id == document.id).cte("above", recursive=True)
    chain = chain.union(select(Document.parent_id).where(Document.id == chain.c.id))  # UNION ends a circle too
    return db.session.scalars(select(Document).where(Document.id.in_(select(chain.c.id)))).all()


def below(document: Document) -> Sequence[Document]:
    """The documents that follow directly from a document."""
    return db.session.scalars(select(Document).where(Document.parent_id == document.id)).all()


def chain_of(document: Document, readable: Select[Document]) -> Sequence[Document]:
    """The documents of the chain a document belongs to, itself included, as far as they are among `readable`."""
    upwards = above(document) if document.parent_id else ()
    first = next((one for one in upwards if one.parent_id is None), document)
    chain = select(Document.id).where(Document.id == first.id).cte("chain", recursive=True)
    chain = chain.union(select(Document.id).where(Document.parent_id == chain.c.id))
    found = readable.where(Document.id.in_(select(chain.c.id))).order_by(Document.id).limit(MOST_OF_A_CHAIN)
    return db.session.scalars(found).all()
