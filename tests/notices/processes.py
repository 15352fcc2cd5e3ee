"""Senders as processes of their own, forked from the test so that fifty cost seconds; and what must hold after."""

import os
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta

from flask import Flask
from sqlalchemy import select

from tests.smtp import PostOffice
from tracker import clock, scheduler
from tracker.db import db
from tracker.notices.models import Notice, NoticeState


def fork(app: Flask, work: Callable[[], object]) -> int:
    """Start `work` in a child with database connections of its own. Returns its process id."""
    db.session.remove()
    child = os.fork()
    if child:
        return child
    try:
        with app.app_context():
            db.engine.dispose(close=False)  # the parent goes on using its connections
            work()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def once(app: Flask) -> Callable[[], object]:
    """What `tracker scheduler --once` does; the exit code of the child tells whether a job broke or mail is left."""

    def work() -> None:
        outcome = scheduler.run(app, once=True)
        if outcome.broken or outcome.unsent:
            os._exit(3)

    return work


def plan_and_send(app: Flask) -> Callable[[], object]:
    """The two jobs of it that matter here, without the time the others take."""

    def work() -> None:
        for job in scheduler.jobs():
            if job.name in ("plan", "send"):
                scheduler.Runner(app, job, lambda: False)()

    return work


def wait_for(child: int, *, at_most: float = 120) -> int:
    """The exit code of a child, or minus the signal that ended it."""
    end = time.monotonic() + at_most
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    raise AssertionError(f"the sender did not end in {at_most} s")


def kill(child: int) -> None:
    """End a child as a power cut would."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def kill_myself() -> None:
    """Inside a child: die here and now."""
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(10)


def send_the_rest(app: Flask, *, rounds: int = 6) -> None:
    """Let time pass, a quarter of an hour and then more than an hour each round, with one sender at work."""
    at = clock.now()
    for number in range(rounds):
        at += timedelta(minutes=15 if number == 0 else 70)
        with clock.travel(at):
            assert wait_for(fork(app, plan_and_send(app))) == 0


def everything() -> list[Notice]:
    """The whole ledger, read anew."""
    db.session.rollback()
    return list(db.session.scalars(select(Notice).order_by(Notice.id)))


def check_sent_once(office: PostOffice, addresses: Iterable[str], *, title_of: Callable[[Notice], str]) -> None:
    """Every notice reached its person in exactly one mail; a mail that came twice is named in the ledger."""
    rows = everything()
    assert {row.state for row in rows} == {NoticeState.SENT}, Counter(row.state for row in rows)
    assert len({row.key for row in rows}) == len(rows)
    assert set(office.addresses) == set(addresses), set(office.addresses) ^ set(addresses)
    told_in: dict[tuple[str, str], set[str]] = {}
    for one in office.arrived:
        for line in one.text.splitlines():
            title = line.partition(". ")[2]
            if title:
                told_in.setdefault((one.to, title), set()).add(one.message_id)
    for row in rows:
        mails = told_in.get((row.address, title_of(row)), set())
        assert mails == {row.message_id}, f"{row.key}: told in {mails}, by the ledger in {row.message_id}"
    doubled = {one for one, number in Counter(one.message_id for one in office.arrived).items() if number > 1}
    named = {row.message_id for row in rows if row.interrupted}
    assert doubled <= named, "a mail came twice and the ledger does not say so"
