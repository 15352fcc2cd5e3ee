"""Pages of the room units."""

from flask import Blueprint

blueprint = Blueprint("units", __name__)
