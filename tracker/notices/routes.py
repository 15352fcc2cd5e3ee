"""Pages of the room notices."""

from flask import Blueprint

blueprint = Blueprint("notices", __name__)
