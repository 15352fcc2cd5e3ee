"""Parts inside a unit: for its people and the units below, seen inside; the outside record never changes."""

from types import SimpleNamespace

import pytest
from sqlalchemy import func, select

from tests import make
from tests.tasks.pages import press
from tests.tasks.test_at_once import together
from tracker.accounts.models import Role, User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.history.models import Event
from tracker.notices.models import Notice
from tracker.tasks import actions
from tracker.tasks.models import Task, TaskPart, TaskState
from tracker.tasks.queries.filters import Asked, TaskFilter, View
from tracker.tasks.queries.lists import tab_counts


@pytest.fixture
def inside(world) -> SimpleNamespace:
    """Below Sở Nội vụ: a division with Bình, and Khoa beside Minh; neither has a role in the committee but Khoa."""
    division = make.make_unit("Phòng Tổ chức", parent=world.home_affairs)
    binh, khoa = make.make_user("Đinh Văn Bình", division), make.make_user("Lý Đăng Khoa", world.home_affairs)
    make.make_membership(khoa, world.committee, Role.MEMBER)
    return SimpleNamespace(division=division, binh=binh, khoa=khoa, task=make.make_task(world))


def given(world, inside, **changes) -> TaskPart:
    values = {"title": "Tổng hợp số liệu", "unit_id": 0, "person_id": inside.binh.id, "by": world.minh, **changes}
    part = actions.split(inside.task, **values)
    db.session.commit()
    return part


def outside(task: Task) -> tuple:
    db.session.refresh(task)
    events = select(func.count()).where(Event.subject_kind == "task", Event.subject_id == task.id)
    return task.state, task.due_on, task.original_due_on, task.percent, task.updated_on, db.session.scalar(events)


def test_a_unit_splits_its_task_and_the_outside_record_stays(world, client_for, inside) -> None:
    who = standpoint(world.lan, world.committee.id, make.day(0))
    before, counts = outside(inside.task), tab_counts(Asked(who, TaskFilter(), make.day(0), 7))
    minh, url = client_for(world.minh), f"/tasks/{inside.task.id}/parts"
    assert "Phòng Tổ chức" in minh.get(url).text and "Đinh Văn Bình" in minh.get(url).text
    due = make.day(5).strftime("%d/%m/%Y")
    page = press(minh, url, title="Tổng hợp số liệu", holder=f"p{inside.binh.id}", due_on=due)
    assert "Đã giao phần việc" in page and "Tổng hợp số liệu" in page
    press(minh, url, title="In tài liệu", holder=f"u{inside.division.id}")
    parts = db.session.scalars(select(TaskPart).order_by(TaskPart.id)).all()
    for part in parts:
        actions.report_part(part, percent=100, told="Xong", by=inside.binh)
    db.session.commit()
    assert outside(inside.task) == before
    again = tab_counts(Asked(who, TaskFilter(), make.day(0), 7))
    assert {view: again[view].number for view in View} == {view: counts[view].number for view in View}
    page = minh.get(f"/tasks/{inside.task.id}").text
    assert "Phần việc nội bộ" in page and "2/2 phần đã xong" in page


def test_who_does_it_finds_it_without_a_role_in_the_committee(world, client_for, inside) -> None:
    part = given(world, inside)
    binh = client_for(inside.binh)
    notice = db.session.scalar(select(Notice).where(Notice.recipient_id == inside.binh.id))
    assert (notice.subject_kind, notice.subject_id) == ("task_part", part.id)
    page = binh.get(f"/parts/{part.id}").text
    assert "Tổng hợp số liệu" in page and inside.task.code in page
    assert binh.get(f"/tasks/{inside.task.id}").status_code == 404, "the part is theirs, not the committee's task"
    assert "60" in press(binh, f"/parts/{part.id}", percent="60", told="Đã có bảy phòng")
    own = given(world, inside, person_id=inside.khoa.id, title="Viết báo cáo")
    khoa = client_for(inside.khoa)
    assert "Viết báo cáo" in khoa.get("/my-work").text and "Phần việc được đơn vị giao" in khoa.get("/my-work").text
    press(khoa, f"/parts/{own.id}", percent="100")
    assert "Viết báo cáo" not in khoa.get("/my-work").text


def test_only_the_unit_and_those_who_follow_the_task_see_its_parts(world, client_for, inside) -> None:
    part = given(world, inside)
    for name in ("minh", "lan", "ha", "tu", "van"):
        client = client_for(getattr(world, name))
        assert "Tổng hợp số liệu" in client.get(f"/tasks/{inside.task.id}").text, name
        assert client.get(f"/parts/{part.id}").status_code == 200, name
    hoa = client_for(world.hoa)
    assert "Tổng hợp số liệu" not in hoa.get(f"/tasks/{inside.task.id}").text, "another unit does not see inside"
    assert hoa.get(f"/parts/{part.id}").status_code == 404
    assert hoa.get(f"/tasks/{inside.task.id}/parts").status_code == 403
    assert client_for(world.tuan).get(f"/parts/{part.id}").status_code == 404
    assert client_for(world.lan).post(f"/parts/{part.id}", data={"percent": "5"}).status_code == 403


def test_wrong_uses_are_told(world, client_for, inside) -> None:
    cases = [
        ({"person_id": world.hoa.id}, "phải thuộc đơn vị anh chị"),
        ({"person_id": None, "unit_id": world.school.id}, "đơn vị trực thuộc"),
        ({"person_id": None, "unit_id": world.home_affairs.id}, "đơn vị trực thuộc"),
        ({"title": " "}, "ghi phần việc"),
        ({"due_on": make.day(99)}, "không thể sau hạn"),
    ]
    for changes, words in cases:
        with pytest.raises(Refused, match=words):
            given(world, inside, **changes)
        db.session.rollback()
    for person in (world.hoa, world.lan, world.tuan):
        with pytest.raises(Forbidden):
            given(world, inside, by=person)
        db.session.rollback()
    done = make.make_task(world, state=TaskState.COMPLETED)
    with pytest.raises(Forbidden):
        actions.split(done, title="Việc", unit_id=0, person_id=inside.binh.id, by=world.minh)
    db.session.rollback()
    answer = client_for(world.minh).post(f"/tasks/{inside.task.id}/parts", data={"title": "", "holder": "x9"})
    assert "ghi phần việc" in answer.text and db.session.scalar(select(TaskPart)) is None
    part = given(world, inside)
    with pytest.raises(Refused, match="0 đến 100"):
        actions.report_part(part, percent=101, by=inside.binh)
    db.session.rollback()
    with pytest.raises(Forbidden):
        actions.report_part(part, percent=10, by=world.tu)
    db.session.rollback()
    assert "0 đến 100" in client_for(inside.binh).post(f"/parts/{part.id}", data={"percent": "101"}).text


def test_a_part_is_taken_back_and_nothing_is_written_into_a_closed_one(world, client_for, inside) -> None:
    part = given(world, inside)
    assert client_for(inside.binh).post(f"/parts/{part.id}/end").status_code == 403
    page = press(client_for(world.minh), f"/parts/{part.id}/end")
    assert "Đã bỏ phần việc" in page and "đã bỏ" in page
    with pytest.raises(Refused, match="đã kết thúc"):
        actions.report_part(part, percent=10, by=inside.binh)


def test_a_doubled_press_makes_one_part_and_two_at_once_close_it_once(world, database, inside) -> None:
    first, second = (given(world, inside, form_key="one-form") for _ in range(2))
    assert first.id == second.id
    part_id, binh, minh = first.id, inside.binh.id, world.minh.id

    def finish() -> None:
        actions.report_part(db.session.get(TaskPart, part_id), percent=100, by=db.session.get(User, binh))

    def drop() -> None:
        actions.drop_part(db.session.get(TaskPart, part_id), by=db.session.get(User, minh))

    outcomes = together(database, finish, drop)
    assert outcomes.count("done") == 1 and any("đã kết thúc" in one for one in outcomes)
