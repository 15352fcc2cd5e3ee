"""Fetching conclusions: the fetch is the permission check."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Select, false, select

from tracker.accounts.models import FULL_READERS, User
from tracker.accounts.queries import standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.documents.models import Document
from tracker.errors import NotFound
from tracker.meetings.models import Conclusion, ConclusionState

# Who owes something from a conclusion may read it. What is owed is known to the room of tasks, which stands above
# this one; so the page that asks brings the select of the ids of such conclusions.
Concerned = Callable[[Standpoint], Select[int]]


def conclusions_for(who: Standpoint, concerned: Concerned | None = None) -> Select[Conclusion]:
    """The conclusions of a committee this person may read, unordered.

    Leaders, secretaries and viewers: all. Others: the issued ones among `concerned`, because the text of a
    conclusion belongs to the task that was given from it.
    """
    of_committee = select(Conclusion).where(Conclusion.committee_id == who.committee_id)
    if who.reads_all:
        return of_committee
    if concerned is None:
        return of_committee.where(false())
    return of_committee.where(Conclusion.state == ConclusionState.ISSUED, Conclusion.id.in_(concerned(who)))


def conclusion_for(user: User, conclusion_id: int, day: date, concerned: Concerned | None = None) -> Conclusion:
    """One conclusion this person may read. Raises NotFound for any other, existing or not."""
    conclusion = db.session.get(Conclusion, conclusion_id) if 0 < conclusion_id < 2**31 else None
    if conclusion is None:
        raise NotFound
    if user.roles_in(conclusion.committee_id, day) & FULL_READERS:
        return conclusion
    who = standpoint(user, conclusion.committee_id, day)
    if db.session.scalar(conclusions_for(who, concerned).where(Conclusion.id == conclusion_id)) is None:
        raise NotFound
    return conclusion


def conclusion_of_form(form_key: str, by: User) -> Conclusion | None:
    """The conclusion that came from a drawn form, when `by` sent that form before."""
    return db.session.scalar(
        select(Conclusion).where(Conclusion.form_key == form_key, Conclusion.created_by_id == by.id)
    )


def conclusion_of_document(document: Document) -> Conclusion | None:
    """The first conclusion that a document carries."""
    return db.session.scalar(
        select(Conclusion).where(Conclusion.document_id == document.id).order_by(Conclusion.id).limit(1)
    )
