"""Pages of spreadsheets: the template, handing one in, what its dry run found, taking it over."""

import hashlib
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Any, cast

from flask import Blueprint, current_app, flash, g, redirect, render_template, request, send_file, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.routes import _send_invitation as send_invitation
from tracker.db import db
from tracker.display import number
from tracker.errors import Forbidden, NotFound, Refused
from tracker.files.actions import erase, store
from tracker.files.rules import SecretRefused
from tracker.history.actions import record
from tracker.intake import actions, exports, imports, queries
from tracker.intake.forms import SheetForm
from tracker.intake.models import ImportLine, ImportRun, IntakeKind, IntakeState
from tracker.intake.rules import AT_ONCE, COLUMNS, KEPT_DAYS, refuse_stranger, result_words
from tracker.listing import Count, bounded_count, paginate
from tracker.sheets import MOST_ROWS, open_book
from tracker.shell import here, me, my_standpoint
from tracker.units.models import Committee
from tracker.units.queries import all_committees
from tracker.works.actions import begin as begin_work
from tracker.works.models import LongWork, WorkState

blueprint = Blueprint("intake", __name__)

SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TITLES = {IntakeKind.UNITS: "đơn vị", IntakeKind.PEOPLE: "người dùng", IntakeKind.TASKS: "nhiệm vụ"}
PLACES = {IntakeKind.UNITS: "units.index", IntakeKind.PEOPLE: "accounts.index", IntakeKind.TASKS: "tasks.index"}
FILE_NAMES = {IntakeKind.UNITS: "don-vi", IntakeKind.PEOPLE: "nguoi-dung", IntakeKind.TASKS: "nhiem-vu"}
INVITED_AT_ONCE = 200


def _is_secretary() -> bool:
    return g.get("committee") is not None and my_standpoint().is_secretary


def _kind(word: str) -> IntakeKind:
    """The kind an address names, if this person may hand it in. Raises NotFound, Forbidden."""
    try:
        kind = IntakeKind(word)
    except ValueError:
        raise NotFound from None
    refuse_stranger(kind, is_admin=me().is_admin, is_secretary=_is_secretary())
    g.place = PLACES[kind]
    return kind


def _committee(kind: IntakeKind) -> Committee | None:
    return here() if kind is IntakeKind.TASKS else None


def _run(run_id: int) -> ImportRun:
    run = queries.run_for(me(), run_id, clock.today())
    if run.committee is not None:
        g.committee = run.committee
    g.place = PLACES[run.kind]
    return run


# ---------- Handing one in ----------


@blueprint.get("/imports")
def index() -> str:
    kinds = [kind for kind in IntakeKind if (me().is_admin if kind is not IntakeKind.TASKS else _is_secretary())]
    if not kinds:
        raise Forbidden("Chỉ quản trị hệ thống và Tổ thư ký mới nhập dữ liệu từ bảng tính.")
    g.place = PLACES[kinds[0]]
    found = queries.runs_for(me(), clock.today())
    return render_template("intake/index.html", kinds=kinds, titles=TITLES, page=paginate(found))


@blueprint.route("/imports/<word>/new", methods=["GET", "POST"])
def new(word: str) -> str | Response:
    kind = _kind(word)
    form = SheetForm()
    if form.validate_on_submit():
        try:
            return _handed_in(form, kind)
        except SecretRefused:
            raise  # its own page, which shows nothing of the file
        except Refused as refused:
            db.session.rollback()
            form.add_error("file", refused.message)
    return render_template(
        "intake/new.html",
        kind=kind,
        what=TITLES[kind],
        form=form,
        guide=exports.GUIDES[kind],
        most_rows=MOST_ROWS,
        back=url_for(PLACES[kind]),
    )


def _handed_in(form: SheetForm, kind: IntakeKind) -> Response:
    """Look at the file, keep it, check it: at once where it is short, in the background where it is long."""
    sent, settings = form.sent_file, current_app.config["TRACKER"]
    assert sent is not None
    stream = cast(Any, sent.stream)
    rows, notes = imports.inspect(stream, kind)
    stream.seek(0)
    committee = _committee(kind)
    committee_id = committee.id if committee else None
    file = store(stream, sent.filename or "", committee_id=committee_id, settings=settings, by=me())
    # The same page with another file is another try; the same file pressed twice is one.
    key = hashlib.sha256(f"{form.form_key.data} {file.sha256}".encode()).hexdigest()
    run = actions.begin(kind, file, committee_id=committee_id, rows=rows, notes=notes, form_key=key, by=me())
    if run is None:
        db.session.rollback()
        before = db.session.scalars(select(ImportRun.id).where(ImportRun.form_key == key)).one()
        return redirect(url_for(".show", run_id=before), 303)
    if rows <= AT_ONCE:
        imports.check(run, settings=settings)
        db.session.commit()
        return redirect(url_for(".show", run_id=run.id), 303)
    return _to_background(run, "import.check", f"Kiểm tra {number(rows)} dòng {TITLES[kind]} từ bảng tính")


def _to_background(run: ImportRun, handler: str, title: str) -> Response:
    payload = {"run": run.id}
    work = begin_work(handler, title, payload, total=run.rows, committee_id=run.committee_id, by=me())
    run.work_id = work.id
    db.session.commit()
    return redirect(url_for("works.show", work_id=work.id), 303)


# ---------- What was found ----------


@blueprint.get("/imports/<int:run_id>")
def show(run_id: int) -> str:
    run = _run(run_id)
    wrong = request.args.get("view") != "changed" if run.wrong else False
    lines = queries.lines_of(run, wrong=wrong)
    is_checked = run.state is IntakeState.CHECKED
    return render_template(
        "intake/show.html",
        run=run,
        what=TITLES[run.kind],
        is_wrong=wrong,
        page=paginate(lines, total=bounded_count(lines)) if is_checked else None,
        problems=Count(_number_of_problems(run)),
        work=_broken_work(run),
        form=SheetForm() if is_checked else None,
        back=url_for(PLACES[run.kind]),
        kept_days=KEPT_DAYS,
        to_invite=_to_invite(run),
    )


def _number_of_problems(run: ImportRun) -> int:
    return bounded_count(queries.lines_of(run, wrong=True)).number if run.wrong else 0


def _broken_work(run: ImportRun) -> LongWork | None:
    """The work that checks the file or takes it over, while it lasts or when it failed."""
    if run.state not in (IntakeState.WAITING, IntakeState.RUNNING) or run.work_id is None:
        return None
    work = db.session.get(LongWork, run.work_id)
    return work if work is not None and work.state is not WorkState.DONE else None


@blueprint.get("/imports/<int:run_id>/errors.xlsx")
def errors(run_id: int) -> Response:
    """The file again, with a column that says what is wrong with each row."""
    run = _run(run_id)
    told: dict[int, list[tuple[str, str]]] = {}
    line: ImportLine
    for line in db.session.scalars(queries.lines_of(run, wrong=True)):
        told.setdefault(line.row, []).append((line.cell, line.words))
    file = tempfile.TemporaryFile()  # noqa: SIM115  (send_file closes it)
    with imports.opened(run, current_app.config["TRACKER"]) as stream, open_book(stream) as book:
        exports.write_errors(file, book.find(COLUMNS[run.kind]), told)
    return _sent(file, f"{FILE_NAMES[run.kind]}-loi.xlsx")


@blueprint.post("/imports/<int:run_id>/confirmation")
def confirm(run_id: int) -> Response:
    """Take the checked file over: everything it says, or nothing."""
    run = _run(run_id)
    settings = current_app.config["TRACKER"]
    try:
        actions.claim(run)
        if run.rows > AT_ONCE:
            return _to_background(run, "import.write", f"Nhập {number(run.rows)} dòng {TITLES[run.kind]} từ bảng tính")
        imports.take_over(run, settings=settings, by=me())
        db.session.commit()
    except Refused as refused:
        db.session.rollback()
        _check_again(run_id)
        flash(refused.message, "refused")
        return redirect(url_for(".show", run_id=run_id), 303)
    erase(run.file, settings)
    flash(f"{result_words(run)} Thay đổi được ghi trong lịch sử.", "done")
    return redirect(url_for(".show", run_id=run_id), 303)


def _check_again(run_id: int) -> None:
    """What was refused is shown against what stands now."""
    run = _run(run_id)
    if run.state is IntakeState.CHECKED:
        imports.check(run, settings=current_app.config["TRACKER"])
        db.session.commit()


@blueprint.post("/imports/<int:run_id>/removal")
def drop(run_id: int) -> Response:
    """Leave the file aside."""
    run = _run(run_id)
    try:
        actions.drop(run, by=me())
    except Refused as refused:
        db.session.rollback()
        flash(refused.message, "refused")
        return redirect(url_for(".show", run_id=run_id), 303)
    db.session.commit()
    erase(run.file, current_app.config["TRACKER"])
    flash("Đã bỏ tệp, không có gì được nhập.", "done")
    return redirect(url_for(".new", word=run.kind.value), 303)


# ---------- Templates, and what stands ----------


@blueprint.get("/imports/<word>/template.xlsx")
def template(word: str) -> Response:
    kind = _kind(word)
    return _written(kind, (), f"mau-{FILE_NAMES[kind]}.xlsx")


@blueprint.get("/imports/<word>/current.xlsx")
def current(word: str) -> Response:
    """What stands now in the shape of the template: changed in Excel, it can be read in again."""
    kind = _kind(word)
    name = f"{FILE_NAMES[kind]}-{clock.today():%Y%m%d}.xlsx"
    return _written(kind, _rows(kind), name)


def _rows(kind: IntakeKind) -> Iterable[Mapping[str, Any]]:
    today = clock.today()
    match kind:
        case IntakeKind.UNITS:
            return (exports.unit_row(unit, above) for unit, above in queries.every_unit())
        case IntakeKind.PEOPLE:
            return (exports.person_row(person, held) for person, held in queries.every_role(today))
        case IntakeKind.TASKS:
            tasks = queries.every_open_task(here(), MOST_ROWS)
            return (exports.task_row(task, supports) for task, supports in tasks)


def _choices(kind: IntakeKind) -> dict[str, Sequence[str]]:
    today = clock.today()
    found: dict[str, Sequence[str]] = dict(exports.fixed_choices(kind))
    units = queries.unit_choices(today)
    if kind is IntakeKind.PEOPLE:
        found |= {"unit": units, "committee": [committee.code for committee in all_committees()]}
    if kind is IntakeKind.TASKS:
        trackers, leaders = queries.tracker_choices(here().id, today), queries.leader_choices(here().id, today)
        found |= {"lead": units, "tracker": trackers, "leader": leaders}
    return found


def _written(kind: IntakeKind, rows: Iterable[Mapping[str, Any]], name: str) -> Response:
    file = tempfile.TemporaryFile()  # noqa: SIM115  (send_file closes it)
    exports.write_sheet(file, kind, _choices(kind), rows)
    return _sent(file, name)


def _sent(file: IO[bytes], name: str) -> Response:
    file.seek(0)
    return send_file(file, mimetype=SPREADSHEET, as_attachment=True, download_name=name)


# ---------- Inviting the people of a file ----------


def _to_invite(run: ImportRun) -> int:
    if run.kind is not IntakeKind.PEOPLE or run.state is not IntakeState.DONE:
        return 0
    return bounded_count(queries.never_invited()).number


@blueprint.post("/imports/<int:run_id>/invitations")
def invite(run_id: int) -> Response:
    """Send the link that sets a password to every account that never got one; some hundred at a press."""
    run = _run(run_id)
    if run.kind is not IntakeKind.PEOPLE:
        raise NotFound
    people: Sequence[User] = db.session.scalars(queries.never_invited().limit(INVITED_AT_ONCE)).unique().all()
    for person in people:
        if send_invitation(person):
            record(person, "account.invited_again", by=me(), email=person.email)
    db.session.commit()
    left = bounded_count(queries.never_invited()).number
    more = f" Còn {number(left)} người, anh chị bấm gửi tiếp." if left else ""
    flash(f"Thư mời đang được gửi tới {number(len(people))} người.{more}", "done")
    return redirect(url_for(".show", run_id=run_id), 303)
