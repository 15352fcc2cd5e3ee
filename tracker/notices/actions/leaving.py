"""Addresses in mails by which a person gets less of them without signing in: who is meant is signed."""

from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer


def token_for(person_id: int, secret_key: Any) -> str:
    """What stands in the address for this person; it works as long as the mail is kept."""
    return str(_signer(secret_key).dumps(person_id))


def person_meant(token: str, secret_key: Any) -> int | None:
    """The id of the person a token was made for; none for what we never signed."""
    try:
        number = _signer(secret_key).loads(token)
    except BadSignature:
        return None
    return number if isinstance(number, int) else None


def _signer(secret_key: Any) -> URLSafeSerializer:
    return URLSafeSerializer(secret_key, salt="unsubscribe")
