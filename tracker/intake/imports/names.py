"""What people write for a unit or a person, and who is meant: the code or address, else a name only one bears."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from tracker.accounts.models import User
from tracker.db import folded, marked
from tracker.sheets import CellError
from tracker.units.models import Unit


class UnitNames:
    """Every unit by its code and its names."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._by_code: dict[str, Unit] = {}
        self._by_name: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in units:
            self.add(unit.code, unit, (unit.name, unit.short_name, *unit.aliases))

    def add(self, code: str, unit: Unit, names: Iterable[str]) -> None:
        """Know one more unit."""
        self._by_code[code.upper()] = unit
        for name in {spelling(name) for name in names for spelling in (marked, folded)}:
            if name:
                self._by_name[name].append(unit)

    def with_code(self, words: str) -> Unit | None:
        return self._by_code.get(words.strip().upper())

    def find(self, words: str, *, already: Unit | None = None, on: date | None = None) -> Unit:
        """The unit that `words` name. Raises CellError when there is none, or several, or it has ended by `on`.

        `already` is meant wherever the words fit it: what stands need not be explained again.
        """
        if already is not None and self._fits(words, already):
            return already
        unit = self.with_code(words) or self._named(words, on)
        if on is not None and unit.valid_to is not None and unit.valid_to < on:
            raise CellError(
                f"{unit.name} ({unit.code}) đã kết thúc ngày {unit.valid_to:%d/%m/%Y}. Anh chị ghi đơn vị kế thừa."
            )
        return unit

    def _fits(self, words: str, unit: Unit) -> bool:
        names = {marked(name) for name in (unit.name, unit.short_name, *unit.aliases) if name}
        return words.strip().upper() == unit.code.upper() or marked(words) in names

    def _named(self, words: str, on: date | None) -> Unit:
        found = {unit.id: unit for unit in self._by_name.get(marked(words)) or self._by_name.get(folded(words)) or []}
        living = [unit for unit in found.values() if on is None or unit.valid_to is None or unit.valid_to >= on]
        candidates = living or list(found.values())
        if not candidates:
            raise CellError(f"Không có đơn vị nào có mã hoặc tên “{words}”. Anh chị xem danh mục đơn vị.")
        if len(candidates) > 1:
            codes = ", ".join(sorted(unit.code for unit in candidates)[:5])
            raise CellError(f"Có {len(candidates)} đơn vị tên “{words}”. Anh chị ghi mã: {codes}.")
        return candidates[0]


class PeopleNames:
    """Some people by their address and name; `who` says in an error whom the office may choose from."""

    def __init__(self, people: Iterable[User], who: str) -> None:
        self._who = who
        self._by_email: dict[str, User] = {}
        self._by_name: defaultdict[str, list[User]] = defaultdict(list)
        for person in people:
            self._by_email[person.email.lower()] = person
            self._by_name[marked(person.name)].append(person)

    def find(self, words: str, *, already: User | None = None) -> User:
        """The person that `words` name, by address or full name. Raises CellError when there is none, or several."""
        if already is not None and (marked(words) == marked(already.name) or words.lower() == already.email.lower()):
            return already
        found = self._by_email.get(words.strip().lower())
        if found is not None:
            return found
        named = self._by_name.get(marked(words), [])
        if not named:
            raise CellError(f"“{words}” không phải {self._who} của Ban Chỉ đạo. Anh chị ghi họ tên hoặc địa chỉ thư.")
        if len(named) > 1:
            addresses = ", ".join(sorted(person.email for person in named)[:3])
            raise CellError(f"Có {len(named)} người tên “{words}”. Anh chị ghi địa chỉ thư: {addresses}.")
        return named[0]
