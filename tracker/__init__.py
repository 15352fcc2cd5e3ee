"""Sổ Kết luận: from a steering committee's conclusion to tasks, progress, reminders and a report."""

from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from flask import Flask, Response, redirect, request, url_for
from flask_migrate import Migrate
from flask_security import Security, SQLAlchemyUserDatastore, UserMixin
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.wrappers import Response as AnyResponse

from tracker import clock, display, security_words, shell, throttle
from tracker.accounts import actions as accounts
from tracker.accounts.models import NoRole, User
from tracker.accounts.queries import by_session_key
from tracker.config import Settings
from tracker.db import db, is_search_table, ping
from tracker.files.rules import secrecy_marking
from tracker.gate import close_door
from tracker.notices.actions import AccountMail

ROOMS = (
    "units",
    "accounts",
    "notices",
    "workdays",
    "works",
    "reminders",
    "feeds",
    "system",
    "files",
    "documents",
    "meetings",
    "indicators",
    "tasks",
    "duties",
    "decisions",
    "inspections",
    "handovers",
    "reviews",
    "reports",
    "intake",
    "history",
)

_HERE = Path(__file__).parent
MIGRATIONS = _HERE / "migrations" if (_HERE / "migrations").exists() else _HERE.parent / "migrations"


class People(SQLAlchemyUserDatastore):
    """Flask-Security's way to accounts; the one look-up that every page makes is our own."""

    def find_user(self, case_insensitive: bool = False, **kwargs: Any) -> UserMixin | None:
        """The account with one given attribute."""
        if set(kwargs) == {"fs_uniquifier"}:
            return by_session_key(str(kwargs["fs_uniquifier"]))
        return super().find_user(case_insensitive, **kwargs)


def create_app(settings: Settings, *, testing: bool = False) -> Flask:
    """The application for one installation. Nothing is read from the environment here; see `config.load_settings`."""
    app = Flask(__name__, instance_path=str(settings.INSTANCE))
    app.config.update(_flask_settings(settings), TESTING=testing)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    if settings.PROXIES:
        hops = settings.PROXIES
        app.wsgi_app = ProxyFix(app.wsgi_app, hops, hops, hops, hops)  # type: ignore[method-assign]
    db.init_app(app)
    Migrate(
        app,
        db,
        directory=str(MIGRATIONS),
        render_as_batch=True,
        include_name=lambda name, kind, _parents: not (kind == "table" and is_search_table(name or "")),
    )
    close_door(app, keep_typed=_keep_typed)
    security = Security(
        app,
        People(db, User, NoRole),
        mail_util_cls=AccountMail,
        password_util_cls=security_words.Passwords,
    )
    security.principal.skip_static = True  # a stylesheet needs nobody looked up in the database
    _keep_account_mail(app)
    throttle.throttle_sign_in(app)
    shell.surround(app)
    display.register(app)
    for room in ROOMS:
        app.register_blueprint(import_module(f"tracker.{room}.routes").blueprint)
    _front_pages(app)
    return app


def _keep_typed(person: str, path: str, fields: list[tuple[str, str]]) -> str | None:
    """What an expired session had typed, for its owner; nothing of a text that carries a secrecy marking."""
    if any(secrecy_marking(value) for _name, value in fields):
        return None
    return accounts.keep_typed(person, path, fields, now=clock.now())


def _flask_settings(settings: Settings) -> dict[str, object]:
    return {
        "TRACKER": settings,
        "SECRET_KEY": settings.SECRET_KEY,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        # The connection used last is used next: it holds the sums kept until somebody writes.
        # What goes wrong is told in the log without the values of the statement: they are people's data.
        "SQLALCHEMY_ENGINE_OPTIONS": {"pool_pre_ping": True, "pool_use_lifo": True, "hide_parameters": True},
        "SESSION_COOKIE_NAME": "so-ket-luan",
        "SESSION_COOKIE_SECURE": settings.is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "PERMANENT_SESSION_LIFETIME": timedelta(hours=12),
        "SEND_FILE_MAX_AGE_DEFAULT": timedelta(days=30),  # addresses of static files carry their version
        "MAX_CONTENT_LENGTH": (settings.UPLOAD_LIMIT_MB + 8) * 1024 * 1024,
        "MAX_FORM_MEMORY_SIZE": 8 * 1024 * 1024,  # a pasted conclusion may be long
        "WTF_CSRF_TIME_LIMIT": None,  # the token lives as long as the session
        "RATELIMIT_ENABLED": True,
        **_security_settings(settings),
        **security_words.vietnamese_security_messages(),
    }


def _security_settings(settings: Settings) -> dict[str, object]:
    return {
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SINGLE_HASH": ["argon2"],  # argon2 salts by itself; no second secret to lose
        "SECURITY_PASSWORD_LENGTH_MIN": 10,
        "SECURITY_PASSWORD_COMPLEXITY_CHECKER": "zxcvbn",
        "SECURITY_RECOVERABLE": True,
        "SECURITY_CHANGEABLE": True,
        "SECURITY_RETURN_GENERIC_RESPONSES": True,  # nobody learns from an answer whether an account exists
        "SECURITY_RESET_PASSWORD_WITHIN": timedelta(days=5),  # an invitation is the same link
        "SECURITY_JOIN_USER_ROLES": False,
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_LOGOUT_METHODS": ["POST"],
        "SECURITY_RESET_URL": "/password/forgotten",
        "SECURITY_CHANGE_URL": "/password",
        "SECURITY_POST_LOGIN_VIEW": "/",
        "SECURITY_POST_LOGOUT_VIEW": "/sign-in",
        "SECURITY_POST_CHANGE_VIEW": "/",
        "SECURITY_POST_RESET_VIEW": "/sign-in",
        # A LAN has no public name service to ask; an account is known by its address, not by the world.
        "SECURITY_EMAIL_VALIDATOR_ARGS": {"check_deliverability": False},
        "SECURITY_EMAIL_SENDER": settings.MAIL_FROM,
        "SECURITY_FLASH_MESSAGES": True,
        "SECURITY_REMEMBER_COOKIE_SECURE": settings.is_https,
        "REMEMBER_COOKIE_DURATION": timedelta(days=14),  # the sign-in page says how long
        "REMEMBER_COOKIE_SECURE": settings.is_https,
        "REMEMBER_COOKIE_SAMESITE": "Lax",
    }


def _keep_account_mail(app: Flask) -> None:
    @app.after_request
    def _commit(response: Response) -> Response:
        """Flask-Security commits where it changes an account; the page for a forgotten password only writes a mail."""
        if request.endpoint == "security.forgot_password" and request.method == "POST":
            db.session.commit()
        return response


def _front_pages(app: Flask) -> None:
    @app.get("/")
    def home() -> AnyResponse:
        """Everybody's own first page: the leader's numbers, the unit's work, the administrator's units."""
        places = shell.navigation()
        return redirect(places[0].url if places else url_for("accounts.nowhere"))

    @app.get("/health")
    def health() -> Response:
        """For a load balancer: 200 while the database answers."""
        ping()
        return Response("ok\n", mimetype="text/plain")
