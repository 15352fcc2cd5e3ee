"""Filling the checklist on a phone: each line saved alone, twice harmless, two inspectors told of each other."""

import re

import pytest
from sqlalchemy import select, update

from tests import make
from tracker import clock
from tracker.accounts.models import InterruptedForm
from tracker.db import db
from tracker.history.queries import timeline
from tracker.inspections import rules
from tracker.inspections.models import Answer, AnswerValue, Visit, VisitState


@pytest.fixture
def visit(world) -> Visit:
    return make.make_visit(world, inspectors=[world.tu])


def address(visit: Visit, place: int) -> str:
    return f"/inspections/{visit.id}/answers/{visit.items[place].id}"


def answers() -> list[Answer]:
    return list(db.session.scalars(select(Answer).order_by(Answer.id)))


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1.171", 1171), ("1171", 1171), (" 1 171 ", 1171), ("14,9", 14.9), ("0", 0), ("1.234.567,125", 1234567.125)],
)
def test_numbers_are_read_as_offices_write_them(typed: str, number: float) -> None:
    assert rules.read_quantity(typed) == number
    assert rules.read_quantity(rules.quantity_words(number)) == number


@pytest.mark.parametrize("typed", ["14.9", "1.17", "1,171.5", "mười", "1e9", "1.171.", "٣", "9" * 13, "1,2345", "--1"])
def test_what_is_no_number_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match="dấu chấm giữa hàng nghìn"):
        rules.read_quantity(typed)


def test_the_first_answer_opens_the_visit_and_leads_to_the_next_line(visit, world, client_for) -> None:
    dung = client_for(world.dung)
    page = dung.get(f"/inspections/{visit.id}/checklist").text
    assert "0/4 đã ghi" in page and "Không áp dụng" in page
    saved = dung.post(address(visit, 0), data={"value": "partly", "note": "Sổ ghi từ tháng 3"})
    assert saved.status_code == 303
    assert saved.location.endswith(f"/inspections/{visit.id}/checklist#i{visit.items[1].id}")
    assert visit.state is VisitState.OPEN
    page = dung.get(f"/inspections/{visit.id}/checklist").text
    assert "1/4 đã ghi" in page and "Sổ ghi từ tháng 3" in page and "Đến câu chưa ghi: câu 2" in page


def test_every_kind_keeps_what_belongs_to_it(visit, world, client_for) -> None:
    dung = client_for(world.dung)
    dung.post(address(visit, 0), data={"value": "no", "number": "7", "note": "Chưa có"})
    dung.post(address(visit, 1), data={"number": "1.171", "value": "yes"})
    dung.post(address(visit, 2), data={"note": "Đề nghị tập huấn"})
    last = dung.post(address(visit, 3), data={"value": "yes", "note": "tên hồ sơ"})
    kept = [(one.value, one.number, one.note) for one in answers()]
    assert kept == [
        (AnswerValue.NO, None, "Chưa có"),
        (None, 1171, ""),
        (None, None, "Đề nghị tập huấn"),
        (AnswerValue.YES, None, ""),
    ]
    page = dung.get(last.location).text
    assert "4/4 đã ghi" in page and 'value="1.171"' in page and "Đã ghi đủ 4 câu" in page
    assert 'type="file"' not in page, "nothing is uploaded here, least of all about secret records"
    shown = dung.get(f"/inspections/{visit.id}").text
    assert "1.171" in shown and "Đề nghị tập huấn" in shown


def test_a_line_about_secret_records_offers_no_words(visit, world, client_for) -> None:
    page = client_for(world.dung).get(f"/inspections/{visit.id}/checklist").text
    form = re.search(rf'<form class="check-item" id="i{visit.items[3].id}".*?</form>', page, re.S)[0]
    assert "textarea" not in form and "Không áp dụng" not in form and "không đính kèm tệp" in form
    answer = client_for(world.dung).post(address(visit, 3), data={"value": "partly"})
    assert answer.status_code == 422


def test_sending_it_twice_changes_nothing(visit, world, client_for) -> None:
    dung = client_for(world.dung)
    for _ in range(2):
        assert dung.post(address(visit, 0), data={"value": "yes", "note": "Đủ"}).status_code == 303
    assert len(answers()) == 1
    assert [event.verb for event in timeline(visit)] == ["visit.answered"]
    client_for(world.tu).post(address(visit, 0), data={"value": "yes", "note": "Đủ"})
    assert answers()[0].answered_by_id == world.dung.id, "the same from another inspector changes nothing either"


def test_of_two_inspectors_the_later_wins_and_is_told(visit, world, client_for) -> None:
    client_for(world.dung).post(address(visit, 0), data={"value": "yes", "note": "Có sổ"})
    tu = client_for(world.tu)
    saved = tu.post(address(visit, 0), data={"value": "no", "note": "Sổ trống"})
    assert saved.location.endswith(f"#i{visit.items[0].id}"), "the line itself says what was there"
    page = tu.get(saved.location).text
    assert "Trước đó Vũ Tiến Dũng đã ghi “Đạt”, ghi chú “Có sổ”" in page
    assert "Trước đó" not in tu.get(saved.location).text, "told once"
    assert [(one.value, one.answered_by_id) for one in answers()] == [(AnswerValue.NO, world.tu.id)]
    later, earlier = timeline(visit)
    assert earlier.details["after"] == later.details["before"] == {"value": "yes", "number": None, "note": "Có sổ"}
    assert later.details["after"]["value"] == "no"
    shown = client_for(world.lan).get(f"/inspections/{visit.id}").text
    assert "Hoàng Ngọc Tú ghi câu 1: “Chưa đạt”" in shown and "Trước đó: “Đạt”" in shown


def test_correcting_ones_own_answer_is_quiet(visit, world, client_for) -> None:
    dung = client_for(world.dung)
    dung.post(address(visit, 0), data={"value": "yes"})
    saved = dung.post(address(visit, 0), data={"value": "no"})
    assert saved.location.endswith(f"#i{visit.items[1].id}")
    assert "Trước đó" not in dung.get(saved.location).text


@pytest.mark.parametrize(
    ("place", "data", "said"),
    [
        (0, {}, "chọn một ô trả lời"),
        (0, {"value": "perhaps"}, "chọn một ô trả lời"),
        (0, {"value": "\x00yes\x00\x00x"}, "chọn một ô trả lời"),
        (1, {"number": "14.9", "note": "theo báo cáo"}, "1.171 hoặc 14,9"),
        (1, {"number": "1\x00" + "9" * 40}, "1.171 hoặc 14,9"),
        (1, {}, "nhập số liệu"),
        (2, {"note": "  "}, "ghi nội dung trả lời"),
        (2, {"note": "dài " * 600}, "dài quá 2.000 ký tự"),
    ],
)
def test_what_is_wrong_is_said_at_its_line(visit, world, client_for, place, data, said) -> None:
    answer = client_for(world.dung).post(address(visit, place), data=data)
    assert answer.status_code == 422 and said in answer.text and "Chưa lưu được câu" in answer.text
    if place == 1 and "note" in data:
        assert 'value="14.9"' in answer.text and "theo báo cáo" in answer.text, "what was typed stays"
    assert answers() == [] and visit.state is VisitState.PLANNED


def test_a_null_sign_in_a_note_is_no_text(visit, world, client_for) -> None:
    assert client_for(world.dung).post(address(visit, 2), data={"note": "Đủ\x00 sổ"}).status_code == 303
    assert answers()[0].note == "Đủ sổ"


def test_a_note_with_a_secrecy_marking_is_refused_and_not_shown_again(visit, world, client_for) -> None:
    answer = client_for(world.dung).post(address(visit, 2), data={"note": "TUYỆT MẬT\nDanh sách vị trí"})
    assert answer.status_code == 409 and "bí mật nhà nước" in answer.text
    assert "Danh sách vị trí" not in answer.text and answers() == []


def test_a_line_of_another_visit_is_not_there(visit, world, client_for) -> None:
    other = make.make_visit(world, template=visit.template)
    dung = client_for(world.dung)
    foreign = f"/inspections/{visit.id}/answers/{other.items[0].id}"
    assert dung.post(foreign, data={"value": "yes"}).status_code == 404
    for number in (0, 99999, 10**20):
        assert dung.post(f"/inspections/{visit.id}/answers/{number}", data={"value": "yes"}).status_code == 404
    assert answers() == []


def test_only_the_delegation_answers(visit, world, client_for) -> None:
    for person, code in ((world.lan, 403), (world.ha, 403), (world.van, 403), (world.minh, 404), (world.an, 404)):
        assert client_for(person).post(address(visit, 0), data={"value": "yes"}).status_code == code, person.name
    shown = client_for(world.van).get(f"/inspections/{visit.id}/checklist")
    assert shown.status_code == 303 and shown.location.endswith(f"/inspections/{visit.id}"), "a reader reads"
    assert answers() == []


def test_a_closed_visit_takes_no_answers_and_says_so(world, client_for) -> None:
    visit = make.make_visit(world, state="closed")
    answer = client_for(world.dung).post(address(visit, 0), data={"value": "yes"})
    assert answer.status_code == 409 and "Cuộc kiểm tra này đã kết thúc" in answer.text
    assert client_for(world.dung).get(f"/inspections/{visit.id}/checklist").status_code == 303
    assert answers() == []


def test_what_was_typed_comes_back_after_signing_in_again(visit, world, client_for) -> None:
    dung = client_for(world.dung)
    kept = [("number", "1.171"), ("note", "theo báo cáo"), ("value", "yes")]
    path = address(visit, 1)
    import json

    row = InterruptedForm(token="t", user_id=world.dung.id, path=path, fields=json.dumps(kept), kept_at=clock.now())
    db.session.add(row)
    db.session.commit()
    page = dung.get(f"{path}?typed=t").text
    assert 'value="1.171"' in page and "theo báo cáo" in page and "Nội dung vừa nhập đã trở lại" in page
    assert answers() == [], "looking writes nothing"
    assert dung.get(path).location.endswith(f"checklist#i{visit.items[1].id}")


def test_two_first_answers_at_once_are_one_row(visit, world) -> None:
    """The visit's row is taken first, so the second writer reads what the first one wrote, also from a stale memory."""
    from tracker.inspections import actions

    item = visit.items[0]
    assert item.answer is None  # remembered before the other one writes
    values = {"item_id": item.id, "value": "yes", "note": "", "answered_by_id": world.tu.id, "answered_at": clock.now()}
    db.session.execute(Answer.__table__.insert().values(**values))
    written = actions.answer(item, value=AnswerValue.NO, by=world.dung)
    db.session.commit()
    assert written.replaced_by == "Hoàng Ngọc Tú" and len(answers()) == 1
    db.session.execute(update(Answer).values(note="x"))
    db.session.commit()
