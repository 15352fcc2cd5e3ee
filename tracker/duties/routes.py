"""Pages of recurring duties: the list, one with the tasks it made, making, changing and ending one."""

from datetime import timedelta
from itertools import islice

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.queries import possible_trackers
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.display import standing_words, vn_date
from tracker.duties import actions, queries, rules
from tracker.duties.forms import DutyForm, EndForm, first_day, rhythm_values, values_of, version_typed
from tracker.duties.models import Duty
from tracker.errors import Forbidden, NotFound, Refused
from tracker.files.rules import SecretRefused
from tracker.history.queries import timeline
from tracker.listing import paginate
from tracker.meetings.models import ConclusionItem
from tracker.meetings.routes import readable
from tracker.shell import here, me, my_standpoint
from tracker.tasks.rules import standing
from tracker.units.queries import valid_units
from tracker.workdays.queries import calendar

blueprint = Blueprint("duties", __name__)


def _seen(duty_id: int) -> tuple[Duty, Standpoint]:
    duty, who = queries.duty_for(duty_id, my_standpoint)
    g.committee = duty.committee  # the shell names the committee the duty belongs to
    return duty, who


def _only_secretaries(who: Standpoint) -> None:
    if not rules.can_manage(who):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới lập, sửa và kết thúc việc định kỳ.")


@blueprint.get("/duties")
def index() -> str:
    """The duties of the committee as far as the person sees them: what comes next, and how their tasks stand."""
    who = my_standpoint()
    ended = request.args.get("view") == "ended"
    page = paginate(queries.duties_for(who, ended=ended))
    today = clock.today()
    return render_template(
        "duties/index.html",
        page=page,
        ended=ended,
        sums=queries.sums_of([duty.id for duty in page.rows], today),
        current={duty.id: rules.current_version(duty.versions, today) for duty in page.rows},
        rules=rules,
        may_manage=rules.can_manage(who),
        committee_name=here().short_name,
    )


@blueprint.get("/duties/<int:duty_id>")
def show(duty_id: int) -> str:
    """One duty: what holds, the periods to come, the tasks it made with their standing, what changed."""
    duty, who = _seen(duty_id)
    today, days = clock.today(), calendar()
    current = rules.current_version(duty.versions, today)
    made = paginate(queries.tasks_made(duty), size=24)
    views = {
        row.id: standing_words(
            standing(row.task.state, row.task.due_on, row.task.finished_on, today),
            due_on=row.task.due_on,
            today=today,
            state=row.task.state,
            due_soon_days=duty.committee.due_soon_days,
            finished_on=row.task.finished_on,
        )
        for row in made.rows
        if row.task is not None
    }
    return render_template(
        "duties/show.html",
        duty=duty,
        current=current,
        coming=[(period, days.next_working_day(period.occurs_on)) for period in _coming(duty)],
        made=made,
        views=views,
        supports=queries.units_named(current.support_unit_ids),
        history=timeline(duty),
        may_manage=rules.can_manage(who) and duty.ended_on is None,
        rules=rules,
    )


def _coming(duty: Duty) -> list[rules.Period]:
    return rules.coming_periods(duty, queries.last_made(duty.id))


@blueprint.route("/duties/new", methods=["GET", "POST"])
def new() -> str | Response:
    """A new duty, of its own or from an item of a conclusion whose words come back; the next five dates are shown."""
    who, committee = my_standpoint(), here()
    _only_secretaries(who)
    item = _asked_item(committee.id)
    form = DutyForm(data=_proposed(item))
    form.offer(valid_units(clock.today()), possible_trackers(committee.id, clock.today()))
    if form.validate_on_submit() and request.form.get("do") != "preview":
        try:
            duty = actions.create(
                committee, form.owed(), from_on=form.from_on.data, item=item, form_key=form.form_key.data, by=me()
            )
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
        else:
            db.session.commit()
            if duty is None:  # the same form pressed twice; the first press made it and said so
                return redirect(url_for(".index"), 303)
            flash("Đã lập việc định kỳ. Hệ thống tự giao nhiệm vụ của từng kỳ.", "done")
            return redirect(url_for(".show", duty_id=duty.id), 303)
    if not form.is_submitted() and item is not None and not item.suggestion.get("recurrence"):
        form.day.data = None
    return render_template("duties/form.html", form=form, duty=None, item=item, preview=_preview(form))


def _asked_item(committee_id: int) -> ConclusionItem | None:
    """The item the duty is made from, as the address names it. Raises NotFound for one of another committee."""
    asked = request.args.get("item", 0, type=int)
    if not asked:
        return None
    item = db.session.get(ConclusionItem, asked) if 0 < asked < 2**31 else None
    if item is None:
        raise NotFound
    conclusion = readable(item.conclusion_id)
    if conclusion.committee_id != committee_id or not conclusion.is_issued():
        raise NotFound
    return item


def _proposed(item: ConclusionItem | None) -> dict[str, object]:
    """What the form begins with: everything the conclusion says, or nothing but today."""
    start: dict[str, object] = {"from_on": clock.today()}
    if item is None:
        return start
    rhythm = rules.rhythm_of(str(item.suggestion.get("recurrence") or ""))
    return {
        **start,
        **rhythm_values(rhythm),
        "title": item.title[:250],
        "text": item.text.strip(),
        "lead_unit_id": item.lead_unit_id,
        "support_unit_ids": item.support_unit_ids,
        "tracker_id": item.tracker_id,
    }


def _preview(form: DutyForm) -> list[tuple[object, object]]:
    """The next five due days as the rule names them and as they are moved off days off; none for what is not valid."""
    if request.form.get("do") == "preview":
        form.forget_the_rest()
    if form.every.data not in set(rules.Every) or form.day.errors or form.month.errors:
        return []
    if form.every.data != rules.Every.WEEK and form.day.data is None:
        return []
    days = calendar()
    begin = first_day(form.from_on.data, clock.today())
    named = islice(rules.occurrences(form.rhythm.rule, begin, form.until_on.data), rules.PREVIEW)
    return [(day, days.next_working_day(day)) for day in named]


@blueprint.route("/duties/<int:duty_id>/edit", methods=["GET", "POST"])
def edit(duty_id: int) -> str | Response:
    """From a day on something else is owed; what was given out stays as it was."""
    duty, who = _seen(duty_id)
    _only_secretaries(who)
    if duty.ended_on is not None:
        raise Forbidden("Việc định kỳ này đã được kết thúc nên không sửa được nữa.")
    holds = duty.versions[-1]
    form = DutyForm(obj=holds, data={**values_of(holds), "from_on": _first_free_day(duty), "reason": ""})
    if not form.is_submitted():
        form.from_on.data, form.reason.data = _first_free_day(duty), ""
    units, trackers = list(valid_units(clock.today())), list(possible_trackers(duty.committee_id, clock.today()))
    units += [holds.lead_unit] if holds.lead_unit not in units else []
    trackers += [holds.tracker] if holds.tracker not in trackers else []
    form.offer(units, trackers)
    if form.validate_on_submit() and request.form.get("do") != "preview":
        try:
            made = actions.change(
                duty,
                form.owed(),
                from_on=form.from_on.data,
                reason=form.reason.data or "",
                version=version_typed(form.version.data),
                by=me(),
            )
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
            duty, who = _seen(duty_id)
        else:
            db.session.commit()
            flash(f"Đã ghi thay đổi, áp dụng cho các kỳ đến hạn từ {vn_date(made.from_on)}.", "done")
            return redirect(url_for(".show", duty_id=duty_id), 303)
    return render_template("duties/form.html", form=form, duty=duty, item=duty.item, preview=_preview(form))


def _first_free_day(duty: Duty) -> object:
    """The first day a change may apply from."""
    given = queries.last_made(duty.id)
    return max(clock.today(), given + timedelta(days=1)) if given else clock.today()


@blueprint.route("/duties/<int:duty_id>/end", methods=["GET", "POST"])
def end(duty_id: int) -> str | Response:
    """From a day on no period is due any more."""
    duty, who = _seen(duty_id)
    _only_secretaries(who)
    form = EndForm(data={"from_on": _first_free_day(duty)})
    if form.validate_on_submit():
        try:
            actions.end(
                duty,
                from_on=form.from_on.data,
                reason=form.reason.data or "",
                version=version_typed(form.version.data),
                by=me(),
            )
        except SecretRefused:
            raise
        except Refused as refused:
            db.session.rollback()
            form.add_error(refused.field, refused.message)
            duty, who = _seen(duty_id)
        else:
            db.session.commit()
            flash("Đã kết thúc việc định kỳ. Nhiệm vụ đã giao vẫn giữ nguyên.", "done")
            return redirect(url_for(".show", duty_id=duty_id), 303)
    return render_template("duties/end.html", form=form, duty=duty)
