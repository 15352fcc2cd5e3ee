"""Writing mails and messages: what the sender puts into them, and what many of them share."""

from collections.abc import Callable, Sequence
from datetime import date
from email.utils import parseaddr
from types import SimpleNamespace
from typing import Any

from flask import current_app
from werkzeug.routing import MapAdapter

from tracker import mail
from tracker.accounts.models import Role, User
from tracker.accounts.queries import people_in
from tracker.config import Settings
from tracker.db import db
from tracker.notices.actions.leaving import token_for
from tracker.notices.actions.sending import Claim
from tracker.notices.models import Carrier, Notice
from tracker.notices.rules import CHOICES
from tracker.notices.rules.digests import NOTHING_BESIDE, Beside, Digest, compose
from tracker.notices.rules.lines import Place
from tracker.units.models import Committee

HEAVIEST = 29_000  # bytes on the way, so that what servers add keeps a digest under 30 KB
SHOWN = (10, 7, 5, 3, 2, 1)  # lines of each group, until the mail is light enough


# person, notices, Message-ID, today → what the digest holds beside them
BesideOf = Callable[[User, Sequence[Notice], str, date], Beside]


class Desk:
    """Writes one mail after the other; committees and their secretaries are read once for all of them."""

    def __init__(self, settings: Settings, carrier: Carrier, beside: BesideOf | None = None) -> None:
        self.settings = settings
        self.own_address = parseaddr(settings.MAIL_FROM)[1].lower()
        self.domain = self.own_address.rpartition("@")[2] or "localhost"
        self._carrier = carrier
        self._beside = beside
        self._link = _links(settings)
        self._known: dict[int, tuple[SimpleNamespace, SimpleNamespace | None]] = {}

    def write(self, claim: Claim, notices: Sequence[Notice], today: date) -> mail.Message:
        """What leaves for a claim: an account mail as it was written, a digest, or a message for the gateway."""
        if claim.is_account:
            notice = notices[0]
            text, html = str(notice.details.get("text", "")), str(notice.details.get("html", ""))
            return mail.Message(claim.person.email, notice.title, text, html, claim.message_id)
        if self._carrier is Carrier.WEBHOOK:
            return self._message(claim, notices, today)
        return self._digest(claim, notices, today)

    def _digest(self, claim: Claim, notices: Sequence[Notice], today: date) -> mail.Message:
        """The person's digest: ten lines a group, fewer when that would be too heavy."""
        committee, secretary = self._committee_of(notices, today)
        headers = self._headers(claim.person, notices)
        more = self._beside(claim.person, notices, claim.message_id, today) if self._beside else NOTHING_BESIDE
        for shown in SHOWN:
            digest = compose(notices, today, shown=shown, more=more)
            message = mail.render(
                "digest",
                to=claim.person.email,
                subject=digest.subject,
                message_id=claim.message_id,
                headers=headers,
                digest=digest,
                link=self._link,
                person=claim.person,
                committee=committee,
                secretary=secretary,
                report=more.report if digest.in_link else None,
                report_until=more.report_until,
            )
            if mail.is_surely_below(message, HEAVIEST) or mail.size_of(message, self.settings.MAIL_FROM) <= HEAVIEST:
                break
        more.keep(digest.in_link)
        return message

    def _headers(self, person: User, notices: Sequence[Notice]) -> dict[str, str]:
        """Who may choose to get less of this is offered so by their mail program (RFC 2369, RFC 8058)."""
        if not any(notice.kind in CHOICES for notice in notices):
            return {}
        address = self._link(("notices.unsubscribe", {"token": token_for(person.id, current_app.secret_key)}))
        headers = {"List-Unsubscribe": f"<{address}>"}
        if self.settings.is_https:
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        return headers

    def _message(self, claim: Claim, notices: Sequence[Notice], today: date) -> mail.Message:
        """The same digest for the gateway: a line for a short message, all of it as text, and the parts by name."""
        digest = compose(notices, today)
        committee, _secretary = self._committee_of(notices, today)
        person = claim.person
        words, endpoint = digest.button
        data = {
            "recipient": {
                "name": person.name,
                "email": person.email,
                "phone": person.phone,
                "unit": person.unit.name if person.unit else "",
            },
            "committee": committee.name if committee else "",
            "url": self._link(endpoint),
            "groups": _groups(digest, self._link),
            "keys": sorted(notice.key for notice in notices),
        }
        text = f"{digest.summary} {words}: {data['url']}"
        return mail.Message(claim.address, digest.subject, text, "", claim.message_id, data=data)

    def _committee_of(
        self, notices: Sequence[Notice], today: date
    ) -> tuple[SimpleNamespace | None, SimpleNamespace | None]:
        """The one committee all notices are of, and its first secretary; none where there are several."""
        ids = {notice.committee_id for notice in notices if notice.committee_id is not None}
        if len(ids) != 1:
            return None, None
        committee_id = ids.pop()
        if committee_id not in self._known:
            self._known[committee_id] = _facts_of(committee_id, today)
        return self._known[committee_id]


def _facts_of(committee_id: int, today: date) -> tuple[SimpleNamespace, SimpleNamespace | None]:
    """Plain values: rows of the database would be read anew after every commit."""
    committee = db.session.get_one(Committee, committee_id)
    people = people_in(committee_id, today, frozenset({Role.SECRETARY}))
    secretary = SimpleNamespace(name=people[0].name, title=people[0].title, phone=people[0].phone) if people else None
    return SimpleNamespace(id=committee.id, name=committee.name, short_name=committee.short_name), secretary


def _groups(digest: Digest, link: Callable[[Place], str]) -> list[dict[str, Any]]:
    return [
        {
            "heading": group.heading,
            "number": group.number,
            "items": [
                {"title": line.title, "says": line.says, "beside": line.beside, "url": link(line.place)}
                for line in group.lines
            ],
        }
        for group in digest.groups
    ]


def _links(settings: Settings) -> Callable[[Place], str]:
    """A function that gives the full address of a page, from the address people type (BASE_URL)."""
    base = settings.BASE_URL.rstrip("/")
    pages: MapAdapter = current_app.url_map.bind("pages")

    def link(where: Place) -> str:
        endpoint, values = where
        path: Any = pages.build(endpoint, values)
        return f"{base}{path}"

    return link
