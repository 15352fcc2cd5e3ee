"""Long spreadsheets in the background, and files nobody came back for."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import IO

from flask import current_app
from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.config import Settings
from tracker.db import db
from tracker.display import number
from tracker.errors import Refused
from tracker.files.actions import erase
from tracker.intake import actions, imports
from tracker.intake.models import ImportRun, IntakeKind, IntakeState
from tracker.intake.queries import left_lying
from tracker.intake.rules import KEPT_DAYS, Fate, result_words
from tracker.units.models import Committee
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


# ---------- By hand, from the command line ----------

MOST_TOLD = 200  # lines of a console


@dataclass(frozen=True)
class Told:
    """What the command line says: lines, and what is wrong."""

    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def import_now(stream: IO[bytes], kind: IntakeKind, *, code: str, email: str, dry_run: bool) -> Told:
    """Check a file and, unless `dry_run` or something is wrong, take it over at once and commit.

    `code` names the committee of tasks, `email` whose name stands in the history. The file itself is not kept.
    """
    try:
        by = _person(email)
        committee = _committee(kind, code, by)
        _rows, notes = imports.inspect(stream, kind)
        plan = imports.plan_of(stream, kind, committee, clock.today())
        wrong = plan.count(Fate.WRONG)
        counts = {fate: plan.count(fate) for fate in Fate}
        if not wrong and not dry_run and plan.work:
            imports.write(plan, kind, committee, run_id=0, by=by)
            db.session.commit()
    except Refused as refused:
        db.session.rollback()
        return Told(problems=[refused.message])
    db.session.rollback()
    lines = [
        *notes,
        f"{number(len(plan.fates))} dòng: {number(counts[Fate.NEW])} mới, {number(counts[Fate.CHANGED])} sửa, "
        f"{number(counts[Fate.UNCHANGED])} giữ nguyên, {number(wrong)} có lỗi.",
        *(f"Dòng {row}: {words}" for row, words in sorted(plan.changes)[:MOST_TOLD] if dry_run),
    ]
    if wrong:
        return Told(
            lines, [*(f"{one.cell}: {one.words}" for one in plan.in_order()[:MOST_TOLD]), "Chưa nhập dòng nào."]
        )
    return Told([*lines, "Chỉ kiểm tra, chưa ghi gì." if dry_run else "Đã nhập."])


def _person(email: str) -> User | None:
    if not email:
        return None
    person = db.session.scalar(select(User).where(User.email == email.strip().lower(), User.active))
    if person is None:
        raise Refused(f"Không có tài khoản đang dùng với địa chỉ {email}.")
    return person


def _committee(kind: IntakeKind, code: str, by: User | None) -> Committee | None:
    """The committee of tasks. Raises Refused where it, or its secretary's name, is missing."""
    if kind is not IntakeKind.TASKS:
        return None
    committee = db.session.scalar(select(Committee).where(Committee.code == code.strip().upper()))
    if committee is None:
        raise Refused("Nhiệm vụ cần --committee với mã của một Ban Chỉ đạo đã có, ví dụ --committee BCD35.")
    if by is None or Role.SECRETARY not in by.roles_in(committee.id, clock.today()):
        raise Refused("Nhiệm vụ cần --by với địa chỉ thư của một thư ký của Ban Chỉ đạo đó, là người đứng tên.")
    return committee


def _settings() -> Settings:
    settings: Settings = current_app.config["TRACKER"]
    return settings
