"""Who has the floor in a report of a meeting: the chair, a guest from above, or somebody who is only heard."""

from __future__ import annotations

import re
from itertools import islice

from tracker.reading.petitions import level_spoken_for

_POST = (
    r"(?:phó )?(?:bí thư|chủ tịch|giám đốc|tổng giám đốc|hiệu trưởng|chủ nhiệm|chánh|viện trưởng|cục trưởng"
    r"|trưởng (?:ban|đoàn|phòng|công an|khoa|thôn|trạm))"
)
# "Đồng chí A, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì hội nghị."
_CHAIRS = re.compile(
    r"(?:^|[.:\n] ?)(?P<who>[^.:\n]{3,260}?)(?<!\w)(?:đồng chủ trì|chủ trì|điều hành|kết luận)(?: \w+)?"
    r"(?: (?:hội nghị|cuộc họp|phiên họp|buổi|kỳ họp|giao ban|họp|đại hội|hội thảo)|[.,])"
)
# "Kết luận buổi giám sát, Trưởng đoàn A đánh giá …"
_CONCLUDES = re.compile(
    r"(?:phát biểu )?kết luận (?:hội nghị|cuộc họp|phiên họp|buổi|đợt)[^,;:.]{0,60}, (?P<who>[^.;:]{3,140}?) (?:đã )?"
    r"(?:đánh giá|ghi nhận|yêu cầu|đề nghị|biểu dương|nhấn mạnh|nêu rõ|khẳng định|giao|chỉ đạo|hoan nghênh)(?!\w)"
)
# "… do bà Đỗ Thị Quyên, Phó Chủ tịch HĐND huyện làm Trưởng đoàn": "Trưởng đoàn giám sát đề nghị" is hers.
_HEADS = re.compile(r"(?<!\w)(?:do|gồm) (?P<who>(?:đồng chí|ông|bà) [^.;:]{3,160}?) (?:làm )?trưởng đoàn")
_MEMBERS = re.compile(r"(?<!\w)(?:lãnh đạo|đại diện|các đồng chí|thành viên|đại biểu|ủy viên|chuyên viên)(?!\w)")
_POSTS = re.compile(rf"(?<!\w){_POST}(?!\w)[^,;.:()]{{0,60}}")
# "Tại hội nghị, đồng chí A, Trưởng Công an huyện đề nghị …"
_SUBJECT = re.compile(
    r"(?:(?:cũng |ngay )?(?:tại|trong|qua|thảo luận|phát biểu|tham gia|trao đổi|báo cáo)(?!\w)[^,;:]{0,80}, )?"
    rf"(?P<who>(?:các )?(?:đồng chí|đ/c|ông|bà|anh|chị|bác sĩ|đại tá|trung tá|thiếu tá|lãnh đạo|đại diện|{_POST})(?!\w)"
    r"[^;:.]{0,160}?) (?:cũng |đã |vừa |cho rằng )?"
    r"(?P<said>đề nghị|kiến nghị|đề xuất|yêu cầu|lưu ý|cho rằng|cho biết|nhấn mạnh|hứa|cam kết|phát biểu|báo cáo"
    r"|trình bày|đọc|công bố|trả lời|trực tiếp trả lời|giải đáp|mong muốn|phản ánh|góp ý|tham gia|trao đổi"
    r"|thông tin|nêu|khẳng định|bày tỏ|làm rõ|giải trình|tiếp thu)(?!\w)"
)
# "Tiếp thu ý kiến của Chủ tịch, đại diện các chủ đầu tư cam kết …", "Báo cáo tại cuộc họp, bác sĩ A cho biết:"
_REACTS = re.compile(
    r"(?:tiếp thu|giải trình|trao đổi|trả lời|báo cáo|thảo luận|tham gia|làm rõ|đáp từ|giải đáp|bày tỏ|chia sẻ|phản ánh"
    r"|hưởng ứng)(?!\w)[^;:.]{3,140}?, (?:các |một số )?(?:đồng chí|ông|bà|anh|chị|bác sĩ|đại diện|lãnh đạo|giám đốc"
    r"|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng|phó trưởng|hiệu trưởng|chánh|chủ đầu tư|nhà thầu|đơn vị"
    r"|công chức|chuyên viên|cán bộ)(?!\w)"
)
_DIRECTS = re.compile(
    r"(?<!\w)(?:kết luận|phát biểu chỉ đạo|chỉ đạo (?:tại|hội nghị|cuộc họp)|chủ trì|chủ tọa|bế mạc|thay mặt)(?!\w)"
)
_PLACES = re.compile(r" (?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu)(?!\w)")


class Floor:
    """What a text says of its chair, to tell whose words a sentence gives."""

    def __init__(self, low: str, chairs: set[str]) -> None:
        self.chairs = chairs
        self.posts: set[str] = set()
        for pattern in (_CHAIRS, _CONCLUDES, _HEADS):
            for match in islice(pattern.finditer(low[:40_000]), 8):
                self.posts.update(_kind_of(post.group()) for post in _POSTS.finditer(match["who"]))
        if _HEADS.search(low[:40_000]):
            self.posts.add("trưởng đoàn")
        self._post = re.compile(rf"(?<!phó )(?<!\w)(?:{'|'.join(map(re.escape, sorted(self.posts)))})(?!\w)")
        self.level = max((level_spoken_for(post) for post in self.posts), default=0)

    def only_heard(self, low: str) -> bool:
        """Whether somebody who is not the chair, and no guest from an office above his, speaks in a sentence."""
        if _REACTS.match(low) is not None and _DIRECTS.search(low[:160]) is None:
            return True
        spoken = _SUBJECT.match(low) if self.posts else None
        if spoken is None or _DIRECTS.search(low, 0, spoken.start("said")) is not None:
            return False
        who = spoken["who"]
        if any(chair in who for chair in self.chairs) or self._post.search(who) is not None:
            return False
        if _POSTS.search(who) is None and _MEMBERS.search(who) is None:
            return False
        level = level_spoken_for(who)
        return level <= self.level if level else True


def _kind_of(post: str) -> str:
    """A post without the name of its holder or of its place: "chủ tịch ubnd huyện"."""
    place = _PLACES.search(post)
    return post[: place.end()].strip() if place else post.strip()
