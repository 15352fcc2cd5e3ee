"""Who may use the bell and the ledger: everybody their own, secretaries their committee's, administrators accounts'."""

from types import SimpleNamespace

from tests import make
from tracker.db import db
from tracker.notices.actions import enqueue
from tracker.notices.models import Notice, NoticeKind, NoticeState


def things(world: SimpleNamespace) -> dict[str, object]:
    """A notice to Minh about a task of his unit that could not be sent."""
    task = make.make_task(world)
    new = enqueue(
        f"task-{task.id}-assigned-issued-{world.minh.id}",
        NoticeKind.ASSIGNED,
        to=world.minh,
        subject_kind="task",
        subject_id=task.id,
        title=task.title,
        committee_id=world.committee.id,
        code=task.code,
    )
    db.session.get_one(Notice, new).state = NoticeState.FAILED
    db.session.commit()
    return {"notice": new}


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET notices.inbox": ("/notices/mine", "+++++++++"),
    "POST notices.see_all": ("/notices/mine", "+++++++++"),
    "POST notices.see": ("/notices/{notice}/seen", "x+xxxxxxx"),
    "GET notices.ledger": ("/notices", "+rrrrrrr+"),
    "GET notices.ledger_file": ("/notices.csv", "+rrrrrrr+"),
    "POST notices.send_again": ("/notices/{notice}/sending", "+rrrrrrrx"),
    "POST notices.send_all_again": ("/notices/sending", "+rrrrrrr+"),
    "POST notices.let_go": ("/notices/{notice}/dropping", "+rrrrrrrx"),
}
