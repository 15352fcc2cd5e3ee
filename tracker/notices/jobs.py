"""The sender: takes notices from the ledger and hands them to the mail server, one person's mail at a time."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from email.utils import parseaddr
from typing import Any

from flask import current_app
from werkzeug.routing import MapAdapter

from tracker import clock, mail
from tracker.accounts.models import Role
from tracker.accounts.queries import people_in
from tracker.config import Settings
from tracker.db import db
from tracker.notices.actions import sending
from tracker.notices.actions.sending import Claim
from tracker.notices.models import Notice
from tracker.notices.rules import Place, compose
from tracker.units.models import Committee

log = logging.getLogger(__name__)

Outdated = Callable[[Sequence[Notice], date], Mapping[int, str]]  # notices, today → reason by id of what is untrue now

HEAVIEST = 29_000  # bytes on the way, so that what servers add keeps a digest under 30 KB
SHOWN = (10, 7, 5, 3, 2, 1)  # lines of each group, until the mail is light enough


def send_all(outdated: Outdated, *, is_stopping: Callable[[], bool] = lambda: False) -> int:
    """Send everything that is due, mail by mail, over one connection. Returns how many mails were tried.

    Stops early when the mail server is away (the next run tries again) or `is_stopping()`.
    """
    sending.give_up(clock.now())
    db.session.commit()
    number = 0
    with mail.transport() as post:
        while not is_stopping():
            try:
                if not send_one(clock.now(), post=post, outdated=outdated):
                    break
            except mail.MailServerDown as problem:
                log.warning("mail server: %s", problem.reply)
                break
            number += 1
    return number


def send_one(now: datetime, *, post: mail.Transport, outdated: Outdated) -> bool:
    """Send one mail to one person: claim (commit), hand over, write down what became of it (commit).

    Returns whether there was one to send. Raises MailServerDown, with everything put back in order, when nobody's
    mail can leave now. Killed between the commits, the claim expires and the mail goes again, Message-ID and all.
    """
    claim = sending.claim_next(now, domain=_domain())
    if claim is None:
        db.session.rollback()
        return False
    ids, message = _prepared(claim, now, outdated)
    db.session.commit()
    if message is None:
        return True
    try:
        reply = post.send(message)
    except mail.MailRefused as refusal:
        if refusal.permanent:
            sending.mark_failed(claim, ids, refusal.reply)
        else:
            sending.put_back(claim, ids, refusal.reply, now, perhaps_delivered=refusal.perhaps_delivered)
        db.session.commit()
        if isinstance(refusal, mail.MailServerDown):
            raise
        return True
    if not sending.mark_sent(claim, ids, reply, now):
        log.warning("mail %s left after its claim had expired", claim.message_id)
    db.session.commit()
    return True


def _prepared(claim: Claim, now: datetime, outdated: Outdated) -> tuple[list[int], mail.Message | None]:
    """The claimed notices that are still true, and the mail that says them; the others are dropped."""
    if not claim.notices:
        return [], None
    today = clock.local(now).date()
    reasons = _unreachable(claim) or outdated(claim.notices, today)
    sending.drop(claim, reasons)
    true = [notice for notice in claim.notices if notice.id not in reasons]
    ids = [notice.id for notice in true]
    if not true:
        return [], None
    try:
        return ids, _account_mail(claim) if claim.is_account else _digest(claim, true, today)
    except Exception:  # one broken row must not stop everybody else's mail
        log.exception("mail %s could not be written", claim.message_id)
        sending.mark_failed(claim, ids, "Không dựng được nội dung thư.")
        return ids, None


def _unreachable(claim: Claim) -> dict[int, str]:
    if not claim.person.active:
        return dict.fromkeys(claim.ids, "Tài khoản của người nhận đã ngừng hoạt động.")
    if "@" not in claim.person.email:
        return dict.fromkeys(claim.ids, "Người nhận chưa có địa chỉ thư.")
    return {}


def _account_mail(claim: Claim) -> mail.Message:
    notice = claim.notices[0]
    text, html = str(notice.details.get("text", "")), str(notice.details.get("html", ""))
    return mail.Message(claim.person.email, notice.title, text, html, claim.message_id)


def _digest(claim: Claim, notices: Sequence[Notice], today: date) -> mail.Message:
    """The person's digest: ten lines a group, fewer when that would be too heavy."""
    link = _links()
    committee_ids = {notice.committee_id for notice in notices if notice.committee_id is not None}
    committee = db.session.get(Committee, committee_ids.pop()) if len(committee_ids) == 1 else None
    secretaries = people_in(committee.id, today, frozenset({Role.SECRETARY})) if committee else []
    for shown in SHOWN:
        digest = compose(notices, today, shown=shown)
        message = mail.render(
            "digest",
            to=claim.person.email,
            subject=digest.subject,
            message_id=claim.message_id,
            digest=digest,
            link=link,
            person=claim.person,
            committee=committee,
            secretary=secretaries[0] if secretaries else None,
        )
        if mail.size_of(message, _settings().MAIL_FROM) <= HEAVIEST:
            break
    return message


def _settings() -> Settings:
    settings: Settings = current_app.config["TRACKER"]
    return settings


def _domain() -> str:
    return parseaddr(_settings().MAIL_FROM)[1].rpartition("@")[2] or "localhost"


def _links() -> Callable[[Place], str]:
    """A function that gives the full address of a page, from the address people type (BASE_URL)."""
    base = _settings().BASE_URL.rstrip("/")
    pages: MapAdapter = current_app.url_map.bind("pages")

    def link(where: Place) -> str:
        endpoint, values = where
        path: Any = pages.build(endpoint, values)
        return f"{base}{path}"

    return link
