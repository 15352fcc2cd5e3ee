"""Mail: what a message is, how it is written, and three ways to hand it over. Only the sender imports this."""

import base64
import hashlib
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.header import Header
from email.utils import formataddr, formatdate, parseaddr
from enum import StrEnum
from typing import Any, NoReturn, Protocol

from flask import current_app

from tracker import clock
from tracker.config import Settings

LONGEST_LINE = 990  # bytes; RFC 5321 allows 998


@dataclass(frozen=True)
class Message:
    """One mail to one address. `message_id` stays the same when it must be sent again."""

    to: str
    subject: str
    text: str
    html: str
    message_id: str
    headers: dict[str, str] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)  # what a gateway is told beside the words (webhook.py)


class Trouble(StrEnum):
    """Why nothing can be handed over at all, as people who look after a server tell these apart."""

    NAME = "name"  # no such server
    REFUSED = "refused"  # nobody listens there, or a firewall says no
    SILENT = "silent"  # no answer in time
    TLS = "tls"  # it does not speak TLS as SMTP_SECURITY says
    CERTIFICATE = "certificate"
    AUTHENTICATION = "authentication"
    SENDER = "sender"  # it takes no mail from MAIL_FROM
    AWAY = "away"  # it answers that it is not ready
    LOST = "lost"  # it hung up
    DISK = "disk"


class MailRefused(Exception):
    """The mail was not taken. `permanent`: the server will never take it, so trying again is of no use.
    `perhaps_delivered`: the connection broke after the text had been sent, so it may have arrived all the same.
    `bad_address`: it is the address that is wrong, not this one mail.
    """

    def __init__(
        self, reply: str, *, permanent: bool = False, perhaps_delivered: bool = False, bad_address: bool = False
    ) -> None:
        super().__init__(reply)
        self.reply = reply
        self.permanent = permanent
        self.perhaps_delivered = perhaps_delivered
        self.bad_address = bad_address


class MailServerDown(MailRefused):
    """No mail at all can be handed over now: the server is away, refuses us, or the disk is full."""

    def __init__(self, reply: str, trouble: Trouble) -> None:
        super().__init__(reply)
        self.trouble = trouble


class Transport(Protocol):
    """Hands mails over; `send` returns the server's reply or raises MailRefused."""

    def __init__(self, settings: Settings) -> None: ...

    def send(self, message: Message) -> str: ...

    def close(self) -> None: ...


def render(
    name: str, *, to: str, subject: str, message_id: str, headers: dict[str, str] | None = None, **context: Any
) -> Message:
    """The mail `templates/mail/<name>.txt` and `.html` for one person, written without a request at hand."""
    find = current_app.jinja_env.get_template
    text = find(f"mail/{name}.txt").render(subject=subject, **context)
    html = find(f"mail/{name}.html").render(subject=subject, **context)
    return Message(to=to, subject=subject, text=text, html=html, message_id=message_id, headers=headers or {})


def build(message: Message, sender: str, *, eight_bit: bool = True) -> bytes:
    """The message as it travels: plain text and HTML, marked as sent by a machine so that nobody's robot replies.

    Written by hand because it is always the same shape: the library's way takes longer than all the rest of sending.
    """
    name, address = parseaddr(sender)
    headers = {
        "From": formataddr((name, address)),
        "To": _in_a_line(message.to),
        "Subject": Header(_in_a_line(message.subject), "utf-8", header_name="Subject").encode(linesep="\r\n"),
        "Date": formatdate(clock.now().timestamp(), localtime=False),
        "Message-ID": message.message_id,
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "MIME-Version": "1.0",
        **message.headers,
    }
    boundary = f"=_{hashlib.sha256(message.message_id.encode()).hexdigest()[:32]}"
    headers["Content-Type"] = f'multipart/alternative; boundary="{boundary}"'
    lines = [*(f"{name}: {value}".encode() for name, value in headers.items()), b""]
    for kind, text in (("plain", message.text), ("html", message.html)):
        encoding, body = _encoded(text, eight_bit)
        lines += [f"--{boundary}".encode(), f"Content-Type: text/{kind}; charset=utf-8".encode()]
        lines += [f"Content-Transfer-Encoding: {encoding}".encode(), b"", body]
    lines += [f"--{boundary}--".encode(), b""]
    return b"\r\n".join(lines)


def _encoded(text: str, eight_bit: bool) -> tuple[str, bytes]:
    """A part as it travels: as it is where the server takes all eight bits and no line is too long, else base64."""
    body = "\r\n".join(text.splitlines()).encode() + b"\r\n"
    if eight_bit and max(map(len, body.split(b"\r\n"))) <= LONGEST_LINE:
        return "8bit", body
    return "base64", base64.encodebytes(body).replace(b"\n", b"\r\n")


def _in_a_line(text: str) -> str:
    return " ".join(text.split())


def size_of(message: Message, sender: str) -> int:
    """How many bytes the message has on its way."""
    return len(build(message, sender))


def is_surely_below(message: Message, limit: int) -> bool:
    """Whether the message is so much lighter than `limit` bytes that nobody need build it to know."""
    letters = len(message.text.encode()) + len(message.html.encode())
    return letters * 1.4 + 2000 < limit  # base64 makes four of three


def says_bad_address(code: int, words: str) -> bool:
    """Whether a refusal of the recipient means the address itself (RFC 3463: X.1 addressing, X.2 mailbox).

    "5.7.1 relaying denied" and the like are about us, and would be said of every address.
    """
    detail = words.partition(" ")[2].split(" ")[0]
    if detail[:2] == "5." and detail.count(".") == 2:
        return detail.startswith("5.1.") or detail in {"5.2.0", "5.2.1"}
    return code in {550, 551, 553}


class SmtpTransport:
    """One connection to the SMTP server for as many mails as there are."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sender = parseaddr(settings.MAIL_FROM)[1]
        self._server: smtplib.SMTP | None = None

    def send(self, message: Message) -> str:
        """Give one mail to the server. Returns its reply; raises MailRefused or MailServerDown with its own words."""
        server = self._envelope_taken(message)
        data = build(message, self._settings.MAIL_FROM, eight_bit=server.has_extn("8bitmime"))
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
        return self._words(code, reply)

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
        is_recipient = False
        try:
            server = self._connected()
            options = ["body=8bitmime"] if server.has_extn("8bitmime") else []
            code, reply = server.mail(self._sender, options)
            if code == 250:
                is_recipient = True
                code, reply = server.rcpt(message.to)
                if code in (250, 251):
                    return server
            elif code >= 500:  # the sender is refused: so it would be for everybody's mail
                self._drop()
                unknown_to_it = code in (530, 535)
                raise MailServerDown(
                    self._words(code, reply), Trouble.AUTHENTICATION if unknown_to_it else Trouble.SENDER
                )
        except ValueError as problem:  # letters a server does not know, or signs that would end the line
            words = "Địa chỉ thư có ký tự mà máy chủ không nhận."
            raise MailRefused(words, permanent=True, bad_address=True) from problem
        except (OSError, smtplib.SMTPException) as problem:
            self._drop()
            if is_fresh:
                words = f"Mất kết nối với máy chủ thư ({_name(problem)})."
                raise MailServerDown(words, _trouble_of(problem)) from problem
            return self._envelope_taken(message)
        if code == 421 and not is_fresh:
            self._drop()
            return self._envelope_taken(message)
        self._refused(code, reply, is_recipient=is_recipient)

    def _refused(self, code: int, reply: bytes, *, is_recipient: bool = False) -> NoReturn:
        """Raise what the server's code means, and leave the connection ready for the next mail."""
        words = self._words(code, reply)
        if code == 421:
            self._drop()
            raise MailServerDown(words, Trouble.AWAY)
        try:
            if self._server is not None:
                self._server.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()
        permanent = code >= 500
        bad_address = permanent and is_recipient and says_bad_address(code, words)
        raise MailRefused(words, permanent=permanent, bad_address=bad_address)

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _connected(self) -> smtplib.SMTP:
        if self._server is None:
            try:
                self._server = self._connect()
            except (OSError, smtplib.SMTPException) as problem:
                trouble = _trouble_of(problem)
                if isinstance(problem, smtplib.SMTPAuthenticationError):
                    words = "Máy chủ thư không nhận tài khoản gửi (SMTP_USER, SMTP_PASSWORD)."
                elif isinstance(problem, smtplib.SMTPResponseException):
                    words = self._words(problem.smtp_code, _as_bytes(problem.smtp_error))
                else:
                    host = f"{self._settings.SMTP_HOST}:{self._settings.SMTP_PORT}"
                    words = f"Không nối được với máy chủ thư {host} ({_name(problem)})."
                raise MailServerDown(words, trouble) from None  # what stands behind it may hold what was sent
        return self._server

    def _connect(self) -> smtplib.SMTP:
        wanted = self._settings
        context = ssl.create_default_context(cafile=wanted.SMTP_CA_FILE or None)
        if wanted.SMTP_SECURITY == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                wanted.SMTP_HOST, wanted.SMTP_PORT, timeout=wanted.SMTP_TIMEOUT, context=context
            )
        else:
            server = smtplib.SMTP(wanted.SMTP_HOST, wanted.SMTP_PORT, timeout=wanted.SMTP_TIMEOUT)
        try:
            if wanted.SMTP_SECURITY == "starttls":
                server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
            if wanted.SMTP_USER:
                try:
                    server.login(wanted.SMTP_USER, wanted.SMTP_PASSWORD)
                except smtplib.SMTPNotSupportedError as problem:
                    raise smtplib.SMTPAuthenticationError(504, str(problem)) from None
        except BaseException:
            server.close()
            raise
        return server

    def _words(self, code: int, reply: bytes) -> str:
        """The server's reply in a line; a server that repeats the password does not get it into the ledger."""
        words = f"{code} {' '.join(reply.decode('utf-8', 'replace').split())}"
        return without_secrets(words, self._settings)[:300]


def without_secrets(words: str, settings: Settings) -> str:
    """`words` without the passwords of the settings, plain or as SMTP disguises them."""
    password = settings.SMTP_PASSWORD
    together = f"\0{settings.SMTP_USER}\0{password}"
    secrets = [settings.WEBHOOK_SECRET, password]
    secrets += [base64.b64encode(one.encode()).decode() for one in (password, together)] if password else []
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        words = words.replace(secret, "***")
    return words


def _trouble_of(problem: Exception) -> Trouble:
    """What kind of trouble an exception of the connection is."""
    kinds: list[tuple[type[Exception], Trouble]] = [
        (smtplib.SMTPAuthenticationError, Trouble.AUTHENTICATION),
        (smtplib.SMTPNotSupportedError, Trouble.TLS),  # STARTTLS is not offered
        (smtplib.SMTPServerDisconnected, Trouble.LOST),
        (smtplib.SMTPException, Trouble.AWAY),
        (ssl.SSLCertVerificationError, Trouble.CERTIFICATE),
        (ssl.SSLError, Trouble.TLS),
        (socket.gaierror, Trouble.NAME),
        (TimeoutError, Trouble.SILENT),
        (ConnectionResetError, Trouble.LOST),
    ]
    return next((trouble for kind, trouble in kinds if isinstance(problem, kind)), Trouble.REFUSED)


def _as_bytes(reply: bytes | str) -> bytes:
    return reply if isinstance(reply, bytes) else reply.encode()


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
            half.write_bytes(build(message, self._sender))
            half.replace(path)
        except OSError as problem:
            words = f"Không ghi được thư vào {self._folder} ({_name(problem)})."
            raise MailServerDown(words, Trouble.DISK) from problem
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
