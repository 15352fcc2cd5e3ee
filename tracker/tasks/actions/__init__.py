"""Changing tasks, one function per verb. `drafting` makes and gives out a task, `work` is what happens to it then,
`correcting` is what a later conclusion does to it.
"""

from tracker.tasks.actions.correcting import supersede_corrected, take_in
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
    "supersede_corrected",
    "take_in",
    "verify",
]
