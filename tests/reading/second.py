# ruff: noqa: E501
"""Twenty-eight more invented documents, written blind by a second person: expectations first, the reader afterwards.

They keep the reader honest about forms its rules were not written from. What is still wrong in them is counted by
floors in test_second.py, not hidden here.
"""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "provincial notice with decided points and a chain of units",
        "2024-07-18",
        """ỦY BAN NHÂN DÂN TỈNH AN SƠN
VĂN PHÒNG
Số: 312/TB-VP
An Sơn, ngày 22 tháng 7 năm 2024
THÔNG BÁO
Kết luận của đồng chí Hoàng Minh Đức, Phó Chủ tịch Thường trực UBND tỉnh tại cuộc họp nghe báo cáo tiến độ lập hồ sơ nâng cấp đô thị Khe Sâu

Ngày 18/7/2024, tại trụ sở UBND tỉnh, đồng chí Hoàng Minh Đức chủ trì cuộc họp nghe Sở Xây dựng báo cáo tiến độ lập hồ sơ đề án nâng cấp đô thị. Tham dự cuộc họp có lãnh đạo các Sở: Xây dựng, Tài chính, Nội vụ; UBND huyện Khe Sâu.
Sau khi nghe báo cáo và ý kiến của các đại biểu dự họp, đồng chí Phó Chủ tịch Thường trực UBND tỉnh kết luận như sau:
1. Cơ bản thống nhất với nội dung báo cáo của Sở Xây dựng. UBND huyện Khe Sâu đã chủ động bố trí kinh phí lập đề án, tuy nhiên tiến độ còn chậm 45 ngày so với kế hoạch.
2. Giao UBND huyện Khe Sâu:
a) Tiếp thu ý kiến tại cuộc họp, hoàn chỉnh hồ sơ đề án, gửi Sở Xây dựng thẩm định trước ngày 10/8/2024.
b) Rà soát 04 tiêu chí chưa đạt về hạ tầng, xác định nguồn lực và lộ trình khắc phục cụ thể.
3. Sở Xây dựng chủ trì, cùng Sở Tài chính và Sở Nội vụ tổ chức thẩm định, trình UBND tỉnh trước ngày 25/8/2024; chịu trách nhiệm toàn diện về kết quả thẩm định.
4. Về nguồn vốn cho tuyến đường vành đai: đồng ý về chủ trương như đề nghị của UBND huyện Khe Sâu tại Tờ trình số 88/TTr-UBND ngày 02/7/2024.
5. Các sở, ngành liên quan căn cứ chức năng, nhiệm vụ được giao hướng dẫn, hỗ trợ UBND huyện Khe Sâu trong quá trình hoàn thiện hồ sơ.
Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các Sở: XD, TC, NV;
- Lưu: VT, CN2.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Lò Văn Pánh""",
        (
            Expected("a) Tiếp thu", "10/8/2024.", ("UBND huyện Khe Sâu",), (), "2024-08-10"),
            Expected("b) Rà soát", "cụ thể.", ("UBND huyện Khe Sâu",)),
            Expected("3. Sở Xây dựng", "thẩm định.", ("Sở Xây dựng",), ("Sở Tài chính", "Sở Nội vụ"), "2024-08-25"),
            Expected("5. Các sở", "hồ sơ.", ("Các sở, ngành liên quan",)),
        ),
    ),
    Document(
        "party standing committee conclusion with dashes",
        "2025-02-11",
        """TỈNH ỦY BẮC LÂM
*
Số 214-KL/TU
KẾT LUẬN
của Ban Thường vụ Tỉnh ủy về tăng cường công tác đảng viên ở vùng dân tộc thiểu số

Tại phiên họp ngày 11/02/2025, sau khi xem xét Tờ trình số 61-TTr/BTCTU của Ban Tổ chức Tỉnh ủy, Ban Thường vụ Tỉnh ủy kết luận:
I. ĐÁNH GIÁ CHUNG
Thời gian qua, các cấp ủy đã kết nạp 1.204 đảng viên mới, trong đó 38% là người dân tộc thiểu số. Tuy nhiên, còn 17 thôn, bản chưa có chi bộ độc lập; một số cấp ủy chưa quan tâm tạo nguồn.
II. NHIỆM VỤ, GIẢI PHÁP
1. Các huyện ủy, thành ủy, đảng ủy trực thuộc
- Lãnh đạo rà soát nguồn kết nạp đảng viên tại từng thôn, bản; phấn đấu đến hết năm 2025 không còn thôn, bản chưa có chi bộ.
- Chỉ đạo thực hiện nghiêm Hướng dẫn số 12-HD/TW ngày 17/5/2022 của Ban Tổ chức Trung ương.
2. Ban Tổ chức Tỉnh ủy
- Chủ trì, phối hợp với Ban Dân tộc tỉnh, Tỉnh đoàn tham mưu ban hành đề án tạo nguồn phát triển đảng viên, trình Ban Thường vụ Tỉnh ủy trong quý II/2025.
- Theo dõi, đôn đốc việc thực hiện Kết luận này; định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh ủy.
3. Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc ban hành chính sách hỗ trợ chi bộ thôn, bản.
4. Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn công tác tuyên truyền Kết luận.
Kết luận này phổ biến đến chi bộ.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Nơi nhận:
- Ban Tổ chức Trung ương,
- Lưu Văn phòng Tỉnh ủy.""",
        (
            Expected(
                "- Lãnh đạo rà",
                "chi bộ.",
                ("Các huyện ủy, thành ủy, đảng ủy trực thuộc",),
                (),
                "2025-12-31",
            ),
            Expected(
                "- Chỉ đạo thực",
                "Trung ương.",
                ("Các huyện ủy, thành ủy, đảng ủy trực thuộc",),
                (),
                None,
                ("12-HD/TW",),
            ),
            Expected(
                "- Chủ trì",
                "II/2025.",
                ("Ban Tổ chức Tỉnh ủy",),
                ("Ban Dân tộc tỉnh", "Tỉnh đoàn"),
                "2025-06-30",
            ),
            Expected("- Theo dõi", "Tỉnh ủy.", ("Ban Tổ chức Tỉnh ủy",), (), "FREQ=YEARLY"),
            Expected("3. Đảng đoàn", "bản.", ("Đảng đoàn Hội đồng nhân dân tỉnh",)),
            Expected("4. Ban Tuyên giáo", "Kết luận.", ("Ban Tuyên giáo và Dân vận Tỉnh ủy",)),
        ),
    ),
    Document(
        "urging letter with a cut-off date of figures",
        "2023-11-06",
        """UBND HUYỆN MƯỜNG LẠN
PHÒNG NỘI VỤ
Số: 455/NV
V/v đôn đốc báo cáo kết quả cải cách hành chính
Kính gửi:
- Các phòng, ban chuyên môn thuộc UBND huyện;
- UBND các xã, thị trấn.
Thực hiện Kế hoạch số 18/KH-UBND ngày 20/01/2023 của UBND huyện về cải cách hành chính, đến nay còn 07 cơ quan, đơn vị chưa gửi báo cáo quý III. Để kịp thời tổng hợp, Phòng Nội vụ đề nghị các cơ quan, đơn vị:
1. Báo cáo kết quả thực hiện công tác cải cách hành chính năm 2023 (số liệu tính đến ngày 31/10/2023) theo đề cương gửi kèm.
2. Tự chấm điểm chỉ số cải cách hành chính trên phần mềm của tỉnh; tài liệu kiểm chứng phải đầy đủ, đúng quy định.
3. Rà soát, đề xuất các thủ tục hành chính cần đơn giản hóa.
Báo cáo gửi về Phòng Nội vụ trước ngày 15/11/2023 để tổng hợp, báo cáo UBND huyện.
Sau thời hạn trên, đơn vị nào không gửi báo cáo phải chịu trách nhiệm trước Chủ tịch UBND huyện.
Rất mong nhận được sự phối hợp của các cơ quan, đơn vị./.
Nơi nhận:
- Như trên;
- Lưu: NV.
TRƯỞNG PHÒNG""",
        (
            Expected("1. Báo cáo", "gửi kèm.", ("các cơ quan, đơn vị",), (), "2023-11-15"),
            Expected("2. Tự chấm", "quy định.", ("các cơ quan, đơn vị",), (), "2023-11-15"),
            Expected("3. Rà soát", "đơn giản hóa.", ("các cơ quan, đơn vị",), (), "2023-11-15"),
        ),
    ),
    Document(
        "directive with unit headings and paragraphs",
        "2024-12-02",
        """CHỈ THỊ
Về việc tổ chức đón Tết Nguyên đán Ất Tỵ năm 2025
Tết Nguyên đán là dịp sum họp của Nhân dân. Để bảo đảm Nhân dân đón Tết vui tươi, an toàn, Chủ tịch UBND thành phố yêu cầu các phòng, ban, đơn vị, UBND các phường, xã tập trung thực hiện tốt các nhiệm vụ sau:
1. Phòng Lao động - Thương binh và Xã hội
Chủ trì, phối hợp với Ủy ban MTTQ Việt Nam thành phố rà soát hộ nghèo, tham mưu phương án tặng quà Tết; hoàn thành trước ngày 10/01/2025.
2. Phòng Kinh tế
Theo dõi sát diễn biến giá cả thị trường; tổ chức 03 điểm bán hàng bình ổn giá từ ngày 15/01/2025 đến ngày 28/01/2025.
3. Công an thành phố
a) Mở cao điểm tấn công, trấn áp tội phạm dịp Tết.
b) Chủ trì, phối hợp với Đội Quản lý thị trường số 2 xử lý nghiêm hành vi mua bán pháo nổ.
4. Trung tâm Văn hóa - Thông tin và Thể thao
Xây dựng kịch bản chương trình "Mừng Đảng - Mừng Xuân", trình UBND thành phố phê duyệt trước 20/12/2024.
5. UBND các phường, xã
Vận động Nhân dân treo cờ Tổ quốc, vệ sinh đường làng, ngõ xóm.
6. Phân công trực Tết, báo cáo danh sách về Văn phòng HĐND và UBND thành phố trước ngày 20/01/2025.
Yêu cầu Thủ trưởng các phòng, ban, đơn vị, Chủ tịch UBND các phường, xã nghiêm túc tổ chức thực hiện Chỉ thị này./.
Nơi nhận: Như trên.""",
        (
            Expected(
                "Chủ trì, phối hợp với Ủy ban",
                "10/01/2025.",
                ("Phòng Lao động - Thương binh và Xã hội",),
                ("Ủy ban MTTQ Việt Nam thành phố",),
                "2025-01-10",
            ),
            Expected("Theo dõi sát", "28/01/2025.", ("Phòng Kinh tế",), (), "2025-01-28"),
            Expected("a) Mở cao", "dịp Tết.", ("Công an thành phố",)),
            Expected("b) Chủ trì", "pháo nổ.", ("Công an thành phố",), ("Đội Quản lý thị trường số 2",)),
            Expected("Xây dựng kịch", "20/12/2024.", ("Trung tâm Văn hóa - Thông tin và Thể thao",), (), "2024-12-20"),
            Expected("Vận động", "ngõ xóm.", ("UBND các phường, xã",)),
            Expected(
                "6. Phân công",
                "20/01/2025.",
                ("các phòng, ban, đơn vị", "UBND các phường, xã"),
                (),
                "2025-01-20",
            ),
        ),
    ),
    Document(
        "press news where the chair stresses and asks",
        "2024-04-26",
        """Bí thư Huyện ủy làm việc với xã Nậm Khao
26/04/2024 - 15:20
Chiều 26/4, đồng chí Vàng A Sinh, Bí thư Huyện ủy đã có buổi làm việc với Ban Thường vụ Đảng ủy xã Nậm Khao về tình hình phát triển kinh tế - xã hội 4 tháng đầu năm.
Báo cáo tại buổi làm việc, đồng chí Bí thư Đảng ủy xã cho biết, 4 tháng đầu năm xã đã trồng mới 62 ha quế, đạt 78% kế hoạch. Xã đề nghị huyện quan tâm đầu tư đường vào bản Huổi Sang, bố trí thêm giáo viên mầm non.
Phát biểu kết luận, đồng chí Vàng A Sinh biểu dương những nỗ lực của cấp ủy, chính quyền và Nhân dân xã Nậm Khao. Đồng chí nhấn mạnh, Nậm Khao có lợi thế về rừng và du lịch cộng đồng nhưng chưa được khai thác hiệu quả. Thời gian tới, đồng chí đề nghị Đảng ủy xã tập trung lãnh đạo hoàn thành kế hoạch trồng rừng trước ngày 30/6. Chú trọng quản lý, bảo vệ rừng tại các khu vực giáp ranh. Giao Ban Tổ chức Huyện ủy phối hợp với Phòng Nội vụ rà soát, tham mưu bố trí cán bộ còn thiếu của xã.
Đối với các kiến nghị của xã, đồng chí giao Phòng Kinh tế và Hạ tầng khảo sát, tham mưu UBND huyện đầu tư tuyến đường vào bản Huổi Sang.
Nhân dịp này, đoàn công tác đã tặng 20 suất quà cho học sinh nghèo vượt khó.
Tin, ảnh: Mai Chi
Lượt xem: 312""",
        (
            Expected("Thời gian tới, đồng chí đề nghị", "30/6.", ("Đảng ủy xã",), (), "2024-06-30"),
            Expected("Chú trọng", "giáp ranh.", ("Đảng ủy xã",)),
            Expected("Giao Ban Tổ chức", "của xã.", ("Ban Tổ chức Huyện ủy",), ("Phòng Nội vụ",)),
            Expected("Đối với các kiến", "Huổi Sang.", ("Phòng Kinh tế và Hạ tầng",)),
        ),
    ),
    Document(
        "handover minutes with a spaced table",
        "2025-09-08",
        """BIÊN BẢN GIAO BAN TUẦN 37
I. Thành phần
- Đ/c Phạm Quốc Huy, Chủ tịch UBND xã - chủ trì
- Các đ/c Phó Chủ tịch, trưởng các phòng chuyên môn
II. Kết quả tuần 36
- Phòng Kinh tế: đã cấp 12 giấy phép xây dựng, giải quyết 05 đơn thư.
- Công an xã: tuần tra 14 ca, xử lý 09 trường hợp vi phạm.
III. Nhiệm vụ tuần 37
STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
1 | Kiểm tra an toàn thực phẩm các bếp ăn bán trú | Phòng Văn hóa - Xã hội | Trạm Y tế xã | 12/9/2025
2 | Lập danh sách hộ bị ảnh hưởng bởi dự án hồ Khe Đá | Phòng Kinh tế | Ban Quản lý dự án huyện; thôn Khe Đá | 15/9/2025
3 | Trực cấp giấy khai sinh lưu động tại thôn Tà Vân | Trung tâm Phục vụ hành chính công xã | | Sáng thứ Bảy hằng tuần
IV. Ý kiến khác
Đ/c Trưởng Công an xã đề nghị bổ sung kinh phí xăng xe.
Biên bản kết thúc lúc 9 giờ 30 phút.""",
        (
            Expected("1 | Kiểm tra", "12/9/2025", ("Phòng Văn hóa - Xã hội",), ("Trạm Y tế xã",), "2025-09-12"),
            Expected(
                "2 | Lập", "15/9/2025", ("Phòng Kinh tế",), ("Ban Quản lý dự án huyện", "thôn Khe Đá"), "2025-09-15"
            ),
            Expected("3 | Trực", "hằng tuần", ("Trung tâm Phục vụ hành chính công xã",), (), "FREQ=WEEKLY;BYDAY=SA"),
        ),
    ),
    Document(
        "half year review with achievements then duties",
        "2022-07-05",
        """SƠ KẾT CÔNG TÁC ĐOÀN 6 THÁNG ĐẦU NĂM 2022
Sáng 5/7/2022, Ban Thường vụ Thị đoàn tổ chức Hội nghị sơ kết 6 tháng đầu năm.
6 tháng đầu năm, các cấp bộ Đoàn đã đạt nhiều kết quả nổi bật:
Một là, tổ chức 86 hoạt động tình nguyện, thu hút 5.400 lượt đoàn viên tham gia.
Hai là, giới thiệu 214 đoàn viên ưu tú cho Đảng, vượt 7% so với chỉ tiêu.
Ba là, vận động xây dựng 03 nhà nhân ái trị giá 180 triệu đồng.
Kết luận Hội nghị, đồng chí Bí thư Thị đoàn yêu cầu các cơ sở Đoàn trong 6 tháng cuối năm tập trung thực hiện tốt các nhiệm vụ trọng tâm:
Một là, tổ chức thành công Đại hội Đoàn các cấp nhiệm kỳ 2022 - 2027, xong trước ngày 31/8/2022.
Hai là, triển khai chiến dịch Thanh niên tình nguyện hè bảo đảm an toàn, thiết thực.
Ba là, giao Ban Tổ chức - Kiểm tra Thị đoàn tham mưu kiểm tra việc thu nộp đoàn phí tại 05 đơn vị.
Bốn là, đẩy mạnh chuyển đổi số trong công tác đoàn; 100% cơ sở Đoàn sử dụng phần mềm quản lý đoàn viên.
Kết thúc hội nghị, 06 tập thể được tặng Giấy khen.""",
        (
            Expected("Một là, tổ chức thành", "31/8/2022.", ("các cơ sở Đoàn",), (), "2022-08-31"),
            Expected("Hai là, triển", "thiết thực.", ("các cơ sở Đoàn",), (), "2022-12-31"),
            Expected("Ba là, giao", "05 đơn vị.", ("Ban Tổ chức - Kiểm tra Thị đoàn",), (), "2022-12-31"),
            Expected("Bốn là", "đoàn viên.", ("các cơ sở Đoàn",), (), "2022-12-31"),
        ),
    ),
    Document(
        "award news without task",
        "2023-11-17",
        """Tôn vinh nhà giáo tiêu biểu năm 2023
Ngày 17/11, Phòng Giáo dục và Đào tạo huyện Tam Hà tổ chức lễ tôn vinh các nhà giáo tiêu biểu nhân kỷ niệm 41 năm Ngày Nhà giáo Việt Nam.
Phát biểu tại buổi lễ, đồng chí Trần Thị Lụa, Phó Chủ tịch UBND huyện gửi lời chúc mừng tốt đẹp nhất tới các thầy, cô giáo; mong muốn các thầy, cô tiếp tục phát huy truyền thống, giữ vững ngọn lửa nghề. Đồng chí tin tưởng ngành giáo dục huyện sẽ hoàn thành xuất sắc nhiệm vụ năm học.
Thay mặt các nhà giáo, cô Nguyễn Thu Thảo hứa sẽ không ngừng học tập, nâng cao trình độ, tích cực đổi mới phương pháp giảng dạy.
Tại buổi lễ, UBND huyện khen thưởng:
1. Trường THCS Bình Minh - đơn vị dẫn đầu phong trào thi đua;
2. Trường Tiểu học số 1 Tam Hà;
3. Trường Mầm non Hoa Ban.
Trước đó, các đại biểu đã dâng hương tại Nghĩa trang liệt sĩ huyện.
Bài và ảnh: Thanh Tú""",
        (),
    ),
    Document(
        "agenda without task",
        "2025-03-03",
        """CHƯƠNG TRÌNH
Hội nghị triển khai nhiệm vụ năm 2025
(Thời gian: 08 giờ 00, ngày 03/3/2025; địa điểm: Hội trường UBND huyện)
1. Ổn định tổ chức, văn nghệ chào mừng.
2. Tuyên bố lý do, giới thiệu đại biểu: Văn phòng HĐND và UBND huyện.
3. Báo cáo kết quả công tác năm 2024, nhiệm vụ năm 2025: Phòng Tài chính - Kế hoạch.
4. Thảo luận, tham luận: đại diện UBND xã Tân Lập, Phòng Nông nghiệp.
5. Phát biểu chỉ đạo: đồng chí Chủ tịch UBND huyện.
6. Trao thưởng các tập thể, cá nhân xuất sắc.
7. Bế mạc.
BAN TỔ CHỨC""",
        (),
    ),
    Document(
        "invitation without task",
        "2024-10-09",
        """GIẤY MỜI
Họp Ban Chỉ đạo chuyển đổi số huyện
Kính gửi: Các thành viên Ban Chỉ đạo.
Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo mời các đồng chí dự họp:
1. Thành phần: thành viên Ban Chỉ đạo, lãnh đạo VNPT Tam Hà, Viettel Tam Hà.
2. Nội dung: đánh giá kết quả chuyển đổi số 9 tháng, bàn nhiệm vụ quý IV.
3. Thời gian: 14 giờ 00 ngày 11/10/2024.
4. Địa điểm: Phòng họp số 2, trụ sở UBND huyện.
Rất hân hạnh được đón tiếp./.""",
        (),
    ),
    Document(
        "speech of a guest without task",
        "2023-05-18",
        """PHÁT BIỂU CHÀO MỪNG
của đại diện Hội Nông dân tỉnh tại Đại hội Hội Nông dân huyện Sông Mã
Kính thưa Đại hội!
Thay mặt Hội Nông dân tỉnh, tôi xin gửi tới các đại biểu lời chào trân trọng. Nhiệm kỳ qua, các cấp Hội đã vận động 12.000 hộ đăng ký sản xuất kinh doanh giỏi, đạt 105% kế hoạch.
Tôi cơ bản nhất trí với phương hướng mà báo cáo chính trị đã nêu. Hội Nông dân tỉnh mong muốn Hội Nông dân huyện tiếp tục phát huy truyền thống đoàn kết, đổi mới nội dung, phương thức hoạt động; xin chúc Đại hội thành công tốt đẹp.
Trân trọng cảm ơn!""",
        (),
    ),
    Document(
        "inspection news with promises and figures, no task",
        "2024-08-15",
        """Đoàn giám sát HĐND tỉnh làm việc tại huyện Phù Lương
Sáng 15/8, Đoàn giám sát của HĐND tỉnh làm việc với UBND huyện Phù Lương về thực hiện chính sách giảm nghèo.
Theo báo cáo, đến hết tháng 7/2024, tỷ lệ hộ nghèo của huyện còn 11,2%, giảm 3,4% so với cùng kỳ. Huyện đặt mục tiêu giảm tỷ lệ hộ nghèo xuống dưới 9% trước ngày 31/12/2024; tập trung hỗ trợ sinh kế, đào tạo nghề, giải quyết việc làm cho lao động nông thôn.
Các thành viên trong đoàn đề nghị UBND huyện làm rõ nguyên nhân giải ngân chậm, báo cáo bổ sung số liệu từng xã.
Tiếp thu các ý kiến, Chủ tịch UBND huyện cho biết huyện sẽ chỉ đạo các phòng chuyên môn rà soát, khắc phục tồn tại trong thời gian sớm nhất.
Người dân xã Bản Mù mong muốn Nhà nước tiếp tục hỗ trợ giống cây trồng và mở rộng đường giao thông nông thôn.
Tin cùng chuyên mục
- Phù Lương: Tăng cường phòng, chống cháy rừng mùa khô
- Khẩn trương thu hoạch lúa mùa""",
        (),
    ),
    Document(
        "plan with contents list and horizon headings",
        "2024-02-20",
        """KẾ HOẠCH
Thực hiện Nghị quyết số 09-NQ/TU về phát triển du lịch đến năm 2030
I. MỤC ĐÍCH, YÊU CẦU
1. Cụ thể hóa các mục tiêu, nhiệm vụ của Nghị quyết số 09-NQ/TU ngày 15/12/2023.
2. Việc triển khai phải đồng bộ, có trọng tâm, trọng điểm.
II. MỤC TIÊU ĐẾN NĂM 2030
1. Thu hút 2 triệu lượt khách, doanh thu đạt 3.500 tỷ đồng.
2. 100% khu, điểm du lịch có hệ thống thông tin số.
III. PHÂN CÔNG NHIỆM VỤ GIAI ĐOẠN 2024 - 2030
1. Sở Văn hóa, Thể thao và Du lịch: Chủ trì tham mưu Đề án phát triển du lịch cộng đồng, trình UBND tỉnh trong tháng 9/2024; là cơ quan thường trực theo dõi việc thực hiện Kế hoạch.
2. Sở Giao thông vận tải: Nâng cấp 02 tuyến đường kết nối khu du lịch Thác Bạc, hoàn thành trong năm 2025.
3. Báo An Sơn, Đài Phát thanh và Truyền hình tỉnh: Mở chuyên mục quảng bá du lịch hằng tuần.
IV. KINH PHÍ
Kinh phí thực hiện từ ngân sách nhà nước và xã hội hóa theo quy định.
V. TỔ CHỨC THỰC HIỆN
Giao Sở Tài chính phối hợp với Sở Văn hóa, Thể thao và Du lịch cân đối, bố trí kinh phí hằng năm.
Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Văn hóa, Thể thao và Du lịch để được hướng dẫn./.""",
        (
            Expected("1. Sở Văn hóa", "Kế hoạch.", ("Sở Văn hóa, Thể thao và Du lịch",), (), "2024-09-30"),
            Expected("2. Sở Giao", "năm 2025.", ("Sở Giao thông vận tải",), (), "2025-12-31"),
            Expected(
                "3. Báo An Sơn", "hằng tuần.", ("Báo An Sơn", "Đài Phát thanh và Truyền hình tỉnh"), (), "FREQ=WEEKLY"
            ),
            Expected(
                "Giao Sở Tài", "hằng năm.", ("Sở Tài chính",), ("Sở Văn hóa, Thể thao và Du lịch",), "FREQ=YEARLY"
            ),
        ),
    ),
    Document(
        "numbered head over dashes that begin with verbs, one unit",
        "2023-03-14",
        """Kết luận cuộc họp, Chủ tịch UBND thị xã chỉ đạo:
1. Phòng Tài nguyên và Môi trường khẩn trương hoàn thiện hồ sơ thu hồi đất dự án kè Ngòi Thia, trong đó:
- Hoàn thành trích đo trước ngày 25/3/2023;
- Lập phương án bồi thường, công khai tại nhà văn hóa tổ 4;
- Trình UBND thị xã phê duyệt phương án trước ngày 20/4/2023.
2. Trung tâm Phát triển quỹ đất và UBND phường Cầu Thia tuyên truyền, vận động các hộ dân bàn giao mặt bằng.
3. Yêu cầu nhà thầu thi công:
- Tập kết vật tư, thiết bị trước mùa mưa;
- Cam kết tiến độ bằng văn bản với chủ đầu tư, gửi Phòng Quản lý đô thị trước 31/3.
4. Đồng ý gia hạn thời gian thực hiện hợp đồng tư vấn thêm 60 ngày.""",
        (
            Expected("1. Phòng Tài", "20/4/2023.", ("Phòng Tài nguyên và Môi trường",), (), "2023-04-20"),
            Expected("2. Trung tâm", "mặt bằng.", ("Trung tâm Phát triển quỹ đất", "UBND phường Cầu Thia")),
            # A head that only names who is told is no part of a task: the guide's section 2.
            Expected("- Tập kết", "mùa mưa;", ("nhà thầu thi công",)),
            Expected("- Cam kết", "31/3.", ("nhà thầu thi công",), (), "2023-03-31"),
        ),
    ),
    Document(
        "letter to one office with several asks in prose",
        "2026-01-15",
        """Kính gửi: Sở Y tế.
UBND tỉnh nhận được Công văn số 77/BYT-KCB ngày 08/01/2026 của Bộ Y tế về việc tăng cường phòng, chống dịch bệnh mùa đông xuân. Về việc này, Chủ tịch UBND tỉnh có ý kiến như sau:
Giao Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo và UBND các xã, phường triển khai tiêm bổ sung vắc xin sởi cho trẻ từ 1 đến 10 tuổi, hoàn thành trong quý I/2026.
Sở Tài chính bảo đảm kinh phí cho công tác phòng, chống dịch theo đúng quy định của Luật Ngân sách nhà nước.
Giao Sở Y tế tổng hợp, báo cáo Chủ tịch UBND tỉnh kết quả trước ngày 20 hằng tháng.
Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.""",
        (
            Expected(
                "Giao Sở Y tế chủ",
                "I/2026.",
                ("Sở Y tế",),
                ("Sở Giáo dục và Đào tạo", "UBND các xã, phường"),
                "2026-03-31",
            ),
            Expected("Sở Tài chính", "nhà nước.", ("Sở Tài chính",)),
            Expected("Giao Sở Y tế tổng", "hằng tháng.", ("Sở Y tế",), (), "FREQ=MONTHLY;BYMONTHDAY=20"),
        ),
    ),
    Document(
        "ward notice with topics and bracketed advisers",
        "2025-12-10",
        """THÔNG BÁO KẾT LUẬN
Hội nghị giao ban Thường trực Đảng ủy phường tháng 12/2025
Đồng chí Bí thư Đảng ủy phường kết luận, chỉ đạo một số nội dung sau:
1. Về công tác xây dựng Đảng: Hoàn thành kiểm điểm, đánh giá, xếp loại chi bộ, đảng viên năm 2025 trước ngày 20/12/2025 (giao Ban Xây dựng Đảng tham mưu).
2. Về công tác bầu cử: UBND phường phối hợp với Ủy ban MTTQ Việt Nam phường rà soát, lập danh sách cử tri; niêm yết đúng thời gian quy định tại Nghị quyết số 1891/NQ-UBTVQH15.
3. Về an ninh trật tự: Đảng ủy Công an phường lãnh đạo lực lượng tăng cường tuần tra, kiểm soát dịp cuối năm, không để xảy ra bị động, bất ngờ.
4. Văn phòng Đảng ủy chuẩn bị nội dung, chương trình Hội nghị Ban Chấp hành lần thứ 8 (dự kiến ngày 26/12/2025), gửi tài liệu cho đại biểu trước 03 ngày.
5. Tiếp tục thực hiện tốt công tác vệ sinh môi trường, chỉnh trang đô thị đón năm mới.
TL. BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG""",
        (
            Expected("1. Về công", "tham mưu).", ("Ban Xây dựng Đảng",), (), "2025-12-20"),
            Expected(
                "2. Về công",
                "UBTVQH15.",
                ("UBND phường",),
                ("Ủy ban MTTQ Việt Nam phường",),
                None,
                ("1891/NQ-UBTVQH15",),
            ),
            Expected("3. Về an", "bất ngờ.", ("Đảng ủy Công an phường",)),
            Expected("4. Văn phòng", "03 ngày.", ("Văn phòng Đảng ủy",)),
            Expected("5. Tiếp tục", "năm mới."),
        ),
    ),
    Document(
        "minutes in which the chair answers one by one",
        "2024-06-21",
        """BIÊN BẢN LÀM VIỆC
Ngày 21/6/2024, tại Hội trường xã Cốc San, đồng chí Lý Văn Hải, Phó Chủ tịch UBND huyện chủ trì làm việc với UBND xã.
1. Đồng chí Giàng Seo Páo, Chủ tịch UBND xã báo cáo:
- Kết quả thu ngân sách 6 tháng đạt 54% dự toán;
- Còn 02 tiêu chí nông thôn mới chưa đạt.
2. Ý kiến các phòng chuyên môn:
- Phòng Nông nghiệp: đề nghị xã đẩy nhanh tiến độ trồng rừng thay thế;
- Phòng Tài chính - Kế hoạch: đề nghị xã rà soát nợ đọng xây dựng cơ bản.
3. Kết luận của đồng chí Phó Chủ tịch UBND huyện:
- UBND xã Cốc San tập trung thu các khoản thuế, phí còn tồn; phấn đấu đến hết quý III/2024 đạt trên 80% dự toán;
- Phòng Nông nghiệp và Phát triển nông thôn cử cán bộ hỗ trợ xã hoàn thiện hồ sơ tiêu chí môi trường, báo cáo UBND huyện trước ngày 10/7/2024;
- Phòng Kinh tế và Hạ tầng kiểm tra, xác định khối lượng sạt lở tỉnh lộ 156 đoạn qua thôn Luổng, tham mưu phương án xử lý trong 05 ngày làm việc.
Biên bản được thông qua vào hồi 11 giờ cùng ngày.""",
        (
            Expected("- UBND xã", "dự toán;", ("UBND xã Cốc San",), (), "2024-09-30"),
            Expected(
                "- Phòng Nông nghiệp và", "10/7/2024;", ("Phòng Nông nghiệp và Phát triển nông thôn",), (), "2024-07-10"
            ),
            Expected("- Phòng Kinh", "làm việc.", ("Phòng Kinh tế và Hạ tầng",)),
        ),
    ),
    Document(
        "news of a meeting of reporters, semicolon prose",
        "2023-02-24",
        """THÀNH ỦY TÂN MINH: GIAO BAN CÔNG TÁC TUYÊN GIÁO THÁNG 2
Chiều 24/02, Ban Tuyên giáo Thành ủy tổ chức Hội nghị giao ban báo cáo viên tháng 2/2023. Dự và chủ trì hội nghị có đồng chí Đỗ Thị Hạnh, Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Thành ủy.
Tại hội nghị, các đại biểu đã nghe thông tin chuyên đề về tình hình thế giới và biển, đảo.
Định hướng công tác tuyên truyền thời gian tới, đồng chí Đỗ Thị Hạnh yêu cầu đội ngũ báo cáo viên tập trung tuyên truyền kỷ niệm 93 năm Ngày thành lập Đảng; các chi, đảng bộ trực thuộc tổ chức học tập chuyên đề năm 2023 theo Hướng dẫn số 85-HD/BTGTU, xong trong tháng 3/2023. Đồng thời, đề nghị Trung tâm Văn hóa - Thể thao và Truyền thông thành phố tăng thời lượng tin, bài về chuyển đổi số. Đồng chí lưu ý các cơ quan, đơn vị nắm chắc tình hình tư tưởng, dư luận xã hội, định kỳ báo cáo về Ban Tuyên giáo Thành ủy trước ngày 25 hàng tháng.
Hồng Nhung""",
        (
            Expected(
                "Định hướng công",
                "tháng 3/2023.",
                ("đội ngũ báo cáo viên",),
                (),
                "2023-03-31",
                ("85-HD/BTGTU",),
            ),
            Expected(
                "Đồng thời, đề nghị",
                "chuyển đổi số.",
                ("Trung tâm Văn hóa - Thể thao và Truyền thông thành phố",),
            ),
            Expected(
                "Đồng chí lưu ý",
                "hàng tháng.",
                ("các cơ quan, đơn vị",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=25",
            ),
        ),
    ),
    Document(
        "decimal outline with appendix rows and page numbers",
        "2024-05-30",
        """Số: 1288/UBND-TH
Kính gửi: Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố.
Để hoàn thành kế hoạch giải ngân năm 2024, Chủ tịch UBND tỉnh yêu cầu:
1. Các chủ đầu tư
1.1. Rà soát, phân loại từng dự án; cam kết tiến độ giải ngân theo từng tháng, gửi Sở Kế hoạch và Đầu tư trước ngày 08/6/2024.
1.2. Đôn đốc nhà thầu huy động tối đa nhân lực,
2
máy móc, thiết bị để đẩy nhanh tiến độ thi công.
2. Sở Kế hoạch và Đầu tư
2.1. Tham mưu điều chuyển vốn các dự án chậm giải ngân theo Nghị định số 40/2020/NĐ-CP ngày 06/4/2020.
2.2. Phối hợp với Kho bạc Nhà nước tỉnh công khai kết quả giải ngân vào ngày 05 hằng tháng.
3. Sở Tài nguyên và Môi trường, UBND các huyện, thành phố tháo gỡ vướng mắc về giải phóng mặt bằng.
4. Thanh tra tỉnh kiểm tra trách nhiệm người đứng đầu các chủ đầu tư giải ngân dưới 50% đến hết tháng 9/2024.
(Gửi kèm Phụ lục danh mục dự án chậm tiến độ)
Nhận được văn bản này, yêu cầu các đơn vị khẩn trương triển khai thực hiện./.
Nơi nhận:
- Như trên;
PHỤ LỤC
1. Dự án Đường Nà Sản - Cò Nòi
2. Dự án Trường PTDTNT huyện""",
        (
            Expected("1.1. Rà", "08/6/2024.", ("Các chủ đầu tư",), (), "2024-06-08"),
            Expected("1.2. Đôn", "thi công.", ("Các chủ đầu tư",)),
            Expected("2.1. Tham", "06/4/2020.", ("Sở Kế hoạch và Đầu tư",), (), None, ("40/2020/NĐ-CP",)),
            Expected(
                "2.2. Phối",
                "hằng tháng.",
                ("Sở Kế hoạch và Đầu tư",),
                ("Kho bạc Nhà nước tỉnh",),
                "FREQ=MONTHLY;BYMONTHDAY=5",
            ),
            Expected("3. Sở Tài", "mặt bằng.", ("Sở Tài nguyên và Môi trường", "UBND các huyện, thành phố")),
            Expected("4. Thanh tra", "9/2024.", ("Thanh tra tỉnh",)),
        ),
    ),
    Document(
        "report of results with a request to the superior, no task",
        "2025-06-30",
        """BÁO CÁO
Kết quả thực hiện Nghị quyết số 12-NQ/HU 6 tháng đầu năm 2025
I. KẾT QUẢ ĐẠT ĐƯỢC
1. Công tác lãnh đạo, chỉ đạo: Đảng ủy xã ban hành 05 văn bản chỉ đạo; tổ chức quán triệt đến 100% chi bộ.
2. Công tác tuyên truyền: phối hợp với Đoàn Thanh niên xã tổ chức 12 buổi tuyên truyền lưu động.
3. Công tác kiểm tra, giám sát: kiểm tra 04 chi bộ, hoàn thành 100% kế hoạch.
II. TỒN TẠI, HẠN CHẾ
- Một số chi bộ chưa quan tâm công tác phát triển đảng viên.
- Việc thực hiện chế độ báo cáo còn chậm.
III. BÀI HỌC KINH NGHIỆM
1. Phải tăng cường vai trò nêu gương của người đứng đầu.
2. Cần làm tốt công tác vận động quần chúng.
IV. KIẾN NGHỊ, ĐỀ XUẤT
1. Đề nghị Ban Tổ chức Huyện ủy mở lớp bồi dưỡng bí thư chi bộ.
2. Đề nghị UBND huyện bố trí kinh phí sửa chữa nhà văn hóa thôn trước ngày 30/9/2025.
Trên đây là báo cáo của Đảng ủy xã./.""",
        (),
    ),
    Document(
        "news visit",
        "2024-03-05",
        """Lãnh đạo tỉnh thăm, chúc mừng ngành Y tế
Chiều 5/3, đồng chí Hà Văn Toàn, Phó Bí thư Thường trực Tỉnh ủy đến thăm, chúc mừng cán bộ, y bác sĩ Bệnh viện Đa khoa tỉnh.
Tại buổi gặp mặt, đồng chí Phó Bí thư Thường trực Tỉnh ủy ghi nhận, đánh giá cao những đóng góp của đội ngũ y, bác sĩ; đồng thời mong muốn bệnh viện tiếp tục nâng cao chất lượng khám, chữa bệnh, xây dựng bệnh viện xanh - sạch - đẹp.
Thay mặt tập thể bệnh viện, bác sĩ Giám đốc bày tỏ cảm ơn và khẳng định sẽ tiếp tục phấn đấu hoàn thành tốt nhiệm vụ được giao.
Năm 2023, bệnh viện đã khám cho 182.000 lượt bệnh nhân, triển khai 14 kỹ thuật mới.""",
        (),
    ),
    Document(
        "voter meeting",
        "2024-07-02",
        """Đại biểu HĐND huyện tiếp xúc cử tri xã Lùng Vai
Tại buổi tiếp xúc, cử tri đề nghị huyện quan tâm sửa chữa tuyến đường thôn Na Lốc; sớm cấp giấy chứng nhận quyền sử dụng đất cho các hộ tái định cư; tăng cường quản lý giá vật tư nông nghiệp.
Cử tri Nguyễn Văn Bảy, thôn Bản Sinh kiến nghị UBND xã bố trí kinh phí làm kênh mương trước vụ xuân 2025.
Đại diện lãnh đạo UBND xã đã giải trình, làm rõ các ý kiến thuộc thẩm quyền.
Các đại biểu HĐND huyện tiếp thu, tổng hợp để chuyển đến cơ quan có thẩm quyền xem xét, giải quyết.""",
        (),
    ),
    Document(
        "conference intro news",
        "2023-10-12",
        """Khai mạc Hội thi cán bộ dân vận khéo
Sáng 12/10, Ban Dân vận Huyện ủy khai mạc Hội thi. Tham gia Hội thi có 12 đội đến từ các xã, thị trấn.
Các đội trải qua 3 phần thi:
1. Chào hỏi: giới thiệu về đội, địa phương, đơn vị.
2. Kiến thức: trả lời câu hỏi trắc nghiệm về công tác dân vận.
3. Xử lý tình huống: giải quyết tình huống phát sinh tại cơ sở.
Phát biểu khai mạc, đồng chí Trưởng ban Dân vận Huyện ủy nhấn mạnh ý nghĩa của Hội thi; đề nghị các đội thi đoàn kết, trung thực, Ban Giám khảo chấm điểm công tâm, khách quan.
Kết thúc, Ban Tổ chức trao giải Nhất cho đội xã Bản Phiệt.""",
        (),
    ),
    Document(
        "decision of reward",
        "2024-01-09",
        """QUYẾT ĐỊNH
Về việc tặng Giấy khen
CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN
Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
Xét đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-NV ngày 05/01/2024,
QUYẾT ĐỊNH:
Điều 1. Tặng Giấy khen cho 05 tập thể, 12 cá nhân có thành tích xuất sắc năm 2023 (có danh sách kèm theo).
Điều 2. Kèm theo Giấy khen là tiền thưởng theo quy định tại Nghị định số 98/2023/NĐ-CP ngày 31/12/2023.
Điều 3. Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.""",
        (),
    ),
    Document(
        "article on model",
        "2024-05-20",
        """Hiệu quả mô hình camera an ninh ở Phố Lu
Thời gian qua, Đảng ủy thị trấn Phố Lu đã tập trung lãnh đạo, chỉ đạo xây dựng mô hình camera an ninh. Ban Chỉ đạo thị trấn phân công các chi bộ phụ trách từng tuyến phố, giao Công an thị trấn làm nòng cốt.
Đến nay, toàn thị trấn lắp đặt 86 mắt camera, kinh phí 640 triệu đồng từ nguồn xã hội hóa.
Đồng chí Lê Văn Hùng, Bí thư Đảng ủy thị trấn cho biết: "Thời gian tới, chúng tôi tiếp tục vận động Nhân dân lắp đặt thêm 30 mắt camera, phấn đấu hết năm 2024 phủ kín các tổ dân phố".
Bài học rút ra là phải công khai, minh bạch; cần phát huy vai trò của người có uy tín.""",
        (),
    ),
    Document(
        "prose conclusion",
        "2024-09-12",
        """Ngày 12/9/2024, Ban Chỉ đạo Phòng, chống thiên tai huyện họp khẩn dưới sự chủ trì của đồng chí Đinh Quang Minh, Chủ tịch UBND huyện.
Kết luận cuộc họp, đồng chí Chủ tịch UBND huyện yêu cầu Ban Chỉ huy Quân sự huyện huy động 60 chiến sĩ, dân quân tìm kiếm người mất tích tại thôn Nậm Tông, hoàn thành trước ngày 15/9/2024. Giao Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Hội Chữ thập đỏ huyện tiếp nhận, phân bổ hàng cứu trợ bảo đảm công khai, đúng đối tượng. Công an huyện phân luồng giao thông, cấm người và phương tiện qua các điểm sạt lở. Trung tâm Y tế huyện khẩn trương tiêu độc, khử trùng môi trường sau lũ. Các đơn vị báo cáo kết quả về Văn phòng Ban Chỉ đạo trước 16 giờ hằng ngày.""",
        (
            Expected("Kết luận cuộc", "15/9/2024.", ("Ban Chỉ huy Quân sự huyện",), (), "2024-09-15", ()),
            Expected(
                "Giao Phòng",
                "đối tượng.",
                ("Phòng Lao động - Thương binh và Xã hội",),
                ("Hội Chữ thập đỏ huyện",),
                None,
                (),
            ),
            Expected("Công an huyện", "sạt lở.", ("Công an huyện",), (), None, ()),
            Expected("Trung tâm Y", "sau lũ.", ("Trung tâm Y tế huyện",), (), None, ()),
            Expected("Các đơn vị báo", "hằng ngày.", ("Các đơn vị",), (), "FREQ=DAILY", ()),
        ),
    ),
    Document(
        "conclusion sections",
        "2025-04-04",
        """KẾT LUẬN
CỦA ĐỒNG CHÍ BÍ THƯ THÀNH ỦY TẠI HỘI NGHỊ GIAO BAN QUÝ I/2025
Tại Hội nghị giao ban quý I/2025, sau khi nghe các cơ quan tham mưu báo cáo, đồng chí Bí thư Thành ủy có ý kiến kết luận như sau:
1. Đánh giá chung: Quý I, kinh tế thành phố tăng trưởng khá; thu ngân sách đạt 29% dự toán. Công tác giải phóng mặt bằng còn chậm.
2. Nhiệm vụ quý II/2025
2.1. Đảng ủy UBND thành phố lãnh đạo hoàn thành giải phóng mặt bằng khu công nghiệp phía Đông trước ngày 30/6/2025; báo cáo Ban Thường vụ Thành ủy kết quả hằng tháng.
2.2. Ban Tổ chức Thành ủy phối hợp Ủy ban Kiểm tra Thành ủy, Văn phòng Thành ủy chuẩn bị nhân sự đại hội theo Chỉ thị số 35-CT/TW ngày 14/6/2024.
2.3. Đồng ý chủ trương thành lập chi bộ Trường Mầm non Hoa Sen.
2.4. Các đồng chí Thành ủy viên phụ trách địa bàn dự sinh hoạt chi bộ ít nhất 01 lần/quý.
3. Văn phòng Thành ủy theo dõi, đôn đốc, tổng hợp việc thực hiện Kết luận này.""",
        (
            Expected("2.1. Đảng ủy", "hằng tháng.", ("Đảng ủy UBND thành phố",), (), "2025-06-30", ()),
            Expected(
                "2.2. Ban Tổ",
                "14/6/2024.",
                ("Ban Tổ chức Thành ủy",),
                ("Ủy ban Kiểm tra Thành ủy", "Văn phòng Thành ủy"),
                None,
                ("35-CT/TW",),
            ),
            Expected("2.4. Các đồng", "lần/quý.", ("Các đồng chí Thành ủy viên phụ trách địa bàn",), (), None, ()),
            Expected("3. Văn phòng", "này.", ("Văn phòng Thành ủy",), (), None, ()),
        ),
    ),
    Document(
        "school plan letter",
        "2023-08-21",
        """Kính gửi: Hiệu trưởng các trường mầm non, tiểu học, THCS trên địa bàn thị xã.
Thực hiện Công văn số 1402/SGDĐT-GDTrH ngày 15/8/2023 của Sở Giáo dục và Đào tạo về việc chuẩn bị năm học mới, Phòng Giáo dục và Đào tạo yêu cầu Hiệu trưởng các trường thực hiện một số nội dung sau:
Thứ nhất, tổ chức tựu trường từ ngày 28/8/2023, riêng lớp 1 tựu trường từ ngày 21/8/2023; tổ chức khai giảng ngày 05/9/2023.
Thứ hai, rà soát cơ sở vật chất, vệ sinh trường lớp; kiểm tra an toàn hệ thống điện, cây xanh, hoàn thành trước 25/8/2023.
Thứ ba, công khai các khoản thu theo Thông tư số 36/2017/TT-BGDĐT, không để xảy ra lạm thu.
Thứ tư, gửi báo cáo về Phòng Giáo dục và Đào tạo (qua bộ phận Tổng hợp, đ/c Hương) trước ngày 07/9/2023.
Nhận được công văn, yêu cầu các trường nghiêm túc thực hiện./.
TRƯỞNG PHÒNG""",
        (
            Expected("Thứ nhất", "05/9/2023.", ("Hiệu trưởng các trường",), (), "2023-09-05", ()),
            Expected("Thứ hai", "25/8/2023.", ("Hiệu trưởng các trường",), (), "2023-08-25", ()),
            Expected("Thứ ba", "lạm thu.", ("Hiệu trưởng các trường",), (), None, ("36/2017/TT-BGDĐT",)),
            Expected("Thứ tư", "07/9/2023.", ("Hiệu trưởng các trường",), (), "2023-09-07", ()),
        ),
    ),
)
