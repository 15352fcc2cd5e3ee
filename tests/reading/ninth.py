# ruff: noqa: E501
"""Documents of a ninth round, written and labelled by somebody who had never seen the reader work.

All names are invented; one label was set right afterwards (a report to the meeting of a month has no deadline)."""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "thong bao ket luan cua ban thuong vu huyen uy son khe",
        "2024-05-28",
        """ĐẢNG BỘ TỈNH HÒA LĨNH
HUYỆN ỦY SƠN KHÊ
*
Số 412-TB/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Khê, ngày 31 tháng 5 năm 2024

THÔNG BÁO
Kết luận của Ban Thường vụ Huyện ủy tại phiên họp định kỳ tháng 5/2024
-----

Ngày 28/5/2024, Ban Thường vụ Huyện ủy tổ chức phiên họp định kỳ lần thứ 61 để cho ý kiến về tình hình thực hiện nhiệm vụ tháng 5, nhiệm vụ trọng tâm tháng 6 năm 2024 và một số nội dung theo Chương trình công tác số 88-CTr/HU, ngày 05/01/2024. Đồng chí Bí thư Huyện ủy chủ trì phiên họp. Sau khi nghe Văn phòng Huyện ủy, các ban xây dựng Đảng và Đảng ủy Công an huyện báo cáo, Ban Thường vụ Huyện ủy thảo luận, thống nhất kết luận như sau:

I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 5/2024

1. Các chỉ tiêu kinh tế - xã hội cơ bản bảo đảm tiến độ. Thu ngân sách trên địa bàn đến ngày 25/5/2024 đạt 71,6 tỷ đồng, bằng 43,2% dự toán tỉnh giao; diện tích lúa xuân đã thu hoạch 1.870 ha, năng suất bình quân 61,5 tạ/ha.

2. Công tác xây dựng Đảng được quan tâm. Trong tháng kết nạp 23 đảng viên mới; Ủy ban Kiểm tra Huyện ủy hoàn thành kiểm tra 04 tổ chức đảng theo Quyết định số 905-QĐ/UBKTHU, ngày 18/3/2024.

3. Tuy nhiên, tiến độ giải ngân vốn các chương trình mục tiêu quốc gia còn chậm (đạt 21%); việc sinh hoạt chi bộ theo chuyên đề ở một số nơi còn hình thức; tình trạng lấn chiếm đất công tại xã Phú Lộc và xã Đồng Tiến chưa được xử lý dứt điểm.

II. MỘT SỐ NHIỆM VỤ TRỌNG TÂM

Ban Thường vụ Huyện ủy yêu cầu các cấp ủy, tổ chức đảng trực thuộc tập trung lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ sau trong tháng 6/2024:

1. Tiếp tục quán triệt, triển khai thực hiện nghiêm túc Chỉ thị số 27-CT/TW của Bộ Chính trị và Kế hoạch số 190-KH/HU của Ban Thường vụ Huyện ủy; chú trọng đổi mới hình thức tuyên truyền, nắm bắt tình hình tư tưởng, dư luận trong cán bộ, đảng viên và Nhân dân.

2. Rà soát, đánh giá chất lượng sinh hoạt của từng chi bộ, kịp thời chấn chỉnh những chi bộ sinh hoạt không đúng quy định, vắng mặt đảng viên nhiều lần không lý do.

3. Ủy ban nhân dân huyện chỉ đạo các phòng chuyên môn, UBND các xã, thị trấn đẩy nhanh tiến độ thu hoạch lúa xuân, làm đất gieo cấy lúa mùa; trước ngày 20/6/2024 phân khai xong nguồn vốn các chương trình mục tiêu quốc gia giao bổ sung tại Quyết định số 1187/QĐ-UBND, ngày 14/5/2024 của Ủy ban nhân dân tỉnh.

4. Giao Đảng ủy Công an huyện chủ trì, phối hợp với Đảng ủy Quân sự huyện lãnh đạo nắm chắc tình hình địa bàn, bảo đảm an ninh, trật tự kỳ thi tốt nghiệp trung học phổ thông (diễn ra từ ngày 26 đến ngày 29/6/2024), không để bị động, bất ngờ.

5. Đảng ủy các xã Phú Lộc, Đồng Tiến lãnh đạo chính quyền kiểm tra, lập hồ sơ xử lý dứt điểm các trường hợp lấn chiếm đất công; báo cáo kết quả về Ban Thường vụ Huyện ủy (qua Văn phòng Huyện ủy) chậm nhất ngày 15/7/2024.

III. CÔNG TÁC CÁN BỘ VÀ CÁC NỘI DUNG KHÁC

1. Về dự thảo Đề án sắp xếp các trường học trên địa bàn huyện giai đoạn 2024 - 2030

Ban Thường vụ Huyện ủy cơ bản thống nhất với nội dung dự thảo Đề án; giao Ban cán sự đảng Ủy ban nhân dân huyện tiếp thu ý kiến tại phiên họp, hoàn chỉnh Đề án, trình Ban Thường vụ Huyện ủy tại phiên họp cuối tháng 7/2024.

2. Về công tác chuẩn bị đại hội đảng bộ các cấp, nhiệm kỳ 2025 - 2030

- Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ban Tuyên giáo Huyện ủy, Ủy ban Kiểm tra Huyện ủy tham mưu thành lập các tiểu ban phục vụ Đại hội Đảng bộ huyện lần thứ XXIV, xong trong quý III/2024.

- Ủy ban Kiểm tra Huyện ủy chủ động nắm tình hình, giải quyết kịp thời đơn thư khiếu nại, tố cáo liên quan đến nhân sự cấp ủy; định kỳ hằng quý báo cáo Thường trực Huyện ủy.

3. Ban Thường vụ Huyện ủy đồng ý khen thưởng 05 tập thể, 12 cá nhân có thành tích tiêu biểu trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2024, theo Tờ trình số 233-TTr/BTGHU, ngày 20/5/2024.

4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện vận động đoàn viên, hội viên ủng hộ Quỹ "Đền ơn đáp nghĩa" nhân kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024).

5. Giao Văn phòng Huyện ủy theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo Ban Thường vụ Huyện ủy tại phiên họp định kỳ tháng 6/2024.

Văn phòng Huyện ủy thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện.

Nơi nhận:
- Thường trực Tỉnh ủy (báo cáo),
- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện,
- Các tổ chức cơ sở đảng trực thuộc,
- Lưu Văn phòng Huyện ủy.
T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Lường Đình Khoát
""",
        (
            Expected(
                "1. Tiếp tục quán triệt, ",
                " viên và Nhân dân.",
                ("các cấp ủy, tổ chức đảng trực thuộc",),
                (),
                "2024-06-30",
                ("27-CT/TW", "190-KH/HU"),
            ),
            Expected(
                "2. Rà soát, đánh giá chấ",
                "u lần không lý do.",
                ("các cấp ủy, tổ chức đảng trực thuộc",),
                (),
                "2024-06-30",
            ),
            Expected(
                "3. Ủy ban nhân dân huyện",
                "ban nhân dân tỉnh.",
                ("Ủy ban nhân dân huyện",),
                (),
                "2024-06-20",
                ("1187/QĐ-UBND",),
            ),
            Expected(
                "4. Giao Đảng ủy Công an ",
                " bị động, bất ngờ.",
                ("Đảng ủy Công an huyện",),
                ("Đảng ủy Quân sự huyện",),
                "2024-06-30",
            ),
            Expected(
                "5. Đảng ủy các xã Phú Lộ",
                "ất ngày 15/7/2024.",
                ("Đảng ủy xã Phú Lộc", "Đảng ủy xã Đồng Tiến"),
                (),
                "2024-07-15",
            ),
            Expected(
                "Ban Thường vụ Huyện ủy c",
                "cuối tháng 7/2024.",
                ("Ban cán sự đảng Ủy ban nhân dân huyện",),
                (),
                "2024-07-31",
            ),
            Expected(
                "- Ban Tổ chức Huyện ủy c",
                "rong quý III/2024.",
                ("Ban Tổ chức Huyện ủy",),
                ("Ban Tuyên giáo Huyện ủy", "Ủy ban Kiểm tra Huyện ủy"),
                "2024-09-30",
            ),
            Expected(
                "- Ủy ban Kiểm tra Huyện ",
                "ờng trực Huyện ủy.",
                ("Ủy ban Kiểm tra Huyện ủy",),
                (),
                "FREQ=MONTHLY;INTERVAL=3",
            ),
            Expected(
                "4. Đề nghị Ủy ban Mặt tr",
                "1947 - 27/7/2024).",
                ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "các tổ chức chính trị - xã hội huyện"),
            ),
            Expected("5. Giao Văn phòng Huyện ", "h kỳ tháng 6/2024.", ("Văn phòng Huyện ủy",)),
        ),
    ),
    Document(
        "thong bao ket luan cua giam doc so xay dung tinh van gia",
        "2025-10-06",
        """    UBND TỈNH VẠN GIANG                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       SỞ XÂY DỰNG                          Độc lập - Tự do - Hạnh phúc
    Số: 1563/TB-SXD                     Vạn Giang, ngày 08 tháng 10 năm 2025

                                 THÔNG BÁO
          Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 10 năm 2025

      Sáng ngày 06/10/2025, tại phòng họp tầng 3, Giám đốc Sở chủ trì cuộc họp giao ban
đánh giá kết quả công tác tháng 9 và triển khai nhiệm vụ tháng 10/2025. Tham dự có các
Phó Giám đốc, trưởng các phòng, đơn vị trực thuộc. Sau khi nghe Văn phòng Sở báo cáo
tổng hợp và ý kiến của các đơn vị, Giám đốc Sở kết luận, chỉ đạo như sau:
      1. Kết quả công tác tháng 9
      - Đã hoàn thành 46/51 nhiệm vụ UBND tỉnh giao, còn 05 nhiệm vụ đang trong hạn;
không có nhiệm vụ quá hạn.
      - Tiếp nhận 312 hồ sơ thủ tục hành chính, giải quyết đúng và trước hạn 309 hồ sơ
(99,04%); 03 hồ sơ cấp phép xây dựng quá hạn do phòng chuyên môn chậm lấy ý kiến.
      - Phòng Quản lý nhà và thị trường bất động sản đã phối hợp với Công an tỉnh kiểm
tra an toàn cháy nổ 14 chung cư cũ, trình UBND tỉnh Báo cáo số 402/BC-SXD ngày
26/9/2025.
      2. Nhiệm vụ tháng 10
      2.1. Văn phòng Sở
      a) Tham mưu văn bản chấn chỉnh việc chậm giải quyết hồ sơ thủ tục hành chính,
trình Giám đốc Sở ký trước ngày 10/10.
      b) Phối hợp với Phòng Kế hoạch - Tài chính xây dựng dự toán chi thường xuyên năm
2026, gửi Sở Tài chính đúng thời hạn yêu cầu tại Công văn số 2210/STC-QLNS ngày
15/9/2025.
      c) Hằng tuần, vào chiều thứ Sáu, tổng hợp tình hình xử lý văn bản trên hệ thống
quản lý văn bản và điều hành, báo cáo lãnh đạo Sở.
      2.2. Phòng Quản lý hạ tầng giao thông
      a) Chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng các công trình giao
thông và UBND các xã: An Bình, Tân Thuận, Vĩnh Hảo kiểm tra hiện trường, đề xuất phương
án xử lý 07 vị trí sạt lở taluy trên đường tỉnh 185; báo cáo Giám đốc Sở trong tháng
10/2025.
      b) Đôn đốc nhà thầu sửa chữa mặt cầu Sông Lấp, thông xe kỹ thuật trước
30/11/2025, không để ảnh hưởng giao thông dịp cuối năm.
      2.3. Phòng Quy hoạch - Kiến trúc
      Khẩn trương hoàn thiện hồ sơ điều chỉnh quy hoạch chung đô thị Vạn Giang đến năm
2045 theo ý kiến của Hội đồng thẩm định tại cuộc họp ngày 22/9/2025. Hồ sơ trình UBND
tỉnh hoàn thành trong quý IV/2025.
      2.4. Phòng Pháp chế - Kiểm tra
      Rà soát, lập danh sách các công trình vi phạm trật tự xây dựng tồn đọng từ năm
2022 đến nay, đề xuất biện pháp xử lý từng công trình.
                                        2

      2.5. Giao Trung tâm Kiểm định chất lượng công trình xây dựng xây dựng bảng giá
dịch vụ kiểm định mới; lấy ý kiến các phòng thuộc Sở xong trước ngày 20/10, hoàn chỉnh
trình Giám đốc Sở ngày 31/10/2025.
      2.6. Chi cục Giám định xây dựng kiểm tra công tác nghiệm thu 06 công trình trường
học đưa vào sử dụng năm học 2025 - 2026 (danh mục kèm theo Quyết định số 318/QĐ-SXD ngày
30/7/2025).
      2.7. Các phòng, đơn vị trực thuộc gửi đăng ký nội dung Chương trình công tác năm
2026 về Văn phòng Sở chậm nhất 16 giờ ngày 25/10/2025.
      2.8. Từ tháng 11/2025, trưởng các phòng, đơn vị ký báo cáo tháng gửi Văn phòng Sở
trước ngày 18 hằng tháng, không gửi bổ sung sau thời điểm này.
      3. Một số việc khác
      3.1. Đồng ý chủ trương tổ chức Hội nghị tập huấn phần mềm cấp phép xây dựng trực
tuyến cho cán bộ cấp xã; giao Phòng Quản lý xây dựng chủ trì, cùng Văn phòng Sở chuẩn bị
nội dung, tổ chức xong trong tháng 11/2025.
      3.2. Thống nhất không tổ chức kỷ niệm ngày thành lập ngành tập trung; các hoạt
động thể thao do Công đoàn cơ sở đăng ký đã được phê duyệt.
      3.3. Đề nghị Công đoàn cơ sở thăm hỏi, hỗ trợ 03 gia đình công chức bị thiệt hại
do bão số 10.
      Trên đây là kết luận của Giám đốc Sở, Văn phòng Sở thông báo để các phòng, đơn vị
biết, thực hiện./.

Nơi nhận:                                        TL. GIÁM ĐỐC
- Ban Giám đốc Sở;                              CHÁNH VĂN PHÒNG
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.
                                                 Tống Mạnh Quyền
""",
        (
            Expected("a) Tham mưu văn bản chấn", " trước ngày 10/10.", ("Văn phòng Sở",), (), "2025-10-10"),
            Expected(
                "b) Phối hợp với Phòng Kế",
                "NS ngày\n15/9/2025.",
                ("Văn phòng Sở",),
                ("Phòng Kế hoạch - Tài chính",),
                None,
                ("2210/STC-QLNS",),
            ),
            Expected("c) Hằng tuần, vào chiều ", "o cáo lãnh đạo Sở.", ("Văn phòng Sở",), (), "FREQ=WEEKLY;BYDAY=FR"),
            Expected(
                "a) Chủ trì, phối hợp với",
                "ong tháng\n10/2025.",
                ("Phòng Quản lý hạ tầng giao thông",),
                (
                    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",
                    "UBND xã An Bình",
                    "UBND xã Tân Thuận",
                    "UBND xã Vĩnh Hảo",
                ),
                "2025-10-31",
            ),
            Expected(
                "b) Đôn đốc nhà thầu sửa ",
                "hông dịp cuối năm.",
                ("Phòng Quản lý hạ tầng giao thông",),
                (),
                "2025-11-30",
            ),
            Expected(
                "Khẩn trương hoàn thiện h", "trong quý IV/2025.", ("Phòng Quy hoạch - Kiến trúc",), (), "2025-12-31"
            ),
            Expected("Rà soát, lập danh sách c", "ý từng công trình.", ("Phòng Pháp chế - Kiểm tra",)),
            Expected(
                "2.5. Giao Trung tâm Kiểm",
                "ở ngày 31/10/2025.",
                ("Trung tâm Kiểm định chất lượng công trình xây dựng",),
                (),
                "2025-10-31",
            ),
            Expected(
                "2.6. Chi cục Giám định x",
                "D ngày\n30/7/2025).",
                ("Chi cục Giám định xây dựng",),
                (),
                None,
                ("318/QĐ-SXD",),
            ),
            Expected(
                "2.7. Các phòng, đơn vị t", "ờ ngày 25/10/2025.", ("Các phòng, đơn vị trực thuộc",), (), "2025-10-25"
            ),
            Expected(
                "2.8. Từ tháng 11/2025, t",
                "sau thời điểm này.",
                ("trưởng các phòng, đơn vị",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=18",
            ),
            Expected(
                "3.1. Đồng ý chủ trương t",
                "ong tháng 11/2025.",
                ("Phòng Quản lý xây dựng",),
                ("Văn phòng Sở",),
                "2025-11-30",
            ),
            Expected("3.3. Đề nghị Công đoàn c", " hại\ndo bão số 10.", ("Công đoàn cơ sở",)),
        ),
    ),
    Document(
        "bien ban hop giao ban benh vien da khoa khu vuc tam ha",
        "2026-01-12",
        """SỞ Y TẾ TỈNH ĐÔNG THÁI
BỆNH VIỆN ĐA KHOA KHU VỰC TAM HÀ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Họp giao ban công tác chuyên môn và chuẩn bị Tết Nguyên đán Bính Ngọ 2026

Thời gian: 14 giờ 00 phút ngày 12 tháng 01 năm 2026.
Địa điểm: Hội trường tầng 2, nhà A.
Chủ trì: BSCKII Trịnh Hữu Lâm - Giám đốc Bệnh viện.
Thư ký: CN Mai Thu Hằng - Phòng Hành chính quản trị.
Thành phần: Ban Giám đốc; trưởng, phó các khoa, phòng; điều dưỡng trưởng các khoa (có mặt 41/43, vắng 02 có lý do).

NỘI DUNG

I. Phòng Kế hoạch tổng hợp báo cáo
- Tuần qua khám 4.215 lượt, điều trị nội trú 612 người bệnh, công suất sử dụng giường 104%. Phẫu thuật 87 ca, chuyển tuyến 19 ca.
- Tồn tại: hồ sơ bệnh án chậm nộp về kho lưu trữ còn 38 hồ sơ (khoa Ngoại tổng hợp 21, khoa Nội tim mạch 17); 02 lượt phản ánh qua đường dây nóng về thái độ nhân viên thu phí.
- Khoa Kiểm soát nhiễm khuẩn đã hoàn thành giám sát vệ sinh tay quý IV/2025, tỷ lệ tuân thủ đạt 78,3%.

II. Ý kiến thảo luận
1. Khoa Dược: đề nghị Phòng Tài chính kế toán sớm thanh toán cho nhà thầu để bảo đảm cung ứng dịch truyền trước Tết.
2. Khoa Cấp cứu: đề nghị bổ sung 02 máy monitor và 01 xe cáng; xin tăng 01 bác sĩ trực trong thời gian từ ngày 14/02 đến ngày 22/02/2026.
3. Khoa Xét nghiệm: kiến nghị Phòng Vật tư thiết bị y tế sửa máy huyết học bị lỗi từ ngày 05/01.
4. Phòng Công tác xã hội: đã vận động được 120 suất quà cho người bệnh nghèo, dự kiến trao ngày 10/02/2026.

III. Kết luận của Giám đốc
Sau khi nghe các ý kiến, Giám đốc Bệnh viện đánh giá cao sự cố gắng của các khoa, phòng trong điều kiện quá tải; đồng thời yêu cầu các khoa, phòng thực hiện một số nội dung sau:

- Phòng Kế hoạch tổng hợp: lập lịch trực Tết đủ 4 cấp, trình Giám đốc duyệt và gửi Sở Y tế trước ngày 30/01/2026; tham mưu phương án đáp ứng cấp cứu hàng loạt, ngộ độc thực phẩm.
- Khoa Ngoại tổng hợp, khoa Nội tim mạch nộp hết số hồ sơ bệnh án tồn đọng trong ngày 16/01; từ nay hồ sơ ra viện phải nộp về kho trong vòng 24 giờ.
- Khoa Dược phối hợp với Phòng Tài chính kế toán rà soát công nợ, dự trù thuốc, dịch truyền, máu và chế phẩm máu đủ dùng đến hết tháng 02/2026.
- Phòng Vật tư thiết bị y tế sửa xong máy huyết học của khoa Xét nghiệm (hạn cuối 15/01/2026); kiểm tra hệ thống ô xy trung tâm, máy phát điện dự phòng.
- Bổ sung cho khoa Cấp cứu 02 máy monitor điều chuyển từ khoa Hồi sức tích cực - Chống độc; giao Phòng Vật tư thiết bị y tế làm thủ tục bàn giao ngay trong tuần.
- Phòng Điều dưỡng tổ chức tập huấn giao tiếp, ứng xử cho 100% nhân viên tiếp đón, thu phí; hoàn thành trong quý I/2026. Từng trường hợp bị phản ánh phải viết kiểm điểm.
- Khoa Kiểm soát nhiễm khuẩn duy trì giám sát vệ sinh tay hằng tháng, công khai kết quả trên bảng tin của từng khoa.
- Phòng Tổ chức cán bộ cùng Phòng Tài chính kế toán xây dựng phương án chi thu nhập tăng thêm năm 2025 theo Nghị định số 60/2021/NĐ-CP và Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định số 77/QĐ-BVTH ngày 20/01/2025, công khai lấy ý kiến toàn thể viên chức, chi trả xong trước Tết.
- Phòng Công tác xã hội đầu mối trao quà cho người bệnh nghèo bảo đảm đúng đối tượng; đề nghị Công đoàn, Đoàn Thanh niên Bệnh viện cử người cùng tham gia.
- Thường trực đường dây nóng 24/24 giờ. Lãnh đạo trực chịu trách nhiệm trước Giám đốc về việc xử lý phản ánh của người bệnh trong ca trực.

Về đề nghị tăng 01 bác sĩ trực của khoa Cấp cứu, Giám đốc ghi nhận, sẽ xem xét khi duyệt lịch trực.

Cuộc họp kết thúc vào hồi 16 giờ 20 phút cùng ngày, biên bản đã được thông qua trước toàn thể hội nghị và lập thành 02 bản.

THƯ KÝ
Mai Thu Hằng
CHỦ TRÌ
Trịnh Hữu Lâm
""",
        (
            Expected("- Phòng Kế hoạch tổng hợ", "ngộ độc thực phẩm.", ("Phòng Kế hoạch tổng hợp",), (), "2026-01-30"),
            Expected(
                "- Khoa Ngoại tổng hợp, k",
                "trong vòng 24 giờ.",
                ("Khoa Ngoại tổng hợp", "khoa Nội tim mạch"),
                (),
                "2026-01-16",
            ),
            Expected("- Khoa Dược phối hợp với", "hết tháng 02/2026.", ("Khoa Dược",), ("Phòng Tài chính kế toán",)),
            Expected(
                "- Phòng Vật tư thiết bị ", "hát điện dự phòng.", ("Phòng Vật tư thiết bị y tế",), (), "2026-01-15"
            ),
            Expected("- Bổ sung cho khoa Cấp c", "o ngay trong tuần.", ("Phòng Vật tư thiết bị y tế",)),
            Expected("- Phòng Điều dưỡng tổ ch", "ải viết kiểm điểm.", ("Phòng Điều dưỡng",), (), "2026-03-31"),
            Expected(
                "- Khoa Kiểm soát nhiễm k", "tin của từng khoa.", ("Khoa Kiểm soát nhiễm khuẩn",), (), "FREQ=MONTHLY"
            ),
            Expected(
                "- Phòng Tổ chức cán bộ c",
                "rả xong trước Tết.",
                ("Phòng Tổ chức cán bộ",),
                ("Phòng Tài chính kế toán",),
                None,
                ("60/2021/NĐ-CP", "77/QĐ-BVTH"),
            ),
            Expected(
                "- Phòng Công tác xã hội ",
                "ười cùng tham gia.",
                ("Phòng Công tác xã hội",),
                ("Công đoàn", "Đoàn Thanh niên Bệnh viện"),
            ),
            Expected("- Thường trực đường dây ", "ệnh trong ca trực.", ("Lãnh đạo trực",)),
        ),
    ),
    Document(
        "ke hoach chuan bi nam hoc cua truong thpt binh khe",
        "2025-08-21",
        """SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI LONG
TRƯỜNG THPT BÌNH KHÊ
Số: 118/KH-THPTBK
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Khê, ngày 21 tháng 8 năm 2025

KẾ HOẠCH
Chuẩn bị năm học 2025 - 2026 và phân công nhiệm vụ

Căn cứ Công văn số 2688/SGDĐT-GDTrH ngày 12/8/2025 của Sở Giáo dục và Đào tạo về việc chuẩn bị các điều kiện cho năm học mới; căn cứ Nghị quyết cuộc họp Hội đồng trường ngày 19/8/2025; Trường THPT Bình Khê xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH
1. Chuẩn bị đầy đủ các điều kiện về cơ sở vật chất, đội ngũ cho năm học 2025 - 2026.
2. Tạo không khí vui tươi, phấn khởi cho học sinh, nhất là 480 học sinh lớp 10 mới trúng tuyển.

II. THỜI GIAN, ĐỊA ĐIỂM
- Học sinh tựu trường: ngày 25/8/2025 (riêng khối 12: 18/8/2025).
- Lễ khai giảng: 7 giờ 00 phút ngày 05/9/2025, tại sân trường.
- Hội nghị viên chức, người lao động: ngày 27/9/2025.

III. PHÂN CÔNG NHIỆM VỤ

TT\tNội dung công việc\tChủ trì\tPhối hợp\tThời gian hoàn thành
1\tVệ sinh, trang trí phòng học, sửa chữa bàn ghế, hệ thống điện, quạt\tTổ Văn phòng\tĐoàn trường; giáo viên chủ nhiệm\t22/8/2025
2\tXếp thời khóa biểu, phân công chuyên môn học kỳ I\tPhó Hiệu trưởng phụ trách chuyên môn\tCác tổ chuyên môn\tTrước 29/8/2025
3\tXây dựng kịch bản, tập luyện nghi thức, văn nghệ khai giảng\tĐoàn trường\tTổ Thể dục - Quốc phòng\tTừ 26/8 đến 04/9/2025
4\tRà soát học sinh thuộc diện miễn, giảm học phí, hỗ trợ chi phí học tập theo Nghị định số 81/2021/NĐ-CP\tBộ phận Kế toán\tGiáo viên chủ nhiệm\tTháng 9/2025
5\tHoàn thiện báo cáo tự đánh giá trường đạt chuẩn quốc gia mức độ 1\tHội đồng tự đánh giá\t\tQuý I/2026
6\tTrực cổng trường, giữ gìn trật tự, an toàn giao thông giờ tan học\tĐội Thanh niên xung kích\tCông an xã Bình Khê\tThường xuyên
7\tCập nhật cơ sở dữ liệu ngành, học bạ số\tTổ Tin học\tBộ phận Văn thư\tTrước ngày 28 hằng tháng
8\tMua sắm bổ sung thiết bị dạy học tối thiểu lớp 12\tPhó Hiệu trưởng phụ trách cơ sở vật chất\tBộ phận Kế toán; Tổ Văn phòng\tHết năm 2025

IV. KINH PHÍ
Kinh phí thực hiện từ nguồn chi thường xuyên năm 2025 và nguồn xã hội hóa hợp pháp, dự kiến 64.500.000 đồng.

V. TỔ CHỨC THỰC HIỆN
1. Các tổ chuyên môn: căn cứ Kế hoạch này xây dựng kế hoạch giáo dục của tổ, tổ chức sinh hoạt tổ theo nghiên cứu bài học ít nhất 02 lần/tháng; nộp kế hoạch về Phó Hiệu trưởng phụ trách chuyên môn trước ngày 10 tháng 9.
2. Giáo viên chủ nhiệm: thông báo lịch tựu trường đến từng học sinh; họp cha mẹ học sinh đầu năm trong tháng 9/2025, tuyệt đối không đặt ra các khoản thu ngoài quy định.
3. Đề nghị Ban đại diện cha mẹ học sinh phối hợp với nhà trường vận động học sinh có nguy cơ bỏ học trở lại lớp, hỗ trợ học sinh có hoàn cảnh khó khăn.
4. Chi đoàn giáo viên đăng ký thực hiện 01 công trình thanh niên, đăng ký với Đoàn trường trước lễ khai giảng.
5. Tổ Văn phòng theo dõi, đôn đốc các bộ phận thực hiện Kế hoạch, định kỳ sáng thứ Hai hằng tuần báo cáo Hiệu trưởng tại buổi giao ban.

Trên đây là Kế hoạch chuẩn bị năm học 2025 - 2026 của Trường THPT Bình Khê, yêu cầu các bộ phận, cá nhân nghiêm túc thực hiện./.

Nơi nhận:
- Sở GDĐT (để báo cáo);
- Các tổ, bộ phận (để thực hiện);
- Lưu: VT.
HIỆU TRƯỞNG

Phùng Thị Ngọc Diễm
""",
        (
            Expected(
                "1\tVệ sinh, trang trí phò",
                "hủ nhiệm\t22/8/2025",
                ("Tổ Văn phòng",),
                ("Đoàn trường", "giáo viên chủ nhiệm"),
                "2025-08-22",
            ),
            Expected(
                "2\tXếp thời khóa biểu, ph",
                "ôn\tTrước 29/8/2025",
                ("Phó Hiệu trưởng phụ trách chuyên môn",),
                ("Các tổ chuyên môn",),
                "2025-08-29",
            ),
            Expected(
                "3\tXây dựng kịch bản, tập",
                "26/8 đến 04/9/2025",
                ("Đoàn trường",),
                ("Tổ Thể dục - Quốc phòng",),
                "2025-09-04",
            ),
            Expected(
                "4\tRà soát học sinh thuộc",
                "nhiệm\tTháng 9/2025",
                ("Bộ phận Kế toán",),
                ("Giáo viên chủ nhiệm",),
                "2025-09-30",
                ("81/2021/NĐ-CP",),
            ),
            Expected("5\tHoàn thiện báo cáo tự ", "nh giá\t\tQuý I/2026", ("Hội đồng tự đánh giá",), (), "2026-03-31"),
            Expected(
                "6\tTrực cổng trường, giữ ",
                "h Khê\tThường xuyên",
                ("Đội Thanh niên xung kích",),
                ("Công an xã Bình Khê",),
            ),
            Expected(
                "7\tCập nhật cơ sở dữ liệu",
                "ngày 28 hằng tháng",
                ("Tổ Tin học",),
                ("Bộ phận Văn thư",),
                "FREQ=MONTHLY;BYMONTHDAY=28",
            ),
            Expected(
                "8\tMua sắm bổ sung thiết ",
                "phòng\tHết năm 2025",
                ("Phó Hiệu trưởng phụ trách cơ sở vật chất",),
                ("Bộ phận Kế toán", "Tổ Văn phòng"),
                "2025-12-31",
            ),
            Expected("1. Các tổ chuyên môn: că", "c ngày 10 tháng 9.", ("Các tổ chuyên môn",), (), "2025-09-10"),
            Expected("2. Giáo viên chủ nhiệm: ", "hu ngoài quy định.", ("Giáo viên chủ nhiệm",), (), "2025-09-30"),
            Expected(
                "3. Đề nghị Ban đại diện ", "oàn cảnh khó khăn.", ("Ban đại diện cha mẹ học sinh",), ("nhà trường",)
            ),
            Expected("4. Chi đoàn giáo viên đă", "ước lễ khai giảng.", ("Chi đoàn giáo viên",)),
            Expected("5. Tổ Văn phòng theo dõi", "tại buổi giao ban.", ("Tổ Văn phòng",), (), "FREQ=WEEKLY;BYDAY=MO"),
        ),
    ),
    Document(
        "cong van don doc cua ubnd xa muong lai",
        "2026-04-07",
        """ỦY BAN NHÂN DÂN
XÃ MƯỜNG LAI
Số: 546/UBND-KT
V/v đôn đốc thực hiện một số nhiệm vụ về đất đai, môi trường và phòng cháy, chữa cháy rừng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mường Lai, ngày 07 tháng 4 năm 2026

Kính gửi:
- Phòng Kinh tế; Phòng Văn hóa - Xã hội; Văn phòng HĐND và UBND xã;
- Công an xã, Ban Chỉ huy Quân sự xã;
- Trạm Kiểm lâm Nậm Chà;
- Trưởng các thôn, bản.

Ngày 24/3/2026, UBND xã đã ban hành Kế hoạch số 39/KH-UBND về tổng rà soát, làm sạch dữ liệu đất đai, trong đó yêu cầu các thôn, bản hoàn thành thu thập giấy chứng nhận trước ngày 05/4/2026. Tuy nhiên, đến hết ngày 06/4/2026, toàn xã mới thu thập được 1.934/3.310 thửa (58,4%); 04 bản chưa có báo cáo gồm: Nà Pheo, Pá Hộc, Co Mận, Huổi Sáy. Bên cạnh đó, thời tiết hanh khô kéo dài, nguy cơ cháy rừng ở cấp IV; trong tháng 3 đã xảy ra 02 vụ cháy tại bản Pá Hộc, thiệt hại 1,2 ha rừng tái sinh.

Để khắc phục những hạn chế trên, Chủ tịch UBND xã yêu cầu:

1. Trưởng các thôn, bản
- Tiếp tục vận động Nhân dân cung cấp giấy chứng nhận quyền sử dụng đất, căn cước của chủ sử dụng đất; hoàn thành việc thu thập trong ngày 20/4/2026. Riêng trưởng bản Nà Pheo, Pá Hộc, Co Mận, Huổi Sáy giải trình bằng văn bản lý do chậm báo cáo.
- Tổ chức ký cam kết không đốt nương, đốt ong trong rừng đến từng hộ gia đình, gửi bản cam kết về Trạm Kiểm lâm Nậm Chà.
- Duy trì tổng vệ sinh môi trường, khơi thông cống rãnh vào ngày 25 hằng tháng.

2. Phòng Kinh tế
- Chủ trì, phối hợp với Công an xã đối soát dữ liệu chủ sử dụng đất với Cơ sở dữ liệu quốc gia về dân cư, lập danh sách các thửa sai lệch; gửi Chi nhánh Văn phòng Đăng ký đất đai khu vực III trước 15/5/2026 theo hướng dẫn tại Công văn số 1420/SNNMT-QLĐĐ ngày 20/3/2026 của Sở Nông nghiệp và Môi trường.
- Hướng dẫn các hộ sản xuất, kinh doanh thực hiện phân loại chất thải rắn sinh hoạt tại nguồn; phấn đấu 6 tháng đầu năm 2026 có 70% số hộ ở trung tâm xã thực hiện.

3. Đề nghị Trạm Kiểm lâm Nậm Chà phối hợp với Ban Chỉ huy Quân sự xã, lực lượng dân quân các bản tuần tra, canh gác tại 06 khu vực trọng điểm cháy; tổng hợp tình hình báo cáo UBND xã trước 16 giờ hằng ngày trong thời gian cảnh báo cháy rừng cấp IV, cấp V.

4. Phòng Văn hóa - Xã hội chỉ đạo các trường học trên địa bàn tuyên truyền phòng cháy, chữa cháy rừng trong giờ chào cờ; tăng thời lượng phát thanh bằng tiếng Thái, tiếng Mông trên hệ thống loa truyền thanh xã.

5. Công an xã điều tra, xác minh nguyên nhân 02 vụ cháy rừng tại bản Pá Hộc ngày 11/3 và ngày 27/3/2026, kiên quyết xử lý đối tượng vi phạm (nếu có), báo cáo Chủ tịch UBND xã kết quả trong tháng 4.

6. Văn phòng HĐND và UBND xã đưa kết quả thực hiện các nhiệm vụ trên vào đánh giá, xếp loại thi đua của các thôn, bản năm 2026; chuẩn bị nội dung để UBND xã họp kiểm điểm ngày 22/4/2026.

Nhận được Công văn này, yêu cầu các cơ quan, đơn vị và trưởng các thôn, bản nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Như trên;
- TT Đảng ủy, TT HĐND xã (b/c);
- Chủ tịch, các PCT UBND xã;
- Lưu: VT, KT.
CHỦ TỊCH

Lò Văn Thoong
""",
        (
            Expected("- Tiếp tục vận động Nhân", "ý do chậm báo cáo.", ("Trưởng các thôn, bản",), (), "2026-04-20"),
            Expected("- Tổ chức ký cam kết khô", " Kiểm lâm Nậm Chà.", ("Trưởng các thôn, bản",)),
            Expected(
                "- Duy trì tổng vệ sinh m",
                "gày 25 hằng tháng.",
                ("Trưởng các thôn, bản",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=25",
            ),
            Expected(
                "- Chủ trì, phối hợp với ",
                "iệp và Môi trường.",
                ("Phòng Kinh tế",),
                ("Công an xã",),
                "2026-05-15",
                ("1420/SNNMT-QLĐĐ",),
            ),
            Expected("- Hướng dẫn các hộ sản x", " tâm xã thực hiện.", ("Phòng Kinh tế",), (), "2026-06-30"),
            Expected(
                "3. Đề nghị Trạm Kiểm lâm",
                "ừng cấp IV, cấp V.",
                ("Trạm Kiểm lâm Nậm Chà",),
                ("Ban Chỉ huy Quân sự xã", "lực lượng dân quân các bản"),
                "FREQ=DAILY",
            ),
            Expected("4. Phòng Văn hóa - Xã hộ", "a truyền thanh xã.", ("Phòng Văn hóa - Xã hội",)),
            Expected("5. Công an xã điều tra, ", "quả trong tháng 4.", ("Công an xã",), (), "2026-04-30"),
            Expected("6. Văn phòng HĐND và UBN", "ểm ngày 22/4/2026.", ("Văn phòng HĐND và UBND xã",)),
        ),
    ),
    Document(
        "ket luan thanh tra cua thanh tra tinh thuan phong",
        "2025-11-18",
        """UBND TỈNH THUẬN PHONG
THANH TRA TỈNH
Số: 27/KL-TTr
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thuận Phong, ngày 18 tháng 11 năm 2025

KẾT LUẬN THANH TRA
Việc quản lý, sử dụng kinh phí sự nghiệp và đầu tư xây dựng tại Ban Quản lý dự án đầu tư
xây dựng khu vực Tân Lập, thời kỳ 2022 - 2024

Thực hiện Quyết định thanh tra số 64/QĐ-TTr ngày 09/6/2025 của Chánh Thanh tra tỉnh, từ
ngày 16/6/2025 đến ngày 25/8/2025, Đoàn thanh tra đã tiến hành thanh tra tại Ban Quản lý
dự án đầu tư xây dựng khu vực Tân Lập (sau đây gọi là Ban QLDA). Xét Báo cáo kết quả thanh
tra ngày 12/9/2025 của Trưởng đoàn thanh tra, ý kiến giải trình của Ban QLDA tại Văn bản
số 310/BQLDA-HC ngày 03/10/2025, Chánh Thanh tra tỉnh kết luận như sau:

I. KHÁI QUÁT CHUNG
Ban QLDA được thành lập theo Quyết định số 2045/QĐ-UBND ngày 28/12/2018; trong thời kỳ
thanh tra được giao quản lý 43 dự án với tổng mức đầu tư 612,4 tỷ đồng. Tính đến
31/12/2024 đã bàn giao đưa vào sử dụng 29 công trình.

II. KẾT QUẢ KIỂM TRA, XÁC MINH
1. Về lập, thẩm định, phê duyệt dự án
Có 06/15 dự án được kiểm tra lập dự toán chưa chính xác, áp sai định mức, làm tăng giá trị
dự toán 418.350.000 đồng.
2. Về nghiệm thu, thanh toán
2.1. Dự án đường vào khu tái định cư Khe Lá: nghiệm thu, thanh toán khối lượng không thi
công 127.600.000 đồng (hợp đồng số 12/2023/HĐ-XD).
2.2. Dự án Trường Mầm non Hoa Ban: chậm tiến độ 214 ngày, Ban QLDA chưa phạt hợp đồng theo
thỏa thuận.
3. Về quyết toán dự án hoàn thành
Còn 11 dự án đã bàn giao trước ngày 30/6/2023 nhưng chưa lập hồ sơ quyết toán, vi phạm
Nghị định số 99/2021/NĐ-CP.

III. KẾT LUẬN
Trách nhiệm đối với những tồn tại, khuyết điểm nêu trên thuộc về Giám đốc, Phó Giám đốc
Ban QLDA, Phòng Kỹ thuật - Thẩm định, tư vấn giám sát và các nhà thầu có liên quan. Trong
quá trình thanh tra, Ban QLDA đã thu hồi, nộp ngân sách 85.000.000 đồng (Giấy nộp tiền
ngày 15/8/2025).

IV. CÁC BIỆN PHÁP XỬ LÝ VÀ KIẾN NGHỊ
Từ kết quả thanh tra, Chánh Thanh tra tỉnh yêu cầu, kiến nghị:
1. Đối với Ban QLDA
a) Tổ chức kiểm điểm, xem xét trách nhiệm tập thể, cá nhân có liên quan đến các khuyết
điểm nêu tại Phần II, hoàn thành trước ngày 20/12/2025.
b) Thu hồi số tiền còn lại 42.600.000 đồng do nghiệm thu khống tại dự án đường vào khu
tái định cư Khe Lá, nộp vào tài khoản tạm giữ của Thanh tra tỉnh số 3949.0.1058823.00000
tại Kho bạc Nhà nước khu vực XIV trong thời hạn 15 ngày kể từ ngày nhận được Kết luận
thanh tra.
c) Giảm trừ khi quyết toán 418.350.000 đồng đối với 06 dự án lập dự toán sai định mức;
chậm nhất ngày 31 tháng 3 năm 2026 phải lập xong hồ sơ quyết toán 11 dự án hoàn thành,
trình cơ quan có thẩm quyền phê duyệt theo Nghị định số 99/2021/NĐ-CP ngày 11/11/2021 của
Chính phủ.
d) Chủ trì, cùng Công ty TNHH Tư vấn Hưng Phát thương thảo, thực hiện phạt vi phạm hợp
đồng do chậm tiến độ tại dự án Trường Mầm non Hoa Ban.
2. Kiến nghị UBND xã Tân Lập và UBND xã Khe Lá
Rà soát, bố trí đủ vốn thanh toán nợ đọng xây dựng cơ bản đối với các công trình đã phê
duyệt quyết toán, xong trong năm 2026; không khởi công mới công trình khi chưa xác định rõ
nguồn vốn.
3. Kiến nghị các sở, ngành
- Sở Tài chính: thẩm tra, phê duyệt quyết toán theo thẩm quyền các dự án nêu trên ngay
sau khi nhận đủ hồ sơ; định kỳ 6 tháng công khai danh sách chủ đầu tư chậm quyết toán.
- Sở Xây dựng: phối hợp với Sở Tài chính hướng dẫn, chấn chỉnh công tác lập dự toán;
trong quý I năm 2026 kiểm tra năng lực hoạt động của các tổ chức tư vấn giám sát trên địa
bàn.
4. Đề nghị Chủ tịch UBND tỉnh chỉ đạo các chủ đầu tư trên địa bàn tự kiểm tra công tác
quyết toán dự án hoàn thành.
5. Tổ chức thực hiện
- Ban QLDA công khai Kết luận thanh tra này theo quy định tại Luật Thanh tra năm 2025 và
báo cáo kết quả thực hiện kèm tài liệu chứng minh về Thanh tra tỉnh trước ngày 10/4/2026.
- Giao Phòng Giám sát, thẩm định và xử lý sau thanh tra theo dõi, đôn đốc, kiểm tra việc
thực hiện Kết luận; hằng tháng báo cáo Chánh Thanh tra tỉnh.

Trên đây là Kết luận thanh tra việc quản lý, sử dụng kinh phí sự nghiệp và đầu tư xây dựng
tại Ban QLDA, thời kỳ 2022 - 2024./.

Nơi nhận:
- Thanh tra Chính phủ (b/c);
- Chủ tịch UBND tỉnh (b/c);
- Ban QLDA (t/h);
- Lưu: VT, hồ sơ Đoàn thanh tra.
CHÁNH THANH TRA

Vương Thế Hoạch
""",
        (
            Expected("a) Tổ chức kiểm điểm, xe", "c ngày 20/12/2025.", ("Ban QLDA",), (), "2025-12-20"),
            Expected("b) Thu hồi số tiền còn l", "ết luận\nthanh tra.", ("Ban QLDA",)),
            Expected(
                "c) Giảm trừ khi quyết to", "021 của\nChính phủ.", ("Ban QLDA",), (), "2026-03-31", ("99/2021/NĐ-CP",)
            ),
            Expected(
                "d) Chủ trì, cùng Công ty", "g Mầm non Hoa Ban.", ("Ban QLDA",), ("Công ty TNHH Tư vấn Hưng Phát",)
            ),
            Expected(
                "Rà soát, bố trí đủ vốn t",
                "định rõ\nnguồn vốn.",
                ("UBND xã Tân Lập", "UBND xã Khe Lá"),
                (),
                "2026-12-31",
            ),
            Expected(
                "- Sở Tài chính: thẩm tra", "ư chậm quyết toán.", ("Sở Tài chính",), (), "FREQ=MONTHLY;INTERVAL=6"
            ),
            Expected(
                "- Sở Xây dựng: phối hợp ", " sát trên địa\nbàn.", ("Sở Xây dựng",), ("Sở Tài chính",), "2026-03-31"
            ),
            Expected("4. Đề nghị Chủ tịch UBND", " dự án hoàn thành.", ("Chủ tịch UBND tỉnh",)),
            Expected("- Ban QLDA công khai Kết", "ớc ngày 10/4/2026.", ("Ban QLDA",), (), "2026-04-10"),
            Expected(
                "- Giao Phòng Giám sát, t",
                "nh Thanh tra tỉnh.",
                ("Phòng Giám sát, thẩm định và xử lý sau thanh tra",),
                (),
                "FREQ=MONTHLY",
            ),
        ),
    ),
    Document(
        "cong dien cua chu tich ubnd tinh nam hai ung pho bao so",
        "2026-09-17",
        """ỦY BAN NHÂN DÂN
TỈNH NAM HẢI
Số: 14/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nam Hải, hồi 15 giờ 30 phút ngày 17 tháng 9 năm 2026

CÔNG ĐIỆN
Về việc tập trung ứng phó với bão số 7 và mưa lớn sau bão

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:
- Các sở, ban, ngành, đoàn thể tỉnh;
- Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh;
- UBND các xã, phường, đặc khu;
- Công ty Điện lực Nam Hải; Công ty TNHH MTV Khai thác công trình thủy lợi Nam Hải.

Theo tin của Trung tâm Dự báo khí tượng thủy văn quốc gia, hồi 13 giờ ngày 17/9/2026, tâm bão số 7 ở vào khoảng 17,8 độ Vĩ Bắc; 111,2 độ Kinh Đông, sức gió mạnh nhất cấp 12, giật cấp 15, di chuyển theo hướng Tây Tây Bắc, tốc độ 20 km/giờ. Dự báo từ chiều ngày 18/9 đến sáng ngày 19/9, bão đổ bộ trực tiếp vào địa bàn tỉnh; từ ngày 18 đến ngày 21/9 có mưa 250 - 400 mm, có nơi trên 500 mm. Đến 14 giờ cùng ngày, toàn tỉnh còn 87 tàu/612 lao động đang trên đường vào bờ; 23 hồ chứa đã đầy nước.

Thực hiện Công điện số 162/CĐ-TTg ngày 16/9/2026 của Thủ tướng Chính phủ, để chủ động ứng phó với bão, mưa lũ, Chủ tịch UBND tỉnh yêu cầu:

1. Chủ tịch UBND các xã, phường, đặc khu:
a) Hoãn các cuộc họp không cấp bách, trực tiếp xuống cơ sở chỉ đạo ứng phó; rà soát, sơ tán toàn bộ người dân ở nhà yếu, vùng trũng thấp, cửa sông, ven biển đến nơi an toàn xong trước 10 giờ ngày 18/9/2026.
b) Hướng dẫn người dân chằng chống nhà cửa, chặt tỉa cây xanh, thu hoạch lúa và thủy sản với phương châm "xanh nhà hơn già đồng".
c) Bố trí lực lượng chốt chặn tại 54 ngầm tràn, tuyến đường ngập sâu; kiên quyết không cho người và phương tiện qua lại.

2. Giao Bộ Chỉ huy Bộ đội Biên phòng tỉnh chủ trì, phối hợp với Sở Nông nghiệp và Môi trường, UBND các phường: Cửa Lở, Hải Thanh và đặc khu Hòn Sậy kiểm đếm, kêu gọi tàu thuyền vào nơi tránh trú; thực hiện cấm biển từ 5 giờ ngày 18/9/2026 cho đến khi bão tan.

3. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh bố trí sẵn sàng 2.400 cán bộ, chiến sĩ và 135 phương tiện cứu hộ, cứu nạn tại các khu vực xung yếu theo Phương án số 08/PA-UBND ngày 28/5/2026.

4. Sở Nông nghiệp và Môi trường:
a) Chỉ đạo Công ty TNHH MTV Khai thác công trình thủy lợi Nam Hải vận hành hạ thấp mực nước đệm các hồ chứa Khe Trầm, Bàu Nước Đỏ; hoàn thành trước 18 giờ ngày 17/9/2026.
b) Tổng hợp tình hình thiệt hại, báo cáo UBND tỉnh trước 17 giờ hằng ngày; đề xuất hỗ trợ giống cây trồng cho các địa phương ngay sau khi bão tan.

5. Sở Giáo dục và Đào tạo cho học sinh các cấp nghỉ học từ chiều ngày 18/9 đến hết ngày 19/9/2026; chỉ đạo các trường bảo vệ thiết bị, hồ sơ, tạo điều kiện để người dân đến trú bão.

6. Sở Công Thương chủ trì cùng các doanh nghiệp phân phối dự trữ lương thực, nhu yếu phẩm; kiểm tra an toàn các đập thủy điện Sông Rin, Đắk Tơ.

7. Công ty Điện lực Nam Hải bảo đảm an toàn lưới điện, khôi phục cấp điện cho các bệnh viện, trạm bơm, trụ sở cơ quan trong vòng 24 giờ sau bão.

8. Đề nghị Báo và Phát thanh, Truyền hình Nam Hải, Đài Khí tượng Thủy văn tỉnh cập nhật diễn biến bão, phát tin 30 phút/lần trong các ngày 18 và 19/9.

9. Đề nghị các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, thành viên Ban Chỉ huy Phòng thủ dân sự tỉnh được phân công phụ trách địa bàn tại Quyết định số 733/QĐ-BCH có mặt tại cơ sở trước 8 giờ ngày 18/9 để chỉ đạo.

10. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Công điện này; kịp thời báo cáo Chủ tịch UBND tỉnh những vấn đề phát sinh.

Nhận được Công điện này, yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường, đặc khu nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Như trên;
- Thủ tướng Chính phủ (để b/c);
- Ban Chỉ đạo Phòng thủ dân sự quốc gia (để b/c);
- Lưu: VT, NN.
CHỦ TỊCH

Hồ Sĩ Đảng
""",
        (
            Expected(
                "a) Hoãn các cuộc họp khô",
                "iờ ngày 18/9/2026.",
                ("Chủ tịch UBND các xã, phường, đặc khu",),
                (),
                "2026-09-18",
            ),
            Expected("b) Hướng dẫn người dân c", 'nhà hơn già đồng".', ("Chủ tịch UBND các xã, phường, đặc khu",)),
            Expected("c) Bố trí lực lượng chốt", "ương tiện qua lại.", ("Chủ tịch UBND các xã, phường, đặc khu",)),
            Expected(
                "2. Giao Bộ Chỉ huy Bộ độ",
                "o đến khi bão tan.",
                ("Bộ Chỉ huy Bộ đội Biên phòng tỉnh",),
                ("Sở Nông nghiệp và Môi trường", "UBND phường Cửa Lở", "UBND phường Hải Thanh", "UBND đặc khu Hòn Sậy"),
            ),
            Expected(
                "3. Bộ Chỉ huy Quân sự tỉ",
                "ND ngày 28/5/2026.",
                ("Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"),
                (),
                None,
                ("08/PA-UBND",),
            ),
            Expected(
                "a) Chỉ đạo Công ty TNHH ", "iờ ngày 17/9/2026.", ("Sở Nông nghiệp và Môi trường",), (), "2026-09-17"
            ),
            Expected(
                "b) Tổng hợp tình hình th", "y sau khi bão tan.", ("Sở Nông nghiệp và Môi trường",), (), "FREQ=DAILY"
            ),
            Expected("5. Sở Giáo dục và Đào tạ", "i dân đến trú bão.", ("Sở Giáo dục và Đào tạo",), (), "2026-09-19"),
            Expected(
                "6. Sở Công Thương chủ tr", " Sông Rin, Đắk Tơ.", ("Sở Công Thương",), ("các doanh nghiệp phân phối",)
            ),
            Expected("7. Công ty Điện lực Nam ", "ng 24 giờ sau bão.", ("Công ty Điện lực Nam Hải",)),
            Expected(
                "8. Đề nghị Báo và Phát t",
                "c ngày 18 và 19/9.",
                ("Báo và Phát thanh, Truyền hình Nam Hải", "Đài Khí tượng Thủy văn tỉnh"),
                (),
                "2026-09-19",
            ),
            Expected(
                "9. Đề nghị các đồng chí ",
                "y 18/9 để chỉ đạo.",
                ("các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy", "thành viên Ban Chỉ huy Phòng thủ dân sự tỉnh"),
                (),
                "2026-09-18",
                ("733/QĐ-BCH",),
            ),
            Expected("10. Văn phòng UBND tỉnh ", " vấn đề phát sinh.", ("Văn phòng UBND tỉnh",)),
        ),
    ),
    Document(
        "tin hoi nghi uy ban mat tran to quoc viet nam tinh hoa l",
        "2026-07-09",
        """Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh sơ kết công tác 6 tháng đầu năm 2026

10/07/2026 08:15  |  Lượt xem: 1.204  |  Chia sẻ

(HLO) - Ngày 9/7, Ủy ban MTTQ Việt Nam tỉnh Hòa Lĩnh tổ chức Hội nghị sơ kết công tác Mặt trận và phong trào của các tổ chức chính trị - xã hội 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026. Đồng chí Đàm Quốc Trụ, Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh chủ trì Hội nghị. Hội nghị được kết nối trực tuyến đến 64 xã, phường.

Quang cảnh Hội nghị tại điểm cầu tỉnh. Ảnh: Thu Trà

Theo báo cáo tại Hội nghị, 6 tháng qua, Mặt trận các cấp trong tỉnh đã vận động Quỹ "Vì người nghèo" được 21,7 tỷ đồng, đạt 72% kế hoạch; hỗ trợ xây mới, sửa chữa 418 nhà đại đoàn kết. Hội Liên hiệp Phụ nữ tỉnh phối hợp với Ngân hàng Chính sách xã hội giải ngân cho 5.316 hội viên vay vốn; Tỉnh đoàn ra quân 132 đội hình thanh niên tình nguyện hỗ trợ chính quyền hai cấp; Hội Nông dân tỉnh thành lập mới 17 chi hội nghề nghiệp. Công tác giám sát, phản biện xã hội được thực hiện theo Quyết định số 217-QĐ/TW, với 46 cuộc giám sát, đã hoàn thành 46/46 cuộc theo kế hoạch trước ngày 30/6.

Bên cạnh kết quả đạt được, Hội nghị cũng chỉ ra một số hạn chế: việc nắm bắt tình hình Nhân dân ở vài xã mới sáp nhập chưa kịp thời; hoạt động của 38 ban công tác Mặt trận còn lúng túng; kinh phí giám sát đầu tư của cộng đồng chưa được bố trí đầy đủ.

Thảo luận tại Hội nghị, đại diện Ủy ban MTTQ Việt Nam xã Thượng Ninh đề nghị tỉnh sớm ban hành hướng dẫn về phụ cấp đối với cán bộ không chuyên trách; Liên đoàn Lao động tỉnh kiến nghị các doanh nghiệp nợ bảo hiểm xã hội phải khắc phục xong trong quý III/2026. Đồng chí Giám đốc Sở Nội vụ cho biết, Sở sẽ trình UBND tỉnh dự thảo nghị quyết trong tháng 8.

Đồng chí Đàm Quốc Trụ phát biểu kết luận Hội nghị. Ảnh: Thu Trà

Phát biểu kết luận Hội nghị, đồng chí Đàm Quốc Trụ biểu dương những kết quả mà Mặt trận và các tổ chức thành viên đã đạt được. Đồng chí yêu cầu Ủy ban MTTQ Việt Nam các xã, phường tiếp tục đổi mới mạnh mẽ phương thức hoạt động theo hướng sát cơ sở, gần dân, trọng dân; tăng cường dự sinh hoạt với các khu dân cư. Chủ động nắm chắc tình hình tư tưởng, tâm tư, nguyện vọng của các tầng lớp Nhân dân, nhất là ở những nơi thu hồi đất, tái định cư. Trước ngày 25/8, các địa phương phải kiện toàn xong 38 ban công tác Mặt trận còn khó khăn về nhân sự.

Về nhiệm vụ 6 tháng cuối năm 2026, đồng chí Chủ tịch Ủy ban MTTQ Việt Nam tỉnh đề nghị tập trung một số nội dung sau:

Thứ nhất, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Thường trực HĐND tỉnh, UBND tỉnh tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân; hoàn thành ở cấp xã trong tháng 10/2026 và cấp tỉnh trong tháng 11/2026.

Thứ hai, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh rà soát, sắp xếp các chi hội, chi đoàn sau sáp nhập thôn, tổ dân phố, bảo đảm không bỏ trống địa bàn.

Thứ ba, Liên đoàn Lao động tỉnh cùng Bảo hiểm xã hội tỉnh và các cơ quan liên quan giám sát việc đóng bảo hiểm xã hội tại 30 doanh nghiệp theo Kế hoạch số 71/KH-MTTQ-BTT, gửi báo cáo kết quả về Ban Thường trực chậm nhất vào 15/11.

Thứ tư, tổ chức tốt Ngày hội Đại đoàn kết toàn dân tộc ở 100% khu dân cư nhân kỷ niệm 96 năm Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam (18/11/1930 - 18/11/2026); tiết kiệm, thiết thực, không phô trương.

Thứ năm, giao Ban Dân chủ, Giám sát và Phản biện xã hội tham mưu chương trình giám sát năm 2027, trình Hội nghị Ủy ban MTTQ Việt Nam tỉnh kỳ cuối năm (dự kiến tổ chức ngày 22/12/2026).

Dịp này, 11 tập thể và 19 cá nhân được Chủ tịch Ủy ban MTTQ Việt Nam tỉnh tặng Bằng khen vì có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2021 - 2025.

Tin, ảnh: Thu Trà

Tin liên quan
- Yêu cầu đẩy nhanh tiến độ xóa nhà tạm tại các xã biên giới
- Hòa Lĩnh: Phát động đợt thi đua cao điểm 50 ngày
""",
        (
            Expected("Đồng chí yêu cầu Ủy ban ", "ới các khu dân cư.", ("Ủy ban MTTQ Việt Nam các xã, phường",)),
            Expected("Chủ động nắm chắc tình h", " đất, tái định cư.", ("Ủy ban MTTQ Việt Nam các xã, phường",)),
            Expected("Trước ngày 25/8, các địa", "ó khăn về nhân sự.", ("các địa phương",), (), "2026-08-25"),
            Expected(
                "Thứ nhất, Ban Thường trự",
                "ong tháng 11/2026.",
                ("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh",),
                ("Thường trực HĐND tỉnh", "UBND tỉnh"),
                "2026-11-30",
            ),
            Expected(
                "Thứ hai, Tỉnh đoàn, Hội ",
                " bỏ trống địa bàn.",
                ("Tỉnh đoàn", "Hội Liên hiệp Phụ nữ tỉnh", "Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh"),
                (),
                "2026-12-31",
            ),
            Expected(
                "Thứ ba, Liên đoàn Lao độ",
                "ậm nhất vào 15/11.",
                ("Liên đoàn Lao động tỉnh",),
                ("Bảo hiểm xã hội tỉnh", "các cơ quan liên quan"),
                "2026-11-15",
                ("71/KH-MTTQ-BTT",),
            ),
            Expected("Thứ tư, tổ chức tốt Ngày", " không phô trương.", (), (), "2026-12-31"),
            Expected(
                "Thứ năm, giao Ban Dân ch",
                " ngày 22/12/2026).",
                ("Ban Dân chủ, Giám sát và Phản biện xã hội",),
                (),
                "2026-12-31",
            ),
        ),
    ),
    Document(
        "bao cao ket qua chuyen doi so quy iii 2026 cua ubnd xa p",
        "2026-09-22",
        """ỦY BAN NHÂN DÂN
XÃ PHÚ CƯỜNG
Số: 203/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Cường, ngày 22 tháng 9 năm 2026

BÁO CÁO
Kết quả thực hiện công tác chuyển đổi số quý III năm 2026

Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND xã về chuyển đổi số năm 2026, UBND xã Phú Cường báo cáo kết quả quý III như sau:

I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1. UBND xã đã ban hành 07 văn bản chỉ đạo; Ban Chỉ đạo chuyển đổi số xã họp 02 phiên (ngày 14/7 và ngày 28/8/2026), giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã tổ chức 05 lớp tập huấn cho 312 lượt người.
2. Kiện toàn 14/14 Tổ công nghệ số cộng đồng với 98 thành viên, hoàn thành trước ngày 31/7/2026 theo đúng yêu cầu của UBND tỉnh.

II. KẾT QUẢ CỤ THỂ
1. Hạ tầng số
- 100% thôn có cáp quang; phủ sóng 5G tại trung tâm xã và 03 thôn; lắp đặt 12 điểm wifi công cộng.
- Trang bị mới 08 máy tính cho Trung tâm Phục vụ hành chính công xã.
2. Chính quyền số
- Tiếp nhận 2.846 hồ sơ, trong đó trực tuyến toàn trình 2.391 hồ sơ, đạt 84%; tỷ lệ số hóa hồ sơ đạt 96,2%.
- 100% văn bản đi (trừ văn bản mật) được ký số; thời gian xử lý trung bình giảm 0,8 ngày so với quý II.
3. Kinh tế số, xã hội số
- 6 hợp tác xã đưa 19 sản phẩm lên sàn thương mại điện tử, doanh thu ước đạt 1,35 tỷ đồng.
- 78,5% người dân từ 15 tuổi trở lên có tài khoản ngân hàng; 4.120 người có sổ sức khỏe điện tử.

Bảng số liệu so sánh
TT\tChỉ tiêu\tĐơn vị\tKế hoạch năm\tQuý III
1\tHồ sơ trực tuyến toàn trình\t%\t85\t84
2\tThanh toán trực tuyến\t%\t70\t61,7
3\tThôn thông minh\tthôn\t2\t1
4\tHộ gia đình có mã địa chỉ số\t%\t100\t92,4

III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
1. Tồn tại, hạn chế
- Tỷ lệ thanh toán trực tuyến mới đạt 61,7%, chưa đạt mục tiêu quý; còn 02 thôn (Đồng Chằm, Khe Sặt) sóng di động yếu.
- Một số công chức chưa chủ động rà soát, cập nhật dữ liệu; việc báo cáo định kỳ trước ngày 15 hằng tháng của 04 thôn còn chậm từ 2 đến 5 ngày.
- Nhiệm vụ xây dựng thôn thông minh Bản Rịa chưa hoàn thành trong quý III/2026.
2. Nguyên nhân
- Địa bàn rộng, địa hình chia cắt, 41% dân số là người cao tuổi và đồng bào ở vùng sâu.
- Kinh phí phân bổ chậm, đến ngày 05/9/2026 mới được cấp bổ sung 240 triệu đồng.
- Công chức phụ trách công nghệ thông tin kiêm nhiệm nhiều việc.

IV. ĐÁNH GIÁ CHUNG
Nhìn chung, công tác chuyển đổi số quý III cơ bản bảo đảm tiến độ; 11/16 chỉ tiêu năm đã đạt hoặc vượt, 05 chỉ tiêu còn lại đạt từ 70% trở lên. So với cùng kỳ năm 2025, chỉ số phục vụ người dân, doanh nghiệp tăng 9 bậc.

Trên đây là Báo cáo kết quả thực hiện công tác chuyển đổi số quý III năm 2026 của UBND xã Phú Cường./.

Nơi nhận:
- Sở Khoa học và Công nghệ;
- TT Đảng ủy, TT HĐND xã;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nông Văn Thiệm
""",
        (),
    ),
    Document(
        "dien van cam on tai le ky niem 40 nam thanh lap trung ta",
        "2025-12-06",
        """LỜI CẢM ƠN
của đồng chí Giám đốc Trung tâm Y tế Đông Lâm tại Lễ kỷ niệm 40 năm ngày thành lập (06/12/1985 - 06/12/2025)

Kính thưa các đồng chí lãnh đạo Sở Y tế, lãnh đạo Đảng ủy, HĐND, UBND xã Đông Lâm!
Kính thưa các thầy thuốc lão thành, các thế hệ cán bộ, viên chức Trung tâm qua các thời kỳ!
Thưa toàn thể quý vị đại biểu!

Trong không khí ấm áp, nghĩa tình của buổi lễ hôm nay, thay mặt Đảng ủy, Ban Giám đốc và 186 cán bộ, viên chức, người lao động Trung tâm Y tế Đông Lâm, tôi xin gửi tới quý vị đại biểu, các bậc tiền bối lời chào trân trọng, lời chúc sức khỏe và lời cảm ơn chân thành nhất.

Cách đây tròn 40 năm, ngày 06 tháng 12 năm 1985, theo Quyết định số 412/QĐ-UB, Trung tâm được thành lập với vỏn vẹn 19 cán bộ, 30 giường bệnh, cơ sở là 02 dãy nhà cấp bốn. Trải qua bao khó khăn, các thế hệ thầy thuốc đã kiên trì bám dân, bám bản, cùng chính quyền địa phương dập tắt nhiều vụ dịch; đặc biệt trong hai năm 2020 - 2021 đã có 64 lượt cán bộ xung phong lên đường chống dịch tại các tỉnh bạn.

Đến nay, Trung tâm đã có 150 giường bệnh, 11 khoa, phòng và 07 điểm trạm. Năm 2024, Trung tâm hoàn thành lắp đặt hệ thống chụp cắt lớp vi tính; từ tháng 3/2025 triển khai bệnh án điện tử. Trung tâm vinh dự được tặng Huân chương Lao động hạng Ba năm 2010, Bằng khen của Thủ tướng Chính phủ năm 2019 và nhiều phần thưởng cao quý khác.

Có được kết quả ấy, trước hết là nhờ sự quan tâm lãnh đạo, chỉ đạo của Sở Y tế, của cấp ủy, chính quyền các thời kỳ; sự phối hợp chặt chẽ của các cơ quan, đoàn thể, các trường học; sự tin yêu, đùm bọc của Nhân dân các dân tộc trong vùng. Chúng tôi mãi khắc ghi công lao của các bác sĩ, y sĩ, hộ lý đã cống hiến trọn tuổi thanh xuân cho mảnh đất này, trong đó có những đồng chí hôm nay không còn nữa.

Vừa qua, đồng chí Phó Giám đốc Sở Y tế đã phát biểu, ghi nhận thành tích và động viên Trung tâm. Tập thể chúng tôi xin trân trọng tiếp thu và coi đó là nguồn cổ vũ lớn lao trên chặng đường phía trước.

Một lần nữa, xin cảm ơn Công ty Dược Thành Tâm, Hội Chữ thập đỏ tỉnh, các nhà hảo tâm đã tặng 02 máy thở, 50 xe lăn và 120 suất học bổng cho con em người bệnh nghèo. Xin cảm ơn các cơ quan báo chí đã đến dự, đưa tin về buổi lễ.

Trong quá trình tổ chức, dù đã hết sức cố gắng song chắc chắn không tránh khỏi thiếu sót, rất mong nhận được sự cảm thông, lượng thứ của quý vị.

Cuối cùng, xin kính chúc quý vị đại biểu, các thế hệ thầy thuốc và gia đình mạnh khỏe, hạnh phúc, thành công. Chúc buổi lễ của chúng ta thành công tốt đẹp!

Xin trân trọng cảm ơn!
""",
        (),
    ),
    Document(
        "tin lanh dao tinh tham chuc mung nhan ngay nha giao viet",
        "2025-11-18",
        """Trang chủ  >  Tin tức  >  Hoạt động của lãnh đạo tỉnh

Phó Chủ tịch UBND tỉnh thăm, chúc mừng các nhà giáo nhân Ngày Nhà giáo Việt Nam 20/11

Thứ Ba, 18/11/2025, 17:42 (GMT+7)   A- A+   In trang   Gửi email

Chiều 18/11, đồng chí Ninh Thị Ái Liên, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh Vạn Giang cùng đoàn công tác đã đến thăm, tặng hoa chúc mừng tập thể cán bộ, giáo viên Trường Phổ thông Dân tộc nội trú Vĩnh Hảo và thăm Nhà giáo Ưu tú Bạch Đình Khiêm (xã An Bình) nhân kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025). Cùng đi có đại diện lãnh đạo Văn phòng UBND tỉnh, Sở Giáo dục và Đào tạo.

Đồng chí Phó Chủ tịch UBND tỉnh tặng hoa chúc mừng tập thể nhà trường

Báo cáo với đoàn, Hiệu trưởng Trường Phổ thông Dân tộc nội trú Vĩnh Hảo cho biết, năm học 2025 - 2026, trường có 12 lớp với 398 học sinh thuộc 9 dân tộc, 34 cán bộ, giáo viên. Năm học vừa qua, tỷ lệ tốt nghiệp đạt 100%, có 27 giải học sinh giỏi cấp tỉnh, 03 dự án đoạt giải cuộc thi khoa học kỹ thuật. Dãy nhà bán trú 3 tầng, tổng vốn 14,8 tỷ đồng, đã được bàn giao đưa vào sử dụng ngày 30/8/2025.

Hiệu trưởng nhà trường cũng nêu một số khó khăn như: thiếu 02 giáo viên tiếng Anh, nhà ăn xây dựng từ năm 2004 đã xuống cấp; đồng thời kiến nghị UBND tỉnh, Sở Giáo dục và Đào tạo quan tâm bổ sung biên chế và bố trí kinh phí sửa chữa nhà ăn trước năm học 2026 - 2027.

Trò chuyện với các thầy, cô giáo, đồng chí Phó Chủ tịch UBND tỉnh chia sẻ với những khó khăn của nhà trường, ghi nhận nỗ lực của đội ngũ nhà giáo đã bám trường, bám lớp, coi học sinh như con em trong gia đình. Đồng chí bày tỏ tin tưởng, với truyền thống hơn 30 năm xây dựng và phát triển, nhà trường sẽ gặt hái thêm nhiều thành tích trong sự nghiệp "trồng người".

Tại nhà riêng của Nhà giáo Ưu tú Bạch Đình Khiêm, nguyên Trưởng phòng Giáo dục, đồng chí Ninh Thị Ái Liên ân cần thăm hỏi sức khỏe, trân trọng cảm ơn những đóng góp của nhà giáo đối với ngành giáo dục tỉnh nhà suốt 38 năm công tác. Nhà giáo Bạch Đình Khiêm xúc động cảm ơn sự quan tâm của lãnh đạo tỉnh và kể lại những ngày đầu mở lớp xóa mù chữ ở vùng cao.

Cũng trong dịp này, từ ngày 15/11 đến ngày 19/11, các đoàn công tác của tỉnh do lãnh đạo Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh làm trưởng đoàn đã đến thăm 16 cơ sở giáo dục và 22 nhà giáo tiêu biểu. Theo kế hoạch, Lễ mít tinh cấp tỉnh diễn ra vào sáng 20/11 tại Trung tâm Hội nghị tỉnh.

Minh Quế - Cổng TTĐT tỉnh

Các tin khác
- Họp báo giới thiệu Tuần lễ Văn hóa, Du lịch Vạn Giang năm 2025 (17/11/2025)
- Giao Sở Công Thương chủ trì chuẩn bị Hội chợ Xuân (15/11/2025)
- Tiếp tục tăng cường phòng, chống rét cho đàn vật nuôi (14/11/2025)

Lượt truy cập: 3.418.226   Đang trực tuyến: 145
""",
        (),
    ),
    Document(
        "chuong trinh dai hoi dai bieu hoi nong dan xa tan thuan",
        "2026-03-14",
        """HỘI NÔNG DÂN TỈNH VẠN GIANG
BAN CHẤP HÀNH HỘI NÔNG DÂN XÃ TÂN THUẬN
***
Tân Thuận, ngày 05 tháng 3 năm 2026

CHƯƠNG TRÌNH
Đại hội đại biểu Hội Nông dân xã Tân Thuận lần thứ II, nhiệm kỳ 2026 - 2031
(Thời gian: 01 ngày, thứ Bảy ngày 14/3/2026; địa điểm: Nhà văn hóa trung tâm xã)

I. PHIÊN TRÙ BỊ (từ 7 giờ 00 đến 8 giờ 00)

1. Ổn định tổ chức, hát Quốc ca\tBan Tổ chức
2. Bầu Đoàn Chủ tịch (03 đồng chí), Đoàn Thư ký (02 đồng chí), Ban Thẩm tra tư cách đại biểu (03 đồng chí)\tĐ/c Phó Chủ tịch Hội
3. Thông qua Chương trình, Quy chế làm việc của Đại hội\tĐoàn Chủ tịch
4. Báo cáo thẩm tra tư cách đại biểu\tBan Thẩm tra tư cách đại biểu

II. PHIÊN CHÍNH THỨC (từ 8 giờ 15 đến 11 giờ 30)

Thời gian\tNội dung\tNgười thực hiện
8h15 - 8h30\tVăn nghệ chào mừng\tChi hội Nông dân thôn Gò Sẻ
8h30 - 8h40\tChào cờ, tuyên bố lý do, giới thiệu đại biểu\tBan Tổ chức
8h40 - 8h55\tDiễn văn khai mạc\tĐoàn Chủ tịch
8h55 - 9h25\tTrình bày Báo cáo chính trị; Báo cáo kiểm điểm của Ban Chấp hành khóa I\tĐ/c Chủ tịch, đ/c Phó Chủ tịch Hội
9h25 - 10h00\tTham luận: (1) Xây dựng chi hội nghề nghiệp trồng bưởi; (2) Phối hợp với Ngân hàng Chính sách xã hội quản lý vốn vay ủy thác; (3) Bảo vệ môi trường nông thôn\tCác chi hội: Gò Sẻ, Bến Trâu, Phú Thọ
10h00 - 10h15\tGiải lao\t
10h15 - 10h35\tPhát biểu chỉ đạo của lãnh đạo Hội Nông dân tỉnh\tĐ/c Phó Chủ tịch Hội Nông dân tỉnh
10h35 - 10h50\tPhát biểu của Thường trực Đảng ủy xã, tặng hoa chúc mừng\tĐ/c Phó Bí thư Thường trực Đảng ủy
10h50 - 11h00\tTiếp thu ý kiến chỉ đạo\tĐoàn Chủ tịch
11h00 - 11h30\tCông bố Quyết định số 31-QĐ/HNDT ngày 02/3/2026 chỉ định Ban Chấp hành, Ban Thường vụ khóa II; Ban Chấp hành ra mắt Đại hội\tĐại diện Hội Nông dân tỉnh

III. BUỔI CHIỀU (từ 13 giờ 30 đến 16 giờ 00)

1. Thảo luận tổ (03 tổ) về mục tiêu, chỉ tiêu nhiệm kỳ: kết nạp mới 250 hội viên; mỗi năm 01 mô hình kinh tế tập thể; đến năm 2030 có 60% hộ hội viên đạt danh hiệu sản xuất, kinh doanh giỏi.
2. Báo cáo kết quả thảo luận tổ, giải trình, tiếp thu.
3. Biểu quyết các chỉ tiêu; thông qua Nghị quyết Đại hội.
4. Tổng kết Đại hội, bế mạc (16 giờ 00).

Ghi chú: Đại hội có 118 đại biểu chính thức; đại biểu khách mời ngồi khu vực B. Trang phục: nam sơ mi trắng, nữ áo dài hoặc trang phục dân tộc.

BAN TỔ CHỨC ĐẠI HỘI
""",
        (),
    ),
)
