"""The second way out: each message as signed JSON to a gateway of the office's own, which makes SMS or chat of it.

POST to WEBHOOK_URL with `X-Tracker-Id` (the same when a message must be sent again), `X-Tracker-Timestamp` (seconds
since 1970) and `X-Tracker-Signature`, "sha256=" and the HMAC-SHA256 of timestamp, a full stop and the body, keyed with
WEBHOOK_SECRET. Any 2xx takes the message; 408, 425, 429 and 5xx mean later; everything else means never.
"""

import hashlib
import hmac
import http.client
import json
import select
import socket
import ssl
from typing import Any
from urllib.parse import urlsplit

from tracker import clock
from tracker.config import Settings
from tracker.mail import MailRefused, MailServerDown, Message, Trouble, without_secrets

LATER = frozenset({408, 425, 429})
ANSWER_READ = 2000  # bytes of the gateway's answer that are looked at; the ledger keeps its first line


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """What X-Tracker-Signature holds; a gateway computes the same and compares."""
    return "sha256=" + hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def body_of(message: Message) -> bytes:
    """The message as the gateway gets it: whom, the short and the long words, and the things spoken of."""
    told: dict[str, Any] = {
        "id": message.message_id.strip("<>"),
        "to": message.to,
        "subject": message.subject,
        "text": message.text,
        **message.data,
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True).encode()


class WebhookTransport:
    """One connection to the gateway for as many messages as there are."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._url = urlsplit(settings.WEBHOOK_URL)
        self._connection: http.client.HTTPConnection | None = None

    def send(self, message: Message) -> str:
        """Give one message to the gateway. Returns its answer; raises MailRefused or MailServerDown."""
        body = body_of(message)
        timestamp = str(int(clock.now().timestamp()))
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": "so-ket-luan",
            "X-Tracker-Id": message.message_id.strip("<>"),
            "X-Tracker-Timestamp": timestamp,
            "X-Tracker-Signature": signature(self._settings.WEBHOOK_SECRET, timestamp, body),
        }
        connection = self._connected()
        path = (self._url.path or "/") + (f"?{self._url.query}" if self._url.query else "")
        try:
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            words = answer.read(ANSWER_READ).decode("utf-8", "replace")
            answer.read()
        except (OSError, http.client.HTTPException) as problem:
            self.close()
            name = type(problem).__name__
            raise MailRefused(f"Mất kết nối khi cổng đang nhận tin ({name}).", perhaps_delivered=True) from None
        reply = without_secrets(f"{answer.status} {' '.join(words.split())}", self._settings)[:300]
        if 200 <= answer.status < 300:
            return reply
        permanent = answer.status < 500 and answer.status not in LATER
        if answer.status in (401, 403):  # it would be said of every message
            raise MailServerDown(reply, Trouble.AUTHENTICATION)
        raise MailRefused(reply, permanent=permanent)

    def close(self) -> None:
        """Leave the gateway; the next message connects again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _connected(self) -> http.client.HTTPConnection:
        """A connection that stands, opened anew when the gateway closed it meanwhile."""
        if self._connection is not None and not _is_open(self._connection):
            self.close()
        if self._connection is None:
            host, port, seconds = self._url.hostname or "", self._url.port, self._settings.SMTP_TIMEOUT
            if self._url.scheme == "https":
                context = ssl.create_default_context(cafile=self._settings.SMTP_CA_FILE or None)
                connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                    host, port, timeout=seconds, context=context
                )
            else:
                connection = http.client.HTTPConnection(host, port, timeout=seconds)
            try:
                connection.connect()
            except OSError as problem:
                # The host alone: in many gateways the rest of the address is the key.
                words = f"Không nối được với cổng nhắn tin {host} ({type(problem).__name__})."
                raise MailServerDown(words, _trouble(problem)) from None
            self._connection = connection
        return self._connection


def _is_open(connection: http.client.HTTPConnection) -> bool:
    """Whether the gateway has not hung up: between two messages it has nothing to say but its farewell."""
    return connection.sock is not None and not select.select([connection.sock], [], [], 0)[0]


def _trouble(problem: OSError) -> Trouble:
    if isinstance(problem, ssl.SSLCertVerificationError):
        return Trouble.CERTIFICATE
    if isinstance(problem, ssl.SSLError):
        return Trouble.TLS
    if isinstance(problem, socket.gaierror):
        return Trouble.NAME
    return Trouble.SILENT if isinstance(problem, TimeoutError) else Trouble.REFUSED
