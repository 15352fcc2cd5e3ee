"""Long work with many tasks, done in the background."""

from collections.abc import Callable

from tracker import clock
from tracker.accounts.queries import standpoint
from tracker.tasks.actions.tracking import assign_tracker
from tracker.tasks.queries.bulk import chosen
from tracker.tasks.rules import told_left
from tracker.works.jobs import address
from tracker.works.models import LongWork


def assign_in_background(work: LongWork, progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kind "tasks.tracker"."""
    assert work.committee_id is not None
    who = standpoint(work.by, work.committee_id, clock.today())
    tasks = chosen(who, work.payload["tasks"])
    given, left = assign_tracker(tasks, int(work.payload["tracker"]), by=work.by, progress=progress)
    said = f"Đã giao người theo dõi cho {len(given)} việc." if given else "Không có việc nào được giao."
    return " ".join([said, *told_left(left)]), address("tasks.index", tracker=work.payload["tracker"])
