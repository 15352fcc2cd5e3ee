"""Cutting a draft into items anew, and names the text has for units."""

from datetime import date

import pytest

from tests.make import make_unit
from tests.meetings.test_review import TEXT, draft, items_of, send  # noqa: F401  (draft is a fixture)
from tracker.db import db
from tracker.history.queries import timeline
from tracker.meetings import rules
from tracker.meetings.actions import paste
from tracker.reading import Disposition
from tracker.units.models import Unit, UnitKind


def facts(item):
    return (item.label, item.start, item.end, item.title, item.lead_unit_id, item.support_unit_ids, item.due_on)


# ---------- Join ----------


def test_two_items_become_one_and_keep_what_either_had(world, client_for, draft) -> None:  # noqa: F811
    first, second, *_ = draft.items
    first.due_on = first.due_words = None
    first.due_words = ""
    second.lead_unit_id = world.finance.id
    db.session.commit()
    whole = (first.start, second.end)
    client = client_for(world.lan)
    answer = send(client, draft, **{"do": f"join-{second.id}", "1-title": "Tên vừa gõ"})
    assert answer.status_code == 303 and answer.location.endswith(f"#found-{first.id}")
    joined, third, fourth = items_of(draft)
    assert (joined.start, joined.end) == whole and joined.title == "Tên vừa gõ"
    assert joined.lead_unit_id == world.home_affairs.id and world.finance.id in joined.support_unit_ids
    assert joined.due_on == date(2025, 9, 30), "the only term of the two"
    assert [item.label for item in (third, fourth)] == ["Ba là", "Bốn là"]
    page = client.get(f"/conclusions/{draft.id}/review").text
    assert "Hai nội dung đã nối thành nội dung 1." in page and "Tách lại như trước khi nối" in page


def test_a_name_nobody_knows_yet_keeps_the_place_of_the_lead(world, client_for, draft) -> None:  # noqa: F811
    third = draft.items[2]
    third.lead_unit_id = world.office.id
    db.session.commit()
    send(client_for(world.lan), draft, do=f"join-{third.id}")
    second = items_of(draft)[1]
    assert second.lead_unit_id is None and second.support_unit_ids == [world.office.id], "the text says Sở Công thương"


def test_a_join_is_taken_back_and_nothing_is_lost(world, client_for, draft) -> None:  # noqa: F811
    before = [facts(item) for item in draft.items]
    for _ in range(2):
        send(client_for(world.lan), draft, do=f"join-{items_of(draft)[1].id}")
        db.session.refresh(draft)
    assert len(items_of(draft)) == 2, "three became one"
    for _ in range(2):
        send(client_for(world.lan), draft, do=f"part-{items_of(draft)[0].id}")
        db.session.refresh(draft)
    assert [facts(item) for item in items_of(draft)] == before
    assert "joined" not in items_of(draft)[0].suggestion


def test_what_was_changed_after_a_join_stays_when_it_is_taken_back(world, client_for, draft) -> None:  # noqa: F811
    client = client_for(world.lan)
    send(client, draft, do=f"join-{draft.items[1].id}")
    db.session.refresh(draft)
    send(client, draft, **{"1-lead_unit_id": world.office.id, "1-title": "Tên mới"})
    db.session.refresh(draft)
    send(client, draft, do=f"part-{items_of(draft)[0].id}")
    first, second, *_ = items_of(draft)
    assert (first.title, first.lead_unit_id) == ("Tên mới", world.office.id)
    assert second.label == "Hai là" and second.start >= first.end


def test_children_go_along_and_a_part_goes_back_into_its_task(world, client_for, draft) -> None:  # noqa: F811
    client = client_for(world.lan)
    third = draft.items[2]
    send(client, draft, do=f"split-{third.id}", **{"3-parts": [0, 1]})
    db.session.refresh(draft)
    _, second, third, child, other, _ = items_of(draft)
    assert rules.before(draft.items)[child.id].id == third.id, "a first part is joined to its task"
    send(client, draft, do=f"join-{third.id}")
    assert {item.id for item in items_of(draft) if item.parent_id == second.id} == {child.id, other.id}
    db.session.refresh(draft)
    send(client, draft, do=f"part-{second.id}")
    stored = items_of(draft)
    again = next(item for item in stored if item.label == "Ba là")
    assert {item.id for item in stored if item.parent_id == again.id} == {child.id, other.id}
    db.session.refresh(draft)
    send(client, draft, do=f"join-{child.id}")
    assert [item.id for item in items_of(draft) if item.parent_id] == [other.id]


@pytest.mark.parametrize("button", ["join-{first}", "part-{first}", "join-999999", "part-999999"])
def test_a_join_that_cannot_be_is_told(world, client_for, draft, button: str) -> None:  # noqa: F811
    answer = send(client_for(world.lan), draft, do=button.format(first=draft.items[0].id))
    assert answer.status_code == 409 and "Chưa lưu được" in answer.text
    assert len(items_of(draft)) == 4


def test_one_press_says_that_an_item_is_no_task(world, client_for, draft) -> None:  # noqa: F811
    client = client_for(world.lan)
    answer = send(client, draft, **{"do": f"drop-{draft.items[1].id}", "1-title": "Giữ tên này"})
    assert answer.status_code == 303
    first, second, *_ = items_of(draft)
    assert second.disposition is Disposition.NOT_A_TASK and not second.unsure
    assert first.title == "Giữ tên này"
    page = client.get(f"/conclusions/{draft.id}/review").text
    assert "Nội dung 2 không giao thành nhiệm vụ" in page


# ---------- Add from a selection ----------


def test_a_selection_inside_an_item_becomes_part_of_it(world, client_for, draft) -> None:  # noqa: F811
    words = "chuẩn bị hội thảo trong tháng 11/2025"
    start = TEXT.index(words)
    client = client_for(world.lan)
    answer = send(client, draft, do=f"add-{start - 1}-{start + len(words)}")
    assert answer.status_code == 303
    third = items_of(draft)[2]
    added = next(item for item in items_of(draft) if item.parent_id == third.id)
    assert added.text == words and added.title == words, "white space at the ends is not part of it"
    assert "Đoạn vừa chọn là nội dung 3.1" in client.get(f"/conclusions/{draft.id}/review").text


def test_a_selection_across_items_is_refused_by_number(world, client_for, draft) -> None:  # noqa: F811
    second, third = draft.items[1:3]
    answer = send(
        client_for(world.lan), draft, **{"do": f"add-{second.end - 5}-{third.start + 9}", "1-title": "Đang gõ dở"}
    )
    assert answer.status_code == 409 and "lấn sang nội dung 2" in answer.text and "Đang gõ dở" in answer.text
    same = send(client_for(world.lan), draft, do=f"add-{second.start}-{second.end}")
    assert same.status_code == 409 and "đã là nội dung 2" in same.text
    assert len(items_of(draft)) == 4


def test_every_piece_of_the_text_says_where_it_stands(world, client_for, draft) -> None:  # noqa: F811
    client_for(world.lan).get(f"/conclusions/{draft.id}/review")
    for paragraph in rules.paragraphs(draft):
        for run in paragraph:
            assert TEXT[run.start : run.end] == run.text


# ---------- Names of units ----------


def name_unit(client, draft, unit: Unit, name: str = "Sở Công thương"):  # noqa: F811
    fields = {"unit-name": [name], "unit-id": [str(unit.id)], "unit-remember": [name]}
    return send(client, draft, **fields)


def test_a_name_is_remembered_for_later_documents(world, client_for, draft) -> None:  # noqa: F811
    number = world.finance.id
    assert name_unit(client_for(world.lan), draft, world.finance).status_code == 303
    unit = db.session.get(Unit, number)
    assert unit.aliases == ["Sở Công thương"]
    event = timeline(unit)[0]
    assert (event.verb, event.actor.id) == ("unit.changed", world.lan.id)
    assert event.details["changes"] == {"aliases": [[], ["Sở Công thương"]]}
    later = paste(world.committee, title="Họp sau", held_on=date(2025, 7, 1), text=TEXT, by=world.lan)
    assert later.items[1].lead_unit_id == number and "Sở Công thương" not in rules.names_not_known(later.items)


def test_without_the_tick_only_this_document_knows(world, client_for, draft) -> None:  # noqa: F811
    send(client_for(world.lan), draft, **{"unit-name": ["Sở Công thương"], "unit-id": [str(world.finance.id)]})
    assert db.session.get(Unit, world.finance.id).aliases == []


def test_a_name_of_another_unit_is_not_given_away(world, client_for, draft) -> None:  # noqa: F811
    make_unit("Sở Xây dựng", aliases=["Sở  công thương"])
    answer = name_unit(client_for(world.lan), draft, world.finance)
    assert answer.status_code == 409 and "đang là tên gọi của Sở Xây dựng" in answer.text
    assert db.session.get(Unit, world.finance.id).aliases == []
    assert items_of(draft)[1].lead_unit_id is None, "nothing is saved by halves"


def test_a_name_the_unit_has_is_not_written_twice(world, client_for, draft) -> None:  # noqa: F811
    world.finance.aliases = ["SỞ CÔNG THƯƠNG"]
    db.session.commit()
    assert name_unit(client_for(world.lan), draft, world.finance).status_code == 303
    assert db.session.get(Unit, world.finance.id).aliases == ["SỞ CÔNG THƯƠNG"]


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("UBND các xã, phường", {UnitKind.COMMUNE}),
        ("các sở, ban, ngành liên quan", {UnitKind.DEPARTMENT}),
        ("UBND các huyện, thị xã", {UnitKind.DISTRICT}),
        ("Chủ tịch UBND các xã", {UnitKind.COMMUNE}),
        ("các xã, phường và các đoàn thể", {UnitKind.COMMUNE}),
        ("Các cơ quan, đơn vị, địa phương", set()),
        ("Ban Quản lý các khu công nghiệp", None),
        ("Sở Xây dựng", None),
        ("UBND xã Tân Lập", None),
    ],
)
def test_a_name_of_many_units_is_told_from_one_of_one(name: str, kinds: set[UnitKind] | None) -> None:
    assert rules.calls_many(name) is (kinds is not None)
    assert rules.kinds_meant(name) >= (kinds or set())
    if kinds is None:
        assert not rules.kinds_meant(name)


def test_a_group_of_units_is_counted_and_not_remembered_as_one(world, client_for) -> None:
    for number in range(3):
        make_unit(f"Xã Tân Lập {number}", kind=UnitKind.COMMUNE)
    text = "Giao các nhiệm vụ sau:\n\n1. UBND các xã, phường rà soát hộ nghèo trước ngày 30/9/2025."
    conclusion = paste(world.committee, title="Họp", held_on=date(2025, 6, 30), text=text, by=world.lan)
    db.session.commit()
    client = client_for(world.lan)
    page = " ".join(client.get(f"/conclusions/{conclusion.id}/review").text.split())
    assert "“UBND các xã, phường”" in page and "danh sách đang có 3 đơn vị" in page
    assert 'name="unit-remember"' not in page
    answer = name_unit(client, conclusion, world.finance, "UBND các xã, phường")
    assert answer.status_code == 409 and "gọi cả một nhóm đơn vị" in answer.text
