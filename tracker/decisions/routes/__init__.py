"""Pages of the room decisions: the `inbox`, and what is asked and decided about one task."""

from flask import Blueprint

blueprint = Blueprint("decisions", __name__)

from tracker.decisions.routes import (  # noqa: E402  (pages)
    extensions,
    extensions_many,
    inbox,
    leading,
    transfers,
    urging,
    verifying,
)

__all__ = ["blueprint", "extensions", "extensions_many", "inbox", "leading", "transfers", "urging", "verifying"]
