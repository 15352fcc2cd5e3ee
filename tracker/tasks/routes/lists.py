"""Lists of tasks: a person's own work, everything they may see, and the same as a spreadsheet."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from flask import get_template_attribute, render_template, request, send_file, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.display import StandingView, day, standing_badge, standing_words, vn_date
from tracker.errors import NotFound
from tracker.labels import label, labels
from tracker.listing import Count, here_with, page_number
from tracker.shell import here, me, my_standpoint
from tracker.tasks.exports import MOST_ROWS, write_list
from tracker.tasks.forms import filter_arguments, filter_query, read_filter
from tracker.tasks.models import DuePrecision, Task, TaskState
from tracker.tasks.queries.children import RollUp, roll_ups
from tracker.tasks.queries.filters import Asked, TaskFilter, View, sharpened
from tracker.tasks.queries.lists import count, full_rows, page_of, supports_of, tab_counts
from tracker.tasks.queries.options import Options, filter_options
from tracker.tasks.queries.pages import MOST_OWN, beyond, own_work, to_decide, workplaces
from tracker.tasks.queries.parts import open_parts
from tracker.tasks.queries.saved import saved_links
from tracker.tasks.queries.search import searched_page
from tracker.tasks.queries.support import contributions_due
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.picking import picked_ids
from tracker.tasks.rules import may_act_together, may_verify, soon_until, standing

VIEWS = (View.OPEN, View.OVERDUE, View.SOON, View.WAITING, View.NONE, View.DONE, View.ALL)
MANAGERS_VIEWS = (*VIEWS, View.SHARED, View.DRAFT, View.STOPPED)  # beside VIEWS only where they hold anything


# ---------- Việc của tôi ----------


@blueprint.get("/my-work")
def mine() -> str:
    """What the person's unit has to do in all its committees, worst first, and what waits for their decision."""
    today, who = clock.today(), my_standpoint()
    places = workplaces(me(), today)
    if not places:
        raise NotFound
    unit, committees, soon_days = places[0].unit, frozenset(me().committee_ids(today)), here().due_soon_days
    rows = own_work(places)
    groups: dict[str, list[Any]] = {"late": [], "soon": [], "new": [], "open": [], "wait": []}
    for row in rows[:MOST_OWN]:
        view = _view_of(row, row.state, today, soon_days)
        groups[_group_of(row, view)].append((row, view))
    deciding = [(row, _view_of(row, row.state, today, soon_days)) for row in to_decide(me(), committees, today)]
    return render_template(
        "tasks/mine.html",
        groups=groups,
        deciding=deciding,
        total=min(len(rows), MOST_OWN),
        is_cut=len(rows) > MOST_OWN,
        beyond=beyond(unit.id, who),
        helping=contributions_due(places, soon_until(today, soon_days)),
        own_parts=open_parts(me(), today),
        absent=[place for place in places if place.absent],
        unit=unit,
        several=len(committees) > 1,
    )


def _group_of(row: Any, view: StandingView) -> str:
    if row.state is TaskState.SUBMITTED:
        return "wait"
    if view.tone in ("late", "soon"):
        return view.tone
    return "new" if row.state is TaskState.ASSIGNED else "open"


# ---------- Nhiệm vụ ----------


def asked_by(arguments: Mapping[str, str]) -> tuple[Asked, tuple[str, ...]]:
    """What the signed-in person asks of the list with these parameters, and what of them made no sense."""
    read = read_filter(arguments)
    return sharpened(Asked(my_standpoint(), read.wanted, clock.today(), here().due_soon_days)), read.ignored


@blueprint.get("/tasks")
def index() -> str:
    """The tasks this person may see in the present committee, filtered by the address."""
    asked, ignored = asked_by(request.args)
    who, wanted = asked.who, asked.wanted
    tabs = replace(asked, wanted=_under_tabs(wanted))
    if wanted.searched:
        page, counts = searched_page(asked, tabs, page_number())
    else:
        counts = tab_counts(tabs)
        page = page_of(asked, page_number(), _total(asked, counts))
    supports = supports_of([row.id for row in page.rows]) if page.rows else {}
    options = filter_options(who)
    list_url = url_for(".index")
    cells = [
        _cells(row, _view_of(row, *_as_of(row, asked), asked.soon_days), supports.get(row.id, ()), list_url)
        for row in page.rows
    ]
    if wanted.view is View.SHARED:
        cells = _with_children([row.id for row in page.rows], cells, asked.today)
    acts = may_act_together(who)
    chooses = acts or (wanted.view is View.WAITING and may_verify(who))
    if chooses:
        cells = [(*some, row.id) for some, row in zip(cells, page.rows, strict=True)]
    return render_template(
        "tasks/index.html",
        page=page,
        rows=Markup("").join(map(_row, cells)),
        wanted=wanted,
        day=asked.day,
        ignored=ignored,
        tabs=_tabs(wanted, counts),
        chips=_chips(wanted, options),
        selects=_selects(wanted, options),
        states={
            state: words for state, words in labels(TaskState).items() if who.is_secretary or state != TaskState.DRAFT
        },
        who=who,
        chooses=chooses,
        acts=acts,
        kept=(kept := filter_query(request.args)),
        saved=[(name, f"{list_url}?{query}", shared, query == kept) for name, query, shared in saved_links(who)],
        is_cut=bool(wanted.searched) and page.total is None,
        export_url=_export_url(),
    )


def _cells(row: Any, view: StandingView, supports: Sequence[str], list_url: str) -> tuple[Any, ...]:
    """What is shown of a task in a row, in the order the row's macro takes it."""
    if len(supports) > 3:
        beside = f"{', '.join(supports[:2])} và {len(supports) - 2} đơn vị khác"
    else:
        beside = ", ".join(supports)
    percent = f"{row.percent}\N{NO-BREAK SPACE}%" if row.percent or row.due_on else "–"
    return (
        f"{list_url}/{row.id}", row.code, row.title, row.starred, row.unit, beside, row.tracker, percent,
        view.tone, _due_cell(view),
    )  # fmt: skip


@lru_cache(maxsize=5_000)
def _row(cells: tuple[Any, ...]) -> Markup:
    """A row as HTML, kept: lists are looked at far more often than the tasks on them change."""
    macro: Any = get_template_attribute("tasks/_row.html", "row")
    return Markup(macro(*cells))


def _with_children(ids: list[int], rows: list[tuple[Any, ...]], today: date) -> list[tuple[Any, ...]]:
    """Parents of what was given to many units tell how many of these have done it, in place of unit and percent."""
    sums = roll_ups(ids, today)
    found = []
    for number, (url, code, title, starred, _unit, beside, tracker, _percent, tone, due) in zip(ids, rows, strict=True):
        of = sums.get(number, RollUp())
        units, progress = f"{of.given} đơn vị", f"{of.done}/{of.given}"
        found.append((url, code, title, starred, units, beside, tracker, progress, tone, due))
    return found


@lru_cache(maxsize=10_000)
def _due_cell(view: StandingView) -> Markup:
    """The standing and the line below it; rows of lists have few different ones."""
    detail = Markup('<span class="sub">{}</span>').format(view.detail) if view.detail else ""
    return standing_badge(view) + detail


def _export_url() -> str:
    return here_with().replace(request.path, f"{request.path}.xlsx", 1)


def _under_tabs(wanted: TaskFilter) -> TaskFilter:
    """The conditions that stay when a tab is pressed, so that a tab's number is the length of its list."""
    wanted = replace(wanted, state=None, standing=None, beside=None, carried=None)
    return wanted if wanted.on is None else replace(wanted, on=None, assigned_from=None, assigned_to=None)


def _tabs(wanted: TaskFilter, counts: dict[View, Count | None]) -> list[tuple[str, str, Count | None, bool]]:
    dropped: dict[str, str | None] = dict.fromkeys(("state", "standing", "beside", "carried", "on"))
    if wanted.on is not None:
        dropped |= {"assigned_from": None, "assigned_to": None}
    plain = wanted == _under_tabs(wanted)
    shown = [view for view in MANAGERS_VIEWS if view in VIEWS or (count := counts[view]) is None or count.number]
    return [
        (
            here_with(**dropped, view=None if view is View.OPEN else view.value),
            label(view),
            counts[view],
            plain and view is wanted.view,
        )
        for view in shown
    ]


def _total(asked: Asked, counts: dict[View, Count | None]) -> Count | None:
    """How long the list is: a tab knows it, other conditions are counted."""
    wanted = asked.wanted
    if wanted == _under_tabs(wanted) and wanted.view is not None:
        return counts[wanted.view]
    return count(asked)


def _as_of(row: Any, asked: Asked) -> tuple[TaskState, Any]:
    """The state a task had on the day the list is told for: what was finished later was still being done."""
    later = row.state is TaskState.COMPLETED and row.finished_on and row.finished_on > asked.day
    return (TaskState.IN_PROGRESS if later else row.state), asked.day


def _view_of(row: Any, state: TaskState, on: date, soon_days: int) -> StandingView:
    return _told(
        state,
        row.due_on,
        row.due_precision,
        row.review_after,
        row.finished_on,
        row.submitted_on,
        row.extended_from,
        on=on,
        soon_days=soon_days,
    )


@lru_cache(maxsize=10_000)
def _told(
    state: TaskState,
    due_on: date | None,
    precision: DuePrecision,
    review_after: date | None,
    finished_on: date | None,
    submitted_on: date | None,
    extended_from: date | None,
    *,
    on: date,
    soon_days: int,
) -> StandingView:
    """Kept, because rows of lists have few different dates and are told again and again."""
    return standing_words(
        standing(state, due_on, finished_on, on),
        due_on=due_on,
        today=on,
        state=state,
        due_soon_days=soon_days,
        review_after=review_after,
        finished_on=finished_on,
        submitted_on=submitted_on,
        precision=precision,
        extended_from=extended_from,
    )


# ---------- The selects of the filter ----------


def _selects(wanted: TaskFilter, options: Options) -> dict[str, Markup]:
    """The long selects as HTML with the chosen option marked: there are some hundred options on a page."""
    chosen = {
        "unit": (options.units, wanted.unit_id),
        "support": (options.units, wanted.support_id),
        "tracker": (options.trackers, wanted.tracker_id),
        "conclusion": (options.conclusions, wanted.conclusion_id),
    }
    return {name: _marked(_drawn(pairs), value) for name, (pairs, value) in chosen.items()}


@lru_cache(maxsize=64)
def _drawn(pairs: tuple[tuple[int, str], ...]) -> Markup:
    return Markup("").join(Markup('<option value="{}">{}</option>').format(key, words) for key, words in pairs)


def _marked(options: Markup, value: int | None) -> Markup:
    return options if value is None else options.replace(f'value="{value}"', Markup(f'value="{value}" selected'), 1)


# ---------- The conditions in force ----------


def _chips(wanted: TaskFilter, options: Options) -> list[tuple[str, str]]:
    """(address without it, words) of every condition but the view."""
    units, trackers, sources = dict(options.units), dict(options.trackers), dict(options.conclusions)
    found: list[tuple[Sequence[str], str]] = []
    if wanted.searched:
        found.append((["q"], f"“{wanted.words}”"))
    if wanted.unit_id is not None:
        found.append((["unit"], f"Chủ trì: {units.get(wanted.unit_id, 'đơn vị không còn')}"))
    if wanted.support_id is not None:
        found.append((["support"], f"Phối hợp: {units.get(wanted.support_id, 'đơn vị không còn')}"))
    if wanted.tracker_id is not None:
        found.append((["tracker"], f"Theo dõi: {trackers.get(wanted.tracker_id, 'người không còn theo dõi')}"))
    if wanted.conclusion_id is not None:
        found.append((["conclusion"], sources.get(wanted.conclusion_id, "Một kết luận")))
    for name, value in (("state", wanted.state), ("standing", wanted.standing), ("beside", wanted.beside)):
        if value is not None:
            found.append(([name], label(value)))
    if wanted.starred:
        found.append((["starred"], "Trọng tâm"))
    if wanted.due_from or wanted.due_to:
        found.append((["due_from", "due_to"], f"Hạn {_range(wanted.due_from, wanted.due_to)}"))
    found += _period_chips(wanted)
    return [(here_with(**dict.fromkeys(names)), words) for names, words in found]


def _period_chips(wanted: TaskFilter) -> list[tuple[Sequence[str], str]]:
    names = ["assigned_from", "assigned_to", "carried"]
    carried = {True: "chuyển từ kỳ trước", False: "giao trong kỳ", None: ""}[wanted.carried]
    if wanted.on is not None:
        begin = f"Kỳ từ {vn_date(wanted.assigned_from)}, tính" if wanted.assigned_from else "Tính"
        words = f"{begin} đến {vn_date(wanted.on)}" + (f", {carried}" if carried else "")
        return [([*names, "on", "standing", "beside"] if not wanted.standing else [*names, "on"], words)]
    if wanted.carried and wanted.assigned_from:
        return [(names, f"Giao trước {day(wanted.assigned_from)}")]
    if wanted.assigned_from or wanted.assigned_to:
        return [(names, f"Giao {_range(wanted.assigned_from, wanted.assigned_to)}")]
    return []


def _range(first: Any, last: Any) -> str:
    parts = [f"từ {day(first)}" if first else "", f"đến {day(last)}" if last else ""]
    return " ".join(part for part in parts if part)


# ---------- XLSX ----------


@blueprint.get("/tasks.xlsx")
def export() -> Response:
    """The filtered list, or the chosen rows of it, as a spreadsheet (form M2), written row by row to a file that goes
    when it was sent."""
    kept = request.args.get("filter")
    asked, _ignored = asked_by(request.args if kept is None else filter_arguments(kept))
    wanted = full_rows(asked).limit(MOST_ROWS + 1)
    if "task" in request.args:
        wanted = wanted.where(Task.id.in_(picked_ids()))
    found = db.session.execute(wanted).all()
    options = filter_options(asked.who)
    conditions = [label(asked.wanted.view) if asked.wanted.view else ""]
    conditions += [words for _url, words in _chips(asked.wanted, options)]
    file = tempfile.TemporaryFile()  # noqa: SIM115  (send_file closes it)
    write_list(
        file,
        found[:MOST_ROWS],
        committee=here(),
        conditions=[words for words in conditions if words],
        day=asked.day,
        views=lambda row: _view_of(row, *_as_of(row, asked), asked.soon_days),
        is_cut=len(found) > MOST_ROWS,
    )
    file.seek(0)
    name = f"nhiem-vu-{here().code.lower()}-{asked.today:%Y%m%d}.xlsx"
    return send_file(file, as_attachment=True, download_name=name)
