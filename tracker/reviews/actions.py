"""Beginning a review, writing in it line by line, collecting its figures anew, closing it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import CursorResult, delete, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, folded, insert_many_once, insert_once
from tracker.display import vn_date
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.indicators.rules import Reached, target_words
from tracker.reviews import queries, rules
from tracker.reviews.models import Review, ReviewRow, ReviewState, RowKind
from tracker.units.models import Committee
from tracker.works.actions import begin_alone
from tracker.works.models import LongWork

QUIETLY = {"synchronize_session": False}
AT_ONCE = 3000  # open tasks gathered within one request, in some two seconds; more go to the background
BEGIN, COLLECT = "reviews.begin", "reviews.collect"


def begin(
    committee: Committee, *, title: str, from_on: date, cut_off: date, form_key: str | None = None, by: User
) -> Review:
    """A new review with everything that was not reached or finished at the cut-off; or the open one of that day.

    Raises Refused for a cut-off that is still to come and for a period that begins after it.
    """
    _refuse_days(from_on, cut_off)
    now = clock.now()
    new_id = insert_once(
        Review,
        committee_id=committee.id,
        title=title or rules.title_for(cut_off),
        from_on=from_on,
        cut_off=cut_off,
        state=ReviewState.DRAFT,
        open_key=rules.open_key(committee.id, cut_off),
        figures={},
        collected_at=now,
        form_key=form_key,
        created_by_id=by.id,
        created_at=now,
        hash="",
    )
    if new_id is None:
        return _standing_one(committee, cut_off, form_key)
    review = db.session.get_one(Review, new_id)
    _collect(review)
    record(review, "review.created", by=by, cut_off=cut_off.isoformat(), figures=review.figures["sums"])
    return review


def _refuse_days(from_on: date, cut_off: date) -> None:
    if cut_off > clock.today():
        raise Refused(
            "Ngày chốt chưa đến nên chưa có số liệu. Anh chị chọn ngày không muộn hơn hôm nay.", field="cut_off"
        )
    if from_on > cut_off:
        raise Refused("Ngày bắt đầu muộn hơn ngày chốt. Anh chị xem lại hai ngày.", field="from_on")


def begin_later(committee: Committee, *, title: str, from_on: date, cut_off: date, by: User) -> LongWork | None:
    """Put beginning a review of more than AT_ONCE tasks in the queue, and return the work; none for a smaller one, or
    where one of that day is open: `begin` is quick then. Raises Refused as `begin`."""
    _refuse_days(from_on, cut_off)
    number = queries.count_open(committee.id, from_on, cut_off)
    is_open = select(Review.id).where(Review.open_key == rules.open_key(committee.id, cut_off))
    if number <= AT_ONCE or db.session.scalar(is_open) is not None:
        return None
    payload = {"title": title, "from_on": from_on.isoformat(), "cut_off": cut_off.isoformat()}
    words = f"Lập bản rà soát ngày {vn_date(cut_off)}"
    about = f"review-{committee.id}-{cut_off:%Y%m%d}"
    return begin_alone(BEGIN, words, payload, about=about, total=number, committee_id=committee.id, by=by)


def collect_later(review: Review, *, by: User) -> LongWork | None:
    """The same for reading the figures of a large review anew. Raises Refused as `collect`."""
    number = queries.count_open(review.committee_id, review.from_on, review.cut_off)
    if number <= AT_ONCE:
        return None
    _hold_open(review)
    words = f"Lấy lại số liệu bản rà soát ngày {vn_date(review.cut_off)}"
    about, of = f"review-{review.id}-figures", review.committee_id
    return begin_alone(COLLECT, words, {"review": review.id}, about=about, total=number, committee_id=of, by=by)


def _standing_one(committee: Committee, cut_off: date, form_key: str | None) -> Review:
    """What stands already: the open review of the day, or the one an earlier press of the same form made."""
    same = select(Review).where(Review.open_key == rules.open_key(committee.id, cut_off))
    found = db.session.scalar(same) or db.session.scalar(select(Review).where(Review.form_key == form_key))
    if found is None:  # closed this very moment by somebody else
        raise Refused("Bản rà soát của ngày này vừa được chốt. Anh chị mở lại danh sách.")
    return found


# ---------- Figures ----------


def collect(review: Review, *, by: User) -> dict[str, int]:
    """Read the figures at the cut-off anew: what was found later joins, what turned out to be reached goes.

    What people wrote stays with its line; of a line that goes it is kept in the history. Returns how many came, went.
    Raises Refused when the review was closed.
    """
    _hold_open(review, exclusive=True)
    changed = _collect(review, by=by)
    record(review, "review.collected", by=by, **changed, figures=review.figures["sums"])
    return changed


def _collect(review: Review, *, by: User | None = None) -> dict[str, int]:
    targets = queries.targets_at(review.committee_id, review.from_on, review.cut_off)
    rows, units = _rows_at(review, targets)
    stand = {(row.kind, row.subject_id): row for row in db.session.scalars(queries.rows_of(review))}
    wanted = {(row["kind"], row["subject_id"]): row for row in rows}
    new = [
        {**row, "review_id": review.id, "cause": "", "plan": "", "version": 1}
        for key, row in wanted.items()
        if key not in stand
    ]
    insert_many_once(ReviewRow, new)
    known = [{**wanted[key], "id": row.id} for key, row in stand.items() if key in wanted]
    if known:
        facts = [{name: row[name] for name in ("id", "facts", "place", "unit_id")} for row in known]
        db.session.execute(update(ReviewRow), facts)
    gone = [row for key, row in stand.items() if key not in wanted]
    for row in gone:
        if row.cause or row.plan:
            record(review, "review.row_gone", by=by, code=row.facts["code"], cause=row.cause, plan=row.plan)
    for start in range(0, len(gone), queries.BATCH):
        ids = [row.id for row in gone[start : start + queries.BATCH]]
        db.session.execute(delete(ReviewRow).where(ReviewRow.id.in_(ids)), execution_options=QUIETLY)
    review.figures = {
        "sums": queries.sums_at(review.committee_id, review.from_on, review.cut_off),
        "targets": _target_sums([one for one, _task in targets]),
        "units": {str(unit_id): name for unit_id, name in units.items()},
    }
    review.collected_at = clock.now()
    db.session.flush()
    db.session.expire_all()
    return {"came": len(new), "went": len(gone)}


def _target_sums(found: Sequence[Reached]) -> dict[str, int]:
    met = sum(one.met is True for one in found)
    return {"total": len(found), "met": met, "unmet": len(found) - met}


def _rows_at(review: Review, targets: Sequence[tuple[Reached, Any]]) -> tuple[list[dict[str, Any]], dict[int, str]]:
    """The lines of a review as they stand at its cut-off, in order, and the names of their units."""
    tasks = queries.unfinished_at(review.committee_id, review.from_on, review.cut_off)
    unmet = [(one, row) for one, row in targets if not one.met]
    told = queries.told_until([task.id for task in tasks], review.cut_off)
    ids = {row.lead_unit_id for row in tasks} | {row.lead_unit_id for _one, row in unmet}
    units = queries.unit_names([unit_id for unit_id in ids if unit_id is not None])
    rows = [_task_row(task, told.get(task.id, queries.Told()), units, review.cut_off) for task in tasks]
    rows += [_target_row(one, row, units) for one, row in unmet]
    return rules.order(rows, {unit_id: folded(name) for unit_id, name in units.items()}), units


def _task_row(task: Any, told: queries.Told, units: dict[int, str], cut_off: date) -> dict[str, Any]:
    late = max((cut_off - task.due_on).days, 0) if task.due_on else 0
    facts = {
        **_common(task, units),
        "due_precision": str(task.due_precision),
        "days_late": late,
        "percent": told.percent,
        "obstacle": told.obstacle,
        "proposal": told.proposal,
        "tracker": task.tracker or "",
    }
    return {
        "kind": RowKind.TASK,
        "subject_id": task.id,
        "task_id": task.id,
        "unit_id": task.lead_unit_id,
        "facts": facts,
    }


def _target_row(one: Any, task: Any, units: dict[int, str]) -> dict[str, Any]:
    facts = {
        **_common(task, units),
        "name": one.one.name,
        "target": target_words(one.one),
        "value": one.words,
        "has_value": one.met is not None,
        "missed": one.missed,
    }
    return {
        "kind": RowKind.TARGET,
        "subject_id": one.one.id,
        "task_id": task.id,
        "unit_id": task.lead_unit_id,
        "facts": facts,
    }


def _common(task: Any, units: dict[int, str]) -> dict[str, Any]:
    return {
        "code": task.code,
        "title": task.title,
        "unit": units.get(task.lead_unit_id or 0, "Nhiều đơn vị"),
        "due_on": task.due_on.isoformat() if task.due_on else None,
        "starred": bool(task.starred),
    }


# ---------- Writing ----------


@dataclass(frozen=True)
class Written:
    """What a person wrote in one line, the version they saw, and the mark of what it said then (rules.seen_mark)."""

    row_id: int
    cause: str
    plan: str
    version: int
    seen: str = ""


@dataclass
class Saved:
    """The lines that were saved, and those somebody else saved first: nothing of these was overwritten."""

    rows: list[int] = field(default_factory=list)
    overtaken: list[int] = field(default_factory=list)


def write(review: Review, lines: Sequence[Written], *, by: User) -> Saved:
    """Save each line that differs, by itself: one that somebody saved since is left as it is and named.

    Raises Refused when the review was closed, SecretRefused for a text that carries a secrecy marking.
    """
    _hold_open(review)
    stand = {row.id: row for row in queries.rows_named(review, [line.row_id for line in lines])}
    saved, told = Saved(), []
    for line in lines:
        row = stand.get(line.row_id)
        untouched = line.seen == rules.seen_mark(line.cause, line.plan)
        if row is None or untouched or (row.cause, row.plan) == (line.cause, line.plan):
            continue
        refuse_secret(f"{line.cause}\n{line.plan}")
        statement = update(ReviewRow).where(ReviewRow.id == row.id, ReviewRow.version == line.version)
        values = {"cause": line.cause, "plan": line.plan, "version": line.version + 1}
        done = db.session.execute(
            statement.values(**values, written_by_id=by.id, written_at=clock.now()), execution_options=QUIETLY
        )
        if not isinstance(done, CursorResult) or done.rowcount != 1:
            saved.overtaken.append(row.id)
            continue
        saved.rows.append(row.id)
        told.append({"code": row.facts["code"], "cause": [row.cause, line.cause], "plan": [row.plan, line.plan]})
    if told:
        record(review, "review.written", by=by, rows=told)
    db.session.expire_all()
    return saved


def _hold_open(review: Review, *, exclusive: bool = False) -> None:
    """Keep the review from being closed until the commit. Raises Refused when it is closed already."""
    held = select(Review.state).where(Review.id == review.id).with_for_update(read=not exclusive)
    if db.session.scalar(held) is not ReviewState.DRAFT:
        raise Refused("Bản rà soát này đã được chốt nên không ghi thêm được nữa.")


# ---------- Closing ----------


def close(review: Review, *, by: User) -> str:
    """Make the review a dated record: nothing of it changes any more. Returns its hash.

    Raises Refused when somebody closed it first.
    """
    now = clock.now()
    statement = update(Review).where(Review.id == review.id, Review.state == ReviewState.DRAFT)
    values = {"state": ReviewState.CLOSED, "closed_by_id": by.id, "closed_at": now, "open_key": None}
    done = db.session.execute(statement.values(**values), execution_options=QUIETLY)
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Bản rà soát này đã có người chốt trước anh chị.")
    db.session.expire_all()
    rows = db.session.scalars(queries.rows_of(review)).all()
    review.hash = rules.content_hash(review, rows)
    record(review, "review.closed", by=by, hash=review.hash, rows=len(rows))
    return review.hash


def is_intact(review: Review) -> bool:
    """Whether what stands is still what was closed."""
    return review.hash == rules.content_hash(review, db.session.scalars(queries.rows_of(review)).all())
