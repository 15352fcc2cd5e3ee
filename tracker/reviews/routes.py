"""Pages of mid-period reviews: the list, beginning one, the one screen that is filled in, closing, the files."""

from datetime import date
from io import BytesIO
from typing import Any

from flask import (
    Blueprint,
    Response,
    flash,
    g,
    jsonify,
    redirect,
    render_template,
    request,
    send_file,
    url_for,
)
from werkzeug.wrappers import Response as AnyResponse

from tracker import clock
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused
from tracker.listing import paginate
from tracker.reviews import actions, exports, queries, rules
from tracker.reviews.actions import Written
from tracker.reviews.forms import ReviewForm, written_in
from tracker.reviews.models import Review, ReviewRow, ReviewState, RowKind
from tracker.shell import here, me, my_standpoint

blueprint = Blueprint("reviews", __name__)

SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ONLY_READERS = "Chỉ lãnh đạo, Tổ thư ký và người xem của Ban Chỉ đạo mới xem được bản rà soát."
ONLY_SECRETARIES = "Chỉ Tổ thư ký của Ban Chỉ đạo mới lập và ghi bản rà soát."


def _seen(review_id: int) -> tuple[Review, Standpoint]:
    """A review this person may read. Raises NotFound for strangers, Forbidden for members who see their own unit."""
    review, who = queries.review_for(review_id, my_standpoint)
    g.committee = review.committee
    g.place = "reports.index"
    if not rules.can_read(who):
        raise Forbidden(ONLY_READERS)
    return review, who


def _for_secretary(review_id: int) -> Review:
    review, who = _seen(review_id)
    if not rules.can_write(who):
        raise Forbidden(ONLY_SECRETARIES)
    return review


@blueprint.get("/reviews")
def index() -> str:
    """The reviews of the committee, the latest cut-off first."""
    committee, who = here(), my_standpoint()
    g.place = "reports.index"
    if not rules.can_read(who):
        raise Forbidden(ONLY_READERS)
    page = paginate(queries.reviews_of(committee.id))
    return render_template("reviews/index.html", page=page, may_write=rules.can_write(who))


@blueprint.route("/reviews/new", methods=["GET", "POST"])
def new() -> str | AnyResponse:
    """Begin a review of a cut-off day; where one of that day is open, go on with it."""
    committee, who = here(), my_standpoint()
    g.place = "reports.index"
    if not rules.can_write(who):
        raise Forbidden(ONLY_SECRETARIES if rules.can_read(who) else ONLY_READERS)
    today = clock.today()
    form = ReviewForm(data={"cut_off": today, "from_on": date(today.year, 1, 1)})
    if form.validate_on_submit():
        cut_off = form.cut_off.data
        asked: dict[str, Any] = {
            "title": form.title.data or "",
            "from_on": form.from_on.data or date(cut_off.year, 1, 1),
        }
        try:
            if (work := actions.begin_later(committee, cut_off=cut_off, by=me(), **asked)) is not None:
                db.session.commit()
                return redirect(url_for("works.show", work_id=work.id), 303)
            review = actions.begin(committee, cut_off=cut_off, form_key=form.form_key.data, by=me(), **asked)
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
        else:
            db.session.commit()
            return redirect(url_for(".show", review_id=review.id), 303)
    return render_template("reviews/form.html", form=form)


# ---------- The one screen ----------


@blueprint.route("/reviews/<int:review_id>", methods=["GET", "POST"])
def show(review_id: int) -> str | AnyResponse | tuple[str, int] | tuple[Response, int]:
    """Everything not reached or finished at the cut-off, by unit; cause and plan are written in the lines."""
    if request.method == "GET":
        review, who = _seen(review_id)
        return _page(review, who)
    return _write(_for_secretary(review_id))


def _write(review: Review) -> AnyResponse | tuple[str, int] | tuple[Response, int]:
    """Save the lines that were sent. A line somebody saved first is shown beside what was typed; nothing is lost."""
    lines = written_in(request.form)
    alone = request.form.get("alone") == "1"  # sent by the script, while the page stays
    try:
        saved = actions.write(review, lines, by=me())
        db.session.commit()
    except SecretRefused:
        raise
    except Refused as refused:
        db.session.rollback()
        if alone:
            return jsonify(said=refused.message), 409
        raise
    if alone:
        return _said(review, lines, saved)
    if saved.overtaken:
        return _page(review, my_standpoint(review.committee_id), typed=lines, overtaken=set(saved.overtaken)), 409
    flash(f"Đã lưu {len(saved.rows)} dòng." if saved.rows else "Không có dòng nào thay đổi.", "done")
    going_on = request.form.get("then", "")
    address = url_for(".show", review_id=review.id)
    own = going_on == address or going_on.startswith(f"{address}?")
    return redirect(going_on if own else address, 303)


def _said(review: Review, lines: list[Written], saved: actions.Saved) -> tuple[Response, int]:
    """What the script tells at each line, and what the page now knows of it."""
    rows = {row.id: row for row in queries.rows_named(review, [line.row_id for line in lines])}
    known = {
        str(row.id): {"version": row.version, "seen": rules.seen_mark(row.cause, row.plan)}
        for row in rows.values()
        if row.id in saved.rows
    }
    taken = {
        str(row_id): f"{writer.name if (writer := rows[row_id].written_by) else 'Người khác'} vừa lưu dòng này. "
        "Bấm Lưu trang này để xem và chọn."
        for row_id in saved.overtaken
    }
    answer = jsonify(said=f"Đã lưu {clock.now():%H:%M}", known=known, taken=taken)
    return answer, 409 if taken else 200


def _asked() -> dict[str, Any]:
    kind, unit = request.args.get("kind", ""), request.args.get("unit", 0, type=int)
    return {
        "kind": RowKind(kind) if kind in set(RowKind) else None,
        "unit_id": unit if 0 < unit < 2**31 else None,
        "unwritten": request.args.get("view") == "unwritten",
    }


def _page(
    review: Review, who: Standpoint, *, typed: list[Written] | None = None, overtaken: set[int] | None = None
) -> str:
    asked, counts = _asked(), queries.counts_of(review)
    if typed is None and g.get("typed") is not None:
        typed = written_in(g.typed.to_dict())  # what an ended session had typed comes back in the lines it was typed in
    shown = paginate(queries.rows_of(review, **asked), size=rules.ROWS_A_PAGE)
    rows: list[ReviewRow] = list(shown.rows)
    if typed:
        rows = queries.rows_named(review, [line.row_id for line in typed])
    return render_template(
        "reviews/show.html",
        review=review,
        rows=rows,
        page=shown,
        counts=counts,
        asked=asked,
        typed={line.row_id: line for line in typed or ()},
        overtaken=overtaken or set(),
        may_write=rules.can_write(who) and review.state is ReviewState.DRAFT,
        may_close=rules.can_close(who) and review.state is ReviewState.DRAFT,
        rules=rules,
    )


@blueprint.post("/reviews/<int:review_id>/figures")
def figures(review_id: int) -> AnyResponse:
    """Read the figures at the cut-off anew; what was written stays."""
    review = _for_secretary(review_id)
    if (work := actions.collect_later(review, by=me())) is not None:
        db.session.commit()
        return redirect(url_for("works.show", work_id=work.id), 303)
    changed = actions.collect(review, by=me())
    db.session.commit()
    words = f"{changed['came']} dòng mới, {changed['went']} dòng đã đạt hoặc đã xong."
    flash(f"Đã lấy lại số liệu đến ngày chốt: {words}", "done")
    return redirect(url_for(".show", review_id=review_id), 303)


@blueprint.route("/reviews/<int:review_id>/closing", methods=["GET", "POST"])
def closing(review_id: int) -> str | AnyResponse:
    """Close a review, having been told what that means; of a closed one, whether it is still what was closed."""
    review, who = _seen(review_id)
    if request.method == "POST":
        if not rules.can_close(who):
            raise Forbidden("Chỉ Tổ thư ký hoặc lãnh đạo Ban Chỉ đạo mới chốt bản rà soát.")
        actions.close(review, by=me())
        db.session.commit()
        flash("Đã chốt bản rà soát. Số liệu và nội dung từ nay không thay đổi.", "done")
        return redirect(url_for(".show", review_id=review_id), 303)
    is_closed = review.state is ReviewState.CLOSED
    return render_template(
        "reviews/closing.html",
        review=review,
        counts=queries.counts_of(review),
        intact=actions.is_intact(review) if is_closed else None,
        may_close=rules.can_close(who) and not is_closed,
    )


# ---------- Files ----------


def _rows(review: Review) -> list[ReviewRow]:
    return list(db.session.scalars(queries.rows_of(review)))


def _name(review: Review, ending: str) -> str:
    return f"Rà soát {review.committee.code} {review.cut_off:%Y-%m-%d}.{ending}"


@blueprint.get("/reviews/<int:review_id>.xlsx")
def spreadsheet(review_id: int) -> Response:
    """The review for going on calculating."""
    review, _who = _seen(review_id)
    book = exports.workbook_of(review, _rows(review))
    return send_file(BytesIO(book), mimetype=SPREADSHEET, as_attachment=True, download_name=_name(review, "xlsx"))


@blueprint.get("/reviews/<int:review_id>.docx")
def paper(review_id: int) -> Response:
    """The review as a draft report for signing."""
    review, _who = _seen(review_id)
    book = exports.print_review(review, _rows(review))
    return send_file(BytesIO(book), mimetype=DOCUMENT, as_attachment=True, download_name=_name(review, "docx"))


blueprint.add_app_template_global(date.fromisoformat, "review_day")
