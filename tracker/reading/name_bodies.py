"""How far a name goes on behind its head: its words, what joins them, where it is over."""

from __future__ import annotations

from collections.abc import Callable

from tracker.reading import lexicon as lex
from tracker.reading import name_signs as signs
from tracker.reading.name_words import belongs
from tracker.reading.source import fold_name

_TAILS = frozenset("tclhv")  # how "thuộc", "có liên quan", "liên quan", "hữu quan", "về" begin
_YOUTH = ("tỉnh đoàn", "huyện đoàn", "thành đoàn", "thị đoàn")
_LEADING = ("cấp ủy", "chính quyền", "lãnh đạo", "thủ trưởng", "bí thư", "ban thường vụ")


class NameBodies:
    """Follows names through one readable text; `begins` tells whether another unit begins at a place."""

    def __init__(self, text: str, low: str, begins: Callable[[int, int], bool]) -> None:
        self.text, self.low, self._begins = text, low, begins

    def body(self, at: int, here: int, end: int, plural: bool) -> tuple[int, bool]:
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
        first = self.text[nxt]
        if first.isupper() and (known := self._known_words(nxt, sign, end)):
            return known, plural
        if first in "cC" and not plural and (inner := self._inner_plural(at, here, nxt, end)):
            return inner, True
        if not plural and self._named_in_full(at, here, nxt):
            return None
        beyond = self._word(at, nxt, sign, end)
        return (beyond, plural) if beyond else None

    def _known_words(self, nxt: int, sign: str, end: int) -> int | None:
        """End of words that belong together: what an office is for, or another office inside the name of one."""
        known = lex.FUNCTION.match(self.low, nxt, end)
        if known is None and not sign:
            # "Chi nhánh Ngân hàng …", "Chi nhánh Văn phòng đăng ký …"
            known = lex.PROPER_HEAD.match(self.low, nxt, end)
            known = known if known and " " in known.group() else None
        return known.end() if known else None

    def _inner_plural(self, at: int, here: int, nxt: int, end: int) -> int | None:
        """ "Đảng ủy các xã", "cấp ủy các chi bộ, đảng bộ cơ sở": a plural inside a name."""
        if not self.low.startswith("các ", nxt):
            return None
        common = lex.COMMON.match(self.low, nxt + 4, end) if self.low[at:here] in _LEADING else None
        inner = common or signs.INNER_PLURAL.match(self.low, nxt, end)
        return inner.end() if inner else None

    def _joined(self, at: int, here: int, nxt: int, end: int, plural: bool) -> tuple[int, bool] | None:
        """Behind a comma or "và": the next common noun under one "các", or the next part of a proper name."""
        low = self.low
        outside = signs.OUTSIDE.match(low, nxt, end)
        if outside:
            return outside.end(), plural
        common = lex.COMMON.match(low, nxt, end)
        if common and (run := self._runs_on(at, here, nxt, common.end(), end, plural)) is not None:
            return common.end(), run
        if self._second_thing(at, nxt, end):
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

    def _runs_on(self, at: int, here: int, nxt: int, common: int, end: int, plural: bool) -> bool | None:
        """Whether a common noun behind a comma, that ends at `common`, goes on with the name, and if the name is plural
        then; None when it does not."""
        low = self.low
        if plural and self._common_here(nxt, common) and self._common_run(at, here):
            return True
        kind_of_place = signs.KIND_OF_PLACE.match(low, nxt, end) is not None
        if not plural and kind_of_place and signs.OF_PLACES.search(low, at, here):
            return False  # "Chủ tịch UBND xã, phường"
        if plural and kind_of_place and low.endswith(lex.LEVELS, at, here):
            return True  # "các Điện lực huyện, thị xã"
        small = low[at:here] in _LEADING[:2] and self.text[at:nxt].islower()
        return True if small and not plural else None  # "cấp ủy, chi bộ trực thuộc"

    def _second_thing(self, at: int, nxt: int, end: int) -> bool:
        """ "Ban Quản lý cảng, bến phối hợp …": what an office manages may be two things."""
        if not signs.MANAGES.match(self.low, at):
            return False
        match = signs.ONE_MORE.match(self.low, nxt, end)
        return match is not None and not lex.STOP.match(self.low, nxt, end) and not self._begins(nxt, end)

    def _named_in_full(self, at: int, here: int, nxt: int) -> bool:
        """Behind "… tỉnh", "… Huyện ủy" a name is over unless a capital goes on with it: whatever verb stands there,
        known or not, "Tòa án nhân dân tỉnh kết thúc …" is no name."""
        if not self.text[nxt].islower():
            return False
        level = self.text[at].isupper() and self.low.endswith(lex.LEVELS, at, here)
        if level and not self.low.endswith(" tác xã", at, here) and lex.BEHIND_LEVEL.match(self.low, nxt) is None:
            return True
        if self.text.endswith(" Đảng ủy", at, here):
            return self._of_a_party_committee(nxt)
        return self._place_is_named(at, here, nxt) or self.low[at:here] in _YOUTH

    def _of_a_party_committee(self, nxt: int) -> bool:
        """ "Văn phòng Đảng ủy soát lại …": a name is over there too, but for whose committee it is."""
        return lex.PLACE.match(self.low, nxt) is None and signs.WHOSE.match(self.low, nxt) is None

    def _place_is_named(self, at: int, here: int, nxt: int) -> bool:
        """ "UBND thị trấn Tường tính lại …": behind the name of a place no word in small letters belongs to it."""
        if not self.text[self.text.rfind(" ", at, here) + 1].isupper():
            return False
        return lex.BEHIND_LEVEL.match(self.low, nxt) is None and bool(signs.NAMED_PLACE.search(self.text, at, here))

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

    def tail(self, here: int, end: int) -> int:
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
                here, _ = self.body(match.end(), match.end() - 1, end, False)
            else:
                here = match.end()
                here, _ = self.body(match.start() + 1, here, end, False)
        return here
