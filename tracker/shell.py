"""What surrounds every page: the committee one works in, the navigation, today's date."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from flask import Flask, g, request, session, url_for
from flask_login import current_user
from werkzeug.datastructures import MultiDict

from tracker import clock
from tracker.accounts import actions as accounts
from tracker.accounts.models import Role, User
from tracker.accounts.queries import committee_for, committees_of, standpoint
from tracker.accounts.rules import Standpoint
from tracker.decisions.queries.inbox import Numbers, Waiting, numbers_for
from tracker.errors import NotFound
from tracker.listing import Count
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


def waiting_for_me() -> dict[Waiting, Count]:
    """How many things of each kind wait for the signed-in person's decision; nothing for people who decide nothing."""
    return _numbers().waiting


def _numbers() -> Numbers:
    """What the navigation and the bell count: one query a request."""
    if "navigation_numbers" not in g:
        who = my_standpoint() if g.get("committee") is not None else None
        g.navigation_numbers = numbers_for(me(), who, clock.today())
    found: Numbers = g.navigation_numbers
    return found


@dataclass(frozen=True)
class Place:
    """One line of the navigation; `phone`: also in the bar under the thumb, which has room for three and "Thêm"."""

    endpoint: str
    label: str
    icon: str
    count: int = 0
    tone: str = ""
    phone: bool = False
    current: bool = False

    @property
    def url(self) -> str:
        return _address(request.script_root, self.endpoint)


@lru_cache(maxsize=256)
def _address(_root: str, endpoint: str) -> str:
    """Made once: every page shows every place, and every place twice."""
    return url_for(endpoint)


def navigation() -> list[Place]:
    """The places this person goes to, by their role in the present committee."""
    places = [*_committee_places(), *_administrator_places()]
    here_exactly = [place for place in places if place.endpoint == request.endpoint]
    nearby = [place for place in places if place.endpoint.split(".")[0] == request.blueprint]
    nearby.sort(key=lambda place: not place.endpoint.endswith(".index"))  # a room's list stands for its other pages
    named = [place for place in places if place.endpoint == g.get("place")]  # a page that belongs under another room
    at = next(iter([*named, *here_exactly, *nearby]), None)
    return [replace(place, current=place is at) for place in places]


def _committee_places() -> list[Place]:
    if g.get("committee") is None:
        return []
    who = my_standpoint()
    works = bool(who.unit_ids) and not who.is_leader
    inspects = Role.INSPECTOR in who.roles  # on a phone, on site
    decides = who.is_leader or (Role.TRACKER in who.roles and not (who.reads_all or inspects))  # between two meetings
    numbers = _numbers()
    waiting = sum(count.number for count in numbers.waiting.values())
    tasks = Place("tasks.index", "Nhiệm vụ", "list-task", numbers.overdue, "is-late", phone=True)
    places: list[Place | None] = [
        Place("reports.today", "Hôm nay", "sunrise", phone=True) if who.reads_all else None,
        Place("tasks.mine", "Việc của tôi", "check2-square", phone=not who.reads_all) if works else None,
        tasks,
        Place(
            "meetings.index",
            "Kết luận",
            "journal-text",
            phone=who.is_secretary or not (who.reads_all or inspects or decides),
        ),
        Place("documents.index", "Sổ văn bản", "journals") if who.reads_all else None,
        Place("inspections.index", "Kiểm tra", "card-checklist", phone=inspects),
        Place("reports.index", "Báo cáo", "bar-chart", phone=not (who.is_secretary or decides))
        if who.reads_all
        else None,
        Place("decisions.index", "Quyết định", "inbox", waiting, "is-wait", phone=decides) if numbers.waiting else None,
        Place("handovers.people", "Người và bàn giao", "people") if who.is_secretary else None,
        Place("notices.ledger", "Sổ gửi thông báo", "send") if who.is_secretary else None,
    ]
    return [place for place in places if place is not None]


def _administrator_places() -> list[Place]:
    if not current_user.is_admin:
        return []
    alone = g.get("committee") is None  # else the bar under the thumb is full
    return [
        Place("units.index", "Đơn vị", "diagram-3", phone=alone),
        Place("accounts.index", "Tài khoản", "people", phone=alone),
        Place("units.committees", "Ban Chỉ đạo", "building", phone=alone),
        Place("workdays.index", "Lịch làm việc", "calendar3"),
        Place("system.index", "Tình trạng hệ thống", "cloud-check"),
    ]


def surround(app: Flask) -> None:
    """Find the committee before each page, bring back typed text, and give templates what the shell needs."""

    @app.before_request
    def _choose_committee() -> None:
        if request.endpoint in ("static", "bootstrap.static") or not current_user.is_authenticated:
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
        token = request.args.get("typed") if request.method == "GET" else None
        if token and current_user.is_authenticated:
            fields = accounts.typed_before(token, request.path, by=me(), now=clock.now())
            if fields:
                g.typed = MultiDict(fields)

    app.jinja_env.globals["address"] = lambda endpoint: _address(request.script_root, endpoint)

    @app.context_processor
    def _shell() -> dict[str, Any]:
        signed_in = current_user.is_authenticated and "committees" in g
        return {
            "navigation": navigation() if signed_in else [],
            "committee": g.get("committee"),
            "committees": g.get("committees", []),
            "unread_notices": _numbers().unread if signed_in else 0,
            "today": clock.today(),
            "now": clock.now(),
            "place": app.config["TRACKER"].PLACE,
        }
