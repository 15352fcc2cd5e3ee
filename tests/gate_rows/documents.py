"""Who may use the document register. Minh's unit owes something from the conclusion that document carries."""

from types import SimpleNamespace

from tests.make import make_conclusion
from tracker.db import db
from tracker.documents.models import Document

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET documents.index": ("/documents", "++++++++x"),
    "GET documents.new": ("/documents/new", "+rrrrrrrx"),
    "POST documents.new": ("/documents/new", "+rrrrrrrx"),
    "GET documents.show": ("/documents/{carrier}", "+++x+++xx"),
    "GET documents.edit": ("/documents/{carrier}/edit", "+rrxrrrxx"),
    "POST documents.edit": ("/documents/{carrier}/edit", "+rrxrrrxx"),
}


def things(world: SimpleNamespace) -> dict[str, object]:
    """The document of a conclusion with tasks for Minh's and Hoa's units."""
    conclusion = make_conclusion(world, issued=True, lead_unit=world.home_affairs, supports=[world.school])
    document = Document(
        committee_id=world.committee.id, number="214/TB-BCĐ", normal_number="214/tb-bcđ", year=2026, kind="Thông báo"
    )
    conclusion.document = document
    db.session.commit()
    return {"carrier": document.id}
