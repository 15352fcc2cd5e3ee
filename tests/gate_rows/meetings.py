"""Who may use conclusions. Minh's unit leads a task from the issued one, and sees nothing of the draft."""

from types import SimpleNamespace

from tests.make import make_conclusion
from tracker.db import db
from tracker.documents.actions import register

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET meetings.index": ("/conclusions", "++++++++x"),
    "GET meetings.paste": ("/conclusions/new", "+rrrrrrrx"),
    "POST meetings.paste": ("/conclusions/new", "+rrrrrrrx"),
    "GET meetings.show": ("/conclusions/{issued}", "+++x+++xx"),
    "GET meetings.review": ("/conclusions/{draft}/review", "+xxxrrxxx"),
    "POST meetings.review": ("/conclusions/{draft}/review", "+xxxrrxxx"),
    "GET meetings.issue": ("/conclusions/{issued}/issue", "+rrxrrrxx"),
    "GET meetings.correction": ("/conclusions/{issued}/correction", "+rrxrrrxx"),
    "POST meetings.correction": ("/conclusions/{issued}/correction", "+rrxrrrxx"),
    "GET meetings.takeover": ("/conclusions/{citing}/items/{item}/takeover/{issued}", "+rrxrrrxx"),
    "POST meetings.takeover": ("/conclusions/{citing}/items/{item}/takeover/{issued}", "+rrxrrrxx"),
    "POST meetings.issue": ("/conclusions/{issued}/issue", "+rrxrrrxx"),
}


def things(world: SimpleNamespace) -> dict[str, object]:
    """A draft, a conclusion of which Minh's unit leads, Hoa's supports and Tú follows the task, one that cites it."""
    units = {"lead_unit": world.home_affairs, "supports": [world.school]}
    issued = make_conclusion(world, issued=True, **units)
    citing = make_conclusion(world, issued=True, **units)
    day = issued.meeting.held_on
    issued.document, _ = register(world.committee, number="09/TB-BCĐ", issued_on=day, year=day.year, by=world.lan)
    citing.text += " Thực hiện các nhiệm vụ theo Thông báo số 09/TB-BCĐ."
    citing.items[-1].end = len(citing.text)
    db.session.commit()
    return {
        "draft": make_conclusion(world).id,
        "issued": issued.id,
        "citing": citing.id,
        "item": citing.items[-1].id,
    }
