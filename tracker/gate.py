"""The closed door: sign-in everywhere but a listed few pages, safe headers, error pages in Vietnamese."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, Response, current_app, flash, g, redirect, render_template, request, session, url_for
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from flask_login import current_user
from flask_wtf.csrf import CSRFError, CSRFProtect
from itsdangerous import BadSignature
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from tracker.config import Settings
from tracker.db import begin_read_only, db
from tracker.errors import Forbidden, NotFound, Refused

OPEN_ENDPOINTS = frozenset(
    {
        "static",
        "bootstrap.static",
        "security.login",
        "security.forgot_password",
        "security.reset_password",
        "health",
        "reminders.report",  # behind the link of a mail, for its tasks alone
        "feeds.calendar",  # behind a secret address
        "notices.unsubscribe",
    }
)

READING = frozenset({"GET", "HEAD", "OPTIONS"})
CONTENT_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)

csrf = CSRFProtect()


class LastingCookie(SecureCookieSessionInterface):
    """The session ends by the age of its signature; the cookie stays a week longer in the browser.

    A browser that dropped it at the same moment could not say whose typing to bring back after signing in again.
    """

    def get_expiration_time(self, app: Flask, session: SessionMixin) -> datetime | None:
        """When the browser may forget the cookie."""
        ends = super().get_expiration_time(app, session)
        return ends + timedelta(days=7) if ends else None


KeepTyped = Callable[[str, str, list[tuple[str, str]]], str | None]  # person, path, fields -> token


def close_door(app: Flask, *, keep_typed: KeepTyped) -> None:
    """Install the gate. `keep_typed` stores what an expired session had typed and returns its token."""
    csrf.init_app(app)
    app.session_interface = LastingCookie()

    @app.before_request
    def _enter() -> AnyResponse | None:
        begin_read_only(request.method in READING)
        session.permanent = True
        if request.endpoint is None or request.endpoint in OPEN_ENDPOINTS:
            return None
        if current_user.is_authenticated:
            return None
        return _to_the_door(keep_typed)

    @app.teardown_request
    def _leave(_problem: BaseException | None) -> None:
        begin_read_only(False)

    @app.after_request
    def _secure(response: Response) -> Response:
        return _with_headers(response, app.config["TRACKER"])

    _answer_errors(app, keep_typed)


def _to_the_door(keep_typed: KeepTyped) -> AnyResponse:
    """Send a stranger to the sign-in page, and remember where they wanted to go and what they had typed."""
    if request.method in READING:
        target = request.full_path.rstrip("?")
    else:
        person = _person_of_expired_session()
        fields = [(name, value) for name, value in request.form.items(multi=True) if name != "csrf_token"]
        token = keep_typed(person, request.path, fields) if person and fields else None
        target = f"{request.path}?typed={token}" if token else request.path
        kept = "nội dung vừa nhập sẽ được đưa trở lại." if token else "nội dung vừa gửi chưa được ghi."
        flash(f"Phiên làm việc đã hết. Anh chị đăng nhập lại; {kept}", "refused")
    return redirect(url_for("security.login", next=target), 303)


def _person_of_expired_session() -> str | None:
    """Whose session it was: the cookie's signature must hold, only its age may be over."""
    interface = LastingCookie()
    signer = interface.get_signing_serializer(current_app)
    cookie = request.cookies.get(interface.get_cookie_name(current_app))
    if signer is None or not cookie:
        return None
    try:
        person = signer.loads(cookie).get("_user_id")
    except BadSignature:
        return None
    return str(person) if person else None


def _with_headers(response: Response, settings: Settings) -> Response:
    headers = response.headers
    headers.setdefault("Content-Security-Policy", CONTENT_POLICY)
    headers.setdefault("X-Content-Type-Options", "nosniff")
    headers.setdefault("X-Frame-Options", "DENY")
    headers.setdefault("Referrer-Policy", "same-origin")
    headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    headers.setdefault("Permissions-Policy", "camera=(self), geolocation=(), microphone=()")
    if settings.is_https:
        headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
    if request.endpoint not in ("static", "bootstrap.static"):
        # The next person at a shared PC must not press Back into it; a calendar is asked for by its tag.
        headers["Cache-Control"] = "private, no-cache" if request.endpoint == "feeds.calendar" else "no-store"
    return response


PAGES = {400, 403, 404, 405, 413, 429, 500}


def _page(code: int, message: str | None = None) -> tuple[str, int]:
    name = code if code in PAGES else 500 if code >= 500 else 400
    if name == 500:  # without what surrounds a page: asking the database again is what broke
        return current_app.jinja_env.get_template("errors/500.html").render(message=message), code
    return render_template(f"errors/{name}.html", message=message), code


def _answer_errors(app: Flask, keep_typed: KeepTyped) -> None:
    @app.errorhandler(NotFound)
    def _not_found(_problem: NotFound) -> tuple[str, int]:
        return _page(404)

    @app.errorhandler(Forbidden)
    def _forbidden(problem: Forbidden) -> tuple[str, int]:
        return _page(403, str(problem) or None)

    @app.errorhandler(Refused)
    def _refused(problem: Refused) -> tuple[str, int]:
        db.session.rollback()
        marking = getattr(problem, "marking", "")  # of files.rules.SecretRefused, which this room cannot know
        page = "errors/secret.html" if marking else "errors/refused.html"
        return render_template(page, message=problem.message, marking=marking), 409

    @app.errorhandler(CSRFError)
    def _forged(_problem: CSRFError) -> Any:
        if not current_user.is_authenticated and request.endpoint not in OPEN_ENDPOINTS:
            return _to_the_door(keep_typed)
        return _page(400, "Trang này mở đã lâu nên hệ thống chưa nhận nội dung. Anh chị mở lại trang rồi gửi lại.")

    @app.errorhandler(OperationalError)
    def _database_gone(problem: OperationalError) -> tuple[str, int]:
        db.session.rollback()
        app.logger.error("database: %s", type(problem.orig).__name__)
        return _page(503)

    @app.errorhandler(HTTPException)
    def _http(problem: HTTPException) -> Any:
        code = problem.code or 500
        return problem if code < 400 else _page(code)

    @app.errorhandler(Exception)
    def _broken(problem: Exception) -> tuple[str, int]:
        if app.testing:
            raise problem
        app.logger.exception("unexpected error at %s", request.endpoint)
        g.pop("navigation", None)
        db.session.rollback()
        return _page(500)
