"""Pages of history: of a committee for its secretaries and leaders, of the administration for administrators.

There is no page that changes or removes anything of it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from flask import Blueprint, g, render_template, request, url_for
from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.db import db
from tracker.documents.models import Document
from tracker.errors import Forbidden
from tracker.forms import parse_date
from tracker.history.models import Event
from tracker.history.queries import Wanted, administrators, ever_members, of_committee, of_kinds
from tracker.history.rules import ADMINISTRATION, COMMITTEE, KINDS
from tracker.inspections.models import Visit
from tracker.labels import labels
from tracker.listing import here_with
from tracker.meetings.models import Conclusion, Meeting
from tracker.shell import here, me, my_standpoint
from tracker.tasks.models import Priority, Task, TaskState
from tracker.units.models import CommitteeLevel, LetterLayout, OverdueFormula, Unit, UnitKind

blueprint = Blueprint("history", __name__)

PAGE_SIZE = 50
VALUE_WORDS = {  # what a stored value is called, by the field of a change
    "role": labels(Role),
    "kind": labels(UnitKind),
    "priority": labels(Priority),
    "level": labels(CommitteeLevel),
    "letter_layout": labels(LetterLayout),
    "overdue_formula": labels(OverdueFormula),
}


@blueprint.get("/history")
def index() -> str:
    """What happened in the present committee."""
    who = my_standpoint()
    if not (who.is_secretary or who.is_leader):
        raise Forbidden("Chỉ Tổ thư ký và lãnh đạo mới xem được nhật ký của Ban Chỉ đạo.")
    g.place = "tasks.index"
    wanted, wrong = _wanted(COMMITTEE)
    events = of_committee(here().id, wanted, PAGE_SIZE + 1)
    names = _names(events, drafts=who.is_secretary)
    return _page("committee", wanted, wrong, events, names, COMMITTEE, ever_members(here().id))


@blueprint.get("/history/administration")
def administration() -> str:
    """What happened to units, accounts and the calendar."""
    if not me().is_admin:
        raise Forbidden("Chỉ quản trị hệ thống mới xem được nhật ký quản trị.")
    g.place = "accounts.index"
    wanted, wrong = _wanted(ADMINISTRATION)
    events = of_kinds(ADMINISTRATION, wanted, PAGE_SIZE + 1, no_committee=("import_run",))
    names = _names(events, drafts=False)
    return _page("administration", wanted, wrong, events, names, ADMINISTRATION, administrators())


def _wanted(kinds: Sequence[str]) -> tuple[Wanted, list[str]]:
    """What the address asks for, and the days in it that are none."""
    days, wrong = {}, []
    for name in ("from", "to"):
        typed = request.args.get(name, "").strip()[:20]
        try:
            days[name] = parse_date(typed) if typed else None
        except ValueError:
            days[name] = None
            wrong.append(typed)
    kind = request.args.get("kind", "")
    return (
        Wanted(
            actor_id=_number("by"),
            kind=kind if kind in kinds else "",
            from_on=days["from"],
            to_on=days["to"],
            before=_number("before"),
        ),
        wrong,
    )


def _number(name: str) -> int | None:
    typed = request.args.get(name, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else None


def _page(
    of: str,
    wanted: Wanted,
    wrong: list[str],
    events: Sequence[Event],
    names: dict[tuple[str, int], "Subject"],
    kinds: Sequence[str],
    people: list[tuple[int, str]],
) -> str:
    shown = events[:PAGE_SIZE]
    return render_template(
        "history/index.html",
        of=of,
        wanted=wanted,
        wrong=wrong,
        days=_by_day(shown),
        VALUE_WORDS=VALUE_WORDS,
        names=names,
        kinds=[(kind, KINDS[kind]) for kind in kinds],
        kind_words=KINDS,
        people=people,
        older=here_with(before=str(shown[-1].id)) if len(events) > PAGE_SIZE else None,
        newest=here_with(before=None) if wanted.before is not None else None,
    )


def _by_day(events: Sequence[Event]) -> list[tuple[date, list[Event]]]:
    """The events under the days of Vietnam they happened on."""
    return [(day, list(some)) for day, some in groupby(events, key=lambda event: clock.local(event.at).date())]


# ---------- What the events are about ----------


@dataclass(frozen=True)
class Subject:
    """The name of a thing, and its page where there is one."""

    name: str
    url: str | None = None


def _for_administrators(endpoint: str, **values: Any) -> str | None:
    return url_for(endpoint, **values) if me().is_admin else None


def _names(events: Sequence[Event], *, drafts: bool) -> dict[tuple[str, int], Subject]:
    """What the events of a page are about: one query for each kind of thing among them."""
    ids: dict[str, set[int]] = {}
    for event in events:
        ids.setdefault(event.subject_kind, set()).add(event.subject_id)
    found: dict[tuple[str, int], Subject] = {}
    for kind, (columns, tell) in _NAMING.items():
        if kind in ids:
            for row in db.session.execute(select(*columns).where(columns[0].in_(ids[kind]))):
                found[kind, row[0]] = tell(row)
    if "task" in ids:
        tasks = select(Task.id, Task.code, Task.title, Task.state).where(Task.id.in_(ids["task"]))
        for number, code, title, state in db.session.execute(tasks):
            if state is TaskState.DRAFT and not drafts:
                found["task", number] = Subject("Một dự thảo chưa giao")  # the secretaries' own until it is given out
            else:
                found["task", number] = Subject(f"{code} {title}", url_for("tasks.show", task_id=number))
    if "conclusion" in ids:
        named = select(Conclusion.id, Document.number, Meeting.title).outerjoin(Conclusion.document)
        named = named.join(Conclusion.meeting).where(Conclusion.id.in_(ids["conclusion"]))
        for number, document, title in db.session.execute(named):
            found["conclusion", number] = Subject(document or title, url_for("meetings.show", conclusion_id=number))
    return found


_NAMING: dict[str, tuple[tuple[Any, ...], Callable[[Any], Subject]]] = {
    "unit": (
        (Unit.id, Unit.name, Unit.code),
        lambda row: Subject(f"{row[1]} ({row[2]})", _for_administrators("units.edit", unit_id=row[0])),
    ),
    "user_account": (
        (User.id, User.name, User.email),
        lambda row: Subject(row[1], _for_administrators("accounts.edit", user_id=row[0])),
    ),
    "document": (
        (Document.id, Document.number),
        lambda row: Subject(row[1], url_for("documents.show", document_id=row[0])),
    ),
    "visit": (
        (Visit.id, Visit.title),
        lambda row: Subject(row[1], url_for("inspections.show", visit_id=row[0])),
    ),
}
