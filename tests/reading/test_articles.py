# ruff: noqa: E501
"""Articles that explain rules to readers or tell a history give nobody anything to do; what looks like them may."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.reading import Reading, read_conclusion

ARTICLES = """
### nghi dinh moi
Nghị định số 168/2024/NĐ-CP: những quy định người tham gia giao thông cần biết
Từ ngày 01/01/2025, Nghị định số 168/2024/NĐ-CP có hiệu lực. Nghị định quy định người điều khiển phương tiện phải:
1. Chấp hành tín hiệu đèn giao thông;
2. Nhường đường cho người đi bộ.
Cơ quan đăng ký xe có trách nhiệm thông báo cho chủ xe trong thời hạn 10 ngày. Chủ tịch UBND cấp xã có thẩm quyền xử phạt đến 5 triệu đồng; Công an cấp xã phối hợp tuyên truyền.
### thong tu
Một số điểm mới của Thông tư số 29/2024/TT-BGDĐT về dạy thêm, học thêm
Thông tư có hiệu lực từ ngày 14/02/2025.
1. Trách nhiệm của nhà trường
Hiệu trưởng quản lý hoạt động dạy thêm trong nhà trường; báo cáo Sở Giáo dục và Đào tạo trước ngày 30/6 hằng năm.
2. Trách nhiệm của UBND các cấp
a) UBND tỉnh ban hành quy định về dạy thêm, học thêm;
b) UBND huyện thanh tra, kiểm tra hoạt động dạy thêm trên địa bàn.
### hoi dap
HỎI - ĐÁP PHÁP LUẬT
Hỏi: Công ty tôi chậm đóng bảo hiểm xã hội thì phải làm gì?
Trả lời: Theo Điều 28 Luật Bảo hiểm xã hội năm 2024, người sử dụng lao động phải đóng đủ số tiền còn thiếu, hoàn thành trước ngày cuối cùng của tháng tiếp theo. Cơ quan bảo hiểm xã hội đôn đốc bằng văn bản trong thời hạn 15 ngày.
- Người lao động cần yêu cầu công đoàn cơ sở lên tiếng;
- Công đoàn cơ sở phối hợp với cơ quan bảo hiểm xã hội rà soát hồ sơ.
### chinh sach moi
Những chính sách mới có hiệu lực từ tháng 7/2025
1. Cán bộ không chuyên trách
Các cơ quan, đơn vị phải chi trả chế độ trong tháng 7/2025.
2. Định danh điện tử
Doanh nghiệp phải hoàn thành đăng ký tài khoản định danh trước ngày 01/7/2025; Công an cấp xã hướng dẫn, hỗ trợ.
### tieu su
TIỂU SỬ ĐỒNG CHÍ NGUYỄN VĂN TÂM
Sinh năm 1942 tại xã Phú Hòa. Năm 1961, đồng chí lên đường nhập ngũ; năm 1968 là Đại đội trưởng.
1. Từ năm 1975 đến năm 1990
Đồng chí phụ trách Phòng Thủy lợi huyện, chủ trì xây dựng hồ Khe Sắn. Nhiệm vụ phải hoàn thành trước mùa mưa.
2. Từ năm 1990 đến năm 2004
Phó Chủ tịch UBND huyện chủ trì, phối hợp với các xã làm 120 km đường.
### bien nien
Lịch sử hình thành Bệnh viện Đa khoa tỉnh Hà Lâm
- Năm 1954: Nhà thương Hà Lâm tiếp quản cơ sở cũ.
- Năm 1967: bệnh viện phải sơ tán; các khoa tổ chức khám chữa bệnh tại nhà dân.
- Năm 1979: Khoa Ngoại chủ trì, phối hợp với Quân y viện tiếp nhận thương binh.
- Năm 2010: hoàn thành khu nhà 7 tầng trước ngày 27/02.
### truyen thong
Kỷ niệm 80 năm Ngày truyền thống Công an nhân dân (19/8/1945 - 19/8/2025)
Năm 1945, Sở Liêm phóng ra đời. Nhiệm vụ khi ấy là bảo vệ chính quyền non trẻ.
1. Thời kỳ 1954 - 1975
Công an tỉnh chủ trì, phối hợp với các lực lượng bắt gọn 14 toán biệt kích; mọi địa bàn phải giữ vững.
2. Thời kỳ 1976 - 2000
Công an các huyện rà soát, nắm địa bàn, vận động quần chúng bảo vệ an ninh.
### bao cao phuong huong
UBND XÃ TÂN HÒA
BÁO CÁO
Kết quả công tác tháng 8 năm 2025
I. Kết quả đạt được
1. Đã trồng 120 ha lúa.
II. Phương hướng, nhiệm vụ tháng 9
1. Tiếp tục tuyên truyền, vận động nhân dân phòng chống dịch.
2. UBND xã tập trung chỉ đạo thu ngân sách đạt 100% kế hoạch trước ngày 30/9.
### thong cao bao chi
THÔNG CÁO BÁO CHÍ
Kỳ họp thứ 9 HĐND tỉnh
1. Nghị quyết về mức thu học phí; giao UBND tỉnh tổ chức thực hiện theo quy định.
2. Nghị quyết về đầu tư công: HĐND tỉnh giao UBND tỉnh tổ chức triển khai thực hiện nghị quyết theo quy định của pháp luật.
"""
NAMES, TEXTS = zip(*(paper.split("\n", 1) for paper in ARTICLES.split("### ")[1:]), strict=True)

CONCLUSION = "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về {}\n\nChủ tịch UBND tỉnh kết luận như sau:\n"
# What looks like an article, a history or a caption and gives out work all the same; each with who leads.
COUNTER = {
    "the first part of a conclusion cites a law": (
        CONCLUSION.format("thi hành Luật Đất đai")
        + "I. Một số điểm mới của Luật\nLuật Đất đai quy định các cơ quan phải:\na) Lập quy hoạch;\nb) Công khai bảng giá.\n"
        "II. Nhiệm vụ\n1. Sở Tư pháp rà soát văn bản trước ngày 30/10/2025.\n"
        "2. Theo quy định tại Điều 9 Luật Đất đai, yêu cầu Sở Tài chính xây dựng bảng giá đất.\n",
        ["Sở Tư pháp", "Sở Tài chính"],
    ),
    "the first part of a conclusion tells a history": (
        CONCLUSION.format("kỷ niệm 70 năm ngành Thống kê")
        + "I. Chặng đường 70 năm\n1. Giai đoạn 1956 - 1975\n- Cục Thống kê chủ trì lập báo cáo nhanh.\n- Năm 1979: Cục Thống kê tổ chức tổng điều tra.\n"
        "II. Nhiệm vụ\n1. Giai đoạn 2021 - 2025: giao Sở Tài chính quyết toán các dự án.\n"
        "2. Sở Nội vụ xây dựng kế hoạch kỷ niệm.\n",
        ["Sở Tài chính", "Sở Nội vụ"],
    ),
    "news of a meeting about a new law": (
        "Những điểm mới của Luật Dữ liệu và việc triển khai tại tỉnh\nSáng 10/9, UBND tỉnh họp bàn triển khai Luật.\n"
        "Kết luận cuộc họp, đồng chí Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Tư pháp phổ biến Luật trước ngày 30/9/2025.\n",
        ["Sở Tư pháp"],
    ),
    "news in which who leads orders without a meeting": (
        "Một số nội dung cơ bản của Luật Việc làm\nLuật có hiệu lực từ ngày 01/01/2026.\n"
        "Chủ tịch UBND tỉnh yêu cầu các sở, ngành:\n1. Sở Nội vụ tham mưu kế hoạch trước ngày 30/9/2025.\n",
        ["Sở Nội vụ"],
    ),
    "an anniversary that is to be prepared": (
        "Kỷ niệm 80 năm Ngày thành lập trường (1945 - 2025): phân công chuẩn bị\nTrường lập năm 1945, đổi tên năm 1975.\n"
        "1. Giao Đoàn trường xây dựng chương trình văn nghệ trước ngày 30/9/2025.\n",
        ["Đoàn trường"],
    ),
    "a report that gives out work": (
        "UBND XÃ TÂN HÒA\nBÁO CÁO\nKết quả công tác tháng 8\nI. Kết quả\n1. Đã trồng 120 ha lúa.\n"
        "II. Nhiệm vụ tháng 9\n1. Giao Phòng Kinh tế rà soát hồ sơ trước ngày 20/9.\n2. Công an xã tuần tra ban đêm.\n",
        ["Phòng Kinh tế", "Công an xã"],
    ),
    "the formula of a resolution in a conclusion": (
        CONCLUSION.format("mức thu")
        + "1. Thống nhất mức thu; giao UBND các xã tổ chức thực hiện theo quy định.\n2. Sở Y tế rà soát thuốc.\n",
        ["UBND các xã", "Sở Y tế"],
    ),
    "a line without a full stop among duties": (
        "Kết luận cuộc họp, Giám đốc yêu cầu:\nPhòng Kế hoạch rà soát hồ sơ trước ngày 20/9\nPhòng Kỹ thuật kiểm tra máy móc",
        ["Phòng Kế hoạch", "Phòng Kỹ thuật"],
    ),
    "a duty on what was handed over, beside one that was done": (
        CONCLUSION.format("dự án")
        + "1. Ban Quản lý dự án đôn đốc thi công trên phạm vi mặt bằng đã bàn giao.\n2. Sở Xây dựng đã thẩm định hồ sơ.\n",
        ["Ban Quản lý dự án"],
    ),
    "a post with the name of who holds it": (
        "Giám đốc kết luận:\n1. Giao Phó Giám đốc Lại Thị Hường trực tiếp chỉ đạo dự án, cùng Ban Quản lý dự án lập hồ sơ.\n"
        "2. Giao Giám đốc Trung tâm Y tế rà soát thuốc.\n",
        ["Phó Giám đốc Lại Thị Hường", "Giám đốc Trung tâm Y tế"],
    ),
}


def leads(reading: Reading) -> list[str]:
    return [unit.text for item in reading.leaves() for unit in item.leads]


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_an_article_gives_nobody_anything_to_do(text: str) -> None:
    reading = read_conclusion(text, on=date(2025, 9, 10))
    assert [text[item.start : item.end] for item in reading.leaves()] == []


@pytest.mark.parametrize("name", COUNTER)
def test_what_only_looks_like_one_is_read(name: str) -> None:
    text, expected = COUNTER[name]
    assert leads(read_conclusion(text, on=date(2025, 9, 10))) == expected


def test_a_caption_is_no_duty() -> None:
    text = (
        "Kết luận hội nghị, Chủ tịch UBND phường yêu cầu:\nPhòng Kinh tế giải tỏa chợ cóc trước ngày 20/9.\n{}\n"
        "Công an phường bố trí lực lượng chốt trực.\n"
    )
    captions = ("anh tin bai\nLực lượng chức năng ra quân xử lý vi phạm", "Tổ dân phố ra quân vệ sinh. Ảnh: Lan Anh")
    for caption in captions:
        assert leads(read_conclusion(text.format(caption), on=date(2025, 9, 10))) == ["Phòng Kinh tế", "Công an phường"]


def test_today_and_tomorrow_are_counted_from_the_meeting() -> None:
    said = {
        "trước 16 giờ chiều nay": 10,
        "trong ngày hôm nay": 10,
        "chậm nhất 17h hôm nay": 10,
        "trước 10 giờ sáng mai": 11,
        "trong ngày mai": 11,
    }
    text = "Giám đốc kết luận:\n" + "".join(f"{n}. Phòng Kế hoạch gửi báo cáo {t}.\n" for n, t in enumerate(said, 1))
    items = list(read_conclusion(text, on=date(2025, 9, 10)).leaves())
    assert [item.deadline and (item.deadline.text, item.deadline.due_on) for item in items] == [
        (words, date(2025, 9, day)) for words, day in said.items()
    ]
    assert all(item.deadline is None for item in read_conclusion(text).leaves())


def test_what_people_may_do_is_no_duty_without_a_title_that_says_so() -> None:
    told = "Người sử dụng lao động chỉ được yêu cầu thông tin phục vụ tuyển dụng; phải xóa dữ liệu của người không trúng tuyển."
    asked = "Giám đốc yêu cầu:\n1. Phòng Nội vụ trả lời hồ sơ; người dân có quyền xem kết quả.\n2. Người dân có quyền khiếu nại; giao Phòng Tư pháp hướng dẫn hồ sơ."
    assert list(read_conclusion(f"Bạn đọc viết\n1. Tuyển dụng\n{told}\n").leaves()) == []
    assert leads(read_conclusion(asked)) == ["Phòng Nội vụ", "Phòng Tư pháp"]


def test_what_was_done_and_what_a_draft_holds_is_led_in_as_such() -> None:
    items = ":\n- Rà soát từng tiêu chí;\n- Xây dựng 04 sản phẩm OCOP.\n"
    for lead_in in (
        "Ban Chỉ đạo xã đã",
        "Những năm qua, xã đã tập trung thực hiện",
        "Dự thảo gồm 4 phần, nêu 2 nhóm giải pháp",
    ):
        assert (
            list(
                read_conclusion(
                    f"Đồng chí Mai Thị Phượng, Trưởng Ban Chỉ đạo chủ trì phiên họp.\n{lead_in}{items}"
                ).leaves()
            )
            == []
        )
    for lead_in in ("Chủ tịch UBND xã yêu cầu Phòng Kinh tế", "Dự thảo Kế hoạch cần nêu rõ"):
        assert len(list(read_conclusion(f"Kết luận phiên họp:\n{lead_in}{items}").leaves())) >= 1, lead_in
