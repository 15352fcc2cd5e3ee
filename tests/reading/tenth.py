# ruff: noqa: E501
"""Documents of a tenth round, written and labelled by somebody else who had never seen the reader work.

All names are invented; no label had to be set right afterwards."""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "ket luan cua ban thuong vu tinh uy vinh lam ve phat trie",
        "2025-04-11",
        """     TỈNH ỦY VĨNH LÂM                        ĐẢNG CỘNG SẢN VIỆT NAM
             *                          Vĩnh Lâm, ngày 18 tháng 4 năm 2025
       Số 214-KL/TU

                            KẾT LUẬN
                   CỦA BAN THƯỜNG VỤ TỈNH ỦY
    về tiếp tục thực hiện Nghị quyết số 08-NQ/TU, ngày 15/12/2021
       của Ban Chấp hành Đảng bộ tỉnh về phát triển du lịch
                      giai đoạn 2021 - 2025
                            -----

       Tại phiên họp ngày 11/4/2025, sau khi xem xét Tờ trình số 96-TTr/ĐU, ngày
02/4/2025 của Đảng ủy Ủy ban nhân dân tỉnh về kết quả 3 năm thực hiện Nghị quyết số
08-NQ/TU và ý kiến tham gia của các cơ quan liên quan, Ban Thường vụ Tỉnh ủy thảo
luận và kết luận như sau:

       I- TÌNH HÌNH THỰC HIỆN
       1. Qua 3 năm triển khai thực hiện Nghị quyết, du lịch của tỉnh có bước phát
triển khá rõ nét. Tổng lượt khách giai đoạn 2022 - 2024 đạt 6,42 triệu lượt, trong
đó khách quốc tế 318 nghìn lượt; doanh thu từ du lịch năm 2024 đạt 4.870 tỷ đồng,
gấp 2,1 lần năm 2021. Kết cấu hạ tầng được quan tâm đầu tư; đã hoàn thành đưa vào sử
dụng 07/11 dự án trọng điểm, công nhận 14 điểm du lịch cộng đồng. Các sở, ngành, địa
phương chủ động phối hợp tổ chức nhiều hoạt động xúc tiến, quảng bá trong và ngoài
tỉnh.
       2. Bên cạnh kết quả đạt được, việc thực hiện Nghị quyết còn một số hạn chế,
khuyết điểm, đó là:
       - Sản phẩm du lịch còn trùng lặp, thời gian lưu trú bình quân mới đạt 1,4
ngày/khách; 03/9 chỉ tiêu dự báo khó hoàn thành.
       - Tiến độ lập quy hoạch phân khu Khu du lịch hồ Thác Mây chậm so với yêu cầu
tại Thông báo số 655-TB/TU; một số nhà đầu tư được chấp thuận chủ trương từ năm 2021
đến nay chưa triển khai.
       - Nhân lực du lịch thiếu và yếu; công tác vệ sinh môi trường tại một số điểm
du lịch chưa bảo đảm.
       Nguyên nhân chủ yếu là do một số cấp ủy, người đứng đầu chưa quan tâm đúng
mức; công tác phối hợp giữa các ngành trong giải phóng mặt bằng còn thiếu chặt chẽ;
nguồn lực đầu tư còn dàn trải.

       II- NHIỆM VỤ, GIẢI PHÁP
       Để hoàn thành cao nhất các mục tiêu của Nghị quyết, Ban Thường vụ Tỉnh ủy yêu
cầu các cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy trong năm 2025 tập trung lãnh đạo,
chỉ đạo thực hiện tốt các nhiệm vụ, giải pháp sau:
       1. Tiếp tục quán triệt sâu sắc các quan điểm, mục tiêu của Nghị quyết số
08-NQ/TU; xác định phát triển du lịch là nhiệm vụ thường xuyên của cả hệ thống chính
trị; đưa kết quả thực hiện các chỉ tiêu về du lịch thành một nội dung đánh giá, xếp
loại tổ chức đảng, đảng viên hằng năm.
       2. Rà soát từng chỉ tiêu của Nghị quyết, xác định rõ chỉ tiêu đã đạt, khó
đạt; đối với 03 chỉ tiêu dự báo khó hoàn thành phải có giải pháp cụ thể, phân công
rõ người, rõ việc, rõ thời gian; báo cáo Ban Thường vụ Tỉnh ủy trước ngày
15/6/2025.
       3. Nâng cao chất lượng quy hoạch, thu hút đầu tư
       3.1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Xây dựng, Ủy
ban nhân dân huyện Thác Mây hoàn thành quy hoạch phân khu Khu du lịch hồ Thác Mây,
trình cấp có thẩm quyền phê duyệt trong quý III/2025.
       3.2. Sở Tài chính chủ trì rà soát các dự án du lịch đã được chấp thuận chủ
trương đầu tư nhưng chậm triển khai quá 24 tháng, đề xuất xử lý, kiên quyết thu hồi
đối với dự án không có khả năng thực hiện; báo cáo Ban Thường vụ Tỉnh ủy trước ngày
30/6/2025.
       3.3. Ủy ban nhân dân các huyện Thác Mây, Khe Lặng và thành phố Vĩnh Lâm đẩy
nhanh tiến độ bồi thường, giải phóng mặt bằng các dự án trọng điểm; bàn giao mặt
bằng sạch cho nhà đầu tư chậm nhất ngày 31 tháng 8 năm 2025.
                                  2
       4. Phát triển sản phẩm và nguồn nhân lực
       a) Xây dựng mỗi huyện, thành phố ít nhất 01 sản phẩm du lịch đặc trưng gắn
với bản sắc văn hóa các dân tộc, sản phẩm OCOP.
       b) Trường Cao đẳng Vĩnh Lâm phối hợp với Hiệp hội Du lịch tỉnh và các doanh
nghiệp mở các lớp bồi dưỡng nghiệp vụ cho lao động tại các điểm du lịch cộng đồng,
bồi dưỡng ít nhất 600 lượt người.

       III- TỔ CHỨC THỰC HIỆN
       1. Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo, chỉ đạo xây dựng kế hoạch thực
hiện Kết luận này, hoàn thành trong tháng 5/2025; định kỳ báo cáo kết quả với Ban
Thường vụ Tỉnh ủy.
       2. Đảng ủy Hội đồng nhân dân tỉnh lãnh đạo nghiên cứu, ban hành nghị quyết
về chính sách hỗ trợ phát triển du lịch cộng đồng tại kỳ họp thường lệ giữa năm
2025; tăng cường giám sát việc thực hiện.
       3. Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh đẩy mạnh
tuyên truyền, vận động đoàn viên, hội viên và Nhân dân giữ gìn vệ sinh môi trường,
thực hiện nếp sống văn minh du lịch; giám sát, phản biện xã hội theo Quyết định số
217-QĐ/TW của Bộ Chính trị.
       4. Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Báo Vĩnh Lâm, Đài
Phát thanh và Truyền hình tỉnh hướng dẫn, đẩy mạnh tuyên truyền việc thực hiện Nghị
quyết số 08-NQ/TU và Kết luận này.
       5. Giao Văn phòng Tỉnh ủy chủ trì, phối hợp với Ủy ban Kiểm tra Tỉnh ủy và
các cơ quan liên quan thường xuyên theo dõi, kiểm tra, đôn đốc việc thực hiện; tham
mưu tổng kết Nghị quyết, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/12/2025.

Nơi nhận:                                      T/M BAN THƯỜNG VỤ
- Ban Bí thư Trung ương Đảng (để báo cáo),         PHÓ BÍ THƯ
- Các cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy,
- Các sở, ban, ngành tỉnh,
- Các đồng chí Ủy viên BCH Đảng bộ tỉnh,
- Lưu Văn phòng Tỉnh ủy.
                                                 Hà Trọng Vĩnh
""",
        (
            Expected(
                "1. Tiếp tục quán triệt s",
                "ảng viên hằng năm.",
                ("các cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy",),
                (),
                "2025-12-31",
                ("08-NQ/TU",),
            ),
            Expected(
                "2. Rà soát từng chỉ tiêu",
                "ớc ngày\n15/6/2025.",
                ("các cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy",),
                (),
                "2025-06-15",
            ),
            Expected(
                "3.1. Sở Văn hóa, Thể tha",
                "rong quý III/2025.",
                ("Sở Văn hóa, Thể thao và Du lịch",),
                ("Sở Xây dựng", "Ủy ban nhân dân huyện Thác Mây"),
                "2025-09-30",
            ),
            Expected("3.2. Sở Tài chính chủ tr", "ớc ngày\n30/6/2025.", ("Sở Tài chính",), (), "2025-06-30"),
            Expected(
                "3.3. Ủy ban nhân dân các",
                " tháng 8 năm 2025.",
                (
                    "Ủy ban nhân dân huyện Thác Mây",
                    "Ủy ban nhân dân huyện Khe Lặng",
                    "Ủy ban nhân dân thành phố Vĩnh Lâm",
                ),
                (),
                "2025-08-31",
            ),
            Expected(
                "a) Xây dựng mỗi huyện, t",
                "ộc, sản phẩm OCOP.",
                ("các cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy",),
                (),
                "2025-12-31",
            ),
            Expected(
                "b) Trường Cao đẳng Vĩnh ",
                "ất 600 lượt người.",
                ("Trường Cao đẳng Vĩnh Lâm",),
                ("Hiệp hội Du lịch tỉnh", "các doanh nghiệp"),
                "2025-12-31",
            ),
            Expected(
                "1. Đảng ủy Ủy ban nhân d", "Thường vụ Tỉnh ủy.", ("Đảng ủy Ủy ban nhân dân tỉnh",), (), "2025-05-31"
            ),
            Expected("2. Đảng ủy Hội đồng nhân", "át việc thực hiện.", ("Đảng ủy Hội đồng nhân dân tỉnh",)),
            Expected(
                "3. Mặt trận Tổ quốc Việt",
                " của Bộ Chính trị.",
                ("Mặt trận Tổ quốc Việt Nam", "các tổ chức chính trị - xã hội tỉnh"),
                (),
                None,
                ("217-QĐ/TW",),
            ),
            Expected(
                "4. Ban Tuyên giáo và Dân",
                "U và Kết luận này.",
                ("Ban Tuyên giáo và Dân vận Tỉnh ủy",),
                ("Báo Vĩnh Lâm", "Đài Phát thanh và Truyền hình tỉnh"),
                None,
                ("08-NQ/TU",),
            ),
            Expected(
                "5. Giao Văn phòng Tỉnh ủ",
                "c ngày 15/12/2025.",
                ("Văn phòng Tỉnh ủy",),
                ("Ủy ban Kiểm tra Tỉnh ủy", "các cơ quan liên quan"),
                "2025-12-15",
            ),
        ),
    ),
    Document(
        "thong bao ket luan cua pho chu tich ubnd tinh binh khe v",
        "2025-07-22",
        """ỦY BAN NHÂN DÂN
TỈNH BÌNH KHÊ
VĂN PHÒNG

Số: 368/TB-VPUBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bình Khê, ngày 25 tháng 7 năm 2025

THÔNG BÁO
Ý kiến kết luận của Phó Chủ tịch UBND tỉnh Lương Đức Khải tại cuộc họp rà soát tiến độ, tháo gỡ khó khăn, vướng mắc các dự án đầu tư trọng điểm trên địa bàn tỉnh

Ngày 22/7/2025, tại Trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Lương Đức Khải đã chủ trì cuộc họp rà soát tiến độ các dự án đầu tư trọng điểm. Tham dự họp có Lãnh đạo các Sở: Tài chính, Xây dựng, Nông nghiệp và Môi trường, Công Thương; Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh; Trung tâm Phát triển quỹ đất tỉnh; Công ty Điện lực Bình Khê; Lãnh đạo UBND các xã: An Thượng, Khê Hạ, Tân Bình; UBND phường Đông Khê và đại diện các nhà thầu.
Sau khi nghe Sở Tài chính báo cáo (Báo cáo số 512/BC-STC ngày 18/7/2025), ý kiến của các đại biểu dự họp, Phó Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:

I. Đánh giá chung
Đến ngày 15/7/2025, giải ngân vốn đầu tư công toàn tỉnh đạt 2.146/5.830 tỷ đồng, bằng 36,8% kế hoạch. Cơ bản các chủ đầu tư đã có nhiều cố gắng; tuy nhiên còn 06 dự án chậm tiến độ từ 02 đến 05 tháng, nguyên nhân chủ yếu do vướng mặt bằng và thiếu nguồn vật liệu đất đắp.

II. Về các dự án cụ thể
1. Dự án đường nối cao tốc với Khu công nghiệp Khê Hạ
a) Giao Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh đôn đốc nhà thầu tăng mũi thi công, tổ chức thi công "3 ca, 4 kíp"; hoàn thành toàn bộ nền đường trước ngày 30/10/2025, thông xe kỹ thuật trước ngày 31/12/2025.
b) Giao UBND xã Khê Hạ chủ trì, phối hợp với Trung tâm Phát triển quỹ đất tỉnh và Sở Nông nghiệp và Môi trường vận động, giải quyết dứt điểm 17 hộ dân còn lại, bàn giao mặt bằng trước ngày 20/8.
c) Đề nghị Công ty Điện lực Bình Khê phối hợp với chủ đầu tư di dời 3,2 km đường dây 35 kV nằm trong phạm vi dự án; xong trong tháng 9/2025.
2. Dự án Bệnh viện Đa khoa khu vực Tân Bình
- Thống nhất điều chỉnh thời gian thực hiện dự án đến hết năm 2026 như đề xuất của chủ đầu tư. Giao Sở Tài chính khẩn trương thẩm định, trình UBND tỉnh phê duyệt điều chỉnh chủ trương đầu tư trước ngày 10/8/2025.
- Sở Y tế (chủ đầu tư) làm việc với liên danh nhà thầu, lập lại tiến độ chi tiết theo từng tuần; trường hợp nhà thầu không đáp ứng thì chấm dứt hợp đồng theo quy định, không để kéo dài.
3. Dự án Khu đô thị mới Đông Khê
- Ghi nhận và chia sẻ những khó khăn của nhà đầu tư trong thời gian qua; thống nhất chủ trương cho phép phân kỳ đầu tư thành 02 giai đoạn.
- UBND phường Đông Khê là đơn vị đầu mối, phối hợp cùng Sở Xây dựng hướng dẫn nhà đầu tư hoàn thiện hồ sơ điều chỉnh quy hoạch chi tiết tỷ lệ 1/500 đã được phê duyệt tại Quyết định số 1874/QĐ-UBND ngày 09/11/2022.
- Giao Thuế tỉnh Bình Khê thông báo, hướng dẫn nhà đầu tư nộp tiền sử dụng đất còn thiếu (48,6 tỷ đồng) trong vòng 10 ngày làm việc kể từ ngày ban hành Thông báo này.

III. Về nhiệm vụ chung
1. Sở Công Thương chủ trì, phối hợp với Sở Xây dựng, Sở Nông nghiệp và Môi trường và UBND các xã: An Thượng, Khê Hạ, Tân Bình rà soát, bổ sung 05 mỏ đất làm vật liệu san lấp; báo cáo UBND tỉnh trong tháng 8.
2. Các chủ đầu tư cam kết tiến độ giải ngân từng dự án, gửi Sở Tài chính trước ngày 05 hằng tháng để theo dõi.
3. Giao Sở Tài chính tổng hợp tiến độ các dự án; tham mưu UBND tỉnh điều chuyển vốn của các dự án đến 30/9/2025 giải ngân dưới 50% sang các dự án có nhu cầu, báo cáo UBND tỉnh trước ngày 15/10/2025.
4. Các Sở: Xây dựng, Nông nghiệp và Môi trường theo chức năng, nhiệm vụ được giao rút ngắn tối thiểu 30% thời gian giải quyết thủ tục hành chính liên quan đến dự án đầu tư.

Văn phòng UBND tỉnh thông báo ý kiến kết luận của Phó Chủ tịch UBND tỉnh để các cơ quan, đơn vị biết, tổ chức thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các cơ quan, đơn vị dự họp;
- CVP, các PCVP;
- Lưu: VT, CN2.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG

Mạc Thị Hồng Loan
""",
        (
            Expected(
                "a) Giao Ban Quản lý dự á",
                "c ngày 31/12/2025.",
                ("Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh",),
                (),
                "2025-12-31",
            ),
            Expected(
                "b) Giao UBND xã Khê Hạ c",
                "g trước ngày 20/8.",
                ("UBND xã Khê Hạ",),
                ("Trung tâm Phát triển quỹ đất tỉnh", "Sở Nông nghiệp và Môi trường"),
                "2025-08-20",
            ),
            Expected(
                "c) Đề nghị Công ty Điện ",
                "rong tháng 9/2025.",
                ("Công ty Điện lực Bình Khê",),
                ("chủ đầu tư",),
                "2025-09-30",
            ),
            Expected("- Thống nhất điều chỉnh ", "ớc ngày 10/8/2025.", ("Sở Tài chính",), (), "2025-08-10"),
            Expected("- Sở Y tế (chủ đầu tư) l", " không để kéo dài.", ("Sở Y tế",)),
            Expected(
                "- UBND phường Đông Khê l",
                "D ngày 09/11/2022.",
                ("UBND phường Đông Khê",),
                ("Sở Xây dựng",),
                None,
                ("1874/QĐ-UBND",),
            ),
            Expected("- Giao Thuế tỉnh Bình Kh", "ành Thông báo này.", ("Thuế tỉnh Bình Khê",)),
            Expected(
                "1. Sở Công Thương chủ tr",
                "ỉnh trong tháng 8.",
                ("Sở Công Thương",),
                (
                    "Sở Xây dựng",
                    "Sở Nông nghiệp và Môi trường",
                    "UBND xã An Thượng",
                    "UBND xã Khê Hạ",
                    "UBND xã Tân Bình",
                ),
                "2025-08-31",
            ),
            Expected(
                "2. Các chủ đầu tư cam kế", "tháng để theo dõi.", ("Các chủ đầu tư",), (), "FREQ=MONTHLY;BYMONTHDAY=5"
            ),
            Expected("3. Giao Sở Tài chính tổn", "c ngày 15/10/2025.", ("Sở Tài chính",), (), "2025-10-15"),
            Expected("4. Các Sở: Xây dựng, Nôn", " đến dự án đầu tư.", ("Sở Xây dựng", "Sở Nông nghiệp và Môi trường")),
        ),
    ),
    Document(
        "tin hoi nghi so ket cua ban chi dao 35 tinh son da",
        "2024-07-09",
        """Sơn Đà: Nâng cao hiệu quả công tác bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng
Thứ Ba, 09/7/2024 | 18:25 GMT+7

(Báo Sơn Đà điện tử) - Chiều 9/7, Ban Chỉ đạo 35 tỉnh tổ chức hội nghị sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2024. Đồng chí Vi Thanh Hải, Phó Bí thư Thường trực Tỉnh ủy, Trưởng Ban Chỉ đạo 35 tỉnh chủ trì hội nghị. Cùng dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, thành viên Ban Chỉ đạo 35 tỉnh; hội nghị kết nối trực tuyến đến 11 điểm cầu các huyện, thành phố.

Quang cảnh hội nghị. Ảnh: Đức Thọ

6 tháng đầu năm 2024, Ban Chỉ đạo 35 các cấp trong tỉnh đã chủ động bám sát chỉ đạo của Trung ương, ban hành 126 văn bản chỉ đạo, định hướng; duy trì 214 trang, nhóm trên mạng xã hội với hơn 410 nghìn lượt theo dõi; đăng tải, chia sẻ trên 58.000 tin, bài tích cực. Cuộc thi chính luận về bảo vệ nền tảng tư tưởng của Đảng lần thứ tư thu hút 1.327 tác phẩm dự thi, trong đó 02 tác phẩm được chọn gửi dự thi cấp Trung ương. Công an tỉnh phối hợp với Sở Thông tin và Truyền thông đã phát hiện, xử lý 34 trường hợp đăng tải thông tin sai sự thật.

Tuy nhiên, hoạt động của Ban Chỉ đạo 35 ở một số địa phương chưa đều; đội ngũ cộng tác viên còn mỏng, kỹ năng viết bài đấu tranh phản bác còn hạn chế; việc nắm tình hình dư luận xã hội có lúc chưa kịp thời.

Tại hội nghị, đại biểu các huyện Nậm Pồn, Bản Chiềng, Đảng ủy Khối các cơ quan tỉnh đã tham luận, chia sẻ kinh nghiệm xây dựng lực lượng nòng cốt. Một số ý kiến đề nghị Ban Chỉ đạo 35 tỉnh quan tâm hỗ trợ kinh phí, trang thiết bị cho cộng tác viên; mở thêm các lớp tập huấn kỹ năng sử dụng công cụ trí tuệ nhân tạo.

Đại biểu dự hội nghị tại điểm cầu tỉnh.

Phát biểu kết luận hội nghị, đồng chí Phó Bí thư Thường trực Tỉnh ủy Vi Thanh Hải ghi nhận, biểu dương những kết quả Ban Chỉ đạo 35 các cấp đạt được trong 6 tháng đầu năm. Đồng chí nhấn mạnh, thời gian tới các thế lực thù địch sẽ gia tăng chống phá, nhất là trước thềm đại hội đảng bộ các cấp.

Đồng chí yêu cầu các cấp ủy, tổ chức đảng tiếp tục quán triệt, thực hiện nghiêm Nghị quyết số 35-NQ/TW của Bộ Chính trị và Kế hoạch số 142-KH/TU của Ban Thường vụ Tỉnh ủy; xác định đây là nhiệm vụ trọng tâm, xuyên suốt. Nêu cao trách nhiệm của người đứng đầu trong chỉ đạo xử lý các vấn đề phức tạp phát sinh ngay từ cơ sở. Kiện toàn Ban Chỉ đạo 35 cấp huyện và đội ngũ cộng tác viên, hoàn thành trước ngày 31/8.

Ban Tuyên giáo Tỉnh ủy - Cơ quan Thường trực Ban Chỉ đạo 35 tỉnh chủ trì, phối hợp với Trường Chính trị tỉnh, Sở Thông tin và Truyền thông tổ chức tập huấn kỹ năng viết bài đấu tranh, phản bác cho ít nhất 300 cộng tác viên trong quý III. Tham mưu tổng kết, trao giải Cuộc thi chính luận cấp tỉnh bảo đảm thiết thực, tiết kiệm.

Đồng chí đề nghị Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và Bộ đội Biên phòng tỉnh tăng cường phối hợp với các địa phương nắm chắc tình hình, kịp thời phát hiện, đấu tranh, xử lý các đối tượng lợi dụng không gian mạng để xuyên tạc, chống phá. Báo Sơn Đà, Đài Phát thanh - Truyền hình tỉnh mở mới chuyên trang, chuyên mục; mỗi tuần có ít nhất 02 tin, bài về gương người tốt, việc tốt.

Đối với các kiến nghị của cơ sở, đồng chí Phó Bí thư Thường trực Tỉnh ủy giao Văn phòng Tỉnh ủy phối hợp với Sở Tài chính xem xét, tham mưu bố trí kinh phí mua sắm trang thiết bị cho lực lượng nòng cốt, báo cáo Thường trực Tỉnh ủy trong tháng 8/2024.

Dịp này, Ban Chỉ đạo 35 tỉnh trao Giấy khen cho 09 tập thể, 16 cá nhân có thành tích xuất sắc trong công tác bảo vệ nền tảng tư tưởng của Đảng giai đoạn 2022 - 2024.

Đức Thọ - Hải Yến

Tin liên quan
Ban Chỉ đạo 35 huyện Nậm Pồn kiểm tra công tác quản lý mạng xã hội (02/7/2024)
Tập huấn báo cáo viên cấp tỉnh đợt I năm 2024 (18/6/2024)
Bình luận (0)
""",
        (
            Expected(
                "Đồng chí yêu cầu các cấp",
                "g tâm, xuyên suốt.",
                ("các cấp ủy, tổ chức đảng",),
                (),
                None,
                ("35-NQ/TW", "142-KH/TU"),
            ),
            Expected("Nêu cao trách nhiệm của ", "inh ngay từ cơ sở.", ("các cấp ủy, tổ chức đảng",)),
            Expected("Kiện toàn Ban Chỉ đạo 35", "h trước ngày 31/8.", ("các cấp ủy, tổ chức đảng",), (), "2024-08-31"),
            Expected(
                "Ban Tuyên giáo Tỉnh ủy -",
                "iên trong quý III.",
                ("Ban Tuyên giáo Tỉnh ủy",),
                ("Trường Chính trị tỉnh", "Sở Thông tin và Truyền thông"),
                "2024-09-30",
            ),
            Expected("Tham mưu tổng kết, trao ", "t thực, tiết kiệm.", ("Ban Tuyên giáo Tỉnh ủy",)),
            Expected(
                "Đồng chí đề nghị Công an",
                "ên tạc, chống phá.",
                ("Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bộ đội Biên phòng tỉnh"),
                ("các địa phương",),
            ),
            Expected(
                "Báo Sơn Đà, Đài Phát tha", "ười tốt, việc tốt.", ("Báo Sơn Đà", "Đài Phát thanh - Truyền hình tỉnh")
            ),
            Expected(
                "Đối với các kiến nghị củ",
                "rong tháng 8/2024.",
                ("Văn phòng Tỉnh ủy",),
                ("Sở Tài chính",),
                "2024-08-31",
            ),
        ),
    ),
    Document(
        "thong bao ket luan cua bo truong bo phat trien nong thon",
        "2024-10-07",
        """BỘ PHÁT TRIỂN NÔNG THÔN
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 7412/TB-BPTNT-VP
Hà Nội, ngày 10 tháng 10 năm 2024

THÔNG BÁO
KẾT LUẬN CỦA BỘ TRƯỞNG ĐÀM QUANG VIỄN TẠI HỘI NGHỊ GIAO BAN CÔNG TÁC THÁNG 10 NĂM 2024

Ngày 07 tháng 10 năm 2024, Bộ trưởng Đàm Quang Viễn đã chủ trì Hội nghị giao ban công tác tháng 10 năm 2024. Sau khi nghe báo cáo của Văn phòng Bộ, Vụ Kế hoạch và ý kiến phát biểu của các Thứ trưởng, Thủ trưởng các đơn vị, Bộ trưởng kết luận như sau:

1. Về kết quả công tác 9 tháng
Giá trị sản xuất toàn ngành tăng 3,31% so với cùng kỳ; kim ngạch xuất khẩu đạt 46,3 tỷ USD. Các đơn vị đã trình ban hành 05/07 văn bản quy phạm pháp luật; giải ngân vốn đầu tư công đạt 54,2%. Bộ trưởng biểu dương Cục Thủy nông, Cục Thú y và Viện Quy hoạch nông thôn đã hoàn thành tốt nhiệm vụ khắc phục hậu quả bão, lũ trong tháng 9.
Tuy nhiên, còn 11 nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao quá hạn; tiến độ xây dựng 02 Nghị định chậm so với Chương trình công tác.

2. Về nhiệm vụ trọng tâm trong thời gian tới
2.1. Công tác xây dựng thể chế
- Vụ Pháp chế chủ trì, phối hợp với Cục Thủy nông khẩn trương tiếp thu, giải trình ý kiến thành viên Chính phủ, hoàn thiện hồ sơ dự thảo Nghị định sửa đổi Nghị định số 77/2018/NĐ-CP, trình Bộ ký trước ngày 25 tháng 10 năm 2024.
- Các đơn vị được giao chủ trì soạn thảo Thông tư hoàn thành việc lấy ý kiến, gửi Vụ Pháp chế thẩm định trong tháng 11; không đề xuất lùi thời hạn, trừ trường hợp bất khả kháng.
2.2. Công tác kế hoạch, tài chính
- Vụ Kế hoạch chủ trì, phối hợp với Vụ Tài chính và các Ban Quản lý dự án rà soát, điều chuyển vốn giữa các dự án; bảo đảm đến hết quý IV/2024 giải ngân đạt tối thiểu 95% kế hoạch.
- Vụ Tài chính hướng dẫn các đơn vị dự toán lập báo cáo tài chính, thẩm định quyết toán năm 2023; tham mưu phân bổ dự toán năm 2025 ngay sau khi được Thủ tướng Chính phủ giao.
2.3. Công tác sản xuất, phòng, chống thiên tai
- Giao Cục Trồng trọt hướng dẫn các địa phương chuẩn bị vật tư, giống phục vụ sản xuất vụ Đông Xuân 2024 - 2025; tham mưu tổ chức hội nghị triển khai tại khu vực miền núi phía Bắc trong tháng 10/2024.
- Cục Thú y theo dõi sát diễn biến dịch tả lợn châu Phi, cúm gia cầm; phối hợp với Sở Nông nghiệp các tỉnh tổ chức tiêm phòng vắc xin đợt 2, hoàn thành trước 15/11/2024.
- Cục Thủy nông và Viện Khoa học Thủy nông đánh giá an toàn các hồ chứa bị hư hỏng sau bão số 3, đề xuất danh mục sửa chữa khẩn cấp, báo cáo Thứ trưởng phụ trách.
2.4. Công tác khoa học công nghệ, chuyển đổi số
Giao Cục Chuyển đổi số chủ trì, cùng với Văn phòng Bộ nâng cấp Hệ thống quản lý văn bản và điều hành, kết nối với Trục liên thông văn bản quốc gia; hoàn thành trước ngày 31/12/2024.
2.5. Công tác tổ chức cán bộ
- Vụ Tổ chức cán bộ là đầu mối, phối hợp với các đơn vị liên quan hoàn thiện Đề án sắp xếp các đơn vị sự nghiệp thuộc Bộ theo Kế hoạch số 3305/KH-BPTNT ngày 14/5/2024, báo cáo Ban cán sự đảng Bộ trong tháng 12/2024.
- Thủ trưởng các đơn vị chấn chỉnh kỷ luật, kỷ cương hành chính; chịu trách nhiệm trước Bộ trưởng về các nhiệm vụ quá hạn.

3. Về chế độ báo cáo
Các đơn vị thuộc Bộ gửi báo cáo kết quả công tác tháng về Văn phòng Bộ trước ngày 23 hằng tháng. Văn phòng Bộ theo dõi, đôn đốc, tổng hợp, báo cáo Bộ trưởng tại các kỳ giao ban.

Thừa lệnh Bộ trưởng, Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Bộ trưởng (để b/c);
- Các Thứ trưởng;
- Các đơn vị thuộc Bộ;
- Lưu: VT, TH.
TL. BỘ TRƯỞNG
CHÁNH VĂN PHÒNG

Ngụy Thế Phong
""",
        (
            Expected(
                "- Vụ Pháp chế chủ trì, p",
                "tháng 10 năm 2024.",
                ("Vụ Pháp chế",),
                ("Cục Thủy nông",),
                "2024-10-25",
                ("77/2018/NĐ-CP",),
            ),
            Expected(
                "- Các đơn vị được giao c",
                "hợp bất khả kháng.",
                ("Các đơn vị được giao chủ trì soạn thảo Thông tư",),
                (),
                "2024-11-30",
            ),
            Expected(
                "- Vụ Kế hoạch chủ trì, p",
                "hiểu 95% kế hoạch.",
                ("Vụ Kế hoạch",),
                ("Vụ Tài chính", "các Ban Quản lý dự án"),
                "2024-12-31",
            ),
            Expected("- Vụ Tài chính hướng dẫn", "ng Chính phủ giao.", ("Vụ Tài chính",)),
            Expected("- Giao Cục Trồng trọt hư", "ong tháng 10/2024.", ("Cục Trồng trọt",), (), "2024-10-31"),
            Expected(
                "- Cục Thú y theo dõi sát",
                " trước 15/11/2024.",
                ("Cục Thú y",),
                ("Sở Nông nghiệp các tỉnh",),
                "2024-11-15",
            ),
            Expected("- Cục Thủy nông và Viện ", " trưởng phụ trách.", ("Cục Thủy nông", "Viện Khoa học Thủy nông")),
            Expected(
                "Giao Cục Chuyển đổi số c",
                "c ngày 31/12/2024.",
                ("Cục Chuyển đổi số",),
                ("Văn phòng Bộ",),
                "2024-12-31",
            ),
            Expected(
                "- Vụ Tổ chức cán bộ là đ",
                "ong tháng 12/2024.",
                ("Vụ Tổ chức cán bộ",),
                ("các đơn vị liên quan",),
                "2024-12-31",
                ("3305/KH-BPTNT",),
            ),
            Expected("- Thủ trưởng các đơn vị ", " nhiệm vụ quá hạn.", ("Thủ trưởng các đơn vị",)),
            Expected(
                "Các đơn vị thuộc Bộ gửi ",
                "gày 23 hằng tháng.",
                ("Các đơn vị thuộc Bộ",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=23",
            ),
            Expected("Văn phòng Bộ theo dõi, đ", "i các kỳ giao ban.", ("Văn phòng Bộ",)),
        ),
    ),
    Document(
        "thong bao ket luan kiem tra cua ban chi dao cac chuong t",
        "2024-08-15",
        """   BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   MỤC TIÊU QUỐC GIA TỈNH HÀ LÂM            Độc lập - Tự do - Hạnh phúc
          ĐOÀN KIỂM TRA SỐ 2
          Số: 27/TB-ĐKT2                  Hà Lâm, ngày 21 tháng 8 năm 2024

                              THÔNG BÁO
        Kết luận của Trưởng đoàn kiểm tra tình hình thực hiện các
      Chương trình mục tiêu quốc gia năm 2024 tại huyện Mường Pha

       Thực hiện Kế hoạch số 88/KH-BCĐ ngày 19/7/2024 của Ban Chỉ đạo tỉnh, trong
các ngày 14 và 15/8/2024, Đoàn kiểm tra số 2 do đồng chí Sùng Minh Đạo, Giám đốc Sở
Lao động - Thương binh và Xã hội làm Trưởng đoàn đã kiểm tra thực tế tại các xã Pha
Luông, Nà Sản, Chiềng Yên và làm việc với UBND huyện Mường Pha. Trưởng đoàn kết luận
như sau:
       I. KẾT QUẢ ĐẠT ĐƯỢC
       1. Huyện đã ban hành đầy đủ các văn bản chỉ đạo, phân cấp cho các xã làm chủ
đầu tư 41 công trình quy mô nhỏ. Tổng vốn giao năm 2024 (bao gồm vốn kéo dài) là
187,4 tỷ đồng; đến ngày 31/7/2024 giải ngân 71,9 tỷ đồng, đạt 38,4%.
       2. Tỷ lệ hộ nghèo giảm còn 24,6%; có 06/13 xã đạt chuẩn nông thôn mới; hoàn
thành hỗ trợ nhà ở cho 215 hộ.
       II. TỒN TẠI, HẠN CHẾ
       - Vốn sự nghiệp giải ngân thấp, mới đạt 19,2%; 04 dự án phát triển sản xuất
liên kết theo chuỗi chưa phê duyệt.
       - Hồ sơ thanh quyết toán tại xã Nà Sản chưa đầy đủ; việc cập nhật số liệu
trên phần mềm của một số phòng, ban chưa đúng thời gian quy định.
       III. KIẾN NGHỊ CỦA HUYỆN
       1. Đề nghị Sở Tài chính hướng dẫn cụ thể việc sử dụng vốn kéo dài năm 2022,
2023.
       2. Đề nghị Ban Dân tộc tỉnh tham mưu điều chỉnh đối tượng thụ hưởng Tiểu dự
án 2 thuộc Dự án 4.
       3. Đề nghị tỉnh bổ sung 12 tỷ đồng để hoàn thành tuyến đường Pha Luông - Nà
Sản.
       IV. YÊU CẦU, KIẾN NGHỊ CỦA ĐOÀN KIỂM TRA
       1. Đối với UBND huyện Mường Pha
       a) Chỉ đạo các phòng, ban, UBND các xã khắc phục ngay những tồn tại, hạn chế
đã nêu tại Mục II; gửi báo cáo kết quả khắc phục về Đoàn kiểm tra (qua Sở Lao động -
Thương binh và Xã hội) trước ngày 30/9/2024.
       b) Rà soát, phân loại các dự án giải ngân dưới 30%; kiên quyết điều chuyển
vốn từ dự án chậm sang dự án có khối lượng, hoàn thành trong quý III năm 2024.
       c) Giao Phòng Nông nghiệp và Phát triển nông thôn huyện phối hợp với Phòng
Dân tộc, UBND các xã Pha Luông, Chiềng Yên thẩm định, trình phê duyệt 04 dự án liên
kết còn lại trước ngày 15 tháng 9 năm 2024.
       d) Duy trì chế độ cập nhật số liệu giải ngân trên phần mềm quản lý Chương
trình trước ngày 20 hằng tháng.
                                  2
       2. Đối với các xã được kiểm tra
       UBND xã Nà Sản hoàn thiện hồ sơ thanh, quyết toán 07 công trình duy tu, bảo
dưỡng; tổ chức kiểm điểm trách nhiệm tập thể, cá nhân có liên quan.
       UBND các xã Pha Luông, Chiềng Yên công khai danh sách hộ thụ hưởng tại nhà
văn hóa bản; phát huy vai trò của Ban giám sát đầu tư của cộng đồng.
       3. Đối với các sở, ngành tỉnh
       - Đề nghị Sở Tài chính hướng dẫn UBND huyện Mường Pha sử dụng vốn kéo dài
theo Nghị quyết số 111/2024/QH15 của Quốc hội; thời gian xong trong tháng 9/2024.
       - Đề nghị Ban Dân tộc tỉnh quan tâm, phối hợp với Sở Y tế rà soát đối tượng
thụ hưởng Tiểu dự án 2, tổng hợp kiến nghị Ủy ban Dân tộc xem xét, điều chỉnh.
       - Sở Kế hoạch và Đầu tư có trách nhiệm cân đối, tham mưu UBND tỉnh nguồn vốn
bổ sung cho tuyến đường Pha Luông - Nà Sản trong kế hoạch năm 2025.
       4. Các đồng chí thành viên Đoàn kiểm tra theo lĩnh vực được phân công tiếp
tục theo dõi, hỗ trợ huyện tháo gỡ khó khăn; định kỳ hằng quý báo cáo Trưởng đoàn.
       Trên đây là kết luận của Trưởng đoàn kiểm tra số 2, đề nghị UBND huyện Mường
Pha và các cơ quan, đơn vị liên quan nghiêm túc thực hiện./.
Nơi nhận:                                      TRƯỞNG ĐOÀN
- Ban Chỉ đạo tỉnh (b/c);
- UBND huyện Mường Pha;
- Thành viên Đoàn kiểm tra;                 GIÁM ĐỐC SỞ LĐ-TB&XH
- Lưu: VT, ĐKT.                                Sùng Minh Đạo
""",
        (
            Expected("a) Chỉ đạo các phòng, ba", "ớc ngày 30/9/2024.", ("UBND huyện Mường Pha",), (), "2024-09-30"),
            Expected("b) Rà soát, phân loại cá", " quý III năm 2024.", ("UBND huyện Mường Pha",), (), "2024-09-30"),
            Expected(
                "c) Giao Phòng Nông nghiệ",
                " tháng 9 năm 2024.",
                ("Phòng Nông nghiệp và Phát triển nông thôn huyện",),
                ("Phòng Dân tộc", "UBND xã Pha Luông", "UBND xã Chiềng Yên"),
                "2024-09-15",
            ),
            Expected(
                "d) Duy trì chế độ cập nh",
                "gày 20 hằng tháng.",
                ("UBND huyện Mường Pha",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=20",
            ),
            Expected("UBND xã Nà Sản hoàn thiệ", "nhân có liên quan.", ("UBND xã Nà Sản",)),
            Expected("UBND các xã Pha Luông, C", " tư của cộng đồng.", ("UBND xã Pha Luông", "UBND xã Chiềng Yên")),
            Expected(
                "- Đề nghị Sở Tài chính h",
                "rong tháng 9/2024.",
                ("Sở Tài chính",),
                (),
                "2024-09-30",
                ("111/2024/QH15",),
            ),
            Expected("- Đề nghị Ban Dân tộc tỉ", "m xét, điều chỉnh.", ("Ban Dân tộc tỉnh",), ("Sở Y tế",)),
            Expected("- Sở Kế hoạch và Đầu tư ", "kế hoạch năm 2025.", ("Sở Kế hoạch và Đầu tư",)),
            Expected(
                "4. Các đồng chí thành vi",
                "o cáo Trưởng đoàn.",
                ("Các đồng chí thành viên Đoàn kiểm tra",),
                (),
                "FREQ=MONTHLY;INTERVAL=3",
            ),
        ),
    ),
    Document(
        "bien ban hop ban chi dao chuyen doi so truong dai hoc co",
        "2026-03-05",
        """TRƯỜNG ĐẠI HỌC CÔNG NGHỆ NAM HÀ LÂM
BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ

BIÊN BẢN HỌP
Ban Chỉ đạo chuyển đổi số quý I năm 2026

1. Thời gian: 14h00 ngày 05 tháng 3 năm 2026
2. Địa điểm: Phòng họp A2-301
3. Thành phần:
- Chủ trì: PGS.TS. Khổng Văn Lãng - Hiệu trưởng, Trưởng Ban Chỉ đạo
- Thành viên Ban Chỉ đạo: 13/15 đồng chí (vắng 02 đồng chí có lý do)
- Thư ký: ThS. Tạ Thị Mỹ Duyên - Chuyên viên Phòng Tổng hợp
4. Nội dung cuộc họp

4.1. Trung tâm Công nghệ thông tin báo cáo kết quả thực hiện năm 2025
- Đã số hóa 118.400/152.000 hồ sơ sinh viên; 87% học phần có học liệu trên hệ thống LMS.
- Hoàn thành kết nối dữ liệu văn bằng với cơ sở dữ liệu của Bộ trước ngày 31/12/2025.
- Khó khăn: máy chủ hoạt động trên 85% công suất; Khoa Ngoại ngữ, Khoa Kinh tế chưa chuẩn hóa đề cương; kinh phí bảo trì phần mềm chưa được bố trí.

4.2. Ý kiến thảo luận
- Ông Phan Tất Thịnh (Trưởng phòng Đào tạo): đề nghị sớm thống nhất mẫu đề cương; Trung tâm CNTT hỗ trợ nhập dữ liệu.
- Bà Lưu Thị Hậu (Trưởng khoa Kinh tế): khoa thiếu giảng viên phụ trách LMS, đề nghị lùi thời hạn sang học kỳ I năm học 2026 - 2027.
- Ông Trịnh Công Bằng (Trưởng phòng Kế hoạch - Tài chính): nguồn thu năm 2026 dự kiến giảm, cần cân nhắc quy mô đầu tư máy chủ.

4.3. Kết luận của Chủ trì
Sau khi nghe báo cáo và các ý kiến, Trưởng Ban Chỉ đạo kết luận:
(1) Cơ bản thống nhất với báo cáo của Trung tâm CNTT; ghi nhận nỗ lực của các đơn vị trong năm 2025.
(2) Giao Trung tâm CNTT chủ trì, phối hợp với Phòng Kế hoạch - Tài chính, Phòng Quản trị thiết bị lập phương án nâng cấp máy chủ theo hướng thuê dịch vụ, trình Hiệu trưởng trước ngày 20/3/2026.
(3) Phòng Đào tạo ban hành mẫu đề cương chi tiết học phần thống nhất toàn trường, căn cứ Thông tư số 17/2021/TT-BGDĐT; hoàn thành trong tháng 3.
(4) Khoa Ngoại ngữ, Khoa Kinh tế phối hợp với Phòng Đào tạo chuẩn hóa toàn bộ đề cương, cập nhật lên LMS; chậm nhất ngày 31/5/2026. Không xem xét lùi thời hạn sang năm học sau.
(5) Phòng Công tác sinh viên là đơn vị đầu mối, cùng Đoàn Thanh niên, Hội Sinh viên hướng dẫn sinh viên cài đặt và sử dụng ứng dụng "NHL Connect"; phấn đấu 100% sinh viên khóa 20 sử dụng trong 6 tháng đầu năm 2026.
(6) Các khoa, phòng, trung tâm cử 01 cán bộ đầu mối chuyển đổi số, gửi danh sách về Phòng Tổng hợp trong 05 ngày làm việc.
(7) Đồng chí Đỗ Hữu Quyền - Phó Hiệu trưởng trực tiếp chỉ đạo việc số hóa 33.600 hồ sơ sinh viên còn lại.
(8) Giao Phòng Thanh tra - Pháp chế chủ trì, Trung tâm CNTT phối hợp xây dựng Quy chế bảo đảm an toàn thông tin và bảo vệ dữ liệu cá nhân; trình ban hành trong Quý II/2026.
(9) Phòng Tổng hợp theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch số 212/KH-ĐHNHL ngày 15/01/2026, báo cáo Trưởng Ban Chỉ đạo định kỳ hằng tháng.

Cuộc họp kết thúc lúc 16h45 cùng ngày. Biên bản được các thành viên dự họp thông qua./.

THƯ KÝ                              CHỦ TRÌ
Tạ Thị Mỹ Duyên                     Khổng Văn Lãng
""",
        (
            Expected(
                "(2) Giao Trung tâm CNTT ",
                "ớc ngày 20/3/2026.",
                ("Trung tâm CNTT",),
                ("Phòng Kế hoạch - Tài chính", "Phòng Quản trị thiết bị"),
                "2026-03-20",
            ),
            Expected(
                "(3) Phòng Đào tạo ban hà",
                "ành trong tháng 3.",
                ("Phòng Đào tạo",),
                (),
                "2026-03-31",
                ("17/2021/TT-BGDĐT",),
            ),
            Expected(
                "(4) Khoa Ngoại ngữ, Khoa",
                " sang năm học sau.",
                ("Khoa Ngoại ngữ", "Khoa Kinh tế"),
                ("Phòng Đào tạo",),
                "2026-05-31",
            ),
            Expected(
                "(5) Phòng Công tác sinh ",
                "háng đầu năm 2026.",
                ("Phòng Công tác sinh viên",),
                ("Đoàn Thanh niên", "Hội Sinh viên"),
                "2026-06-30",
            ),
            Expected("(6) Các khoa, phòng, tru", " 05 ngày làm việc.", ("Các khoa, phòng, trung tâm",)),
            Expected("(7) Đồng chí Đỗ Hữu Quyề", "sinh viên còn lại.", ("Đồng chí Đỗ Hữu Quyền",)),
            Expected(
                "(8) Giao Phòng Thanh tra",
                "trong Quý II/2026.",
                ("Phòng Thanh tra - Pháp chế",),
                ("Trung tâm CNTT",),
                "2026-06-30",
            ),
            Expected(
                "(9) Phòng Tổng hợp theo ",
                "ịnh kỳ hằng tháng.",
                ("Phòng Tổng hợp",),
                (),
                "FREQ=MONTHLY",
                ("212/KH-ĐHNHL",),
            ),
        ),
    ),
    Document(
        "chi thi cua chu tich ubnd tinh son da ve phong chay chua",
        "2025-12-02",
        """     ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       TỈNH SƠN ĐÀ                      Độc lập - Tự do - Hạnh phúc
     Số: 19/CT-UBND                  Sơn Đà, ngày 02 tháng 12 năm 2025

                               CHỈ THỊ
      Về việc tăng cường các biện pháp cấp bách phòng cháy, chữa cháy
               rừng mùa khô năm 2025 - 2026 trên địa bàn tỉnh

       Từ đầu năm 2025 đến nay, trên địa bàn tỉnh xảy ra 23 vụ cháy rừng, thiệt hại
61,7 ha, tăng 05 vụ so với cùng kỳ năm 2024. Nguyên nhân chủ yếu do người dân đốt
nương làm rẫy không đúng quy định; một số chủ rừng chưa thực hiện đầy đủ trách
nhiệm; lực lượng, phương tiện chữa cháy tại chỗ còn thiếu. Theo dự báo của Đài Khí
tượng Thủy văn tỉnh, mùa khô năm nay lượng mưa thiếu hụt từ 20 - 35% so với trung
bình nhiều năm.
       Để chủ động phòng cháy, chữa cháy rừng (PCCCR), thực hiện Công điện số
198/CĐ-TTg ngày 24/11/2025 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh chỉ thị:
       1. Sở Nông nghiệp và Môi trường
       a) Chủ trì, phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và UBND các
xã, phường rà soát, cập nhật bản đồ vùng trọng điểm cháy rừng; hoàn thành trước ngày
15/12/2025.
       b) Chỉ đạo Chi cục Kiểm lâm duy trì trực 24/24 giờ trong suốt thời gian nắng
nóng, khô hanh; vận hành hệ thống cảnh báo cháy sớm, thông tin kịp thời đến chủ rừng
khi dự báo cháy từ cấp III trở lên.
       c) Tổ chức tối thiểu 03 đoàn kiểm tra công tác PCCCR tại các địa bàn trọng
điểm, từ ngày 05/01/2026 đến ngày 15/3/2026; kiến nghị xử lý nghiêm tổ chức, cá nhân
vi phạm.
       2. Công an tỉnh
       Chỉ đạo các đơn vị nghiệp vụ, Công an cấp xã nắm chắc địa bàn, điều tra làm
rõ nguyên nhân các vụ cháy rừng; phối hợp với lực lượng Kiểm lâm kiểm tra việc chấp
hành quy định về PCCCR theo Nghị định số 156/2018/NĐ-CP.
       3. Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh
       - Xây dựng phương án huy động lực lượng, phương tiện tham gia chữa cháy
rừng; tổ chức diễn tập trước ngày 31/01/2026.
       - Sẵn sàng cơ động chi viện khi có yêu cầu của Ban Chỉ huy các cấp.
       4. Sở Tài chính: Tham mưu UBND tỉnh bố trí kinh phí từ nguồn dự phòng ngân
sách để mua sắm trang thiết bị, chi trả chế độ cho lực lượng tham gia chữa cháy
rừng; xong trong tháng 12 năm 2025.
       5. Sở Giáo dục và Đào tạo chỉ đạo các trường học lồng ghép tuyên truyền,
giáo dục học sinh nâng cao ý thức bảo vệ rừng trong các buổi sinh hoạt ngoại khóa.
       6. Báo và Đài Phát thanh - Truyền hình Sơn Đà, Sở Văn hóa, Thể thao và Du
lịch tăng thời lượng tuyên truyền về PCCCR bằng tiếng phổ thông và tiếng dân tộc,
nhất là vào các khung giờ cao điểm.
       7. UBND các xã, phường
       7.1. Kiện toàn Ban Chỉ huy và các tổ, đội bảo vệ rừng ở thôn, bản; tổ chức
cho 100% hộ dân sống gần rừng ký cam kết PCCCR trước ngày 31/12.
       7.2. Hướng dẫn, kiểm soát chặt chẽ việc
                                    2
đốt nương làm rẫy; nghiêm cấm dùng lửa trong rừng và ven rừng khi có cảnh báo cháy
cấp IV, cấp V.
       7.3. Chủ tịch UBND xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu
để xảy ra cháy rừng nghiêm trọng trên địa bàn mà không xử lý kịp thời.
       8. Các chủ rừng: Bố trí lực lượng canh gác tại các chòi canh lửa; làm mới,
tu sửa 184 km đường băng cản lửa; phối hợp với chính quyền địa phương xử lý thực bì
có kiểm soát, hoàn thành trước ngày 20 tháng 01 năm 2026.
       9. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị -
xã hội vận động đoàn viên, hội viên, Nhân dân tích cực tham gia bảo vệ rừng.
       10. Giao Sở Nông nghiệp và Môi trường theo dõi, đôn đốc việc thực hiện Chỉ
thị này; tổng hợp, báo cáo Chủ tịch UBND tỉnh vào thứ Năm hằng tuần trong các tháng
cao điểm.
       Chỉ thị này có hiệu lực từ ngày ký và thay thế Chỉ thị số 21/CT-UBND ngày
10/12/2023 của Chủ tịch UBND tỉnh./.
Nơi nhận:                                          CHỦ TỊCH
- Thủ tướng Chính phủ (b/c);
- Bộ Nông nghiệp và Môi trường (b/c);
- Các sở, ban, ngành; UBND các xã, phường;
- Lưu: VT, NL.                                  Quách Đình Tuyển
""",
        (
            Expected(
                "a) Chủ trì, phối hợp với",
                "c ngày\n15/12/2025.",
                ("Sở Nông nghiệp và Môi trường",),
                ("Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "UBND các xã, phường"),
                "2025-12-15",
            ),
            Expected("b) Chỉ đạo Chi cục Kiểm ", "ừ cấp III trở lên.", ("Sở Nông nghiệp và Môi trường",)),
            Expected(
                "c) Tổ chức tối thiểu 03 ", ", cá nhân\nvi phạm.", ("Sở Nông nghiệp và Môi trường",), (), "2026-03-15"
            ),
            Expected(
                "Chỉ đạo các đơn vị nghiệ",
                "số 156/2018/NĐ-CP.",
                ("Công an tỉnh",),
                ("lực lượng Kiểm lâm",),
                None,
                ("156/2018/NĐ-CP",),
            ),
            Expected(
                "- Xây dựng phương án huy",
                "c ngày 31/01/2026.",
                ("Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
                (),
                "2026-01-31",
            ),
            Expected(
                "- Sẵn sàng cơ động chi v",
                "n Chỉ huy các cấp.",
                ("Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
            ),
            Expected("4. Sở Tài chính: Tham mư", "tháng 12 năm 2025.", ("Sở Tài chính",), (), "2025-12-31"),
            Expected("5. Sở Giáo dục và Đào tạ", "h hoạt ngoại khóa.", ("Sở Giáo dục và Đào tạo",)),
            Expected(
                "6. Báo và Đài Phát thanh",
                "hung giờ cao điểm.",
                ("Báo và Đài Phát thanh - Truyền hình Sơn Đà", "Sở Văn hóa, Thể thao và Du lịch"),
            ),
            Expected("7.1. Kiện toàn Ban Chỉ h", " trước ngày 31/12.", ("UBND các xã, phường",), (), "2025-12-31"),
            Expected("7.2. Hướng dẫn, kiểm soá", "háy\ncấp IV, cấp V.", ("UBND các xã, phường",)),
            Expected("7.3. Chủ tịch UBND xã, p", "ng xử lý kịp thời.", ("Chủ tịch UBND xã, phường",)),
            Expected(
                "8. Các chủ rừng: Bố trí ",
                "tháng 01 năm 2026.",
                ("Các chủ rừng",),
                ("chính quyền địa phương",),
                "2026-01-20",
            ),
            Expected(
                "9. Đề nghị Ủy ban Mặt tr",
                "m gia bảo vệ rừng.",
                ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các tổ chức chính trị - xã hội"),
            ),
            Expected(
                "10. Giao Sở Nông nghiệp ",
                "ác tháng\ncao điểm.",
                ("Sở Nông nghiệp và Môi trường",),
                (),
                "FREQ=WEEKLY;BYDAY=TH",
            ),
        ),
    ),
    Document(
        "bang phan cong nhiem vu kem theo ke hoach cua ubnd huyen",
        "2024-02-20",
        """UBND HUYỆN ĐÔNG VÂN

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024
(Ban hành kèm theo Kế hoạch số 64/KH-UBND ngày 20/02/2024 của UBND huyện Đông Vân)

STT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành
I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1 | Ban hành văn bản đôn đốc, khắc phục các chỉ số thành phần đạt dưới 70% năm 2023 | Phòng Nội vụ | Các phòng, ban chuyên môn | Trước 15/3/2024
2 | Kiểm tra công tác cải cách hành chính tại 06 xã, thị trấn | Phòng Nội vụ | Văn phòng HĐND và UBND huyện; Thanh tra huyện | Quý II, III/2024
3 | Tuyên truyền kết quả cải cách hành chính trên hệ thống truyền thanh cơ sở | Trung tâm Văn hóa, Thông tin - Thể thao | UBND các xã, thị trấn | Thường xuyên
II | CẢI CÁCH THỂ CHẾ VÀ THỦ TỤC HÀNH CHÍNH
4 | Rà soát, hệ thống hóa văn bản quy phạm pháp luật do HĐND, UBND huyện ban hành | Phòng Tư pháp | Các cơ quan, đơn vị có liên quan | 30/11/2024
5 | Xây dựng phương án đơn giản hóa ít nhất 05 thủ tục hành chính theo Quyết định số 1015/QĐ-TTg | Văn phòng HĐND và UBND huyện | Phòng Kinh tế và Hạ tầng; Phòng Tài nguyên và Môi trường | Tháng 6/2024
6 | Công khai xin lỗi tổ chức, cá nhân đối với hồ sơ giải quyết quá hạn | UBND các xã, thị trấn | | Khi phát sinh
III | CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ
7 | Hoàn thiện, phê duyệt vị trí việc làm tại 28 đơn vị sự nghiệp công lập | Phòng Nội vụ | Phòng Giáo dục và Đào tạo | 6 tháng đầu năm 2024
8 | Mở 02 lớp bồi dưỡng kỹ năng giao tiếp cho công chức Bộ phận Một cửa | Trung tâm Chính trị huyện | Phòng Nội vụ; Văn phòng HĐND và UBND huyện | Quý III/2024
IV | CẢI CÁCH TÀI CHÍNH CÔNG, CHÍNH QUYỀN SỐ
9 | Xử lý dứt điểm kiến nghị sau kiểm toán năm 2022 | Phòng Tài chính - Kế hoạch | Kho bạc Nhà nước Đông Vân; UBND xã Mường Khao | Trước ngày 31/12/2024
10 | Nâng tỷ lệ hồ sơ trực tuyến toàn trình lên trên 75%; thanh toán trực tuyến trên 60% | Phòng Văn hóa và Thông tin | Công an huyện; UBND các xã, thị trấn | Năm 2024
11 | Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính | Các phòng, ban chuyên môn; UBND các xã, thị trấn | Phòng Nội vụ | Hằng quý

Tổng số: 11 nhiệm vụ.
Ghi chú: Chữ viết tắt trong biểu theo Kế hoạch số 64/KH-UBND.
""",
        (
            Expected(
                "1 | Ban hành văn bản đôn",
                " | Trước 15/3/2024",
                ("Phòng Nội vụ",),
                ("Các phòng, ban chuyên môn",),
                "2024-03-15",
            ),
            Expected(
                "2 | Kiểm tra công tác cả",
                "| Quý II, III/2024",
                ("Phòng Nội vụ",),
                ("Văn phòng HĐND và UBND huyện", "Thanh tra huyện"),
                "2024-09-30",
            ),
            Expected(
                "3 | Tuyên truyền kết quả",
                "rấn | Thường xuyên",
                ("Trung tâm Văn hóa, Thông tin - Thể thao",),
                ("UBND các xã, thị trấn",),
            ),
            Expected(
                "4 | Rà soát, hệ thống hó",
                " quan | 30/11/2024",
                ("Phòng Tư pháp",),
                ("Các cơ quan, đơn vị có liên quan",),
                "2024-11-30",
            ),
            Expected(
                "5 | Xây dựng phương án đ",
                "ờng | Tháng 6/2024",
                ("Văn phòng HĐND và UBND huyện",),
                ("Phòng Kinh tế và Hạ tầng", "Phòng Tài nguyên và Môi trường"),
                "2024-06-30",
                ("1015/QĐ-TTg",),
            ),
            Expected("6 | Công khai xin lỗi tổ", " | | Khi phát sinh", ("UBND các xã, thị trấn",)),
            Expected(
                "7 | Hoàn thiện, phê duyệ",
                "tháng đầu năm 2024",
                ("Phòng Nội vụ",),
                ("Phòng Giáo dục và Đào tạo",),
                "2024-06-30",
            ),
            Expected(
                "8 | Mở 02 lớp bồi dưỡng ",
                "yện | Quý III/2024",
                ("Trung tâm Chính trị huyện",),
                ("Phòng Nội vụ", "Văn phòng HĐND và UBND huyện"),
                "2024-09-30",
            ),
            Expected(
                "9 | Xử lý dứt điểm kiến ",
                "ớc ngày 31/12/2024",
                ("Phòng Tài chính - Kế hoạch",),
                ("Kho bạc Nhà nước Đông Vân", "UBND xã Mường Khao"),
                "2024-12-31",
            ),
            Expected(
                "10 | Nâng tỷ lệ hồ sơ tr",
                "hị trấn | Năm 2024",
                ("Phòng Văn hóa và Thông tin",),
                ("Công an huyện", "UBND các xã, thị trấn"),
                "2024-12-31",
            ),
            Expected(
                "11 | Báo cáo kết quả thự",
                " Nội vụ | Hằng quý",
                ("Các phòng, ban chuyên môn", "UBND các xã, thị trấn"),
                ("Phòng Nội vụ",),
                "FREQ=MONTHLY;INTERVAL=3",
            ),
        ),
    ),
    Document(
        "thong bao ket luan ngan cua chu tich ubnd phuong lam thu",
        "2025-09-08",
        """UBND PHƯỜNG LÂM THƯỢNG
VĂN PHÒNG HĐND VÀ UBND
Số: 71/TB-VP

Lâm Thượng, ngày 09 tháng 9 năm 2025

THÔNG BÁO
Kết luận của Chủ tịch UBND phường tại cuộc họp giao ban tuần 37

Sáng ngày 08/9/2025, Chủ tịch UBND phường Nghiêm Xuân Trạch chủ trì họp giao ban. Tuần qua, các phòng, đơn vị đã tập trung phục vụ tốt lễ khai giảng năm học mới; tiếp nhận 342 hồ sơ, giải quyết đúng hạn 337 hồ sơ, còn 05 hồ sơ đất đai trễ hạn. Sau khi nghe ý kiến của các thành viên dự họp, Chủ tịch UBND phường kết luận và giao nhiệm vụ như sau:

Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường, Ban Chỉ huy Quân sự phường và các tổ dân phố số 4, số 7 ra quân lập lại trật tự đô thị tuyến đường Hoàng Lâm; hoàn thành trước ngày 19/9/2025.

Trung tâm Phục vụ hành chính công phường rà soát, giải quyết dứt điểm 05 hồ sơ đất đai trễ hạn, thực hiện xin lỗi công dân theo quy định, xong trong ngày 12/9.

Giao Phòng Văn hóa - Xã hội cùng Đoàn Thanh niên phường xây dựng kế hoạch tổ chức Tết Trung thu cho thiếu nhi, trình Chủ tịch UBND phường trước ngày 15/9/2025; ưu tiên quà cho 86 trẻ em có hoàn cảnh khó khăn.

Các trường học trên địa bàn phối hợp với Trạm Y tế phường tổ chức khám sức khỏe đầu năm học cho học sinh trong tháng 9 và tháng 10/2025.

Đề nghị Ủy ban MTTQ Việt Nam phường và các đoàn thể quan tâm, vận động Nhân dân ủng hộ Quỹ "Vì người nghèo" theo Công văn số 48/CV-MTTQ ngày 03/9/2025.

Đồng chí Bế Thị Thu Hoài, Phó Chủ tịch UBND phường chỉ đạo việc chuẩn bị nội dung đối thoại với thanh niên; báo cáo tại buổi giao ban tuần 39.

Công chức Tư pháp - Hộ tịch nhập, đối soát dữ liệu sổ hộ tịch giai đoạn 1990 - 2005, mỗi tuần tối thiểu 400 trường hợp.

Văn phòng HĐND và UBND phường thông báo để các phòng, đơn vị biết, thực hiện./.

Nơi nhận:
- TT. Đảng ủy, HĐND phường (b/c);
- CT, các PCT UBND phường;
- Như thành phần họp;
- Lưu: VT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Giáp Văn Thuận
""",
        (
            Expected(
                "Phòng Kinh tế, Hạ tầng v",
                "ớc ngày 19/9/2025.",
                ("Phòng Kinh tế, Hạ tầng và Đô thị",),
                ("Công an phường", "Ban Chỉ huy Quân sự phường", "tổ dân phố số 4", "tổ dân phố số 7"),
                "2025-09-19",
            ),
            Expected(
                "Trung tâm Phục vụ hành c",
                "g trong ngày 12/9.",
                ("Trung tâm Phục vụ hành chính công phường",),
                (),
                "2025-09-12",
            ),
            Expected(
                "Giao Phòng Văn hóa - Xã ",
                "oàn cảnh khó khăn.",
                ("Phòng Văn hóa - Xã hội",),
                ("Đoàn Thanh niên phường",),
                "2025-09-15",
            ),
            Expected(
                "Các trường học trên địa ",
                " và tháng 10/2025.",
                ("Các trường học trên địa bàn",),
                ("Trạm Y tế phường",),
                "2025-10-31",
            ),
            Expected(
                "Đề nghị Ủy ban MTTQ Việt",
                "TQ ngày 03/9/2025.",
                ("Ủy ban MTTQ Việt Nam phường", "các đoàn thể"),
                (),
                None,
                ("48/CV-MTTQ",),
            ),
            Expected("Đồng chí Bế Thị Thu Hoài", " giao ban tuần 39.", ("Đồng chí Bế Thị Thu Hoài",)),
            Expected("Công chức Tư pháp - Hộ t", "ểu 400 trường hợp.", ("Công chức Tư pháp - Hộ tịch",)),
        ),
    ),
    Document(
        "bai phat bieu tai le phat dong phong trao hien mau tinh",
        "2024-04-06",
        """PHÁT BIỂU
tại Lễ phát động phong trào "Giọt hồng Khe Lặng" năm 2024
(Sáng ngày 06/4/2024, Nhà văn hóa trung tâm huyện Khe Lặng)

Kính thưa các đồng chí lãnh đạo Huyện ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam huyện!
Kính thưa các vị đại biểu, các bạn tình nguyện viên thân mến!

Trong không khí cả nước hướng tới kỷ niệm 49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024), hôm nay, được sự đồng ý của Thường trực Huyện ủy, Ban Chỉ đạo vận động hiến máu tình nguyện huyện long trọng tổ chức Lễ phát động phong trào "Giọt hồng Khe Lặng" năm 2024. Thay mặt Ban Tổ chức, tôi xin gửi tới các vị đại biểu, khách quý cùng toàn thể các bạn lời chào mừng, lời chúc sức khỏe và lời cảm ơn sâu sắc nhất.

Kính thưa quý vị!

Hiến máu cứu người là nghĩa cử cao đẹp, thể hiện truyền thống tương thân tương ái của dân tộc ta. Qua 8 năm triển khai, phong trào hiến máu tình nguyện của huyện nhà đã có những bước tiến đáng tự hào:
- Tổng số đơn vị máu tiếp nhận đạt 9.812 đơn vị, trong đó riêng năm 2023 là 1.764 đơn vị, vượt 17,6% kế hoạch tỉnh giao;
- Thành lập 21 câu lạc bộ "Ngân hàng máu sống" với 486 thành viên, sẵn sàng hiến máu khi bệnh viện cần;
- Có 12 gia đình cả nhà cùng tham gia hiến máu, 05 cá nhân hiến máu trên 30 lần được Trung ương Hội Chữ thập đỏ Việt Nam tôn vinh.

Có được kết quả đó là nhờ sự quan tâm lãnh đạo của Huyện ủy, sự chỉ đạo sát sao của UBND huyện, sự phối hợp chặt chẽ giữa Hội Chữ thập đỏ, Trung tâm Y tế, Huyện đoàn, Liên đoàn Lao động huyện và đặc biệt là tấm lòng nhân ái của hàng nghìn người dân. Tôi xin được nhắc đến những tấm gương rất đỗi bình dị: bác Phùng Văn Sơn ở thôn Khe Đá, 57 tuổi vẫn đều đặn tham gia hiến máu; cô giáo Lường Thị Én, người đã hai lần vượt 40 km đường rừng trong đêm để kịp hiến nhóm máu hiếm cho sản phụ.

Tuy vậy, nguồn máu phục vụ cấp cứu và điều trị, nhất là dịp hè và dịp Tết, vẫn còn thiếu. Ở đâu đó vẫn còn tâm lý e ngại, lo lắng khi tham gia hiến máu. Chính vì vậy, lễ phát động hôm nay mang một ý nghĩa thiết thực: mỗi giọt máu cho đi, một cuộc đời ở lại.

Kính thưa các vị đại biểu, thưa các bạn!

Với tinh thần ấy, thay mặt Ban Tổ chức, tôi trân trọng tuyên bố phát động phong trào "Giọt hồng Khe Lặng" năm 2024. Chúng tôi tin tưởng rằng, với trái tim nhân hậu và tinh thần xung kích của tuổi trẻ, phong trào năm nay sẽ gặt hái được nhiều kết quả tốt đẹp, lan tỏa mạnh mẽ đến từng thôn, bản, từng cơ quan, trường học. Ngay sau buổi lễ, hơn 350 tình nguyện viên có mặt tại đây sẽ tham gia hiến máu; Ban Tổ chức chúng tôi xin hứa sẽ phục vụ chu đáo, an toàn nhất.

Nhân dịp này, xin trân trọng cảm ơn Viện Huyết học khu vực, Trung tâm Y tế huyện, Công ty Cổ phần Chè Khe Lặng và các nhà hảo tâm đã đồng hành, hỗ trợ chương trình với tổng trị giá 64 triệu đồng.

Một lần nữa, xin kính chúc các đồng chí lãnh đạo, các vị đại biểu cùng toàn thể các bạn mạnh khỏe, hạnh phúc và thành công. Chúc Lễ phát động thành công tốt đẹp!

Xin trân trọng cảm ơn!
""",
        (),
    ),
    Document(
        "bao cao tong ket cong tac nam cua so cong thuong tinh bi",
        "2024-12-18",
        """UBND TỈNH BÌNH KHÊ
SỞ CÔNG THƯƠNG

Số: 1893/BC-SCT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bình Khê, ngày 18 tháng 12 năm 2024

BÁO CÁO TÓM TẮT
Kết quả công tác năm 2024 ngành Công Thương

Thực hiện Công văn số 6021/UBND-TH ngày 28/11/2024 của UBND tỉnh về việc báo cáo kết quả công tác năm, Sở Công Thương báo cáo như sau:

I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024
1. Công tác tham mưu, chỉ đạo, điều hành
Sở đã tham mưu UBND tỉnh ban hành 09 quyết định, 14 kế hoạch; hoàn thành 127/131 nhiệm vụ UBND tỉnh giao, đạt 96,9%. Chủ trì, phối hợp với Sở Kế hoạch và Đầu tư, Sở Tài chính xây dựng Đề án phát triển logistics, trình UBND tỉnh phê duyệt tại Quyết định số 2210/QĐ-UBND ngày 17/10/2024.
2. Sản xuất công nghiệp
a) Chỉ số sản xuất công nghiệp (IIP) ước tăng 8,74% so với năm 2023; giá trị sản xuất công nghiệp ước đạt 31.560 tỷ đồng, bằng 102,1% kế hoạch.
b) Một số sản phẩm tăng khá: xi măng 2,84 triệu tấn, tăng 6,2%; giày da 11,3 triệu đôi, tăng 14,5%; điện sản xuất 1.920 triệu kWh, tăng 3,8%.
c) Cụm công nghiệp: tiếp tục đôn đốc chủ đầu tư hoàn thiện hạ tầng 04 cụm công nghiệp; đến nay tỷ lệ lấp đầy bình quân đạt 61%.
3. Thương mại, xuất nhập khẩu
- Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước đạt 42.300 tỷ đồng, tăng 11,9%.
- Kim ngạch xuất khẩu ước đạt 1.216 triệu USD, tăng 9,4%, hoàn thành kế hoạch trước 20 ngày.
- Tổ chức 17 phiên chợ hàng Việt về nông thôn, miền núi; hỗ trợ 38 sản phẩm OCOP lên sàn thương mại điện tử.
4. Công tác quản lý năng lượng, an toàn
Phối hợp với Công ty Điện lực Bình Khê bảo đảm cung ứng điện ổn định; kiểm tra 46 cơ sở kinh doanh khí, xử phạt 07 trường hợp với số tiền 185 triệu đồng; hoàn thành huấn luyện kỹ thuật an toàn cho 612 lượt người trước ngày 30/9/2024.

II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
1. Tồn tại, hạn chế
- Tiến độ một số dự án công nghiệp trọng điểm chậm so với cam kết; 02/04 cụm công nghiệp chưa có hệ thống xử lý nước thải tập trung.
- Còn 04 nhiệm vụ UBND tỉnh giao hoàn thành quá hạn.
- Xuất khẩu phụ thuộc vào doanh nghiệp có vốn đầu tư nước ngoài (chiếm 78,3%).
2. Nguyên nhân
2.1. Nguyên nhân khách quan: chi phí logistics, giá nguyên vật liệu tăng; bão số 3 làm hư hỏng hạ tầng lưới điện tại 05 huyện.
2.2. Nguyên nhân chủ quan: công tác phối hợp giữa các phòng chuyên môn có lúc chưa chặt chẽ; một số công chức chưa chủ động, còn tâm lý sợ sai; công tác giải phóng mặt bằng của địa phương chưa quyết liệt.

III. BÀI HỌC KINH NGHIỆM
Một là, phải bám sát sự lãnh đạo, chỉ đạo của Tỉnh ủy, UBND tỉnh, hướng dẫn của Bộ Công Thương; cụ thể hóa thành chương trình, kế hoạch sát với tình hình thực tế.
Hai là, nâng cao vai trò, trách nhiệm của người đứng đầu; phân công nhiệm vụ rõ người, rõ việc, rõ thời hạn, gắn với kiểm tra, đôn đốc thường xuyên.
Ba là, tăng cường đối thoại, kịp thời tháo gỡ khó khăn cho doanh nghiệp; coi sự hài lòng của doanh nghiệp là thước đo hiệu quả công việc.
Bốn là, chủ động phối hợp với các sở, ngành, địa phương, bảo đảm thông tin hai chiều thông suốt.

IV. KHEN THƯỞNG
Năm 2024, có 06 tập thể và 19 cá nhân thuộc Sở được các cấp khen thưởng, trong đó:
1. Phòng Quản lý thương mại: Bằng khen của Bộ Công Thương;
2. Trung tâm Khuyến công và Xúc tiến thương mại: Cờ thi đua của UBND tỉnh;
3. Phòng Quản lý năng lượng: Bằng khen của UBND tỉnh.

Trên đây là Báo cáo kết quả công tác năm 2024 của Sở Công Thương./.

Nơi nhận:
- UBND tỉnh (b/c);
- Bộ Công Thương (b/c);
- Lãnh đạo Sở;
- Lưu: VT, KHTC.
GIÁM ĐỐC

Cung Đình Nghĩa
""",
        (),
    ),
    Document(
        "tin chuyen tham lam viec cua doan cong tac tinh vinh lam",
        "2025-05-20",
        """Đoàn công tác tỉnh Vĩnh Lâm thăm và làm việc tại Sơn Đà
Cập nhật: 20/05/2025 - 20:11

(Cổng TTĐT Sơn Đà) - Ngày 20/5, Đoàn công tác tỉnh Vĩnh Lâm do đồng chí Hà Trọng Vĩnh, Phó Bí thư Tỉnh ủy làm Trưởng đoàn đã đến thăm, làm việc, trao đổi kinh nghiệm về phát triển du lịch cộng đồng và bảo tồn nghề dệt thổ cẩm tại tỉnh Sơn Đà.

Tiếp và làm việc với Đoàn có đồng chí Vi Thanh Hải, Phó Bí thư Thường trực Tỉnh ủy; đồng chí Quách Đình Tuyển, Chủ tịch UBND tỉnh; lãnh đạo Sở Văn hóa, Thể thao và Du lịch, Sở Công Thương, Sở Nông nghiệp và Môi trường; Thường trực Huyện ủy Bản Chiềng.

Toàn cảnh buổi làm việc (Ảnh: Mai Phương)

Tại buổi làm việc, lãnh đạo tỉnh Sơn Đà đã thông tin khái quát về tình hình phát triển kinh tế - xã hội của tỉnh. Năm 2024, tốc độ tăng trưởng GRDP đạt 7,62%; thu ngân sách trên địa bàn đạt 5.140 tỷ đồng; toàn tỉnh đón 1,9 triệu lượt khách. Hiện Sơn Đà có 32 điểm du lịch cộng đồng, 18 hợp tác xã dệt thổ cẩm với hơn 1.100 lao động, thu nhập bình quân 6,5 triệu đồng/người/tháng. Thực hiện Nghị quyết số 11-NQ/TU ngày 30/6/2021, tỉnh giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các địa phương xây dựng bộ nhận diện du lịch và đã hoàn thành trong quý IV/2023.

Các đại biểu hai tỉnh đã tập trung trao đổi, chia sẻ về cơ chế hỗ trợ hộ gia đình làm homestay, cách thức liên kết giữa hợp tác xã với doanh nghiệp lữ hành, kinh nghiệm huy động nguồn lực xã hội hóa và công tác đào tạo nghề cho phụ nữ dân tộc thiểu số. Đại diện Hợp tác xã Dệt thổ cẩm Bản Chiềng mong muốn được kết nối tiêu thụ sản phẩm tại các khu du lịch của Vĩnh Lâm; đề nghị hai tỉnh sớm tổ chức hội chợ thương mại luân phiên hằng năm.

Đồng chí Vi Thanh Hải tặng quà lưu niệm cho Đoàn công tác

Phát biểu tại buổi làm việc, đồng chí Hà Trọng Vĩnh cảm ơn sự đón tiếp trọng thị, chân tình của lãnh đạo tỉnh Sơn Đà; đánh giá cao những cách làm sáng tạo, hiệu quả của tỉnh trong gắn bảo tồn văn hóa với phát triển kinh tế. Đồng chí bày tỏ mong muốn quan hệ hợp tác giữa hai tỉnh ngày càng phát triển sâu rộng, thiết thực.

Đồng chí Vi Thanh Hải chúc mừng những thành tựu mà Đảng bộ, chính quyền và Nhân dân tỉnh Vĩnh Lâm đạt được, khẳng định tỉnh Sơn Đà luôn sẵn sàng tạo điều kiện để các doanh nghiệp, nhà đầu tư của Vĩnh Lâm đến tìm hiểu cơ hội đầu tư trên địa bàn.

Trước đó, trong buổi sáng, Đoàn công tác đã dâng hương tại Đền thờ các Anh hùng liệt sĩ tỉnh; khảo sát thực tế mô hình du lịch cộng đồng bản Nà Vai, xã Chiềng Khoa và thăm, tặng 30 suất quà cho học sinh Trường Phổ thông dân tộc bán trú Chiềng Khoa, mỗi suất trị giá 500.000 đồng.

Theo chương trình, ngày 21/5, Đoàn tiếp tục tham quan Nhà máy chế biến chè Sơn Đà trước khi kết thúc chuyến công tác.

Mai Phương

Tin cùng chuyên mục
• Lãnh đạo tỉnh tiếp Đoàn đại biểu Hội Nông dân tỉnh bạn (14/05/2025)
• Khai mạc Tuần Văn hóa - Du lịch Bản Chiềng năm 2025 (01/05/2025)
Lượt xem: 872
""",
        (),
    ),
)
