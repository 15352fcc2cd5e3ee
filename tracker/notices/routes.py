"""Pages of the room notices: what I was told, and the ledger of everything that was sent."""

from datetime import date
from enum import StrEnum
from typing import TypeVar

from flask import Blueprint, flash, redirect, render_template, request, url_for
from sqlalchemy import ColumnElement, select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, NotFound
from tracker.forms import parse_date
from tracker.history.actions import record
from tracker.listing import here_with, paginate
from tracker.notices import actions, queries, rules
from tracker.notices.models import NoticeKind, NoticeState
from tracker.shell import here, me, my_standpoint
from tracker.tasks.models import Task
from tracker.tasks.queries import task_for
from tracker.units.queries import all_units

blueprint = Blueprint("notices", __name__)

Choice = TypeVar("Choice", bound=StrEnum)

# ---------- The bell ----------


@blueprint.get("/notices/mine")
def inbox() -> str:
    page = paginate(queries.inbox_of(me()))
    return render_template("notices/inbox.html", page=page, unread=queries.count_unread(me()), rules=rules)


@blueprint.post("/notices/mine")
def see_all() -> Response:
    actions.mark_seen(me(), now=clock.now())
    db.session.commit()
    flash("Mọi thông báo đã được đánh dấu là đã xem.", "done")
    return redirect(url_for("notices.inbox"), 303)


@blueprint.post("/notices/<int:notice_id>/seen")
def see(notice_id: int) -> Response:
    """Opening a notice: it counts as seen, and its task comes up."""
    notice = queries.notice_of(me(), notice_id)
    endpoint, values = rules.place(notice.subject_kind, notice.subject_id)
    if notice.subject_kind == "task" and not _still_sees(notice.subject_id):
        flash("Nhiệm vụ này không còn trong phạm vi theo dõi của anh chị.", "refused")
        endpoint, values = "notices.inbox", {}
    actions.mark_seen(me(), now=clock.now(), notice_id=notice.id)
    db.session.commit()
    return redirect(url_for(endpoint, **values), 303)


def _still_sees(task_id: int) -> bool:
    try:
        task_for(me(), task_id, clock.today())
    except NotFound:
        return False
    return True


# ---------- The ledger ----------

TABS: dict[str, tuple[str, tuple[NoticeState, ...]]] = {
    "": ("Tất cả", ()),
    "failed": ("Không gửi được", (NoticeState.FAILED,)),
    "retrying": ("Sẽ gửi lại", (NoticeState.RETRYING,)),
    "waiting": ("Chờ gửi", (NoticeState.PLANNED, NoticeState.CLAIMED)),
    "sent": ("Đã gửi", (NoticeState.SENT,)),
    "dropped": ("Đã bỏ", (NoticeState.DROPPED,)),
}
COUNTED = ("failed", "retrying", "waiting")


@blueprint.get("/notices")
def ledger() -> str:
    scope = _scope()
    tab = request.args.get("state", "") if request.args.get("state") in TABS else ""
    wanted, problem = _wanted(TABS[tab][1])
    figures = queries.figures_of(scope, {name: TABS[name][1] for name in COUNTED})
    counts = figures.counts
    tabs = [
        (here_with(state=name or None), label, str(counts[name]) if name in counts else None, name == tab)
        for name, (label, _states) in TABS.items()
    ]
    return render_template(
        "notices/ledger.html",
        page=paginate(queries.ledger(scope, wanted)),
        tabs=tabs,
        tab=tab,
        failed=counts["failed"],
        waiting=counts["waiting"],
        last_sent=figures.last_sent_at,
        wanted=wanted,
        problem=problem,
        units=db.session.scalars(all_units()).all(),
        kinds=[kind for kind in NoticeKind if kind is not NoticeKind.ACCOUNT],
        rules=rules,
    )


@blueprint.post("/notices/<int:notice_id>/sending")
def send_again(notice_id: int) -> Response:
    notice = queries.in_ledger(_scope(), notice_id)
    actions.send_again(notice, now=clock.now())
    record(notice, "notice.sent_again", by=me(), recipient=notice.recipient.name)
    db.session.commit()
    flash(f"Thông báo cho {notice.recipient.name} được gửi lại trong vài phút tới.", "done")
    return redirect(url_for("notices.ledger"), 303)


def _scope() -> ColumnElement[bool]:
    """What of the ledger this person may see: secretaries their committee's, administrators the accounts' mails."""
    try:
        committee_id = here().id if my_standpoint().is_secretary else None
    except NotFound:  # an administrator who belongs to no committee
        committee_id = None
        if not me().is_admin:
            raise
    if committee_id is None and not me().is_admin:
        raise Forbidden("Chỉ tổ thư ký mới xem được sổ gửi thông báo.")
    return queries.is_in_ledger(committee_id, with_accounts=me().is_admin)


def _wanted(states: tuple[NoticeState, ...]) -> tuple[queries.Wanted, str]:
    """The filters in the address, and what is wrong with the typed day."""
    words = " ".join(request.args.get("q", "").replace("\0", "").split())[:100]
    day, problem = _typed_day(request.args.get("day", "").strip())
    found = queries.Wanted(
        states=states,
        kind=_one_of(NoticeKind, request.args.get("kind")),
        unit_id=_number(request.args.get("unit", "")),
        day=day,
        words=words,
        subject_ids=_tasks_coded(words),
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


def _tasks_coded(words: str) -> list[int]:
    """The tasks whose code ends as typed: "BCD35/2026/0123", "2026/0123", "0123"."""
    if not any(sign.isdigit() for sign in words):
        return []
    code = words.upper().replace("%", "").replace("_", "")
    return list(db.session.scalars(select(Task.id).where(Task.code.endswith(code)).limit(100)))
