# ruff: noqa: E501
"""Whose words a sentence or a list gives: the chair's are duties; what is asked of those above, told or quoted is none."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.reading import corpus_shape, read_conclusion

ON = date(2025, 9, 9)
CHAIR = "Chiều 9/9, đồng chí Lê Văn An, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì hội nghị.\n"
CONCLUDES = (
    "Kết luận hội nghị, đồng chí Lê Văn An yêu cầu UBND các xã hoàn thành bàn giao mặt bằng trước ngày 30/9/2025.\n"
)


def tasks(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The first words of every task that is read, and its leads."""
    read = corpus_shape(read_conclusion(text, on=ON), name="x", on=ON)["tasks"]
    return [(text[task["start"] : task["end"]][:28], tuple(task["lead"])) for task in read]


@pytest.mark.parametrize(
    "heard",
    [
        "Tại hội nghị, bí thư đảng ủy các xã Phú Hòa, Phú Lộc đề nghị huyện sớm bổ sung kinh phí sửa đường liên xã.",
        "Chủ tịch UBND xã Phú Hòa hứa sẽ bàn giao mặt bằng trước ngày 15/9.",
        "Trưởng Công an huyện đề nghị các xã cung cấp danh sách tạm trú; Chủ tịch Ủy ban MTTQ huyện đề nghị các cơ quan tạo điều kiện về thời gian.",
        "Tiếp thu ý kiến của đồng chí Chủ tịch UBND huyện, đại diện các chủ đầu tư cam kết tiến độ thi công.",
        "Sở Tài chính cho biết vốn năm 2025 của dự án đã được phân bổ đủ.",
        "Lãnh đạo huyện Hàm Lộc đề nghị các sở hướng dẫn áp dụng đơn giá bồi thường mới.",
        'Anh Thức, bí thư chi bộ, chia sẻ: "Trước, họp xong là về. Giờ mỗi nghị quyết phải ghi rõ ai làm, khi nào xong. Tháng sau báo cáo lại chi bộ".',
        "Đại biểu Bảy tranh luận: “Đề nghị lần này phải nói rõ lộ trình, đến tháng nào bà con có nước?”.",
    ],
)
def test_who_is_only_heard_gives_nobody_anything_and_the_chair_behind_him_does(heard: str) -> None:
    assert tasks(CHAIR + heard + "\n") == []
    assert [lead for _, lead in tasks(CHAIR + heard + "\n" + CONCLUDES)] == [("UBND các xã",)]


@pytest.mark.parametrize(
    "leads_in",
    [
        "Có 09 lượt cử tri phát biểu với 15 ý kiến, tập trung vào các nhóm vấn đề sau:",
        "Nhóm tác giả của trường đại học đề xuất một số giải pháp:",
        "Nhiều bạn trẻ hiến kế:",
        "Theo ông Ân, từ nay đến cuối năm ngành sẽ thực hiện một số việc:",
        "Đại hội đã thông qua phương hướng nhiệm kỳ và đề ra các chỉ tiêu chủ yếu, trong đó:",
        "Ý kiến của bà con:",
        "Để có kết quả đó, đơn vị đã tập trung vào ba giải pháp:",
    ],
)
def test_a_list_is_of_who_leads_it_in(leads_in: str) -> None:
    items = (
        "\n1. Rà soát, lập danh sách hộ nghèo của từng thôn.\n2. Tăng cường tuần tra ban đêm trên các tuyến đường.\n"
    )
    assert tasks("Hội nghị đối thoại với nhân dân\nSáng 9/9, UBND xã tổ chức đối thoại.\n" + leads_in + items) == []
    assert len(tasks(CHAIR + "Kết luận hội nghị, đồng chí Lê Văn An yêu cầu tập trung các việc sau:" + items)) == 2


def test_a_plan_that_says_what_it_will_do_and_who_is_to_propose_gives_work() -> None:
    items = "\n1. Phòng Nội vụ rà soát biên chế các xã.\n2. Phòng Tài chính cân đối nguồn vốn.\n"
    plan = "UBND HUYỆN LẠC SƠN\nKẾ HOẠCH\nCải cách hành chính năm 2025\nNăm 2025, UBND huyện sẽ tập trung thực hiện các nhiệm vụ sau:"
    assert len(tasks(plan + items)) == 2
    told = (
        "Kết luận hội nghị, đồng chí Lê Văn An nêu rõ các phòng có trách nhiệm nghiên cứu, đề xuất một số nội dung sau:"
    )
    assert len(tasks(CHAIR + told + items)) == 2


def test_what_the_chair_asks_after_hearing_others_is_his() -> None:
    said = (
        "Sau khi nghe ý kiến của các đại biểu, đồng chí Lê Văn An đề nghị:\n- Phòng Nội vụ rà soát biên chế các xã.\n"
    )
    assert tasks(CHAIR + said) == [("- Phòng Nội vụ rà soát biên ", ("Phòng Nội vụ",))]


def test_an_office_told_to_direct_is_told() -> None:
    told = CONCLUDES + "Trên lĩnh vực kinh tế, đề nghị UBND huyện chỉ đạo các xã thu hoạch gọn lúa đông xuân.\n"
    assert tasks(CHAIR + told)[1][1] == ("UBND huyện",)


def test_names_of_offices_alone_on_a_line_part_a_list() -> None:
    text = (
        CHAIR + "Đồng chí giao nhiệm vụ cụ thể:\nPhòng Quản lý nước\n- Lập lịch tưới luân phiên cho từng tuyến kênh.\n"
        "Phòng Kỹ thuật\n- Sửa chữa tổ máy số 3 trạm Gò Sỏi trước ngày 30/9/2025.\n"
    )
    assert [lead for _, lead in tasks(text)] == [("Phòng Quản lý nước",), ("Phòng Kỹ thuật",)]


TABLE = """UBND HUYỆN ĐỒNG CHÂU
KẾ HOẠCH
Phân công nhiệm vụ

STT
Nhiệm vụ
Đơn vị chủ trì
Đơn vị phối hợp
Thời hạn

1
Củng cố 37 tổ tiết kiệm yếu kém
Phòng Tài chính
Hội Nông dân huyện; Hội Phụ nữ huyện
Tháng 10/2025

2
Hoàn chỉnh hồ sơ xử lý nợ rủi ro
Phòng Nội vụ
Không
10/11/2025
"""


def test_a_table_copied_cell_by_cell_is_read_row_by_row() -> None:
    read = corpus_shape(read_conclusion(TABLE, on=ON), name="x", on=ON)["tasks"]
    assert [(task["lead"], task["coordinating"], task["deadline"]["value"]) for task in read] == [
        (["Phòng Tài chính"], ["Hội Nông dân huyện", "Hội Phụ nữ huyện"], "2025-10-31"),
        (["Phòng Nội vụ"], [], "2025-11-10"),
    ]
    assert TABLE[read[0]["start"] : read[0]["end"]].startswith("1\nCủng cố")
    assert TABLE[read[1]["start"] : read[1]["end"]].endswith("10/11/2025")


def test_a_row_that_lacks_a_cell_ends_such_a_table_and_nothing_is_guessed() -> None:
    short = TABLE.replace("Phòng Nội vụ\n", "")
    assert [task["lead"] for task in corpus_shape(read_conclusion(short, on=ON), name="x", on=ON)["tasks"]][:1] == [
        ["Phòng Tài chính"]
    ]


LETTER = """UBND TỈNH PHÚ LƯƠNG
UBND {0}
Số: 355/UBND-TH
V/v hướng dẫn nghiệp vụ
Đại Ngàn, ngày 13 tháng 6 năm 2025
Kính gửi:
- {1};
- {2}.
UBND đề nghị các cơ quan:
- Xem xét, hướng dẫn các trường hợp nêu tại báo cáo kèm theo;
- Bổ sung 216 triệu đồng dự toán năm 2025.
Nơi nhận:
- Như trên.
"""


def test_a_letter_that_only_goes_to_offices_above_asks_and_one_to_those_below_orders() -> None:
    assert tasks(LETTER.format("HUYỆN ĐẠI NGÀN", "UBND tỉnh Phú Lương", "Sở Tài chính")) == []
    assert len(tasks(LETTER.format("HUYỆN ĐẠI NGÀN", "UBND các xã, thị trấn", "Phòng Tài chính huyện"))) == 2
    assert len(tasks(LETTER.format("HUYỆN ĐẠI NGÀN", "UBND tỉnh Phú Lương", "UBND các xã"))) == 2
    party = "ĐẢNG BỘ TỈNH PHÚ LƯƠNG\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH\n"
    assert len(tasks(party + LETTER.split("\n", 2)[2].format("", "Ủy ban nhân dân tỉnh", "Đảng ủy các sở"))) == 2
    both = "ỦY BAN NHÂN DÂN\nTỈNH PHÚ LƯƠNG\n" + LETTER.split("\n", 2)[2]
    assert len(tasks(both.format("", "Thường trực HĐND tỉnh", "Ủy ban MTTQ Việt Nam tỉnh"))) == 2
    assert tasks(both.format("", "Bộ Tài chính", "Bộ Y tế")) == []
