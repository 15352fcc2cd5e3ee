"""Deciding about tasks. Every decision keeps who, when and why; nothing is overwritten.

`leading` is what leaders decide by themselves; `transfers` and `extensions` are asked by units and answered; `dues`
moves a due date and keeps the one it had, `dues_many` those of many units by one decision, `extensions_many` answers
several requests; `urging` climbs the ladder of three; `lapsing` answers what nobody did.
"""

from tracker.decisions.actions.dues import change_due
from tracker.decisions.actions.dues_many import extend_units
from tracker.decisions.actions.extensions import ask_extension, decide_extension, withdraw_extension
from tracker.decisions.actions.extensions_many import decide_extensions, judge_extensions
from tracker.decisions.actions.lapsing import lapse_with
from tracker.decisions.actions.leading import decide
from tracker.decisions.actions.transfers import ask_transfer, decide_transfer, withdraw_transfer
from tracker.decisions.actions.urging import answer_urge, confirm_urge, discard_urge, draft_urge, urge

__all__ = [
    "answer_urge",
    "ask_extension",
    "ask_transfer",
    "change_due",
    "confirm_urge",
    "decide",
    "decide_extension",
    "decide_extensions",
    "decide_transfer",
    "discard_urge",
    "draft_urge",
    "extend_units",
    "judge_extensions",
    "lapse_with",
    "urge",
    "withdraw_extension",
    "withdraw_transfer",
]
