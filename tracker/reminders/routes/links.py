"""The report form behind a mail's link: no sign-in, nothing but the tasks of that mail, no way further in."""

from flask import Response, make_response, redirect, render_template, request, url_for
from flask_limiter.util import get_remote_address
from werkzeug.wrappers import Response as AnyResponse

from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused
from tracker.gate import csrf
from tracker.reminders.actions.linking import report_by_link
from tracker.reminders.forms import link_form
from tracker.reminders.queries.links import Dead, link_by_token
from tracker.reminders.routes import blueprint
from tracker.throttle import limiter

GUESSES = "60 per 15 minutes"  # an office reports from behind one address; only what opens nothing is counted
PRESSES = "60 per 15 minutes"


def _opened_nothing(response: Response) -> bool:
    if found := response.status_code in (404, 410):
        db.session.rollback()  # the count is written beside the page
    return found


def _token() -> str:
    return f"report:{(request.view_args or {}).get('token', '')[:43]}"


@blueprint.route("/report/<token>", methods=["GET", "POST"])
@limiter.limit(GUESSES, key_func=get_remote_address, deduct_when=_opened_nothing)
@limiter.limit(PRESSES, key_func=_token, methods=["POST"])
def report(token: str) -> AnyResponse:
    """Report on the tasks of one mail. What is dead says so and leads to the door."""
    link = link_by_token(token, now=clock.now(), today=clock.today())
    if isinstance(link, Dead):
        if link is Dead.USED_UP and request.args.get("sent"):
            return _closed(render_template("reminders/report_done.html"))
        return _closed(render_template("reminders/report_dead.html", why=link), 404 if link is Dead.UNKNOWN else 410)
    form = link_form(link)
    if form.validate_on_submit():
        try:
            report_by_link(link, form.told(), now=clock.now())
        except SecretRefused:
            raise  # its own page, which shows nothing of the text
        except (Refused, Forbidden) as problem:
            db.session.rollback()
            link = link_by_token(token, now=clock.now(), today=clock.today())
            if isinstance(link, Dead):
                return _closed(render_template("reminders/report_dead.html", why=link), 410)
            form.add_error(None, getattr(problem, "message", "") or str(problem))
        else:
            db.session.commit()
            return _closed(redirect(url_for(".report", token=token, sent=1), 303))
    sent = bool(request.args.get("sent")) and not form.errors
    return _closed(render_template("reminders/report.html", link=link, form=form, sent=sent))


def _closed(page: str | AnyResponse, code: int = 200) -> AnyResponse:
    """A page no search engine keeps and whose address no browser passes on."""
    response = make_response(page, code) if isinstance(page, str) else page
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response


# CSRFProtect looks at the referrer, which this page asks browsers not to send. The form still has its own token.
csrf.exempt(f"{__name__}.report")
