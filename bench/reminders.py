"""Planning a day of reminders: `python -m bench.reminders`, or as part of `make bench`.

100,000 open tasks of 2,000 units, 5,000 people in one committee, all of it told for the first time. The plan runs in a
process of its own, as the scheduler does, while somebody reports progress again and again; printed are seconds and
megabytes, and how long that person waited.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import insert, text

from bench.memory import peak_megabytes
from tracker import clock, create_app
from tracker.accounts.models import Membership, Role, User
from tracker.config import load_settings
from tracker.db import db, folded, marked
from tracker.reminders.jobs import plan_reminders
from tracker.tasks.models import DuePrecision, Priority, Task, TaskState
from tracker.units.models import Committee, Unit, UnitKind

MORNING = datetime(2026, 11, 17, 7, 30, tzinfo=clock.VIETNAM)  # a Tuesday, far from any holiday
TITLE = "Rà soát, hoàn thiện hồ sơ và báo cáo kết quả thực hiện nhiệm vụ số"
BATCH = 5000


def application(folder: Path, database: str = "") -> Flask:
    """The application on an instance folder of its own."""
    os.environ.update({"ENVIRONMENT": "development", "DATABASE_URL": database, "BASE_URL": "http://127.0.0.1:8000"})
    return create_app(load_settings(folder / "instance"))


def postgresql() -> str:
    """The address of an empty database on a PostgreSQL server that ends with this process."""
    from tests.databases import postgresql_url  # what only `make install-dev` brings

    return postgresql_url("bench")


def fill(tasks: int, people: int, units: int) -> None:
    """A migrated database with so many open tasks, whose due dates lie from 60 days ago to 30 days ahead."""
    today = MORNING.date()
    db.session.add(Committee(id=1, code="BCD", name="Ban Chỉ đạo đo tốc độ", short_name="BCĐ đo tốc độ"))
    db.session.flush()
    _insert(Unit, (_unit(number) for number in range(1, units + 1)))
    _insert(User, (_person(number, units) for number in range(1, people + 1)))
    _insert(Membership, (_role(number, today) for number in range(1, people + 1)))
    _insert(Task, (_task(number, people, units, today) for number in range(1, tasks + 1)))
    db.session.commit()
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def _unit(number: int) -> dict[str, Any]:
    return {
        "id": number, "code": f"DV{number}", "name": f"Đơn vị số {number}", "short_name": "", "aliases": [],
        "kind": UnitKind.DEPARTMENT, "email": "",
    }  # fmt: skip


def _role(number: int, today: date) -> dict[str, Any]:
    role = Role.TRACKER if number % 10 == 0 else Role.MEMBER
    return {"user_id": number, "committee_id": 1, "from_on": today - timedelta(days=400), "decision": "", "role": role}


def _person(number: int, units: int) -> dict[str, Any]:
    return {
        "id": number, "email": f"nguoi{number}@bench.example", "active": True, "fs_uniquifier": f"bench-{number}",
        "name": f"Nguyễn Văn {number}", "title": "", "phone": "", "is_admin": False, "is_mailbox": False,
        "unit_id": number % units + 1, "created_at": MORNING,
    }  # fmt: skip


def _task(number: int, people: int, units: int, today: date) -> dict[str, Any]:
    title, due_on = f"{TITLE} {number}", today + timedelta(days=number % 90 - 60)
    return {
        "committee_id": 1, "code": f"BCD/2026/{number:06}", "year": 2026, "serial": number, "title": title, "text": "",
        "lead_unit_id": number % units + 1, "tracker_id": number % (people // 10) * 10 + 10, "product": "",
        "priority": Priority.NORMAL, "starred": False, "state": TaskState.IN_PROGRESS, "original_due_on": due_on,
        "due_on": due_on, "due_precision": DuePrecision.DAY, "due_words": "", "created_by_id": 1,
        "created_at": MORNING, "assigned_on": today - timedelta(days=90), "percent": 0, "return_count": 0, "version": 1,
        "search_marked": marked(title), "search_folded": folded(title),
    }  # fmt: skip


def _insert(model: Any, rows: Any) -> None:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            db.session.execute(insert(model), batch)
            batch.clear()
    if batch:
        db.session.execute(insert(model), batch)


def plan_once(folder: Path, database: str, at: datetime) -> None:
    """In a process of its own: plan the morning once, print what it cost as JSON."""
    app = application(folder, database)
    with app.app_context(), clock.travel(at):
        started, spent = time.perf_counter(), time.process_time()
        new = plan_reminders(clock.now())
        seconds, spent = time.perf_counter() - started, time.process_time() - spent
    print(json.dumps({"new": new, "seconds": seconds, "cpu": spent, "megabytes": peak_megabytes()}))


class Writer:
    """Somebody who reports progress again and again; the longest wait tells whether a plan stands in the way."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._write)
        self.waits: list[float] = []

    def __enter__(self) -> "Writer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _write(self) -> None:
        while not self._stop.wait(0.02):
            started = time.perf_counter()
            with self._app.app_context():
                db.session.execute(text("UPDATE task SET percent = 1 - percent WHERE id = 7"))
                db.session.commit()
            self.waits.append(time.perf_counter() - started)

    @property
    def longest(self) -> float:
        return max(self.waits, default=0.0)

    @property
    def usual(self) -> float:
        return sorted(self.waits)[len(self.waits) // 2] if self.waits else 0.0


def measure(say: Callable[[str], None] = print, *, tasks: int, people: int, units: int, database: str = "") -> None:
    """Fill, plan twice, print. The second plan finds nothing new."""
    with tempfile.TemporaryDirectory(prefix="tracker-bench-") as name:
        folder = Path(name)
        app = application(folder, database)
        with app.app_context():
            upgrade()
            fill(tasks, people, units)
            db.session.remove()
        say(f"reminders: {tasks:,} open tasks, {people:,} people, {'PostgreSQL' if database else 'SQLite'}")
        for what, hours in (("planning a day", 0), ("nothing new", 1)):
            before = _server_seconds(app)
            with Writer(app) as writer:
                found = _planned(folder, database, hours)
            servers = f", {_server_seconds(app) - before:.1f} s the server's" if database else ""
            spent = f"{found['cpu']:.1f} s of processor{servers}"
            cost = f"{found['seconds']:>7.1f} s ({spent}), {found['megabytes']:.0f} MB"
            waited = f"a writer beside it waited {writer.usual * 1000:.0f} ms, at most {writer.longest * 1000:.0f} ms"
            say(f"  {what:<16}{cost}, {found['new']:,} new; {waited}")


def _server_seconds(app: Flask) -> float:
    """The processor time a PostgreSQL server on this machine has taken so far; 0 for SQLite or one elsewhere."""
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            return 0
        told = db.session.execute(text("SELECT pg_read_file('postmaster.pid')")).scalar_one()
        db.session.remove()
    import psutil  # what only `make install-dev` brings

    try:
        boss = psutil.Process(int(told.split()[0]))
    except psutil.NoSuchProcess:
        return 0
    ended = boss.cpu_times()
    living = sum(sum(child.cpu_times()[:2]) for child in boss.children())
    return float(living + ended.children_user + ended.children_system)


def _planned(folder: Path, database: str, hours: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.reminders", "--plan", str(folder), "--database", database]
    command += ["--later", str(hours)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure, or (for `measure`) plan once."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--tasks", type=int, default=100_000)
    asked.add_argument("--people", type=int, default=5_000)
    asked.add_argument("--units", type=int, default=2_000)
    asked.add_argument("--database", default="", help="address of an empty PostgreSQL database; SQLite without it")
    asked.add_argument("--postgresql", action="store_true", help="on the PostgreSQL server the tests use, started here")
    asked.add_argument("--plan", type=Path, help=argparse.SUPPRESS)
    asked.add_argument("--later", type=int, default=0, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.plan:
        plan_once(options.plan, options.database, MORNING + timedelta(hours=options.later))
    else:
        database = postgresql() if options.postgresql else options.database
        measure(tasks=options.tasks, people=options.people, units=options.units, database=database)


if __name__ == "__main__":
    main()
