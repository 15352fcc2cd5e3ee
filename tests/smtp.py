"""A real SMTP server for tests: what counts is what arrived here, not what the program believes."""

import email.policy
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
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


class PostOffice:
    """Takes mails, or answers what a test tells it to.

    `at_rcpt` and `at_data` get the recipient's address and return the answer, or none to take the mail.
    """

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.connections = 0
        self.at_rcpt: Callable[[str], str | None] = lambda _to: None
        self.at_data: Callable[[str], str | None] = lambda _to: None

    async def handle_EHLO(self, _server: Any, session: Any, _envelope: Any, hostname: str, responses: list) -> list:
        self.connections += 1
        session.host_name = hostname
        return responses

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
        elif answer:
            return answer
        mail = message_from_bytes(envelope.content, policy=email.policy.default)
        self.arrived.append(Arrived(to, mail, len(envelope.content)))
        return f"250 2.0.0 OK queued as {len(self.arrived)}"

    @property
    def addresses(self) -> Counter[str]:
        """How many mails each address got."""
        return Counter(one.to for one in self.arrived)


@contextmanager
def open_post_office() -> Iterator[tuple[PostOffice, int]]:
    """A server on 127.0.0.1 at a free port, until the block ends."""
    office = PostOffice()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(office, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield office, port
    finally:
        controller.stop()


def by_smtp(settings: Settings, port: int) -> Settings:
    """The same settings, but mail goes to that server."""
    return replace(
        settings,
        MAIL_TRANSPORT="smtp",
        MAIL_FROM="Sổ Kết luận <so-ket-luan@lamgiang.example>",
        SMTP_HOST="127.0.0.1",
        SMTP_PORT=port,
        SMTP_SECURITY="none",
    )


@contextmanager
def post_office_for(app: Flask) -> Iterator[PostOffice]:
    """Let `app` send its mails to a server of our own, until the block ends."""
    before = app.config["TRACKER"]
    with open_post_office() as (office, port):
        app.config["TRACKER"] = by_smtp(before, port)
        try:
            yield office
        finally:
            app.config["TRACKER"] = before
