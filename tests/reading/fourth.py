# ruff: noqa: E501
"""Documents written blind: government, inspection, hospital, school and short-hand forms, third and fourth round.

The tasks were labelled by the guide of the corpus before the reader was run on them; all names are invented.
"""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "cong van trien khai luat",
        "2025-10-14",
        """ỦY BAN NHÂN DÂN                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TỈNH THÁI LÂM                             Độc lập - Tự do - Hạnh phúc
    Số: 5120/UBND-NC                         Thái Lâm, ngày 14 tháng 10 năm 2025
V/v triển khai Chỉ thị số 27/CT-TTg
ngày 02/10/2025 của Thủ tướng Chính phủ

                Kính gửi:
                        - Các sở, ban, ngành tỉnh;
                        - Công an tỉnh;
                        - UBND các xã, phường.

    Thực hiện Chỉ thị số 27/CT-TTg ngày 02/10/2025 của Thủ tướng Chính phủ về
tăng cường bảo vệ dữ liệu cá nhân trong cơ quan nhà nước (sao gửi kèm theo), Chủ
tịch UBND tỉnh yêu cầu:
    1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường tổ chức
quán triệt, phổ biến nội dung Chỉ thị số 27/CT-TTg đến toàn thể cán bộ, công chức,
viên chức thuộc phạm vi quản lý; rà soát, ban hành quy chế quản lý, sử dụng dữ liệu
của cơ quan, đơn vị, hoàn thành trước ngày 30/11/2025.
    2. Công an tỉnh:
    - Chủ trì, phối hợp với Sở Khoa học và Công nghệ kiểm tra việc chấp hành quy
định về bảo vệ dữ liệu cá nhân tại các hệ thống thông tin dùng chung của tỉnh; báo
cáo Chủ tịch UBND tỉnh kết quả kiểm tra trong tháng 12/2025.
    - Đấu tranh, xử lý nghiêm các hành vi thu thập, mua bán trái phép dữ liệu cá
nhân theo quy định của pháp luật.
    3. Sở Khoa học và Công nghệ hướng dẫn các cơ quan, đơn vị xây dựng hồ sơ đề
xuất cấp độ an toàn hệ thống thông tin theo Nghị định số 85/2016/NĐ-CP ngày
01/7/2016 của Chính phủ.
    4. Báo và Phát thanh, Truyền hình Thái Lâm mở chuyên trang, chuyên mục tuyên
truyền về bảo vệ dữ liệu cá nhân.
    5. Giao Công an tỉnh là cơ quan đầu mối theo dõi, đôn đốc, tổng hợp kết quả
thực hiện của các cơ quan, địa phương, định kỳ 06 tháng báo cáo Chủ tịch UBND
tỉnh.
    Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển
khai thực hiện./.
Nơi nhận:                                            KT. CHỦ TỊCH
- Như trên;                                          PHÓ CHỦ TỊCH
- Lưu: VT, NC(Quân).
                                                     Trần Hải Đăng""",
        (
            Expected(
                "1. Thủ trưởng các sở, ba",
                "c ngày 30/11/2025.",
                ("Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã, phường"),
                (),
                "2025-11-30",
                ("27/CT-TTg",),
            ),
            Expected(
                "- Chủ trì, phối hợp với ",
                "ong tháng 12/2025.",
                ("Công an tỉnh",),
                ("Sở Khoa học và Công nghệ",),
                "2025-12-31",
            ),
            Expected("- Đấu tranh, xử lý nghiê", "ịnh của pháp luật.", ("Công an tỉnh",)),
            Expected(
                "3. Sở Khoa học và Công n",
                "016 của Chính phủ.",
                ("Sở Khoa học và Công nghệ",),
                (),
                None,
                ("85/2016/NĐ-CP",),
            ),
            Expected("4. Báo và Phát thanh, Tr", "ệ dữ liệu cá nhân.", ("Báo và Phát thanh, Truyền hình Thái Lâm",)),
            Expected(
                "5. Giao Công an tỉnh là ", "hủ tịch UBND\ntỉnh.", ("Công an tỉnh",), (), "FREQ=MONTHLY;INTERVAL=6"
            ),
        ),
    ),
    Document(
        "cong van giao tham muu",
        "2026-01-22",
        """UBND TỈNH THÁI LÂM
VĂN PHÒNG
Số: 388/VP-KT
V/v giải quyết đề nghị của Công ty cổ phần Nông sản Việt Bắc
Thái Lâm, ngày 22 tháng 01 năm 2026
Kính gửi: Sở Nông nghiệp và Môi trường
Văn phòng UBND tỉnh nhận được Văn bản số 15/CV-NSVB ngày 16/01/2026 của Công ty cổ phần Nông sản Việt Bắc đề nghị hỗ trợ mở rộng vùng nguyên liệu chanh leo tại các xã Nậm Kha, Tân Dương. Về việc này, Phó Chủ tịch UBND tỉnh Lò Thị Mai có ý kiến như sau:
Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính, UBND các xã: Nậm Kha, Tân Dương và các đơn vị có liên quan xem xét nội dung đề nghị của Công ty, hướng dẫn, giải quyết theo thẩm quyền; trường hợp vượt thẩm quyền, tham mưu, đề xuất UBND tỉnh xem xét, quyết định trước ngày 10/02/2026.
Văn phòng UBND tỉnh thông báo để Sở Nông nghiệp và Môi trường và các cơ quan liên quan biết, thực hiện./.
Nơi nhận:
- Như trên;
- Công ty CP Nông sản Việt Bắc;
- Lưu: VT, KT.
CHÁNH VĂN PHÒNG""",
        (
            Expected(
                "Giao Sở Nông nghiệp và M",
                "c ngày 10/02/2026.",
                ("Sở Nông nghiệp và Môi trường",),
                ("Sở Tài chính", "UBND xã Nậm Kha", "UBND xã Tân Dương", "các đơn vị có liên quan"),
                "2026-02-10",
            ),
        ),
    ),
    Document(
        "tin xa cu",
        "2018-07-12",
        """Đảng ủy xã Ea Tân tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2018
Sáng ngày 12/7, Đảng ủy xã Ea Tân đã tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai phương hướng nhiệm vụ 6 tháng cuối năm 2018. Đến dự có đồng chí Trần Quốc Tuấn - UVBTV, Trưởng Ban Dân vận Huyện ủy.
6 tháng đầu năm, Đảng bộ đã lãnh đạo nhân dân gieo trồng 1.245 ha, đạt 102% kế hoạch. Công tác giảm nghèo được quan tâm. Kết nạp được 6 đảng viên mới, đạt 60% nghị quyết. Bên cạnh đó vẫn còn tình trạng tảo hôn, tranh chấp đất đai.
Phát biểu chỉ đạo hội nghị, đồng chí Trần Quốc Tuấn đề nghị Đảng ủy xã trong thời gian tới cần tiếp tục lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ phát triển kinh tế, văn hóa xã hội; giải quyết dứt điểm các vụ tranh chấp đất đai; chú trọng công tác tạo nguồn phát triển đảng viên người đồng bào dân tộc thiểu số; nâng cao chất lượng hoạt động của Mặt trận và các đoàn thể.
Tin: Văn Lợi""",
        (Expected("Phát biểu chỉ đạo hội ng", "n và các đoàn thể.", ("Đảng ủy xã",)),),
    ),
    Document(
        "doan kiem tra",
        "2023-04-13",
        """Ban Chỉ đạo 138 tỉnh kiểm tra tại huyện Phù Lương
(CTTĐT) - Ngày 13/4, Đoàn kiểm tra của Ban Chỉ đạo 138 tỉnh do Đại tá Vương Đình Khôi, Phó Giám đốc Công an tỉnh làm Trưởng đoàn kiểm tra công tác phòng, chống tội phạm, tệ nạn xã hội tại huyện Phù Lương.
Theo báo cáo của UBND huyện, năm 2022 và quý I/2023, toàn huyện xảy ra 62 vụ phạm pháp hình sự, giảm 11 vụ so với cùng kỳ; điều tra làm rõ 57 vụ, đạt 91,9%; lập hồ sơ đưa 35 đối tượng đi cai nghiện bắt buộc.
Sau khi nghe báo cáo và kiểm tra thực tế tại xã Hồng Kỳ, thị trấn Đu, các thành viên trong đoàn đề nghị huyện làm rõ nguyên nhân gia tăng tội phạm công nghệ cao.
Kết luận buổi kiểm tra, Đại tá Vương Đình Khôi ghi nhận sự vào cuộc của cấp ủy, chính quyền huyện Phù Lương. Đề nghị Ban Chỉ đạo 138 huyện khắc phục ngay những tồn tại, hạn chế đã được Đoàn chỉ ra, báo cáo kết quả về Cơ quan Thường trực Ban Chỉ đạo 138 tỉnh trước ngày 15/5/2023. Công an huyện cần tham mưu cấp ủy, chính quyền triển khai đồng bộ các biện pháp phòng ngừa xã hội, nhân rộng mô hình "Camera an ninh". UBND các xã, thị trấn rà soát, quản lý chặt chẽ người nghiện ma túy ngoài xã hội; không để phát sinh điểm phức tạp.
BBT""",
        (
            Expected("Đề nghị Ban Chỉ đạo 138 ", "ớc ngày 15/5/2023.", ("Ban Chỉ đạo 138 huyện",), (), "2023-05-15"),
            Expected("Công an huyện cần tham m", ' "Camera an ninh".', ("Công an huyện",)),
            Expected("UBND các xã, thị trấn rà", "inh điểm phức tạp.", ("UBND các xã, thị trấn",)),
        ),
    ),
    Document(
        "bao phien hop thuong ky",
        "2024-10-31",
        """UBND TỈNH HỌP PHIÊN THƯỜNG KỲ THÁNG 10/2024
BHL - Chiều 31/10, đồng chí Chu Văn Hải, Chủ tịch UBND tỉnh chủ trì phiên họp UBND tỉnh thường kỳ tháng 10, đánh giá tình hình kinh tế - xã hội 10 tháng và nhiệm vụ trọng tâm 2 tháng cuối năm.
10 tháng qua, kinh tế tỉnh duy trì đà tăng trưởng; chỉ số sản xuất công nghiệp tăng 12,3%; thu ngân sách đạt 96,8% dự toán; giải ngân đầu tư công đạt 58,7%. Toàn tỉnh có thêm 04 xã đạt chuẩn nông thôn mới nâng cao.
Phát biểu tại phiên họp, các Phó Chủ tịch UBND tỉnh đề nghị các sở, ngành làm rõ nguyên nhân chậm giải ngân, nhất là các dự án sử dụng vốn ODA.
Kết luận phiên họp, Chủ tịch UBND tỉnh Chu Văn Hải nhấn mạnh, từ nay đến cuối năm khối lượng công việc còn rất lớn. Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương rà soát từng chỉ tiêu được giao, tập trung tháo gỡ khó khăn, quyết tâm hoàn thành cao nhất các mục tiêu năm 2024. Sở Kế hoạch và Đầu tư khẩn trương trình phương án điều chuyển vốn trước ngày 10/11. Cục Thuế tỉnh chủ trì, phối hợp với các địa phương khai thác các nguồn thu còn tiềm năng, xử lý nợ đọng thuế. Riêng đối với dự án Cầu Bến Sỏi, giao Sở Giao thông vận tải đôn đốc nhà thầu hợp long trước 20/12/2024. Trong lĩnh vực nông nghiệp, Sở Nông nghiệp và Phát triển nông thôn chủ động phương án phòng, chống rét cho gia súc, chỉ đạo sản xuất vụ đông. Các địa phương chăm lo đời sống người dân vùng bị thiệt hại do bão số 3, bảo đảm không hộ nào thiếu đói.
Cũng tại phiên họp, UBND tỉnh đã xem xét, cho ý kiến đối với 09 nội dung trình kỳ họp thứ 23 HĐND tỉnh.
Thùy Dương""",
        (
            Expected("Chủ tịch UBND tỉnh yêu c", "mục tiêu năm 2024.", ("các sở, ngành, địa phương",)),
            Expected("Sở Kế hoạch và Đầu tư kh", " trước ngày 10/11.", ("Sở Kế hoạch và Đầu tư",), (), "2024-11-10"),
            Expected("Cục Thuế tỉnh chủ trì, p", "ử lý nợ đọng thuế.", ("Cục Thuế tỉnh",), ("các địa phương",)),
            Expected("Riêng đối với dự án Cầu ", " trước 20/12/2024.", ("Sở Giao thông vận tải",), (), "2024-12-20"),
            Expected("Trong lĩnh vực nông nghi", " sản xuất vụ đông.", ("Sở Nông nghiệp và Phát triển nông thôn",)),
            Expected("Các địa phương chăm lo đ", " hộ nào thiếu đói.", ("Các địa phương",)),
        ),
    ),
    Document(
        "thong bao dong y va giao",
        "2024-06-24",
        """THÔNG BÁO
Kết luận của Chủ tịch UBND huyện Hòa An tại cuộc họp xem xét chủ trương đầu tư một số dự án
Sau khi nghe Phòng Tài chính - Kế hoạch trình bày, ý kiến các thành viên UBND huyện, Chủ tịch UBND huyện kết luận:
1. Thống nhất chủ trương đầu tư dự án Nâng cấp chợ trung tâm huyện với tổng mức đầu tư dự kiến 14,9 tỷ đồng từ nguồn ngân sách huyện.
2. Đối với dự án Hồ sinh thái thị trấn: Chưa xem xét tại thời điểm này. Giao Phòng Kinh tế và Hạ tầng rà soát lại quy mô, so sánh các phương án, báo cáo Chủ tịch UBND huyện trong quý III/2024.
3. Đồng ý với đề xuất của Ban Quản lý dự án về điều chỉnh thời gian thực hiện dự án Đường vành đai thị trấn đến hết năm 2025; giao Ban Quản lý dự án hoàn thiện hồ sơ trình phê duyệt điều chỉnh theo quy định.
4. Về kiến nghị của UBND xã Dân Chủ: ghi nhận, sẽ xem xét khi cân đối được nguồn vốn.
5. Phòng Tài chính - Kế hoạch phối hợp Văn phòng HĐND và UBND huyện hoàn chỉnh tờ trình, trình kỳ họp HĐND huyện gần nhất.
Trên đây là kết luận của Chủ tịch UBND huyện, Văn phòng thông báo để các đơn vị biết và tổ chức thực hiện./.""",
        (
            Expected("2. Đối với dự án Hồ sinh", "rong quý III/2024.", ("Phòng Kinh tế và Hạ tầng",), (), "2024-09-30"),
            Expected("3. Đồng ý với đề xuất củ", "ỉnh theo quy định.", ("Ban Quản lý dự án",)),
            Expected(
                "5. Phòng Tài chính - Kế ",
                "ND huyện gần nhất.",
                ("Phòng Tài chính - Kế hoạch",),
                ("Văn phòng HĐND và UBND huyện",),
            ),
        ),
    ),
    Document(
        "ket qua mot la",
        "2022-12-20",
        """HỘI NÔNG DÂN HUYỆN: NHỮNG KẾT QUẢ NỔI BẬT NĂM 2022
Năm 2022, Hội Nông dân huyện Thạch Bình đã đạt nhiều kết quả quan trọng:
Một là, công tác tuyên truyền được đổi mới, tổ chức 156 buổi cho 11.240 lượt hội viên.
Hai là, phối hợp với Ngân hàng Chính sách xã hội giải ngân 186 tỷ đồng cho 3.412 hộ vay; nợ quá hạn chỉ còn 0,06%.
Ba là, xây dựng mới 14 tổ hợp tác, 03 hợp tác xã; hoàn thành trước thời hạn chỉ tiêu Hội Nông dân tỉnh giao trong tháng 10/2022.
Bốn là, vận động hội viên hiến 8.700 m2 đất làm đường giao thông nông thôn.
Với những kết quả trên, Hội Nông dân huyện được Trung ương Hội tặng Cờ thi đua xuất sắc.
Bích Phượng""",
        (),
    ),
    Document(
        "doi thoai thanh nien",
        "2023-03-24",
        """Chủ tịch UBND thành phố đối thoại với thanh niên
Chiều 24/3, đồng chí Vũ Hoàng Long, Chủ tịch UBND thành phố Sông Trà đối thoại với 200 đoàn viên, thanh niên tiêu biểu.
Tại buổi đối thoại, thanh niên các phường, xã đã nêu 15 ý kiến, tập trung vào các vấn đề: đề nghị thành phố hỗ trợ vốn vay khởi nghiệp; đề nghị đầu tư sân chơi, khu thể thao; kiến nghị các ngành chức năng tăng cường xử lý tin giả trên mạng.
Đồng chí Chủ tịch UBND thành phố và lãnh đạo các phòng chuyên môn đã trả lời thỏa đáng từng ý kiến.
Kết thúc buổi đối thoại, đồng chí Vũ Hoàng Long đề nghị Thành đoàn tổng hợp đầy đủ các ý kiến của thanh niên, tham mưu UBND thành phố trả lời bằng văn bản trước ngày 15/4. Phòng Tài chính - Kế hoạch, Ngân hàng Chính sách xã hội thành phố nghiên cứu bổ sung nguồn vốn ủy thác cho thanh niên vay khởi nghiệp.
Minh Thư""",
        (
            Expected("Kết thúc buổi đối thoại,", "n trước ngày 15/4.", ("Thành đoàn",), (), "2023-04-15"),
            Expected(
                "Phòng Tài chính - Kế hoạ",
                "n vay khởi nghiệp.",
                ("Phòng Tài chính - Kế hoạch", "Ngân hàng Chính sách xã hội thành phố"),
            ),
        ),
    ),
    Document(
        "ghi nhanh viet tat",
        "2025-04-08",
        """KL HỌP GIAO BAN SỞ 08/4/2025 (ghi nhanh)
Chủ trì: GĐ Sở
Kết luận:
1/ VP Sở: tham mưu KH tổ chức lễ kỷ niệm 80 năm thành lập ngành, trình GĐ Sở trước 20/4.
2/ Phòng KHTC: rà soát công nợ, báo cáo trước 15/4; phối hợp VP Sở thanh lý tài sản cũ.
3/ Thanh tra Sở: tiếp tục theo dõi đơn thư tồn.
4/ TTYT các huyện: báo cáo tình hình sởi hằng tuần (trước 15h thứ Năm).
5/ Các đ/c PGĐ phụ trách lĩnh vực đôn đốc các phòng.""",
        (
            Expected("1/ VP Sở: tham mưu KH tổ", " GĐ Sở trước 20/4.", ("VP Sở",), (), "2025-04-20"),
            Expected("2/ Phòng KHTC: rà soát c", "anh lý tài sản cũ.", ("Phòng KHTC",), ("VP Sở",), "2025-04-15"),
            Expected("3/ Thanh tra Sở: tiếp tụ", "o dõi đơn thư tồn.", ("Thanh tra Sở",)),
            Expected("4/ TTYT các huyện: báo c", "rước 15h thứ Năm).", ("TTYT các huyện",), (), "FREQ=WEEKLY;BYDAY=TH"),
            Expected("5/ Các đ/c PGĐ phụ trách", "đôn đốc các phòng.", ("Các đ/c PGĐ phụ trách lĩnh vực",)),
        ),
    ),
    Document(
        "bang cot khac",
        "2023-09-01",
        """BẢNG PHÂN CÔNG CHUẨN BỊ ĐẠI HỘI CÔNG ĐOÀN
TT	Đơn vị thực hiện	Nội dung công việc	Sản phẩm	Thời gian hoàn thành
1	Văn phòng Liên đoàn	Chuẩn bị hội trường, khánh tiết, tài liệu	Hội trường, tài liệu	Trước 25/9/2023
2	Ban Tổ chức - Kiểm tra	Xây dựng đề án nhân sự Ban Chấp hành khóa mới	Đề án	10/9/2023
3	Ban Tuyên giáo - Nữ công	Tuyên truyền trước, trong và sau đại hội	Tin, bài, phóng sự	Tháng 9 - 10/2023""",
        (
            Expected("1\tVăn phòng Liên đoàn\tCh", "ệu\tTrước 25/9/2023", ("Văn phòng Liên đoàn",), (), "2023-09-25"),
            Expected(
                "2\tBan Tổ chức - Kiểm tra", "ới\tĐề án\t10/9/2023", ("Ban Tổ chức - Kiểm tra",), (), "2023-09-10"
            ),
            Expected(
                "3\tBan Tuyên giáo - Nữ cô", "\tTháng 9 - 10/2023", ("Ban Tuyên giáo - Nữ công",), (), "2023-10-31"
            ),
        ),
    ),
    Document(
        "thu khen",
        "2024-09-18",
        """THƯ KHEN
Của Giám đốc Công an tỉnh gửi Công an phường Trần Hưng Đạo
Ngày 15/9/2024, Công an phường Trần Hưng Đạo đã mưu trí, dũng cảm, phối hợp với quần chúng nhân dân bắt giữ nhóm đối tượng cướp giật tài sản, được nhân dân ghi nhận, đánh giá cao.
Tôi nhiệt liệt biểu dương tinh thần trách nhiệm của cán bộ, chiến sĩ Công an phường Trần Hưng Đạo. Tôi tin tưởng và đề nghị các đồng chí tiếp tục phát huy thành tích, lập nhiều chiến công hơn nữa.
GIÁM ĐỐC
Đại tá Bùi Quang Tạo""",
        (),
    ),
    Document(
        "lien nganh gach bac",
        "2023-11-02",
        """Kết luận của Bí thư Huyện ủy tại hội nghị giao ban khối Đảng tháng 10/2023
(Thông báo số 412-TB/HU ngày 02/11/2023)
Thường trực Huyện ủy yêu cầu các cơ quan, đơn vị tập trung thực hiện tốt các nhiệm vụ trọng tâm 2 tháng cuối năm 2023, cụ thể:
1. Các cơ quan tham mưu, giúp việc Huyện ủy
1.1. Ban Tổ chức Huyện ủy:
+ Tham mưu tổ chức lấy phiếu tín nhiệm theo Quy định số 96-QĐ/TW;
+ Thẩm định nhân sự kiện toàn cấp ủy 02 đảng bộ cơ sở.
1.2. Ủy ban Kiểm tra Huyện ủy: Hoàn thành các cuộc kiểm tra, giám sát theo chương trình năm 2023 trước ngày 15/12/2023.
1.3. Ban Dân vận Huyện ủy: Chủ trì, phối hợp với Phòng Dân tộc nắm tình hình vùng đồng bào dân tộc thiểu số.
2. Đảng ủy Quân sự huyện: Lãnh đạo hoàn thành công tác chuẩn bị tuyển quân năm 2024.
3. Các chi, đảng bộ cơ sở: Kiểm điểm, đánh giá, xếp loại tổ chức đảng, đảng viên năm 2023 đúng hướng dẫn; gửi hồ sơ về Ban Tổ chức Huyện ủy trước ngày 20/12/2023.""",
        (
            Expected(
                "+ Tham mưu tổ chức lấy p",
                " định số 96-QĐ/TW;",
                ("Ban Tổ chức Huyện ủy",),
                (),
                "2023-12-31",
                ("96-QĐ/TW",),
            ),
            Expected("+ Thẩm định nhân sự kiện", " 02 đảng bộ cơ sở.", ("Ban Tổ chức Huyện ủy",), (), "2023-12-31"),
            Expected("1.2. Ủy ban Kiểm tra Huy", "c ngày 15/12/2023.", ("Ủy ban Kiểm tra Huyện ủy",), (), "2023-12-15"),
            Expected(
                "1.3. Ban Dân vận Huyện ủ",
                " dân tộc thiểu số.",
                ("Ban Dân vận Huyện ủy",),
                ("Phòng Dân tộc",),
                "2023-12-31",
            ),
            Expected("2. Đảng ủy Quân sự huyện", "yển quân năm 2024.", ("Đảng ủy Quân sự huyện",), (), "2023-12-31"),
            Expected("3. Các chi, đảng bộ cơ s", "c ngày 20/12/2023.", ("Các chi, đảng bộ cơ sở",), (), "2023-12-20"),
        ),
    ),
    Document(
        "vpcp kieu trung uong",
        "2025-07-15",
        """VĂN PHÒNG CHÍNH PHỦ
Số: 378/TB-VPCP
Hà Nội, ngày 18 tháng 7 năm 2025
THÔNG BÁO
Kết luận của Phó Thủ tướng tại cuộc họp Ban Chỉ đạo quốc gia về phát triển thị trường lao động

Ngày 15 tháng 7 năm 2025, tại Trụ sở Chính phủ, Phó Thủ tướng đã chủ trì cuộc họp. Tham dự có lãnh đạo các Bộ: Nội vụ, Tài chính, Giáo dục và Đào tạo, Xây dựng; đại diện Phòng Thương mại và Công nghiệp Việt Nam.
Trên cơ sở báo cáo của Bộ Nội vụ và ý kiến của các đại biểu, Phó Thủ tướng kết luận như sau:
1. Hoan nghênh và đánh giá cao các bộ, cơ quan, địa phương đã tích cực, chủ động triển khai nhiệm vụ được giao. Trong 6 tháng đầu năm, thị trường lao động tiếp tục phục hồi; tỷ lệ thất nghiệp ở mức 2,22%.
2. Về nhiệm vụ, giải pháp thời gian tới:
a) Bộ Nội vụ chủ trì, phối hợp với các bộ, ngành, địa phương hoàn thiện hồ sơ Nghị định quy định chi tiết Luật Việc làm, trình Chính phủ trong tháng 9 năm 2025; nghiên cứu, đề xuất nâng cấp sàn giao dịch việc làm quốc gia.
b) Bộ Giáo dục và Đào tạo khẩn trương triển khai các nhiệm vụ được giao tại Chỉ thị số 37/CT-TTg ngày 28 tháng 11 năm 2024; báo cáo Thủ tướng Chính phủ trước ngày 25 tháng 8 năm 2025.
c) Bộ Tài chính bố trí kinh phí cho các hoạt động của Ban Chỉ đạo theo quy định của pháp luật về ngân sách nhà nước.
d) Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương tăng cường kết nối cung - cầu lao động; rà soát nhu cầu tuyển dụng của doanh nghiệp trên địa bàn sau sắp xếp đơn vị hành chính.
đ) Đề nghị Tổng Liên đoàn Lao động Việt Nam, Phòng Thương mại và Công nghiệp Việt Nam tích cực tuyên truyền, vận động người sử dụng lao động và người lao động thực hiện đúng pháp luật lao động.
3. Về đề xuất kéo dài thời gian thực hiện Chương trình hỗ trợ phát triển thị trường lao động đến năm 2030: Giao Bộ Nội vụ tổng kết, đánh giá kết quả thực hiện Chương trình giai đoạn 2021 - 2025, báo cáo Thủ tướng Chính phủ xem xét, quyết định.
Văn phòng Chính phủ thông báo để Bộ Nội vụ và các cơ quan liên quan biết, thực hiện./.
Nơi nhận:
- Thủ tướng, các Phó Thủ tướng (để b/c);
- Lưu: VT, KGVX (2b).
KT. BỘ TRƯỞNG, CHỦ NHIỆM
PHÓ CHỦ NHIỆM""",
        (
            Expected(
                "a) Bộ Nội vụ chủ trì, ph",
                "việc làm quốc gia.",
                ("Bộ Nội vụ",),
                ("các bộ, ngành, địa phương",),
                "2025-09-30",
            ),
            Expected(
                "b) Bộ Giáo dục và Đào tạ",
                " tháng 8 năm 2025.",
                ("Bộ Giáo dục và Đào tạo",),
                (),
                "2025-08-25",
                ("37/CT-TTg",),
            ),
            Expected("c) Bộ Tài chính bố trí k", "gân sách nhà nước.", ("Bộ Tài chính",)),
            Expected(
                "d) Ủy ban nhân dân các t",
                "đơn vị hành chính.",
                ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",),
            ),
            Expected(
                "đ) Đề nghị Tổng Liên đoà",
                "háp luật lao động.",
                ("Tổng Liên đoàn Lao động Việt Nam", "Phòng Thương mại và Công nghiệp Việt Nam"),
            ),
            Expected("3. Về đề xuất kéo dài th", "m xét, quyết định.", ("Bộ Nội vụ",)),
        ),
    ),
    Document(
        "benh vien giao ban",
        "2024-03-04",
        """BỆNH VIỆN ĐA KHOA KHU VỰC BẮC HÀ
THÔNG BÁO KẾT LUẬN GIAO BAN TUẦN 10
Ngày 04/3/2024, Giám đốc Bệnh viện chủ trì giao ban. Sau khi nghe các khoa, phòng báo cáo (tuần qua khám 2.415 lượt, nội trú 386 người bệnh, phẫu thuật 41 ca), Giám đốc kết luận:
1. Khoa Khám bệnh: bố trí thêm 01 bàn khám từ thứ Hai đến thứ Tư; giảm thời gian chờ xuống dưới 30 phút.
2. Khoa Dược: dự trù vật tư tiêu hao quý II, gửi Phòng Tài chính - Kế toán trước 10/3/2024.
3. Phòng Kế hoạch tổng hợp: làm đầu mối, phối hợp với Phòng Điều dưỡng, Khoa Kiểm soát nhiễm khuẩn xây dựng kế hoạch kiểm tra chất lượng bệnh viện năm 2024; hoàn thành trong tháng 3.
4. Phòng Hành chính - Quản trị: sửa chữa hệ thống nước khu nhà B, xong trong tuần này.
5. Các khoa lâm sàng: chấp hành nghiêm quy chế hội chẩn, kê đơn thuốc ngoại trú theo Thông tư số 52/2017/TT-BYT.
Đề nghị Trưởng các khoa, phòng triển khai thực hiện.""",
        (
            Expected("1. Khoa Khám bệnh: bố tr", "uống dưới 30 phút.", ("Khoa Khám bệnh",)),
            Expected("2. Khoa Dược: dự trù vật", "n trước 10/3/2024.", ("Khoa Dược",), (), "2024-03-10"),
            Expected(
                "3. Phòng Kế hoạch tổng h",
                "ành trong tháng 3.",
                ("Phòng Kế hoạch tổng hợp",),
                ("Phòng Điều dưỡng", "Khoa Kiểm soát nhiễm khuẩn"),
                "2024-03-31",
            ),
            Expected(
                "4. Phòng Hành chính - Qu", "ng trong tuần này.", ("Phòng Hành chính - Quản trị",), (), "2024-03-10"
            ),
            Expected(
                "5. Các khoa lâm sàng: ch", "số 52/2017/TT-BYT.", ("Các khoa lâm sàng",), (), None, ("52/2017/TT-BYT",)
            ),
        ),
    ),
    Document(
        "dac khu du lich",
        "2025-11-20",
        """ĐẢNG ỦY ĐẶC KHU LÝ HẢI
Số 45-TB/ĐU
THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy về chấn chỉnh hoạt động du lịch

Tại phiên họp ngày 20/11/2025, sau khi nghe UBND đặc khu báo cáo, Ban Thường vụ Đảng ủy kết luận:
Thời gian qua, hoạt động du lịch phát triển nhanh, lượng khách 10 tháng đạt 412.000 lượt. Tuy nhiên, tình trạng chèo kéo khách, nâng giá phòng dịp cao điểm còn xảy ra; rác thải tại các bãi tắm chưa được thu gom kịp thời.
Để khắc phục, Ban Thường vụ Đảng ủy yêu cầu:
Một: UBND đặc khu chỉ đạo tổ kiểm tra liên ngành kiểm tra toàn bộ cơ sở lưu trú, xử lý nghiêm vi phạm về niêm yết giá; báo cáo Ban Thường vụ trước ngày 20/12/2025.
Hai: Ban Quản lý cảng, bến phối hợp với Đồn Biên phòng Lý Hải siết chặt quản lý tàu chở khách.
Ba: Ủy ban MTTQ Việt Nam đặc khu và các đoàn thể duy trì "Chủ nhật xanh", mỗi tháng ra quân ít nhất 02 lần làm sạch bãi biển.
Bốn: Văn phòng Đảng ủy tham mưu kế hoạch giám sát chuyên đề, trình Ban Thường vụ trong quý I năm 2026.""",
        (
            Expected("Một: UBND đặc khu chỉ đạ", "c ngày 20/12/2025.", ("UBND đặc khu",), (), "2025-12-20"),
            Expected(
                "Hai: Ban Quản lý cảng, b", " lý tàu chở khách.", ("Ban Quản lý cảng, bến",), ("Đồn Biên phòng Lý Hải",)
            ),
            Expected(
                "Ba: Ủy ban MTTQ Việt Nam", "làm sạch bãi biển.", ("Ủy ban MTTQ Việt Nam đặc khu", "các đoàn thể")
            ),
            Expected("Bốn: Văn phòng Đảng ủy t", "ng quý I năm 2026.", ("Văn phòng Đảng ủy",), (), "2026-03-31"),
        ),
    ),
    Document(
        "giao ban bao chi kq",
        "2022-08-09",
        """Tỉnh ủy Kiên Lương: Giao ban báo chí tháng 7
Sáng 9/8, Ban Tuyên giáo Tỉnh ủy phối hợp Sở Thông tin và Truyền thông, Hội Nhà báo tỉnh tổ chức giao ban báo chí tháng 7 và định hướng tuyên truyền tháng 8 năm 2022.
Trong tháng 7, các cơ quan báo chí đã bám sát định hướng, tuyên truyền đậm nét các sự kiện chính trị; phản ánh kịp thời công tác phòng, chống dịch. Một số tin, bài còn sai sót về số liệu.
Theo lãnh đạo Ban Tuyên giáo Tỉnh ủy, tháng 8 các cơ quan báo chí sẽ tiếp tục tuyên truyền kỷ niệm 77 năm Cách mạng Tháng Tám và Quốc khánh 2/9; công tác chuẩn bị năm học mới.
Đại diện các cơ quan báo chí kiến nghị ngành chức năng cung cấp thông tin kịp thời, tạo điều kiện cho phóng viên tác nghiệp.
Hồng Lĩnh""",
        (),
    ),
    Document(
        "to cong tac danh gach truong",
        "2024-05-16",
        """KẾT LUẬN CUỘC HỌP TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06 TỈNH MINH HẢI
Ngày 16/5/2024 - Chủ trì: Đại tá Giám đốc Công an tỉnh, Tổ trưởng Tổ công tác

1. Nội dung: Cấp tài khoản định danh điện tử cho tổ chức
- Đơn vị thực hiện: Công an tỉnh
- Phối hợp: Sở Kế hoạch và Đầu tư; Cục Thuế tỉnh
- Thời gian: hoàn thành trước 30/6/2024
2. Nội dung: Chi trả an sinh xã hội qua tài khoản
- Đơn vị thực hiện: Sở Lao động - Thương binh và Xã hội
- Phối hợp: Ngân hàng Nhà nước Chi nhánh tỉnh
- Thời gian: quý III/2024
3. Nội dung: Tái cấu trúc quy trình 25 dịch vụ công thiết yếu
- Đơn vị thực hiện: Văn phòng UBND tỉnh
- Phối hợp: các sở, ngành có liên quan
- Thời gian: thường xuyên""",
        (
            Expected(
                "1. Nội dung: Cấp tài kho",
                "nh trước 30/6/2024",
                ("Công an tỉnh",),
                ("Sở Kế hoạch và Đầu tư", "Cục Thuế tỉnh"),
                "2024-06-30",
            ),
            Expected(
                "2. Nội dung: Chi trả an ",
                "gian: quý III/2024",
                ("Sở Lao động - Thương binh và Xã hội",),
                ("Ngân hàng Nhà nước Chi nhánh tỉnh",),
                "2024-09-30",
            ),
            Expected(
                "3. Nội dung: Tái cấu trú",
                "gian: thường xuyên",
                ("Văn phòng UBND tỉnh",),
                ("các sở, ngành có liên quan",),
            ),
        ),
    ),
    Document(
        "nghi quyet hdnd khong",
        "2023-12-08",
        """HỘI ĐỒNG NHÂN DÂN HUYỆN TÂN UYÊN HẠ
NGHỊ QUYẾT
Về kế hoạch phát triển kinh tế - xã hội năm 2024
QUYẾT NGHỊ:
Điều 1. Thông qua kế hoạch phát triển kinh tế - xã hội năm 2024 với các chỉ tiêu chủ yếu sau:
1. Tổng sản lượng lương thực: 28.500 tấn.
2. Thu ngân sách trên địa bàn: 186 tỷ đồng.
3. Tỷ lệ hộ nghèo giảm 3,5%.
4. Tỷ lệ che phủ rừng đạt 46%.
Điều 2. Tổ chức thực hiện
1. Giao UBND huyện tổ chức triển khai thực hiện Nghị quyết.
2. Thường trực HĐND, các Ban HĐND và đại biểu HĐND huyện giám sát việc thực hiện Nghị quyết.
Nghị quyết này được HĐND huyện khóa XX, kỳ họp thứ 14 thông qua ngày 08/12/2023./.""",
        (
            Expected("1. Giao UBND huyện tổ ch", "c hiện Nghị quyết.", ("UBND huyện",)),
            Expected(
                "2. Thường trực HĐND, các",
                "c hiện Nghị quyết.",
                ("Thường trực HĐND", "các Ban HĐND", "đại biểu HĐND huyện"),
            ),
        ),
    ),
    Document(
        "bao ket luan thoi gian toi",
        "2023-09-14",
        """Đẩy nhanh tiến độ các chương trình mục tiêu quốc gia ở Nậm Pồ Thượng
Chủ trì hội nghị sáng 14/9, đồng chí Giàng A Dế, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện cho biết, đến hết tháng 8, huyện mới giải ngân 41,2 tỷ đồng vốn sự nghiệp, đạt 23%.
Đại diện các xã Nà Khoa, Chà Tở nêu khó khăn: định mức hỗ trợ thấp, hộ nghèo thiếu vốn đối ứng, cán bộ cấp xã kiêm nhiệm nhiều việc.
Để hoàn thành kế hoạch, Chủ tịch UBND huyện Giàng A Dế yêu cầu các xã hoàn thành phê duyệt dự án hỗ trợ sản xuất cộng đồng trước ngày 30/9; mỗi tuần báo cáo tiến độ một lần về Phòng Lao động - Thương binh và Xã hội. Các phòng chuyên môn cử cán bộ bám cơ sở, cùng xã tháo gỡ vướng mắc ngay tại chỗ, không để hồ sơ chạy lòng vòng.
“Xã nào giải ngân dưới 60% đến hết tháng 11 thì Chủ tịch UBND xã phải giải trình trước UBND huyện”, đồng chí Giàng A Dế nhấn mạnh.
Vàng Pó""",
        (
            Expected("Để hoàn thành kế hoạch, ", "ng binh và Xã hội.", ("các xã",), (), "2023-09-30"),
            Expected("Các phòng chuyên môn cử ", "sơ chạy lòng vòng.", ("Các phòng chuyên môn",)),
            Expected("“Xã nào giải ngân dưới 6", "ng A Dế nhấn mạnh.", ("Chủ tịch UBND xã",)),
        ),
    ),
    Document(
        "truong dai hoc nghi quyet",
        "2024-09-09",
        """NGHỊ QUYẾT HỌP HỘI ĐỒNG KHOA KINH TẾ THÁNG 9
I. Những việc đã làm trong tháng 8
- Hoàn thành tuyển sinh đợt 1: 312/350 chỉ tiêu.
- Rà soát chuẩn đầu ra 03 ngành.
- Bộ môn Kế toán nghiệm thu 02 đề tài cấp trường.
II. Kế hoạch tháng 9
- Bộ môn Quản trị: hoàn thiện đề cương 12 học phần, nộp Văn phòng Khoa trước 20/9.
- Trợ lý đào tạo: lập thời khóa biểu học kỳ I, công bố trên website trước ngày 12/9/2024.
- Liên chi Đoàn: tổ chức chào tân sinh viên ngày 15/9/2024.
- Toàn thể giảng viên: cập nhật lý lịch khoa học.""",
        (
            Expected("- Bộ môn Quản trị: hoàn ", "g Khoa trước 20/9.", ("Bộ môn Quản trị",), (), "2024-09-20"),
            Expected("- Trợ lý đào tạo: lập th", "ớc ngày 12/9/2024.", ("Trợ lý đào tạo",), (), "2024-09-12"),
            Expected("- Liên chi Đoàn: tổ chức", "ên ngày 15/9/2024.", ("Liên chi Đoàn",), (), "2024-09-15"),
            Expected("- Toàn thể giảng viên: c", " lý lịch khoa học.", ("Toàn thể giảng viên",)),
        ),
    ),
    Document(
        "cong van don doc bao cao",
        "2025-06-02",
        """SỞ NỘI VỤ TỈNH LONG CHÂU
Số: 1190/SNV-CCHC
V/v đôn đốc báo cáo CCHC quý II/2025
Kính gửi: Các sở, ban, ngành; UBND các huyện, thành phố
Thực hiện Kế hoạch số 210/KH-UBND ngày 25/12/2024 của UBND tỉnh về cải cách hành chính năm 2025, Sở Nội vụ đề nghị các cơ quan, đơn vị:
1. Báo cáo kết quả thực hiện công tác CCHC quý II và 6 tháng đầu năm 2025 theo đề cương gửi kèm. Số liệu tính từ ngày 15/12/2024 đến hết ngày 14/6/2025.
2. Tự chấm điểm Chỉ số CCHC năm 2024 trên phần mềm; đính kèm đầy đủ tài liệu kiểm chứng.
Văn bản gửi về Sở Nội vụ trước ngày 16/6/2025 (qua Phòng Cải cách hành chính), đồng thời gửi file mềm theo địa chỉ cchc@longchau.example. Quá thời hạn trên, cơ quan nào không gửi sẽ bị trừ điểm thi đua.
Trân trọng./.
GIÁM ĐỐC""",
        (
            Expected("1. Báo cáo kết quả thực ", "ết ngày 14/6/2025.", ("các cơ quan, đơn vị",), (), "2025-06-16"),
            Expected("2. Tự chấm điểm Chỉ số C", "i liệu kiểm chứng.", ("các cơ quan, đơn vị",), (), "2025-06-16"),
        ),
    ),
    Document(
        "loi khai mac khong",
        "2024-01-10",
        """BÀI PHÁT BIỂU KHAI MẠC
Hội nghị tổng kết phong trào thi đua yêu nước năm 2023
Kính thưa các đồng chí lãnh đạo tỉnh!
Kính thưa toàn thể hội nghị!
Hôm nay, UBND huyện long trọng tổ chức Hội nghị tổng kết phong trào thi đua yêu nước năm 2023. Thay mặt lãnh đạo huyện, tôi nhiệt liệt chào mừng các đồng chí đại biểu đã về dự.
Năm 2023, các phong trào thi đua được triển khai sâu rộng, góp phần hoàn thành 15/16 chỉ tiêu. Nhiều mô hình hay được nhân rộng như: "Cổng trường an toàn giao thông", "Tuyến đường hoa phụ nữ".
Tại hội nghị này, đề nghị các đồng chí đại biểu tập trung thảo luận: những kết quả nổi bật; hạn chế, nguyên nhân; giải pháp năm 2024.
Với tinh thần đó, tôi tuyên bố khai mạc Hội nghị. Chúc hội nghị thành công tốt đẹp!
Xin trân trọng cảm ơn!""",
        (),
    ),
    Document(
        "ubkt thong bao giam sat",
        "2022-11-03",
        """ỦY BAN KIỂM TRA HUYỆN ỦY PHÚ SƠN
THÔNG BÁO
Kết quả giám sát chuyên đề đối với Chi bộ Trường THPT Số 2
1. Ưu điểm
Chi bộ đã chấp hành nghiêm nguyên tắc tập trung dân chủ; duy trì sinh hoạt định kỳ; thu, nộp đảng phí đúng quy định.
2. Khuyết điểm, hạn chế
- Chưa ban hành quy chế làm việc nhiệm kỳ 2022 - 2025.
- Sổ ghi biên bản còn tẩy xóa, chưa ghi đủ ý kiến.
3. Kiến nghị
Ủy ban Kiểm tra Huyện ủy đề nghị Chi ủy Chi bộ Trường THPT Số 2:
- Xây dựng, ban hành quy chế làm việc của Chi bộ trước ngày 30/11/2022.
- Chấn chỉnh việc ghi chép biên bản sinh hoạt chi bộ.
- Báo cáo kết quả khắc phục bằng văn bản về Ủy ban Kiểm tra Huyện ủy sau 30 ngày kể từ ngày nhận được Thông báo này.
T/M ỦY BAN KIỂM TRA
CHỦ NHIỆM""",
        (
            Expected(
                "- Xây dựng, ban hành quy", "c ngày 30/11/2022.", ("Chi ủy Chi bộ Trường THPT Số 2",), (), "2022-11-30"
            ),
            Expected("- Chấn chỉnh việc ghi ch", " sinh hoạt chi bộ.", ("Chi ủy Chi bộ Trường THPT Số 2",)),
            Expected("- Báo cáo kết quả khắc p", "ược Thông báo này.", ("Chi ủy Chi bộ Trường THPT Số 2",)),
        ),
    ),
    Document(
        "phuong giai quyet don",
        "2023-07-28",
        """UBND PHƯỜNG HÒA KHÁNH TÂY
THÔNG BÁO
Kết luận tiếp công dân định kỳ tháng 7/2023
Chủ tịch UBND phường đã tiếp 04 lượt công dân. Kết quả:
1. Ông Nguyễn Văn Lành (tổ 12) phản ánh cống thoát nước kiệt 45 bị nghẹt. Giao công chức Địa chính - Xây dựng - Đô thị và Môi trường kiểm tra, nạo vét, trả lời công dân trước ngày 05/8/2023.
2. Bà Trần Thị Sáu (tổ 30) đề nghị cấp lại giấy khai sinh bản chính. Đã hướng dẫn công dân thực hiện theo quy định.
3. Ông Lê Đức (tổ 8) khiếu nại việc lấn chiếm lối đi chung. Giao công chức Tư pháp - Hộ tịch tổ chức hòa giải trong thời hạn 15 ngày làm việc.
4. Bà Võ Thị Kim cảm ơn UBND phường đã hỗ trợ làm nhà.""",
        (
            Expected(
                "1. Ông Nguyễn Văn Lành (",
                "ớc ngày 05/8/2023.",
                ("công chức Địa chính - Xây dựng - Đô thị và Môi trường",),
                (),
                "2023-08-05",
            ),
            Expected("3. Ông Lê Đức (tổ 8) khi", " 15 ngày làm việc.", ("công chức Tư pháp - Hộ tịch",)),
        ),
    ),
)
