"""What stands inside and between unit names: joints, shared heads, kinds that are no name by themselves.

All of it is matched on folded text (`source.fold`).
"""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex

PLACE_HEAD = re.compile(r"(?:huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu|tỉnh|thôn|bản)(?= )")
MANAGES = re.compile(r"(?:ban|đội|phòng|chi cục|cục|vụ|trung tâm) quản lý(?!\w)")
ONE_MORE = re.compile(
    rf"(?:{lex.VERBS}) (?:phối hợp|chủ trì|tham mưu)(?!\w)|"
    rf"(?:(?!(?:{lex.VERBS}|các|những|cần|phải)(?!\w))[^\W\d_]+ ?){{1,5}}(?:(?<= )(?:{lex.VERBS})(?!\w)|:|$)"
)
JOIN = re.compile(r"(?:, và |; và |, |; | và | - (?=ubnd))")
NAME_JOIN = re.compile(r"(?:, và |, | và |; )")
GAP = re.compile(r"(?:, và |, | và | - | & |/|&| |(?<=tp|tx|tt)\. ?)(?=\w)")
SHORT_PLACE = re.compile(r"(?:tp|tx|tt)\.(?= ?\w)")
PLAIN = re.compile(r"[^\W_]+(?:[&'/.\-][^\W_]+)*")
INNER_PLURAL = re.compile(
    r"các (?:công trình (?:dân dụng và công nghiệp|giao thông và (?:nông nghiệp|dân dụng)|nông nghiệp và (?:ptnt"
    r"|phát triển nông thôn))|khu công nghiệp|khu|dự án|công trình|chương trình|(?:huyện|thành|thị|quận|tỉnh|đảng) ủy"
    r"|huyện|xã|phường|quận|thị xã|thành phố|thị trấn|cơ quan|đơn vị|sở|cấp|ngành|tỉnh|tổ chức|đoàn thể|thôn|phòng"
    r"|ban|hội|trường|lớp|khoa|tổ)(?!\w)"
)
COMRADE = re.compile(r"(?:đồng chí|đ/c)(?= )")
PERSON = re.compile(r"(?:đồng chí|ông|bà|đ/c)(?!\w)")
ALONE = re.compile(
    r"(?:các|những|một số|từng|mỗi|đơn vị|cơ quan|ngành|ban|phòng|tổ|đội|hội|khối|đồng chí|đ/c"
    r"|sở|bộ|cơ sở|xã|huyện|tổ chức|vụ|viện|trường|nhóm|khoa|quỹ|đoàn|báo|hội đồng|\d+( \w+)?)$"
)
SHARED = re.compile(
    r"(?P<lead>(?:ubnd |ủy ban nhân dân |đảng ủy |công an |chủ tịch ubnd "
    r"|chủ tịch ủy ban nhân dân )?)(?P<plural>các |những )?"
    r"(?P<head0>(?:ubnd |ủy ban nhân dân |đảng ủy |công an )?)"
    r"(?P<head>đồn biên phòng|trạm (?:y tế|kiểm lâm|biên phòng|kiểm soát biên phòng)|hạt kiểm lâm"
    r"|chi cục \w+"
    r"|trung tâm y tế|bệnh viện đa khoa|trường (?:tiểu học|mầm non|thcs|thpt)|thuế cơ sở|khoa|tổ|sở|phòng|ban|bộ|xã"
    r"|phường|huyện|thị xã|thành phố|thị trấn|quận|ngành|đặc khu)"
    r"(?: ?: | )"
)
