"""Who may use the pages of decisions."""

from tests import make
from tracker.tasks.models import TaskState


def things(world):
    running = make.make_task(world)
    given = make.make_task(world, state=TaskState.ASSIGNED)
    return {"running": running.id, "given": given.id}


#                                                            lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET decisions.decision": ("/tasks/{running}/decision", "rrrx+rrxx"),
    "POST decisions.decision": ("/tasks/{running}/decision", "rrrx+rrxx"),
    "GET decisions.transfer": ("/tasks/{given}/transfer", "r+rxrrrxx"),
    "POST decisions.transfer": ("/tasks/{given}/transfer", "r+rxrrrxx"),
    "GET decisions.index": ("/decisions", "+rrr++rrx"),
}
