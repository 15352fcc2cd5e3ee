"""Mail: what a message is, how it is written, and three ways to hand it over. Only the sender imports this."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate
from typing import Any, Protocol

from flask import current_app, render_template

from tracker import clock
from tracker.config import Settings

TIMEOUT_SECONDS = 30


@dataclass(frozen=True)
class Message:
    """One mail to one address. `message_id` stays the same when it must be sent again."""

    to: str
    subject: str
    text: str
    html: str
    message_id: str
    headers: dict[str, str] = field(default_factory=dict)


class MailRefused(Exception):
    """The mail was not taken. `permanent`: the server will never take it, so trying again is of no use."""

    def __init__(self, reply: str, *, permanent: bool) -> None:
        super().__init__(reply)
        self.reply = reply
        self.permanent = permanent


class Transport(Protocol):
    """Hands mails over; `send` returns the server's reply or raises MailRefused."""

    def __init__(self, settings: Settings) -> None: ...

    def send(self, message: Message) -> str: ...

    def close(self) -> None: ...


def render(name: str, *, to: str, subject: str, message_id: str, **context: Any) -> Message:
    """The mail `templates/mail/<name>.txt` and `.html` for one person."""
    text = render_template(f"mail/{name}.txt", subject=subject, **context)
    html = render_template(f"mail/{name}.html", subject=subject, **context)
    return Message(to=to, subject=subject, text=text, html=html, message_id=message_id)


def build(message: Message, sender: str) -> EmailMessage:
    """The message as it travels: plain text and HTML, marked as sent by a machine so that nobody's robot replies."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = message.to
    mail["Subject"] = message.subject
    mail["Date"] = formatdate(clock.now().timestamp(), localtime=False)
    mail["Message-ID"] = message.message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    for name, value in message.headers.items():
        mail[name] = value
    mail.set_content(message.text)
    mail.add_alternative(message.html, subtype="html")
    return mail


class SmtpTransport:
    """One connection to the SMTP server for as many mails as there are."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._server: smtplib.SMTP | None = None

    def send(self, message: Message) -> str:
        """Give one mail to the server. Raises MailRefused with the server's own words."""
        try:
            server = self._connected()
            refused = server.send_message(build(message, self._settings.MAIL_FROM), to_addrs=[message.to])
        except smtplib.SMTPRecipientsRefused as problem:
            code, reply = next(iter(problem.recipients.values()))
            raise MailRefused(_words(code, reply), permanent=code >= 500) from problem
        except smtplib.SMTPAuthenticationError as problem:
            self.close()
            raise MailRefused("Máy chủ thư không nhận tài khoản gửi.", permanent=False) from problem
        except smtplib.SMTPResponseException as problem:
            self.close()
            code = problem.smtp_code
            raise MailRefused(_words(code, problem.smtp_error), permanent=500 <= code < 600) from problem
        except (OSError, smtplib.SMTPException) as problem:
            self.close()
            raise MailRefused(f"Không gửi được tới máy chủ thư: {problem}"[:300], permanent=False) from problem
        return "250" if not refused else str(refused)

    def close(self) -> None:
        """Leave the server; the next mail connects again."""
        server, self._server = self._server, None
        if server is not None:
            try:
                server.quit()
            except (OSError, smtplib.SMTPException):
                server.close()

    def _connected(self) -> smtplib.SMTP:
        if self._server is not None:
            return self._server
        wanted = self._settings
        context = ssl.create_default_context()
        if wanted.SMTP_SECURITY == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                wanted.SMTP_HOST, wanted.SMTP_PORT, timeout=TIMEOUT_SECONDS, context=context
            )
        else:
            server = smtplib.SMTP(wanted.SMTP_HOST, wanted.SMTP_PORT, timeout=TIMEOUT_SECONDS)
            if wanted.SMTP_SECURITY == "starttls":
                server.starttls(context=context)
        if wanted.SMTP_USER:
            server.login(wanted.SMTP_USER, wanted.SMTP_PASSWORD)
        self._server = server
        return server


def _words(code: int, reply: bytes | str) -> str:
    words = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return f"{code} {words}"[:300]


class FileTransport:
    """Writes each mail into instance/mail/ as an .eml file that any mail program opens."""

    def __init__(self, settings: Settings) -> None:
        self._folder = settings.INSTANCE / "mail"
        self._sender = settings.MAIL_FROM

    def send(self, message: Message) -> str:
        """Write one mail. The name is made of its Message-ID, so sending it again replaces it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in message.message_id.strip("<>"))
        path = self._folder / f"{name}.eml"
        path.write_bytes(build(message, self._sender).as_bytes())
        return f"ghi vào {path.name}"

    def close(self) -> None:
        """Nothing is held open."""


class MemoryTransport:
    """Keeps mails in a list for the tests."""

    outbox: list[Message] = []

    def __init__(self, settings: Settings) -> None:
        pass

    def send(self, message: Message) -> str:
        """Keep one mail."""
        self.outbox.append(message)
        return "memory"

    def close(self) -> None:
        """Nothing is held open."""


@contextmanager
def transport() -> Iterator[Transport]:
    """The transport the settings name, closed at the end."""
    settings: Settings = current_app.config["TRACKER"]
    kinds: dict[str, type[Transport]] = {"smtp": SmtpTransport, "file": FileTransport, "memory": MemoryTransport}
    chosen = kinds[settings.MAIL_TRANSPORT](settings)
    try:
        yield chosen
    finally:
        chosen.close()


def send(message: Message) -> str:
    """Send one mail on its own. Returns the server's reply; raises MailRefused."""
    with transport() as chosen:
        return chosen.send(message)
