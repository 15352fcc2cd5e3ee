"""Committees: administrators make them and set their rules, and are not thereby readers of their tasks."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests.client import Client
from tests.make import make_task
from tracker.db import db
from tracker.history.models import Event
from tracker.units.models import Committee, CommitteeLevel, ExtensionDecider, LetterLayout, OverdueFormula

GOOD = {
    "name": "Ban Chỉ đạo Chuyển đổi số thành phố",
    "short_name": "BCĐ Chuyển đổi số",
    "code": "cds",
    "level": "commune",
    "letter_layout": "party",
    "overdue_formula": "of_total",
    "due_soon_days": "5",
    "remind_days_before": "1; 10, 3 0",
    "remind_late_every": "4",
    "accept_after_days": "0",
    "review_after_days": "60",
    "extension_decider": "secretary",
    "extension_ask_days": "5",
    "extension_most": "1",
}
For = Callable[..., Client]


def made() -> Committee | None:
    return db.session.scalar(select(Committee).where(Committee.code == "CDS"))


def test_a_new_committee_keeps_its_rules(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    answer = an.post("/committees/new", data={**GOOD, "standing_unit_id": str(world.office.id)})
    committee = made()
    assert committee and answer.status_code == 303
    assert answer.location.endswith(f"/committees/{committee.id}/members"), "the next thing is its members"
    assert (committee.level, committee.letter_layout) == (CommitteeLevel.COMMUNE, LetterLayout.PARTY)
    assert committee.overdue_formula is OverdueFormula.OF_TOTAL
    assert committee.remind_days_before == [10, 3, 1, 0] and committee.standing_unit_id == world.office.id
    assert (committee.due_soon_days, committee.remind_late_every, committee.accept_after_days) == (5, 4, 0)
    assert committee.extension_decider is ExtensionDecider.SECRETARY
    assert (committee.extension_ask_days, committee.extension_most) == (5, 1)
    event = db.session.scalars(select(Event).where(Event.verb == "committee.created")).one()
    assert event.committee_id == committee.id and event.actor_id == world.an.id
    assert "BCĐ Chuyển đổi số" in an.get("/committees").text


def test_a_change_is_recorded_and_the_code_stays(world: SimpleNamespace, client_for: For) -> None:
    an, url = client_for(world.an), f"/committees/{world.committee.id}/edit"
    assert 'name="code"' not in an.get(url).text
    answer = an.post(url, data={**GOOD, "code": "KHAC"})
    assert answer.status_code == 303
    committee = db.session.get(Committee, world.committee.id)
    assert committee.code == "BCD35" and committee.name == GOOD["name"]
    event = db.session.scalars(select(Event).where(Event.verb == "committee.changed")).one()
    assert event.details["changes"]["overdue_formula"] == ["of_due", "of_total"]
    assert event.details["changes"]["remind_days_before"] == [[7, 3, 1, 0], [10, 3, 1, 0]]
    assert event.details["changes"]["extension_decider"] == ["leader", "secretary"]
    assert "Quá hạn trên tổng số nhiệm vụ" in an.get(url).text


def test_a_committee_may_let_people_ask_for_time_on_any_day(world: SimpleNamespace, client_for: For) -> None:
    url = f"/committees/{world.committee.id}/edit"
    assert client_for(world.an).post(url, data={**GOOD, "extension_ask_days": ""}).status_code == 303
    assert db.session.get(Committee, world.committee.id).extension_ask_days is None
    page = client_for(world.an).post(url, data={**GOOD, "extension_most": "99"})
    assert page.status_code == 200 and "has-error" in page.text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "Anh chị nhập tên đầy đủ"),
        ({"code": "BCD35"}, "Mã BCD35 đã có"),
        ({"code": "ban 35"}, "Mã chỉ gồm chữ không dấu"),
        ({"code": "x" * 21}, "dài quá 20 ký tự"),
        ({"due_soon_days": "0"}, "Số phải từ 1 đến 60."),
        ({"due_soon_days": "bảy"}, "Anh chị nhập một số nguyên"),
        ({"due_soon_days": ""}, "Anh chị nhập số ngày"),
        ({"remind_days_before": "7, ba"}, "cách nhau bằng dấu phẩy"),
        ({"remind_days_before": "1,2,3,4,5,6,7"}, "cách nhau bằng dấu phẩy"),
        ({"remind_days_before": "365"}, "cách nhau bằng dấu phẩy"),
        ({"remind_days_before": "-1"}, "cách nhau bằng dấu phẩy"),
        ({"remind_days_before": "٧"}, "cách nhau bằng dấu phẩy"),
        ({"letter_layout": "x"}, "không còn trong danh sách"),
        ({"standing_unit_id": "99999999999999999999"}, "không còn trong danh sách"),
    ],
)
def test_what_cannot_be_is_told(
    world: SimpleNamespace, client_for: For, changes: dict[str, str], sentence: str
) -> None:
    answer = client_for(world.an).post("/committees/new", data={**GOOD, **changes})
    assert answer.status_code == 200 and sentence in answer.text
    assert made() is None


def test_administrators_keep_a_committee_without_reading_it(world: SimpleNamespace, client_for: For) -> None:
    task = make_task(world, title="Việc riêng của Ban")
    an = client_for(world.an)
    for address in (f"/committees/{world.committee.id}/edit", f"/committees/{world.committee.id}/members"):
        page = an.get(address)
        assert page.status_code == 200 and "Việc riêng của Ban" not in page.text and task.code not in page.text
    assert an.get(f"/tasks/{task.id}").status_code == 404
    assert an.get(f"/tasks?committee={world.committee.id}").status_code == 404


def test_others_get_403_and_wrong_addresses_404(world: SimpleNamespace, client_for: For) -> None:
    for person in (world.lan, world.ha, world.tuan):
        assert client_for(person).post("/committees/new", data=GOOD).status_code == 403
        assert client_for(person).get(f"/committees/{world.committee.id}/edit").status_code == 403
    for wrong in (0, 999_999, 2**31):
        assert client_for(world.an).get(f"/committees/{wrong}/edit").status_code == 404
        assert client_for(world.an).get(f"/committees/{wrong}/members").status_code == 404
    assert made() is None


def test_pages_cost_few_queries(world: SimpleNamespace, client_for: For, count_queries: type) -> None:
    an = client_for(world.an)
    for address in (
        "/committees",
        f"/committees/{world.committee.id}/edit",
        f"/committees/{world.committee.id}/members",
    ):
        with count_queries() as queries:
            an.get(address)
        assert queries.number <= 12, queries.statements
