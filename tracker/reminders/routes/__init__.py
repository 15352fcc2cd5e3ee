"""Pages of the room reminders."""

from flask import Blueprint

blueprint = Blueprint("reminders", __name__)

from tracker.reminders.routes import choices, links, rules  # noqa: E402, F401 - the pages register themselves
