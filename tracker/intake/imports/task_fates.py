"""What becomes of one row of tasks: new, changed, unchanged, or refused because it asks for what a file may not do."""

from datetime import date, timedelta
from typing import Any

from tracker.accounts.models import User
from tracker.db import db, folded
from tracker.intake.actions.tasks import TaskRow
from tracker.intake.imports.task_lines import CELL_LIMIT, Known, TaskLine
from tracker.intake.imports.units import shown
from tracker.intake.rules import TASK_COLUMNS, Fate, Plan
from tracker.tasks.models import DuePrecision, Task, TaskState
from tracker.tasks.rules import EDITABLE_AFTER_ISSUE, EDITABLE_STATES, missing_for_issue
from tracker.units.models import Unit

COLUMN_NAMES = {column.key: column.name for column in TASK_COLUMNS}
KEYS = {  # column of Task → column of the file
    "title": "title",
    "text": "text",
    "lead_unit_id": "lead",
    "tracker_id": "tracker",
    "leader_id": "leader",
    "due_on": "due",
    "review_after": "review_after",
    "product": "product",
    "priority": "priority",
    "starred": "starred",
    "assigned_on": "given_on",
}


def settle(read: TaskLine, task: Task | None, supports: tuple[int, ...], known: Known, plan: Plan) -> None:
    """Compare the row with the task it is about (none: a new one) and its supporting units; note what it would do."""
    line = read.line
    wanted = _values(read, task, known)
    support_ids = _support_ids(read, supports, known)
    if not line.is_sound:
        return
    if task is None:
        _refuse_unfinished(read, wanted, known)
        if line.is_sound:
            line.settle(Fate.NEW)
            given_on = wanted.pop("assigned_on")
            row = TaskRow(line.number, None, 0, read.key, read.code, wanted, support_ids or (), given_on)
            plan.work.append(row)
        return
    changed = {name: value for name, value in wanted.items() if not _equal(name, getattr(task, name), value)}
    if "due_on" not in changed:
        changed.pop("due_precision", None)
    if support_ids is not None and sorted(support_ids) == sorted(supports):
        support_ids = None
    if not changed and support_ids is None:
        line.settle(Fate.UNCHANGED)
        return
    _refuse_promises(read, task, changed, known)
    if line.is_sound:
        _keep_change(read, task, changed, supports, support_ids, known, plan)


def _values(read: TaskLine, task: Task | None, known: Known) -> dict[str, Any]:
    """The columns of Task the row sets; columns the file does not have are left out, or empty for a new task."""
    line = read.line
    lead = read.lead
    if lead is None and read.lead_words:
        held = known.unit_by_id.get(task.lead_unit_id or 0) if task is not None else None
        lead = line.read("lead", lambda _: known.units.find(read.lead_words, already=held, on=known.today))
    found: dict[str, Any] = {"title": read.title, "lead_unit_id": lead.id if lead else None}
    found["due_on"] = read.due.on if read.due else None
    found["due_precision"] = read.due.precision if read.due else DuePrecision.DAY
    for name, people, held_by in (
        ("tracker", known.trackers, task.tracker if task is not None else None),
        ("leader", known.leaders, task.leader if task is not None else None),
    ):
        words = line.text(name, 255)
        person = line.read(name, lambda _, p=people, w=words, h=held_by: p.find(w, already=h)) if words else None  # type: ignore[misc]
        if line.has(name) or task is None:
            found[f"{name}_id"] = person.id if person else None
    for name in ("text", "product", "priority", "starred", "review_after"):
        if line.has(name) or task is None:
            found[name] = read.values[name]
    if task is None and read.is_ongoing and found["review_after"] is None:
        found["review_after"] = known.today + timedelta(days=known.committee.review_after_days)
    if line.has("given_on") or task is None:
        found["assigned_on"] = read.values["given_on"]
    return found


def _support_ids(read: TaskLine, supports: tuple[int, ...], known: Known) -> tuple[int, ...] | None:
    """The supporting units the row names; none where the file has no such column."""
    if not read.line.has("supports"):
        return None
    held = [known.unit_by_id[one] for one in supports]
    found = []
    for words in read.line.parts("supports"):
        already = next((unit for unit in held if unit.code.upper() == words.upper()), None)
        already = already or next((unit for unit in held if folded(words) in _names(unit)), None)
        find = already or read.line.read("supports", lambda _, w=words: known.units.find(w, on=known.today))  # type: ignore[misc]
        found += [find.id] if find else []
    return tuple(dict.fromkeys(found))


def _names(unit: Unit) -> set[str]:
    return {folded(name) for name in (unit.name, unit.short_name, *unit.aliases)}


def _refuse_unfinished(read: TaskLine, wanted: dict[str, Any], known: Known) -> None:
    """A new task must be what one entered by hand must be; one that is over already is not entered."""
    line = read.line
    if wanted["lead_unit_id"] is None:
        line.blame("lead", "Thiếu đơn vị chủ trì. Mỗi nhiệm vụ cần đúng một đơn vị chủ trì.")
        return
    state = line.text("state", 80)
    if folded(state).startswith(("hoan thanh", "khong tiep tuc", "duoc thay the")):
        line.blame("state", f"“{state}”: chỉ nhập nhiệm vụ còn phải làm. Việc đã xong thì bỏ khỏi tệp.")
    if wanted["assigned_on"] is not None:
        _refuse_unready(read, wanted, known)


def _refuse_unready(read: TaskLine, facts: dict[str, Any], known: Known) -> None:
    """What is given out must have all that issuing asks for."""
    line, given_on = read.line, facts["assigned_on"]
    if given_on > known.today:
        line.blame("given_on", "Ngày giao còn ở phía trước. Anh chị nhập hôm nay hoặc một ngày đã qua.")
    needed = ("lead_unit_id", "tracker_id", "due_on", "review_after")
    for lacking in missing_for_issue(**{name: facts[name] for name in needed}, given_on=given_on):
        line.blame(KEYS[lacking.field], lacking.message)


def _equal(name: str, stands: Any, wanted: Any) -> bool:
    if name == "text":
        stands = (stands or "").replace("\r\n", "\n").strip()
        is_cut = len(wanted) >= CELL_LIMIT - 1000 and stands.startswith(wanted)
        return bool(stands == wanted or is_cut)
    if isinstance(stands, str):
        return bool(" ".join(stands.split()) == wanted)
    if name == "review_after" and wanted is None:
        return True  # an empty cell does not take the day away
    if name == "assigned_on" and wanted is None:
        return True
    return bool(stands == wanted)


def _refuse_promises(read: TaskLine, task: Task, changed: dict[str, Any], known: Known) -> None:
    """What was promised changes by a recorded decision only, and what has ended not at all."""
    line = read.line
    if task.fan_out or task.state not in EDITABLE_STATES:
        first = next(iter(changed), "supports")
        why = "đã kết thúc" if task.state not in EDITABLE_STATES else "giao cho nhiều đơn vị"
        line.blame(
            KEYS.get(first, "supports"),
            f"{task.code} {why} nên không sửa bằng tệp. Trong hệ thống là "
            f"{shown(_told_value(first, getattr(task, first, None)))}. Anh chị giữ nguyên như vậy.",
        )
        return
    for name in changed:
        if task.state is not TaskState.DRAFT and name not in EDITABLE_AFTER_ISSUE | {"starred", "due_precision"}:
            line.blame(
                KEYS[name],
                f"{task.code} đã giao: {COLUMN_NAMES[KEYS[name]].lower()} chỉ thay đổi bằng một quyết định được ghi "
                f"lại. Trong hệ thống là {shown(_told_value(name, getattr(task, name)))}.",
            )
    if task.state is TaskState.DRAFT and changed.get("assigned_on"):
        facts = {name: getattr(task, name) for name in ("lead_unit_id", "tracker_id", "due_on", "review_after")}
        _refuse_unready(read, facts | changed, known)


def _told_value(name: str, value: Any) -> Any:
    if name in ("lead_unit_id", "tracker_id", "leader_id") and value is not None:
        row = db.session.get_one(Unit, value) if name == "lead_unit_id" else None
        return row.name if row else db.session.get_one(User, value).name
    return value


def _keep_change(
    read: TaskLine,
    task: Task,
    changed: dict[str, Any],
    supports: tuple[int, ...],
    support_ids: tuple[int, ...] | None,
    known: Known,
    plan: Plan,
) -> None:
    given_on = changed.pop("assigned_on", None)
    told = {name: [_plain(getattr(task, name)), _plain(value)] for name, value in changed.items()}
    words = [
        f"{COLUMN_NAMES[KEYS[name]]}: "
        f"{shown(_told_value(name, getattr(task, name)))} → {shown(_told_value(name, value))}"
        for name, value in changed.items()
        if name in KEYS
    ]
    if support_ids is not None:
        names = [
            [known.unit_by_id[one].short_name or known.unit_by_id[one].name for one in ids]
            for ids in (supports, support_ids)
        ]
        told["supports"] = list(names)
        words.append(f"Đơn vị phối hợp: {shown(names[0])} → {shown(names[1])}")
    if given_on is not None:
        words.append(f"giao nhiệm vụ từ {given_on:%d/%m/%Y}")
    read.line.settle(Fate.CHANGED)
    read.line.tell(words)
    row = TaskRow(read.line.number, task.id, task.version, "", task.code, changed, support_ids, given_on, told)
    plan.work.append(row)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _short(unit: Unit) -> str:
    return unit.short_name or unit.name
