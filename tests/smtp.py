"""A real SMTP server for tests: what counts is what arrived here, not what the program believes."""

import asyncio
import email.policy
import socket
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from flask import Flask

from tracker.config import Settings


@dataclass(frozen=True)
class Arrived:
    """One mail the server took."""

    to: str
    mail: EmailMessage
    size: int

    @property
    def message_id(self) -> str:
        return str(self.mail["Message-ID"])

    @property
    def text(self) -> str:
        return self.mail.get_body(("plain",)).get_content()

    @property
    def html(self) -> str:
        return self.mail.get_body(("html",)).get_content()


LOSE_CONNECTION = "take the mail and break the connection before saying so"
HANG = "take the mail and never say so"

# Made for these tests alone, good for localhost and 127.0.0.1; nothing else trusts it.
CERTIFICATE = Path(__file__).parent / "certificates" / "server.pem"
KEY = CERTIFICATE.with_suffix(".key")


def tls() -> ssl.SSLContext:
    """What a server needs to speak TLS."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE, KEY)
    return context


def only(user: str, password: str) -> Any:
    """An authenticator that lets one user in."""

    def let_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        told = isinstance(data, LoginPassword) and (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=told, handled=False)

    return let_in


class PostOffice:
    """Takes mails, or answers what a test tells it to.

    `at_rcpt` and `at_data` get the recipient's address and return the answer, or none to take the mail.
    """

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.connections = 0
        self.at_rcpt: Callable[[str], str | None] = lambda _to: None
        self.at_data: Callable[[str], str | None] = lambda _to: None
        self.at_sender: Callable[[str], str | None] = lambda _sender: None

    async def handle_EHLO(self, _server: Any, session: Any, _envelope: Any, hostname: str, responses: list) -> list:
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, _server: Any, _session: Any, envelope: Any, address: str, options: Any) -> str:
        if answer := self.at_sender(address):
            return answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if answer := self.at_rcpt(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:
        to = envelope.rcpt_tos[0]
        answer = self.at_data(to)
        if answer == LOSE_CONNECTION:
            server.transport.abort()
        elif answer and answer != HANG:
            return answer
        mail = message_from_bytes(envelope.content, policy=email.policy.default)
        self.arrived.append(Arrived(to, mail, len(envelope.content)))
        if answer == HANG:
            await asyncio.sleep(3600)
        return f"250 2.0.0 OK queued as {len(self.arrived)}"

    @property
    def addresses(self) -> Counter[str]:
        """How many mails each address got."""
        return Counter(one.to for one in self.arrived)


@contextmanager
def open_post_office(**options: Any) -> Iterator[tuple[PostOffice, int]]:
    """A server on 127.0.0.1 at a free port, until the block ends. `options` are aiosmtpd's: TLS, who may send."""
    office = PostOffice()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(office, hostname="127.0.0.1", port=port, **options)
    if "ssl_context" in options:
        controller._trigger_server = lambda: _knock(port)  # type: ignore[method-assign]
    controller.start()
    try:
        yield office, port
    finally:
        controller.stop()


def _knock(port: int) -> None:
    """aiosmtpd tries its own door once; behind TLS it does not know how."""
    trusting = ssl.create_default_context(cafile=CERTIFICATE)
    with (
        socket.create_connection(("127.0.0.1", port), 5) as plain,
        trusting.wrap_socket(plain, server_hostname="localhost") as safe,
    ):
        safe.recv(1024)


def by_smtp(settings: Settings, port: int, **changes: Any) -> Settings:
    """The same settings, but mail goes to that server."""
    values: dict[str, Any] = {
        "MAIL_TRANSPORT": "smtp",
        "MAIL_FROM": "Sổ Kết luận <so-ket-luan@lamgiang.example>",
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": port,
        "SMTP_SECURITY": "none",
    }
    return replace(settings, **{**values, **changes})


@contextmanager
def post_office_for(app: Flask, settings: dict[str, Any] | None = None, **options: Any) -> Iterator[PostOffice]:
    """Let `app` send its mails to a server of our own, until the block ends."""
    before = app.config["TRACKER"]
    with open_post_office(**options) as (office, port):
        app.config["TRACKER"] = by_smtp(before, port, **(settings or {}))
        try:
            yield office
        finally:
            app.config["TRACKER"] = before
