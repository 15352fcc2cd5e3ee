"""What stands inside and between unit names: joints, shared heads, kinds that are no name by themselves.

All of it is matched on folded text (`source.fold`).
"""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex

PLACE_HEAD = re.compile(r"(?:huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu|tỉnh|thôn|bản)(?= )")
MANAGES = re.compile(r"(?:các )?(?:ban|đội|phòng|chi cục|cục|vụ|trung tâm) quản lý(?!\w)")
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
    r"|huyện|xã|phường|quận|thị xã|thành phố|thị trấn|cơ quan|đơn vị|sở|cấp|ngành|tỉnh|tổ chức|đoàn thể|thôn"
    r"|bản(?! (?:đồ|tin))|ấp|buôn|khu phố|tổ dân phố|phòng"
    r"|ban|hội|trường|lớp|khoa|tổ|kcn|khu kinh tế|cụm công nghiệp|doanh nghiệp|chợ(?: hạng [^\W_]+)?|bến xe|cảng cá"
    r"|khu du lịch)(?!\w)"
)
COMRADE = re.compile(r"(?:đồng chí|đ/c)(?= )")
MISTER = re.compile(r"(?:ông|bà|thầy|cô)(?= )")
# Somebody without "đồng chí" is told when the word before says so, or when his post stands behind his name.
MISTER_TOLD = re.compile(r"(?:giao|giao cho|phân công|yêu cầu|đề nghị) $")
_CAPITAL = "[A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ]"
FULL_NAME = re.compile(rf"(?: {_CAPITAL}[^\W\d_]*){{2,5}}(?=[ ,.:;(]|$)")
# "Phó Hiệu trưởng Phạm Khắc T. chỉ đạo việc ra đề": no speech, a duty.
TAKES_CARE = re.compile(r" (?:chỉ đạo việc|trực tiếp (?:chỉ đạo|phụ trách)|phụ trách|chịu trách nhiệm)(?!\w)")
# "- Thầy Lương Văn S. kiểm tra sổ đầu bài": somebody in a list of duties.
DOES_IT = re.compile(
    r" (?:phụ trách|kiểm tra|rà soát|tổng hợp|lập|chuẩn bị|theo dõi|hướng dẫn|hoàn thành|xây dựng|tổ chức)(?!\w)"
)
MISTERS = re.compile(r"(?:ông ?(?:,|và|/|-) ?bà|ông \(bà\)|anh,? chị|ông|bà)(?!\w)")
# Behind the name of a person: his post ("đồng chí Trần Văn A, Trưởng phòng Nội vụ").
POST_BEHIND = re.compile(
    r"(?:,| -) (?P<post>(?:nguyên |quyền |q\. ?)?(?:phó|trưởng|chánh|giám đốc|tổng giám đốc|chủ tịch|bí thư"
    r"|hiệu trưởng"
    r"|thủ trưởng|ủy viên|công chức|viên chức|cán bộ|chuyên viên|nhân viên|thư ký|kế toán|văn thư|chủ nhiệm"
    r"|(?:tổ|đội|trạm|viện|cục|chi cục|chi hội|hạt|đồn|chỉ huy|thôn|ấp) trưởng|chính trị viên|thành viên|giáo viên"
    r"|bác sĩ)(?!\w))"
)
# "P.KHTH", "P. TCCB", "K.Nội": an office by a letter and what it is called.
LETTERED = re.compile(r"(?:p|k|tr|bv|vp)\. ?[^\W\d_]+")
# Kinds of people side by side are told as one: "cán bộ, công chức, viên chức và người lao động".
_PEOPLE = (
    r"(?:cán bộ|công chức|viên chức|người lao động|đảng viên|đoàn viên|hội viên|giáo viên|giảng viên|nhân viên"
    r"|học sinh"
    r"|sinh viên|học viên|chiến sĩ|sĩ quan|y sĩ|bác sĩ|điều dưỡng|hộ dân|người dân|nhân dân)"
)
PEOPLE_RUN = re.compile(rf"{_PEOPLE}(?:(?:, và|,| và) {_PEOPLE})+(?!\w)")
# "… và phòng chuyên môn liên quan": one of a kind, closed by that word.
RELATED = re.compile(
    r"(?:phòng|ban|đơn vị|cơ quan|tổ chức|địa phương|khoa|bộ phận|ngành|cá nhân|doanh nghiệp)(?: [^\W\d_]+){0,2}?"
    r" (?:có )?liên quan(?!\w)"
)
# "Phòng Quản lý đầu tư và thẩm định chủ trì": the second thing of a name may be a verb when the duty begins behind it.
ALSO_DOES = re.compile(
    r"(?!(?:chủ động|kịp thời|tích cực|tiếp tục|thường xuyên|khẩn trương|trực tiếp|tổ chức|phối hợp|chủ trì)(?!\w))"
    rf"(?:{lex.VERBS})(?= (?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm)(?!\w))"
)
# "Ban Dân chủ, Giám sát và Phản biện xã hội", "Phòng Giám sát, thẩm định và xử lý sau thanh tra theo dõi …".
DOES = re.compile(
    r"(?:phòng|ban|đội|vụ|cục|tổ|bộ phận) (?:giám sát|kiểm tra|thanh tra|quản lý|tiếp|theo dõi|thẩm định|đào tạo"
    r"|tuyên truyền)"
)
SEVERAL_DO = re.compile(
    rf"(?:{lex.VERBS})(?: [^\W\d_]+)?,? và (?:phản biện xã hội|xử lý sau thanh tra|(?:{lex.VERBS})(?: sau thanh tra)?"
    r"(?: [^\W\d_]+){0,3}?(?= (?:chủ trì|phối hợp|tham mưu|có trách nhiệm|theo dõi|đôn đốc)(?!\w)))"
)
OF_PLACES = re.compile(
    r"(?:ubnd|hđnd|ủy ban nhân dân|đảng ủy|mttq|công an) (?:[^\W\d]+(?:, | và ))*(?:xã|phường|thị trấn|huyện|thị xã)$"
)
KIND_OF_PLACE = re.compile(
    r"(?:xã|phường|thị trấn|huyện|thị xã|thành phố|đặc khu)(?! (?:đoàn|ủy|đội)(?!\w))(?=$|[.,;:)\n]| (?![A-ZĐ]))"
)
# "Sở Tư pháp - cơ quan thường trực Hội đồng - chủ trì": what an office is besides its name.
BESIDES = re.compile(
    r",? ?(?:-|,) ?(?:là )?(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối|chủ quản|tham mưu"
    r"|được giao)[^,;.:()]{0,70}?(?: -|,)?"
    rf" (?=(?:chủ trì|phối hợp|tham mưu|cần|phải|có trách nhiệm|{lex.VERBS})(?!\w))"
)
COMPANIES = ("công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "hợp tác xã", "doanh nghiệp", "nhà máy", "chi nhánh")
# What a company does may stand in its name.
TRADE = re.compile(
    r"(?:bảo vệ|vận chuyển|xây dựng|xây lắp|sản xuất|chế biến|đầu tư|phát triển|xuất khẩu|nhập khẩu|thi công"
    r"|khai thác"
    r"|quản lý|tư vấn|thiết kế|cung ứng|kiểm định|thu gom|xử lý|vận hành|chăm sóc|nuôi trồng|giới thiệu)(?!\w)"
)
WHAT_IT_IS = ("cơ quan ", "đơn vị ", "là ")
# "UBND các xã có rừng tăng cường …": which of them is told.
SOME_PLACES = re.compile(
    r"(?<!\w)(?:các|những) (?:xã|phường|thị trấn|huyện|thôn|bản|địa phương|đơn vị|cơ quan|trường|cơ sở"
    r"|khoa|phòng|doanh nghiệp|hộ)(?:, (?:phường|thị trấn|thị xã|thành phố|quận|đặc khu))*$"
)
NAMED_PLACE = re.compile(
    rf"(?:UBND|HĐND|Ủy ban nhân dân|Đảng ủy|Công an|Hội đồng nhân dân) (?:xã|phường|thị trấn|huyện|thị xã|quận|đặc khu)"
    rf"(?: {_CAPITAL}[^\W\d_]*){{1,4}}$"
)
WHOSE = re.compile(
    r"(?:các|khối|cơ quan|bộ phận|trực thuộc|cấp|cơ sở|bộ|quân sự|công an|doanh nghiệp|bệnh viện|trường)(?!\w)"
)
OUTSIDE = re.compile(r"(?:trong và )?ngoài (?:công lập|nhà nước|quốc doanh)(?!\w)")
HAVING = re.compile(
    rf" có(?: (?!(?:{lex.VERBS}|{lex.STOPS}|liên quan|thẩm quyền|chức năng|ý kiến|chủ trương)(?!\w))[^\W\d_]+){{1,5}}"
    rf"(?=[.,;:)|\n\t]|$| (?:{lex.VERBS}|cần|phải|có trách nhiệm)(?!\w))"
)
PERSON = re.compile(r"(?:đồng chí|ông|bà|đ/c)(?!\w)")
ALONE = re.compile(
    r"(?:các|những|một số|từng|mỗi|đơn vị|cơ quan|ngành|ban|phòng|tổ|đội|hội|khối|đồng chí|đ/c"
    r"|sở|bộ|cơ sở|xã|huyện|tổ chức|vụ|viện|trường|nhóm|khoa|quỹ|đoàn|báo|hội đồng"
    r"|\d+( (?!(?:xã|phường|thôn|ấp|bản|huyện|trường|khoa|sở)$)\w+)?)$"
)
SHARED = re.compile(
    r"(?P<lead>(?:công đoàn |ubnd |ủy ban nhân dân |đảng ủy |công an |giám đốc |thủ trưởng |trưởng |chủ tịch ubnd "
    r"|chủ tịch ủy ban nhân dân )?)(?P<plural>các |những )?"
    r"(?P<head0>(?:ubnd |ủy ban nhân dân |đảng ủy |công an )?)"
    r"(?P<head>đồn biên phòng|trạm (?:y tế|kiểm lâm|biên phòng|kiểm soát biên phòng)|hạt kiểm lâm"
    r"|chi cục \w+"
    r"|trung tâm y tế|bệnh viện đa khoa|trường (?:tiểu học|mầm non|thcs|thpt)|thuế cơ sở|(?:đảng ủy|hội|chi bộ"
    r"|trung tâm|công ty|ban quản lý|đồn biên phòng|trường)(?= ?:)|tổ dân phố|khu phố|thôn"
    r"|ấp|làng|bản|buôn|khoa|tổ|sở|phòng|ban|bộ|xã"
    r"|phường|huyện|thị xã|thành phố|thị trấn|quận|ngành|đặc khu)"
    r"(?: ?: | )"
)
