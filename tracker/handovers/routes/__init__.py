"""Pages on which work passes to other hands: units, one person's work, deputies."""

from flask import Blueprint

blueprint = Blueprint("handovers", __name__)

from tracker.handovers.routes import deputies, people, units  # noqa: E402  (they hang their pages on the blueprint)

__all__ = ["blueprint", "deputies", "people", "units"]
