"""Task, information or not a task: judged from the words of an item and from the list it stands in."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.reading import lexicon as lex
from tracker.reading.roles import starts_with_verb
from tracker.reading.signs import content_words

_ASSIGNS = re.compile(
    r"(?<!\w)(?P<verb>(?<!buổi )(?<!nghị )(?<!họp )giao(?! ban(?! (?:quản|chỉ|tổ|tuyên|dân|nội|kinh|xây|kiểm|thường"
    r"|chấp|giám"
    r"|tôn|văn|pháp|đại|quân|công tác|tiếp|bảo|thi|biên|nghiên|soạn|bồi|giải|điều|an|chăm|kế|tài|nữ|chính|tư|khoa|cơ"
    r"|đối|hậu|tác|cán|trị|hộ|vận|liên|phụ|dự|cố|thư|thanh|đổi|phát|hợp|hội|của|này|đó)))(?: nhiệm vụ)?(?: cho)?"
    r"|yêu cầu|đề nghị|phân công(?: cho)?"
    rf"|kiến nghị)[:,]? (?={lex.UNIT_START})"
)
_CHAIRS = re.compile(r"(?<!\w)(?:chủ trì,? (?:và )?phối hợp|chủ trì|có trách nhiệm)(?!\w)")
_MUST = re.compile(
    r"(?<!\w)(?:cần|(?<!không )(?<!đến mức )phải|hoàn thành (?:trước|trong|chậm|xong)|phấn đấu|yêu cầu(?! của)"
    r"|đề nghị(?! là| của)"
    r"|(?:không để|không được|tuyệt đối không)(?= (?:xảy|tái|phát|bị|ai|một|có))|bảo đảm"
    r"|đảm bảo)(?!\w)"
)
_PAST = re.compile(
    r"(?<!\w)(?:đã(?! (?:được (?:giao|phê|phân|ban|duyệt|đề|cấp|xác|thống)|ban hành|đề ra|nêu"
    r"|giao|ký|đăng ký|phê duyệt|thống nhất|cam kết|xác định|phân công|có|đầu tư|chỉ ra"
    r"|báo cáo|kết luận|hết hạn))|đạt được|ước đạt|lũy kế|so với cùng kỳ|tăng so với"
    r"|giảm so với)(?!\w)"
)
_FIGURES = re.compile(
    r"(?<!\w)(?:đạt|tăng|giảm|chiếm|còn|có) (?:trên |hơn |gần |khoảng )?\d[\d.,]*(?!\w)"
    r"|\d(?:,\d+)?%"
)
_SHORT = re.compile(
    r"(?<!\w)(?:còn(?: (?:một số|nhiều|chậm|hạn chế|thấp|tình trạng|bất cập|lúng))?|chưa|chậm"
    r"|thiếu|bất cập|hạn chế|lúng túng|yếu)(?!\w)"
)
_AGREES = re.compile(
    r"(?:cơ bản )?(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|chúc mừng|chia sẻ"
    r"|thống nhất|nhất trí|đồng ý|tán thành|chấp thuận|thông qua|phê duyệt|trao|tặng"
    r"|khen thưởng|tuyên dương|(?:không|chưa) (?:đồng ý|nhất trí|thống nhất|xem xét|chấp thuận|tán thành)"
    r"|tiếp nhận ý kiến)(?!\w)"
)
# "Ban Thường vụ Huyện ủy đồng ý …": who agrees is the one who concludes.
_WHO_AGREES = re.compile(
    r"(?:ban (?:thường vụ|giám đốc|giám hiệu|lãnh đạo)|hiệu trưởng|phó hiệu trưởng|viện trưởng|thường trực"
    r"|ban chấp hành|ubnd|ủy ban nhân dân|(?:phó )?chủ tịch|(?:phó )?bí thư"
    r"|(?:phó )?giám đốc"
    r"|hội nghị|cuộc họp|phiên họp|hội đồng|ban chỉ đạo|chủ tọa|lãnh đạo|đảng ủy|chi bộ|chi ủy|đồng chí"
    r"|tập thể)(?!\w)"
    r"[^,;.:]{0,60}? (?:cơ bản |hoàn toàn |cũng )?(?=(?:thống nhất(?! với)|nhất trí|đồng ý|ghi nhận|biểu dương"
    r"|đánh giá cao"
    r"|tán thành|chấp thuận)(?!\w))"
)
# "Đoàn giám sát tiếp thu các kiến nghị của xã": the delegation that concludes.
_DELEGATION_HEARS = re.compile(
    r"đoàn (?:giám sát|kiểm tra|công tác|khảo sát|thanh tra)[^,;.]{0,40} (?:tiếp thu|ghi nhận|cảm ơn"
    r"|trân trọng)(?!\w)"
)
_SPEAKER_AGREES = re.compile(
    r"[^.;:]{0,140}(?<!\w)(?:nhất trí với|đồng tình|tán thành|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn"
    r"|chúc mừng"
    r"|chúc|tin tưởng|bày tỏ|cho rằng|khẳng định|thẳng thắn chỉ|chỉ ra những)(?!\w)"
)
_PRAISES = re.compile(
    r"nhất trí với|đồng tình|tán thành|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|chúc|tin tưởng|bày tỏ"
    r"|cho rằng|khẳng định|thẳng thắn chỉ"
    r"|chỉ ra những"
)
_DOUBLE = re.compile(r"(?<!\w)(?:thống nhất|nhất trí|đồng ý) (?:giao|yêu cầu|phân công)(?!\w)")
_ORDERS = re.compile(r"(?:yêu cầu|đề nghị|giao)(?!\w)")
_CARRIES_OUT = re.compile(r"thực hiện|triển khai|phối hợp")
_AGREES_TOO = re.compile(
    r"(?:cơ bản )?(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|chúc mừng|chia sẻ|nhất trí|đồng ý"
    r"|thống nhất (?:chủ trương|với (?:nội dung|báo cáo|đề xuất|đề nghị|kết quả|ý kiến)|nội dung|phương án"
    r"|danh mục|cho))(?!\w)"
)
_WHEN = re.compile(r"(?:trong|trước|từ|đến (?:hết|ngày|cuối)|chậm nhất|sau|ngay)(?!\w)(?![^,]* đã )[^,;.:]{2,50}, ")
_DO = re.compile(r"[;.] (?=[^.;]{4})")
_REPORT_WORDS = re.compile(
    r"(?:kết quả|tình hình|tỷ lệ|số lượng|tổng số|khó khăn|nguyên nhân|tồn tại|hạn chế|ưu điểm"
    r"|thuận lợi|những|một số|nội dung|bài học|kinh nghiệm|mục tiêu|kiến nghị, đề xuất"
    r"|đề xuất, kiến nghị)(?!\w)"
)


# "Một số ý kiến đại biểu đề nghị UBND tỉnh tính toán …": nobody who gives out work.
_OPINION_BEFORE = re.compile(
    r"(?<!\w)(?:ý kiến|đại biểu|cử tri|người dân|hộ dân|nhân dân|bà con|phụ huynh|doanh nghiệp)(?!\w)[^.;:,]{0,30} $"
)


def assigns(low: str) -> bool:
    """ "Giao Sở …", "yêu cầu các …", "đề nghị UBND …" said as an order, not as a noun ("đề nghị của Sở …")."""
    for match in _ASSIGNS.finditer(low, 0, 6000):
        if match.start() and _OPINION_BEFORE.search(low, max(0, match.start() - 60), match.start()):
            continue
        if match["verb"].startswith("phân công") and lex.OWN_PEOPLE.match(low, match.end()):
            continue
        if not lex.NOT_DIRECT.search(low[max(0, match.start() - 24) : match.start()]):
            return True
    return False


def gave_out_already(low: str) -> bool:
    """ "UBND huyện đã ban hành 23 văn bản; giao Phòng Tư pháp …": what was given out then is told now."""
    order = _ASSIGNS.search(low)
    if order is None:
        return False
    sentence = low[low.rfind(". ", 0, order.start()) + 1 : order.start()]
    return re.search(r"(?<!\w)đã (?!được|có ý kiến|thống nhất|kết luận|phát biểu)", sentence) is not None


def directs(low: str, *, has_subject: bool) -> bool:
    """Whether the words themselves order something: an order, a duty of a named unit, or a bare verb."""
    if assigns(low):
        return True
    if reports_the_past(low):
        return False
    return bool(_CHAIRS.search(low)) or starts_with_verb(low) or bool(_MUST.search(low)) or has_subject


@lru_cache(maxsize=64)  # the same words are judged more than once while one item is read
def reports_the_past(low: str) -> bool:
    """Results and shortcomings: what has been done, figures reached, what is still missing."""
    first = low[:400]
    if starts_with_verb(first) and not re.match(
        r"(?:tăng|giảm|hoàn thành|giải quyết|xử lý|tổ chức|giải ngân|thu)(?!\w)[^.;]{0,120}(?:đạt"
        r"|so với|\bđã\b|được \d)",
        first,
    ):
        return False
    if _PAST.search(first) and not re.search(r"(?<!\w)(?:cần|phải|yêu cầu|đề nghị|giao) ", first):
        return True
    if _MUST.search(first) or _CHAIRS.search(first):
        return False
    return bool(
        _FIGURES.search(first) and not re.search(r"(?<!\w)(?:phấn đấu|bảo đảm|đảm bảo|trước ngày)", first)
    ) or bool(_SHORT.search(first[:160]))


_NOW = r"hiện (?:nay )?(?:có|còn|quản lý|đang)"
# "Thành phố hiện quản lý 214 cơ sở", "Việc lập phương án còn chậm": how things stand.
_STANDS = re.compile(
    rf"[^;.:]{{0,90}}(?<!\w)(?:{_NOW}|không (?:còn phù hợp|còn đáp ứng|đủ bù"
    r"|đáp ứng được)|còn (?:chậm|hạn chế|thấp|thiếu|bất cập|lúng túng"
    r"|khó khăn|kéo dài|xảy ra|tồn tại|phổ biến)|vẫn (?:còn|là (?:khâu|điểm) (?:yếu|nghẽn))"
    r"|là (?:không đúng|đúng sự thật|có cơ sở|không có cơ sở)|chưa (?:đầy đủ|tương xứng|cao|kịp thời|đồng bộ|nghiêm"
    r"|thường xuyên|sâu|rõ|tốt|đáp ứng))(?!\w)"
)
# "Sở Nội vụ rà soát các đơn vị còn thiếu biên chế": what stands so is what the duty is about.
_DOES_TO = re.compile(
    rf"(?!một số|nhiều|các|những){lex.UNIT_START}[^;.:]{{0,60}}? (?:{lex.VERBS}) (?:[^\W\d]+ ){{0,3}}?"
    r"(?:các|những|số|\d+) (?:[^\W\d]+ ){1,6}?(?:còn|chưa)(?!\w)"
)


def tells_what_was_done(low: str) -> bool:
    """The strict form, for a list that announces duties: a past tense and no order beside it."""
    first = low[:400]
    if starts_with_verb(first) or _MUST.search(first) or _CHAIRS.search(first):
        return False
    return bool(_PAST.search(first) or (_STANDS.match(first) and not _DOES_TO.match(first)))


# "Ban B đôn đốc nhà thầu thi công trên phạm vi mặt bằng đã bàn giao": the past of a thing the duty is about.
_DONE_THING = re.compile(
    r"(?<!\w)\d+(?: (?!đã)[^\W\d]+){1,4} đã (?=xảy|bị|được|hết|rời|nghỉ|bỏ)|(?<!\w)(?:trên|trong|theo|tại|của|từ"
    r"|với|các|những|toàn bộ|số|phần|phạm vi)(?: \d+)?(?: (?!đã)[^\W\d]+){1,7} đã"
    r" (?!đạt|giúp|góp|có|làm|hoàn thành|qua)(?=\w)"
)


_RESULTS = re.compile(r",? (?:đã )?(?:đạt|ước đạt|giải quyết|tiếp nhận|thu được|có)(?: [^\W\d]+){0,3} \d")
_UNTIL = re.compile(
    r"(?<!\w)(?:trước (?:ngày|tháng|\d)|chậm nhất|trong (?:tháng|quý|năm)|xong|hoàn thành|phấn đấu|hằng|hàng)(?!\w)"
)
_HOW_IT_IS = re.compile(rf"[^;.:,]{{0,60}}(?<!\w){_NOW}(?!\w)")
_VERB_IN = re.compile(rf"(?:^|[,;:.] (?:và )?|(?<!\w)và )(?:{lex.VERBS})(?!\w)")


def counts_results(low: str, after: int) -> bool:
    """ "Trung tâm … tiếp nhận 11.382 hồ sơ, giải quyết đúng hạn 97,2%", where the subject ends at `after`: counted, and
    nobody must do anything."""
    return _RESULTS.match(low, after) is not None and _MUST.search(low) is None and _UNTIL.search(low) is None


def tells_how_it_is(low: str) -> bool:
    """ "Thành phố hiện quản lý 214 cơ sở": how things stand."""
    return _HOW_IT_IS.match(low) is not None


def has_a_verb(low: str) -> bool:
    """Whether a clause of some words begins with a verb, as a duty's does."""
    return _VERB_IN.search(low) is not None


def acts_on_what_was_done(low: str) -> bool:
    """Whether every "đã" of an item only describes a thing, as one that has been handed over or approved."""
    described, times = _DONE_THING.subn(" ", low[:400])
    return times > 0 and _PAST.search(described) is None and _STANDS.match(described) is None


def subject_did(low: str, after: int) -> bool:
    """Whether the subject that ends at `after` has done something: "Phòng A … đã xử lý …"."""
    rest = low[after : after + 260]
    return bool(re.match(r",? ?(?:cũng |luôn |thường xuyên |chủ động |tích cực |kịp thời )?đã(?!\w)", rest)) or bool(
        re.match(r",? ?(?:chủ trì|phối hợp|cùng)[^.;]{0,160} đã (?!được|có|ban hành|phê duyệt)", rest)
    )


# "Đồng ý bổ sung biên chế. Phòng Nội vụ tham mưu …"
_UNIT_ACTS = re.compile(
    rf"{lex.UNIT_START}(?![^;.,]{{0,80}} (?:sẽ|đã|được|đang|xem xét|không đủ|không có)(?!\w))"
    rf"[^;.,]{{0,70}}? (?:chủ trì|có trách nhiệm|(?<!theo )(?:{lex.VERBS}))(?!\w)"
)


def agrees(low: str) -> bool:
    """Whether an item begins with agreement or praise, whatever it assigns behind it."""
    return bool(_AGREES.match(low))


def only_agrees(low: str) -> bool:
    """Agreement or praise without a duty in it."""
    if _DELEGATION_HEARS.match(low) and not assigns(low):
        return True
    who = _WHO_AGREES.match(low)
    low = low[who.end() :] if who else low
    if not _AGREES.match(low) or _DOUBLE.search(low[:60]):
        return False
    if assigns(low):
        return False
    pieces = [_WHEN.sub("", piece.strip(), count=1) for piece in _DO.split(low[:3000])[1:]]
    return not any(
        (starts_with_verb(piece) and content_words(piece) > 3 and not _AGREES_TOO.match(piece))
        or _UNIT_ACTS.match(piece)
        for piece in pieces
    )


_IN_BRACKETS = re.compile(r"\([^()]{0,300}\)")


def praises(low: str) -> bool:
    """A sentence in which the speaker only praises, thanks or judges."""
    low = _IN_BRACKETS.sub("", low) if "(" in low else low
    match = _SPEAKER_AGREES.match(low) if _PRAISES.search(low, 0, 200) else None
    return bool(match) and not re.search(
        r"(?<!\w)(?:yêu cầu|đề nghị|giao|đồng thời (?:yêu|đề|lưu|nhấn))(?!\w)", low[match.end() :] if match else ""
    )


def could_be_formula(low: str) -> bool:
    """The cheap part of `is_formula`, on words that still have their units."""
    return not low.startswith("giao ") and bool(_CARRIES_OUT.search(low))


# "… nghiêm túc thực hiện và báo cáo kết quả về …": of everybody, and so still a formula.
_AND_REPORT = re.compile(
    r"(?<=thực hiện)(?:,| và|; )? ?(?:định kỳ )?báo cáo (?:kết quả|về)(?![^.;]*\d)[^.;]*(?=[.;]|$)"
)
# "Nhận được Công điện này, yêu cầu các sở …".
_HAVING_READ = re.compile(r"(?:nhận được|căn cứ|trên cơ sở|với tinh thần)(?!\w)[^.;]{0,80}?, (?=yêu cầu|đề nghị)")
# "… nghiêm túc thực hiện; chịu trách nhiệm trước UBND tỉnh nếu để chậm trễ".
_ANSWERS_FOR_IT = re.compile(
    r"[,;] (?:và )?chịu (?:hoàn toàn |toàn bộ )?trách nhiệm (?:trước|về|nếu)(?!\w)[^.;]*(?=[.;]|$)"
)


def is_formula(low: str) -> bool:
    """ "Yêu cầu Thủ trưởng các sở, ngành nghiêm túc triển khai thực hiện": an order without content of its own."""
    having_read = _HAVING_READ.match(low)
    low = low[having_read.end() :] if having_read else low
    if "nghiêm túc" in low:
        low = _ANSWERS_FOR_IT.sub("", _AND_REPORT.sub("", low))
    return (
        len(low) < 420
        and content_words(low) <= 2
        and not low.startswith("giao ")
        and (not starts_with_verb(low) or bool(_ORDERS.match(low)))
        and bool(_CARRIES_OUT.search(low))
        and not re.search(r"\d/\d|tháng \d|quý |đôn đốc|tổng hợp|(?<!\w)báo cáo", low)
    )


# "Nghị quyết về mức thu học phí; giao UBND tỉnh tổ chức thực hiện theo quy định": how every resolution ends.
_ENACTS = re.compile(
    r"(?<!\w)giao (?:cho )?[^.;:]{3,80}? (?:tổ chức |triển khai ){0,2}thực hiện(?: nghị quyết(?: này)?)?"
    r"(?: theo (?:đúng )?(?:quy định|thẩm quyền)(?: của pháp luật)?)?[.;]?$"
)


def enacts(low: str) -> bool:
    """A resolution told in a press release with the formula it ends with."""
    return _ENACTS.search(low, max(0, len(low) - 200)) is not None


def lists_content(low: str) -> bool:
    """A noun phrase such as a report must contain ("Kết quả …", "Tình hình …"), no duty."""
    return bool(_REPORT_WORDS.match(low)) and not assigns(low) and not _CHAIRS.search(low[:300])
