"""Pages of the room tasks: `lists` of them, one `task` itself, its `shares` of many units, and the `work` on it."""

from flask import Blueprint

blueprint = Blueprint("tasks", __name__)

from tracker.tasks.routes import inside, lists, shares, task, work  # noqa: E402  (they hang their pages on the blueprint)

__all__ = ["blueprint", "inside", "lists", "shares", "task", "work"]
