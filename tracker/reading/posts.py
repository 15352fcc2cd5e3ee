"""Offices written small ("khoa Dược") and posts that are told by themselves ("Hiệu trưởng hoàn thiện …").

All of it is matched on folded text (`source.fold`).
"""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex

# Heads that are units in lower case too when a capital stands behind them: "giao khoa Kiểm soát nhiễm khuẩn".
LOWER_HEAD = re.compile(
    r"(?:khoa|phòng|tổ|đội|ban|trường|trung tâm|chi cục|cục|trạm|hạt|chi bộ|chi đoàn|chi hội|bộ môn|bộ phận|văn phòng"
    r"|công ty|bệnh viện|viện|hội|đồn|khối|nhóm|câu lạc bộ|sở|vụ|đảng bộ|công đoàn|lực lượng"
    r"|trường (?:tiểu học|mầm non|thcs|thpt))"
    r"(?= \w)"
)
# Posts that are told by themselves, without the name of an office behind them.
POST = re.compile(
    r"(?:(?:phó )?hiệu trưởng|kế toán trưởng|điều dưỡng trưởng|hộ sinh trưởng|tổng phụ trách đội"
    r"|(?:lãnh đạo|bác sĩ|cán bộ) trực|thủ quỹ|thủ kho|thư ký|kế toán|văn thư"
    r"|(?:bảo vệ|tạp vụ|cấp dưỡng|nhà bếp|lái xe|giáo vụ)(?=: )"
    r"|giáo viên chủ nhiệm|(?:phó )?(?:tổng )?giám đốc|(?:phó )?chánh văn phòng"
    r"|(?:phó )?trưởng (?:phòng|khoa|ban|đoàn|thôn)"
    r"|(?:phó )?tổ trưởng|phó chủ tịch|phó bí thư|phó trưởng ban|phó viện trưởng|viện trưởng)(?!\w)"
)
# What follows a post that is told: a verb of duty, not what a speaker says or a name.
POST_ACTS = re.compile(
    rf"(?!(?:kết luận|phát biểu|yêu cầu|đề nghị|giao|ghi nhận|khẳng định|nhấn mạnh|cho biết|cho rằng|thống nhất"
    rf"|đồng ý"
    r"|quyết định|chỉ đạo|đánh giá|chủ trì(?! (?:và )?phối| xây|, phối)|biểu dương|lưu ý|quán triệt|bày tỏ|phân công"
    r"|báo cáo (?:tình hình|kết quả|tóm tắt|về|việc|công tác|tại)|tham gia ý kiến|tiếp tục chủ trì|điều hành)(?!\w))"
    rf"(?:{lex.VERBS}|cần|phải|có trách nhiệm|trực tiếp|các (?:lớp|khối|tổ|khoa|phòng)|phụ trách"
    r"|chuyên môn|bộ môn|(?:khối )?lớp \d+)(?!\w)"
)


def of_a_kind(low: str, at: int, end: int) -> tuple[int, bool] | None:
    """End of the office under a post when it is of a kind and not one by its name ("Trưởng ban công tác Mặt trận");
    False says that it is no plural. None when a verb stands there or no office."""
    head = LOWER_HEAD.match(low, at, end)
    return None if head is None or lex.STOP.match(low, head.end() + 1, end) else (head.end(), False)


def post_alone(text: str, low: str, at: int, end: int) -> int | None:
    """End of a post without its office that is told to do something ("Hiệu trưởng tiếp thu ý kiến …"), by itself or
    with others beside it ("Kế toán, thủ quỹ: …"), else None.
    """
    if not (text[at].isupper() or low.startswith("giáo viên", at) or low[at - 2 : at] == ", "):
        return None
    post = POST.match(low, at, end)
    if post is None:
        return None
    last = post.end()
    while low.startswith(", ", last) and (beside := POST.match(low, last + 2, end)):
        last = beside.end()
    here = last + 1
    if low.startswith(": ", last):
        return post.end()
    if here >= end or low[last] != " " or text[here].isupper():
        return None
    return post.end() if POST_ACTS.match(low, here, end) else None
