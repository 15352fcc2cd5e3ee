"""Changing conclusions, one function per verb: `pasting` makes a draft of a text, `reviewing` decides what it says."""

from tracker.meetings.actions.pasting import Doubled, keep_file, paste, read
from tracker.meetings.actions.reviewing import ItemEdit, mark_issued, save

__all__ = ["Doubled", "ItemEdit", "keep_file", "mark_issued", "paste", "read", "save"]
