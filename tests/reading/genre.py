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
            Expected("Giao Sở Kế", "tháng 4/2024.", ("Sở Kế hoạch và Đầu tư",), ("Sở Tài chính", "các chủ đầu tư"),
                     "2024-04-30", ("23/NQ-HĐND",)),
            Expected("3. Ban Quản lý", "4 kíp\".", ("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh",)),
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
            Expected("2", "Quý I/2023", ("Văn phòng HĐND và UBND huyện",), ("Các phòng chuyên môn", "UBND các xã"),
                     "2023-03-31", ("1085/QĐ-TTg",)),
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
            Expected("b) Phối hợp", "quý I/2024.", ("Sở Nông nghiệp và Phát triển nông thôn",),
                     ("Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"), "2024-03-31"),
            Expected("3. Đài", "Luật Lâm nghiệp.", ("Đài Phát thanh và Truyền hình tỉnh", "Báo Hà Vân")),
            Expected("4. Giao", "UBND tỉnh.", ("Sở Nông nghiệp và Phát triển nông thôn",), (), "FREQ=MONTHLY;INTERVAL=3"),
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
            Expected("Nhiệm vụ số 2", "năm 2025.", ("Văn phòng Huyện ủy",),
                     ("Ban Tuyên giáo Huyện ủy", "Ban Dân vận Huyện ủy"), "2025-03-31", ("05-NQ/HU",)),
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
            Expected("1. Sở Lao động", "2024.", ("Sở Lao động - Thương binh và Xã hội",),
                     ("Ban Dân tộc", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBND các huyện"), "2024-10-20"),
            Expected("2. UBND các huyện", "phần mềm.", ("UBND các huyện, thị xã",), (), "2025-12-31"),
            Expected("3. Ngân hàng", "Chính phủ.", ("Ngân hàng Chính sách xã hội tỉnh",), (), None, ("33/2015/QĐ-TTg",)),
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
            Expected("2. Trung tâm", "tháng 5.", ("Trung tâm Y tế huyện",), ("Phòng Giáo dục và Đào tạo",), "2024-05-31"),
            Expected("Văn phòng HĐND", "thực hiện.", ("Văn phòng HĐND và UBND huyện",)),
        ),
    ),
)
