"""Keeping a file: what is taken, what is refused with a sentence, and that a refusal leaves nothing behind."""

import hashlib
import io
import os
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from flask import Flask
from openpyxl import Workbook

from tracker import clock
from tracker.config import Settings
from tracker.db import db
from tracker.errors import Refused
from tracker.files.actions import folder_of, store
from tracker.files.jobs import sweep
from tracker.files.models import Attachment
from tracker.files.rules import safe_name

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 40
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def container(**parts: str) -> bytes:
    """A ZIP whose entries are the keywords, "__" standing for "/" and "_x" for ".xml"."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_x", ".xml"), text)
    return data.getvalue()


def word_file(*paragraphs: str, header: str = "", **more: str) -> bytes:
    """The smallest Word document with these paragraphs; "/" in one cuts it into runs."""
    body = "".join(
        "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in text.split("/")) + "</w:p>" for text in paragraphs
    )
    head = {"word__header1_x": f"<w:hdr {W}><w:p><w:r><w:t>{header}</w:t></w:r></w:p></w:hdr>"} if header else {}
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return container(**{"[Content_Types]_x": "<Types/>", "word__document_x": document, **head, **more})


def excel_file(*cells: str) -> bytes:
    book, data = Workbook(), io.BytesIO()
    for row, text in enumerate(cells, 1):
        book.active.cell(row, 1, text)
    book.save(data)
    return data.getvalue()


def open_document(text: str) -> bytes:
    names = 'xmlns:text="urn:t" xmlns:office="urn:o"'
    return container(
        mimetype="application/vnd.oasis.opendocument.text",
        content_x=f"<office:document-content {names}><text:p>{text}</text:p></office:document-content>",
    )


@pytest.fixture
def settings(database: Flask, tmp_path: Path) -> Settings:
    return replace(database.config["TRACKER"], INSTANCE=tmp_path, UPLOAD_LIMIT_MB=1)


def kept(settings: Settings) -> list[Path]:
    folder = folder_of(settings)
    return sorted(folder.iterdir()) if folder.exists() else []


GOOD = [
    ("Báo cáo kết quả.pdf", PDF, "application/pdf"),
    ("BAO CAO.PDF", PDF, "application/pdf"),
    ("anh.png", PNG, "image/png"),
    ("anh.jpeg", JPEG, "image/jpeg"),
    ("IMG_0001.HEIC", HEIC, "image/heic"),
    ("cu.doc", OLE, "application/x-ole-storage"),
    ("cu.xls", OLE, "application/x-ole-storage"),
    ("ghi-chu.txt", "Đã tập huấn bảo vệ bí mật nhà nước".encode(), "text/plain"),
    ("bom.txt", b"\xef\xbb\xbfc\xc3\xb3", "text/plain"),
    ("35-BC.docx", word_file("KẾT LUẬN", "Về công tác bảo mật"), None),
    ("bang.xlsx", excel_file("Stt", "Hòm thư mật"), None),
    ("van-ban.odt", open_document("Kế hoạch"), "application/vnd.oasis.opendocument.text"),
]


@pytest.mark.parametrize(("name", "data", "media_type"), GOOD, ids=[name for name, *_ in GOOD])
def test_a_sound_file_is_kept_byte_for_byte(
    world: SimpleNamespace, settings: Settings, name: str, data: bytes, media_type: str | None
) -> None:
    file = store(io.BytesIO(data), name, committee_id=world.committee.id, settings=settings, by=world.minh)
    db.session.commit()
    (path,) = kept(settings)
    assert path.name == file.stored_as and name not in path.name
    assert path.read_bytes() == data
    assert (file.name, file.size, file.sha256) == (name, len(data), hashlib.sha256(data).hexdigest())
    assert media_type is None or file.media_type == media_type
    assert file.uploaded_by_id == world.minh.id and file.committee_id == world.committee.id


SECRET = [
    ("bc.txt", "TỈNH ỦY\nTỐI MẬT\nSố 12".encode()),
    ("bc.docx", word_file("TỈNH ỦY", "M/ẬT", "Số 12-BC/TU")),
    ("bc.docx", word_file("TỈNH ỦY", header="TUYỆT MẬT")),
    ("bc.docx", word_file("Tối m\u1ea1\u0302t".replace("m\u1ea1\u0302t", "ma\u0323\u0302t"))),
    ("bc.xlsx", excel_file("TỈNH ỦY", "Độ mật: Mật")),
    ("bc.odt", open_document("TUYỆT MẬT")),
    ("35-BC TỐI MẬT.pdf", PDF),
    ("TUYỆT_MẬT.pdf", PDF),
]
WRONG = [
    ("rong.pdf", b"", "0 byte"),
    ("to.pdf", PDF + b"0" * 1024 * 1024, "lớn hơn 1 MB"),
    ("anh.pdf", PNG, "không khớp"),
    ("bc.docx", PDF, "không khớp"),
    ("bc.docx", excel_file("a"), "không khớp"),
    ("bc.pdf.exe", PDF, "không khớp"),
    ("khong-duoi", PDF, "không khớp"),
    ("chuong-trinh.exe", b"MZ\x90\0" + b"\0" * 100, "không phải loại tệp"),
    ("nen.zip", container(a="b"), "không phải loại tệp"),
    ("gia.docx", container(a="b"), "không phải loại tệp"),
    ("nul.txt", b"a\0b", "không phải loại tệp"),
    ("utf16.txt", "Kế hoạch".encode("utf-16"), "không phải loại tệp"),
    ("latin.txt", "Kế hoạch".encode()[:-1] + b"\xff", "không phải loại tệp"),
    ("trang.html", b"<script>alert(1)</script>", "không khớp"),
    ("hinh.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "không khớp"),
    ("hong.docx", word_file("a")[:120], "hỏng"),
    ("hong.docx", container(**{"[Content_Types]_x": "<T/>", "word__document_x": "<w"}), "hỏng"),
]


@pytest.mark.parametrize(("name", "data"), SECRET)
def test_a_marked_file_leaves_nothing_behind(
    world: SimpleNamespace, settings: Settings, name: str, data: bytes
) -> None:
    with pytest.raises(Refused, match="bí mật nhà nước") as refusal:
        store(io.BytesIO(data), name, committee_id=world.committee.id, settings=settings, by=world.minh)
    db.session.commit()
    assert "35-BC" not in refusal.value.message and ".docx" not in refusal.value.message
    assert kept(settings) == [] and db.session.query(Attachment).count() == 0


@pytest.mark.parametrize(("name", "data", "words"), WRONG)
def test_a_wrong_file_is_refused_with_the_reason(
    world: SimpleNamespace, settings: Settings, name: str, data: bytes, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        store(io.BytesIO(data), name, committee_id=world.committee.id, settings=settings, by=world.minh)
    db.session.commit()
    assert kept(settings) == [] and db.session.query(Attachment).count() == 0


def test_macros_and_bombs_are_refused(world: SimpleNamespace, settings: Settings) -> None:
    data = io.BytesIO(word_file("Kế hoạch"))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {W}><w:p>" + "<w:r/>" * 10_000_000)
    assert len(bomb.getvalue()) < 300_000
    for stream, words in ((data, "macro"), (bomb, "hỏng")):
        stream.seek(0)
        with pytest.raises(Refused, match=words):
            store(stream, "a.docx", committee_id=world.committee.id, settings=settings, by=world.minh)
    assert kept(settings) == []


def test_a_long_workbook_is_no_bomb(world: SimpleNamespace, settings: Settings) -> None:
    large = replace(settings, UPLOAD_LIMIT_MB=9)
    data = excel_file(*(f"{row}: {hashlib.sha256(bytes([row % 256])).hexdigest() * 3}" for row in range(30_000)))
    file = store(io.BytesIO(data), "lon.xlsx", committee_id=world.committee.id, settings=large, by=world.minh)
    assert file.size == len(data)


NAMES = [
    ("../../etc/passwd.txt", "passwd.txt"),
    ("C:\\Users\\Lan\\báo cáo.docx", "báo cáo.docx"),
    ("bao\u202ecod.exe.pdf", "baocod.exe.pdf"),
    ("a\0b\nc.pdf", "abc.pdf"),
    ("  nhiều   chỗ trống .pdf", "nhiều chỗ trống.pdf"),
    (".pdf", "pdf"),
    ("", "tep"),
    ("...", "tep"),
    ("be\u0301.txt", "bé.txt"),
    ("dài" * 200 + ".docx", ("dài" * 200)[:195] + ".docx"),
]


@pytest.mark.parametrize(("given", "shown"), NAMES)
def test_a_name_is_made_safe_to_show(given: str, shown: str) -> None:
    assert safe_name(given) == shown and len(shown) <= 200


def test_bytes_that_no_row_refers_to_are_swept_after_a_day(world: SimpleNamespace, settings: Settings) -> None:
    by = {"committee_id": world.committee.id, "settings": settings, "by": world.minh}
    first = store(io.BytesIO(PDF), "a.pdf", **by)
    db.session.commit()
    store(io.BytesIO(PDF), "b.pdf", **by)
    db.session.rollback()  # the page was refused after the file had been taken
    assert sweep(settings) == 0, "a page may still be at work"
    long_ago = (clock.now() - timedelta(days=2)).timestamp()
    for path in kept(settings):
        os.utime(path, (long_ago, long_ago))
    assert sweep(settings) == 1
    assert [path.name for path in kept(settings)] == [first.stored_as]
