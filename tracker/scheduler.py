"""The second process: plans reminders every morning, sends what is due every minute, does long work as it comes.

Several of them, on one machine or many, do no harm: keys and claims in the database decide, not the process.
"""

import logging
import signal
import threading
from datetime import date

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from flask import Flask

from tracker import clock
from tracker.config import Settings
from tracker.db import db
from tracker.decisions.jobs import accept_one_by_silence
from tracker.files.jobs import sweep
from tracker.history.jobs import seal_history
from tracker.notices.queries import count_unsent
from tracker.reminders.jobs import plan_day, send_digests
from tracker.works.jobs import Handler, run_one

log = logging.getLogger(__name__)

# Who does which kind of long work (works.actions.begin).
HANDLERS: dict[str, Handler] = {}


def run(app: Flask, once: bool = False) -> int:
    """Run until SIGTERM or SIGINT; with `once` (for cron) plan what is due, send it and return.

    Returns how many notices stay unsent though they are due.
    """
    stopping = threading.Event()
    plan = DailyPlan(app)
    if once:
        _work(app, stopping)
        _accept_by_silence(app, stopping)
        plan.run()
        _send(app, stopping)
        _seal(app, stopping)
        return _unsent(app)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    scheduler = BlockingScheduler(timezone=clock.VIETNAM, executors={"default": ThreadPoolExecutor(3)})
    every_minute = CronTrigger(second=0, timezone=clock.VIETNAM)
    always = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1, "next_run_time": clock.now()}
    scheduler.add_job(plan.run, every_minute, id="plan", **always)
    scheduler.add_job(_send, every_minute, [app, stopping], id="send", **always)
    scheduler.add_job(_accept_by_silence, every_minute, [app, stopping], id="accept", **always)
    scheduler.add_job(_seal, every_minute, [app, stopping], id="seal", **always)
    scheduler.add_job(_work, IntervalTrigger(seconds=3), [app, stopping], id="work", **always)
    scheduler.add_job(_sweep, CronTrigger(minute=20, timezone=clock.VIETNAM), [app], id="sweep", coalesce=True)
    _stop_on_signal(scheduler, stopping)
    scheduler.start()
    return _unsent(app)


class DailyPlan:
    """Plans a day's reminders once, at REMIND_AT or as soon after it as this process lives and the database answers.

    Asked every minute instead of waking at one moment: a machine that slept, a clock that was set, a database that was
    away for a while all end in the same plan. A process that starts later the same day plans again, which writes
    nothing that stands already.
    """

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._settings: Settings = app.config["TRACKER"]
        self._done_for: date | None = None

    def run(self) -> None:
        """Plan today's reminders, if it is time and not done."""
        now = clock.now()
        if now.time() < self._settings.remind_at or self._done_for == now.date():
            return
        with self._app.app_context():
            try:
                new = plan_day(now)
            except Exception:
                db.session.rollback()
                log.exception("planning reminders")
                raise
        self._done_for = now.date()
        log.info("planned %s reminders", new)


def _send(app: Flask, stopping: threading.Event) -> None:
    """Send all that is due; between two mails it looks whether the process is to end."""
    with app.app_context():
        try:
            number = send_digests(is_stopping=stopping.is_set)
        except Exception:
            db.session.rollback()
            log.exception("sending notices")
            raise
        if number:
            log.info("sent %s mails", number)


def _accept_by_silence(app: Flask, stopping: threading.Event) -> None:
    """Accept the tasks whose lead units said nothing for the committee's number of working days."""
    with app.app_context():
        try:
            while not stopping.is_set() and accept_one_by_silence(clock.today()):
                pass
            db.session.rollback()
        except Exception:
            db.session.rollback()
            log.exception("accepting by silence")
            raise


def _work(app: Flask, stopping: threading.Event) -> None:
    """Do the long work that waits, piece by piece."""
    with app.app_context():
        try:
            while not stopping.is_set() and run_one(HANDLERS):
                pass
        except Exception:
            db.session.rollback()
            log.exception("long work")
            raise


def _seal(app: Flask, stopping: threading.Event) -> None:
    """Chain what was written to the history since, so that nobody alters it unnoticed."""
    with app.app_context():
        try:
            seal_history(stopping.is_set)
        except Exception:
            db.session.rollback()
            log.exception("sealing the history")
            raise


def _sweep(app: Flask) -> None:
    """Remove uploaded bytes whose page was refused after they had been taken."""
    with app.app_context():
        if number := sweep(app.config["TRACKER"]):
            log.info("removed %s forgotten uploads", number)


def _unsent(app: Flask) -> int:
    with app.app_context():
        return count_unsent(clock.now())


def _stop_on_signal(scheduler: BlockingScheduler, stopping: threading.Event) -> None:
    """End after the mail in hand: what is claimed is also marked."""

    def stop(_number: int, _frame: object) -> None:
        if not stopping.is_set():
            stopping.set()
            # Not from inside the handler, which may have interrupted the scheduler while it held its lock.
            threading.Thread(target=scheduler.shutdown).start()

    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, stop)
