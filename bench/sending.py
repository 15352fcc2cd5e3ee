"""Sending a morning's digests: `python -m bench.sending`, or as part of `make bench`.

So many people, each with a digest of ten lines, through `tracker scheduler`'s sender to an SMTP server on this
machine; beside it the bare loop: smtplib on one connection, the very same mails. The server is a process of its own
that takes everything. What is compared is their seconds; the ledger's claims and marks are what ours does besides.
"""

import argparse
import asyncio
import cProfile
import os
import pstats
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from flask_migrate import upgrade
from sqlalchemy import func, select, text, update

from bench.reminders import MORNING, fill, postgresql
from tracker import clock, create_app
from tracker.config import load_settings
from tracker.db import db
from tracker.garbage import settle
from tracker.notices.actions import Telling, enqueue_many
from tracker.notices.models import Notice, NoticeKind, NoticeState
from tracker.reminders.jobs import send_digests

LINES = 10


class TakesAll(asyncio.Protocol):
    """As little of an SMTP server as smtplib needs: what is measured is who sends, not who takes."""

    def connection_made(self, transport: Any) -> None:
        self._transport, self._kept, self._in_data = transport, b"", False
        transport.write(b"220 bench\r\n")

    def data_received(self, data: bytes) -> None:
        self._kept += data
        while True:
            end = self._kept.find(b"\r\n.\r\n" if self._in_data else b"\r\n")
            if end < 0:
                return
            line, self._kept = self._kept[:end], self._kept[end + (5 if self._in_data else 2) :]
            self._answer(line)

    def _answer(self, line: bytes) -> None:
        word = line[:4].upper()
        if self._in_data:
            self._in_data = False
            with Path(os.environ["BENCH_SIZES"]).open("a") as sizes:
                sizes.write(f"{len(line)}\n")
            self._transport.write(b"250 2.0.0 OK\r\n")
        elif word == b"EHLO":
            self._transport.write(b"250-bench\r\n250 8BITMIME\r\n")
        elif word == b"DATA":
            self._in_data = True
            self._transport.write(b"354 go on\r\n")
        elif word == b"QUIT":
            self._transport.write(b"221 bye\r\n")
            self._transport.close()
        else:
            self._transport.write(b"250 OK\r\n")


async def take(port: int) -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(TakesAll, "127.0.0.1", port)
    await server.serve_forever()


@contextmanager
def mail_server(sizes: Path) -> Iterator[int]:
    """A mail server as a process of its own; what it took stands in `sizes`, a line a mail."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "bench.sending", "--take", str(port)]
    process = subprocess.Popen(command, env={**os.environ, "BENCH_SIZES": str(sizes)})
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield port
    finally:
        process.kill()
        process.wait()


def plan(people: int) -> None:
    """Ten reminders for each of the people, due now; as many of two days ago stand in the ledger as sent.

    A database looks at what its tables hold by itself (PostgreSQL's autovacuum; the tests' server has none), and on the
    first day of all there would be nothing sent to look at.
    """
    now = clock.now()
    _enqueue(people, now - timedelta(days=2), "before")
    sent = {"claimed_at": now - timedelta(days=2), "sent_at": now - timedelta(days=2), "attempts": 1}
    db.session.execute(update(Notice).values(state=NoticeState.SENT, **sent))
    _enqueue(people, now, "bench")
    db.session.commit()
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def _enqueue(people: int, now: datetime, word: str) -> None:
    tellings = []
    for number in range(1, people + 1):
        for line in range(LINES):
            task = (number * LINES + line) % (people * 2) + 1
            details = {"code": f"BCD/2026/{task:06}", "unit": "Đơn vị", "due_on": "2026-11-30", "due_precision": "day"}
            title = f"Rà soát, hoàn thiện hồ sơ và báo cáo kết quả thực hiện nhiệm vụ số {task}"
            key = f"{word}-{number}-{line}"
            tellings.append(Telling(key, NoticeKind.ASSIGNED, number, "task", task, title, 1, details))
        if len(tellings) >= 5000:
            enqueue_many(tellings, now=now, send_after=now)
            tellings = []
    enqueue_many(tellings, now=now, send_after=now)


def bare(port: int, mails: list[bytes], people: int) -> float:
    """Seconds a bare loop takes for as many mails of that size, on one connection."""
    started = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port) as server:
        for number in range(people):
            server.sendmail("so-ket-luan@bench.example", [f"nguoi{number}@bench.example"], mails[number % len(mails)])
    return time.perf_counter() - started


def measure(folder: Path, people: int, database: str = "", profile: bool = False) -> dict[str, float]:
    """Send the digests of so many people both ways. Returns seconds of each and how many mails arrived."""
    sizes = folder / "sizes"
    sizes.touch()
    with mail_server(sizes) as port:
        settings = load_settings(
            folder / "instance",
            ENVIRONMENT="development",
            DATABASE_URL=database,
            MAIL_TRANSPORT="smtp",
            MAIL_FROM="Sổ Kết luận <so-ket-luan@bench.example>",
            SMTP_HOST="127.0.0.1",
            SMTP_PORT=str(port),
            SMTP_SECURITY="none",
        )
        settings.INSTANCE.mkdir(parents=True, exist_ok=True)
        app = create_app(settings)
        with app.app_context(), clock.travel(MORNING):
            upgrade()
            fill(people * 2, people, max(10, people // 3))
            plan(people)
            settle()  # as the scheduler does when it begins
            profiler = cProfile.Profile()
            started, spent = time.perf_counter(), time.process_time()
            if profile:
                profiler.enable()
            send_digests()
            profiler.disable()
            ours, spent = time.perf_counter() - started, time.process_time() - spent
            sent = select(func.count()).where(Notice.state == NoticeState.SENT, Notice.key.startswith("bench"))
            marked = db.session.scalar(sent) or 0
            db.session.rollback()
        if profile:
            pstats.Stats(profiler).sort_stats("cumulative").print_stats(90)
        arrived = [int(line) for line in sizes.read_text().split()]
        size = sum(arrived) // max(1, len(arrived))
        theirs = bare(port, [b"Subject: x\r\n\r\n" + b"x" * 70 * (size // 70)], people)
    return {"ours": ours, "cpu": spent, "bare": theirs, "arrived": len(arrived), "sent": marked, "size": size}


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--people", type=int, default=5000)
    asked.add_argument("--database", default="", help="address of an empty PostgreSQL database; SQLite without it")
    asked.add_argument("--postgresql", action="store_true", help="on the PostgreSQL server the tests use, started here")
    asked.add_argument("--profile", action="store_true")
    asked.add_argument("--take", type=int, default=0, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.take:
        asyncio.run(take(options.take))
        return
    database = postgresql() if options.postgresql else options.database
    with tempfile.TemporaryDirectory(prefix="tracker-bench-") as folder:
        found = measure(Path(folder), options.people, database, options.profile)
    print(report(options.people, found))


def report(people: int, found: dict[str, float]) -> str:
    """The measurement in two lines."""
    ratio = found["ours"] / found["bare"]
    return (
        f"{people:,} digests of {found['size'] / 1024:.1f} KB: {found['ours']:.1f} s "
        f"({people / found['ours']:.0f} a second, {found['cpu']:.1f} s of it on the processor), "
        f"{found['arrived']:,} arrived, {found['sent']:,} notices marked\n"
        f"a bare smtplib loop with mails of that size: {found['bare']:.1f} s; ratio {ratio:.1f}"
    )


if __name__ == "__main__":
    main()
