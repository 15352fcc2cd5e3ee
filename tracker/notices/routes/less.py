"""The way out of mail one need not get, from the mail program itself (RFC 8058) or a page, without signing in.

What is signed is only who is meant: whoever holds such an address can make that person's optional mails fewer, and
nothing else. Being given work, being late and work sent back cannot be muted.
"""

from flask import current_app, render_template, request

from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import NotFound
from tracker.gate import csrf
from tracker.history.actions import record
from tracker.notices.actions.choosing import choices_of, choose
from tracker.notices.actions.leaving import person_meant
from tracker.notices.models import Pace
from tracker.notices.routes import blueprint
from tracker.notices.rules import CHOICES


@blueprint.route("/unsubscribe/<token>", methods=["GET", "POST"])
def unsubscribe(token: str) -> str:
    """Less mail of one kind, by the link in a mail and without signing in (RFC 8058)."""
    person = _meant(token)
    if request.method == "POST":
        changes = choose(person, dict.fromkeys(CHOICES, Pace.OFF))
        if changes:
            record(person, "account.unsubscribed", by=person, changes=changes)
        db.session.commit()
    still = any(pace is not Pace.OFF for pace in choices_of(person).values())
    return render_template("notices/unsubscribe.html", person=person, kinds=list(CHOICES), done=not still)


csrf.exempt(unsubscribe)  # a mail program posts here by itself; the signature says for whom


def _meant(token: str) -> User:
    number = person_meant(token, current_app.secret_key)
    person = db.session.get(User, number) if number is not None else None
    if person is None or not person.active:
        raise NotFound
    return person
