# ruff: noqa: E501
"""Documents of an eighth round, written and labelled by somebody who had never seen the reader work.

All names are invented; no label had to be set right afterwards.
"""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "giao ban thang ban thuong vu huyen uy",
        "2024-05-03",
        """ĐẢNG BỘ TỈNH HÀ LÂM                                ĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY PHÚ SƠN
*                                                  Phú Sơn, ngày 06 tháng 5 năm 2024
Số 318-TB/HU

THÔNG BÁO
kết luận của Ban Thường vụ Huyện ủy tại Hội nghị giao ban tháng 4,
triển khai nhiệm vụ tháng 5 năm 2024
-----

Ngày 03/5/2024, Ban Thường vụ Huyện ủy tổ chức Hội nghị giao ban công tác tháng 4, triển khai nhiệm vụ trọng tâm tháng 5/2024. Đồng chí Lò Văn Khoát, Bí thư Huyện ủy chủ trì Hội nghị. Sau khi nghe Văn phòng Huyện ủy báo cáo và ý kiến thảo luận của các đại biểu, Ban Thường vụ Huyện ủy kết luận như sau:

I. Về kết quả tháng 4/2024
Ban Thường vụ Huyện ủy cơ bản thống nhất với Báo cáo số 402-BC/HU ngày 29/4/2024 của Văn phòng Huyện ủy. Trong tháng, cấp ủy các cấp đã lãnh đạo, chỉ đạo toàn diện các lĩnh vực và đạt được một số kết quả:
- Gieo cấy vụ Xuân đạt 1.862 ha, bằng 101,4% kế hoạch; trồng mới 215 ha rừng.
- Thu ngân sách trên địa bàn đến ngày 30/4/2024 đạt 46,7 tỷ đồng, bằng 38,2% dự toán tỉnh giao.
- Kết nạp 23 đảng viên mới, nâng tổng số đảng viên toàn Đảng bộ lên 5.117 đồng chí.
- Hoàn thành tổ chức các hoạt động kỷ niệm 70 năm Chiến thắng Điện Biên Phủ trước ngày 28/4.
Tuy nhiên, tiến độ giải ngân vốn các chương trình mục tiêu quốc gia còn chậm (mới đạt 11,6%); việc xử lý đơn thư ở một số xã kéo dài; 04 chi bộ chưa tổ chức sinh hoạt chuyên đề quý I theo quy định.

II. Nhiệm vụ trọng tâm
Ban Thường vụ Huyện ủy yêu cầu các cấp ủy, cơ quan, đơn vị tập trung thực hiện tốt các nhiệm vụ sau đây trong tháng 5/2024:
1. Trước ngày 15/5, các đảng ủy, chi bộ trực thuộc hoàn thành việc quán triệt Kết luận số 72-KL/TU ngày 18/3/2024 của Ban Thường vụ Tỉnh ủy và Kế hoạch số 140-KH/HU của Ban Thường vụ Huyện ủy về đại hội đảng bộ các cấp; gửi báo cáo kết quả về Ban Tổ chức Huyện ủy.
2. Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ủy ban Kiểm tra, Ban Tuyên giáo Huyện ủy tham mưu thành lập các tổ công tác chỉ đạo đại hội điểm tại Đảng bộ xã Nậm Pung và Đảng bộ Công an huyện.
3. Ủy ban Kiểm tra Huyện ủy tiến hành kiểm tra khi có dấu hiệu vi phạm đối với 02 tổ chức đảng theo chương trình đã được phê duyệt, thời gian từ ngày 20/5 đến ngày 31/5.
4. Ban Tuyên giáo Huyện ủy phối hợp với Trung tâm Văn hóa, Thông tin và Truyền thông huyện đẩy mạnh tuyên truyền kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024); nắm tình hình dư luận xã hội, nhất là ở các xã có dự án thu hồi đất.
5. Ủy ban nhân dân huyện
a) Chỉ đạo các chủ đầu tư rà soát từng dự án thuộc 03 chương trình mục tiêu quốc gia, phấn đấu chậm nhất đến ngày 30/6/2024 giải ngân đạt từ 50% kế hoạch vốn trở lên.
b) Chỉ đạo Công an huyện, Ban Chỉ huy Quân sự huyện bảo đảm an ninh, trật tự dịp lễ hội Khau Vai (tổ chức ngày 04 và 05/5), triển khai công tác tuyển quân năm 2025 theo kế hoạch.
c) Báo cáo Thường trực Huyện ủy tiến độ giải phóng mặt bằng tuyến đường Phú Sơn - Bản Cải vào thứ Năm hằng tuần.
6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện vận động đoàn viên, hội viên tham gia xóa 86 nhà tạm, nhà dột nát còn lại; giám sát việc bình xét hộ nghèo bảo đảm dân chủ, công khai.
7. Đảng ủy các xã Nậm Pung, Tả Van Chư, Bản Cải phối hợp với Thanh tra huyện giải quyết dứt điểm 09 đơn thư tồn đọng từ năm 2023, báo cáo Ban Thường vụ Huyện ủy (qua Ban Nội chính) trước ngày 25/5.
III. Cho ý kiến về một số nội dung khác
1. Thống nhất chủ trương thành lập Chi bộ Ban Quản lý dịch vụ công ích huyện như Tờ trình số 61-TTr/BTC ngày 26/4/2024 của Ban Tổ chức Huyện ủy.
2. Đồng ý về nguyên tắc việc sửa chữa Nhà khách Huyện ủy theo Tờ trình số 88/TTr-UBND ngày 22/4/2024; giao Phòng Tài chính - Kế hoạch tham mưu nguồn kinh phí, trình Ủy ban nhân dân huyện quyết định trong quý II/2024.
Giao Văn phòng Huyện ủy theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo Ban Thường vụ Huyện ủy tại hội nghị giao ban kế tiếp.
Thừa lệnh Ban Thường vụ, Văn phòng Huyện ủy thông báo để các cơ quan, đơn vị biết, thực hiện.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c);
- Các đồng chí Ủy viên BCH Đảng bộ huyện;
- Các đảng ủy, chi bộ trực thuộc;
- Lưu VPHU.
T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Hoàng Thị Nhung
""",
        (
            Expected(
                "1. Trước ngày 15/5, các ",
                " Tổ chức Huyện ủy.",
                ("các đảng ủy, chi bộ trực thuộc",),
                (),
                "2024-05-15",
                (
                    "72-KL/TU",
                    "140-KH/HU",
                ),
            ),
            Expected(
                "2. Giao Ban Tổ chức Huyệ",
                " bộ Công an huyện.",
                ("Ban Tổ chức Huyện ủy",),
                (
                    "Ủy ban Kiểm tra",
                    "Ban Tuyên giáo Huyện ủy",
                ),
                "2024-05-31",
                (),
            ),
            Expected(
                "3. Ủy ban Kiểm tra Huyện", "0/5 đến ngày 31/5.", ("Ủy ban Kiểm tra Huyện ủy",), (), "2024-05-31", ()
            ),
            Expected(
                "4. Ban Tuyên giáo Huyện ",
                "dự án thu hồi đất.",
                ("Ban Tuyên giáo Huyện ủy",),
                ("Trung tâm Văn hóa, Thông tin và Truyền thông huyện",),
                "2024-05-31",
                (),
            ),
            Expected(
                "a) Chỉ đạo các chủ đầu t", "hoạch vốn trở lên.", ("Ủy ban nhân dân huyện",), (), "2024-06-30", ()
            ),
            Expected(
                "b) Chỉ đạo Công an huyện", "025 theo kế hoạch.", ("Ủy ban nhân dân huyện",), (), "2024-05-31", ()
            ),
            Expected(
                "c) Báo cáo Thường trực H",
                "thứ Năm hằng tuần.",
                ("Ủy ban nhân dân huyện",),
                (),
                "FREQ=WEEKLY;BYDAY=TH",
                (),
            ),
            Expected(
                "6. Đề nghị Ủy ban Mặt tr",
                "ân chủ, công khai.",
                (
                    "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
                    "các tổ chức chính trị - xã hội huyện",
                ),
                (),
                "2024-05-31",
                (),
            ),
            Expected(
                "7. Đảng ủy các xã Nậm Pu",
                ") trước ngày 25/5.",
                (
                    "Đảng ủy xã Nậm Pung",
                    "Đảng ủy xã Tả Van Chư",
                    "Đảng ủy xã Bản Cải",
                ),
                ("Thanh tra huyện",),
                "2024-05-25",
                (),
            ),
            Expected(
                "2. Đồng ý về nguyên tắc ",
                "trong quý II/2024.",
                ("Phòng Tài chính - Kế hoạch",),
                (),
                "2024-06-30",
                ("88/TTr-UBND",),
            ),
            Expected("Giao Văn phòng Huyện ủy ", " giao ban kế tiếp.", ("Văn phòng Huyện ủy",), (), None, ()),
        ),
    ),
    Document(
        "cong dien ung pho bao",
        "2025-09-18",
        """ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 TỈNH HẢI ĐÔNG                          Độc lập - Tự do - Hạnh phúc
 Số: 14/CĐ-UBND                  Hải Đông, hồi 20 giờ 00 ngày 18 tháng 9 năm 2025

                              CÔNG ĐIỆN KHẨN
        Về việc tập trung ứng phó với bão số 8 và mưa lũ, sạt lở đất do bão

              CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG ĐIỆN:

   - Các Sở: Nông nghiệp và Môi trường, Xây dựng, Công Thương, Giáo dục và Đào tạo,
Y tế;
   - Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh; Ban Chỉ huy Bộ đội Biên phòng tỉnh;
   - Ủy ban nhân dân các xã, phường;
   - Báo và Phát thanh, Truyền hình Hải Đông.

   Theo bản tin của Trung tâm Dự báo khí tượng thủy văn quốc gia, hồi 16 giờ ngày
18/9/2025, vị trí tâm bão số 8 ở khoảng 18,6 độ Vĩ Bắc, 110,2 độ Kinh Đông, sức
gió mạnh nhất cấp 11, giật cấp 14. Dự báo chiều tối 20/9, bão đổ bộ trực tiếp vào
khu vực ven biển tỉnh ta; lượng mưa phổ biến 200 - 350 mm, có nơi trên 500 mm.
Trong đợt mưa từ ngày 02/9 đến ngày 05/9 vừa qua, toàn tỉnh đã có 03 người bị
thương, 127 ngôi nhà hư hỏng, 06 điểm sạt lở trên đường tỉnh 452 đến nay mới khắc
phục tạm thời.
   Thực hiện Công điện số 163/CĐ-TTg ngày 18/9/2025 của Thủ tướng Chính phủ, Chủ
tịch Ủy ban nhân dân tỉnh yêu cầu:
   1. Chủ tịch Ủy ban nhân dân các xã, phường:
   a) Rà soát, sẵn sàng triển khai phương án sơ tán dân tại các khu vực ven biển,
cửa sông, sườn đồi có nguy cơ sạt lở; việc sơ tán 2.340 hộ dân thuộc vùng nguy
hiểm phải hoàn thành trước 17 giờ 00 ngày 19/9/2025.
   b) Phối hợp với các Đồn Biên phòng Cửa Lạch, Hải Thịnh kêu gọi, hướng dẫn tàu
thuyền vào nơi tránh trú; kiên quyết không để người ở lại trên lồng bè, chòi canh
thủy sản. Xong trước 12 giờ 00 ngày 19/9.
   c) Tổ chức chằng chống nhà cửa, cắt tỉa cành cây; khơi thông cống rãnh, bảo vệ
410 ha lúa Mùa đang kỳ thu hoạch theo phương châm "xanh nhà hơn già đồng".
   2. Sở Nông nghiệp và Môi trường
   - Chủ trì, phối hợp với Công ty TNHH MTV Khai thác công trình thủy lợi vận hành
an toàn 38 hồ chứa, hằng ngày cập nhật mực nước, báo cáo Ban Chỉ huy Phòng thủ dân
sự tỉnh.
   - Tổ chức trực ban 24/24 giờ, theo dõi chặt chẽ diễn biến bão; tham mưu kịp thời
các biện pháp ứng phó theo Phương án số 72/PA-BCH ngày 15/5/2025.
   3. Sở Xây dựng bố trí lực lượng, vật tư, phương tiện xử lý sự cố giao thông;
cùng Ủy ban nhân dân các xã Đại Trạch, Quảng Lưu cắm biển cảnh báo, lập chốt chặn
tại 06 điểm sạt lở trên đường tỉnh 452 ngay trong ngày 19/9.
   4. Sở Công Thương chủ trì, phối hợp với Công ty Điện lực Hải Đông bảo đảm an
toàn hệ thống điện, dự trữ tối thiểu 150 tấn gạo, 40.000 thùng mì ăn liền, 12.000
lít nước uống tại các khu vực có nguy cơ bị chia cắt.
   5. Sở Giáo dục và Đào tạo hướng dẫn các cơ sở giáo dục cho học sinh nghỉ học từ
chiều 19/9 đến hết ngày 21/9/2025; bảo quản trang thiết bị, hồ sơ, sách vở.
   6. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh, Ban Chỉ huy Bộ đội Biên phòng tỉnh chủ
động bố trí lực lượng, phương tiện tại các địa bàn trọng điểm để hỗ trợ sơ tán
dân, cứu hộ, cứu nạn khi có yêu cầu. Từ 06 giờ 00 ngày 19/9/2025, duy trì quân số
ứng trực 100%.
   7. Đề nghị Báo và Phát thanh, Truyền hình Hải Đông tăng thời lượng đưa tin về
diễn biến bão, kỹ năng phòng tránh cho nhân dân.
   8. Các sở, ngành và Ủy ban nhân dân các xã, phường báo cáo tình hình, kết quả
triển khai về Văn phòng thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh (Chi cục
Thủy lợi) trước 15 giờ 30 hằng ngày cho đến khi kết thúc đợt mưa bão.
   Giao Văn phòng Ủy ban nhân dân tỉnh phối hợp Sở Nông nghiệp và Môi trường theo
dõi, đôn đốc, kịp thời báo cáo Chủ tịch Ủy ban nhân dân tỉnh những vấn đề phát
sinh.
   Yêu cầu Thủ trưởng các cơ quan, đơn vị, địa phương nghiêm túc tổ chức triển khai
thực hiện Công điện này./.

Nơi nhận:                                               CHỦ TỊCH
- Như trên;
- Thủ tướng Chính phủ (để b/c);
- TTTU, TT HĐND tỉnh (để b/c);
- Lưu: VT, NN.
                                                    Trịnh Đăng Khải
""",
        (
            Expected(
                "a) Rà soát, sẵn sàng tri",
                "00 ngày 19/9/2025.",
                ("Chủ tịch Ủy ban nhân dân các xã, phường",),
                (),
                "2025-09-19",
                (),
            ),
            Expected(
                "b) Phối hợp với các Đồn ",
                " giờ 00 ngày 19/9.",
                ("Chủ tịch Ủy ban nhân dân các xã, phường",),
                (
                    "Đồn Biên phòng Cửa Lạch",
                    "Đồn Biên phòng Hải Thịnh",
                ),
                "2025-09-19",
                (),
            ),
            Expected(
                "c) Tổ chức chằng chống n",
                'nhà hơn già đồng".',
                ("Chủ tịch Ủy ban nhân dân các xã, phường",),
                (),
                None,
                (),
            ),
            Expected(
                "- Chủ trì, phối hợp với ",
                "g thủ dân\nsự tỉnh.",
                ("Sở Nông nghiệp và Môi trường",),
                ("Công ty TNHH MTV Khai thác công trình thủy lợi",),
                "FREQ=DAILY",
                (),
            ),
            Expected(
                "- Tổ chức trực ban 24/24",
                "CH ngày 15/5/2025.",
                ("Sở Nông nghiệp và Môi trường",),
                (),
                None,
                ("72/PA-BCH",),
            ),
            Expected(
                "3. Sở Xây dựng bố trí lự",
                "y trong ngày 19/9.",
                ("Sở Xây dựng",),
                (
                    "Ủy ban nhân dân xã Đại Trạch",
                    "Ủy ban nhân dân xã Quảng Lưu",
                ),
                "2025-09-19",
                (),
            ),
            Expected(
                "4. Sở Công Thương chủ tr",
                "uy cơ bị chia cắt.",
                ("Sở Công Thương",),
                ("Công ty Điện lực Hải Đông",),
                None,
                (),
            ),
            Expected(
                "5. Sở Giáo dục và Đào tạ", "ị, hồ sơ, sách vở.", ("Sở Giáo dục và Đào tạo",), (), "2025-09-21", ()
            ),
            Expected(
                "6. Bộ Chỉ huy Quân sự tỉ",
                " số\nứng trực 100%.",
                (
                    "Bộ Chỉ huy Quân sự tỉnh",
                    "Công an tỉnh",
                    "Ban Chỉ huy Bộ đội Biên phòng tỉnh",
                ),
                (),
                None,
                (),
            ),
            Expected(
                "7. Đề nghị Báo và Phát t",
                "ránh cho nhân dân.",
                ("Báo và Phát thanh, Truyền hình Hải Đông",),
                (),
                None,
                (),
            ),
            Expected(
                "8. Các sở, ngành và Ủy b",
                " thúc đợt mưa bão.",
                (
                    "Các sở, ngành",
                    "Ủy ban nhân dân các xã, phường",
                ),
                (),
                "FREQ=DAILY",
                (),
            ),
            Expected(
                "Giao Văn phòng Ủy ban nh",
                " vấn đề phát\nsinh.",
                ("Văn phòng Ủy ban nhân dân tỉnh",),
                ("Sở Nông nghiệp và Môi trường",),
                None,
                (),
            ),
        ),
    ),
    Document(
        "bien ban giao ban benh vien",
        "2024-10-04",
        """SỞ Y TẾ TỈNH HÀ LÂM
BỆNH VIỆN ĐKKV MƯỜNG TIÊN
Số: 57/BB-BVMT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Họp giao ban toàn viện tháng 9, triển khai công tác tháng 10 năm 2024

Thời gian: 14 giờ 00 ngày 04 tháng 10 năm 2024.
Địa điểm: Hội trường tầng 3, nhà Hành chính.
Chủ trì: BSCKII. Vũ Đình Thạc - Giám đốc Bệnh viện.
Thư ký: ĐD. Phạm Thu Hòa - Phòng Tổ chức - Hành chính.
Thành phần: Ban Giám đốc, trưởng, phó các khoa, phòng; điều dưỡng trưởng các khoa. Có mặt 41, vắng 03 (có lý do).

NỘI DUNG

I. Phòng Kế hoạch tổng hợp báo cáo kết quả tháng 9
- Khám bệnh: 11.482 lượt, tăng 4,3% so với tháng 8; điều trị nội trú 1.906 lượt; công suất sử dụng giường bệnh 108%.
- Phẫu thuật 312 ca, trong đó 47 ca nội soi. Chuyển tuyến 163 ca (1,4%).
- Đã hoàn thành nghiệm thu hệ thống PACS ngày 18/9/2024, sớm hơn hợp đồng 12 ngày.
- Tồn tại: hồ sơ bệnh án nộp chậm 86 bộ (khoa Ngoại 31, khoa Sản 22); xuất toán BHYT quý II là 214 triệu đồng; 02 đơn phản ánh về thái độ phục vụ.

II. Ý kiến thảo luận
1. Khoa Hồi sức cấp cứu: đề nghị Bệnh viện bổ sung 02 máy thở và 03 điều dưỡng trước ngày 30/11.
2. Khoa Dược: một số thuốc trúng thầu cung ứng chậm, cần làm việc với nhà thầu trong tháng 10.
3. Phòng Vật tư - Thiết bị y tế: máy CT 32 dãy đã quá hạn bảo dưỡng, đề xuất sửa chữa theo Tờ trình số 22/TTr-VTTB ngày 25/9/2024.
4. Phòng Điều dưỡng: kiến nghị các khoa bố trí nhân lực trực buổi trưa tại khu khám bệnh.

III. Kết luận của Giám đốc
Giám đốc ghi nhận cố gắng của các khoa, phòng trong tháng 9; đồng ý bổ sung 02 máy thở cho khoa Hồi sức cấp cứu từ nguồn quỹ phát triển hoạt động sự nghiệp. Thời gian tới, Giám đốc yêu cầu:

1. Công tác chuyên môn
- Các khoa lâm sàng nộp hết hồ sơ bệnh án tồn, trước ngày 20/10/2024 không còn hồ sơ quá hạn; khoa nào để chậm thì trừ điểm thi đua tháng.
- Phòng KHTH chủ trì, phối hợp với khoa Dược, khoa Xét nghiệm xây dựng lại 12 phác đồ điều trị bệnh thường gặp; trình Hội đồng Thuốc và điều trị thông qua trong tháng 11.
- Giao khoa Kiểm soát nhiễm khuẩn giám sát tuân thủ vệ sinh tay tại các khoa, mỗi quý một lần công bố kết quả tại giao ban.
- Phòng Điều dưỡng sắp xếp lịch trực trưa tại khu khám bệnh, thực hiện ngay sau cuộc họp này.
2. Dược, vật tư, tài chính
- Khoa Dược làm việc với 03 nhà thầu cung ứng chậm, lập biên bản cam kết tiến độ (xong 11/10).
- Phòng Vật tư - Thiết bị y tế cùng Phòng Tài chính - Kế toán hoàn thiện thủ tục bảo dưỡng máy CT theo Tờ trình số 22/TTr-VTTB; hoàn thành trong quý IV/2024.
- Phòng Tài chính - Kế toán rà soát nguyên nhân xuất toán 214 triệu đồng, giải trình với Bảo hiểm xã hội huyện, rút kinh nghiệm đến từng bác sĩ.
3. Tổ chức, hành chính
- Phòng Tổ chức - Hành chính phối hợp với Công đoàn Bệnh viện xác minh 02 đơn phản ánh về thái độ phục vụ, báo cáo Ban Giám đốc chậm nhất 31/10/2024.
- Đ/c Phó Giám đốc phụ trách ngoại chỉ đạo xây dựng đề án thành lập Đơn vị Thận nhân tạo, bản dự thảo lần 1 gửi các khoa góp ý, bản hoàn chỉnh trình Sở Y tế trước 10/01.
- Tất cả các khoa, phòng đăng ký sáng kiến cải tiến năm 2025 về Phòng KHTH đến hết ngày 15/10.

Cuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày. Biên bản đã được đọc lại cho mọi người cùng nghe và nhất trí thông qua.

THƯ KÝ                                   CHỦ TRÌ
Phạm Thu Hòa                             Vũ Đình Thạc
""",
        (
            Expected("- Các khoa lâm sàng nộp ", "iểm thi đua tháng.", ("Các khoa lâm sàng",), (), "2024-10-20", ()),
            Expected(
                "- Phòng KHTH chủ trì, ph",
                "ua trong tháng 11.",
                ("Phòng KHTH",),
                (
                    "khoa Dược",
                    "khoa Xét nghiệm",
                ),
                "2024-11-30",
                (),
            ),
            Expected(
                "- Giao khoa Kiểm soát nh",
                " quả tại giao ban.",
                ("khoa Kiểm soát nhiễm khuẩn",),
                (),
                "FREQ=MONTHLY;INTERVAL=3",
                (),
            ),
            Expected("- Phòng Điều dưỡng sắp x", " sau cuộc họp này.", ("Phòng Điều dưỡng",), (), None, ()),
            Expected("- Khoa Dược làm việc với", "n độ (xong 11/10).", ("Khoa Dược",), (), "2024-10-11", ()),
            Expected(
                "- Phòng Vật tư - Thiết b",
                "trong quý IV/2024.",
                ("Phòng Vật tư - Thiết bị y tế",),
                ("Phòng Tài chính - Kế toán",),
                "2024-12-31",
                ("22/TTr-VTTB",),
            ),
            Expected("- Phòng Tài chính - Kế t", "m đến từng bác sĩ.", ("Phòng Tài chính - Kế toán",), (), None, ()),
            Expected(
                "- Phòng Tổ chức - Hành c",
                "m nhất 31/10/2024.",
                ("Phòng Tổ chức - Hành chính",),
                ("Công đoàn Bệnh viện",),
                "2024-10-31",
                (),
            ),
            Expected(
                "- Đ/c Phó Giám đốc phụ t",
                " Y tế trước 10/01.",
                ("Đ/c Phó Giám đốc phụ trách ngoại",),
                (),
                "2025-01-10",
                (),
            ),
            Expected(
                "- Tất cả các khoa, phòng", "ến hết ngày 15/10.", ("Tất cả các khoa, phòng",), (), "2024-10-15", ()
            ),
        ),
    ),
    Document(
        "ket luan hoi dong truong",
        "2025-08-12",
        """SỞ GDĐT TỈNH HẢI ĐÔNG
TRƯỜNG THPT CỬA LẠCH
HỘI ĐỒNG TRƯỜNG
Số: 19/TB-HĐT                                      Cửa Lạch, ngày 14 tháng 8 năm 2025

THÔNG BÁO
Kết luận của Chủ tịch Hội đồng trường tại phiên họp thứ Ba, năm học 2025 - 2026

Sáng 12/8, Hội đồng trường họp phiên thứ Ba. Dự họp có 13/15 thành viên, đại diện Ban đại diện cha mẹ học sinh, đại diện Đảng ủy xã. Sau khi nghe Hiệu trưởng trình bày dự thảo Kế hoạch giáo dục nhà trường và ý kiến các thành viên, Chủ tịch Hội đồng trường kết luận:

1. Hội đồng trường đánh giá cao kết quả năm học 2024 - 2025: tỷ lệ tốt nghiệp 99,7%; 18 giải học sinh giỏi cấp tỉnh; hoàn thành lắp đặt 06 phòng học thông minh ngày 30/6/2025. Hạn chế: điểm thi môn Tiếng Anh xếp thứ 14/22 trường trong tỉnh; nhà xe học sinh xuống cấp; còn 11 học sinh bỏ học giữa chừng.
2. Nhất trí thông qua dự thảo Kế hoạch giáo dục nhà trường năm học 2025 - 2026 với 13/13 phiếu.
3. Về nhiệm vụ đầu năm học, Chủ tịch Hội đồng trường đề nghị:
Thứ nhất, Hiệu trưởng tiếp thu ý kiến các thành viên, hoàn thiện và ký ban hành Kế hoạch giáo dục nhà trường theo Hướng dẫn số 2045/HD-SGDĐT ngày 01/8/2025 của Sở GDĐT trước ngày 25/8/2025.
Thứ hai, Tổ trưởng các tổ chuyên môn xây dựng kế hoạch dạy học theo tuần; ngày 28 hằng tháng nộp kết quả sinh hoạt chuyên môn theo nghiên cứu bài học về đồng chí Phó Hiệu trưởng phụ trách chuyên môn.
Thứ ba, giao tổ Ngoại ngữ phối hợp với Đoàn trường thành lập câu lạc bộ Tiếng Anh, trong 6 tháng đầu năm 2026 tổ chức ít nhất 03 buổi giao lưu với các trường trong cụm.
Thứ tư, đề nghị Ban đại diện cha mẹ học sinh vận động 11 gia đình có con bỏ học, không để các em nghỉ quá lâu; việc tài trợ thực hiện đúng Thông tư của Bộ GDĐT, không thu bình quân.
Thứ năm, bộ phận kế toán phối hợp Ban Quản lý cơ sở vật chất lập dự toán sửa chữa nhà xe (480 m2, dự kiến 265 triệu đồng), trình Hội đồng trường tại phiên họp bất thường trong quý III/2025.
Thứ sáu, giáo viên chủ nhiệm các lớp phối hợp với Công an xã cho học sinh, cha mẹ học sinh ký cam kết không điều khiển xe mô tô khi chưa đủ tuổi ngay khi học sinh tựu trường (28/8/2025).
Thứ bảy, Ban Thanh tra nhân dân giám sát công khai tài chính của nhà trường, gửi kết quả giám sát tới Hội đồng trường trước ngày 20 tháng 12 hằng năm.
4. Về công tác chuẩn bị Lễ khai giảng ngày 05/9/2025:
a) Đoàn trường chủ trì, tổ Văn - Sử - Địa phối hợp chuẩn bị chương trình văn nghệ, nghi thức đón 412 học sinh lớp 10; hoàn thành trước ngày 03/9.
b) Văn phòng nhà trường bố trí khu vực để xe, nước uống, phát hành giấy mời đến đại biểu (xong trước ngày 30/8).
5. Thời gian họp phiên thứ Tư: dự kiến tuần đầu tháng 01/2026.
Trên đây là kết luận của Chủ tịch Hội đồng trường, Thư ký Hội đồng trường thông báo để các thành viên và bộ phận liên quan biết, thực hiện./.

Nơi nhận:
- Sở GDĐT (b/c);
- Thành viên HĐT;
- Các tổ, bộ phận;
- Lưu: HĐT, VT.
TM. HỘI ĐỒNG TRƯỜNG
THƯ KÝ

Cao Thị Mỹ Lệ
""",
        (
            Expected(
                "Thứ nhất, Hiệu trưởng ti", "ớc ngày 25/8/2025.", ("Hiệu trưởng",), (), "2025-08-25", ("2045/HD-SGDĐT",)
            ),
            Expected(
                "Thứ hai, Tổ trưởng các t",
                " trách chuyên môn.",
                ("Tổ trưởng các tổ chuyên môn",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=28",
                (),
            ),
            Expected(
                "Thứ ba, giao tổ Ngoại ng", " trường trong cụm.", ("tổ Ngoại ngữ",), ("Đoàn trường",), "2026-06-30", ()
            ),
            Expected("Thứ tư, đề nghị Ban đại ", "ông thu bình quân.", ("Ban đại diện cha mẹ học sinh",), (), None, ()),
            Expected(
                "Thứ năm, bộ phận kế toán",
                "rong quý III/2025.",
                ("bộ phận kế toán",),
                ("Ban Quản lý cơ sở vật chất",),
                "2025-09-30",
                (),
            ),
            Expected(
                "Thứ sáu, giáo viên chủ n",
                "rường (28/8/2025).",
                ("giáo viên chủ nhiệm các lớp",),
                ("Công an xã",),
                None,
                (),
            ),
            Expected(
                "Thứ bảy, Ban Thanh tra n",
                "tháng 12 hằng năm.",
                ("Ban Thanh tra nhân dân",),
                (),
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20",
                (),
            ),
            Expected(
                "a) Đoàn trường chủ trì, ",
                "h trước ngày 03/9.",
                ("Đoàn trường",),
                ("tổ Văn - Sử - Địa",),
                "2025-09-03",
                (),
            ),
            Expected("b) Văn phòng nhà trường ", " trước ngày 30/8).", ("Văn phòng nhà trường",), (), "2025-08-30", ()),
        ),
    ),
    Document(
        "ke hoach chuyen doi so bang phan cong",
        "2026-01-19",
        """ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN PHƯỚC HÒA	Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND	Tân Phước Hòa, ngày 19 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số và cải cách hành chính xã Tân Phước Hòa năm 2026

Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 08/KH-UBND ngày 09/01/2026 của UBND tỉnh; UBND xã ban hành Kế hoạch chuyển đổi số và cải cách hành chính năm 2026 như sau:

I. MỤC TIÊU
- 100% hồ sơ thủ tục hành chính được tiếp nhận, giải quyết trên môi trường điện tử.
- 85% người dân trưởng thành có tài khoản VNeID mức 2.
- Chỉ số hài lòng đạt từ 92% trở lên (năm 2025 đạt 88,4%).

II. NHIỆM VỤ CỤ THỂ
UBND xã phân công nhiệm vụ cho các cơ quan, đơn vị như sau:

TT	Nội dung công việc	Đơn vị chủ trì	Đơn vị phối hợp	Thời gian hoàn thành
I	Nhận thức số
1	Tổ chức 08 lớp "Bình dân học vụ số" cho cán bộ ấp và người dân	Phòng Văn hóa - Xã hội	Đoàn Thanh niên xã; các ấp	Tháng 3/2026
2	Đăng tin, bài về chuyển đổi số trên Trang thông tin điện tử xã, hệ thống truyền thanh thông minh	Trung tâm Cung ứng dịch vụ công		Thường xuyên
II	Hạ tầng, dữ liệu số
3	Nâng cấp đường truyền, lắp đặt 02 phòng họp trực tuyến	Văn phòng HĐND và UBND	Viễn thông khu vực 3	28/02/2026
4	Làm sạch dữ liệu dân cư, hộ tịch, an sinh xã hội theo Quyết định số 1105/QĐ-UBND ngày 24/11/2025	Công an xã	Phòng Văn hóa - Xã hội, Trạm Y tế	Quý II/2026
5	Số hóa 3.200 hồ sơ địa chính còn lại	Phòng Kinh tế	Không	6 tháng đầu năm 2026
III	Dịch vụ công
6	Công khai kết quả giải quyết thủ tục hành chính, xin lỗi người dân đối với hồ sơ trễ hạn	Trung tâm Phục vụ hành chính công	Các phòng chuyên môn	Chiều thứ Sáu hằng tuần
7	Thí điểm mô hình "Trả kết quả tại nhà" cho người cao tuổi, người khuyết tật	Trung tâm Phục vụ hành chính công	Bưu điện xã	Từ 01/4 đến 30/11/2026
8	Tự chấm điểm Chỉ số cải cách hành chính, xây dựng báo cáo năm	Văn phòng HĐND và UBND	Các phòng chuyên môn	Trước ngày 15/11/2026

III. KINH PHÍ
Tổng kinh phí dự kiến 640 triệu đồng, từ nguồn ngân sách xã năm 2026 và nguồn xã hội hóa (phụ lục kèm theo).

IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Chủ tịch UBND xã trước ngày 20 hằng tháng.
- Tham mưu UBND xã khen thưởng tập thể, cá nhân có thành tích, phê bình đơn vị chậm trễ.
2. Phòng Kinh tế
Chủ trì, phối hợp với Văn phòng HĐND và UBND xã thẩm định dự toán, trình UBND xã phân bổ kinh phí trước 10/02/2026.
3. Các phòng chuyên môn, đơn vị sự nghiệp căn cứ Kế hoạch này cụ thể hóa thành kế hoạch của đơn vị, gửi Văn phòng HĐND và UBND xã chậm nhất ngày 30/01/2026.
4. Đề nghị Ủy ban MTTQ Việt Nam xã và các đoàn thể tuyên truyền, vận động đoàn viên, hội viên sử dụng dịch vụ công trực tuyến; giám sát thái độ phục vụ của cán bộ, công chức.
5. Trưởng 14 ấp phối hợp với Tổ công nghệ số cộng đồng đến từng hộ hướng dẫn cài đặt VNeID, phấn đấu đến hết năm 2026 mỗi hộ có ít nhất 01 người thành thạo dịch vụ công trực tuyến.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng HĐND và UBND xã để tổng hợp, báo cáo UBND xã xem xét, điều chỉnh./.

Nơi nhận:
- UBND tỉnh (b/c);
- TT. Đảng ủy, TT. HĐND xã;
- Các đơn vị tại Mục II;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Dương Minh Trọng
""",
        (
            Expected(
                '1\tTổ chức 08 lớp "Bình d',
                "ác ấp\tTháng 3/2026",
                ("Phòng Văn hóa - Xã hội",),
                (
                    "Đoàn Thanh niên xã",
                    "các ấp",
                ),
                "2026-03-31",
                (),
            ),
            Expected(
                "2\tĐăng tin, bài về chuyể", "công\t\tThường xuyên", ("Trung tâm Cung ứng dịch vụ công",), (), None, ()
            ),
            Expected(
                "3\tNâng cấp đường truyền,",
                "u vực 3\t28/02/2026",
                ("Văn phòng HĐND và UBND",),
                ("Viễn thông khu vực 3",),
                "2026-02-28",
                (),
            ),
            Expected(
                "4\tLàm sạch dữ liệu dân c",
                "m Y tế\tQuý II/2026",
                ("Công an xã",),
                (
                    "Phòng Văn hóa - Xã hội",
                    "Trạm Y tế",
                ),
                "2026-06-30",
                ("1105/QĐ-UBND",),
            ),
            Expected("5\tSố hóa 3.200 hồ sơ địa", "tháng đầu năm 2026", ("Phòng Kinh tế",), (), "2026-06-30", ()),
            Expected(
                "6\tCông khai kết quả giải",
                " thứ Sáu hằng tuần",
                ("Trung tâm Phục vụ hành chính công",),
                ("Các phòng chuyên môn",),
                "FREQ=WEEKLY;BYDAY=FR",
                (),
            ),
            Expected(
                '7\tThí điểm mô hình "Trả ',
                "1/4 đến 30/11/2026",
                ("Trung tâm Phục vụ hành chính công",),
                ("Bưu điện xã",),
                "2026-11-30",
                (),
            ),
            Expected(
                "8\tTự chấm điểm Chỉ số cả",
                "ớc ngày 15/11/2026",
                ("Văn phòng HĐND và UBND",),
                ("Các phòng chuyên môn",),
                "2026-11-15",
                (),
            ),
            Expected(
                "- Là cơ quan thường trực",
                "gày 20 hằng tháng.",
                ("Văn phòng HĐND và UBND xã",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=20",
                (),
            ),
            Expected("- Tham mưu UBND xã khen ", "h đơn vị chậm trễ.", ("Văn phòng HĐND và UBND xã",), (), None, ()),
            Expected(
                "Chủ trì, phối hợp với Vă",
                " trước 10/02/2026.",
                ("Phòng Kinh tế",),
                ("Văn phòng HĐND và UBND xã",),
                "2026-02-10",
                (),
            ),
            Expected(
                "3. Các phòng chuyên môn,",
                "t ngày 30/01/2026.",
                ("Các phòng chuyên môn, đơn vị sự nghiệp",),
                (),
                "2026-01-30",
                (),
            ),
            Expected(
                "4. Đề nghị Ủy ban MTTQ V",
                "cán bộ, công chức.",
                (
                    "Ủy ban MTTQ Việt Nam xã",
                    "các đoàn thể",
                ),
                (),
                None,
                (),
            ),
            Expected(
                "5. Trưởng 14 ấp phối hợp",
                "ụ công trực tuyến.",
                ("Trưởng 14 ấp",),
                ("Tổ công nghệ số cộng đồng",),
                "2026-12-31",
                (),
            ),
        ),
    ),
    Document(
        "ket luan thanh tra",
        "2024-10-11",
        """UBND TỈNH HÀ LÂM                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   THANH TRA TỈNH                          Độc lập - Tự do - Hạnh phúc
 Số: 26/KL-TTr                           Hà Lâm, ngày 11 tháng 10 năm 2024

                              KẾT LUẬN THANH TRA
     Về việc quản lý, sử dụng đất đai và đầu tư xây dựng tại huyện Sơn Khê

   Thực hiện Quyết định số 41/QĐ-TTr ngày 03/6/2024 của Chánh Thanh tra tỉnh, từ
ngày 10/6/2024 đến ngày 22/7/2024, Đoàn thanh tra đã tiến hành thanh tra tại UBND
huyện Sơn Khê và các đơn vị có liên quan, thời kỳ thanh tra từ năm 2021 đến năm
2023.
   Xét Báo cáo kết quả thanh tra ngày 12/8/2024 của Trưởng Đoàn thanh tra, ý kiến
giải trình của UBND huyện Sơn Khê tại Văn bản số 1187/UBND-TNMT ngày 27/8/2024,
Chánh Thanh tra tỉnh kết luận như sau:

   I. KHÁI QUÁT CHUNG
   Huyện Sơn Khê có diện tích tự nhiên 58.214 ha, 16 xã, thị trấn. Giai đoạn 2021 -
2023, huyện được giao 412,6 tỷ đồng vốn đầu tư công, triển khai 87 công trình, đến
31/12/2023 đã quyết toán 61 công trình.

   II. KẾT QUẢ KIỂM TRA, XÁC MINH
   1. Ưu điểm
   UBND huyện đã ban hành đầy đủ kế hoạch sử dụng đất hằng năm; cấp mới 3.418 giấy
chứng nhận quyền sử dụng đất, đạt 96,2% kế hoạch.
   2. Khuyết điểm, vi phạm
   - Giao đất không qua đấu giá cho 17 hộ tại xã Nà Phặc, diện tích 2.140 m2, không
đúng đối tượng.
   - Chậm lập hồ sơ quyết toán 09 công trình, quá thời hạn từ 04 đến 19 tháng.
   - Nghiệm thu, thanh toán sai khối lượng tại 05 công trình với số tiền
1.283.450.000 đồng.
   3. Nguyên nhân, trách nhiệm
   Để xảy ra khuyết điểm nêu trên, trách nhiệm thuộc về Chủ tịch, Phó Chủ tịch UBND
huyện phụ trách thời kỳ 2021 - 2023; Trưởng Phòng Tài nguyên và Môi trường; Giám
đốc Ban Quản lý dự án đầu tư xây dựng huyện.

   III. KIẾN NGHỊ BIỆN PHÁP XỬ LÝ
   Từ kết quả thanh tra, Chánh Thanh tra tỉnh kiến nghị, yêu cầu:
   1. Đối với Chủ tịch UBND huyện Sơn Khê
   a) Tổ chức kiểm điểm, xử lý trách nhiệm đối với tập thể, cá nhân có khuyết điểm,
vi phạm nêu tại Mục II, hoàn thành trước ngày 30/11/2024.
   b) Rà soát, thu hồi quyết định giao đất cho 17 hộ tại xã Nà Phặc; ưu tiên phương
án đấu giá lại, bảo đảm quyền lợi hợp pháp của người dân. Thời hạn thực hiện: ngày
15/12/2024.
   c) Chỉ đạo các chủ đầu tư lập, trình phê duyệt quyết toán 09 công trình theo
Nghị định số 99/2021/NĐ-CP của Chính phủ; phối hợp với Sở Tài chính thẩm tra dứt
điểm, hoàn thành trong quý IV năm 2024.
   2. Trước ngày 10/11/2024, Ban Quản lý dự án đầu tư xây dựng huyện Sơn Khê thu
hồi, nộp vào tài khoản tạm giữ của Thanh tra tỉnh số 3949.0.1054321 mở tại Kho bạc
Nhà nước tỉnh số tiền 1.283.450.000 đồng do nghiệm thu, thanh toán sai khối lượng.
   3. Đối với các sở, ngành
                                        2
   a) Đề nghị Sở Tài nguyên và Môi trường hướng dẫn UBND huyện Sơn Khê tháo gỡ
vướng mắc trong việc xác định giá đất cụ thể; tăng cường kiểm tra công tác giao
đất, cho thuê đất trên địa bàn.
   b) Sở Xây dựng chủ trì, phối hợp với Sở Giao thông vận tải kiểm tra công tác
nghiệm thu các công trình đang thi công trên địa bàn huyện Sơn Khê trong 6 tháng
đầu năm 2025.
   4. Kiến nghị Chủ tịch UBND tỉnh xem xét, chỉ đạo kiểm điểm trách nhiệm của Chủ
tịch UBND huyện Sơn Khê thời kỳ 2021 - 2023 theo phân cấp quản lý cán bộ.

   IV. TỔ CHỨC THỰC HIỆN
   1. UBND huyện Sơn Khê công khai Kết luận thanh tra tại trụ sở và trên Trang
thông tin điện tử huyện chậm nhất ngày 25/10/2024.
   2. UBND huyện Sơn Khê và các đơn vị có liên quan báo cáo kết quả thực hiện Kết
luận số 26/KL-TTr về Thanh tra tỉnh trước ngày 20/12/2024.
   3. Giao Phòng Giám sát, kiểm tra và xử lý sau thanh tra theo dõi, đôn đốc, kiểm
tra việc thực hiện Kết luận này.
   Trên đây là Kết luận thanh tra về việc quản lý, sử dụng đất đai và đầu tư xây
dựng tại huyện Sơn Khê giai đoạn 2021 - 2023./.

Nơi nhận:                                             CHÁNH THANH TRA
- Thanh tra Chính phủ (b/c);
- Chủ tịch UBND tỉnh (b/c);
- UBND huyện Sơn Khê;
- Lưu: VT, Hồ sơ thanh tra.
                                                      Bế Quang Lịch
""",
        (
            Expected(
                "a) Tổ chức kiểm điểm, xử", "c ngày 30/11/2024.", ("Chủ tịch UBND huyện Sơn Khê",), (), "2024-11-30", ()
            ),
            Expected(
                "b) Rà soát, thu hồi quyế",
                ": ngày\n15/12/2024.",
                ("Chủ tịch UBND huyện Sơn Khê",),
                (),
                "2024-12-15",
                (),
            ),
            Expected(
                "c) Chỉ đạo các chủ đầu t",
                "g quý IV năm 2024.",
                ("Chủ tịch UBND huyện Sơn Khê",),
                ("Sở Tài chính",),
                "2024-12-31",
                ("99/2021/NĐ-CP",),
            ),
            Expected(
                "2. Trước ngày 10/11/2024",
                "án sai khối lượng.",
                ("Ban Quản lý dự án đầu tư xây dựng huyện Sơn Khê",),
                (),
                "2024-11-10",
                (),
            ),
            Expected("a) Đề nghị Sở Tài nguyên", " đất trên địa bàn.", ("Sở Tài nguyên và Môi trường",), (), None, ()),
            Expected(
                "b) Sở Xây dựng chủ trì, ",
                "háng\nđầu năm 2025.",
                ("Sở Xây dựng",),
                ("Sở Giao thông vận tải",),
                "2025-06-30",
                (),
            ),
            Expected("4. Kiến nghị Chủ tịch UB", "ấp quản lý cán bộ.", ("Chủ tịch UBND tỉnh",), (), None, ()),
            Expected("1. UBND huyện Sơn Khê cô", "t ngày 25/10/2024.", ("UBND huyện Sơn Khê",), (), "2024-10-25", ()),
            Expected(
                "2. UBND huyện Sơn Khê và",
                "c ngày 20/12/2024.",
                (
                    "UBND huyện Sơn Khê",
                    "các đơn vị có liên quan",
                ),
                (),
                "2024-12-20",
                ("26/KL-TTr",),
            ),
            Expected(
                "3. Giao Phòng Giám sát, ",
                "hiện Kết luận này.",
                ("Phòng Giám sát, kiểm tra và xử lý sau thanh tra",),
                (),
                None,
                (),
            ),
        ),
    ),
    Document(
        "tin hoi nghi mat tran",
        "2026-07-07",
        """MTTQ tỉnh Hải Đông: Phát huy sức mạnh khối đại đoàn kết, hoàn thành mục tiêu xóa nhà tạm, nhà dột nát
Thứ Ba, 07/07/2026 - 17:25 | A- A A+
(HĐO) - Ngày 7/7, Ủy ban MTTQ Việt Nam tỉnh tổ chức Hội nghị sơ kết công tác Mặt trận và các tổ chức chính trị - xã hội 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026. Đồng chí Mạc Thị Hiên, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh chủ trì hội nghị.

Ảnh: Quang cảnh hội nghị

6 tháng đầu năm, MTTQ các cấp trong tỉnh đã vận động Quỹ "Vì người nghèo" được 38,4 tỷ đồng, xây mới và sửa chữa 1.126 căn nhà đại đoàn kết; tổ chức 214 hội nghị phản biện xã hội. Các tổ chức thành viên chủ trì, phối hợp với ngành chức năng hòa giải thành 687 vụ việc. Trong đó, Hội Liên hiệp Phụ nữ tỉnh hoàn thành chỉ tiêu "mỗi cơ sở giúp 01 phụ nữ thoát nghèo" trước ngày 30/5; Tỉnh đoàn ra quân 96 đội hình tình nguyện hỗ trợ chính quyền hai cấp.

Thảo luận tại hội nghị, đại biểu các xã Đại Trạch, Hải Thịnh đề nghị Ủy ban MTTQ Việt Nam tỉnh sớm hướng dẫn mức chi giám sát, phản biện xã hội; bố trí kinh phí cho Ban Thanh tra nhân dân trong năm 2026. Đại diện Hội Nông dân tỉnh kiến nghị ngành Ngân hàng tiếp tục ưu tiên vốn vay cho các tổ hợp tác.

Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Mạc Thị Hiên phát biểu kết luận hội nghị

Phát biểu kết luận hội nghị, đồng chí Mạc Thị Hiên ghi nhận những kết quả đã đạt được, đồng thời yêu cầu MTTQ và các tổ chức chính trị - xã hội tiếp tục đổi mới nội dung, phương thức hoạt động, hướng mạnh về cơ sở, sát dân, gần dân. Trong tháng 8/2026 tập trung rà soát, hoàn thành xây dựng 62 căn nhà còn lại cho hộ nghèo, hộ cận nghèo, không để hộ nào phải ở nhà tạm trước mùa mưa bão. Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường phối hợp với Trưởng ban công tác Mặt trận nắm tình hình nhân dân, tổng hợp ý kiến, kiến nghị của cử tri gửi về Ủy ban MTTQ Việt Nam tỉnh trước ngày 10 hằng tháng. Tổ chức Ngày hội Đại đoàn kết toàn dân tộc tại các khu dân cư từ ngày 01/11 đến ngày 18/11/2026, bảo đảm trang trọng, tiết kiệm.

Đồng chí đề nghị Tỉnh đoàn chủ động triển khai phần việc được phân công tại Kế hoạch số 15-KH/TU ngày 12/02/2026 của Tỉnh ủy, báo cáo kết quả trước ngày 30/9. Liên đoàn Lao động tỉnh phối hợp với Sở Nội vụ giám sát việc thực hiện chính sách đối với người lao động dôi dư sau sắp xếp tổ chức bộ máy. Giao Văn phòng Ủy ban MTTQ Việt Nam tỉnh tham mưu hướng dẫn mức chi giám sát, phản biện xã hội theo đề nghị của các xã, ban hành trước 25/7.

Đồng chí tin tưởng, với truyền thống đoàn kết, công tác Mặt trận năm 2026 sẽ hoàn thành thắng lợi các chỉ tiêu đề ra.

Nhân dịp này, Ủy ban MTTQ Việt Nam tỉnh tặng Bằng khen cho 07 tập thể, 12 cá nhân có thành tích xuất sắc trong phong trào thi đua yêu nước 6 tháng đầu năm.

Thùy Dương - Quốc Việt
TIN LIÊN QUAN
- Giám sát việc thực hiện chính sách người có công tại phường Hải Thịnh (02/07/2026)
- Trao 30 suất quà cho hộ nghèo xã Đại Trạch (28/06/2026)
Lượt xem: 642 | Bình luận (0)
""",
        (
            Expected(
                "Phát biểu kết luận hội n",
                " sát dân, gần dân.",
                (
                    "MTTQ",
                    "các tổ chức chính trị - xã hội",
                ),
                (),
                None,
                (),
            ),
            Expected(
                "Trong tháng 8/2026 tập t",
                "trước mùa mưa bão.",
                (
                    "MTTQ",
                    "các tổ chức chính trị - xã hội",
                ),
                (),
                "2026-08-31",
                (),
            ),
            Expected(
                "Ban Thường trực Ủy ban M",
                "gày 10 hằng tháng.",
                ("Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường",),
                ("Trưởng ban công tác Mặt trận",),
                "FREQ=MONTHLY;BYMONTHDAY=10",
                (),
            ),
            Expected(
                "Tổ chức Ngày hội Đại đoà",
                " trọng, tiết kiệm.",
                ("Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường",),
                (),
                "2026-11-18",
                (),
            ),
            Expected("Đồng chí đề nghị Tỉnh đo", "ả trước ngày 30/9.", ("Tỉnh đoàn",), (), "2026-09-30", ("15-KH/TU",)),
            Expected(
                "Liên đoàn Lao động tỉnh ", "ếp tổ chức bộ máy.", ("Liên đoàn Lao động tỉnh",), ("Sở Nội vụ",), None, ()
            ),
            Expected(
                "Giao Văn phòng Ủy ban MT",
                "n hành trước 25/7.",
                ("Văn phòng Ủy ban MTTQ Việt Nam tỉnh",),
                (),
                "2026-07-25",
                (),
            ),
        ),
    ),
    Document(
        "giao ban giam doc so",
        "2026-03-30",
        """UBND TỈNH HÀ LÂM
SỞ XÂY DỰNG
Số: 64/TB-SXD

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Lâm, ngày 31 tháng 3 năm 2026

THÔNG BÁO
Ý kiến kết luận của Giám đốc Sở tại cuộc họp giao ban tuần 13 và sơ kết quý I năm 2026

Ngày 30/3/2026, Giám đốc Sở chủ trì giao ban lãnh đạo Sở với trưởng các phòng, đơn vị trực thuộc. Vắng: Phó Giám đốc phụ trách hạ tầng (đi công tác), Trưởng phòng Quản lý nhà (nghỉ phép đến 03/4). Giám đốc Sở kết luận như sau:

1. Đánh giá chung
Quý I, Sở đã giải quyết 2.164 hồ sơ TTHC, trong đó trước hạn 71,3%; hoàn thành 42/47 nhiệm vụ UBND tỉnh giao. 05 nhiệm vụ còn lại chậm so với yêu cầu, gồm: Đề án phát triển nhà ở xã hội (hạn 15/02), quy chế quản lý kiến trúc đô thị (hạn 28/02) và 03 báo cáo chuyên đề. Nguyên nhân chủ yếu do các phòng phối hợp chưa chặt chẽ, tham mưu còn bị động.

2. Nhiệm vụ cụ thể
2.1. Phòng Quản lý nhà và thị trường bất động sản:
- Chủ trì, phối hợp với Phòng Quy hoạch - Kiến trúc hoàn thiện Đề án phát triển nhà ở xã hội theo Công văn số 552/UBND-XD ngày 06/02/2026 của UBND tỉnh; trình Giám đốc Sở trước ngày 10/4/2026.
- Định kỳ hằng quý công bố thông tin về nhà ở và thị trường bất động sản trên Cổng thông tin điện tử của Sở.
2.2. Phòng Quy hoạch - Kiến trúc:
- Hoàn thành dự thảo quy chế quản lý kiến trúc đô thị, gửi lấy ý kiến các xã, phường (20/4).
- Đến hết quý II/2026, cùng Văn phòng Sở số hóa toàn bộ 318 đồ án quy hoạch đã phê duyệt giai đoạn 2011 - 2025, đưa lên hệ thống tra cứu của tỉnh.
2.3. Phòng Quản lý xây dựng
Phối hợp với Thanh tra tỉnh, UBND các phường Đông Sơn, Nam Sơn kiểm tra trật tự xây dựng tại 14 dự án khu dân cư. Thời gian: Tháng 5/2026.
2.4. Chi cục Giám định xây dựng
a) Rà soát an toàn các chung cư cũ, trường học, trụ sở xây dựng trước năm 1994 theo yêu cầu của Bộ Xây dựng, cụ thể:
- Số lượng, vị trí, năm đưa vào sử dụng;
- Mức độ nguy hiểm (cấp A, B, C, D);
- Đề xuất phương án xử lý.
Báo cáo kết quả về Bộ Xây dựng trước 30/4.
b) Bố trí cán bộ có mặt tại hiện trường ngay khi nhận được tin báo sự cố công trình.
2.5. Phòng Kế hoạch - Tài chính:
- Trước ngày 08/4, tổng hợp nhu cầu bổ sung kế hoạch vốn bảo trì đường bộ; Ban QLDA chuyên ngành phối hợp cung cấp số liệu.
- Tham mưu thanh lý 06 xe ô tô hết niên hạn, thực hiện xong trong năm 2026.
2.6. Văn phòng Sở:
- Cập nhật tình trạng các nhiệm vụ UBND tỉnh giao, báo cáo tại giao ban sáng thứ Hai hằng tuần.
- Tham mưu tổ chức kỷ niệm 68 năm Ngày truyền thống ngành Xây dựng (29/4/1958 - 29/4/2026) thiết thực, tiết kiệm.
3. Một số việc khác
3.1. Về phương án tự chủ tài chính của Trung tâm Quy hoạch xây dựng: Giám đốc Sở thống nhất mức tự chủ nhóm 2. Trong tháng 4/2026, Trung tâm Quy hoạch xây dựng phối hợp P. KHTC hoàn thiện hồ sơ, trình Sở Tài chính thẩm định.
3.2. Đồng ý để Công đoàn Sở tổ chức giải bóng đá ngành vào ngày 25 và 26/4/2026.
3.3. Đề nghị các Phó Giám đốc theo lĩnh vực phụ trách trực tiếp chỉ đạo, kiểm tra, chịu trách nhiệm về tiến độ các nhiệm vụ nêu trên.
Văn phòng Sở thông báo để các phòng, đơn vị biết, triển khai thực hiện./.

Nơi nhận:
- Giám đốc, các PGĐ Sở;
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.
TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Nông Đức Thuận
""",
        (
            Expected(
                "- Chủ trì, phối hợp với ",
                "ớc ngày 10/4/2026.",
                ("Phòng Quản lý nhà và thị trường bất động sản",),
                ("Phòng Quy hoạch - Kiến trúc",),
                "2026-04-10",
                ("552/UBND-XD",),
            ),
            Expected(
                "- Định kỳ hằng quý công ",
                "in điện tử của Sở.",
                ("Phòng Quản lý nhà và thị trường bất động sản",),
                (),
                "FREQ=MONTHLY;INTERVAL=3",
                (),
            ),
            Expected(
                "- Hoàn thành dự thảo quy", "xã, phường (20/4).", ("Phòng Quy hoạch - Kiến trúc",), (), "2026-04-20", ()
            ),
            Expected(
                "- Đến hết quý II/2026, c",
                " tra cứu của tỉnh.",
                ("Phòng Quy hoạch - Kiến trúc",),
                ("Văn phòng Sở",),
                "2026-06-30",
                (),
            ),
            Expected(
                "Phối hợp với Thanh tra t",
                "ian: Tháng 5/2026.",
                ("Phòng Quản lý xây dựng",),
                (
                    "Thanh tra tỉnh",
                    "UBND phường Đông Sơn",
                    "UBND phường Nam Sơn",
                ),
                "2026-05-31",
                (),
            ),
            Expected(
                "a) Rà soát an toàn các c", "y dựng trước 30/4.", ("Chi cục Giám định xây dựng",), (), "2026-04-30", ()
            ),
            Expected("b) Bố trí cán bộ có mặt ", " sự cố công trình.", ("Chi cục Giám định xây dựng",), (), None, ()),
            Expected(
                "- Trước ngày 08/4, tổng ",
                " cung cấp số liệu.",
                ("Phòng Kế hoạch - Tài chính",),
                ("Ban QLDA chuyên ngành",),
                "2026-04-08",
                (),
            ),
            Expected(
                "- Tham mưu thanh lý 06 x", "ng trong năm 2026.", ("Phòng Kế hoạch - Tài chính",), (), "2026-12-31", ()
            ),
            Expected(
                "- Cập nhật tình trạng cá", "thứ Hai hằng tuần.", ("Văn phòng Sở",), (), "FREQ=WEEKLY;BYDAY=MO", ()
            ),
            Expected("- Tham mưu tổ chức kỷ ni", "t thực, tiết kiệm.", ("Văn phòng Sở",), (), None, ()),
            Expected(
                "3.1. Về phương án tự chủ",
                "i chính thẩm định.",
                ("Trung tâm Quy hoạch xây dựng",),
                ("P. KHTC",),
                "2026-04-30",
                (),
            ),
            Expected("3.3. Đề nghị các Phó Giá", "nhiệm vụ nêu trên.", ("các Phó Giám đốc",), (), None, ()),
        ),
    ),
    Document(
        "bao cao ket qua quy",
        "2025-09-26",
        """ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG NAM SƠN                     Độc lập - Tự do - Hạnh phúc
Số: 218/BC-UBND                 Nam Sơn, ngày 26 tháng 9 năm 2025

BÁO CÁO
Kết quả công tác thanh niên, gia đình, trẻ em và bình đẳng giới quý III năm 2025

Thực hiện Công văn số 1340/SVHTTDL-GĐ ngày 10/9/2025 của Sở Văn hóa, Thể thao và Du lịch, UBND phường Nam Sơn báo cáo kết quả công tác quý III năm 2025 như sau:

I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1. UBND phường đã ban hành 04 kế hoạch, 07 công văn chỉ đạo; giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên, Hội Liên hiệp Phụ nữ phường tổ chức thực hiện.
2. Ngày 15/7/2025, UBND phường kiện toàn Ban Chỉ đạo công tác gia đình gồm 15 thành viên (Quyết định số 96/QĐ-UBND).
3. Phối hợp với Trường Tiểu học Nam Sơn tổ chức Diễn đàn trẻ em ngày 02/8, có 120 em tham gia.

II. KẾT QUẢ CỤ THỂ
1. Công tác trẻ em
- 100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế; 98,7% trẻ trong độ tuổi được tiêm chủng đầy đủ.
- Thăm, tặng 214 suất quà Trung thu cho trẻ em có hoàn cảnh đặc biệt, tổng trị giá 64,2 triệu đồng.
- Hoàn thành lắp 05 biển cảnh báo khu vực nguy cơ đuối nước trước ngày 31/7 theo Kế hoạch số 33/KH-UBND.
2. Công tác gia đình
- Duy trì 09 câu lạc bộ gia đình phát triển bền vững; 03 địa chỉ tin cậy tại cộng đồng.
- Trong quý xảy ra 02 vụ bạo lực gia đình (giảm 01 vụ so với cùng kỳ), đã hòa giải, xử lý theo quy định.
3. Bình đẳng giới và thanh niên
- Tỷ lệ nữ tham gia cấp ủy phường đạt 29,6%.
- Giải quyết việc làm mới cho 186 thanh niên, đạt 77,5% kế hoạch năm.

III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
1. Tồn tại, hạn chế
- Công tác tuyên truyền về phòng, chống tai nạn thương tích ở trẻ em có nơi chưa thường xuyên; 03/18 tổ dân phố chưa xây dựng kế hoạch.
- Việc cập nhật phần mềm quản lý trẻ em còn chậm, đến ngày 20/9 mới đạt 81%.
- Sinh hoạt của một số câu lạc bộ còn hình thức, chưa thu hút nam giới tham gia.
2. Nguyên nhân
- Cán bộ làm công tác trẻ em kiêm nhiệm nhiều việc, thay đổi sau sắp xếp đơn vị hành chính từ ngày 01/7/2025.
- Kinh phí được cấp thấp (bình quân 3.500 đồng/trẻ/năm).

IV. ĐÁNH GIÁ CHUNG
Nhìn chung, các chỉ tiêu quý III cơ bản đạt tiến độ so với kế hoạch năm; 07/09 chỉ tiêu đạt từ 75% trở lên. Phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" tiếp tục được các tầng lớp nhân dân hưởng ứng.
(Kèm theo: 1. Biểu tổng hợp số liệu trẻ em; 2. Biểu thống kê bạo lực gia đình quý III/2025)
Trên đây là báo cáo của UBND phường Nam Sơn./.

Nơi nhận:
- Sở VHTTDL (b/c);
- TT. Đảng ủy, HĐND phường;
- Lưu: VT, VHXH.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lương Bích Thảo
""",
        (),
    ),
    Document(
        "phat bieu ky niem",
        "2025-11-15",
        """DIỄN VĂN
Kỷ niệm 50 năm Ngày thành lập Bệnh viện đa khoa khu vực Mường Tiên (15/11/1975 - 15/11/2025)
(Do đồng chí Giám đốc Bệnh viện trình bày)

Kính thưa các đồng chí lãnh đạo tỉnh, lãnh đạo Sở Y tế!
Kính thưa các thầy thuốc lão thành, các thế hệ cán bộ, viên chức của Bệnh viện!
Thưa toàn thể các đồng chí!

Hôm nay, trong không khí phấn khởi chào mừng Đại hội Đảng các cấp, Bệnh viện đa khoa khu vực Mường Tiên long trọng tổ chức Lễ kỷ niệm 50 năm Ngày thành lập. Thay mặt Đảng ủy, Ban Giám đốc, tôi xin nhiệt liệt chào mừng và trân trọng cảm ơn các đồng chí lãnh đạo, các vị khách quý đã về dự buổi lễ.

Ngày 15/11/1975, Ủy ban hành chính tỉnh ký quyết định thành lập Bệnh viện trên cơ sở Bệnh xá Mường Tiên với 30 giường bệnh, 19 cán bộ, trong đó chỉ có 02 bác sĩ. Giữa muôn vàn khó khăn, các thế hệ thầy thuốc đã vừa chống dịch sốt rét, vừa dựng lán trại đón người bệnh. Năm 1998, khu nhà điều trị 3 tầng được khánh thành. Năm 2016, Bệnh viện được xếp hạng II. Đến hôm nay, chúng ta có 280 giường bệnh, 341 viên chức, người lao động, 26 khoa, phòng.

Nhìn lại chặng đường nửa thế kỷ, chúng ta tự hào về ba dấu ấn:
Một là, tập thể đoàn kết, giữ vững y đức, không ngại khó, ngại khổ, luôn lấy người bệnh làm trung tâm.
Hai là, chủ động làm chủ kỹ thuật mới: phẫu thuật nội soi từ năm 2009, lọc máu chu kỳ từ năm 2014, can thiệp đột quỵ giai đoạn cấp từ tháng 3/2023.
Ba là, phối hợp chặt chẽ với các trạm y tế, hoàn thành xuất sắc nhiệm vụ phòng, chống dịch Covid-19, được Thủ tướng Chính phủ tặng Bằng khen năm 2022.

Có được kết quả đó là nhờ sự quan tâm lãnh đạo, chỉ đạo của Tỉnh ủy, HĐND, UBND tỉnh; sự hỗ trợ chuyên môn của các bệnh viện tuyến trung ương; sự tin yêu của nhân dân các dân tộc trong vùng. Nhân dịp này, tôi xin bày tỏ lòng biết ơn sâu sắc tới các bác, các cô chú đã nghỉ hưu; tưởng nhớ những đồng nghiệp đã đi xa.

Thưa các đồng chí!
Phía trước còn nhiều thử thách. Tập thể Bệnh viện hôm nay xin hứa sẽ tiếp nối truyền thống, giữ gìn sự đoàn kết, không ngừng học tập, nâng cao tay nghề, phấn đấu đến năm 2030 trở thành bệnh viện hạng I của khu vực phía Tây tỉnh. Chúng tôi rất mong tiếp tục nhận được sự quan tâm, giúp đỡ của các cấp lãnh đạo, sự đồng hành của các đơn vị bạn và các nhà hảo tâm.

Cuối cùng, xin kính chúc các đồng chí lãnh đạo, các vị đại biểu, các thế hệ thầy thuốc dồi dào sức khỏe, hạnh phúc.
Xin trân trọng cảm ơn!
""",
        (),
    ),
    Document(
        "tin doan cong tac tham",
        "2024-08-22",
        """Đoàn công tác huyện Thạch Lương thăm và trao đổi kinh nghiệm xây dựng nông thôn mới tại huyện Phú Sơn
Cập nhật: 22/08/2024 15:10 | Chuyên mục: Thời sự - Chính trị
Sáng ngày 22/8, Đoàn công tác huyện Thạch Lương (tỉnh Bắc Hòa) do đồng chí Ngân Văn Thỏa, Phó Bí thư Thường trực Huyện ủy làm trưởng đoàn đã đến thăm, trao đổi kinh nghiệm xây dựng nông thôn mới gắn với phát triển du lịch cộng đồng tại huyện Phú Sơn. Tiếp đoàn có đồng chí Lò Văn Khoát, Bí thư Huyện ủy; lãnh đạo UBND huyện, các phòng Nông nghiệp và Phát triển nông thôn, Văn hóa và Thông tin.

(Ảnh: Đoàn tham quan bản du lịch cộng đồng Nà Hin)

Tại buổi làm việc, lãnh đạo huyện Phú Sơn giới thiệu khái quát tình hình kinh tế - xã hội địa phương. Đến tháng 7/2024, huyện có 11/17 xã đạt chuẩn nông thôn mới, 02 xã đạt chuẩn nâng cao; thu nhập bình quân 46,5 triệu đồng/người/năm; 23 sản phẩm OCOP từ 3 sao trở lên. Riêng bản Nà Hin năm 2023 đón 18.700 lượt khách, doanh thu hơn 4,1 tỷ đồng. Theo đồng chí Trưởng phòng Nông nghiệp và Phát triển nông thôn, kinh nghiệm của huyện là giao chỉ tiêu cụ thể cho từng xã, định kỳ hằng tháng kiểm điểm tiến độ, phát huy vai trò chủ thể của người dân; người đứng đầu cấp ủy phải trực tiếp đi cơ sở.

Hai bên đã trao đổi, chia sẻ nhiều nội dung về cách huy động nguồn lực, xử lý rác thải ở nông thôn, liên kết tiêu thụ chè Shan tuyết. Đồng chí Ngân Văn Thỏa cảm ơn sự đón tiếp chu đáo của huyện Phú Sơn, đánh giá cao những mô hình đã được tham quan và bày tỏ mong muốn hai huyện tiếp tục giữ mối quan hệ gắn bó, sớm ký kết chương trình hợp tác giai đoạn 2025 - 2030.

Nhân dịp này, Đoàn công tác đã tặng 20 suất quà cho học sinh nghèo vượt khó Trường PTDTBT Tiểu học và THCS Nậm Pung; dâng hương tại Nhà bia tưởng niệm các anh hùng liệt sĩ huyện.

Chiều cùng ngày, Đoàn tham quan Hợp tác xã chè Nậm Pung và bản du lịch cộng đồng Nà Hin. Trước đó, trong hai ngày 20 và 21/8, Đoàn đã làm việc tại huyện Đông Vân.

Vàng Thị Dợ (Trung tâm VH, TT và TT huyện)
Tin mới hơn
• Phú Sơn tổng kết hè 2024, bàn giao thanh thiếu nhi về trường học (29/08/2024)
Tin cũ hơn
• Kiểm tra tiến độ xóa nhà tạm tại xã Bản Cải (19/08/2024)
• Hội nghị báo cáo viên tháng 8 (15/08/2024)
Trang 1 2 3 ... 48
""",
        (),
    ),
    Document(
        "chuong trinh hoi nghi tong ket",
        "2026-01-09",
        """ĐẢNG BỘ TỈNH HÀ LÂM
ĐẢNG ỦY PHƯỜNG ĐÔNG SƠN
*

CHƯƠNG TRÌNH
Hội nghị tổng kết công tác xây dựng Đảng năm 2025, triển khai nhiệm vụ năm 2026
(Thời gian: 01 ngày, thứ Sáu ngày 09 tháng 01 năm 2026; địa điểm: Hội trường lớn UBND phường)

Thời gian	Nội dung	Thực hiện
BUỔI SÁNG
7h00 - 7h30	Đón tiếp đại biểu, phát tài liệu	Văn phòng Đảng ủy
7h30 - 7h45	Văn nghệ chào mừng	Đoàn Thanh niên phường
7h45 - 8h00	Chào cờ, tuyên bố lý do, giới thiệu đại biểu	Ban Tổ chức
8h00 - 8h30	Báo cáo tổng kết công tác xây dựng Đảng năm 2025, phương hướng, nhiệm vụ năm 2026	Thường trực Đảng ủy
8h30 - 8h50	Báo cáo công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng	Ủy ban Kiểm tra Đảng ủy
8h50 - 10h00	Tham luận:
	1. Kinh nghiệm nâng cao chất lượng sinh hoạt chi bộ	Chi bộ Tổ dân phố số 4
	2. Công tác phát triển đảng viên trong doanh nghiệp	Chi bộ Công ty CP Dệt Đông Sơn
	3. Phối hợp giải phóng mặt bằng dự án đường Vành đai 2	Chi bộ cơ quan UBND phường
10h00 - 10h15	Giải lao
10h15 - 10h45	Công bố quyết định và trao khen thưởng (05 tập thể, 21 đảng viên hoàn thành xuất sắc nhiệm vụ 05 năm liền)	Ban Xây dựng Đảng
10h45 - 11h15	Phát biểu chỉ đạo của lãnh đạo Tỉnh ủy	Mời đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách địa bàn
11h15 - 11h30	Phát biểu tiếp thu	Bí thư Đảng ủy
BUỔI CHIỀU
13h30 - 15h00	Thảo luận tổ (03 tổ): dự thảo Nghị quyết về nhiệm vụ năm 2026; dự thảo Chương trình kiểm tra, giám sát năm 2026	Tổ trưởng các tổ thảo luận
15h00 - 15h30	Các tổ báo cáo kết quả thảo luận	Thư ký các tổ
15h30 - 16h00	Kết luận Hội nghị	Bí thư Đảng ủy
16h00 - 16h15	Thông qua Nghị quyết, chào cờ, bế mạc	Ban Tổ chức

Tài liệu Hội nghị gồm:
1. Báo cáo số 15-BC/ĐU ngày 31/12/2025 về tổng kết công tác xây dựng Đảng năm 2025;
2. Báo cáo công tác kiểm tra, giám sát năm 2025;
3. Dự thảo Nghị quyết lãnh đạo thực hiện nhiệm vụ năm 2026.

Thành phần: các đồng chí Ủy viên Ban Chấp hành Đảng bộ phường; bí thư, phó bí thư 46 chi bộ trực thuộc; trưởng các phòng, ban, đoàn thể phường. Tổng số 168 đại biểu.

BAN TỔ CHỨC HỘI NGHỊ
""",
        (),
    ),
)
