# ruff: noqa: E501
"""Documents written blind in the forms of provincial, party and village offices, first and second round.

The tasks were labelled by the guide of the corpus before the reader was run on them; all names are invented.
"""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "giai ngan tinh",
        "2024-08-06",
        """ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN KHÊ                         Độc lập - Tự do - Hạnh phúc
Số: 402/TB-UBND                     An Khê, ngày 09 tháng 8 năm 2024

THÔNG BÁO
Kết luận của đồng chí Chủ tịch UBND tỉnh tại Hội nghị trực tuyến giao ban công tác giải ngân vốn đầu tư công tháng 7 năm 2024

Ngày 06 tháng 8 năm 2024, tại Trụ sở UBND tỉnh, đồng chí Lương Văn Kha - Chủ tịch UBND tỉnh đã chủ trì Hội nghị trực tuyến giao ban công tác giải ngân vốn đầu tư công. Cùng dự có các đồng chí Phó Chủ tịch UBND tỉnh; lãnh đạo các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố (tại điểm cầu cấp huyện).
Sau khi nghe Sở Kế hoạch và Đầu tư báo cáo, ý kiến của các đại biểu dự họp, đồng chí Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:
1. Đánh giá chung
Tính đến ngày 31/7/2024, toàn tỉnh giải ngân được 1.846 tỷ đồng, đạt 38,2% kế hoạch vốn Thủ tướng Chính phủ giao, thấp hơn bình quân chung cả nước (40,5%). Có 07 đơn vị giải ngân trên 50%; còn 11 đơn vị giải ngân dưới 20%, trong đó 03 đơn vị chưa giải ngân. Nguyên nhân chủ yếu là do vướng mắc về giải phóng mặt bằng, nguồn vật liệu đắp nền và năng lực của một số ban quản lý dự án còn hạn chế.
Yêu cầu các đồng chí Thủ trưởng các đơn vị có tỷ lệ giải ngân dưới 20% nghiêm túc kiểm điểm, rút kinh nghiệm.
2. Nhiệm vụ, giải pháp trong thời gian tới
2.1. Đối với các chủ đầu tư
a) Lập kế hoạch giải ngân chi tiết theo từng tuần, từng dự án, phân công lãnh đạo phụ trách; gửi Sở Kế hoạch và Đầu tư trước ngày 15/8/2024 để theo dõi.
b) Đôn đốc nhà thầu tập trung nhân lực, thiết bị, tranh thủ thời tiết thuận lợi để thi công; kiên quyết chấm dứt hợp đồng đối với nhà thầu vi phạm tiến độ.
c) Hoàn thiện thủ tục thanh toán ngay khi có khối lượng nghiệm thu, chậm nhất trong vòng 04 ngày làm việc, không để dồn thanh toán vào cuối năm.
2.2. Sở Kế hoạch và Đầu tư
a) Chủ trì, phối hợp với Sở Tài chính, Kho bạc Nhà nước tỉnh rà soát, tham mưu UBND tỉnh điều chuyển vốn từ các dự án không có khả năng giải ngân sang các dự án có tiến độ tốt, báo cáo UBND tỉnh trước ngày 31/8/2024.
b) Định kỳ trước ngày 05 hằng tháng, tổng hợp kết quả giải ngân của từng đơn vị, công khai trên Cổng thông tin điện tử tỉnh.
2.3. Sở Tài nguyên và Môi trường hướng dẫn các địa phương tháo gỡ khó khăn trong xác định giá đất cụ thể; chủ trì, phối hợp với Sở Xây dựng, UBND huyện Krông Nia sớm hoàn thành thủ tục cấp phép 02 mỏ vật liệu đắp nền phục vụ tuyến tránh phía Tây theo cơ chế đặc thù tại Nghị quyết số 106/2023/QH15 của Quốc hội.
2.4. UBND các huyện, thành phố huy động cả hệ thống chính trị vào cuộc trong công tác giải phóng mặt bằng; cam kết bàn giao toàn bộ mặt bằng các dự án trọng điểm trong quý III/2024.
3. Giao Thanh tra tỉnh xây dựng kế hoạch kiểm tra trách nhiệm người đứng đầu tại 05 đơn vị có tỷ lệ giải ngân thấp nhất, thực hiện trong quý IV năm 2024.
4. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này, kịp thời báo cáo Chủ tịch UBND tỉnh.
Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.
Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các sở, ban, ngành;
- UBND các huyện, thành phố;
- Lưu: VT, TH.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Đinh Hữu Quý""",
        (
            Expected("a) Lập kế hoạch giải ngâ", "/2024 để theo dõi.", ("các chủ đầu tư",), (), "2024-08-15"),
            Expected("b) Đôn đốc nhà thầu tập ", "u vi phạm tiến độ.", ("các chủ đầu tư",)),
            Expected("c) Hoàn thiện thủ tục th", "toán vào cuối năm.", ("các chủ đầu tư",)),
            Expected(
                "a) Chủ trì, phối hợp với",
                "ớc ngày 31/8/2024.",
                ("Sở Kế hoạch và Đầu tư",),
                ("Sở Tài chính", "Kho bạc Nhà nước tỉnh"),
                "2024-08-31",
            ),
            Expected(
                "b) Định kỳ trước ngày 05",
                " tin điện tử tỉnh.",
                ("Sở Kế hoạch và Đầu tư",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=5",
            ),
            Expected(
                "2.3. Sở Tài nguyên và Mô",
                "QH15 của Quốc hội.",
                ("Sở Tài nguyên và Môi trường",),
                ("Sở Xây dựng", "UBND huyện Krông Nia"),
                None,
                ("106/2023/QH15",),
            ),
            Expected(
                "2.4. UBND các huyện, thà", "rong quý III/2024.", ("UBND các huyện, thành phố",), (), "2024-09-30"
            ),
            Expected("3. Giao Thanh tra tỉnh x", "g quý IV năm 2024.", ("Thanh tra tỉnh",), (), "2024-12-31"),
            Expected("4. Văn phòng UBND tỉnh t", "hủ tịch UBND tỉnh.", ("Văn phòng UBND tỉnh",)),
        ),
    ),
    Document(
        "thuong truc tinh uy",
        "2025-03-04",
        """TỈNH ỦY TÂY LĨNH                    ĐẢNG CỘNG SẢN VIỆT NAM
*                                    Tây Lĩnh, ngày 07 tháng 3 năm 2025
Số 1215-TB/TU

THÔNG BÁO KẾT LUẬN
CỦA THƯỜNG TRỰC TỈNH ỦY TẠI BUỔI LÀM VIỆC VỚI BAN THƯỜNG VỤ HUYỆN ỦY SÔNG CẦN
-----
Ngày 04/3/2025, Thường trực Tỉnh ủy làm việc với Ban Thường vụ Huyện ủy Sông Cần về tình hình thực hiện Nghị quyết Đại hội đảng bộ huyện nhiệm kỳ 2020 - 2025. Sau khi nghe báo cáo và ý kiến thảo luận, Thường trực Tỉnh ủy thống nhất kết luận:
1- Ghi nhận, đánh giá cao kết quả Đảng bộ huyện Sông Cần đạt được trong thời gian qua: 14/17 chỉ tiêu đạt và vượt; thu nhập bình quân đầu người đạt 52 triệu đồng/năm; tỷ lệ hộ nghèo giảm còn 6,1%. Tuy nhiên, sản xuất nông nghiệp còn manh mún, thu hút đầu tư chưa nhiều.
2- Thời gian tới, đề nghị Ban Thường vụ Huyện ủy Sông Cần tập trung lãnh đạo, chỉ đạo thực hiện tốt một số nội dung sau:
2.1- Rà soát từng chỉ tiêu Nghị quyết đại hội, xác định rõ giải pháp, lộ trình đối với 03 chỉ tiêu khó đạt, phấn đấu hoàn thành trước ngày 30/6/2025.
2.2- Chuẩn bị chu đáo đại hội đảng bộ các cấp theo Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị và Kế hoạch số 320-KH/TU, ngày 10/9/2024 của Ban Thường vụ Tỉnh ủy.
2.3- Tiếp tục sắp xếp tổ chức bộ máy tinh gọn; làm tốt công tác tư tưởng, giải quyết kịp thời chế độ, chính sách đối với cán bộ, công chức dôi dư.
3- Đối với các kiến nghị của huyện
3.1- Về đầu tư tuyến đường liên xã Cần Thượng - Cần Hạ: Giao Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo các cơ quan liên quan rà soát, cân đối nguồn vốn, báo cáo Thường trực Tỉnh ủy trước ngày 20/4/2025.
3.2- Về bổ sung biên chế: Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Đảng ủy UBND tỉnh, Ban Thường vụ Huyện ủy Sông Cần nghiên cứu, tham mưu theo thẩm quyền.
3.3- Thống nhất chủ trương lập hồ sơ xếp hạng di tích cấp tỉnh đối với địa điểm Căn cứ Hòn Sấu.
4- Giao Văn phòng Tỉnh ủy theo dõi, đôn đốc, định kỳ hằng quý báo cáo Thường trực Tỉnh ủy kết quả thực hiện Thông báo này.
Nơi nhận:
- Các đồng chí Tỉnh ủy viên,
- Ban Thường vụ Huyện ủy Sông Cần,
- Lưu Văn phòng Tỉnh ủy.
T/L THƯỜNG TRỰC TỈNH ỦY
CHÁNH VĂN PHÒNG
Vũ Đức Thuận""",
        (
            Expected(
                "2.1- Rà soát từng chỉ ti", "ớc ngày 30/6/2025.", ("Ban Thường vụ Huyện ủy Sông Cần",), (), "2025-06-30"
            ),
            Expected(
                "2.2- Chuẩn bị chu đáo đạ",
                "Thường vụ Tỉnh ủy.",
                ("Ban Thường vụ Huyện ủy Sông Cần",),
                (),
                None,
                ("35-CT/TW", "320-KH/TU"),
            ),
            Expected("2.3- Tiếp tục sắp xếp tổ", " công chức dôi dư.", ("Ban Thường vụ Huyện ủy Sông Cần",)),
            Expected("3.1- Về đầu tư tuyến đườ", "ớc ngày 20/4/2025.", ("Đảng ủy UBND tỉnh",), (), "2025-04-20"),
            Expected(
                "3.2- Về bổ sung biên chế",
                "u theo thẩm quyền.",
                ("Ban Tổ chức Tỉnh ủy",),
                ("Đảng ủy UBND tỉnh", "Ban Thường vụ Huyện ủy Sông Cần"),
            ),
            Expected(
                "4- Giao Văn phòng Tỉnh ủ", "iện Thông báo này.", ("Văn phòng Tỉnh ủy",), (), "FREQ=MONTHLY;INTERVAL=3"
            ),
        ),
    ),
    Document(
        "bao tinh cchc",
        "2023-07-25",
        """Nâng cao chỉ số cải cách hành chính: Không để người dân phải đi lại nhiều lần
Thứ ba, 25/07/2023 - 15:40

(Báo Bình Trung) - Sáng 25/7, Ban Chỉ đạo cải cách hành chính tỉnh tổ chức hội nghị sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023. Đồng chí Trịnh Minh Tâm, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo chủ trì hội nghị.
Chủ tịch UBND tỉnh Trịnh Minh Tâm phát biểu kết luận hội nghị. Ảnh: Quốc Đạt
Báo cáo tại hội nghị, Giám đốc Sở Nội vụ Lê Thị Hồng Vân cho biết, 6 tháng đầu năm, tỷ lệ hồ sơ giải quyết đúng hạn toàn tỉnh đạt 98,4%; 100% sở, ngành, địa phương ban hành kế hoạch CCHC. Tuy nhiên, tỷ lệ thanh toán trực tuyến mới đạt 21%; còn 1.204 hồ sơ đất đai quá hạn. Giám đốc Sở Nội vụ đề nghị các đơn vị quan tâm bố trí công chức có năng lực làm việc tại bộ phận một cửa.
Thảo luận tại hội nghị, đại diện UBND TP. Bình Trung kiến nghị tỉnh sớm nâng cấp phần mềm một cửa điện tử. Lãnh đạo Sở Tài nguyên và Môi trường nhận trách nhiệm về tình trạng hồ sơ đất đai trễ hạn, cam kết giảm 50% số hồ sơ quá hạn trong quý III.
Kết luận hội nghị, Chủ tịch UBND tỉnh Trịnh Minh Tâm biểu dương những cố gắng của các sở, ngành, địa phương trong công tác CCHC. Để nâng cao các chỉ số PAR INDEX, SIPAS, đồng chí yêu cầu các sở, ngành, UBND các huyện, thành phố xác định CCHC là nhiệm vụ trọng tâm, thường xuyên; người đứng đầu phải trực tiếp chỉ đạo và chịu trách nhiệm về kết quả CCHC của đơn vị mình. Giao Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh tổ chức kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương hành chính, báo cáo kết quả trước ngày 30/9/2023. Sở Tài nguyên và Môi trường tập trung xử lý dứt điểm hồ sơ đất đai quá hạn, hoàn thành trong tháng 8/2023. Sở Thông tin và Truyền thông khẩn trương nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính, kết nối thông suốt với Cơ sở dữ liệu quốc gia về dân cư.
Chủ tịch UBND tỉnh cũng yêu cầu các địa phương đẩy mạnh tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt. Phấn đấu đến hết năm 2023, tỷ lệ hồ sơ trực tuyến toàn trình đạt trên 60%.
Nhân dịp này, UBND tỉnh trao Bằng khen cho 05 tập thể, 10 cá nhân có thành tích xuất sắc trong công tác CCHC năm 2022.
Bài, ảnh: Quốc Đạt
Từ khóa: cải cách hành chính, Bình Trung
Tin cùng chuyên mục
Khai mạc kỳ họp thứ mười HĐND tỉnh (18/07)
Bình luận (0)""",
        (
            Expected("Để nâng cao các chỉ số P", "C của đơn vị mình.", ("các sở, ngành", "UBND các huyện, thành phố")),
            Expected(
                "Giao Sở Nội vụ chủ trì, ", "ớc ngày 30/9/2023.", ("Sở Nội vụ",), ("Văn phòng UBND tỉnh",), "2023-09-30"
            ),
            Expected(
                "Sở Tài nguyên và Môi trư", "rong tháng 8/2023.", ("Sở Tài nguyên và Môi trường",), (), "2023-08-31"
            ),
            Expected("Sở Thông tin và Truyền t", "uốc gia về dân cư.", ("Sở Thông tin và Truyền thông",)),
            Expected("Chủ tịch UBND tỉnh cũng ", "ông dùng tiền mặt.", ("các địa phương",)),
            Expected("Phấn đấu đến hết năm 202", "rình đạt trên 60%.", ("các địa phương",), (), "2023-12-31"),
        ),
    ),
    Document(
        "bien ban xa ntm",
        "2024-05-10",
        """ỦY BAN NHÂN DÂN XÃ MỸ LÂM
BAN CHỈ ĐẠO CÁC CTMTQG
BIÊN BẢN
Họp Ban Chỉ đạo xây dựng nông thôn mới nâng cao xã Mỹ Lâm, tháng 5 năm 2024

Hôm nay, hồi 8 giờ 00 phút ngày 10 tháng 5 năm 2024, tại Hội trường UBND xã.
A. THÀNH PHẦN
1. Ông Phạm Quốc Khải - Chủ tịch UBND xã, Trưởng Ban Chỉ đạo: Chủ trì;
2. Các thành viên Ban Chỉ đạo, trưởng 9 thôn;
3. Thư ký: Bà Trần Thị Mai - Công chức Văn phòng - Thống kê.
B. NỘI DUNG
1. Đồng chí Lê Văn Toàn, Phó Chủ tịch UBND xã thông qua báo cáo tiến độ: Đến nay, xã đạt 15/19 tiêu chí nông thôn mới nâng cao; còn 4 tiêu chí: Giao thông, Thu nhập, Môi trường, Y tế. Dự kiến trình huyện thẩm tra trước ngày 30/9/2024.
2. Ý kiến thảo luận
- Đồng chí Trưởng thôn 4: Đề nghị xã hỗ trợ xi măng để bê tông hóa 320 m đường ngõ xóm.
- Đồng chí Chủ tịch Hội Nông dân: Việc thu gom rác ở thôn 7, thôn 8 còn chậm, cần bố trí thêm điểm tập kết.
- Đồng chí Trạm trưởng Trạm Y tế: Tỷ lệ người dân có sổ sức khỏe điện tử mới đạt 68%.
C. KẾT LUẬN CỦA ĐỒNG CHÍ CHỦ TRÌ
Sau khi nghe các ý kiến, đồng chí Phạm Quốc Khải kết luận và phân công:
1. Tiêu chí số 2 - Giao thông: giao công chức Địa chính - Xây dựng phối hợp với trưởng thôn 4, trưởng thôn 6 đo đạc, lập dự toán 02 tuyến đường ngõ xóm; trình UBND xã trước ngày 20/5.
2. Tiêu chí số 10 - Thu nhập: Hội Nông dân xã vận động hội viên tham gia chuỗi liên kết trồng dưa lưới, phấn đấu đến cuối năm 2024 có ít nhất 40 hộ tham gia.
3. Tiêu chí số 17 - Môi trường: Hội Liên hiệp Phụ nữ xã chủ trì, phối hợp Đoàn Thanh niên tổ chức ra quân tổng dọn vệ sinh vào ngày thứ Bảy hằng tuần; các thôn bố trí điểm tập kết rác, hoàn thành xong trong tháng 6.
4. Tiêu chí số 14 - Y tế: Trạm Y tế xã rà soát, cập nhật sổ sức khỏe điện tử cho người dân, đạt tối thiểu 90% trước ngày 31/7/2024.
5. Đồng chí Công chức Văn phòng - Thống kê tổng hợp tiến độ, báo cáo Trưởng Ban Chỉ đạo vào ngày 25 hằng tháng.
Cuộc họp kết thúc hồi 11 giờ 15 phút cùng ngày, biên bản đã được thông qua và nhất trí ký tên.
THƯ KÝ                                   CHỦ TRÌ
Trần Thị Mai                              Phạm Quốc Khải""",
        (
            Expected(
                "1. Tiêu chí số 2 - Giao ",
                "ã trước ngày 20/5.",
                ("công chức Địa chính - Xây dựng",),
                ("trưởng thôn 4", "trưởng thôn 6"),
                "2024-05-20",
            ),
            Expected("2. Tiêu chí số 10 - Thu ", "ất 40 hộ tham gia.", ("Hội Nông dân xã",), (), "2024-12-31"),
            Expected(
                "3. Tiêu chí số 17 - Môi ",
                "ong trong tháng 6.",
                ("Hội Liên hiệp Phụ nữ xã",),
                ("Đoàn Thanh niên",),
                "2024-06-30",
            ),
            Expected("4. Tiêu chí số 14 - Y tế", "ớc ngày 31/7/2024.", ("Trạm Y tế xã",), (), "2024-07-31"),
            Expected(
                "5. Đồng chí Công chức Vă",
                "gày 25 hằng tháng.",
                ("Đồng chí Công chức Văn phòng - Thống kê",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=25",
            ),
        ),
    ),
    Document(
        "ke hoach to chuc thuc hien",
        "2025-01-20",
        """KẾ HOẠCH
Triển khai phong trào "Bình dân học vụ số" trên địa bàn thành phố Vĩnh Hà năm 2025

Thực hiện Kế hoạch số 18/KH-UBND ngày 10/01/2025 của UBND tỉnh, UBND thành phố xây dựng kế hoạch triển khai như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Phổ cập kiến thức, kỹ năng số cơ bản cho người dân.
2. Việc triển khai phải thiết thực, hiệu quả, tránh hình thức.
II. CHỈ TIÊU ĐẾN HẾT NĂM 2025
- 100% cán bộ, công chức, viên chức có hiểu biết về chuyển đổi số.
- Tối thiểu 80% người dân trong độ tuổi trưởng thành có kỹ năng số cơ bản.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa, Khoa học và Thông tin
- Là cơ quan thường trực, chủ trì tham mưu UBND thành phố triển khai Kế hoạch; hướng dẫn, kiểm tra, đôn đốc các đơn vị thực hiện.
- Phối hợp với Trung tâm Bưu chính - Viễn thông thành phố biên soạn tài liệu kỹ năng số, hoàn thành trước ngày 28/02/2025.
- Tổng hợp kết quả thực hiện, báo cáo UBND thành phố trước ngày 20/6 và ngày 15/12/2025.
2. Phòng Giáo dục và Đào tạo
Chỉ đạo các trường trung học cơ sở thành lập đội thanh niên, học sinh tình nguyện hỗ trợ người cao tuổi; lồng ghép nội dung kỹ năng số vào hoạt động ngoại khóa trong năm học 2024 - 2025.
3. Phòng Tài chính - Kế hoạch
Thẩm định dự toán, tham mưu bố trí kinh phí thực hiện theo phân cấp ngân sách hiện hành.
4. Công an thành phố
Chủ trì tuyên truyền, hướng dẫn người dân cài đặt, sử dụng ứng dụng VNeID; phối hợp với UBND các xã, phường nâng tỷ lệ kích hoạt tài khoản định danh mức 2 đạt trên 85% trong quý II/2025.
5. Đề nghị Ủy ban MTTQ Việt Nam thành phố và các tổ chức chính trị - xã hội
Vận động đoàn viên, hội viên gương mẫu tham gia học tập; phát động phong trào "mỗi đoàn viên giúp một người dân".
6. UBND các xã, phường
a) Ban hành kế hoạch triển khai trước ngày 15/02/2025.
b) Kiện toàn, duy trì hoạt động của Tổ công nghệ số cộng đồng; mở ít nhất 01 lớp hướng dẫn kỹ năng số mỗi quý tại nhà văn hóa thôn, tổ dân phố.
Trên đây là Kế hoạch triển khai phong trào "Bình dân học vụ số" năm 2025. Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa, Khoa học và Thông tin để tổng hợp, báo cáo UBND thành phố xem xét, giải quyết./.
Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.""",
        (
            Expected("- Là cơ quan thường trực", " đơn vị thực hiện.", ("Phòng Văn hóa, Khoa học và Thông tin",)),
            Expected(
                "- Phối hợp với Trung tâm",
                "c ngày 28/02/2025.",
                ("Phòng Văn hóa, Khoa học và Thông tin",),
                ("Trung tâm Bưu chính - Viễn thông thành phố",),
                "2025-02-28",
            ),
            Expected(
                "- Tổng hợp kết quả thực ",
                "à ngày 15/12/2025.",
                ("Phòng Văn hóa, Khoa học và Thông tin",),
                (),
                "2025-12-15",
            ),
            Expected("Chỉ đạo các trường trung", "m học 2024 - 2025.", ("Phòng Giáo dục và Đào tạo",)),
            Expected("Thẩm định dự toán, tham ", "ân sách hiện hành.", ("Phòng Tài chính - Kế hoạch",)),
            Expected(
                "Chủ trì tuyên truyền, hư",
                "trong quý II/2025.",
                ("Công an thành phố",),
                ("UBND các xã, phường",),
                "2025-06-30",
            ),
            Expected(
                "Vận động đoàn viên, hội ",
                'úp một người dân".',
                ("Ủy ban MTTQ Việt Nam thành phố", "các tổ chức chính trị - xã hội"),
            ),
            Expected("a) Ban hành kế hoạch tri", "c ngày 15/02/2025.", ("UBND các xã, phường",), (), "2025-02-15"),
            Expected("b) Kiện toàn, duy trì ho", " thôn, tổ dân phố.", ("UBND các xã, phường",)),
        ),
    ),
    Document(
        "cong dien bao",
        "2024-09-05",
        """ỦY BAN NHÂN DÂN TỈNH QUẢNG HẢI
CÔNG ĐIỆN
Về việc tập trung ứng phó khẩn cấp bão số 3 và mưa lũ sau bão
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:
- Thủ trưởng các sở, ban, ngành;
- Chủ tịch UBND các huyện, thị xã, thành phố;
- Công ty TNHH MTV Khai thác công trình thủy lợi Quảng Hải.

Hồi 13 giờ ngày 05/9, vị trí tâm bão ở vào khoảng 19,2 độ Vĩ Bắc; 112,6 độ Kinh Đông, sức gió mạnh nhất cấp 16, giật trên cấp 17. Dự báo bão đổ bộ vào đất liền từ chiều ngày 07/9. Thực hiện Công điện số 86/CĐ-TTg ngày 03/9/2024 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh yêu cầu:
1. Dừng các cuộc họp không cần thiết, tập trung chỉ đạo, triển khai ứng phó bão với tinh thần khẩn trương, quyết liệt nhất.
2. Bộ Chỉ huy Bộ đội Biên phòng tỉnh chủ trì, phối hợp với Sở Nông nghiệp và Phát triển nông thôn, UBND các huyện, thị xã ven biển kiểm đếm, kêu gọi toàn bộ tàu thuyền vào nơi tránh trú, hoàn thành trước 10 giờ ngày 06/9/2024; kiên quyết không để người ở lại trên tàu, lồng bè.
3. Chủ tịch UBND các huyện, thị xã, thành phố: tổ chức sơ tán dân ở vùng trũng thấp, khu nhà yếu xong trước 17 giờ ngày 06/9/2024; cắt tỉa cây xanh, chằng chống nhà cửa, trụ sở, trường học.
4. Công ty TNHH MTV Khai thác công trình thủy lợi Quảng Hải vận hành tiêu nước đệm, bảo vệ diện tích lúa mùa và rau màu.
5. Giám đốc Sở Giáo dục và Đào tạo chủ động cho học sinh nghỉ học từ ngày 06/9 đến khi có thông báo mới.
6. Điện lực Quảng Hải, VNPT Quảng Hải, Viettel Quảng Hải bảo đảm nguồn điện, thông tin liên lạc thông suốt phục vụ công tác chỉ đạo.
7. Ban Chỉ huy PCTT và TKCN tỉnh tổ chức trực ban nghiêm túc 24/24 giờ, tổng hợp báo cáo Chủ tịch UBND tỉnh trước 16 giờ hằng ngày.
Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện Công điện này./.
Nơi nhận:
- Như trên;
- Văn phòng Chính phủ (b/c);
- Lưu: VT, NN.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lại Văn Định""",
        (
            Expected("1. Dừng các cuộc họp khô", ", quyết liệt nhất."),
            Expected(
                "2. Bộ Chỉ huy Bộ đội Biê",
                "trên tàu, lồng bè.",
                ("Bộ Chỉ huy Bộ đội Biên phòng tỉnh",),
                ("Sở Nông nghiệp và Phát triển nông thôn", "UBND các huyện, thị xã ven biển"),
                "2024-09-06",
            ),
            Expected(
                "3. Chủ tịch UBND các huy",
                "rụ sở, trường học.",
                ("Chủ tịch UBND các huyện, thị xã, thành phố",),
                (),
                "2024-09-06",
            ),
            Expected(
                "4. Công ty TNHH MTV Khai",
                "úa mùa và rau màu.",
                ("Công ty TNHH MTV Khai thác công trình thủy lợi Quảng Hải",),
            ),
            Expected("5. Giám đốc Sở Giáo dục ", " có thông báo mới.", ("Giám đốc Sở Giáo dục và Đào tạo",)),
            Expected(
                "6. Điện lực Quảng Hải, V",
                " công tác chỉ đạo.",
                ("Điện lực Quảng Hải", "VNPT Quảng Hải", "Viettel Quảng Hải"),
            ),
            Expected(
                "7. Ban Chỉ huy PCTT và T", " 16 giờ hằng ngày.", ("Ban Chỉ huy PCTT và TKCN tỉnh",), (), "FREQ=DAILY"
            ),
        ),
    ),
    Document(
        "tong ket khong viec",
        "2024-12-27",
        """ĐẢNG BỘ HUYỆN PHONG NẪM: MỘT NĂM NHIỀU DẤU ẤN
27/12/2024 - 09:15 GMT+7
Sáng nay, Huyện ủy Phong Nẫm tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2024. Đồng chí Bùi Xuân Hảo, Bí thư Huyện ủy chủ trì.
Năm 2024, Ban Thường vụ Huyện ủy đã lãnh đạo, chỉ đạo toàn diện các nhiệm vụ; tổ chức 12 hội nghị quán triệt, học tập chỉ thị, nghị quyết của Trung ương, của tỉnh; ban hành 04 nghị quyết chuyên đề. Toàn Đảng bộ kết nạp 186 đảng viên, đạt 109,4% chỉ tiêu tỉnh giao. Các cấp ủy kiểm tra 45 tổ chức đảng, giám sát 38 tổ chức đảng.
Những kết quả nổi bật gồm:
- Hoàn thành sắp xếp 03 đơn vị hành chính cấp xã trước thời hạn;
- Xây dựng mới 214 nhà ở cho hộ nghèo, hộ cận nghèo;
- Thu ngân sách trên địa bàn vượt 21% dự toán;
- Chỉ đạo giải phóng mặt bằng dự án đường nối cao tốc, bàn giao 100% trước ngày 30/10/2024.
Hội nghị cũng thẳng thắn chỉ ra những hạn chế: chất lượng sinh hoạt chi bộ ở một số nơi chưa cao; công tác phát triển đảng viên ở khu vực doanh nghiệp còn khó khăn; một số cấp ủy chưa quan tâm đúng mức đến công tác dân vận.
Tại hội nghị, các đại biểu đã thảo luận, làm rõ thêm kết quả và đề xuất giải pháp nâng cao chất lượng tổ chức cơ sở đảng trong năm 2025.
Phát biểu tại hội nghị, đồng chí Bùi Xuân Hảo ghi nhận, biểu dương sự nỗ lực của các cấp ủy, tổ chức đảng và tin tưởng năm 2025 Đảng bộ huyện sẽ tiếp tục gặt hái nhiều thành công.
Dịp này, 09 tổ chức đảng và 27 đảng viên được Ban Thường vụ Huyện ủy tặng Giấy khen vì hoàn thành xuất sắc nhiệm vụ năm 2024.
Thanh Huyền""",
        (),
    ),
    Document(
        "giay moi",
        "2025-05-12",
        """BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN ĐẠI LỘ                                Độc lập - Tự do - Hạnh phúc
Số: 34/GM-BCĐ
GIẤY MỜI
Họp Ban Chỉ đạo chuyển đổi số huyện quý II năm 2025

Kính gửi:
- Các thành viên Ban Chỉ đạo chuyển đổi số huyện;
- Chủ tịch UBND các xã, thị trấn.
Ban Chỉ đạo chuyển đổi số huyện trân trọng kính mời các đồng chí dự họp, cụ thể:
1. Nội dung: Đánh giá kết quả thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2025; bàn nhiệm vụ, giải pháp trọng tâm quý III/2025.
2. Chủ trì: Đồng chí Chủ tịch UBND huyện - Trưởng Ban Chỉ đạo.
3. Thời gian: 01 buổi, bắt đầu từ 14 giờ 00 ngày 16/5/2025 (thứ Sáu).
4. Địa điểm: Phòng họp tầng 2, UBND huyện.
Trân trọng kính mời./.
TL. TRƯỞNG BAN
PHÓ CHÁNH VĂN PHÒNG
Cao Thị Liễu""",
        (),
    ),
    Document(
        "thu chuc mung",
        "2023-11-18",
        """THƯ CHÚC MỪNG
CỦA CHỦ TỊCH UBND TỈNH NHÂN KỶ NIỆM 41 NĂM NGÀY NHÀ GIÁO VIỆT NAM

Thân ái gửi các thầy giáo, cô giáo, cán bộ quản lý giáo dục, các em học sinh, sinh viên toàn tỉnh!
Nhân kỷ niệm 41 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2023), thay mặt lãnh đạo tỉnh, tôi gửi tới các thầy giáo, cô giáo lời chúc mừng tốt đẹp nhất.
Năm học 2022 - 2023, ngành Giáo dục tỉnh nhà đã vượt qua nhiều khó khăn, đạt được những kết quả đáng tự hào: có 61 học sinh đạt giải quốc gia; 78% trường học đạt chuẩn quốc gia; tỷ lệ tốt nghiệp trung học phổ thông đạt 99,1%.
Tôi mong rằng các thầy giáo, cô giáo tiếp tục phát huy truyền thống tốt đẹp của nghề dạy học, không ngừng đổi mới phương pháp, hết lòng vì học sinh thân yêu.
Tôi tin tưởng sự nghiệp giáo dục và đào tạo của tỉnh sẽ tiếp tục gặt hái nhiều thành công.
Chúc các thầy giáo, cô giáo và các em học sinh mạnh khỏe, hạnh phúc.
Thân ái!
CHỦ TỊCH
Nguyễn Đình Phúc""",
        (),
    ),
    Document(
        "chuong trinh hanh dong",
        "2023-04-18",
        """TỈNH ỦY HÀ DƯƠNG
CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 30-NQ/TW, ngày 23/11/2022 của Bộ Chính trị
(trích)
III- NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU
1. Nâng cao nhận thức của cấp ủy, chính quyền
- Tổ chức học tập, quán triệt Nghị quyết số 30-NQ/TW và Chương trình hành động này đến toàn thể cán bộ, đảng viên; hoàn thành trong quý II/2023.
- Đẩy mạnh tuyên truyền về tiềm năng, lợi thế của tỉnh trong liên kết vùng trên các phương tiện thông tin đại chúng.
2. Hoàn thiện quy hoạch, phát triển hạ tầng
- Hoàn thành Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050, trình Thủ tướng Chính phủ phê duyệt trong năm 2023.
- Rà soát, đầu tư đồng bộ hệ thống giao thông kết nối liên vùng, nhất là các tuyến kết nối với đường vành đai V; ưu tiên bố trí vốn đầu tư công trung hạn giai đoạn 2021 - 2025.
IV- TỔ CHỨC THỰC HIỆN
1. Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy căn cứ Chương trình hành động xây dựng kế hoạch thực hiện cụ thể, phù hợp với địa phương, đơn vị; gửi về Ban Thường vụ Tỉnh ủy trước ngày 30/6/2023.
2. Ban Cán sự đảng UBND tỉnh lãnh đạo UBND tỉnh cụ thể hóa thành kế hoạch, phân công rõ nhiệm vụ, lộ trình; bố trí nguồn lực thực hiện.
3. Đảng đoàn HĐND tỉnh lãnh đạo HĐND tỉnh giám sát việc thực hiện Chương trình hành động.
4. Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Ban Cán sự đảng UBND tỉnh và các cơ quan liên quan hướng dẫn việc học tập, quán triệt, tuyên truyền.
5. Văn phòng Tỉnh ủy chủ trì, phối hợp các ban đảng Tỉnh ủy thường xuyên theo dõi, kiểm tra, đôn đốc việc thực hiện; định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh ủy.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Đào Ngọc Sơn""",
        (
            Expected("- Tổ chức học tập, quán ", "trong quý II/2023.", (), (), "2023-06-30", ("30-NQ/TW",)),
            Expected("- Đẩy mạnh tuyên truyền ", "ông tin đại chúng."),
            Expected("- Hoàn thành Quy hoạch t", "ệt trong năm 2023.", (), (), "2023-12-31"),
            Expected("- Rà soát, đầu tư đồng b", " đoạn 2021 - 2025."),
            Expected(
                "1. Các huyện ủy, thành ủ",
                "ớc ngày 30/6/2023.",
                ("Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy",),
                (),
                "2023-06-30",
            ),
            Expected("2. Ban Cán sự đảng UBND ", "uồn lực thực hiện.", ("Ban Cán sự đảng UBND tỉnh",)),
            Expected("3. Đảng đoàn HĐND tỉnh l", "g trình hành động.", ("Đảng đoàn HĐND tỉnh",)),
            Expected(
                "4. Ban Tuyên giáo Tỉnh ủ",
                "iệt, tuyên truyền.",
                ("Ban Tuyên giáo Tỉnh ủy",),
                ("Ban Cán sự đảng UBND tỉnh", "các cơ quan liên quan"),
            ),
            Expected(
                "5. Văn phòng Tỉnh ủy chủ",
                "Thường vụ Tỉnh ủy.",
                ("Văn phòng Tỉnh ủy",),
                ("các ban đảng Tỉnh ủy",),
                "FREQ=YEARLY",
            ),
        ),
    ),
    Document(
        "giao ban huyen portal",
        "2022-10-03",
        """UBND huyện Trà Nhiêu họp giao ban tháng 10
Ngày 03/10/2022, UBND huyện Trà Nhiêu tổ chức cuộc họp giao ban đánh giá tình hình kinh tế - xã hội tháng 9, triển khai nhiệm vụ tháng 10. Ông Dương Hoàng Lộc - Chủ tịch UBND huyện chủ trì cuộc họp.
Trong tháng 9, tình hình kinh tế - xã hội của huyện tiếp tục ổn định. Toàn huyện thu hoạch dứt điểm 3.150 ha lúa Hè Thu, năng suất 5,8 tấn/ha. Thu ngân sách đạt 84,2% dự toán. Công tác chăm lo gia đình chính sách được thực hiện kịp thời. Bên cạnh đó, tiến độ xây dựng nông thôn mới ở xã Phú Thuận còn chậm.
Kết luận cuộc họp, ông Dương Hoàng Lộc phân công: Phòng Nông nghiệp và Phát triển nông thôn theo dõi triều cường, chỉ đạo xuống giống vụ Đông Xuân đúng lịch thời vụ; Phòng Tài chính - Kế hoạch tham mưu đẩy nhanh giải ngân vốn đầu tư công, phấn đấu đến cuối tháng 10 đạt 80%; Phòng Kinh tế và Hạ tầng kiểm tra, sửa chữa các cầu xuống cấp; Công an huyện tăng cường tuần tra, kiểm soát địa bàn.
Đối với xã Phú Thuận, đề nghị Đảng ủy, UBND xã tập trung mọi nguồn lực hoàn thành 02 tiêu chí còn lại, đảm bảo về đích nông thôn mới trong tháng 12/2022.
Ngọc Diễm
Số lượt xem: 512""",
        (
            Expected(
                "Phòng Nông nghiệp và Phá",
                "kiểm soát địa bàn.",
                ("Phòng Nông nghiệp và Phát triển nông thôn",),
                (),
                "2022-10-31",
            ),
            Expected("Đối với xã Phú Thuận, đề", "ong tháng 12/2022.", ("Đảng ủy", "UBND xã"), (), "2022-12-31"),
        ),
    ),
    Document(
        "bang phu luc",
        "2024-02-26",
        """PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP
(Kèm theo Kế hoạch số 44/KH-UBND ngày 26/02/2024 của UBND thị xã Lộc An)

TT   Nội dung nhiệm vụ                               Cơ quan chủ trì            Cơ quan phối hợp              Thời gian hoàn thành
I    LĨNH VỰC KINH TẾ
1    Đề án phát triển chợ đêm trung tâm thị xã       Phòng Kinh tế              Phòng Quản lý đô thị          Tháng 6/2024
2    Kế hoạch xúc tiến đầu tư năm 2024               Phòng Tài chính - Kế hoạch Phòng Kinh tế                 30/3/2024
II   LĨNH VỰC VĂN HÓA - XÃ HỘI
3    Kế hoạch tổ chức Lễ hội Cầu Ngư                 Phòng Văn hóa và Thông tin UBND phường Lộc Hải           Quý II/2024
4    Báo cáo kết quả giảm nghèo                      Phòng Lao động - Thương binh và Xã hội  UBND các xã, phường  15/11/2024""",
        (
            Expected(
                "1    Đề án phát triển ch",
                "      Tháng 6/2024",
                ("Phòng Kinh tế",),
                ("Phòng Quản lý đô thị",),
                "2024-06-30",
            ),
            Expected(
                "2    Kế hoạch xúc tiến đ",
                "         30/3/2024",
                ("Phòng Tài chính - Kế hoạch",),
                ("Phòng Kinh tế",),
                "2024-03-30",
            ),
            Expected(
                "3    Kế hoạch tổ chức Lễ",
                "       Quý II/2024",
                ("Phòng Văn hóa và Thông tin",),
                ("UBND phường Lộc Hải",),
                "2024-06-30",
            ),
            Expected(
                "4    Báo cáo kết quả giả",
                "phường  15/11/2024",
                ("Phòng Lao động - Thương binh và Xã hội",),
                ("UBND các xã, phường",),
                "2024-11-15",
            ),
        ),
    ),
    Document(
        "thong bao dat dai",
        "2026-03-18",
        """VĂN PHÒNG UBND TỈNH PHÚ VIÊN
Số: 96/TB-VP
Phú Viên, ngày 20 tháng 3 năm 2026

THÔNG BÁO
Ý kiến chỉ đạo của Phó Chủ tịch Thường trực UBND tỉnh Hồ Sỹ Lâm tại cuộc họp nghe báo cáo tiến độ làm sạch cơ sở dữ liệu đất đai

Ngày 18/3/2026, Phó Chủ tịch Thường trực UBND tỉnh Hồ Sỹ Lâm chủ trì cuộc họp trực tiếp kết hợp trực tuyến đến 68 xã, phường. Sau khi nghe Sở Nông nghiệp và Môi trường báo cáo tóm tắt, ý kiến của Công an tỉnh, Thuế tỉnh và các địa phương, Phó Chủ tịch Thường trực UBND tỉnh có ý kiến như sau:
1. Biểu dương Sở Nông nghiệp và Môi trường, Công an tỉnh và UBND các xã, phường đã nỗ lực triển khai Chiến dịch; đến nay toàn tỉnh đã thu thập, số hóa được 412.300/538.000 giấy chứng nhận, đạt 76,6%.
2. Để hoàn thành mục tiêu đề ra, yêu cầu các sở, ngành, địa phương tập trung thực hiện các nội dung sau:
a) Sở Nông nghiệp và Môi trường
- Khẩn trương hoàn thành việc đối soát, xác thực thông tin chủ sử dụng đất với Cơ sở dữ liệu quốc gia về dân cư; thời gian hoàn thành trước ngày 15/4/2026.
- Tổ chức 03 đoàn công tác trực tiếp xuống hỗ trợ các xã có tiến độ dưới 60%; báo cáo kết quả vào thứ Sáu hằng tuần.
b) Công an tỉnh
- Chỉ đạo Công an cấp xã phối hợp chặt chẽ với công chức địa chính rà soát, xác minh các trường hợp sai lệch thông tin.
- Bố trí đường truyền, bảo đảm an ninh, an toàn dữ liệu khi kết nối, chia sẻ.
c) Thuế tỉnh: cung cấp dữ liệu người nộp thuế sử dụng đất phi nông nghiệp cho Văn phòng Đăng ký đất đai, xong trước 31/3/2026.
d) Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về tiến độ, chất lượng dữ liệu của địa phương; huy động tổ công nghệ số cộng đồng đến từng hộ gia đình vận động người dân cung cấp bản chụp giấy chứng nhận.
3. Về kinh phí: Đồng ý về nguyên tắc việc bổ sung kinh phí thực hiện Chiến dịch. Giao Sở Tài chính chủ trì, cùng Sở Nông nghiệp và Môi trường thẩm định, tham mưu UBND tỉnh quyết định trong tuần đầu tháng 4/2026.
Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo đến các cơ quan, đơn vị, địa phương biết, triển khai thực hiện.
Nơi nhận:
- CT, các PCT UBND tỉnh;
- Như trên;
- Lưu: VT, ĐĐ.""",
        (
            Expected(
                "- Khẩn trương hoàn thành", "ớc ngày 15/4/2026.", ("Sở Nông nghiệp và Môi trường",), (), "2026-04-15"
            ),
            Expected(
                "- Tổ chức 03 đoàn công t",
                "thứ Sáu hằng tuần.",
                ("Sở Nông nghiệp và Môi trường",),
                (),
                "FREQ=WEEKLY;BYDAY=FR",
            ),
            Expected("- Chỉ đạo Công an cấp xã", "ai lệch thông tin.", ("Công an tỉnh",)),
            Expected("- Bố trí đường truyền, b", " kết nối, chia sẻ.", ("Công an tỉnh",)),
            Expected("c) Thuế tỉnh: cung cấp d", "g trước 31/3/2026.", ("Thuế tỉnh",), (), "2026-03-31"),
            Expected("d) Chủ tịch UBND các xã,", "p giấy chứng nhận.", ("Chủ tịch UBND các xã, phường",)),
            Expected(
                "3. Về kinh phí: Đồng ý v",
                " đầu tháng 4/2026.",
                ("Sở Tài chính",),
                ("Sở Nông nghiệp và Môi trường",),
                "2026-04-07",
            ),
        ),
    ),
    Document(
        "cong van pccc wrap",
        "2025-11-06",
        """   ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     XÃ BÌNH KHÊ                      Độc lập - Tự do - Hạnh phúc
 Số: 512/UBND-KT                      Bình Khê, ngày 06 tháng 11 năm 2025
V/v tăng cường công tác phòng cháy,
chữa cháy mùa hanh khô 2025 - 2026

                     Kính gửi:
                                - Các phòng, ban, đơn vị thuộc xã;
                                - Công an xã; Ban CHQS xã;
                                - Trưởng các thôn.

      Thực hiện Công văn số 8820/UBND-NC ngày 30/10/2025 của UBND tỉnh về
việc tăng cường công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ trong mùa
hanh khô, UBND xã yêu cầu các phòng, ban, đơn vị và các thôn thực hiện tốt
một số nội dung sau:
      1. Công an xã tham mưu tổng kiểm tra an toàn phòng cháy, chữa cháy tại
các nhà ở kết hợp sản xuất, kinh doanh; hướng dẫn mỗi hộ gia đình trang bị ít
nhất 01 bình chữa cháy; kết quả báo cáo Chủ tịch UBND xã trước ngày
25/11/2025.
      2. Phòng Kinh tế phối hợp với Hạt Kiểm lâm khu vực rà soát các khu vực
trọng điểm cháy rừng, xây dựng phương án "bốn tại chỗ" theo Nghị định số
156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ.
      3. Ban CHQS xã duy trì lực lượng dân quân thường trực sẵn sàng cơ động
chữa cháy khi có yêu cầu.
                                          2
      4. Phòng Văn hóa - Xã hội đăng tải thường xuyên khuyến cáo an toàn cháy
nổ trên hệ thống truyền thanh, mỗi tuần ít nhất 03 lượt; lồng ghép tuyên truyền
trong các trường học.
      5. Trưởng các thôn tổ chức họp dân, vận động các hộ ký cam kết không đốt
nương rẫy khi thời tiết nguy hiểm, hoàn thành trong tháng 11 năm 2025.
      Nhận được Công văn này, yêu cầu các cơ quan, đơn vị, các thôn nghiêm túc
triển khai thực hiện. Giao Công an xã theo dõi, đôn đốc, tổng hợp báo cáo UBND
xã theo quy định./.
Nơi nhận:
- Như trên;
- TT. Đảng ủy, HĐND xã;
- Lưu: VT.                                       KT. CHỦ TỊCH
                                                PHÓ CHỦ TỊCH
                                               Nông Văn Hiến""",
        (
            Expected("1. Công an xã tham mưu t", "c ngày\n25/11/2025.", ("Công an xã",), (), "2025-11-25"),
            Expected(
                "2. Phòng Kinh tế phối hợ",
                "018 của Chính phủ.",
                ("Phòng Kinh tế",),
                ("Hạt Kiểm lâm khu vực",),
                None,
                ("156/2018/NĐ-CP",),
            ),
            Expected("3. Ban CHQS xã duy trì l", "áy khi có yêu cầu.", ("Ban CHQS xã",)),
            Expected("4. Phòng Văn hóa - Xã hộ", "ng các trường học.", ("Phòng Văn hóa - Xã hội",)),
            Expected("5. Trưởng các thôn tổ ch", "tháng 11 năm 2025.", ("Trưởng các thôn",), (), "2025-11-30"),
            Expected("Giao Công an xã theo dõi", "ã theo quy định./.", ("Công an xã",)),
        ),
    ),
    Document(
        "tin bcd35 hai nguoi",
        "2022-10-20",
        """Huyện ủy Krông Lan sơ kết 4 năm thực hiện Nghị quyết 35 của Bộ Chính trị
Ngày đăng: 21/10/2022 08:12
Ngày 20/10, Ban Chỉ đạo 35 Huyện ủy Krông Lan tổ chức Hội nghị sơ kết 4 năm thực hiện Nghị quyết số 35-NQ/TW của Bộ Chính trị. Các đồng chí: Y Thanh Hà, Phó Trưởng Ban Tuyên giáo Tỉnh ủy; Nguyễn Đức Vinh, Phó Bí thư Thường trực Huyện ủy, Trưởng Ban Chỉ đạo 35 Huyện ủy đồng chủ trì hội nghị.
Qua 4 năm triển khai, nhận thức của cấp ủy, đảng viên về công tác đấu tranh phản bác đã có chuyển biến tích cực. Ban Chỉ đạo 35 huyện đã xây dựng 26 trang, nhóm với trên 41.000 thành viên; đăng tải, chia sẻ hơn 12.000 tin, bài. Tuy vậy, lực lượng cộng tác viên còn mỏng, chủ yếu kiêm nhiệm; một số chi bộ chưa quan tâm đúng mức.
Tại hội nghị, có 5 ý kiến tham luận của các đơn vị: Công an huyện, Huyện đoàn, Đảng ủy xã Đắk Sôi, Đảng ủy thị trấn Đắk Lan và Trung tâm Truyền thông.
Phát biểu tại hội nghị, đồng chí Y Thanh Hà, Phó Trưởng Ban Tuyên giáo Tỉnh ủy đánh giá cao những kết quả Ban Chỉ đạo 35 huyện đạt được. Đồng chí đề nghị Ban Chỉ đạo 35 huyện cần kiện toàn lực lượng cộng tác viên theo hướng tinh gọn, chất lượng; chủ động nắm tình hình, không để bị động, bất ngờ. Quan tâm bồi dưỡng kỹ năng viết tin, bài cho đội ngũ nòng cốt.
Kết luận hội nghị, đồng chí Nguyễn Đức Vinh tiếp thu ý kiến chỉ đạo của đồng chí Phó Trưởng Ban Tuyên giáo Tỉnh ủy và yêu cầu trong thời gian tới các chi, đảng bộ trực thuộc tập trung: Tiếp tục quán triệt sâu sắc Nghị quyết số 35-NQ/TW, Kế hoạch số 61-KH/HU ngày 15/4/2019 của Ban Thường vụ Huyện ủy. Mỗi chi bộ phân công ít nhất 01 đảng viên làm cộng tác viên, gửi danh sách về Ban Tuyên giáo Huyện ủy trước ngày 15/11/2022. Ban Tuyên giáo Huyện ủy tham mưu sửa đổi Quy chế hoạt động của Ban Chỉ đạo; định kỳ hằng tháng tổng hợp, báo cáo Thường trực Huyện ủy.
Nhân dịp này, Ban Thường vụ Huyện ủy tặng giấy khen cho 4 tập thể và 9 cá nhân.
Tác giả: H' Nuôi""",
        (
            Expected("Đồng chí đề nghị Ban Chỉ", " bị động, bất ngờ.", ("Ban Chỉ đạo 35 huyện",)),
            Expected("Quan tâm bồi dưỡng kỹ nă", " đội ngũ nòng cốt.", ("Ban Chỉ đạo 35 huyện",)),
            Expected(
                "Tiếp tục quán triệt sâu ",
                "hường vụ Huyện ủy.",
                ("các chi, đảng bộ trực thuộc",),
                (),
                None,
                ("35-NQ/TW", "61-KH/HU"),
            ),
            Expected("Mỗi chi bộ phân công ít ", "c ngày 15/11/2022.", ("Mỗi chi bộ",), (), "2022-11-15"),
            Expected(
                "Ban Tuyên giáo Huyện ủy ", "ờng trực Huyện ủy.", ("Ban Tuyên giáo Huyện ủy",), (), "FREQ=MONTHLY"
            ),
        ),
    ),
    Document(
        "cau dai ngoac tron so",
        "2023-05-30",
        """Tại buổi kiểm tra tiến độ xây dựng Trường THPT Lê Hoàn, sau khi nghe chủ đầu tư và nhà thầu báo cáo, đồng chí Phó Chủ tịch UBND tỉnh Phan Hữu Tài chỉ đạo: (1) Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh chỉ đạo nhà thầu tăng ca, hoàn thành phần thô khối nhà học chính trước ngày 30/6/2023; (2) Sở Giáo dục và Đào tạo chuẩn bị phương án mua sắm trang thiết bị dạy học, bảo đảm đồng bộ với tiến độ xây dựng; (3) UBND thành phố Tam Sơn bàn giao mặt bằng đường vào trường; (4) Sở Xây dựng tăng cường kiểm tra chất lượng công trình.""",
        (
            Expected(
                "(1) Ban Quản lý dự án đầ",
                "ớc ngày 30/6/2023;",
                ("Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh",),
                (),
                "2023-06-30",
            ),
            Expected("(2) Sở Giáo dục và Đào t", " tiến độ xây dựng;", ("Sở Giáo dục và Đào tạo",)),
            Expected("(3) UBND thành phố Tam S", " đường vào trường;", ("UBND thành phố Tam Sơn",)),
            Expected("(4) Sở Xây dựng tăng cườ", " lượng công trình.", ("Sở Xây dựng",)),
        ),
    ),
    Document(
        "nhom viec theo truong",
        "2024-11-12",
        """PHỤ LỤC PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 2 THÁNG CUỐI NĂM 2024
(Ban hành kèm theo Thông báo số 77/TB-BCĐ ngày 12/11/2024)

I. Nhóm nhiệm vụ cải cách thể chế
1. Rà soát văn bản quy phạm pháp luật do HĐND, UBND huyện ban hành
Đơn vị chủ trì: Phòng Tư pháp
Thời hạn: 30/11/2024
2. Công bố danh mục văn bản hết hiệu lực
Đơn vị chủ trì: Phòng Tư pháp
Đơn vị phối hợp: Văn phòng HĐND và UBND huyện
Thời hạn: Tháng 12/2024
II. Nhóm nhiệm vụ cải cách thủ tục hành chính
1. Đánh giá mức độ hài lòng của người dân
Đơn vị chủ trì: Phòng Nội vụ
Đơn vị phối hợp: Bưu điện huyện, UBND các xã, thị trấn
Thời hạn: trước ngày 10/12/2024
Sản phẩm: Báo cáo kết quả khảo sát
2. Số hóa hồ sơ, kết quả giải quyết còn tồn
Đơn vị chủ trì: Các cơ quan chuyên môn, UBND các xã, thị trấn
Thời hạn: Thường xuyên
Sản phẩm: 100% hồ sơ được số hóa""",
        (
            Expected("1. Rà soát văn bản quy p", "ời hạn: 30/11/2024", ("Phòng Tư pháp",), (), "2024-11-30"),
            Expected(
                "2. Công bố danh mục văn ",
                "hạn: Tháng 12/2024",
                ("Phòng Tư pháp",),
                ("Văn phòng HĐND và UBND huyện",),
                "2024-12-31",
            ),
            Expected(
                "1. Đánh giá mức độ hài l",
                "o kết quả khảo sát",
                ("Phòng Nội vụ",),
                ("Bưu điện huyện", "UBND các xã, thị trấn"),
                "2024-12-10",
            ),
            Expected(
                "2. Số hóa hồ sơ, kết quả", " hồ sơ được số hóa", ("Các cơ quan chuyên môn", "UBND các xã, thị trấn")
            ),
        ),
    ),
    Document(
        "bien ban chu toa tung van de",
        "2025-02-14",
        """BIÊN BẢN HỌP GIAO BAN LÃNH ĐẠO SỞ
Thời gian: 14h00 ngày 14/02/2025. Chủ tọa: Đ/c Giám đốc Sở Đinh Thị Hạnh. Thư ký: Đ/c Lê Bá Trọng.

Vấn đề 1: Tiến độ xây dựng dự thảo Quyết định quy định định mức kinh tế - kỹ thuật
- Phòng Quản lý Đào tạo báo cáo: đã lấy ý kiến 22 đơn vị, còn 06 đơn vị chưa gửi văn bản góp ý. Đề nghị lùi thời gian trình sang tháng 4.
- Phó Giám đốc Trần Công Minh: cơ bản nhất trí nội dung, cần rà lại căn cứ pháp lý.
Kết luận của chủ tọa: Phòng Quản lý Đào tạo tiếp thu ý kiến, hoàn thiện dự thảo, gửi Sở Tư pháp thẩm định trước ngày 28/02/2025; không lùi thời gian.
Vấn đề 2: Chuẩn bị Ngày hội việc làm
- Trung tâm Dịch vụ việc làm báo cáo: đã có 35 doanh nghiệp đăng ký.
Kết luận của chủ tọa: Giao Trung tâm Dịch vụ việc làm chủ trì, Văn phòng Sở phối hợp chuẩn bị cơ sở vật chất, mời đại biểu; tổ chức vào ngày 08/3/2025. Đ/c Phó Giám đốc Trần Công Minh trực tiếp chỉ đạo.
Vấn đề 3: Thu chi nội bộ
- Kế toán trưởng báo cáo tình hình quyết toán năm 2024. Các ý kiến nhất trí.
Kết luận của chủ tọa: Thống nhất số liệu quyết toán như báo cáo.
Cuộc họp kết thúc lúc 16h45 cùng ngày.""",
        (
            Expected("Phòng Quản lý Đào tạo ti", "ông lùi thời gian.", ("Phòng Quản lý Đào tạo",), (), "2025-02-28"),
            Expected(
                "Giao Trung tâm Dịch vụ v",
                "ào ngày 08/3/2025.",
                ("Trung tâm Dịch vụ việc làm",),
                ("Văn phòng Sở",),
                "2025-03-08",
            ),
            Expected("Đ/c Phó Giám đốc Trần Cô", "trực tiếp chỉ đạo.", ("Đ/c Phó Giám đốc Trần Công Minh",)),
        ),
    ),
    Document(
        "nghi quyet dang uy xa",
        "2025-09-05",
        """ĐẢNG ỦY XÃ ĐỒNG LẠC
NGHỊ QUYẾT
Hội nghị Ban Chấp hành Đảng bộ xã tháng 9/2025

Hội nghị Ban Chấp hành Đảng bộ xã ngày 05/9/2025 đã nghe báo cáo, thảo luận và thống nhất:
I- KẾT QUẢ CÔNG TÁC THÁNG 8
Trong tháng, thu ngân sách đạt 312 triệu đồng; giải quyết 187 hồ sơ hành chính; công tác chuẩn bị khai giảng năm học mới hoàn thành đúng kế hoạch. An ninh, trật tự ổn định. Chất lượng sinh hoạt một số chi bộ thôn chưa cao.
II- NHIỆM VỤ TRỌNG TÂM THÁNG 9
1. Về phát triển kinh tế
- UBND xã chỉ đạo thu hoạch nhanh gọn lúa mùa, triển khai kế hoạch sản xuất vụ đông 120 ha.
- Phòng Kinh tế xã hoàn thiện hồ sơ sản phẩm OCOP "Miến dong Đồng Lạc", gửi tỉnh đánh giá trước 20/9.
2. Về văn hóa - xã hội
- Tổ chức Tết Trung thu cho thiếu nhi bảo đảm vui tươi, an toàn, tiết kiệm.
- Trường Tiểu học, THCS Đồng Lạc ổn định nền nếp, thực hiện tốt chương trình năm học 2025 - 2026.
3. Về xây dựng Đảng
- Ban Xây dựng Đảng tham mưu kế hoạch kiểm tra, giám sát quý IV; hướng dẫn các chi bộ sinh hoạt chuyên đề quý III xong trước ngày 25/9/2025.
- Ủy ban Kiểm tra Đảng ủy thực hiện giám sát chuyên đề đối với Chi bộ thôn Đoài.
III- TỔ CHỨC THỰC HIỆN
Văn phòng Đảng ủy theo dõi, đôn đốc, tổng hợp kết quả thực hiện Nghị quyết, báo cáo tại hội nghị tháng 10.
Nghị quyết này được phổ biến đến chi bộ để thực hiện.
T/M BAN CHẤP HÀNH
BÍ THƯ""",
        (
            Expected("- UBND xã chỉ đạo thu ho", "ất vụ đông 120 ha.", ("UBND xã",)),
            Expected("- Phòng Kinh tế xã hoàn ", "nh giá trước 20/9.", ("Phòng Kinh tế xã",), (), "2025-09-20"),
            Expected("- Tổ chức Tết Trung thu ", "n toàn, tiết kiệm."),
            Expected("- Trường Tiểu học, THCS ", "m học 2025 - 2026.", ("Trường Tiểu học, THCS Đồng Lạc",)),
            Expected("- Ban Xây dựng Đảng tham", "ớc ngày 25/9/2025.", ("Ban Xây dựng Đảng",), (), "2025-09-25"),
            Expected("- Ủy ban Kiểm tra Đảng ủ", " Chi bộ thôn Đoài.", ("Ủy ban Kiểm tra Đảng ủy",)),
            Expected("Văn phòng Đảng ủy theo d", "hội nghị tháng 10.", ("Văn phòng Đảng ủy",)),
        ),
    ),
    Document(
        "tin tong hop ket qua mttq",
        "2021-11-17",
        """Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư Hòa Tiến
Thứ tư, 17/11/2021 | 21:05
Chiều 17/11, khu dân cư Hòa Tiến, phường Nam Lý tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2021. Đến dự và chung vui với bà con có đồng chí Lê Quang Hưng, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy.
Năm qua, Ban Công tác Mặt trận khu dân cư đã phối hợp vận động nhân dân đóng góp trên 86 triệu đồng xây dựng đường ngõ; 100% hộ dân ký cam kết thực hiện 5K; có 142/150 hộ đạt gia đình văn hóa.
Phát biểu tại ngày hội, đồng chí Lê Quang Hưng chúc mừng những kết quả bà con đạt được; mong muốn cán bộ và nhân dân khu dân cư tiếp tục phát huy tinh thần đoàn kết, giúp nhau phát triển kinh tế, chung tay phòng, chống dịch Covid-19.
Dịp này, đồng chí Trưởng Ban Dân vận Tỉnh ủy đã trao tặng khu dân cư 5 triệu đồng và 10 suất quà cho các hộ có hoàn cảnh khó khăn.
Ban Công tác Mặt trận khu dân cư phát động phong trào thi đua năm 2022, trong đó phấn đấu 98% hộ đạt gia đình văn hóa.
X.P""",
        (),
    ),
    Document(
        "chuong trinh cong tac tuan",
        "2024-06-03",
        """LỊCH CÔNG TÁC CỦA LÃNH ĐẠO UBND THÀNH PHỐ
Tuần 23 (từ ngày 03/6 đến ngày 07/6/2024)
Thứ Hai, ngày 03/6
- 8h00: Đ/c Chủ tịch chủ trì họp giao ban đầu tuần. Thành phần: lãnh đạo các phòng, ban. Chuẩn bị nội dung: Văn phòng.
- 14h00: Đ/c Phó Chủ tịch Nguyễn Hữu Dũng kiểm tra tiến độ dự án Kè sông Trà.
Thứ Ba, ngày 04/6
- Cả ngày: Các đồng chí lãnh đạo dự Hội nghị Ban Chấp hành Đảng bộ thành phố.
Thứ Tư, ngày 05/6
- 8h00: Đ/c Chủ tịch tiếp công dân định kỳ tại Trụ sở Tiếp công dân thành phố.
- 15h00: Đ/c Phó Chủ tịch Lê Thị Nga làm việc với Phòng Giáo dục và Đào tạo về công tác tuyển sinh đầu cấp.
Lịch này thay cho Giấy mời. Văn phòng thông báo để các đơn vị biết.""",
        (),
    ),
    Document(
        "tin cds huyen xuong dong",
        "2023-10-10",
        """Huyện Mường Pa: Sôi nổi các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia

Sáng 10/10, UBND huyện Mường Pa tổ chức Lễ phát động hưởng ứng Ngày Chuyển đổi số quốc gia năm 2023.

Ảnh: Các đại biểu nhấn nút khai trương Kênh Zalo "Chính quyền điện tử huyện Mường Pa"

Phát biểu tại lễ phát động, đồng chí Lò Văn Phương, Phó Chủ tịch UBND huyện, Phó Trưởng Ban Chỉ đạo chuyển đổi số huyện nhấn mạnh: chuyển đổi số là xu thế tất yếu, là động lực tăng trưởng mới.

Để công tác chuyển đổi số đạt hiệu quả, đồng chí đề nghị các cơ quan, đơn vị, các xã, thị trấn thực hiện tốt một số nội dung sau:

Thứ nhất, đẩy mạnh tuyên truyền về ý nghĩa Ngày Chuyển đổi số quốc gia 10/10 với chủ đề "Tạo lập và khai thác dữ liệu số để tạo ra giá trị".

Thứ hai, người đứng đầu các cơ quan, đơn vị phải trực tiếp chỉ đạo công tác chuyển đổi số, gắn kết quả chuyển đổi số với đánh giá, xếp loại cuối năm.

Thứ ba, Phòng Văn hóa và Thông tin chủ trì, phối hợp với Đoàn Thanh niên, Trung tâm VNPT huyện tổ chức các đội hình tình nguyện hỗ trợ người dân cài đặt dịch vụ công, định danh điện tử tại 100% bản, tiểu khu, hoàn thành trước ngày 15/12/2023.

Thứ tư, các doanh nghiệp, hộ kinh doanh trên địa bàn đẩy mạnh thanh toán không dùng tiền mặt, đưa sản phẩm lên sàn thương mại điện tử.

Ngay sau lễ phát động, các đại biểu đã tham quan gian hàng trưng bày sản phẩm số.

Lường Hạnh (TTTT-VH huyện)""",
        (
            Expected("Thứ nhất, đẩy mạnh tuyên", 'ể tạo ra giá trị".', ("các cơ quan, đơn vị", "các xã, thị trấn")),
            Expected("Thứ hai, người đứng đầu ", "xếp loại cuối năm.", ("người đứng đầu các cơ quan, đơn vị",)),
            Expected(
                "Thứ ba, Phòng Văn hóa và",
                "c ngày 15/12/2023.",
                ("Phòng Văn hóa và Thông tin",),
                ("Đoàn Thanh niên", "Trung tâm VNPT huyện"),
                "2023-12-15",
            ),
            Expected(
                "Thứ tư, các doanh nghiệp", "hương mại điện tử.", ("các doanh nghiệp, hộ kinh doanh trên địa bàn",)
            ),
        ),
    ),
    Document(
        "quyet dinh giao nhiem vu thang",
        "2024-08-30",
        """ỦY BAN NHÂN DÂN HUYỆN YÊN TRÀ
Số: 1466/QĐ-UBND
QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo và phân công nhiệm vụ
CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Xét đề nghị của Trưởng phòng Nội vụ huyện tại Tờ trình số 88/TTr-NV ngày 26/8/2024.
QUYẾT ĐỊNH:
Điều 1. Kiện toàn Ban Chỉ đạo cải cách hành chính huyện gồm các ông, bà có tên sau:
1. Ông Đỗ Mạnh Tường, Chủ tịch UBND huyện - Trưởng ban;
2. Bà Lương Thị Bích, Trưởng phòng Nội vụ - Phó Trưởng ban Thường trực;
3. Ông Hà Quốc Việt, Trưởng phòng Tư pháp - Thành viên.
Điều 2. Nhiệm vụ của Ban Chỉ đạo
1. Tham mưu UBND huyện ban hành các kế hoạch cải cách hành chính hằng năm.
2. Chỉ đạo, đôn đốc, kiểm tra việc thực hiện cải cách hành chính tại các cơ quan, đơn vị.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 902/QĐ-UBND ngày 14/5/2022.
Điều 4. Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ, Thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
CHỦ TỊCH
Đỗ Mạnh Tường""",
        (),
    ),
    Document(
        "pctt ket luan gach dau dong",
        "2023-08-16",
        """BAN CHỈ HUY PCTT&TKCN HUYỆN LẠC SƠN HẠ
THÔNG BÁO
Kết luận của đồng chí Trưởng ban tại buổi kiểm tra các điểm sạt lở
Ngày 16/8/2023, đồng chí Trưởng Ban Chỉ huy đã kiểm tra 04 điểm sạt lở tại các xã Tân Mỹ, Quý Hòa. Qua kiểm tra, nhận thấy vết nứt tại đồi Rú dài 120 m, đe dọa trực tiếp 17 hộ, 68 nhân khẩu. Sau khi trao đổi với địa phương, đồng chí Trưởng ban kết luận:
* Đối với điểm sạt lở đồi Rú, xã Tân Mỹ:
- UBND xã Tân Mỹ di dời ngay 17 hộ dân đến nơi ở tạm tại nhà văn hóa xóm Chanh trong ngày 17/8/2023, cắm biển cảnh báo, cử người trực 24/24h.
- Phòng Nông nghiệp và PTNT tham mưu UBND huyện công bố tình huống khẩn cấp về thiên tai; khái toán kinh phí xử lý, trình trước ngày 22/8.
- Phòng Tài nguyên và Môi trường phối hợp UBND xã Tân Mỹ lựa chọn vị trí tái định cư, báo cáo trong tháng 9.
* Đối với tuyến đường Quý Hòa - Ngổ Luông:
- Phòng Kinh tế và Hạ tầng huy động máy móc hót sụt, thông tuyến bước 1 trước 17 giờ ngày 18/8/2023.
- Công an huyện bố trí lực lượng phân luồng, hướng dẫn phương tiện.
Các thành viên Ban Chỉ huy theo địa bàn phụ trách chủ động nắm tình hình, đôn đốc các xã thực hiện.""",
        (
            Expected("- UBND xã Tân Mỹ di dời ", "người trực 24/24h.", ("UBND xã Tân Mỹ",), (), "2023-08-17"),
            Expected(
                "- Phòng Nông nghiệp và P", "h trước ngày 22/8.", ("Phòng Nông nghiệp và PTNT",), (), "2023-08-22"
            ),
            Expected(
                "- Phòng Tài nguyên và Mô",
                "cáo trong tháng 9.",
                ("Phòng Tài nguyên và Môi trường",),
                ("UBND xã Tân Mỹ",),
                "2023-09-30",
            ),
            Expected("- Phòng Kinh tế và Hạ tầ", "iờ ngày 18/8/2023.", ("Phòng Kinh tế và Hạ tầng",), (), "2023-08-18"),
            Expected("- Công an huyện bố trí l", "g dẫn phương tiện.", ("Công an huyện",)),
        ),
    ),
)
