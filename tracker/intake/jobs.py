"""Long spreadsheets in the background, and files nobody came back for."""

from datetime import datetime, timedelta

from flask import current_app

from tracker.accounts.models import User
from tracker.config import Settings
from tracker.db import db
from tracker.display import number
from tracker.errors import Refused
from tracker.files.actions import erase
from tracker.intake import actions, imports
from tracker.intake.models import ImportRun, IntakeState
from tracker.intake.queries import left_lying
from tracker.intake.rules import KEPT_DAYS
from tracker.works.jobs import Progress, address
from tracker.works.models import LongWork


def check_in_background(work: LongWork, _progress: Progress) -> tuple[str, str]:
    """The dry run of a long file, as long work."""
    run = db.session.get_one(ImportRun, work.payload["run"])
    imports.check(run, settings=_settings())
    told = f"{number(run.wrong)} dòng có lỗi." if run.wrong else "Không có lỗi, chờ anh chị bấm nhập."
    return f"Đã kiểm tra {number(run.rows)} dòng. {told}", address("intake.show", run_id=run.id)


def write_in_background(work: LongWork, _progress: Progress) -> tuple[str, str]:
    """Taking over a long file, as long work. What refuses it is told like a dry run, and nothing is written."""
    run_id, by_id = work.payload["run"], work.by_id
    run = db.session.get_one(ImportRun, run_id)
    url = address("intake.show", run_id=run_id)
    try:
        imports.take_over(run, settings=_settings(), by=db.session.get_one(User, by_id))
    except Refused as refused:
        db.session.rollback()
        run = db.session.get_one(ImportRun, run_id)
        imports.check(run, settings=_settings())
        return f"Chưa nhập được. {refused.message}", url
    return result_words(run), url


def result_words(run: ImportRun) -> str:
    """What a finished run did, in a sentence."""
    return (
        f"Đã nhập: {number(run.new)} dòng mới, {number(run.changed)} dòng sửa, {number(run.unchanged)} dòng giữ nguyên."
    )


def forget_old(now: datetime, settings: Settings) -> int:
    """Let go of files that were checked and never taken over, and of work that broke off. Returns how many."""
    old = left_lying(now - timedelta(days=KEPT_DAYS))
    for run in old:
        if run.state is IntakeState.CHECKED:
            actions.drop(run, by=run.by)
        else:
            actions.give_up(run, by=run.by)
        db.session.commit()
        erase(run.file, settings)
    return len(old)


def _settings() -> Settings:
    settings: Settings = current_app.config["TRACKER"]
    return settings
