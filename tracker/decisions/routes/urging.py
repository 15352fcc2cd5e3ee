"""Urging a unit: the form, the drafts of the ladder, the unit's answer, the letter."""

from io import BytesIO

from flask import render_template, request, send_file
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.exports.letter import urging
from tracker.decisions.forms import UrgeAnswerForm, UrgeForm
from tracker.decisions.models import UrgeNotice, UrgeState
from tracker.decisions.queries.urges import Rung, ladder_of
from tracker.decisions.routes import blueprint
from tracker.decisions.rules import (
    LEVELS,
    WITH_LETTER,
    answer_day,
    can_urge,
    possible_levels,
    proposed_words,
    why_no_urging,
)
from tracker.display import vn_date
from tracker.errors import Forbidden, NotFound, Refused
from tracker.shell import me
from tracker.tasks.models import Task
from tracker.tasks.queries import task_for
from tracker.tasks.routes.doors import done, tried
from tracker.tasks.routes.task import seen, view_of
from tracker.tasks.rules import can_decide, leads
from tracker.workdays.queries import calendar

DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ONLY = "Chỉ chuyên viên theo dõi và Tổ thư ký mới đôn đốc."


def _urge(urge_id: int) -> tuple[UrgeNotice, Task, Standpoint]:
    """One urging of a task this person may see. Raises NotFound for any other."""
    found = db.session.get(UrgeNotice, urge_id) if 0 < urge_id < 2**31 else None
    if found is None:
        raise NotFound
    task_for(me(), found.task_id, clock.today())
    task, who = seen(found.task_id)
    return found, task, who


@blueprint.route("/tasks/<int:task_id>/urging", methods=["GET", "POST"])
def urge(task_id: int) -> str | Response:
    """Urge the lead unit of a late or silent task."""
    task, who = seen(task_id)
    if not can_urge(task, who):
        raise Forbidden(ONLY)
    today = clock.today()
    rungs = [rung for rung in ladder_of(task) if rung.urge.due_key == task.due_order]
    levels = _levels(rungs)
    problem = why_no_urging(task, today) or (None if levels else _still_open(rungs))
    form = _form(levels, task)

    def act() -> None:
        actions.urge(task, form.level.data, reason=form.reason.data or "", answer_by=form.answer_by.data, by=me())

    if form.validate_on_submit():
        if tried(form, act):
            return done(_told(task, form.level.data), task_id=task_id)
        task, who = seen(task_id)
    return render_template(
        "decisions/urging.html", task=task, form=form, view=view_of(task), problem=problem, draft=None, rungs=rungs
    )


def _levels(rungs: list[Rung]) -> list[int]:
    sent = [rung.urge for rung in rungs if rung.urge.state is UrgeState.SENT]
    return possible_levels(sent, {rung.urge.id for rung in rungs if rung.answered_on is not None})


def _still_open(rungs: list[Rung]) -> str:
    last = next(rung.urge for rung in rungs if rung.urge.state is UrgeState.SENT)
    return f"Việc này đã được đôn đốc lần {last.level} ngày {vn_date(last.decided_at)} và chưa có trả lời."


def _form(levels: list[int], task: Task, draft: UrgeNotice | None = None) -> UrgeForm:
    today, level = clock.today(), draft.level if draft else (levels or [1])[0]
    words = (draft.reason if draft else "") or proposed_words(task, level, today)
    form = UrgeForm(data={"level": level, "answer_by": answer_day(level, today, calendar()), "reason": words})
    form.level.choices = {one: LEVELS[one] for one in ([level] if draft else sorted(levels))}
    return form


def _told(task: Task, level: int) -> str:
    words = f"Đã đôn đốc {task.lead_unit.name if task.lead_unit else 'đơn vị'} lần {level}; đầu mối được báo ngay."
    return words + (" Anh chị in văn bản ở mục Đôn đốc bên dưới." if level in WITH_LETTER else "")


@blueprint.route("/urges/<int:urge_id>", methods=["GET", "POST"])
def confirm_urge(urge_id: int) -> str | Response:
    """A drafted urging: read, mend, send."""
    draft, task, who = _urge(urge_id)
    if not can_urge(task, who):
        raise Forbidden(ONLY)
    form = _form([draft.level], task, draft)

    def act() -> None:
        actions.confirm_urge(draft, reason=form.reason.data or "", answer_by=form.answer_by.data, by=me())

    if form.validate_on_submit():
        if tried(form, act):
            inbox = request.values.get("from") == "inbox"
            told = _told(task, draft.level)
            return done(told, "decisions.index", kind="urge") if inbox else done(told, task_id=task.id)
        draft, task, who = _urge(urge_id)
    problem = why_no_urging(task, clock.today())
    rungs = [rung for rung in ladder_of(task) if rung.urge.id != draft.id]
    return render_template(
        "decisions/urging.html", task=task, form=form, view=view_of(task), problem=problem, draft=draft, rungs=rungs
    )


@blueprint.post("/urges/<int:urge_id>/discarding")
def discard_urge(urge_id: int) -> Response:
    """A drafted urging is not sent."""
    draft, task, who = _urge(urge_id)
    if not can_urge(task, who):
        raise Forbidden(ONLY)
    actions.discard_urge(draft, by=me())
    return done("Đã bỏ bản đôn đốc. Đơn vị không nhận được gì.", "decisions.index", kind="urge")


@blueprint.route("/urges/<int:urge_id>/answer", methods=["GET", "POST"])
def answer_urge(urge_id: int) -> str | Response:
    """The urged unit answers in so many words."""
    sent, task, who = _urge(urge_id)
    if sent.state is not UrgeState.SENT:
        raise NotFound
    if not leads(task, who):
        raise Forbidden("Chỉ đơn vị chủ trì mới trả lời đôn đốc.")
    form = UrgeAnswerForm()
    if form.validate_on_submit():
        if tried(form, lambda: actions.answer_urge(sent, answer=form.answer.data or "", by=me())):
            return done("Đã trả lời đôn đốc. Người theo dõi xem được ngay.", task_id=task.id)
        sent, task, who = _urge(urge_id)
    return render_template("decisions/urge_answer.html", task=task, form=form, urge=sent, view=view_of(task))


@blueprint.get("/urges/<int:urge_id>/letter.docx")
def urge_letter(urge_id: int) -> Response:
    """The draft of the letter, for people to number and sign."""
    sent, task, who = _urge(urge_id)
    if not can_decide(task, who):
        raise Forbidden("Chỉ chuyên viên theo dõi, Tổ thư ký và lãnh đạo mới lấy được văn bản đôn đốc.")
    if sent.level not in WITH_LETTER or sent.state is UrgeState.DISCARDED:
        raise Refused("Đôn đốc lần 1 nhắc trên hệ thống và qua thư, không có văn bản.")
    file = BytesIO(urging(sent, task, [rung.urge for rung in ladder_of(task)], today=clock.today()))
    name = f"don-doc-lan-{sent.level}-{task.code.replace('/', '-').lower()}.docx"
    return send_file(file, mimetype=DOCUMENT, as_attachment=True, download_name=name)
