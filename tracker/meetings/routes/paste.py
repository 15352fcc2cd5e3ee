"""A text becomes a draft."""

from typing import Any, BinaryIO, cast

from flask import current_app, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker.db import db
from tracker.documents.queries import document_named
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused, refuse_secret
from tracker.meetings import actions, rules
from tracker.meetings.forms import CorrectionForm, PasteForm
from tracker.meetings.models import Conclusion
from tracker.meetings.queries import conclusion_of_document, conclusion_of_form
from tracker.meetings.routes import Page, blueprint, for_secretary
from tracker.shell import here, me, my_standpoint
from tracker.units.models import Committee


@blueprint.route("/conclusions/new", methods=["GET", "POST"])
def paste() -> Page:
    """A conclusion's text or file becomes a draft, and is read."""
    if not rules.can_prepare(my_standpoint()):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới ghi kết luận vào sổ.")
    return paste_page()


@blueprint.route("/conclusions/<int:conclusion_id>/correction", methods=["GET", "POST"])
def correction(conclusion_id: int) -> Page:
    """A corrected text of an issued conclusion becomes a draft; issuing that replaces tasks."""
    conclusion = for_secretary(conclusion_id)
    if not conclusion.is_issued():
        return redirect(url_for(".review", conclusion_id=conclusion.id), 303)
    return paste_page(conclusion)


def paste_page(corrects: Conclusion | None = None) -> Page:
    """The page of both: a marked text is refused before anything else looks at it."""
    try:
        if request.method == "POST":
            refuse_secret(request.form.get("text", ""))
        return _paste_page(corrects)
    except SecretRefused as secret:
        db.session.rollback()
        return render_template("errors/secret.html", marking=secret.marking), 409  # nothing of it is shown again


def _paste_page(corrects: Conclusion | None) -> Page:
    form = CorrectionForm(corrects) if corrects else PasteForm()
    committee = corrects.committee if corrects else here()
    if form.is_submitted() and (first := conclusion_of_form(form.form_key.data or "", me())) is not None:
        return _pasted_before(first)
    standing_already = None
    if form.validate_on_submit():
        standing_already = _same_document(form, committee)
        try:
            if standing_already is None:
                return _paste(form, committee, corrects)
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
    page = render_template("meetings/paste.html", form=form, standing_already=standing_already, corrects=corrects)
    return (page, 422) if form.is_submitted() else page


def _paste(form: PasteForm, committee: Committee, corrects: Conclusion | None) -> Response:
    fields: dict[str, Any] = {name: form[name].data or "" for name in ("text", "number", "form_key")}
    fields["text"] = fields["text"] or form.text_of_file
    if corrects is None:
        fields |= {name: form[name].data or "" for name in ("title", "place", "chair")}
        fields["held_on"] = form.held_on.data
    else:
        fields |= {"title": corrects.meeting.title, "held_on": corrects.meeting.held_on, "corrects": corrects}
    known = document_named(committee.id, fields["number"], _year(form)) if fields["number"] else None
    conclusion = actions.paste(committee, **fields, issued_on=form.issued_on.data, by=me())
    if form.sent_file is not None:
        settings = current_app.config["TRACKER"]
        stream = cast(BinaryIO, form.sent_file.stream)
        actions.keep_file(conclusion, stream, form.sent_file.filename or "", settings=settings, by=me())
    db.session.commit()
    if known is not None:
        flash(f"Văn bản {known.number} đã có trong sổ văn bản; kết luận này được nối vào đó.", "info")
    return redirect(url_for(".review", conclusion_id=conclusion.id), 303)


def _year(form: PasteForm) -> int:
    held_on = form.corrects.meeting.held_on if isinstance(form, CorrectionForm) else form.held_on.data
    return int((form.issued_on.data or held_on).year)


def _same_document(form: PasteForm, committee: Committee) -> Conclusion | None:
    """The conclusion that the typed document carries already, unless the person knows and wants another."""
    if not form.number.data or form.same_document.data:
        return None
    document = document_named(committee.id, form.number.data, _year(form))
    return conclusion_of_document(document) if document else None


def _pasted_before(conclusion: Conclusion) -> Response:
    flash("Kết luận này đã được ghi từ lần bấm trước, không ghi thêm lần nữa.", "info")
    return redirect(url_for(".review", conclusion_id=conclusion.id), 303)
