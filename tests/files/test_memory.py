"""A 50 MB file never sits in memory: neither on its way in nor on its way out."""

import hashlib
import io
import tracemalloc
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask

from tests.client import Client
from tests.make import make_task
from tracker.db import db
from tracker.files.models import Attachment
from tracker.tasks.models import ProgressUpdate

SIZE = 49 * 2**20
BOUNDARY = "a-boundary"
ALLOWED = 8 * 2**20  # the page itself, its template and the pieces in hand


class Upload(io.RawIOBase):
    """A multipart form that is made while it is read: some fields, then one large PDF."""

    def __init__(self, fields: dict[str, str]) -> None:
        self._head = "".join(
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        self._head += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="lon.pdf"\r\n'
        self._head += "Content-Type: application/pdf\r\n\r\n"
        self._tail = f"\r\n--{BOUNDARY}--\r\n".encode()
        self.length = len(self._head.encode()) + SIZE + len(self._tail)
        self._pieces, self._left, self._asked = self._make(), b"", 0

    def _make(self) -> Iterator[bytes]:
        yield self._head.encode()
        yield from pdf()
        yield self._tail

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        """The test client only wants to know how long it is."""
        return self._asked

    def seek(self, to: int, whence: int = io.SEEK_SET) -> int:
        self._asked = self.length if whence == io.SEEK_END else to
        return self._asked

    def readinto(self, buffer: Any) -> int:
        if not self._left:
            self._left = next(self._pieces, b"")
        some, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(some)] = some
        return len(some)


def pdf() -> Iterator[bytes]:
    yield b"%PDF-1.7\n".ljust(2**16, b" ")
    for number in range(1, SIZE // 2**16):
        yield number.to_bytes(4, "big") * 2**14


@pytest.fixture
def measured() -> Iterator[Callable[[], int]]:
    """A function that tells the most memory Python has held since the test began to measure."""
    tracemalloc.start()
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    yield lambda: tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()


def test_fifty_megabytes_pass_through_in_pieces(
    database: Flask, world: SimpleNamespace, client_for: Callable[..., Client], measured: Callable[[], int]
) -> None:
    task = make_task(world)
    minh = client_for(world.minh)
    minh.get(f"/tasks/{task.id}/updates")  # templates are loaded
    fields = {"csrf_token": minh.csrf_token, "percent": "100", "has_obstacle": "no", "done": "Đã xong"}
    upload = Upload(fields)
    tracemalloc.reset_peak()
    answer = minh.post(
        f"/tasks/{task.id}/updates",
        csrf=False,
        input_stream=upload,
        content_type=f"multipart/form-data; boundary={BOUNDARY}",
    )
    assert answer.status_code == 303, answer.text
    assert measured() < ALLOWED, f"{measured() // 2**20} MB in memory while it came in"
    file = db.session.scalars(db.select(Attachment)).one()
    assert file.size == SIZE and db.session.scalars(db.select(ProgressUpdate)).one().files == [file]

    expected = hashlib.sha256()
    for piece in pdf():
        expected.update(piece)
    assert file.sha256 == expected.hexdigest()

    tracemalloc.reset_peak()
    received, seen = 0, hashlib.sha256()
    answer = minh.get(f"/files/{file.id}", buffered=False)
    for piece in answer.iter_encoded():
        received += len(piece)
        seen.update(piece)
    answer.close()
    assert received == SIZE and seen.hexdigest() == file.sha256
    assert measured() < ALLOWED, f"{measured() // 2**20} MB in memory while it went out"
