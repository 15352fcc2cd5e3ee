"""Pages of the room inspections: checklists of the committee, visits, the checklist on a phone, findings."""

from flask import Blueprint, flash, g, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.queries import people_in, possible_trackers
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.display import vn_date
from tracker.errors import Forbidden, NotFound, Refused
from tracker.files.rules import SecretRefused
from tracker.forms import Form
from tracker.history.queries import timeline
from tracker.inspections import actions, queries, rules
from tracker.inspections.forms import (
    AnswerForm,
    ConfirmForm,
    FindingForm,
    RecommendationForm,
    VisitForm,
)
from tracker.inspections.models import (
    GOING_ON,
    Finding,
    FindingKind,
    Visit,
    VisitItem,
    VisitState,
)
from tracker.listing import paginate
from tracker.shell import here, me, my_standpoint
from tracker.tasks.rules import standing
from tracker.units.queries import valid_units

blueprint = Blueprint("inspections", __name__)
blueprint.add_app_template_filter(rules.quantity_words)

Page = Response | str | tuple[str, int]

ONLY_SECRETARIES = "Chỉ tổ thư ký của Ban Chỉ đạo mới lập phiếu và cuộc kiểm tra."
ONLY_DELEGATION = "Chỉ trưởng đoàn và thành viên đoàn kiểm tra mới ghi vào phiếu này."
ONLY_CONCLUDING = "Chỉ trưởng đoàn hoặc tổ thư ký mới kết thúc cuộc kiểm tra và giao kiến nghị."


def go(endpoint: str, anchor: str | None = None, **values: object) -> Response:
    """To another page of this room."""
    return redirect(url_for(f"inspections.{endpoint}", _anchor=anchor, **values), 303)  # type: ignore[arg-type]


def refused(form: Form, problem: Refused) -> None:
    """Put a refusal beside its field. What carries a secrecy marking is not even shown again."""
    if isinstance(problem, SecretRefused):
        raise problem
    db.session.rollback()
    form.add_error(problem.field, problem.message)


def drawn(page: str, form: Form, **values: object) -> Page:
    """A page with a form; 422 when the form came back with errors."""
    return render_template(f"inspections/{page}.html", form=form, **values), 422 if form.errors else 200


def secretary() -> Standpoint:
    """The rights of a secretary in the present committee. Raises Forbidden for everybody else."""
    who = my_standpoint()
    if not rules.can_plan(who):
        raise Forbidden(ONLY_SECRETARIES)
    return who


# ---------- Visits ----------


@blueprint.get("/inspections")
def index() -> Page:
    """The visits of the committee this person may see."""
    here()
    who = my_standpoint()
    page = paginate(queries.visits_for(who))
    return render_template(
        "inspections/index.html",
        page=page,
        progress=queries.progress_of(page.rows) if page.rows else {},
        may_plan=rules.can_plan(who),
    )


@blueprint.route("/inspections/new", methods=["GET", "POST"])
def new() -> Page:
    """Plan a visit of a delegation to a unit."""
    committee_id, today = secretary().committee_id, clock.today()
    units, people = valid_units(today), people_in(committee_id, today)
    checklists = queries.templates_of(committee_id)
    form = VisitForm()
    form.offer(units, people, checklists)
    if checklists and form.validate_on_submit():
        assert form.planned_on.data is not None
        visit = actions.create_visit(
            here(),
            unit_id=form.unit_id.data,
            planned_on=form.planned_on.data,
            title=form.title.data or "",
            template=next(one for one in checklists if one.id == form.template_id.data),
            head_id=form.head_id.data,
            inspector_ids=form.member_ids.data or [],
            form_key=form.form_key.data or None,
            by=me(),
        )
        db.session.commit()
        flash(f"Đã lập cuộc kiểm tra {visit.unit.name} ngày {vn_date(visit.planned_on)}.", "done")
        return go("show", visit_id=visit.id)
    return drawn("new", form, has_templates=bool(checklists))


@blueprint.get("/inspections/<int:visit_id>")
def show(visit_id: int) -> Page:
    """A visit: checklist, findings, recommendations, history; buttons by right."""
    visit = queries.visit_for(me(), visit_id, clock.today())
    who = my_standpoint(visit.committee_id)
    groups = rules.groups_of(queries.items_of(visit))
    findings = queries.findings_of(visit)
    writes = rules.can_note(visit, who) or rules.can_conclude(visit, who)
    return render_template(
        "inspections/show.html",
        visit=visit,
        groups=groups,
        answered=sum(group.answered for group in groups),
        total=sum(len(group.items) for group in groups),
        findings=findings,
        open_tasks=queries.tasks_open_to(who, findings),
        unfinished=queries.unfinished_before(visit) if writes and visit.state in GOING_ON else [],
        standing=standing,
        history=timeline(visit),
        may_answer=rules.can_answer(visit, who) and visit.state in GOING_ON,
        may_note=rules.can_note(visit, who) and visit.state in GOING_ON,
        may_close=rules.can_conclude(visit, who) and visit.state is VisitState.OPEN,
        may_recommend=rules.can_conclude(visit, who),
        may_replan=rules.can_plan(who) and visit.state is VisitState.PLANNED,
        reads_all=who.reads_all,
    )


@blueprint.route("/inspections/<int:visit_id>/closing", methods=["GET", "POST"])
def closing(visit_id: int) -> Page:
    """End a visit that is under way, after saying what that means."""
    visit = queries.visit_for(me(), visit_id, clock.today())
    if not rules.can_conclude(visit, my_standpoint(visit.committee_id)):
        raise Forbidden(ONLY_CONCLUDING)
    form = ConfirmForm()
    if form.validate_on_submit():
        actions.close(visit, by=me())
        db.session.commit()
        flash(f"Cuộc kiểm tra đã kết thúc. {visit.unit.name} xem được kết quả từ bây giờ.", "done")
        return go("show", visit_id=visit.id)
    if visit.state is not VisitState.OPEN:
        return go("show", visit_id=visit.id)
    return drawn("closing", form, visit=visit, progress=queries.progress_of([visit])[visit.id])


# ---------- The checklist ----------


@blueprint.get("/inspections/<int:visit_id>/checklist")
def checklist(visit_id: int) -> Page:
    """The checklist to be filled on site; who cannot fill it reads the visit."""
    visit = queries.visit_for(me(), visit_id, clock.today())
    if visit.state not in GOING_ON or not rules.can_answer(visit, my_standpoint(visit.committee_id)):
        return go("show", visit_id=visit.id)
    return _checklist(visit)


def _checklist(visit: Visit, typed_item: VisitItem | None = None, form: AnswerForm | None = None) -> Page:
    """The checklist; `form` holds what was typed at `typed_item` and could not be kept, or waits to be kept."""
    items = queries.items_of(visit)
    replaced = session.pop("replaced_answer", None)
    page = render_template(
        "inspections/checklist.html",
        visit=visit,
        groups=rules.groups_of(items),
        answered=sum(item.answer is not None for item in items),
        total=len(items),
        next_open=next((item for item in items if item.answer is None), None),
        values=rules.VALUES,
        typed_item=typed_item,
        form=form,
        replaced=replaced if replaced and replaced["visit"] == visit.id else None,
    )
    return page, 422 if form is not None and form.errors else 200


@blueprint.route("/inspections/<int:visit_id>/answers/<int:item_id>", methods=["GET", "POST"])
def answer(visit_id: int, item_id: int) -> Page:
    """One line of the checklist is saved alone. GET serves those whose session ended while they typed."""
    visit = queries.visit_for(me(), visit_id, clock.today())
    item = queries.item_of(visit, item_id)
    if not rules.can_answer(visit, my_standpoint(visit.committee_id)):
        raise Forbidden(ONLY_DELEGATION)
    if request.method == "GET" and "typed" not in g:
        return go("checklist", f"i{item.id}", visit_id=visit.id)
    if visit.state not in GOING_ON:
        raise Refused(rules.why_no_more(visit))
    form = AnswerForm(item.kind)
    if not form.validate_on_submit():
        return _checklist(visit, item, form)
    given = form.given
    written = actions.answer(item, value=given.value, number=given.number, note=given.note, by=me())
    db.session.commit()
    anchor = item.id
    if written.replaced is not None and written.replaced_at is not None:
        session["replaced_answer"] = {
            "visit": visit.id,
            "item": item.id,
            "by": written.replaced_by,
            "at": clock.local(written.replaced_at).isoformat(),
            **written.replaced.as_details(),
        }
    else:
        following = rules.item_after(queries.items_of(visit), item)
        anchor = following.id if following else item.id
    return go("checklist", f"i{anchor}", visit_id=visit.id)


# ---------- Findings and recommendations ----------


def _noting(visit_id: int) -> Visit:
    visit = queries.visit_for(me(), visit_id, clock.today())
    if not rules.can_note(visit, my_standpoint(visit.committee_id)):
        raise Forbidden(ONLY_DELEGATION)
    if visit.state not in GOING_ON:
        raise Refused(rules.why_no_more(visit))
    return visit


@blueprint.route("/inspections/<int:visit_id>/findings/new", methods=["GET", "POST"])
def new_finding(visit_id: int) -> Page:
    """Note a strength or a shortcoming."""
    visit = _noting(visit_id)
    at_line = request.args.get("item", 0, type=int)  # where the checklist was left
    form = FindingForm(data={"item_id": at_line, "kind": FindingKind.SHORTCOMING.value if at_line else None})
    form.offer(queries.items_of(visit))
    if form.validate_on_submit():
        kind = FindingKind(form.kind.data)
        actions.note_finding(
            visit,
            kind=kind,
            text=form.text.data or "",
            item_id=form.item_id.data or None,
            form_key=form.form_key.data or None,
            by=me(),
        )
        db.session.commit()
        flash("Đã ghi ưu điểm." if kind is FindingKind.STRENGTH else "Đã ghi tồn tại, hạn chế.", "done")
        if at_line and rules.can_answer(visit, my_standpoint(visit.committee_id)):
            return go("checklist", f"i{at_line}", visit_id=visit.id)
        return go("show", "findings", visit_id=visit.id)
    return drawn("finding", form, visit=visit, finding=None)


@blueprint.route("/inspections/<int:visit_id>/findings/<int:finding_id>", methods=["GET", "POST"])
def edit_finding(visit_id: int, finding_id: int) -> Page:
    """Correct a finding while the visit is under way."""
    visit = _noting(visit_id)
    finding = queries.finding_of(visit, finding_id)
    form = FindingForm(
        data={"kind": finding.kind.value, "text": finding.text, "item_id": finding.item_id or 0, "form_key": ""}
    )
    form.offer(queries.items_of(visit))
    if form.validate_on_submit():
        actions.change_finding(
            finding,
            kind=FindingKind(form.kind.data),
            text=form.text.data or "",
            item_id=form.item_id.data or None,
            by=me(),
        )
        db.session.commit()
        flash("Đã sửa. Lịch sử giữ lời trước.", "done")
        return go("show", "findings", visit_id=visit.id)
    return drawn("finding", form, visit=visit, finding=finding)


@blueprint.route("/inspections/<int:visit_id>/findings/<int:finding_id>/recommendation", methods=["GET", "POST"])
def recommendation(visit_id: int, finding_id: int) -> Page:
    """Give a recommendation out about a shortcoming, as a task."""
    visit = queries.visit_for(me(), visit_id, clock.today())
    finding = queries.finding_of(visit, finding_id)
    if not rules.can_conclude(visit, my_standpoint(visit.committee_id)):
        raise Forbidden(ONLY_CONCLUDING)
    if finding.kind is not FindingKind.SHORTCOMING:
        raise NotFound
    if request.method == "GET" and finding.recommendation is not None:
        return go("show", "findings", visit_id=visit.id)
    units, trackers = valid_units(clock.today()), possible_trackers(visit.committee_id, clock.today())
    form = RecommendationForm(data={"tracker_id": me().id if me() in trackers else 0})
    form.offer(visit, units, trackers)
    if form.validate_on_submit():
        try:
            return _recommend(visit, finding, form)
        except Refused as problem:
            refused(form, problem)
    return drawn("recommendation", form, visit=visit, finding=finding)


def _recommend(visit: Visit, finding: Finding, form: RecommendationForm) -> Response:
    assert form.due_on.data is not None
    made = actions.recommend(
        finding,
        text=form.text.data or "",
        unit_id=form.unit_id.data,
        due_on=form.due_on.data,
        tracker_id=form.tracker_id.data,
        by=me(),
    )
    db.session.commit()
    assert made.task is not None
    flash(f"Kiến nghị đã thành nhiệm vụ {made.task.code}, giao {made.unit.name}, hạn {vn_date(made.due_on)}.", "done")
    return go("show", "findings", visit_id=visit.id)


from tracker.inspections.routes import plans, templates  # noqa: E402  (pages)

__all__ = ["blueprint", "plans", "templates"]
