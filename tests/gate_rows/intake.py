"""Who may take spreadsheets over: administrators units and people, secretaries the tasks of their committee."""

import io
from types import SimpleNamespace

from flask import current_app
from openpyxl import Workbook

from tracker.db import db
from tracker.files.actions import store
from tracker.intake import actions, imports
from tracker.intake.models import IntakeKind


def things(world: SimpleNamespace) -> dict[str, object]:
    """A checked file of tasks of the committee, and one of people."""
    settings, found = current_app.config["TRACKER"], {}
    rows = {
        IntakeKind.TASKS: [["Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"], ["Việc", "Sở Nội vụ", "30/12/2026"]],
        IntakeKind.PEOPLE: [["Thư điện tử", "Họ và tên"], ["a@b.example", "Nguyễn A"]],
    }
    for kind, lines in rows.items():
        book, data = Workbook(), io.BytesIO()
        for line in lines:
            book.active.append(line)
        book.save(data)
        data.seek(0)
        committee_id = world.committee.id if kind is IntakeKind.TASKS else None
        file = store(data, "a.xlsx", committee_id=committee_id, settings=settings, by=world.lan)
        run = actions.begin(
            kind, file, committee_id=committee_id, rows=1, notes=[], form_key=f"gate-{kind}", by=world.lan
        )
        assert run is not None
        imports.check(run, settings=settings)
        found[kind.value] = run.id
    db.session.commit()
    return dict(found)


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET intake.index": ("/imports", "+rrrrrrr+"),
    "GET intake.new": ("/imports/tasks/new", "+rrrrrrrr"),
    "POST intake.new": ("/imports/units/new", "rrrrrrrr+"),
    "GET intake.template": ("/imports/people/template.xlsx", "rrrrrrrr+"),
    "GET intake.current": ("/imports/tasks/current.xlsx", "+rrrrrrrr"),
    "GET intake.show": ("/imports/{tasks}", "+xxxxxxxx"),
    "GET intake.errors": ("/imports/{tasks}/errors.xlsx", "+xxxxxxxx"),
    "POST intake.confirm": ("/imports/{tasks}/confirmation", "+xxxxxxxx"),
    "POST intake.drop": ("/imports/{people}/removal", "xxxxxxxx+"),
    "POST intake.invite": ("/imports/{people}/invitations", "xxxxxxxx+"),
}
