"""Long work with many tasks, done in the background."""

from collections.abc import Callable

from tracker import clock
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.errors import Refused
from tracker.meetings.models import Conclusion
from tracker.tasks.actions.giving import give_as_asked, issue_conclusion
from tracker.tasks.actions.tracking import assign_tracker
from tracker.tasks.queries.bulk import chosen
from tracker.tasks.rules import can_manage, told_left
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


def give_in_background(work: LongWork, progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kinds "tasks.issue" and "tasks.units": one item given to many units."""
    _refuse_strangers(work)
    task = give_as_asked(work)
    said = f"Đã giao {task.code} cho {work.total} đơn vị, mỗi đơn vị một việc. Đầu mối các đơn vị nhận được thông báo."
    return said, address("tasks.show", task_id=task.id)


def issue_in_background(work: LongWork, progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kind "tasks.conclusion": a conclusion with tasks for many units."""
    _refuse_strangers(work)
    asked, conclusion = work.payload, db.session.get_one(Conclusion, int(work.payload["conclusion"]))
    given = issue_conclusion(conclusion, version=asked["version"], ticked=set(asked["targets"]), by=work.by)
    return given.sentence, address("meetings.show", conclusion_id=conclusion.id)


def _refuse_strangers(work: LongWork) -> None:
    """Who asked may have lost the right to give tasks out since."""
    assert work.committee_id is not None
    if not can_manage(standpoint(work.by, work.committee_id, clock.today())):
        raise Refused("Anh chị không còn là Tổ thư ký của Ban Chỉ đạo này, nên chưa có gì được giao.")
