"""The committee's checklists: listed, typed, read, revised."""

from itertools import groupby
from operator import itemgetter

from flask import flash, render_template

from tracker import clock
from tracker.db import db
from tracker.display import label
from tracker.errors import Forbidden, Refused
from tracker.inspections import actions, queries, rules
from tracker.inspections.forms import TemplateForm
from tracker.inspections.models import ChecklistTemplate, ItemKind
from tracker.inspections.routes import ONLY_SECRETARIES, Page, blueprint, drawn, go, refused, secretary
from tracker.shell import here, me, my_standpoint


def _template(template_id: int) -> ChecklistTemplate:
    template = queries.template_for(me(), template_id, clock.today())
    if not rules.can_plan(my_standpoint(template.committee_id)):
        raise Forbidden(ONLY_SECRETARIES)
    return template


@blueprint.get("/inspections/templates")
def templates() -> Page:
    """The checklists of the committee, for its secretaries."""
    committee_id = secretary().committee_id
    return render_template(
        "inspections/templates.html",
        templates=queries.templates_of(committee_id),
        used=queries.visits_by_template(committee_id),
    )


@blueprint.route("/inspections/templates/new", methods=["GET", "POST"])
def new_template() -> Page:
    """A further checklist, typed one item a line."""
    secretary()
    form = TemplateForm()
    if form.validate_on_submit():
        try:
            saved = actions.create_template(here(), name=form.name.data or "", text=form.lines.data or "", by=me())
            db.session.commit()
            flash(f"Phiếu “{saved.name}” có {len(saved.items)} câu, dùng được cho cuộc kiểm tra mới.", "done")
            return go("show_template", template_id=saved.id)
        except Refused as problem:
            refused(form, problem)
    return drawn("template_form", form, template=None, marks=rules.MARKS)


@blueprint.get("/inspections/templates/<int:template_id>")
def show_template(template_id: int) -> Page:
    """One version of a checklist and the others of it."""
    template = _template(template_id)
    return render_template(
        "inspections/template.html",
        template=template,
        groups=[(name, list(items)) for name, items in groupby(template.items, key=itemgetter("group"))],
        kinds={kind.value: label(kind) for kind in ItemKind},
        versions=queries.versions_of(template),
        used=queries.visits_by_template(template.committee_id),
    )


@blueprint.route("/inspections/templates/<int:template_id>/edit", methods=["GET", "POST"])
def edit_template(template_id: int) -> Page:
    """The next version of a checklist; visits keep theirs."""
    newest = queries.versions_of(_template(template_id))[0]
    form = TemplateForm(data={"lines": rules.write_items(newest.items), "after": str(newest.version)})
    del form.name  # what its versions have in common
    if form.validate_on_submit():
        after = int(form.after.data or 0)
        try:
            saved = actions.revise_template(newest, text=form.lines.data or "", after=after, by=me())
            db.session.commit()
            flash(f"Phiếu “{saved.name}” hiện ở bản {saved.version}, {len(saved.items)} câu.", "done")
            return go("show_template", template_id=saved.id)
        except Refused as problem:
            refused(form, problem)
    return drawn("template_form", form, template=newest, marks=rules.MARKS)
