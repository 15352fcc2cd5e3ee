"""Secret addresses: made of the installation's key, so that the database alone opens nothing."""

import base64
import hashlib
import hmac
import re

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def token_of(secret_key: str, purpose: str, subject: str) -> str:
    """The secret part of an address: 256 bits that nobody can guess and only the key's holder can make again.

    The same subject gives the same token, so a mail sent again after an interruption carries the same link.
    """
    made = hmac.new(secret_key.encode(), f"{purpose}\0{subject}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode()


def hash_of(token: str) -> str | None:
    """What the database keeps of a token; none for what cannot be one."""
    return hashlib.sha256(token.encode()).hexdigest() if _TOKEN.fullmatch(token) else None
