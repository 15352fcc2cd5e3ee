"""A spreadsheet's way: handed in, checked, taken over or left aside. What its rows write is in units, people, tasks."""

from collections.abc import Sequence

from sqlalchemy import CursorResult, delete, insert, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.errors import Refused
from tracker.files.actions import remove
from tracker.files.models import Attachment
from tracker.history.actions import record
from tracker.intake.models import ImportLine, ImportRun, IntakeKind, IntakeState
from tracker.intake.rules import Fate, Plan

MOST_LINES = 5000  # errors kept of one file; nobody corrects more at a time
OVER = "Tệp nhập liệu chỉ được giữ đến khi nhập xong hoặc bỏ."


def begin(
    kind: IntakeKind,
    file: Attachment,
    *,
    committee_id: int | None,
    rows: int,
    notes: Sequence[str],
    form_key: str | None,
    by: User,
) -> ImportRun | None:
    """Keep that a spreadsheet was handed in; none when this form had been sent before. Flushes, never commits."""
    made = insert_once(
        ImportRun,
        kind=kind,
        committee_id=committee_id,
        file_id=file.id,
        form_key=form_key,
        state=IntakeState.WAITING,
        by_id=by.id,
        created_at=clock.now(),
        rows=rows,
        new=0,
        changed=0,
        unchanged=0,
        wrong=0,
        notes=list(notes),
    )
    return db.session.get_one(ImportRun, made) if made is not None else None


def keep_result(run: ImportRun, plan: Plan) -> None:
    """Keep what the dry run found; an earlier finding gives way. Flushes, never commits."""
    db.session.execute(delete(ImportLine).where(ImportLine.run_id == run.id))
    lines = [
        {"run_id": run.id, "row": one.row, "is_wrong": True, "cell": one.cell, "words": one.words[:600]}
        for one in plan.in_order()[:MOST_LINES]
    ]
    lines += [
        {"run_id": run.id, "row": row, "is_wrong": False, "cell": "", "words": words[:600]}
        for row, words in sorted(plan.changes)[:MOST_LINES]
    ]
    if lines:
        db.session.execute(insert(ImportLine), lines)
    run.new, run.changed = plan.count(Fate.NEW), plan.count(Fate.CHANGED)
    run.unchanged, run.wrong = plan.count(Fate.UNCHANGED), plan.count(Fate.WRONG)
    run.rows = len(plan.fates)
    run.state = IntakeState.CHECKED
    db.session.flush()


def claim(run: ImportRun) -> None:
    """Say that this run is now being taken over. Raises Refused when somebody did, or there is nothing to take over."""
    if run.wrong:
        raise Refused(f"Tệp còn {run.wrong} dòng có lỗi nên chưa nhập dòng nào. Anh chị sửa tệp rồi gửi lại.")
    if not run.new + run.changed:
        raise Refused("Tệp giống hệt dữ liệu trong hệ thống nên không có gì để nhập.")
    _move(run, IntakeState.CHECKED, IntakeState.RUNNING)


def finish(run: ImportRun, *, by: User) -> None:
    """Say that everything was written; the file has served. Flushes, never commits; the door erases the bytes."""
    run.state, run.finished_at = IntakeState.DONE, clock.now()
    _let_go(run, by)
    counts = {"new": run.new, "changed": run.changed, "unchanged": run.unchanged}
    record(run, "import.done", by=by, kind=run.kind.value, file=run.file.name, sha256=run.file.sha256, **counts)


def drop(run: ImportRun, *, by: User) -> None:
    """Leave a checked file aside. Raises Refused when it is being taken over, or was."""
    _move(run, IntakeState.CHECKED, IntakeState.DROPPED)
    run.finished_at = clock.now()
    _let_go(run, by)


def give_up(run: ImportRun, *, by: User) -> None:
    """Say that nothing came of a run whose work broke off."""
    run.state, run.finished_at = IntakeState.FAILED, clock.now()
    _let_go(run, by)


def _let_go(run: ImportRun, by: User) -> None:
    if run.file.removed_at is None:
        remove(run.file, reason=OVER, by=by)
    db.session.flush()


def _move(run: ImportRun, before: IntakeState, after: IntakeState) -> None:
    there = update(ImportRun).where(ImportRun.id == run.id, ImportRun.state == before).values(state=after)
    done = db.session.execute(there, execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Tệp này đã được nhập hoặc bỏ từ trước. Anh chị mở lại trang để xem kết quả.")
    db.session.refresh(run)
