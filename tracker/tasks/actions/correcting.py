"""What a correction or a later conclusion does to tasks that stand already: replace them, or take them in."""

from collections.abc import Iterable, Sequence

from sqlalchemy import CursorResult, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts
from tracker.db import db
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import move, tell
from tracker.tasks.actions.sharing import end_children
from tracker.tasks.models import Outcome, Submission, Task, TaskState
from tracker.tasks.rules import MOVES, Move, can_take_in
from tracker.units.models import Committee

# ---------- A correction replaces tasks ----------


def supersede_corrected(correction: Conclusion, made: Sequence[Task], *, by: User) -> list[Task]:
    """Let the tasks `made` from a correction take the place of those of the items they correct, and of the parts
    below those items. Returns what was replaced; what was completed stays as it is, below the new task.

    Raises Refused when a corrected item has no task left that can be replaced; then nothing may be kept.
    """
    successors: dict[int, list[Task]] = {}
    for task in made:
        if task.item is not None and task.item.corrects_id is not None:
            successors.setdefault(task.item.corrects_id, []).append(task)
    found = _standing_tasks(correction, successors)
    _refuse_nothing_to_replace(correction, set(successors) - {item_id for _, item_id in found})
    for task, item_id in found:
        if task.fan_out:  # its open units first: they are replaced with it
            reason, codes = _reason(correction), ", ".join(successor.code for successor in successors[item_id])
            end_children(task, Move.SUPERSEDE, "task.superseded", reason=reason, by=by, successor=codes)
        if task.state is not TaskState.SUPERSEDED:
            _supersede(task, successors[item_id], correction, by=by)
    _keep_places({task.id: (task, successors[item_id][0]) for task, item_id in found}, by=by)
    return [task for task, _ in found]


def _standing_tasks(correction: Conclusion, corrected: Iterable[int]) -> list[tuple[Task, int]]:
    """The tasks that can be replaced, a parent before its parts, each with the corrected item it belongs to."""
    of_item: dict[int, int] = {}
    old = select(ConclusionItem).where(ConclusionItem.conclusion_id == correction.corrects_id)
    for item in db.session.scalars(old.order_by(ConclusionItem.position)):
        if item.id in corrected:
            of_item[item.id] = item.id
        elif item.parent_id in of_item:
            of_item[item.id] = of_item[item.parent_id]
    states = [state for state, what in MOVES if what is Move.SUPERSEDE]
    found = select(Task).where(Task.item_id.in_(of_item), Task.state.in_(states)).order_by(Task.id).with_for_update()
    tasks = db.session.scalars(found, execution_options={"populate_existing": True})
    return [(task, of_item[task.item_id]) for task in tasks if task.item_id is not None]


def _refuse_nothing_to_replace(correction: Conclusion, item_ids: Iterable[int]) -> None:
    for item in db.session.scalars(select(ConclusionItem).where(ConclusionItem.id.in_(item_ids))):
        if item.conclusion_id != correction.corrects_id:
            raise Refused("Nội dung được thay không thuộc kết luận đang đính chính. Anh chị chọn lại khi rà soát.")
        raise Refused(
            f"{item.label or item.title}: nhiệm vụ đã giao không còn ở trạng thái thay được (đã hoàn thành hoặc đã "
            "dừng). Trong bản rà soát, anh chị bỏ chọn “Thay cho nội dung” nếu vẫn giao việc mới."
        )


def _reason(correction: Conclusion) -> str:
    return f"Đính chính bằng {correction.name}"


def _supersede(task: Task, successors: Sequence[Task], correction: Conclusion, *, by: User) -> None:
    reason = _reason(correction)
    answered = update(Submission).where(Submission.task_id == task.id, Submission.outcome.is_(None))
    values = {"outcome": Outcome.RETURNED, "reason": reason, "decided_by_id": by.id, "decided_at": clock.now()}
    db.session.execute(answered.values(**values))  # nothing waits for ever on a task that ended
    move(task, Move.SUPERSEDE)
    event = record(
        task,
        "task.superseded",
        by=by,
        reason=reason,
        document_number=correction.document.number if correction.document else "",
        successor=", ".join(successor.code for successor in successors),
    )
    people = contacts(task.lead_unit_id, task.committee_id, clock.today()) if task.lead_unit_id else []
    tell(task, NoticeKind.DECIDED, [*people, *([task.tracker] if task.tracker else [])], about=str(event.id), by=by)


def _keep_places(heirs: dict[int, tuple[Task, Task]], *, by: User) -> None:
    """A successor stands where the replaced task stood, and holds what that held and was not replaced with it."""
    for task, new in heirs.values():
        if new.parent_id is None and task.parent_id not in heirs:
            new.parent_id = task.parent_id
        below = select(Task).where(Task.parent_id == task.id, Task.id.not_in(heirs))
        for child in db.session.scalars(below).all():
            if child.id != new.id:
                child.parent_id = new.id
                record(child, "task.taken_in", by=by, parent=new.code, before=task.code)
    db.session.flush()


# ---------- A conclusion takes over the tasks of another ----------


def take_in(parent: Task, tasks: Sequence[Task], *, source: str, by: User) -> list[Task]:
    """Put tasks of another conclusion (`source`) below `parent`. Returns those that went; a task that stands below
    another already stays there.

    Raises Refused when none can go, or `parent` can hold none.
    """
    # One at a time in a committee, or two could put each other's tasks below their own at once and close a circle.
    db.session.execute(select(Committee.id).where(Committee.id == parent.committee_id).with_for_update())
    for task in (parent, *tasks):
        db.session.refresh(task)
    wanted = [task for task in tasks if can_take_in(parent, task)]
    taken = [task for task in wanted if _put_below(parent, task)]
    if not taken:
        raise Refused("Không còn nhiệm vụ nào đưa vào được: các nhiệm vụ này đã thuộc một việc khác, hoặc đã dừng.")
    for task in taken:
        record(task, "task.taken_in", by=by, parent=parent.code, source=source)
    record(parent, "task.took_over", by=by, source=source, codes=[task.code for task in taken])
    return taken


def _put_below(parent: Task, task: Task) -> bool:
    statement = update(Task).where(Task.id == task.id, Task.parent_id.is_(None)).values(parent_id=parent.id)
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    db.session.refresh(task)
    return isinstance(done, CursorResult) and done.rowcount == 1
