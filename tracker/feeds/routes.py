"""The calendar itself, for programs, and the page on which a person makes its address."""

from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Response, current_app, flash, redirect, render_template, request, session, url_for
from flask_limiter.util import get_remote_address
from werkzeug.wrappers import Response as AnyResponse

from tracker import clock
from tracker.config import Settings
from tracker.db import db
from tracker.feeds import actions
from tracker.feeds.queries import days_of, feed_of, reader_of
from tracker.feeds.rules import calendar_of, tag_of
from tracker.shell import me
from tracker.throttle import limiter

blueprint = Blueprint("feeds", __name__)

GUESSES = "60 per 15 minutes"  # of addresses that open nothing; a calendar itself may be asked for as often as it is
PAGES = {"task": ("tasks.show", "task_id"), "visit": ("inspections.show", "visit_id")}


def _opened_nothing(response: Response) -> bool:
    if found := response.status_code == 404:
        db.session.rollback()  # the count is written beside the page
    return found


@blueprint.get("/calendar/<token>.ics")
@limiter.limit(GUESSES, key_func=get_remote_address, deduct_when=_opened_nothing)
def calendar(token: str) -> AnyResponse:
    """A person's tasks and visits. Nothing is said to programs that do not know the address, not even a cookie."""
    reader = reader_of(token)
    if reader is None:
        return _without_cookie(Response("Không có lịch này.\n", 404, mimetype="text/plain"))
    host = urlsplit(_settings().BASE_URL).hostname or "so-ket-luan"
    content = calendar_of("Sổ Kết luận", days_of(reader, clock.today(), host=host, address=_address))
    response = Response(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'inline; filename="so-ket-luan.ics"'
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.set_etag(tag_of(content))
    return _without_cookie(response.make_conditional(request))


def _without_cookie(response: AnyResponse) -> AnyResponse:
    session.clear()
    session.modified = session.accessed = False
    return response


def _address(kind: str, number: int) -> str:
    values: dict[str, Any] = {PAGES[kind][1]: number}
    return _settings().BASE_URL.rstrip("/") + url_for(PAGES[kind][0], **values)


def _settings() -> Settings:
    settings: Settings = current_app.config["TRACKER"]
    return settings


@blueprint.route("/profile/calendar", methods=["GET", "POST"])
def mine() -> str | AnyResponse:
    """A person's own calendar address: made, shown, renewed, ended."""
    secret_key: str = current_app.config["SECRET_KEY"]
    if request.method == "POST":
        _do(request.form.get("do", ""), secret_key)
        return redirect(url_for(".mine"), 303)
    feed = feed_of(me())
    token = actions.token_in(feed, secret_key) if feed else None
    address = _settings().BASE_URL.rstrip("/") + url_for(".calendar", token=token) if token else ""
    return render_template("feeds/mine.html", feed=feed, calendar_address=address)


def _do(what: str, secret_key: str) -> None:
    """Change the address, commit, and say what is true now."""
    words = "Không có gì thay đổi."
    if what == "make" and actions.make_feed(me(), secret_key, now=clock.now()):
        words = "Đã tạo địa chỉ lịch. Anh chị đưa địa chỉ này vào Outlook, Google hoặc điện thoại."
    if what == "renew" and actions.renew_feed(
        me(), secret_key, known=request.form.get("known", "")[:64], now=clock.now()
    ):
        words = "Đã đổi địa chỉ. Địa chỉ cũ không mở được lịch nữa; anh chị cập nhật ở các máy đang dùng."
    if what == "revoke" and actions.revoke_feed(me()):
        words = "Đã thu hồi. Không còn địa chỉ nào mở được lịch của anh chị."
    db.session.commit()
    flash(words, "done")
