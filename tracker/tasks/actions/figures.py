"""The numbers of a quantified task: given with its progress, asked for when it is handed in."""

from collections.abc import Sequence

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.errors import Forbidden, Refused
from tracker.indicators.actions import Given, give_values
from tracker.indicators.models import IndicatorValue
from tracker.indicators.queries import missing_numbers, of_task
from tracker.indicators.rules import Reached
from tracker.tasks.actions.moves import lock
from tracker.tasks.models import Task, TaskState
from tracker.tasks.rules import can_give_figures


def give_figures(task: Task, given: Sequence[Given], *, by: User) -> list[IndicatorValue]:
    """Values outside a report: a period that was left out, or a correction. What was given before stays beside it.

    Raises Forbidden for others than the lead unit and the secretaries, Refused while the task waits for verification
    or does not run, and for a secretary's change to a completed task without a note that says why.
    """
    lock(task)
    who = standpoint(by, task.committee_id, clock.today())
    if not can_give_figures(task, who):
        if task.lead_unit_id in who.unit_ids or who.is_secretary:
            raise Refused("Nhiệm vụ đang chờ xác nhận, đã xong hoặc đã dừng, nên số liệu không thay đổi được.")
        raise Forbidden("Chỉ đơn vị chủ trì và Tổ thư ký mới ghi số liệu của chỉ tiêu.")
    if task.state is TaskState.COMPLETED and not all(each.note.strip() for each in given):
        raise Refused(
            "Nhiệm vụ đã hoàn thành: anh chị ghi căn cứ sửa số liệu, để người xem sau biết vì sao.", field="note"
        )
    return give_values(task, given, today=clock.today(), by=by)


def figures_for_submission(task: Task, given: Sequence[Given], *, by: User) -> list[Reached]:
    """Keep what was given with a submission and return how the targets stand then.

    Raises Refused naming each target whose number lacks: a quantified task is not done without its numbers.
    """
    give_values(task, given, today=clock.today(), by=by)
    found = of_task(task.id, clock.today())
    if missing := missing_numbers(found):
        first = next(one for one in found if not one.points or one.lacking)
        raise Refused(
            f"Chưa đủ số liệu để báo cáo hoàn thành: {', '.join(missing)}. Anh chị ghi số rồi gửi lại.",
            field=f"value_{first.one.id}",
        )
    return found
