"""Words around the names of units that tell who must do a duty, who helps and who follows it.

All of it is matched on folded text (`source.fold`).
"""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex
from tracker.reading.lexicon import UNIT_START

FIELD_LEAD = re.compile(
    r"(?<!\w)(?:(?:đơn vị|cơ quan|phòng|bộ phận)? ?(?:chủ trì|đầu mối"
    r"|chịu trách nhiệm chính)(?: thực hiện| tham mưu)?|(?:đơn vị|cơ quan|trách nhiệm"
    r"|phân công|người)(?: được giao)? thực hiện|trách nhiệm|đơn vị được giao"
    r"|(?:người |đơn vị |bộ phận )?phụ trách|giao|phân công) ?: ?"
)
FIELD_HELP = re.compile(r"(?<!\w)(?:(?:đơn vị|cơ quan|phòng) )?phối hợp(?: thực hiện)? ?: ?")
SPEAKS = re.compile(
    r",? ?(?:[^\W\d]+ ){0,4}(?:yêu cầu|đề nghị|giao|phân công(?! (?:lực lượng|cán bộ|công chức"
    r"|nhân viên|giáo viên|bác sĩ|điều dưỡng|đảng viên|thành viên))|nhấn mạnh|lưu ý)(?!\w)"
    rf"(?=:| như sau| cho | nhiệm vụ|,| {UNIT_START}| (?:thời gian|trong|trên|một số))"
)
JUDGES = re.compile(
    r",? ?(?:cơ bản |rất |cũng )?(?:ghi nhận|biểu dương|đánh giá cao|thống nhất(?! (?:một|các biểu|quy trình|cách"
    r"|mẫu|số liệu))|nhất trí"
    r"|đồng ý|hoan nghênh|chia sẻ|cảm ơn|khen|đã )(?!\w)"
)
JOINS = re.compile(r" (?:với|và) ")
FIELD_FOLLOW = re.compile(r"(?<!\w)(?:(?:đơn vị|cơ quan|cán bộ|chuyên viên) )?(?:theo dõi|đôn đốc)(?:, đôn đốc)? ?: ?")
HELP = re.compile(
    r"(?:phối hợp(?: chặt chẽ| hiệu quả| tốt| đồng bộ| thường xuyên"
    r"| kịp thời)?(?:,? (?:cùng )?với| cùng(?! với)| cùng với)?|cùng với|cùng"
    r"|với sự (?:phối hợp|tham gia) của|có sự (?:phối hợp|tham gia) của) (?=\w)"
)
BETWEEN = re.compile(r"(?<!\w)phối hợp(?: chặt chẽ| hiệu quả)? giữa ")
HELPS = re.compile(
    r" (?:\(phối hợp\)|(?:(?:là (?:cơ quan|đơn vị) )?phối hợp(?! với)|(?:cùng )?tham gia|cùng (?:thực hiện|triển khai"
    r"|vào cuộc)|(?:cử|bố trí) (?:[^\W\d]+ ){1,3}(?:cùng )?(?:tham gia|phối hợp))(?!\w))"
)
CHAIRED_BEFORE = re.compile(r" \(?(?:là (?:cơ quan|đơn vị) )?chủ trì[^;.]{0,80}[,;] (?:còn |và )?")
TIME_FIRST = re.compile(
    r"(?:trước|trong|từ|đến|chậm nhất|muộn nhất|định kỳ|hằng|hàng|ngay|hết|cuối|đầu|sau)(?!\w)[^,;.:]{2,50}, "
)
NOT_HELP = re.compile(r"(?:sự|không|quy chế|công tác|cơ chế|chương trình|kế hoạch) $")
DIRECT = re.compile(
    r"(?<!\w)(?:giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị"
    r"|phân công(?: cho)?|ủy quyền cho|kiến nghị|chỉ định|lưu ý"
    r"|nhắc nhở)(?: đối với)?(?: tới)?[:,]? $"
)
CHAIN = re.compile(r"(?<!\w)(?:đôn đốc|chỉ đạo|lãnh đạo|hướng dẫn|yêu cầu|đề nghị|giám sát|kiểm tra|vận động|hỗ trợ) $")
CLAUSE = re.compile(r"(?:^|[,;:.)\]!?] |đồng thời,? |do |trong đó,? |riêng |và |là |thì |-\s)$")
SKIP = re.compile(
    r"(?:riêng|đối với|về phía|trong đó,?|đồng thời,?|trước mắt,?|tiếp tục|cùng với đó,?"
    r"|bên cạnh đó,?|ngoài ra,?|cũng|các nội dung này,?)\s+"
)
SUBJECT_AFTER = re.compile(
    r",? ?(?:\([^)]{1,80}\),? ?)?(?:(?:theo chức năng|căn cứ|trên cơ sở|theo|trong|với"
    r"|là cơ quan|bằng|khi|sau khi|từ|hằng|hàng|đồng thời)(?!\w)|(?:cần|phải|có trách nhiệm"
    rf"|chịu trách nhiệm|sẽ|tự|không|trực tiếp|rà|{lex.VERBS})(?!\w)|cùng (?:với )?{UNIT_START}|:)"
)
CHAIR_AFTER = re.compile(
    r" ?(?:\([^)]{1,60}\) ?)?(?:chủ trì|làm đầu mối|là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối)"
    r"|chịu trách nhiệm chủ trì|đầu mối)(?!\w)"
)
PAST = re.compile(
    r"[^;.]{0,60}(?<!\w)đã (?!được|có|ban|đề|nêu|giao|phê|ký|duyệt|thống|phân|xác|đăng|cam|đạt"
    r"|qua)"
)
FOLLOW = re.compile(r" ?(?:có trách nhiệm |chủ động |thường xuyên )?(?:theo dõi|đôn đốc)(?!\w)")
REPORTED = re.compile(
    r"(?:báo cáo|trình|gửi|tham mưu|đề xuất|kiến nghị|xin ý kiến|cho|của|với|về|tại|thuộc|đến"
    r"|(?<!thời gian )tới|giúp|từ|do|bởi|theo|cùng|và|hoặc|bàn giao|phục vụ|là)(?: kết quả)? $"
)
FIELD_STOP = re.compile(
    r"[\n|.]|; ?(?:đơn vị|cơ quan|thời)|(?: - )?(?:đơn vị phối hợp|cơ quan phối hợp|thời hạn|thời gian)"
)
BEFORE_HELP = re.compile(
    r"(?:,? ?(?:chủ trì|chủ động|tích cực|tiếp tục|thường xuyên|cần|phải|khẩn trương"
    r"|có trách nhiệm|theo chức năng,? nhiệm vụ(?: được giao)?)){0,3},? ?$"
)
HEADING_OPENS = re.compile(
    r"(?:(?:đề nghị|yêu cầu|kiến nghị|giao|đối với|về phía|trách nhiệm của|nhiệm vụ của|phần|khối"
    r"|phân công)(?: cho)? )?"
)
DESCRIBED = re.compile(r" (?:tham gia|có|được|đang|nằm|sản xuất|kinh doanh|hoạt động)(?: [^\W\d_]+){1,9}(?=:?$)")
DUTIES_OF = re.compile(r"(?:trách nhiệm|nhiệm vụ|phần việc) của ")
NEEDS = re.compile(
    r",? (?:cần|phải|tập trung|nghiêm túc|khẩn trương|chủ động|tiếp tục|quan tâm"
    r"|có trách nhiệm|thực hiện|triển khai|tổ chức|theo chức năng|báo cáo|rà soát)(?!\w)"
)
# Under "1. Sở Nông nghiệp": "a) Chỉ đạo Chi cục Kiểm lâm …" is what that office does.
DIRECTS_OTHERS = re.compile(r"(?:chỉ đạo|quán triệt|nhắc nhở|cùng|hướng dẫn|đôn đốc)(?!\w)")
MUST = re.compile(r",? (?:cần|phải|tập trung)")
# "yêu cầu các đơn vị thuộc Sở và đề nghị UBND các xã tập trung thực hiện:"
AND_ASKS = re.compile(r"(?:,| và|, và|, đồng thời|; đồng thời) (?:đề nghị|yêu cầu|giao|phân công)(?: cho)? ")
BEGINS = re.compile(
    rf"(?!{lex.NOUNS}(?!\w))(?:cần|phải|nghiêm|tuyệt đối|không được|không để|không (?:{lex.VERBS})(?!\w)|kịp|phấn"
    rf"|(?:{lex.VERBS})(?!\w))",
)
