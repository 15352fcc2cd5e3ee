"""Doing long work: claim one piece, run its handler, store what came of it.

A handler gets the work and a callback for its progress, and returns the sentence of the result and the address of a
page that shows it. It flushes and does not commit: what it did and the word "done" are committed together here, so a
process that dies leaves nothing half done and the work may simply be run again. A handler that works in portions may
commit between them, if running it again does no harm.

On SQLite nobody else can write while a handler's transaction is open, so its progress shows only between portions.
"""

import logging
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, current_app
from sqlalchemy import ColumnElement, CursorResult, Update, and_, or_, select, update
from sqlalchemy.exc import OperationalError

from tracker import clock
from tracker.db import db, reading_beside, writing_alone
from tracker.errors import Refused
from tracker.works.models import LongWork, WorkState

log = logging.getLogger(__name__)

Progress = Callable[[int], None]
Handler = Callable[[LongWork, Progress], tuple[str, str]]  # → the result in a sentence, the address that shows it

CLAIM_LASTS = timedelta(minutes=2)  # without a heartbeat
HEARTBEAT_SECONDS = 20.0
ATTEMPTS = 3

BROKEN = (
    "Hệ thống gặp lỗi khi làm việc này, nên không có gì được thay đổi. "
    "Anh chị thử lại; nếu vẫn lỗi, báo quản trị xem nhật ký của máy chủ."
)
INTERRUPTED = (
    f"Việc này bị ngắt giữa chừng {ATTEMPTS} lần nên hệ thống dừng lại, không có gì được thay đổi. "
    "Anh chị báo quản trị xem nhật ký của máy chủ."
)


def address(endpoint: str, **values: Any) -> str:
    """The address of a page for a result, in a job, which has no request to take it from."""
    return str(current_app.url_map.bind("pages").build(endpoint, values))


def run_one(handlers: Mapping[str, Handler]) -> bool:
    """Claim the oldest work that waits (or whose holder died), do it and commit. Returns whether there was one.

    A handler that raises leaves nothing: its Refused's sentence, or a general one, is stored as the work's error.
    """
    work = _claim(list(handlers), clock.now())
    if work is None:
        return False
    if work.attempts > ATTEMPTS:
        _finish(work.id, work.claim, state=WorkState.FAILED, error=INTERRUPTED)
        db.session.commit()
        return True
    number, claim = work.id, work.claim
    with _heartbeat(number, claim):
        try:
            result, url = handlers[work.kind](work, _progress(number, claim))
            values = {"state": WorkState.DONE, "result": result, "result_url": url, "done": LongWork.total}
            if not _finish(number, claim, **values):
                db.session.rollback()
                log.warning("work %s was taken over by another process; what this one did is undone", number)
                return True
            db.session.commit()
        except OperationalError:
            db.session.rollback()
            raise  # the database is away: the claim expires and the work is taken again
        except Exception as problem:
            db.session.rollback()
            if not isinstance(problem, Refused):
                log.exception("long work %s", number)
            error = problem.message if isinstance(problem, Refused) else BROKEN
            _finish(number, claim, state=WorkState.FAILED, error=error)
            db.session.commit()
    return True


def _free(kinds: list[str], now: datetime) -> ColumnElement[bool]:
    dead = and_(LongWork.state == WorkState.RUNNING, LongWork.heartbeat_at < now - CLAIM_LASTS)
    return and_(LongWork.kind.in_(kinds), or_(LongWork.state == WorkState.WAITING, dead))


def _claim(kinds: list[str], now: datetime) -> LongWork | None:
    """Take one piece of work for this process and commit; none where there is none, or others were faster."""
    with reading_beside() as connection:  # asked every few seconds: without the lock of a writer
        asked = select(LongWork.id).where(_free(kinds, now)).order_by(LongWork.id).limit(5)
        found = connection.execute(asked).scalars().all()
    for number in found:
        claim = secrets.token_hex(16)
        values = {"state": WorkState.RUNNING, "claimed_at": now, "heartbeat_at": now, "claim": claim, "done": 0}
        taken = update(LongWork).where(LongWork.id == number, _free(kinds, now))
        done = _execute(taken.values(**values, attempts=LongWork.attempts + 1))
        db.session.commit()
        if done == 1:
            return db.session.get_one(LongWork, number, populate_existing=True)
    return None


def _execute(statement: Update) -> int:
    """Run an UPDATE and return how many rows it changed; objects in the session are not touched."""
    done = db.session.execute(statement, execution_options={"synchronize_session": False})
    assert isinstance(done, CursorResult)
    return done.rowcount


def _finish(number: int, claim: str, **values: Any) -> bool:
    """Write how the work ended, in the handler's own transaction; false when it is no longer ours to end."""
    ours = update(LongWork).where(LongWork.id == number, LongWork.claim == claim, LongWork.state == WorkState.RUNNING)
    db.session.flush()
    return _execute(ours.values(**values, finished_at=clock.now())) == 1


def _progress(number: int, claim: str) -> Progress:
    """The callback of a handler: how many of `total` are done, written beside its transaction where it can be."""

    def tell(done: int) -> None:
        if db.engine.dialect.name == "sqlite" and db.session().in_transaction():
            return  # our own transaction holds the lock of the one writer
        _beat(number, claim, done=done)

    return tell


def _beat(number: int, claim: str, **values: Any) -> None:
    ours = update(LongWork).where(LongWork.id == number, LongWork.claim == claim, LongWork.state == WorkState.RUNNING)
    with writing_alone() as connection:
        connection.execute(ours.values(**values, heartbeat_at=clock.now()))


@contextmanager
def _heartbeat(number: int, claim: str) -> Iterator[None]:
    """Say every few seconds that this process lives, from a thread of its own."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    over = threading.Event()

    def beat() -> None:
        with app.app_context():
            while not over.wait(HEARTBEAT_SECONDS):
                try:
                    _beat(number, claim)
                except OperationalError:  # SQLite's one writer is the handler itself: nobody can take it over meanwhile
                    log.debug("no heartbeat for work %s", number)

    thread = threading.Thread(target=beat, name=f"work-{number}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(5)
