"""What kind of paper a text is, by its title: a report, a programme, an invitation, what an inspection found."""

from __future__ import annotations

import re

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


def _titled(source: Source, kind: re.Pattern[str]) -> int | None:
    """Where the title of a paper is over when it is of a kind."""
    for start, end in source.paragraphs[:_FIRST]:
        if source.text[start : start + 7].isupper():
            if kind.fullmatch(source.low, start, end):
                return end
            if _ORDERING.match(source.low, start, end):
                return None
    return None


def tells_results(source: Source) -> bool:
    """A report of an office: what its headings name was done, unless they look ahead."""
    return _titled(source, _REPORT) is not None


def orders_nobody(source: Source) -> bool:
    """A programme, an invitation, a speech, a request to those above: nobody is given anything to do in it."""
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
