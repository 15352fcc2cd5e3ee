"""A committee's rules of reminding: set by its secretaries, looked at before they hold."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flask import current_app, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.reminders.actions.keeping import keep_rules
from tracker.reminders.forms import OTHERS, RulesForm
from tracker.reminders.models import Audience, ReminderRules
from tracker.reminders.queries.forecasting import FIRST_ROWS, Row, demand_of, first_rows, people_of
from tracker.reminders.queries.planning import rules_by_committee
from tracker.reminders.routes import blueprint
from tracker.reminders.rules.forecast import HORIZON, Forecast, forecast
from tracker.reminders.rules.leaving import Leaving
from tracker.reminders.rules.stages import Rules, last_due
from tracker.shell import here, me, my_standpoint
from tracker.units.models import Committee
from tracker.workdays.queries import calendar
from tracker.workdays.rules import SendingHours


@blueprint.route("/reminders", methods=["GET", "POST"])
def rules() -> str | Response:
    """The rules of the present committee; "Xem trước" shows what they would bring and keeps nothing."""
    committee, who = here(), my_standpoint()
    if not who.is_secretary:
        raise Forbidden("Chỉ Tổ thư ký mới xem và đổi quy tắc nhắc việc.")
    now = rules_by_committee([committee.id])[committee.id]
    kept = db.session.get(ReminderRules, committee.id)
    form = RulesForm(now, kept.version if kept else 0)
    preview = None
    if form.validate_on_submit():
        try:
            wanted = form.wanted()
            if request.form.get("do") == "preview":
                preview = _preview(committee, now, wanted)
            else:
                changes = keep_rules(committee, wanted, version=form.drawn_from, who=who, by=me())
                db.session.commit()
                words = "Đã lưu quy tắc nhắc việc, áp dụng từ lượt nhắc sáng mai."
                flash(words if changes else "Không có gì khác trước nên không ghi thay đổi.", "done")
                return redirect(url_for(".rules"), 303)
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
    return render_template("reminders/rules.html", form=form, others=OTHERS, Audience=Audience, preview=preview)


@dataclass(frozen=True)
class Preview:
    """What the next days would bring, and the first of it by name."""

    forecast: Forecast
    leaving: Leaving
    audiences: list[Audience]
    rows: list[Row]

    days: int = HORIZON
    most: int = FIRST_ROWS

    def leaves(self, day: date) -> datetime:
        """When the mails of a day of the forecast leave; on a day off only what is urgent does, as soon as planned."""
        return self.leaving.moment(day) if self.leaving.is_open_on(day) else self.leaving.plan_of(day)


def _preview(committee: Committee, now: Rules, wanted: Rules) -> Preview:
    today, days, committee_id = clock.today(), calendar(), committee.id
    hours = SendingHours(committee.send_from, committee.send_until, committee.send_on_days_off)
    leaving = Leaving(hours, days, current_app.config["TRACKER"].remind_at)
    people = people_of(committee_id, today)
    last = last_due(today + timedelta(days=HORIZON), wanted, days)
    demand = demand_of(committee_id, people, last, with_supports=Audience.SUPPORTS in wanted.audiences)
    found = forecast(demand, now=now, then=wanted, today=today, calendar=days, leaving=leaving)
    audiences = [audience for audience in Audience if audience in wanted.audiences]
    return Preview(found, leaving, audiences, first_rows(committee_id, found, wanted, people, days))
