"""Who speaks in running prose, and where what the chair asks for begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tracker.reading import lexicon as lex
from tracker.reading.petitions import asks_upwards
from tracker.reading.roles import starts_with_verb

_SENTENCE_END = re.compile(r"[.!?…]+[\"”’)]* (?=[\"“(]?[^\W_a-z])")
_ABBREVIATED = re.compile(r"(?:^|[\s(.])(?:TP|Tp|TX|Tx|TT|ThS|Ths|TS|PGS|GS|BS|KS|đ/c|Đ/c|Mr|Mrs|St|[A-ZĐ])\.$")
_SPEECH = re.compile(
    r"(?<!\w)(?:yêu cầu|đề nghị|giao(?! (?:ban|lưu|thông|dịch|thừa|hữu|mùa|hảo|nhận|nộp))"
    r"|chỉ đạo|nhấn mạnh|lưu ý|quán triệt|phân công|gợi ý|nêu rõ|chỉ rõ)(?!\w)"
)
_LEADER = re.compile(
    r"(?<!\w)(?:đồng chí|đ/c|ông|bà|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban"
    r"|phó trưởng ban|trưởng bcđ|phó trưởng bcđ|thủ tướng|bộ trưởng|thứ trưởng|giám đốc"
    r"|trưởng đoàn|chủ tọa|lãnh đạo|thường trực"
    r"|ban thường vụ|ubnd|ủy ban nhân dân|hội nghị|huyện ủy|tỉnh ủy|thành ủy|thị ủy|đảng ủy"
    r"|ban chỉ đạo|bcđ|đoàn (?:công tác|kiểm tra|giám sát|khảo sát)|văn phòng|trưởng phòng"
    r"|cục trưởng|chánh)(?!\w)"
)
_HIGH = re.compile(
    r"(?<!\w)(?:chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|phó trưởng ban|trưởng bcđ"
    r"|phó trưởng bcđ|trưởng đoàn|chủ tọa|chủ trì|thủ tướng|bộ trưởng|thứ trưởng|ban thường vụ"
    r"|thường trực|lãnh đạo (?:ubnd|tỉnh|huyện|thành|thị)|ubnd|ủy ban nhân dân|ban chỉ đạo|bcđ"
    r"|đoàn (?:công tác|kiểm tra|giám sát))(?!\w)"
)
# Who speaks "tại hội nghị" and is of a rank that orders, even when nothing says that he concludes.
_TOP = re.compile(
    r"(?<!\w)(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|ủy viên ban thường vụ"
    r"|thường trực)(?: thường trực)? (?:[^\W\d]+ ){0,2}(?:tỉnh|huyện|thành|thị|quận|trung ương"
    r"|đảng ủy|ubnd|ủy ban nhân dân|hđnd)"
    r"|trưởng đoàn|trưởng ban chỉ đạo|trưởng bcđ|phó trưởng ban|trưởng ban|thủ tướng|bộ trưởng"
)
_OTHERS = re.compile(
    r"(?<!\w)(?:đại biểu|các (?:đồng chí )?(?:phó|ủy viên|lãnh đạo)(?!\w)|(?:các )?thành viên (?:trong "
    r"|của )?(?:đoàn|ban|tổ|hội)"
    r"|(?<!tiếp thu )(?<!ghi nhận )(?<!tổng hợp )(?<!nghe )các ý kiến|ý kiến (?:của|thảo luận|tham gia|đề nghị)"
    r"|cử tri|người dân"
    r"|nhân dân kiến nghị|bà con|doanh nghiệp|tham luận|đại diện"
    r"|các địa phương (?:cũng )?(?=kiến|đề|đã)|theo (?:báo cáo|ông|bà)"
    r"|thay mặt (?:cho )?các)(?!\w)"
)
_CHAIRED = re.compile(
    r"(?<!\w)(?:kết luận|phát biểu chỉ đạo|chỉ đạo (?:hội nghị|tại|cuộc họp|buổi)|bế mạc"
    r"|chủ trì|kết thúc (?:buổi|hội nghị|cuộc|phiên)|thay mặt (?:ban|thường|lãnh|ubnd|đoàn"
    r"|huyện|tỉnh|thành))(?!\w)"
)
# "Huyện ủy đã ban hành …, chỉ đạo …" reports; so does a subject whose verb stands before the word we look at.
_PAST_SPEECH = re.compile(r"(?<!\w)(?:đã (?!được|phát biểu|kết luận|có ý|chủ trì|thay)|vẫn còn|còn những)")
_UPPER = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_LOWER = _UPPER.lower()
_PERSON = re.compile(f"[{_UPPER}][{_LOWER}]+(?: [{_UPPER}][{_LOWER}]*){{1,4}}")
# "tại huyện Hàm Lộc": a place, and no person of that name.
_PLACE_OF = re.compile(
    r"(?i:(?<!\w)(?:tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|thôn|bản|đảo|đảng bộ|đảng ủy|chi bộ|tỉnh ủy"
    r"|huyện ủy|thành ủy|thị ủy|ubnd|hđnd|dự án|hồ|sông|núi|khu|chợ) )$"
)
# "Chủ tịch UBND phường Nghiêm Xuân Trạch": three words behind a post are a person.
_TITLE_BEFORE = re.compile(r"(?i:(?<!\w)(?:chủ tịch|bí thư|trưởng \w+|giám đốc) (?:[^\W\d]+ ){1,4})$")
_NO_PERSON = re.compile(
    rf"(?:{lex.PROPER_HEAD.pattern}|{lex.TITLE.pattern}|phó |ủy viên|báo cáo|hội nghị|nghị quyết)(?!\w)"
)
_LEAD_IN = re.compile(
    r"(?:yêu cầu|đề nghị|nhấn mạnh|chỉ đạo|kết luận|lưu ý|giao|sau|là|cụ thể|thời gian tới"
    r"|nhiệm vụ|gồm|nội dung|tập trung|phân công|quán triệt) ?: (?=\S)"
)
_OPENS = re.compile(rf"(?<!\w){lex.TELLS_UNIT}")
_SPOKE = re.compile(
    r"(?<!\w)(?:ghi nhận|biểu dương|đánh giá|nhấn mạnh|yêu cầu|đề nghị|khẳng định|cho rằng"
    r"|cảm ơn|hoan nghênh|thống nhất|phát biểu|kết luận|nêu rõ|chỉ rõ|lưu ý)(?!\w)"
)
_PRAISED = re.compile(
    r"(?<!\w)(?:ghi nhận|biểu dương|đánh giá cao|đánh giá|hoan nghênh|khẳng định|chỉ rõ|nêu rõ|chỉ ra|cảm ơn"
    r"|chia sẻ)(?!\w)"
)
_GOES_ON = re.compile(r"(?:đồng thời,?|và|;|,|cũng|song|ngoài ra,?|bên cạnh đó,?|trên cơ sở đó,?) (?:cũng )?$")
_ORDER = re.compile(
    r" ?[:,]? ?(?:cần|phải|trong|thời gian tới|trên cơ sở|ngoài|để|bên cạnh|một số|các|những"
    r"|với|sớm|tập trung|việc|về|đối với|cấp ủy|mỗi|từng|toàn|bên cạnh|trước mắt"
    r"|đồng thời)(?!\w)"
)


# "… phối hợp với UBND các xã chỉ đạo gieo cấy": who stands behind such a word has not the word.
_NO_SPEAKER = re.compile(r"(?<!\w)(?:với|cùng|giao|cho)(?: các| những)? $")
# "Kết luận của chủ tọa: Phòng A hoàn thiện …": what was decided stands behind the colon.
_CONCLUDED = re.compile(
    r"(?:(?:về|đối với|trên cơ sở|sau khi|nghe xong|qua|từ)(?!\w)[^:.;]{3,120}, )?(?:(?:(?:phó )?(?:chủ tịch|bí thư"
    r"|giám đốc|hiệu trưởng|trưởng \w+|viện trưởng|thủ trưởng)|chủ (?:tọa|trì)"
    r"|đồng chí|đ/c"
    r"|ông|bà|lãnh đạo|cục trưởng|chánh \w+)(?!\w)[^.:;]{0,60} )?(?:ý kiến )?(?:kết luận|chủ (?:tọa|trì) kết luận"
    r"|chốt)(?:(?: nội dung)?(?: này)?| (?:của|cuộc họp|hội nghị|buổi"
    r"|vấn đề|phiên họp|chỉ đạo)[^:.;]{0,80}) ?: "
)
# "… nhấn mạnh chuyển đổi số phải lấy người dân làm trung tâm": what to keep in mind, and nobody is told.
_PRINCIPLE = re.compile(
    r"phải (?:thực sự )?(?:trở thành|là) (?:nhu cầu|việc|trách nhiệm|nền|nếp|thước|động lực|mục tiêu|một|khâu)"
    r"|lấy [^,.;]{2,60} làm (?:trung tâm|thước đo|gốc|chủ thể|mục tiêu|động lực|nền tảng"
    r"|căn cứ)(?![^.]*(?<!\w)(?:yêu cầu"
    r"|đề nghị|giao)(?!\w))"
)
_HAVING_LOOKED = re.compile(
    r"(?:qua|sau khi|trên cơ sở|tại) (?:kiểm tra|khảo sát|thị sát|xem xét|nghe|thực địa|hiện trường|các điểm đến"
    r"|kết quả)"
    r"[^,;.:]{0,80}, "
)
_OFFICE_ALONE = re.compile(
    r"(?:ubnd|ủy ban nhân dân|đảng ủy|ban thường vụ|huyện ủy|thành ủy|thị ủy|đảng bộ) [^,;:.]{2,60} "
)
_CONCLUDES = re.compile(
    r"(?:phát biểu )?(?:kết luận|chỉ đạo|bế mạc)(?: tại)? (?:hội nghị|cuộc họp|buổi|phiên|chương trình"
    r"|đợt)[^.;:,]{0,60},"
    r"|phát biểu (?:kết luận|chỉ đạo),|kết thúc (?:hội nghị|cuộc họp|buổi|phiên)[^.;:,]{0,60},"
)
_WHO = re.compile(r"(?<!\w)(?:đồng chí|đ/c|ông|bà|chủ tịch|bí thư|trưởng ban|trưởng đoàn|giám đốc)(?!\w)")
_SAME = re.compile(r"(?:^|, )(?:đồng chí|ông|bà)(?: cũng| đồng thời| tiếp tục)? ?$")
_TOLD = re.compile(rf" (?:(?:các|những) (?:{lex.COMMON.pattern})|(?:đảng ủy|ubnd|sở|ban|phòng|văn phòng) \w+)(?!\w)")


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a piece of readable text."""
    found: list[tuple[int, int]] = []
    begin = start
    for match in _SENTENCE_END.finditer(text, start, end):
        if text[match.end()].islower() or _ABBREVIATED.search(text, max(begin, match.start() - 6), match.start() + 1):
            continue
        stop = match.end() - 1
        if stop > begin:
            found.append((begin, stop))
        begin = match.end()
    if begin < end:
        found.append((begin, end))
    return found


_CHAIRING = re.compile(r"(?i)(?<!\w)(?:chủ trì|kết luận|phát biểu chỉ đạo|làm trưởng đoàn)(?!\w)")
_CHAIRED_AT_MOST = 60  # times; "chủ trì" is also what every office does in a list of duties


def chairs_of(text: str) -> set[str]:
    """Names of the persons who are said to chair, conclude or direct the meeting."""
    names: set[str] = set()
    for match in islice(_CHAIRING.finditer(text[:60000]), _CHAIRED_AT_MOST):
        around = text[max(0, match.start() - 160) : match.end() + 120].split("\n")
        near = next((line for line in around if match.group() in line), "")
        names.update(_persons_in(near))
    return names


def _persons_in(line: str) -> Iterator[str]:
    """The first names in a line that are no places and no offices."""
    place_ends = -1
    for found in list(_PERSON.finditer(line))[:6]:
        name = found.group().casefold()
        listed = line[place_ends : found.start()] in (", ", " và ") if place_ends >= 0 else False
        titled = name.count(" ") > 1 and _TITLE_BEFORE.search(line, max(0, found.start() - 40), found.start())
        if listed or (not titled and _PLACE_OF.search(line, 0, found.start())):
            place_ends = found.end()
        elif " " in name and _NO_PERSON.match(name) is None:
            yield name


# Verbs that also stand in the titles and offices of who speaks.
_OFFICE_WORDS = frozenset(
    (
        "chỉ đạo",
        "phát biểu",
        "kết luận",
        "tổ chức",
        "quản lý",
        "có ý kiến",
        "kiểm tra",
        "giám sát",
        "khảo sát",
        "thanh tra",
        "phát triển",
        "giao",
        "trực ban",
        "yêu cầu",
        "đề nghị",
    )
)


@dataclass(frozen=True, slots=True)
class Order:
    """Where in a sentence the duty begins (0, or behind the colon of a lead-in) and where it is said."""

    begins: int
    said: int


def _speaks_here(text: str, prefix: str) -> bool:
    """Whether the word that orders is the speaker's own verb: nothing but the speaker stands before it,
    or it goes on from another word of speech ("ghi nhận …, đồng thời yêu cầu")."""
    if _GOES_ON.search(prefix) and _SPOKE.search(prefix):
        return True
    clause = re.split(r"[;:]", prefix)[-1]
    at = len(prefix) - len(clause)
    subject = next((m for m in _LEADER.finditer(clause) if not _NO_SPEAKER.search(clause, 0, m.start())), None)
    if subject is None:
        return bool(_CHAIRED.search(clause[-60:])) or not clause.strip()
    return not any(
        text[at + match.start()].islower()
        and match.group() not in _OFFICE_WORDS
        and not clause[match.start() - 1 : match.start()].isalnum()
        and not lex.INSIDE_NAME.match(clause, match.start())
        for match in lex.VERB.finditer(clause, subject.end())
    )


def _told_first(low: str, prefix: str) -> int:
    """Where somebody is told before another word of speech ("đề nghị UBND huyện chỉ đạo …"); the end when nobody is."""
    told = next((m for m in _OPENS.finditer(prefix) if not lex.NOT_DIRECT.search(prefix[: m.start()][-24:])), None)
    if told is None or (told.start() and not low[: told.start()].endswith((", ", ": ", "và ", "thời "))):
        return len(low)
    return told.start()


def starts_or_names(low: str) -> bool:
    """Whether words begin with a duty: an order, a verb or somebody who can be told."""
    return bool(starts_with_verb(low[:80]) or lex.UNIT_BEGINS.match(low) or _SPEECH.match(low))


class Speaker:
    """Judges sentences of prose: is it the chair who orders here, and where does the order begin?"""

    def __init__(self, chairs: set[str], *, letter: bool) -> None:
        self.chairs, self.letter = chairs, letter

    def order_at(self, text: str, low: str, *, chair_spoke: bool = False, running: bool = False) -> Order | None:
        """The order in a sentence in which the chair asks for something; None when nobody does.

        `chair_spoke` tells that the sentence before was the chair's, so that "đồng chí" is the chair again; `running`
        that it held a duty.
        """
        concluded = _CONCLUDED.match(low)
        if concluded and starts_or_names(low[concluded.end() :]):
            return Order(concluded.end(), concluded.end())
        for match in _SPEECH.finditer(low[:700]):
            prefix = low[: match.start()]
            if match.start() and not text[match.start()].islower():
                continue
            if lex.NOT_DIRECT.search(prefix[-24:]) or _OTHERS.search(prefix):
                continue
            if not self._may_order(text[: match.start()], prefix, chair_spoke):
                continue
            if self._pleads(text[: match.start()], prefix, low[match.end() : match.end() + 120]):
                continue
            if match.group() == "chỉ đạo" and (chair_spoke or running) and _OFFICE_ALONE.fullmatch(prefix):
                continue  # "UBND huyện chỉ đạo phân bổ …" behind what the chair asked for: an office that is told
            if match.group() == "chỉ đạo" and self.names_another(text[: match.start()]):
                continue  # "Đồng chí B, Phó Chủ tịch UBND phường chỉ đạo việc chuẩn bị …" where A concludes: B's duty
            if not self._is_order(low, match) or not _speaks_here(text[: match.start()], prefix):
                continue
            colon = _LEAD_IN.search(low, match.start(), min(len(low), match.end() + 260))
            # "Đề nghị Đảng ủy xã chỉ đạo …": what the office told is to direct is not the order.
            return Order(colon.end() if colon else 0, min(match.start(), _told_first(low, prefix)))
        return None

    def reported(self, low: str, order: Order) -> bool:
        """Whether an order in a report of past work is only told: an office ordered, no person who has the word."""
        prefix = low[: order.said]
        return not (self.letter or order.begins or _CHAIRED.search(prefix) or _WHO.search(prefix))

    def concludes(self, low: str) -> bool:
        """Whether a sentence gives the word to who concludes ("Kết luận buổi kiểm tra, Đại tá …")."""
        return bool(_CONCLUDES.match(low)) and not _OTHERS.search(low[:120])

    def chair_speaks(self, text: str, low: str, before: bool) -> bool:
        """Whether the chair has the word after this sentence, when he had it `before` or not."""
        first = low[:200]
        if _OTHERS.match(first) or re.search(r"(?<!\w)(?:báo cáo tại|cho biết|tiếp thu|thay mặt)(?!\w)", first):
            return False
        if (_CHAIRED.search(first) and _LEADER.search(first)) or self.leads(low):
            return True
        spoke = _SPOKE.search(first)
        named = [found.group().casefold() for found in _PERSON.finditer(text[: spoke.start()])] if spoke else []
        if named:
            return any(any(chair in name or name in chair for chair in self.chairs) for name in named)
        return before

    def leads(self, low: str) -> bool:
        """Whether somebody who may order is the subject of a sentence ("Chủ tịch UBND xã tiếp thu …"), also behind what
        he looked at ("Qua kiểm tra, Phó Chủ tịch UBND huyện đánh giá cao …")."""
        looked = _HAVING_LOOKED.match(low)
        low = low[looked.end() :] if looked else low
        return bool(_HIGH.match(low.removeprefix("đồng chí "))) and not _PAST_SPEECH.search(low[:80])

    def names_another(self, text: str) -> bool:
        """Whether words name somebody, and not the one who chairs."""
        people = [found.group().casefold() for found in _PERSON.finditer(text)]
        people = [name for name in people if " " in name]
        return bool(self.chairs and people) and not any(
            chair in name or name in chair for name in people for chair in self.chairs
        )

    def _pleads(self, text: str, prefix: str, behind: str) -> bool:
        """Whether an office asks the one above it; who concludes, and whoever writes a letter, orders all the same."""
        if self.letter or _CHAIRED.search(prefix):
            return False
        return asks_upwards(prefix, behind) and not self._names_a_chair(text)

    def _names_a_chair(self, text: str) -> bool:
        people = [found.group().casefold() for found in _PERSON.finditer(text)]
        return any(name in self.chairs or any(chair in name for chair in self.chairs) for name in people)

    def _may_order(self, text: str, prefix: str, chair_spoke: bool) -> bool:
        if not _LEADER.search(prefix) and not _CHAIRED.search(prefix) and not (self.letter and len(prefix) > 3):
            return False
        praised = _PRAISED.search(
            prefix
        )  # "ghi nhận những kết quả đã đạt được, đồng thời yêu cầu": what is praised is past
        if _PAST_SPEECH.search(prefix, 0, praised.start() if praised and _GOES_ON.search(prefix) else len(prefix)):
            return False
        if _CHAIRED.search(prefix):
            return True
        if prefix.rstrip().endswith("đã"):
            return False
        if self._names_a_chair(text):
            return True
        if re.match(
            r"phát biểu (?:thảo luận|tham luận|đáp từ|(?:khai mạc|chào mừng)(?!.*chỉ đạo))"
            r"|tham gia|trao đổi|thảo luận|trình bày|báo cáo",
            prefix,
        ):
            return False
        if prefix.startswith("phát biểu"):
            return bool(_TOP.search(prefix))
        return (
            bool(_HIGH.search(prefix))
            or self.letter
            or prefix.strip() in ("đồng chí", "đồng chí cũng", "đồng chí đồng thời")
            or (chair_spoke and bool(_SAME.search(prefix)))
        )

    def _is_order(self, low: str, match: re.Match[str]) -> bool:
        after = low[match.end() : match.end() + 200]
        verb = match.group()
        if verb in ("nhấn mạnh", "nêu rõ", "chỉ rõ") and _PRINCIPLE.search(after):
            return False
        if verb in ("lưu ý", "quán triệt") and _TOLD.match(after):
            return True
        if verb in ("mong muốn", "gợi ý", "nêu rõ", "chỉ rõ", "nhấn mạnh", "lưu ý", "quán triệt"):
            return bool(
                re.search(
                    r"(?<!\w)(?:cần|phải|yêu cầu|đề nghị|tiếp tục|tăng cường|nhiệm vụ (?:trọng tâm|sau)) ?", after
                )
            )
        if (
            re.match(
                r" (?:của|về|tại|này|trên(?! cơ sở)|đó|đặt ra|nhiệm vụ của|thông xe|lưu|hội nghị|cuộc họp"
                r"|buổi)(?!\w)",
                after,
            )
            and verb != "đề nghị"
        ):
            return False
        rest = after.lstrip(" :,")
        return bool(
            _ORDER.match(after)
            or lex.PROPER_HEAD.match(rest)
            or lex.BARE_HEAD.match(rest)
            or lex.QUANTIFIER.match(rest)
            or starts_with_verb(rest)
            or lex.TITLE.match(rest)
        )
