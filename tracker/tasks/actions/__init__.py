"""Changing tasks, one function per verb. `drafting` makes and gives out a task, `work` is what happens to it then."""

from tracker.tasks.actions.drafting import create_draft, edit, issue, issue_from_items
from tracker.tasks.actions.work import accept, report_progress, send_back, star, submit, verify

__all__ = [
    "accept",
    "create_draft",
    "edit",
    "issue",
    "issue_from_items",
    "report_progress",
    "send_back",
    "star",
    "submit",
    "verify",
]
