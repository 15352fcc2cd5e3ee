"""Who may see long work: who asked for it."""

from types import SimpleNamespace

from tracker.db import db
from tracker.works.actions import begin


def things(world: SimpleNamespace) -> dict[str, object]:
    """Work of a committee that Lan asked for."""
    work = begin("none", "Nhập tệp", {}, committee_id=world.committee.id, by=world.lan)
    db.session.commit()
    return {"work": work.id}


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET works.index": ("/works", "+++++++++"),
    "GET works.show": ("/works/{work}", "+xxxxxxxx"),
}
