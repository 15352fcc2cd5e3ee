"""The filter of the task list, read from its address."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode

from tracker.forms import clean, parse_date
from tracker.tasks.models import TaskState
from tracker.tasks.queries import Beside
from tracker.tasks.queries.filters import SORTS, TaskFilter, View
from tracker.tasks.rules import Standing

Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(frozen=True)
class ReadFilter:
    """What the address asks for, and the names of what in it could not be understood and is left out."""

    wanted: TaskFilter
    ignored: tuple[str, ...]


class _Reader:
    """Reads one parameter after the other and notes those that make no sense."""

    def __init__(self, arguments: Mapping[str, str]) -> None:
        self.arguments = arguments
        self.ignored: list[str] = []

    def text(self, name: str) -> str:
        return " ".join((clean(self.arguments.get(name)) or "").split())

    def number(self, name: str, words: str) -> int | None:
        typed = self.text(name)
        if typed.isascii() and typed.isdigit() and 0 < int(typed[:12]) < 2**31:
            return int(typed)
        self._ignore(typed, words)
        return None

    def day(self, name: str, words: str) -> date | None:
        typed = self.text(name)
        try:
            found = parse_date(typed) if typed else None
        except ValueError:
            found = None
        if found is not None and 1945 <= found.year <= 2100:
            return found
        self._ignore(typed, words)
        return None

    def value(self, name: str, kind: type[Kind], words: str) -> Kind | None:
        typed = self.text(name)
        if typed in set(kind):
            return kind(typed)
        self._ignore(typed, words)
        return None

    def _ignore(self, typed: str, words: str) -> None:
        if typed:
            self.ignored.append(words)


def read_filter(arguments: Mapping[str, str]) -> ReadFilter:
    """The filter an address of the list stands for. Never raises: what makes no sense is left out and named.

    Without a view the open tasks are meant, unless a state, a standing or a period says which tasks are.
    """
    read = _Reader(arguments)
    words = read.text("q")[:200]
    state = read.value("state", TaskState, "trạng thái")
    standing = read.value("standing", Standing, "tình trạng")
    aside = read.value("beside", Beside, "đặc điểm")
    on = read.day("on", "ngày tính")
    view = read.value("view", View, "nhóm")
    if view is None and not (state or standing or aside or on):
        view = View.OPEN
    sort = read.text("sort")
    wanted = TaskFilter(
        view=view,
        words=words,
        unit_id=read.number("unit", "đơn vị"),
        support_id=read.number("support", "đơn vị phối hợp"),
        tracker_id=read.number("tracker", "người theo dõi"),
        conclusion_id=read.number("conclusion", "văn bản"),
        state=state,
        standing=standing,
        beside=aside,
        due_from=read.day("due_from", "thời hạn từ ngày"),
        due_to=read.day("due_to", "thời hạn đến ngày"),
        assigned_from=read.day("assigned_from", "giao từ ngày"),
        assigned_to=read.day("assigned_to", "giao đến ngày"),
        carried={"1": True, "0": False}.get(read.text("carried")),
        starred=read.text("starred") == "1",
        on=on,
        sort=sort if sort.removeprefix("-") in SORTS else "",
    )
    if words and not wanted.searched:
        read.ignored.append("từ tìm không có chữ hay số")
    return ReadFilter(wanted, tuple(dict.fromkeys(read.ignored)))


# The names an address of the list may carry; whatever else stands in one is not kept.
FILTER_NAMES = (
    "view", "q", "unit", "support", "tracker", "conclusion", "state", "standing", "beside", "due_from", "due_to",
    "assigned_from", "assigned_to", "carried", "starred", "on", "sort",
)  # fmt: skip


def filter_query(arguments: Mapping[str, str]) -> str:
    """What of an address is the list's filter, as one text that stands for it elsewhere; the rest is dropped."""
    found = {name: " ".join((clean(arguments.get(name)) or "").split())[:200] for name in FILTER_NAMES}
    return urlencode({name: typed for name, typed in found.items() if typed})


def filter_arguments(query: str) -> dict[str, str]:
    """The way back: the list's own parameters in such a text, whoever wrote it."""
    try:
        found = dict(parse_qsl(query[:2000], max_num_fields=100))
    except ValueError:
        return {}
    return {name: found[name] for name in FILTER_NAMES if name in found}
