"""The Vietnamese word of every enum value.

Kept by the name of the enum, because this stands below the rooms that define them. A test names what is missing.
"""

from enum import Enum

LABELS: dict[str, dict[str, str]] = {
    "TaskState": {
        "draft": "Dự thảo",
        "assigned": "Đã giao, chờ tiếp nhận",
        "in_progress": "Đang thực hiện",
        "submitted": "Chờ xác nhận",
        "completed": "Hoàn thành",
        "suspended": "Tạm dừng",
        "cancelled": "Không tiếp tục thực hiện",
        "superseded": "Được thay thế",
    },
    "Standing": {
        "done_on_time": "Hoàn thành đúng hạn",
        "done_late": "Hoàn thành quá hạn",
        "open_in_term": "Đang làm, trong hạn",
        "open_overdue": "Quá hạn",
    },
    "ReportPeriod": {
        "to_date": "Từ đầu năm đến nay",
        "week": "Tuần",
        "month": "Tháng",
        "quarter": "Quý",
        "half": "6 tháng",
        "nine_months": "9 tháng đầu năm",
        "year": "Năm",
        "free": "Tự chọn",
    },
    "LateBand": {
        "10": "Đến 10 ngày",
        "30": "11 – 30 ngày",
        "90": "31 – 90 ngày",
        "over": "Trên 90 ngày",
    },
    "Beside": {
        "no_due": "Không thời hạn",
        "waiting": "Chờ xác nhận",
        "returned": "Từng bị trả lại",
        "updated": "Có báo cáo trong kỳ",
    },
    "Move": {
        "issue": "Giao nhiệm vụ",
        "accept": "Tiếp nhận",
        "submit": "Báo cáo hoàn thành",
        "verify": "Xác nhận hoàn thành",
        "return": "Trả lại",
        "reopen": "Mở lại",
        "suspend": "Tạm dừng",
        "resume": "Tiếp tục thực hiện",
        "cancel": "Không tiếp tục thực hiện",
        "supersede": "Thay thế bằng nhiệm vụ khác",
        "take_back": "Nhận lại để giao đơn vị khác",
    },
    "TransferOutcome": {
        "agreed": "Đồng ý nhận lại",
        "refused": "Không đồng ý",
        "withdrawn": "Đã rút đề nghị",
        "lapsed": "Hết hiệu lực",
    },
    "ExtensionOutcome": {
        "approved": "Đồng ý gia hạn",
        "other_date": "Gia hạn đến ngày khác",
        "refused": "Không đồng ý gia hạn",
        "withdrawn": "Đã rút đề nghị",
        "lapsed": "Hết hiệu lực",
    },
    "ExtensionDecider": {
        "leader": "Lãnh đạo Ban Chỉ đạo",
        "secretary": "Tổ thư ký, lãnh đạo",
        "tracker": "Chuyên viên theo dõi, Tổ thư ký, lãnh đạo",
    },
    "DueChangeKind": {"extended": "Gia hạn", "corrected": "Sửa thời hạn ghi sai"},
    "UrgeState": {"draft": "Dự thảo", "sent": "Đã đôn đốc", "discarded": "Không gửi"},
    "Waiting": {
        "extension": "Gia hạn",
        "transfer": "Trả lại",
        "urge": "Đôn đốc",
        "submission": "Xác nhận",
    },
    "View": {
        "open": "Đang mở",
        "overdue": "Quá hạn",
        "soon": "Sắp đến hạn",
        "waiting": "Chờ xác nhận",
        "none": "Không thời hạn",
        "done": "Hoàn thành",
        "all": "Tất cả",
        "draft": "Dự thảo",
        "stopped": "Đã dừng",
    },
    "Outcome": {"accepted": "Đã xác nhận", "returned": "Trả lại"},
    "Priority": {"normal": "Thường", "urgent": "Khẩn", "very_urgent": "Thượng khẩn"},
    "DuePrecision": {"day": "Ngày", "month": "Tháng", "quarter": "Quý", "half": "Nửa năm", "year": "Năm"},
    "Role": {
        "chair": "Trưởng ban",
        "deputy": "Phó Trưởng ban",
        "secretary": "Tổ thư ký",
        "tracker": "Chuyên viên theo dõi",
        "member": "Thành viên",
        "inspector": "Thành viên đoàn kiểm tra",
        "viewer": "Người xem",
    },
    "UnitKind": {
        "party_body": "Cơ quan Đảng",
        "department": "Sở, ban, ngành",
        "office": "Văn phòng, phòng",
        "district": "Huyện, quận, thị xã",
        "commune": "Xã, phường, đặc khu",
        "enterprise": "Doanh nghiệp",
        "association": "Mặt trận, đoàn thể, hội",
        "other": "Khác",
    },
    "CommitteeLevel": {
        "central": "Trung ương",
        "province": "Tỉnh, thành phố",
        "district": "Huyện",
        "commune": "Xã, phường",
        "agency": "Cơ quan, đơn vị",
    },
    "LetterLayout": {"party": "Thể thức văn bản của Đảng", "state": "Thể thức văn bản hành chính nhà nước"},
    "OverdueFormula": {
        "of_due": "Quá hạn trên số đã hoàn thành và quá hạn",
        "of_total": "Quá hạn trên tổng số nhiệm vụ",
    },
    "ConclusionState": {"draft": "Dự thảo", "issued": "Đã giao nhiệm vụ"},
    "Disposition": {"task": "Nhiệm vụ", "information": "Thông tin", "not_a_task": "Không phải nhiệm vụ"},
    "DayKind": {
        "holiday": "Ngày lễ, tết",
        "swapped_off": "Nghỉ hoán đổi",
        "swapped_working": "Làm bù",
    },
    "ItemKind": {
        "yes_no": "Đạt hoặc chưa đạt",
        "yes_no_only": "Có hoặc chưa, không ghi nội dung",
        "number": "Số liệu",
        "text": "Ghi nhận bằng lời",
    },
    "AnswerValue": {"yes": "Đạt", "partly": "Đạt một phần", "no": "Chưa đạt", "not_applicable": "Không áp dụng"},
    "VisitState": {"planned": "Đã lên lịch", "open": "Đang kiểm tra", "closed": "Đã kết thúc"},
    "FindingKind": {"strength": "Ưu điểm", "shortcoming": "Tồn tại, hạn chế"},
    "PeriodKind": {
        "to_date": "Đến nay",
        "week": "Tuần",
        "month": "Tháng",
        "quarter": "Quý",
        "half": "6 tháng",
        "nine_months": "9 tháng",
        "year": "Năm",
        "free": "Khoảng khác",
    },
    "Urgency": {
        "normal": "Thường",
        "urgent": "Khẩn",
        "very_urgent": "Thượng khẩn",
        "flash": "Hỏa tốc",
    },
    "NoticeKind": {
        "assigned": "Việc mới giao",
        "submitted": "Chờ xác nhận",
        "returned": "Trả lại",
        "completed": "Đã xác nhận hoàn thành",
        "due_soon": "Sắp đến hạn",
        "overdue": "Quá hạn",
        "recommendation": "Kiến nghị sau kiểm tra",
        "asked": "Chờ quyết định",
        "decided": "Quyết định mới",
        "urged": "Đôn đốc",
        "escalated": "Báo cáo lãnh đạo",
        "weekly": "Tuần qua",
        "account": "Tài khoản",
    },
    "SuccessionKind": {
        "merge": "Sáp nhập",
        "split": "Chia tách",
        "rename": "Đổi tên",
        "end": "Giải thể",
        "move": "Chuyển cơ quan cấp trên",
    },
    "ReorganisationState": {
        "planned": "Chờ đến ngày hiệu lực",
        "started": "Đang thực hiện",
        "done": "Đã thực hiện",
        "cancelled": "Đã hủy",
    },
    "Part": {"lead": "chủ trì", "support": "phối hợp", "tracker": "theo dõi", "leader": "chỉ đạo"},
    "WorkState": {"waiting": "Chờ đến lượt", "running": "Đang chạy", "done": "Đã xong", "failed": "Chưa làm được"},
    "Carrier": {"mail": "Thư điện tử", "webhook": "Tin nhắn"},
    "NoticeState": {
        "planned": "Chờ gửi",
        "claimed": "Đang gửi",
        "sent": "Đã gửi",
        "retrying": "Sẽ gửi lại",
        "refused": "Bị từ chối",
        "failed": "Không gửi được",
        "dropped": "Đã bỏ",
        "in_app": "Chỉ trong ứng dụng",
    },
    "Pace": {
        "at_once": "Ngay khi có",
        "daily": "Gộp vào thư buổi sáng",
        "weekly": "Gộp vào thư đầu tuần",
        "off": "Không gửi thư",
    },
    "Audience": {
        "contact": "Đầu mối đơn vị chủ trì",
        "mailbox": "Hộp thư chung của đơn vị chủ trì",
        "supports": "Đơn vị phối hợp chưa có báo cáo",
        "tracker": "Chuyên viên theo dõi",
        "leader": "Lãnh đạo chỉ đạo",
    },
    "Channel": {"mail": "Thư và ứng dụng", "in_app": "Chỉ trong ứng dụng"},
    "Counting": {"calendar": "Ngày liên tục", "working": "Ngày làm việc"},
    "LadderStep": {"reminded": "Nhắc việc", "urged": "Đôn đốc", "reported": "Báo cáo lãnh đạo"},
}


def label(value: Enum | None) -> str:
    """The Vietnamese word of an enum value; – for none. Raises KeyError for an enum nobody has named."""
    if value is None:
        return "–"
    return LABELS[type(value).__name__][str(value.value)]


def labels(kind: type[Enum]) -> list[tuple[str, str]]:
    """(value, word) of every value of an enum: what a select or a row of radios offers."""
    return [(str(member.value), label(member)) for member in kind]
