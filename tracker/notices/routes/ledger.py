"""The ledger: what was sent to whom, when, and what the server said; "send again"; the answer about one task."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from flask import Response as Download
from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import ColumnElement, select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db, reading_beside
from tracker.errors import Forbidden, NotFound
from tracker.forms import parse_date
from tracker.history.actions import record
from tracker.listing import here_with, paginate
from tracker.notices import actions, exports, queries
from tracker.notices.models import Carrier, NoticeKind, NoticeState
from tracker.notices.queries import Proof
from tracker.notices.routes import blueprint
from tracker.notices.rules import lines
from tracker.shell import here, me, my_standpoint
from tracker.tasks.models import Task
from tracker.units.queries import all_units

Choice = TypeVar("Choice", bound=StrEnum)

TABS: dict[str, tuple[str, tuple[NoticeState, ...]]] = {
    "": ("Tất cả", ()),
    "failed": ("Không gửi được", (NoticeState.FAILED, NoticeState.REFUSED)),
    "retrying": ("Sẽ gửi lại", (NoticeState.RETRYING,)),
    "waiting": ("Chờ gửi", (NoticeState.PLANNED, NoticeState.CLAIMED)),
    "sent": ("Đã gửi", (NoticeState.SENT,)),
    "dropped": ("Đã bỏ", (NoticeState.DROPPED,)),
    "in_app": ("Chỉ trong ứng dụng", (NoticeState.IN_APP,)),
}
COUNTED = ("failed", "retrying", "waiting")


@blueprint.get("/notices")
def ledger() -> str:
    """The ledger of what was sent, by state, person, task and day."""
    scope = _scope()
    tab = _tab()
    tasks = _tasks_coded(_words())
    wanted, problem = _wanted(tab, tasks)
    figures = queries.figures_of(scope, {name: TABS[name][1] for name in COUNTED})
    counts = figures.counts
    tabs = [
        (here_with(state=name or None), label, str(counts[name]) if name in counts else None, name == tab)
        for name, (label, _states) in TABS.items()
    ]
    units = db.session.scalars(all_units()).all()
    return render_template(
        "notices/ledger.html",
        page=paginate(queries.ledger(_scope(wanted.kind), wanted)),
        tabs=tabs,
        tab=tab,
        failed=counts["failed"],
        waiting=counts["waiting"],
        last_sent=figures.last_sent_at,
        wanted=wanted,
        problem=problem,
        units=units,
        kinds=[kind for kind in NoticeKind if kind is not NoticeKind.ACCOUNT],
        proof=_proof(scope, tasks, wanted.unit_id, {unit.id: unit.short_name or unit.name for unit in units}),
        lines=lines,
        webhook=Carrier.WEBHOOK,
    )


@blueprint.get("/notices.csv")
def ledger_file() -> Response:
    """The same rows as a file, however many: read and sent portion by portion."""
    wanted, _problem = _wanted(_tab(), _tasks_coded(_words()))
    rows, engine = queries.ledger_rows(_scope(), wanted), db.engine

    def lines() -> Iterator[bytes]:
        with reading_beside(engine) as connection:  # a slow download must not keep SQLite's one writer waiting
            yield from exports.as_csv(connection.execute(rows))

    name = f"so-gui-thong-bao-{clock.today():%Y%m%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Download(lines(), mimetype="text/csv", headers=headers)


@blueprint.post("/notices/<int:notice_id>/sending")
def send_again(notice_id: int) -> Response:
    """Send one notice once more."""
    notice = queries.in_ledger(_scope(), notice_id)
    actions.send_again(notice, now=clock.now())
    record(notice, "notice.sent_again", by=me(), recipient=notice.recipient.name)
    db.session.commit()
    flash(f"Thông báo cho {notice.recipient.name} được gửi lại trong vài phút tới.", "done")
    return redirect(url_for("notices.ledger"), 303)


@blueprint.post("/notices/sending")
def send_all_again() -> Response:
    """After the server was set up wrongly, say: everything that failed, but for addresses known as bad."""
    number = actions.send_all_again(_scope(), now=clock.now())
    if number:
        record(me(), "notices.sent_again", by=me(), committee_id=_committee_id(), number=number)
    db.session.commit()
    left = "Thông báo tới địa chỉ bị từ chối vẫn để lại trong sổ."
    flash(f"{number} thông báo được gửi lại trong vài phút tới. {left}" if number else left, "done")
    return redirect(url_for("notices.ledger"), 303)


@blueprint.post("/notices/<int:notice_id>/dropping")
def let_go(notice_id: int) -> Response:
    """Give up a notice that cannot be sent."""
    notice = queries.in_ledger(_scope(), notice_id)
    actions.let_go(notice, reply=f"{me().name} quyết định không gửi nữa. {notice.reply}".strip())
    record(notice, "notice.let_go", by=me(), recipient=notice.recipient.name)
    db.session.commit()
    flash(f"Thông báo cho {notice.recipient.name} không gửi nữa; dòng này vẫn nằm trong sổ.", "done")
    return redirect(url_for("notices.ledger", state="failed"), 303)


def _scope(kind: NoticeKind | None = None) -> ColumnElement[bool]:
    """What of the ledger this person may see: secretaries their committee's, administrators the accounts' mails.

    Where a `kind` was asked for, no account mail is meant: one index serves then.
    """
    committee_id = _committee_id()
    if committee_id is None and not me().is_admin:
        raise Forbidden("Chỉ tổ thư ký mới xem được sổ gửi thông báo.")
    both = me().is_admin and (kind is None or committee_id is None)
    return queries.is_in_ledger(committee_id, with_accounts=both)


def _committee_id() -> int | None:
    """The committee whose ledger a secretary reads; none for an administrator who belongs to no committee."""
    try:
        return here().id if my_standpoint().is_secretary else None
    except NotFound:
        if not me().is_admin:
            raise
        return None


# ---------- The filters in the address ----------


def _tab() -> str:
    asked = request.args.get("state", "")
    return asked if asked in TABS else ""


def _words() -> str:
    return " ".join(request.args.get("q", "").replace("\0", "").split())[:100]


def _wanted(tab: str, tasks: list[Task]) -> tuple[queries.Wanted, str]:
    """The filters in the address, and what is wrong with the typed day."""
    day, problem = _typed_day(request.args.get("day", "").strip())
    found = queries.Wanted(
        states=TABS[tab][1],
        kind=_one_of(NoticeKind, request.args.get("kind")),
        unit_id=_number(request.args.get("unit", "")),
        day=day,
        words=_words(),
        subject_ids=[task.id for task in tasks],
    )
    return found, problem


def _typed_day(typed: str) -> tuple[date | None, str]:
    if not typed:
        return None, ""
    try:
        return parse_date(typed), ""
    except ValueError as problem:
        return None, str(problem)


def _number(typed: str) -> int | None:
    """An id as it may stand in the database; anything else asks for nothing."""
    return int(typed) if typed.isascii() and typed.isdigit() and int(typed) < 2**31 else None


def _one_of(kind: type[Choice], asked: str | None) -> Choice | None:
    return next((member for member in kind if member.value == asked), None)


def _tasks_coded(words: str) -> list[Task]:
    """The tasks whose code is as typed, or ends so: "BCD35/2026/0123", "2026/0123", "0123"."""
    if not any(sign.isdigit() for sign in words):
        return []
    code = words.upper().replace("%", "").replace("_", "")
    exact = db.session.scalars(select(Task).where(Task.code == code)).all()
    return list(exact or db.session.scalars(select(Task).where(Task.code.endswith(code)).limit(100)))


def _proof(scope: ColumnElement[bool], tasks: list[Task], unit_id: int | None, names: dict[int, str]) -> Proof | None:
    """The answer where one task was asked for: was the unit (the lead, if none was chosen) told of it in time?"""
    if len(tasks) != 1:
        return None
    unit = unit_id or tasks[0].lead_unit_id
    return queries.proof_of(scope, tasks[0].id, unit, names.get(unit or 0, "")) if unit else None
