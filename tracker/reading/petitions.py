"""Who asks those above, tells or proposes: voters, delegates, experts, an office that asks the one over it."""

from __future__ import annotations

import re

# They are heard at a meeting and give nobody anything to do.
_HEARD = (
    r"(?:cử tri|người (?:tố cáo|khiếu nại|phản ánh)|đại biểu|người dân|nhân dân|bà con|hộ dân|các hộ|công dân"
    r"|bạn đọc|học viên|sinh viên|học sinh"
    r"|phụ huynh|hội viên|đoàn viên|công nhân|người lao động|thanh niên|nông dân|ngư dân|nghệ nhân|chuyên gia"
    r"|nhà khoa học|nhà nghiên cứu|nhóm tác giả|tác giả|diễn giả|báo cáo viên|doanh nghiệp|doanh nhân|công ty"
    r"|nhà thầu"
    r"|liên danh|nhà đầu tư|hợp tác xã|tham luận|(?:pgs|gs|ts|ths|bs)\.?(?:ts)?|anh|chị|bác|cụ|chú|cô|em|đại diện)"
)
_PROPOSING = r"(?:đề xuất|kiến nghị|phản ánh|mong muốn|hiến kế|góp ý|gợi mở|trao đổi|chia sẻ|bày tỏ|tham luận|cho rằng)"
# "… cử tri phát biểu 15 ý kiến, tập trung vào các nhóm vấn đề sau:", "nhóm tác giả đề xuất 5 giải pháp:".
_OTHERS_LEAD_IN = re.compile(
    rf"(?<!\w){_HEARD}(?!\w)[^:;,]{{0,90}}?(?:,[^:;,]{{2,60}}, )?(?<!\w)(?P<said>phát biểu|ý kiến|kiến nghị|đề xuất"
    rf"|đề nghị|nêu|nêu lên"
    r"|phản ánh|cho rằng|mong muốn|hiến kế|trao đổi|góp ý|chia sẻ)(?!\w)[^:;]{0,160}:$"
)
_PROPOSED = re.compile(
    rf"(?<!\w){_PROPOSING} (?:\d+ |một số |các |những |nhiều |thêm |với |cụ thể )*"
    r"(?:nhóm )?(?:giải pháp|nội dung|ý kiến|vấn đề|kiến nghị|nhiệm vụ|kinh nghiệm|bài học|việc"
    r"|hướng)(?!\w)[^:;]{0,80}:$"
    r"|(?<!\w)(?:hiến kế|đề xuất|góp ý|mong muốn|phản ánh|chia sẻ|bài học)(?: rằng)? ?:$"
    r"|(?:^|, )theo (?:đồng chí|đ/c|ông|bà|anh|chị|bác|đại diện|chuyên gia)(?!\w)[^:;]{0,160}:$"
)
_INTENDED = re.compile(
    r"(?<!\w)sẽ (?:tiếp tục |tập trung |chủ động |ưu tiên )*(?:thực hiện|triển khai|làm|tiến hành|tập trung)(?!\w)"
    r"[^:;]{0,80}:$"
)
_TOLD_TO_PROPOSE = re.compile(r"(?<!\w)(?:có trách nhiệm|tham mưu|nghiên cứu)(?!\w)")
# Behind what others said somebody concludes after all: "Sau khi nghe ý kiến của đại biểu, đồng chí A yêu cầu:".
_CHAIR = re.compile(
    r"(?<!\w)(?:kết luận|chỉ đạo|chủ trì|chủ tọa|giao|phân công|yêu cầu|(?:đồng chí|đ/c|ông|bà|chủ tịch|bí thư"
    r"|giám đốc"
    r"|trưởng \w+|ban thường vụ|thường trực|lãnh đạo|bộ trưởng|thủ tướng|hiệu trưởng|ubnd|ủy ban nhân dân)(?!\w)"
    r"[^:;]{0,80}(?:đề nghị|nhấn mạnh|lưu ý|có ý kiến))(?!\w)"
)
# "Đại hội đã thông qua … đề ra 12 chỉ tiêu chủ yếu, trong đó:": what an organisation wants to reach.
_GOALS = re.compile(
    r"(?<!\w)(?:đề ra|thông qua|xác định|đặt ra|phấn đấu|đưa ra|nêu rõ|biểu quyết|đăng ký)(?!\w)[^:;]{0,160}"
    r"(?<!\w)(?:chỉ tiêu|mục tiêu|khâu đột phá)(?!\w)(?![^:]*(?<!\w)(?:nhiệm vụ|giải pháp))[^:;]{0,60}:$"
)
# "Ý kiến của bà con:", "Các ý kiến tham gia": and it is not the chair's.
_OPINIONS = re.compile(
    r"(?:một số |các |những |phần |tổng hợp )?(?:ý kiến|góp ý|nội dung góp ý)(?! (?:kết luận"
    r"|chỉ đạo))(?: (?:của|từ|tham gia|phát biểu"
    r"|đóng góp|trao đổi|thảo luận|và)(?!\w))*"
    r"(?![^:]*(?<!\w)(?:kết luận|chỉ đạo|chủ tọa|chủ trì|đồng chí|chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng"
    r"|lãnh đạo|ban thường vụ|thường trực|ubnd|như sau)(?!\w))[^:.;]{0,60}:$"
)
_ASKED_OF = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|kết luận|chỉ đạo|cần|phải)(?!\w)")


def others_lead_in(low: str) -> bool:
    """Whether the last sentence over a list says that somebody else than the chair asked, proposed or told what
    follows, or names the goals an organisation has set for itself."""
    if _OPINIONS.match(low) is not None:
        return True
    heard = _OTHERS_LEAD_IN.search(low)
    if heard is not None and _CHAIR.search(low, 0 if heard.start() else heard.end("said")) is None:
        return True
    if _PROPOSED.search(low) is not None and _CHAIR.search(low) is None and _TOLD_TO_PROPOSE.search(low) is None:
        return True
    goals = _GOALS.search(low)
    return goals is not None and _ASKED_OF.search(low) is None


def intends(low: str) -> bool:
    """ "Từ nay đến cuối năm, ngành sẽ thực hiện 4 việc:": what an office says it will do."""
    return _INTENDED.search(low) is not None and _CHAIR.search(low) is None


_COMMUNE, _DISTRICT, _PROVINCE, _CENTRE = range(1, 5)
_OF_LEVEL = (
    (
        _CENTRE,
        re.compile(
            r"(?:trung ương|quốc hội|chính phủ|thủ tướng|các bộ|bộ(?! (?:phận|đội|chỉ huy"
            r"|máy)))(?!\w)"
        ),
    ),
    (_PROVINCE, re.compile(r"(?:[^,;.]{0,40} )?(?:tỉnh|tỉnh ủy)(?!\w)|(?:các |lãnh đạo |những )*sở(?!\w)")),
    (_DISTRICT, re.compile(r"(?:[^,;.]{0,40} )?(?:huyện|thị xã|quận|huyện ủy|thị ủy|thành ủy|thành phố)(?!\w)")),
    (_COMMUNE, re.compile(r"(?:[^,;.]{0,40} )?(?:xã|phường|thị trấn|đặc khu|thôn|bản|tổ dân phố|khu phố|ấp)(?!\w)")),
)
# The lowest office named last in a subject is the one that speaks: "Bí thư Đảng ủy các xã A, B".
_SPEAKS_FOR = (
    (_COMMUNE, re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu|thôn|tổ dân phố|khu phố|ấp)(?!\w)(?! hội)")),
    (_DISTRICT, re.compile(r"(?<!\w)(?:huyện|thị xã|quận|thành phố|phòng)(?!\w)")),
    (_PROVINCE, re.compile(r"(?<!\w)(?:tỉnh|sở|chi cục)(?!\w)")),
)
_SUBJECT = re.compile(
    r"(?:(?:tại|trong|cũng tại|qua) [^,;:]{3,80}, )?(?P<who>[^,;:]{3,60}(?:,[^;:]{0,100})?)$",
)
_PLEADS = re.compile(
    rf"(?:^|[,;] )(?:(?:các |một số |nhiều |những )?(?:{_HEARD})(?!\w)[^;:]{{0,120}}?|[^,;:]{{3,90}} )"
    r"(?:kiến nghị|hỏi|thắc mắc|băn khoăn|phản ánh)(?!\w)"
)
_HEARD_FIRST = re.compile(
    rf"(?:(?:tại|trong|cũng tại|qua) [^,;:]{{3,80}}, )?(?:các |một số |nhiều |những )*{_HEARD}(?!\w)"
)


def level_spoken_for(words: str) -> int:
    """How high the office is that somebody speaks for, 1 for a commune; 0 when the words do not tell."""
    return next((level for level, pattern in _SPEAKS_FOR if pattern.search(words)), 0)


def _level_asked(words: str) -> int:
    return next((level for level, pattern in _OF_LEVEL if pattern.match(words)), 0)


def asks_upwards(before: str, behind: str) -> bool:
    """Whether who stands before "đề nghị", "yêu cầu" is heard there or asks an office above his own.

    `before` and `behind` are the folded words of the sentence on both sides of the word that asks.
    """
    if _PLEADS.search(before) is not None or _HEARD_FIRST.match(before) is not None:
        return True
    subject = _SUBJECT.search(before.strip())
    if subject is None:
        return False
    asked, speaking = _level_asked(behind.lstrip(" :")), level_spoken_for(subject["who"])
    return 0 < speaking < asked


# "Đồng chí kiến nghị huyện …", "Chị A đề xuất …": nobody is told.
_WHO_PLEADS = re.compile(
    rf"(?:đồng chí|đ/c|ông|bà|{_HEARD}|(?:xã|phường|thôn|hội|phòng|trường|trạm|chi bộ|đơn vị|ngành|sở"
    rf"|ban)(?!\w))(?!\w)"
    r"(?:(?!chủ trì|phối hợp|tổng hợp|tham mưu|rà soát)[^;:.]){0,80}?(?<!\w)(?<!các )(?:kiến nghị|đề xuất|mong muốn"
    r"|phản ánh|hiến kế|hỏi|thắc mắc|băn khoăn|bày tỏ)(?!\w)"
    r"(?![^.]*(?<!\w)(?:yêu cầu|giao|chỉ đạo) )"
)


def pleads(low: str) -> bool:
    """Whether somebody asks, proposes or wonders in a sentence and orders nothing."""
    return _WHO_PLEADS.match(low) is not None


_TELLS = re.compile(
    r"(?:,[^,;:]{3,80},)? (?:cũng |đã |vừa |trực tiếp )?(?:cho biết|cho hay|thông tin|cho rằng|chia sẻ|hỏi|trả lời"
    r"|giải trình"
    r"|giải đáp|tâm sự|kể|bày tỏ|nhận trách nhiệm|làm rõ thêm|thắc mắc|băn khoăn|phản ánh)(?!\w)(?! cho | tuyên)"
)
_ACCORDING = re.compile(
    r"theo (?:đồng chí|đ/c|ông|bà|anh|chị|bác|đại diện|lãnh đạo|báo cáo|thống kê)(?!\w)[^;:]{3,120}, "
)


# "Về kiến nghị của Cục Hải quan, Trưởng Ban Chỉ đạo cho biết …"
_TELLS_OF = re.compile(
    r"(?:về|đối với|trước)(?!\w)[^,;:]{3,100}, [^,;:.]{3,80}? (?:cho biết|cho hay|thông tin rằng|giải thích)(?!\w)"
)


def tells(low: str, subject_end: int) -> bool:
    """Whether a sentence only gives what somebody said: its subject, that ends at `subject_end`, informs or asks."""
    if _ACCORDING.match(low) is not None or _TELLS_OF.match(low) is not None:
        return True
    return subject_end > 0 and _TELLS.match(low, subject_end) is not None


# "Hỏi (Trần B, lớp 11): …", "Trả lời: …", "Phóng viên: …"
_DIALOGUE = re.compile(
    r"(?:hỏi|đáp|trả lời|câu hỏi|phóng viên|pv|bạn đọc|góp ý|giải trình|kiến nghị|đề xuất"
    r"|ý kiến)(?: \d+)?(?: ?\([^()]{0,80}\))? ?:"
)


def is_dialogue(low: str) -> bool:
    """Whether a paragraph is a question, an answer or an opinion that is noted down."""
    return _DIALOGUE.match(low) is not None


# "Anh A chia sẻ: “Trước, họp xong là về. Giờ …": all up to the closing mark is his.
_QUOTED = re.compile(
    r"(?<!\w)(?:tranh luận|chất vấn|đặt vấn đề|đặt câu hỏi|băn khoăn|thắc mắc|lo lắng|thừa nhận|chia sẻ"
    r"|cho biết|cho hay|tâm sự|kể|bộc bạch|phấn khởi|bày tỏ|nói|khoe|cười|trải lòng|nhận xét|thổ lộ)"
    r"(?: [^\W\d]+){0,6} ?: ?[“\"]"
)


def opens_a_tale(low: str) -> bool:
    """Whether a sentence begins the words of somebody who tells, and does not close them."""
    quoted = _QUOTED.search(low) if "“" in low or '"' in low else None
    return quoted is not None and not closes_a_tale(low[quoted.end() :])


def closes_a_tale(low: str) -> bool:
    """Whether the words of somebody who tells end in a sentence."""
    return "”" in low or '"' in low
