"""Pages of the room meetings: the `book` of conclusions, `paste`, `review`, `issue`, and what came `later`."""

from flask import Blueprint, flash, redirect, request, url_for
from sqlalchemy import Select, select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.errors import Forbidden
from tracker.meetings import rules
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.meetings.queries import conclusion_for
from tracker.shell import me, my_standpoint
from tracker.tasks.models import Task
from tracker.tasks.queries import visible_in

blueprint = Blueprint("meetings", __name__)

Page = str | tuple[str, int] | Response


def concerned(who: Standpoint) -> Select[int]:
    """The conclusions a person owes something from, or follows."""
    return select(ConclusionItem.conclusion_id).join(Task, Task.item_id == ConclusionItem.id).where(visible_in(who))


def readable(conclusion_id: int) -> Conclusion:
    """A conclusion this person may read. Raises NotFound."""
    return conclusion_for(me(), conclusion_id, clock.today(), concerned)


def for_secretary(conclusion_id: int) -> Conclusion:
    """A conclusion this person may prepare. Raises NotFound for strangers, Forbidden for readers."""
    conclusion = readable(conclusion_id)
    if not rules.can_prepare(my_standpoint(conclusion.committee_id)):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới rà soát và giao nhiệm vụ từ kết luận.")
    return conclusion


def issued_before(conclusion: Conclusion) -> Response:
    """Lead to a conclusion that was issued, and say so to who wanted to change its draft."""
    if request.method == "POST":
        flash("Kết luận này đã được giao nhiệm vụ trước đó, nên không ghi và không giao thêm lần nữa.", "info")
    return redirect(url_for(".show", conclusion_id=conclusion.id), 303)


# They hang their pages on the blueprint.
from tracker.meetings.routes import book, issue, later, paste, review  # noqa: E402

__all__ = ["blueprint", "book", "issue", "later", "paste", "review"]
