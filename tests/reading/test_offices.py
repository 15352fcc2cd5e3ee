"""Offices written small, posts told by themselves, and reports in which nobody is told anything."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.reading import corpus_shape, read_conclusion

MINUTES = """BIÊN BẢN
Họp giao ban Trung tâm Y tế
I. Các khoa, phòng báo cáo tình hình tháng 8
- Khoa Nội: điều trị 230 lượt, tăng 12%.
- Khoa Dược chuẩn bị xong danh mục thuốc.
II. Phòng Điều dưỡng trình bày kế hoạch kiểm tra chéo
- Kiểm tra 06 khoa trong tháng 9.
III. Giám đốc kết luận
1. Khoa Dược, phòng Kế hoạch - Nghiệp vụ rà soát danh mục thuốc (25/9).
2. Giao phòng Tổ chức - Hành chính chủ trì, khoa Ngoại, tổ Công nghệ thông tin phối hợp kê khai tài sản.
3. Kế toán trưởng phối hợp với các khoa hoàn thiện hồ sơ trước ngày 15/10.
4. Các Phó Giám đốc chịu trách nhiệm theo lĩnh vực được phân công.
5. Phòng Quản lý công sản và giá phối hợp với các Trạm Y tế Nam Sơn, Đông Khê và công đoàn cơ sở lập danh sách.
6. Trước ngày 20/9, tổng hợp nhu cầu vật tư; khoa Sản phối hợp cung cấp số liệu.
7. Địa điểm họp tháng 10: Hội trường tầng 2."""

REPORTS = (
    """BÁO CÁO
Tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2025
Thực hiện Kế hoạch số 12/KH-UBND, Sở Y tế báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm, cụ thể như sau:
I. Công tác lãnh đạo, chỉ đạo
1. Ngay từ đầu năm, Giám đốc Sở chỉ đạo các đơn vị trực thuộc xây dựng kế hoạch.
2. Ban hành 15 văn bản chỉ đạo; giao các phòng chuyên môn theo dõi, đôn đốc.
II. Tồn tại, hạn chế
1. Việc phối hợp giữa các đơn vị chưa chặt chẽ; cần rút kinh nghiệm.""",
    """BÁO CÁO NHANH
Tình hình thiệt hại do bão số 8
1. Công tác chỉ đạo
- Ban Chỉ huy Phòng thủ dân sự xã ban hành 05 công điện; phân công thành viên xuống các thôn.
2. Công tác khắc phục
- Huy động 150 dân quân giúp dân dựng lại nhà; Trạm Y tế phun khử khuẩn 03 thôn.
- Điện lực Hà Lâm khôi phục cấp điện trước 18 giờ ngày 06/9.""",
)

AHEAD = """BÁO CÁO
Sơ kết công tác tháng 8, nhiệm vụ trọng tâm tháng 9
I. KẾT QUẢ CÔNG TÁC THÁNG 8
1. Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân mở 02 lớp.
II. NHIỆM VỤ TRỌNG TÂM THÁNG 9
1. Phòng Kinh tế rà soát hộ nghèo trước ngày 20/9/2025."""

NEWS = """Kết luận cuộc họp, đồng chí Trần Văn A, Chủ tịch UBND xã đánh giá cao kết quả các đơn vị đã đạt được; đồng \
thời đề nghị Ban Chỉ huy Quân sự xã làm tốt công tác tuyển quân. Từ nay đến cuối tháng 10/2025, \
Công an xã rà soát nguồn."""


def _read(text: str) -> list[tuple[list[str], list[str], str | None]]:
    """Leads, helpers and the day of every task."""
    found = corpus_shape(read_conclusion(text, on=date(2025, 9, 10)))["tasks"]
    return [(task["lead"], task["coordinating"], (task["deadline"] or {}).get("value")) for task in found]


def test_offices_written_small_and_posts_are_told_and_help() -> None:
    assert _read(MINUTES) == [
        (["Khoa Dược", "phòng Kế hoạch - Nghiệp vụ"], [], "2025-09-25"),
        (["phòng Tổ chức - Hành chính"], ["khoa Ngoại", "tổ Công nghệ thông tin"], None),
        (["Kế toán trưởng"], ["các khoa"], "2025-10-15"),
        (["Các Phó Giám đốc"], [], None),
        (["Phòng Quản lý công sản và giá"], ["Trạm Y tế Nam Sơn", "Trạm Y tế Đông Khê", "công đoàn cơ sở"], None),
        ([], ["khoa Sản"], "2025-09-20"),
    ]


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_of_what_was_done_gives_nobody_anything_to_do(report: str) -> None:
    assert _read(report) == []


def test_a_report_that_looks_ahead_still_does() -> None:
    assert _read(AHEAD) == [(["Phòng Kinh tế"], [], "2025-09-20")]


def test_a_chair_may_praise_what_was_done_and_ask_in_one_breath() -> None:
    assert _read(NEWS) == [(["Ban Chỉ huy Quân sự xã"], [], None), (["Công an xã"], [], "2025-10-31")]
