"""Reviewing a draft: what can be said of each item, and that two people do not lose each other's words."""

import re
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select

from tests.client import Client
from tests.make import day, make_conclusion, make_membership
from tracker import clock
from tracker.accounts.actions import keep_typed
from tracker.accounts.models import Role
from tracker.db import db
from tracker.history.queries import timeline
from tracker.meetings.actions import paste
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.reading import Disposition

TEXT = """Hội nghị diễn ra ngày 30/6/2025 tại Hội trường Thành ủy.

Đồng chí chủ trì giao các nhiệm vụ sau:

Một là, Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh mở 06 lớp bồi dưỡng trước ngày 01/10/2025.

Hai là, Sở Công thương bố trí kinh phí trong quý III/2025.

Ba là, rà soát các chỉ tiêu; chuẩn bị hội thảo trong tháng 11/2025; biên soạn tài liệu.

Bốn là, Văn phòng Thành ủy thường xuyên theo dõi, đôn đốc."""


@pytest.fixture
def draft(world: SimpleNamespace) -> Conclusion:
    conclusion = paste(
        world.committee,
        title="Hội nghị sơ kết",
        held_on=date(2025, 6, 30),
        text=TEXT,
        number="214/TB-BCĐ",
        by=world.lan,
    )
    db.session.commit()
    return conclusion


def typed(conclusion: Conclusion, **changes: Any) -> dict[str, Any]:
    """The review form as a browser would send it, with changes by "<place>-<field>" (1-title) or by whole name."""
    fields: dict[str, Any] = {"version": conclusion.version, "do": "save"}
    for place, item in enumerate(conclusion.items, 1):
        values = {
            "title": item.title,
            "disposition": item.disposition.value,
            "lead_unit_id": item.lead_unit_id or "",
            "support_unit_ids": list(item.support_unit_ids),
            "tracker_id": item.tracker_id or "",
            "due_on": f"{item.due_on:%d/%m/%Y}" if item.due_on else "",
            "review_after": f"{item.review_after:%d/%m/%Y}" if item.review_after else "",
        }
        if item.review_after:
            values["ongoing"] = "y"
        values |= {name: changes.pop(f"{place}-{name}") for name in list(values) if f"{place}-{name}" in changes}
        extra = {key: changes.pop(key) for key in list(changes) if key.startswith(f"{place}-")}
        values |= {key.split("-", 1)[1]: value for key, value in extra.items()}
        fields |= {f"i{item.id}-{name}": value for name, value in values.items() if value not in (None, [])}
    return {**fields, **changes}


def send(client: Client, conclusion: Conclusion, **changes: Any) -> Any:
    return client.post(f"/conclusions/{conclusion.id}/review", data=typed(conclusion, **changes))


def items_of(conclusion: Conclusion) -> list[ConclusionItem]:
    return list(
        db.session.scalars(
            select(ConclusionItem)
            .where(ConclusionItem.conclusion_id == conclusion.id)
            .order_by(ConclusionItem.position)
            .execution_options(populate_existing=True)
        )
    )


def test_the_text_and_the_items_are_bound_both_ways(world, client_for, draft) -> None:
    page = client_for(world.lan).get(f"/conclusions/{draft.id}/review").text
    for item in draft.items:
        assert page.count(f'id="item-{item.id}"') == page.count(f'id="found-{item.id}"') == 1
        assert f'href="#item-{item.id}"' in page and f'href="#found-{item.id}"' in page
    assert "<u>Sở Nội vụ</u>" in page and "<b>Một là</b>" in page
    assert re.search(r'<mark class="date">[^<]*01/10/2025', page)


def test_every_sign_of_the_text_is_on_the_page_in_order(world, client_for, draft) -> None:
    page = client_for(world.lan).get(f"/conclusions/{draft.id}/review").text
    shown = page[page.index('<div class="doc">') : page.index("Nền vàng")]
    shown = re.sub(r'<a class="ref.*?</a>|<[^>]+>', "", shown)
    assert "".join(shown.split())[: len("".join(TEXT.split()))] == "".join(TEXT.split())


def test_what_the_reader_left_aside_is_listed(world, client_for, draft) -> None:
    page = client_for(world.lan).get(f"/conclusions/{draft.id}/review").text
    words = " ".join(re.sub("<[^>]+>", "", page).split())
    assert re.search(r"Đã đọc \d+ đoạn", words) and "2 đoạn ngoài danh sách" in words
    listed = page[page.index('class="sheet outside"') :].split("</details>")[0]
    assert listed.count("Đưa vào<") == 2


def test_what_wants_a_look_comes_first(world, client_for, draft) -> None:
    page = client_for(world.lan).get(f"/conclusions/{draft.id}/review").text
    first, second, _, fourth = draft.items
    assert page.index("Cần xem") < page.index(f'id="found-{second.id}"') < page.index(">Đã rõ<")
    assert page.index(">Đã rõ<") < page.index(f'id="found-{first.id}"')
    assert fourth.due_on is None and fourth.review_after == date(2025, 6, 30) + timedelta(
        days=world.committee.review_after_days
    )


def test_everything_said_of_an_item_is_kept(world, client_for, draft) -> None:
    answer = send(
        client_for(world.lan),
        draft,
        **{
            "1-title": "Mở 06 lớp bồi dưỡng",
            "1-lead_unit_id": world.finance.id,
            "1-support_unit_ids": [world.home_affairs.id, world.office.id, world.finance.id],
            "1-tracker_id": world.lan.id,
            "1-due_on": "15/9/2025",
            "2-disposition": "information",
        },
    )
    assert answer.status_code == 303
    first, second, _, fourth = items_of(draft)
    assert (first.title, first.lead_unit_id, first.tracker_id) == (
        "Mở 06 lớp bồi dưỡng",
        world.finance.id,
        world.lan.id,
    )
    assert set(first.support_unit_ids) == {world.home_affairs.id, world.office.id}, "a lead does not support itself"
    assert first.due_on == date(2025, 9, 15) and first.due_precision == "day"
    assert "01/10/2025" in first.due_words, "the words of the document stay"
    assert second.disposition is Disposition.INFORMATION
    assert fourth.review_after is not None and fourth.due_on is None
    event = timeline(draft)[0]
    assert (event.verb, event.actor, event.details["items"]) == ("conclusion.saved", world.lan, ["1", "2"])


def test_saving_without_a_change_settles_nothing(world, client_for, draft) -> None:
    before = [(item.unsure, item.title, item.due_precision) for item in items_of(draft)]
    send(client_for(world.lan), draft)
    assert [(item.unsure, item.title, item.due_precision) for item in items_of(draft)] == before


def test_right_settles_the_doubt_about_one_item_and_saves_the_others(world, client_for, draft) -> None:
    for item in draft.items:
        item.unsure = True
    db.session.commit()
    first, second, *_ = draft.items
    answer = send(client_for(world.lan), draft, **{"do": f"look-{first.id}", "2-lead_unit_id": world.finance.id})
    assert answer.status_code == 303
    stored = items_of(draft)
    assert [item.unsure for item in stored] == [False, False, True, True], "confirmed, touched, neither"
    assert stored[1].lead_unit_id == world.finance.id
    assert f"#found-{second.id}" not in answer.location or stored[1].due_on is None


def test_ongoing_work_gets_a_day_of_review(world, client_for, draft) -> None:
    send(client_for(world.lan), draft, **{"1-due_on": "", "1-ongoing": "y"})
    assert items_of(draft)[0].review_after == date(2025, 6, 30) + timedelta(days=world.committee.review_after_days)
    db.session.refresh(draft)
    send(client_for(world.lan), draft, **{"1-review_after": "31/12/2025"})
    assert items_of(draft)[0].review_after == date(2025, 12, 31)


def test_lead_and_tracker_go_to_all_below_but_not_over_what_was_just_chosen(world, client_for, draft) -> None:
    send(
        client_for(world.lan),
        draft,
        **{
            "1-lead_unit_id": world.office.id,
            "1-tracker_id": world.lan.id,
            "1-below": ["lead", "tracker"],
            "2-lead_unit_id": world.finance.id,
        },
    )
    stored = items_of(draft)
    assert [one.lead_unit_id for one in stored] == [world.office.id, world.finance.id, *[world.office.id] * 2]
    assert {one.tracker_id for one in stored} == {world.lan.id}


def test_an_unknown_name_is_said_once_for_the_whole_text(world, client_for, draft) -> None:
    client = client_for(world.lan)
    page = client.get(f"/conclusions/{draft.id}/review").text
    assert "Tên đơn vị chưa nhận ra" in page and "Sở Công thương" in page
    send(client, draft, **{"unit-name": ["Sở Công thương"], "unit-id": [str(world.finance.id)]})
    assert items_of(draft)[1].lead_unit_id == world.finance.id
    assert "Tên đơn vị chưa nhận ra" not in client.get(f"/conclusions/{draft.id}/review").text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"1-due_on": "15/9/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"1-due_on": "29/6/2025"}, "trước ngày kết luận 30/06/2025"),
        ({"1-due_on": "31/9/2025"}, "Không có ngày 31/9/2025"),
        ({"1-title": ""}, "Anh chị ghi tên nhiệm vụ"),
        ({"1-title": "dài " * 100}, "dài quá 300 ký tự"),
        ({"1-ongoing": "y"}, "Việc thường xuyên thì không có thời hạn"),
        ({"4-review_after": "01/6/2025"}, "trước ngày kết luận"),
        ({"1-lead_unit_id": 999_999}, "i{id}-lead_unit_id-error"),
        ({"1-tracker_id": "abc"}, "i{id}-tracker_id-error"),
        ({"1-disposition": "crime"}, "i{id}-disposition-error"),
    ],
)
def test_wrong_input_is_told_and_nothing_typed_is_lost(world, client_for, draft, changes, sentence: str) -> None:
    answer = send(client_for(world.lan), draft, **{"2-title": "Tên vừa sửa của nội dung hai", **changes})
    assert answer.status_code == 422
    assert sentence.replace("{id}", str(draft.items[0].id)) in answer.text
    assert "Tên vừa sửa của nội dung hai" in answer.text
    assert f'name="version" value="{draft.version}"' in answer.text
    assert items_of(draft)[1].title != "Tên vừa sửa của nội dung hai", "nothing is saved by halves"


def test_the_later_of_two_is_told_and_keeps_what_they_typed(world, client_for, draft) -> None:
    make_membership(world.minh, world.committee, Role.SECRETARY)
    version = draft.version
    send(client_for(world.minh), draft, **{"1-title": "Tên của anh Minh"})
    db.session.refresh(draft)
    later = send(client_for(world.lan), draft, **{"version": version, "1-title": "Tên của chị Lan"})
    assert later.status_code == 409
    assert "vừa được Trần Quang Minh lưu" in later.text
    assert "Tên của chị Lan" in later.text and "tên nhiệm vụ “Tên của anh Minh”" in later.text
    assert items_of(draft)[0].title == "Tên của anh Minh"
    assert f'name="version" value="{draft.version}"' in later.text, "a second press saves knowingly"
    again = send(client_for(world.lan), draft, **{"1-title": "Tên của chị Lan"})
    assert again.status_code == 303 and items_of(draft)[0].title == "Tên của chị Lan"


def test_what_was_typed_comes_back_after_sign_in_with_the_version_it_was_typed_against(
    world, client_for, draft
) -> None:
    url = f"/conclusions/{draft.id}/review"
    fields = typed(draft, **{"1-title": "Tên gõ dở", "1-below": ["lead"], "4-due_on": "không rõ"})
    flat = [
        (name, str(one)) for name, value in fields.items() for one in (value if isinstance(value, list) else [value])
    ]
    token = keep_typed(world.lan.fs_uniquifier, url, flat, now=clock.now())
    draft.version += 1  # somebody else saved while the person signed in again
    db.session.commit()
    page = client_for(world.lan).get(f"{url}?typed={token}").text
    assert "Tên gõ dở" in page and 'value="không rõ"' in page
    assert f'name="version" value="{fields["version"]}"' in page, "so that the other's save is not overwritten unseen"
    kept = re.search(rf'name="i{draft.items[0].id}-below" value="lead"( checked)?', page)
    assert kept is not None and kept[1]


def test_parts_become_children_that_inherit(world, client_for, draft) -> None:
    third = draft.items[2]
    assert len(third.suggestion["parts"]) >= 2
    titles = [part["title"] for part in third.suggestion["parts"]]
    wanted = [place for place, title in enumerate(titles) if "hội thảo" in title or "iên soạn" in title]
    answer = send(
        client_for(world.lan),
        draft,
        **{"do": f"split-{third.id}", "3-lead_unit_id": world.office.id, "3-parts": wanted},
    )
    assert answer.status_code == 303
    stored = items_of(draft)
    children = [item for item in stored if item.parent_id == third.id]
    assert [child.title for child in children] == [titles[place] for place in wanted]
    assert {(child.lead_unit_id, child.tracker_id) for child in children} == {(world.office.id, world.tu.id)}
    assert all(third.start <= child.start < child.end <= third.end for child in children)
    dated = next(child for child in children if "hội thảo" in child.title)
    assert dated.due_on in (None, date(2025, 11, 30))
    page = client_for(world.lan).get(f"/conclusions/{draft.id}/review").text
    assert ">3.1</a>" in page and ">3.2</a>" in page


def test_a_passage_left_aside_can_be_put_in(world, client_for, draft) -> None:
    client = client_for(world.lan)
    page = client.get(f"/conclusions/{draft.id}/review").text
    found = re.search(r'value="(add-(\d+)-(\d+))"', page)
    assert found is not None
    answer = send(client, draft, **{"do": found[1], "2-title": "Giữ cả tên này"})
    assert answer.status_code == 303
    stored = items_of(draft)
    assert len(stored) == 5 and stored[0].start == int(found[2]) and stored[0].unsure
    assert stored[0].title.startswith("Hội nghị diễn ra")
    assert stored[2].title == "Giữ cả tên này"
    db.session.refresh(draft)
    twice = send(client, draft, do=found[1])
    assert twice.status_code == 409 and len(items_of(draft)) == 5


@pytest.mark.parametrize(
    "button", ["add-5-1", "add-x-9", "add-0-99999999", "look-x", "split-999999", "look-", "add-", ""]
)
def test_a_forged_button_breaks_nothing(world, client_for, draft, button: str) -> None:
    assert send(client_for(world.lan), draft, do=button).status_code in (303, 409)
    assert len(items_of(draft)) == 4


def test_only_secretaries_review_and_strangers_learn_nothing(world, client_for, draft) -> None:
    url = f"/conclusions/{draft.id}/review"
    assert client_for(world.ha).get(url).status_code == 403
    assert client_for(world.minh).get(url).status_code == 404
    assert client_for(world.an).post(url, data={"do": "save"}).status_code == 404
    assert client_for(world.lan).get("/conclusions/999999/review").status_code == 404
    assert client_for(world.lan).get(f"/conclusions/{2**40}/review").status_code == 404


def test_an_issued_conclusion_is_not_reviewed_again(world, client_for) -> None:
    conclusion = make_conclusion(world, issued=True, due_on=day(5))
    client = client_for(world.lan)
    assert client.get(f"/conclusions/{conclusion.id}/review").location == f"/conclusions/{conclusion.id}"
    answer = send(client, conclusion, **{"1-title": "Sửa sau khi giao"})
    assert answer.location == f"/conclusions/{conclusion.id}"
    assert items_of(conclusion)[0].title != "Sửa sau khi giao"


def test_sixty_items_stay_within_twelve_queries(world, client_for, count_queries) -> None:
    text = "Giao các đơn vị:\n" + "\n".join(
        f"{n}. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính hoàn thành nội dung số {n} trước ngày 30/9/2025."
        for n in range(1, 61)
    )
    conclusion = paste(world.committee, title="Hội nghị", held_on=date(2025, 6, 30), text=text, by=world.lan)
    db.session.commit()
    assert len(conclusion.items) == 60
    client, number = client_for(world.lan), conclusion.id
    with count_queries() as queries:
        page = client.get(f"/conclusions/{number}/review")
    assert page.status_code == 200 and queries.number <= 12, queries.statements
