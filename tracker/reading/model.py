"""What the reader gives back: items, units, deadlines, targets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit of the installation; `key` is the caller's own code and comes back untouched."""

    name: str
    aliases: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit as the text writes it (NFC, white space runs made one space)."""

    text: str
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A term: the words, what kind of term, the last allowed day or the rule that repeats."""

    text: str
    kind: str  # date month quarter half year range recurring ongoing
    due_on: date | None
    precision: str  # day month quarter half year
    recurrence: str | None = None  # RFC 5545 rule, for recurring


@dataclass(frozen=True, slots=True)
class Target:
    """A quantified target, such as "trên 95 %" -> ≥ 95 %."""

    text: str
    comparator: str
    value: Decimal
    unit: str


class Disposition(StrEnum):
    """What an item is, as far as the register is concerned."""

    TASK = "task"
    INFORMATION = "information"
    NOT_A_TASK = "not_a_task"


@dataclass(frozen=True, slots=True)
class Part:
    """A dated part, or a part cut by semicolons, inside one task; offered as a child."""

    start: int
    end: int
    title: str
    deadline: Deadline | None


@dataclass(slots=True)
class Item:
    """One item of the conclusion; `start` and `end` count characters of the text as it was given.

    Nobody changes one. It is not frozen because a pasted text can hold a hundred thousand of them, and a
    frozen object of so many fields takes three times as long to make.
    """

    label: str
    ordinal: int | None
    start: int
    end: int
    title: str
    disposition: Disposition
    leads: tuple[UnitMention, ...] = ()
    supports: tuple[UnitMention, ...] = ()
    deadline: Deadline | None = None
    references: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    reasons: tuple[str, ...] = ()
    unsure: bool = False
    children: tuple[Item, ...] = ()
    parts: tuple[Part, ...] = ()
    trackers: tuple[UnitMention, ...] = ()  # who follows and urges, when the text names a unit for that


@dataclass(frozen=True, slots=True)
class Reading:
    """The text as it was given and what was read in it."""

    text: str
    items: tuple[Item, ...]
    uncovered: tuple[tuple[int, int], ...] = ()
    warnings: tuple[str, ...] = field(default=())

    def leaves(self) -> list[Item]:
        """The tasks: leaves that carry a duty of their own, in the order of the text."""
        found: list[Item] = []
        waiting = list(reversed(self.items))
        while waiting:
            item = waiting.pop()
            if item.disposition is Disposition.TASK:
                found.append(item)
            else:
                waiting.extend(reversed(item.children))
        return found
