# ruff: noqa: E501
"""Documents of a seventh round, written and labelled by somebody who had never seen the reader work.

All names are invented; no label had to be set right afterwards.
"""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "phien hop thuong ky thang 10",
        "2025-10-30",
        """ỦY BAN NHÂN DÂN
TỈNH VÂN HÀ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 512/TB-UBND
Vân Hà, ngày 03 tháng 11 năm 2025

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại Phiên họp thường kỳ tháng 10 năm 2025

Ngày 30/10/2025, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh chủ trì Phiên họp thường kỳ tháng 10 năm 2025. Dự họp có các Phó Chủ tịch, Ủy viên UBND tỉnh; đại diện lãnh đạo Ban Kinh tế - Ngân sách HĐND tỉnh; lãnh đạo các sở, ban, ngành; Chủ tịch UBND các xã, phường dự trực tuyến tại 64 điểm cầu.
Sau khi nghe Sở Tài chính báo cáo tình hình kinh tế - xã hội (Báo cáo số 428/BC-STC ngày 27/10/2025), ý kiến của các đại biểu, Chủ tịch UBND tỉnh kết luận như sau:

I. VỀ TÌNH HÌNH KINH TẾ - XÃ HỘI
1. Trong 10 tháng, thu ngân sách trên địa bàn đạt 7.816 tỷ đồng, bằng 91,2% dự toán; chỉ số sản xuất công nghiệp tăng 11,4%; đón 2,1 triệu lượt khách du lịch; bộ máy chính quyền địa phương 02 cấp cơ bản vận hành thông suốt.
Các lĩnh vực văn hóa, giáo dục, y tế có chuyển biến; đã xóa 1.046/1.120 nhà tạm, nhà dột nát; tổ chức thành công Đại hội Thể dục thể thao cấp xã. Quốc phòng, an ninh được giữ vững, tai nạn giao thông giảm cả 3 tiêu chí so với cùng kỳ năm 2024. UBND tỉnh biểu dương các đơn vị có tỷ lệ giải ngân trên 80%: Sở Y tế, Ban Quản lý dự án nông nghiệp, UBND phường Nam Sơn, UBND xã Yên Mạc.
2. Bên cạnh đó, giải ngân vốn đầu tư công mới đạt 58,7% kế hoạch, thấp hơn bình quân cả nước; còn 11 xã chưa bố trí đủ công chức địa chính; tiến độ giải phóng mặt bằng một số dự án trọng điểm chậm do chưa thống nhất được đơn giá đất.

II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
Yêu cầu các sở, ban, ngành, UBND các xã, phường bám sát chương trình công tác, tập trung thực hiện tốt các nhiệm vụ sau:
1. Về giải ngân vốn đầu tư công
a) Các chủ đầu tư lập đường găng tiến độ từng dự án, tổ chức thi công "3 ca, 4 kíp", bảo đảm giải ngân hết kế hoạch vốn được giao trước ngày 31/01/2026; chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để bị thu hồi vốn.
b) Sở Tài chính rà soát các dự án không có khả năng giải ngân, tham mưu UBND tỉnh điều chuyển vốn cho dự án có nhu cầu trong tháng 11/2025.
c) Sở Xây dựng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng tỉnh và UBND phường Đông Khê giải quyết dứt điểm vướng mắc của 23 hộ dân thuộc dự án đường nối quốc lộ với cầu Bến Lở, bàn giao toàn bộ mặt bằng sạch chậm nhất ngày 15/12/2025.
2. Về thu, chi ngân sách
Giao Thuế tỉnh chủ trì, phối hợp với Công an tỉnh và các địa phương tăng cường chống thất thu, thu hồi nợ đọng thuế, nhất là thu tiền sử dụng đất; phấn đấu đến hết năm 2025 tổng thu vượt tối thiểu 8% dự toán HĐND tỉnh giao.
3. Sở Nông nghiệp và Môi trường
- Hướng dẫn các địa phương xuống giống vụ Đông đúng khung thời vụ, hoàn thành gieo trồng 12.500 ha cây vụ Đông trước ngày 20/11.
- Chủ trì, phối hợp với Sở Tài chính, UBND các xã, phường hoàn thiện bảng giá đất, bảo đảm sát thực tế, đúng quy định tại Nghị quyết số 71/2025/NQ-HĐND của HĐND tỉnh.
- Tổng hợp tiến độ cấp giấy chứng nhận quyền sử dụng đất lần đầu của từng xã, phường, báo cáo Chủ tịch UBND tỉnh trước ngày 25 hằng tháng.
4. Về văn hóa - xã hội
a) Giao Sở Giáo dục và Đào tạo rà soát việc sắp xếp mạng lưới trường, lớp sau sáp nhập đơn vị hành chính, đề xuất phương án xử lý 37 điểm trường lẻ, trình UBND tỉnh trong quý I/2026.
b) Sở Y tế cùng các bệnh viện đa khoa khu vực chủ động bảo đảm thuốc, vật tư y tế, không để thiếu thuốc thuộc danh mục bảo hiểm y tế chi trả.
c) Sở Văn hóa, Thể thao và Du lịch chuẩn bị chu đáo các điều kiện tổ chức Lễ hội Hoa cải, khai mạc ngày 06/12/2025; bảo đảm an toàn, tiết kiệm.
5. Sở Nội vụ tiếp tục giải quyết chế độ cho cán bộ nghỉ việc theo Nghị định số 178/2024/NĐ-CP; tham mưu điều động, biệt phái công chức địa chính, xây dựng cho 11 xã còn thiếu, xong trước ngày 15 tháng 11 năm 2025.
6. Đề nghị Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh thường xuyên nắm chắc tình hình, không để bị động, bất ngờ; mở đợt cao điểm trấn áp tội phạm dịp cuối năm.
7. Về cải cách hành chính, chuyển đổi số
7.1. Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với VNPT Vân Hà, Viettel Vân Hà khắc phục triệt để tình trạng nghẽn mạng, lỗi đồng bộ hồ sơ giữa phần mềm của tỉnh với Cổng Dịch vụ công quốc gia, hoàn thành trước ngày 20/12/2025.
7.2. Văn phòng UBND tỉnh công khai kết quả chấm điểm phục vụ người dân, doanh nghiệp của từng sở, ngành, xã, phường trên Cổng thông tin điện tử tỉnh vào ngày 05 hàng tháng.
7.3. UBND các xã, phường thường xuyên rà soát, bố trí đủ người làm việc tại Trung tâm Phục vụ hành chính công; tuyệt đối không để người dân phải đi lại nhiều lần để bổ sung hồ sơ.
8. Về sản xuất công nghiệp, thương mại, thu hút đầu tư
- Sở Công Thương chủ trì, phối hợp với Ban Quản lý các khu công nghiệp tỉnh và Công ty Điện lực Vân Hà đôn đốc đầu tư trạm biến áp 110 kV Khu công nghiệp Gia Mỗ, đưa vào vận hành trong 6 tháng đầu năm 2026.
- Ban Quản lý các khu công nghiệp tỉnh làm việc với 07 nhà đầu tư chậm triển khai; tham mưu UBND tỉnh thu hồi chủ trương đầu tư đối với các dự án vi phạm cam kết. Thời hạn báo cáo: 25/11/2025.
- Giao Chi cục Quản lý thị trường phối hợp với Công an tỉnh kiểm tra, xử lý nghiêm hành vi buôn lậu, gian lận thương mại, hàng giả, hàng không rõ nguồn gốc dịp Tết Nguyên đán Bính Ngọ 2026.
9. Về an sinh xã hội
a) Sở Xây dựng phối hợp với Sở Tài chính, Ủy ban MTTQ Việt Nam tỉnh hoàn thiện thủ tục, khởi công 02 dự án nhà ở xã hội tại phường Đông Khê và phường Nam Sơn; hoàn thành phần thô trong năm 2026.
b) Sở Nội vụ cùng Liên đoàn Lao động tỉnh nắm tình hình tiền lương, thưởng Tết, chủ động giải quyết tranh chấp lao động, không để xảy ra đình công, ngừng việc tập thể.
c) Việc hỗ trợ gạo cứu đói giáp hạt đã được Bộ Tài chính quyết định tại Quyết định số 3108/QĐ-BTC ngày 20/10/2025 với 412 tấn gạo; các xã đã nhận đủ trước ngày 28/10/2025.
d) Đề nghị Bảo hiểm xã hội tỉnh phối hợp với UBND các xã, phường phát triển người tham gia bảo hiểm xã hội tự nguyện, phấn đấu đến hết năm 2025 đạt 96,5% dân số tham gia bảo hiểm y tế.
10. Về công tác thanh tra, tiếp công dân
- Chủ tịch UBND các xã, phường trực tiếp đối thoại, giải quyết dứt điểm các vụ việc khiếu nại, tố cáo mới phát sinh từ cơ sở.
- Thanh tra tỉnh đôn đốc thực hiện các kết luận thanh tra đã có hiệu lực; kết thúc, ban hành kết luận cuộc thanh tra theo Quyết định số 1674/QĐ-UBND ngày 04/8/2025 trước ngày 30/11.

III. VỀ CÁC NỘI DUNG TRÌNH PHIÊN HỌP
1. Về dự thảo Nghị quyết quy định mức thu các dịch vụ giáo dục: Cơ bản thống nhất nội dung dự thảo. Giao Sở Giáo dục và Đào tạo tiếp thu ý kiến các thành viên UBND tỉnh, gửi Sở Tư pháp thẩm định trước ngày 07/11/2025, hoàn thiện hồ sơ trình UBND tỉnh trước ngày 14/11/2025.
2. Về chủ trương đầu tư dự án Trung tâm lưu trữ tỉnh: Thống nhất như đề xuất của Sở Nội vụ tại Tờ trình số 219/TTr-SNV ngày 22/10/2025.
3. Về Đề án phát triển năng lượng tái tạo giai đoạn 2026 - 2030: Nội dung Đề án còn chung chung, chưa đủ cơ sở thông qua. Sở Công Thương phối hợp với Sở Khoa học và Công nghệ nghiên cứu, bổ sung số liệu, giải pháp, trình lại tại phiên họp sau.
IV. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này, cập nhật kết quả trên Hệ thống theo dõi nhiệm vụ, báo cáo Chủ tịch UBND tỉnh vào chiều thứ Sáu hằng tuần.
Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.

Nơi nhận:
- Thường trực Tỉnh ủy, HĐND tỉnh (b/c);
- Chủ tịch, các PCT UBND tỉnh;
- Các sở, ban, ngành;
- UBND các xã, phường;
- Lưu: VT, TH.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Lương Đình Khoát
""",
        (
            Expected("a) Các chủ đầu tư lập đư", "để bị thu hồi vốn.", ("Các chủ đầu tư",), (), "2026-01-31", ()),
            Expected("b) Sở Tài chính rà soát ", "ong tháng 11/2025.", ("Sở Tài chính",), (), "2025-11-30", ()),
            Expected(
                "c) Sở Xây dựng chủ trì, ",
                "t ngày 15/12/2025.",
                ("Sở Xây dựng",),
                (
                    "Ban Quản lý dự án đầu tư xây dựng tỉnh",
                    "UBND phường Đông Khê",
                ),
                "2025-12-15",
                (),
            ),
            Expected(
                "Giao Thuế tỉnh chủ trì, ",
                "án HĐND tỉnh giao.",
                ("Thuế tỉnh",),
                (
                    "Công an tỉnh",
                    "các địa phương",
                ),
                "2025-12-31",
                (),
            ),
            Expected(
                "- Hướng dẫn các địa phươ",
                " trước ngày 20/11.",
                ("Sở Nông nghiệp và Môi trường",),
                (),
                "2025-11-20",
                (),
            ),
            Expected(
                "- Chủ trì, phối hợp với ",
                "ĐND của HĐND tỉnh.",
                ("Sở Nông nghiệp và Môi trường",),
                (
                    "Sở Tài chính",
                    "UBND các xã, phường",
                ),
                None,
                ("71/2025/NQ-HĐND",),
            ),
            Expected(
                "- Tổng hợp tiến độ cấp g",
                "gày 25 hằng tháng.",
                ("Sở Nông nghiệp và Môi trường",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=25",
                (),
            ),
            Expected(
                "a) Giao Sở Giáo dục và Đ", " trong quý I/2026.", ("Sở Giáo dục và Đào tạo",), (), "2026-03-31", ()
            ),
            Expected(
                "b) Sở Y tế cùng các bệnh",
                "hiểm y tế chi trả.",
                ("Sở Y tế",),
                ("các bệnh viện đa khoa khu vực",),
                None,
                (),
            ),
            Expected(
                "c) Sở Văn hóa, Thể thao ", "n toàn, tiết kiệm.", ("Sở Văn hóa, Thể thao và Du lịch",), (), None, ()
            ),
            Expected(
                "5. Sở Nội vụ tiếp tục gi", "tháng 11 năm 2025.", ("Sở Nội vụ",), (), "2025-11-15", ("178/2024/NĐ-CP",)
            ),
            Expected(
                "6. Đề nghị Công an tỉnh,",
                "phạm dịp cuối năm.",
                (
                    "Công an tỉnh",
                    "Bộ Chỉ huy Quân sự tỉnh",
                ),
                (),
                None,
                (),
            ),
            Expected(
                "7.1. Giao Sở Khoa học và",
                "c ngày 20/12/2025.",
                ("Sở Khoa học và Công nghệ",),
                (
                    "VNPT Vân Hà",
                    "Viettel Vân Hà",
                ),
                "2025-12-20",
                (),
            ),
            Expected(
                "7.2. Văn phòng UBND tỉnh",
                "gày 05 hàng tháng.",
                ("Văn phòng UBND tỉnh",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=5",
                (),
            ),
            Expected("7.3. UBND các xã, phường", " để bổ sung hồ sơ.", ("UBND các xã, phường",), (), None, ()),
            Expected(
                "- Sở Công Thương chủ trì",
                "háng đầu năm 2026.",
                ("Sở Công Thương",),
                (
                    "Ban Quản lý các khu công nghiệp tỉnh",
                    "Công ty Điện lực Vân Hà",
                ),
                "2026-06-30",
                (),
            ),
            Expected(
                "- Ban Quản lý các khu cô",
                "o cáo: 25/11/2025.",
                ("Ban Quản lý các khu công nghiệp tỉnh",),
                (),
                "2025-11-25",
                (),
            ),
            Expected(
                "- Giao Chi cục Quản lý t",
                "đán Bính Ngọ 2026.",
                ("Chi cục Quản lý thị trường",),
                ("Công an tỉnh",),
                None,
                (),
            ),
            Expected(
                "a) Sở Xây dựng phối hợp ",
                "hô trong năm 2026.",
                ("Sở Xây dựng",),
                (
                    "Sở Tài chính",
                    "Ủy ban MTTQ Việt Nam tỉnh",
                ),
                "2026-12-31",
                (),
            ),
            Expected(
                "b) Sở Nội vụ cùng Liên đ", "gừng việc tập thể.", ("Sở Nội vụ",), ("Liên đoàn Lao động tỉnh",), None, ()
            ),
            Expected(
                "d) Đề nghị Bảo hiểm xã h",
                "gia bảo hiểm y tế.",
                ("Bảo hiểm xã hội tỉnh",),
                ("UBND các xã, phường",),
                "2025-12-31",
                (),
            ),
            Expected("- Chủ tịch UBND các xã, ", "hát sinh từ cơ sở.", ("Chủ tịch UBND các xã, phường",), (), None, ()),
            Expected(
                "- Thanh tra tỉnh đôn đốc",
                " trước ngày 30/11.",
                ("Thanh tra tỉnh",),
                (),
                "2025-11-30",
                ("1674/QĐ-UBND",),
            ),
            Expected(
                "1. Về dự thảo Nghị quyết", "c ngày 14/11/2025.", ("Sở Giáo dục và Đào tạo",), (), "2025-11-14", ()
            ),
            Expected(
                "3. Về Đề án phát triển n",
                "tại phiên họp sau.",
                ("Sở Công Thương",),
                ("Sở Khoa học và Công nghệ",),
                None,
                (),
            ),
            Expected(
                "IV. Giao Văn phòng UBND ",
                "thứ Sáu hằng tuần.",
                ("Văn phòng UBND tỉnh",),
                (),
                "FREQ=WEEKLY;BYDAY=FR",
                (),
            ),
        ),
    ),
    Document(
        "ket luan ban thuong vu phat trien dang",
        "2025-03-18",
        """TỈNH ỦY SƠN THÀNH                         ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 318-TB/TU                              Sơn Thành, ngày 21 tháng 3 năm 2025

THÔNG BÁO
KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY
về công tác phát triển đảng viên và củng cố tổ chức cơ sở đảng
-----

Tại phiên họp ngày 18/3/2025, Ban Thường vụ Tỉnh ủy đã nghe Ban Tổ chức Tỉnh ủy trình bày Báo cáo số 402-BC/BTCTU, ngày 11/3/2025 về kết quả 03 năm thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng khóa XIII. Sau khi thảo luận, Ban Thường vụ Tỉnh ủy thống nhất kết luận như sau:

1- Ban Thường vụ Tỉnh ủy ghi nhận, đánh giá cao sự cố gắng của các cấp ủy trong công tác phát triển đảng viên. Trong 03 năm đã kết nạp 4.216 đảng viên, đạt 102,3% chỉ tiêu; xóa 19 thôn, bản chưa có chi bộ. Tuy nhiên, tỷ lệ đảng viên trong doanh nghiệp ngoài khu vực nhà nước còn thấp; chất lượng sinh hoạt ở một số chi bộ nông thôn chuyển biến chậm.

2- Trong thời gian tới, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo thực hiện tốt một số nhiệm vụ sau:

2.1- Tiếp tục quán triệt, thực hiện nghiêm túc, hiệu quả Nghị quyết số 21-NQ/TW; coi công tác phát triển đảng viên là nhiệm vụ thường xuyên, gắn với xây dựng tổ chức chính trị - xã hội vững mạnh.

2.2- Rà soát nguồn phát triển đảng viên, quan tâm đoàn viên ưu tú, công nhân trực tiếp sản xuất, học sinh trung học phổ thông, sinh viên. Hết năm 2025 mỗi đảng bộ cơ sở có ít nhất 01 lớp bồi dưỡng nhận thức về Đảng.

2.3- Nâng cao chất lượng sinh hoạt chi bộ, nhất là sinh hoạt chuyên đề; khắc phục tình trạng sinh hoạt hình thức, ghép nội dung.

3- Đảng ủy UBND tỉnh lãnh đạo các cơ quan liên quan, phối hợp với Đảng ủy các cơ quan Đảng tỉnh khảo sát thực trạng doanh nghiệp có từ 50 lao động trở lên để thành lập tổ chức đảng, hoàn thành trong 6 tháng đầu năm 2025.

4- Giao Ban Tổ chức Tỉnh ủy:

- Chủ trì, phối hợp với Ủy ban Kiểm tra Tỉnh ủy, Ban Tuyên giáo và Dân vận Tỉnh ủy tham mưu Ban Thường vụ Tỉnh ủy ban hành chỉ thị về nâng cao chất lượng sinh hoạt chi bộ, trình trong quý II/2025.

- Hướng dẫn cấp ủy cơ sở sàng lọc, đưa đảng viên không còn đủ tư cách ra khỏi Đảng theo Hướng dẫn số 33-HD/BTCTW; gửi hướng dẫn đến các đảng bộ trực thuộc trước ngày 10/5/2025.

- Theo dõi, tổng hợp kết quả kết nạp đảng viên của các huyện ủy, thành ủy, định kỳ hằng quý báo cáo Thường trực Tỉnh ủy.

5- Ban Tuyên giáo và Dân vận Tỉnh ủy chỉ đạo Báo và Đài Phát thanh - Truyền hình Sơn Thành mở chuyên mục giới thiệu gương đảng viên trẻ tiêu biểu, những mô hình hay trong xây dựng chi bộ "bốn tốt".

6- Đề nghị Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh phối hợp với cấp ủy các cấp phát hiện, bồi dưỡng, giới thiệu quần chúng ưu tú; trong 3 năm 2025 - 2027 giới thiệu ít nhất 6.000 quần chúng cho Đảng xem xét, kết nạp.

7- Văn phòng Tỉnh ủy phối hợp với Ban Tổ chức Tỉnh ủy theo dõi, đôn đốc việc thực hiện kết luận này, báo cáo Ban Thường vụ Tỉnh ủy.

Nơi nhận:                                  T/M BAN THƯỜNG VỤ
- Ban Tổ chức Trung ương (b/c),               PHÓ BÍ THƯ
- Các đồng chí Tỉnh ủy viên,
- Các huyện ủy, thành ủy, đảng ủy trực thuộc,
- Lưu Văn phòng Tỉnh ủy.
                                           Hà Thế Quyền
""",
        (
            Expected(
                "2.1- Tiếp tục quán triệt", " xã hội vững mạnh.", ("các cấp ủy, tổ chức đảng",), (), None, ("21-NQ/TW",)
            ),
            Expected(
                "2.2- Rà soát nguồn phát ", "nhận thức về Đảng.", ("các cấp ủy, tổ chức đảng",), (), "2025-12-31", ()
            ),
            Expected("2.3- Nâng cao chất lượng", "ức, ghép nội dung.", ("các cấp ủy, tổ chức đảng",), (), None, ()),
            Expected(
                "3- Đảng ủy UBND tỉnh lãn",
                "háng đầu năm 2025.",
                ("Đảng ủy UBND tỉnh",),
                ("Đảng ủy các cơ quan Đảng tỉnh",),
                "2025-06-30",
                (),
            ),
            Expected(
                "- Chủ trì, phối hợp với ",
                "trong quý II/2025.",
                ("Ban Tổ chức Tỉnh ủy",),
                (
                    "Ủy ban Kiểm tra Tỉnh ủy",
                    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                ),
                "2025-06-30",
                (),
            ),
            Expected(
                "- Hướng dẫn cấp ủy cơ sở",
                "ớc ngày 10/5/2025.",
                ("Ban Tổ chức Tỉnh ủy",),
                (),
                "2025-05-10",
                ("33-HD/BTCTW",),
            ),
            Expected(
                "- Theo dõi, tổng hợp kết",
                "ường trực Tỉnh ủy.",
                ("Ban Tổ chức Tỉnh ủy",),
                (),
                "FREQ=MONTHLY;INTERVAL=3",
                (),
            ),
            Expected(
                "5- Ban Tuyên giáo và Dân", ' chi bộ "bốn tốt".', ("Ban Tuyên giáo và Dân vận Tỉnh ủy",), (), None, ()
            ),
            Expected(
                "6- Đề nghị Mặt trận Tổ q",
                " xem xét, kết nạp.",
                (
                    "Mặt trận Tổ quốc",
                    "các tổ chức chính trị - xã hội tỉnh",
                ),
                ("cấp ủy các cấp",),
                "2027-12-31",
                (),
            ),
            Expected(
                "7- Văn phòng Tỉnh ủy phố",
                "Thường vụ Tỉnh ủy.",
                ("Văn phòng Tỉnh ủy",),
                ("Ban Tổ chức Tỉnh ủy",),
                None,
                (),
            ),
        ),
    ),
    Document(
        "giao ban huyen uy kim duong",
        "2024-07-29",
        """ĐẢNG BỘ TỈNH HÒA LƯU
HUYỆN ỦY KIM ĐƯỜNG
*
Số 507-TB/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Kim Đường, ngày 31 tháng 7 năm 2024

THÔNG BÁO
Kết luận của đồng chí Bí thư Huyện ủy tại Hội nghị giao ban tháng 7/2024

Ngày 29/7/2024, đồng chí Bí thư Huyện ủy chủ trì Hội nghị giao ban với các ban xây dựng Đảng, Văn phòng Huyện ủy, UBND huyện, UBMTTQ và các đoàn thể, Công an, Ban CHQS huyện. Sau khi nghe báo cáo tình hình tháng 7, ý kiến phát biểu của các đồng chí dự họp, đồng chí Bí thư Huyện ủy kết luận:

Trong tháng 7, cấp ủy, chính quyền từ huyện đến cơ sở đã tập trung chỉ đạo tổ chức kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024), thăm, tặng 1.842 suất quà cho gia đình chính sách; thu hoạch xong 4.310 ha lúa xuân. Tồn tại lớn nhất là dịch tả lợn châu Phi phát sinh ở 5 xã, việc chi hỗ trợ người chăn nuôi chậm.

Trong tháng 8/2024, yêu cầu các cơ quan, đơn vị thực hiện tốt các nội dung sau:

1. UBND huyện
- Chỉ đạo quyết liệt công tác phòng, chống dịch tả lợn châu Phi; chi trả xong tiền hỗ trợ tiêu hủy cho các hộ chăn nuôi.
- Chỉ đạo Phòng Giáo dục và Đào tạo rà soát cơ sở vật chất, biên chế giáo viên, báo cáo Thường trực Huyện ủy trước 20/8/2024 để chuẩn bị năm học mới.
- Đẩy nhanh tiến độ giải phóng mặt bằng cụm công nghiệp Gò Sành theo Quyết định số 1482/QĐ-UBND ngày 14/5/2024 của UBND tỉnh.

2. Ban Tổ chức Huyện ủy
Chủ trì, phối hợp với Phòng Nội vụ tham mưu quy hoạch cấp ủy nhiệm kỳ 2025 - 2030 bảo đảm đúng quy trình, cơ cấu; xong trong tháng 9/2024.

3. Ban Tuyên giáo Huyện ủy
Tham mưu tổ chức học tập chuyên đề năm 2024; cùng Trung tâm Văn hóa - Thông tin huyện, Huyện Đoàn tuyên truyền kỷ niệm Cách mạng Tháng Tám và Quốc khánh 2/9.

4. Ủy ban Kiểm tra Huyện ủy
Kết thúc cuộc kiểm tra dấu hiệu vi phạm đối với Chi bộ Trường THCS Tân Lễ, trình Ban Thường vụ Huyện ủy kết luận trước ngày 28/8.

5. Công an huyện, Ban CHQS huyện
- Nắm chắc tình hình an ninh nông thôn, không để phát sinh điểm nóng liên quan đến thu hồi đất.
- Ban CHQS huyện phối hợp với Hội đồng nghĩa vụ quân sự các xã, thị trấn sơ tuyển công dân, hoàn thành việc gửi danh sách trước ngày 10 tháng 11 hằng năm.

6. Đề nghị UBMTTQ và các đoàn thể huyện tiếp tục vận động xóa nhà tạm, nhà dột nát; phấn đấu khởi công 46 nhà trong tháng.

7. Văn phòng Huyện ủy tổng hợp kết quả thực hiện của các cơ quan, đơn vị, chuẩn bị nội dung giao ban kỳ tới (dự kiến ngày 30/8/2024).

Văn phòng Huyện ủy thông báo để các cơ quan, đơn vị biết, thực hiện.

Nơi nhận:
- Thường trực Huyện ủy,
- Như thành phần dự họp,
- Lưu VPHU.
TL BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG
Tạ Văn Lẫm
""",
        (
            Expected("- Chỉ đạo quyết liệt côn", " các hộ chăn nuôi.", ("UBND huyện",), (), "2024-08-31", ()),
            Expected("- Chỉ đạo Phòng Giáo dục", "ẩn bị năm học mới.", ("UBND huyện",), (), "2024-08-20", ()),
            Expected(
                "- Đẩy nhanh tiến độ giải", "024 của UBND tỉnh.", ("UBND huyện",), (), "2024-08-31", ("1482/QĐ-UBND",)
            ),
            Expected(
                "Chủ trì, phối hợp với Ph",
                "rong tháng 9/2024.",
                ("Ban Tổ chức Huyện ủy",),
                ("Phòng Nội vụ",),
                "2024-09-30",
                (),
            ),
            Expected(
                "Tham mưu tổ chức học tập",
                "và Quốc khánh 2/9.",
                ("Ban Tuyên giáo Huyện ủy",),
                (
                    "Trung tâm Văn hóa - Thông tin huyện",
                    "Huyện Đoàn",
                ),
                "2024-08-31",
                (),
            ),
            Expected(
                "Kết thúc cuộc kiểm tra d", "n trước ngày 28/8.", ("Ủy ban Kiểm tra Huyện ủy",), (), "2024-08-28", ()
            ),
            Expected(
                "- Nắm chắc tình hình an ",
                "n đến thu hồi đất.",
                (
                    "Công an huyện",
                    "Ban CHQS huyện",
                ),
                (),
                "2024-08-31",
                (),
            ),
            Expected(
                "- Ban CHQS huyện phối hợ",
                "tháng 11 hằng năm.",
                ("Ban CHQS huyện",),
                ("Hội đồng nghĩa vụ quân sự các xã, thị trấn",),
                "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=10",
                (),
            ),
            Expected(
                "6. Đề nghị UBMTTQ và các",
                "6 nhà trong tháng.",
                (
                    "UBMTTQ",
                    "các đoàn thể huyện",
                ),
                (),
                "2024-08-31",
                (),
            ),
            Expected("7. Văn phòng Huyện ủy tổ", "n ngày 30/8/2024).", ("Văn phòng Huyện ủy",), (), "2024-08-31", ()),
        ),
    ),
    Document(
        "phien hop ban chi dao chuyen doi so",
        "2026-02-26",
        """BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ,
ĐỔI MỚI SÁNG TẠO, CHUYỂN ĐỔI SỐ VÀ ĐỀ ÁN 06
THÀNH PHỐ BÌNH LƯU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 09/TB-BCĐ
Bình Lưu, ngày 02 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Phó Trưởng Ban Thường trực Ban Chỉ đạo tại phiên họp thứ Nhất năm 2026

Chiều ngày 26/02/2026, Phó Chủ tịch Thường trực UBND thành phố, Phó Trưởng Ban Thường trực Ban Chỉ đạo chủ trì phiên họp thứ Nhất năm 2026. Sau khi nghe Sở Khoa học và Công nghệ (cơ quan thường trực) và Công an thành phố báo cáo, ý kiến của các thành viên, Phó Trưởng Ban Thường trực kết luận như sau:

1. Đánh giá chung
1.1. Năm 2025, thành phố hoàn thành 142/168 nhiệm vụ tại Kế hoạch số 77/KH-BCĐ ngày 20/3/2025; tỷ lệ hồ sơ trực tuyến toàn trình đạt 74,6%.
1.2. Các kiến nghị tại phiên họp: Sở Y tế đề nghị bố trí 18 tỷ đồng triển khai hồ sơ sức khỏe điện tử; UBND phường Cửa Sông đề nghị hướng dẫn thanh lý máy tính cũ.
1.3. Hạn chế: 26 nhiệm vụ quá hạn, tập trung tại các Sở: Xây dựng, Nông nghiệp và Môi trường; hạ tầng mạng ở 09 xã đảo và miền núi chưa bảo đảm.

2. Nhiệm vụ trọng tâm
2.1. Về thể chế, kế hoạch
a) Sở Khoa học và Công nghệ tham mưu ban hành Kế hoạch hoạt động năm 2026 của Ban Chỉ đạo, trong đó xác định rõ 6 nội dung: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền; trình trước ngày 10/3/2026.
b) Các Sở: Xây dựng, Nông nghiệp và Môi trường hoàn thành toàn bộ các nhiệm vụ quá hạn trong tháng 3/2026, kiểm điểm trách nhiệm tập thể, cá nhân để xảy ra chậm trễ.
2.2. Về hạ tầng số, dữ liệu số
a) Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Công an thành phố và các doanh nghiệp viễn thông phủ sóng 5G tới trung tâm 09 xã đảo, miền núi; thời gian hoàn thành: 6 tháng đầu năm 2026.
b) Giao Sở Tư pháp chủ trì, phối hợp với Công an thành phố số hóa, làm sạch 320.000 dữ liệu hộ tịch còn lại theo Quyết định số 06/QĐ-TTg ngày 06/01/2022, chậm nhất đến hết quý III/2026.
c) Đề nghị Công an thành phố thường xuyên kiểm tra, đánh giá an ninh, an toàn hệ thống thông tin của các cơ quan, địa phương; kịp thời cảnh báo nguy cơ lộ, lọt dữ liệu.
2.3. Về cung cấp dịch vụ công trực tuyến
- Văn phòng UBND thành phố phối hợp với Trung tâm Phục vụ hành chính công cắt giảm, đơn giản hóa thủ tục hành chính, ưu tiên các nhóm thủ tục: đất đai, xây dựng, hộ kinh doanh.
- UBND các xã, phường, đặc khu bố trí nhân lực hướng dẫn người dân nộp hồ sơ trực tuyến; báo cáo số liệu về Sở Khoa học và Công nghệ trước ngày 20 hàng tháng.
- Báo và Phát thanh, Truyền hình Bình Lưu phối hợp cùng Thành Đoàn tuyên truyền phong trào "Bình dân học vụ số".
2.4. Về kinh phí
Giao Sở Tài chính chủ trì, phối hợp với Sở KH&CN cân đối, tham mưu bố trí tối thiểu 3% chi ngân sách cho khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số theo tinh thần Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; báo cáo UBND thành phố trước 15/4/2026.
2.5. Về các kiến nghị của Sở Y tế, UBND phường Cửa Sông
Giao Sở Tài chính xem xét, hướng dẫn theo thẩm quyền; trường hợp vượt thẩm quyền báo cáo UBND thành phố trong thời hạn 07 ngày làm việc kể từ ngày nhận được văn bản đề nghị.

3. Tổ chức thực hiện
3.1. Các thành viên Ban Chỉ đạo trực tiếp kiểm tra, đôn đốc lĩnh vực được phân công; gửi kết quả về cơ quan thường trực vào thứ Năm hằng tuần.
3.2. Sở Khoa học và Công nghệ theo dõi, tổng hợp tình hình thực hiện Thông báo này, tham mưu tổ chức phiên họp thứ Hai.
Văn phòng UBND thành phố thông báo ý kiến kết luận của Phó Trưởng Ban Thường trực để các cơ quan, đơn vị, địa phương biết và thực hiện./.

Nơi nhận:
- Trưởng Ban Chỉ đạo (để b/c);
- Thành viên Ban Chỉ đạo;
- UBND các xã, phường, đặc khu;
- Lưu: VT, KGVX.

TL. TRƯỞNG BAN
CHÁNH VĂN PHÒNG UBND THÀNH PHỐ

Phùng Hữu Đạt
""",
        (
            Expected(
                "a) Sở Khoa học và Công n", "ớc ngày 10/3/2026.", ("Sở Khoa học và Công nghệ",), (), "2026-03-10", ()
            ),
            Expected(
                "b) Các Sở: Xây dựng, Nôn",
                "ể xảy ra chậm trễ.",
                (
                    "Sở Xây dựng",
                    "Sở Nông nghiệp và Môi trường",
                ),
                (),
                "2026-03-31",
                (),
            ),
            Expected(
                "a) Giao Sở Khoa học và C",
                "háng đầu năm 2026.",
                ("Sở Khoa học và Công nghệ",),
                (
                    "Công an thành phố",
                    "các doanh nghiệp viễn thông",
                ),
                "2026-06-30",
                (),
            ),
            Expected(
                "b) Giao Sở Tư pháp chủ t",
                " hết quý III/2026.",
                ("Sở Tư pháp",),
                ("Công an thành phố",),
                "2026-09-30",
                ("06/QĐ-TTg",),
            ),
            Expected("c) Đề nghị Công an thành", "ơ lộ, lọt dữ liệu.", ("Công an thành phố",), (), None, ()),
            Expected(
                "- Văn phòng UBND thành p",
                "ng, hộ kinh doanh.",
                ("Văn phòng UBND thành phố",),
                ("Trung tâm Phục vụ hành chính công",),
                None,
                (),
            ),
            Expected(
                "- UBND các xã, phường, đ",
                "gày 20 hàng tháng.",
                ("UBND các xã, phường, đặc khu",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=20",
                (),
            ),
            Expected(
                "- Báo và Phát thanh, Tru",
                'nh dân học vụ số".',
                ("Báo và Phát thanh, Truyền hình Bình Lưu",),
                ("Thành Đoàn",),
                None,
                (),
            ),
            Expected(
                "Giao Sở Tài chính chủ tr",
                "ố trước 15/4/2026.",
                ("Sở Tài chính",),
                ("Sở KH&CN",),
                "2026-04-15",
                ("57-NQ/TW",),
            ),
            Expected("Giao Sở Tài chính xem xé", "c văn bản đề nghị.", ("Sở Tài chính",), (), None, ()),
            Expected(
                "3.1. Các thành viên Ban ",
                "thứ Năm hằng tuần.",
                ("Các thành viên Ban Chỉ đạo",),
                (),
                "FREQ=WEEKLY;BYDAY=TH",
                (),
            ),
            Expected("3.2. Sở Khoa học và Công", "phiên họp thứ Hai.", ("Sở Khoa học và Công nghệ",), (), None, ()),
        ),
    ),
    Document(
        "ban chi dao phong chong tham nhung",
        "2024-11-19",
        """TỈNH ỦY HÒA LƯU                                ĐẢNG CỘNG SẢN VIỆT NAM
BAN CHỈ ĐẠO PHÒNG, CHỐNG
THAM NHŨNG, TIÊU CỰC                           Hòa Lưu, ngày 22 tháng 11 năm 2024
*
Số 41-TB/BCĐTU

THÔNG BÁO
Kết luận của đồng chí Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo tại phiên họp lần thứ chín

Ngày 19/11/2024, Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh họp phiên thứ chín. Sau khi nghe Ban Nội chính Tỉnh ủy (Cơ quan Thường trực) trình bày báo cáo, ý kiến của các thành viên, đồng chí Trưởng Ban Chỉ đạo kết luận:

1. Từ sau phiên họp thứ tám, các cơ quan tiến hành tố tụng đã khởi tố mới 06 vụ/14 bị can, kết thúc điều tra 04 vụ, xét xử sơ thẩm 03 vụ/9 bị cáo; thu hồi 27,6 tỷ đồng. Ban Chỉ đạo thống nhất đưa 02 vụ án ra khỏi diện theo dõi, chỉ đạo do đã giải quyết xong.
2. Một số vụ việc còn kéo dài do việc giám định, định giá tài sản chậm; công tác tự kiểm tra, phát hiện tham nhũng trong nội bộ vẫn là khâu yếu.
3. Từ nay đến hết quý I/2025, yêu cầu các cơ quan, đơn vị tập trung các nhiệm vụ: (1) Công an tỉnh chủ trì, phối hợp với Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh kết thúc điều tra, ra kết luận vụ án tại Ban Quản lý dự án huyện Tân Phú trước ngày 25/12/2024; (2) Thanh tra tỉnh chuyển hồ sơ 03 vụ việc có dấu hiệu tội phạm nêu tại Kết luận thanh tra số 88/KL-TTr ngày 16/9/2024 sang cơ quan điều tra trước ngày 10/12/2024; (3) các Sở: Tài chính, Xây dựng, Tài nguyên và Môi trường cử người giám định, định giá có năng lực, không để vụ án chờ kết quả giám định; (4) Cục Thi hành án dân sự tỉnh đẩy nhanh việc kê biên, xử lý tài sản, phấn đấu thu hồi trên 65% số tiền phải thi hành.
4. Giao Ban Nội chính Tỉnh ủy chủ trì, phối hợp với Ủy ban Kiểm tra Tỉnh ủy và Thanh tra tỉnh tham mưu thành lập 02 đoàn kiểm tra việc thực hiện Chỉ thị số 27-CT/TW, ngày 25/12/2023 của Bộ Chính trị về thực hành tiết kiệm, chống lãng phí; hoàn thành kiểm tra trong tháng 02/2025.
5. Ban cán sự đảng UBND tỉnh chỉ đạo rà soát các dự án chậm tiến độ, trụ sở công dôi dư:
- Thống kê đầy đủ số lượng, hiện trạng, giá trị;
- Phân loại nguyên nhân, trách nhiệm;
- Đề xuất hướng xử lý đối với từng trường hợp.
Kết quả báo cáo Ban Thường vụ Tỉnh ủy (qua Ban Nội chính Tỉnh ủy) trước ngày 31/12/2024.
6. Ban Tuyên giáo Tỉnh ủy định hướng báo chí thông tin kịp thời, chính xác về kết quả xử lý các vụ án, vụ việc; đấu tranh với luận điệu lợi dụng chống tham nhũng để xuyên tạc.
7. Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy tăng cường tự kiểm tra, giám sát; gửi báo cáo kết quả xử lý đơn thư tố cáo cán bộ thuộc diện quản lý về Cơ quan Thường trực vào ngày cuối cùng của tháng.
8. Ban Nội chính Tỉnh ủy chuẩn bị nội dung, điều kiện tổ chức phiên họp thứ mười của Ban Chỉ đạo; tham mưu chương trình công tác năm 2025.
Trên đây là kết luận của đồng chí Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo, đề nghị các thành viên Ban Chỉ đạo và các cơ quan, đơn vị nghiêm túc thực hiện.

Nơi nhận:                                       T/L BAN CHỈ ĐẠO
- Ban Nội chính Trung ương (b/c),              TRƯỞNG BAN NỘI CHÍNH
- Thành viên Ban Chỉ đạo,                      kiêm
- Các huyện ủy, thành ủy,                      PHÓ TRƯỞNG BAN CHỈ ĐẠO
- Lưu.
                                                Cao Bá Nhượng
""",
        (
            Expected(
                "(1) Công an tỉnh chủ trì",
                "c ngày 25/12/2024;",
                ("Công an tỉnh",),
                (
                    "Viện kiểm sát nhân dân tỉnh",
                    "Tòa án nhân dân tỉnh",
                ),
                "2024-12-25",
                (),
            ),
            Expected(
                "(2) Thanh tra tỉnh chuyể", "c ngày 10/12/2024;", ("Thanh tra tỉnh",), (), "2024-12-10", ("88/KL-TTr",)
            ),
            Expected(
                "(3) các Sở: Tài chính, X",
                "kết quả giám định;",
                (
                    "Sở Tài chính",
                    "Sở Xây dựng",
                    "Sở Tài nguyên và Môi trường",
                ),
                (),
                "2025-03-31",
                (),
            ),
            Expected(
                "(4) Cục Thi hành án dân ", "iền phải thi hành.", ("Cục Thi hành án dân sự tỉnh",), (), "2025-03-31", ()
            ),
            Expected(
                "4. Giao Ban Nội chính Tỉ",
                "ong tháng 02/2025.",
                ("Ban Nội chính Tỉnh ủy",),
                (
                    "Ủy ban Kiểm tra Tỉnh ủy",
                    "Thanh tra tỉnh",
                ),
                "2025-02-28",
                ("27-CT/TW",),
            ),
            Expected(
                "5. Ban cán sự đảng UBND ", "c ngày 31/12/2024.", ("Ban cán sự đảng UBND tỉnh",), (), "2024-12-31", ()
            ),
            Expected("6. Ban Tuyên giáo Tỉnh ủ", "hũng để xuyên tạc.", ("Ban Tuyên giáo Tỉnh ủy",), (), None, ()),
            Expected(
                "7. Các huyện ủy, thành ủ",
                "ối cùng của tháng.",
                ("Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                (),
            ),
            Expected("8. Ban Nội chính Tỉnh ủy", "công tác năm 2025.", ("Ban Nội chính Tỉnh ủy",), (), None, ()),
        ),
    ),
    Document(
        "ung pho hoan luu bao so 9",
        "2025-09-27",
        """     BAN CHỈ HUY                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  PHÒNG THỦ DÂN SỰ TỈNH                        Độc lập - Tự do - Hạnh phúc
       VÂN HÀ
   Số: 66/TB-BCHPTDS                       Vân Hà, ngày 27 tháng 9 năm 2025

                               THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh, Trưởng Ban Chỉ huy tại cuộc họp
              triển khai ứng phó hoàn lưu bão số 9 và mưa lũ

       Sáng ngày 27/9/2025, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ huy Phòng thủ
dân sự tỉnh chủ trì cuộc họp trực tuyến với các xã, phường. Theo dự báo của Đài
Khí tượng Thủy văn tỉnh, từ chiều 28/9 đến hết ngày 30/9, khu vực tỉnh có mưa
phổ biến 180 - 280 mm, có nơi trên 400 mm; lũ trên sông Lịch có khả năng lên
mức báo động 2 đến báo động 3. Hiện toàn tỉnh còn 31 điểm sạt lở chưa khắc
phục, 12 hồ chứa đang sửa chữa.
       Sau khi nghe ý kiến các thành viên, Trưởng Ban Chỉ huy yêu cầu các cơ quan,
đơn vị, địa phương thực hiện nghiêm các nội dung sau:
       1. Đối với Ủy ban nhân dân các xã, phường
       a) Tổ chức sơ tán người dân ra khỏi khu vực có nguy cơ lũ quét, sạt lở đất, ngập
sâu trước 17 giờ ngày 28/9/2025; kiên quyết cưỡng chế đối với trường hợp cố tình
không di dời.
       b) Bố trí lực lượng chốt chặn, cắm biển cảnh báo tại các ngầm, tràn, bến đò
ngang; không cho người và phương tiện qua lại khi nước dâng cao.
       c) Duy trì trực ban 24/24 giờ, báo cáo tình hình về Văn phòng thường trực Ban
Chỉ huy trước 16 giờ hằng ngày cho đến khi kết thúc đợt mưa lũ.
       2. Sở Nông nghiệp và Môi trường
       a) Chủ trì, phối hợp với Công ty TNHH MTV Khai thác thủy lợi Vân Hà, UBND
các xã Bãi Sậy, Yên Mạc vận hành hồ Khe Ngang, hồ Đá Bàn đúng quy trình, bảo
đảm an toàn công trình và hạ du theo Phương án số 27/PA-UBND ngày 12/4/2025.
                                       2

       b) Rà soát toàn bộ hệ thống đê bối, cống dưới đê; lập danh mục công trình cần
xử lý khẩn cấp, trình UBND tỉnh trong tháng 10/2025.
       3. Sở Xây dựng chỉ đạo các nhà thầu bảo trì bố trí máy móc, vật tư tại các vị trí
xung yếu trên quốc lộ 47B, tỉnh lộ 512; cùng Công an tỉnh phân luồng giao thông
khi xảy ra sự cố.
       4. Đề nghị Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh chuẩn bị sẵn sàng 850 cán bộ,
chiến sĩ, 42 xuồng máy, 15 xe đặc chủng để ứng cứu khi có lệnh.
       5. Sở Y tế, Sở Công Thương kiểm tra cơ số thuốc, hóa chất khử khuẩn và lượng
lương thực, nước uống dự trữ tại 18 xã vùng trũng; hoàn thành trong ngày 28/9/2025.
       6. Sở Giáo dục và Đào tạo quyết định việc cho học sinh nghỉ học tại các khu vực
nguy hiểm từ ngày 28/9 đến hết ngày 30/9/2025.
       7. Đài Khí tượng Thủy văn tỉnh, Báo và Phát thanh, truyền hình Vân Hà tăng
thời lượng bản tin, cập nhật thường xuyên diễn biến mưa lũ để Nhân dân biết, chủ
động phòng tránh.
       8. Ngay sau khi mưa lũ kết thúc, Sở Tài chính tổng hợp thiệt hại, nhu cầu hỗ trợ
của các địa phương, tham mưu UBND tỉnh xuất cấp dự phòng ngân sách.
       Yêu cầu Giám đốc các sở, Thủ trưởng các cơ quan, Chủ tịch UBND các xã,
phường nghiêm túc triển khai thực hiện./.
Nơi nhận:                                      TL. TRƯỞNG BAN
- Ban Chỉ đạo PTDS quốc gia (b/c);           CHÁNH VĂN PHÒNG
- Thành viên Ban Chỉ huy;
- UBND các xã, phường;
- Lưu: VPTT.
                                              Đinh Công Thạo
""",
        (
            Expected(
                "a) Tổ chức sơ tán người ",
                "tình\nkhông di dời.",
                ("Ủy ban nhân dân các xã, phường",),
                (),
                "2025-09-28",
                (),
            ),
            Expected(
                "b) Bố trí lực lượng chốt", "khi nước dâng cao.", ("Ủy ban nhân dân các xã, phường",), (), None, ()
            ),
            Expected(
                "c) Duy trì trực ban 24/2",
                "t thúc đợt mưa lũ.",
                ("Ủy ban nhân dân các xã, phường",),
                (),
                "FREQ=DAILY",
                (),
            ),
            Expected(
                "a) Chủ trì, phối hợp với",
                "ND ngày 12/4/2025.",
                ("Sở Nông nghiệp và Môi trường",),
                (
                    "Công ty TNHH MTV Khai thác thủy lợi Vân Hà",
                    "UBND xã Bãi Sậy",
                    "UBND xã Yên Mạc",
                ),
                None,
                ("27/PA-UBND",),
            ),
            Expected(
                "b) Rà soát toàn bộ hệ th",
                "ong tháng 10/2025.",
                ("Sở Nông nghiệp và Môi trường",),
                (),
                "2025-10-31",
                (),
            ),
            Expected("3. Sở Xây dựng chỉ đạo c", "\nkhi xảy ra sự cố.", ("Sở Xây dựng",), ("Công an tỉnh",), None, ()),
            Expected(
                "4. Đề nghị Bộ Chỉ huy Qu",
                "g cứu khi có lệnh.",
                (
                    "Bộ Chỉ huy Quân sự tỉnh",
                    "Công an tỉnh",
                ),
                (),
                None,
                (),
            ),
            Expected(
                "5. Sở Y tế, Sở Công Thươ",
                "ng ngày 28/9/2025.",
                (
                    "Sở Y tế",
                    "Sở Công Thương",
                ),
                (),
                "2025-09-28",
                (),
            ),
            Expected(
                "6. Sở Giáo dục và Đào tạ", "ết ngày 30/9/2025.", ("Sở Giáo dục và Đào tạo",), (), "2025-09-30", ()
            ),
            Expected(
                "7. Đài Khí tượng Thủy vă",
                "\nđộng phòng tránh.",
                (
                    "Đài Khí tượng Thủy văn tỉnh",
                    "Báo và Phát thanh, truyền hình Vân Hà",
                ),
                (),
                None,
                (),
            ),
            Expected("8. Ngay sau khi mưa lũ k", "ự phòng ngân sách.", ("Sở Tài chính",), (), None, ()),
        ),
    ),
    Document(
        "tin hoi nghi nam hoc",
        "2024-08-16",
        """Thành phố Hạ Trúc triển khai nhiệm vụ năm học 2024 - 2025
Thứ sáu, 16/08/2024 | 17:45 GMT+7
(HT) - Sáng 16/8, UBND thành phố Hạ Trúc tổ chức Hội nghị tổng kết năm học 2023 - 2024, triển khai nhiệm vụ năm học 2024 - 2025. Đồng chí Vũ Thị Kim Thoa, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố dự và chỉ đạo hội nghị. Cùng dự có lãnh đạo Sở Giáo dục và Đào tạo, các phòng, ban, UBND 14 xã, phường và hiệu trưởng 58 trường học trên địa bàn.

Quang cảnh hội nghị. Ảnh: Mạnh Hùng

Năm học 2023 - 2024, toàn ngành duy trì 58 trường với 1.124 nhóm, lớp và 38.617 học sinh; có thêm 04 trường đạt chuẩn quốc gia, nâng tỷ lệ lên 86,2%. Học sinh thành phố đoạt 217 giải cấp tỉnh, trong đó có 19 giải nhất. Phòng Giáo dục và Đào tạo đã phối hợp với Trung tâm Y tế tổ chức khám sức khỏe định kỳ cho trên 36.000 học sinh trước ngày 30/4/2024.
Tuy nhiên, thành phố còn thiếu 126 giáo viên so với định mức; một số trường có sĩ số vượt quy định như Tiểu học Lê Lợi, Mầm non Hoa Sen; tình trạng dạy thêm, học thêm chưa đúng quy định chậm được khắc phục.
Thảo luận tại hội nghị, đại diện Trường THCS Trần Phú kiến nghị thành phố sớm đầu tư thêm 06 phòng học bộ môn; UBND phường Bến Đá đề nghị Sở Giáo dục và Đào tạo cho phép hợp đồng giáo viên tiếng Anh ngay từ đầu năm học.

Đồng chí Chủ tịch UBND thành phố trao giấy khen cho các tập thể xuất sắc

Phát biểu kết luận hội nghị, đồng chí Chủ tịch UBND thành phố Vũ Thị Kim Thoa ghi nhận, biểu dương kết quả toàn ngành đạt được. Để thực hiện thắng lợi nhiệm vụ năm học mới, đồng chí yêu cầu ngành Giáo dục và các cơ quan, địa phương tập trung làm tốt một số việc:
Thứ nhất, Phòng Giáo dục và Đào tạo phối hợp với UBND các xã, phường kiểm tra điều kiện khai giảng ở tất cả các trường, không để học sinh phải học trong phòng học xuống cấp; hoàn thành trước ngày 03/9.
Thứ hai, giao Phòng Nội vụ chủ trì, phối hợp với Phòng Giáo dục và Đào tạo tham mưu tuyển dụng 80 chỉ tiêu viên chức giáo viên, điều động giáo viên từ nơi thừa sang nơi thiếu trong tháng 9/2024.
Thứ ba, các nhà trường thực hiện nghiêm Thông tư số 17/2012/TT-BGDĐT về dạy thêm, học thêm; công khai các khoản thu đầu năm học; hiệu trưởng chịu trách nhiệm nếu để xảy ra lạm thu.
Thứ tư, Ban Quản lý dự án đầu tư xây dựng thành phố đẩy nhanh tiến độ 07 công trình trường học chuyển tiếp, bàn giao đưa vào sử dụng trong quý IV năm 2024. Đối với Trường Tiểu học Lê Lợi cơ sở 2, bố trí thi công cả ngày nghỉ.
Thứ năm, Công an thành phố, UBND các phường lập lại trật tự giao thông khu vực cổng trường giờ đến lớp và tan học; duy trì thường xuyên mô hình "Cổng trường an toàn".
Thứ sáu, giao Phòng Tài chính - Kế hoạch xem xét kiến nghị của Trường THCS Trần Phú, tham mưu đưa vào kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030.
Cũng tại hội nghị, đồng chí đề nghị Hội Khuyến học thành phố đẩy mạnh vận động xây dựng Quỹ Khuyến học, khuyến tài, không để học sinh nào phải bỏ học vì hoàn cảnh khó khăn.
Dịp này, UBND thành phố tặng Giấy khen cho 12 tập thể và 45 cá nhân có thành tích xuất sắc trong năm học 2023 - 2024.
Mạnh Hùng
Các tin khác
Hạ Trúc ra quân dọn vệ sinh môi trường đón năm học mới (14/08/2024)
Công bố quyết định luân chuyển cán bộ quản lý trường học (09/08/2024)
Lượt xem: 872
""",
        (
            Expected(
                "Thứ nhất, Phòng Giáo dục",
                "h trước ngày 03/9.",
                ("Phòng Giáo dục và Đào tạo",),
                ("UBND các xã, phường",),
                "2024-09-03",
                (),
            ),
            Expected(
                "Thứ hai, giao Phòng Nội ",
                "rong tháng 9/2024.",
                ("Phòng Nội vụ",),
                ("Phòng Giáo dục và Đào tạo",),
                "2024-09-30",
                (),
            ),
            Expected(
                "Thứ ba, các nhà trường t", "để xảy ra lạm thu.", ("các nhà trường",), (), None, ("17/2012/TT-BGDĐT",)
            ),
            Expected(
                "Thứ tư, Ban Quản lý dự á",
                "công cả ngày nghỉ.",
                ("Ban Quản lý dự án đầu tư xây dựng thành phố",),
                (),
                "2024-12-31",
                (),
            ),
            Expected(
                "Thứ năm, Công an thành p",
                'g trường an toàn".',
                (
                    "Công an thành phố",
                    "UBND các phường",
                ),
                (),
                None,
                (),
            ),
            Expected("Thứ sáu, giao Phòng Tài ", " đoạn 2026 - 2030.", ("Phòng Tài chính - Kế hoạch",), (), None, ()),
            Expected("Cũng tại hội nghị, đồng ", "oàn cảnh khó khăn.", ("Hội Khuyến học thành phố",), (), None, ()),
        ),
    ),
    Document(
        "bien ban giao ban trung tam y te",
        "2025-12-04",
        """SỞ Y TẾ TỈNH SƠN THÀNH
TRUNG TÂM Y TẾ KHU VỰC NINH PHỔ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Họp giao ban công tác tháng 11, triển khai nhiệm vụ tháng 12 năm 2025

I. THỜI GIAN, ĐỊA ĐIỂM
Thời gian: 14 giờ 00 phút, ngày 04/12/2025.
Địa điểm: Phòng họp tầng 2, Trung tâm Y tế khu vực Ninh Phổ.

II. THÀNH PHẦN
1. Chủ trì: Ông Trịnh Quốc Vỹ - Giám đốc.
2. Thư ký: Bà Lê Hoài An - Phòng Tổ chức - Hành chính.
3. Tham dự: các Phó Giám đốc; trưởng, phó các khoa, phòng; trưởng 12 trạm y tế xã (vắng 01 có lý do).

III. NỘI DUNG
1. Bà Đoàn Thị Mến, Trưởng phòng Kế hoạch - Nghiệp vụ báo cáo kết quả tháng 11:
- Khám 11.482 lượt (bằng 104% cùng kỳ); điều trị nội trú 1.936 lượt; công suất sử dụng giường bệnh 97,3%.
- Ghi nhận 43 ca sốt xuất huyết, 02 ổ dịch cúm A đã xử lý xong trước ngày 25/11/2025.
- Tỷ lệ bệnh án điện tử hoàn thành trong 24 giờ đạt 81%.
2. Ý kiến thảo luận
- Khoa Xét nghiệm: máy sinh hóa số 2 hay báo lỗi, đề nghị phòng Vật tư - Trang thiết bị y tế liên hệ hãng bảo trì sớm; sinh phẩm còn dùng được khoảng 20 ngày.
- Trạm Y tế xã Phú Lạc: thiếu 01 bác sĩ, kiến nghị Trung tâm cử bác sĩ luân phiên từ tháng 01/2026.
- Khoa Nội tổng hợp: đề nghị các khoa cận lâm sàng trả kết quả trước 10 giờ 30 phút.
- Phòng Tài chính - Kế toán: bảo hiểm xã hội còn treo 1,27 tỷ đồng của quý III/2025, do thiếu hồ sơ thuyết minh.
3. Kết luận của chủ trì
Sau khi nghe các ý kiến, Giám đốc Trung tâm kết luận:
3.1. Biểu dương các khoa, phòng, trạm y tế đã cố gắng trong điều kiện thiếu nhân lực. Nhất trí với báo cáo của Phòng Kế hoạch - Nghiệp vụ.
3.2. Giao nhiệm vụ cụ thể cho các khoa, phòng, trạm y tế như sau:
a) Phòng Kế hoạch - Nghiệp vụ chủ trì cùng các khoa lâm sàng rà soát toàn bộ quy trình bệnh án điện tử theo Thông tư số 13/2025/TT-BYT, khắc phục các lỗi:
+ Bệnh án ký số muộn quá 24 giờ;
+ Thiếu phiếu công khai thuốc;
+ Sai mã ICD.
Báo cáo Giám đốc trước ngày 15/12.
b) Phòng Vật tư - Trang thiết bị y tế làm việc với hãng để sửa máy sinh hóa số 2, đồng thời hoàn thiện thủ tục mua sắm sinh phẩm, hạn cuối 08/12/2025.
c) Phòng Tài chính - Kế toán phối hợp Phòng Kế hoạch - Nghiệp vụ hoàn thiện hồ sơ thuyết minh, làm việc với cơ quan bảo hiểm xã hội quyết toán số tiền 1,27 tỷ đồng, dứt điểm trong tháng 12/2025.
d) Phòng Tổ chức - Hành chính tham mưu kế hoạch luân phiên bác sĩ về các trạm y tế xã, trước mắt bố trí 01 bác sĩ hỗ trợ Trạm Y tế xã Phú Lạc; thực hiện xong trong quý I năm 2026.
đ) Các khoa cận lâm sàng trả kết quả xét nghiệm thường quy trước 10 giờ 30 phút, không để người bệnh chờ sang buổi chiều.
e) Khoa Kiểm soát bệnh tật phối hợp với các trạm y tế xã giám sát chặt chẽ ổ dịch cũ, phun hóa chất diệt muỗi chủ động tại 5 xã nguy cơ cao, thực hiện thường xuyên.
g) Các khoa, phòng, trạm y tế gửi lịch trực tuần sau về Phòng Tổ chức - Hành chính vào chiều thứ Sáu hằng tuần.
3.3. Đồng ý để Công đoàn cơ sở tổ chức gặp mặt nhân dịp năm mới 2026.
Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày. Biên bản được thông qua, các thành viên nhất trí ký tên./.

THƯ KÝ                                            CHỦ TRÌ

Lê Hoài An                                        Trịnh Quốc Vỹ
""",
        (
            Expected(
                "a) Phòng Kế hoạch - Nghi",
                " trước ngày 15/12.",
                ("Phòng Kế hoạch - Nghiệp vụ",),
                ("các khoa lâm sàng",),
                "2025-12-15",
                ("13/2025/TT-BYT",),
            ),
            Expected(
                "b) Phòng Vật tư - Trang ",
                "n cuối 08/12/2025.",
                ("Phòng Vật tư - Trang thiết bị y tế",),
                (),
                "2025-12-08",
                (),
            ),
            Expected(
                "c) Phòng Tài chính - Kế ",
                "ong tháng 12/2025.",
                ("Phòng Tài chính - Kế toán",),
                ("Phòng Kế hoạch - Nghiệp vụ",),
                "2025-12-31",
                (),
            ),
            Expected(
                "d) Phòng Tổ chức - Hành ", "ng quý I năm 2026.", ("Phòng Tổ chức - Hành chính",), (), "2026-03-31", ()
            ),
            Expected("đ) Các khoa cận lâm sàng", "ờ sang buổi chiều.", ("Các khoa cận lâm sàng",), (), None, ()),
            Expected(
                "e) Khoa Kiểm soát bệnh t",
                "hiện thường xuyên.",
                ("Khoa Kiểm soát bệnh tật",),
                ("các trạm y tế xã",),
                None,
                (),
            ),
            Expected(
                "g) Các khoa, phòng, trạm",
                "thứ Sáu hằng tuần.",
                ("Các khoa, phòng, trạm y tế",),
                (),
                "FREQ=WEEKLY;BYDAY=FR",
                (),
            ),
        ),
    ),
    Document(
        "ke hoach cai cach hanh chinh phuong",
        "2026-01-12",
        """ỦY BAN NHÂN DÂN
PHƯỜNG ĐÔNG KHÊ
Số: 18/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đông Khê, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính và phân công nhiệm vụ năm 2026

Thực hiện Kế hoạch số 305/KH-UBND ngày 22/12/2025 của UBND tỉnh về cải cách hành chính nhà nước năm 2026, UBND phường ban hành Kế hoạch với các nội dung sau:

I. MỤC TIÊU
1. 100% thủ tục hành chính được giải quyết đúng và trước hạn; hồ sơ trực tuyến đạt từ 85% trở lên.
2. Mức độ hài lòng của người dân, doanh nghiệp đạt tối thiểu 95%.
3. Đến năm 2030, phường thuộc nhóm dẫn đầu tỉnh về chỉ số cải cách hành chính.

II. PHÂN CÔNG NHIỆM VỤ
TT	Nội dung nhiệm vụ	Đơn vị chủ trì	Đơn vị phối hợp	Thời gian hoàn thành
1	Ban hành kế hoạch tuyên truyền cải cách hành chính năm 2026	Văn phòng HĐND và UBND	Phòng Văn hóa - Xã hội	Trước 31/01/2026
2	Rà soát, niêm yết công khai danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của UBND phường	Trung tâm Phục vụ hành chính công	Các phòng chuyên môn	Quý I/2026
3	Giải quyết dứt điểm 164 hồ sơ đất đai tồn đọng theo Quyết định số 112/QĐ-UBND ngày 08/01/2026	Phòng Kinh tế, Hạ tầng và Đô thị	Chi nhánh Văn phòng đăng ký đất đai; các tổ dân phố	6 tháng đầu năm 2026
4	Cấp, kích hoạt tài khoản định danh điện tử mức 2 cho công dân từ đủ 14 tuổi	Công an phường	Phòng Văn hóa - Xã hội	Thường xuyên
5	Khảo sát sự hài lòng của tổ chức, cá nhân đối với sự phục vụ của cơ quan hành chính	Văn phòng HĐND và UBND	-	Tháng 10/2026
6	Báo cáo kết quả tiếp nhận, giải quyết hồ sơ	Trung tâm Phục vụ hành chính công	Các phòng chuyên môn	Ngày 18 hằng tháng

III. TỔ CHỨC THỰC HIỆN
1. Các phòng, Trung tâm Phục vụ hành chính công căn cứ Kế hoạch này xây dựng kế hoạch chi tiết của đơn vị mình, gửi Văn phòng HĐND và UBND trước ngày 25/01/2026.
2. Phòng Kinh tế, Hạ tầng và Đô thị thẩm định, tham mưu bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội tăng cường giám sát, phản biện, vận động đoàn viên, hội viên sử dụng dịch vụ công trực tuyến.
4. Văn phòng HĐND và UBND theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch; định kỳ hằng quý tổng hợp, báo cáo Chủ tịch UBND phường.
Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng HĐND và UBND để tổng hợp./.

Nơi nhận:
- UBND tỉnh; Sở Nội vụ (b/c);
- TT Đảng ủy, HĐND phường;
- Các phòng, trung tâm;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Mạc Thị Thanh Xuân
""",
        (
            Expected(
                "1\tBan hành kế hoạch tuyê",
                "i\tTrước 31/01/2026",
                ("Văn phòng HĐND và UBND",),
                ("Phòng Văn hóa - Xã hội",),
                "2026-01-31",
                (),
            ),
            Expected(
                "2\tRà soát, niêm yết công",
                "yên môn\tQuý I/2026",
                ("Trung tâm Phục vụ hành chính công",),
                ("Các phòng chuyên môn",),
                "2026-03-31",
                (),
            ),
            Expected(
                "3\tGiải quyết dứt điểm 16",
                "tháng đầu năm 2026",
                ("Phòng Kinh tế, Hạ tầng và Đô thị",),
                (
                    "Chi nhánh Văn phòng đăng ký đất đai",
                    "các tổ dân phố",
                ),
                "2026-06-30",
                ("112/QĐ-UBND",),
            ),
            Expected(
                "4\tCấp, kích hoạt tài kho",
                "ã hội\tThường xuyên",
                ("Công an phường",),
                ("Phòng Văn hóa - Xã hội",),
                None,
                (),
            ),
            Expected(
                "5\tKhảo sát sự hài lòng c", "ND\t-\tTháng 10/2026", ("Văn phòng HĐND và UBND",), (), "2026-10-31", ()
            ),
            Expected(
                "6\tBáo cáo kết quả tiếp n",
                "Ngày 18 hằng tháng",
                ("Trung tâm Phục vụ hành chính công",),
                ("Các phòng chuyên môn",),
                "FREQ=MONTHLY;BYMONTHDAY=18",
                (),
            ),
            Expected(
                "1. Các phòng, Trung tâm ",
                "c ngày 25/01/2026.",
                (
                    "Các phòng",
                    "Trung tâm Phục vụ hành chính công",
                ),
                (),
                "2026-01-25",
                (),
            ),
            Expected(
                "2. Phòng Kinh tế, Hạ tần", "hân cấp ngân sách.", ("Phòng Kinh tế, Hạ tầng và Đô thị",), (), None, ()
            ),
            Expected(
                "3. Đề nghị Ủy ban Mặt tr",
                "ụ công trực tuyến.",
                (
                    "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                    "các tổ chức chính trị - xã hội",
                ),
                (),
                None,
                (),
            ),
            Expected(
                "4. Văn phòng HĐND và UBN",
                " tịch UBND phường.",
                ("Văn phòng HĐND và UBND",),
                (),
                "FREQ=MONTHLY;INTERVAL=3",
                (),
            ),
        ),
    ),
    Document(
        "cong van don doc tru so doi du",
        "2025-08-11",
        """   ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TỈNH SƠN THÀNH                          Độc lập - Tự do - Hạnh phúc

  Số: 3816/UBND-KTTH                     Sơn Thành, ngày 11 tháng 8 năm 2025
V/v đôn đốc xử lý trụ sở, tài sản công
  dôi dư sau sắp xếp đơn vị hành chính

              Kính gửi:
                    - Các sở, ban, ngành;
                    - UBND các xã, phường.

     Ngày 25/6/2025, UBND tỉnh đã ban hành Công văn số 2955/UBND-KTTH yêu cầu
các cơ quan, địa phương báo cáo phương án bố trí, xử lý trụ sở dôi dư trước ngày
15/7/2025. Tuy nhiên, theo báo cáo của Sở Tài chính tại Văn bản số 1720/STC-QLGCS
ngày 05/8/2025, đến nay mới có 38/75 xã, phường và 11/14 sở, ngành gửi báo cáo;
một số báo cáo thiếu số liệu về diện tích đất, giá trị còn lại của tài sản.
     Để bảo đảm tiến độ theo chỉ đạo của Thủ tướng Chính phủ tại Công điện số
80/CĐ-TTg ngày 29/5/2025, Chủ tịch UBND tỉnh yêu cầu:
     1. Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã, phường chưa gửi báo
cáo nghiêm túc kiểm điểm, khẩn trương hoàn thành báo cáo theo yêu cầu tại Công văn
số 2955/UBND-KTTH, gửi Sở Tài chính trước ngày 18/8/2025. Báo cáo gồm các nội dung:
     a) Số lượng trụ sở, diện tích đất, diện tích sàn;
     b) Hiện trạng sử dụng, giá trị còn lại;
     c) Phương án đề xuất: tiếp tục sử dụng, điều chuyển, chuyển đổi công năng,
bán đấu giá hoặc giao về địa phương quản lý.
     2. Giao Sở Tài chính:
     a) Chủ trì, phối hợp với Sở Xây dựng, Sở Nông nghiệp và Môi trường thẩm định
phương án của các đơn vị theo quy định tại Nghị định số 186/2025/NĐ-CP ngày
01/7/2025 của Chính phủ, trình UBND tỉnh quyết định chậm nhất ngày 31 tháng 8 năm
2025.
     b) Tổng hợp danh sách đơn vị chậm báo cáo, tham mưu Chủ tịch UBND tỉnh phê bình
vào thứ Hai hằng tuần.
     c) Thành lập tổ công tác hướng dẫn trực tiếp tại các xã gặp khó khăn về hồ sơ
trong vòng 10 ngày làm việc kể từ ngày nhận được đề nghị.
     3. Sở Nội vụ phối hợp với Sở Tài chính đưa kết quả xử lý trụ sở dôi dư vào tiêu
chí đánh giá, xếp loại mức độ hoàn thành nhiệm vụ năm 2025 của người đứng đầu.
     4. Đề nghị Công an tỉnh phối hợp với UBND cấp xã bảo vệ an ninh, phòng cháy,
chữa cháy tại các trụ sở chưa bố trí sử dụng, không để xảy ra mất mát, hư hỏng.
     5. Thanh tra tỉnh tiến hành thanh tra việc quản lý, sử dụng trụ sở dôi dư tại ít
nhất 05 xã, phường, hoàn thành trong quý IV/2025.
     Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các
xã, phường nghiêm túc thực hiện; chịu trách nhiệm trước UBND tỉnh nếu để chậm trễ./.

Nơi nhận:                                      KT. CHỦ TỊCH
- Như trên;                                    PHÓ CHỦ TỊCH
- Bộ Tài chính (b/c);
- Chủ tịch, các PCT UBND tỉnh;
- CVP, PCVP (Ngạn);
- Lưu: VT, KTTH.                               Khổng Minh Tuệ
""",
        (
            Expected(
                "1. Thủ trưởng các sở, ba",
                "ịa phương quản lý.",
                (
                    "Thủ trưởng các sở, ban, ngành",
                    "Chủ tịch UBND các xã, phường",
                ),
                (),
                "2025-08-18",
                ("2955/UBND-KTTH",),
            ),
            Expected(
                "a) Chủ trì, phối hợp với",
                " tháng 8 năm\n2025.",
                ("Sở Tài chính",),
                (
                    "Sở Xây dựng",
                    "Sở Nông nghiệp và Môi trường",
                ),
                "2025-08-31",
                ("186/2025/NĐ-CP",),
            ),
            Expected(
                "b) Tổng hợp danh sách đơ", "thứ Hai hằng tuần.", ("Sở Tài chính",), (), "FREQ=WEEKLY;BYDAY=MO", ()
            ),
            Expected("c) Thành lập tổ công tác", "nhận được đề nghị.", ("Sở Tài chính",), (), None, ()),
            Expected("3. Sở Nội vụ phối hợp vớ", "ủa người đứng đầu.", ("Sở Nội vụ",), ("Sở Tài chính",), None, ()),
            Expected("4. Đề nghị Công an tỉnh ", " mất mát, hư hỏng.", ("Công an tỉnh",), ("UBND cấp xã",), None, ()),
            Expected("5. Thanh tra tỉnh tiến h", "trong quý IV/2025.", ("Thanh tra tỉnh",), (), "2025-12-31", ()),
        ),
    ),
    Document(
        "tin giao ban tuyen giao bao chi",
        "2023-05-31",
        """Giao ban công tác tuyên giáo, báo chí tháng 5/2023
Đăng ngày 01/06/2023 08:12
Chiều 31/5, Ban Tuyên giáo Tỉnh ủy Hòa Lưu phối hợp với Sở Thông tin và Truyền thông, Hội Nhà báo tỉnh tổ chức hội nghị giao ban công tác tuyên giáo, báo chí tháng 5, triển khai nhiệm vụ tháng 6/2023. Đồng chí Bàn Quý Hợi, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy chủ trì hội nghị.
anh tin bai
Toàn cảnh hội nghị
Trong tháng 5, các cơ quan báo chí của tỉnh đã đăng, phát trên 1.900 tin, bài; tập trung tuyên truyền kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh, Tháng hành động vì trẻ em, kỳ họp thứ năm Quốc hội khóa XV. Giải báo chí về xây dựng Đảng (Giải Búa liềm vàng) cấp tỉnh năm 2023 nhận được 118 tác phẩm. Bên cạnh đó, vẫn còn 03 tin, bài trên trang thông tin điện tử tổng hợp dẫn nguồn sai; công tác nắm dư luận ở một số địa phương chưa sâu.
Tại hội nghị, đại diện Báo Hòa Lưu đề nghị các sở, ngành cung cấp thông tin kịp thời hơn cho báo chí; lãnh đạo Ban Tuyên giáo Huyện ủy Kim Đường kiến nghị tập huấn kỹ năng viết tin cho cộng tác viên cơ sở.
Kết luận hội nghị, đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy đánh giá cao kết quả công tác tháng 5 của các cơ quan, đơn vị. Đồng chí yêu cầu các cơ quan báo chí bám sát tôn chỉ, mục đích, chú trọng tuyên truyền kết quả giữa nhiệm kỳ thực hiện nghị quyết đại hội đảng bộ các cấp, kỳ thi tốt nghiệp trung học phổ thông năm 2023. Tăng thời lượng, mở thêm chuyên trang, chuyên mục về xây dựng Đảng trên các nền tảng số; chủ động đấu tranh, phản bác các quan điểm sai trái, thù địch theo tinh thần Nghị quyết 35. Sở Thông tin và Truyền thông chủ trì, phối hợp với Công an tỉnh rà soát, chấn chỉnh hoạt động của các trang thông tin điện tử tổng hợp, báo cáo kết quả về Ban Tuyên giáo Tỉnh ủy trong tháng 6/2023. Ban tuyên giáo các huyện ủy, thành ủy nâng cao chất lượng công tác nắm bắt dư luận xã hội, gửi báo cáo nhanh về Ban Tuyên giáo Tỉnh ủy vào sáng thứ Năm hằng tuần. Hoàn thành việc tổ chức học tập, quán triệt chuyên đề năm 2023 đến 100% chi bộ trước ngày 20/6.
Đối với Hội Nhà báo tỉnh, đồng chí đề nghị phối hợp với Báo Hòa Lưu, Đài Phát thanh và Truyền hình tỉnh chuẩn bị chu đáo các hoạt động kỷ niệm 98 năm Ngày Báo chí cách mạng Việt Nam (21/6/1925 - 21/6/2023), lựa chọn những tác phẩm tiêu biểu để trao giải. Giao Phòng Lý luận chính trị, Lịch sử Đảng tham mưu kế hoạch tập huấn kỹ năng viết tin, bài cho đội ngũ cộng tác viên cơ sở, tổ chức trong quý III/2023.
Thu Hà
Các bài viết khác
Tập huấn báo cáo viên cấp huyện năm 2023 (26/05/2023)
Phát động Giải báo chí Búa liềm vàng lần thứ V (12/04/2023)
""",
        (
            Expected("Đồng chí yêu cầu các cơ ", "hổ thông năm 2023.", ("các cơ quan báo chí",), (), None, ()),
            Expected("Tăng thời lượng, mở thêm", "hần Nghị quyết 35.", ("các cơ quan báo chí",), (), None, ()),
            Expected(
                "Sở Thông tin và Truyền t",
                "rong tháng 6/2023.",
                ("Sở Thông tin và Truyền thông",),
                ("Công an tỉnh",),
                "2023-06-30",
                (),
            ),
            Expected(
                "Ban tuyên giáo các huyện",
                "thứ Năm hằng tuần.",
                ("Ban tuyên giáo các huyện ủy, thành ủy",),
                (),
                "FREQ=WEEKLY;BYDAY=TH",
                (),
            ),
            Expected(
                "Hoàn thành việc tổ chức ",
                "ộ trước ngày 20/6.",
                ("Ban tuyên giáo các huyện ủy, thành ủy",),
                (),
                "2023-06-20",
                (),
            ),
            Expected(
                "Đối với Hội Nhà báo tỉnh",
                "biểu để trao giải.",
                ("Hội Nhà báo tỉnh",),
                (
                    "Báo Hòa Lưu",
                    "Đài Phát thanh và Truyền hình tỉnh",
                ),
                None,
                (),
            ),
            Expected(
                "Giao Phòng Lý luận chính",
                "rong quý III/2023.",
                ("Phòng Lý luận chính trị, Lịch sử Đảng",),
                (),
                "2023-09-30",
                (),
            ),
        ),
    ),
    Document(
        "bao cao thanh tich phong van hoa",
        "2025-12-22",
        """ỦY BAN NHÂN DÂN PHƯỜNG CỬA SÔNG
PHÒNG VĂN HÓA - XÃ HỘI
Số: 97/BC-VHXH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Cửa Sông, ngày 22 tháng 12 năm 2025

BÁO CÁO
Thành tích đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025

I. SƠ LƯỢC ĐẶC ĐIỂM TÌNH HÌNH
1. Phòng Văn hóa - Xã hội được thành lập theo Quyết định số 05/QĐ-UBND ngày 01/7/2025 của UBND phường Cửa Sông, hiện có 11 công chức, 01 người lao động hợp đồng.
2. Phòng có chức năng tham mưu, giúp UBND phường quản lý nhà nước về nội vụ, giáo dục, y tế, văn hóa, khoa học, thông tin; chủ trì, phối hợp với các đơn vị thực hiện chính sách người có công, bảo trợ xã hội trên địa bàn.

II. THÀNH TÍCH ĐẠT ĐƯỢC
1. Về thực hiện nhiệm vụ chuyên môn
a) Tiếp nhận, giải quyết 3.462 hồ sơ, đúng và trước hạn 99,7%; chi trả trợ cấp cho 1.208 đối tượng bảo trợ xã hội trước ngày 10 hằng tháng qua tài khoản đạt 93%.
b) Chủ trì, phối hợp với Trạm Y tế phường tổ chức 06 đợt khám sức khỏe người cao tuổi; 100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế.
c) Tham mưu UBND phường ban hành 14 kế hoạch, trong đó có Kế hoạch số 42/KH-UBND ngày 18/8/2025 về xóa mù số; hoàn thành trong quý III/2025 việc thành lập 23 tổ công nghệ số cộng đồng.
d) Tổ chức thành công Hội thi tiếng hát khu dân cư lần thứ nhất với 18 đội tham gia; tiếp tục giữ vững danh hiệu phường đạt chuẩn phổ cập giáo dục mức độ 3.
2. Về công tác xây dựng Đảng, đoàn thể
- Chi bộ giới thiệu 02 quần chúng ưu tú đi học lớp bồi dưỡng nhận thức về Đảng, kết nạp 01 đảng viên mới.
- Công đoàn vận động đoàn viên ủng hộ đồng bào bị bão lũ 18,5 triệu đồng, tham gia hiến máu 09 đơn vị.
3. Những biện pháp đã thực hiện có hiệu quả
Một là, phân công công việc cho từng công chức gắn với sản phẩm cụ thể, giao ban vào sáng thứ Hai hằng tuần.
Hai là, rà soát, cắt giảm thời gian giải quyết 17 thủ tục hành chính, giảm bình quân 32% so với quy định.
Ba là, tăng cường bám cơ sở, mỗi công chức phụ trách từ 02 đến 03 tổ dân phố.

III. CÁC HÌNH THỨC KHEN THƯỞNG ĐÃ ĐƯỢC GHI NHẬN
1. Giấy khen của Chủ tịch UBND phường về thành tích đột xuất trong bầu cử trưởng tổ dân phố (Quyết định số 388/QĐ-UBND ngày 30/9/2025).
2. Giấy khen của Giám đốc Sở Văn hóa và Thể thao về phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa".
Trên đây là báo cáo thành tích của Phòng Văn hóa - Xã hội./.

XÁC NHẬN CỦA UBND PHƯỜNG                          TRƯỞNG PHÒNG
Nhất trí với nội dung báo cáo

                                                  Kiều Thị Bích Đào
""",
        (),
    ),
    Document(
        "thu chuc mung doanh nhan",
        "2024-10-11",
        """ỦY BAN NHÂN DÂN TỈNH HÒA LƯU
CHỦ TỊCH

Hòa Lưu, ngày 11 tháng 10 năm 2024

THƯ CHÚC MỪNG
Nhân kỷ niệm 20 năm Ngày Doanh nhân Việt Nam (13/10/2004 - 13/10/2024)

Kính gửi: Cộng đồng doanh nghiệp, doanh nhân tỉnh Hòa Lưu!

Nhân dịp kỷ niệm 20 năm Ngày Doanh nhân Việt Nam, thay mặt lãnh đạo Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh, tôi trân trọng gửi tới các thế hệ doanh nhân, người lao động trong các doanh nghiệp, hợp tác xã trên địa bàn tỉnh lời thăm hỏi ân cần, lời chúc mừng tốt đẹp nhất.
Những năm qua, vượt qua nhiều khó khăn của dịch bệnh, thiên tai và biến động thị trường, cộng đồng doanh nghiệp tỉnh nhà không ngừng lớn mạnh cả về số lượng và chất lượng. Toàn tỉnh hiện có hơn 5.700 doanh nghiệp đang hoạt động, tạo việc làm cho 142.000 lao động; 9 tháng đầu năm 2024 đóng góp 6.318 tỷ đồng vào ngân sách nhà nước, chiếm 63,5% tổng thu nội địa. Nhiều doanh nghiệp đã đi đầu trong chuyển đổi số, sản xuất xanh, tích cực tham gia xóa nhà tạm, ủng hộ đồng bào bị ảnh hưởng bởi cơn bão số 3 với tổng số tiền trên 21 tỷ đồng.
Thực hiện Nghị quyết số 41-NQ/TW ngày 10/10/2023 của Bộ Chính trị, tỉnh Hòa Lưu cam kết luôn đồng hành, lắng nghe, chia sẻ, tháo gỡ khó khăn cho doanh nghiệp; tiếp tục cải thiện mạnh mẽ môi trường đầu tư, kinh doanh, coi sự phát triển của doanh nghiệp là thước đo hiệu quả phục vụ của chính quyền.
Tôi tin tưởng rằng, với bản lĩnh, trí tuệ và khát vọng cống hiến, đội ngũ doanh nhân Hòa Lưu sẽ tiếp tục đoàn kết, sáng tạo, gặt hái nhiều thành công mới, góp phần xây dựng quê hương ngày càng giàu đẹp, văn minh.
Chúc các doanh nhân, các doanh nghiệp, hợp tác xã và toàn thể người lao động sức khỏe, hạnh phúc, thành đạt!
Thân ái!

CHỦ TỊCH

Nông Đức Khiêm
""",
        (),
    ),
    Document(
        "tin ngay hoi chuyen doi so",
        "2026-04-06",
        """Bình Lưu tổ chức Ngày hội Chuyển đổi số và Tuần lễ Sách năm 2026
06/04/2026 09:30 | Ban Biên tập | Đọc bài viết
Hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam (21/4), thực hiện Kế hoạch số 64/KH-UBND ngày 10/3/2026, UBND thành phố Bình Lưu tổ chức Ngày hội Chuyển đổi số và Tuần lễ Sách năm 2026 với chủ đề "Trang sách số - Tương lai xanh".

Thời gian: từ ngày 17/4/2026 đến hết ngày 22/4/2026.
Địa điểm: Quảng trường Bạch Yến và Thư viện thành phố, số 12 đường Hoàng Hôn.

Chương trình gồm các hoạt động chính:
1. Lễ khai mạc: 19 giờ 30 phút ngày 17/4/2026 (thứ Sáu), truyền hình trực tiếp trên kênh BLTV; Sở Văn hóa và Thể thao chủ trì, phối hợp với Sở Khoa học và Công nghệ tổ chức.
2. Trưng bày, giới thiệu 15.000 đầu sách của 26 nhà xuất bản; giảm giá từ 10% đến 50%.
3. Không gian trải nghiệm dịch vụ công trực tuyến, ví điện tử, chữ ký số; hỗ trợ cấp chữ ký số miễn phí cho người dân (mở cửa từ 8 giờ đến 21 giờ hằng ngày).
4. Hội thi "Đại sứ văn hóa đọc" dành cho học sinh:
- Vòng loại: ngày 18/4, tại các trường;
- Chung kết: 14 giờ ngày 21/4, tại Hội trường Thư viện thành phố;
- Cơ cấu giải thưởng: 01 giải Nhất, 03 giải Nhì, 05 giải Ba, 10 giải Khuyến khích.
5. Tọa đàm "Trí tuệ nhân tạo và người đọc trẻ", sáng ngày 19/4/2026.
6. Lễ bế mạc, trao giải: 20 giờ ngày 22/4/2026.

Dự kiến Ngày hội đón khoảng 40.000 lượt người tham quan. Năm 2025, sự kiện đã thu hút hơn 31.000 lượt khách, 4.700 tài khoản dịch vụ công được kích hoạt tại chỗ.
Vào cửa tự do. Ban Tổ chức trân trọng kính mời Nhân dân và du khách tới tham quan, trải nghiệm.

Thông tin liên hệ: Thư viện thành phố Bình Lưu, điện thoại 0200.000.123.

Tin nổi bật
Khởi công cầu vượt nút giao Ngã Bảy (03/04/2026)
Bình Lưu đón đoàn khách tàu biển đầu tiên trong năm (30/03/2026)
Đang truy cập: 57 | Hôm nay: 3.208
""",
        (),
    ),
)
