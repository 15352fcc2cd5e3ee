"""Pages of reports: the leader's page, form M1 by unit, form M3 of what is overdue, and their spreadsheets."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from flask import Blueprint, Response, render_template, request, send_file, url_for

from tracker import clock
from tracker.db import db
from tracker.decisions.queries.urges import count_sent
from tracker.display import number
from tracker.errors import Forbidden
from tracker.listing import COUNT_LIMIT, Count, Page, page_number, paginate
from tracker.reports import exports, queries
from tracker.reports.forms import ReportForm
from tracker.reports.rules import (
    FIGURES,
    Counts,
    LateBand,
    Period,
    ReportPeriod,
    chart_of,
    done_rate,
    other_formula,
    overdue_rate,
    period_of,
    update_rate,
)
from tracker.shell import here, my_standpoint, waiting_for_me
from tracker.tasks.rules import soon_until
from tracker.units.models import Committee, OverdueFormula
from tracker.workdays.queries import calendar

blueprint = Blueprint("reports", __name__)

WORST = 10
M1_ROWS = 100  # of form M1 on a page; its spreadsheet has them all
M1_FIGURES = tuple(part for _head, columns in exports.GROUPS for _name, part in columns)
WAITING = 5
TODAYS_PERIODS = (ReportPeriod.TO_DATE, ReportPeriod.QUARTER, ReportPeriod.MONTH, ReportPeriod.WEEK)
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _committee() -> Committee:
    """The present committee, for those who read all of it.

    Raises NotFound for people of no committee and Forbidden for members, who have their own lists.
    """
    committee = here()
    if not my_standpoint().reads_all:
        raise Forbidden(
            "Chỉ lãnh đạo, Tổ thư ký và người xem của Ban Chỉ đạo mới xem được báo cáo. "
            "Việc của đơn vị anh chị có ở mục Nhiệm vụ."
        )
    return committee


def _figure_url(period: Period, part: str, *, starred: bool = False) -> str:
    """The list of exactly the tasks that a figure of `period` counts."""
    asked: dict[str, Any] = {
        "view": "all",
        "assigned_from": period.from_on.isoformat(),
        "assigned_to": period.on.isoformat(),
        "on": period.on.isoformat(),
        **FIGURES[part],
    }
    if starred:
        asked["starred"] = "1"
    return url_for("tasks.index", **asked)


@blueprint.get("/today")
def today() -> str:
    committee, day = _committee(), clock.today()
    asked = request.args.get("period", "")
    kind = ReportPeriod(asked) if asked in set(TODAYS_PERIODS) else ReportPeriod.TO_DATE
    period = period_of(kind, day)
    overview = queries.overview(
        committee.id,
        period.from_on,
        day,
        since=queries.week_before(day),
        soon_until=soon_until(day, committee.due_soon_days),
    )
    formula = _formula(committee)
    worst = db.session.scalars(queries.overdue_tasks(committee.id, day).limit(WORST)).all()
    waiting = db.session.scalars(queries.waiting_tasks(committee.id).limit(WAITING)).all()
    return render_template(
        "reports/today.html",
        period=period,
        kinds=TODAYS_PERIODS,
        overview=overview,
        formula=formula,
        other=other_formula(formula),
        overdue_rate=overdue_rate,
        worst=worst,
        causes=queries.causes(worst),
        waiting=waiting,
        submitted=queries.submitted_days(waiting),
        undecided=sum(count.number for count in waiting_for_me().values()),
        figure_url=_figure_url,
    )


def _formula(committee: Committee) -> OverdueFormula:
    asked = request.args.get("formula", "")
    return OverdueFormula(asked) if asked in set(OverdueFormula) else committee.overdue_formula


@blueprint.get("/reports")
def index() -> str:
    _committee()
    return render_template("reports/index.html")


def _asked() -> ReportForm:
    """What the reader asks of form M1; errors stand beside their fields, the report falls back to this year."""
    form = ReportForm(request.args)
    form.today = clock.today()
    form.validate()
    return form


@blueprint.get("/reports/m1")
def by_unit() -> str:
    committee, form = _committee(), _asked()
    formula = form.chosen_formula(committee.overdue_formula)
    starred = bool(form.starred.data)
    report = queries.report_by_unit(committee.id, form.chosen_period(), today=clock.today(), starred=starred)

    addresses = {part: _figure_url(report.period, part, starred=starred) for part in FIGURES}
    first = (page_number() - 1) * M1_ROWS
    some = report.rows[first : first + M1_ROWS]
    total = Count(len(report.rows)) if len(report.rows) <= COUNT_LIMIT else None
    return render_template(
        "reports/m1.html",
        form=form,
        report=report,
        page_of=Page(some, page_number(), M1_ROWS, first + M1_ROWS < len(report.rows), total),
        lines=[_line(row.unit.name, row.counts, row.before, formula, addresses, row.unit.id) for row in some],
        last=_line("Cộng", report.total, report.total_before, formula, addresses),
        chart=chart_of(report.rows) if first == 0 else None,
        formula=formula,
        other=other_formula(formula),
        starred=starred,
        addresses=addresses,
        overdue_rate=overdue_rate,
        done_rate=done_rate,
        update_rate=update_rate,
    )


@dataclass(frozen=True)
class Line:
    """One line of form M1 as it is drawn: figures with the list each opens (none for a zero), and rates."""

    name: str
    figures: list[tuple[str, str | None]]
    rates: list[str]


def _line(
    name: str,
    counts: Counts,
    before: Counts,
    formula: OverdueFormula,
    addresses: dict[str, str],
    unit_id: int | None = None,
) -> Line:
    """Words and addresses made here, not by macros: a province has some thousand units with ten figures each."""
    beyond = "" if unit_id is None else f"&unit={unit_id}"
    figures: list[tuple[str, str | None]] = []
    for part in M1_FIGURES:
        value = getattr(counts, part)
        figures.append((number(value), addresses[part] + beyond) if value else ("0", None))
    rates = (done_rate(counts), overdue_rate(counts, formula), overdue_rate(before, formula), update_rate(counts))
    return Line(name, figures, [_rate_told(rate.value) for rate in rates])


def _rate_told(value: float | None) -> str:
    """A rate in a table whose head says %: always one decimal, so that the column stands straight."""
    return "–" if value is None else f"{value:.1f}".replace(".", ",")


@blueprint.get("/reports/m1.xlsx")
def by_unit_xlsx() -> Response:
    committee, form = _committee(), _asked()
    starred = bool(form.starred.data)
    report = queries.report_by_unit(committee.id, form.chosen_period(), today=clock.today(), starred=starred)
    formula = form.chosen_formula(committee.overdue_formula)
    book = exports.workbook_by_unit(committee, report, formula, starred=starred, made_at=clock.now())
    return _spreadsheet(book, f"M1 {committee.code} {report.period.on:%Y-%m-%d}.xlsx")


def _spreadsheet(book: bytes, name: str) -> Response:
    return send_file(BytesIO(book), mimetype=SPREADSHEET, as_attachment=True, download_name=name)


def _asked_lateness() -> tuple[LateBand | None, int | None]:
    """The band and the unit form M3 is narrowed to; anything that is neither narrows nothing."""
    band = request.args.get("band", "")
    unit_id = request.args.get("unit", 0, type=int)
    return LateBand(band) if band in set(LateBand) else None, unit_id if 0 < unit_id < 2**31 else None


@blueprint.get("/reports/m3")
def overdue() -> str:
    committee, day = _committee(), clock.today()
    band, unit_id = _asked_lateness()
    bands = queries.late_bands(committee.id, day, unit_id=unit_id)
    total = Count(bands[band] if band else sum(bands.values()))
    listed = paginate(queries.overdue_tasks(committee.id, day, band=band, unit_id=unit_id), total=total)
    return render_template(
        "reports/m3.html",
        listed=listed,
        bands=bands,
        band=band,
        unit_id=unit_id,
        units=queries.units_with_overdue(committee.id, day),
        causes=queries.causes(listed.rows),
        urges=count_sent([task.id for task in listed.rows]),
        calendar=calendar(),
    )


@blueprint.get("/reports/m3.xlsx")
def overdue_xlsx() -> Response:
    committee, day = _committee(), clock.today()
    band, unit_id = _asked_lateness()
    tasks = db.session.scalars(queries.overdue_tasks(committee.id, day, band=band, unit_id=unit_id)).all()
    causes = queries.causes(tasks)
    urges = count_sent([task.id for task in tasks])
    book = exports.workbook_of_overdue(committee, tasks, causes, urges, calendar(), day, band=band, made_at=clock.now())
    return _spreadsheet(book, f"M3 {committee.code} {day:%Y-%m-%d}.xlsx")
