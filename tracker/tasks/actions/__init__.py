"""Changing tasks, one function per verb. `drafting` makes and gives out a task, `work` is what happens to it then,
`sharing` gives one item to many units, `correcting` is what a later conclusion does to it.
"""

from tracker.tasks.actions.correcting import supersede_corrected, take_in
from tracker.tasks.actions.drafting import create_draft, edit, issue, issue_from_items
from tracker.tasks.actions.parts import drop_part, report_part, split
from tracker.tasks.actions.sharing import add_units, end_children
from tracker.tasks.actions.support import ask_contributions
from tracker.tasks.actions.verifying import verify_many
from tracker.tasks.actions.words import remark
from tracker.tasks.actions.work import accept, report_progress, send_back, star, submit, verify

__all__ = [
    "accept",
    "add_units",
    "ask_contributions",
    "create_draft",
    "drop_part",
    "edit",
    "end_children",
    "issue",
    "issue_from_items",
    "remark",
    "report_part",
    "report_progress",
    "send_back",
    "split",
    "star",
    "submit",
    "supersede_corrected",
    "take_in",
    "verify",
    "verify_many",
]
