"""Routine tasks verified together: chosen in the inbox or in the task list, looked at once more, one press."""

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.decisions.actions.lapsing import lapse_all
from tracker.decisions.routes import blueprint
from tracker.errors import Forbidden, Refused
from tracker.shell import me, my_standpoint, waiting_for_me
from tracker.tasks.actions import verify_many
from tracker.tasks.actions.verifying import AT_ONCE, judge
from tracker.tasks.models import Task
from tracker.tasks.queries import visible_in


@blueprint.route("/decisions/verification", methods=["GET", "POST"])
def verification() -> str | Response:
    """GET names what will be verified and what cannot be, and why; POST does it."""
    if not waiting_for_me():  # no office that decides anything
        raise Forbidden("Chỉ chuyên viên theo dõi, Tổ thư ký hoặc lãnh đạo mới xác nhận hoàn thành.")
    tasks = _chosen()
    if request.method == "POST":
        return _verified(tasks)
    judged = judge(tasks, by=me())
    return render_template(
        "decisions/verification.html",
        ready=[one for one in judged if one.why_not is None],
        left=[one for one in judged if one.why_not is not None],
        back=_back(),
    )


def _chosen() -> list[Task]:
    """The chosen tasks this person may see, by due date; others are as if they were not there."""
    typed = dict.fromkeys(request.values.getlist("task"))
    numbers = [int(one) for one in typed if one.isascii() and one.isdigit() and 0 < int(one[:12]) < 2**31]
    if len(numbers) > AT_ONCE:
        raise Refused(f"Mỗi lần xác nhận được nhiều nhất {AT_ONCE} việc. Anh chị chọn bớt rồi xác nhận tiếp.")
    committees = sorted(me().committee_ids(clock.today()))
    if not numbers or not committees:
        return []
    seen = or_(*(visible_in(my_standpoint(committee)) for committee in committees))
    found = select(Task).where(Task.id.in_(numbers), seen).options(joinedload(Task.lead_unit))
    return list(db.session.scalars(found.order_by(Task.due_order, Task.id)))


def _back() -> str:
    """To where the rows were chosen."""
    if request.values.get("from") == "inbox":
        return url_for("decisions.index", kind="submission")
    return url_for("tasks.index", view="waiting")


def _verified(tasks: list[Task]) -> Response:
    read = [int(one) for one in request.form.getlist("submission") if one.isascii() and one.isdigit()]
    verified, left = verify_many(tasks, read=read, by=me())
    lapse_all([task.id for task in verified], by=me())
    told = [(task.code, why) for task, why in left]
    db.session.commit()
    if verified:
        flash(f"Đã xác nhận hoàn thành {len(verified)} việc. Người gửi báo cáo được báo.", "done")
    for code, why in told[:10]:
        flash(f"{code}: chưa xác nhận. {why}", "refused")
    if len(told) > 10:
        flash(f"Còn {len(told) - 10} việc khác chưa xác nhận được.", "refused")
    if not verified and not told:
        flash("Chưa chọn việc nào nên không có gì thay đổi.", "refused")
    return redirect(_back(), 303)
