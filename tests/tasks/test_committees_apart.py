"""Committees see nothing of each other; one press of a form is one task."""

import pytest

from tests import make
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.tasks.models import Task


def test_a_unit_without_a_role_in_the_committee_opens_nothing_of_it(world, client_for) -> None:
    elsewhere = make.make_committee("CDS")
    make.make_membership(world.lan, elsewhere, Role.SECRETARY)
    foreign = make.make_task(world, committee=elsewhere).id  # led by Minh's own unit
    minh = client_for(world.minh)
    for path in (f"/tasks/{foreign}", f"/tasks/{foreign}/updates", f"/tasks/{foreign}/submission"):
        assert minh.get(path).status_code == 404, path
    assert minh.post(f"/tasks/{foreign}/acceptance").status_code == 404
    assert client_for(world.lan).get(f"/tasks/{foreign}").status_code == 200


def test_a_role_that_ended_ends_the_reading_and_the_writing(world, client_for) -> None:
    number = make.make_task(world).id
    for held in world.minh.memberships:
        held.to_on = make.day(-1)
    db.session.commit()
    minh = client_for(world.minh)
    assert minh.get(f"/tasks/{number}").status_code == 404
    answer = minh.post(f"/tasks/{number}/updates", data={"percent": "50", "has_obstacle": "no", "form_key": "k"})
    assert answer.status_code == 404


def test_an_administrator_of_a_unit_reads_no_task(world, client_for) -> None:
    number = make.make_task(world).id
    world.an.unit = world.home_affairs
    db.session.commit()
    assert client_for(world.an).get(f"/tasks/{number}").status_code == 404


def test_the_page_names_the_committee_the_task_belongs_to(world, client_for) -> None:
    elsewhere = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ Chuyển đổi số")
    make.make_membership(world.minh, elsewhere, Role.MEMBER)
    foreign = make.make_task(world, committee=elsewhere).id
    assert "<small>BCĐ Chuyển đổi số</small>" in client_for(world.minh).get(f"/tasks/{foreign}?").text


@pytest.mark.parametrize("do", ["issue", "save"])
def test_a_doubled_press_makes_one_task(world, client_for, do: str) -> None:
    fields = {
        "title": "Báo cáo kết quả rà soát",
        "lead_unit_id": world.home_affairs.id,
        "tracker_id": world.tu.id,
        "due": f"{make.day(20):%d/%m/%Y}",
        "given_on": f"{clock.today():%d/%m/%Y}",
        "priority": "normal",
        "form_key": "one drawn form",
        "do": do,
    }
    lan = client_for(world.lan)
    codes = [lan.post("/tasks/new", data=fields, check=False).status_code for _ in range(3)]
    assert codes == [303, 303, 303]
    assert db.session.scalar(db.select(db.func.count()).select_from(Task)) == 1
    db.session.rollback()


def test_a_day_of_issue_in_the_future_is_refused_beside_its_field(world, client_for) -> None:
    page = client_for(world.lan).post("/tasks/new", data={"title": "Báo cáo", "given_on": "01/01/2090", "do": "save"})
    assert "Ngày giao còn ở phía trước" in page.text
    assert db.session.scalar(db.select(Task.id)) is None
