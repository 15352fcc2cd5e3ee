"""Mail: what a message is, how it is written, and three ways to hand it over. Only the sender imports this."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr
from typing import Any, NoReturn, Protocol

from flask import current_app

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
    """The mail was not taken. `permanent`: the server will never take it, so trying again is of no use.
    `perhaps_delivered`: the connection broke after the text had been sent, so it may have arrived all the same.
    """

    def __init__(self, reply: str, *, permanent: bool = False, perhaps_delivered: bool = False) -> None:
        super().__init__(reply)
        self.reply = reply
        self.permanent = permanent
        self.perhaps_delivered = perhaps_delivered


class MailServerDown(MailRefused):
    """No mail at all can be handed over now: the server is away, refuses us, or the disk is full."""


class Transport(Protocol):
    """Hands mails over; `send` returns the server's reply or raises MailRefused."""

    def __init__(self, settings: Settings) -> None: ...

    def send(self, message: Message) -> str: ...

    def close(self) -> None: ...


def render(name: str, *, to: str, subject: str, message_id: str, **context: Any) -> Message:
    """The mail `templates/mail/<name>.txt` and `.html` for one person, written without a request at hand."""
    find = current_app.jinja_env.get_template
    text = find(f"mail/{name}.txt").render(subject=subject, **context)
    html = find(f"mail/{name}.html").render(subject=subject, **context)
    return Message(to=to, subject=subject, text=text, html=html, message_id=message_id)


def build(message: Message, sender: str, *, eight_bit: bool = True) -> EmailMessage:
    """The message as it travels: plain text and HTML, marked as sent by a machine so that nobody's robot replies."""
    mail = EmailMessage(policy=SMTP if eight_bit else SMTP.clone(cte_type="7bit"))
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


def size_of(message: Message, sender: str) -> int:
    """How many bytes the message has on its way."""
    return len(build(message, sender).as_bytes())


class SmtpTransport:
    """One connection to the SMTP server for as many mails as there are."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sender = parseaddr(settings.MAIL_FROM)[1]
        self._server: smtplib.SMTP | None = None

    def send(self, message: Message) -> str:
        """Give one mail to the server. Returns its reply; raises MailRefused or MailServerDown with its own words."""
        server = self._envelope_taken(message)
        data = build(message, self._settings.MAIL_FROM, eight_bit=server.has_extn("8bitmime")).as_bytes()
        try:
            code, reply = server.data(data)
        except smtplib.SMTPDataError as problem:  # refused before the text was sent
            code, reply = problem.smtp_code, _as_bytes(problem.smtp_error)
        except (OSError, smtplib.SMTPException) as problem:
            self._drop()
            words = f"Mất kết nối khi máy chủ thư đang nhận thư ({_name(problem)})."
            raise MailRefused(words, perhaps_delivered=True) from problem
        if code != 250:
            self._refused(code, reply)
        return _words(code, reply)

    def close(self) -> None:
        """Leave the server; the next mail connects again."""
        server, self._server = self._server, None
        if server is not None:
            try:
                server.quit()
            except (OSError, smtplib.SMTPException):
                server.close()

    def _envelope_taken(self, message: Message) -> smtplib.SMTP:
        """A server that has taken the sender and the recipient. A connection that was left idle is opened anew once."""
        is_fresh = self._server is None
        try:
            server = self._connected()
            options = ["body=8bitmime"] if server.has_extn("8bitmime") else []
            code, reply = server.mail(self._sender, options)
            if code == 250:
                code, reply = server.rcpt(message.to)
                if code in (250, 251):
                    return server
            elif code >= 500:  # the sender is refused: so it would be for everybody's mail
                self._drop()
                raise MailServerDown(_words(code, reply))
        except UnicodeEncodeError as problem:
            raise MailRefused("Địa chỉ thư có ký tự mà máy chủ không nhận.", permanent=True) from problem
        except (OSError, smtplib.SMTPException) as problem:
            self._drop()
            if is_fresh:
                raise MailServerDown(f"Mất kết nối với máy chủ thư ({_name(problem)}).") from problem
            return self._envelope_taken(message)
        if code == 421 and not is_fresh:
            self._drop()
            return self._envelope_taken(message)
        self._refused(code, reply)

    def _refused(self, code: int, reply: bytes) -> NoReturn:
        """Raise what the server's code means, and leave the connection ready for the next mail."""
        words = _words(code, reply)
        if code == 421:
            self._drop()
            raise MailServerDown(words)
        try:
            if self._server is not None:
                self._server.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()
        raise MailRefused(words, permanent=code >= 500)

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _connected(self) -> smtplib.SMTP:
        if self._server is None:
            try:
                self._server = self._connect()
            except smtplib.SMTPAuthenticationError as problem:
                raise MailServerDown("Máy chủ thư không nhận tài khoản gửi (SMTP_USER, SMTP_PASSWORD).") from problem
            except smtplib.SMTPResponseException as problem:
                raise MailServerDown(_words(problem.smtp_code, _as_bytes(problem.smtp_error))) from problem
            except (OSError, smtplib.SMTPException) as problem:
                host = f"{self._settings.SMTP_HOST}:{self._settings.SMTP_PORT}"
                raise MailServerDown(f"Không nối được với máy chủ thư {host} ({_name(problem)}).") from problem
        return self._server

    def _connect(self) -> smtplib.SMTP:
        wanted = self._settings
        context = ssl.create_default_context()
        if wanted.SMTP_SECURITY == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                wanted.SMTP_HOST, wanted.SMTP_PORT, timeout=TIMEOUT_SECONDS, context=context
            )
        else:
            server = smtplib.SMTP(wanted.SMTP_HOST, wanted.SMTP_PORT, timeout=TIMEOUT_SECONDS)
        try:
            if wanted.SMTP_SECURITY == "starttls":
                server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
            if wanted.SMTP_USER:
                server.login(wanted.SMTP_USER, wanted.SMTP_PASSWORD)
        except BaseException:
            server.close()
            raise
        return server


def _as_bytes(reply: bytes | str) -> bytes:
    return reply if isinstance(reply, bytes) else reply.encode()


def _words(code: int, reply: bytes) -> str:
    return f"{code} {' '.join(reply.decode('utf-8', 'replace').split())}"[:300]


def _name(problem: Exception) -> str:
    """What went wrong, in a few words that hold no password."""
    told = str(problem) if isinstance(problem, OSError) else ""
    return f"{type(problem).__name__}{': ' + told if told else ''}"[:200]


class FileTransport:
    """Writes each mail into instance/mail/ as an .eml file that any mail program opens."""

    def __init__(self, settings: Settings) -> None:
        self._folder = settings.INSTANCE / "mail"
        self._sender = settings.MAIL_FROM

    def send(self, message: Message) -> str:
        """Write one mail. The name is made of its Message-ID, so sending it again replaces it."""
        name = "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in message.message_id.strip("<>"))
        path = self._folder / f"{name}.eml"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half = path.with_suffix(".part")
            half.write_bytes(build(message, self._sender).as_bytes())
            half.replace(path)
        except OSError as problem:
            raise MailServerDown(f"Không ghi được thư vào {self._folder} ({_name(problem)}).") from problem
        return "đã ghi thành tệp thư"

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
