"""Things for tests, made directly in the tables with sensible defaults; each function commits.

Dates hang on `clock.today()`, so that a test may travel first.
"""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

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
    values: dict[str, Any] = {
        "code": f"DV{next(_numbers):04}",
        "name": name,
        "kind": UnitKind.DEPARTMENT,
        "aliases": [],
    }
    return _saved(Unit(**{**values, "parent": parent, **changes}))


def make_committee(code: str = "BCD35", **changes: Any) -> Committee:
    """A committee with the default rules, but for the sending hours: the tests run at night and on Sundays too."""
    values: dict[str, Any] = {"code": code, "name": "Ban Chỉ đạo 35 thành phố", "short_name": "BCĐ 35"}
    values |= {"send_from": 0, "send_until": 24, "send_on_days_off": True}
    return _saved(Committee(**{**values, **changes}))


def make_user(name: str, unit: Unit | None = None, **changes: Any) -> User:
    """An active account without a password; tests sign in through `client_for`."""
    number = next(_numbers)
    values: dict[str, Any] = {
        "email": f"{folded(name).replace(' ', '.')}.{number}@lamgiang.example",
        "fs_uniquifier": f"uniquifier-{number}",
        "name": name,
        "unit": unit,
        "active": True,
        "created_at": clock.now(),
    }
    return _saved(User(**{**values, **changes}))


def make_membership(user: User, committee: Committee, role: Role, **changes: Any) -> Membership:
    """A role held since last year, without an end."""
    values: dict[str, Any] = {"role": role, "from_on": clock.today() - timedelta(days=365)}
    return _saved(Membership(user=user, committee=committee, **{**values, **changes}))


def make_world() -> SimpleNamespace:
    """A committee, four units and the cast of house.md section 6 (and Vân the viewer, Tú the tracker)."""
    with together(numbered=False), db.session.no_autoflush:
        committee = make_committee()
        office = make_unit("Văn phòng Thành ủy", kind=UnitKind.OFFICE)
        home_affairs = make_unit("Sở Nội vụ", aliases=["SNV"])
        school = make_unit("Trường Chính trị tỉnh")
        finance = make_unit("Sở Tài chính")
        people = {
            "lan": make_user("Nguyễn Thị Lan", office, title="Tổ thư ký"),
            "minh": make_user("Trần Quang Minh", home_affairs, title="Đầu mối Sở Nội vụ"),
            "hoa": make_user("Lê Thị Hoa", school),
            "tuan": make_user("Bùi Anh Tuấn", finance),
            "ha": make_user("Phạm Thu Hà", None, title="Phó Trưởng ban"),
            "van": make_user("Đỗ Hồng Vân", None),
            "tu": make_user("Hoàng Ngọc Tú", office, title="Chuyên viên"),
            "dung": make_user("Vũ Tiến Dũng", office),
            "an": make_user("Ngô Bình An", None, is_admin=True),
        }
        roles = {
            "lan": Role.SECRETARY,
            "minh": Role.MEMBER,
            "hoa": Role.MEMBER,
            "tuan": Role.MEMBER,
            "ha": Role.DEPUTY,
            "van": Role.VIEWER,
            "tu": Role.TRACKER,
            "dung": Role.INSPECTOR,
        }
        for name, role in roles.items():
            make_membership(people[name], committee, role)
    return SimpleNamespace(
        committee=committee, office=office, home_affairs=home_affairs, school=school, finance=finance, **people
    )


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
