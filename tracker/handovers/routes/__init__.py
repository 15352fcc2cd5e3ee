"""Pages on which work passes to other hands: units, one person's work, deputies."""

from flask import Blueprint

blueprint = Blueprint("handovers", __name__)

from tracker.handovers.routes import units  # noqa: E402, F401 - the pages hang themselves on the blueprint
