"""What surrounds every page: the committee one works in, the navigation, today's date."""

from dataclasses import dataclass
from typing import Any

from flask import Flask, g, request, session, url_for
from flask_login import current_user
from werkzeug.datastructures import MultiDict

from tracker import clock
from tracker.accounts import actions as accounts
from tracker.accounts.models import User
from tracker.accounts.queries import committee_for, committees_of, standpoint
from tracker.accounts.rules import Standpoint
from tracker.errors import NotFound
from tracker.notices.queries import count_unread
from tracker.tasks.queries import count_overdue
from tracker.units.models import Committee


def here() -> Committee:
    """The committee the signed-in person works in now. Raises NotFound for people who belong to none."""
    committee = g.get("committee")
    if not isinstance(committee, Committee):
        raise NotFound
    return committee


def me() -> User:
    """The signed-in person."""
    user = current_user._get_current_object()
    assert isinstance(user, User)
    return user


def my_standpoint(committee_id: int | None = None) -> Standpoint:
    """The signed-in person's rights in a committee (the present one by default), read once a request."""
    wanted = here().id if committee_id is None else committee_id
    known: dict[int, Standpoint] = g.setdefault("standpoints", {})
    if wanted not in known:
        known[wanted] = standpoint(me(), wanted, clock.today())
    return known[wanted]


@dataclass(frozen=True)
class Place:
    """One line of the navigation."""

    endpoint: str
    label: str
    icon: str
    count: int = 0
    tone: str = ""
    phone: bool = False

    @property
    def url(self) -> str:
        return url_for(self.endpoint)

    @property
    def current(self) -> bool:
        return request.endpoint == self.endpoint or (
            request.blueprint == self.endpoint.split(".")[0] and (g.get("place", self.endpoint) == self.endpoint)
        )


def navigation() -> list[Place]:
    """The places this person goes to, by their role in the present committee."""
    places: list[Place] = []
    if g.get("committee") is not None:
        who = my_standpoint()
        overdue = count_overdue(who, clock.today())
        if who.reads_all:
            places.append(Place("reports.today", "Hôm nay", "sunrise", phone=True))
        if who.unit_ids and not who.is_leader:
            mine = Place("tasks.mine", "Việc của tôi", "check2-square", phone=not who.is_secretary)
            places.append(mine)
        places.append(Place("tasks.index", "Nhiệm vụ", "list-task", overdue, "is-late", phone=True))
        places.append(Place("meetings.index", "Kết luận", "journal-text", phone=not who.reads_all or who.is_secretary))
        places.append(Place("inspections.index", "Kiểm tra", "card-checklist"))
        if who.reads_all:
            places.append(Place("reports.index", "Báo cáo", "bar-chart", phone=not who.is_secretary))
        if who.is_secretary:
            places.append(Place("notices.ledger", "Sổ gửi thông báo", "send"))
    if current_user.is_authenticated and current_user.is_admin:
        places.append(Place("units.index", "Đơn vị", "diagram-3"))
        places.append(Place("accounts.index", "Tài khoản", "people"))
        places.append(Place("units.committees", "Ban Chỉ đạo", "building"))
        places.append(Place("workdays.index", "Lịch làm việc", "calendar-week"))
    return places


def surround(app: Flask) -> None:
    """Find the committee before each page, bring back typed text, and give templates what the shell needs."""

    @app.before_request
    def _choose_committee() -> None:
        if not current_user.is_authenticated or request.endpoint in (None, "static", "bootstrap.static"):
            return
        today = clock.today()
        g.committees = committees_of(me(), today)
        asked = request.args.get("committee", type=int)
        if asked is not None:
            g.committee = committee_for(me(), asked, today)
            session["committee"] = asked
            return
        remembered = [c for c in g.committees if c.id == session.get("committee")]
        g.committee = (remembered or g.committees or [None])[0]

    @app.before_request
    def _bring_back_typed() -> None:
        if request.method == "GET" and current_user.is_authenticated and (token := request.args.get("typed")):
            fields = accounts.typed_before(token, request.path, by=me(), now=clock.now())
            if fields:
                g.typed = MultiDict(fields)

    @app.context_processor
    def _shell() -> dict[str, Any]:
        signed_in = current_user.is_authenticated and "committees" in g
        return {
            "navigation": navigation() if signed_in else [],
            "committee": g.get("committee"),
            "committees": g.get("committees", []),
            "unread_notices": count_unread(me()) if signed_in else 0,
            "today": clock.today(),
            "now": clock.now(),
            "place": app.config["TRACKER"].PLACE,
        }
