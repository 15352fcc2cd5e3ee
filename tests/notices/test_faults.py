"""What happens to real senders: killed anywhere, many at once, without database or disk. A real SMTP server counts.

Every test ends in the same question: did each notice reach its person once, and is a mail that came twice named?
"""

import os
import random
import resource
import signal
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import event, make_url, text, update

from tests import make
from tests.databases import _libpq_address, start_postgresql
from tests.handovers.test_units_move import done, plan_of
from tests.notices.processes import (
    check_sent_once,
    everything,
    fork,
    kill,
    kill_myself,
    once,
    plan_and_send,
    send_the_rest,
    wait_for,
)
from tests.smtp import PostOffice
from tracker import clock, mail
from tracker.accounts.models import Role
from tracker.db import db
from tracker.notices import jobs
from tracker.notices.actions import Telling, enqueue_many, outcomes, sending
from tracker.notices.models import Notice, NoticeKind, NoticeState
from tracker.reminders import jobs as reminding
from tracker.system.models import JobRun
from tracker.units.models import SuccessionKind

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="senders are forked")


@pytest.fixture(autouse=True)
def early(world, database) -> Iterator[None]:
    """One in the morning, so that hours may pass on one day; the plan is due; no leader, whose week is told on one day
    of it only."""
    world.ha.active = False
    db.session.commit()
    before = database.config["TRACKER"]
    database.config["TRACKER"] = replace(before, REMIND_AT="00:00", SMTP_TIMEOUT=5)
    with clock.travel(clock.now().replace(hour=1, minute=0)):
        yield
    database.config["TRACKER"] = before


def people_with_news(world: SimpleNamespace, number: int, each: int) -> list[str]:
    """The addresses of people of one unit, each told `each` pieces of news, all in the ledger with one commit."""
    with make.together():
        people = [make.make_user(f"Người {place}", world.finance) for place in range(number)]
        tasks = [make.make_task(world, title=f"Việc thứ {place}", lead_unit=world.finance) for place in range(each)]
    tellings = [
        Telling(
            f"task-{task.id}-assigned-x-{person.id}",
            NoticeKind.ASSIGNED,
            person.id,
            "task",
            task.id,
            task.title,
            world.committee.id,
            {"code": task.code, "due_on": task.due_on.isoformat()},
        )
        for person in people
        for task in tasks
    ]
    now = clock.now()
    for start in range(0, len(tellings), 2000):
        enqueue_many(tellings[start : start + 2000], now=now, send_after=now)
    db.session.commit()
    return [person.email for person in people]


def tasks_to_remind(world: SimpleNamespace, number: int) -> list[str]:
    """The addresses of whom the morning's plan reminds: units with a contact each, and the tracking officer."""
    with make.together():
        people = []
        for place in range(number):
            unit = make.make_unit(f"Xã số {place}")
            person = make.make_user(f"Đầu mối {place}", unit)
            make.make_membership(person, world.committee, Role.MEMBER)
            people.append(person)
            for left in (-3, 2):
                make.make_task(
                    world, title=f"Việc của xã {place}, còn {left}", lead_unit=unit, due_on=make.day(left), supports=[]
                )
    db.session.commit()
    return [*(person.email for person in people), world.tu.email]


def test_killed_fifty_times_at_random_everything_arrives_and_doubles_are_named(world, database, office) -> None:
    news = people_with_news(world, 24, 2)
    contacts = tasks_to_remind(world, 9)  # ten lines of a group are shown, and looked at below
    addresses = [*news, *contacts]
    office.at_data = lambda _to: time.sleep(0.02)  # so that kills meet it in every step
    moments = random.Random(5)
    kills = forked = 0
    reach, at = 0.3, clock.now()  # seconds a sender lives at most; how far it comes depends on the machine
    while kills < 50 and forked < 300:
        before = len(office.arrived)
        with clock.travel(at):
            child, forked = fork(database, plan_and_send(database)), forked + 1
        time.sleep(moments.uniform(0, reach))
        if os.waitpid(child, os.WNOHANG)[0] == 0:  # it was not faster
            kill(child)
            kills += 1
        if len(office.arrived) == before:  # let it live longer, and what dead senders claimed go again
            reach, at = min(1.0, reach * 1.15), at + timedelta(minutes=11)
        else:
            reach *= 0.7
        if len(office.arrived) >= len(addresses):
            reach = 0.1  # all is done: what is left to be killed in is looking for more
    assert kills == 50
    at_work = len(office.arrived)
    with clock.travel(at):
        send_the_rest(database)
    check_sent_once(office, addresses, title_of=lambda row: row.title)
    assert 0 < at_work < len(addresses) + kills, "the kills met it at work"


STEPS = {
    "plan: written, not committed": (reminding, "enqueue_looked_up", "after"),
    "plan: first portion committed": (reminding, "release_reminders", "before"),
    "claim: written, not committed": (sending, "claim_next", "after"),
    "claim: committed, nothing sent": (jobs.Run, "_wait_for", "before"),
    "send: half of the mails gone": (outcomes, "mark_sent", "fifth"),
    "mark: sent, nothing written": (outcomes, "mark_sent", "before"),
    "mark: written, not committed": (outcomes, "mark_sent", "after"),
}


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_each_step(world, database, office, step: str, monkeypatch) -> None:
    news = people_with_news(world, 6, 2)
    contacts = tasks_to_remind(world, 3)
    where, name, moment = STEPS[step]
    real, calls = getattr(where, name), []

    def deadly(*arguments, **values):
        calls.append(1)
        if moment == "before" or (moment == "fifth" and len(calls) == 5):
            kill_myself()
        done = real(*arguments, **values)
        if moment == "after":
            kill_myself()
        return done

    with monkeypatch.context() as patched:
        patched.setattr(where, name, deadly)
        if where is sending:
            patched.setattr(jobs.sending, name, deadly)
        killed = wait_for(fork(database, plan_and_send(database)))
    if killed == 0:
        pytest.fail("the sender never came to this step")
    assert killed == -signal.SIGKILL
    send_the_rest(database)
    addresses = [*news, *contacts]
    check_sent_once(office, addresses, title_of=lambda row: row.title)
    doubled = len(office.arrived) - len(addresses)
    assert doubled == (1 if step.startswith(("send", "mark")) else 0)


PEOPLE, EACH = 80, 125


def test_ten_thousand_notices_many_senders_one_broken_row(world, database, office) -> None:
    """Two and then four processes at once, ten more runs after them: 10,000 notices, 80 mails, one row apart."""
    people = people_with_news(world, PEOPLE, EACH)
    assert len(everything()) == PEOPLE * EACH == 10_000
    broken = everything()[4321].id
    spoilt = "'\"neither code nor date\"'" if db.engine.dialect.name == "postgresql" else "'{broken'"
    db.session.execute(text(f"UPDATE notice SET details = {spoilt} WHERE id = {broken}"))
    db.session.commit()
    started = time.perf_counter()
    for senders in (2, 4):
        children = [fork(database, once(database)) for _ in range(senders)]
        assert {wait_for(child, at_most=240) for child in children} <= {0, 3}
    for _ in range(10):
        assert wait_for(fork(database, once(database))) == 3, "the broken row is not silent"
    print(f"\n10,000 notices, 16 runs on {db.engine.dialect.name}: {time.perf_counter() - started:.1f} s")
    assert office.addresses == Counter(people)
    rows = everything()
    assert [row.id for row in rows if row.state is not NoticeState.SENT] == [broken]
    assert next(row.reply for row in rows if row.id == broken), "and says why"
    assert {row.message_id for row in rows if row.id != broken} == {one.message_id for one in office.arrived}
    assert not any(row.interrupted for row in rows)


# ---------- The database goes away ----------


def lock_of(app) -> tuple:
    """Two functions: make the database refuse every writer (or everybody), and give it back."""
    if db.engine.dialect.name == "sqlite":
        held = sqlite3.connect(make_url(app.config["TRACKER"].database_url).database, check_same_thread=False)
        held.isolation_level = None
        return lambda: held.execute("BEGIN IMMEDIATE"), lambda: held.execute("ROLLBACK")
    url = make_url(app.config["TRACKER"].database_url)
    boss = psycopg.connect(_libpq_address(make_url(start_postgresql())), autocommit=True)

    def away() -> None:
        boss.execute(f'ALTER DATABASE "{url.database}" ALLOW_CONNECTIONS false')
        boss.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [url.database])

    return away, lambda: boss.execute(f'ALTER DATABASE "{url.database}" ALLOW_CONNECTIONS true')


def impatient(work):
    """In a child: wait 100 ms for SQLite's lock instead of 15 s, so that it is refused while the lock is held."""

    def run() -> None:
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", lambda one, _: one.execute("PRAGMA busy_timeout = 100"))
        work()

    return run


def test_the_database_gone_between_sending_and_writing_it_down_doubles_nothing(world, database, office) -> None:
    people = people_with_news(world, 5, 1)
    away, back = lock_of(database)
    asked = iter(range(100))

    def take(_to: str) -> None:
        if next(asked) == 2:  # the third mail is here; its sender cannot say so for a while
            away()
            threading.Timer(2.5, back).start()

    office.at_data = take
    child = fork(database, impatient(once(database)))
    code = wait_for(child)
    db.session.remove()
    db.engine.dispose()
    assert code in (0, 3)  # other jobs may have met the closed door
    send_the_rest(database, rounds=2)
    check_sent_once(office, people, title_of=lambda row: row.title)
    assert len(office.arrived) == len(people) and not any(row.interrupted for row in everything())


def test_the_database_gone_before_sending_sends_nothing_and_the_next_run_does(world, database, office) -> None:
    people = people_with_news(world, 3, 1)
    away, back = lock_of(database)
    db.session.remove()
    away()
    try:
        assert wait_for(fork(database, impatient(once(database)))) != 0
    finally:
        back()
        db.engine.dispose()
    assert not office.arrived
    assert wait_for(fork(database, once(database))) == 0
    check_sent_once(office, people, title_of=lambda row: row.title)


def test_a_full_disk_stops_sending_visibly_and_loses_nothing(world, database, office) -> None:
    """SQLite's files may not grow, a little more each time: at some step every write is refused. PostgreSQL, whose
    files are not ours, answers with its own word for it."""
    people = people_with_news(world, 4, 1)
    refuse = _refuse_growth if db.engine.dialect.name == "sqlite" else _refuse_writes
    codes = set()
    for more in (0, 4_000, 12_000, 40_000, 90_000):
        codes.add(refuse(database, more))
    assert codes & {1, 3}, "a disk that is full is told"
    send_the_rest(database)
    check_sent_once(office, people, title_of=lambda row: row.title)


def _refuse_growth(app, more: int) -> int:
    db.session.remove()
    db.engine.dispose()
    with sqlite3.connect(make_url(app.config["TRACKER"].database_url).database) as one:
        one.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (more, more))  # the log of the next transactions
        jobs.PAUSES = (0.1, 0.1)
        once(app)()

    return wait_for(fork(app, work))


def _refuse_writes(app, more: int) -> int:
    full = "RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'"
    with db.engine.begin() as one:
        one.execute(text(f"CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN {full}; END $$ LANGUAGE plpgsql"))
        when = "NEW.state = 'claimed'" if more < 10_000 else "NEW.state = 'sent'"
        each = "BEFORE UPDATE ON notice FOR EACH ROW"
        one.execute(text(f"CREATE TRIGGER full_disk {each} WHEN ({when}) EXECUTE FUNCTION full_disk()"))

    def work() -> None:
        jobs.PAUSES = (0.1, 0.1)
        once(app)()

    try:
        return wait_for(fork(app, work))
    finally:
        with db.engine.begin() as one:
            one.execute(text("DROP FUNCTION full_disk CASCADE"))


def test_a_full_disk_under_the_mail_folder_is_a_server_that_is_down(world, database) -> None:
    people = people_with_news(world, 3, 1)
    before = database.config["TRACKER"]
    database.config["TRACKER"] = replace(before, MAIL_TRANSPORT="file")
    folder = before.INSTANCE / "mail"

    def work() -> None:
        real = mail.FileTransport.send

        def send(self, message):
            soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
            try:
                return real(self, message)
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

        mail.FileTransport.send = send
        once(database)()

    try:
        assert wait_for(fork(database, work)) == 3
        assert not list(folder.glob("*.eml"))
        [row] = [one for one in everything() if one.state is NoticeState.RETRYING]
        assert "Không ghi được thư" in row.reply
        assert db.session.get_one(JobRun, "send").failure == "mail:disk"
        send_the_rest(database, rounds=2)
        assert {one.state for one in everything()} == {NoticeState.SENT}
        assert len(list(folder.glob("*.eml"))) == len(people)
    finally:
        database.config["TRACKER"] = before
        for file in folder.glob("*"):
            file.unlink()


# ---------- The world changes between planning and sending ----------


def test_what_changed_since_the_plan_is_not_told(world, office) -> None:
    """A person left, a task was done, a unit's work went to another: each is dropped with its reason."""
    done, moved = make.make_task(world, due_on=make.day(1)), make.make_task(world, due_on=make.day(2))
    kept = make.make_task(world, due_on=make.day(-2), tracker=None, title="Việc còn lại")
    other = make.make_task(world, due_on=make.day(1), lead_unit=world.school, supports=[])
    reminding.plan_reminders(clock.now())
    done.state, done.finished_on = type(done.state).COMPLETED, clock.today()
    moved.lead_unit = world.finance
    world.hoa.active = False
    db.session.commit()
    reminding.send_digests()
    assert office.addresses == {world.minh.email: 1}
    assert "Việc còn lại" in office.arrived[0].text and done.title not in office.arrived[0].text
    told = {row.subject_id: (row.state.value, row.reply) for row in everything()}
    assert told[kept.id][0] == "sent"
    for task, reason in ((done, "đã xong"), (moved, "không còn của người nhận"), (other, "ngừng hoạt động")):
        assert told[task.id][0] == "dropped" and reason in told[task.id][1], told[task.id]


def test_sent_back_after_it_was_dropped_it_is_reminded_of_again(world, office) -> None:
    task = make.make_task(world, due_on=make.day(-2), tracker=None)
    reminding.plan_reminders(clock.now())
    task.state, task.finished_on = type(task.state).COMPLETED, clock.today()
    db.session.commit()
    reminding.send_digests()
    assert not office.arrived
    task.state, task.finished_on = type(task.state).IN_PROGRESS, None
    db.session.commit()
    with clock.travel(clock.now() + timedelta(days=1)):
        assert reminding.plan_reminders(clock.now()) == 1
        reminding.send_digests()
    assert office.addresses == {world.minh.email: 1}
    assert len(everything()) == 1, "one thing told once is one row"


def test_a_merger_between_planning_and_sending_tells_the_successor_and_nobody_of_the_ended_unit(world, office) -> None:
    """Minh goes elsewhere, his unit's work to the finance department: it is Tuấn who is reminded, by the next plan."""
    task = make.make_task(world, due_on=make.day(3), tracker=None, supports=[])
    follows = make.make_task(world, due_on=make.day(3), tracker=None, lead_unit=world.school, supports=[])
    new = make.make_unit("Học viện tỉnh")
    reminding.plan_reminders(clock.now())
    assert {row.recipient_id for row in everything()} == {world.minh.id, world.hoa.id}
    went = {world.minh.id: world.office.id}
    main = {
        world.home_affairs: world.finance,
        world.school: new,
    }  # Hoà's whole school goes on as the new unit, with her
    done(plan_of(SuccessionKind.SPLIT, main, people=went), world)
    reminding.send_digests()
    told = {row.subject_id: row for row in everything() if row.kind is NoticeKind.DUE_SOON}
    for one in (task, follows):  # planned for a unit that ended: nobody is told in its name, not even who went along
        assert told[one.id].state is NoticeState.DROPPED and "không còn của người nhận" in told[one.id].reply
    assert world.minh.email not in office.addresses
    with clock.travel(clock.now() + timedelta(days=1)):
        reminding.plan_reminders(clock.now())
        reminding.send_digests()
    sent = [row for row in everything() if row.kind is NoticeKind.DUE_SOON and row.state is NoticeState.SENT]
    assert {(row.subject_id, row.recipient_id) for row in sent} == {
        (task.id, world.tuan.id),
        (follows.id, world.hoa.id),
    }
    again = next(row for row in sent if row.subject_id == follows.id)  # the same stage, told for the new unit
    assert (again.details["unit"], again.unit_id) == ("Học viện tỉnh", new.id)


# ---------- The clock ----------


@pytest.mark.parametrize(
    ("at", "then"),
    [
        ("2026-09-14T09:30", "2026-09-14T08:30"),  # an hour back
        ("2026-09-14T09:30", "2026-09-21T09:30"),  # a week forward …
        ("2026-09-21T09:30", "2026-09-14T09:30"),  # … and back again
        ("2026-09-14T23:59:58", "2026-09-15T00:00:01"),  # over midnight
        ("2026-12-31T23:59:58", "2027-01-01T00:00:01"),  # over the year
    ],
)
def test_a_clock_that_jumps_sends_each_once(world, office, at: str, then: str) -> None:
    first, second = (clock.datetime.fromisoformat(one).replace(tzinfo=clock.VIETNAM) for one in (at, then))
    with clock.travel(first):
        people = people_with_news(world, 3, 1)
        asked = iter(["451 bận", None, "451 bận"])
        office.at_data = lambda _to: next(asked, None)
        reminding.send_digests()
        assert len(office.arrived) == 1
    office.at_data = lambda _to: None
    for minutes in (0, 1, 10, 70, 140):
        with clock.travel(second + timedelta(minutes=minutes)):
            reminding.send_digests()
    assert office.addresses == Counter(people)
    assert {row.state for row in everything()} == {NoticeState.SENT}


def test_a_claim_of_a_wrong_future_does_not_last_until_then(world, office) -> None:
    people = people_with_news(world, 1, 1)
    week = clock.now() + timedelta(days=7)
    db.session.execute(
        update(Notice).values(state=NoticeState.CLAIMED, claimed_at=week, message_id="<x@lamgiang.example>")
    )
    db.session.commit()
    reminding.send_digests()
    assert office.addresses == Counter(people)
    [row] = everything()
    assert row.interrupted and row.message_id == "<x@lamgiang.example>"
    assert isinstance(office, PostOffice)
