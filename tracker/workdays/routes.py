"""Pages of the room workdays: an administrator checks the calendar of a year."""

from datetime import date

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.display import vn_date, weekday
from tracker.errors import Forbidden, NotFound, Refused
from tracker.history.actions import record
from tracker.shell import me
from tracker.workdays import actions, queries
from tracker.workdays.forms import DayForm
from tracker.workdays.models import DayKind

blueprint = Blueprint("workdays", __name__)

FIRST_YEAR, LAST_YEAR = 2020, 2099


@blueprint.before_request
def _only_administrators() -> None:
    if not me().is_admin:
        raise Forbidden("Chỉ quản trị viên mới sửa được lịch làm việc.")


@blueprint.route("/workdays", methods=["GET", "POST"])
def index() -> str | Response:
    year = _asked_year()
    form = DayForm()
    if form.validate_on_submit() and _saved(form):
        return redirect(url_for("workdays.index", year=form.day.data.year), 303)
    if not form.is_submitted():
        _fill_with_asked_day(form)
    days = queries.days_of(year)
    return render_template(
        "workdays/index.html",
        form=form,
        days=days,
        year=year,
        this_year=clock.today().year,
        confirmed=bool(days) and all(row.confirmed for row in days),
    )


@blueprint.post("/workdays/<int:year>/proposal")
def seed(year: int) -> Response:
    _check_year(year)
    new = actions.seed_year(year)
    db.session.commit()
    flash(f"Đã ghi {new} ngày của năm {year}. Anh chị đối chiếu với thông báo nghỉ lễ, tết rồi xác nhận.", "done")
    return redirect(url_for("workdays.index", year=year), 303)


@blueprint.post("/workdays/<int:year>/confirmation")
def confirm(year: int) -> Response:
    _check_year(year)
    number = actions.confirm_year(year)
    for row in queries.days_of(year):
        record(row, "calendar_day.confirmed", by=me())
    db.session.commit()
    flash(f"Lịch làm việc năm {year} đã được xác nhận, gồm {number} ngày đặc biệt.", "done")
    return redirect(url_for("workdays.index", year=year), 303)


@blueprint.post("/workdays/<day>/removal")
def remove(day: str) -> Response:
    try:
        row = queries.special_day(date.fromisoformat(day))
    except ValueError:
        row = None
    if row is None:
        raise NotFound
    record(row, "calendar_day.removed", by=me(), kind=row.kind.value, name=row.name)
    actions.remove_day(row)
    db.session.commit()
    flash(f"Đã bỏ {weekday(row.day)} {vn_date(row.day)}; ngày này tính theo lịch tuần.", "done")
    return redirect(url_for("workdays.index", year=row.day.year), 303)


def _saved(form: DayForm) -> bool:
    """Write the day; a refusal goes beside its field."""
    try:
        row = actions.put_day(
            form.day.data, kind=DayKind(form.kind.data), name=form.name.data or "", source=form.source.data or ""
        )
    except Refused as refusal:
        form.add_error(refusal.field, refusal.message)
        return False
    record(row, "calendar_day.put", by=me(), kind=row.kind.value, name=row.name, source=row.source)
    db.session.commit()
    flash(f"Đã ghi {weekday(row.day)} {vn_date(row.day)}: {row.name}.", "done")
    return True


def _fill_with_asked_day(form: DayForm) -> None:
    """With ?day=2026-08-31 the form shows what stands for that day, to be corrected."""
    try:
        row = queries.special_day(date.fromisoformat(request.args.get("day", "")))
    except ValueError:
        return
    if row is not None:
        form.day.data, form.kind.data, form.name.data, form.source.data = row.day, row.kind.value, row.name, row.source


def _asked_year() -> int:
    asked = request.args.get("year", type=int)
    return asked if asked is not None and FIRST_YEAR <= asked <= LAST_YEAR else clock.today().year


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotFound
