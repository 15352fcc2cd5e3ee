"""Pages of the document register: the list, a document with its chain and tasks, entering and changing one."""

from collections.abc import Callable, Sequence

from flask import Blueprint, flash, redirect, render_template, request, url_for
from sqlalchemy import Select
from sqlalchemy.orm import joinedload
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db, folded, matches, word_query
from tracker.display import labels
from tracker.documents import actions, queries, rules
from tracker.documents.forms import DocumentForm, form_of
from tracker.documents.models import Document, Urgency
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused, refuse_secret
from tracker.history.queries import timeline
from tracker.listing import bounded_count, paginate
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.meetings.queries import conclusions_for
from tracker.meetings.routes import concerned
from tracker.reading.references import references_in
from tracker.shell import here, me, my_standpoint
from tracker.tasks.models import Task
from tracker.tasks.queries import tasks_for
from tracker.tasks.rules import Standing, standing

blueprint = Blueprint("documents", __name__)

Page = str | tuple[str, int] | Response
MOST_TASKS = 50


def _carried(who: Standpoint) -> Select[int | None]:
    """The documents whose conclusions a person may read."""
    return conclusions_for(who, concerned).with_only_columns(Conclusion.document_id)


def _document(document_id: int) -> Document:
    return queries.document_for(me(), document_id, clock.today(), _carried)


@blueprint.get("/documents")
def index() -> str:
    who = my_standpoint()
    words, kind = request.args.get("q", "").strip()[:200].replace("\x00", ""), request.args.get("kind", "")[:60]
    found = queries.listing(queries.documents_for(who, _carried), words=words, kind=kind.replace("\x00", ""))
    return render_template(
        "documents/index.html",
        page=paginate(found, total=bounded_count(found)),
        q=words,
        kind=kind,
        kinds=queries.kinds_of(who.committee_id) if who.reads_all else [],
        can_register=rules.can_register(who),
        reads_all=who.reads_all,
    )


# ---------- Entering and changing ----------


@blueprint.route("/documents/new", methods=["GET", "POST"])
def new() -> Page:
    if not rules.can_register(my_standpoint()):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới ghi văn bản vào sổ.")
    form = DocumentForm(data={"number": request.args.get("number", "")[:80]})
    return _page_of(form, None, lambda: _enter(form))


def _enter(form: DocumentForm) -> Response:
    facts = form.facts(here().id)
    document, is_new = actions.enter(here(), facts, is_another=form.another.data, by=me())
    db.session.commit()
    if is_new:
        flash(f"Đã ghi {document.number} vào sổ văn bản.", "done")
    else:
        flash(f"{document.number} đã được ghi từ lần bấm trước, không ghi thêm lần nữa.", "info")
    return redirect(url_for(".show", document_id=document.id), 303)


@blueprint.route("/documents/<int:document_id>/edit", methods=["GET", "POST"])
def edit(document_id: int) -> Page:
    document = _document(document_id)
    if not rules.can_register(my_standpoint(document.committee_id)):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới sửa văn bản trong sổ.")
    form = form_of(document)
    return _page_of(form, document, lambda: _change(form, document))


def _change(form: DocumentForm, document: Document) -> Response:
    changes = actions.change(document, form.facts(document.committee_id), by=me())
    db.session.commit()
    flash(f"Đã lưu {document.number}." if changes else f"{document.number} không có gì thay đổi.", "done")
    return redirect(url_for(".show", document_id=document.id), 303)


def _page_of(form: DocumentForm, document: Document | None, write: Callable[[], Response]) -> Page:
    standing_already = None
    try:
        if form.is_submitted():
            refuse_secret("\n".join(request.form.values()))  # before anything else looks at it
        if form.validate_on_submit():
            return write()
    except SecretRefused as secret:
        db.session.rollback()
        return render_template("errors/secret.html", marking=secret.marking), 409
    except Refused as refused:
        db.session.rollback()
        form.add_error(refused.field, refused.message)
        standing_already = refused.document if isinstance(refused, actions.Standing) else None
    page = render_template("documents/edit.html", form=form, document=document, standing_already=standing_already)
    return (page, 422) if form.is_submitted() else page


# ---------- A document, its chain and its tasks ----------


@blueprint.get("/documents/<int:document_id>")
def show(document_id: int) -> str:
    document = _document(document_id)
    who = my_standpoint(document.committee_id)
    chain = queries.chain_of(document, queries.documents_for(who, _carried))
    conclusions = db.session.scalars(
        conclusions_for(who, concerned).where(Conclusion.document_id == document.id).order_by(Conclusion.id)
    ).all()
    given = Task.item.has(ConclusionItem.conclusion_id.in_([one.id for one in conclusions]))
    coming = _tasks(who, given) if conclusions else []
    citing = [task for task in _citing(who, document) if task.id not in {one.id for one in coming}]
    return render_template(
        "documents/show.html",
        document=document,
        branches=rules.tree(chain) if len(chain) > 1 else (),
        conclusions=conclusions,
        lists=[("Nhiệm vụ từ kết luận này", coming), ("Nhiệm vụ nêu văn bản này", citing)],
        standing_of=_standings([*coming, *citing]),
        events=timeline(document, limit=50) if who.reads_all else [],
        urgency_words=labels(Urgency),
        can_register=rules.can_register(who),
    )


def _tasks(who: Standpoint, *conditions: object, limit: int = MOST_TASKS) -> Sequence[Task]:
    found = tasks_for(who).where(*conditions).options(joinedload(Task.lead_unit)).order_by(Task.id.desc()).limit(limit)  # type: ignore[arg-type]
    return db.session.scalars(found).all()


def _citing(who: Standpoint, document: Document) -> list[Task]:
    """The tasks whose words hold the document's number; the index finds the words, the reader the number."""
    searched = folded(document.normal_number)
    if not searched:
        return []
    found = _tasks(who, matches(Task.search_folded, word_query(searched)), limit=4 * MOST_TASKS)
    cited = [task for task in found if document.normal_number in _numbers_in(task)]
    return cited[:MOST_TASKS]


def _numbers_in(task: Task) -> set[str]:
    return {rules.normal_number(number) for number in references_in(f"{task.title}\n{task.text or ''}")}


def _standings(tasks: Sequence[Task]) -> dict[int, Standing | None]:
    today = clock.today()
    return {task.id: standing(task.state, task.due_on, task.finished_on, today) for task in tasks}
