"""Pages of the room notices: the `bell`, the `ledger` of everything that was sent, the way to get `less` mail."""

from flask import Blueprint

blueprint = Blueprint("notices", __name__)

from tracker.notices.routes import bell, ledger, less  # noqa: E402  (they hang their pages on the blueprint)

__all__ = ["bell", "blueprint", "ledger", "less"]
