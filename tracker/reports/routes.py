"""Pages of the room reports."""

from flask import Blueprint

blueprint = Blueprint("reports", __name__)
