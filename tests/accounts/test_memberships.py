"""Roles in a committee: added with a decision, ended with a day, never deleted, and what they open from which day."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests.client import Client
from tests.make import day, make_committee, make_task, make_user
from tracker import clock
from tracker.accounts.models import Membership, Role, User
from tracker.db import db
from tracker.history.models import Event

For = Callable[..., Client]


def held_by(user: User, committee_id: int) -> list[Membership]:
    found = select(Membership).where(Membership.user_id == user.id, Membership.committee_id == committee_id)
    return list(db.session.scalars(found.order_by(Membership.id)))


def form(user: User, given: Role = Role.SECRETARY, **changes: str) -> dict[str, str]:
    values = {"user_id": str(user.id), "role": given.value, "from_on": f"{clock.today():%d/%m/%Y}"}
    return {**values, "decision": "118-QĐ/TU", **changes}


def test_a_role_is_given_recorded_and_works_from_its_day(world: SimpleNamespace, client_for: For) -> None:
    other = make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    an, url = client_for(world.an), f"/committees/{other.id}/members"
    later = f"{day(5):%d/%m/%Y}"
    assert an.post(url, data=form(world.tuan, from_on=later)).status_code == 303
    (held,) = held_by(world.tuan, other.id)
    assert (held.role, held.from_on, held.to_on, held.decision) == (Role.SECRETARY, day(5), None, "118-QĐ/TU")
    event = db.session.scalars(select(Event).where(Event.verb == "membership.added")).one()
    assert (event.subject_id, event.committee_id, event.details["role"]) == (world.tuan.id, other.id, "secretary")
    assert "sẽ bắt đầu" in an.get(url).text and "118-QĐ/TU" in an.get(url).text
    assert "Giao vai trò" in an.get(f"/accounts/{world.tuan.id}/edit").text
    tuan = client_for(world.tuan)
    assert tuan.get(f"/profile?committee={other.id}").status_code == 404, "not before its day"
    with clock.travel(clock.now() + timedelta(days=5)):
        assert tuan.get(f"/profile?committee={other.id}").status_code == 200


def test_a_doubled_press_and_an_overlap_write_one_role(world: SimpleNamespace, client_for: For) -> None:
    an, url = client_for(world.an), f"/committees/{world.committee.id}/members"
    assert an.post(url, data=form(world.tuan, Role.TRACKER)).status_code == 303
    again = an.post(url, data=form(world.tuan, Role.TRACKER))
    assert again.status_code == 200 and "đã giữ vai trò đó từ" in again.text and "118-QĐ/TU" in again.text
    earlier = form(world.tuan, Role.TRACKER, from_on=f"{day(-9):%d/%m/%Y}", to_on=f"{day(0):%d/%m/%Y}")
    assert an.post(url, data=earlier).status_code == 200
    before = form(world.tuan, Role.TRACKER, from_on=f"{day(-9):%d/%m/%Y}", to_on=f"{day(-1):%d/%m/%Y}")
    assert an.post(url, data=before).status_code == 303, "the same role at another time is another membership"
    assert [held.role for held in held_by(world.tuan, world.committee.id)] == [Role.MEMBER, Role.TRACKER, Role.TRACKER]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"user_id": ""}, "Anh chị chọn một người."),
        ({"user_id": "999999"}, "không còn trong danh sách"),
        ({"user_id": "abc"}, "không còn trong danh sách"),
        ({"role": "king"}, "không còn trong danh sách"),
        ({"from_on": ""}, "Anh chị nhập ngày bắt đầu"),
        ({"from_on": "3/9/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"from_on": "30/2/2026"}, "Không có ngày 30/2/2026"),
        ({"to_on": "01/01/2020"}, "đứng trước ngày bắt đầu"),
        ({"decision": "x" * 201}, "dài quá 200 ký tự"),
    ],
)
def test_what_cannot_be_is_told(
    world: SimpleNamespace, client_for: For, changes: dict[str, str], sentence: str
) -> None:
    new = make_user("Người Mới", world.office)
    answer = client_for(world.an).post(f"/committees/{world.committee.id}/members", data=form(new, **changes))
    assert answer.status_code == 200 and sentence in answer.text
    assert held_by(new, world.committee.id) == []


def test_a_closed_account_gets_no_role(world: SimpleNamespace, client_for: For) -> None:
    closed = make_user("Người Cũ", active=False)
    answer = client_for(world.an).post(f"/committees/{world.committee.id}/members", data=form(closed))
    assert answer.status_code == 200 and held_by(closed, world.committee.id) == []


def test_an_ended_role_stays_in_the_book_and_closes_the_door(world: SimpleNamespace, client_for: For) -> None:
    make_task(world)
    (held,) = held_by(world.tu, world.committee.id)
    an, url = client_for(world.an), f"/memberships/{held.id}/end"
    assert "đang theo dõi 1 nhiệm vụ đang mở" in an.get(url).text
    wrong = an.post(url, data={"to_on": "01/01/2020"})
    assert wrong.status_code == 200 and "đứng trước ngày bắt đầu" in wrong.text
    assert an.post(url, data={"to_on": f"{day(-1):%d/%m/%Y}"}).status_code == 303
    (held,) = held_by(world.tu, world.committee.id)
    assert held.to_on == day(-1)
    event = db.session.scalars(select(Event).where(Event.verb == "membership.ended")).one()
    assert (event.subject_id, event.details["to_on"]) == (world.tu.id, day(-1).isoformat())
    page = an.get(f"/committees/{world.committee.id}/members").text
    assert page.index("Vai trò đã kết thúc") < page.index(f">{world.tu.name}</a>")
    assert client_for(world.tu).get("/").location.endswith("/nowhere")


def test_others_get_403_and_wrong_addresses_404(world: SimpleNamespace, client_for: For) -> None:
    (held,) = held_by(world.minh, world.committee.id)
    for person in (world.lan, world.ha, world.minh):
        other = client_for(person)
        assert other.post(f"/committees/{world.committee.id}/members", data=form(person)).status_code == 403
        assert other.post(f"/memberships/{held.id}/end", data={"to_on": "01/01/2030"}).status_code == 403
    assert held_by(world.minh, world.committee.id)[0].to_on is None
    for wrong in ("0", "999999", str(2**31)):
        assert client_for(world.an).get(f"/memberships/{wrong}/end").status_code == 404
