"""What kind of paper a text is, by its title: a report, a programme, an invitation, what an inspection found, an
article that explains a law or tells a history."""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex
from tracker.reading.addressees import goes_up
from tracker.reading.source import Source

_FIRST = 25  # paragraphs among which a title stands
_REPORT = re.compile(r"báo cáo(?!\w)(?! (?:tiếp thu|giải trình|đề xuất|thẩm))[^.;:]{0,160}[.:]?")
_PROGRAMME = re.compile(
    r"(?:dự kiến )?(?:chương trình|lịch trình|kịch bản)(?! (?:công tác|hành động|phối hợp|trọng tâm|kiểm tra"
    r"|giám sát|hợp tác"
    r"|phát triển|mục tiêu|thực hiện|ký kết|xây dựng))(?: [^.;:]{0,160})?[.:]?"
)
# Papers that invite, thank, ask of those above, tell or bind by rules: nobody is given a piece of work in them.
_SILENT = re.compile(
    r"(?:(?:giấy|thư) (?:mời|khen|ngỏ|cảm ơn|chúc mừng|kêu gọi|chia buồn)|tờ trình|(?:bài |báo cáo )?tham luận"
    r"|diễn văn"
    r"|bài (?:phát biểu|diễn văn|nói chuyện)|lời (?:khai mạc|cảm ơn|chào mừng|phát biểu|kêu gọi)|phát biểu khai mạc"
    r"|(?:bảng |bản |báo cáo )?(?:tổng hợp|tiếp thu|giải trình)(?:,? (?:và )?(?:tổng hợp|tiếp thu|giải trình))+"
    r"|(?:bảng |bản |báo cáo )?tổng hợp (?:ý kiến|kiến nghị|các ý kiến)|báo cáo thẩm (?:tra|định)|nội quy"
    r"|thông báo (?:tuyển dụng|tuyển sinh|nghỉ|mời|về việc nghỉ|lịch)|lịch (?:công tác|tuần|tiếp|làm việc|trực|họp"
    r"|kiểm tra)"
    r"|biên bản (?:nghiệm thu|bàn giao|kiểm phiếu|thanh lý|bầu cử|xác nhận)|danh sách|đơn (?:đề nghị|xin|kiến nghị)"
    r"|bản (?:cam kết|kiểm điểm|thuyết minh)|điếu văn|quy chế|quy ước|hương ước|điều lệ|hợp đồng"
    r"|tóm tắt (?:thành tích|tiểu sử))(?!\w)[^;:]{0,160}[.:]?"
)
# The title of a paper that gives out work: whatever else stands in capitals below it is a heading in it.
_ORDERING = re.compile(
    r"(?:thông báo|kết luận|biên bản|chỉ thị|công điện|kế hoạch|nghị quyết|hướng dẫn|ý kiến (?:kết luận|chỉ đạo)"
    r"|phân công)(?!\w)"
)
# "BÀI PHÁT BIỂU kết luận hội nghị của đồng chí …" orders after all.
_CONCLUDES = re.compile(r"(?<!\w)(?:kết luận|(?<!ban )chỉ đạo)(?!\w)")
_INSPECTION = re.compile(
    r"(?:thông báo )?(?:kết luận|kết quả) (?:thanh tra|kiểm tra|kiểm toán|giám sát|xác minh)(?!\w)[^.;:]{0,160}[.:]?"
)

_TELLING = 5  # paragraphs among which an article says what it is about
_LAWS = r"(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|quy định|quy chế)"
# "Những điểm mới của Luật …", "Hỏi - đáp pháp luật", "Nghị định số 168: những điều cần biết": rules told to readers.
_EXPLAINS = re.compile(
    r"(?:(?:chuyên )?mục ?:? ?)?(?:tìm hiểu|hỏi(?: ?[-–,/&]| và)? ?(?:-|đáp)|giải đáp|tư vấn|bạn đọc hỏi|góc|sổ tay)"
    r" ?[^.;:]{0,30}(?:pháp luật|chính sách|chế độ|quy định|luật|nghị định|thông tư)(?!\w)"
    r"|(?:\d{1,2} |những |một số |các |toàn bộ |tổng hợp )*(?:điểm|nội dung|quy định|chính sách|điều|lưu ý)"
    r"(?: [^\W\d]+){0,2}? (?:mới|cơ bản|cần biết|đáng chú ý|nổi bật|cần lưu ý|quan trọng)(?!\w)[^.;]{0,40}?"
    rf"(?:của|về|trong|tại|theo|ở|từ)(?!\w)[^.;]{{0,30}}?(?:{_LAWS}|ngày|tháng)(?!\w)"
    rf"|{_LAWS}(?!\w)[^.;?]{{0,120}}(?:cần biết|quy định (?:thế nào|ra sao|gì)|có gì mới|điểm mới|điểm đáng chú ý)"
    r"(?!\w)"
)
# "70 năm xây dựng và trưởng thành của ngành …", "Tiểu sử đồng chí …", "Lịch sử hình thành": what was long ago.
_REMEMBERS = re.compile(
    r"(?:(?:kỷ niệm|chặng đường|nhìn lại|hành trình|ôn lại|dấu ấn|phát huy truyền thống)(?!\w)[^.;]{0,40}? )?"
    r"\d{2,3} năm(?: một)?(?: chặng đường)?,? (?:hình thành|ra đời|thành lập|trưởng thành|truyền thống|lịch sử"
    r"|chiến đấu|(?:xây dựng|phát triển|phấn đấu|đồng hành)(?:,| và)(?: \w+){0,3}? (?:trưởng thành|phát triển"
    r"|chiến đấu"
    r"|cống hiến))|kỷ niệm \d{2,3} năm (?:ngày|thành lập|ngành)(?!\w)"
    r"|(?:lịch sử|quá trình) (?:hình thành|ra đời|truyền thống|đảng bộ)"
    r"|truyền thống (?:lịch sử|vẻ vang|ngành|của)(?!\w)|(?:tóm tắt )?tiểu sử(?!\w)|(?:thân thế|cuộc đời)(?:,| và) "
    r"|biên niên|lược sử|niên biểu|những mốc son"
)
_PAST_YEAR = re.compile(r"(?<!\d)(?:1[89]\d\d|20\d\d)(?!\d)")
# Somebody has the word after all, or the paper is a letter: then it is read like any other.
_WORD_GIVEN = re.compile(
    r"(?<!\w)(?:phát biểu (?:kết luận|chỉ đạo|bế mạc|tại)|(?:kết luận|chủ trì|chỉ đạo|kết thúc) (?:hội nghị"
    r"|cuộc họp|buổi|phiên)|kết luận(?: như sau| một số|:)|kính gửi|nơi nhận"
    r"|(?:đồng chí|đ/c)(?!\w)[^.;:]{0,120}? (?:yêu cầu|đề nghị|nhấn mạnh))(?!\w)"
    rf"|(?:(?:chủ tịch|bí thư|giám đốc|bộ trưởng|thủ tướng|hiệu trưởng)(?!\w)[^.;:]{{0,100}}? "
    rf"|\n(?:\d{{1,2}}[.)]|[a-zđ]\)|-)? ?)(?:yêu cầu|đề nghị|giao|phân công)(?: cho)?(?: ?:| (?={lex.UNIT_START}))"
)
_TOLD = re.compile(rf"(?<!được )(?<!\w){lex.TELLS_UNIT}")
_GIVEN_OUT = re.compile(rf"{_TOLD.pattern}|như sau:|nội dung sau:")


# "V/v trả lời kiến nghị …", "V/v đính chính Quyết định …": the letter itself does what its subject says.
_SUBJECT_WITHIN = 700  # signs
_ANSWERS = re.compile(
    r"(?<!\w)v/v:? (?:đính chính|trả lời|phúc đáp|hồi âm|cảm ơn|xin lỗi|thông tin về|cung cấp thông tin)(?!\w)"
)


def _answers(source: Source) -> bool:
    """Whether the subject of a letter says that it answers or corrects, and nobody in it gives anything out."""
    said = _ANSWERS.search(source.low, 0, _SUBJECT_WITHIN)
    return said is not None and _TOLD.search(source.low) is None


def ordering_title(source: Source) -> bool:
    """Whether a paper that gives out work says so in its title."""
    return any(
        source.text[start : start + 7].isupper() and _ORDERING.match(source.low, start, end)
        for start, end in source.paragraphs[:_FIRST]
    )


def only_tells(source: Source) -> bool:
    """An article that explains rules to readers or tells a history, and nobody has the word in it."""
    for start, end in source.paragraphs[:_TELLING]:
        stop = min(end, start + 200)
        explains = _EXPLAINS.match(source.low, start, stop) is not None
        if not explains and _REMEMBERS.match(source.low, start, stop) is None:
            continue
        if any(
            source.text[begin : begin + 7].isupper() and _ORDERING.match(source.low, begin, until)
            for begin, until in source.paragraphs[:_FIRST]
        ):
            return False
        if _WORD_GIVEN.search(source.low) is not None:
            return False
        return explains or (len(set(_PAST_YEAR.findall(source.low))) > 2 and _GIVEN_OUT.search(source.low) is None)
    return False


def _titled(source: Source, kind: re.Pattern[str]) -> int | None:
    """Where the title of a paper is over when it is of a kind."""
    for start, end in source.paragraphs[:_FIRST]:
        if source.text[start : start + 7].isupper():
            if kind.fullmatch(source.low, start, end):
                return end
            if _ORDERING.match(source.low, start, end):
                return None
    return None


def letterhead(source: Source) -> str | None:
    """The head of a report of an office, down to the line below its title; None when the paper is no report.

    What the headings of a report name was done, unless they look ahead.
    """
    end = _titled(source, _REPORT)
    if end is None:
        return None
    below = source.low.find("\n", end + 1)
    return source.low[: below if below > 0 else end].replace("ủy ban nhân dân", "ubnd")


def orders_nobody(source: Source) -> bool:
    """A programme, an invitation, a speech, a request to those above: nobody is given anything to do in it."""
    if goes_up(source) or _answers(source):
        return True
    if _titled(source, _PROGRAMME) is not None:
        return True
    end = _titled(source, _SILENT)
    if end is None:
        return False
    begin = source.low.rfind("\n", 0, end) + 1
    following = source.low.find("\n", end + 1)
    return _CONCLUDES.search(source.low, begin, following if following > 0 else end) is None


def recommends(source: Source) -> bool:
    """What an inspection found: there "kiến nghị" is what the offices inspected must do."""
    return _titled(source, _INSPECTION) is not None
