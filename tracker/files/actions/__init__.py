"""Keeping files: streamed to a random name outside the web root, checked by content before anything refers to them."""

import codecs
import hashlib
import secrets
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO
from xml.etree.ElementTree import Element, ParseError, iterparse

from tracker import clock
from tracker.accounts.models import User
from tracker.config import Settings
from tracker.db import db
from tracker.errors import Refused
from tracker.files.actions.removing import erase as erase
from tracker.files.actions.removing import folder_of as folder_of
from tracker.files.actions.removing import remove as remove
from tracker.files.actions.scanning import scan
from tracker.files.models import Attachment
from tracker.files.rules import (
    DOCX,
    HEAD_BYTES,
    ODT,
    PPTX,
    TEXT,
    XLSX,
    FileType,
    is_container,
    is_plain_text,
    refuse_secret,
    refuse_wrong_type,
    safe_name,
    type_of_container,
    type_of_head,
)

CHUNK = 64 * 1024
ENTRIES = 5_000  # entries of a ZIP; an office document has some dozens
READ_OF_PART = 4 * 1024 * 1024  # expanded bytes read of one part: a heading stands at its beginning
BOMB_SIZE, BOMB_RATIO = 50 * 1024 * 1024, 100  # what expands so far and so much is no document
PARAGRAPHS = 120


def store(
    stream: BinaryIO, name: str, *, committee_id: int | None, settings: Settings, by: User, text: str | None = None
) -> Attachment:
    """Keep what `stream` holds as a file called `name`, which `by` handed in to a committee, or to none.

    `text` is what was read of it already, by somebody who knows also plain text in other encodings than UTF-8.
    Raises Refused, and leaves nothing behind, when the file is empty, too large, of no allowed kind, of another kind
    than its name says, marked as a state secret in its name or heading, or no good to the virus scanner. Flushes, never
    commits; whoever refuses later in the same transaction need not clean up, `jobs.sweep` removes bytes that no row
    refers to.
    """
    shown = safe_name(name)
    refuse_secret(shown.rpartition(".")[0].replace("_", " "))
    folder = folder_of(settings)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / secrets.token_hex(16)
    try:
        size, digest = _write(stream, path, settings.UPLOAD_LIMIT_MB)
        kind = _checked_type(path, shown, text)
        scan(path, settings)
        file = Attachment(
            committee_id=committee_id,
            name=shown,
            media_type=kind.media_type,
            size=size,
            sha256=digest,
            stored_as=path.name,
            uploaded_by_id=by.id,
            uploaded_at=clock.now(),
        )
        db.session.add(file)
        db.session.flush()
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return file


def _write(stream: BinaryIO, path: Path, limit_mb: int) -> tuple[int, str]:
    size, digest = 0, hashlib.sha256()
    with path.open("xb") as target:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > limit_mb * 1024 * 1024:
                raise Refused(f"Tệp lớn hơn {limit_mb} MB nên không được nhận. Anh chị giảm dung lượng rồi gửi lại.")
            digest.update(chunk)
            target.write(chunk)
    if not size:
        raise Refused("Tệp không có nội dung (0 byte). Anh chị mở tệp kiểm tra rồi chọn lại.")
    return size, digest.hexdigest()


def _checked_type(path: Path, name: str, text: str | None) -> FileType:
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    kind = type_of_head(head)
    if is_container(head):
        kind = _check_container(path, name)
    elif kind is None:
        kind = _check_text(path) if text is None else TEXT
    if text is not None:
        refuse_secret(text)
    refuse_wrong_type(name, kind)
    assert kind is not None
    return kind


def _check_text(path: Path) -> FileType | None:
    """Plain text in UTF-8, read piece by piece; its heading is searched for a marking."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    beginning = ""
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                text = decoder.decode(chunk)
                if not is_plain_text(text):
                    return None
                beginning += text if len(beginning) < CHUNK else ""
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    refuse_secret(beginning)
    return TEXT


# ---------- Office documents: ZIP containers of XML ----------

_HEADINGS = {  # the parts a reader sees first
    DOCX: ("word/header", "word/document.xml"),
    XLSX: ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"),
    PPTX: ("ppt/slides/slide1.xml",),
    ODT: ("styles.xml", "content.xml"),
}


def _check_container(path: Path, name: str) -> FileType | None:
    broken = Refused(f"Tệp “{name}” bị hỏng hoặc có mật khẩu nên không mở được. Anh chị lưu lại tệp rồi gửi.")
    try:
        with zipfile.ZipFile(path) as container:
            entries = container.infolist()
            if len(entries) > ENTRIES or _is_bomb(sum(entry.file_size for entry in entries), path):
                raise broken
            mimetype = _beginning(container, "mimetype", 100)
            kind = type_of_container({entry.filename for entry in entries}, mimetype)
            if kind is not None:
                refuse_secret("\n".join(_heading_of(container, kind)))
            return kind
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ParseError, NotImplementedError, OSError) as problem:
        raise broken from problem
    except (RuntimeError, ValueError, EOFError) as problem:  # a password, a damaged stream
        raise broken from problem


def _is_bomb(expanded: int, path: Path) -> bool:
    return expanded > BOMB_SIZE and expanded > BOMB_RATIO * path.stat().st_size


def _beginning(container: zipfile.ZipFile, part: str, limit: int) -> bytes:
    if part not in container.namelist():
        return b""
    with container.open(part) as stream:
        return stream.read(limit)


def _heading_of(container: zipfile.ZipFile, kind: FileType) -> Iterator[str]:
    """The first paragraphs of an office document, page headers before the text."""
    for wanted in _HEADINGS[kind]:
        for part in sorted(container.namelist()):
            if part.startswith(wanted) and part.endswith(".xml"):
                with container.open(part) as stream:
                    yield from _paragraphs(_Limited(stream))


def _paragraphs(stream: "_Limited") -> Iterator[str]:
    """The first paragraphs of an XML part of Word, Excel, PowerPoint or OpenDocument, as lines."""
    found = 0
    try:
        for _event, element in iterparse(stream, events=("end",)):
            name = _local(element)
            if name in ("tab", "br", "line-break", "cr"):
                element.text = "\t"
            elif name in ("p", "h", "si", "is"):
                yield "".join(element.itertext())
                found += 1
                if found >= PARAGRAPHS:
                    return
                element.clear()  # a text box inside a paragraph is not told twice
    except ParseError:
        if not stream.is_cut:
            raise


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


class _Limited:
    """Ends a part after READ_OF_PART bytes, so that a small file cannot unfold into a huge one."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._left = READ_OF_PART

    @property
    def is_cut(self) -> bool:
        return self._left <= 0

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, none when enough was read."""
        data = self._stream.read(min(size if size > 0 else CHUNK, self._left)) if self._left > 0 else b""
        self._left -= len(data)
        return data
