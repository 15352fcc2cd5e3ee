"""Changing conclusions, one function per verb: `pasting` makes a draft of a text, `reviewing` decides what it says,
`shaping` cuts it into items anew.
"""

from tracker.meetings.actions.pasting import Doubled, keep_file, paste, read
from tracker.meetings.actions.reviewing import ItemEdit, Saved, mark_issued, save

__all__ = ["Doubled", "ItemEdit", "Saved", "keep_file", "mark_issued", "paste", "read", "save"]
