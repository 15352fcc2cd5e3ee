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
)
