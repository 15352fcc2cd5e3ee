"""How soon a person wants their mails."""

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import LEADERS
from tracker.db import db
from tracker.history.actions import record
from tracker.notices.actions.choosing import choices_of, choose
from tracker.notices.models import NoticeKind
from tracker.notices.rules import CHOICES
from tracker.reminders.forms import ChoicesForm
from tracker.reminders.routes import blueprint
from tracker.shell import me


@blueprint.route("/profile/notices", methods=["GET", "POST"])
def choices() -> str | Response:
    """Everybody's own choice; the kinds that matter most are named and stay as they are."""
    form = ChoicesForm(data={kind.value: pace.value for kind, pace in choices_of(me()).items()})
    if not me().committee_ids(clock.today(), LEADERS):
        del form[NoticeKind.WEEKLY.value]  # only leaders get it
    if form.validate_on_submit():
        changes = choose(me(), form.chosen())
        if changes:
            record(me(), "account.notices_chosen", by=me(), changes=changes)
        db.session.commit()
        words = "Đã lưu lựa chọn, áp dụng cho thông báo từ nay."
        flash(words if changes else "Không có gì khác trước nên không ghi thay đổi.", "done")
        return redirect(url_for(".choices"), 303)
    return render_template("reminders/choices.html", form=form, kinds=[kind for kind in CHOICES if kind.value in form])
