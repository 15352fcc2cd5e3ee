# ruff: noqa: E501, W291
"""Documents of an eleventh round, written and labelled by somebody else who had never seen the reader work; seventeen of
the twenty give nobody anything to do.

All names are invented; no label had to be set right afterwards."""

from __future__ import annotations

from tests.reading.genre import Document, Expected

DOCUMENTS = (
    Document(
        "bao cao ket qua nong nghiep",
        "2025-12-12",
        """ỦY BAN NHÂN DÂN
XÃ TÂN HÒA
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 214/BC-UBND
Tân Hòa, ngày 12 tháng 12 năm 2025

BÁO CÁO
Kết quả thực hiện công tác nông nghiệp, xây dựng nông thôn mới năm 2025

Thực hiện Kế hoạch số 18/KH-UBND ngày 20/01/2025 của UBND xã về phát triển sản xuất nông nghiệp và xây dựng nông thôn mới, UBND xã báo cáo kết quả năm 2025 như sau:

I. KẾT QUẢ ĐẠT ĐƯỢC
1. Công tác chỉ đạo, điều hành
- Ban hành 14 văn bản triển khai; tổ chức 06 cuộc kiểm tra tại các thôn, hoàn thành trước ngày 30/11/2025.
- Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã tổ chức 09 lớp tập huấn cho 412 lượt hộ.
2. Sản xuất nông nghiệp
a) Trồng trọt: tổng diện tích gieo trồng 1.286 ha, đạt 102,4% kế hoạch; năng suất lúa bình quân 61,8 tạ/ha; chuyển đổi 37 ha đất lúa kém hiệu quả sang trồng rau màu.
b) Chăn nuôi: đàn lợn 8.920 con, tăng 4,1% so với cùng kỳ; tiêm phòng đợt 1 và đợt 2 đạt 91% diện phải tiêm.
c) Lâm nghiệp: trồng mới 52 ha rừng, bảo vệ 640 ha rừng hiện có.
3. Xây dựng nông thôn mới
Đến nay xã duy trì 19/19 tiêu chí; thôn Đồng Vang được công nhận thôn nông thôn mới kiểu mẫu. Tổng vốn huy động 27,6 tỷ đồng, trong đó Nhân dân đóng góp 4,3 tỷ đồng, hiến 5.100 m2 đất.

II. TỒN TẠI, HẠN CHẾ
1. Tiến độ giải ngân vốn chương trình mục tiêu quốc gia còn chậm, mới đạt 71,5%.
2. Liên kết tiêu thụ nông sản chưa bền vững; 02/05 hợp tác xã hoạt động cầm chừng.
3. Việc cập nhật dữ liệu trang trại lên phần mềm có tháng gửi sau ngày 25.

III. NGUYÊN NHÂN
1. Nguyên nhân khách quan: bão số 3 và số 10 làm ngập 118 ha lúa mùa; giá vật tư tăng cao.
2. Nguyên nhân chủ quan: một số trưởng thôn chưa chủ động rà soát, báo cáo; công chức phụ trách kiêm nhiệm nhiều việc sau sắp xếp.

IV. BÀI HỌC KINH NGHIỆM
Một là, phải bám sát sự lãnh đạo của Đảng ủy, cụ thể hóa nghị quyết bằng kế hoạch từng quý, phân công rõ người, rõ việc, rõ thời hạn.
Hai là, coi trọng công tác tuyên truyền, vận động; công khai, dân chủ trong huy động đóng góp.
Ba là, tăng cường kiểm tra, đôn đốc, kịp thời tháo gỡ vướng mắc ngay từ cơ sở.
Bốn là, lựa chọn cây trồng, vật nuôi phù hợp, gắn sản xuất với thị trường.

Trên đây là báo cáo kết quả năm 2025 của UBND xã Tân Hòa./.

Nơi nhận:
- UBND tỉnh (b/c);
- Sở Nông nghiệp và Môi trường;
- Thường trực Đảng ủy, HĐND xã;
- Lưu: VT, KT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lương Văn Toản
""",
        (),
    ),
    Document(
        "giay moi hop tien do giai phong mat bang",
        "2026-03-04",
        """ỦY BAN NHÂN DÂN
TỈNH VÂN GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 93/GM-UBND
Vân Giang, ngày 04 tháng 3 năm 2026

GIẤY MỜI
Họp về tiến độ giải phóng mặt bằng dự án đường nối Quốc lộ 3 - Khu công nghiệp Bình Sơn

Ủy ban nhân dân tỉnh trân trọng kính mời các đại biểu dự cuộc họp về tiến độ bồi thường, giải phóng mặt bằng dự án đường nối Quốc lộ 3 - Khu công nghiệp Bình Sơn, cụ thể như sau:

1. Thành phần:
- Đồng chí Hoàng Minh Khôi, Phó Chủ tịch UBND tỉnh - Chủ trì;
- Lãnh đạo các Sở: Xây dựng, Tài chính, Nông nghiệp và Môi trường;
- Lãnh đạo Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh;
- Lãnh đạo Thanh tra tỉnh, Công an tỉnh;
- Chủ tịch UBND các xã: Bình Sơn, Hợp Tiến, Yên Trạch;
- Đại diện Tập đoàn Điện lực Việt Nam tại địa phương (Công ty Điện lực Vân Giang);
- Đại diện liên danh nhà thầu thi công.

2. Nội dung, chương trình:
a) Từ 14 giờ 00 đến 14 giờ 10: Văn phòng UBND tỉnh tuyên bố lý do, giới thiệu đại biểu;
b) Từ 14 giờ 10 đến 14 giờ 40: Ban Quản lý dự án báo cáo tiến độ, khó khăn, vướng mắc;
c) Từ 14 giờ 40 đến 15 giờ 20: UBND các xã báo cáo công tác kiểm đếm, lập phương án bồi thường, bố trí tái định cư;
d) Từ 15 giờ 20 đến 16 giờ 15: Thảo luận; các sở, ngành tham gia ý kiến về nguồn vật liệu đắp nền, di chuyển đường điện 35 kV;
đ) Từ 16 giờ 15 đến 16 giờ 30: Đồng chí Phó Chủ tịch UBND tỉnh phát biểu kết luận.

3. Thời gian: từ 14 giờ 00, thứ Ba, ngày 10 tháng 3 năm 2026.

4. Địa điểm: Phòng họp số 2, trụ sở UBND tỉnh, số 15 đường Trần Phú, phường Vân Giang.

5. Tài liệu: Báo cáo số 41/BC-BQLGT ngày 27/02/2026 và dự thảo tiến độ chi tiết được đăng tải trên hệ thống phòng họp không giấy tờ (mã QR in ở góc phải Giấy mời).

Sự có mặt đầy đủ của các đại biểu góp phần vào thành công của cuộc họp.

Trân trọng kính mời./.

Nơi nhận:
- Như thành phần mời;
- Chủ tịch, các PCT UBND tỉnh;
- CVP, PCVP (đ/c Tuyên);
- Trung tâm Thông tin tỉnh (đưa tin);
- Lưu: VT, GT (Quân).
TL. CHỦ TỊCH
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG

Nông Thế Tuyên
""",
        (),
    ),
    Document(
        "quyet dinh tang bang khen cua chu tich ubnd tinh ha lam",
        "2026-05-19",
        """ỦY BAN NHÂN DÂN
TỈNH HÀ LÂM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 1187/QĐ-UBND
Hà Lâm, ngày 19 tháng 5 năm 2026

QUYẾT ĐỊNH
Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ LÂM

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;
Căn cứ Quyết định số 27/2025/QĐ-UBND ngày 05 tháng 9 năm 2025 của UBND tỉnh ban hành Quy chế thi đua, khen thưởng;
Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 402/TTr-SNV ngày 14 tháng 5 năm 2026.

QUYẾT ĐỊNH:

Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 05 tập thể và 06 cá nhân có thành tích xuất sắc trong công tác phòng, chống thiên tai, tìm kiếm cứu nạn năm 2025, gồm:
I. TẬP THỂ
1. Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ, Công an tỉnh;
2. Chi cục Thủy lợi và Phòng, chống thiên tai, Sở Nông nghiệp và Môi trường;
3. Ban Chỉ huy Phòng thủ khu vực 2, Bộ Chỉ huy Quân sự tỉnh;
4. Nhân dân và cán bộ xã Mường Lai;
5. Công ty TNHH Xây dựng Thành Đạt.
II. CÁ NHÂN
1. Ông Lò Văn Chung, Bí thư Chi bộ thôn Nà Khoang, xã Mường Lai;
2. Ông Trần Đức Thuận, Trưởng phòng Kinh tế, UBND xã Thượng Minh;
3. Bà Vàng Thị Sua, Trạm trưởng Trạm Y tế xã Mường Lai;
4. Thiếu tá Nguyễn Hải Nam, Phó Đội trưởng, Công an tỉnh;
5. Ông Phạm Quốc Việt, nhân viên vận hành hồ chứa nước Khe Giữa;
6. Em Giàng A Páo, học sinh lớp 9A, Trường PTDTBT THCS Thượng Minh, đã dũng cảm cứu 02 em nhỏ khỏi đuối nước.

Điều 2. Mức tiền thưởng kèm theo Bằng khen thực hiện theo quy định tại Nghị định số 152/2025/NĐ-CP: tập thể 4.680.000 đồng, cá nhân 3.510.000 đồng, trích từ Quỹ thi đua, khen thưởng tỉnh.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 1;
- Chủ tịch, các PCT UBND tỉnh;
- Sở Nội vụ (02 bản);
- Cổng Thông tin điện tử tỉnh;
- Lưu: VT, NC.
CHỦ TỊCH

Vũ Trọng Kiên
""",
        (),
    ),
    Document(
        "quyet dinh dieu dong",
        "2026-01-27",
        """ỦY BAN NHÂN DÂN
PHƯỜNG AN KHÁNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 356/QĐ-UBND
An Khánh, ngày 27 tháng 01 năm 2026

QUYẾT ĐỊNH
Về việc điều động, bổ nhiệm viên chức quản lý

CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN KHÁNH

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010; Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019;
Căn cứ Nghị định số 115/2020/NĐ-CP ngày 25 tháng 9 năm 2020 của Chính phủ về tuyển dụng, sử dụng và quản lý viên chức; Nghị định số 85/2023/NĐ-CP ngày 07 tháng 12 năm 2023;
Căn cứ Kết luận số 12-KL/ĐU ngày 20 tháng 01 năm 2026 của Ban Thường vụ Đảng ủy phường về công tác cán bộ;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 19/TTr-VHXH ngày 22 tháng 01 năm 2026.

QUYẾT ĐỊNH:

Điều 1. Điều động bà Nguyễn Thị Thu Hiền, sinh ngày 14 tháng 8 năm 1983, Phó Hiệu trưởng Trường Tiểu học An Khánh A đến nhận công tác và bổ nhiệm giữ chức vụ Hiệu trưởng Trường Tiểu học Hòa Bình, phường An Khánh, kể từ ngày 02 tháng 02 năm 2026.

Thời hạn giữ chức vụ là 05 năm, từ ngày 02 tháng 02 năm 2026 đến ngày 01 tháng 02 năm 2031.

Điều 2. Bà Nguyễn Thị Thu Hiền được hưởng:
1. Hệ số lương hiện hưởng 4,68, bậc 9, mã ngạch V.07.03.28;
2. Phụ cấp chức vụ lãnh đạo hệ số 0,50;
3. Các chế độ phụ cấp khác theo quy định hiện hành.

Điều 3. Quyết định này có hiệu lực kể từ ngày 02 tháng 02 năm 2026 và thay thế Quyết định số 88/QĐ-UBND ngày 30 tháng 7 năm 2021 về việc bổ nhiệm Phó Hiệu trưởng Trường Tiểu học An Khánh A đối với bà Nguyễn Thị Thu Hiền.

Chánh Văn phòng HĐND và UBND phường, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế, Hạ tầng và Đô thị, Hiệu trưởng các trường có liên quan và bà Nguyễn Thị Thu Hiền chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như trên;
- Sở Giáo dục và Đào tạo (b/c);
- TT Đảng ủy, HĐND phường;
- Kho bạc Nhà nước Khu vực IV;
- Lưu: VT, hồ sơ viên chức.
CHỦ TỊCH

Đào Ngọc Sơn
""",
        (),
    ),
    Document(
        "tin le ky niem 60 nam truong thpt le quy don",
        "2025-11-16",
        """Trường THPT Lê Quý Đôn kỷ niệm 60 năm thành lập và đón nhận Huân chương Lao động hạng Nhì
16/11/2025 11:20 | Lượt xem: 1.042 | In trang | Gửi bài

Sáng 16/11, Trường THPT Lê Quý Đôn (phường Trung Sơn) long trọng tổ chức Lễ kỷ niệm 60 năm thành lập (1965 - 2025), chào mừng Ngày Nhà giáo Việt Nam 20/11 và đón nhận Huân chương Lao động hạng Nhì của Chủ tịch nước.

anh tin bai

Các đại biểu dự buổi lễ

Dự buổi lễ có đồng chí Phan Thị Mai Lan, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy; lãnh đạo Sở Giáo dục và Đào tạo; đại diện các sở, ban, ngành, địa phương; các thế hệ nhà giáo và hơn 2.000 học sinh, cựu học sinh.

Diễn văn do thầy giáo Bùi Xuân Trường, Hiệu trưởng nhà trường trình bày đã ôn lại chặng đường 60 năm với ba giai đoạn: Một là, giai đoạn 1965 - 1975, thầy và trò vừa dạy, học vừa sơ tán, 214 học sinh và 11 thầy giáo lên đường nhập ngũ; hai là, giai đoạn 1976 - 2000, xây dựng cơ sở vật chất, mở rộng quy mô từ 8 lớp lên 36 lớp; ba là, giai đoạn 2001 đến nay, nâng cao chất lượng mũi nhọn, đạt chuẩn quốc gia mức độ 2. Năm học 2024 - 2025, trường có 58 học sinh giỏi cấp tỉnh, 03 giải quốc gia; tỷ lệ đỗ tốt nghiệp 100%.

Phát biểu chúc mừng, đồng chí Phan Thị Mai Lan nhiệt liệt biểu dương những thành tích mà các thế hệ thầy và trò đã đạt được; khẳng định nhà trường là một trong những cái nôi đào tạo nguồn nhân lực chất lượng cao của tỉnh. Đồng chí bày tỏ tin tưởng, với bề dày truyền thống và tâm huyết của đội ngũ nhà giáo, Trường THPT Lê Quý Đôn sẽ tiếp tục đổi mới, gặt hái thêm nhiều thành công, xứng đáng với phần thưởng cao quý của Đảng, Nhà nước trao tặng. Nhân dịp này, đồng chí chúc các thầy giáo, cô giáo mạnh khỏe, hạnh phúc; chúc các em học sinh chăm ngoan, học giỏi.

Thừa ủy quyền của Chủ tịch nước, đồng chí Phan Thị Mai Lan đã trao Huân chương Lao động hạng Nhì cho nhà trường. Chủ tịch UBND tỉnh tặng Bằng khen cho:
1. Tổ Toán - Tin;
2. Tổ Ngữ văn;
3. Thầy giáo Bùi Xuân Trường, Hiệu trưởng;
4. Cô giáo Lê Thanh Hoa, giáo viên môn Hóa học.

anh tin bai

Tiết mục văn nghệ chào mừng của học sinh nhà trường

Cũng tại buổi lễ, Hội cựu học sinh khóa 1992 - 1995 đã trao tặng Quỹ khuyến học 300 triệu đồng.

Thu Phương - Đức Anh
Tin liên quan
- Rộn ràng các hoạt động hướng tới Ngày Nhà giáo Việt Nam (14/11/2025)
- Tăng cường an toàn giao thông trước cổng trường (10/11/2025)
""",
        (),
    ),
    Document(
        "tin chu tich hdnd tinh tham",
        "2026-04-09",
        """Chủ tịch HĐND tỉnh Nguyễn Đình Phúc thăm, làm việc tại xã biên giới Pa Cheo
Thứ năm, 09/4/2026 | 17:35 GMT+7

Ngày 09/4, đồng chí Nguyễn Đình Phúc, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh cùng đoàn công tác đã thăm, làm việc tại xã Pa Cheo về tình hình hoạt động của chính quyền địa phương 2 cấp. Cùng đi có lãnh đạo Văn phòng Đoàn ĐBQH và HĐND tỉnh, các sở: Nội vụ, Tài chính, Khoa học và Công nghệ.

Chủ tịch HĐND tỉnh kiểm tra hoạt động tại Trung tâm Phục vụ hành chính công xã Pa Cheo. Ảnh: Hồng Quân

Báo cáo với đoàn, Chủ tịch UBND xã Sùng A Chứ cho biết, sau 9 tháng vận hành, xã đã:
- Kiện toàn 04 phòng chuyên môn, bố trí 46/52 biên chế;
- Tiếp nhận 3.214 hồ sơ thủ tục hành chính, giải quyết đúng và trước hạn 97,8%;
- Hoàn thành xóa 118 nhà tạm trước ngày 31/12/2025;
- Thu ngân sách quý I đạt 2,1 tỷ đồng, bằng 29% dự toán.

Tuy nhiên, xã còn thiếu công chức địa chính, công nghệ thông tin; trụ sở làm việc phân tán ở 3 điểm; đường truyền tại 05 thôn chưa ổn định; nhiều cán bộ ở xa, cách trụ sở trên 40 km.

Xã kiến nghị tỉnh: Một là, bổ sung 06 biên chế công chức chuyên môn trong năm 2026. Hai là, bố trí 12 tỷ đồng cải tạo trụ sở. Ba là, giao Sở Khoa học và Công nghệ chủ trì, phối hợp với các doanh nghiệp viễn thông phủ sóng 4G tại 05 thôn vùng lõm trước ngày 30/9/2026. Bốn là, sớm hướng dẫn chế độ phụ cấp đối với người hoạt động không chuyên trách.

Đại diện lãnh đạo các sở đã trao đổi, làm rõ một số nội dung xã đề xuất, nhất là về biên chế và nguồn vốn đầu tư công trung hạn giai đoạn 2026 - 2030.

Phát biểu tại buổi làm việc, Chủ tịch HĐND tỉnh Nguyễn Đình Phúc ghi nhận, đánh giá cao tinh thần trách nhiệm, sự chủ động của cấp ủy, chính quyền xã Pa Cheo trong điều kiện còn nhiều khó khăn. Theo đồng chí, kết quả sau 9 tháng cho thấy bộ máy mới gần dân hơn, giải quyết công việc nhanh hơn; kinh nghiệm "cầm tay chỉ việc" của tổ công nghệ số thôn là cách làm hay. Đồng chí chia sẻ với những vất vả của đội ngũ cán bộ, công chức phải đi làm xa nhà và cho biết các kiến nghị của xã đã được đoàn công tác ghi nhận đầy đủ.

Trước đó, đoàn đã dâng hương tại Đài tưởng niệm các anh hùng liệt sĩ, tặng quà 05 gia đình chính sách và thăm mô hình trồng lê VH6 của Hợp tác xã Pa Cheo Xanh.

Hồng Quân
Từ khóa: Pa Cheo, chính quyền địa phương 2 cấp, HĐND tỉnh
Bình luận (0)
""",
        (),
    ),
    Document(
        "loi cam on cua tan chu tich hoi nong dan tinh",
        "2026-02-05",
        """LỜI CẢM ƠN
của đồng chí Trịnh Văn Hưởng, tân Chủ tịch Hội Nông dân tỉnh, tại Lễ công bố quyết định
(Ngày 05 tháng 02 năm 2026)

Kính thưa các đồng chí lãnh đạo Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh!
Kính thưa các vị đại biểu, thưa toàn thể các đồng chí!

Hôm nay, tôi vô cùng xúc động và vinh dự được Ban Thường vụ Tỉnh ủy tin tưởng phân công nhiệm vụ mới. Trước hết, cho phép tôi được bày tỏ lòng biết ơn sâu sắc tới các đồng chí trong Ban Thường vụ Tỉnh ủy đã quan tâm, tạo điều kiện để tôi được rèn luyện, trưởng thành trong suốt 24 năm công tác.

Tôi xin trân trọng cảm ơn đồng chí Phó Bí thư Thường trực Tỉnh ủy đã dành cho tôi những lời động viên chân tình. Đây vừa là niềm vinh dự, vừa là trách nhiệm nặng nề đối với bản thân tôi.

Tôi xin cảm ơn tập thể Đảng ủy, UBND xã Minh Thanh, nơi tôi đã gắn bó từ năm 2019 đến nay. Những ngày chống dịch năm 2021, đêm trắng hộ đê tháng 9 năm 2024, những buổi xuống thôn vận động bà con dồn điền đổi thửa là kỷ niệm không thể nào quên. Kết quả mà tôi có được hôm nay là công sức chung của cả tập thể.

Tôi cũng xin cảm ơn các đồng chí tiền nhiệm, cảm ơn cán bộ, hội viên nông dân toàn tỉnh đã xây dựng nên một tổ chức Hội vững mạnh với 128.400 hội viên, 1.312 chi hội, dư nợ ủy thác trên 1.900 tỷ đồng.

Nhận nhiệm vụ mới, tôi ý thức sâu sắc rằng bản thân phải nỗ lực nhiều hơn nữa. Tôi xin hứa:
Một là, luôn tuyệt đối trung thành với mục tiêu, lý tưởng của Đảng; giữ gìn phẩm chất đạo đức, lối sống.
Hai là, cùng tập thể Ban Thường vụ Hội giữ vững đoàn kết, thống nhất, tiếp tục đổi mới phương thức hoạt động, hướng mạnh về cơ sở.
Ba là, lắng nghe, học hỏi, sâu sát hội viên; nói đi đôi với làm.

Tôi rất mong nhận được sự quan tâm, giúp đỡ của các đồng chí lãnh đạo, sự ủng hộ của các đồng chí và của bà con nông dân.

Nhân dịp chuẩn bị đón Xuân Bính Ngọ 2026, xin kính chúc các đồng chí lãnh đạo, các vị đại biểu cùng gia đình sức khỏe, hạnh phúc, an khang, thịnh vượng!

Tôi xin trân trọng cảm ơn!
""",
        (),
    ),
    Document(
        "phat bieu khai mac hoi nghi doi thoai doanh nghiep",
        "2026-10-12",
        """PHÁT BIỂU KHAI MẠC
Hội nghị gặp mặt, đối thoại giữa lãnh đạo tỉnh với doanh nghiệp năm 2026
Đồng chí Tạ Hữu Nghĩa, Phó Chủ tịch Thường trực UBND tỉnh
(Bình Sơn, ngày 12/10/2026)

Kính thưa các quý vị đại biểu!
Thưa cộng đồng doanh nghiệp, doanh nhân tỉnh nhà!

Trong không khí chào mừng Ngày Doanh nhân Việt Nam 13/10, hôm nay UBND tỉnh tổ chức Hội nghị gặp mặt, đối thoại với doanh nghiệp năm 2026. Thay mặt lãnh đạo tỉnh, tôi nhiệt liệt chào mừng các quý vị đại biểu và hơn 250 doanh nghiệp, hợp tác xã về dự Hội nghị.

Thưa quý vị, đến hết tháng 9/2026, toàn tỉnh có 6.870 doanh nghiệp đang hoạt động, vốn đăng ký trên 94.000 tỷ đồng; 9 tháng đầu năm có 712 doanh nghiệp thành lập mới, tăng 11,2%. Khu vực doanh nghiệp đóng góp 58% thu ngân sách nội địa, tạo việc làm cho hơn 120.000 lao động. Kết quả ấy có được là nhờ sự năng động, bền bỉ của các doanh nghiệp trong bối cảnh chi phí đầu vào tăng, đơn hàng biến động.

Tại Hội nghị đối thoại năm 2025, cộng đồng doanh nghiệp đã nêu 64 kiến nghị. Đến nay, 57 kiến nghị đã được giải quyết xong; 07 kiến nghị còn lại liên quan đến quy hoạch, giá đất và phòng cháy, chữa cháy đang được các sở, ngành xử lý.

Hội nghị hôm nay được tổ chức nhằm ba mục đích:
Thứ nhất, thông tin tới doanh nghiệp tình hình kinh tế - xã hội, các cơ chế, chính sách mới theo tinh thần Nghị quyết số 68-NQ/TW của Bộ Chính trị về phát triển kinh tế tư nhân.
Thứ hai, lắng nghe, trao đổi, làm rõ những khó khăn, vướng mắc về đất đai, tín dụng, thủ tục hành chính, từ đó tìm giải pháp tháo gỡ phù hợp.
Thứ ba, tôn vinh, khen thưởng các doanh nghiệp, doanh nhân tiêu biểu đã có nhiều đóng góp cho sự phát triển của tỉnh.

Chương trình Hội nghị gồm hai phần. Phần một: báo cáo của Sở Tài chính, tham luận của Hiệp hội doanh nghiệp tỉnh. Phần hai: đối thoại trực tiếp, do đồng chí Chủ tịch UBND tỉnh chủ trì, cùng sự tham gia trả lời của lãnh đạo các sở, ngành, UBND các xã, phường.

Với tinh thần cởi mở, cầu thị, chúng tôi rất mong được nghe những ý kiến thẳng thắn, tâm huyết của quý vị.

Với ý nghĩa đó, tôi xin tuyên bố khai mạc Hội nghị. Chúc quý vị đại biểu sức khỏe, chúc cộng đồng doanh nghiệp ngày càng phát triển. Chúc Hội nghị thành công tốt đẹp!

Xin trân trọng cảm ơn!
""",
        (),
    ),
    Document(
        "tin buon",
        "2026-01-08",
        """TIN BUỒN

ĐẢNG ỦY, HĐND, UBND, ỦY BAN MTTQ VIỆT NAM PHƯỜNG TRUNG SƠN; BAN LIÊN LẠC CỰU CHIẾN BINH SƯ ĐOÀN 312 VÀ GIA ĐÌNH VÔ CÙNG THƯƠNG TIẾC BÁO TIN:

Đồng chí LÊ QUANG VỊNH
Sinh ngày 10 tháng 02 năm 1938
Quê quán: xã Đông Tiến, tỉnh Nam Hà (cũ)
Trú quán: tổ dân phố số 7, phường Trung Sơn
Nguyên Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy; nghỉ hưu năm 1998

Huân chương Kháng chiến chống Mỹ cứu nước hạng Nhì; Huân chương Chiến sĩ Giải phóng hạng Nhất, Nhì, Ba; Huân chương Lao động hạng Ba; Huy hiệu 65 năm tuổi Đảng và nhiều phần thưởng cao quý khác.

Sau một thời gian lâm bệnh, mặc dù được Đảng, Nhà nước, tập thể y, bác sĩ và gia đình hết lòng chăm sóc, cứu chữa nhưng do tuổi cao, sức yếu, đồng chí đã từ trần hồi 03 giờ 25 phút, ngày 08 tháng 01 năm 2026 (tức ngày 20 tháng 11 năm Ất Tỵ), hưởng thọ 89 tuổi.

TÓM TẮT TIỂU SỬ
- Từ tháng 3/1957 đến tháng 6/1960: công nhân Nông trường Đồng Giao, Bí thư Chi đoàn; được kết nạp vào Đảng ngày 19/5/1960.
- Từ tháng 7/1960 đến tháng 4/1976: nhập ngũ, chiến đấu tại chiến trường Trị Thiên và Đông Nam Bộ; lần lượt giữ các chức vụ Trung đội trưởng, Chính trị viên đại đội, Chính trị viên tiểu đoàn; hai lần bị thương.
- Từ tháng 5/1976 đến năm 1985: chuyển ngành, cán bộ rồi Phó trưởng Ban Tổ chức Huyện ủy; được giao chủ trì xây dựng, củng cố tổ chức cơ sở đảng ở 14 xã vùng cao.
- Từ năm 1986 đến năm 1998: Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy khóa XVI, XVII, XVIII.
- Sau khi nghỉ hưu: tham gia Hội Cựu chiến binh, Hội Người cao tuổi, là Bí thư Chi bộ tổ dân phố số 7 trong 9 năm liền.

TỔ CHỨC LỄ TANG
1. Lễ viếng: từ 13 giờ 30 phút, ngày 09 tháng 01 năm 2026 tại nhà riêng, tổ dân phố số 7, phường Trung Sơn.
2. Lễ truy điệu: 07 giờ 00 phút, ngày 10 tháng 01 năm 2026.
3. An táng: cùng ngày tại Nghĩa trang Nhân dân phường Trung Sơn.

Đồng chí Lê Quang Vịnh mất đi là một tổn thất đối với Đảng bộ, chính quyền, Nhân dân địa phương và gia đình. Trong những năm tháng công tác, đồng chí luôn nêu cao tinh thần trách nhiệm, giản dị, gần gũi, được đồng chí, đồng đội và Nhân dân tin yêu.

Ban Tổ chức Lễ tang và gia đình kính báo.
""",
        (),
    ),
    Document(
        "bai 70 nam nganh thong ke tinh ha lam",
        "2026-05-06",
        """70 NĂM XÂY DỰNG VÀ TRƯỞNG THÀNH CỦA NGÀNH THỐNG KÊ TỈNH HÀ LÂM (06/5/1956 - 06/5/2026)

Ngày 06/5/1956, Chi cục Thống kê tỉnh Hà Lâm được thành lập theo Nghị định của Thủ tướng Chính phủ, với vỏn vẹn 07 cán bộ, làm việc trong căn nhà tranh bên bờ sông Lâm. Bảy mươi năm qua, qua nhiều lần đổi tên, chia tách, hợp nhất, các thế hệ người làm thống kê đã lặng lẽ góp phần vào sự nghiệp xây dựng và bảo vệ quê hương.

1. Giai đoạn 1956 - 1975: vừa xây dựng bộ máy, vừa phục vụ kháng chiến
Nhiệm vụ của ngành khi ấy là tổ chức hạch toán thống kê trong các hợp tác xã, lập báo cáo nhanh về sản xuất, vận tải phục vụ chiến trường. Yêu cầu đặt ra là "nhanh, đúng, đủ"; báo cáo 10 ngày phải gửi về tỉnh trước ngày 02 của tháng sau, nhiều cán bộ đi bộ cả đêm để kịp nộp số liệu. Có 12 cán bộ lên đường nhập ngũ, 03 đồng chí đã hy sinh.

2. Giai đoạn 1976 - 1990: khôi phục kinh tế sau chiến tranh
Ngành tham gia ba cuộc Tổng điều tra lớn:
- Tổng điều tra dân số ngày 01/10/1979;
- Tổng điều tra dân số ngày 01/4/1989;
- Kiểm kê tài sản cố định khu vực nhà nước 0 giờ ngày 01/01/1990.

3. Giai đoạn 1991 - 2015: đổi mới phương pháp
Năm 1993, hệ thống tài khoản quốc gia (SNA) thay thế hệ thống bảng cân đối kinh tế quốc dân (MPS). Năm 2003, Luật Thống kê ra đời. Cục Thống kê chủ trì, phối hợp với các sở, ngành biên soạn Niên giám thống kê hằng năm, xây dựng cơ sở dữ liệu vi mô, đưa công nghệ thông tin vào thu thập, xử lý số liệu.

4. Giai đoạn 2016 đến nay: chuyển đổi số và sắp xếp tổ chức
Từ phiếu giấy sang phiếu điện tử CAPI, webform; 100% cuộc điều tra hiện nay không dùng phiếu giấy. Từ ngày 01/7/2025, đơn vị mang tên Thống kê tỉnh Hà Lâm, có 06 phòng và 11 Thống kê cơ sở.

Ghi nhận những đóng góp đó, Đảng và Nhà nước đã trao tặng ngành Thống kê tỉnh: Huân chương Lao động hạng Ba (1986), hạng Nhì (1996), hạng Nhất (2006); Huân chương Độc lập hạng Ba (2016).

Nhìn lại 70 năm, có thể rút ra mấy bài học: một là, giữ vững nguyên tắc trung thực, khách quan, độc lập về chuyên môn; hai là, tranh thủ sự lãnh đạo của cấp ủy, sự phối hợp của các ngành; ba là, chăm lo xây dựng đội ngũ, coi con người là gốc của chất lượng số liệu.

Phòng Tổng hợp, Thống kê tỉnh Hà Lâm
""",
        (),
    ),
    Document(
        "thu cam on cac nha hao tam",
        "2025-11-28",
        """ỦY BAN MTTQ VIỆT NAM TỈNH VÂN GIANG
BAN VẬN ĐỘNG CỨU TRỢ
***
Vân Giang, ngày 28 tháng 11 năm 2025

THƯ CẢM ƠN
Gửi các cơ quan, đơn vị, doanh nghiệp, các nhà hảo tâm trong và ngoài tỉnh

Kính thưa quý vị!

Do ảnh hưởng của hoàn lưu bão số 11, từ ngày 06/10 đến ngày 10/10/2025, trên địa bàn tỉnh Vân Giang đã xảy ra mưa đặc biệt lớn, gây ngập lụt diện rộng tại 23 xã, phường. Thiên tai đã làm 04 người chết, 17 người bị thương; 12.480 ngôi nhà bị ngập, 3.160 ha lúa và hoa màu bị hư hỏng; ước thiệt hại trên 1.700 tỷ đồng.

Trong những ngày gian khó ấy, với tinh thần "tương thân tương ái", "lá lành đùm lá rách", đáp lại Lời kêu gọi số 05/LKG-MTTQ ngày 08/10/2025 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh, quý vị đã chung tay chia sẻ, giúp đỡ đồng bào vùng lũ. Tính đến 17 giờ ngày 25/11/2025, Ban Vận động cứu trợ tỉnh đã tiếp nhận:
1. Bằng tiền: 68 tỷ 215 triệu đồng của 1.426 lượt tổ chức, cá nhân;
2. Bằng hàng: 412 tấn lương thực, nhu yếu phẩm; 36.000 bộ sách giáo khoa; 5.200 áo phao;
3. Nhân lực: hơn 9.000 ngày công của bộ đội, công an, thanh niên tình nguyện tham gia dọn dẹp trường học, trạm y tế.

Toàn bộ nguồn lực nêu trên đã được phân bổ kịp thời, công khai, minh bạch, đúng đối tượng theo Nghị định số 93/2021/NĐ-CP ngày 27/10/2021 của Chính phủ, cụ thể:
- Hỗ trợ 04 gia đình có người bị nạn: 200 triệu đồng;
- Hỗ trợ làm mới, sửa chữa 318 nhà ở: 15,9 tỷ đồng;
- Hỗ trợ cây giống, vật nuôi khôi phục sản xuất: 22 tỷ đồng;
- Hỗ trợ 41 trường học, trạm y tế: 19,4 tỷ đồng;
- Số còn lại được chuyển về tài khoản Quỹ Cứu trợ tỉnh để hỗ trợ xây dựng khu tái định cư Nậm Khao.

Đến nay, điện, đường, trường, trạm ở vùng lũ đã cơ bản được khôi phục; 100% học sinh đã trở lại lớp; không có hộ dân nào bị đói.

Có được kết quả đó là nhờ tấm lòng vàng của quý vị. Mỗi gói mì, tấm áo, mỗi đồng tiền gửi về đều chứa đựng nghĩa tình sâu nặng, tiếp thêm nghị lực để bà con vượt qua hoạn nạn, sớm ổn định cuộc sống.

Thay mặt cấp ủy, chính quyền, Ủy ban MTTQ Việt Nam và Nhân dân các dân tộc trong tỉnh, chúng tôi xin bày tỏ lòng biết ơn chân thành và sâu sắc nhất. Kính chúc quý vị và gia đình luôn mạnh khỏe, hạnh phúc, thành đạt.

Trân trọng cảm ơn!

TM. BAN VẬN ĐỘNG
TRƯỞNG BAN
CHỦ TỊCH ỦY BAN MTTQ VIỆT NAM TỈNH

Ma Thị Thúy Hà
""",
        (),
    ),
    Document(
        "thong bao tam ngung cap nuoc",
        "2026-04-13",
        """CÔNG TY CỔ PHẦN NƯỚC SẠCH VÂN GIANG
XÍ NGHIỆP CẤP NƯỚC SỐ 2
Hotline: 1900 6xxx (24/7)

THÔNG BÁO
V/v tạm ngừng cấp nước để đấu nối, súc xả tuyến ống D400 đường Nguyễn Huệ

Kính gửi: Quý khách hàng sử dụng nước

Nhằm nâng cao chất lượng và áp lực nước phục vụ mùa nắng nóng năm 2026, Xí nghiệp Cấp nước số 2 thực hiện đấu nối, súc xả tuyến ống truyền tải D400 đường Nguyễn Huệ theo Kế hoạch số 77/KH-CN ngày 02/4/2026 đã được Công ty phê duyệt. Trong thời gian thi công, việc cấp nước bị gián đoạn như sau:

1. Thời gian ngừng cấp nước:
- Đợt 1: từ 22 giờ 00 ngày 18/4/2026 đến 05 giờ 00 ngày 19/4/2026;
- Đợt 2: từ 22 giờ 00 ngày 21/4/2026 đến 05 giờ 00 ngày 22/4/2026.

2. Khu vực bị ảnh hưởng:
a) Mất nước hoàn toàn: phường Vân Giang (các tổ 1, 2, 3, 9, 10, 11), phường Hợp Thành (đường Nguyễn Huệ, Lê Lai, khu đô thị Bắc Cầu);
b) Nước yếu: phường Trung Sơn (tổ 4, tổ 5), xã Bình Sơn (thôn Đoài, thôn Thượng), Bệnh viện Đa khoa khu vực, Trường Cao đẳng Y tế.

3. Nội dung công việc Xí nghiệp thực hiện trong đêm:
(1) Đóng van chặn V12, V15, xả cạn tuyến ống;
(2) Lắp đặt tê D400x300 và van hai chiều;
(3) Súc xả, khử trùng, lấy mẫu xét nghiệm clo dư;
(4) Mở nước trở lại theo từng nhánh, hoàn thành trước 05 giờ 00.

Sau khi có nước trở lại, nước tại một số hộ cuối nguồn có thể đục nhẹ trong khoảng 30 - 60 phút. Hiện tượng này là bình thường, không ảnh hưởng đến sức khỏe và hết sau khi xả bỏ phần nước đọng trong đường ống.

Trường hợp thời tiết có mưa to, lịch thi công đợt 2 được lùi sang đêm 23/4/2026 và được báo qua tin nhắn Zalo OA "Nước sạch Vân Giang".

Trong thời gian trên, Xí nghiệp bố trí 03 xe bồn cấp nước miễn phí tại: cổng chợ Hợp Thành, nhà văn hóa tổ 9 và Bệnh viện Đa khoa khu vực.

Xí nghiệp Cấp nước số 2 thành thật xin lỗi vì sự bất tiện này và rất mong nhận được sự thông cảm của Quý khách hàng.

Mọi thông tin chi tiết xin liên hệ: Phòng Chăm sóc khách hàng, điện thoại 0219.3xxx.888.

Trân trọng./.

Vân Giang, ngày 13 tháng 4 năm 2026
GIÁM ĐỐC

Cao Bá Linh
""",
        (),
    ),
    Document(
        "thong bao ket qua thi tuyen cong chuc cap xa tinh ha la",
        "2026-06-22",
        """UBND TỈNH HÀ LÂM
HỘI ĐỒNG TUYỂN DỤNG CÔNG CHỨC NĂM 2026
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 61/TB-HĐTD
Hà Lâm, ngày 22 tháng 6 năm 2026

THÔNG BÁO
Kết quả điểm vòng 2 (môn nghiệp vụ chuyên ngành) kỳ tuyển dụng công chức cấp xã năm 2026

Căn cứ Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức;
Căn cứ Kế hoạch số 131/KH-UBND ngày 10 tháng 3 năm 2026 của UBND tỉnh về tuyển dụng công chức cấp xã năm 2026;
Căn cứ biên bản tổng hợp điểm thi ngày 20 tháng 6 năm 2026 của Ban Chấm thi,

Hội đồng tuyển dụng công chức thông báo kết quả điểm vòng 2 như sau:

1. Số thí sinh đủ điều kiện dự thi vòng 2: 486 người; số thí sinh dự thi: 471 người; vắng: 15 người; vi phạm quy chế: 01 người (khiển trách, trừ 25% số điểm).

2. Phổ điểm:
- Từ 80 điểm trở lên: 64 thí sinh, chiếm 13,6%;
- Từ 65 đến dưới 80 điểm: 179 thí sinh, chiếm 38,0%;
- Từ 50 đến dưới 65 điểm: 151 thí sinh, chiếm 32,1%;
- Dưới 50 điểm: 77 thí sinh, chiếm 16,3%.

3. Mười thí sinh có điểm cao nhất:
STT	SBD	Họ và tên	Vị trí dự tuyển	Điểm
1	0127	Hà Kiều Anh	Tư pháp - hộ tịch	94,0
2	0418	Lục Văn Tuấn	Địa chính - xây dựng	92,5
3	0033	Đinh Thùy Chi	Tài chính - kế toán	92,0
4	0256	Vi Thị Hạnh	Văn hóa - xã hội	91,5
5	0301	Ngô Tiến Đạt	Nông nghiệp và môi trường	90,0
6	0199	Hoàng Mỹ Linh	Tài chính - kế toán	89,5
7	0077	Chu Đức Mạnh	Khoa học và công nghệ	89,0
8	0362	Quan Thị Nga	Văn phòng - thống kê	88,5
9	0450	Bế Quang Huy	Địa chính - xây dựng	88,0
10	0014	Trần Bảo Ngọc	Tư pháp - hộ tịch	88,0

4. Kết quả chi tiết của từng thí sinh được niêm yết tại trụ sở Sở Nội vụ và đăng tải trên Trang thông tin điện tử Sở Nội vụ, địa chỉ: sonoivu.halam.gov.vn.

5. Về phúc khảo: thời gian nhận đơn phúc khảo từ ngày 23/6/2026 đến hết ngày 07/7/2026 (trong giờ hành chính, tính theo dấu bưu điện nếu gửi qua đường bưu chính); lệ phí 150.000 đồng/bài thi. Đơn gửi sau thời hạn trên không được xem xét. Kết quả phúc khảo được công bố chậm nhất ngày 22/7/2026.

Hội đồng tuyển dụng công chức thông báo để các thí sinh được biết./.

Nơi nhận:
- UBND tỉnh (b/c);
- UBND các xã, phường;
- Thí sinh dự tuyển;
- Lưu: HĐTD, SNV.
TM. HỘI ĐỒNG
PHÓ CHỦ TỊCH HỘI ĐỒNG
GIÁM ĐỐC SỞ NỘI VỤ
Mạc Thị Phương Dung
""",
        (),
    ),
    Document(
        "bai bao gioi thieu nghi quyet dai hoi dang bo tinh van",
        "2025-10-02",
        """Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV: Kết tinh trí tuệ, ý chí và khát vọng vươn lên
Cập nhật: 08:15 | 02/10/2025

BVG - Sau hai ngày làm việc khẩn trương, dân chủ, Đại hội đại biểu Đảng bộ tỉnh Vân Giang lần thứ XV, nhiệm kỳ 2025 - 2030 đã thông qua Nghị quyết với tỷ lệ tán thành 100%. Báo Vân Giang giới thiệu những nội dung cốt lõi của Nghị quyết.

Nghị quyết khẳng định, nhiệm kỳ 2020 - 2025, trong bối cảnh đan xen cả thời cơ và thách thức, Đảng bộ và Nhân dân các dân tộc trong tỉnh đã đoàn kết, nỗ lực, hoàn thành 23/25 chỉ tiêu chủ yếu, trong đó 14 chỉ tiêu vượt. Nổi bật là:

Thứ nhất, kinh tế tăng trưởng khá, GRDP bình quân đạt 7,9%/năm; thu ngân sách năm 2025 đạt 9.850 tỷ đồng, gấp 1,8 lần năm 2020.

Thứ hai, kết cấu hạ tầng có bước phát triển đột phá; cao tốc Vân Giang - Bình Sơn hoàn thành, đưa vào khai thác trước ngày 19/8/2025.

Thứ ba, văn hóa, xã hội có nhiều tiến bộ; tỷ lệ hộ nghèo giảm còn 4,6%; xóa 6.312 nhà tạm, nhà dột nát.

Thứ tư, công tác xây dựng Đảng được tăng cường; sắp xếp 129 đơn vị hành chính cấp xã còn 41 xã, phường.

Nghị quyết cũng thẳng thắn nhìn nhận những hạn chế: công nghiệp chế biến phát triển chậm; giải ngân vốn đầu tư công có năm chưa đạt kế hoạch; một bộ phận cán bộ còn né tránh, đùn đẩy, sợ trách nhiệm. Nguyên nhân chủ quan là việc cụ thể hóa nghị quyết ở một số nơi thiếu trọng tâm; công tác kiểm tra, giám sát chưa thường xuyên.

Từ thực tiễn 5 năm, Nghị quyết rút ra năm bài học kinh nghiệm:
Một là, phải thường xuyên chăm lo xây dựng Đảng trong sạch, vững mạnh; giữ gìn đoàn kết, thống nhất, trước hết là trong cấp ủy.
Hai là, quán triệt sâu sắc quan điểm "dân là gốc", khơi dậy sức mạnh khối đại đoàn kết các dân tộc.
Ba là, nắm chắc tình hình, nhạy bén, quyết đoán; lựa chọn đúng khâu đột phá để tập trung lãnh đạo, chỉ đạo.
Bốn là, đề cao trách nhiệm người đứng đầu; tăng cường kiểm tra, giám sát, kịp thời biểu dương, uốn nắn.
Năm là, kết hợp chặt chẽ phát triển kinh tế với quốc phòng, an ninh.

Về bố cục, văn kiện trình Đại hội gồm Báo cáo chính trị, Báo cáo kiểm điểm của Ban Chấp hành và dự thảo Chương trình hành động; đã tiếp thu 1.874 lượt ý kiến góp ý của cán bộ, đảng viên và Nhân dân.

Theo TS Nguyễn Khắc Hòa, nguyên Hiệu trưởng Trường Chính trị tỉnh, điểm mới của Nghị quyết là cách đặt vấn đề ngắn gọn, dễ hiểu, dễ nhớ, các chỉ tiêu đều lượng hóa được. "Đọc Nghị quyết, tôi thấy rõ niềm tin và khát vọng", ông Hòa chia sẻ.

Nhóm PV Chính trị
Xem thêm
» Toàn văn phát biểu bế mạc Đại hội
» Danh sách Ban Chấp hành Đảng bộ tỉnh khóa XV
» Đưa Nghị quyết Đại hội vào cuộc sống
""",
        (),
    ),
    Document(
        "bai gioi thieu luat bao ve du lieu ca nhan",
        "2026-01-05",
        """Những điểm mới của Luật Bảo vệ dữ liệu cá nhân người dân cần biết
Chuyên mục: Tìm hiểu pháp luật | 05/01/2026

Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 được Quốc hội thông qua ngày 26/6/2025, gồm 5 chương, 39 điều, có hiệu lực thi hành từ ngày 01/01/2026. Đây là lần đầu tiên nước ta có một đạo luật riêng về lĩnh vực này. Xin giới thiệu cùng bạn đọc một số nội dung đáng chú ý.

1. Người dân có những quyền gì?
Theo Luật, chủ thể dữ liệu cá nhân có các quyền: (1) được biết về hoạt động xử lý dữ liệu của mình; (2) đồng ý hoặc không đồng ý, rút lại sự đồng ý; (3) xem, chỉnh sửa dữ liệu; (4) yêu cầu cung cấp, xóa, hạn chế xử lý; (5) khiếu nại, tố cáo, khởi kiện, yêu cầu bồi thường thiệt hại.

2. Cơ quan, tổ chức xử lý dữ liệu phải làm gì?
Luật quy định các cơ quan, tổ chức kiểm soát dữ liệu phải:
a) Xây dựng quy chế, phân công bộ phận bảo vệ dữ liệu cá nhân;
b) Lập hồ sơ đánh giá tác động xử lý dữ liệu cá nhân, gửi cơ quan chuyên trách trong thời hạn 60 ngày kể từ ngày đầu tiên xử lý dữ liệu;
c) Thông báo hành vi vi phạm chậm nhất 72 giờ kể từ khi phát hiện.
Như vậy, so với Nghị định số 13/2023/NĐ-CP, trách nhiệm của bên kiểm soát dữ liệu đã được nâng lên tầm luật.

3. Mạng xã hội không được yêu cầu chụp ảnh giấy tờ tùy thân
Một điểm được nhiều người quan tâm: tổ chức cung cấp dịch vụ mạng xã hội không được yêu cầu cung cấp hình ảnh, video chứa giấy tờ tùy thân làm yếu tố xác thực tài khoản; phải có lựa chọn "không theo dõi"; không được nghe lén, đọc tin nhắn khi chưa có sự đồng ý.

4. Tuyển dụng lao động
Người sử dụng lao động chỉ được yêu cầu thông tin phục vụ tuyển dụng; phải xóa dữ liệu của người không trúng tuyển, trừ trường hợp có thỏa thuận khác.

5. Mức phạt
Hành vi mua, bán dữ liệu cá nhân bị phạt tối đa 10 lần khoản thu có được từ vi phạm; vi phạm về chuyển dữ liệu xuyên biên giới bị phạt tối đa 5% doanh thu năm trước liền kề; các vi phạm khác tối đa 3 tỷ đồng.

6. Ai quản lý nhà nước?
Chính phủ thống nhất quản lý nhà nước; Bộ Công an là cơ quan đầu mối; Bộ Quốc phòng chịu trách nhiệm trong phạm vi quản lý của mình; Ủy ban nhân dân cấp tỉnh thực hiện quản lý nhà nước tại địa phương.

Trả lời câu hỏi của chị N.T.H (phường Hợp Thành) về việc cửa hàng có được công khai ảnh camera ghi hình khách hàng lên mạng hay không, luật sư Đoàn Văn Bách cho biết: hình ảnh nhận diện được một người là dữ liệu cá nhân; việc đăng tải khi chưa được đồng ý là vi phạm, trừ các trường hợp luật cho phép.

Luật gia Minh Châu
(Bài viết mang tính chất tham khảo)
""",
        (),
    ),
    Document(
        "bien ban hop lay y kien du thao thoa uoc lao dong tap t",
        "2025-12-17",
        """CÔNG TY TNHH MTV THỦY LỢI HÀ LÂM
CÔNG ĐOÀN CÔNG TY

BIÊN BẢN
Họp trao đổi, lấy ý kiến về dự thảo Thỏa ước lao động tập thể năm 2026

Thời gian: 8 giờ 30, ngày 17/12/2025
Địa điểm: Hội trường tầng 2, trụ sở Công ty
Chủ tọa: bà Phùng Thị Ngọc Lan - Chủ tịch Công đoàn
Thư ký: ông Đặng Minh Tiến - Phòng Tổ chức - Hành chính
Thành phần: 21/24 đại biểu (vắng 03 có lý do)

I. NỘI DUNG
1. Bà Phùng Thị Ngọc Lan nêu lý do cuộc họp: lấy ý kiến các tổ công đoàn về bản dự thảo lần 1 trước khi thương lượng.
2. Ông Đặng Minh Tiến trình bày dự thảo gồm 6 chương, 28 điều; những điểm sửa đổi so với Thỏa ước năm 2023: ca đêm, phụ cấp trạm bơm, tham quan nghỉ mát.

II. Ý KIẾN CỦA CÁC ĐẠI BIỂU
1. Ông Lý Văn Páo (Trạm bơm Khe Giữa): đề nghị Công ty nâng tiền ăn ca từ 25.000 đồng lên 35.000 đồng/suất; yêu cầu Phòng Kỹ thuật rà soát, trang bị bổ sung áo phao, đèn đội đầu trước ngày 30/4/2026.
2. Bà Trần Thị Mão (Xí nghiệp Thủy nông 1): nhất trí với dự thảo; kiến nghị giao Phòng Tổ chức - Hành chính chủ trì, phối hợp với Ban Nữ công xây dựng phòng vắt, trữ sữa.
3. Ông Hoàng Công Định (Xí nghiệp Thủy nông 2): cần quy định rõ thời gian nghỉ bù sau trực bão; hiện mỗi cụm làm một kiểu.
4. Bà Lê Hồng Nhung (Phòng Tài vụ): quỹ phúc lợi năm 2025 còn 412 triệu đồng; nếu nâng tiền ăn ca như ý kiến của ông Páo thì năm 2026 phát sinh thêm khoảng 380 triệu đồng. Đề nghị các bộ phận tính toán kỹ, có lộ trình từ quý II/2026.
5. Ông Nguyễn Hữu Tài (cụm Mường Lai): đề nghị Công đoàn tổ chức tham quan hằng năm thay vì hai năm một lần.
6. Ông Vũ Mạnh Cường (đại diện người sử dụng lao động, dự với tư cách khách mời): ghi nhận các ý kiến; cho biết Ban Giám đốc sẵn sàng trao đổi trên tinh thần hài hòa lợi ích.

III. KẾT QUẢ LẤY PHIẾU THĂM DÒ
- Đồng ý với toàn văn dự thảo: 9/21 phiếu;
- Đồng ý nhưng có ý kiến bổ sung: 11/21 phiếu;
- Không đồng ý: 01/21 phiếu.

Các ý kiến nêu trên được ghi lại nguyên văn để làm tài liệu cho phiên họp tiếp theo. Cuộc họp không kết luận.

Cuộc họp kết thúc lúc 10 giờ 45 cùng ngày. Biên bản được đọc lại cho mọi người cùng nghe, nhất trí và ký tên.

THƯ KÝ                              CHỦ TỌA

Đặng Minh Tiến                Phùng Thị Ngọc Lan
""",
        (),
    ),
    Document(
        "phu luc tong hop ket qua quy i2026 cua cac don vi",
        "2026-04-03",
        """ĐẢNG ỦY PHƯỜNG HỢP THÀNH
VĂN PHÒNG
*
Phụ lục 02
TỔNG HỢP KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH CÔNG TÁC QUÝ I NĂM 2026
(Kèm theo Báo cáo số 35-BC/ĐU ngày 03/4/2026 của Đảng ủy phường)

STT	Đơn vị	Kết quả	Ghi chú
1	Văn phòng Đảng ủy	Hoàn thành 18/18 nhiệm vụ; tham mưu ban hành 11 nghị quyết, 24 kế hoạch; phục vụ 09 hội nghị	Vượt tiến độ 02 nhiệm vụ
2	Ban Xây dựng Đảng	Hoàn thành 14/15 nhiệm vụ; kết nạp 12 đảng viên mới; chuyển sinh hoạt 31 đồng chí; chủ trì, phối hợp với Trung tâm Chính trị mở 02 lớp bồi dưỡng	01 nhiệm vụ chuyển quý II do thay đổi kế hoạch của tỉnh
3	Cơ quan Ủy ban Kiểm tra	Kiểm tra 03 tổ chức đảng, giám sát chuyên đề 02 chi bộ; giải quyết xong 01 đơn trước ngày 20/3/2026	Đúng hạn
4	Ủy ban MTTQ phường	Hoàn thành 12/12 nhiệm vụ; vận động 640 triệu đồng Quỹ Vì người nghèo; tổ chức bầu cử đúng luật, cử tri đi bầu đạt 99,87%	Được Ủy ban MTTQ tỉnh tặng Bằng khen
5	Phòng Kinh tế, Hạ tầng và Đô thị	Giải phóng mặt bằng 2,7/3,4 ha; giải ngân vốn đầu tư công 21,6%; xử lý 17 trường hợp vi phạm trật tự xây dựng	Còn 06 hộ tổ 12 chưa nhận tiền
6	Phòng Văn hóa - Xã hội	Rà soát 214 hộ nghèo, cận nghèo; chi trả trợ cấp qua tài khoản 96%; tổ chức Lễ hội đình Hợp từ ngày 26/02 đến ngày 28/02/2026	-
7	Trung tâm Phục vụ hành chính công	Tiếp nhận 4.872 hồ sơ, trực tuyến 88,4%; trả trước và đúng hạn 99,1%	44 hồ sơ quá hạn (đất đai 39, hộ tịch 05)
8	Công an phường	Điều tra, khám phá 08/09 vụ; cấp 356 căn cước; 100% tổ dân phố duy trì camera an ninh	01 vụ đang điều tra
9	Ban Chỉ huy Quân sự phường	Giao quân 24/24 công dân; hoàn thành huấn luyện dân quân năm thứ nhất	Đạt 100% chỉ tiêu
10	Trạm Y tế phường	Tiêm sởi - rubella đạt 95,2%; khám sức khỏe 1.130 người cao tuổi	-
Cộng		Hoàn thành 119/126 nhiệm vụ, đạt 94,4%	Cùng kỳ: 91,0%

Đánh giá chung: 07 đơn vị hoàn thành 100% nhiệm vụ; 03 đơn vị còn nhiệm vụ chuyển tiếp.
Xếp loại quý I: 
- Xuất sắc: Văn phòng Đảng ủy, Ủy ban MTTQ phường, Ban Chỉ huy Quân sự phường;
- Tốt: Cơ quan Ủy ban Kiểm tra, Công an phường, Trạm Y tế phường, Trung tâm Phục vụ hành chính công;
- Khá: các đơn vị còn lại.

Ghi chú: số liệu tính đến hết ngày 31/3/2026; các đơn vị tự chấm điểm, Văn phòng Đảng ủy tổng hợp.

Người lập biểu: Tô Thị Khánh
""",
        (),
    ),
    Document(
        "thong bao ket luan hop giai phong mat bang",
        "2026-03-10",
        """ỦY BAN NHÂN DÂN
TỈNH VÂN GIANG
VĂN PHÒNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 128/TB-VPUBND
Vân Giang, ngày 13 tháng 3 năm 2026

THÔNG BÁO
Kết luận của đồng chí Hoàng Minh Khôi, Phó Chủ tịch UBND tỉnh tại cuộc họp về tiến độ giải phóng mặt bằng dự án đường nối Quốc lộ 3 - Khu công nghiệp Bình Sơn

Ngày 10/3/2026, đồng chí Hoàng Minh Khôi, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về tiến độ giải phóng mặt bằng dự án đường nối Quốc lộ 3 - Khu công nghiệp Bình Sơn. Sau khi nghe Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh báo cáo tại Báo cáo số 41/BC-BQLGT ngày 27/02/2026 và ý kiến của các đại biểu, Phó Chủ tịch UBND tỉnh kết luận như sau:

I. ĐÁNH GIÁ CHUNG
1. Đến ngày 05/3/2026, đã bàn giao 7,2/11,6 km mặt bằng sạch; chi trả 86,4 tỷ đồng cho 312 hộ.
2. Một số hạn chế: công tác xác định nguồn gốc đất tại xã Yên Trạch còn chậm; khu tái định cư thôn Đoài chưa có điện; nhà thầu huy động thiết bị cầm chừng.
Nguyên nhân chủ yếu do sự phối hợp giữa chủ đầu tư và chính quyền cơ sở chưa chặt chẽ.

II. NHIỆM VỤ TRỌNG TÂM
1. UBND các xã: Bình Sơn, Hợp Tiến tập trung vận động, chi trả tiền và tiếp nhận mặt bằng của 46 hộ còn lại, hoàn thành trước ngày 31/3/2026.
2. UBND xã Yên Trạch
a) Chủ trì, phối hợp với Văn phòng Đăng ký đất đai tỉnh, Công an xã xác minh nguồn gốc đất của 63 thửa đang vướng mắc, niêm yết công khai phương án bồi thường; xong trong tháng 4/2026.
b) Xây dựng phương án cưỡng chế thu hồi đất đối với các trường hợp cố tình không chấp hành, báo cáo UBND tỉnh trước ngày 15/5/2026.
3. Giao Sở Nông nghiệp và Môi trường thẩm định giá đất cụ thể theo Nghị định số 71/2024/NĐ-CP, không để kéo dài quá thời hạn quy định.
4. Công ty Điện lực Vân Giang chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh di chuyển 14 vị trí cột điện 35 kV và cấp điện khu tái định cư thôn Đoài, hoàn thành trong quý II/2026.
5. Đồng ý chủ trương sử dụng đất dôi dư tại mỏ Khau Vàng để đắp nền theo đề xuất của chủ đầu tư.
6. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng tham mưu UBND tỉnh điều chỉnh kế hoạch vốn năm 2026 của dự án theo Nghị quyết số 09/NQ-HĐND ngày 10/12/2025; trình UBND tỉnh chậm nhất ngày 20/4/2026.
7. Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh đôn đốc nhà thầu tổ chức thi công "3 ca, 4 kíp" trên phạm vi mặt bằng đã bàn giao; báo cáo tiến độ về UBND tỉnh trước ngày 25 hằng tháng.

Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các cơ quan, đơn vị dự họp;
- CVP, PCVP (đ/c Tuyên);
- Lưu: VT, GT (Quân).
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG

Nông Thế Tuyên
""",
        (
            Expected(
                "1. UBND các xã", "gày 31/3/2026.", ("UBND xã Bình Sơn", "UBND xã Hợp Tiến"), (), "2026-03-31", ()
            ),
            Expected(
                "a) Chủ trì, ph",
                "tháng 4/2026.",
                ("UBND xã Yên Trạch",),
                ("Văn phòng Đăng ký đất đai tỉnh", "Công an xã"),
                "2026-04-30",
                (),
            ),
            Expected("b) Xây dựng ph", "gày 15/5/2026.", ("UBND xã Yên Trạch",), (), "2026-05-15", ()),
            Expected(
                "3. Giao Sở Nôn", "hạn quy định.", ("Sở Nông nghiệp và Môi trường",), (), None, ("71/2024/NĐ-CP",)
            ),
            Expected(
                "4. Công ty Điệ",
                "g quý II/2026.",
                ("Công ty Điện lực Vân Giang",),
                ("Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh",),
                "2026-06-30",
                (),
            ),
            Expected(
                "6. Giao Sở Tài", "gày 20/4/2026.", ("Sở Tài chính",), ("Sở Xây dựng",), "2026-04-20", ("09/NQ-HĐND",)
            ),
            Expected(
                "7. Ban Quản lý",
                "25 hằng tháng.",
                ("Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh",),
                (),
                "FREQ=MONTHLY;BYMONTHDAY=25",
                (),
            ),
        ),
    ),
    Document(
        "tin giao ban trat tu do thi phuong trung son",
        "2025-11-19",
        """Phường Trung Sơn: Siết chặt trật tự đô thị, vệ sinh môi trường dịp cuối năm
19/11/2025 16:05 | Cỡ chữ: A- A A+ | Chia sẻ Facebook Zalo

Sáng 19/11, UBND phường Trung Sơn tổ chức hội nghị giao ban công tác trật tự đô thị, vệ sinh môi trường tháng 11/2025. Đồng chí Kiều Văn Dũng, Chủ tịch UBND phường chủ trì hội nghị.

anh tin bai

Quang cảnh hội nghị

Theo báo cáo của Phòng Kinh tế, Hạ tầng và Đô thị, trong 10 tháng, phường đã ra quân 64 buổi, nhắc nhở 518 lượt hộ kinh doanh, xử phạt 73 trường hợp với số tiền 142 triệu đồng; tháo dỡ 39 mái che, mái vẩy. Tuy nhiên, tình trạng họp chợ cóc tại ngõ 88 đường Lê Lai, tập kết rác sai giờ vẫn tái diễn.

Thảo luận tại hội nghị, đại diện tổ dân phố số 3 kiến nghị phường lắp thêm camera tại khu vực cầu Sắt; đại diện Công ty Môi trường đô thị đề nghị các tổ dân phố thống nhất giờ thu gom rác trước ngày 01/12.

Phát biểu kết luận hội nghị, Chủ tịch UBND phường Kiều Văn Dũng biểu dương sự vào cuộc của lực lượng chức năng và các tổ dân phố, đồng thời yêu cầu thực hiện tốt các nội dung sau:

Thứ nhất, Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường và các tổ dân phố giải tỏa dứt điểm chợ cóc tại ngõ 88 đường Lê Lai trước ngày 10/12/2025.

Thứ hai, Công an phường bố trí lực lượng chốt trực tại 04 cổng trường vào giờ cao điểm; xử lý nghiêm các trường hợp dừng, đỗ xe sai quy định.

Thứ ba, giao Phòng Văn hóa - Xã hội tham mưu phát động phong trào "Ngày thứ Bảy xanh", trình UBND phường ban hành kế hoạch trong tháng 11/2025.

Thứ tư, đề nghị Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội tăng cường tuyên truyền, vận động Nhân dân ký cam kết không lấn chiếm vỉa hè, lòng đường.

Thứ năm, các tổ dân phố tổng vệ sinh vào sáng thứ Bảy hằng tuần.

Thứ sáu, Ban Quản lý chợ Trung Sơn phối hợp với Công ty Môi trường đô thị sắp xếp lại điểm tập kết rác theo Quyết định số 415/QĐ-UBND ngày 03/10/2025, hoàn thành trước Tết Dương lịch, chậm nhất ngày 31/12/2025.

Văn phòng HĐND và UBND phường theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo Chủ tịch UBND phường trước ngày 05/01/2026.

anh tin bai

Lực lượng chức năng phường ra quân lập lại trật tự vỉa hè

Dịp này, UBND phường tặng Giấy khen cho 02 tổ dân phố:
1. Tổ dân phố số 6;
2. Tổ dân phố số 15.

Lan Anh
Tin khác
- Hội nghị tiếp xúc cử tri trước kỳ họp thường lệ cuối năm (18/11/2025)
- Hướng dẫn nộp hồ sơ trực tuyến (11/11/2025)
Đang online: 12 | Tổng lượt truy cập: 418.220
""",
        (
            Expected(
                "Thứ nhất, Phòn",
                "ày 10/12/2025.",
                ("Phòng Kinh tế, Hạ tầng và Đô thị",),
                ("Công an phường", "các tổ dân phố"),
                "2025-12-10",
                (),
            ),
            Expected("Thứ hai, Công a", "sai quy định.", ("Công an phường",), (), None, ()),
            Expected("Thứ ba, giao P", "tháng 11/2025.", ("Phòng Văn hóa - Xã hội",), (), "2025-11-30", ()),
            Expected(
                "Thứ tư, đề ngh",
                "è, lòng đường.",
                ("Ủy ban MTTQ Việt Nam phường", "các tổ chức chính trị - xã hội"),
                (),
                None,
                (),
            ),
            Expected("Thứ năm, các t", "Bảy hằng tuần.", ("các tổ dân phố",), (), "FREQ=WEEKLY;BYDAY=SA", ()),
            Expected(
                "Thứ sáu, Ban Q",
                "ày 31/12/2025.",
                ("Ban Quản lý chợ Trung Sơn",),
                ("Công ty Môi trường đô thị",),
                "2025-12-31",
                ("415/QĐ-UBND",),
            ),
            Expected("Văn phòng HĐND", "ày 05/01/2026.", ("Văn phòng HĐND và UBND phường",), (), "2026-01-05", ()),
        ),
    ),
    Document(
        "thong bao ket luan giao ban cua tong giam doc tong cong",
        "2026-07-03",
        """TỔNG CÔNG TY CƠ KHÍ HÀ LÂM
Số: 22/TB-TCT
Hà Lâm, ngày 06 tháng 7 năm 2026

THÔNG BÁO
Kết luận của Tổng Giám đốc tại cuộc họp giao ban sản xuất kinh doanh 6 tháng đầu năm 2026

Ngày 03/7/2026, tại trụ sở Tổng công ty, Tổng Giám đốc Chử Đức Long chủ trì cuộc họp giao ban sản xuất kinh doanh 6 tháng đầu năm 2026. Dự họp có các Phó Tổng Giám đốc, Kế toán trưởng, Trưởng các phòng, Giám đốc các nhà máy. Sau khi nghe Phòng Kế hoạch báo cáo và ý kiến thảo luận, Tổng Giám đốc kết luận:

1. Về kết quả 6 tháng
Doanh thu đạt 612 tỷ đồng, bằng 48,3% kế hoạch năm; lợi nhuận trước thuế 27,5 tỷ đồng. Nhà máy Đúc hoàn thành lô hàng xuất khẩu trước ngày 15/6. Tổng Giám đốc ghi nhận nỗ lực của tập thể cán bộ, công nhân viên, đặc biệt là Nhà máy Kết cấu thép. Tồn tại: hàng tồn kho tăng 14%; hai vụ tai nạn lao động nhẹ tại Nhà máy Đúc; công nợ quá hạn 38 tỷ đồng.

2. Về nhiệm vụ thời gian tới
2.1. Phòng Kế hoạch
- Rà soát, điều chỉnh kế hoạch sản xuất quý III của từng nhà máy, trình Tổng Giám đốc phê duyệt trước ngày 15/7.
- Chủ trì, phối hợp với Phòng Kinh doanh xây dựng phương án xử lý hàng tồn kho, hoàn thành trong tháng 8/2026.
2.2. Phòng Tài chính - Kế toán
Đối chiếu, phân loại toàn bộ công nợ; làm việc trực tiếp với 11 khách hàng có nợ quá hạn trên 01 tỷ đồng; phấn đấu đến hết quý III năm 2026 thu hồi tối thiểu 60%.
2.3. Nhà máy Đúc
a) Khắc phục ngay các tồn tại về an toàn lao động nêu tại Biên bản kiểm tra số 07/BB-ATLĐ ngày 25/6/2026:
- Lắp bổ sung lan can khu vực lò trung tần;
- Thay thế toàn bộ găng tay, kính chắn nhiệt đã hết hạn.
b) Phối hợp với Phòng Tổ chức - Nhân sự huấn luyện an toàn cho 100% công nhân, từ ngày 20/7/2026 đến ngày 31/7/2026.
2.4. Nhà máy Kết cấu thép
Bảo đảm tiến độ gói thầu cầu Lâm Thượng; gửi báo cáo tiến độ về Phòng Kế hoạch vào chiều thứ Sáu hằng tuần.
2.5. Giao Phó Tổng Giám đốc Lại Thị Hường trực tiếp chỉ đạo dự án đầu tư dây chuyền sơn tĩnh điện, cùng Ban Quản lý dự án hoàn tất hồ sơ mời thầu trong năm 2026.

3. Về chế độ nghỉ mát
Tổng Giám đốc thống nhất chủ trương tổ chức cho người lao động nghỉ mát làm 03 đợt trong tháng 7 theo đề xuất của Công đoàn.

Văn phòng Tổng công ty thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- HĐTV (b/c);
- Ban TGĐ;
- Các phòng, nhà máy;
- Lưu: VT.
TL. TỔNG GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Khuất Duy Hùng
""",
        (
            Expected("- Rà soát, điề", "ước ngày 15/7.", ("Phòng Kế hoạch",), (), "2026-07-15", ()),
            Expected("- Chủ trì, phố", "tháng 8/2026.", ("Phòng Kế hoạch",), ("Phòng Kinh doanh",), "2026-08-31", ()),
            Expected("Đối chiếu, phâ", "tối thiểu 60%.", ("Phòng Tài chính - Kế toán",), (), "2026-09-30", ()),
            Expected("a) Khắc phục n", "ệt đã hết hạn.", ("Nhà máy Đúc",), (), None, ("07/BB-ATLĐ",)),
            Expected(
                "b) Phối hợp vớ", "gày 31/7/2026.", ("Nhà máy Đúc",), ("Phòng Tổ chức - Nhân sự",), "2026-07-31", ()
            ),
            Expected("Bảo đảm tiến đ", "Sáu hằng tuần.", ("Nhà máy Kết cấu thép",), (), "FREQ=WEEKLY;BYDAY=FR", ()),
            Expected(
                "2.5. Giao Phó T",
                "rong năm 2026.",
                ("Phó Tổng Giám đốc Lại Thị Hường",),
                ("Ban Quản lý dự án",),
                "2026-12-31",
                (),
            ),
        ),
    ),
)
