"""Saved filters: one's own, and the committee's."""

import pytest

from tests import make
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.history.models import Event
from tracker.tasks.actions.saved import MOST, save_filter
from tracker.tasks.models import SavedFilter


def names(client) -> set[str]:
    page = client.get("/tasks").text
    return {name for name in ("Chậm của tôi", "Chậm chung") if name in page}


def keep(client, name: str, query: str = "view=overdue&evil=%3Cscript%3E&starred=1", **data):
    return client.post("/tasks/filters", data={"name": name, "filter": query, **data})


def test_a_filter_is_kept_listed_followed_and_removed(world, client_for) -> None:
    minh = client_for(world.minh)
    assert "Lưu bộ lọc này" in minh.get("/tasks?starred=1").text
    answer = keep(minh, "Chậm của tôi")
    assert answer.status_code == 303 and answer.location == "/tasks?view=overdue&starred=1"
    saved = db.session.query(SavedFilter).one()
    assert saved.query == "view=overdue&starred=1", "parameters the filter does not know are dropped"
    assert names(minh) == {"Chậm của tôi"} and "Lưu bộ lọc này" not in minh.get(answer.location).text
    assert names(client_for(world.hoa)) == set(), "one's own is nobody else's"
    assert client_for(world.hoa).post(f"/tasks/filters/{saved.id}/removal").status_code == 404
    number = saved.id
    assert [minh.post(f"/tasks/filters/{number}/removal").status_code for _press in range(2)] == [303, 404]
    assert names(minh) == set() and db.session.query(SavedFilter).count() == 0


def test_a_secretary_shares_one_with_the_committee(world, client_for) -> None:
    keep(client_for(world.lan), "Chậm chung", shared="y")
    shared = db.session.query(SavedFilter).one()
    assert names(client_for(world.minh)) == {"Chậm chung"}
    assert db.session.query(Event).filter_by(verb="filter.shared").one().details["name"] == "Chậm chung"
    assert client_for(world.minh).post(f"/tasks/filters/{shared.id}/removal").status_code == 403
    assert keep(client_for(world.minh), "Chậm chung 2", shared="y").status_code == 403
    other = make.make_committee("BCDX")
    stranger = make.make_user("Người Ban khác", world.office)
    make.make_membership(stranger, other, make.Role.SECRETARY)
    assert names(client_for(stranger)) == set()
    assert client_for(stranger).post(f"/tasks/filters/{shared.id}/removal").status_code == 404


def test_what_cannot_be_kept_is_told(world, client_for) -> None:
    lan = client_for(world.lan)
    keep(lan, "Chậm của tôi")
    assert "Đã có bộ lọc mang tên này" in keep(lan, "CHẬM CỦA TÔI").text, "the same to people"
    assert "Anh chị đặt tên" in keep(lan, "  ").text
    save_filter(world.committee.id, name="Chậm của tôi", query="view=overdue", by=world.tu)
    save_filter(world.committee.id, name="Chậm của tôi", query="view=overdue", shared=True, by=world.lan)
    db.session.commit()
    with pytest.raises(Refused, match="chưa có điều kiện"):
        save_filter(world.committee.id, name="Trống", query="", by=world.lan)
    with pytest.raises(Forbidden):
        save_filter(world.committee.id, name="Chung", query="view=done", shared=True, by=world.tu)
    for number in range(MOST - 1):
        save_filter(world.committee.id, name=f"Số {number}", query="view=done", by=world.lan)
    db.session.commit()
    assert f"Đã có {MOST} bộ lọc" in keep(lan, "Thêm một").text
