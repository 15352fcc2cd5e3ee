"""Signs in a paragraph: does it lead in duties or results, close the text, carry an item on, say nothing of its own."""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex
from tracker.reading.petitions import others_lead_in

_DUTY_WORDS = (
    r"kết luận(?: như sau| chỉ đạo| một số| các)|kết luận ?:|(?:chủ tịch|bí thư|ubnd|ủy ban nhân dân|giám đốc"
    r"|thường trực|trưởng ban|ban thường vụ|ban chỉ đạo|văn phòng|sở|bộ)[^.;:]{0,80} có ý kiến(?: chỉ đạo)?"
    r" (?:cụ thể )?như sau|ý kiến (?:chỉ đạo|kết luận)"
    r"|chỉ đạo|yêu cầu|đề nghị|giao(?! thông| ban| lưu| dịch| thừa)|nhiệm vụ|giải pháp"
    r"|phương hướng|cần|phải"
    r"|tập trung|nhấn mạnh|lưu ý|phân công|tổ chức thực hiện|thực hiện(?: tốt)? (?:một số"
    r"|các) (?:nội dung|việc)|công việc sau|nội dung sau|triển khai (?:một số|các)|trọng tâm"
    r"|thời gian tới"
)
_RESULT_WORDS = (
    r"kết quả(?! thực hiện nhiệm vụ sau)|thành tích|nguyên nhân|hạn chế|tồn tại|khó khăn"
    r"|vướng mắc|ưu điểm|khuyết điểm|giấy khen|bằng khen|cờ thi đua|khen thưởng|thành phần"
    r"|dự họp|dự hội nghị|có mặt"
    r"|ý kiến (?:phát biểu|thảo luận|tham gia|đóng góp|của các đại biểu|tại cuộc họp"
    r"|tại hội nghị|đại biểu|khác|(?:của )?(?:cử tri|nhân dân|người dân|công dân|hộ dân)|(?:của )?(?:các"
    r"|đại diện)(?! đồng chí (?:chủ trì|thường trực)))"
    r"|đại biểu[^.;:]{0,90}(?:có|cho|nêu|tham gia) ý kiến(?: như sau)?|các ý kiến|kiến nghị|kính gửi|nơi nhận"
    r"|bài học|đạt được|nổi bật"
    r"|như sau: nội dung|nội dung cuộc họp|chương trình (?:họp|hội nghị)|tham luận|thảo luận"
    r"|báo cáo tại|nghe báo cáo|kinh nghiệm|ưu, khuyết|mặt được|mặt chưa được|chưa được"
    r"|tồn đọng|sai phạm|vi phạm|đã (?:triển khai|thực hiện|đạt|hoàn thành|làm|tổ chức"
    r"|tham mưu)|rút ra|thống nhất đánh giá"
)
_DUTY = re.compile(rf"(?<!\w)(?:{_DUTY_WORDS})(?!\w)")
_RESULT = re.compile(rf"(?<!\w)(?:{_RESULT_WORDS})(?!\w)")
# These announce a list only when they stand at its very door.
_RESULT_AT_END = re.compile(
    r"(?<!\w)(?:gồm có|bao gồm|gồm|gửi kèm|kèm theo|căn cứ|đánh giá|tình hình|tham dự)(?: [^\W\d]+){0,5} ?:?$"
    r"|(?<!\w)(?:các )?(?:ông|bà|đồng chí)(?:[,()/ ]|bà)*(?:có tên )?(?:sau đây|sau|dưới đây) ?:$"
)
# "Ban Chỉ đạo xã đã:" is over; "Dự thảo gồm 4 phần, nêu 5 nhóm giải pháp:" tells what a paper holds that nobody signed.
_OVER_OR_DRAFT = re.compile(
    r"(?:.*(?<!\w))?đã(?: (?:tập trung|chủ động|tích cực|kịp thời)(?: (?:thực hiện|triển khai))?)? ?:$"
    r"|(?:bản |nội dung )?dự thảo(?!\w)(?!.*(?<!\w)(?:cần|phải|yêu cầu|đề nghị|giao|bổ sung|hoàn thiện|làm rõ)(?!\w))"
    r"[^:;]{0,200}(?<!\w)(?:gồm|nêu|đề ra|đưa ra|xác định|đề xuất)(?!\w)[^:;]{0,60}:$"
)
_NOUN_AFTER = re.compile(
    r"(?:khắc phục|giải quyết|tháo gỡ|phát huy|căn cứ|trên cơ sở|xử lý|báo cáo|giải trình"
    r"|làm rõ|từ|theo|sau khi|bên cạnh)[^:;.]{0,40}$"
)
_CLOSING = re.compile(
    r"(?:trên đây là|văn phòng[^.]{0,80}(?:xin )?(?:trân trọng )?thông báo"
    r"|(?:[^.]{0,60} )?thông báo (?:để|đến|tới|kết luận)[^.]{0,160}(?:biết|thực hiện)"
    r"|trong quá trình (?:triển khai |tổ chức )?(?:thực hiện|triển khai)[^.]{0,30},? nếu"
    r"|nhận được (?:công điện|công văn|thông báo|văn bản|chỉ thị|kế hoạch)|(?:chỉ thị|thông báo"
    r"|quyết định|công điện|công văn|kế hoạch|kết luận) này (?:có hiệu lực|thay thế|được|phổ biến)"
    r"|đề nghị (?:các )?đồng chí[^.]{0,60}nghiêm túc|xin (?:trân trọng )?(?:cảm ơn|thông báo)"
    r"|trân trọng"
    r"|cuộc họp kết thúc|hội nghị kết thúc|buổi làm việc kết thúc|biên bản (?:này|được)"
    r"|(?:sau|quá) thời (?:hạn|gian) (?:trên|này|nêu trên|quy định)|(?:nếu |trường hợp )?(?:cơ quan|đơn vị|địa phương"
    r"|tổ chức|cá nhân)(?:, (?:cơ quan|đơn vị|địa phương|cá nhân))? nào"
    r"|ghi chú ?:|\(?gửi kèm|\(?kèm theo|\(?có (?:văn bản|danh sách|phụ lục)[^.]{0,40}kèm)"
)
_DELIVERY = re.compile(
    r"(?:các |mọi )?(?:(?:văn bản|ý kiến|hồ sơ|kết quả|nội dung|thông tin|số liệu(?= của)|báo cáo, (?:số liệu"
    r"|tài liệu|hồ sơ))(?!\w)"
    r"|báo cáo(?= (?:kết quả )?(?:thực hiện )?(?:các nội dung (?:trên |này )?)?(?:gửi|của|bằng văn bản|yêu cầu"
    r"|đề nghị|xin)(?!\w)))"
    r"[^.;]{0,120}(?:gửi|báo cáo)(?!\w)"
)
_NOTES = re.compile(r"(?:ghi chú|chú thích) ?:$")
# "… nội dung cụ thể nêu tại bảng dưới đây", "thực hiện theo phụ lục kèm theo": the duties stand there.
_POINTS_TO_TABLE = re.compile(
    r"(?<!\w)(?:nêu|theo|tại|ở|như)(?: tại| trong| ở)? (?:các |nội dung )?(?:bảng|biểu|phụ lục"
    r"|danh mục)(?: phân công)?(?: nhiệm vụ)?"
    r" (?:dưới đây|sau đây|sau|kèm theo|đính kèm|gửi kèm)(?: đây)?(?: (?:văn bản|thông báo|công văn) này)? ?[.:]?$"
)
_CARRY = re.compile(
    r"(?:trong đó|đồng thời|ngoài ra|cụ thể|riêng|lưu ý|trường hợp|nếu|thời (?:hạn|gian)"
    r"|hạn hoàn thành|đơn vị|cơ quan|chủ trì|phối hợp|thực hiện|hoàn thành|báo cáo|kết quả"
    r"|sản phẩm|yêu cầu(?: cần)? đạt|tiến độ|lãnh đạo|trách nhiệm|phân công|trên cơ sở đó|\("
    r"|\+|- )(?!\w)"
)
_NARRATIVE = re.compile(
    r"(?:(?:cũng )?tại (?:hội nghị|cuộc họp|buổi|phiên|đây|chương trình)|(?:nhân )?dịp này"
    r"|trước đó|sau (?:khi )?(?:nghe|phần)|kết thúc (?:hội nghị|buổi|cuộc|chương)"
    r"|theo (?:báo cáo|kế hoạch, )|hội nghị (?:đã|cũng)|các đại biểu|đại biểu|phát biểu"
    r"|thay mặt|đồng chí|ông|bà|buổi (?:sáng|chiều)|(?:sáng|chiều|tối) (?:ngày|\d))(?!\w)"
)
_OWN = re.compile(
    r"(?:đồng thời |ngoài ra,? )?(?:giao(?: nhiệm vụ)?|yêu cầu|đề nghị|phân công)(?: cho)? (?=" + lex.UNIT_START + ")"
)
# "Đối với các kiến nghị của huyện": what the chair answers.
_FIELD = re.compile(
    r"(?:(?:đơn vị|cơ quan|phòng) )?(?:chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện)? ?:"
    r"|(?:thời hạn|thời gian|hạn|hoàn thành|tiến độ|sản phẩm|kết quả|kinh phí|lãnh đạo (?:chỉ đạo"
    r"|phụ trách)|người (?:thực hiện|phụ trách)|trách nhiệm)[^:.;]{0,30}:"
)
_ANSWERS = re.compile(
    r"(?:đối với|về(?: việc)?|giải quyết|xử lý|trả lời|ý kiến đối với)(?: một số| các| những)?(?: nội dung)?"
    r"(?:(?:,| và)? (?:đề xuất|đề nghị|ý kiến))*(?:,| và)? ?(?:kiến nghị|đề xuất|đề nghị)(?!\w)"
)
# "III. Giám đốc kết luận", "4. Đồng chí A, Chủ tịch UBND xã phát biểu chỉ đạo"
_HAS_THE_WORD = re.compile(
    r"(?:đồng chí|đ/c|ông|bà|(?:phó )?giám đốc|(?:phó )?chủ tịch|chủ (?:tọa|trì)|(?:phó )?trưởng|(?:phó )?bí thư"
    r"|(?:phó )?hiệu trưởng|thủ trưởng|viện trưởng|chánh|lãnh đạo)(?!\w)[^.;:]{0,90}(?<!\w)"
    r"(?:kết luận|phát biểu chỉ đạo)"
    r"(?:,? chỉ đạo)?(?: (?:tại )?(?:cuộc họp|hội nghị|phiên họp|buổi|giao ban)[^.;:]{0,40})?(?: như sau)? ?[:.]?$"
)
_PLAN = re.compile(
    r"(?:(?:kế hoạch|chương trình)(?: công tác| công việc)?|(?:những |các )?(?:công )?việc(?: cần làm| phải làm)?)"
    r"(?: trong| của)? (?:tháng|quý|tuần|thời gian|năm)(?: \d+| tới| tiếp| [ivx]+|[/.\d ])*"
    r"(?:(?:những |các )?(?:công )?việc (?:cần làm|phải làm|tiếp theo))?$|(?:những |các )?(?:công )?việc (?:cần"
    r"|phải) (?:làm|triển khai)"
)
_GIVES_OUT = re.compile(
    r"(?:(?:một số |những |các )?(?:nhiệm vụ )?trọng tâm(?: công tác)?(?: trong)? (?:tháng|quý|tuần)"
    r"|(?:bảng |danh mục )?(?:phân công|giao) (?:nhiệm vụ|công việc)|danh mục nhiệm vụ giao"
    r"|(?:thông báo )?(?:ý kiến )?kết luận (?:của|chỉ đạo của) [^.:;]{0,160}$"
    r"|(?:nội dung )?kết luận (?:họp |cuộc họp |giao ban|hội nghị )[^.:;]{0,120}$)"
)
# Who asks and recommends in one breath is the one who concludes.
_ALSO_RECOMMENDS = re.compile(r"(?:yêu cầu|đề nghị)(?:,| và) kiến nghị|kiến nghị(?:,| và) (?:yêu cầu|đề nghị)(?= ?:)")
_DOOR = re.compile(
    r"(?:(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|vấn đề|yêu cầu|như)(?: [^\W\d]+){0,3} sau(?: đây)?|như sau"
    r"|(?:yêu cầu|kiến nghị|đề nghị|chỉ đạo|kết luận|lưu ý)) ?:$"
)
_TRACKS = re.compile(r"(?<!\w)(?:theo dõi|đôn đốc|tổng hợp)(?!\w)")
_GENERIC_WORDS = """
tập trung thực hiện triển khai tổ chức chỉ đạo chủ trì phối hợp với các một số những nội dung nhiệm vụ
công việc giải pháp sau như đây cụ thể trọng tâm yếu khẩn trương nghiêm túc tốt hiệu quả có cần phải
trong thời gian tới yêu cầu giao đề nghị và trách theo năng động đồng bộ quyết liệt kịp đúng quy định
này trên kết luận ý kiến căn cứ được phân địa bàn thuộc thẩm quyền phạm vi quản lý là để biết thông báo
làm liên quan đơn vị cơ phương ngành cấp sở ban huyện xã phường tỉnh thành phố đối về mình đến từ ngay
bám sát hướng dẫn tham mưu cho chú lưu dưới hành cùng phần lĩnh vực tác tiếp tục thủ trưởng tịch người
đứng đầu giám đốc viên chí vào hội cuộc họp nêu nhận văn bản kế hoạch tinh thần phụ lục kèm tại đính
gửi danh mục
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")


# "UBND phường báo cáo kết quả công tác quý III như sau:", and nobody is asked for anything.
_REPORTS = re.compile(
    r"(?<!\w)(?:báo cáo|giải trình|trả lời|làm rõ)(?!\w)[^;:]{0,240}?(?:như sau|sau đây|cụ thể|nội dung sau"
    r"|kết quả sau)(?: như sau)? ?[:.]?$"
)
_ASKS = re.compile(
    r"(?<!\w)(?:(?<!thực hiện )(?<!theo )yêu cầu|đề nghị|(?<!được )giao|cần|phải|có trách nhiệm|phân công"
    r"|thời gian tới|chủ trì|tập trung"
    r"|nhiệm vụ(?: trọng tâm)?(?: như)? sau|(?<!thực hiện )(?<!triển khai )(?<!theo )(?:kết luận|có ý kiến"
    r"|ý kiến (?:chỉ đạo|kết luận)))(?!\w)"
)


# "Luật quy định các cơ quan, tổ chức kiểm soát dữ liệu phải:", "Theo Nghị định, người nộp hồ sơ có trách nhiệm": what
# everybody is bound to. Whoever cites a law to order something says so behind it.
_RULES = re.compile(
    r"(?:(?:cũng |ngoài ra,? )?theo (?:quy định (?:của|tại) )?|tại |cụ thể,? )?"
    r"(?:(?:khoản|điểm|điều) [\w, ]{1,20}? ){0,3}"
    r"(?:bộ luật|luật|pháp lệnh|nghị định|thông tư)(?!\w)[^:;]{0,140}?(?<!\w)(?:quy định(?: rõ| cụ thể)?|nêu rõ"
    r"|cho phép|nghiêm cấm|bổ sung quy định)(?!\w)(?! (?:tại|của))"
    r"|(?:người (?:sử dụng lao động|lao động|dân|nộp|điều khiển|tham gia|học|bệnh|tiêu dùng|sử dụng)|công dân|cá nhân"
    r"|chủ (?:thể|phương tiện|sở hữu)|(?:cơ quan, )?tổ chức, cá nhân|hành vi)(?!\w)[^.;:]{0,60}?"
    r" (?:chỉ được|có quyền|được quyền|bị (?:phạt|xử phạt))(?!\w)"
)
_ORDERS_BEHIND = re.compile(
    r"(?<!\w)(?:(?<!được )(?<!không )(?<!chỉ được )yêu cầu|đề nghị|(?<!được )giao|phân công|vì vậy|do (?:đó"
    r"|vậy)|căn cứ"
    r"|chủ tịch|kết luận)(?!\w)"
)


def tells_rules(low: str) -> bool:
    """A sentence whose subject is a law or decree that binds everybody, and nobody orders anything behind it."""
    rules = _RULES.match(low)
    return rules is not None and _ORDERS_BEHIND.search(low, rules.end()) is None


def polarity(low: str) -> int:
    """What a lead-in announces: 1 duties, -1 results or lists of no duties, 0 neither; its last sign decides."""
    end = low[-400:]
    said = end.strip()
    if _NOTES.match(low) or tells_rules(low) or others_lead_in(said) or _OVER_OR_DRAFT.match(said):
        return -1
    tail = _ALSO_RECOMMENDS.sub("yêu cầu", end)
    told = _REPORTS.search(tail)
    if told and not _ASKS.search(tail[max(0, told.start() - 90) :]):
        return -1
    duty = max((m.end() for m in _DUTY.finditer(tail)), default=-1)
    result = -1
    for match in _RESULT.finditer(tail):
        if not _NOUN_AFTER.search(tail[max(0, match.start() - 60) : match.start()]):
            result = match.end()
    if _RESULT_AT_END.search(tail[-60:]):
        result = len(tail)
    if duty < 0 and result < 0:
        return 0
    return 1 if duty > result else -1


def heading_polarity(low: str) -> int:
    """The same for a heading, where its first word counts: "Kết quả thực hiện nhiệm vụ" is about results."""
    if re.match(r"(?:nội dung |ý kiến |các |những )*(?:kết luận|chỉ đạo)(?!\w)", low.strip()):
        return 1
    if _HAS_THE_WORD.match(low.strip()):
        return 1
    if _ANSWERS.match(low.strip()) or _PLAN.match(low.strip(" .:")):
        return 1
    if re.match(
        r"nội dung (?:tố cáo|khiếu nại|phản ánh)|quá trình (?:xác minh|giải quyết)|kết quả xác minh"
        r"|(?:(?:chức năng(?:,| và)? ?)?nhiệm vụ(?: và|,)? quyền hạn|nhiệm vụ của ban chỉ đạo|chế độ làm việc"
        r"|mục đích|mục tiêu|quan điểm|phạm vi|đối tượng|nguyên tắc|yêu cầu$|sự cần thiết"
        r"|cơ sở pháp lý)(?!\w)",
        low.strip(" .:"),
    ):
        return -1
    head = re.sub(r"^(?:về|công tác|phần|một số|những|các) ", "", low.strip())
    if (
        _RESULT.match(head) or re.match(r"(?:tình hình|đánh giá|nhận định|căn cứ|bối cảnh)(?!\w)", head)
    ) and not re.search(
        r"(?<!thực hiện )(?<!hoàn thành )(?<!hiện các )nhiệm vụ[^.]{0,25}(?:thời gian tới|trọng tâm|năm \d+)"
        r"|giải pháp",
        head,
    ):
        return -1
    return polarity(low)


_YEARS = re.compile(
    r"(?:(?:trong |về )?(?:giai đoạn|thời kỳ|thời gian|những năm|(?:từ )?năm|từ)(?: từ)?(?: năm)? |\()?"
    r"(?:(?:1[89]|20)\d\d ?(?:-|–|đến|tới)(?: năm)? ?)?(?P<last>(?:1[89]|20)\d\d)(?![\d/]| ?(?:-|–|đến)(?!\w))"
)


def last_year(low: str) -> int | None:
    """The last of the years a heading begins with ("Giai đoạn 1956 - 1975: …", "Năm 1979: …"), or None."""
    years = _YEARS.match(low)
    return int(years["last"]) if years else None


def announces(low: str) -> bool:
    """Whether the title of a text says that it gives out work ("Trọng tâm công tác tháng 6")."""
    return bool(_GIVES_OUT.match(low))


def content_words(low: str) -> int:
    """How many words say something of their own once the general words of official prose are taken away."""
    return sum(1 for word in _WORD.findall(low[:1200]) if word not in _GENERIC)


def says_nothing(low: str) -> bool:
    """Whether no word says anything of its own, or all is said by a table somewhere else."""
    if _POINTS_TO_TABLE.search(low) is not None and content_words(low) <= 6:
        return True
    return _GENERIC.issuperset(_WORD.findall(low))


def leads_in(low: str) -> bool:
    """Whether a sentence ends as the door to a list and no more ("… thực hiện một số nội dung sau:")."""
    return _DOOR.search(low, max(0, len(low) - 120)) is not None


def closes(low: str) -> bool:
    """A closing formula or a note that ends the list before it."""
    return bool(_CLOSING.match(low))


def is_delivery(low: str) -> bool:
    """A sentence that only says where and until when what was asked is to be sent."""
    return bool(_DELIVERY.match(low))


def carries_on(low: str) -> bool:
    """A paragraph that goes on with the item above it."""
    return bool(_CARRY.match(low)) and not narrative(low)


def is_field(low: str) -> bool:
    """A line that fills in one thing of the item above it ("Đơn vị chủ trì: …", "Thời hạn: …")."""
    return bool(_FIELD.match(low))


def narrative(low: str) -> bool:
    """A paragraph that reports ("Tại hội nghị …", "Dịp này …")."""
    return bool(_NARRATIVE.match(low))


def is_own_duty(low: str) -> bool:
    """A paragraph that assigns to a unit by itself ("Giao Sở … ")."""
    return bool(_OWN.match(low)) and (content_words(low) > 6 or bool(_TRACKS.search(low)))


def is_bare_heading(low: str) -> bool:
    """A short head without a duty in it: "Sở Tài chính", "Về công tác cán bộ:", "Đối với cấp tỉnh"."""
    if len(low) > 220 or low[-1:] in ".;":
        return False
    if low[-1:] == ":":
        return True
    return not re.search(
        r"(?<!\w)(?:giao|yêu cầu|đề nghị|chủ trì,? phối hợp|cần|phải|trước ngày|hoàn thành)(?!\w)", low
    ) and (not lex.VERB.match(low) or len(low) < 90)
