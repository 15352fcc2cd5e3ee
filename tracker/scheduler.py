"""The second process: plans reminders every morning, sends what is due every minute, does long work as it comes.

Several of them, on one machine or many, do no harm: keys and claims in the database decide, not the process. A job
that breaks is noted (system.models.JobRun, shown on the page Tình trạng hệ thống) and stops no other.
"""

import logging
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from flask import Flask, current_app
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from tracker import clock
from tracker.config import Settings
from tracker.db import db
from tracker.decisions.jobs import accept_one_by_silence, lapse_one, urge_in_background
from tracker.duties.jobs import make_one_due_task
from tracker.errors import Halted
from tracker.files.jobs import sweep
from tracker.garbage import settle
from tracker.handovers.jobs import begin_one_due, handover_in_background, succession
from tracker.history.jobs import seal_history
from tracker.intake.jobs import check_in_background, forget_old, write_in_background
from tracker.notices.models import Carrier
from tracker.notices.queries import count_unsent
from tracker.reminders.jobs import forget_old_links, plan_day, send_digests
from tracker.reviews.jobs import review_in_background
from tracker.system.actions import note_end, note_failure, note_start
from tracker.tasks.jobs import assign_in_background, give_in_background, issue_in_background
from tracker.works.jobs import Handler, run_one

log = logging.getLogger(__name__)

# Who does which kind of long work (works.actions.begin).
HANDLERS: dict[str, Handler] = {
    "succession": succession,
    "people.handover": handover_in_background,
    "import.check": check_in_background,
    "import.write": write_in_background,
    "reviews.begin": review_in_background,
    "reviews.collect": review_in_background,
    "tasks.tracker": assign_in_background,
    "tasks.issue": give_in_background,
    "tasks.units": give_in_background,
    "tasks.conclusion": issue_in_background,
    "tasks.urge": urge_in_background,
}

EVERY_MINUTE = CronTrigger(second=0, timezone=clock.VIETNAM)
EVERY_HOUR = CronTrigger(minute=20, timezone=clock.VIETNAM)
NOTED_EVERY = timedelta(minutes=5)  # a run that found nothing is written down no oftener: idle, nothing is written


@dataclass(frozen=True)
class Turn:
    """What a job is given each time: the moment, and a way to learn that the process is to end."""

    now: datetime
    is_stopping: Callable[[], bool]

    @property
    def today(self) -> date:
        return clock.local(self.now).date()


@dataclass(frozen=True)
class Job:
    """One kind of work. `unit` does one piece, commits it, and says whether there was one (or how many); it is called
    until there is none. `name` is what the health page knows it by (system.rules.JOBS has its words)."""

    name: str
    unit: Callable[[Turn], int]
    trigger: BaseTrigger = EVERY_MINUTE


def jobs() -> list[Job]:
    """Every job, in the order `--once` runs them: what makes notices before what sends them."""
    return [
        Job("units", lambda turn: begin_one_due(turn.today)),
        Job("work", lambda _turn: run_one(HANDLERS), IntervalTrigger(seconds=3)),
        Job("duties", lambda turn: make_one_due_task(turn.today)),
        Job("accept", lambda turn: accept_one_by_silence(turn.today)),
        Job("lapse", lambda turn: lapse_one(turn.today)),
        Job("plan", DailyPlan()),
        Job("send", lambda turn: send_digests(is_stopping=turn.is_stopping, tell=True)),
        Job("webhook", lambda turn: send_digests(carrier=Carrier.WEBHOOK, is_stopping=turn.is_stopping, tell=True)),
        Job("seal", lambda turn: seal_history(turn.is_stopping)),
        Job("sweep", _sweep, EVERY_HOUR),
        Job("imports", lambda turn: forget_old(turn.now, current_app.config["TRACKER"]), EVERY_HOUR),
    ]


@dataclass(frozen=True)
class Outcome:
    """What `--once` tells its caller: how many notices stay unsent though they are due, and which jobs broke off."""

    unsent: int
    broken: Sequence[str]


def run(app: Flask, once: bool = False) -> Outcome:
    """Run until SIGTERM or SIGINT; with `once` (for cron) do what is due, send it and return."""
    stopping = threading.Event()
    runners = [Runner(app, job, stopping.is_set) for job in jobs()]
    settle()
    if once:
        broken = [runner.job.name for runner in runners if not runner()]
        return Outcome(_unsent(app), broken)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    # A thread for each: mail that hangs or a long export must not keep the others from their minute.
    threads = ThreadPoolExecutor(len(runners))
    scheduler = BlockingScheduler(timezone=clock.VIETNAM, executors={"default": threads})
    always = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1, "next_run_time": clock.now()}
    for runner in runners:
        scheduler.add_job(runner, runner.job.trigger, id=runner.job.name, **always)
    _stop_on_signal(scheduler, stopping)
    scheduler.start()
    return Outcome(_unsent(app), [])


@dataclass
class Runner:
    """Runs one job whenever its time comes, until there is nothing left to do, and writes down how it went."""

    app: Flask
    job: Job
    is_stopping: Callable[[], bool]
    _noted_at: datetime | None = field(default=None, init=False)
    _is_failing: bool = field(default=True, init=False)  # until told otherwise: the last process may have failed

    def __call__(self) -> bool:
        """Returns whether it came to its end; raises nothing, whatever the job raises."""
        with self.app.app_context():
            started = clock.now()
            if is_due := self._is_due(started):
                self._note(note_start, started)
            try:
                units = self._work()
            except Exception as problem:
                db.session.rollback()
                self._is_failing = True
                self._tell(problem)
                failure = problem.reason if isinstance(problem, Halted) else type(problem).__name__
                self._note(note_failure, started=started, at=clock.now(), failure=failure)
                return False
            if is_due or units or self._is_failing:
                self._is_failing = not self._note(note_end, started=started, at=clock.now(), units=units)
            if units:
                log.info("%s: %s", self.job.name, units)
            return True

    def _work(self) -> int:
        units = 0
        while not self.is_stopping():
            done = int(self.job.unit(Turn(clock.now(), self.is_stopping)))
            db.session.rollback()
            if not done:
                break
            units += done
        return units

    def _is_due(self, now: datetime) -> bool:
        """Whether it is time to write down a run again, be it an empty one; a clock set back is no reason not to."""
        last = self._noted_at
        return last is None or not last <= now < last + NOTED_EVERY

    def _note(self, note: Callable[..., None], *arguments: datetime, **values: object) -> bool:
        """Write down; where even that is not possible (the database is away, the disk is full) the log has it."""
        try:
            note(self.job.name, *arguments, **values)
        except SQLAlchemyError as problem:
            db.session.rollback()
            log.warning("%s: could not be noted (%s)", self.job.name, type(problem).__name__)
            return False
        self._noted_at = clock.now()
        return True

    def _tell(self, problem: Exception) -> None:
        if isinstance(problem, Halted):
            log.warning("%s: %s", self.job.name, problem)
        elif isinstance(problem, DBAPIError):  # the database's own words may hold people's data
            log.error("%s: %s (%s)", self.job.name, type(problem).__name__, type(problem.orig).__name__)
        else:
            log.error("%s broke off", self.job.name, exc_info=problem)


class DailyPlan:
    """Plans a day's reminders once, at REMIND_AT or as soon after it as this process lives and the database answers.

    Asked every minute instead of waking at one moment: a machine that slept, a clock that was set, a database that was
    away for a while all end in the same plan. A process that starts later the same day plans again, which writes
    nothing that stands already.
    """

    def __init__(self) -> None:
        self._done_for: date | None = None

    def __call__(self, turn: Turn) -> int:
        """Plan today's reminders, if it is time and not done. Returns how many are new."""
        settings: Settings = current_app.config["TRACKER"]
        now = clock.local(turn.now)
        if now.time() < settings.remind_at or self._done_for == now.date():
            return 0
        new = plan_day(now)
        self._done_for = now.date()
        return new


def _sweep(turn: Turn) -> int:
    """Remove uploaded bytes whose page was refused after they had been taken, and links that expired long ago."""
    return sweep(current_app.config["TRACKER"]) + forget_old_links(turn.now)


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
