"""Who may stop, reopen or hand back a task, and which of these fit its state."""

from tracker.accounts.rules import Standpoint
from tracker.tasks.models import Task, TaskState
from tracker.tasks.rules import MOVES, Move, leads

LEADERS_MOVES = (Move.SUSPEND, Move.RESUME, Move.REOPEN, Move.SUPERSEDE, Move.CANCEL)


def possible_moves(task: Task, who: Standpoint) -> list[Move]:
    """What a leader may decide about `task` now, in the order of the form; nothing for others."""
    if not who.is_leader:
        return []
    return [move for move in LEADERS_MOVES if (task.state, move) in MOVES]


def can_ask_transfer(task: Task, who: Standpoint) -> bool:
    """The lead unit, as long as it has not accepted the task (product.md section 4)."""
    return task.state is TaskState.ASSIGNED and leads(task, who)


def can_decide_transfer(who: Standpoint) -> bool:
    return who.is_secretary
