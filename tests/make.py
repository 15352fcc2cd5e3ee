"""Things for tests, made directly in the tables with sensible defaults; each function commits.

Dates hang on `clock.today()`, so that a test may travel first.
"""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any, TypeVar

from sqlalchemy import insert
from sqlalchemy.orm import make_transient_to_detached

from tracker import clock
from tracker.accounts.models import Membership, Role, User
from tracker.db import db, folded, marked
from tracker.inspections.models import (
    ChecklistTemplate,
    Finding,
    FindingKind,
    ItemKind,
    Visit,
    VisitInspector,
    VisitItem,
    VisitState,
)
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState, Meeting
from tracker.reading import Disposition
from tracker.tasks.models import Task, TaskState, TaskSupport
from tracker.units.models import Committee, Unit, UnitKind

Row = TypeVar("Row")

_numbers = itertools.count(1)


_together = ""


@contextmanager
def together(*, numbered: bool = True) -> Iterator[None]:
    """Many things in one commit: a world of its own for every test costs time.

    Each has its id at once, unless `numbered` is false: then all are written in one go at the end.
    """
    global _together
    _together = "numbered" if numbered else "later"
    try:
        yield
    finally:
        _together = ""
    _commit()


def _commit() -> None:
    """Commit, and go on knowing what was just written: reading each thing anew would cost more than making it."""
    session = db.session()
    session.expire_on_commit = False
    try:
        session.commit()
    finally:
        session.expire_on_commit = True


def _saved(row: Any) -> Any:
    db.session.add(row)
    if not _together:
        _commit()
    elif _together == "numbered":
        db.session.flush()
    return row


def make_unit(name: str = "Sở Nội vụ", *, parent: Unit | None = None, **changes: Any) -> Unit:
    """A unit of the province."""
    return _saved(Unit(**_unit(name, parent=parent, **changes)))


def _unit(name: str, **changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "code": f"DV{next(_numbers):04}",
        "name": name,
        "kind": UnitKind.DEPARTMENT,
        "aliases": [],
    }
    return {**values, **changes}


def make_committee(code: str = "BCD35", **changes: Any) -> Committee:
    """A committee with the default rules, but for the sending hours: the tests run at night and on Sundays too."""
    return _saved(Committee(**_committee(code, **changes)))


def _committee(code: str, **changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {"code": code, "name": "Ban Chỉ đạo 35 thành phố", "short_name": "BCĐ 35"}
    values |= {"send_from": 0, "send_until": 24, "send_on_days_off": True}
    return {**values, **changes}


def make_user(name: str, unit: Unit | None = None, **changes: Any) -> User:
    """An active account without a password; tests sign in through `client_for`."""
    return _saved(User(**_user(name, unit=unit, **changes)))


def _user(name: str, **changes: Any) -> dict[str, Any]:
    number = next(_numbers)
    values: dict[str, Any] = {
        "email": f"{folded(name).replace(' ', '.')}.{number}@lamgiang.example",
        "fs_uniquifier": f"uniquifier-{number}",
        "name": name,
        "active": True,
        "created_at": clock.now(),
    }
    return {**values, **changes}


def make_membership(user: User, committee: Committee, role: Role, **changes: Any) -> Membership:
    """A role held since last year, without an end."""
    return _saved(Membership(user=user, committee=committee, **_membership(role, **changes)))


def _membership(role: Role, **changes: Any) -> dict[str, Any]:
    return {"role": role, "from_on": clock.today() - timedelta(days=365), **changes}


def make_world() -> SimpleNamespace:
    """A committee, four units and the cast of house.md section 6 (and Vân the viewer, Tú the tracker).

    Written as rows, one statement for each table: three thousand tests begin with it, and to let the session find out
    in which order two dozen things have to be written takes twice as long.
    """
    (committee,) = _rows(Committee, [_committee("BCD35")])
    units = [
        _unit("Văn phòng Thành ủy", kind=UnitKind.OFFICE),
        _unit("Sở Nội vụ", aliases=["SNV"]),
        _unit("Trường Chính trị tỉnh"),
        _unit("Sở Tài chính"),
    ]
    office, home_affairs, school, finance = _rows(Unit, units)
    people = [
        _user("Nguyễn Thị Lan", unit_id=office.id, title="Tổ thư ký"),
        _user("Trần Quang Minh", unit_id=home_affairs.id, title="Đầu mối Sở Nội vụ"),
        _user("Lê Thị Hoa", unit_id=school.id),
        _user("Bùi Anh Tuấn", unit_id=finance.id),
        _user("Phạm Thu Hà", title="Phó Trưởng ban"),
        _user("Đỗ Hồng Vân"),
        _user("Hoàng Ngọc Tú", unit_id=office.id, title="Chuyên viên"),
        _user("Vũ Tiến Dũng", unit_id=office.id),
        _user("Ngô Bình An", is_admin=True),
    ]
    alike: dict[str, Any] = {"unit_id": None, "title": "", "is_admin": False}
    lan, minh, hoa, tuan, ha, van, tu, dung, an = _rows(User, [{**alike, **one} for one in people])
    roles = {
        lan: Role.SECRETARY,
        minh: Role.MEMBER,
        hoa: Role.MEMBER,
        tuan: Role.MEMBER,
        ha: Role.DEPUTY,
        van: Role.VIEWER,
        tu: Role.TRACKER,
        dung: Role.INSPECTOR,
    }
    held = [{"user_id": one.id, "committee_id": committee.id, **_membership(role)} for one, role in roles.items()]
    db.session.connection().execute(insert(Membership.__table__), held)
    _commit()
    return SimpleNamespace(
        committee=committee,
        office=office,
        home_affairs=home_affairs,
        school=school,
        finance=finance,
        lan=lan,
        minh=minh,
        hoa=hoa,
        tuan=tuan,
        ha=ha,
        van=van,
        tu=tu,
        dung=dung,
        an=an,
    )


def _rows(model: type[Row], values: list[dict[str, Any]]) -> list[Row]:
    """Write these in one INSERT and return them in their order, as if the session had read them."""
    written = insert(model.__table__).returning(model.__table__, sort_by_parameter_order=True)
    made = [model(**kept) for kept in db.session.connection().execute(written, values).mappings()]
    for row in made:
        make_transient_to_detached(row)
    db.session.add_all(made)
    return made


def make_task(world: SimpleNamespace, **changes: Any) -> Task:
    """A task in progress of Sở Nội vụ, supported by Trường Chính trị, tracked by Tú, due in ten days.

    `supports` is a list of units. Original due, search texts and day of issue follow from the rest.
    """
    today = clock.today()
    serial = next(_numbers)
    supports = changes.pop("supports", [world.school])
    values: dict[str, Any] = {
        "committee": world.committee,
        "code": f"{world.committee.code}/{today.year}/{serial:04}",
        "year": today.year,
        "serial": serial,
        "title": "Tổ chức hội thảo lần 2 và hoàn thiện bản thảo",
        "text": "",
        "lead_unit": world.home_affairs,
        "tracker": world.tu,
        "state": TaskState.IN_PROGRESS,
        "due_on": today + timedelta(days=10),
        "assigned_on": today - timedelta(days=20),
        "created_by": world.lan,
        "created_at": clock.now(),
        **changes,
    }
    if values["state"] is TaskState.DRAFT:
        values["assigned_on"] = None
    if values["state"] is TaskState.COMPLETED:
        values.setdefault("finished_on", today - timedelta(days=1))
    values.setdefault("original_due_on", values["due_on"])
    task = Task(**values)
    task.supports = [TaskSupport(unit=unit) for unit in supports]
    task.search_marked = marked(task.code, task.title, task.text or "")
    task.search_folded = folded(task.code, task.title, task.text or "")
    return _saved(task)


def day(offset: int) -> date:
    """The day `offset` days from today."""
    return clock.today() + timedelta(days=offset)


CONCLUSION = (
    "Hội nghị thống nhất hai nhiệm vụ trọng tâm sau:",
    "Một là, rà soát các chỉ tiêu của năm.",
    "Hai là, chuẩn bị tốt 08 hoạt động kỷ niệm.",
)


def make_conclusion(world: SimpleNamespace, *, issued: bool = False, **changes: Any) -> Conclusion:
    """A conclusion of two items, as the reader would have found them. `issued` makes a task of each, with `changes`."""
    text = "\n\n".join(CONCLUSION)
    meeting = Meeting(committee_id=world.committee.id, title="Hội nghị sơ kết 6 tháng", held_on=day(-30))
    conclusion = Conclusion(
        committee=world.committee, meeting=meeting, text=text, created_by=world.lan, created_at=clock.now()
    )
    for position, words in enumerate(CONCLUSION[1:]):
        label, title = words.split(", ", 1)
        item = ConclusionItem(
            position=position,
            label=label,
            start=text.index(words),
            end=text.index(words) + len(words),
            disposition=Disposition.TASK,
            title=title.rstrip(".").capitalize(),
            support_unit_ids=[],
            suggestion={},
        )
        conclusion.items.append(item)
    _saved(conclusion)
    if issued:
        conclusion.state = ConclusionState.ISSUED
        for item in conclusion.items:
            make_task(world, item=item, title=item.title, **changes)
    return conclusion


def make_template(world: SimpleNamespace, **changes: Any) -> ChecklistTemplate:
    """A checklist of two groups with one item of every kind."""
    items = [
        {"group": "Nhóm 1. Tổ chức", "text": "Có sổ theo dõi hồ sơ tiếp nhận và trả kết quả?", "kind": "yes_no"},
        {"group": "Nhóm 1. Tổ chức", "text": "Số hồ sơ tiếp nhận từ đầu năm", "kind": "number"},
        {"group": "Nhóm 2. Lưu trữ", "text": "Ý kiến của đơn vị", "kind": "text"},
        {"group": "Nhóm 2. Lưu trữ", "text": "Hồ sơ mật được quản lý riêng theo quy định?", "kind": "yes_no_only"},
    ]
    values: dict[str, Any] = {"committee": world.committee, "name": "Phiếu kiểm tra lưu trữ", "version": 1}
    return _saved(ChecklistTemplate(**{**values, "items": items, "created_at": clock.now(), **changes}))


def make_visit(world: SimpleNamespace, **changes: Any) -> Visit:
    """A visit to Sở Nội vụ planned for today, headed by Dũng; `inspectors` is a list of people beside him."""
    inspectors = changes.pop("inspectors", [])
    template = changes.pop("template", None) or make_template(world)
    values: dict[str, Any] = {
        "committee": world.committee,
        "unit": world.home_affairs,
        "title": "Kiểm tra công tác lưu trữ quý III",
        "template": template,
        "planned_on": clock.today(),
        "head": world.dung,
        "created_at": clock.now(),
        **changes,
    }
    values["state"] = VisitState(values.get("state", "planned"))
    visit = Visit(**values)
    visit.inspectors = [VisitInspector(user=person) for person in inspectors]
    visit.items = [
        VisitItem(position=place, group=item["group"], text=item["text"], kind=ItemKind(item["kind"]))
        for place, item in enumerate(template.items, start=1)
    ]
    return _saved(visit)


def make_finding(world: SimpleNamespace, visit: Visit, **changes: Any) -> Finding:
    """A shortcoming noted by Dũng."""
    values: dict[str, Any] = {
        "kind": FindingKind.SHORTCOMING,
        "text": "Ba hồ sơ đất đai tháng 8 trả chậm, chưa có thư xin lỗi.",
        "noted_by": world.dung,
        "noted_at": clock.now(),
    }
    return _saved(Finding(visit=visit, **{**values, **changes}))
