"""Whether everything runs: jobs that break alone, what they leave behind, the page and the command that tell."""

from datetime import timedelta

import pytest

from tests.smtp import by_smtp
from tracker import checks, clock, scheduler
from tracker.db import db
from tracker.errors import Halted
from tracker.scheduler import Job, Runner
from tracker.system.actions import note_end, note_failure, note_start
from tracker.system.models import JobRun
from tracker.system.rules import JOBS, health, is_asleep, why


def ran(name: str) -> JobRun:
    db.session.rollback()
    row = db.session.get_one(JobRun, name, populate_existing=True)
    db.session.expunge(row)
    db.session.rollback()  # the job looks with a session of its own, and SQLite has one writer
    return row


def run(app, unit, name: str = "accept") -> bool:
    return Runner(app, Job(name, unit), lambda: False)()


def test_every_job_has_words(database) -> None:
    assert {job.name for job in scheduler.jobs()} <= set(JOBS)


def test_a_run_is_noted_with_what_it_did(database) -> None:
    left = iter([1, 1, 3, 0])
    assert run(database, lambda _turn: next(left))
    noted = ran("accept")
    assert (
        noted.units == 5 and noted.worked_at and noted.finished_at >= noted.started_at and noted.failing_since is None
    )


def test_a_broken_job_stops_no_other_and_its_mending_is_noted(world, database, monkeypatch) -> None:
    def breaks(_turn) -> int:
        raise ValueError("Trần Quang Minh, minh@lamgiang.example")

    done = []
    jobs = [Job("plan", breaks), Job("send", lambda _turn: done.append(1) or 0), Job("seal", breaks)]
    monkeypatch.setattr(scheduler, "jobs", lambda: jobs)
    outcome = scheduler.run(database, once=True)
    assert done == [1] and outcome.broken == ["plan", "seal"]
    assert ran("plan").failure == "ValueError" and ran("plan").failing_since
    since = ran("plan").failing_since
    run(database, breaks, "plan")
    assert ran("plan").failing_since == since, "since when, not the latest time"
    run(database, lambda _turn: 0, "plan")
    assert ran("plan").failing_since is None and ran("plan").failed_at, "what was is still told"


def test_what_found_nothing_is_written_down_every_five_minutes_only(database, count_queries) -> None:
    runner = Runner(database, Job("accept", lambda _turn: 0), lambda: False)
    runner()
    with count_queries() as queries:
        runner()
    assert not queries.number
    with clock.travel(clock.now() + timedelta(minutes=6)):
        runner()
        later = ran("accept").finished_at
    assert later > clock.now() + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("finished", "failing", "code"),
    [
        (timedelta(minutes=3), None, "well"),
        (timedelta(hours=3), None, "stale"),
        (timedelta(0), timedelta(0), "failing"),
    ],
)
def test_how_a_job_is(finished: timedelta, failing: timedelta | None, code: str) -> None:
    now = clock.now()
    row = JobRun(name="send", started_at=now - finished, finished_at=now - finished)
    row.failing_since = None if failing is None else now - failing
    assert {one.name: one.code for one in health([row], now)}["send"] == code
    assert is_asleep(health([row], now)) == (code == "stale")
    assert not is_asleep(health([], now)), "a new installation does not sleep"


def test_why_is_told_in_words() -> None:
    assert why("mail:certificate") == "chứng thư của máy chủ không hợp lệ"
    assert why("OperationalError").startswith("cơ sở dữ liệu")
    assert "KeyError" in why("KeyError")


def test_the_page_and_the_command_tell_since_when_mail_fails(world, database, client_for) -> None:
    database.config["TRACKER"].INSTANCE.mkdir(parents=True, exist_ok=True)
    an = client_for(world.an)
    assert "Chưa chạy lần nào" in an.get("/system").text
    start = clock.now() - timedelta(hours=1)
    note_start("send", start)
    note_failure("send", started=start, at=start, failure="mail:refused")
    note_end("plan", started=clock.now(), at=clock.now(), units=3)
    page = an.get("/system").text
    assert (
        "Gửi thư: chưa chạy được từ" in page and "máy chủ không nhận kết nối" in page and "tracker check --mail" in page
    )
    found = checks.check_everything(database)
    assert any("Gửi thư: chưa chạy được từ" in problem for problem in found.problems)
    note_end("send", started=clock.now(), at=clock.now(), units=1)
    assert not checks.check_everything(database).problems
    with clock.travel(clock.now() + timedelta(hours=5)):
        assert "Bộ nhắc việc không chạy" in an.get("/system").text
        assert any("Bộ nhắc việc không chạy" in problem for problem in checks.check_everything(database).problems)
    assert client_for(world.lan).get("/system").status_code == 403


def test_a_server_that_is_away_is_noted_by_its_kind(world, database) -> None:
    from tests.notices.test_sending import tell

    tell(world, world.minh)
    before = database.config["TRACKER"]
    database.config["TRACKER"] = by_smtp(before, 9)
    try:
        [send] = [job for job in scheduler.jobs() if job.name == "send"]
        assert not Runner(database, send, lambda: False)()
        assert ran("send").failure == "mail:refused"
    finally:
        database.config["TRACKER"] = before


def test_halting_is_no_traceback(database, caplog) -> None:
    def halts(_turn) -> int:
        raise Halted("the server is away", reason="mail:away")

    assert not run(database, halts)
    assert "Traceback" not in caplog.text and ran("accept").failure == "mail:away"


def test_the_page_costs_few_queries(world, database, client_for, count_queries) -> None:
    an = client_for(world.an)
    with count_queries() as queries:
        an.get("/system")
    assert queries.number <= 12, queries.statements
