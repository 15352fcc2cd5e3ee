"""Asking a virus scanner about a file before it is kept: clamd over a socket, its INSTREAM command.

The protocol (clamd(8)): "zINSTREAM" and a zero byte, then pieces, each with its length in four bytes, a length of zero
at the end; the answer is "stream: OK", "stream: NAME FOUND" or a sentence with ERROR. Nothing of the file's name is
sent or logged.
"""

import logging
import socket
import struct
from pathlib import Path

from tracker.config import Settings
from tracker.errors import Refused

log = logging.getLogger(__name__)

PIECE = 64 * 1024
PATIENCE = 60.0  # seconds for one answer; a large archive takes a scanner a while
ANSWER = 4096

FOUND = (
    "Phần mềm diệt virus của cơ quan báo tệp này có mã độc, nên tệp không được nhận và không được lưu. "
    "Anh chị báo bộ phận công nghệ thông tin kiểm tra máy đã tạo ra tệp."
)
SILENT = (
    "Phần mềm diệt virus của máy chủ đang không trả lời nên hệ thống chưa nhận tệp. "
    "Anh chị gửi lại sau ít phút; nếu vẫn vậy, báo quản trị hệ thống."
)


class _Silent(Exception):
    """The scanner cannot be reached or does not say yes or no."""


def scan(path: Path, settings: Settings) -> None:
    """Raise Refused when the configured scanner finds something in the file, or, by setting, when it is silent.

    Without CLAMD in the settings nobody is asked.
    """
    if not settings.CLAMD:
        return
    try:
        answer = _ask(path, settings.CLAMD)
    except _Silent as problem:
        log.error("virus scanner: %s", problem)
        if settings.CLAMD_SILENT == "refuse":
            raise Refused(SILENT) from None
        return
    if answer.endswith("FOUND"):
        log.warning("an upload was refused: %s", answer.removeprefix("stream: "))
        raise Refused(FOUND)


def answers(settings: Settings) -> bool:
    """Whether the configured scanner is there, for `tracker check`."""
    try:
        with _connected(settings.CLAMD) as connection:
            connection.sendall(b"zPING\0")
            return _received(connection) == "PONG"
    except (OSError, ValueError, AttributeError):
        return False


def _ask(path: Path, address: str) -> str:
    """What the scanner says of the file. Raises _Silent when that is neither yes nor no."""
    try:
        with _connected(address) as connection, path.open("rb") as file:
            try:
                connection.sendall(b"zINSTREAM\0")
                while piece := file.read(PIECE):
                    connection.sendall(struct.pack("!I", len(piece)) + piece)
                connection.sendall(struct.pack("!I", 0))
            except (BrokenPipeError, ConnectionResetError):
                pass  # it had enough before the end (its own size limit) and says so
            answer = _received(connection)
    except (OSError, ValueError, AttributeError) as problem:
        raise _Silent(type(problem).__name__) from problem
    if answer.endswith((": OK", " FOUND")):
        return answer
    raise _Silent(answer[:200] or "no answer")


def _received(connection: socket.socket) -> str:
    answer = b""
    while len(answer) < ANSWER and not answer.endswith((b"\0", b"\n")) and (piece := connection.recv(ANSWER)):
        answer += piece
    return answer.decode("utf-8", "replace").rstrip("\0\n ")


def _connected(address: str) -> socket.socket:
    """A connection to `unix:/run/clamav/clamd.ctl`, a path, or `host:port`; raises what sockets and numbers raise."""
    path = address.removeprefix("unix:")
    if path.startswith("/"):
        connection = socket.socket(getattr(socket, "AF_UNIX"), socket.SOCK_STREAM)  # noqa: B009  (Windows has none)
        connection.settimeout(PATIENCE)
        try:
            connection.connect(path)
        except OSError:
            connection.close()
            raise
        return connection
    host, _colon, port = address.rpartition(":")
    return socket.create_connection((host.strip("[]") or "127.0.0.1", int(port)), timeout=PATIENCE)
