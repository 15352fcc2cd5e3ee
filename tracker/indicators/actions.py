"""Setting targets, and giving their values. History is told on the task they belong to, which the caller hands in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import CursorResult, func, select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import Base, db, insert_once
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.indicators import rules
from tracker.indicators.models import Comparator, CountedAs, Direction, Indicator, IndicatorValue, Rhythm
from tracker.indicators.queries import possible_wholes

MOST_OF_A_TASK = 40


@dataclass(frozen=True)
class Definition:
    """What a target is. Raises nothing by itself: `add` and `change` check it."""

    name: str
    unit: str
    comparator: Comparator
    target: Decimal
    direction: Direction
    baseline: Decimal | None = None
    counting: CountedAs = CountedAs.CUMULATIVE
    rhythm: Rhythm = Rhythm.DAY
    whole_id: int | None = None


def add(
    task: Base,
    what: Definition,
    *,
    from_on: date,
    words: str = "",
    form_key: str | None = None,
    by: User,
) -> Indicator | None:
    """Set a target of `task`, counted from `from_on`; none when the form `form_key` was sent before.

    Raises Refused for parts that contradict each other, a name that stands already, and for more than anybody reports.
    """
    task_id, committee_id = _keys(task)
    _check(task_id, _parent_of(task), what, but=None)
    new_id = insert_once(
        Indicator,
        committee_id=committee_id,
        task_id=task_id,
        **vars(what),
        from_on=from_on,
        words=words[:200],
        version=1,
        form_key=form_key,
        created_by_id=by.id,
        created_at=clock.now(),
        ended_reason="",
    )
    if new_id is None:
        return None
    one = db.session.get_one(Indicator, new_id)
    record(task, "indicator.added", by=by, name=one.name, target=rules.target_words(one))
    return one


_READ = {"≥": Comparator.AT_LEAST, "≤": Comparator.AT_MOST}


def add_read(task: Base, found: Mapping[str, str], *, from_on: date, title: str, by: User) -> Indicator | None:
    """Set a target as the reader found it in a conclusion (`text`, `comparator`, `value`, `unit`, `name`).

    Named by the words after the number, else by the task's `title`; none where that name stands already.
    """
    comparator = _READ.get(found["comparator"], Comparator.EQUAL)
    way = Direction.DOWN if comparator is Comparator.AT_MOST else Direction.UP
    name = (found.get("name") or title)[:200]
    what = Definition(name, found["unit"], comparator, Decimal(found["value"]), way)
    same = select(Indicator.id).where(
        Indicator.task_id == _keys(task)[0], Indicator.ended_at.is_(None), Indicator.name == name
    )
    if db.session.scalar(same) is not None:
        return None
    return add(task, what, from_on=from_on, words=found["text"], by=by)


def change(one: Indicator, what: Definition, *, version: int, task: Base, by: User) -> list[str]:
    """Say anew what a target is; its values stay. Returns the names of what changed.

    Raises Refused as `add` does, when it is followed no longer, or somebody changed it since `version`.
    """
    _refuse_ended(one)
    _check(one.task_id, _parent_of(task), what, but=one.id)
    before = {name: getattr(one, name) for name in vars(what)}
    changed = {name: value for name, value in vars(what).items() if value != before[name]}
    if not changed:
        return []
    statement = update(Indicator).where(Indicator.id == one.id, Indicator.version == version)
    done = db.session.execute(
        statement.values(**changed, version=version + 1), execution_options={"synchronize_session": False}
    )
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Chỉ tiêu này vừa được người khác sửa. Anh chị mở lại trang, xem rồi sửa tiếp.")
    db.session.refresh(one)
    told = {name: [_plain(before[name]), _plain(value)] for name, value in changed.items()}
    record(task, "indicator.changed", by=by, name=one.name, changes=told)
    return list(changed)


def end(one: Indicator, *, reason: str, task: Base, by: User) -> None:
    """Follow a target no longer; its values stay to be read. Refused without a reason, or when it ended before."""
    if not reason.strip():
        raise Refused("Anh chị ghi lý do thôi theo dõi chỉ tiêu này.", field="reason")
    refuse_secret(reason)
    statement = update(Indicator).where(Indicator.id == one.id, Indicator.ended_at.is_(None))
    done = db.session.execute(
        statement.values(ended_at=clock.now(), ended_reason=reason.strip()),
        execution_options={"synchronize_session": False},
    )
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused("Chỉ tiêu này đã thôi theo dõi từ trước.")
    db.session.refresh(one)
    record(task, "indicator.ended", by=by, name=one.name, reason=one.ended_reason)


@dataclass(frozen=True)
class Given:
    """One value somebody gives: of which target, for which period (none: the present one)."""

    indicator_id: int
    value: Decimal
    period_on: date | None = None
    note: str = ""


def give_values(
    task: Base, given: Sequence[Given], *, today: date, update_id: int | None = None, by: User
) -> list[IndicatorValue]:
    """Keep the values given for targets of `task`; a value for a period that has one corrects it, and both stay.

    A value equal to the one in force is not written again. Raises Refused for a period that is not open, for a target
    that is followed no longer, and for a correction somebody else made at the same moment.
    """
    if not given:
        return []
    task_id, _committee_id = _keys(task)
    query = select(Indicator).where(Indicator.task_id == task_id, Indicator.id.in_([one.indicator_id for one in given]))
    known: Mapping[int, Indicator] = {one.id: one for one in db.session.scalars(query)}
    made, told = [], []
    for each in given:
        one = known.get(each.indicator_id)
        if one is None:
            raise Refused("Chỉ tiêu này không thuộc nhiệm vụ. Anh chị mở lại trang rồi gửi lại.")
        _refuse_ended(one)
        refuse_secret(each.note)
        value, before = _give(one, each, today=today, update_id=update_id, by=by)
        if value is not None:
            made.append(value)
            told.append(_told(one, value, before))
    if told:
        record(task, "indicator.valued", by=by, values=told, unit=by.unit.name if by.unit else "")
    return made


def _give(
    one: Indicator, each: Given, *, today: date, update_id: int | None, by: User
) -> tuple[IndicatorValue | None, IndicatorValue | None]:
    """(the new value or none, the one it corrects or none)."""
    period_on = rules.period_end(one.rhythm, each.period_on or today)
    if not one.from_on <= period_on <= rules.period_end(one.rhythm, today):
        raise Refused(
            f"Chỉ tiêu “{one.name}” tính từ {one.from_on:%d/%m/%Y} đến nay; kỳ anh chị chọn nằm ngoài khoảng đó.",
            field=f"period_{one.id}",
        )
    of_period = (IndicatorValue.indicator_id == one.id) & (IndicatorValue.period_on == period_on)
    last = db.session.scalar(select(IndicatorValue).where(of_period).order_by(IndicatorValue.turn.desc()).limit(1))
    if last is not None and last.value == each.value:
        return None, last
    new_id = insert_once(
        IndicatorValue,
        indicator_id=one.id,
        period_on=period_on,
        turn=last.turn + 1 if last else 1,
        value=each.value,
        note=each.note.strip(),
        author_id=by.id,
        unit_id=by.unit_id,
        at=clock.now(),
        update_id=update_id,
    )
    if new_id is None:
        raise Refused(f"Chỉ tiêu “{one.name}” vừa có người ghi số của kỳ này. Anh chị mở lại trang, xem rồi ghi tiếp.")
    return db.session.get_one(IndicatorValue, new_id), last


def _told(one: Indicator, value: IndicatorValue, before: IndicatorValue | None) -> dict[str, Any]:
    told = {
        "name": one.name,
        "period": rules.period_name(one.rhythm, value.period_on),
        "value": rules.with_unit(value.value, one.unit),
    }
    if before is not None:
        told["before"] = rules.with_unit(before.value, one.unit)
    return told | ({"note": value.note} if value.note else {})


def _keys(task: Base) -> tuple[int, int]:
    return task.id, task.committee_id  # type: ignore[attr-defined]


def _parent_of(task: Base) -> int | None:
    parent: int | None = task.parent_id  # type: ignore[attr-defined]
    return parent


def _refuse_ended(one: Indicator) -> None:
    if one.ended_at is not None:
        raise Refused(f"Chỉ tiêu “{one.name}” đã thôi theo dõi nên không ghi thêm được.")


def _check(task_id: int, parent_id: int | None, what: Definition, *, but: int | None) -> None:
    refuse_secret(what.name)
    if problem := rules.problem_with(what.comparator, what.direction, what.counting, what.rhythm, what.unit):
        raise Refused(problem[1], field=problem[0])
    same = select(func.count()).where(
        Indicator.task_id == task_id, Indicator.ended_at.is_(None), Indicator.name == what.name, Indicator.id != but
    )
    if db.session.scalar(same):
        raise Refused(
            "Nhiệm vụ này đã có một chỉ tiêu cùng tên. Anh chị sửa chỉ tiêu đó hoặc đặt tên khác.", field="name"
        )
    many = select(func.count()).where(Indicator.task_id == task_id, Indicator.ended_at.is_(None))
    if but is None and (db.session.scalar(many) or 0) >= MOST_OF_A_TASK:
        raise Refused(f"Một nhiệm vụ có tối đa {MOST_OF_A_TASK} chỉ tiêu. Anh chị tách thành các việc con.")
    if what.whole_id is not None:
        _check_whole(task_id, parent_id, what, but)


def _check_whole(task_id: int, parent_id: int | None, what: Definition, but: int | None) -> None:
    whole = next((one for one in possible_wholes(task_id, parent_id, but=but) if one.id == what.whole_id), None)
    if whole is None:
        raise Refused("Chỉ tiêu tổng phải thuộc nhiệm vụ này hoặc nhiệm vụ cấp trên của nó.", field="whole_id")
    if whole.unit != what.unit:
        raise Refused(
            f"Chỉ tiêu tổng tính bằng “{whole.unit or 'không đơn vị'}”, nên phần của nó cũng phải tính như vậy.",
            field="whole_id",
        )
    above: Indicator | None = whole
    while above is not None:  # a sum cannot hold itself
        if above.id == but:
            raise Refused(
                "Chỉ tiêu này là tổng của chỉ tiêu anh chị chọn, nên không thể là phần của nó.", field="whole_id"
            )
        above = above.whole


def _plain(value: Any) -> Any:
    return rules.write_number(value) if isinstance(value, Decimal) else value
