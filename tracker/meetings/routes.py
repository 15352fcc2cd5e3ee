"""Pages of the room meetings: the list of conclusions, paste, review, issue, and a conclusion with its tasks."""

from collections.abc import Sequence
from typing import Any, BinaryIO, cast

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import contains_eager, joinedload, selectinload
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.queries import possible_trackers
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.documents.queries import cited_in, document_named
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused, refuse_secret
from tracker.listing import paginate
from tracker.meetings import actions, rules
from tracker.meetings.forms import PasteForm, ReviewForm
from tracker.meetings.models import Conclusion, ConclusionItem, Meeting
from tracker.meetings.queries import conclusion_for, conclusion_of_document, conclusion_of_form, conclusions_for
from tracker.reading import Disposition
from tracker.shell import here, me, my_standpoint
from tracker.tasks.actions import issue_from_items
from tracker.tasks.models import Task
from tracker.tasks.queries import standing_is, tasks_for, visible_in
from tracker.tasks.rules import COUNTED_STATES, Missing, Standing, missing_for_issue, problem_with_due, standing
from tracker.units.models import Unit, UnitKind
from tracker.units.queries import valid_units

blueprint = Blueprint("meetings", __name__)

Page = str | tuple[str, int] | Response


def concerned(who: Standpoint) -> Select[int]:
    """The conclusions a person owes something from, or follows."""
    return select(ConclusionItem.conclusion_id).join(Task, Task.item_id == ConclusionItem.id).where(visible_in(who))


def _conclusion(conclusion_id: int) -> Conclusion:
    return conclusion_for(me(), conclusion_id, clock.today(), concerned)


def _draft_for_secretary(conclusion_id: int) -> Conclusion:
    conclusion = _conclusion(conclusion_id)
    if not rules.can_prepare(my_standpoint(conclusion.committee_id)):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới rà soát và giao nhiệm vụ từ kết luận.")
    return conclusion


# ---------- The list ----------


@blueprint.get("/conclusions")
def index() -> str:
    who = my_standpoint()
    found = conclusions_for(who, concerned).join(Conclusion.meeting).options(contains_eager(Conclusion.meeting))
    page = paginate(found.order_by(Meeting.held_on.desc(), Conclusion.id.desc()))
    return render_template(
        "meetings/index.html",
        page=page,
        sums=_sums(who, [conclusion.id for conclusion in page.rows]),
        can_prepare=rules.can_prepare(who),
        reads_all=who.reads_all,
    )


def _sums(who: Standpoint, ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """How the tasks from each conclusion stand today, as far as the person sees them: one grouped query."""
    today = clock.today()
    parts = [func.sum(case((standing_is(part, today), 1), else_=0)).label(part.value) for part in Standing]
    total = func.sum(case((Task.state.in_(COUNTED_STATES), 1), else_=0)).label("total")
    grouped = (
        select(ConclusionItem.conclusion_id, total, *parts)
        .join(Task, Task.item_id == ConclusionItem.id)
        .where(ConclusionItem.conclusion_id.in_(ids), visible_in(who))
        .group_by(ConclusionItem.conclusion_id)
    )
    return {row.conclusion_id: dict(row._mapping) for row in db.session.execute(grouped)} if ids else {}


# ---------- Paste ----------


@blueprint.route("/conclusions/new", methods=["GET", "POST"])
def paste() -> Page:
    if not rules.can_prepare(my_standpoint()):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới ghi kết luận vào sổ.")
    try:
        if request.method == "POST":
            refuse_secret(request.form.get("text", ""))  # before anything else looks at the text
        return _paste_page()
    except SecretRefused as secret:
        db.session.rollback()
        return render_template("errors/secret.html", marking=secret.marking), 409  # nothing of it is shown again


def _paste_page() -> Page:
    form = PasteForm()
    if form.is_submitted() and (first := conclusion_of_form(form.form_key.data or "", me())) is not None:
        return _pasted_before(first)
    standing_already = None
    if form.validate_on_submit():
        standing_already = _same_document(form)
        try:
            if standing_already is None:
                return _paste(form)
        except actions.Doubled:
            db.session.rollback()
            if (first := conclusion_of_form(form.form_key.data or "", me())) is not None:
                return _pasted_before(first)
            form.add_error(None, "Trang này đã mở từ lâu. Anh chị mở lại trang dán kết luận rồi gửi lại.")
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            is_about_file = form.sent_file is not None and refused.field in (None, "text")
            form.add_error("file" if is_about_file else refused.field, refused.message)
    form.tell_file_again()
    page = render_template("meetings/paste.html", form=form, standing_already=standing_already)
    return (page, 422) if form.is_submitted() else page


def _paste(form: PasteForm) -> Response:
    names = ("title", "text", "place", "chair", "number", "form_key")
    fields: dict[str, Any] = {name: form[name].data or "" for name in names}
    fields["text"] = fields["text"] or form.text_of_file
    known = document_named(here().id, fields["number"], _year(form)) if fields["number"] else None
    conclusion = actions.paste(here(), **fields, held_on=form.held_on.data, issued_on=form.issued_on.data, by=me())
    if form.sent_file is not None:
        settings = current_app.config["TRACKER"]
        stream = cast(BinaryIO, form.sent_file.stream)
        actions.keep_file(conclusion, stream, form.sent_file.filename or "", settings=settings, by=me())
    db.session.commit()
    if known is not None:
        flash(f"Văn bản {known.number} đã có trong sổ văn bản; kết luận này được nối vào đó.", "info")
    return redirect(url_for(".review", conclusion_id=conclusion.id), 303)


def _year(form: PasteForm) -> int:
    return int((form.issued_on.data or form.held_on.data).year)


def _same_document(form: PasteForm) -> Conclusion | None:
    """The conclusion that the typed document carries already, unless the person knows and wants another."""
    if not form.number.data or form.same_document.data:
        return None
    document = document_named(here().id, form.number.data, _year(form))
    return conclusion_of_document(document) if document else None


def _pasted_before(conclusion: Conclusion) -> Response:
    flash("Kết luận này đã được ghi từ lần bấm trước, không ghi thêm lần nữa.", "info")
    return redirect(url_for(".review", conclusion_id=conclusion.id), 303)


# ---------- Review ----------


@blueprint.route("/conclusions/<int:conclusion_id>/review", methods=["GET", "POST"])
def review(conclusion_id: int) -> Page:
    conclusion = _draft_for_secretary(conclusion_id)
    if conclusion.is_issued():
        return _issued_before(conclusion)
    trackers = possible_trackers(conclusion.committee_id, clock.today())
    form = ReviewForm(conclusion, valid_units(clock.today()), trackers)
    problem = None
    if request.method == "POST" and _is_sound(form, conclusion):
        try:
            return _save(form, conclusion)
        except Refused as refused:
            db.session.rollback()
            problem = refused.message
            if conclusion.is_issued():
                return _issued_before(conclusion)
    found = rules.paragraphs(conclusion)
    page = render_template(
        "meetings/review.html",
        conclusion=conclusion,
        form=form,
        problem=problem,
        paragraphs=found,
        coverage=rules.coverage(found),
        numbers=rules.numbers(conclusion.items),
        groups=_groups(form),
        open_id=_open_id(form),
        not_known=rules.names_not_known(conclusion.items),
        groups_named=_groups_named(form),
        before=rules.before(conclusion.items),
    )
    return (page, 409 if problem else 422) if request.method == "POST" else page


def _is_sound(form: ReviewForm, conclusion: Conclusion) -> bool:
    form.validate()
    given_on = rules.given_on(conclusion)
    for one in form.items:
        for field in (one.due_on, one.review_after):
            wanted = field.data if field is one.due_on or one.ongoing.data else None
            if wanted and not field.errors and (wrong := problem_with_due(wanted, given_on)):
                one.add_error(field.short_name, wrong)
    return not form.wrong


def _save(form: ReviewForm, conclusion: Conclusion) -> Response:
    """Save what was typed, do what the pressed button says beside that, and lead on."""
    saved = actions.save(
        conclusion,
        form.edits(),
        version=form.version,
        units_named=form.units_named,
        splits=form.splits(),
        added=form.span_in_argument() if form.pressed == "add" else None,
        joined=form.item_pressed("join"),
        parted=form.item_pressed("part"),
        remembered=form.remembered,
        by=me(),
    )
    db.session.commit()
    if form.pressed == "next":
        return redirect(url_for(".issue", conclusion_id=conclusion.id), 303)
    left = [item for item in conclusion.items if rules.needs_look(item)]
    leads_to = form.item_pressed("split") or (saved.leads_to.id if saved.leads_to else None)
    if form.pressed == "look":
        leads_to = next((item.id for item in left), None)
    flash(_told(form, conclusion, saved, len(left)), "done")
    anchor = f"found-{leads_to}" if leads_to else None
    return redirect(url_for(".review", conclusion_id=conclusion.id, open=leads_to, _anchor=anchor), 303)


def _told(form: ReviewForm, conclusion: Conclusion, saved: actions.Saved, left: int) -> str:
    """What is true after a save."""
    told = f"Đã lưu bản rà soát, {saved.changed} nội dung có thay đổi. " if saved.changed else "Đã lưu bản rà soát. "
    if saved.leads_to is not None:
        number = rules.numbers(conclusion.items)[saved.leads_to.id]
        told += {
            "add": f"Đoạn vừa chọn là nội dung {number}. ",
            "join": f"Hai nội dung đã nối thành nội dung {number}. ",
            "part": f"Nội dung {number} đứng riêng như trước khi nối. ",
        }.get(form.pressed, "")
    if (dropped := form.item_pressed("drop")) is not None:
        told += f"Nội dung {rules.numbers(conclusion.items).get(dropped, '')} không giao thành nhiệm vụ. "
    return told + (f"Còn {left} nội dung cần xem." if left else "Không còn nội dung nào cần xem.")


def _groups(form: ReviewForm) -> list[tuple[str, str, list[Any]]]:
    """The items as the page lists them: what wants a look first, then the clear tasks, then what is no task."""
    look = [one for one in form.items if rules.needs_look(one.item)]
    rest = [one for one in form.items if not rules.needs_look(one.item)]
    tasks = [one for one in rest if one.item.disposition is Disposition.TASK]
    aside = [one for one in rest if one.item.disposition is not Disposition.TASK]
    named = [("Cần xem", "soon", look), ("Đã rõ", "done", tasks), ("Không giao thành nhiệm vụ", "none", aside)]
    return [group for group in named if group[2]]


def _groups_named(form: ReviewForm) -> dict[str, tuple[list[UnitKind], int]]:
    """Names in the text that call many units at once: the kinds they mean, and how many such units there are."""
    found = {}
    for name in rules.names_not_known([one.item for one in form.items]):
        if rules.calls_many(name):
            kinds = rules.kinds_meant(name)
            found[name] = ([kind for kind in UnitKind if kind in kinds], sum(unit.kind in kinds for unit in form.units))
    return found


def _open_id(form: ReviewForm) -> int | None:
    """The item that stands open: the one asked for, else the first that wants a look."""
    asked = request.args.get("open", type=int)
    if asked is not None:
        return asked
    return next((one.item.id for one in form.items if rules.needs_look(one.item)), None)


# ---------- Issue ----------


@blueprint.route("/conclusions/<int:conclusion_id>/issue", methods=["GET", "POST"])
def issue(conclusion_id: int) -> Page:
    conclusion = _draft_for_secretary(conclusion_id)
    if conclusion.is_issued():
        return _issued_before(conclusion)
    problem = None
    if request.method == "POST":
        try:
            actions.mark_issued(conclusion, version=request.form.get("version", 0, type=int), by=me())
            made = issue_from_items(conclusion, conclusion.items, by=me())
            if not made:
                raise Refused("Chưa có nội dung nào là nhiệm vụ nên chưa có gì để giao. Anh chị xem lại bản rà soát.")
            db.session.commit()
        except Refused as refused:
            db.session.rollback()
            problem = refused.message
            if conclusion.is_issued():
                return _issued_before(conclusion)
        else:
            flash(f"Đã giao {len(made)} nhiệm vụ. Đầu mối các đơn vị được báo.", "done")
            return redirect(url_for(".show", conclusion_id=conclusion.id), 303)
    page = render_template(
        "meetings/issue.html",
        conclusion=conclusion,
        problem=problem,
        rows=_to_be_given(conclusion),
        numbers=rules.numbers(conclusion.items),
        units=_units_named(conclusion),
        trackers={one.id: one for one in possible_trackers(conclusion.committee_id, clock.today())},
        given_on=rules.given_on(conclusion),
    )
    return (page, 409) if problem else page


def _issued_before(conclusion: Conclusion) -> Response:
    if request.method == "POST":
        flash("Kết luận này đã được giao nhiệm vụ trước đó, nên không ghi và không giao thêm lần nữa.", "info")
    return redirect(url_for(".show", conclusion_id=conclusion.id), 303)


def _to_be_given(conclusion: Conclusion) -> list[tuple[ConclusionItem, list[Missing]]]:
    """Each item that becomes a task, with what it still lacks."""
    return [
        (
            item,
            missing_for_issue(
                lead_unit_id=item.lead_unit_id,
                tracker_id=item.tracker_id,
                due_on=item.due_on,
                review_after=item.review_after,
                given_on=rules.given_on(conclusion),
            ),
        )
        for item in conclusion.items
        if item.disposition is Disposition.TASK
    ]


def _units_named(conclusion: Conclusion) -> dict[int, Unit]:
    ids = {unit_id for item in conclusion.items for unit_id in (item.lead_unit_id, *item.support_unit_ids)}
    return {unit.id: unit for unit in db.session.scalars(select(Unit).where(Unit.id.in_(ids - {None})))}


# ---------- The conclusion and what became of it ----------


@blueprint.get("/conclusions/<int:conclusion_id>")
def show(conclusion_id: int) -> str:
    conclusion = _conclusion(conclusion_id)
    who = my_standpoint(conclusion.committee_id)
    tasks = db.session.scalars(
        tasks_for(who)
        .join(Task.item)
        .where(ConclusionItem.conclusion_id == conclusion.id)
        .options(contains_eager(Task.item), joinedload(Task.lead_unit), selectinload(Task.submissions))
        .order_by(Task.id)
    ).all()
    today = clock.today()
    standings = [standing(task.state, task.due_on, task.finished_on, today) for task in tasks]
    return render_template(
        "meetings/show.html",
        conclusion=conclusion,
        entries=_entries(conclusion, tasks),
        sums={part.value: standings.count(part) for part in Standing},
        standing_of={task.id: found for task, found in zip(tasks, standings, strict=True)},
        paragraphs=rules.paragraphs(conclusion),
        numbers=rules.numbers(conclusion.items),
        can_prepare=rules.can_prepare(who),
        reads_all=who.reads_all,
        cited=cited_in(conclusion.committee_id, _references(conclusion)) if who.reads_all else [],
    )


def _references(conclusion: Conclusion) -> list[str]:
    return [number for item in conclusion.items for number in item.suggestion.get("references", ())]


def _entries(conclusion: Conclusion, tasks: Sequence[Task]) -> list[tuple[ConclusionItem, str, list[Task]]]:
    """The items as the page lists them, with their words and tasks; parts of a task stand with it."""
    shown: dict[int, ConclusionItem] = {}  # by item: the one it is listed under
    first_child: dict[int, int] = {}
    for item in conclusion.items:
        above = shown.get(item.parent_id or 0)
        shown[item.id] = above if above is not None and above.disposition is Disposition.TASK else item
        if above is not None and shown[item.id] is item:
            first_child[above.id] = min(item.start, first_child.get(above.id, item.start))
    listed: dict[int, list[Task]] = {one.id: [] for one in shown.values()}
    for task in tasks:
        if task.item_id in shown:
            listed[shown[task.item_id].id].append(task)
    return [
        (item, rules.words_of(item, first_child.get(item.id)), listed[item.id])
        for item in conclusion.items
        if item.id in listed and (item.disposition is not Disposition.NOT_A_TASK or listed[item.id])
    ]
