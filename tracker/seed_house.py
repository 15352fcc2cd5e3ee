"""The demo's committee at home: its ladder, a shared mailbox, a filter for all, a spreadsheet, a checklist."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

from flask import current_app

from tracker import clock
from tracker.accounts.actions import keep_mailbox
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.files.actions import erase, store
from tracker.inspections import actions as inspections
from tracker.inspections.models import AnswerValue, FindingKind, ItemKind, Visit
from tracker.intake import actions as intake
from tracker.intake import exports, imports
from tracker.intake.models import IntakeKind
from tracker.reminders.actions.keeping import keep_rules
from tracker.reminders.models import Audience
from tracker.reminders.queries.planning import rules_by_committee
from tracker.reminders.rules.stages import Offsets
from tracker.tasks.actions.saved import save_filter
from tracker.units.models import Committee, Unit


def set_up(committee: Committee, page: dict[str, Any], unit: Unit, *, by: User) -> None:
    """The ladder of a late task, the unit's mailbox and what it is told, a filter everybody finds above the list."""
    now = rules_by_committee([committee.id])[committee.id]
    told = {**now.audiences, Audience.MAILBOX: Offsets((1,), late_from=1)}
    wanted = replace(now, audiences=told, urge_after=page["urge_after"], report_after=page["report_after"])
    who = standpoint(by, committee.id, clock.today())
    keep_rules(committee, wanted, version=0, who=who, by=by)
    unit.email = page["mailbox"]
    keep_mailbox(unit, now=clock.now())
    save_filter(committee.id, name=page["filter"], query=page["query"], shared=True, by=by)


def take_in(committee: Committee, rows: list[dict[str, Any]], name: str, *, by: User) -> None:
    """Tasks that another office kept in a spreadsheet: handed in, checked, taken over."""
    settings, sheet = current_app.config["TRACKER"], io.BytesIO()
    exports.write_sheet(sheet, IntakeKind.TASKS, {}, rows)
    sheet.seek(0)
    number, notes = imports.inspect(sheet, IntakeKind.TASKS)
    sheet.seek(0)
    file = store(sheet, name, committee_id=committee.id, settings=settings, by=by)
    run = intake.begin(
        IntakeKind.TASKS, file, committee_id=committee.id, rows=number, notes=notes, form_key=None, by=by
    )
    assert run is not None
    imports.check(run, settings=settings)
    intake.claim(run)
    imports.take_over(run, settings=settings, by=by)
    erase(run.file, settings)


def fill_checklist(visit: Visit, *, tracker: User, due_on: date, by: User) -> None:
    """What the delegation writes on site: nine lines, a strength, a shortcoming with its recommendation."""
    for item in visit.items[:9]:
        if item.kind is ItemKind.NUMBER:
            inspections.answer(item, number=10, by=by)
        elif item.kind is ItemKind.YES_NO:
            weak = "lập và sắp xếp" in item.text
            inspections.answer(item, value=AnswerValue.PARTLY if weak else AnswerValue.YES, by=by)
    strength = "Kế hoạch công tác năm ban hành sớm, phân công rõ người."
    inspections.note_finding(visit, kind=FindingKind.STRENGTH, text=strength, by=by)
    weakness = "Hồ sơ giai đoạn 1998 – 2006 chưa được sắp xếp, khó tra cứu."
    shortcoming = inspections.note_finding(visit, kind=FindingKind.SHORTCOMING, text=weakness, by=by)
    inspections.recommend(
        shortcoming,
        text="Sắp xếp, lập danh mục hồ sơ giai đoạn 1998 – 2006",
        unit_id=visit.unit_id,
        due_on=due_on,
        tracker_id=tracker.id,
        by=by,
    )
