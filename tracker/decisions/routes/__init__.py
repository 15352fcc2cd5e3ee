"""Pages of the room decisions: the `inbox`, and what is asked and decided about one task."""

from flask import Blueprint

blueprint = Blueprint("decisions", __name__)

from tracker.decisions.routes import extensions, inbox, leading, transfers, urging, verifying  # noqa: E402  (pages)

__all__ = ["blueprint", "extensions", "inbox", "leading", "transfers", "urging", "verifying"]
