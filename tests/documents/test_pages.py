"""The pages of the document register: found in any spelling, shown in a chain, entered once, told when wrong."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import func, select

from tests.client import Client
from tests.make import make_committee, make_conclusion, make_membership, make_task
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.documents.actions import enter
from tracker.documents.models import Document
from tracker.documents.rules import DocumentFacts, full_numbers, normal_number, tree
from tracker.history.queries import timeline


def count() -> int:
    return db.session.scalar(select(func.count()).select_from(Document)) or 0


def given(
    world: SimpleNamespace, number: str, issued_on: date, parent: Document | None = None, **more: Any
) -> Document:
    facts = DocumentFacts(number=number, issued_on=issued_on, parent_id=parent.id if parent else None, **more)
    document, _ = enter(world.committee, facts, is_another=True, by=world.lan)
    db.session.commit()
    return document


def typed(**changes: str) -> dict[str, str]:
    return {"number": "35-NQ/TW", "issued_on": "22/10/2018", "urgency": "normal", **changes}


def post(client: Client, url: str = "/documents/new", **changes: str) -> Any:
    return client.post(url, data=typed(**changes))


# ---------- Entering ----------


def test_a_document_is_entered_with_everything_about_it(world, client_for) -> None:
    lan = client_for(world.lan)
    answer = post(
        lan,
        number="35 - NQ/TW",
        issuer="Bộ Chính trị",
        abstract="tăng cường bảo vệ nền tảng tư tưởng của Đảng",
        signer="Nguyễn Văn A",
        urgency="urgent",
    )
    document = db.session.scalars(select(Document)).one()
    assert answer.status_code == 303 and answer.location == f"/documents/{document.id}"
    assert (document.normal_number, document.kind, document.year) == ("35-nq/tw", "Nghị quyết", 2018)
    page = lan.get(answer.location)
    for words in ("Bộ Chính trị", "22/10/2018", "Nguyễn Văn A", "Khẩn", "Tăng cường bảo vệ nền tảng", "Ghi vào sổ"):
        assert words in page.text, words
    assert [event.verb for event in timeline(document)] == ["document.registered"]


def test_a_doubled_press_is_one_document(world, client_for) -> None:
    lan = client_for(world.lan)
    first, second = post(lan, abstract="Về công tác"), post(lan, abstract="Về công tác")
    assert first.location == second.location and count() == 1
    assert "đã được ghi từ lần bấm trước" in lan.get(second.location).text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": ""}, "Anh chị ghi số, ký hiệu"),
        ({"number": "\x00 "}, "Anh chị ghi số, ký hiệu"),
        ({"number": "chưa có số"}, "cần có chữ số"),
        ({"number": "1" * 81}, "dài quá 80 ký tự"),
        ({"issued_on": ""}, "Anh chị ghi ngày ban hành"),
        ({"issued_on": "22/10/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"issued_on": "31/6/2025"}, "Không có ngày 31/6/2025 trong lịch"),
        ({"issued_on": "1/1/2099"}, "còn ở phía trước"),
        ({"abstract": "a" * 501}, "dài quá 500 ký tự"),
        ({"parent": "118-KH/TU"}, "Sổ chưa có văn bản “118-KH/TU”"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_typed_is_lost(
    world, client_for, changes: dict[str, str], sentence: str
) -> None:
    answer = post(client_for(world.lan), **{"issuer": "Bộ Chính trị", "signer": "Ông Nguyễn Văn A", **changes})
    assert answer.status_code == 422 and sentence in answer.text
    assert "Bộ Chính trị" in answer.text and "Ông Nguyễn Văn A" in answer.text and count() == 0


@pytest.mark.parametrize("urgency", ["", "very", "\x00"])
def test_an_urgency_nobody_offered_is_no_error_of_the_server(world, client_for, urgency: str) -> None:
    assert post(client_for(world.lan), urgency=urgency).status_code == 422 and count() == 0


def test_the_same_number_with_two_dates_is_told(world, client_for) -> None:
    lan = client_for(world.lan)
    standing = given(world, "35-NQ/TW", date(2018, 10, 22))
    same_year = post(lan, number="NQ số 35 - NQ/TW", issued_on="23/10/2018")
    assert same_year.status_code == 422 and "22/10/2018, khác ngày vừa nhập" in same_year.text
    assert f'href="/documents/{standing.id}"' in same_year.text and 'name="another"' not in same_year.text
    other_year = post(lan, issued_on="22/10/2023")
    assert other_year.status_code == 422 and 'name="another"' in other_year.text and count() == 1
    assert post(lan, issued_on="22/10/2023", another="y").status_code == 303 and count() == 2


def test_the_same_document_with_other_words_is_not_written_over(world, client_for) -> None:
    given(world, "35-NQ/TW", date(2018, 10, 22), abstract="về bảo vệ nền tảng")
    answer = post(client_for(world.lan), number="NQ 35", abstract="khác hẳn")
    assert answer.status_code == 422 and "Sổ đã có 35-NQ/TW của năm 2018" in answer.text and "khác hẳn" in answer.text
    assert db.session.scalars(select(Document.abstract)).one() == "về bảo vệ nền tảng"


def test_a_secret_is_refused_here_too(world, client_for) -> None:
    answer = post(client_for(world.lan), abstract="TUYỆT MẬT", issuer="Cơ quan kín")
    assert answer.status_code == 409 and "Cơ quan kín" not in answer.text and count() == 0


# ---------- Changing ----------


def test_a_change_is_kept_with_what_stood_before(world, client_for) -> None:
    parent = given(world, "35-NQ/TW", date(2018, 10, 22))
    document = given(world, "118-KH/TU", date(2019, 1, 5))
    lan = client_for(world.lan)
    form = lan.get(f"/documents/{document.id}/edit")
    assert 'value="118-KH/TU"' in form.text and 'value="05/01/2019"' in form.text
    answer = post(
        lan,
        f"/documents/{document.id}/edit",
        number="118-KH/TU",
        issued_on="6/1/2019",
        parent="35 - NQ/TW",
        kind="Kế hoạch",
    )
    assert answer.status_code == 303
    assert (document.issued_on, document.parent_id) == (date(2019, 1, 6), parent.id)
    event = timeline(document)[0]
    assert event.verb == "document.changed" and event.details["changes"] == {
        "issued_on": ["2019-01-05", "2019-01-06"],
        "parent_id": ["", "35-NQ/TW"],
    }
    page = lan.get(answer.location).text
    assert "05/01/2019 → 06/01/2019" in page and "để trống → 35-NQ/TW" in page
    again = lan.get(f"/documents/{document.id}/edit")
    assert 'value="35-NQ/TW năm 2018"' in again.text, "what the form shows it also understands"
    answer = post(
        lan,
        f"/documents/{document.id}/edit",
        number="118-KH/TU",
        issued_on="6/1/2019",
        parent="35-NQ/TW năm 2018",
        kind="Kế hoạch",
    )
    assert answer.status_code == 303 and len(timeline(document)) == 2, "nothing changed, nothing to tell"


def test_a_document_of_a_paste_may_stay_without_a_day(world, client_for) -> None:
    document = Document(committee_id=world.committee.id, number="9/TB-BCĐ", normal_number="9/tb-bcđ", year=2026)
    db.session.add(document)
    db.session.commit()
    answer = post(
        client_for(world.lan), f"/documents/{document.id}/edit", number="9/TB-BCĐ", issued_on="", issuer="BCĐ"
    )
    assert answer.status_code == 303 and (document.issuer, document.issued_on, document.year) == ("BCĐ", None, 2026)


def test_circles_and_parents_dated_after_their_children_are_told(world, client_for) -> None:
    first = given(world, "35-NQ/TW", date(2018, 10, 22))
    second = given(world, "118-KH/TU", date(2019, 1, 5), first)
    third = given(world, "115-KH/HU", date(2019, 2, 20), second)
    lan = client_for(world.lan)
    circle = post(lan, f"/documents/{first.id}/edit", parent="115-KH/HU")
    assert circle.status_code == 422 and "115-KH/HU là văn bản ở dưới 35-NQ/TW" in circle.text
    itself = post(lan, f"/documents/{first.id}/edit", parent="35-NQ/TW")
    assert itself.status_code == 422 and "là chính văn bản này" in itself.text
    too_late = post(lan, number="7-KH/ĐU", issued_on="1/2/2019", parent="115-KH/HU")
    assert too_late.status_code == 422 and "ban hành ngày 20/02/2019, sau ngày 01/02/2019" in too_late.text
    moved = post(lan, f"/documents/{second.id}/edit", number="118-KH/TU", issued_on="1/3/2019", parent="35-NQ/TW")
    assert moved.status_code == 422 and "115-KH/HU ban hành ngày 20/02/2019, trước ngày" in moved.text
    assert third.parent_id == second.id and first.parent_id is None


def test_a_parent_of_several_years_is_named_with_its_year(world, client_for) -> None:
    given(world, "35-NQ/TW", date(2018, 10, 22))
    right = given(world, "35-NQ/TW", date(2023, 10, 22))
    lan = client_for(world.lan)
    unclear = post(lan, number="118-KH/TU", issued_on="5/1/2024", parent="NQ 35")
    assert unclear.status_code == 422 and "Sổ có nhiều văn bản mang số" in unclear.text
    assert post(lan, number="118-KH/TU", issued_on="5/1/2024", parent="35-NQ/TW năm 2023").status_code == 303
    assert db.session.scalars(select(Document.parent_id).where(Document.number == "118-KH/TU")).one() == right.id


# ---------- The list ----------


@pytest.mark.parametrize(
    "words",
    [
        "35-NQ/TW",
        "35 - NQ/TW",
        "NQ 35",
        "nq35-nq/tw".replace("nq35", "35"),
        "Nghị quyết số 35-NQ/TW",
        "nghi quyet 35",
        "bo chinh tri",
        "Bộ Chính trị nền tảng",
        "NEN TANG TU TUONG",
        "bảo vệ nền tả",
    ],
)
def test_any_spelling_finds(world, client_for, words: str) -> None:
    about = {"issuer": "Bộ Chính trị", "abstract": "tăng cường bảo vệ nền tảng tư tưởng của Đảng"}
    given(world, "35-NQ/TW", date(2018, 10, 22), **about)
    given(world, "135-QĐ/TTg", date(2018, 11, 2), issuer="Thủ tướng Chính phủ")
    page = client_for(world.lan).get("/documents", query_string={"q": words}).text
    assert ">35-NQ/TW<" in page and ">135-QĐ/TTg<" not in page


@pytest.mark.parametrize("words", ["%", "_", "\\", "'", "\x00", "35%", "không có gì", "🙂" * 200])
def test_odd_words_find_nothing_and_break_nothing(world, client_for, words: str) -> None:
    given(world, "118-KH/TU", date(2019, 1, 5))
    assert client_for(world.lan).get("/documents", query_string={"q": words, "kind": words}).status_code == 200


def test_exact_marks_come_first_and_a_kind_narrows(world, client_for) -> None:
    given(world, "1-KH/TU", date(2019, 1, 5), abstract="bàn về mả")
    given(world, "2-NQ/TU", date(2018, 1, 5), abstract="bàn về mã")
    lan = client_for(world.lan)
    page = lan.get("/documents", query_string={"q": "mã"}).text
    assert page.index("2-NQ/TU") < page.index("1-KH/TU")
    page = lan.get("/documents", query_string={"kind": "Kế hoạch"}).text
    assert ">1-KH/TU<" in page and ">2-NQ/TU<" not in page


def test_lists_and_pages_cost_the_same_however_much_there_is(world, client_for, count_queries) -> None:
    top = given(world, "35-NQ/TW", date(2018, 10, 22))
    for number in range(60):
        given(world, f"{number + 100}-KH/TU", date(2019, 1, 5) + timedelta(number), top)
    for number in range(5):
        make_task(world, title=f"Thực hiện Nghị quyết số 35-NQ/TW, việc {number}")
    lan = client_for(world.lan)
    for url in ("/documents", "/documents?q=ke+hoach", f"/documents/{top.id}", f"/documents/{top.id}/edit"):
        with count_queries() as queries:
            assert lan.get(url).status_code == 200
        assert queries.number <= 12, (url, queries.number, queries.statements)


# ---------- One document ----------


def test_the_chain_stands_as_a_tree_with_the_days_between_its_levels(world, client_for) -> None:
    first = given(world, "35-NQ/TW", date(2018, 10, 22))
    second = given(world, "118-KH/TU", date(2019, 1, 5), first)
    third = given(world, "115-KH/HU", date(2019, 2, 20), second)
    beside = given(world, "20-KH/ĐU", date(2018, 12, 1), first)
    for document in (first, second, third, beside):
        page = " ".join(client_for(world.ha).get(f"/documents/{document.id}").text.split())
        assert "sau 75 ngày" in page and "sau 46 ngày, 121 ngày kể từ văn bản đầu" in page and "sau 40 ngày" in page
        places = [
            page.index(f">{number}<", page.index('class="chain"'))
            for number in ("35-NQ/TW", "20-KH/ĐU", "118-KH/TU", "115-KH/HU")
        ]
        assert places == sorted(places), "parents before children, the earlier branch first"
        assert f'<b aria-current="true">{document.number}</b>' in page


def test_a_circle_made_by_hand_does_not_hang_the_page(world, client_for) -> None:
    first = given(world, "1-KH/TU", date(2019, 1, 5))
    second = given(world, "2-KH/TU", date(2019, 1, 6), first)
    first.parent_id = second.id
    db.session.commit()
    assert client_for(world.lan).get(f"/documents/{first.id}").status_code == 200
    assert tree([first, second]) == ()


def test_a_document_shows_its_conclusion_and_the_tasks_that_come_from_it_or_cite_it(world, client_for) -> None:
    document = given(world, "214/TB-BCĐ", date(2026, 3, 2))
    conclusion = make_conclusion(world, issued=True)
    conclusion.document_id = document.id
    make_task(world, title="Sơ kết việc thực hiện Thông báo số 214/TB-BCĐ")
    make_task(world, title="Sơ kết việc thực hiện Thông báo số 14/TB-BCĐ ngày 21/4")
    page = client_for(world.lan).get(f"/documents/{document.id}").text
    assert "Hội nghị sơ kết 6 tháng" in page and "Rà soát các chỉ tiêu của năm" in page
    assert "Thông báo số 214/TB-BCĐ" in page and "Thông báo số 14/TB-BCĐ" not in page


def test_a_conclusion_offers_to_register_what_it_cites(world, client_for) -> None:
    known = given(world, "35-NQ/TW", date(2018, 10, 22))
    conclusion = make_conclusion(world, issued=True)
    conclusion.items[0].suggestion = {"references": ["35-NQ", "60-QĐ/TU"]}
    conclusion.items[1].suggestion = {"references": ["60-QĐ/TU"]}
    db.session.commit()
    page = client_for(world.lan).get(f"/conclusions/{conclusion.id}").text
    assert f'href="/documents/{known.id}">35-NQ/TW</a>' in page
    assert page.count('href="/documents/new?number=60-Q%C4%90/TU"') == 1
    form = client_for(world.lan).get("/documents/new?number=60-Q%C4%90/TU").text
    assert 'value="60-QĐ/TU"' in form
    assert "/documents/new?" not in client_for(world.van).get(f"/conclusions/{conclusion.id}").text
    assert "60-QĐ/TU" not in client_for(world.minh).get(f"/conclusions/{conclusion.id}").text


def test_a_member_sees_the_documents_of_their_conclusions_alone(world, client_for) -> None:
    first = given(world, "35-NQ/TW", date(2018, 10, 22))
    carrier = given(world, "214/TB-BCĐ", date(2026, 3, 2), first)
    conclusion = make_conclusion(world, issued=True)
    conclusion.document_id = carrier.id
    db.session.commit()
    minh = client_for(world.minh)
    listed = minh.get("/documents").text
    assert ">214/TB-BCĐ<" in listed and "35-NQ/TW" not in listed
    assert "35-NQ/TW" not in minh.get(f"/documents/{carrier.id}").text
    assert minh.get(f"/documents/{first.id}").status_code == 404
    assert client_for(world.tuan).get(f"/documents/{carrier.id}").status_code == 404
    assert ">214/TB-BCĐ<" not in client_for(world.tuan).get("/documents").text


def test_another_committee_sees_nothing(world, client_for) -> None:
    document = given(world, "35-NQ/TW", date(2018, 10, 22))
    other = make_committee("CDS")
    make_membership(world.tuan, other, Role.SECRETARY)
    tuan = client_for(world.tuan)
    assert "35-NQ/TW" not in tuan.get(f"/documents?committee={other.id}").text
    assert tuan.get(f"/documents/{document.id}").status_code == 404
    assert post(tuan, f"/documents/{document.id}/edit").status_code == 404
    answer = post(
        tuan, f"/documents/new?committee={other.id}", number="7-KH/TU", issued_on="1/2/2019", parent="35-NQ/TW"
    )
    assert answer.status_code == 422 and "Sổ chưa có văn bản" in answer.text, "a parent of another committee is none"


@pytest.mark.parametrize("url", ["/documents/0", "/documents/99999999999", "/documents/2147483648/edit"])
def test_numbers_that_are_no_document(world, client_for, url: str) -> None:
    assert client_for(world.lan).get(url).status_code == 404


def test_a_viewer_reads_and_does_not_write(world, client_for) -> None:
    document = given(world, "35-NQ/TW", date(2018, 10, 22))
    van = client_for(world.van)
    assert "Sửa văn bản" not in van.get(f"/documents/{document.id}").text
    for url in ("/documents/new", f"/documents/{document.id}/edit"):
        assert van.get(url).status_code == post(van, url).status_code == 403


# ---------- Rules ----------


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("NQ 35", "35-NQ/TW"),
        ("Nghị định 30", "30/2020/NĐ-CP"),
        ("Thông báo số 214", "214/TB-BCĐ"),
        ("KH 118", "118-KH/TU"),
    ],
)
def test_a_short_number_stands_for_the_full_one(world, short: str, full: str) -> None:
    given(world, full, clock.today())
    from tracker.documents.queries import documents_named

    assert [one.number for one in documents_named(world.committee.id, [short])] == [full]
    assert full_numbers(normal_number(full)) == []
