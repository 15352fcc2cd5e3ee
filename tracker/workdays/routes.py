"""Pages of the room workdays: an administrator checks the calendar of a year."""

import csv
import io
import json
from datetime import date
from typing import IO, cast

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask import Response as Download
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.display import vn_date, weekday
from tracker.errors import Forbidden, NotFound, Refused
from tracker.history.actions import record
from tracker.labels import label
from tracker.shell import me
from tracker.workdays import actions, queries
from tracker.workdays.forms import DayForm, FileForm
from tracker.workdays.imports import COLUMNS, ReadDay, read_days
from tracker.workdays.models import CalendarDay, DayKind
from tracker.workdays.rules import months_of

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
        months=months_of(year, {row.day: row.kind.value for row in days}),
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


# ---------- As a file: out, and in again ----------


@blueprint.get("/workdays/<int:year>.csv")
def year_file(year: int) -> Response:
    """The year as a file that can be corrected and read in again."""
    _check_year(year)
    kept = io.StringIO(newline="")
    kept.write("\ufeff")
    writer = csv.writer(kept)
    writer.writerow([column.name for column in COLUMNS])
    for row in queries.days_of(year):
        writer.writerow([f"{row.day:%d/%m/%Y}", label(row.kind), row.name, row.source])
    headers = {"Content-Disposition": f'attachment; filename="lich-lam-viec-{year}.csv"'}
    return Download(kept.getvalue(), mimetype="text/csv", headers=headers)


@blueprint.route("/workdays/import", methods=["GET", "POST"])
def sent_file() -> str | Response:
    """Take a file and show what it would write; nothing is written yet."""
    form = FileForm()
    found = None
    if form.validate_on_submit() and form.file.data:
        try:
            found = read_days(cast(IO[bytes], form.file.data.stream), form.file.data.filename or "")
        except Refused as refusal:
            form.add_error("file", refusal.message)
    stand = (
        {row.day: row for year in {one.day.year for one in found.days} for row in queries.days_of(year)}
        if found
        else {}
    )
    typed = json.dumps([_as_list(one) for one in found.days], ensure_ascii=False) if found else ""
    return render_template(
        "workdays/import.html", form=form, found=found, stand=stand, typed=typed, year=clock.today().year
    )


@blueprint.post("/workdays/import/days")
def write_days() -> Response:
    """Write the days that were shown."""
    days = _shown_days()
    for one in days:
        try:
            row = actions.put_day(one.day, kind=one.kind, name=one.name, source=one.source)
        except Refused as refusal:
            raise Refused(f"{vn_date(one.day)}: {refusal.message} Chưa ngày nào được ghi.") from refusal
        _record_put(row)
    db.session.commit()
    flash(f"Đã ghi {len(days)} ngày từ tệp; các ngày này được coi là đã xác nhận.", "done")
    return redirect(url_for("workdays.index", year=days[0].day.year), 303)


def _as_list(one: ReadDay) -> list[str]:
    return [one.day.isoformat(), one.kind.value, one.name, one.source]


def _shown_days() -> list[ReadDay]:
    """What the confirmation page sends back. Raises Refused where it is not what was shown."""
    try:
        days = [
            ReadDay(date.fromisoformat(day), DayKind(kind), str(name)[:200], str(source)[:200])
            for day, kind, name, source in json.loads(request.form.get("days", ""))
        ]
    except (ValueError, TypeError):
        days = []
    if not days or any(not FIRST_YEAR <= one.day.year <= LAST_YEAR or not one.name for one in days):
        raise Refused("Nội dung gửi lên không đúng với bảng đã xem. Anh chị gửi lại tệp.")
    return days


def _record_put(row: CalendarDay) -> None:
    record(row, "calendar_day.put", by=me(), kind=row.kind.value, name=row.name, source=row.source)


def _saved(form: DayForm) -> bool:
    """Write the day; a refusal goes beside its field."""
    try:
        row = actions.put_day(
            form.day.data, kind=DayKind(form.kind.data), name=form.name.data or "", source=form.source.data or ""
        )
    except Refused as refusal:
        form.add_error(refusal.field, refusal.message)
        return False
    _record_put(row)
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
