"""Pages of the room tasks: `lists` of them, one `task` itself, its `shares` of many units,
`bulk` for many at once, and the `work` on it."""

from flask import Blueprint

blueprint = Blueprint("tasks", __name__)

from tracker.tasks.routes import bulk, inside, lists, saved, shares, task, work  # noqa: E402  (they hang their pages on the blueprint)

__all__ = ["blueprint", "bulk", "inside", "lists", "saved", "shares", "task", "work"]
