"""A calendar as programs read it (RFC 5545): all-day events, because a due date lasts to the end of its day.

Events and not to-dos (VTODO): Google and most phones show no to-dos of a subscribed calendar, Outlook neither.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

PURPOSE = "calendar"
REFRESH = timedelta(hours=6)


@dataclass(frozen=True)
class Day:
    """One thing on one day. `uid` stays the same for its life; `sequence` grows when it changes (RFC 5545, 3.8.7.4)."""

    uid: str
    on: date
    title: str
    text: str
    url: str
    sequence: int
    made_at: datetime


def calendar_of(name: str, days: Iterable[Day]) -> bytes:
    """The calendar as it travels. The same days give the same bytes, whenever it is asked for."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//So Ket luan//Nhiem vu//VI")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", REFRESH, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    for day in days:
        calendar.add_component(_event(day))
    return bytes(calendar.to_ical())


def _event(day: Day) -> Event:
    event = Event()
    event.add("uid", day.uid)
    event.add("dtstamp", day.made_at.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", day.on)
    event.add("dtend", day.on + timedelta(days=1))  # the first day that is no longer part of it
    event.add("summary", day.title)
    event.add("description", day.text)
    event.add("url", day.url)
    event.add("sequence", day.sequence)
    event.add("transp", "TRANSPARENT")  # a due date makes nobody busy
    event.add("status", "CONFIRMED")
    return event


def tag_of(content: bytes) -> str:
    """What changes with the content alone: a calendar that is the same need not be sent again."""
    return hashlib.sha256(content).hexdigest()[:32]
