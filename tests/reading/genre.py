# ruff: noqa: E501
"""Invented documents in the forms that Vietnamese offices write, with what a careful secretary would find in them.

The expectations were written by hand before the reader was run on them. A task is given as
(first words, last words, leads, supports, deadline value or None, document numbers).
"""

from __future__ import annotations

from typing import NamedTuple


class Expected(NamedTuple):
    begins: str
    ends: str
    leads: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    due: str | None = None
    refs: tuple[str, ...] = ()


class Document(NamedTuple):
    name: str
    on: str | None
    text: str
    tasks: tuple[Expected, ...]


DOCUMENTS = (
    Document(
        "roman and decimal headings",
        "2024-03-11",
        """THÔNG BÁO
Ý kiến kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về tiến độ các dự án trọng điểm

I. TÌNH HÌNH THỰC HIỆN
1. Đến nay, các chủ đầu tư đã giải ngân 312 tỷ đồng, đạt 21,4% kế hoạch.
2. Công tác giải phóng mặt bằng tại một số dự án còn chậm.
II. Ý KIẾN CHỈ ĐẠO
1. Về giải phóng mặt bằng
1.1. UBND huyện Tân Hà khẩn trương chi trả tiền bồi thường cho 27 hộ còn lại, hoàn thành trước ngày 31/3/2024.
1.2. Sở Tài nguyên và Môi trường hướng dẫn UBND huyện Tân Hà xác định giá đất cụ thể; báo cáo kết quả trước ngày 25 hằng tháng.
2. Về vốn đầu tư
Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính và các chủ đầu tư rà soát, tham mưu điều chuyển vốn theo Nghị quyết số 23/NQ-HĐND ngày 08/12/2023; trình UBND tỉnh trong tháng 4/2024.
3. Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh đôn đốc nhà thầu tổ chức thi công "3 ca, 4 kíp".
Văn phòng UBND tỉnh thông báo để các sở, ngành, địa phương biết, thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT.""",
        (
            Expected("1.1. UBND huyện", "31/3/2024.", ("UBND huyện Tân Hà",), (), "2024-03-31"),
            Expected("1.2. Sở Tài", "hằng tháng.", ("Sở Tài nguyên và Môi trường",), (), "FREQ=MONTHLY;BYMONTHDAY=25"),
            Expected(
                "Giao Sở Kế",
                "tháng 4/2024.",
                ("Sở Kế hoạch và Đầu tư",),
                ("Sở Tài chính", "các chủ đầu tư"),
                "2024-04-30",
                ("23/NQ-HĐND",),
            ),
            Expected(
                "3. Ban Quản lý", '4 kíp".', ("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh",)
            ),
        ),
    ),
    Document(
        "word ordinals in one paragraph",
        "2023-10-05",
        """Kết luận hội nghị, đồng chí Trần Văn Bình, Bí thư Thành ủy yêu cầu các chi bộ, đảng bộ trực thuộc tập trung thực hiện một số nhiệm vụ: Thứ nhất, tiếp tục quán triệt Nghị quyết số 21-NQ/TW ngày 16/6/2022. Thứ hai, rà soát, kiện toàn cấp ủy ở những nơi khuyết, xong trong tháng 10/2023. Thứ ba, giao Ban Tổ chức Thành ủy chủ trì, phối hợp với Ủy ban Kiểm tra Thành ủy hướng dẫn kiểm điểm cuối năm.""",
        (
            Expected("Thứ nhất", "16/6/2022.", ("các chi bộ, đảng bộ trực thuộc",), (), None, ("21-NQ/TW",)),
            Expected("Thứ hai", "10/2023.", ("các chi bộ, đảng bộ trực thuộc",), (), "2023-10-31"),
            Expected("Thứ ba", "cuối năm.", ("Ban Tổ chức Thành ủy",), ("Ủy ban Kiểm tra Thành ủy",)),
        ),
    ),
    Document(
        "bullets by unit after a lead-in",
        "2025-08-20",
        """Tại buổi kiểm tra công tác phòng chống bão, sau khi nghe báo cáo, Chủ tịch UBND xã kết luận và phân công nhiệm vụ cụ thể như sau:
- Ban Chỉ huy Quân sự xã: Duy trì lực lượng xung kích 40 người, sẵn sàng cơ động.
- Công an xã: Chủ trì, phối hợp với Trạm Y tế xã tổ chức sơ tán 15 hộ dân thôn Đá Dựng trước 17 giờ 00 ngày 21/8/2025.
- Phòng Kinh tế: Thống kê diện tích lúa có nguy cơ ngập;
+ Riêng khu Đồng Nẫu thực hiện bơm tiêu ngay trong ngày 21/8/2025.
- Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội vận động Nhân dân chằng chống nhà cửa.
Yêu cầu các đơn vị nghiêm túc thực hiện.""",
        (
            Expected("- Ban Chỉ huy", "cơ động.", ("Ban Chỉ huy Quân sự xã",)),
            Expected("- Công an xã", "21/8/2025.", ("Công an xã",), ("Trạm Y tế xã",), "2025-08-21"),
            Expected("- Phòng Kinh tế", "21/8/2025.", ("Phòng Kinh tế",), (), "2025-08-21"),
            Expected("- Đề nghị", "nhà cửa.", ("Ủy ban MTTQ Việt Nam xã", "các tổ chức chính trị - xã hội")),
        ),
    ),
    Document(
        "news without any task",
        "2022-07-14",
        """HUYỆN BẮC LƯƠNG GẶP MẶT CÁC CƠ QUAN BÁO CHÍ
Sáng 14/7, UBND huyện Bắc Lương tổ chức gặp mặt các cơ quan báo chí nhân kỷ niệm 97 năm Ngày Báo chí cách mạng Việt Nam.
Tại buổi gặp mặt, lãnh đạo huyện đã thông tin tình hình kinh tế - xã hội 6 tháng đầu năm. Tổng sản phẩm tăng 8,2%; thu ngân sách đạt 61% dự toán. Huyện tập trung chỉ đạo hoàn thành 3 công trình trọng điểm, tăng cường quản lý đất đai.
Các đại biểu đề nghị huyện tiếp tục cung cấp thông tin kịp thời cho báo chí. Đại diện Báo tỉnh đề nghị UBND huyện quan tâm hơn nữa đến công tác tuyên truyền.
Phát biểu tại buổi gặp mặt, Chủ tịch UBND huyện Lê Văn Nam cảm ơn và đánh giá cao sự đồng hành của các cơ quan báo chí.
Dịp này, UBND huyện tặng Giấy khen cho 3 tập thể:
1. Đài Truyền thanh - Truyền hình huyện;
2. Ban Tuyên giáo Huyện ủy;
3. Phòng Văn hóa và Thông tin.
Thu Hà
Các tin khác
- Hội nghị giao ban tháng 6
- Triển khai kế hoạch diễn tập""",
        (),
    ),
    Document(
        "opinions of others, then the chair",
        "2024-05-17",
        """BIÊN BẢN HỌP
I. Thành phần tham dự
1. Ông Nguyễn Văn Tám - Chủ tịch UBND phường, chủ trì;
2. Bà Lê Thị Hoa - Công chức Tài chính.
II. Ý kiến tại cuộc họp
1. Công an phường đề nghị UBND phường bổ sung kinh phí lắp camera.
2. Đoàn Thanh niên kiến nghị tổ chức sân chơi hè cho thiếu nhi.
III. Kết luận của chủ trì
1. Thống nhất chủ trương lắp đặt camera tại 05 khu phố.
2. Giao công chức Tài chính - Kế toán tham mưu cân đối kinh phí, hoàn thành trước 30/5.
3. Đoàn Thanh niên phường xây dựng kế hoạch hoạt động hè; gửi về UBND phường trước ngày 25/5/2024.
Cuộc họp kết thúc vào 16 giờ cùng ngày.""",
        (
            Expected("2. Giao công chức", "30/5.", ("công chức Tài chính - Kế toán",), (), "2024-05-30"),
            Expected("3. Đoàn Thanh niên", "25/5/2024.", ("Đoàn Thanh niên phường",), (), "2024-05-25"),
        ),
    ),
    Document(
        "prose letter with several orders",
        "2021-09-08",
        """Kính gửi: Các cơ quan, đơn vị trực thuộc.
Thực hiện Công điện số 1108/CĐ-TTg ngày 02/9/2021 của Thủ tướng Chính phủ, Giám đốc Sở yêu cầu:
Thủ trưởng các đơn vị trực thuộc bố trí không quá 50% công chức, viên chức làm việc tại trụ sở. Văn phòng Sở tổng hợp số liệu tiêm chủng, báo cáo Giám đốc Sở trước 16 giờ thứ Sáu hằng tuần.
Giao Phòng Kế hoạch - Tài chính phối hợp với Văn phòng Sở tham mưu mua sắm vật tư y tế, hoàn thành trước ngày 20/9/2021.
Nhận được Công văn này, yêu cầu các đơn vị triển khai thực hiện./.""",
        (
            Expected("Thủ trưởng các", "trụ sở.", ("Thủ trưởng các đơn vị trực thuộc",)),
            Expected("Văn phòng Sở tổng", "hằng tuần.", ("Văn phòng Sở",), (), "FREQ=WEEKLY;BYDAY=FR"),
            Expected("Giao Phòng", "20/9/2021.", ("Phòng Kế hoạch - Tài chính",), ("Văn phòng Sở",), "2021-09-20"),
        ),
    ),
    Document(
        "table in plain text",
        "2023-02-06",
        """PHỤ LỤC PHÂN CÔNG NHIỆM VỤ
STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn
1\tXây dựng kế hoạch cải cách hành chính năm 2023\tPhòng Nội vụ\tVăn phòng HĐND và UBND huyện\t15/02/2023
2\tCập nhật bộ thủ tục hành chính theo Quyết định số 1085/QĐ-TTg\tVăn phòng HĐND và UBND huyện\tCác phòng chuyên môn; UBND các xã\tQuý I/2023
3\tBáo cáo kết quả thực hiện\tPhòng Nội vụ\t\tTrước ngày 20 hằng tháng""",
        (
            Expected("1", "15/02/2023", ("Phòng Nội vụ",), ("Văn phòng HĐND và UBND huyện",), "2023-02-15"),
            Expected(
                "2",
                "Quý I/2023",
                ("Văn phòng HĐND và UBND huyện",),
                ("Các phòng chuyên môn", "UBND các xã"),
                "2023-03-31",
                ("1085/QĐ-TTg",),
            ),
            Expected("3", "hằng tháng", ("Phòng Nội vụ",), (), "FREQ=MONTHLY;BYMONTHDAY=20"),
        ),
    ),
    Document(
        "directive with numbered heads and bullets",
        "2024-01-15",
        """CHỈ THỊ
Về việc tăng cường công tác phòng cháy, chữa cháy rừng mùa khô năm 2024
Để chủ động phòng cháy, chữa cháy rừng, Chủ tịch UBND tỉnh yêu cầu:
1. Chủ tịch UBND các huyện, thành phố
- Chịu trách nhiệm toàn diện về công tác phòng cháy, chữa cháy rừng trên địa bàn.
- Bố trí kinh phí dự phòng; kiện toàn Ban Chỉ huy cấp xã trước ngày 31/01/2024.
2. Sở Nông nghiệp và Phát triển nông thôn
a) Chỉ đạo Chi cục Kiểm lâm trực cháy 24/24 giờ trong suốt mùa khô.
b) Phối hợp với Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh tổ chức diễn tập trong quý I/2024.
3. Đài Phát thanh và Truyền hình tỉnh, Báo Hà Vân tăng thời lượng tuyên truyền Luật Lâm nghiệp.
4. Giao Sở Nông nghiệp và Phát triển nông thôn theo dõi, đôn đốc việc thực hiện Chỉ thị này, định kỳ hằng quý báo cáo UBND tỉnh.
Chỉ thị này có hiệu lực kể từ ngày ký./.""",
        (
            Expected("- Chịu trách nhiệm", "địa bàn.", ("Chủ tịch UBND các huyện, thành phố",)),
            Expected("- Bố trí", "31/01/2024.", ("Chủ tịch UBND các huyện, thành phố",), (), "2024-01-31"),
            Expected("a) Chỉ đạo", "mùa khô.", ("Sở Nông nghiệp và Phát triển nông thôn",)),
            Expected(
                "b) Phối hợp",
                "quý I/2024.",
                ("Sở Nông nghiệp và Phát triển nông thôn",),
                ("Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"),
                "2024-03-31",
            ),
            Expected("3. Đài", "Luật Lâm nghiệp.", ("Đài Phát thanh và Truyền hình tỉnh", "Báo Hà Vân")),
            Expected(
                "4. Giao", "UBND tỉnh.", ("Sở Nông nghiệp và Phát triển nông thôn",), (), "FREQ=MONTHLY;INTERVAL=3"
            ),
        ),
    ),
    Document(
        "party news: chair named, two paragraphs",
        "2022-04-26",
        """Chiều 26/4, Đảng ủy phường Nam Sơn tổ chức hội nghị giao ban quý II. Đồng chí Phạm Thị Lan, Bí thư Đảng ủy phường chủ trì hội nghị.
Trong quý I, Đảng ủy đã lãnh đạo hoàn thành 12/12 chỉ tiêu; kết nạp 04 đảng viên mới.
Tại hội nghị, các đại biểu thảo luận, đề nghị sớm sửa chữa nhà văn hóa khu phố 3.
Phát biểu kết luận hội nghị, đồng chí Phạm Thị Lan ghi nhận kết quả đạt được và đề nghị thời gian tới, các chi bộ tiếp tục nâng cao chất lượng sinh hoạt. Chú trọng công tác tạo nguồn phát triển đảng viên. Đối với UBND phường, cần đẩy nhanh tiến độ sửa chữa nhà văn hóa khu phố 3, hoàn thành trước ngày 30/6.
Đồng chí cũng yêu cầu Mặt trận Tổ quốc và các đoàn thể phường tăng cường giám sát.
Minh Anh""",
        (
            Expected("Phát biểu kết luận", "sinh hoạt.", ("các chi bộ",)),
            Expected("Chú trọng", "đảng viên.", ("các chi bộ",)),
            Expected("Đối với UBND", "30/6.", ("UBND phường",), (), "2022-06-30"),
            Expected("Đồng chí cũng", "giám sát.", ("Mặt trận Tổ quốc", "các đoàn thể phường")),
        ),
    ),
    Document(
        "task blocks with fields in another order",
        "2024-11-04",
        """DANH SÁCH NHIỆM VỤ THEO KẾT LUẬN SỐ 88-KL/HU
Nhiệm vụ số 1. Xây dựng phương án sắp xếp thôn, bản.
- Cơ quan chủ trì: Phòng Nội vụ.
- Cơ quan phối hợp: UBND các xã, thị trấn.
- Thời hạn hoàn thành: trước ngày 30/11/2024.
- Sản phẩm: Đề án trình HĐND huyện.
Nhiệm vụ số 2. Tổng kết Nghị quyết số 05-NQ/HU.
- Cơ quan chủ trì: Văn phòng Huyện ủy.
- Cơ quan phối hợp: Ban Tuyên giáo Huyện ủy, Ban Dân vận Huyện ủy.
- Thời hạn hoàn thành: Quý I năm 2025.""",
        (
            Expected("Nhiệm vụ số 1", "HĐND huyện.", ("Phòng Nội vụ",), ("UBND các xã, thị trấn",), "2024-11-30"),
            Expected(
                "Nhiệm vụ số 2",
                "năm 2025.",
                ("Văn phòng Huyện ủy",),
                ("Ban Tuyên giáo Huyện ủy", "Ban Dân vận Huyện ủy"),
                "2025-03-31",
                ("05-NQ/HU",),
            ),
        ),
    ),
    Document(
        "agreement, a refusal and an order",
        "2025-03-12",
        """Chủ tịch UBND thành phố có ý kiến như sau:
1. Thống nhất với đề nghị của Phòng Quản lý đô thị tại Tờ trình số 45/TTr-QLĐT ngày 05/3/2025.
2. Đồng ý để Trung tâm Văn hóa - Thể thao sử dụng sân vận động tổ chức giải bóng đá.
3. Cơ bản nhất trí nội dung dự thảo Đề án; giao Phòng Quản lý đô thị tiếp thu ý kiến, hoàn thiện, trình UBND thành phố trước 20/3.
4. Không đồng ý gia hạn hợp đồng với nhà thầu. Yêu cầu Ban Quản lý dự án thành phố chấm dứt hợp đồng theo quy định.""",
        (
            Expected("3. Cơ bản", "20/3.", ("Phòng Quản lý đô thị",), (), "2025-03-20"),
            Expected("4. Không đồng ý", "quy định.", ("Ban Quản lý dự án thành phố",)),
        ),
    ),
    Document(
        "parenthesised numbers inside one order",
        "2024-08-01",
        """Kết luận cuộc họp, Phó Chủ tịch UBND tỉnh chỉ đạo: (1) Sở Y tế chủ trì, phối hợp với Sở Tài chính hoàn thiện hồ sơ đấu thầu thuốc trước 15/8/2024; (2) Bệnh viện Đa khoa tỉnh rà soát nhu cầu vật tư, hóa chất; (3) Bảo hiểm xã hội tỉnh thanh toán kinh phí còn nợ trong tháng 8/2024.""",
        (
            Expected("(1) Sở Y tế", "15/8/2024;", ("Sở Y tế",), ("Sở Tài chính",), "2024-08-15"),
            Expected("(2) Bệnh viện", "hóa chất;", ("Bệnh viện Đa khoa tỉnh",)),
            Expected("(3) Bảo hiểm", "8/2024.", ("Bảo hiểm xã hội tỉnh",), (), "2024-08-31"),
        ),
    ),
    Document(
        "what a report must contain is one task",
        "2023-06-01",
        """UBND tỉnh đề nghị UBND các huyện, thành phố báo cáo kết quả thực hiện chính sách hỗ trợ nhà ở năm 2022, gồm các nội dung sau:
- Kết quả thực hiện, số hộ được hỗ trợ;
- Khó khăn, vướng mắc;
- Đề xuất, kiến nghị.
Báo cáo gửi về Sở Xây dựng trước ngày 15/6/2023 để tổng hợp.""",
        (Expected("UBND tỉnh đề nghị", "kiến nghị.", ("UBND các huyện, thành phố",), (), "2023-06-15"),),
    ),
    Document(
        "wrapped page with a running number",
        "2024-09-30",
        """      Sau khi nghe Sở Lao động - Thương binh và Xã hội báo cáo và ý kiến của các
đại biểu, đồng chí Phó Chủ tịch Thường trực UBND tỉnh kết luận như sau:
      1. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Ban Dân tộc,
Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và UBND các huyện rà soát danh sách hộ
nghèo chưa có nhà ở; tổng hợp, trình UBND tỉnh trước ngày 20 tháng 10 năm
2024.
                                       2
      2. UBND các huyện, thị xã huy động nguồn lực xã hội hóa, hoàn thành xóa
nhà tạm, nhà dột nát cho 1.250 hộ trong năm 2025; thường xuyên cập nhật tiến
độ trên phần mềm.
      3. Ngân hàng Chính sách xã hội tỉnh bảo đảm nguồn vốn vay theo Quyết
định số 33/2015/QĐ-TTg ngày 10/8/2015 của Thủ tướng Chính phủ.
      Thông báo để các cơ quan, đơn vị biết, thực hiện./.""",
        (
            Expected(
                "1. Sở Lao động",
                "2024.",
                ("Sở Lao động - Thương binh và Xã hội",),
                ("Ban Dân tộc", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBND các huyện"),
                "2024-10-20",
            ),
            Expected("2. UBND các huyện", "phần mềm.", ("UBND các huyện, thị xã",), (), "2025-12-31"),
            Expected(
                "3. Ngân hàng", "Chính phủ.", ("Ngân hàng Chính sách xã hội tỉnh",), (), None, ("33/2015/QĐ-TTg",)
            ),
        ),
    ),
    Document(
        "one long sentence cut by semicolons",
        "2023-12-22",
        """Kết luận buổi làm việc, đồng chí Trưởng đoàn kiểm tra yêu cầu Đảng ủy xã Yên Thành khẩn trương khắc phục các tồn tại đã chỉ ra; hoàn thiện hồ sơ lưu trữ; phân công đồng chí phụ trách công tác tuyên giáo; báo cáo kết quả về Đoàn kiểm tra trước ngày 15/01/2024.""",
        (Expected("Kết luận buổi", "15/01/2024.", ("Đảng ủy xã Yên Thành",), (), "2024-01-15"),),
    ),
    Document(
        "numbering restarts under each unit and a common date",
        "2025-10-02",
        """Thường trực Đảng ủy giao các cơ quan, đơn vị thực hiện một số nhiệm vụ trong quý IV/2025 như sau:
A. Đối với Văn phòng Đảng ủy
1. Tham mưu chương trình công tác năm 2026.
2. Phối hợp với Ban Xây dựng Đảng chuẩn bị hội nghị tổng kết.
B. Đối với Ban Xây dựng Đảng
1. Tham mưu kế hoạch kiểm điểm tập thể, cá nhân trước ngày 10/11/2025.
2. Hướng dẫn các chi bộ tổ chức đại hội.
C. Đối với các chi bộ: thực hiện nghiêm chế độ đảng phí.""",
        (
            Expected("1. Tham mưu chương", "2026.", ("Văn phòng Đảng ủy",), (), "2025-12-31"),
            Expected("2. Phối hợp", "tổng kết.", ("Văn phòng Đảng ủy",), ("Ban Xây dựng Đảng",), "2025-12-31"),
            Expected("1. Tham mưu kế", "10/11/2025.", ("Ban Xây dựng Đảng",), (), "2025-11-10"),
            Expected("2. Hướng dẫn", "đại hội.", ("Ban Xây dựng Đảng",), (), "2025-12-31"),
            Expected("C. Đối với", "đảng phí.", ("các chi bộ",), (), "2025-12-31"),
        ),
    ),
    Document(
        "details of one duty and an order to another unit among them",
        "2024-02-19",
        """Chủ tịch UBND huyện kết luận:
1. Phòng Giáo dục và Đào tạo chủ trì rà soát mạng lưới trường lớp, trong đó làm rõ:
- Số điểm trường lẻ cần sáp nhập;
- Nhu cầu giáo viên đến năm 2025;
- Kinh phí sửa chữa.
Giao Phòng Tài chính - Kế hoạch thẩm định nhu cầu kinh phí, báo cáo Chủ tịch UBND huyện trước ngày 29/02/2024.
2. Hạt Kiểm lâm huyện tuần tra, ngăn chặn phá rừng tại các xã Nậm Khao, Tà Tổng.""",
        (
            Expected("1. Phòng Giáo dục", "sửa chữa.", ("Phòng Giáo dục và Đào tạo",)),
            Expected("Giao Phòng Tài", "29/02/2024.", ("Phòng Tài chính - Kế hoạch",), (), "2024-02-29"),
            Expected("2. Hạt", "Tà Tổng.", ("Hạt Kiểm lâm huyện",)),
        ),
    ),
    Document(
        "public thanks and a plan already decided",
        "2024-06-28",
        """Sáng 28/6, Sở Tư pháp tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2024. Giám đốc Sở Vũ Thị Mai chủ trì.
6 tháng đầu năm, Sở đã tham mưu ban hành 14 văn bản; phối hợp với Sở Nội vụ tổ chức 3 lớp tập huấn. Tỷ lệ hồ sơ đúng hạn đạt 99,8%.
Phương hướng 6 tháng cuối năm, Sở sẽ tiếp tục đẩy mạnh chuyển đổi số, tăng cường kiểm tra văn bản.
Kết thúc hội nghị, Giám đốc Sở cảm ơn sự nỗ lực của cán bộ, công chức và chúc hội nghị thành công.
Tại hội nghị đã công bố quyết định khen thưởng 05 cá nhân.""",
        (),
    ),
    Document(
        "mixed case enumerators and sloppy spacing",
        "2023-05-09",
        """Chủ tịch UBND phường   yêu cầu các bộ phận chuyên môn thực hiện:
1/ Bộ phận Địa chính – Xây dựng:kiểm tra các trường hợp xây dựng không phép,báo cáo trước ngày 20/05/2023
2/ Công an phường ,Đội Quy tắc đô thị  ra quân lập lại trật tự vỉa hè.
3/ Các tổ dân phố tuyên truyền,vận động nhân dân không lấn chiếm lòng đường,vỉa hè""",
        (
            Expected("1/ Bộ phận", "20/05/2023", ("Bộ phận Địa chính – Xây dựng",), (), "2023-05-20"),
            Expected("2/ Công an", "vỉa hè.", ("Công an phường", "Đội Quy tắc đô thị")),
            Expected("3/ Các tổ", "vỉa hè", ("Các tổ dân phố",)),
        ),
    ),
    Document(
        "follow-up by the office is a task of its own",
        "2024-04-02",
        """Chủ tịch UBND huyện giao:
1. Phòng Y tế tham mưu kế hoạch khám sức khỏe học sinh trước ngày 20/4/2024.
2. Trung tâm Y tế huyện phối hợp Phòng Giáo dục và Đào tạo triển khai khám tại các trường trong tháng 5.
Văn phòng HĐND và UBND huyện theo dõi, đôn đốc, tổng hợp báo cáo Chủ tịch UBND huyện kết quả thực hiện.
Căn cứ nội dung trên, các đơn vị nghiêm túc triển khai thực hiện./.""",
        (
            Expected("1. Phòng Y tế", "20/4/2024.", ("Phòng Y tế",), (), "2024-04-20"),
            Expected(
                "2. Trung tâm", "tháng 5.", ("Trung tâm Y tế huyện",), ("Phòng Giáo dục và Đào tạo",), "2024-05-31"
            ),
            Expected("Văn phòng HĐND", "thực hiện.", ("Văn phòng HĐND và UBND huyện",)),
        ),
    ),
    Document(
        "prose by field, units as subjects",
        "2024-07-03",
        """Sáng 03/7, UBND huyện Vân Lĩnh họp phiên thường kỳ tháng 6. Đồng chí Hoàng Văn Dũng, Chủ tịch UBND huyện chủ trì.
Trong 6 tháng đầu năm, giá trị sản xuất tăng 9,1%; thu ngân sách đạt 58% dự toán. Các phòng, ban đã tập trung giải quyết hồ sơ tồn đọng.
Thảo luận tại phiên họp, lãnh đạo Phòng Nông nghiệp đề nghị các xã đẩy nhanh gieo cấy vụ mùa. Lãnh đạo Công an huyện nhấn mạnh cần tăng cường tuần tra.
Kết luận phiên họp, đồng chí Hoàng Văn Dũng, Chủ tịch UBND huyện yêu cầu:
Về kinh tế: Phòng Nông nghiệp và Phát triển nông thôn phối hợp với UBND các xã, thị trấn chỉ đạo gieo cấy hết diện tích lúa mùa trước ngày 20/7. Chi cục Thuế khu vực khai thác tốt các nguồn thu.
Về văn hóa - xã hội: Phòng Lao động - Thương binh và Xã hội rà soát, chi trả chế độ cho người có công nhân kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ 27/7.
Về quốc phòng - an ninh: giao Ban Chỉ huy Quân sự huyện hoàn thành diễn tập khu vực phòng thủ trong quý III.
Tin, ảnh: Quốc Việt""",
        (
            Expected(
                "Về kinh tế",
                "20/7.",
                ("Phòng Nông nghiệp và Phát triển nông thôn",),
                ("UBND các xã, thị trấn",),
                "2024-07-20",
            ),
            Expected("Chi cục Thuế", "nguồn thu.", ("Chi cục Thuế khu vực",)),
            Expected("Về văn hóa", "27/7.", ("Phòng Lao động - Thương binh và Xã hội",)),
            Expected("Về quốc phòng", "quý III.", ("Ban Chỉ huy Quân sự huyện",), (), "2024-09-30"),
        ),
    ),
    Document(
        "party conclusion with four kinds of label",
        "2023-08-15",
        """ĐẢNG BỘ HUYỆN THANH BÌNH
BAN CHỈ ĐẠO 35
*
Số 27-TB/BCĐ
THÔNG BÁO KẾT LUẬN
của đồng chí Trưởng Ban Chỉ đạo tại hội nghị giao ban quý II năm 2023
Sau khi nghe Cơ quan Thường trực báo cáo và ý kiến của các thành viên, đồng chí Trưởng Ban Chỉ đạo kết luận:
I- Về kết quả quý II
Ban Chỉ đạo cơ bản thống nhất với báo cáo. Trong quý, các thành viên đã chủ động nắm tình hình.
II- Nhiệm vụ quý III
1- Cơ quan Thường trực Ban Chỉ đạo (Ban Tuyên giáo Huyện ủy)
- Tham mưu kế hoạch sơ kết 5 năm thực hiện Nghị quyết số 35-NQ/TW, ngày 22/10/2018 của Bộ Chính trị, xong trước ngày 30/8/2023.
- Chủ trì, phối hợp với Công an huyện, Đoàn TNCS Hồ Chí Minh huyện tổ chức tập huấn cho trên 95% cộng tác viên.
2- Đảng ủy các xã, thị trấn
Kiện toàn Tổ 35; duy trì chế độ báo cáo trước ngày 20 hằng tháng.
3- Phòng Văn hóa và Thông tin rà soát hệ thống loa truyền thanh cơ sở.
Trên đây là kết luận của đồng chí Trưởng Ban Chỉ đạo, đề nghị các đơn vị thực hiện nghiêm túc.""",
        (
            Expected("- Tham mưu", "30/8/2023.", ("Cơ quan Thường trực Ban Chỉ đạo",), (), "2023-08-30", ("35-NQ/TW",)),
            Expected(
                "- Chủ trì",
                "cộng tác viên.",
                ("Cơ quan Thường trực Ban Chỉ đạo",),
                ("Công an huyện", "Đoàn TNCS Hồ Chí Minh huyện"),
            ),
            Expected("Kiện toàn", "hằng tháng.", ("Đảng ủy các xã, thị trấn",), (), "FREQ=MONTHLY;BYMONTHDAY=20"),
            Expected("3- Phòng", "cơ sở.", ("Phòng Văn hóa và Thông tin",)),
        ),
    ),
    Document(
        "commendation and lessons, numbered like duties",
        "2023-12-28",
        """Hội nghị tổng kết phong trào thi đua năm 2023 của Công đoàn ngành Y tế
Ngày 28/12, Công đoàn ngành Y tế tổng kết phong trào thi đua. Bài học kinh nghiệm được rút ra:
Một là, tăng cường sự lãnh đạo của cấp ủy đối với tổ chức công đoàn.
Hai là, phối hợp chặt chẽ với chính quyền cùng cấp.
Ba là, kịp thời khen thưởng, nhân rộng điển hình.
Các mặt công tác trọng tâm đã triển khai:
1. Tổ chức 12 lớp tập huấn;
2. Vận động ủng hộ Quỹ "Mái ấm công đoàn" 450 triệu đồng;
3. Phối hợp với Bệnh viện Đa khoa tổ chức hiến máu.
Hội nghị đã biểu dương 15 tập thể, 30 cá nhân.""",
        (),
    ),
    Document(
        "letter asking one unit, with legal grounds first",
        "2025-06-16",
        """Kính gửi: Sở Xây dựng.
Căn cứ Luật Nhà ở năm 2023; Nghị định số 100/2024/NĐ-CP ngày 26/7/2024 của Chính phủ;
Xét đề nghị của Sở Xây dựng tại Tờ trình số 112/TTr-SXD ngày 10/6/2025, UBND tỉnh có ý kiến như sau:
1. Đồng ý chủ trương giao Sở Xây dựng lập Chương trình phát triển nhà ở tỉnh giai đoạn 2026 - 2030.
2. Sở Xây dựng chịu trách nhiệm trước pháp luật và UBND tỉnh về nội dung tham mưu; hoàn thành hồ sơ, trình UBND tỉnh chậm nhất ngày 15 tháng 9.
3. Sở Tài chính bố trí kinh phí lập Chương trình từ nguồn sự nghiệp năm 2025 theo đúng quy định.
Yêu cầu Giám đốc Sở Xây dựng và các đơn vị liên quan triển khai thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT, XD.""",
        (
            Expected("1. Đồng ý", "2030.", ("Sở Xây dựng",)),
            Expected("2. Sở Xây dựng", "tháng 9.", ("Sở Xây dựng",), (), "2025-09-15"),
            Expected("3. Sở Tài chính", "quy định.", ("Sở Tài chính",)),
        ),
    ),
    Document(
        "long list with a common date before it and own dates inside",
        "2024-09-10",
        """Để khắc phục hậu quả bão số 3, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành, UBND các huyện, thành phố thực hiện ngay các nội dung sau, hoàn thành trước ngày 30/9/2024:
a) Thống kê đầy đủ thiệt hại về nhà ở, cây trồng, vật nuôi;
b) Hỗ trợ lương thực cho hộ bị cô lập, xong trong ngày 12/9/2024;
c) Khôi phục giao thông, thông tin liên lạc trên các tuyến chính;
d) Giao Sở Y tế phun khử khuẩn, phòng chống dịch bệnh sau lũ;
đ) Điện lực tỉnh, Viễn thông tỉnh bảo đảm cấp điện, thông tin cho 100% trung tâm xã trước ngày 14/9/2024.""",
        (
            Expected("a)", "vật nuôi;", ("các sở, ban, ngành", "UBND các huyện, thành phố"), (), "2024-09-30"),
            Expected("b)", "12/9/2024;", ("các sở, ban, ngành", "UBND các huyện, thành phố"), (), "2024-09-12"),
            Expected("c)", "chính;", ("các sở, ban, ngành", "UBND các huyện, thành phố"), (), "2024-09-30"),
            Expected("d)", "sau lũ;", ("Sở Y tế",), (), "2024-09-30"),
            Expected("đ)", "14/9/2024.", ("Điện lực tỉnh", "Viễn thông tỉnh"), (), "2024-09-14"),
        ),
    ),
    Document(
        "inspection: strengths, shortcomings, recommendations",
        "2023-11-21",
        """KẾT LUẬN KIỂM TRA
1. Ưu điểm
- Đảng ủy xã đã ban hành đầy đủ kế hoạch, phân công nhiệm vụ rõ ràng.
- Duy trì sinh hoạt chi bộ đúng quy định.
2. Hạn chế, khuyết điểm
- Hồ sơ lưu trữ chưa khoa học.
- Chưa kịp thời báo cáo tháng 9, tháng 10.
3. Yêu cầu sau kiểm tra
- Đảng ủy xã Mường Lay tổ chức kiểm điểm, rút kinh nghiệm trước ngày 10/12/2023.
- Bổ sung, hoàn thiện hồ sơ theo Hướng dẫn số 05-HD/BTGHU.
- Ban Tuyên giáo Huyện ủy theo dõi việc khắc phục của Đảng ủy xã, báo cáo Thường trực Huyện ủy trong quý I/2024.""",
        (
            Expected("- Đảng ủy xã Mường", "10/12/2023.", ("Đảng ủy xã Mường Lay",), (), "2023-12-10"),
            Expected("- Bổ sung", "BTGHU.", (), (), None, ("05-HD/BTGHU",)),
            Expected("- Ban Tuyên", "I/2024.", ("Ban Tuyên giáo Huyện ủy",), (), "2024-03-31"),
        ),
    ),
    Document(
        "decision with articles",
        "2024-10-01",
        """QUYẾT ĐỊNH:
Điều 1. Thành lập Tổ công tác rà soát các dự án chậm tiến độ gồm các ông, bà có tên sau:
1. Ông Trần Quốc Toản - Phó Chủ tịch UBND huyện, Tổ trưởng;
2. Bà Ngô Thị Hạnh - Trưởng phòng Tài chính - Kế hoạch, Tổ phó.
Điều 2. Tổ công tác có trách nhiệm rà soát, đề xuất biện pháp tháo gỡ từng dự án, báo cáo Chủ tịch UBND huyện trước ngày 31/10/2024.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
Điều 4. Chánh Văn phòng HĐND và UBND huyện, Thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành./.""",
        (Expected("Điều 2", "31/10/2024.", ("Tổ công tác",), (), "2024-10-31"),),
    ),
    Document(
        "news: the chair asks in three ways",
        "2022-10-19",
        """(BTN) - Ngày 19/10, đồng chí Đinh Công Sơn, Phó Bí thư Thường trực Tỉnh ủy làm việc với Ban Thường vụ Thị ủy Phú Lâm.
Báo cáo với đoàn, lãnh đạo Thị ủy cho biết đã hoàn thành đại hội 18/18 chi bộ. Thị xã kiến nghị Tỉnh ủy bổ sung biên chế; đề nghị Sở Nội vụ hướng dẫn sắp xếp đơn vị sự nghiệp.
Phát biểu tại buổi làm việc, đồng chí Đinh Công Sơn đánh giá cao kết quả của thị xã. Đồng chí Phó Bí thư Thường trực Tỉnh ủy nhấn mạnh, Thị ủy cần tập trung tháo gỡ khó khăn cho doanh nghiệp; hoàn thành quy hoạch chung đô thị trong năm 2022. Đồng chí lưu ý thị xã phải giữ vững an ninh trật tự dịp cuối năm. Về kiến nghị của thị xã, đồng chí giao Ban Tổ chức Tỉnh ủy xem xét, tham mưu Ban Thường vụ Tỉnh ủy trước ngày 15/11.
Đồng chí tin tưởng thị xã sẽ hoàn thành thắng lợi nhiệm vụ năm 2022.""",
        (
            Expected("Đồng chí Phó Bí thư", "năm 2022.", ("Thị ủy",), (), "2022-12-31"),
            Expected("Đồng chí lưu ý", "cuối năm.", ("thị xã",)),
            Expected("Về kiến nghị", "15/11.", ("Ban Tổ chức Tỉnh ủy",), (), "2022-11-15"),
        ),
    ),
    Document(
        "abbreviations and aliases in a short notice",
        "2024-01-08",
        """Chủ trì giao ban kết luận các đầu việc tuần 2:
- VP UBND: hoàn thiện lịch tiếp dân quý I, trình trước 10/1.
- BTG Thị ủy phối hợp TT VHTT-TT thị xã tuyên truyền Tết Nguyên đán.
- BCH Quân sự thị xã giao quân đủ 100% chỉ tiêu, an toàn.
- UBND các xã, phường báo cáo kết quả chi trả an sinh xã hội vào chiều thứ Năm hằng tuần.""",
        (
            Expected("- VP UBND", "10/1.", ("VP UBND",), (), "2024-01-10"),
            Expected("- BTG", "Nguyên đán.", ("BTG Thị ủy",), ("TT VHTT-TT thị xã",)),
            Expected("- BCH", "an toàn.", ("BCH Quân sự thị xã",)),
            Expected("- UBND các", "hằng tuần.", ("UBND các xã, phường",), (), "FREQ=WEEKLY;BYDAY=TH"),
        ),
    ),
    Document(
        "an agenda and a programme are no duties",
        "2024-03-20",
        """GIẤY MỜI
Kính mời đồng chí dự hội nghị triển khai nhiệm vụ quý II.
Nội dung hội nghị:
1. Báo cáo kết quả quý I - Văn phòng trình bày;
2. Thảo luận;
3. Phát biểu kết luận của đồng chí Bí thư.
Thời gian: 08 giờ 00, ngày 25/3/2024. Địa điểm: Hội trường Huyện ủy.
Đề nghị các đồng chí đến dự đúng thành phần, thời gian.""",
        (),
    ),
    Document(
        "letter in one block, wrapped, without indents",
        "2026-07-14",
        """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
Số: 7215/UBND-XD
V/v giải quyết kiến nghị của Công ty TNHH Hưng Phát
Kính gửi:
- Sở Xây dựng;
- Sở Tài chính;
- UBND phường Cam Đường.
Xét đề nghị của Sở Xây dựng tại Văn bản số 3310/SXD-QLN ngày 08/7/2026 về việc
giải quyết kiến nghị của Công ty TNHH Hưng Phát liên quan đến dự án Khu dân cư số
12; Chủ tịch UBND tỉnh có ý kiến như sau:
1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, UBND phường Cam Đường và
các đơn vị liên quan xem xét, giải quyết kiến nghị của Công ty TNHH Hưng Phát theo
đúng quy định của pháp luật; kết quả thực hiện báo cáo UBND tỉnh trước 17h00' ngày
25/7/2026.
2. Trường hợp vượt thẩm quyền, Sở Xây dựng tham mưu UBND tỉnh xem xét, quyết định.
3. Công ty TNHH Hưng Phát có trách nhiệm cung cấp đầy đủ hồ sơ, tài liệu cho Sở Xây
dựng trước ngày 18/7/2026.
UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.
Nơi nhận: KT. CHỦ TỊCH
- Như trên; PHÓ CHỦ TỊCH
- Lưu: VT, XD.""",
        (
            Expected(
                "1. Giao Sở",
                "25/7/2026.",
                ("Sở Xây dựng",),
                ("Sở Tài chính", "UBND phường Cam Đường", "các đơn vị liên quan"),
                "2026-07-25",
            ),
            Expected("2. Trường hợp", "quyết định.", ("Sở Xây dựng",)),
            Expected("3. Công ty", "18/7/2026.", ("Công ty TNHH Hưng Phát",), (), "2026-07-18"),
        ),
    ),
    Document(
        "local news: the leader speaks, several paragraphs, captions between",
        "2024-05-10",
        """Bảo Thắng: Hội nghị trực tuyến đánh giá tiến độ thực hiện các dự án đầu tư công
Thứ sáu - 10/05/2024 15:20 Đã xem: 215
Sáng 10/5, UBND huyện tổ chức hội nghị trực tuyến đánh giá tiến độ thực hiện các dự án đầu tư công năm 2024. Đồng chí Nguyễn Anh Tuấn - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì hội nghị.
Quang cảnh hội nghị
Năm 2024, huyện được giao 421 tỷ đồng vốn đầu tư công. Đến ngày 30/4, giải ngân đạt 32%. Một số dự án vướng mắc giải phóng mặt bằng.
Tại hội nghị, đại diện các chủ đầu tư đề nghị UBND huyện sớm phê duyệt điều chỉnh dự án; UBND thị trấn Phố Lu đề nghị bổ sung vốn.
Đồng chí Chủ tịch UBND huyện phát biểu kết luận hội nghị
Kết luận hội nghị, Chủ tịch UBND huyện Nguyễn Anh Tuấn yêu cầu các chủ đầu tư rà soát lại toàn bộ dự án, cam kết tiến độ giải ngân đến từng tháng, phấn đấu giải ngân trên 60% vào 30/6/2024. Ban Quản lý dự án huyện tập trung hoàn thành hồ sơ quyết toán các dự án đã bàn giao. Đối với công tác giải phóng mặt bằng, Trung tâm Phát triển quỹ đất phối hợp với các xã, thị trấn đẩy nhanh việc kiểm đếm, chi trả.
Chủ tịch UBND huyện giao Phòng Tài chính - Kế hoạch tham mưu điều chuyển vốn các dự án chậm tiến độ trước ngày 15/6/2024.
Thu Hường
Tổng số điểm của bài viết là: 0 trong 0 đánh giá
Click để đánh giá bài viết
Những tin mới hơn
Bảo Thắng ra quân làm thủy lợi
Những tin cũ hơn""",
        (
            Expected("Kết luận hội nghị", "30/6/2024.", ("các chủ đầu tư",), (), "2024-06-30"),
            Expected("Ban Quản lý dự án", "bàn giao.", ("Ban Quản lý dự án huyện",)),
            Expected("Đối với công tác", "chi trả.", ("Trung tâm Phát triển quỹ đất",), ("các xã, thị trấn",)),
            Expected("Chủ tịch UBND huyện giao", "15/6/2024.", ("Phòng Tài chính - Kế hoạch",), (), "2024-06-15"),
        ),
    ),
    Document(
        "news: general report and celebration, nothing assigned",
        "2023-02-03",
        """Đảng bộ huyện Văn Bàn gặp mặt kỷ niệm 93 năm Ngày thành lập Đảng
Ngày 03/02/2023, Huyện ủy Văn Bàn tổ chức gặp mặt kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023) và trao Huy hiệu Đảng cho 27 đảng viên.
Diễn văn tại buổi lễ do đồng chí Bí thư Huyện ủy trình bày đã ôn lại truyền thống vẻ vang của Đảng; khẳng định Đảng bộ và Nhân dân các dân tộc trong huyện tiếp tục đoàn kết, phấn đấu thực hiện thắng lợi nghị quyết đại hội.
Thay mặt các đảng viên được trao Huy hiệu, đồng chí Lương Văn Sinh hứa tiếp tục nêu gương, tích cực vận động con cháu chấp hành pháp luật.
Trong thời gian tới, Đảng bộ huyện sẽ tập trung lãnh đạo phát triển kinh tế, tăng cường xây dựng, chỉnh đốn Đảng.
Đăng lúc: 14:05
Lượt xem: 88""",
        (),
    ),
    Document(
        "circular letter of a department with lettered points",
        "2025-03-25",
        """Thực hiện Kế hoạch số 88/KH-UBND ngày 10/3/2025 của UBND tỉnh, Sở Nội vụ đề nghị các sở, ban, ngành và UBND các huyện, thị xã, thành phố triển khai một số nội dung sau:
1. Rà soát, thống kê hồ sơ tài liệu
a) Lập danh mục hồ sơ, tài liệu của cơ quan, đơn vị kết thúc hoạt động theo mẫu gửi kèm.
b) Bàn giao tài liệu lưu trữ về Trung tâm Lưu trữ lịch sử tỉnh theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.
2. Chế độ báo cáo
Các cơ quan, đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 20/4/2025; đầu mối liên hệ: đồng chí Lê Thu Trang, số điện thoại 0214.3820.555.
Sở Nội vụ đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện./.""",
        (
            Expected("a) Lập", "gửi kèm.", ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố")),
            Expected(
                "b) Bàn giao",
                "Chính phủ.",
                ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"),
                (),
                None,
                ("30/2020/NĐ-CP",),
            ),
            Expected("Các cơ quan, đơn vị báo cáo", "3820.555.", ("Các cơ quan, đơn vị",), (), "2025-04-20"),
        ),
    ),
    Document(
        "conclusion with results inside the items",
        "2023-07-25",
        """Bí thư Huyện ủy kết luận như sau:
1. Thường trực Huyện ủy ghi nhận, đánh giá cao sự cố gắng của Ban Quản lý khu du lịch trong 6 tháng đầu năm; tuy nhiên công tác vệ sinh môi trường còn hạn chế. Yêu cầu Ban Quản lý khu du lịch chấn chỉnh ngay, báo cáo kết quả trước ngày 05/8/2023.
2. Về đề xuất của xã Sín Chải: Đồng ý về chủ trương. Giao UBND huyện chỉ đạo Phòng Tài nguyên và Môi trường phối hợp với xã Sín Chải hoàn thiện thủ tục đất đai.
3. Năm 2022 huyện đã bố trí 2,5 tỷ đồng cho công tác này; năm 2023 tiếp tục bố trí.
4. Đối với nội dung xin cấp kinh phí sửa chữa trụ sở: chưa xem xét trong thời điểm hiện nay.
5. Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện giám sát việc thực hiện quy chế dân chủ ở cơ sở; thường xuyên nắm tình hình Nhân dân.""",
        (
            Expected("1. Thường trực", "05/8/2023.", ("Ban Quản lý khu du lịch",), (), "2023-08-05"),
            Expected("2. Về đề xuất", "đất đai.", ("UBND huyện",)),
            Expected("5. Mặt trận", "Nhân dân.", ("Mặt trận Tổ quốc", "các tổ chức chính trị - xã hội huyện")),
        ),
    ),
    Document(
        "common date behind the list, with a period",
        "2024-10-07",
        """Văn phòng Huyện ủy đề nghị các cơ quan chuẩn bị nội dung phục vụ hội nghị:
- Ban Tổ chức Huyện ủy: báo cáo công tác cán bộ.
- Ban Dân vận Huyện ủy: báo cáo công tác dân vận quý III.
- Ủy ban Kiểm tra Huyện ủy: báo cáo kết quả giám sát chuyên đề.
Các báo cáo gửi về Văn phòng Huyện ủy trước ngày 14/10/2024.""",
        (
            Expected("- Ban Tổ chức", "cán bộ.", ("Ban Tổ chức Huyện ủy",), (), "2024-10-14"),
            Expected("- Ban Dân vận", "quý III.", ("Ban Dân vận Huyện ủy",), (), "2024-10-14"),
            Expected("- Ủy ban", "chuyên đề.", ("Ủy ban Kiểm tra Huyện ủy",), (), "2024-10-14"),
        ),
    ),
    Document(
        "heads with details in brackets and several dates",
        "2025-01-20",
        """Đồng chí Trưởng Ban Chỉ đạo giao nhiệm vụ:
Thứ nhất, Sở Công Thương (cơ quan thường trực) chủ trì, phối hợp với Cục Quản lý thị trường tỉnh kiểm tra giá cả hàng hóa dịp Tết; báo cáo đợt 1 trước ngày 24/01/2025, đợt 2 trước ngày 10/02/2025.
Thứ hai, đề nghị Công an tỉnh phối hợp với lực lượng Bộ đội Biên phòng ngăn chặn buôn lậu, hàng giả từ nay đến hết tháng 2/2025.
Thứ ba, Báo Yên Hà, Đài Phát thanh và Truyền hình tỉnh tuyên truyền Chỉ thị số 40-CT/TW ngày 11/12/2024 của Ban Bí thư về tổ chức Tết Ất Tỵ năm 2025.
Thứ tư, các huyện, thành phố tổ chức bán hàng bình ổn giá tối thiểu 10 điểm, hoàn thành trước 30 tháng Chạp.""",
        (
            Expected("Thứ nhất", "10/02/2025.", ("Sở Công Thương",), ("Cục Quản lý thị trường tỉnh",), "2025-02-10"),
            Expected("Thứ hai", "2/2025.", ("Công an tỉnh",), ("lực lượng Bộ đội Biên phòng",), "2025-02-28"),
            Expected(
                "Thứ ba", "năm 2025.", ("Báo Yên Hà", "Đài Phát thanh và Truyền hình tỉnh"), (), None, ("40-CT/TW",)
            ),
            Expected("Thứ tư", "tháng Chạp.", ("các huyện, thành phố",)),
        ),
    ),
    Document(
        "numbered paragraphs of a speech with sub-bullets of different units",
        "2024-12-12",
        """Phát biểu chỉ đạo hội nghị, đồng chí Bí thư Tỉnh ủy đề nghị tập trung một số nội dung trọng tâm sau:
1. Tập trung sắp xếp tổ chức bộ máy theo Nghị quyết số 18-NQ/TW
- Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Ban cán sự đảng UBND tỉnh hoàn thiện đề án trước ngày 31/12/2024.
- Các cơ quan thuộc diện sắp xếp làm tốt công tác tư tưởng cho cán bộ.
2. Đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đến hết ngày 31/01/2025 đạt trên 95% kế hoạch.
3. Chuẩn bị tốt các điều kiện phục vụ Nhân dân đón Tết.""",
        (
            Expected(
                "- Ban Tổ chức", "31/12/2024.", ("Ban Tổ chức Tỉnh ủy",), ("Ban cán sự đảng UBND tỉnh",), "2024-12-31"
            ),
            Expected("- Các cơ quan", "cán bộ.", ("Các cơ quan thuộc diện sắp xếp",)),
            Expected("2. Đẩy nhanh", "kế hoạch.", (), (), "2025-01-31"),
            Expected("3. Chuẩn bị", "đón Tết.", ()),
        ),
    ),
    Document(
        "draft letter: order without number, then a term in its own sentence",
        "2026-06-20",
        """Kính gửi:
- Sở Nông nghiệp và Môi trường;
- Ủy ban nhân dân các xã: Bát Xát, Mường Hum.
Sau khi xem xét Báo cáo số 512/BC-SNNMT ngày 15/6/2026 của Sở Nông nghiệp và Môi trường về tình hình sạt lở, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:
Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Ủy ban nhân dân các xã: Bát Xát, Mường Hum khảo sát, đề xuất phương án xử lý các điểm sạt lở. Kết quả báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2026.
Ủy ban nhân dân các xã: Bát Xát, Mường Hum bố trí lực lượng trực 24/24 giờ tại các điểm nguy hiểm, chủ động sơ tán người dân khi có tình huống xấu.
Ủy ban nhân dân tỉnh yêu cầu các đơn vị khẩn trương thực hiện./.""",
        (
            Expected(
                "Giao Sở Nông",
                "30/6/2026.",
                ("Sở Nông nghiệp và Môi trường",),
                ("Ủy ban nhân dân xã Bát Xát", "Ủy ban nhân dân xã Mường Hum"),
                "2026-06-30",
            ),
            Expected(
                "Ủy ban nhân dân các xã",
                "tình huống xấu.",
                ("Ủy ban nhân dân xã Bát Xát", "Ủy ban nhân dân xã Mường Hum"),
            ),
        ),
    ),
    Document(
        "party news in one paragraph with 'tập trung'",
        "2023-09-14",
        """Ngày 14/9, Ban Chỉ đạo 35 Thành ủy họp phiên thường kỳ quý III/2023. Đồng chí Lê Minh Quân, Phó Bí thư Thường trực Thành ủy, Trưởng Ban Chỉ đạo chủ trì cuộc họp.
Trong quý III, Ban Chỉ đạo đã tham mưu Thành ủy ban hành 05 văn bản; các tổ cộng tác viên chia sẻ trên 3.000 tin, bài.
Kết luận cuộc họp, đồng chí Trưởng Ban Chỉ đạo đề nghị các thành viên Ban Chỉ đạo tập trung thực hiện tốt một số nhiệm vụ: Tiếp tục quán triệt Nghị quyết số 35-NQ/TW; nâng cao chất lượng tham mưu; chủ động nắm tình hình; Cơ quan Thường trực Ban Chỉ đạo tổ chức tập huấn nghiệp vụ trong tháng 10/2023.
Phương Linh""",
        (
            Expected(
                "Tiếp tục quán triệt", "10/2023.", ("các thành viên Ban Chỉ đạo",), (), "2023-10-31", ("35-NQ/TW",)
            ),
        ),
    ),
    Document(
        "heads 'Về …' with plain paragraphs below",
        "2024-06-06",
        """THÔNG BÁO KẾT LUẬN
Chủ tịch UBND huyện kết luận như sau:
1. Về công tác thu ngân sách
Chi cục Thuế khu vực chủ trì, phối hợp với Phòng Tài chính - Kế hoạch rà soát các khoản nợ thuế, tổ chức cưỡng chế theo quy định.
UBND các xã, thị trấn thu đủ quỹ phòng, chống thiên tai trước ngày 30/9/2024.
2. Về sản xuất nông nghiệp
Tiến độ gieo cấy vụ mùa đạt 87% diện tích.
Giao Trung tâm Dịch vụ nông nghiệp hướng dẫn phòng trừ sâu bệnh.
3. Về công tác thi tốt nghiệp: Phòng Giáo dục và Đào tạo, Công an huyện bảo đảm an toàn tuyệt đối cho kỳ thi.""",
        (
            Expected("Chi cục Thuế", "quy định.", ("Chi cục Thuế khu vực",), ("Phòng Tài chính - Kế hoạch",)),
            Expected("UBND các xã", "30/9/2024.", ("UBND các xã, thị trấn",), (), "2024-09-30"),
            Expected("Giao Trung tâm", "sâu bệnh.", ("Trung tâm Dịch vụ nông nghiệp",)),
            Expected("3. Về công tác", "kỳ thi.", ("Phòng Giáo dục và Đào tạo", "Công an huyện")),
        ),
    ),
    Document(
        "delegation's meeting: remarks of the unit visited are no duties",
        "2023-10-26",
        """Ngày 26/10, Đoàn giám sát của Ban Thường vụ Huyện ủy do đồng chí Trương Văn Khải, Trưởng Ban Dân vận Huyện ủy làm trưởng đoàn giám sát tại Đảng ủy xã Cốc Lầu.
Đảng ủy xã đề nghị Huyện ủy mở lớp bồi dưỡng nghiệp vụ công tác đảng; đề nghị UBND huyện hỗ trợ kinh phí sửa chữa hội trường.
Các thành viên đoàn giám sát đề nghị Đảng ủy xã làm rõ nguyên nhân chậm phát triển đảng viên.
Kết luận buổi giám sát, đồng chí Trương Văn Khải đề nghị Đảng ủy xã Cốc Lầu khắc phục ngay những hạn chế đã được chỉ ra; chỉ đạo các chi bộ tạo nguồn, kết nạp ít nhất 08 đảng viên trong năm 2023. Thường xuyên kiểm tra, giám sát các chi bộ thôn bản.
Đoàn giám sát tiếp thu các kiến nghị của Đảng ủy xã để báo cáo Ban Thường vụ Huyện ủy.
Bài, ảnh: Văn Tài""",
        (
            Expected("Kết luận buổi", "năm 2023.", ("Đảng ủy xã Cốc Lầu",), (), "2023-12-31"),
            Expected("Thường xuyên kiểm tra", "thôn bản.", ("Đảng ủy xã Cốc Lầu",)),
        ),
    ),
    Document(
        "annex after the signature",
        "2024-02-27",
        """Chủ tịch UBND thành phố giao các cơ quan, đơn vị thực hiện các nhiệm vụ tại Phụ lục kèm theo./.
Nơi nhận:
- Như Phụ lục;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Hữu Phước
PHỤ LỤC
DANH MỤC NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2024
| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| I | Lĩnh vực kinh tế | | | |
| 1 | Đề án phát triển chợ đêm | Phòng Kinh tế | Phòng Văn hóa và Thông tin, UBND các phường | Tháng 5/2024 |
| 2 | Tổng kết Nghị quyết số 12-NQ/TU | Văn phòng HĐND và UBND | | 15/6/2024 |""",
        (
            Expected(
                "1 | Đề án",
                "Tháng 5/2024",
                ("Phòng Kinh tế",),
                ("Phòng Văn hóa và Thông tin", "UBND các phường"),
                "2024-05-31",
            ),
            Expected("2 | Tổng kết", "15/6/2024", ("Văn phòng HĐND và UBND",), (), "2024-06-15", ("12-NQ/TU",)),
        ),
    ),
    Document(
        "news of a visit with wishes only",
        "2024-01-30",
        """Sáng 30/1, đồng chí Chủ tịch UBND tỉnh thăm, chúc Tết cán bộ, chiến sĩ Đồn Biên phòng Y Tý.
Đồng chí Chủ tịch UBND tỉnh ghi nhận những kết quả của đơn vị, mong muốn cán bộ, chiến sĩ tiếp tục phát huy truyền thống, đón Tết vui tươi, an toàn.
Thay mặt đơn vị, Đồn trưởng cảm ơn sự quan tâm của lãnh đạo tỉnh và hứa hoàn thành tốt nhiệm vụ được giao.""",
        (),
    ),
    Document(
        "dialogue: the chair takes note and also assigns",
        "2023-09-05",
        """Ngày 05/9, UBND phường Bắc Cường tổ chức đối thoại với công dân. Đồng chí Vũ Đức Minh, Chủ tịch UBND phường chủ trì.
Tại hội nghị, người dân kiến nghị sớm nâng cấp đường tổ 12. Đại diện Công an phường trả lời: sẽ tăng cường tuần tra.
Chủ tịch UBND phường tiếp thu các ý kiến và giải đáp từng nội dung. Đồng thời giao các bộ phận chuyên môn rà soát, tham mưu giải quyết dứt điểm các kiến nghị trước ngày 30/9.
Hội nghị đối thoại đã góp phần tạo đồng thuận trong Nhân dân.""",
        (Expected("Đồng thời giao", "30/9.", ("các bộ phận chuyên môn",), (), "2023-09-30"),),
    ),
    Document(
        "numbering that starts again in the middle of a line",
        "2024-03-15",
        """Qua kiểm tra cho thấy: 1. Công tác tuyên truyền được quan tâm. 2. Hồ sơ cơ bản đầy đủ. Đoàn kiểm tra yêu cầu Đảng ủy xã: 1. Rà soát, bổ sung quy chế làm việc trước ngày 30/3/2024; 2. Phân công cán bộ phụ trách trang fanpage; 3. Báo cáo kết quả khắc phục về Ban Chỉ đạo trong tháng 4/2024.""",
        (
            Expected("1. Rà soát", "30/3/2024;", ("Đảng ủy xã",), (), "2024-03-30"),
            Expected("2. Phân công", "fanpage;", ("Đảng ủy xã",)),
            Expected("3. Báo cáo", "4/2024.", ("Đảng ủy xã",), (), "2024-04-30"),
        ),
    ),
)
