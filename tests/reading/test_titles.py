"""Suggested titles: the duty alone, without who is told and until when, cut where a person would pause."""

from __future__ import annotations

import re

import pytest

from tracker.reading import read_conclusion
from tracker.reading.titles import LONGEST, title_of


def title(duty: str) -> str:
    (task,) = read_conclusion(f"Đồng chí Chủ tịch kết luận, giao nhiệm vụ như sau:\n1. {duty}").leaves()
    return task.title


@pytest.mark.parametrize(
    ("duty", "expected"),
    [
        (
            "Giao Ban Tuyên giáo và Dân vận Thành ủy chủ trì, phối hợp với Trung tâm Chính trị thành phố cụ thể hóa và "
            "thực hiện 09 nhiệm vụ nêu tại Thông báo số 87-TB/BCĐ35, báo cáo kết quả trước ngày 16/11/2026.",
            "Cụ thể hóa và thực hiện 09 nhiệm vụ nêu tại Thông báo số 87-TB/BCĐ35",
        ),
        (
            "giao Phòng Văn hóa và Thông tin chủ trì, phối hợp với UBND phường Bến Đá, UBND phường Nà Mây tổ chức 08 "
            "hoạt động trong chuỗi kỷ niệm 65 năm ngày thành lập thành phố, hoàn thành trước ngày 27/11/2026.",
            "Tổ chức 08 hoạt động trong chuỗi kỷ niệm 65 năm ngày thành lập thành phố",
        ),
        (
            "giao Văn phòng Thành ủy lượng hóa các mục tiêu, nhiệm vụ công tác năm, báo cáo trước ngày 20/12/2026.",
            "Lượng hóa các mục tiêu, nhiệm vụ công tác năm",
        ),
        (
            "Giao Trung tâm Văn hóa, Thể thao và Truyền thông thường xuyên đổi mới hình thức tuyên truyền.",
            "Thường xuyên đổi mới hình thức tuyên truyền",
        ),
        (
            "Sở Y tế chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan tham mưu phương án mua sắm vắc xin.",
            "Tham mưu phương án mua sắm vắc xin",
        ),
        (
            "Ban Dân vận tổ chức 08 hoạt động kỷ niệm ngày thành lập thành phố theo Kế hoạch số 216-KH/TU, xong trước "
            "ngày 27/11/2026.",
            "Tổ chức 08 hoạt động kỷ niệm ngày thành lập thành phố",
        ),
        ("Đề nghị Ủy ban MTTQ tỉnh tiếp tục vận động quỹ.", "Tiếp tục vận động quỹ"),
        ("Về giao thông và nhà ở, Sở Xây dựng nghiên cứu mở tuyến xe buýt.", "Nghiên cứu mở tuyến xe buýt"),
        ("Yêu cầu các sở, ban, ngành rà soát thủ tục hành chính.", "Rà soát thủ tục hành chính"),
        (
            "Giao Văn phòng Thành ủy phân công chuyên viên theo dõi, xong trước ngày 05/11/2026.",
            "Phân công chuyên viên theo dõi",
        ),
        ("Về kinh phí: Giao Sở Tài chính cân đối nguồn dự phòng trong quý IV/2026.", "Cân đối nguồn dự phòng"),
        (
            "Thống nhất chủ trương di dời chợ; giao UBND phường Bến Đá xây dựng phương án di dời.",
            "Xây dựng phương án di dời",
        ),
        (
            "Công an tỉnh phối hợp với Sở Giao thông vận tải xử lý xe quá tải.",
            "Xử lý xe quá tải",
        ),
        (
            "Chủ trì, phối hợp với Sở Nội vụ rà soát biên chế; hoàn thành chậm nhất ngày 15 tháng 12 năm 2026.",
            "Rà soát biên chế",
        ),
        (
            "Phòng Nội vụ công khai kết quả xếp hạng trước ngày 25 hằng tháng.",
            "Công khai kết quả xếp hạng",
        ),
        (
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh",
        ),
        (
            "Văn phòng UBND TP. Lam Giang cập nhật danh mục chế độ báo cáo.",
            "Cập nhật danh mục chế độ báo cáo",
        ),
        (
            "Giao Ban Tuyên giáo hoàn thiện và xuất bản cuốn “Lịch sử Đảng bộ. Tập III; 1975 - 2025” trong tháng "
            "12/2026.",
            "Hoàn thiện và xuất bản cuốn “Lịch sử Đảng bộ. Tập III; 1975 - 2025”",
        ),
    ],
)
def test_the_title_is_the_duty_itself(duty: str, expected: str) -> None:
    assert title(duty) == expected


@pytest.mark.parametrize(
    ("duty", "expected"),
    [
        (
            "Rà soát toàn bộ các dự án sử dụng vốn đầu tư công chậm tiến độ trên địa bàn, đề xuất phương án điều "
            "chuyển vốn cho các dự án có khả năng giải ngân tốt, bảo đảm tỷ lệ giải ngân chung đạt 95% kế hoạch",
            "Rà soát toàn bộ các dự án sử dụng vốn đầu tư công chậm tiến độ trên địa bàn, đề xuất phương án điều "
            "chuyển vốn cho các dự án có khả năng giải ngân tốt",
        ),
    ],
)
def test_a_long_duty_is_cut_where_a_clause_ends(duty: str, expected: str) -> None:
    assert title_of(duty) == expected


@pytest.mark.parametrize("length", range(8))
def test_a_long_title_never_ends_in_a_name_a_number_or_a_word_that_waits_for_another(length: int) -> None:
    duty = (
        "Tham mưu "
        + "thật kỹ " * length
        + "văn bản triển khai Chương trình hành động số 104-CTr/TU ngày 30 tháng 8 năm 2026 của Tỉnh ủy Hà Lâm và Kế "
        "hoạch số 216-KH/TU của Ban Thường vụ Tỉnh ủy gửi Sở Văn hóa, Thể thao và Du lịch, Sở Nông nghiệp"
    )
    short = title_of(duty)
    assert 40 < len(short) <= LONGEST and duty.startswith(short)
    rest = duty[len(short) :].lstrip(" ,")
    assert not rest[:1].isdigit() and not rest[:1].isupper(), (short, rest[:20])
    assert not re.search(r" (?:số|ngày|của|và|với|theo|tại|về|các)$", short)
