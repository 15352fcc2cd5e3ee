"""Unit names in running text: where they begin, where they end, and which names a list of them holds."""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex
from tracker.reading import name_signs as signs
from tracker.reading.model import UnitMention
from tracker.reading.name_words import belongs
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
_TAILS = frozenset("tclhv")  # how "thuộc", "có liên quan", "liên quan", "hữu quan", "về" begin
_ALONE_LONGEST = 24
_NEXT_WORD = re.compile(r"\w+\W*")
_WORD = re.compile(r"\w+")
_YOUTH = ("tỉnh đoàn", "huyện đoàn", "thành đoàn", "thị đoàn")


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
            return match.end() if same or opens or comrades else None
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
        beyond = self._body(at, at + self.low[at:end].index(" "), end, False)[0]
        return (
            signs.MISTER_TOLD.search(self.low, max(0, at - 14), at) is not None
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
        beyond, plural = self._body(at, beyond, end, plural)
        shared = self._shared.read(at, end)
        if shared:
            return shared
        beyond = self._tail(beyond, end)
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
        return office[1] if office else self._body(behind.start("post"), behind.end(), end, False)[0]

    def _body(self, at: int, here: int, end: int, plural: bool) -> tuple[int, bool]:
        """How far a name goes on after its head."""
        low = self.low
        while here < end:
            if low[here : here + 1] not in " ,-/&" and not signs.SHORT_PLACE.match(low, here - 2):
                break
            step = self._step(at, here, end, plural)
            if step is None:
                break
            here, plural = step
        return min(here, end), plural

    def _step(self, at: int, here: int, end: int, plural: bool) -> tuple[int, bool] | None:
        """One word further in a name: its end and whether the name is a plural now; None when the name is over."""
        gap = signs.GAP.match(self.low, here, end)
        if gap is None:
            return None
        nxt, sign = gap.end(), gap.group().strip()
        if sign in (",", "và", ", và"):
            return self._joined(at, here, nxt, end, plural)
        if sign == "-" and (
            self.low.startswith(signs.WHAT_IT_IS, nxt)
            or (signs.PERSON.match(self.low, at) and signs.POST_BEHIND.match(self.low, here, end))
        ):
            return None
        if self.text[nxt].isupper():
            known = lex.FUNCTION.match(self.low, nxt, end)
            if known is None and not sign:
                # "Chi nhánh Ngân hàng …", "Chi nhánh Văn phòng đăng ký …": an office of an office
                known = lex.PROPER_HEAD.match(self.low, nxt, end)
                known = known if known and " " in known.group() else None
            if known:
                return known.end(), plural
        if not plural and self.low.startswith("các ", nxt):
            inner = signs.INNER_PLURAL.match(self.low, nxt, end)
            if inner:
                return inner.end(), True
        if not plural and self._named_in_full(at, here, nxt):
            return None
        beyond = self._word(at, nxt, sign, end)
        return (beyond, plural) if beyond else None

    def _joined(self, at: int, here: int, nxt: int, end: int, plural: bool) -> tuple[int, bool] | None:
        """Behind a comma or "và": the next common noun under one "các", or the next part of a proper name."""
        low = self.low
        common = lex.COMMON.match(low, nxt, end)
        if plural and common and self._common_here(nxt, common.end()) and self._common_run(at, here):
            return common.end(), True
        if not plural and common and signs.OF_PLACES.search(low, at, here) and signs.KIND_OF_PLACE.match(low, nxt, end):
            return common.end(), plural  # "Chủ tịch UBND xã, phường"
        if plural and common and self.low.endswith(lex.LEVELS, at, here) and signs.KIND_OF_PLACE.match(low, nxt, end):
            return common.end(), plural  # "các Điện lực huyện, thị xã"
        if not plural and self._second_thing(at, nxt, end):
            word = signs.PLAIN.match(low, nxt, end)
            return (word.end(), plural) if word else None
        if not plural and low.startswith("và ", nxt - 3):
            also = signs.ALSO_DOES.match(self.low, nxt, end)
            if also and self.text[nxt].islower():
                return also.end(), plural
        if plural or self._begins(nxt, end):
            return None
        several = signs.SEVERAL_DO.match(self.low, nxt, end)
        if several and (self.text[nxt].isupper() or signs.DOES.match(self.low, at)):
            return several.end(), plural
        if not self.text[nxt].isupper() or lex.VERB.match(self.low, nxt, end):
            return None
        word = signs.PLAIN.match(self.low, nxt, end)
        return (word.end(), plural) if word else None

    def _second_thing(self, at: int, nxt: int, end: int) -> bool:
        """ "Ban Quản lý cảng, bến phối hợp …": what an office manages may be two things."""
        if not signs.MANAGES.match(self.low, at):
            return False
        match = signs.ONE_MORE.match(self.low, nxt, end)
        return match is not None and not lex.STOP.match(self.low, nxt, end) and not self._begins(nxt, end)

    def _named_in_full(self, at: int, here: int, nxt: int) -> bool:
        """Behind "… tỉnh", "… Huyện ủy" a name is over unless a capital goes on with it: whatever verb stands there,
        known or not, "Tòa án nhân dân tỉnh kết thúc …" is no name."""
        return (
            self.text[nxt].islower()
            and self.text[at].isupper()
            and self.low.endswith(lex.LEVELS, at, here)
            and not self.low.endswith(" tác xã", at, here)
            and lex.BEHIND_LEVEL.match(self.low, nxt) is None
        ) or (self.text[nxt].islower() and self.low[at:here] in _YOUTH)

    def _word(self, at: int, nxt: int, sign: str, end: int) -> int | None:
        """End of the next word of a name, or None when it cannot belong to one."""
        low = self.low
        word = signs.PLAIN.match(low, nxt, end)
        if word is None:
            return None
        if self.text[nxt].isupper() or low[nxt].isdigit():
            return None if sign == "" and signs.PERSON.match(low, nxt, end) else word.end()
        said = word.group()
        solid = said.isalpha()
        if said in lex.TELLING_WORDS or not solid:
            inside = lex.INSIDE_NAME.match(low, nxt, end) if said in lex.INSIDE_WORDS or not solid else None
            if inside:
                return inside.end()
            stop = lex.STOP.match(low, nxt, end) if said in lex.STOP_WORDS or not solid else None
            if stop and signs.TRADE.match(low, nxt, end) and self._of_a_company(at, stop.end(), end):
                return stop.end()
            if stop:
                if low.startswith(f"{stop.group()} ", stop.end() + 1):
                    return stop.end()  # "… công trình xây dựng xây dựng bảng giá": once its name, once what it does
                return word.end() if sign == "-" and low.startswith("xã hội", nxt) else None
            common = lex.COMMON.match(low, nxt, end) if said in lex.COMMON_WORDS or not solid else None
            if common or not solid:
                return max(word.end(), common.end() if common else 0)
        return word.end() if belongs(low, nxt, end, said) else None

    def _of_a_company(self, at: int, verb_ends: int, end: int) -> bool:
        """ "Công ty TNHH Dịch vụ bảo vệ Đại Tín": its trade, with a name of its own behind it."""
        if not self.low.startswith(signs.COMPANIES, at) or self.low[verb_ends : verb_ends + 1] != " ":
            return False
        return self.text[verb_ends + 1 : verb_ends + 2].isupper() and not self._begins(verb_ends + 1, end)

    def _common_run(self, at: int, here: int) -> bool:
        """Whether only common nouns stand behind the last "các" so far (not "các thành viên UBND tỉnh")."""
        begin = max(self.low.rfind("các ", at, here), self.low.rfind("những ", at, here), at)
        words = self.text[begin:here].split()[1:]
        return all(word[0].islower() or lex.COMMON.match(fold_name(word)) for word in words)

    def _common_here(self, at: int, end: int) -> bool:
        """ "Ban" in "các sở, Ban Dân tộc" is a unit, in "các Sở, Ban, Ngành" a common noun."""
        if not self.text[at].isupper():
            return True
        proper = lex.PROPER_HEAD.match(self.low, at)
        if proper and proper.end() > end:
            return False  # "các sở, ngành và Ủy ban nhân dân các xã"
        following = self.text[end : end + 2]
        return not (following[:1] == " " and following[1:2].isupper())

    def _tail(self, here: int, end: int) -> int:
        """ "có liên quan", "trực thuộc", "thuộc tỉnh" belong to the name."""
        if (
            self.low.startswith(" có ", here)
            and signs.SOME_PLACES.search(self.low, max(0, here - 30), here)
            and not lex.VERB.match(self.low, here + 1, end)
        ):
            having = signs.HAVING.match(self.low, here, end)
            here = having.end() if having else here
        for _ in range(3):
            match = lex.TAIL.match(self.low, here, end) if self.low[here + 1 : here + 2] in _TAILS else None
            if match is None:
                break
            if match.group().strip() == "thuộc":
                if self.low.startswith(
                    ("phạm vi", "lĩnh vực", "thẩm quyền", "trách nhiệm", "diện", "đối tượng"), match.end()
                ):
                    break
                here, _ = self._body(match.end(), match.end() - 1, end, False)
            else:
                here = match.end()
                here, _ = self._body(match.start() + 1, here, end, False)
        return here
