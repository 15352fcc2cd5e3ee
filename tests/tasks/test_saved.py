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


def test_a_filter_is_renamed_and_history_tells_of_the_committee_s(world, client_for) -> None:
    lan, minh = client_for(world.lan), client_for(world.minh)
    keep(minh, "Chậm của tôi")
    keep(lan, "Chậm chung", shared="y")
    keep(lan, "Việc gấp", shared="y")
    own, shared, other = db.session.query(SavedFilter).order_by(SavedFilter.id)
    assert f"/tasks/filters/{own.id}" in minh.get("/tasks/filters").text
    assert f"/tasks/filters/{shared.id}" not in minh.get("/tasks/filters").text
    assert minh.post(f"/tasks/filters/{own.id}", data={"name": "Tên mới"}).status_code == 303
    assert (own.name, own.query) == ("Tên mới", "view=overdue&starred=1") and lan.get(
        f"/tasks/filters/{own.id}"
    ).status_code == 404
    assert [client(f"/tasks/filters/{shared.id}").status_code for client in (minh.get, minh.post)] == [403, 403]
    for typed, words in (("", "đặt tên"), ("VIỆC GẤP", "Đã có bộ lọc mang tên này")):
        page = lan.post(f"/tasks/filters/{shared.id}", data={"name": typed})
        assert page.status_code == 200 and words in page.text and shared.name == "Chậm chung", typed
    for _press in range(2):
        assert lan.post(f"/tasks/filters/{shared.id}", data={"name": "Quá hạn toàn ngành"}).status_code == 303
    assert lan.post(f"/tasks/filters/{other.id}/removal").status_code == 303
    events = db.session.query(Event).filter_by(subject_kind="saved_filter").order_by(Event.id)
    assert [event.verb for event in events] == ["filter.shared"] * 2 + ["filter.renamed", "filter.unshared"]
    page = lan.get("/history?kind=saved_filter").text
    assert "đổi tên bộ lọc chung" in page and "“Chậm chung” → “Quá hạn toàn ngành”" in page
    assert "bỏ bộ lọc chung" in page and "“Việc gấp”" in page and "Tên mới" not in page, "one's own is nobody else's"
