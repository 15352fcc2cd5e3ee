# ruff: noqa: E501
"""Documents of a twelfth round, written and labelled by somebody else who had never seen the reader work; eight of the
thirteen give nobody anything to do. A fourteenth, in which a member asks "đề nghị giao …", is still read as giving it.

All names are invented; no label had to be set right afterwards."""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "hoi nghi trao doi kinh nghiem",
        "2023-09-14",
        """HUYỆN PHƯỚC HÒA: TRAO ĐỔI KINH NGHIỆM CÔNG TÁC HÒA GIẢI Ở CƠ SỞ
Thứ năm, 14/09/2023 - 16:42
(Phước Hòa) - Sáng 14/9, Phòng Tư pháp huyện phối hợp với Ủy ban MTTQ Việt Nam huyện tổ chức hội nghị trao đổi kinh nghiệm công tác hòa giải ở cơ sở năm 2023. Dự hội nghị có đồng chí Lê Văn Nghĩa, Phó Chủ tịch UBND huyện; lãnh đạo Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh huyện; công chức tư pháp - hộ tịch 12 xã, thị trấn và 86 tổ trưởng tổ hòa giải.
Quang cảnh hội nghị
Theo báo cáo của Phòng Tư pháp, toàn huyện hiện có 86 tổ hòa giải với 548 hòa giải viên. Từ ngày 01/01 đến ngày 31/8/2023, các tổ đã tiếp nhận 213 vụ việc, hòa giải thành 187 vụ, đạt 87,8%, tăng 4,2% so với cùng kỳ năm 2022. Thực hiện Kế hoạch số 64/KH-UBND ngày 22/02/2023 của UBND huyện, Phòng Tư pháp đã chủ trì, phối hợp với UBND các xã, thị trấn mở 06 lớp bồi dưỡng nghiệp vụ cho 410 lượt hòa giải viên, cấp phát 1.200 cuốn sổ tay pháp luật.
Tại hội nghị, các đại biểu đã tập trung thảo luận ba nhóm vấn đề:
1. Kỹ năng nắm bắt mâu thuẫn ngay từ khi mới phát sinh. Ông Trần Đình Khôi, tổ trưởng tổ hòa giải thôn Hạ, xã Phước Tân cho biết, tổ phân công mỗi hòa giải viên phụ trách từ 15 đến 20 hộ, gặp gỡ từng bên trước khi mời ngồi lại với nhau.
2. Vận dụng Luật Đất đai và hương ước trong tranh chấp ranh giới. Bà Ngô Thị Hiền, công chức tư pháp thị trấn Phước Hòa chia sẻ, 9 vụ tranh chấp lối đi trong năm đều được giải quyết nhờ đối chiếu bản đồ địa chính ngay tại thực địa.
3. Chế độ cho hòa giải viên. Đại diện UBND xã Phước Lộc kiến nghị cấp trên nâng mức thù lao vụ việc, đồng thời đề nghị Phòng Tài chính - Kế hoạch bố trí kinh phí ngay từ đầu năm; đại diện UBND xã Long An đề nghị tổ chức hội thi hòa giải viên giỏi định kỳ 02 năm một lần.
Một số ý kiến cũng cho rằng việc ghi chép sổ theo dõi của nhiều tổ còn sơ sài, hòa giải viên lớn tuổi ngại sử dụng máy tính, tỷ lệ nữ mới đạt 31%.
Dịp này, Chủ tịch UBND huyện tặng Giấy khen cho 10 tập thể và 14 cá nhân có thành tích xuất sắc trong công tác hòa giải ở cơ sở giai đoạn 2019 - 2023.
Tin, ảnh: Thanh Mai
Lượt xem: 362
Các tin liên quan:
- Phước Hòa tăng cường phổ biến pháp luật cho đoàn viên thanh niên (08/09/2023)
- Xã Long An ra mắt mô hình "Tổ hòa giải 5 tốt" (21/08/2023)
""",
        (),
    ),
    Document(
        "thong bao giai phong mat bang",
        "2024-03-12",
        """ỦY BAN NHÂN DÂN
HUYỆN THANH KHÊ ĐÔNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 96/TB-UBND
Thanh Khê Đông, ngày 15 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND huyện tại cuộc họp về giải phóng mặt bằng dự án cải tạo, nâng cấp đường tỉnh 318

Ngày 12/3/2024, đồng chí Phạm Quốc Tuấn, Chủ tịch UBND huyện chủ trì cuộc họp nghe báo cáo tiến độ bồi thường, giải phóng mặt bằng dự án cải tạo, nâng cấp đường tỉnh 318 đoạn qua địa bàn huyện. Tham dự có lãnh đạo Phòng Tài nguyên và Môi trường, Phòng Tài chính - Kế hoạch, Trung tâm Phát triển quỹ đất huyện, Chủ tịch UBND các xã Tân Lập, Yên Thành, Bình Sơn.
Sau khi nghe báo cáo và ý kiến của các đại biểu, Chủ tịch UBND huyện kết luận như sau:

I. KẾT QUẢ ĐẠT ĐƯỢC
1. Đến ngày 10/3/2024 đã kiểm đếm 412/436 hộ, đạt 94,5%; phê duyệt phương án bồi thường 5 đợt với số tiền 68,3 tỷ đồng; 355 hộ đã nhận tiền và bàn giao mặt bằng.
2. Còn 24 hộ tại xã Yên Thành chưa đồng ý kiểm đếm; 11 ngôi mộ tại xã Bình Sơn chưa di chuyển; khu tái định cư Đồng Găng chậm tiến độ 02 tháng so với Kế hoạch số 15/KH-UBND ngày 09/01/2024.

II. NHIỆM VỤ TRONG THỜI GIAN TỚI
1. Giao Trung tâm Phát triển quỹ đất huyện chủ trì, phối hợp với UBND xã Yên Thành vận động, hoàn thành kiểm đếm 24 hộ còn lại trước ngày 05/4/2024.
2. Phòng Tài nguyên và Môi trường:
a) Thẩm định, trình UBND huyện phê duyệt phương án bồi thường đợt 6 theo Quyết định số 10/2024/QĐ-UBND ngày 25/01/2024 của UBND tỉnh, xong trong tháng 3/2024.
b) Chủ trì, phối hợp với Công an huyện, Thanh tra huyện xây dựng phương án cưỡng chế đối với các hộ cố tình không chấp hành sau khi đã vận động đủ số lần theo quy định.
3. Ban Quản lý dự án đầu tư xây dựng huyện đôn đốc nhà thầu tăng ca, tăng kíp, hoàn thành san nền và hệ thống thoát nước khu tái định cư Đồng Găng trong quý II/2024.
4. Phòng Tài chính - Kế hoạch tham mưu ứng vốn chi trả bồi thường, không để người dân phải chờ tiền khi phương án đã được phê duyệt.
5. UBND xã Bình Sơn làm việc với từng dòng họ, thống nhất thời điểm di chuyển 11 ngôi mộ; việc di chuyển phải xong trước ngày 04/4/2024 (Tiết Thanh minh).
6. UBND các xã Tân Lập, Yên Thành, Bình Sơn báo cáo tiến độ về Văn phòng HĐND và UBND huyện vào chiều thứ Sáu hằng tuần.

Văn phòng HĐND và UBND huyện thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND huyện;
- Như thành phần dự họp;
- Lưu: VT, TNMT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Vũ Thị Hạnh
""",
        (
            Expected(
                "1. Giao Trung ",
                "gày 05/4/2024.",
                ("Trung tâm Phát triển quỹ đất huyện",),
                ("UBND xã Yên Thành",),
                "2024-04-05",
                (),
            ),
            Expected(
                "a) Thẩm định, ",
                " tháng 3/2024.",
                ("Phòng Tài nguyên và Môi trường",),
                (),
                "2024-03-31",
                ("10/2024/QĐ-UBND",),
            ),
            Expected(
                "b) Chủ trì, ph",
                "theo quy định.",
                ("Phòng Tài nguyên và Môi trường",),
                ("Công an huyện", "Thanh tra huyện"),
                None,
                (),
            ),
            Expected(
                "3. Ban Quản lý", "g quý II/2024.", ("Ban Quản lý dự án đầu tư xây dựng huyện",), (), "2024-06-30", ()
            ),
            Expected("4. Phòng Tài c", "ược phê duyệt.", ("Phòng Tài chính - Kế hoạch",), (), None, ()),
            Expected("5. UBND xã Bìn", "t Thanh minh).", ("UBND xã Bình Sơn",), (), "2024-04-04", ()),
            Expected(
                "6. UBND các xã",
                "Sáu hằng tuần.",
                ("UBND xã Tân Lập", "UBND xã Yên Thành", "UBND xã Bình Sơn"),
                (),
                "FREQ=WEEKLY;BYDAY=FR",
                (),
            ),
        ),
    ),
    Document(
        "don bang nong thon moi",
        "2024-01-26",
        """XÃ HƯNG LỘC ĐÓN BẰNG CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO
Ngày 26/1, Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam xã Hưng Lộc long trọng tổ chức Lễ công bố Quyết định số 88/QĐ-UBND ngày 15/01/2024 của UBND tỉnh công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2023 và đón nhận Huân chương Lao động hạng Ba.
Về dự buổi lễ có các đồng chí: Nguyễn Hữu Phúc, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy; Đặng Thị Loan, Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn; Trịnh Minh Đức, Bí thư Huyện ủy Nam Giang; đại diện Văn phòng Điều phối nông thôn mới tỉnh, các phòng, ban, ngành của huyện, lãnh đạo các xã bạn và hơn 400 người dân 9 thôn.
Tiết mục văn nghệ chào mừng của đội văn nghệ thôn Đoài
Diễn văn tại buổi lễ do Chủ tịch UBND xã Hưng Lộc Hoàng Văn Tài trình bày đã ôn lại chặng đường 12 năm xây dựng nông thôn mới của địa phương. Xuất phát điểm năm 2011 xã chỉ đạt 5/19 tiêu chí, thu nhập bình quân 11,2 triệu đồng/người/năm, tỷ lệ hộ nghèo 18,6%. Xác định người dân là chủ thể, Ban Chỉ đạo xã đã:
- Rà soát từng tiêu chí, phân công từng đảng ủy viên phụ trách thôn, họp giao ban vào ngày 25 hằng tháng;
- Huy động 146,7 tỷ đồng, trong đó nhân dân đóng góp 31,5 tỷ đồng, hiến 42.000 m2 đất;
- Bê tông hóa 100% đường trục thôn, lắp đặt 14,6 km đường điện chiếu sáng, xây mới 7 nhà văn hóa;
- Xây dựng 04 sản phẩm OCOP 3 sao, hỗ trợ 2 hợp tác xã ký hợp đồng bao tiêu 180 ha rau màu với Công ty cổ phần Thực phẩm Nam Giang.
Đến hết năm 2023, thu nhập bình quân của xã đạt 68,4 triệu đồng/người/năm, tỷ lệ hộ nghèo đa chiều còn 0,9%, 96,2% người dân tham gia bảo hiểm y tế, 9/9 thôn giữ vững danh hiệu thôn văn hóa.
Thừa ủy quyền của Chủ tịch nước, đồng chí Nguyễn Hữu Phúc đã trao Huân chương Lao động hạng Ba cho cán bộ và nhân dân xã Hưng Lộc. Đồng chí Đặng Thị Loan trao Bằng công nhận và công trình phúc lợi trị giá 1 tỷ đồng của UBND tỉnh tặng xã.
Phát biểu chúc mừng, đồng chí Bí thư Huyện ủy Trịnh Minh Đức bày tỏ vui mừng trước sự đổi thay của quê hương Hưng Lộc, khẳng định đây là kết quả của sự đoàn kết, đồng lòng giữa cấp ủy, chính quyền và nhân dân; đồng thời tin tưởng rằng truyền thống ấy sẽ là nền tảng vững chắc cho chặng đường phía trước.
Nhân dịp này, UBND huyện khen thưởng 6 tập thể, 12 cá nhân và 5 hộ gia đình tiêu biểu trong phong trào "Nam Giang chung sức xây dựng nông thôn mới" giai đoạn 2021 - 2023./.
Đức Anh - Quỳnh Chi
""",
        (),
    ),
    Document(
        "thu chuc mung",
        "2024-02-23",
        """ỦY BAN NHÂN DÂN
TỈNH AN TRẠCH
CHỦ TỊCH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
An Trạch, ngày 23 tháng 02 năm 2024

THƯ CHÚC MỪNG
Nhân kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2024)

Thân ái gửi các thế hệ thầy thuốc, cán bộ, công chức, viên chức, người lao động ngành Y tế tỉnh An Trạch!

Nhân kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam, thay mặt lãnh đạo tỉnh, tôi trân trọng gửi tới các giáo sư, bác sĩ, dược sĩ, điều dưỡng, hộ sinh, kỹ thuật viên, nhân viên y tế thôn, bản cùng toàn thể cán bộ ngành Y tế tỉnh nhà lời thăm hỏi ân cần và lời chúc mừng tốt đẹp nhất.
Năm 2023, trong điều kiện còn không ít khó khăn, ngành Y tế tỉnh đã đoàn kết, nỗ lực và đạt được những kết quả rất đáng trân trọng:
Một là, công tác khám bệnh, chữa bệnh có nhiều tiến bộ. Bệnh viện Đa khoa tỉnh đã làm chủ 27 kỹ thuật mới của tuyến trung ương, thực hiện thành công ca ghép thận đầu tiên ngày 18/8/2023; công suất sử dụng giường bệnh đạt 103%.
Hai là, y tế dự phòng chủ động giám sát, khống chế kịp thời 06 ổ dịch sốt xuất huyết, 02 ổ dịch bạch hầu tại huyện Mường Khoa; tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi đạt 95,8%.
Ba là, mạng lưới y tế cơ sở được củng cố. 118/126 trạm y tế xã đạt Bộ tiêu chí quốc gia theo Quyết định số 1300/QĐ-BYT ngày 09/3/2023; 100% trạm triển khai hồ sơ sức khỏe điện tử.
Bốn là, Sở Y tế đã chủ trì, phối hợp với Bảo hiểm xã hội tỉnh tháo gỡ vướng mắc trong mua sắm thuốc, vật tư, hoàn thành 14 gói thầu tập trung trước ngày 31/12/2023.
Đằng sau những con số ấy là biết bao đêm trực không ngủ, là mồ hôi và cả những hy sinh thầm lặng của các thầy thuốc nơi vùng cao, biên giới. Đảng bộ, chính quyền và nhân dân các dân tộc trong tỉnh luôn ghi nhận, biết ơn những đóng góp to lớn đó.
Lãnh đạo tỉnh thấu hiểu những vất vả, thiếu thốn mà các đồng chí đang trải qua, nhất là áp lực quá tải và mức thu nhập còn thấp ở tuyến xã. Tôi tin tưởng rằng, với y đức, tài năng và lòng yêu nghề, đội ngũ thầy thuốc tỉnh nhà sẽ luôn xứng đáng với lời dạy của Bác Hồ kính yêu: "Lương y phải như từ mẫu".
Chúc các đồng chí cùng gia đình mạnh khỏe, hạnh phúc và thành công!
Thân ái!

CHỦ TỊCH

Lương Thế Vinh Quang
""",
        (),
    ),
    Document(
        "hoi nghi huyen",
        "2024-07-09",
        """HUYỆN BẮC LŨNG SƠ KẾT 6 THÁNG THỰC HIỆN ĐỀ ÁN 06
(Cổng TTĐT) - Chiều 09/7/2024, Tổ công tác triển khai Đề án 06 huyện Bắc Lũng tổ chức hội nghị sơ kết 6 tháng đầu năm 2024. Đồng chí Hà Văn Thuyết, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện, Tổ trưởng Tổ công tác chủ trì hội nghị.
Theo báo cáo của Công an huyện - cơ quan Thường trực, 6 tháng đầu năm toàn huyện đã thu nhận 3.412 hồ sơ căn cước, kích hoạt 41.870 tài khoản định danh điện tử, đạt 83,2% chỉ tiêu được giao tại Kế hoạch số 31/KH-UBND ngày 30/01/2024; tỷ lệ hồ sơ dịch vụ công trực tuyến toàn trình đạt 57,9%. Hạn chế là còn 4 xã có tỷ lệ chi trả trợ cấp qua tài khoản dưới 50%, dữ liệu hội viên chưa được làm sạch.
Ảnh: Đồng chí Chủ tịch UBND huyện phát biểu tại hội nghị
Thảo luận tại hội nghị, đại diện Bưu điện huyện đề nghị bố trí thêm điểm hỗ trợ người dân; UBND xã Lũng Cao kiến nghị đầu tư sóng di động tại 3 thôn vùng lõm.
Phát biểu kết luận, đồng chí Hà Văn Thuyết ghi nhận nỗ lực của các thành viên Tổ công tác, đồng thời yêu cầu tập trung thực hiện các nhiệm vụ sau:
Một là, Công an huyện chủ trì, phối hợp với UBND các xã, thị trấn rà soát, cấp tài khoản định danh cho 100% công dân đủ điều kiện, xong trước ngày 31/8.
Hai là, giao Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh Bắc Lũng, Bưu điện huyện mở tài khoản, chi trả trợ cấp không dùng tiền mặt cho các đối tượng bảo trợ xã hội; hoàn thành trong quý III/2024.
Ba là, Phòng Tư pháp tham mưu số hóa toàn bộ sổ hộ tịch theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ và Kế hoạch số 1479/KH-UBND của UBND tỉnh trong 6 tháng cuối năm 2024.
Bốn là, tiếp tục đẩy mạnh tuyên truyền tiện ích của ứng dụng VNeID bằng tiếng phổ thông và tiếng dân tộc trên hệ thống loa truyền thanh cơ sở.
Năm là, Hội Nông dân, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên huyện làm sạch dữ liệu hội viên, đoàn viên, chậm nhất cuối tháng 10/2024.
Sáu là, UBND các xã Lũng Cao, Nậm Pung phối hợp với Viễn thông Bắc Lũng khảo sát vị trí lắp đặt trạm phát sóng tại các thôn vùng lõm.
Bảy là, các thành viên Tổ công tác gửi báo cáo kết quả về Công an huyện trước ngày 20 hằng tháng để tổng hợp.
Nhân dịp này, Chủ tịch UBND huyện tặng Giấy khen cho 7 tập thể và 11 cá nhân.
Minh Thúy
Lượt xem: 845
""",
        (
            Expected(
                "Một là, Công a", "ước ngày 31/8.", ("Công an huyện",), ("UBND các xã, thị trấn",), "2024-08-31", ()
            ),
            Expected(
                "Hai là, giao P",
                " quý III/2024.",
                ("Phòng Lao động - Thương binh và Xã hội",),
                ("Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh Bắc Lũng", "Bưu điện huyện"),
                "2024-09-30",
                (),
            ),
            Expected(
                "Ba là, Phòng T", "cuối năm 2024.", ("Phòng Tư pháp",), (), "2024-12-31", ("06/QĐ-TTg", "1479/KH-UBND")
            ),
            Expected("Bốn là, tiếp t", "n thanh cơ sở.", (), (), None, ()),
            Expected(
                "Năm là, Hội Nô",
                "tháng 10/2024.",
                ("Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên huyện"),
                (),
                "2024-10-31",
                (),
            ),
            Expected(
                "Sáu là, UBND c",
                "thôn vùng lõm.",
                ("UBND xã Lũng Cao", "UBND xã Nậm Pung"),
                ("Viễn thông Bắc Lũng",),
                None,
                (),
            ),
            Expected(
                "Bảy là, các th",
                "g để tổng hợp.",
                ("các thành viên Tổ công tác",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=20",
                (),
            ),
        ),
    ),
    Document(
        "tong hop y kien cu tri",
        "2023-11-07",
        """TỔNG HỢP Ý KIẾN
Cử tri tại cuộc tiếp xúc trước kỳ họp thường lệ cuối năm 2023 của HĐND thành phố Vạn Ninh

Thời gian: 14 giờ 00 ngày 07/11/2023.
Địa điểm: Hội trường UBND phường Hòa Cường Tây.
Thành phần: Tổ đại biểu HĐND thành phố số 4 gồm các ông, bà Tôn Thất Hậu, Lý Thị Bích Vân, Phan Đăng Khoa; đại diện Phòng Quản lý đô thị, Phòng Tài nguyên và Môi trường, Công ty cổ phần Cấp nước Vạn Ninh; 132 cử tri của 11 tổ dân phố.

I. Nội dung đại biểu báo cáo
1. Dự kiến kỳ họp thứ 12 khai mạc ngày 13/12/2023, xem xét 18 báo cáo và thông qua 09 nghị quyết.
2. Tình hình kinh tế - xã hội 10 tháng: thu ngân sách 812 tỷ đồng, đạt 91% dự toán; giải ngân vốn đầu tư công 64,7%.
3. Kết quả giải quyết 23 kiến nghị của cử tri sau kỳ họp thứ 10 theo Báo cáo số 276/BC-UBND ngày 20/10/2023: đã giải quyết xong 15 kiến nghị, đang giải quyết 06, giải trình 02.

II. Ý kiến của cử tri
1. Về giao thông, đô thị: Cử tri Nguyễn Tấn Lợi (tổ 3) đề nghị thành phố sớm sửa chữa đường Lê Lai, hoàn thành trước Tết Nguyên đán; rà soát, bổ sung đèn tín hiệu tại nút giao Lê Lai - Hàm Nghi. Cử tri Hồ Thị Nga (tổ 5) phản ánh vỉa hè bị lấn chiếm để kinh doanh, đề nghị Công an phường phối hợp với Đội Quy tắc đô thị kiểm tra, xử lý thường xuyên.
2. Về môi trường: Cử tri Bùi Quang Vinh (tổ 7) đề nghị Phòng Tài nguyên và Môi trường yêu cầu cơ sở giết mổ tại kiệt 42 di dời trong năm 2024; tăng tần suất thu gom rác lên 02 lần/ngày.
3. Về cấp nước: Cử tri tổ 9, tổ 10 phản ánh nước yếu vào giờ cao điểm từ tháng 6/2023, đề nghị Công ty cổ phần Cấp nước Vạn Ninh thay tuyến ống D63 đã cũ.
4. Về chế độ, chính sách: Cử tri Đinh Thị Sáu (tổ 1) đề nghị nâng mức phụ cấp đối với người hoạt động không chuyên trách ở tổ dân phố.

III. Ý kiến trao đổi của đại diện các cơ quan
1. Đại diện Phòng Quản lý đô thị cho biết công trình sửa chữa đường Lê Lai đã được ghi vốn tại Quyết định số 3312/QĐ-UBND ngày 02/10/2023, đơn vị thi công vào công trường từ ngày 01/11/2023.
2. Đại diện Công ty cổ phần Cấp nước Vạn Ninh giải thích nguyên nhân nước yếu là do sự cố trạm bơm tăng áp số 2; công ty đã thay 01 máy bơm ngày 28/10/2023.
3. Đại diện Phòng Tài nguyên và Môi trường thông tin, cơ sở giết mổ tại kiệt 42 đã bị xử phạt 35 triệu đồng trong tháng 9/2023.

Thay mặt Tổ đại biểu, ông Tôn Thất Hậu cảm ơn và tiếp thu đầy đủ các ý kiến của cử tri. Cuộc tiếp xúc kết thúc lúc 16 giờ 45 phút cùng ngày./.

NGƯỜI GHI
Trương Mỹ Duyên
""",
        (),
    ),
    Document(
        "thong bao ket qua xep hang",
        "2024-03-20",
        """ỦY BAN NHÂN DÂN
TỈNH KIM SƠN HẠ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 142/TB-UBND
Kim Sơn Hạ, ngày 20 tháng 3 năm 2024

THÔNG BÁO
Kết quả đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2023 của các sở, ban, ngành và UBND các huyện, thành phố

Căn cứ Quyết định số 2018/QĐ-UBND ngày 11/9/2023 của UBND tỉnh ban hành Bộ tiêu chí đánh giá Chỉ số cải cách hành chính; trên cơ sở kết quả làm việc của Hội đồng thẩm định từ ngày 15/01/2024 đến ngày 29/02/2024 và đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 77/TTr-SNV ngày 12/3/2024, UBND tỉnh thông báo kết quả như sau:

1. Khối sở, ban, ngành (18 đơn vị)
a) Nhóm xuất sắc (từ 90 điểm trở lên) gồm 05 đơn vị: Sở Tư pháp 94,62 điểm; Sở Nội vụ 93,88 điểm; Sở Tài chính 92,07 điểm; Văn phòng UBND tỉnh 91,45 điểm; Sở Công Thương 90,13 điểm.
b) Nhóm tốt (từ 80 đến dưới 90 điểm) gồm 10 đơn vị, cao nhất là Sở Kế hoạch và Đầu tư 89,71 điểm.
c) Nhóm khá (từ 70 đến dưới 80 điểm) gồm 03 đơn vị: Sở Xây dựng 78,90 điểm; Ban Dân tộc 77,34 điểm; Ban Quản lý các khu công nghiệp 74,05 điểm.
2. Khối UBND cấp huyện (09 đơn vị)
a) Dẫn đầu là UBND thành phố Kim Sơn 92,36 điểm, tăng 02 bậc so với năm 2022.
b) Xếp cuối là UBND huyện Đá Trắng 71,28 điểm, giảm 03 bậc.
3. Điểm trung bình theo nội dung
- Công tác chỉ đạo, điều hành: đạt 91,2% điểm tối đa;
- Cải cách thể chế: đạt 88,5%;
- Cải cách thủ tục hành chính: đạt 86,9%;
- Xây dựng và phát triển chính quyền điện tử, chính quyền số: đạt 72,4%, thấp nhất trong 08 nội dung.
4. Nguyên nhân mất điểm chủ yếu
- 07 đơn vị chậm gửi báo cáo quý, có đơn vị gửi sau ngày 15 của tháng đầu quý sau;
- 04 đơn vị có tỷ lệ hồ sơ quá hạn trên 5%, không thực hiện xin lỗi tổ chức, công dân theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;
- 06 đơn vị không hoàn thành tinh giản biên chế theo kế hoạch trong năm 2023.
5. Việc khen thưởng
UBND tỉnh đã tặng Bằng khen cho 05 sở, 02 UBND cấp huyện đứng đầu tại Quyết định số 512/QĐ-UBND ngày 18/3/2024.

Kết quả chi tiết từng tiêu chí được đăng tải trên Cổng thông tin điện tử tỉnh tại chuyên mục Cải cách hành chính./.

Nơi nhận:
- TTTU, TT HĐND tỉnh (báo cáo);
- Các sở, ban, ngành; UBND các huyện, thành phố;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Quách Tuấn Kiệt
""",
        (),
    ),
    Document(
        "thong bao tinh uy",
        "2023-10-18",
        """TỈNH ỦY SƠN HÀ
VĂN PHÒNG
*
Số 321-TB/VPTU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 20 tháng 10 năm 2023

THÔNG BÁO
Kết luận của đồng chí Phó Bí thư Thường trực Tỉnh ủy tại cuộc họp Ban Chỉ đạo giảm nghèo bền vững tỉnh

Ngày 18/10/2023, đồng chí Đàm Ngọc Lân, Phó Bí thư Thường trực Tỉnh ủy, Trưởng Ban Chỉ đạo giảm nghèo bền vững tỉnh chủ trì cuộc họp đánh giá 9 tháng thực hiện Nghị quyết số 18-NQ/TU ngày 05/11/2021. Sau khi nghe Sở Lao động - Thương binh và Xã hội báo cáo, ý kiến thảo luận, đồng chí Trưởng Ban kết luận:

Ban Chỉ đạo ghi nhận kết quả 9 tháng: tỷ lệ hộ nghèo giảm 3,1%, còn 14,7%; đã hỗ trợ 1.206 nhà ở; giải quyết việc làm cho 9.450 lao động, trong đó 312 người đi làm việc ở nước ngoài. Tuy nhiên, giải ngân vốn sự nghiệp mới đạt 38,2%, thấp hơn bình quân chung cả nước; một số huyện còn lúng túng khi lựa chọn dự án phát triển sản xuất.

Để hoàn thành các mục tiêu đề ra, đồng chí Trưởng Ban Chỉ đạo yêu cầu:

1. Đảng đoàn HĐND tỉnh lãnh đạo giám sát chuyên đề việc phân bổ, sử dụng vốn chương trình tại các huyện nghèo.
2. Giao Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Cục Thống kê tỉnh và UBND các huyện, thành phố tổ chức rà soát hộ nghèo, hộ cận nghèo cuối năm theo Quyết định số 24/2021/QĐ-TTg ngày 16/7/2021, báo cáo kết quả trước ngày 10/12/2023.
3. Các Sở: Tài chính, Kế hoạch và Đầu tư tham mưu UBND tỉnh điều chỉnh vốn từ các dự án không còn đối tượng sang các dự án có nhu cầu, chậm nhất ngày 15 tháng 11 năm 2023.
4. Sở Nông nghiệp và Phát triển nông thôn cùng Liên minh Hợp tác xã tỉnh xây dựng danh mục mẫu dự án liên kết chuỗi giá trị để các huyện tham khảo, hoàn thành trong năm 2023. Danh mục cần làm rõ:
- Đối tượng, quy mô, định mức hỗ trợ;
- Đơn vị bao tiêu sản phẩm và phương án quay vòng vốn.
5. Ban Tuyên giáo Tỉnh ủy định hướng Báo Sơn Hà, Đài Phát thanh và Truyền hình tỉnh tăng thời lượng tuyên truyền các gương tự nguyện xin ra khỏi danh sách hộ nghèo.
6. Đề nghị Ủy ban MTTQ Việt Nam tỉnh phối hợp với các tổ chức chính trị - xã hội tổ chức Tháng cao điểm "Vì người nghèo" từ ngày 17/10/2023 đến ngày 18/11/2023.
7. Định kỳ hằng quý, các huyện ủy, thành ủy báo cáo Ban Chỉ đạo tỉnh kết quả thực hiện.
8. Giao Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Thông báo này.

Thừa lệnh Ban Thường vụ Tỉnh ủy, Văn phòng Tỉnh ủy thông báo để các cơ quan, đơn vị biết, thực hiện.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Thành viên Ban Chỉ đạo;
- Lưu Văn phòng Tỉnh ủy.
CHÁNH VĂN PHÒNG

Chu Thị Kim Oanh
""",
        (
            Expected("1. Đảng đoàn H", "c huyện nghèo.", ("Đảng đoàn HĐND tỉnh",), (), None, ()),
            Expected(
                "2. Giao Sở Lao",
                "ày 10/12/2023.",
                ("Sở Lao động - Thương binh và Xã hội",),
                ("Cục Thống kê tỉnh", "UBND các huyện, thành phố"),
                "2023-12-10",
                ("24/2021/QĐ-TTg",),
            ),
            Expected(
                "3. Các Sở: Tài", "g 11 năm 2023.", ("Sở Tài chính", "Sở Kế hoạch và Đầu tư"), (), "2023-11-15", ()
            ),
            Expected(
                "4. Sở Nông ngh",
                "quay vòng vốn.",
                ("Sở Nông nghiệp và Phát triển nông thôn",),
                ("Liên minh Hợp tác xã tỉnh",),
                "2023-12-31",
                (),
            ),
            Expected("5. Ban Tuyên g", "sách hộ nghèo.", ("Ban Tuyên giáo Tỉnh ủy",), (), None, ()),
            Expected(
                "6. Đề nghị Ủy ",
                "ày 18/11/2023.",
                ("Ủy ban MTTQ Việt Nam tỉnh",),
                ("các tổ chức chính trị - xã hội",),
                "2023-11-18",
                (),
            ),
            Expected(
                "7. Định kỳ hằn", "quả thực hiện.", ("các huyện ủy, thành ủy",), (), "FREQ=MONTHLY;INTERVAL=3", ()
            ),
            Expected("8. Giao Văn ph", "Thông báo này.", ("Văn phòng Tỉnh ủy",), (), None, ()),
        ),
    ),
    Document(
        "bai chuyen de xay dung dang",
        None,
        """ĐỔI MỚI SINH HOẠT CHI BỘ - NHÌN TỪ ĐẢNG BỘ HUYỆN LẠC SƠN TRUNG
(Xây dựng Đảng) - Sinh hoạt chi bộ là khâu quan trọng quyết định năng lực lãnh đạo, sức chiến đấu của tổ chức đảng ở cơ sở. Qua nhiều năm thực hiện Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư và Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương, chất lượng sinh hoạt chi bộ ở Đảng bộ huyện Lạc Sơn Trung đã có những chuyển biến rõ nét.
Đảng bộ huyện hiện có 46 tổ chức cơ sở đảng, 312 chi bộ trực thuộc với 6.874 đảng viên. Trước năm 2018, không ít chi bộ thôn sinh hoạt chiếu lệ, bí thư đọc báo cáo, đảng viên ngồi nghe; tỷ lệ dự sinh hoạt chỉ đạt 78%; sinh hoạt chuyên đề gần như vắng bóng.
Bắt đầu từ những việc cụ thể
Ngày 14/3/2019, Ban Thường vụ Huyện ủy ban hành Kế hoạch số 92-KH/HU, phân công 37 đồng chí huyện ủy viên dự sinh hoạt với chi bộ thôn, tổ dân phố ít nhất 02 lần mỗi quý. Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ban Tuyên giáo Huyện ủy, Trung tâm Chính trị huyện biên soạn sổ tay nghiệp vụ, mở 11 lớp bồi dưỡng cho 1.140 lượt bí thư, phó bí thư chi bộ. Từ tháng 6/2021, "Sổ tay đảng viên điện tử" được đưa vào sử dụng ở 100% chi bộ, tài liệu gửi trước cuộc họp 03 ngày.
Ở Đảng bộ xã Vân Nham, chi bộ thôn Bãi Cát chọn việc khó nhất là thu gom rác thải để sinh hoạt chuyên đề. Bí thư chi bộ Đỗ Thị Thoa kể: "Chúng tôi phân công mỗi đảng viên phụ trách 6 hộ, cuối tháng nhận xét công khai. Ba tháng sau, đường thôn sạch hẳn".
Những con số biết nói
Đến ngày 31/12/2023, tỷ lệ đảng viên dự sinh hoạt định kỳ đạt 94,6%; 312/312 chi bộ tổ chức ít nhất 04 chuyên đề/năm; số chi bộ hoàn thành tốt nhiệm vụ trở lên chiếm 91,3%. Kết nạp mới 684 đảng viên, vượt 7% chỉ tiêu nghị quyết.
Bài học từ thực tiễn
Một là, vai trò của bí thư chi bộ có ý nghĩa quyết định; nơi nào bí thư tâm huyết, chuẩn bị kỹ, nơi đó cuộc họp có chất lượng.
Hai là, nội dung sinh hoạt gắn với việc người dân quan tâm thì đảng viên mới hăng hái phát biểu, nghị quyết mới đi vào cuộc sống.
Ba là, sự kiểm tra thường xuyên của cấp ủy cấp trên đã giúp chi bộ kịp thời khắc phục bệnh hình thức.
Bốn là, công nghệ chỉ phát huy tác dụng khi đảng viên cao tuổi được hướng dẫn tận tình.
Đồng chí Lã Minh Tuệ, Trưởng Ban Tổ chức Huyện ủy chia sẻ: "Điều đáng mừng nhất không phải là tỷ lệ phần trăm, mà là đảng viên đã thấy buổi sinh hoạt cần cho mình".
Bài, ảnh: Hải Đăng
""",
        (),
    ),
    Document(
        "bao cao nam cua ban chi dao",
        "2023-12-22",
        """HUYỆN ỦY PHÚ CƯỜNG
BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM,
TỆ NẠN XÃ HỘI VÀ XÂY DỰNG PHONG TRÀO
TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC
*
Số 58-BC/BCĐ
ĐẢNG CỘNG SẢN VIỆT NAM
Phú Cường, ngày 22 tháng 12 năm 2023

BÁO CÁO TÓM TẮT
Kết quả hoạt động của Ban Chỉ đạo năm 2023

I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
1. Ban Chỉ đạo đã tham mưu Ban Thường vụ Huyện ủy ban hành 01 chỉ thị, 03 kế hoạch, trong đó có Kế hoạch số 140-KH/HU ngày 10/02/2023 về chuyển hóa địa bàn trọng điểm; họp giao ban vào tuần cuối hằng quý.
2. Công an huyện chủ trì, phối hợp với Phòng Giáo dục và Đào tạo, Huyện đoàn tổ chức 64 buổi tuyên truyền tại trường học với 21.300 lượt học sinh tham gia.
3. UBND các xã Phú Mỹ, Phú Thịnh xây dựng 05 mô hình camera an ninh, kinh phí xã hội hóa 1,84 tỷ đồng.

II. KẾT QUẢ
1. Tội phạm về trật tự xã hội: xảy ra 72 vụ, giảm 11 vụ (13,2%) so với năm 2022; điều tra, khám phá 66 vụ, đạt 91,7%, xử lý 108 đối tượng.
2. Tội phạm ma túy: bắt 39 vụ, 51 đối tượng, thu giữ 412,6 gam heroin; lập hồ sơ đưa 27 người đi cai nghiện bắt buộc.
3. Phong trào toàn dân bảo vệ an ninh Tổ quốc: 128/134 khu dân cư đạt tiêu chuẩn "An toàn về an ninh, trật tự"; vận động nhân dân giao nộp 43 khẩu súng tự chế trong đợt cao điểm từ ngày 15/5/2023 đến ngày 15/8/2023.
4. Công tác truy tố, xét xử: Viện kiểm sát nhân dân huyện truy tố 84 vụ, 131 bị can; Tòa án nhân dân huyện xét xử lưu động 06 vụ.

III. HẠN CHẾ, NGUYÊN NHÂN
1. Hạn chế
- Tội phạm lừa đảo qua mạng tăng 09 vụ, tỷ lệ điều tra mới đạt 33%;
- 03 xã chưa kiện toàn Ban Chỉ đạo sau khi có thay đổi nhân sự; chế độ báo cáo trước ngày 20 hằng tháng có nơi chưa bảo đảm.
2. Nguyên nhân
- Một bộ phận người dân còn chủ quan, cả tin;
- Lực lượng công an xã mỏng, địa bàn rộng, phương tiện thiếu.

IV. BÀI HỌC KINH NGHIỆM
Một là, nơi nào cấp ủy trực tiếp lãnh đạo, người đứng đầu sâu sát thì nơi đó tình hình an ninh, trật tự ổn định.
Hai là, sự phối hợp chặt chẽ giữa công an, quân sự, Mặt trận Tổ quốc và các đoàn thể đã tạo nên sức mạnh tổng hợp.
Ba là, việc kịp thời biểu dương, khen thưởng có tác dụng động viên lớn; trong năm đã khen thưởng 22 tập thể, 35 cá nhân.

Trên đây là kết quả hoạt động năm 2023 của Ban Chỉ đạo huyện.

Nơi nhận:
- Ban Chỉ đạo tỉnh (báo cáo);
- Thường trực Huyện ủy;
- Lưu.
K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN THƯỜNG TRỰC

Thượng tá Kiều Văn Sáng
""",
        (),
    ),
    Document(
        "ket luan thi uy",
        "2023-11-28",
        """THỊ ỦY YÊN TRÁNG
*
Số 415-TB/ThU
ĐẢNG CỘNG SẢN VIỆT NAM
Yên Tráng, ngày 30 tháng 11 năm 2023

THÔNG BÁO
Kết luận của Thường trực Thị ủy tại cuộc họp chuẩn bị mùa lễ hội xuân Giáp Thìn 2024

Ngày 28/11/2023, Thường trực Thị ủy họp nghe Phòng Văn hóa và Thông tin báo cáo công tác chuẩn bị mùa lễ hội xuân Giáp Thìn 2024 tại Khu di tích đền Thượng. Đồng chí Bạch Đình Nam, Bí thư Thị ủy chủ trì. Sau khi thảo luận, Thường trực Thị ủy kết luận như sau:

1. Về kết quả mùa lễ hội năm 2023: đón 418.000 lượt khách, tăng 27% so với năm 2022; tổng thu công đức 9,6 tỷ đồng; không xảy ra cháy nổ. Tuy nhiên, ngày 29/01/2023 còn ùn tắc kéo dài 03 giờ tại cầu Ngòi Lao; tình trạng đổi tiền lẻ, đeo bám khách chưa được xử lý dứt điểm.

2. Thống nhất thời gian khai hội vào ngày 17/02/2024 (mồng 8 tháng Giêng), quy mô cấp thị xã.

3. Một số nhiệm vụ trọng tâm:
3.1. Đảng ủy UBND thị xã
- Lãnh đạo kiện toàn Ban Tổ chức lễ hội, phê duyệt kịch bản khai hội theo Nghị định số 110/2018/NĐ-CP ngày 29/8/2018 của Chính phủ trước ngày 15/12/2023.
- Chỉ đạo hoàn thành mở rộng bãi đỗ xe phía Nam và sửa chữa đường lên đền Thượng trong tháng 01/2024.
3.2. Công an thị xã
- Chủ trì, phối hợp với Ban Chỉ huy Quân sự thị xã, UBND phường Đền Thượng xây dựng phương án phân luồng giao thông, bảo đảm an ninh trật tự, không để ùn tắc tại cầu Ngòi Lao.
- Bố trí lực lượng thường trực 24/24 giờ tại khu di tích từ ngày 10/02/2024 đến ngày 10/3/2024.
3.3. Ban Quản lý di tích
- Lắp đặt 12 hòm công đức điện tử, mở sổ ghi chép tiền công đức theo Thông tư số 04/2023/TT-BTC, xong trước ngày 05/02/2024.
3.4. Ban Dân vận Thị ủy
- Phối hợp với Ủy ban MTTQ Việt Nam thị xã vận động các hộ kinh doanh ký cam kết niêm yết giá, không chèo kéo khách.
4. Giao Phòng Y tế kiểm tra an toàn thực phẩm đối với các cơ sở ăn uống trong khu vực lễ hội.
5. Văn phòng Thị ủy theo dõi việc thực hiện Thông báo này, báo cáo Thường trực Thị ủy vào sáng thứ Hai hằng tuần.

Nơi nhận:
- Thường trực Thị ủy;
- Các đơn vị có tên tại mục 3, 4, 5;
- Lưu Văn phòng.
T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Khổng Thị Lệ
""",
        (
            Expected(
                "- Lãnh đạo kiệ", "ày 15/12/2023.", ("Đảng ủy UBND thị xã",), (), "2023-12-15", ("110/2018/NĐ-CP",)
            ),
            Expected("- Chỉ đạo hoàn", "tháng 01/2024.", ("Đảng ủy UBND thị xã",), (), "2024-01-31", ()),
            Expected(
                "- Chủ trì, phố",
                " cầu Ngòi Lao.",
                ("Công an thị xã",),
                ("Ban Chỉ huy Quân sự thị xã", "UBND phường Đền Thượng"),
                None,
                (),
            ),
            Expected("- Bố trí lực l", "gày 10/3/2024.", ("Công an thị xã",), (), "2024-03-10", ()),
            Expected(
                "- Lắp đặt 12 h", "ày 05/02/2024.", ("Ban Quản lý di tích",), (), "2024-02-05", ("04/2023/TT-BTC",)
            ),
            Expected(
                "- Phối hợp với", "hèo kéo khách.", ("Ban Dân vận Thị ủy",), ("Ủy ban MTTQ Việt Nam thị xã",), None, ()
            ),
            Expected("4. Giao Phòng ", "hu vực lễ hội.", ("Phòng Y tế",), (), None, ()),
            Expected("5. Văn phòng T", "Hai hằng tuần.", ("Văn phòng Thị ủy",), (), "FREQ=WEEKLY;BYDAY=MO", ()),
        ),
    ),
    Document(
        "phat bieu khai mac",
        "2024-02-20",
        """PHÁT BIỂU KHAI MẠC
của đồng chí Chủ tịch UBND tỉnh Hải Lăng Tây tại Hội nghị gặp mặt doanh nghiệp đầu Xuân Giáp Thìn
(Ngày 20 tháng 02 năm 2024)

Kính thưa đồng chí Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh,
Kính thưa các vị đại biểu, các doanh nhân, doanh nghiệp,
Trong không khí phấn khởi của những ngày đầu xuân mới, hôm nay UBND tỉnh phối hợp với Hiệp hội Doanh nghiệp tỉnh tổ chức hội nghị gặp mặt doanh nghiệp. Thay mặt lãnh đạo UBND tỉnh, tôi nhiệt liệt chào mừng và gửi tới các vị đại biểu, 215 doanh nghiệp, hợp tác xã lời chúc năm mới an khang, thịnh vượng.
Thưa các vị đại biểu,
Năm 2023 vừa qua, kinh tế thế giới và trong nước gặp nhiều khó khăn, song tỉnh ta vẫn đạt những kết quả tích cực:
Thứ nhất, tốc độ tăng trưởng GRDP đạt 7,84%, đứng thứ 12 cả nước; thu ngân sách nhà nước đạt 11.260 tỷ đồng, vượt 9% dự toán Trung ương giao.
Thứ hai, có 1.043 doanh nghiệp thành lập mới với tổng vốn đăng ký 9.870 tỷ đồng; 312 doanh nghiệp hoạt động trở lại. Kim ngạch xuất khẩu đạt 1,46 tỷ USD.
Thứ ba, thực hiện Nghị quyết số 02/NQ-CP ngày 06/01/2023 của Chính phủ, Sở Kế hoạch và Đầu tư đã chủ trì, phối hợp với các sở, ngành rút ngắn 35% thời gian giải quyết thủ tục đầu tư; Cục Thuế tỉnh hoàn thuế 624 tỷ đồng trước ngày 31/12/2023; Ngân hàng Nhà nước chi nhánh tỉnh tổ chức 05 cuộc kết nối ngân hàng - doanh nghiệp.
Thứ tư, Tổ công tác tháo gỡ khó khăn của tỉnh họp vào ngày 10 hằng tháng, tiếp nhận 186 kiến nghị, giải quyết xong 151 kiến nghị, đạt 81,2%.
Có được những thành tựu đó là nhờ sự đóng góp to lớn của cộng đồng doanh nghiệp. Các doanh nghiệp đã giữ việc làm cho 96.000 lao động, nộp ngân sách 4.815 tỷ đồng, ủng hộ 63 tỷ đồng cho công tác an sinh xã hội. Tôi xin trân trọng cảm ơn và ghi nhận những nỗ lực ấy.
Bên cạnh đó, chúng tôi cũng thẳng thắn nhìn nhận: mặt bằng sạch ở Khu công nghiệp Triệu Phong còn thiếu, 03 cụm công nghiệp chậm tiến độ; một bộ phận cán bộ còn tâm lý sợ sai, đùn đẩy; Chỉ số PCI năm 2022 giảm 4 bậc.
Hội nghị hôm nay diễn ra với ba phần: phần một, nghe báo cáo của Sở Kế hoạch và Đầu tư; phần hai, các doanh nghiệp trao đổi, kiến nghị; phần ba, lãnh đạo các sở, ngành giải đáp. Cuối chương trình là lễ tôn vinh 20 doanh nghiệp tiêu biểu theo Quyết định số 241/QĐ-UBND ngày 02/02/2024.
Với tinh thần đó, tôi xin tuyên bố khai mạc Hội nghị. Chúc các vị đại biểu, các doanh nhân sức khỏe, hạnh phúc; chúc hội nghị thành công tốt đẹp.
Xin trân trọng cảm ơn!
""",
        (),
    ),
    Document(
        "giao ban nganh giao duc",
        "2024-08-06",
        """UBND TỈNH NAM VANG
SỞ GIÁO DỤC VÀ ĐÀO TẠO
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 1836/TB-SGDĐT
Nam Vang, ngày 08 tháng 8 năm 2024

THÔNG BÁO
Kết luận của Giám đốc Sở tại Hội nghị giao ban tháng 8 năm 2024

Ngày 06/8/2024, Sở Giáo dục và Đào tạo tổ chức Hội nghị giao ban tháng 8. Sau khi nghe các phòng chuyên môn báo cáo và ý kiến của các Phòng Giáo dục và Đào tạo, Giám đốc Sở Tạ Hồng Liên kết luận:

Phần thứ nhất: Đánh giá công tác tháng 7
Toàn ngành đã tổ chức an toàn Kỳ thi tốt nghiệp THPT năm 2024 với 14.206 thí sinh, tỷ lệ tốt nghiệp 99,21%; hoàn thành tuyển sinh lớp 10; 412 giáo viên được bồi dưỡng chương trình mới. Các đơn vị đề nghị Sở sớm có hướng dẫn về dạy thêm, học thêm và bổ sung 168 biên chế giáo viên tiếng Anh, Tin học.

Phần thứ hai: Nhiệm vụ trọng tâm trong thời gian tới
Để chuẩn bị tốt cho năm học 2024 - 2025, Giám đốc Sở yêu cầu:
(1) Phòng Giáo dục Trung học chủ trì, phối hợp với Phòng Giáo dục Mầm non - Tiểu học tham mưu hướng dẫn thực hiện nhiệm vụ năm học theo Quyết định số 2045/QĐ-BGDĐT ngày 01/8/2024, trình Giám đốc Sở trước ngày 20/8/2024.
(2) Giao Phòng Tổ chức cán bộ phối hợp với Sở Nội vụ rà soát, đề xuất điều chuyển giáo viên từ nơi thừa sang nơi thiếu, hoàn thành trong tháng 9/2024.
(3) Phòng Kế hoạch - Tài chính kiểm tra cơ sở vật chất của 38 trường THPT theo Thông tư số 13/2020/TT-BGDĐT; báo cáo danh mục phòng học xuống cấp chậm nhất ngày 25/8.
(4) Thanh tra Sở tăng cường kiểm tra các khoản thu đầu năm học, xử lý nghiêm các trường hợp lạm thu.
(5) Các Phòng Giáo dục và Đào tạo huyện Ia Rong, Đak Nhe duy trì sĩ số học sinh dân tộc thiểu số, vận động học sinh bỏ học trở lại lớp; đến hết quý III năm 2024 không còn học sinh bỏ học.
(6) Các trường THPT chủ động phối hợp với công an cấp xã tuyên truyền phòng, chống bạo lực học đường, đuối nước và tai nạn giao thông.
(7) Văn phòng Sở tổng hợp kết quả thực hiện kết luận giao ban, báo cáo Giám đốc Sở vào ngày cuối cùng của tháng.

Trên đây là kết luận của Giám đốc Sở, Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Giám đốc, các PGĐ Sở;
- Các phòng thuộc Sở; các Phòng GDĐT;
- Lưu: VT, VP.
TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Phùng Gia Bảo
""",
        (
            Expected(
                "(1) Phòng Giáo",
                "gày 20/8/2024.",
                ("Phòng Giáo dục Trung học",),
                ("Phòng Giáo dục Mầm non - Tiểu học",),
                "2024-08-20",
                ("2045/QĐ-BGDĐT",),
            ),
            Expected("(2) Giao Phòng", " tháng 9/2024.", ("Phòng Tổ chức cán bộ",), ("Sở Nội vụ",), "2024-09-30", ()),
            Expected(
                "(3) Phòng Kế h",
                "hất ngày 25/8.",
                ("Phòng Kế hoạch - Tài chính",),
                (),
                "2024-08-25",
                ("13/2020/TT-BGDĐT",),
            ),
            Expected("(4) Thanh tra ", "g hợp lạm thu.", ("Thanh tra Sở",), (), None, ()),
            Expected(
                "(5) Các Phòng ",
                "c sinh bỏ học.",
                ("Phòng Giáo dục và Đào tạo huyện Ia Rong", "Phòng Giáo dục và Đào tạo huyện Đak Nhe"),
                (),
                "2024-09-30",
                (),
            ),
            Expected("(6) Các trường", "ạn giao thông.", ("Các trường THPT",), ("công an cấp xã",), None, ()),
            Expected("(7) Văn phòng ", "ùng của tháng.", ("Văn phòng Sở",), (), "FREQ=MONTHLY;BYMONTHDAY=-1", ()),
        ),
    ),
)
