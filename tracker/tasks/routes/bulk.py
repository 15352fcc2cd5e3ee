"""Many tasks at once: chosen in the list, looked at once more, one press. More than AT_ONCE go to the background."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock, display
from tracker.accounts.queries import possible_trackers
from tracker.db import db
from tracker.decisions.actions.urging_many import judge_urging, urge_many
from tracker.decisions.rules import answer_day
from tracker.errors import Forbidden, NotFound, Refused
from tracker.shell import here, me, my_standpoint
from tracker.tasks.actions.tracking import assign_tracker, judge_tracking
from tracker.tasks.actions.verifying import AT_ONCE
from tracker.tasks.exports import MOST_ROWS
from tracker.tasks.forms import TrackerForm, UrgeManyForm, filter_arguments, filter_query
from tracker.tasks.models import Task
from tracker.tasks.queries.bulk import chosen, ids_of
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.doors import tried
from tracker.tasks.routes.lists import asked_by
from tracker.tasks.routes.picking import picked_ids
from tracker.tasks.rules import can_manage, may_act_together, told_left
from tracker.workdays.queries import calendar
from tracker.works.actions import begin

DOINGS = ("tracker", "urge")


@dataclass(frozen=True)
class Selection:
    """What was chosen. `tasks` is empty where there are too many to be done, or looked at, in one request."""

    ids: list[int]
    tasks: list[Task]
    kept: str  # the filter they were chosen under
    is_all: bool  # everything of that filter

    @property
    def is_long(self) -> bool:
        return len(self.ids) > AT_ONCE

    @property
    def back(self) -> str:
        return url_for("tasks.index", **filter_arguments(self.kept))  # type: ignore[arg-type]


@blueprint.route("/tasks/bulk", methods=["GET", "POST"])
def bulk() -> str | Response:
    """GET names what will be done with the chosen tasks, what cannot be and why; POST does it in one transaction."""
    who, doing = my_standpoint(), request.values.get("do", "")
    if not may_act_together(who):
        raise Forbidden("Chỉ Tổ thư ký và chuyên viên theo dõi mới làm nhiều việc một lúc.")
    if doing == "tracker" and not can_manage(who):
        raise Forbidden("Chỉ Tổ thư ký mới giao người theo dõi.")
    selection = _selection()
    if doing == "verify":
        return _verification(selection)
    if doing not in DOINGS:
        if request.method == "POST" or doing:
            raise NotFound
        return render_template("tasks/bulk_choice.html", chosen=selection, at_once=AT_ONCE, who=who)
    form = _form(doing)
    if request.method == "POST" and not selection.ids:
        flash("Chưa chọn việc nào nên không có gì thay đổi.", "refused")
        return redirect(selection.back, 303)
    if form.validate_on_submit():
        answer = _begun(form, doing, selection) if selection.is_long else _done(form, doing, selection)
        if answer is not None:
            return answer
        selection = _selection()
    judged = _judged(doing, selection.tasks)
    return render_template(
        "tasks/bulk.html",
        chosen=selection,
        doing=doing,
        form=form,
        ready=[one.task for one in judged if one.why_not is None],
        left=[(one.task, one.why_not) for one in judged if one.why_not is not None],
    )


def _selection() -> Selection:
    kept = filter_query(filter_arguments(request.values.get("filter", "")))
    if request.values.get("all") != "1":
        tasks = chosen(my_standpoint(), picked_ids())
        return Selection([task.id for task in tasks], tasks, kept, False)
    asked, _ignored = asked_by(filter_arguments(kept))
    ids = ids_of(asked, MOST_ROWS)
    if len(ids) > MOST_ROWS:
        raise Refused("Danh sách có hơn 20.000 việc. Anh chị lọc hẹp hơn rồi làm từng phần.")
    return Selection(ids, chosen(asked.who, ids) if len(ids) <= AT_ONCE else [], kept, True)


def _verification(selection: Selection) -> Response:
    """Verifying has a page of its own, which shows each report once more."""
    if selection.is_long:
        raise Refused(
            f"Mỗi lần xác nhận được nhiều nhất {AT_ONCE} việc, vì từng báo cáo phải được xem lại. "
            "Anh chị lọc hẹp hơn rồi xác nhận từng phần."
        )
    return redirect(url_for("decisions.verification", task=selection.ids), 303)


def _form(doing: str) -> Any:
    if doing == "tracker":
        return TrackerForm().offer(possible_trackers(here().id, clock.today()))
    return UrgeManyForm(answer_by=answer_day(1, clock.today(), calendar()))


def _judged(doing: str, tasks: Sequence[Task]) -> Sequence[Any]:
    return judge_tracking(tasks, None, by=me()) if doing == "tracker" else judge_urging(tasks, by=me())


def _done(form: Any, doing: str, selection: Selection) -> Response | None:
    """Do it now; none where it was refused."""
    found: list[tuple[list[Task], list[tuple[Task, str]]]] = []

    def act() -> None:
        if doing == "tracker":
            found.append(assign_tracker(selection.tasks, form.tracker.data, by=me()))
        else:
            note = form.note.data or ""
            found.append(urge_many(selection.tasks, answer_by=form.answer_by.data, note=note, by=me()))

    if not tried(form, act):
        return None
    changed, left = found[0]
    told = told_left(left)
    db.session.commit()
    if changed and doing == "tracker":
        name = form.tracker.choices.get(form.tracker.data, "Người được chọn")
        flash(f"{name} nay theo dõi {len(changed)} việc.", "done")
    elif changed:
        flash(f"Đã đôn đốc {len(changed)} việc; đầu mối các đơn vị được báo ngay.", "done")
    for words in told:
        flash(words, "refused")
    return redirect(selection.back, 303)


def _begun(form: Any, doing: str, selection: Selection) -> Response:
    """Hand it to the background, and show how far it is."""
    payload: dict[str, Any] = {"tasks": selection.ids}
    number = display.number(len(selection.ids))
    if doing == "tracker":
        title, payload["tracker"] = f"Giao người theo dõi {number} việc", form.tracker.data
    else:
        title, payload["answer_by"] = f"Đôn đốc {number} việc", form.answer_by.data.isoformat()
        payload["note"] = form.note.data or ""
    work = begin(
        f"tasks.{doing}",
        title,
        payload,
        total=len(selection.ids),
        committee_id=here().id,
        form_key=f"{me().id}-{form.form_key.data}"[:64],
        by=me(),
    )
    db.session.commit()
    return redirect(url_for("works.show", work_id=work.id), 303)
