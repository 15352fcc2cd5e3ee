"""Slowing down those who guess: Flask-Limiter counting in the database, one count for all workers."""

from datetime import timedelta
from typing import Any

from flask import Flask, Response, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from limits.storage import Storage
from sqlalchemy import String, delete, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Mapped, mapped_column

from tracker import clock
from tracker.db import Base, UtcTime, db, writing_alone


class ThrottleCounter(Base):
    """How often something was tried in the window that ends at `expires_at`."""

    __tablename__ = "throttle_counter"

    key: Mapped[str] = mapped_column(String(255), primary_key=True)
    amount: Mapped[int]
    expires_at: Mapped[Any] = mapped_column(UtcTime, index=True)


class DatabaseStorage(Storage):
    """Counters of `limits` in the table throttle_counter (scheme `database://`)."""

    STORAGE_SCHEME = ["database"]

    @property
    def base_exceptions(self) -> type[Exception] | tuple[type[Exception], ...]:
        return SQLAlchemyError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Add to a counter, which starts anew when its `expiry` seconds are over; returns the count."""
        now = clock.now()
        with writing_alone() as connection:
            connection.execute(delete(ThrottleCounter).where(ThrottleCounter.expires_at <= now))
            raised = update(ThrottleCounter).where(ThrottleCounter.key == key)
            raised = raised.values(amount=ThrottleCounter.amount + amount)
            if connection.execute(raised).rowcount == 0:
                until = now + timedelta(seconds=expiry)
                try:
                    with connection.begin_nested():
                        connection.execute(insert(ThrottleCounter).values(key=key, amount=amount, expires_at=until))
                except IntegrityError:  # another worker made the row in between
                    connection.execute(raised)
            return connection.scalar(select(ThrottleCounter.amount).where(ThrottleCounter.key == key)) or amount

    def get(self, key: str) -> int:
        """The count of a key whose window is not over, else 0."""
        wanted = select(ThrottleCounter.amount).where(
            ThrottleCounter.key == key, ThrottleCounter.expires_at > clock.now()
        )
        with writing_alone() as connection:
            return connection.scalar(wanted) or 0

    def get_expiry(self, key: str) -> float:
        """When the window of a key ends, in seconds since the epoch."""
        with writing_alone() as connection:
            until = connection.scalar(select(ThrottleCounter.expires_at).where(ThrottleCounter.key == key))
        return float((until or clock.now()).timestamp())

    def check(self) -> bool:
        """Whether the table can be read."""
        self.get("")
        return True

    def reset(self) -> int | None:
        """Forget every counter; returns how many there were."""
        with writing_alone() as connection:
            return connection.execute(delete(ThrottleCounter)).rowcount

    def clear(self, key: str) -> None:
        """Forget one counter."""
        with writing_alone() as connection:
            connection.execute(delete(ThrottleCounter).where(ThrottleCounter.key == key))


limiter = Limiter(key_func=get_remote_address, storage_uri="database://", headers_enabled=False)

_BY_ADDRESS = "60 per 15 minutes"  # an office behind one address signs in together in the morning
_BY_ACCOUNT = "10 per 15 minutes"


def _account() -> str:
    return "account:" + request.form.get("email", "").strip().lower()[:200]


def _let_nobody_in(response: Response) -> bool:
    """Only failures count: an office that signs in together in the morning is no attack."""
    failed = response.status_code not in range(300, 400)
    if failed:
        db.session.rollback()  # the count is written beside the page, which must not hold SQLite's one lock meanwhile
    return failed


def throttle_sign_in(app: Flask) -> None:
    """Limit how often an address, and how often anybody for an account, may try to sign in or ask for a reset."""
    limiter.init_app(app)
    for endpoint in ("security.login", "security.forgot_password", "security.reset_password"):
        view: Any = app.view_functions[endpoint]
        failures = _let_nobody_in if endpoint == "security.login" else None
        view = limiter.limit(_BY_ADDRESS, methods=["POST"], deduct_when=failures)(view)
        if endpoint != "security.reset_password":
            view = limiter.limit(_BY_ACCOUNT, key_func=_account, methods=["POST"], deduct_when=failures)(view)
        app.view_functions[endpoint] = view
