"""The sender: takes notices from the ledger and hands them over, one person's mail (or message) at a time."""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from datetime import date, datetime
from typing import Any, TypeVar

from flask import current_app
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from tracker import clock, mail, webhook
from tracker.config import Settings
from tracker.db import db
from tracker.errors import Halted
from tracker.notices.actions import outcomes, sending
from tracker.notices.actions.sending import Claim, NotBefore
from tracker.notices.jobs.writing import BesideOf, Desk
from tracker.notices.models import Carrier, Notice
from tracker.notices.queries import waits_for_gateway

log = logging.getLogger(__name__)

Outdated = Callable[[Sequence[Notice], date], Mapping[int, str]]  # notices, today → reason by id of what is untrue now
Done = TypeVar("Done")

LOST_AT_MOST = 3  # connections that break one after the other, before the server is left alone for a minute
PAUSES = (0.5, 1, 2, 4, 8, 15, 30, 30)  # seconds, while the database is away and a mail has just left


def send_all(
    outdated: Outdated,
    *,
    carrier: Carrier = Carrier.MAIL,
    not_before: NotBefore | None = None,
    is_stopping: Callable[[], bool] = lambda: False,
    tell: bool = False,
    beside: BesideOf | None = None,
) -> int:
    """Send everything that is due, mail by mail, over one connection. Returns how many mails were tried.

    Stops early when the server is away (the next run tries again) or `is_stopping()`. With `tell` the former raises
    Halted, for whoever looks after the server.
    """
    if freed := outcomes.look_at_clock(carrier, clock.now()):
        log.warning("the clock was set back: %s notices do not wait for the time it showed", freed)
    db.session.commit()
    if carrier is Carrier.WEBHOOK and not _settings().WEBHOOK_URL:
        return _without_gateway()
    number = 0
    with _transport(carrier) as post:
        run = Run(post, carrier, outdated, not_before, Desk(_settings(), carrier, beside), is_stopping)
        while not is_stopping():
            try:
                if not run.send_one(clock.now()):
                    break
            except mail.MailServerDown as problem:
                log.warning("%s: %s", carrier.value, problem.reply)
                if tell:
                    raise Halted(problem.reply, reason=f"{carrier.value}:{problem.trouble.value}") from None
                break
            number += 1
    return number


class Run:
    """One sender at work, with its connection and what its mails have in common."""

    def __init__(
        self,
        post: mail.Transport,
        carrier: Carrier,
        outdated: Outdated,
        not_before: NotBefore | None,
        desk: Desk,
        is_stopping: Callable[[], bool],
    ) -> None:
        self._post = post
        self._carrier = carrier
        self._outdated = outdated
        self._not_before = not_before
        self._desk = desk
        self._is_stopping = is_stopping
        self._people: list[int] = []  # whose turn it is, as far as was looked
        self._bad = outcomes.bad_addresses()
        self._lost = 0

    def send_one(self, now: datetime) -> bool:
        """Send one mail to one person: claim (commit), hand over, write down what became of it (commit).

        Returns whether there was one to send. Raises MailServerDown, with everything put back in order, when nobody's
        mail can leave now. Killed between the commits, the claim expires and the mail goes again, Message-ID and all.
        """
        try:
            claim = self._claim(now)
        except (LookupError, ValueError, TypeError):  # a row that cannot be read must not stop everybody else's mail
            return self._set_aside(now)
        if claim is None:
            db.session.rollback()
            return False
        ids, message = self._prepared(claim, now)
        turn = self._turn(now) if message is not None else now
        db.session.commit()
        if message is None:
            return True
        self._wait_for(turn)
        try:
            reply = self._post.send(message)
        except mail.MailRefused as refusal:
            self._put_in_order(claim, ids, refusal, now)
            return True
        self._lost = 0
        if not _write_down(lambda: outcomes.mark_sent(claim, ids, reply, now)):
            log.warning("mail %s left after its claim had expired", claim.message_id)
        return True

    def _claim(self, now: datetime) -> Claim | None:
        return sending.claim_next(
            now, domain=self._desk.domain, carrier=self._carrier, not_before=self._not_before, people=self._people
        )

    def _set_aside(self, now: datetime) -> bool:
        db.session.rollback()
        reply = "Dòng này trong cơ sở dữ liệu bị hỏng, không đọc được."
        number = sending.set_aside_unreadable(now, carrier=self._carrier, reply=reply)
        db.session.commit()
        if not number:
            raise Halted("a notice cannot be read, and neither be set aside", reason="notice")
        log.error("%s notices cannot be read and were set aside", number)
        return True

    def _put_in_order(self, claim: Claim, ids: Sequence[int], refusal: mail.MailRefused, now: datetime) -> None:
        """Write down a refusal; raise where it concerns everybody's mail."""
        if refusal.permanent:
            _write_down(lambda: self._refuse(claim, ids, refusal, now))
        else:
            _write_down(
                lambda: outcomes.put_back(claim, ids, refusal.reply, now, perhaps_delivered=refusal.perhaps_delivered)
            )
        self._lost = self._lost + 1 if refusal.perhaps_delivered else 0
        if isinstance(refusal, mail.MailServerDown):
            raise refusal
        if self._lost >= LOST_AT_MOST:
            raise mail.MailServerDown(refusal.reply, mail.Trouble.LOST)

    def _refuse(self, claim: Claim, ids: Sequence[int], refusal: mail.MailRefused, now: datetime) -> None:
        outcomes.mark_refused(claim, ids, refusal.reply)
        if refusal.bad_address:
            outcomes.note_bad_address(claim.address, refusal.reply, now)
            self._bad[claim.address] = refusal.reply

    def _turn(self, now: datetime) -> datetime:
        per_minute = self._desk.settings.MAIL_PER_MINUTE
        return outcomes.take_turn(self._carrier, now, per_minute) if per_minute else now

    def _wait_for(self, turn: datetime) -> None:
        while not self._is_stopping() and (seconds := (turn - clock.now()).total_seconds()) > 0:
            time.sleep(min(seconds, 0.5))

    # ---------- What is still true, and the mail that says it ----------

    def _prepared(self, claim: Claim, now: datetime) -> tuple[list[int], mail.Message | None]:
        """The claimed notices that are still true, and the mail that says them; the others are dropped."""
        if not claim.notices:
            return [], None
        if refusal := self._unreachable(claim, now):
            outcomes.mark_refused(claim, claim.ids, refusal)
            return [], None
        today = clock.local(now).date()
        notices = list(claim.notices)
        try:
            return self._written(claim, notices, today)
        except DBAPIError:
            raise
        except Exception:  # one broken row must stop neither the other rows nor the other people
            log.exception("mail %s could not be written", claim.message_id)
        whole = [notice for notice in notices if self._can_be_written(claim, notice, today)]
        broken = [notice.id for notice in notices if notice not in whole] or claim.ids
        # Tried again, for the fault may be the program's, which somebody mends.
        outcomes.put_back(claim, broken, "Không dựng được nội dung thư.", now, perhaps_delivered=False)
        return self._written(claim, whole, today) if len(broken) < len(notices) else ([], None)

    def _written(self, claim: Claim, notices: Sequence[Notice], today: date) -> tuple[list[int], mail.Message | None]:
        reasons = self._no_longer_wanted(claim) or self._outdated(notices, today)
        true = [notice for notice in notices if notice.id not in reasons]
        message = self._desk.write(claim, true, today) if true else None
        outcomes.drop(claim, reasons)
        return [notice.id for notice in true], message

    def _can_be_written(self, claim: Claim, notice: Notice, today: date) -> bool:
        try:
            if notice.id not in self._outdated([notice], today):
                self._desk.write(claim, [notice], today)
        except DBAPIError:
            raise
        except Exception:
            return False
        return True

    def _no_longer_wanted(self, claim: Claim) -> dict[int, str]:
        if not (claim.person.active or claim.person.is_mailbox):
            return dict.fromkeys(claim.ids, "Tài khoản của người nhận đã ngừng hoạt động.")
        if not claim.address or (self._carrier is Carrier.MAIL and "@" not in claim.address):
            return dict.fromkeys(claim.ids, "Người nhận chưa có địa chỉ thư.")
        return {}

    def _unreachable(self, claim: Claim, now: datetime) -> str:
        """Why nothing is even tried for this claim, in a sentence; empty where it is."""
        if claim.is_account and now > claim.notices[0].good_until:
            return "Liên kết trong thư đã hết hạn trước khi gửi được. Anh chị gửi lại lời mời ở trang Tài khoản."
        if self._carrier is not Carrier.MAIL or not (claim.person.active or claim.person.is_mailbox):
            return ""
        if claim.address.lower() == self._desk.own_address:
            return "Địa chỉ người nhận là địa chỉ gửi của chính hệ thống."
        if (reply := self._bad.get(claim.address)) is not None:
            return f"Không gửi: địa chỉ này đã bị máy chủ thư từ chối ({reply})."[:500]
        return ""


def _write_down(act: Callable[[], Done]) -> Done:
    """Write down what became of a mail and commit; while the database is away, wait for it.

    Giving up leaves the claim to expire: the mail would go a second time, so this is worth minutes.
    """
    for pause in (*PAUSES, None):
        try:
            done = act()
            db.session.commit()
            return done
        except (OperationalError, InterfaceError):
            db.session.rollback()
            if pause is None:
                raise
            time.sleep(pause)
    raise AssertionError


def _without_gateway() -> int:
    """Show as failed what a gateway should bring that nobody has set up."""
    if waits_for_gateway(clock.now()):
        sending.fail_due(
            clock.now(), carrier=Carrier.WEBHOOK, reply="Chưa đặt cổng nhắn tin (WEBHOOK_URL) nên không gửi được."
        )
        db.session.commit()
    return 0


def _transport(carrier: Carrier) -> AbstractContextManager[Any]:
    return closing(webhook.WebhookTransport(_settings())) if carrier is Carrier.WEBHOOK else mail.transport()


def _settings() -> Settings:
    settings: Settings = current_app.config["TRACKER"]
    return settings
