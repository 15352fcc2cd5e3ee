# ruff: noqa: E501
"""Documents written blind after the mends of the four rounds before, fifth and sixth round.

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
    Document(
        "bao tinh hoi nghi tuyen giao",
        "2023-07-06",
        """Đảng bộ huyện Mai Hóa: Sơ kết công tác tuyên giáo 6 tháng đầu năm
Thứ Năm, 06/07/2023, 16:05 (GMT+7)
Ngày 6/7, Ban Tuyên giáo Huyện ủy Mai Hóa tổ chức hội nghị sơ kết công tác tuyên giáo 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023. Dự hội nghị có đồng chí Đinh Văn Nghĩa, Phó Trưởng Ban Tuyên giáo Tỉnh ủy; đồng chí Lê Thị Thắm, Phó Bí thư Thường trực Huyện ủy.

Các đại biểu dự hội nghị.

6 tháng đầu năm, Ban Tuyên giáo Huyện ủy đã tham mưu tổ chức 08 hội nghị học tập nghị quyết với trên 4.200 lượt đảng viên tham gia; phát hành 06 số Bản tin sinh hoạt chi bộ. Công tác nắm bắt dư luận xã hội được duy trì nền nếp. Bên cạnh kết quả đạt được, việc nắm tình hình tư tưởng ở một số cơ sở còn chưa kịp thời, chất lượng sinh hoạt chuyên đề ở một số chi bộ chưa cao.

Phát biểu chỉ đạo tại hội nghị, đồng chí Lê Thị Thắm biểu dương những kết quả ngành Tuyên giáo huyện đã đạt được. Về nhiệm vụ 6 tháng cuối năm 2023, đồng chí yêu cầu ngành Tuyên giáo từ huyện đến cơ sở tập trung vào một số nội dung:

Thứ nhất, tham mưu cấp ủy sơ kết 2 năm thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị.

Thứ hai, đổi mới nội dung, hình thức tuyên truyền miệng; nâng cao chất lượng đội ngũ báo cáo viên.

Thứ ba, Trung tâm Chính trị huyện hoàn thành 100% kế hoạch mở lớp năm 2023 trước ngày 30/11.

Thứ tư, chủ động phối hợp với Công an huyện, Ban CHQS huyện nắm chắc tình hình tôn giáo, dân tộc.

Tại hội nghị, Ban Tuyên giáo Huyện ủy tặng giấy khen cho 6 tập thể.

Tin, ảnh: Phương Dung (CTV)""",
        (
            Expected(
                "Thứ nhất, tham mưu cấp ủ",
                " của Bộ Chính trị.",
                ("ngành Tuyên giáo từ huyện đến cơ sở",),
                (),
                "2023-12-31",
                ("01-KL/TW",),
            ),
            Expected(
                "Thứ hai, đổi mới nội dun",
                " ngũ báo cáo viên.",
                ("ngành Tuyên giáo từ huyện đến cơ sở",),
                (),
                "2023-12-31",
            ),
            Expected(
                "Thứ ba, Trung tâm Chính ", " trước ngày 30/11.", ("Trung tâm Chính trị huyện",), (), "2023-11-30"
            ),
            Expected(
                "Thứ tư, chủ động phối hợ",
                "tôn giáo, dân tộc.",
                ("ngành Tuyên giáo từ huyện đến cơ sở",),
                ("Công an huyện", "Ban CHQS huyện"),
                "2023-12-31",
            ),
        ),
    ),
    Document(
        "cong van so noi vu",
        "2026-05-08",
        """UBND TỈNH ĐẠI AN
SỞ NỘI VỤ
Số:         /SNV-TCBC
V/v rà soát vị trí việc làm

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Đại An, ngày      tháng 5 năm 2026

Kính gửi:
- Các sở, ban, ngành tỉnh;
- Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh;
- UBND các xã, phường.

Thực hiện Văn bản số 2210/UBND-NC ngày 04/5/2026 của UBND tỉnh về việc rà soát, điều chỉnh vị trí việc làm sau sắp xếp tổ chức bộ máy; Sở Nội vụ đề nghị các cơ quan, đơn vị, địa phương thực hiện một số nội dung sau:
1. Rà soát, điều chỉnh, bổ sung Đề án vị trí việc làm bảo đảm phù hợp với chức năng, nhiệm vụ, cơ cấu tổ chức theo Nghị định số 361/2025/NĐ-CP ngày 31/12/2025 của Chính phủ.
2. Thống kê số lượng công chức, viên chức chưa đáp ứng tiêu chuẩn của vị trí việc làm (theo Biểu mẫu số 02 gửi kèm).
3. Riêng Sở Y tế, Sở Giáo dục và Đào tạo hướng dẫn, thẩm định danh mục vị trí việc làm của các đơn vị sự nghiệp thuộc ngành quản lý.
Hồ sơ đề nghị gửi về Sở Nội vụ trước ngày 29/5/2026 để tổng hợp, báo cáo UBND tỉnh. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ với Sở Nội vụ (qua Phòng Tổ chức, biên chế - ĐT: 0209.3.xxx.xxx) để được hướng dẫn./.

Nơi nhận:
- Như trên;
- UBND tỉnh (báo cáo);
- Lưu: VT, TCBC.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Mạc Thị Uyên""",
        (
            Expected(
                "1. Rà soát, điều chỉnh, ",
                "025 của Chính phủ.",
                ("các cơ quan, đơn vị, địa phương",),
                (),
                "2026-05-29",
                ("361/2025/NĐ-CP",),
            ),
            Expected(
                "2. Thống kê số lượng côn", "ẫu số 02 gửi kèm).", ("các cơ quan, đơn vị, địa phương",), (), "2026-05-29"
            ),
            Expected(
                "3. Riêng Sở Y tế, Sở Giá",
                "uộc ngành quản lý.",
                ("Sở Y tế", "Sở Giáo dục và Đào tạo"),
                (),
                "2026-05-29",
            ),
        ),
    ),
    Document(
        "giao ban thang huyen tay nguyen",
        "2019-09-05",
        """Huyện ủy Đắk Mrông giao ban cấp ủy tháng 8
Sáng ngày 5/9, Huyện ủy Đắk Mrông tổ chức Hội nghị giao ban cấp ủy tháng 8, triển khai nhiệm vụ tháng 9/2019. Đồng chí Bùi Huy Tập – Bí thư Huyện ủy chủ trì Hội nghị.
Trong tháng 8, tình hình kinh tế - xã hội của huyện cơ bản ổn định. Chỉ đạo nhân dân chăm sóc 12.450 ha cà phê, 3.200 ha hồ tiêu; tập trung phòng, chống dịch tả lợn Châu Phi. Công tác chuẩn bị năm học mới được quan tâm. Các cấp ủy kết nạp được 17 đảng viên mới. Tuy nhiên, tình hình vi phạm Luật Bảo vệ và phát triển rừng còn diễn biến phức tạp, xảy ra 06 vụ.
Kết luận Hội nghị, đồng chí Bùi Huy Tập đề nghị trong tháng 9 các cấp ủy, chính quyền, Mặt trận và các đoàn thể từ huyện đến cơ sở tập trung một số nhiệm vụ: Tổ chức tốt lễ khai giảng năm học mới 2019 – 2020. Đẩy nhanh tiến độ thi công các công trình xây dựng cơ bản. Hạt Kiểm lâm, các công ty lâm nghiệp tăng cường tuần tra, ngăn chặn phá rừng. Ban Tổ chức Huyện ủy tham mưu kế hoạch đại hội điểm cấp cơ sở, trình Ban Thường vụ Huyện ủy trước ngày 20/9. Tiếp tục thực hiện tốt việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị số 05-CT/TW.
Văn Tâm""",
        (
            Expected(
                "Tổ chức tốt lễ khai giản",
                "c mới 2019 – 2020.",
                ("các cấp ủy, chính quyền, Mặt trận", "các đoàn thể từ huyện đến cơ sở"),
            ),
            Expected(
                "Đẩy nhanh tiến độ thi cô",
                "h xây dựng cơ bản.",
                ("các cấp ủy, chính quyền, Mặt trận", "các đoàn thể từ huyện đến cơ sở"),
            ),
            Expected("Hạt Kiểm lâm, các công t", "găn chặn phá rừng.", ("Hạt Kiểm lâm", "các công ty lâm nghiệp")),
            Expected("Ban Tổ chức Huyện ủy tha", "y trước ngày 20/9.", ("Ban Tổ chức Huyện ủy",), (), "2019-09-20"),
            Expected(
                "Tiếp tục thực hiện tốt v", "ỉ thị số 05-CT/TW.", ("Ban Tổ chức Huyện ủy",), (), None, ("05-CT/TW",)
            ),
        ),
    ),
    Document(
        "thong bao bcd ntm",
        "2025-02-12",
        """BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       HUYỆN TÂN THỊNH                               Độc lập - Tự do - Hạnh phúc
        Số: 12/TB-BCĐ                             Tân Thịnh, ngày 14 tháng 02 năm 2025

                                 THÔNG BÁO
        Kết luận của đồng chí Phó Chủ tịch UBND huyện, Phó Trưởng ban Thường
     trực Ban Chỉ đạo tại cuộc họp về tiến độ xây dựng huyện nông thôn mới

      Ngày 12/02/2025, đồng chí Phó Trưởng ban Thường trực chủ trì cuộc họp
đánh giá tiến độ xây dựng huyện nông thôn mới. Sau khi nghe Phòng Nông nghiệp
và Môi trường báo cáo và ý kiến các thành viên dự họp, đồng chí Phó Trưởng ban
Thường trực kết luận, chỉ đạo một số nội dung như sau:
      1. Kết quả: Đến ngày 10/02/2025, huyện đạt 7/9 tiêu chí huyện nông thôn
mới; còn tiêu chí số 5 (Y tế - Văn hóa - Giáo dục), tiêu chí số 7 (Môi trường).
      2. Nhiệm vụ trọng tâm
      2.1. Tiêu chí số 5
      - Phòng Giáo dục và Đào tạo đôn đốc nhà thầu hoàn thành Trường THCS Tân
Lập trước ngày 30/4/2025, lập hồ sơ đề nghị công nhận trường đạt chuẩn quốc gia mức
độ 2.
      - Trung tâm Y tế huyện chủ trì, phối hợp với Bảo hiểm xã hội huyện vận động
người dân tham gia bảo hiểm y tế, bảo đảm đạt từ 95% trở lên.
      2.2. Tiêu chí số 7
      - Phòng Nông nghiệp và Môi trường tham mưu UBND huyện ký hợp đồng thu
gom, xử lý rác thải với đơn vị có đủ năng lực, xong trong tháng 3/2025.
      - UBND các xã: Tân Lập, Đồng Xuân, Hòa Thượng di dời 05 điểm tập kết rác
gần khu dân cư.
                                        2
      3. Văn phòng Điều phối nông thôn mới huyện tổng hợp tiến độ từng tiêu chí,
báo cáo Ban Chỉ đạo vào thứ Hai hằng tuần.
      4. Đề nghị Ủy ban MTTQ Việt Nam huyện triển khai lấy ý kiến về sự hài lòng
của người dân theo Hướng dẫn số 90/HD-MTTW-BTT; hoàn thành trước ngày
31/5/2025.
      Trên đây là kết luận của đồng chí Phó Trưởng ban Thường trực, Văn phòng
Ban Chỉ đạo thông báo để các cơ quan, đơn vị biết, thực hiện./.
Nơi nhận:                                       TL. TRƯỞNG BAN
- Thành viên BCĐ;                           CHÁNH VĂN PHÒNG
- Lưu: VT.""",
        (
            Expected(
                "- Phòng Giáo dục và Đào ", "quốc gia mức\nđộ 2.", ("Phòng Giáo dục và Đào tạo",), (), "2025-04-30"
            ),
            Expected(
                "- Trung tâm Y tế huyện c", "ạt từ 95% trở lên.", ("Trung tâm Y tế huyện",), ("Bảo hiểm xã hội huyện",)
            ),
            Expected(
                "- Phòng Nông nghiệp và M", "rong tháng 3/2025.", ("Phòng Nông nghiệp và Môi trường",), (), "2025-03-31"
            ),
            Expected(
                "- UBND các xã: Tân Lập, ",
                "ác\ngần khu dân cư.",
                ("UBND xã Tân Lập", "UBND xã Đồng Xuân", "UBND xã Hòa Thượng"),
            ),
            Expected(
                "3. Văn phòng Điều phối n",
                "thứ Hai hằng tuần.",
                ("Văn phòng Điều phối nông thôn mới huyện",),
                (),
                "FREQ=WEEKLY;BYDAY=MO",
            ),
            Expected(
                "4. Đề nghị Ủy ban MTTQ V",
                "ớc ngày\n31/5/2025.",
                ("Ủy ban MTTQ Việt Nam huyện",),
                (),
                "2025-05-31",
                ("90/HD-MTTW-BTT",),
            ),
        ),
    ),
    Document(
        "cong van chi dao phong dich prose",
        "2021-07-19",
        """UBND THÀNH PHỐ HẢI LĂNG
Số: 2301/UBND-YT
V/v siết chặt các biện pháp phòng, chống dịch Covid-19
Kính gửi: Các phòng, ban, đơn vị; UBND các xã, phường.
Trước diễn biến phức tạp của dịch Covid-19, thực hiện Công điện số 914/CĐ-TTg ngày 06/7/2021 của Thủ tướng Chính phủ, UBND thành phố yêu cầu:
UBND các xã, phường kích hoạt toàn bộ Tổ Covid cộng đồng, quản lý chặt người về từ vùng dịch; lập danh sách báo cáo Trung tâm Y tế trước 17 giờ hằng ngày.
Trung tâm Y tế thành phố chuẩn bị 200 giường cách ly tập trung, tổ chức lấy mẫu sàng lọc tại các chợ trong các ngày 21 và 22/7/2021.
Công an thành phố phối hợp với Đội Quản lý thị trường số 3 kiểm tra, xử phạt các cơ sở kinh doanh vi phạm quy định tạm dừng hoạt động.
Phòng Văn hóa - Thông tin, Trung tâm Văn hóa - Thể thao tăng thời lượng phát thanh, khuyến cáo người dân thực hiện 5K.
Giao Phòng Y tế theo dõi, đôn đốc, kiểm tra việc thực hiện Công văn này.
Nhận được Công văn này, yêu cầu các đơn vị khẩn trương triển khai thực hiện./.""",
        (
            Expected("UBND các xã, phường kích", " 17 giờ hằng ngày.", ("UBND các xã, phường",), (), "FREQ=DAILY"),
            Expected("Trung tâm Y tế thành phố", "y 21 và 22/7/2021.", ("Trung tâm Y tế thành phố",), (), "2021-07-22"),
            Expected(
                "Công an thành phố phối h",
                "ạm dừng hoạt động.",
                ("Công an thành phố",),
                ("Đội Quản lý thị trường số 3",),
            ),
            Expected(
                "Phòng Văn hóa - Thông ti",
                " dân thực hiện 5K.",
                ("Phòng Văn hóa - Thông tin", "Trung tâm Văn hóa - Thể thao"),
            ),
            Expected("Giao Phòng Y tế theo dõi", "hiện Công văn này.", ("Phòng Y tế",)),
        ),
    ),
    Document(
        "ket luan ban can su",
        "2024-04-02",
        """BAN CÁN SỰ ĐẢNG UBND TỈNH
Số 77-KL/BCSĐ
KẾT LUẬN
về công tác phòng, chống tham nhũng, lãng phí, tiêu cực quý I/2024
Ban Cán sự đảng UBND tỉnh họp ngày 02/4/2024, thống nhất kết luận như sau:
A. Đánh giá
Quý I, các cơ quan thanh tra tiến hành 34 cuộc thanh tra, phát hiện sai phạm 12,6 tỷ đồng, kiến nghị thu hồi 8,1 tỷ đồng; đã thu hồi 5,7 tỷ đồng (70,4%). Việc kê khai tài sản, thu nhập được thực hiện đúng quy định.
B. Nhiệm vụ quý II
1) Thanh tra tỉnh khẩn trương ban hành kết luận 03 cuộc thanh tra quá hạn, xong trước 30/4; đôn đốc thu hồi số tiền sai phạm còn lại.
2) Sở Nội vụ tham mưu chuyển đổi vị trí công tác đối với 46 công chức theo Nghị định 59/2019/NĐ-CP.
3) Các sở, ngành, địa phương công khai kết luận thanh tra, kiểm toán; xử lý nghiêm cán bộ nhũng nhiễu, gây phiền hà.
4) Văn phòng UBND tỉnh chủ trì, phối hợp Thanh tra tỉnh xây dựng báo cáo 6 tháng đầu năm, trình Ban Cán sự đảng trước 10/6/2024.
T/M BAN CÁN SỰ ĐẢNG""",
        (
            Expected("1) Thanh tra tỉnh khẩn t", " sai phạm còn lại.", ("Thanh tra tỉnh",), (), "2024-04-30"),
            Expected("2) Sở Nội vụ tham mưu ch", "ịnh 59/2019/NĐ-CP.", ("Sở Nội vụ",), (), None, ("59/2019/NĐ-CP",)),
            Expected("3) Các sở, ngành, địa ph", "iễu, gây phiền hà.", ("Các sở, ngành, địa phương",)),
            Expected(
                "4) Văn phòng UBND tỉnh c",
                "g trước 10/6/2024.",
                ("Văn phòng UBND tỉnh",),
                ("Thanh tra tỉnh",),
                "2024-06-10",
            ),
        ),
    ),
    Document(
        "tin khong viec thanh lap",
        "2025-07-01",
        """Công bố các nghị quyết, quyết định thành lập xã An Thượng mới
(ĐCSVN) - Sáng 1/7, tại trung tâm hành chính xã An Thượng diễn ra lễ công bố nghị quyết, quyết định của Trung ương và địa phương về sáp nhập đơn vị hành chính cấp xã.
Tại buổi lễ, lãnh đạo tỉnh đã công bố Nghị quyết số 1655/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội; các quyết định thành lập Đảng bộ xã, chỉ định Ban Chấp hành Đảng bộ, lãnh đạo HĐND, UBND xã.
Phát biểu giao nhiệm vụ, đồng chí Phó Chủ tịch UBND tỉnh chúc mừng Đảng bộ, chính quyền và nhân dân xã An Thượng; nhấn mạnh đây là dấu mốc quan trọng trong lịch sử phát triển của địa phương.
Thay mặt lãnh đạo xã, đồng chí Bí thư Đảng ủy xã tiếp thu ý kiến chỉ đạo, hứa đoàn kết, quyết tâm hoàn thành tốt nhiệm vụ được giao.
Hoài An""",
        (),
    ),
    Document(
        "tin tap huan",
        "2024-08-22",
        """Tập huấn nghiệp vụ cải cách hành chính cho 180 cán bộ, công chức
Trong 2 ngày 21 và 22/8, Phòng Nội vụ thị xã Đông Sơn tổ chức tập huấn cải cách hành chính cho 180 cán bộ, công chức xã, phường.
Các học viên được truyền đạt 4 chuyên đề: kỹ năng giao tiếp; cập nhật chỉ số CCHC; số hóa hồ sơ; xử lý phản ánh, kiến nghị. Báo cáo viên yêu cầu học viên làm bài thu hoạch cuối khóa.
Phát biểu bế mạc, Trưởng phòng Nội vụ ghi nhận tinh thần học tập nghiêm túc của các học viên.
Duy Tân""",
        (),
    ),
    Document(
        "ket luan nhieu cau trong muc",
        "2022-03-15",
        """THÔNG BÁO
Kết luận của đồng chí Chủ tịch UBND huyện tại buổi làm việc với xã Yên Lộc
Chủ tịch UBND huyện kết luận như sau:
1. Về công tác giải phóng mặt bằng dự án Khu dân cư số 2: Đây là dự án trọng điểm, đến nay còn 09 hộ chưa nhận tiền. UBND xã Yên Lộc tiếp tục tuyên truyền, vận động; Trung tâm Phát triển quỹ đất phối hợp với UBND xã tổ chức đối thoại với các hộ dân, hoàn thành trước ngày 31/3/2022.
2. Về nợ đọng xây dựng cơ bản: Giao Phòng Tài chính - Kế hoạch hướng dẫn xã xây dựng phương án trả nợ. Thời gian hoàn thành: quý II/2022.
3. Về cán bộ: Đồng ý bổ sung 01 biên chế công chức Văn hóa - Xã hội. Phòng Nội vụ tham mưu thủ tục tuyển dụng theo quy định.
4. Về trụ sở làm việc: Chia sẻ với khó khăn của xã; UBND huyện sẽ xem xét đưa vào kế hoạch đầu tư công giai đoạn sau.
5. Các phòng, ban liên quan căn cứ chức năng, nhiệm vụ được giao hỗ trợ xã Yên Lộc thực hiện các nội dung trên.""",
        (
            Expected("1. Về công tác giải phón", "ớc ngày 31/3/2022.", ("UBND xã Yên Lộc",), (), "2022-03-31"),
            Expected(
                "2. Về nợ đọng xây dựng c", "hành: quý II/2022.", ("Phòng Tài chính - Kế hoạch",), (), "2022-06-30"
            ),
            Expected("3. Về cán bộ: Đồng ý bổ ", "ụng theo quy định.", ("Phòng Nội vụ",)),
            Expected("5. Các phòng, ban liên q", "các nội dung trên.", ("Các phòng, ban liên quan",)),
        ),
    ),
    Document(
        "khung ke hoach truong phai phan cong",
        "2023-11-09",
        """BẢNG PHÂN CÔNG THỰC HIỆN KẾT LUẬN KIỂM TRA
(Kèm Công văn số 640/UBKTTU ngày 09/11/2023)
Nội dung 1: Chấn chỉnh công tác quản lý thu, chi đảng phí
- Chủ trì: Văn phòng Huyện ủy
- Phối hợp: Chi bộ các cơ quan khối Đảng
- Hoàn thành: 30/11/2023
Nội dung 2: Bổ sung quy chế làm việc của cấp ủy
- Chủ trì: Ban Tổ chức Huyện ủy
- Hoàn thành: quý IV/2023
Nội dung 3: Kiểm điểm tập thể, cá nhân có liên quan
- Chủ trì: Ủy ban Kiểm tra Huyện ủy
- Phối hợp: Ban Tổ chức Huyện ủy
- Hoàn thành: trước ngày 15/12/2023""",
        (
            Expected(
                "Nội dung 1: Chấn chỉnh c",
                " thành: 30/11/2023",
                ("Văn phòng Huyện ủy",),
                ("Chi bộ các cơ quan khối Đảng",),
                "2023-11-30",
            ),
            Expected("Nội dung 2: Bổ sung quy ", "thành: quý IV/2023", ("Ban Tổ chức Huyện ủy",), (), "2023-12-31"),
            Expected(
                "Nội dung 3: Kiểm điểm tậ",
                "ớc ngày 15/12/2023",
                ("Ủy ban Kiểm tra Huyện ủy",),
                ("Ban Tổ chức Huyện ủy",),
                "2023-12-15",
            ),
        ),
    ),
    Document(
        "bao ket luan co trich dan",
        "2024-03-28",
        """Khẩn trương xử lý các điểm đen tai nạn giao thông
Chiều 28/3, Ban An toàn giao thông tỉnh họp triển khai nhiệm vụ quý II. Phó Chủ tịch Thường trực UBND tỉnh Lê Trọng Hiếu, Phó Trưởng Ban Thường trực Ban ATGT tỉnh chủ trì.
Quý I, toàn tỉnh xảy ra 64 vụ tai nạn giao thông, làm chết 31 người, bị thương 52 người; so với cùng kỳ giảm 9 vụ, giảm 4 người chết.
Đại diện Sở GTVT cho biết, tiến độ xử lý điểm đen tại Km 46+300 Quốc lộ 19 chậm do vướng mặt bằng; kiến nghị UBND huyện Phước Sơn Hạ sớm bàn giao.
Phát biểu kết luận, ông Lê Trọng Hiếu yêu cầu Sở GTVT, UBND huyện Phước Sơn Hạ phối hợp giải quyết dứt điểm vướng mắc mặt bằng tại Km 46+300 trước ngày 20/4. “Đơn vị nào để chậm trễ, người đứng đầu đơn vị đó phải chịu trách nhiệm trước UBND tỉnh”, ông Hiếu nhấn mạnh.
Ông Hiếu cũng đề nghị lực lượng Công an tập trung xử lý vi phạm nồng độ cồn, học sinh điều khiển xe khi chưa đủ tuổi. Các cơ quan báo chí của tỉnh mở chuyên mục, đưa tin đậm nét về Tháng hành động vì an toàn giao thông.
NGUYỄN HÂN""",
        (
            Expected(
                "Phát biểu kết luận, ông ",
                "0 trước ngày 20/4.",
                ("Sở GTVT", "UBND huyện Phước Sơn Hạ"),
                (),
                "2024-04-20",
            ),
            Expected("“Đơn vị nào để chậm trễ,", "ng Hiếu nhấn mạnh.", ("người đứng đầu đơn vị đó",)),
            Expected("Ông Hiếu cũng đề nghị lự", " khi chưa đủ tuổi.", ("lực lượng Công an",)),
            Expected("Các cơ quan báo chí của ", "n toàn giao thông.", ("Các cơ quan báo chí của tỉnh",)),
        ),
    ),
    Document(
        "thu ngo keu goi",
        "2020-10-19",
        """THƯ KÊU GỌI
ủng hộ đồng bào các tỉnh miền Trung bị thiên tai, lũ lụt
Kính gửi: Toàn thể cán bộ, công chức, viên chức, người lao động và các tầng lớp Nhân dân.
Những ngày qua, mưa lũ lớn đã gây thiệt hại nặng nề về người và tài sản tại các tỉnh miền Trung. Với truyền thống "lá lành đùm lá rách", Ban Vận động cứu trợ huyện kêu gọi mọi tấm lòng hảo tâm chung tay chia sẻ, ủng hộ đồng bào vùng lũ.
Mọi sự ủng hộ xin gửi về: Ủy ban MTTQ Việt Nam huyện, số tài khoản 8600201xxxxxx tại Agribank; thời gian tiếp nhận từ ngày 19/10/2020 đến ngày 19/11/2020.
Xin trân trọng cảm ơn!
TRƯỞNG BAN""",
        (),
    ),
)
