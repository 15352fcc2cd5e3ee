"""Page of the room system: an administrator sees whether everything runs."""

from flask import Blueprint, current_app, render_template

from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden
from tracker.notices.queries import sending_figures
from tracker.shell import me
from tracker.system import queries, rules
from tracker.workdays.queries import unconfirmed_years

blueprint = Blueprint("system", __name__)


@blueprint.get("/system")
def index() -> str:
    if not me().is_admin:
        raise Forbidden("Chỉ quản trị hệ thống mới xem được tình trạng hệ thống.")
    now, settings = clock.now(), current_app.config["TRACKER"]
    jobs = rules.health(queries.runs(), now)
    return render_template(
        "system/index.html",
        jobs=jobs,
        asleep=rules.is_asleep(jobs),
        sending=sending_figures(now),
        room=queries.room(settings.INSTANCE),
        settings={"mail": settings.MAIL_TRANSPORT, "webhook": bool(settings.WEBHOOK_URL)},
        kind=db.engine.dialect.name,
        unconfirmed=unconfirmed_years(now.year, now.year + (now.month > 10)),
        why=rules.why,
        now=now,
    )
