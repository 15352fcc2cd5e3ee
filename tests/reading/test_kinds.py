# ruff: noqa: E501
"""Papers that invite, thank, report, tell or ask of those above: nobody is given anything to do in them."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.reading import corpus_shape, read_conclusion

PAPERS = """
### giay moi
UBND HUYỆN LẠC SƠN
Số: 45/GM-UBND
Lạc Sơn, ngày 05 tháng 9 năm 2025

GIẤY MỜI
Dự hội nghị triển khai nhiệm vụ năm học 2025 - 2026

UBND huyện trân trọng kính mời:
1. Thường trực Huyện ủy, Thường trực HĐND huyện.
2. Lãnh đạo các phòng, ban, đoàn thể huyện.
3. Chủ tịch UBND các xã, thị trấn; Hiệu trưởng các trường học.
Thời gian: 08 giờ 00, ngày 12/9/2025 (thứ Sáu).
Địa điểm: Hội trường Trung tâm huyện.
Nội dung:
1. Báo cáo tổng kết năm học 2024 - 2025, phương hướng nhiệm vụ năm học 2025 - 2026.
2. Thảo luận, tham luận của các đơn vị.
3. Phát biểu chỉ đạo của lãnh đạo huyện.
Chủ trì: Đồng chí Phó Chủ tịch UBND huyện.
Phân công chuẩn bị: không.
Rất mong các đồng chí đến dự đúng thành phần, thời gian.
### lich tuan
LỊCH CÔNG TÁC TUẦN
(Từ ngày 08/9/2025 đến ngày 12/9/2025)

Thứ Hai (08/9):
- Sáng: 8h00 Họp giao ban lãnh đạo UBND huyện tại Phòng họp số 1. Thành phần: Chủ tịch, các Phó Chủ tịch, Chánh Văn phòng.
- Chiều: 14h00 Đồng chí Chủ tịch làm việc với Sở Xây dựng về quy hoạch thị trấn. Phòng Kinh tế chuẩn bị nội dung.
Thứ Ba (09/9):
- Sáng: Đồng chí Phó Chủ tịch kiểm tra công tác phòng chống thiên tai tại xã Phú Hòa.
- Chiều: Tiếp công dân định kỳ tại trụ sở.
Thứ Tư (10/9):
- Cả ngày: Đồng chí Chủ tịch dự Hội nghị trực tuyến Chính phủ với địa phương.
### thu khen
THƯ KHEN
Của Chủ tịch UBND tỉnh
Thân ái gửi toàn thể cán bộ, chiến sĩ Công an tỉnh,
Ngày 03/9/2025, sau 36 giờ tập trung điều tra, lực lượng Công an tỉnh đã phối hợp với Công an xã Phú Hòa bắt giữ 03 đối tượng.
Thay mặt UBND tỉnh, tôi biểu dương và khen ngợi thành tích xuất sắc của Ban chuyên án.
Tôi mong rằng, trong thời gian tới, các đồng chí tiếp tục phát huy truyền thống, không ngừng rèn luyện, lập nhiều chiến công hơn nữa.
Chúc các đồng chí sức khỏe, hạnh phúc, thành công.
### to trinh
PHÒNG NỘI VỤ
Số: 88/TTr-PNV
TỜ TRÌNH
Về việc đề nghị phê duyệt kế hoạch tuyển dụng viên chức năm 2025

Kính gửi: Ủy ban nhân dân huyện.
Căn cứ Nghị định số 115/2020/NĐ-CP ngày 25/9/2020 của Chính phủ; Phòng Nội vụ trình UBND huyện xem xét, phê duyệt kế hoạch tuyển dụng với các nội dung sau:
1. Chỉ tiêu tuyển dụng: 35 viên chức giáo viên.
2. Hình thức: xét tuyển.
3. Thời gian thực hiện: từ ngày 15/10/2025 đến ngày 30/11/2025.
4. Kinh phí: từ nguồn thu phí dự tuyển.
Phòng Nội vụ kính trình UBND huyện xem xét, quyết định./.
### quyet dinh
QUYẾT ĐỊNH
Về việc thành lập Ban Chỉ đạo chuyển đổi số xã
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ
Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;
Xét đề nghị của Phòng Văn hóa - Xã hội.
QUYẾT ĐỊNH:
Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số xã Tân Lập gồm các ông (bà) có tên sau:
1. Ông Nguyễn Văn A, Chủ tịch UBND xã - Trưởng ban;
2. Bà Trần Thị B, Phó Chủ tịch UBND xã - Phó Trưởng ban;
3. Trưởng các phòng chuyên môn - Thành viên.
Điều 2. Ban Chỉ đạo có nhiệm vụ giúp Chủ tịch UBND xã chỉ đạo, điều phối công tác chuyển đổi số trên địa bàn.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Văn phòng HĐND và UBND xã, các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
### tham luan
THAM LUẬN
Kinh nghiệm giải phóng mặt bằng dự án đường ven sông
Kính thưa các đồng chí!
Được sự quan tâm của Thường trực Huyện ủy, xã Phú Hòa đã hoàn thành giải phóng mặt bằng 12,4 ha trước 45 ngày.
Từ thực tiễn, chúng tôi rút ra một số kinh nghiệm:
Một là, phải công khai, dân chủ từ khâu kiểm đếm đến chi trả.
Hai là, cấp ủy, chính quyền phải vào cuộc quyết liệt, phân công đảng viên phụ trách từng hộ.
Ba là, phối hợp chặt chẽ với Mặt trận Tổ quốc và các đoàn thể trong vận động.
Chúng tôi kiến nghị huyện quan tâm bố trí kinh phí tái định cư.
Xin trân trọng cảm ơn!
### tin su kien
Sáng 05/9, Trường THPT Lạc Sơn tổ chức lễ khai giảng năm học mới 2025 - 2026. Tới dự có đồng chí Nguyễn Văn Hùng, Bí thư Huyện ủy.
Phát biểu tại buổi lễ, đồng chí Bí thư Huyện ủy chúc mừng những kết quả thầy và trò nhà trường đạt được trong năm học qua, đồng thời bày tỏ tin tưởng nhà trường sẽ tiếp tục phát huy truyền thống dạy tốt, học tốt.
Năm học này, nhà trường có 28 lớp với 1.156 học sinh. Nhà trường phấn đấu có trên 60% học sinh khá, giỏi; tỷ lệ tốt nghiệp đạt 99%.
Nhân dịp này, Hội Khuyến học huyện trao 30 suất học bổng cho học sinh nghèo vượt khó.
### nghi le
THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9/2025
Căn cứ Bộ luật Lao động; UBND xã thông báo lịch nghỉ lễ như sau:
1. Cán bộ, công chức, viên chức nghỉ 04 ngày, từ thứ Bảy ngày 30/8/2025 đến hết thứ Ba ngày 02/9/2025.
2. Bộ phận Một cửa bố trí trực theo lịch.
3. Số điện thoại trực: 0218.3861.115.
### bien ban nghiem thu
BIÊN BẢN NGHIỆM THU
Hạng mục: Sửa chữa nhà lớp học 02 tầng
Hôm nay, ngày 20/8/2025, tại Trường Tiểu học Phú Hòa, thành phần gồm:
1. Đại diện chủ đầu tư: ông Trần Văn Nam - Hiệu trưởng.
2. Đại diện nhà thầu thi công: ông Lê Đức Anh - Giám đốc.
Sau khi kiểm tra hồ sơ và hiện trường, các bên thống nhất:
1. Khối lượng hoàn thành đúng thiết kế được duyệt.
2. Chất lượng đạt yêu cầu, đủ điều kiện đưa vào sử dụng.
3. Giá trị quyết toán: 856.000.000 đồng.
Biên bản được lập thành 04 bản, mỗi bên giữ 02 bản có giá trị như nhau.
### bao cao so ket
BÁO CÁO
Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW
Phần thứ nhất
KẾT QUẢ LÃNH ĐẠO, CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN
I. Công tác quán triệt, triển khai
1. Ban Thường vụ Đảng ủy ban hành Kế hoạch số 23-KH/ĐU; giao Ban Tuyên giáo chủ trì, phối hợp với Văn phòng theo dõi, đôn đốc.
2. Tổ chức 12 hội nghị quán triệt cho 856 lượt cán bộ, đảng viên; đạt 98,6%.
3. Chỉ đạo các chi bộ đưa nội dung học tập vào sinh hoạt định kỳ hằng tháng.
II. Kết quả làm theo
- Chi bộ Công an xã đăng ký mô hình "Công an xã gần dân"; Hội Phụ nữ duy trì 05 tổ tiết kiệm.
- Các cơ quan rà soát, cắt giảm 14 thủ tục.
III. Hạn chế, nguyên nhân
1. Một số chi bộ chưa quan tâm đúng mức; việc kiểm tra, giám sát chưa thường xuyên.
2. Nguyên nhân: người đứng đầu cấp ủy chưa thực sự quyết liệt, cần tập trung khắc phục.
IV. Bài học kinh nghiệm
Một là, phải phát huy vai trò nêu gương của người đứng đầu.
Hai là, cần gắn học tập với giải quyết việc khó.
### huong dan noi quy
NỘI QUY TIẾP CÔNG DÂN
Điều 1. Người đến khiếu nại, tố cáo phải xuất trình giấy tờ tùy thân, tuân thủ hướng dẫn của cán bộ tiếp công dân.
Điều 2. Không gây rối, không mang vũ khí, chất cháy nổ vào trụ sở.
Điều 3. Cán bộ tiếp công dân mặc trang phục chỉnh tề, đeo thẻ, lắng nghe, ghi chép đầy đủ.
### phat bieu khai mac
BÀI PHÁT BIỂU KHAI MẠC
của đồng chí Chủ tịch UBND tỉnh tại Hội nghị xúc tiến đầu tư năm 2025
Kính thưa các vị đại biểu!
Thay mặt lãnh đạo tỉnh, tôi nhiệt liệt chào mừng các quý vị đại biểu, các nhà đầu tư đã đến dự hội nghị.
Tỉnh xác định ba đột phá: một là hạ tầng giao thông; hai là nguồn nhân lực; ba là cải cách hành chính.
Chúng tôi cam kết đồng hành cùng doanh nghiệp, giải quyết thủ tục trong thời gian ngắn nhất; các sở, ngành sẽ tiếp tục rà soát, cắt giảm ít nhất 30% thời gian xử lý.
Với tinh thần đó, tôi tuyên bố khai mạc Hội nghị. Chúc hội nghị thành công tốt đẹp!
### y kien cu tri
TỔNG HỢP Ý KIẾN, KIẾN NGHỊ CỦA CỬ TRI
trước Kỳ họp thứ 8 HĐND huyện
I. Lĩnh vực giao thông
1. Cử tri xã Phú Hòa đề nghị UBND huyện sửa chữa đường liên thôn từ cầu Đen đến nhà văn hóa thôn 3.
2. Cử tri thị trấn kiến nghị Công an huyện tăng cường tuần tra, xử lý xe quá tải.
II. Lĩnh vực y tế
1. Đề nghị Trung tâm Y tế huyện bổ sung bác sĩ cho Trạm Y tế xã Tân Lập.
### tuyen dung
THÔNG BÁO TUYỂN DỤNG
Bệnh viện Đa khoa tỉnh có nhu cầu tuyển dụng 12 bác sĩ, cụ thể như sau:
1. Điều kiện dự tuyển: có quốc tịch Việt Nam, đủ 18 tuổi trở lên.
2. Hồ sơ gồm: phiếu đăng ký dự tuyển; bản sao văn bằng.
3. Thời gian nhận hồ sơ: từ ngày 10/9/2025 đến hết ngày 10/10/2025 (trong giờ hành chính).
4. Địa điểm: Phòng Tổ chức cán bộ; điện thoại 0218.3852.111.
5. Người dự tuyển nộp 01 bộ hồ sơ trực tiếp hoặc qua đường bưu chính.
### bao cao tham tra
BÁO CÁO THẨM TRA
Báo cáo của UBND huyện về tình hình kinh tế - xã hội 6 tháng đầu năm
Ban Kinh tế - Xã hội HĐND huyện thẩm tra như sau:
1. Ban cơ bản thống nhất với Báo cáo của UBND huyện; trong 6 tháng UBND huyện đã tập trung chỉ đạo, đạt 11/15 chỉ tiêu.
2. Một số hạn chế: giải ngân vốn đầu tư công mới đạt 31,2%; cải cách hành chính chưa đạt yêu cầu.
3. Nguyên nhân chủ yếu do công tác phối hợp giữa các phòng, ban chưa chặt chẽ, cần được khắc phục.
### bao cao nhanh
BÁO CÁO NHANH
Kết quả kỳ thi tốt nghiệp THPT năm 2025
Hội đồng thi tỉnh báo cáo nhanh kết quả ngày thi thứ nhất:
- Tổng số thí sinh dự thi: 12.456/12.501, vắng 45.
- Không có thí sinh, cán bộ coi thi vi phạm quy chế.
- Công an tỉnh bố trí 312 cán bộ bảo vệ; Điện lực bảo đảm cấp điện; ngành Y tế trực 24/24 giờ.
- Sở Giáo dục và Đào tạo tiếp tục chỉ đạo các điểm thi thực hiện nghiêm quy chế trong ngày thi thứ hai.
### bien ban hop y kien
BIÊN BẢN
Họp lấy ý kiến người dân về phương án bồi thường
Hôm nay, ngày 12/8/2025, tại nhà văn hóa thôn 3, UBND xã Phú Hòa tổ chức họp.
Nội dung: Công bố dự thảo phương án bồi thường dự án đường ven sông.
Ý kiến của các hộ dân:
- Ông Nguyễn Văn Ba: đề nghị xem xét lại đơn giá cây lâu năm; bố trí tái định cư gần nơi ở cũ.
- Bà Lê Thị Tư: đề nghị Hội đồng bồi thường chi trả một lần, xong trước Tết.
- Ông Trần Văn Sáu: đồng ý bàn giao mặt bằng.
Đại diện Hội đồng bồi thường tiếp thu, giải trình: đơn giá áp dụng theo Quyết định số 12/2024/QĐ-UBND của UBND tỉnh.
Biên bản kết thúc lúc 10 giờ 30 cùng ngày, đã đọc cho mọi người nghe và nhất trí ký tên.
"""
NAMES, TEXTS = zip(*(paper.split("\n", 1) for paper in PAPERS.split("### ")[1:]), strict=True)


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_nobody_is_given_anything_to_do(text: str) -> None:
    found = corpus_shape(read_conclusion(text, on=date(2025, 9, 10)))["tasks"]
    assert [text[task["start"] : task["end"]] for task in found] == []


def test_a_speech_that_concludes_and_a_list_in_a_conclusion_do() -> None:
    speech = (
        "BÀI PHÁT BIỂU\nkết luận hội nghị của đồng chí Bí thư Tỉnh ủy\nĐề nghị Sở Y tế rà soát thuốc trước ngày 30/9."
    )
    minutes = "BIÊN BẢN HỌP\nDANH SÁCH DỰ HỌP\n1. Ông A, Giám đốc - Thành viên.\nKẾT LUẬN:\n1. Sở Y tế rà soát thuốc."
    for text in (speech, minutes):
        found = corpus_shape(read_conclusion(text, on=date(2025, 9, 10)))["tasks"]
        assert [task["lead"] for task in found] == [["Sở Y tế"]]
