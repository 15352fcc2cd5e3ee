"""A hand-over of much work: settled in the request, carried out in the background."""

from typing import Any

from tracker.accounts.models import User
from tracker.display import number
from tracker.handovers.actions.people import Choices, settle_heirs
from tracker.handovers.models import Handover
from tracker.handovers.queries.people import Held
from tracker.works.actions import begin_alone
from tracker.works.models import LongWork

AT_ONCE = 300  # things that pass within one request; more would keep a browser waiting
WORK = "people.handover"


def hand_over_later(
    person: User,
    choices: Choices,
    *,
    committee_id: int | None = None,
    reason: str = "",
    end_roles: bool = False,
    close_account: bool = False,
    form_key: str | None = None,
    by: User,
) -> LongWork | None:
    """Put a hand-over of more than AT_ONCE things in the queue, and return the work; none where it is small enough to
    be made at once. Everything is judged now as it will be then, and once more then.

    Raises Refused and Forbidden as `settle_heirs`, and Refused while another hand-over of this person runs.
    """
    heirs = settle_heirs(person, choices, committee_id=committee_id, leaves=end_roles or close_account, by=by)
    total = sum(holding.number for holding, _heir in heirs)
    if total <= AT_ONCE:
        return None
    payload: dict[str, Any] = {
        "person": person.id,
        "committee": committee_id,
        "choices": [[committee, kind.value, heir] for (committee, kind), heir in choices.items()],
        "reason": reason.strip(),
        "end_roles": end_roles,
        "close_account": close_account,
        "form_key": form_key,
    }
    title = f"Bàn giao {number(total)} việc của {person.name}"
    about = f"handover-{person.id}"
    return begin_alone(WORK, title, payload, about=about, total=total, committee_id=committee_id, by=by)


def choices_of(work: LongWork) -> Choices:
    """Who takes what, as it was stored."""
    return {(committee, Held(kind)): heir for committee, kind, heir in work.payload["choices"]}


def told(handover: Handover) -> str:
    """What is now true, for the person who asked."""
    passed = sum(row["number"] for row in handover.numbers)
    closed = " Tài khoản đã khóa." if handover.closed_account else ""
    return f"Đã bàn giao {number(passed)} việc của {handover.person.name}.{closed}"
