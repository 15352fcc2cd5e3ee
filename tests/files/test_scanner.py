"""The virus scanner: asked by clamd's own protocol, over a real socket."""

import io
import logging
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from flask import Flask

from tests.files.test_store import PDF, kept
from tracker.config import Settings, SettingsError, load_settings
from tracker.db import db
from tracker.errors import Refused
from tracker.files.actions import store
from tracker.files.actions.scanning import answers
from tracker.files.models import Attachment

EICAR = b"%PDF-1.7\nX5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR"


class Clamd:
    """A little clamd: knows zINSTREAM and zPING, finds EICAR; `answer` overrules what it says."""

    def __init__(self, family: int, address: object, answer: Callable[[bytes], bytes | None] | None = None) -> None:
        self.seen: list[bytes] = []
        self._answer = answer or (lambda data: b"stream: Eicar-Test FOUND" if b"EICAR" in data else b"stream: OK")
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.bind(address)  # type: ignore[arg-type]
        self._socket.listen()
        self.address = self._socket.getsockname()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                command = b""
                while not command.endswith(b"\0"):
                    command += stream.read(1)
                if command == b"zPING\0":
                    connection.sendall(b"PONG\0")
                    continue
                assert command == b"zINSTREAM\0"
                data = b""
                while length := struct.unpack("!I", stream.read(4))[0]:
                    data += stream.read(length)
                self.seen.append(data)
                told = self._answer(data)
                if told is not None:
                    connection.sendall(told + b"\0")

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@contextmanager
def clamd(**options) -> Iterator[tuple[Clamd, str]]:
    server = Clamd(socket.AF_INET, ("127.0.0.1", 0), **options)
    try:
        yield server, f"127.0.0.1:{server.address[1]}"
    finally:
        with suppress(OSError):  # a test may have closed it
            server.close()


@pytest.fixture
def keep(database: Flask, world: SimpleNamespace, tmp_path: Path) -> Callable[..., Attachment]:
    """Store a file with these settings of the scanner."""
    base = replace(database.config["TRACKER"], INSTANCE=tmp_path)

    def act(data: bytes, name: str = "bao-cao.pdf", **settings: str) -> Attachment:
        chosen = replace(base, **settings)  # type: ignore[arg-type]
        return store(io.BytesIO(data), name, committee_id=world.committee.id, settings=chosen, by=world.minh)

    act.settings = base  # type: ignore[attr-defined]
    return act


def test_a_clean_file_is_sent_whole_and_kept(keep) -> None:
    data = PDF + bytes(range(256)) * 1000
    with clamd() as (server, address):
        file = keep(data, CLAMD=address)
        assert file.size == len(data) and server.seen == [data]


def test_an_infected_file_leaves_nothing_and_the_log_has_no_name(keep, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with clamd() as (_server, address), pytest.raises(Refused, match="mã độc") as refusal:
        keep(EICAR, "Bao cao mat cua ong A.pdf", CLAMD=address)
    db.session.commit()
    assert kept(keep.settings) == [] and db.session.query(Attachment).count() == 0
    assert "không được lưu" in refusal.value.message
    assert "Eicar-Test" in caplog.text and "ong A" not in caplog.text


def test_a_unix_socket_works_too(keep, tmp_path: Path) -> None:
    path = str(tmp_path / "clamd.ctl")
    server = Clamd(socket.AF_UNIX, path)
    for address in (f"unix:{path}", path):
        keep(PDF, CLAMD=address)
    with pytest.raises(Refused, match="mã độc"):
        keep(EICAR, CLAMD=path)
    assert answers(replace(keep.settings, CLAMD=path))
    server.close()


SILENT = [
    ("gone", None),
    ("says an error", lambda _data: b"INSTREAM size limit exceeded. ERROR"),
    ("hangs up", lambda _data: None),
    ("says nonsense", lambda _data: b"BOOK"),
    ("says an error that names OK", lambda _data: b"stream: not OKAY ERROR"),
]


@pytest.mark.parametrize(("_case", "answer"), SILENT, ids=[case for case, _ in SILENT])
def test_a_scanner_that_says_neither_refuses_unless_told_otherwise(keep, _case: str, answer) -> None:
    with clamd(answer=answer) as (server, address):
        if answer is None:
            server.close()
        with pytest.raises(Refused, match="không trả lời"):
            keep(PDF, CLAMD=address)
        assert kept(keep.settings) == []
        assert keep(PDF, CLAMD=address, CLAMD_SILENT="accept").size == len(PDF)


def test_without_a_scanner_nobody_is_asked(keep) -> None:
    assert keep(EICAR).size == len(EICAR)


def test_a_wrong_address_is_told_at_the_start(tmp_path: Path) -> None:
    common = {"ENVIRONMENT": "development", "SECRET_KEY": "a key for tests only, 32 letters"}
    for wrong in ("clamd", "host:", "host:port"):
        with pytest.raises(SettingsError, match="CLAMD"):
            load_settings(tmp_path, CLAMD=wrong, **common)
    with pytest.raises(SettingsError, match="CLAMD_SILENT"):
        load_settings(tmp_path, CLAMD_SILENT="maybe", **common)
    for right in ("", "unix:/run/clamav/clamd.ctl", "/run/clamav/clamd.ctl", "scanner.lan:3310", "127.0.0.1:3310"):
        assert isinstance(load_settings(tmp_path, CLAMD=right, **common), Settings)
