"""One row of a spreadsheet being read: what is wrong with a cell is noted with its name, and reading goes on."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from tracker.db import folded
from tracker.errors import Refused
from tracker.files.rules import SecretRefused
from tracker.intake.rules import Fate, Plan
from tracker.labels import labels
from tracker.sheets import Cell, CellError, Row

Read = TypeVar("Read")
Kind = TypeVar("Kind", bound=StrEnum)


class Line:
    """A row with the plan its errors go to. A key whose column the file does not have reads as none."""

    def __init__(self, row: Row, plan: Plan) -> None:
        self.number, self._row, self._plan = row.number, row, plan

    @property
    def is_sound(self) -> bool:
        return self._plan.fates.get(self.number) is not Fate.WRONG

    def has(self, key: str) -> bool:
        """Whether the file has this column at all."""
        return key in self._row

    def is_filled(self, key: str) -> bool:
        return key in self._row and not self._row[key].is_empty

    def blame(self, key: str, words: str) -> None:
        """Note an error of the cell in column `key`, or of the row's first cell where the file has no such column."""
        cell = self._row[key] if key in self._row else next(iter(self._row.cells.values()))
        self._plan.blame(self.number, cell.ref, words)

    def read(self, key: str, how: Callable[[Cell], Read]) -> Read | None:
        """What `how` makes of the cell; none, with the error noted, where it cannot."""
        if key not in self._row:
            return None
        try:
            return how(self._row[key])
        except CellError as problem:
            self.blame(key, problem.words)
        except SecretRefused:
            raise
        except Refused as refused:
            self.blame(key, refused.message)
        except ValueError as problem:
            self.blame(key, str(problem))
        return None

    def text(self, key: str, limit: int, *, needed: str = "") -> str:
        """The cell as a line of at most `limit` signs; `needed` is what to say when it is empty."""
        words = self.read(key, lambda cell: cell.words()) or ""
        if len(words) > limit:
            self.blame(key, f"Nội dung dài {len(words)} ký tự, nhiều nhất là {limit}. Anh chị rút gọn.")
        if not words and needed and self.is_sound:
            self.blame(key, needed)
        return words

    def paragraphs(self, key: str, limit: int) -> str:
        """The cell as text of at most `limit` signs, line ends kept."""
        words = self.read(key, lambda cell: cell.paragraphs()) or ""
        if len(words) > limit:
            self.blame(key, f"Nội dung dài {len(words)} ký tự, nhiều nhất là {limit}. Anh chị rút gọn.")
        return words

    def day(self, key: str) -> date | None:
        """The cell as a day of a year people mean."""
        day = self.read(key, lambda cell: cell.day())
        if day is not None and not 1945 <= day.year <= 2100:
            self.blame(key, f"Năm {day.year} có lẽ gõ nhầm. Anh chị xem lại bản gốc rồi nhập lại.")
            return None
        return day

    def flag(self, key: str) -> bool:
        return bool(self.read(key, lambda cell: cell.flag()))

    def choice(self, key: str, kind: type[Kind]) -> Kind | None:
        """The cell as one of the named values of `kind`; none when it is empty."""
        words = self.text(key, 80)
        if not words:
            return None
        for value, label in labels(kind).items():
            if folded(words) in (folded(label), folded(value)):
                return kind(value)
        self.blame(key, f"“{words}” không có trong danh sách. Anh chị chọn một trong: {_listed(kind)}.")
        return None

    def parts(self, key: str) -> list[str]:
        """The cell as a list: its parts between semicolons and line ends, each once."""
        raw = self.read(key, lambda cell: cell.paragraphs()) or ""
        found = (" ".join(part.split()) for line in raw.splitlines() for part in line.split(";"))
        return list(dict.fromkeys(part for part in found if part))

    def settle(self, fate: Fate) -> None:
        """Say what becomes of the row, unless something was wrong with it."""
        if self.is_sound:
            self._plan.fates[self.number] = fate

    def tell(self, changes: list[str]) -> None:
        """Say what would be different."""
        self._plan.changes.append((self.number, "; ".join(changes)))


def _listed(kind: type[StrEnum]) -> str:
    return ", ".join(labels(kind).values())
