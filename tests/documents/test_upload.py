"""A conclusion from a file: read like a pasted one, kept for those who may see it, or refused and nothing kept."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import func, select

from tests.client import Client
from tests.documents.make_files import in_tcvn3, word_of
from tests.documents.test_imports import HEADS, ROWS, SECRET, bomb, scan
from tests.make import make_task
from tracker.db import db
from tracker.documents.models import Document
from tracker.files.actions import folder_of
from tracker.files.models import Attachment
from tracker.history.models import Event
from tracker.meetings.models import Conclusion, ConclusionState, Meeting

FILES = Path(__file__).parent / "files"
TEXT = """Đồng chí chủ trì kết luận các nhiệm vụ trọng tâm sau:
Một là, Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh mở 06 lớp bồi dưỡng trước ngày 01/10/2025.
Hai là, Sở Tài chính bố trí kinh phí trong quý III/2025."""


@pytest.fixture(autouse=True)
def own_folder(database, tmp_path):
    """Uploads of one test in a folder of its own."""
    before = database.config["TRACKER"]
    database.config["TRACKER"] = replace(before, INSTANCE=tmp_path)
    yield
    database.config["TRACKER"] = before


def stored(app: Any) -> list[Path]:
    folder = folder_of(app.config["TRACKER"])
    return list(folder.iterdir()) if folder.exists() else []


def count(model: Any) -> int:
    return db.session.scalar(select(func.count()).select_from(model)) or 0


def send(client: Client, data: bytes, name: str, **changes: str) -> Any:
    fields: dict[str, Any] = {
        "title": "Hội nghị sơ kết",
        "held_on": "30/6/2025",
        "text": "",
        "form_key": "k1",
        **changes,
    }
    return client.post(
        "/conclusions/new", data={**fields, "file": (io.BytesIO(data), name)}, content_type="multipart/form-data"
    )


GOOD = [
    (TEXT.encode(), "Kết luận.txt", "text/plain"),
    (TEXT.encode("utf-16"), "utf-16.txt", "text/plain"),
    (in_tcvn3(TEXT).encode("cp1252"), "ABC cu.TXT", "text/plain"),
    (word_of(TEXT), "Kết luận.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (word_of(in_tcvn3(TEXT)), "ABC.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ((FILES / "ket-luan.pdf").read_bytes(), "ket-luan.pdf", "application/pdf"),
]


@pytest.mark.parametrize(("data", "name", "media_type"), GOOD, ids=[name for _, name, _ in GOOD])
def test_a_file_becomes_a_draft_and_is_kept_byte_for_byte(
    world: SimpleNamespace, client_for, database, data: bytes, name: str, media_type: str
) -> None:
    lan = client_for(world.lan)
    answer = send(lan, data, name, number="214/TB-BCĐ")
    conclusion = db.session.scalars(select(Conclusion)).one()
    assert answer.status_code == 303 and answer.location == f"/conclusions/{conclusion.id}/review"
    first, second = conclusion.items[:2]
    assert first.label.lower() == "một là" and first.lead_unit_id == world.home_affairs.id
    assert first.support_unit_ids == [world.school.id] and "01/10/2025" in first.due_words
    assert second.lead_unit_id == world.finance.id and second.due_on == date(2025, 9, 30)
    assert (conclusion.file.name, conclusion.file.media_type) == (name, media_type)
    page = lan.get(f"/conclusions/{conclusion.id}")
    assert f'href="/files/{conclusion.file_id}"' in page.text
    saved = lan.get(f"/files/{conclusion.file_id}", check=False)
    assert saved.data == data and "attachment" in saved.headers["Content-Disposition"]
    assert len(stored(database)) == 1


def test_a_table_of_tasks_in_word_is_proposed_row_by_row(world, client_for) -> None:
    from docx import Document as Word

    from tests.documents.make_files import saved, table_of

    word = Word()
    word.add_paragraph("PHỤ LỤC PHÂN CÔNG NHIỆM VỤ")
    table_of(word, [HEADS[0], *ROWS])
    send(client_for(world.lan), saved(word), "phu-luc.docx")
    items = db.session.scalars(select(Conclusion)).one().items
    assert [(item.title, item.lead_unit_id, item.support_unit_ids, item.due_on) for item in items] == [
        (
            "Rà soát hồ sơ lưu trữ năm 2025",
            world.home_affairs.id,
            [world.school.id, world.finance.id],
            date(2026, 4, 30),
        ),
        ("Bố trí kinh phí mở lớp", world.finance.id, [world.home_affairs.id], date(2026, 6, 30)),
        ("Mở 06 lớp bồi dưỡng", world.school.id, [], date(2026, 10, 1)),
    ]


REFUSED = [
    ("scan.pdf", scan(), "ảnh chụp"),
    ("cu.doc", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2000, "đời cũ"),
    ("bom.docx", bomb(), "bất thường"),
    ("to.pdf", b"%PDF-1.4" + b"0" * 20 * 2**20, "lớn hơn 20 MB"),
    ("rong.txt", b"", "trống"),
    ("hong.docx", word_of(TEXT)[:2000], "hỏng"),
    ("nham.docx", TEXT.encode(), "không phải văn bản Word"),
    ("nham.txt", word_of(TEXT), "không khớp"),
    ("co-mat-khau.pdf", (FILES / "co-mat-khau.pdf").read_bytes(), "mật khẩu"),
    ("co-mat-khau.docx", (FILES / "co-mat-khau.docx").read_bytes(), "mật khẩu"),
    ("nhieu.txt", "\n".join(f"{n}. Rà soát nội dung số {n}." for n in range(1, 400)).encode(), "nhiều hơn mức 300"),
]


@pytest.mark.parametrize(("name", "data", "words"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_a_refused_file_leaves_nothing_and_loses_nothing_typed(
    world, client_for, database, name: str, data: bytes, words: str
) -> None:
    typed = {"title": "Hội nghị giao ban quý", "chair": "Phạm Thu Hà", "place": "Hội trường A", "number": "9/TB-BCĐ"}
    answer = send(client_for(world.lan), data, name, **typed)
    assert answer.status_code == 422 and words in answer.text
    assert 'id="file-error"' in answer.text, "the sentence stands beside the field"
    assert all(value in answer.text for value in typed.values()) and 'value="30/6/2025"' in answer.text
    assert stored(database) == []
    for model in (Conclusion, Meeting, Document, Attachment, Event):
        assert count(model) == 0, model


@pytest.mark.parametrize(("name", "data"), SECRET)
def test_a_secret_file_leaves_no_trace(world, client_for, database, caplog, name: str, data: bytes) -> None:
    answer = send(client_for(world.lan), data, name, title="Hội nghị kín")
    assert answer.status_code == 409 and "Không nhận văn bản có dấu mật" in answer.text
    assert "Hội nghị kín" not in answer.text and name not in answer.text and "rà soát" not in answer.text
    assert not caplog.records and stored(database) == []
    for model in (Conclusion, Meeting, Document, Attachment, Event):
        assert count(model) == 0, model


def test_beyond_the_servers_limit_there_is_a_page_that_says_so(world, client_for, database) -> None:
    answer = send(client_for(world.lan), b"0" * (database.config["MAX_CONTENT_LENGTH"] + 1), "200MB.pdf")
    assert answer.status_code == 413 and "quá lớn" in answer.text and count(Conclusion) == 0


def test_a_good_file_beside_a_wrong_date_is_asked_for_again(world, client_for, database) -> None:
    answer = send(client_for(world.lan), word_of(TEXT), "Kết luận.docx", held_on="31/6/2025")
    assert answer.status_code == 422 and "Không có ngày 31/6/2025" in answer.text
    assert "Tệp “Kết luận.docx” đọc được" in answer.text and "chọn lại tệp này" in answer.text
    assert stored(database) == [] and count(Conclusion) == 0


def test_text_and_file_together_are_a_question_and_the_text_stays(world, client_for, database) -> None:
    answer = send(client_for(world.lan), word_of(TEXT), "a.docx", text="Một là, rà soát hồ sơ.")
    assert answer.status_code == 422 and "Anh chị đã dán văn bản" in answer.text
    assert "Một là, rà soát hồ sơ." in answer.text and stored(database) == []


def test_neither_text_nor_file(world, client_for) -> None:
    answer = send(client_for(world.lan), b"", "")
    assert answer.status_code == 422 and "Anh chị chọn tệp, hoặc dán toàn văn" in answer.text


def test_a_doubled_press_keeps_one_conclusion_and_one_file(world, client_for, database) -> None:
    lan = client_for(world.lan)
    first, second = (send(lan, word_of(TEXT), "a.docx") for _ in range(2))
    assert first.location == second.location and second.status_code == 303
    assert count(Conclusion) == count(Attachment) == len(stored(database)) == 1


def test_a_name_full_of_signs_does_no_harm(world, client_for) -> None:
    assert send(client_for(world.lan), word_of(TEXT), "../../etc/x\x00\u202e.docx").status_code == 303
    assert db.session.scalars(select(Attachment.name)).one() == "x.docx"


def test_the_file_is_for_those_who_may_see_the_conclusion(world, client_for) -> None:
    send(client_for(world.lan), word_of(TEXT), "a.docx")
    conclusion = db.session.scalars(select(Conclusion)).one()
    url = f"/files/{conclusion.file_id}"
    codes = {
        name: client_for(getattr(world, name)).get(url, check=False).status_code
        for name in ("ha", "van", "minh", "tuan")
    }
    assert codes == {"ha": 200, "van": 200, "minh": 404, "tuan": 404}, "of a draft the units see nothing"
    conclusion.state = ConclusionState.ISSUED
    make_task(world, item=conclusion.items[0], lead_unit=world.home_affairs, supports=[])
    codes = {
        name: client_for(getattr(world, name)).get(url, check=False).status_code for name in ("minh", "tuan", "an")
    }
    assert codes == {"minh": 200, "tuan": 404, "an": 404}
