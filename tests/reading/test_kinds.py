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
### bao cao quy
UBND XÃ TÂN LẬP
BÁO CÁO
Kết quả công tác cải cách hành chính quý III năm 2025
Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 về cải cách hành chính năm 2025, UBND xã báo cáo kết quả quý III như sau:
I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1. Về xây dựng kế hoạch
- UBND xã ban hành 08 văn bản chỉ đạo; phân công công chức Văn phòng - Thống kê làm đầu mối theo dõi, tổng hợp.
- Yêu cầu các công chức chuyên môn nghiêm túc thực hiện quy chế một cửa, không để hồ sơ trễ hạn.
2. Về kiểm tra
- Tổ chức kiểm tra 02 đợt, phát hiện và chấn chỉnh 03 trường hợp.
II. KẾT QUẢ CỤ THỂ
1. Cải cách thể chế: rà soát 45 văn bản, đề nghị bãi bỏ 02 văn bản.
2. Cải cách thủ tục hành chính: tiếp nhận 1.245 hồ sơ, giải quyết đúng hạn 1.240 hồ sơ (99,6%).
3. Hiện đại hóa hành chính: 100% văn bản đi được ký số; đẩy mạnh tuyên truyền dịch vụ công trực tuyến trên loa truyền thanh.
III. ĐÁNH GIÁ CHUNG
1. Ưu điểm: Đảng ủy quan tâm lãnh đạo; các ban, ngành phối hợp chặt chẽ.
2. Hạn chế: trang thiết bị còn thiếu; một số công chức chưa chủ động tham mưu.
Trên đây là báo cáo kết quả công tác cải cách hành chính quý III năm 2025 của UBND xã./.
### tin tham
LÃNH ĐẠO HUYỆN THĂM, TẶNG QUÀ CÁC GIA ĐÌNH CHÍNH SÁCH
Sáng 25/7, đồng chí Nguyễn Văn Toàn, Chủ tịch UBND huyện đã đến thăm, tặng quà 05 gia đình thương binh, liệt sĩ tiêu biểu trên địa bàn xã Phú Hòa. Cùng đi có lãnh đạo Phòng Nội vụ, Ban Chỉ huy Quân sự huyện.
Tại các nơi đến thăm, đồng chí Chủ tịch UBND huyện ân cần hỏi thăm sức khỏe, bày tỏ lòng biết ơn sâu sắc đối với những đóng góp, hy sinh của các gia đình. Đồng chí mong muốn các gia đình tiếp tục phát huy truyền thống cách mạng, giáo dục con cháu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước.
Dịp này, huyện trích ngân sách 1,2 tỷ đồng tặng 1.560 suất quà. Phòng Nội vụ phối hợp với các xã hoàn thành việc trao quà trước ngày 26/7.
### tin hop bao
Chiều 12/9, UBND tỉnh tổ chức họp báo thông tin tình hình kinh tế - xã hội 8 tháng năm 2025. Đồng chí Lê Quang Huy, Chánh Văn phòng UBND tỉnh, người phát ngôn chủ trì họp báo.
Theo báo cáo, 8 tháng đầu năm, GRDP ước tăng 8,1%; thu ngân sách đạt 72% dự toán. Giải ngân vốn đầu tư công đạt 48,5%, cao hơn cùng kỳ.
Tại buổi họp báo, đại diện Sở Xây dựng cho biết, Sở đang phối hợp với các địa phương rà soát quỹ đất nhà ở xã hội, dự kiến khởi công 02 dự án trong quý IV/2025. Đại diện Công an tỉnh đề nghị các cơ quan báo chí thông tin kịp thời, chính xác về các thủ đoạn lừa đảo trên không gian mạng.
Phóng viên các báo đặt câu hỏi về tiến độ dự án đường ven biển, việc xử lý ô nhiễm tại cụm công nghiệp Đông Lâm.
### gioi thieu mo hinh
Hiệu quả mô hình "Ngày thứ Bảy vì dân" ở xã Tân Lập
Từ tháng 3/2025, UBND xã Tân Lập triển khai mô hình "Ngày thứ Bảy vì dân". Sáng thứ Bảy hằng tuần, Bộ phận Một cửa bố trí cán bộ tiếp nhận, giải quyết hồ sơ cho người dân.
Bà Hoàng Thị Liên ở thôn 5 cho biết: trước đây phải nghỉ làm để đi chứng thực, nay đi ngày thứ Bảy rất thuận tiện.
Đồng chí Phạm Văn Đức, Chủ tịch UBND xã chia sẻ: "Chúng tôi giao công chức Tư pháp - Hộ tịch, công chức Địa chính trực luân phiên, yêu cầu không để người dân chờ quá 30 phút". Thời gian tới, xã sẽ tiếp tục duy trì và nhân rộng mô hình.
### bien ban thao luan to
BIÊN BẢN
Thảo luận tổ tại kỳ họp thứ 10 HĐND huyện
Tổ số 2 gồm 12 đại biểu, đồng chí Trần Văn Lâm làm tổ trưởng.
Các đại biểu cơ bản nhất trí với các báo cáo trình kỳ họp và có ý kiến như sau:
1. Đại biểu Nguyễn Thị Thu (xã Phú Hòa): đề nghị UBND huyện chỉ đạo Phòng Kinh tế rà soát lại số liệu giảm nghèo; bổ sung giải pháp cho 3 tháng cuối năm.
2. Đại biểu Lò Văn Pản: cần đẩy nhanh tiến độ sửa chữa kênh mương trước vụ đông; đề nghị Công ty Thủy nông nạo vét kênh N3.
3. Đại biểu Vàng A Sử: kiến nghị ngành Y tế tăng cường bác sĩ cho tuyến xã.
Biên bản kết thúc hồi 16 giờ 30 cùng ngày.
### quy che
QUY CHẾ LÀM VIỆC
của Ban Chỉ đạo phát triển du lịch tỉnh
(Ban hành kèm theo Quyết định số 12/QĐ-BCĐ)
Điều 1. Nguyên tắc làm việc
1. Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ.
2. Các thành viên chịu trách nhiệm trước Trưởng ban về nhiệm vụ được phân công.
Điều 2. Nhiệm vụ của các thành viên
1. Trưởng ban chỉ đạo chung hoạt động của Ban Chỉ đạo.
2. Sở Văn hóa, Thể thao và Du lịch là cơ quan thường trực, tham mưu, giúp việc cho Ban Chỉ đạo.
Điều 3. Chế độ họp, báo cáo
1. Ban Chỉ đạo họp định kỳ 6 tháng một lần.
2. Các thành viên báo cáo trước ngày 15 tháng cuối quý.
### thong bao lich tiep dan
THÔNG BÁO
Lịch tiếp công dân của Chủ tịch UBND huyện tháng 10 năm 2025
Căn cứ Luật Tiếp công dân, Văn phòng HĐND và UBND huyện thông báo lịch tiếp công dân như sau:
1. Thời gian: ngày 05 và ngày 20 hằng tháng (nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp).
2. Địa điểm: Ban Tiếp công dân huyện, số 12 đường Lê Lợi.
3. Người tiếp: đồng chí Chủ tịch UBND huyện; thành phần tham dự: Thanh tra huyện, Phòng Nông nghiệp và Môi trường.
Công dân đến đăng ký trước 8 giờ 30, mang theo giấy tờ tùy thân.
### du lieu khen thuong
QUYẾT ĐỊNH
Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích trong phòng chống bão số 3
Điều 1. Tặng Giấy khen kèm theo tiền thưởng cho 05 tập thể và 12 cá nhân:
1. Ban Chỉ huy Quân sự xã Phú Hòa, đã chủ động phối hợp sơ tán 120 hộ dân;
2. Công an xã Tân Lập, tổ chức cứu nạn 15 người;
3. Ông Trần Văn Nam, Trưởng thôn 4, xã Phú Hòa.
Điều 2. Chánh Văn phòng HĐND và UBND, Trưởng phòng Nội vụ và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
### bao cao giai trinh
BÁO CÁO
Giải trình, làm rõ một số nội dung chất vấn tại kỳ họp
Thực hiện yêu cầu của Thường trực HĐND tỉnh, Sở Xây dựng xin giải trình như sau:
1. Về tiến độ nhà ở xã hội: Sở đã tham mưu UBND tỉnh bố trí 12 quỹ đất; nguyên nhân chậm do vướng giải phóng mặt bằng.
2. Về quản lý trật tự xây dựng: Sở phối hợp với UBND các phường kiểm tra 156 công trình, xử phạt 23 trường hợp.
Trong thời gian tới, Sở Xây dựng sẽ tiếp tục rà soát, tháo gỡ khó khăn cho các dự án; kính đề nghị HĐND tỉnh quan tâm giám sát.
### khai mac hoi thao
Sáng 18/9, Sở Khoa học và Công nghệ tổ chức hội thảo "Ứng dụng trí tuệ nhân tạo trong quản lý nhà nước".
Phát biểu khai mạc, đồng chí Giám đốc Sở khẳng định vai trò của trí tuệ nhân tạo, đề nghị các đại biểu tập trung thảo luận, làm rõ thực trạng và giải pháp.
Tại hội thảo, các chuyên gia đã trình bày 06 tham luận. PGS.TS Trần Minh Quân kiến nghị tỉnh cần xây dựng kho dữ liệu dùng chung, đào tạo nhân lực và ban hành bộ quy tắc ứng xử.
Kết thúc hội thảo, Ban Tổ chức tiếp thu các ý kiến, hoàn thiện báo cáo gửi UBND tỉnh.
### thu cam on
THƯ CẢM ƠN
Kính gửi: Các cơ quan, đơn vị, nhà hảo tâm
Trường Tiểu học Nậm Cang trân trọng cảm ơn Công ty Cổ phần Thủy điện Nậm Mu đã tài trợ 02 phòng học; cảm ơn Đoàn Thanh niên Bệnh viện đã khám bệnh miễn phí cho 230 học sinh.
Nhà trường cam kết sử dụng đúng mục đích, hiệu quả. Rất mong tiếp tục nhận được sự quan tâm, hỗ trợ của quý vị.
### bao cao tong ket hoi
HỘI LIÊN HIỆP PHỤ NỮ XÃ
BÁO CÁO TỔNG KẾT
phong trào phụ nữ năm 2025
A. KẾT QUẢ
I. Thực hiện ba phong trào thi đua
1. Phong trào "Phụ nữ tích cực học tập": vận động 100% hội viên đăng ký; mở 04 lớp tập huấn.
2. Hoạt động hỗ trợ phụ nữ phát triển kinh tế
- Phối hợp với Ngân hàng Chính sách xã hội quản lý 12 tổ tiết kiệm và vay vốn, dư nợ 18,6 tỷ đồng.
- Hướng dẫn 15 chị thành lập tổ hợp tác; giúp đỡ 06 hộ thoát nghèo trước ngày 30/11.
3. Công tác xây dựng Hội: kết nạp 56 hội viên; kiện toàn Ban Chấp hành.
II. Khó khăn, hạn chế
- Kinh phí hoạt động hạn hẹp; một số chi hội sinh hoạt chưa đều.
B. BÀI HỌC KINH NGHIỆM
1. Bám sát sự chỉ đạo của cấp ủy, phối hợp tốt với các ban, ngành.
2. Phải sâu sát cơ sở, nắm chắc tâm tư, nguyện vọng hội viên.
### tin khanh thanh
Sáng 15/8, UBND huyện Phú Sơn tổ chức lễ khánh thành cầu Nậm Cang. Dự lễ có đồng chí Đặng Văn Hải, Phó Chủ tịch UBND tỉnh; lãnh đạo Sở Xây dựng.
Công trình khởi công ngày 10/3/2024, do Ban Quản lý dự án huyện làm chủ đầu tư, tổng mức đầu tư 68 tỷ đồng, hoàn thành trước tiến độ 45 ngày.
Phát biểu tại buổi lễ, Phó Chủ tịch UBND tỉnh Đặng Văn Hải biểu dương chủ đầu tư, nhà thầu và nhân dân hai xã đã nhường đất, bàn giao mặt bằng. Đồng chí nhấn mạnh, cây cầu có ý nghĩa quan trọng, góp phần hoàn thiện hạ tầng giao thông, thúc đẩy phát triển kinh tế - xã hội.
Thay mặt nhân dân, ông Lò Văn Inh, Trưởng bản Nậm Cang bày tỏ niềm vui và cảm ơn sự quan tâm của Đảng, Nhà nước.
### quyet dinh phe duyet
QUYẾT ĐỊNH
Về việc phê duyệt dự án đầu tư xây dựng Trạm Y tế xã Tân Lập
Điều 1. Phê duyệt dự án với các nội dung chủ yếu sau:
1. Tên dự án: Trạm Y tế xã Tân Lập.
2. Chủ đầu tư: Ban Quản lý dự án đầu tư xây dựng huyện.
3. Tổng mức đầu tư: 7,2 tỷ đồng.
4. Nguồn vốn: ngân sách huyện giai đoạn 2021 - 2025.
5. Thời gian thực hiện: 2025 - 2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng HĐND và UBND huyện, Giám đốc Ban Quản lý dự án và Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.
### thong bao ket qua
THÔNG BÁO
Kết quả xét tuyển viên chức năm 2025
Hội đồng xét tuyển thông báo kết quả như sau:
1. Tổng số thí sinh dự xét tuyển: 86 người; trúng tuyển 35 người (có danh sách kèm theo).
2. Thí sinh có quyền gửi đơn phúc khảo trong thời hạn 15 ngày kể từ ngày công bố kết quả.
3. Mọi thắc mắc liên hệ Phòng Nội vụ, số điện thoại 0203.3822.456.
### ban tin thoi tiet
BẢN TIN DỰ BÁO THỜI TIẾT NGUY HIỂM
Đài Khí tượng Thủy văn tỉnh phát tin lúc 15 giờ 30 ngày 10/9/2025
1. Hiện trạng: áp thấp nhiệt đới cách bờ 210 km về phía Đông Đông Nam.
2. Dự báo: từ đêm 10/9 đến ngày 12/9, các xã ven biển có gió mạnh cấp 7, giật cấp 9; lượng mưa 150 - 250 mm.
3. Cảnh báo: nguy cơ cao xảy ra lũ quét, sạt lở đất tại các xã vùng núi; đề phòng ngập úng tại đô thị.
Tin phát lần tiếp theo lúc 21 giờ 30.
### tin bau cu
Đại hội Công đoàn cơ sở Trung tâm Y tế thành công tốt đẹp
Ngày 20/8, Công đoàn cơ sở Trung tâm Y tế huyện tổ chức Đại hội lần thứ VI, nhiệm kỳ 2025 - 2030.
Nhiệm kỳ qua, Công đoàn đã phối hợp với chuyên môn chăm lo đời sống đoàn viên; thăm hỏi 156 lượt; 100% đoàn viên đạt chuẩn văn hóa.
Đại hội xác định các chỉ tiêu nhiệm kỳ tới: 100% đoàn viên được tuyên truyền chủ trương, pháp luật; mỗi năm giới thiệu ít nhất 05 đoàn viên ưu tú cho Đảng; phấn đấu đạt danh hiệu vững mạnh xuất sắc.
Đại hội đã bầu Ban Chấp hành gồm 07 đồng chí; đồng chí Hà Thị Minh tiếp tục được tín nhiệm bầu giữ chức Chủ tịch.
### bao cao tu danh gia
BÁO CÁO TỰ ĐÁNH GIÁ
kết quả thực hiện bộ tiêu chí xã nông thôn mới nâng cao
1. Tiêu chí Giao thông: 100% đường trục xã được nhựa hóa; UBND xã giao các thôn tự quản, định kỳ dọn vệ sinh vào ngày 15 hằng tháng. Tự đánh giá: Đạt.
2. Tiêu chí Thủy lợi: chủ động tưới tiêu 92% diện tích; Hợp tác xã Nông nghiệp quản lý, vận hành 03 trạm bơm. Tự đánh giá: Đạt.
3. Tiêu chí Môi trường: 98% hộ dùng nước sạch; cần tiếp tục duy trì. Tự đánh giá: Đạt.
### bien ban dai bieu
BIÊN BẢN
Hội nghị tiếp xúc cử tri trước kỳ họp thứ 9
1. Đồng chí Nguyễn Văn Tám, Chủ tịch UBMTTQ xã khai mạc, giới thiệu đại biểu.
2. Đại biểu HĐND huyện Trần Thị Yến báo cáo dự kiến nội dung kỳ họp.
3. Ý kiến cử tri:
- Ông Vi Văn Thắng (thôn 2): đề nghị huyện nâng cấp đường vào thôn, hoàn thành trước mùa mưa.
- Bà Lương Thị Hợi (thôn 6): giá điện cao, đề nghị ngành điện kiểm tra công tơ.
4. Lãnh đạo UBND xã giải trình các ý kiến thuộc thẩm quyền; Đại biểu HĐND huyện tiếp thu, tổng hợp gửi Thường trực HĐND huyện.
Hội nghị kết thúc hồi 11 giờ cùng ngày.
### ke hoach su kien
CHƯƠNG TRÌNH
Lễ phát động Tháng Công nhân năm 2026
1. 7h30 - 8h00: Đón tiếp đại biểu (Ban Tổ chức Liên đoàn Lao động tỉnh).
2. 8h00 - 8h10: Tuyên bố lý do, giới thiệu đại biểu.
3. 8h10 - 8h30: Phát biểu phát động của Chủ tịch Liên đoàn Lao động tỉnh.
4. 8h30 - 9h00: Trao quà cho 50 công nhân có hoàn cảnh khó khăn.
5. Bế mạc.
### bai viet
Kinh nghiệm dân vận khéo ở Đảng bộ xã Phú Hòa
Xác định công tác dân vận là nhiệm vụ quan trọng, Đảng ủy xã chỉ đạo các chi bộ đăng ký mô hình, phân công đảng viên phụ trách hộ. Hằng tháng, Khối Dân vận xã giao ban, nắm tình hình, tham mưu cấp ủy giải quyết vướng mắc.
Đồng chí Lê Văn Quý, Bí thư Đảng ủy xã cho biết: "Muốn dân tin, cán bộ phải gương mẫu; chúng tôi yêu cầu mỗi cán bộ, đảng viên phải làm trước, làm mẫu để nhân dân noi theo".
Nhờ đó, đến nay toàn xã đã vận động 156 hộ hiến 12.400 m2 đất. Thời gian tới, Đảng ủy xã tiếp tục nhân rộng các mô hình hiệu quả, gắn công tác dân vận với xây dựng nông thôn mới nâng cao.
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
