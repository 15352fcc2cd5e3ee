# ruff: noqa: E501
"""Documents written blind after the mends of the four rounds before.

The tasks were labelled by the guide of the corpus before the reader was run on them; all names are invented.
"""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "cong van lao cai kieu moi",
        "2026-08-19",
        """ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TỈNH SƠN HÒA                             Độc lập - Tự do - Hạnh phúc

  Số:  8102 /UBND-VX                      Sơn Hòa, ngày 19 tháng 8 năm 2026
V/v chuẩn bị các điều kiện cho
    năm học 2026 - 2027

                    Kính gửi:
                               - Các sở, ban, ngành tỉnh;
                               - Các trường đại học, cao đẳng trên địa bàn tỉnh;
                               - Ủy ban nhân dân các xã, phường.

      Để chuẩn bị tốt các điều kiện cho năm học 2026 - 2027, Chủ tịch Ủy ban
nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện một số
nhiệm vụ sau:
      1. Sở Giáo dục và Đào tạo
      a) Chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát, sắp xếp,
điều động giáo viên, bảo đảm đủ giáo viên đứng lớp trước ngày 31/8/2026.
      b) Hướng dẫn các cơ sở giáo dục tổ chức khai giảng năm học mới gọn nhẹ,
trang trọng, tạo không khí vui tươi, phấn khởi cho học sinh.
      c) Tăng cường thanh tra, kiểm tra việc quản lý thu, chi đầu năm học theo
Thông tư số 16/2018/TT-BGDĐT ngày 03/8/2018; xử lý nghiêm người đứng đầu để
xảy ra lạm thu.
      2. Sở Xây dựng
      Kiểm tra, hướng dẫn việc sửa chữa, gia cố các điểm trường có nguy cơ mất
an toàn trong mùa mưa bão; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày
10/9/2026.
      3. Công an tỉnh, Sở Y tế theo chức năng, nhiệm vụ được giao
      a) Công an tỉnh phân luồng, bảo đảm trật tự, an toàn giao thông khu vực
cổng trường học.
      b) Sở Y tế chỉ đạo kiểm tra an toàn thực phẩm tại bếp ăn bán trú, hoàn thành
trước khai giảng.
      4. Ủy ban nhân dân các xã, phường huy động trẻ trong độ tuổi đến trường; quan
tâm hỗ trợ học sinh có hoàn cảnh khó khăn, không để học sinh bỏ học vì thiếu
sách vở, quần áo.
      Giao Sở Giáo dục và Đào tạo theo dõi, đôn đốc việc thực hiện; kịp thời báo
cáo, đề xuất Ủy ban nhân dân tỉnh những vấn đề vượt thẩm quyền./.
Nơi nhận:                                              KT. CHỦ TỊCH
- Như trên;                                            PHÓ CHỦ TỊCH
- TT. Tỉnh ủy (b/c);
- Lưu: VT, VX(Hà).
                                                      Lương Thu Hằng""",
        (
            Expected(
                "a) Chủ trì, phối hợp với",
                "ớc ngày 31/8/2026.",
                ("Sở Giáo dục và Đào tạo",),
                ("Ủy ban nhân dân các xã, phường",),
                "2026-08-31",
            ),
            Expected("b) Hướng dẫn các cơ sở g", "khởi cho học sinh.", ("Sở Giáo dục và Đào tạo",)),
            Expected(
                "c) Tăng cường thanh tra,",
                "để\nxảy ra lạm thu.",
                ("Sở Giáo dục và Đào tạo",),
                (),
                None,
                ("16/2018/TT-BGDĐT",),
            ),
            Expected("Kiểm tra, hướng dẫn việc", "ớc ngày\n10/9/2026.", ("Sở Xây dựng",), (), "2026-09-10"),
            Expected("a) Công an tỉnh phân luồ", "c\ncổng trường học.", ("Công an tỉnh",)),
            Expected("b) Sở Y tế chỉ đạo kiểm ", "\ntrước khai giảng.", ("Sở Y tế",)),
            Expected("4. Ủy ban nhân dân các x", "\nsách vở, quần áo.", ("Ủy ban nhân dân các xã, phường",)),
            Expected("Giao Sở Giáo dục và Đào ", "vượt thẩm quyền./.", ("Sở Giáo dục và Đào tạo",)),
        ),
    ),
    Document(
        "bao dang ket luan dai",
        "2023-12-05",
        """Bí thư Tỉnh ủy làm việc với Ban Thường vụ Huyện ủy Ba Lĩnh
05/12/2023 17:32
Chiều 5/12, đồng chí Cao Minh Quân, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh có buổi làm việc với Ban Thường vụ Huyện ủy Ba Lĩnh về tình hình thực hiện nhiệm vụ năm 2023.
Báo cáo với đoàn công tác, đồng chí Bí thư Huyện ủy Ba Lĩnh Trương Văn Bảo cho biết, năm 2023 huyện hoàn thành 19/21 chỉ tiêu; tổng giá trị sản xuất tăng 10,4%; thu nhập bình quân đạt 61 triệu đồng/người. Huyện kiến nghị tỉnh quan tâm đầu tư tuyến đường tỉnh 615, sớm phê duyệt quy hoạch vùng huyện.
Các thành viên trong đoàn đã trao đổi, giải đáp kiến nghị; đề nghị huyện quan tâm công tác quy hoạch cán bộ, khai thác tiềm năng du lịch sinh thái.
Ảnh: Bí thư Tỉnh ủy Cao Minh Quân phát biểu kết luận buổi làm việc
Phát biểu kết luận, đồng chí Cao Minh Quân biểu dương những kết quả Đảng bộ, chính quyền và nhân dân huyện Ba Lĩnh đạt được. Đồng chí cũng chỉ ra một số hạn chế: thu hút đầu tư chưa tương xứng tiềm năng; giải phóng mặt bằng một số dự án còn chậm.
Bí thư Tỉnh ủy yêu cầu huyện Ba Lĩnh tập trung hoàn thành cao nhất các chỉ tiêu Nghị quyết đại hội nhiệm kỳ 2020 - 2025, nhất là 02 chỉ tiêu chưa đạt. Đẩy nhanh tiến độ lập quy hoạch vùng huyện, phấn đấu trình phê duyệt trong quý II/2024. Chú trọng phát triển du lịch cộng đồng gắn với bảo tồn văn hóa của đồng bào Co.
Về công tác xây dựng Đảng, đồng chí đề nghị Ban Thường vụ Huyện ủy thực hiện nghiêm túc công tác kiểm điểm cuối năm; chuẩn bị tốt quy hoạch cấp ủy nhiệm kỳ 2025 - 2030.
Đối với các kiến nghị của huyện, đồng chí giao Ban Cán sự đảng UBND tỉnh chỉ đạo các sở, ngành liên quan xem xét, giải quyết; báo cáo Thường trực Tỉnh ủy trước ngày 31/12/2023.
Trước đó, đồng chí Bí thư Tỉnh ủy và đoàn công tác đã thăm, tặng quà gia đình chính sách tại xã Trà Bồng Hạ.
THANH NHỊ""",
        (
            Expected("Bí thư Tỉnh ủy yêu cầu h", "chỉ tiêu chưa đạt.", ("huyện Ba Lĩnh",)),
            Expected("Đẩy nhanh tiến độ lập qu", "trong quý II/2024.", ("huyện Ba Lĩnh",), (), "2024-06-30"),
            Expected("Chú trọng phát triển du ", "a của đồng bào Co.", ("huyện Ba Lĩnh",)),
            Expected("Về công tác xây dựng Đản", "ệm kỳ 2025 - 2030.", ("Ban Thường vụ Huyện ủy",)),
            Expected(
                "Đối với các kiến nghị củ", "c ngày 31/12/2023.", ("Ban Cán sự đảng UBND tỉnh",), (), "2023-12-31"
            ),
        ),
    ),
    Document(
        "bcd cchc thu tu so la ma",
        "2024-02-28",
        """UBND HUYỆN CẨM GIANG TÂY
BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH
Số: 05/TB-BCĐ
THÔNG BÁO
Kết luận của Trưởng Ban Chỉ đạo tại phiên họp thứ nhất năm 2024
Ngày 28/02/2024, Ban Chỉ đạo CCHC huyện họp phiên thứ nhất. Trưởng Ban Chỉ đạo kết luận như sau:
I. Về kết quả thực hiện năm 2023
Chỉ số CCHC của huyện xếp thứ 7/12, tăng 2 bậc. Tuy nhiên, 03 lĩnh vực giảm điểm: cải cách thể chế, tài chính công, hiện đại hóa.
II. Về nhiệm vụ năm 2024
i) Giao Phòng Nội vụ tham mưu kế hoạch nâng hạng chỉ số CCHC năm 2024, phân công cụ thể đến từng tiêu chí thành phần; trình ký ban hành trước ngày 10/3/2024.
ii) Giao Phòng Tư pháp phối hợp các cơ quan chuyên môn rà soát, xử lý văn bản trái luật; báo cáo kết quả định kỳ hằng quý.
iii) Giao Phòng Tài chính - Kế hoạch hướng dẫn đơn vị sự nghiệp xây dựng phương án tự chủ giai đoạn 2024 - 2026.
iv) Giao UBND các xã, thị trấn khắc phục ngay tình trạng hồ sơ trễ hạn; bố trí công chức trực tại Bộ phận một cửa cả sáng thứ Bảy.
Các thành viên Ban Chỉ đạo theo lĩnh vực phụ trách chỉ đạo, đôn đốc các cơ quan, đơn vị thực hiện nghiêm túc Thông báo này.
Nơi nhận:
- Thành viên BCĐ;
- Lưu: VT.""",
        (
            Expected("i) Giao Phòng Nội vụ tha", "ớc ngày 10/3/2024.", ("Phòng Nội vụ",), (), "2024-03-10"),
            Expected(
                "ii) Giao Phòng Tư pháp p",
                " định kỳ hằng quý.",
                ("Phòng Tư pháp",),
                ("các cơ quan chuyên môn",),
                "FREQ=MONTHLY;INTERVAL=3",
            ),
            Expected("iii) Giao Phòng Tài chín", " đoạn 2024 - 2026.", ("Phòng Tài chính - Kế hoạch",)),
            Expected("iv) Giao UBND các xã, th", "a cả sáng thứ Bảy.", ("UBND các xã, thị trấn",)),
        ),
    ),
    Document(
        "chi thi tet",
        "2024-12-16",
        """HUYỆN ỦY THẠCH SƠN
CHỈ THỊ
về việc tổ chức Tết Nguyên đán Ất Tỵ năm 2025
Để Nhân dân vui xuân, đón Tết an toàn, tiết kiệm, Ban Thường vụ Huyện ủy yêu cầu các cấp ủy, tổ chức đảng lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ sau:
1. Chăm lo Tết cho gia đình chính sách, người có công, hộ nghèo; bảo đảm mọi người, mọi nhà đều có Tết; hoàn thành việc tặng quà trước ngày 20/01/2025 (tức ngày 21 tháng Chạp).
2. Tổ chức các hoạt động mừng Đảng, mừng Xuân thiết thực, phù hợp thuần phong mỹ tục; không tổ chức đi thăm, chúc Tết cấp trên và lãnh đạo các cấp.
3. Lực lượng Công an, Quân sự huyện mở đợt cao điểm tấn công, trấn áp tội phạm từ ngày 15/12/2024 đến ngày 14/02/2025; duy trì nghiêm chế độ trực sẵn sàng chiến đấu.
4. UBND huyện chỉ đạo các cơ quan chức năng kiểm soát giá cả, vệ sinh an toàn thực phẩm, phòng, chống cháy nổ; chấn chỉnh việc sử dụng xe công đi lễ chùa.
5. Các cơ quan, đơn vị phân công trực Tết, gửi danh sách về Văn phòng Huyện ủy trước ngày 15/01/2025.
6. Ban Tuyên giáo Huyện ủy hướng dẫn tuyên truyền việc thực hiện Chỉ thị.
Chỉ thị này phổ biến đến chi bộ.""",
        (
            Expected("1. Chăm lo Tết cho gia đ", "ày 21 tháng Chạp).", ("các cấp ủy, tổ chức đảng",), (), "2025-01-20"),
            Expected("2. Tổ chức các hoạt động", " lãnh đạo các cấp.", ("các cấp ủy, tổ chức đảng",)),
            Expected(
                "3. Lực lượng Công an, Qu",
                "ẵn sàng chiến đấu.",
                ("Lực lượng Công an, Quân sự huyện",),
                (),
                "2025-02-14",
            ),
            Expected("4. UBND huyện chỉ đạo cá", "e công đi lễ chùa.", ("UBND huyện",)),
            Expected("5. Các cơ quan, đơn vị p", "c ngày 15/01/2025.", ("Các cơ quan, đơn vị",), (), "2025-01-15"),
            Expected("6. Ban Tuyên giáo Huyện ", "thực hiện Chỉ thị.", ("Ban Tuyên giáo Huyện ủy",)),
        ),
    ),
    Document(
        "bien ban thon",
        "2023-02-20",
        """Biên bản họp thôn Nà Ngòi bàn việc xây dựng đường nội đồng
Có mặt: 46/52 hộ. Chủ trì: ông Hoàng Văn Chài, Trưởng thôn.
Ông Chài thông báo xã hỗ trợ 60 tấn xi măng, nhân dân đóng góp cát, sỏi, ngày công.
Ý kiến bà con:
- Bà Nông Thị Én: đề nghị làm đoạn từ nhà văn hóa ra cánh đồng trước.
- Ông Lục Văn Sình: các hộ có đất hai bên nên hiến 0,5 m.
- 100% hộ dự họp nhất trí.
Chủ trì kết luận:
- Mỗi hộ đóng góp 3 ngày công và 150.000 đồng, nộp trước ngày 05/3/2023.
- Ông Bàn Văn Tư - Chi hội trưởng Nông dân đứng ra thu, ghi sổ.
- Đoàn thanh niên chở cát, xong trong tháng 2.
Biên bản lập xong lúc 21 giờ cùng ngày.""",
        (
            Expected("- Mỗi hộ đóng góp 3 ngày", "ớc ngày 05/3/2023.", ("Mỗi hộ",), (), "2023-03-05"),
            Expected("- Ông Bàn Văn Tư - Chi h", "ng ra thu, ghi sổ.", ("Ông Bàn Văn Tư - Chi hội trưởng Nông dân",)),
            Expected("- Đoàn thanh niên chở cá", "ong trong tháng 2.", ("Đoàn thanh niên",), (), "2023-02-28"),
        ),
    ),
    Document(
        "tin so ket quy che phoi hop",
        "2022-07-05",
        """Sơ kết Quy chế phối hợp giữa Công an và Hội Liên hiệp Phụ nữ
Ngày 05/7, Công an huyện và Hội LHPN huyện Tiên Lãng Đông tổ chức sơ kết 6 tháng thực hiện Quy chế phối hợp số 01/QCPH-CA-PN.
6 tháng đầu năm, hai ngành đã phối hợp tổ chức 27 buổi tuyên truyền phòng, chống bạo lực gia đình, mua bán người cho 2.890 lượt hội viên; cảm hóa, giúp đỡ 14 người lầm lỗi.
Hai ngành thống nhất 6 tháng cuối năm tiếp tục đẩy mạnh tuyên truyền trên mạng xã hội, nhân rộng mô hình "Tổ phụ nữ tự quản", "Nhà tạm lánh an toàn".
Nhân dịp này, Công an huyện tặng Giấy khen cho 3 tập thể, 5 cá nhân.
Lê Mai""",
        (),
    ),
    Document(
        "thong bao ket luan giam sat hdnd",
        "2025-04-25",
        """HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ BẮC AN
BAN KINH TẾ - NGÂN SÁCH
THÔNG BÁO
Kết luận giám sát việc quản lý, sử dụng nhà, đất công
Qua giám sát, Ban Kinh tế - Ngân sách kết luận:
1. Thành phố hiện quản lý 214 cơ sở nhà, đất; 38 cơ sở bỏ trống sau sắp xếp.
2. Việc lập phương án xử lý còn chậm, hồ sơ pháp lý của 61 cơ sở chưa đầy đủ.
3. Đề nghị UBND thành phố:
3.1. Hoàn thành phê duyệt phương án sắp xếp, xử lý 38 cơ sở nhà, đất bỏ trống trong quý III/2025.
3.2. Chỉ đạo Phòng Nông nghiệp và Môi trường phối hợp với Chi nhánh Văn phòng đăng ký đất đai hoàn thiện hồ sơ pháp lý 61 cơ sở, xong trước 31/12/2025.
4. Đề nghị các cơ quan, đơn vị được giao quản lý nhà, đất không cho thuê, cho mượn trái quy định; chấm dứt các hợp đồng cho thuê sai mục đích trước ngày 30/6/2025.
Ban Kinh tế - Ngân sách đề nghị các cơ quan nghiêm túc thực hiện và báo cáo kết quả về Thường trực HĐND thành phố trước kỳ họp giữa năm.""",
        (
            Expected("3.1. Hoàn thành phê duyệ", "rong quý III/2025.", ("UBND thành phố",), (), "2025-09-30"),
            Expected("3.2. Chỉ đạo Phòng Nông ", " trước 31/12/2025.", ("UBND thành phố",), (), "2025-12-31"),
            Expected("4. Đề nghị các cơ quan, ", "ớc ngày 30/6/2025.", ("các cơ quan, đơn vị",), (), "2025-06-30"),
        ),
    ),
    Document(
        "tin huan luyen khong",
        "2024-04-18",
        """Khai mạc huấn luyện dân quân năm 2024
Sáng 18/4, Ban CHQS thị xã An Lộc Hạ tổ chức khai mạc huấn luyện dân quân năm 2024 cho 186 chiến sĩ.
Phát biểu khai mạc, Trung tá Lê Duy Khánh, Chỉ huy trưởng Ban CHQS thị xã nêu rõ mục đích, ý nghĩa của đợt huấn luyện; đợt huấn luyện kéo dài 7 ngày với các nội dung: kỹ thuật chiến đấu bộ binh, chiến thuật, võ thuật dân quân.
Ngay sau lễ khai mạc, các phân đội đã bước vào huấn luyện. Các chiến sĩ hứa quyết tâm hoàn thành tốt nhiệm vụ, chấp hành nghiêm kỷ luật.
Trần Đạt""",
        (),
    ),
    Document(
        "ke hoach thang dang doan",
        "2023-05-31",
        """TRỌNG TÂM CÔNG TÁC THÁNG 6/2023 CỦA ĐẢNG BỘ KHỐI
1. Công tác chính trị tư tưởng
- Tổ chức học tập chuyên đề toàn khóa; tuyên truyền kỷ niệm 98 năm Ngày Báo chí cách mạng Việt Nam.
- Ban Tuyên giáo Đảng ủy Khối hướng dẫn sinh hoạt chính trị "Học và làm theo Bác".
2. Công tác tổ chức
- Các đảng bộ, chi bộ hoàn thành sơ kết công tác xây dựng Đảng 6 tháng đầu năm, gửi báo cáo trước 15/6.
- Ban Tổ chức Đảng ủy Khối phối hợp Trung tâm Chính trị thành phố mở 01 lớp bồi dưỡng nhận thức về Đảng.
3. Đoàn thể
- Đoàn Khối tổ chức chiến dịch Thanh niên tình nguyện hè.""",
        (
            Expected("- Tổ chức học tập chuyên", "ách mạng Việt Nam."),
            Expected("- Ban Tuyên giáo Đảng ủy", ' và làm theo Bác".', ("Ban Tuyên giáo Đảng ủy Khối",)),
            Expected("- Các đảng bộ, chi bộ ho", "áo cáo trước 15/6.", ("Các đảng bộ, chi bộ",), (), "2023-06-15"),
            Expected(
                "- Ban Tổ chức Đảng ủy Kh",
                "nhận thức về Đảng.",
                ("Ban Tổ chức Đảng ủy Khối",),
                ("Trung tâm Chính trị thành phố",),
            ),
            Expected("- Đoàn Khối tổ chức chiế", "ên tình nguyện hè.", ("Đoàn Khối",)),
        ),
    ),
    Document(
        "danh muc file phang",
        "2023-08-07",
        """Nội dung kết luận giao ban ngày 07/8/2023 của Chủ tịch UBND huyện (trích)
STT | Nội dung giao việc | Chủ trì | Phối hợp | Thời hạn | Ghi chú
1 | Kiểm tra, xử lý 12 hộ lấn chiếm hành lang ĐT.482 | Phòng Quản lý đô thị | Công an huyện; UBND xã Yên Thái | 25/8/2023 | Báo cáo tiến độ hằng tuần
2 | Rà soát hộ nghèo được hỗ trợ nhà ở theo Quyết định số 90/QĐ-TTg | Phòng LĐTB&XH | UBND các xã, thị trấn | Tháng 8/2023
3 | Duy trì họp giao ban BCĐ giải phóng mặt bằng | Trung tâm PTQĐ | | Chiều thứ Năm hằng tuần | Chủ tịch chủ trì""",
        (
            Expected(
                "1 | Kiểm tra, xử lý 12 h",
                " tiến độ hằng tuần",
                ("Phòng Quản lý đô thị",),
                ("Công an huyện", "UBND xã Yên Thái"),
                "2023-08-25",
            ),
            Expected(
                "2 | Rà soát hộ nghèo đượ",
                "rấn | Tháng 8/2023",
                ("Phòng LĐTB&XH",),
                ("UBND các xã, thị trấn",),
                "2023-08-31",
                ("90/QĐ-TTg",),
            ),
            Expected("3 | Duy trì họp giao ban", "| Chủ tịch chủ trì", ("Trung tâm PTQĐ",), (), "FREQ=WEEKLY;BYDAY=TH"),
        ),
    ),
    Document(
        "cong van cap huyen ngan",
        "2024-10-02",
        """ỦY BAN NHÂN DÂN HUYỆN LỘC NINH THƯỢNG
V/v chuẩn bị nội dung làm việc với Đoàn giám sát HĐND tỉnh
Kính gửi: Phòng Giáo dục và Đào tạo; Phòng Tài chính - Kế hoạch; UBND xã Lộc Tấn
Thực hiện Kế hoạch giám sát số 77/KH-ĐGS ngày 25/9/2024 của Đoàn giám sát HĐND tỉnh về việc giám sát tại huyện vào ngày 18/10/2024, Chủ tịch UBND huyện có ý kiến như sau:
Giao Phòng Giáo dục và Đào tạo xây dựng báo cáo theo đề cương, gửi Văn phòng HĐND và UBND huyện trước ngày 09/10/2024; Phòng Tài chính - Kế hoạch cung cấp số liệu kinh phí giai đoạn 2021 - 2024 cho Phòng Giáo dục và Đào tạo trước ngày 05/10/2024.
UBND xã Lộc Tấn chuẩn bị địa điểm để Đoàn khảo sát thực tế tại Trường Tiểu học Lộc Tấn B.
Văn phòng HĐND và UBND huyện chủ trì, phối hợp với các đơn vị liên quan chuẩn bị hội trường, đón tiếp Đoàn.
Đề nghị các đơn vị khẩn trương thực hiện./.""",
        (
            Expected(
                "Giao Phòng Giáo dục và Đ", "c ngày 05/10/2024.", ("Phòng Giáo dục và Đào tạo",), (), "2024-10-09"
            ),
            Expected("UBND xã Lộc Tấn chuẩn bị", "iểu học Lộc Tấn B.", ("UBND xã Lộc Tấn",)),
            Expected(
                "Văn phòng HĐND và UBND h",
                "ng, đón tiếp Đoàn.",
                ("Văn phòng HĐND và UBND huyện",),
                ("các đơn vị liên quan",),
            ),
        ),
    ),
    Document(
        "phat bieu cua dai bieu khach",
        "2021-12-22",
        """Gặp mặt kỷ niệm 77 năm Ngày thành lập Quân đội nhân dân Việt Nam
Sáng 22/12, Thành ủy - HĐND - UBND thành phố Đông Phố tổ chức gặp mặt kỷ niệm 77 năm Ngày thành lập QĐND Việt Nam.
Thay mặt lãnh đạo thành phố, đồng chí Phó Bí thư Thường trực Thành ủy ôn lại truyền thống vẻ vang của Quân đội; đánh giá cao những đóng góp của lực lượng vũ trang trong phòng, chống dịch. Đồng chí mong muốn lực lượng vũ trang thành phố tiếp tục phát huy bản chất, truyền thống "Bộ đội Cụ Hồ", hoàn thành xuất sắc mọi nhiệm vụ.
Đại diện cựu chiến binh bày tỏ tin tưởng vào sự lãnh đạo của Đảng; đề nghị thành phố quan tâm hơn nữa đến chính sách hậu phương quân đội.
Tại buổi gặp mặt, thành phố tặng hoa, quà cho các đơn vị quân đội.
Quang Huy""",
        (),
    ),
)
