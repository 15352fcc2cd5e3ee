"""Pasting a conclusion: what is kept, what is refused, and that nothing typed is lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest
import time_machine
from sqlalchemy import func, select

from tests.client import Client
from tests.make import make_committee, make_membership
from tracker.accounts.models import InterruptedForm, Role
from tracker.db import db
from tracker.documents.models import Document
from tracker.history.models import Event
from tracker.meetings.models import Conclusion, ConclusionItem, Meeting

TEXT = """Đồng chí chủ trì kết luận các nhiệm vụ trọng tâm sau:

Một là, Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh mở 06 lớp bồi dưỡng trước ngày 01/10/2025.

Hai là, Sở Tài chính bố trí kinh phí trong quý III/2025."""


def count(model: Any) -> int:
    return db.session.scalar(select(func.count()).select_from(model)) or 0


def typed(**changes: str) -> dict[str, str]:
    return {"title": "Hội nghị sơ kết 6 tháng", "held_on": "30/6/2025", "text": TEXT, "form_key": "k1", **changes}


def paste(client: Client, **changes: str) -> Any:
    return client.post("/conclusions/new", data=typed(**changes), content_type="multipart/form-data")


def test_a_pasted_text_becomes_a_draft_with_suggestions(world, client_for) -> None:
    answer = paste(client_for(world.lan), number="214/TB-BCĐ", chair="Phạm Thu Hà")
    conclusion = db.session.scalars(select(Conclusion)).one()
    assert answer.status_code == 303 and answer.location == f"/conclusions/{conclusion.id}/review"
    assert (conclusion.text, conclusion.meeting.chair, conclusion.document.number) == (
        TEXT,
        "Phạm Thu Hà",
        "214/TB-BCĐ",
    )
    first, second = conclusion.items
    assert first.label == "Một là" and first.text.startswith("Một là, Sở Nội vụ")
    assert first.lead_unit_id == world.home_affairs.id and first.support_unit_ids == [world.school.id]
    assert f"{first.due_on:%d/%m/%Y}" in {"30/09/2025", "01/10/2025"} and "01/10/2025" in first.due_words
    assert second.lead_unit_id == world.finance.id and second.due_precision == "quarter"
    assert {first.tracker_id, second.tracker_id} == {world.tu.id}, "the only tracking officer is suggested"
    verbs = set(db.session.scalars(select(Event.verb).where(Event.subject_kind == "conclusion")))
    assert verbs == {"conclusion.pasted", "conclusion.read"}


def test_two_trackers_are_a_choice_for_a_person(world, client_for) -> None:
    make_membership(world.van, world.committee, Role.TRACKER)
    paste(client_for(world.lan))
    assert set(db.session.scalars(select(ConclusionItem.tracker_id))) == {None}


@pytest.mark.parametrize("marking", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_a_secret_is_refused_and_nothing_of_it_stays(world, client_for, caplog, marking: str) -> None:
    answer = paste(client_for(world.lan), text=f"BAN CHỈ ĐẠO\n{marking}\n\n{TEXT}", title="Hội nghị kín")
    assert answer.status_code == 409 and f"“{marking}”" in answer.text
    assert "06 lớp bồi dưỡng" not in answer.text and "Hội nghị kín" not in answer.text
    assert not caplog.records
    for model in (Conclusion, Meeting, Document, Event, InterruptedForm):
        assert count(model) == 0, model


def expired_session_of(client_for, person: Any) -> Client:
    """A browser in which `person` signed in a day ago and left the page open."""
    with time_machine.travel(datetime.now(UTC) - timedelta(days=1), tick=True):
        return client_for(person)


def test_what_was_typed_comes_back_after_the_session_expired(world, client_for) -> None:
    answer = paste(expired_session_of(client_for, world.lan), number="214/TB-BCĐ")
    assert answer.status_code == 303 and "/sign-in" in answer.location
    token = parse_qs(unquote(answer.location).split("?", 2)[2])["typed"][0]
    page = client_for(world.lan).get(f"/conclusions/new?typed={token}")
    assert "06 lớp bồi dưỡng" in page.text and 'value="214/TB-BCĐ"' in page.text
    assert 'name="form_key" value="k1"' in page.text, "a doubled press stays one"


def test_a_secret_sent_after_the_session_expired_is_not_kept(world, client_for) -> None:
    answer = paste(expired_session_of(client_for, world.lan), text=f"TUYỆT MẬT\n\n{TEXT}")
    assert answer.status_code == 303 and "/sign-in" in answer.location
    assert count(InterruptedForm) == 0


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"text": ""}, "Chưa có nội dung kết luận"),
        ({"text": " \x00 \n"}, "Chưa có nội dung kết luận"),
        ({"title": "   "}, "Anh chị ghi tên cuộc họp"),
        ({"held_on": "30/6/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"held_on": "31/6/2025"}, "Không có ngày 31/6/2025 trong lịch"),
        ({"held_on": ""}, "Anh chị ghi ngày họp"),
        ({"held_on": "30/6/2099"}, "Ngày họp còn ở phía trước"),
        ({"issued_on": "22/10/1018"}, "Năm 1018 có lẽ gõ nhầm"),
        ({"issued_on": "29/6/2025"}, "Ngày ban hành đứng trước ngày họp"),
        ({"number": "chưa có"}, "cần có chữ số"),
        ({"number": "1" * 81}, "dài quá 80 ký tự"),
    ],
)
def test_wrong_input_is_told_and_nothing_typed_is_lost(
    world, client_for, changes: dict[str, str], sentence: str
) -> None:
    answer = paste(client_for(world.lan), **{"chair": "Phạm Thu Hà", "place": "Hội trường Thành ủy", **changes})
    assert answer.status_code == 422 and sentence in answer.text
    for kept in {**typed(chair="Phạm Thu Hà", place="Hội trường Thành ủy"), **changes}.values():
        first_line = kept.replace("\x00", "").strip().splitlines()
        assert not first_line or first_line[0] in answer.text, kept
    assert count(Conclusion) == 0


def test_five_megabytes_are_refused_in_a_sentence_and_come_back(world, client_for) -> None:
    text = "Một là, rà soát. " * 300_000  # 17 signs, some of two or three bytes
    assert len(text.encode()) > 5_000_000
    answer = paste(client_for(world.lan), text=text[:4_000_000])
    assert answer.status_code == 422 and "dài quá 1.000.000 ký tự" in answer.text
    assert answer.text.count("rà soát") > 200_000


def test_half_a_million_lines_are_no_conclusion(world, client_for) -> None:
    answer = paste(client_for(world.lan), text="a\n" * 499_000)
    assert answer.status_code == 422 and "hơn 10.000 đoạn" in answer.text


def test_control_signs_are_no_text(world, client_for) -> None:
    paste(client_for(world.lan), text=TEXT.replace("Một là", "Một\x00 là").replace("\n", "\r\n"))
    stored = db.session.scalars(select(Conclusion.text)).one()
    assert stored == TEXT.replace("Một là", "Một là")


def test_a_text_with_hundreds_of_items_is_no_conclusion(world, client_for) -> None:
    text = "Giao các đơn vị:\n" + "\n".join(f"{n}. Rà soát, hoàn thành nội dung số {n}." for n in range(1, 400))
    answer = paste(client_for(world.lan), text=text)
    assert answer.status_code == 422 and "nhiều hơn mức 300" in answer.text and "nội dung số 399" in answer.text
    assert count(Conclusion) == count(Meeting) == 0


def test_a_text_without_items_is_kept_and_says_so(world, client_for) -> None:
    client = client_for(world.lan)
    answer = paste(client, text="Hội nghị diễn ra trong không khí phấn khởi.\n\nCảm ơn các đồng chí.")
    page = client.get(answer.location)
    assert "Chưa thấy nội dung nào giống nhiệm vụ" in page.text
    assert "Cảm ơn các đồng chí." in page.text and 'value="add-' in page.text


def test_pressing_twice_pastes_once(world, client_for) -> None:
    client = client_for(world.lan)
    first, second = paste(client), paste(client)
    assert first.location == second.location and second.status_code == 303
    assert count(Conclusion) == count(Meeting) == 1
    assert "không ghi thêm lần nữa" in client.get(second.location).text


def test_a_form_key_of_somebody_else_opens_nothing(world, client_for) -> None:
    paste(client_for(world.lan))
    make_membership(world.minh, world.committee, Role.SECRETARY)
    answer = paste(client_for(world.minh), title="Hội nghị khác")
    assert answer.status_code == 422 and "Hội nghị khác" in answer.text
    assert count(Conclusion) == 1


def test_a_number_registered_twice_is_told_and_linked(world, client_for) -> None:
    client = client_for(world.lan)
    paste(client, number="214/TB-BCĐ")
    again = paste(client, number="TB số 214 / TB-BCĐ", form_key="k2")
    assert again.status_code == 422 and "Văn bản 214/TB-BCĐ đã có trong sổ" in again.text
    assert count(Conclusion) == count(Document) == 1
    wanted = paste(client, number="214/TB-BCĐ", form_key="k2", same_document="y")
    assert wanted.status_code == 303
    assert count(Conclusion) == 2 and count(Document) == 1
    assert "đã có trong sổ văn bản; kết luận này được nối vào đó" in client.get(wanted.location).text


def test_a_number_with_another_date_is_told_beside_the_date(world, client_for) -> None:
    client = client_for(world.lan)
    paste(client, number="214/TB-BCĐ", issued_on="01/7/2025")
    answer = paste(client, number="214/TB-BCĐ", issued_on="05/7/2025", form_key="k2", same_document="y")
    assert answer.status_code == 422 and "ban hành ngày 01/07/2025" in answer.text
    assert count(Conclusion) == 1


def test_only_secretaries_paste(world, client_for) -> None:
    for person in (world.minh, world.ha, world.van, world.tu):
        assert paste(client_for(person)).status_code == 403
    assert count(Conclusion) == 0


def test_a_secretary_elsewhere_pastes_into_their_own_committee(world, client_for) -> None:
    other = make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số")
    make_membership(world.dung, other, Role.SECRETARY)
    client = client_for(world.dung)
    assert client.get(f"/?committee={other.id}").status_code in (302, 303)
    paste(client)
    assert db.session.scalars(select(Conclusion.committee_id)).one() == other.id


def test_dev01_is_read_completely(world, client_for, shared: Path) -> None:
    """Eight items become eight suggested tasks; nothing lost, nothing invented."""
    text = (shared / "corpus" / "dev" / "dev01.txt").read_text(encoding="utf-8")
    paste(client_for(world.lan), text=text, held_on="28/6/2023")
    conclusion = db.session.scalars(select(Conclusion)).one()
    labels = [item.label for item in conclusion.items]
    assert labels == ["Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là", "Bảy là", "Tám là"]
    assert all(item.disposition == "task" and item.parent_id is None for item in conclusion.items)
    for item in conclusion.items:
        assert item.text.startswith(item.label) and item.title
    seventh = conclusion.items[6].text
    for words in ("cuộc thi báo cáo viên", "dự kiến ra mắt tháng 11/2023", "Chuẩn bị tốt 08 hoạt động", "23/9/1958"):
        assert words in seventh
    first, last = conclusion.items[0], conclusion.items[-1]
    lost = conclusion.text[first.start : last.end]
    for item in conclusion.items:
        lost = lost.replace(item.text, "")
    assert not lost.strip(), "between Một là and Tám là nothing belongs to no item"


def test_paste_page_is_for_secretaries(world: SimpleNamespace, client_for) -> None:
    page = client_for(world.lan).get("/conclusions/new")
    assert 'enctype="multipart/form-data"' in page.text, "url-encoding would triple a long Vietnamese text"
