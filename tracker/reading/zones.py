"""What of a text can hold duties at all: not the signature block, not a web page's furniture."""

from __future__ import annotations

import re

from tracker.reading.source import Source

_FOOTER = re.compile(r"nơi (?:nhận|gửi) ?(?::|$|\.)")
_SIGNATURE = re.compile(
    r"(?:kt|tm|tl|tuq|t/m|k/t|t/l)\.? ?(?:chủ tịch|ban|ủy ban|bộ|giám đốc|chánh|trưởng|thủ|cục"
    r"|ubnd|thường|hội|đảng|huyện|tỉnh|thành|chủ nhiệm)"
)
_FURNITURE = re.compile(
    r"(?:các )?(?:tin|bài|bài viết|tin bài|tin tức)(?:,? bài)? (?:liên quan|khác|đã đưa"
    r"|cùng chuyên mục|mới(?: nhất| hơn)?|cũ hơn|nổi bật|tiêu điểm|xem nhiều|đọc nhiều)"
    r"|xem chi tiết tại đây|xem thêm:?$|thống kê truy cập|lượt (?:xem|truy cập)|số lượt"
    r"|đang (?:online|truy cập)|chia sẻ|bình luận|ý kiến bạn đọc|tags?:|từ khóa|đăng nhập"
    r"|in (?:trang|bài)|quay lại|về (?:trang trước|đầu trang)|viết (?:bởi|bình luận)|người (?:viết|đăng)|tổng số điểm"
    r"|bản quyền|copyright|designed by"
    r"|gửi (?:phản hồi|bình luận|email)|liên kết web|video clip|thư viện ảnh|cỡ chữ|nguồn ?:"
)
_APPENDIX = re.compile(
    r"(?:phụ lục|danh mục|bảng phân công|biểu|bảng|phân công nhiệm vụ|chương trình"
    r"|kế hoạch)(?!\w)"
)
_CAPTION = re.compile(
    r"(?:ảnh|hình ảnh|ảnh minh họa|nguồn ảnh) ?:|(?:anh|ảnh) tin bai$|(?:quang|toàn) cảnh "
    r"|ảnh[.: ]"
)
_LONG = 200
# One look tells that a paragraph is none of these, as nearly all are not.
_SPECIAL = re.compile("|".join(f"(?:{kind.pattern})" for kind in (_FOOTER, _SIGNATURE, _FURNITURE, _CAPTION)))


_PICTURE = re.compile(r"(?:anh|ảnh) tin bai$")
_CREDIT = re.compile(r"[.(–-] ?(?:ảnh|nguồn ảnh|ảnh minh họa) ?: ?[^;:]{2,40}$")
_LONGEST_CAPTION = 160


def _is_caption(source: Source, start: int, end: int, below_picture: bool) -> bool:
    """A short line below a picture that no full stop ends, or one that names who took it."""
    if end - start > _LONGEST_CAPTION:
        return False
    if _CREDIT.search(source.low, start, end):
        return True
    return below_picture and source.low[end - 1] not in ".:;"


def body_of(source: Source) -> list[tuple[int, int]]:
    """The paragraphs that can hold items, in order."""
    kept: list[tuple[int, int]] = []
    zone = "body"
    below_picture = False
    for start, end in source.paragraphs:
        stop = min(end, start + 120)
        if zone == "body" and _is_caption(source, start, end, below_picture):
            below_picture = False
            continue
        below_picture = end - start < 16 and _PICTURE.match(source.low, start, end) is not None
        if zone != "body" or _SPECIAL.match(source.low, start, stop):
            low = source.low[start:stop]
            zone = _zone(zone, low, source.text[start:stop], end - start)
            if zone != "body" or _CAPTION.match(low):
                continue
        kept.append((start, end))
    return kept


def _zone(zone: str, low: str, text: str, length: int) -> str:
    if _FOOTER.match(low):
        return "footer"
    if _SIGNATURE.match(low) and text[:2].isupper() and length < 120:
        return "footer"
    if _FURNITURE.match(low) and length < 120:
        return "furniture"
    if zone == "body":
        return zone
    if _APPENDIX.match(low) and zone == "footer" and (text[:12].isupper() or length > 20):
        return "body"
    return "body" if length > _LONG else zone
