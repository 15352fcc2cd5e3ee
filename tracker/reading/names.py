"""Unit names in running text: where they begin, where they end, and which names a list of them holds."""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex
from tracker.reading import name_signs as signs
from tracker.reading.model import UnitMention
from tracker.reading.name_bodies import NameBodies
from tracker.reading.posts import LOWER_HEAD, of_a_kind, post_alone
from tracker.reading.registry import Registry
from tracker.reading.shared_heads import SharedHeads
from tracker.reading.source import fold_name
from tracker.reading.unit_lists import UnitList

_LONGEST = 320  # characters one list of units may take
_REMEMBERED = 2000
_START = (
    r"(?<![\w\-/])(?:(?:tất cả các|toàn thể các|toàn thể|toàn bộ các|các|những|một số|từng|mỗi|\d{1,3})(?= \w)"
    rf"|{lex.HEADS}{{}})(?!\w)|(?<![\w\-/])[pk]\. ?(?=[^\W\d_])"
)
_QUANTIFIES = frozenset("cntm0123456789")  # how "các", "những", "tất cả", "một số", "từng", "mỗi" begin
_ALONE_LONGEST = 24
_NEXT_WORD = re.compile(r"\w+\W*")
_WORD = re.compile(r"\w+")


class UnitReader:
    """Reads unit names at a place of one readable text."""

    def __init__(self, text: str, low: str, registry: Registry) -> None:
        self.text, self.low, self.registry = text, low, registry
        firsts = "|".join(re.escape(first) for first in registry.by_first)
        self.start = re.compile(_START.replace("{}", f"|{firsts}" if firsts else ""))
        # The first words a name can have; a place that begins with another is no name, and that is quickly told.
        own = {match.group() for first in registry.by_first if (match := _WORD.match(first))}
        odd = any(not _WORD.match(first) for first in registry.by_first)
        self._firsts = None if odd else lex.FIRST_WORDS | own
        # The same place is asked for again and again while one item is read; forgotten once there are many.
        self._known: dict[tuple[int, int], UnitList | None] = {}
        self._shared = SharedHeads(text, low, self._begins)
        self._bodies = NameBodies(text, low, self._begins)

    def lists_in(self, start: int, end: int, limit: int = 60) -> list[UnitList]:
        """Every list of units between two places, at most `limit`."""
        found: list[UnitList] = []
        at = start
        while len(found) < limit:
            match = self.start.search(self.low, at, end)
            if match is None:
                break
            units = self.list_at(match.start(), end)
            if units:
                found.append(units)
                at = units.end
            else:
                word = _NEXT_WORD.match(self.low, match.start(), end)
                at = word.end() if word else match.end()
        return found

    def list_at(self, start: int, end: int) -> UnitList | None:
        """The list of units that begins exactly here, or None."""
        key = (start, min(end, start + _LONGEST))
        if key in self._known:
            return self._known[key]
        if self._firsts is not None:
            word = _WORD.match(self.low, start, end)
            if word is None or (word.group() not in self._firsts and not word.group().isdecimal()):
                return None
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        units = self._known[key] = self._list_at(*key)
        return units

    def _list_at(self, start: int, end: int) -> UnitList | None:
        if self.text[start].isupper():
            plain = lex.PLAIN_NAME.match(self.low, start, end)
            if plain and self.registry.name_at(self.low, start) is None:
                return UnitList(start, plain.end(), (self._mention(self.text[start : plain.end()]),))
        units: list[UnitMention] = []
        at: int | None = start
        last = start
        while at is not None:
            one = self._one(at, end)
            if one is None:
                break
            names, last = one
            units.extend([self._mention(name) for name in names])
            at = self._next_unit(at, last, end)
        if len(units) > 1:
            units = list(dict.fromkeys(units))
        return UnitList(start, last, tuple(units)) if units else None

    def _mention(self, name: str) -> UnitMention:
        return UnitMention(name, self.registry.key(name))

    def _next_unit(self, begun: int, at: int, end: int) -> int | None:
        """Where the next unit of the same list begins, after a comma, a semicolon or "và"."""
        match = signs.JOIN.match(self.low, at, end)
        if match is None or not self._begins(match.end(), end):
            return None
        bare = lex.BARE_HEAD.match(self.low, match.end(), end)
        if signs.RELATED.match(self.low, match.end(), end):
            return match.end()
        if match.group() == ", " and bare and self.text[match.end()].islower():
            # "… của các thành viên, đơn vị soạn thảo tổng hợp": a new subject; "trưởng thôn 4, trưởng thôn 6": a list
            same = self.low.startswith(bare.group(), begun)
            # "Công chức địa chính, bộ phận …"; "các đồng chí Ủy viên Ban Thường vụ, thành viên Ban Chỉ huy …"
            opens = self.text[begun].isupper() and lex.BARE_HEAD.match(self.low, begun)
            comrades = bare.group() in ("thành viên", "ủy viên") and self.low.startswith("các đồng chí", begun)
            of_several = bare.group() in ("đảng ủy", "công an", "chính quyền") and self.low.startswith(
                " các ", bare.end()
            )
            return match.end() if same or opens or comrades or of_several else None
        return match.end()

    def _begins(self, at: int, end: int) -> bool:
        """Whether a unit begins here (its head only is looked at)."""
        return self._head_end(at, end) is not None

    def _head_end(self, at: int, end: int) -> tuple[int, bool] | None:
        """End of the head of a unit here and whether it is a plural ("các …")."""
        low = self.low
        known = self._known_at(at)
        if known is not None and known <= end:
            return known, False
        plural = lex.QUANTIFIER.match(low, at, end) if low[at : at + 1] in _QUANTIFIES else None
        here = plural.end() + 1 if plural else at
        title = lex.TITLE.match(low, here, end)
        if title and not self._person_only(title.end()):
            inner = self._head_end(title.end() + 1, end)
            if inner is None and self.text[here].isupper():
                inner = of_a_kind(low, title.end() + 1, end) or self._holder_told(here, title.end())
            if inner and (
                self.text[here].isupper()
                or plural
                or low.startswith("các ", title.end() + 1)
                or low[here : here + 3] in ("thủ", "ngư", "lãn")
            ):
                return inner
        if plural and low.startswith("trường hợp", here):
            return None
        if plural:
            if lex.NOT_HEAD.match(low, here, end) and not lex.COMMON.match(low, here, end):
                return None
            head = (
                lex.COMMON.match(low, here, end)
                or lex.PROPER_HEAD.match(low, here, end)
                or signs.PEOPLE_RUN.match(low, here, end)
                or lex.PEOPLE.match(low, here, end)
                or signs.MISTERS.match(low, here, end)
            )
            return (head.end(), True) if head else None
        return self._single_head(here, end)

    def _single_head(self, here: int, end: int) -> tuple[int, bool] | None:
        """End of the head of one unit, or of a post that is told by itself."""
        low = self.low
        post = post_alone(self.text, low, here, end)
        if post is not None:
            return post, False
        if lex.NOT_HEAD.match(low, here, end):
            return None
        head = lex.PROPER_HEAD.match(low, here, end)
        if head and self.text[here].isupper():
            return head.end(), False
        if low[here + 1 : here + 3].count(".") and self.text[here].isupper():
            lettered = signs.LETTERED.match(low, here, end)
            if lettered:
                return lettered.end(), False
        lower = LOWER_HEAD.match(low, here, end)
        if lower and self.text[lower.end() + 1].isupper():
            return lower.end(), False
        if head and signs.PLACE_HEAD.match(low, here, end) and self.text[head.end() + 1 : head.end() + 2].isupper():
            return head.end(), False  # "yêu cầu huyện Ba Lĩnh tập trung …"
        if signs.MISTER.match(low, here, end) and self._told_by_name(here, end):
            return here + low[here:end].index(" "), False
        head = (
            signs.RELATED.match(low, here, end)
            or lex.BARE_HEAD.match(low, here, end)
            or signs.COMRADE.match(low, here, end)
        )
        return (head.end(), False) if head else None

    def _holder_told(self, at: int, title_end: int) -> tuple[int, bool] | None:
        """ "Giao Phó Giám đốc Lại Thị Hường …": a post and who holds it, when somebody is told by them."""
        told = signs.MISTER_TOLD.search(self.low, max(0, at - 14), at)
        named = signs.FULL_NAME.match(self.text, title_end)
        if named and not told and signs.TAKES_CARE.match(self.low, named.end()):
            return title_end, False
        return (title_end, False) if told and signs.FULL_NAME.match(self.text, title_end) else None

    def _told_by_name(self, at: int, end: int) -> bool:
        """ "giao ông Trần Văn Ba …", "Bà Lê Thị Hoa, công chức Địa chính …": no mere man of whom something is told."""
        beyond = self._bodies.body(at, at + self.low[at:end].index(" "), end, False)[0]
        return (
            signs.MISTER_TOLD.search(self.low, max(0, at - 14), at) is not None
            or (self.low[at - 2 : at] == "- " and signs.DOES_IT.match(self.low, beyond, end) is not None)
            or signs.POST_BEHIND.match(self.low, beyond, end) is not None
        )

    def _known_at(self, at: int) -> int | None:
        """End of a known name here. "Văn phòng" is none where "UBND tỉnh" goes on: that is another office."""
        known = self.registry.name_at(self.low, at) if self.registry.by_first else None
        if known is None or self.low[known : known + 1] != " ":
            return known
        if not self.text[known + 1 : known + 2].isupper():
            return None if self.registry.of_another_level(self.text[at:known], self.low, known) else known
        other = lex.PROPER_HEAD.match(self.low, known + 1) and not lex.NOT_HEAD.match(self.low, known + 1)
        return None if other and lex.PROPER_HEAD.match(self.low, at) else known

    def _person_only(self, at: int) -> bool:
        return self.low[at : at + 1] != " "

    def _one(self, at: int, end: int) -> tuple[list[str], int] | None:
        """Names and end of the unit that begins here; several when a head is shared."""
        head = self._head_end(at, end)
        if head is None:
            return None
        beyond, plural = head
        if self._known_at(at) == beyond:
            return [self.text[at:beyond]], beyond
        beyond, plural = self._bodies.body(at, beyond, end, plural)
        shared = self._shared.read(at, end)
        if shared:
            return shared
        beyond = self._bodies.tail(beyond, end)
        name = self.text[at:beyond].rstrip(" ,;:-–(")
        if len(name) < _ALONE_LONGEST and signs.ALONE.match(fold_name(name)):
            return None
        return [name], self._with_post(at, at + len(name), end)

    def _with_post(self, at: int, here: int, end: int) -> int:
        """Where somebody told by name is over with the post behind it ("đồng chí A, Trưởng phòng Nội vụ")."""
        if not (signs.COMRADE.match(self.low, at, end) or signs.MISTER.match(self.low, at, end)):
            return here
        behind = signs.POST_BEHIND.match(self.low, here, end)
        if behind is None:
            return here
        office = self._one(behind.start("post"), end)
        return office[1] if office else self._bodies.body(behind.start("post"), behind.end(), end, False)[0]
