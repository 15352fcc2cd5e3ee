# ruff: noqa: E501
"""Sentences in the many forms in which offices tell who does what with whom until when, each with what the guide wants."""

from __future__ import annotations

from datetime import date

from tracker.reading import corpus_shape, read_conclusion

Told = tuple[str, list[str], list[str], str | None]

SENTENCES: tuple[Told, ...] = (
    (
        "Giao P.KHTH chủ trì, phối hợp với P.TCKT, P.HCQT rà soát định mức vật tư trước ngày 20/9.",
        ["P.KHTH"],
        ["P.TCKT", "P.HCQT"],
        "2025-09-20",
    ),
    ("P.TCCB phối hợp với các khoa lập danh sách cử đi học.", ["P.TCCB"], ["các khoa"], None),
    (
        "Văn phòng Sở phối hợp với Phòng Kế hoạch - Tài chính, phòng chuyên môn liên quan tổng hợp số liệu.",
        ["Văn phòng Sở"],
        ["Phòng Kế hoạch - Tài chính", "phòng chuyên môn liên quan"],
        None,
    ),
    (
        "Giao Phòng Quản lý đầu tư và thẩm định chủ trì, tham mưu điều chỉnh danh mục trong tháng 10.",
        ["Phòng Quản lý đầu tư và thẩm định"],
        [],
        "2025-10-31",
    ),
    (
        "Đ/c Nguyễn Văn An, Phó Giám đốc phụ trách chỉ đạo Phòng Kỹ thuật hoàn thiện hồ sơ trước 25/9/2025.",
        ["Đ/c Nguyễn Văn An, Phó Giám đốc phụ trách"],
        [],
        "2025-09-25",
    ),
    (
        "Các ông, bà Trưởng phòng rà soát hồ sơ tồn đọng, báo cáo Giám đốc trước ngày 30/9.",
        ["Các ông, bà Trưởng phòng"],
        [],
        "2025-09-30",
    ),
    (
        "Toàn thể viên chức, người lao động chấp hành nghiêm nội quy cơ quan.",
        ["Toàn thể viên chức, người lao động"],
        [],
        None,
    ),
    (
        "Giao Sở Tài chính là đơn vị đầu mối, chủ trì phối hợp cùng Sở Xây dựng rà soát quỹ đất.",
        ["Sở Tài chính"],
        ["Sở Xây dựng"],
        None,
    ),
    (
        "Sở Nông nghiệp và Môi trường, Sở Xây dựng theo chức năng, nhiệm vụ được giao phối hợp UBND các xã kiểm tra các hồ chứa; trong đó Sở Nông nghiệp và Môi trường là cơ quan đầu mối.",
        ["Sở Nông nghiệp và Môi trường", "Sở Xây dựng"],
        ["UBND các xã"],
        None,
    ),
    (
        "UBND xã Tân Lập báo cáo kết quả về UBND huyện (qua Phòng Nội vụ) chậm nhất là ngày 05/10/2025.",
        ["UBND xã Tân Lập"],
        [],
        "2025-10-05",
    ),
    (
        "Các Phó Chủ tịch UBND huyện theo lĩnh vực phụ trách chỉ đạo, đôn đốc các cơ quan, đơn vị thực hiện.",
        ["Các Phó Chủ tịch UBND huyện"],
        [],
        None,
    ),
    (
        "Các đồng chí Phó Chủ tịch UBND tỉnh theo lĩnh vực được phân công trực tiếp kiểm tra tiến độ từng dự án.",
        ["Các đồng chí Phó Chủ tịch UBND tỉnh"],
        [],
        None,
    ),
    ("Hoàn thành việc cắm mốc giới trước khi khởi công dự án (dự kiến ngày 19/12/2025).", [], [], None),
    (
        "Công an huyện lập phương án phân luồng phục vụ Lễ hội Cầu mưa (tổ chức ngày 02/10/2025).",
        ["Công an huyện"],
        [],
        None,
    ),
    (
        "Từ nay đến hết ngày 31/10/2025, Chi cục Thuế khu vực tập trung thu nợ đọng.",
        ["Chi cục Thuế khu vực"],
        [],
        "2025-10-31",
    ),
    ("Đài Phát thanh phát tin ngày 02 buổi kể từ ngày 15/9/2025.", ["Đài Phát thanh"], [], None),
    (
        "Phòng Văn hóa gửi báo cáo vào ngày 20 hằng tháng, bắt đầu từ tháng 10/2025.",
        ["Phòng Văn hóa"],
        [],
        "FREQ=MONTHLY;BYMONTHDAY=20",
    ),
    (
        "Ban Quản lý dự án báo cáo tiến độ định kỳ 2 tuần một lần vào thứ Sáu.",
        ["Ban Quản lý dự án"],
        [],
        "FREQ=WEEKLY;INTERVAL=2",
    ),
    ("Chậm nhất là cuối tháng 9, các trường hoàn thành dạy bù cho học sinh.", ["các trường"], [], "2025-09-30"),
    (
        "Xong trước Tết Nguyên đán Bính Ngọ 2026, Phòng Y tế tổng kiểm tra các cơ sở thực phẩm.",
        ["Phòng Y tế"],
        [],
        None,
    ),
    (
        "Yêu cầu các chủ hồ chứa thủy điện vận hành đúng quy trình; Sở Công Thương kiểm tra, giám sát.",
        ["các chủ hồ chứa thủy điện"],
        [],
        None,
    ),
    (
        "Về giải phóng mặt bằng: giao UBND xã Tân Lập chủ trì; Trung tâm Phát triển quỹ đất, Phòng Kinh tế phối hợp, hoàn thành trong quý IV năm 2025.",
        ["UBND xã Tân Lập"],
        ["Trung tâm Phát triển quỹ đất", "Phòng Kinh tế"],
        "2025-12-31",
    ),
    (
        "Đồng chí Lê Thị Mai, Trưởng phòng Nội vụ chịu trách nhiệm hoàn thiện đề án vị trí việc làm, xong trong tuần này.",
        ["Đồng chí Lê Thị Mai, Trưởng phòng Nội vụ"],
        [],
        "2025-09-14",
    ),
    (
        "Giao đồng chí Trần Văn Bình, Phó Bí thư Thường trực Huyện ủy trực tiếp chỉ đạo Văn phòng Huyện ủy chuẩn bị nội dung.",
        ["đồng chí Trần Văn Bình, Phó Bí thư Thường trực Huyện ủy"],
        [],
        None,
    ),
    (
        "Bí thư cấp ủy, người đứng đầu chính quyền các xã chịu trách nhiệm trước Ban Thường vụ về tiến độ.",
        ["Bí thư cấp ủy", "người đứng đầu chính quyền các xã"],
        [],
        None,
    ),
    (
        "Sở Y tế trên cơ sở đề xuất của các bệnh viện, tổng hợp nhu cầu, gửi Sở Tài chính thẩm định trước ngày 10/10.",
        ["Sở Y tế"],
        [],
        "2025-10-10",
    ),
    (
        "Sau khi có ý kiến của Sở Tư pháp, Phòng Nội vụ hoàn thiện dự thảo, trình UBND huyện trước ngày 18/9.",
        ["Phòng Nội vụ"],
        [],
        "2025-09-18",
    ),
    (
        "Các thành viên Tổ công tác khẩn trương góp ý bằng văn bản (gửi qua trục liên thông trước 16 giờ 00 ngày 17/9/2025).",
        ["Các thành viên Tổ công tác"],
        [],
        "2025-09-17",
    ),
    (
        "Ban Tổ chức Huyện ủy, Ban Tuyên giáo và Dân vận Huyện ủy, Văn phòng Huyện ủy mỗi cơ quan cử 01 đồng chí tham gia Tổ giúp việc.",
        ["Ban Tổ chức Huyện ủy", "Ban Tuyên giáo và Dân vận Huyện ủy", "Văn phòng Huyện ủy"],
        [],
        None,
    ),
    (
        "Hạt Kiểm lâm khu vực và chủ rừng tăng cường trực cháy trong các tháng cao điểm mùa khô.",
        ["Hạt Kiểm lâm khu vực", "chủ rừng"],
        [],
        None,
    ),
    ("Kế toán rà soát công nợ, thủ quỹ kiểm quỹ cuối tháng.", ["Kế toán"], [], None),
    (
        "Tổ trưởng các tổ chuyên môn nộp kế hoạch dạy học về Phó Hiệu trưởng trước 17h ngày 15/9.",
        ["Tổ trưởng các tổ chuyên môn"],
        [],
        "2025-09-15",
    ),
    (
        "GVCN các lớp phối hợp với phụ huynh, Đoàn trường vận động học sinh ra lớp.",
        ["GVCN các lớp"],
        ["phụ huynh", "Đoàn trường"],
        None,
    ),
    (
        "Đề nghị đ/c Phó Hiệu trưởng chuyên môn chủ trì cùng các tổ trưởng xây dựng thời khóa biểu mới, áp dụng từ 22/9/2025.",
        ["đ/c Phó Hiệu trưởng chuyên môn"],
        ["các tổ trưởng"],
        None,
    ),
    ("Bộ phận Văn thư chuyển công văn đến trong ngày.", ["Bộ phận Văn thư"], [], None),
    (
        "Ban Thường trực Ủy ban MTTQ Việt Nam huyện hiệp thương, thống nhất chương trình phối hợp với các đoàn thể trong quý IV/2025.",
        ["Ban Thường trực Ủy ban MTTQ Việt Nam huyện"],
        ["các đoàn thể"],
        "2025-12-31",
    ),
    (
        "Hội Liên hiệp Phụ nữ huyện chủ trì, Hội Nông dân, Đoàn Thanh niên cùng tham gia tuyên truyền phân loại rác.",
        ["Hội Liên hiệp Phụ nữ huyện"],
        ["Hội Nông dân", "Đoàn Thanh niên"],
        None,
    ),
    ("Trạm Y tế tổ chức tiêm bổ sung cho 312 trẻ từ ngày 16 đến 20/9.", ["Trạm Y tế"], [], "2025-09-20"),
    (
        "Trong vòng 05 ngày kể từ ngày nhận được Thông báo này, các đơn vị gửi danh sách về Phòng Nội vụ.",
        ["các đơn vị"],
        [],
        None,
    ),
    (
        "Kiến nghị Giám đốc Sở Xây dựng tổ chức kiểm điểm, xử lý trách nhiệm tập thể, cá nhân có liên quan.",
        ["Giám đốc Sở Xây dựng"],
        [],
        None,
    ),
    (
        "Thu hồi nộp ngân sách 186.500.000 đồng; giao Kế toán trưởng thực hiện xong trước 30/10/2025.",
        ["Kế toán trưởng"],
        [],
        "2025-10-30",
    ),
    (
        "Thời gian hoàn thành: 30/9/2025. Giao Văn phòng HĐND - UBND chủ trì.",
        ["Văn phòng HĐND - UBND"],
        [],
        "2025-09-30",
    ),
    (
        "(Giao Phòng Kinh tế tham mưu, hoàn thành ngày 22/9) Rà soát các điểm mỏ đất san lấp.",
        ["Phòng Kinh tế"],
        [],
        "2025-09-22",
    ),
    (
        "Rà soát các điểm mỏ đất san lấp (Phòng Kinh tế chủ trì, UBND các xã phối hợp; xong trong tháng 9).",
        ["Phòng Kinh tế"],
        ["UBND các xã"],
        "2025-09-30",
    ),
    (
        "Xây dựng kế hoạch kiểm tra chuyên đề - Thanh tra huyện thực hiện, hoàn thành trong tháng 10/2025.",
        ["Thanh tra huyện"],
        [],
        "2025-10-31",
    ),
    (
        "UBND các xã, phường, trong đó xã Tân Lập, xã Phú Hòa làm điểm, tổ chức đối thoại với hộ dân trước 30/9.",
        ["UBND các xã, phường"],
        [],
        "2025-09-30",
    ),
    ("Rà soát hồ sơ đất đai tồn đọng (Phòng Kinh tế).", ["Phòng Kinh tế"], [], None),
    ("Rà soát hồ sơ đất đai tồn đọng: Phòng Kinh tế thực hiện, xong trước 30/9.", ["Phòng Kinh tế"], [], "2025-09-30"),
    (
        "Tổng hợp số liệu thiệt hại. Phụ trách: đ/c Hùng - Trạm trưởng. Hạn: 15/9.",
        ["đ/c Hùng - Trạm trưởng"],
        [],
        "2025-09-15",
    ),
    (
        "Chuẩn bị hội trường, khánh tiết; người thực hiện: Văn phòng Đảng ủy; thời gian: 14h00 ngày 20/9/2025.",
        ["Văn phòng Đảng ủy"],
        [],
        "2025-09-20",
    ),
    (
        "Công đoàn cơ sở, Đoàn Thanh niên phát động phong trào hiến máu, tổ chức trong tuần thứ 3 của tháng 10.",
        ["Công đoàn cơ sở", "Đoàn Thanh niên"],
        [],
        "2025-10-21",
    ),
    (
        "Khoa Khám bệnh bố trí thêm 02 bàn khám; khoa Xét nghiệm trả kết quả trong ngày; các khoa lâm sàng không để người bệnh chờ quá 02 giờ.",
        ["Khoa Khám bệnh"],
        [],
        None,
    ),
    (
        "Yêu cầu Trưởng các khoa, phòng chấm công đúng quy định, gửi phòng Tổ chức cán bộ trước ngày 05 hằng tháng.",
        ["Trưởng các khoa, phòng"],
        [],
        "FREQ=MONTHLY;BYMONTHDAY=5",
    ),
    (
        "Thanh tra Sở tham mưu Giám đốc Sở ban hành kế hoạch thanh tra năm 2026 trước ngày 15/11/2025.",
        ["Thanh tra Sở"],
        [],
        "2025-11-15",
    ),
    (
        "Các phòng, đơn vị thuộc Sở rà soát nội dung thuộc lĩnh vực phụ trách, gửi Văn phòng Sở tổng hợp trước 15h00 thứ Sáu, ngày 12/9/2025.",
        ["Các phòng, đơn vị thuộc Sở"],
        [],
        "2025-09-12",
    ),
    (
        "Phòng Giáo dục Mầm non, Phòng Giáo dục Phổ thông phối hợp với Phòng Tổ chức cán bộ rà soát định mức giáo viên.",
        ["Phòng Giáo dục Mầm non", "Phòng Giáo dục Phổ thông"],
        ["Phòng Tổ chức cán bộ"],
        None,
    ),
    ("Cùng với Sở Tài chính, Sở Y tế hoàn thiện phương án tự chủ.", ["Sở Y tế"], ["Sở Tài chính"], None),
    ("Phối hợp với Sở Tài chính hoàn thiện phương án tự chủ của 03 bệnh viện.", [], ["Sở Tài chính"], None),
    (
        "Để kịp tiến độ, đề nghị Đảng ủy các xã chỉ đạo hoàn thành đại hội chi bộ trước 30/9/2025; Ban Tổ chức Huyện ủy theo dõi, tổng hợp.",
        ["Đảng ủy các xã"],
        [],
        "2025-09-30",
    ),
    (
        "Đối với việc sắp xếp trụ sở dôi dư, giao Sở Tài chính hướng dẫn, UBND các xã, phường lập phương án, hoàn thành trước 31/12/2025.",
        ["Sở Tài chính"],
        [],
        "2025-12-31",
    ),
    (
        "Sở Nội vụ trong tháng 9/2025 hoàn thành thẩm định đề án vị trí việc làm của các đơn vị; báo cáo UBND tỉnh trước ngày 05/10/2025.",
        ["Sở Nội vụ"],
        [],
        "2025-10-05",
    ),
    (
        "Ngay trong ngày 12/9/2025, UBND các xã ven sông di dời toàn bộ hộ dân vùng nguy hiểm.",
        ["UBND các xã ven sông"],
        [],
        "2025-09-12",
    ),
    ("Trước 18 giờ ngày 11/9, chủ tàu đưa toàn bộ phương tiện vào nơi tránh trú.", ["chủ tàu"], [], "2025-09-11"),
    (
        "Ban Chỉ huy Quân sự tỉnh, Công an tỉnh sẵn sàng lực lượng, phương tiện ứng cứu khi có yêu cầu.",
        ["Ban Chỉ huy Quân sự tỉnh", "Công an tỉnh"],
        [],
        None,
    ),
    (
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh thông báo, kiểm đếm tàu thuyền; kiên quyết không cho tàu thuyền ra khơi từ 12 giờ ngày 11/9/2025.",
        ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh"],
        [],
        None,
    ),
    (
        "Giao Giám đốc các Sở: Xây dựng, Tài chính, Nông nghiệp và Môi trường, Chủ tịch UBND các xã, phường chịu trách nhiệm toàn diện về kết quả giải ngân.",
        [
            "Giám đốc Sở Xây dựng",
            "Giám đốc Sở Tài chính",
            "Giám đốc Sở Nông nghiệp và Môi trường",
            "Chủ tịch UBND các xã, phường",
        ],
        [],
        None,
    ),
    ("Mỗi xã, phường xây dựng ít nhất 01 mô hình chuyển đổi số trong năm 2026.", ["Mỗi xã, phường"], [], "2026-12-31"),
    (
        "100% cơ quan, đơn vị ký số văn bản đi; Sở Khoa học và Công nghệ đánh giá, công bố kết quả trước ngày 10 của tháng đầu quý sau.",
        ["Sở Khoa học và Công nghệ"],
        [],
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10",
    ),
    (
        "Phấn đấu đến 31/12/2025 giải ngân trên 95% kế hoạch vốn; các chủ đầu tư chịu trách nhiệm.",
        ["các chủ đầu tư"],
        [],
        "2025-12-31",
    ),
    ("Thường xuyên cập nhật dữ liệu; định kỳ ngày 25 hằng tháng báo cáo về Sở.", [], [], "FREQ=MONTHLY;BYMONTHDAY=25"),
    ("Báo cáo Ban Thường vụ Tỉnh ủy cho ý kiến tại phiên họp tháng 10/2025.", [], [], None),
    (
        "Văn phòng UBND tỉnh bố trí lịch để Chủ tịch UBND tỉnh làm việc với các sở vào tuần đầu tháng 10/2025.",
        ["Văn phòng UBND tỉnh"],
        [],
        "2025-10-07",
    ),
    (
        "Đồng ý gia hạn thời gian thực hiện đến ngày 31/10/2025; Ban Quản lý dự án chịu trách nhiệm đôn đốc nhà thầu.",
        ["Ban Quản lý dự án"],
        [],
        "2025-10-31",
    ),
    (
        "Sở Xây dựng hoàn thành thẩm định trong thời gian không quá 07 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
        ["Sở Xây dựng"],
        [],
        None,
    ),
    (
        "Giao Thanh tra tỉnh (chủ trì), Sở Tài chính, Sở Nội vụ (phối hợp) kiểm tra việc mua sắm tài sản.",
        ["Thanh tra tỉnh"],
        ["Sở Tài chính", "Sở Nội vụ"],
        None,
    ),
    ("Sở Tư pháp - cơ quan thường trực Hội đồng - chủ trì xây dựng kế hoạch tuyên truyền.", ["Sở Tư pháp"], [], None),
    (
        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh giám sát việc chi trả.",
        ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các tổ chức chính trị - xã hội tỉnh"],
        [],
        None,
    ),
    (
        "Hội Cựu chiến binh, Hội Nông dân xã vận động hội viên hiến đất làm đường, hoàn thành 2,3 km trước Tết Nguyên đán.",
        ["Hội Cựu chiến binh", "Hội Nông dân xã"],
        [],
        None,
    ),
    ("Hội đồng trường thông qua quy chế chi tiêu nội bộ tại phiên họp ngày 28/9/2025.", ["Hội đồng trường"], [], None),
    ("Ban giám hiệu duyệt giáo án vào thứ Hai hằng tuần.", ["Ban giám hiệu"], [], "FREQ=WEEKLY;BYDAY=MO"),
    ("Đề nghị quý phụ huynh nộp đủ hồ sơ bảo hiểm y tế trước ngày 30/9.", ["quý phụ huynh"], [], "2025-09-30"),
    (
        "Công ty Cổ phần Môi trường đô thị thu gom rác trước 7 giờ hằng ngày.",
        ["Công ty Cổ phần Môi trường đô thị"],
        [],
        "FREQ=DAILY",
    ),
    (
        "Lãnh đạo Sở phụ trách lĩnh vực trực tiếp chỉ đạo, kiểm tra hằng tuần.",
        ["Lãnh đạo Sở phụ trách lĩnh vực"],
        [],
        "FREQ=WEEKLY",
    ),
    (
        "Chánh Văn phòng phối hợp Trưởng phòng Kế hoạch - Tài chính mua sắm 12 máy tính, xong trong quý này.",
        ["Chánh Văn phòng"],
        ["Trưởng phòng Kế hoạch - Tài chính"],
        "2025-09-30",
    ),
    (
        "Công chức Tài chính - Kế toán quyết toán kinh phí đại hội; công chức Văn hóa - Xã hội viết bài tuyên truyền.",
        ["Công chức Tài chính - Kế toán"],
        [],
        None,
    ),
    (
        "Các ngành, đoàn thể và 12 thôn ra quân dọn vệ sinh vào sáng thứ Bảy hằng tuần.",
        ["Các ngành, đoàn thể", "12 thôn"],
        [],
        "FREQ=WEEKLY;BYDAY=SA",
    ),
    (
        "Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã phân công lực lượng trực 24/24 giờ.",
        ["Trưởng Công an xã", "Chỉ huy trưởng Ban Chỉ huy Quân sự xã"],
        [],
        None,
    ),
    (
        "Bà Nguyễn Thị Hoa, công chức Địa chính lập hồ sơ thu hồi đất xong trước ngày 26/9.",
        ["Bà Nguyễn Thị Hoa, công chức Địa chính"],
        [],
        "2025-09-26",
    ),
    (
        "Giao ông Trần Văn Ba - Trưởng thôn 5 vận động 06 hộ bàn giao mặt bằng.",
        ["ông Trần Văn Ba - Trưởng thôn 5"],
        [],
        None,
    ),
    (
        "Ban Giám đốc Bệnh viện giao Phòng Vật tư - Thiết bị y tế đấu thầu hóa chất, hoàn thành tháng 11/2025.",
        ["Phòng Vật tư - Thiết bị y tế"],
        [],
        "2025-11-30",
    ),
    (
        "Kiến nghị UBND huyện chỉ đạo Phòng Tài chính - Kế hoạch thu hồi, nộp vào tài khoản tạm giữ của Thanh tra tỉnh số tiền 1,2 tỷ đồng trong thời hạn 30 ngày.",
        ["UBND huyện"],
        [],
        "2025-10-10",
    ),
    (
        "Gửi báo cáo về Ban Tuyên giáo Tỉnh ủy chậm nhất vào ngày 20 của tháng cuối quý.",
        [],
        [],
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20",
    ),
    ("Khẩn trương hoàn tất các thủ tục để khởi công công trình trong tháng 12 năm 2025.", [], [], "2025-12-31"),
    (
        "Nghiệm thu khối lượng hoàn thành trong quý III/2025, thanh toán xong trước 15/10/2025 - Ban Quản lý dự án huyện.",
        ["Ban Quản lý dự án huyện"],
        [],
        "2025-10-15",
    ),
)


def test_who_does_what_with_whom_until_when() -> None:
    lines = [f"{number}. {sentence[0]}" for number, sentence in enumerate(SENTENCES, 1)]
    text = "\n".join(["Chủ tịch UBND huyện kết luận, yêu cầu thực hiện các nhiệm vụ sau:", *lines])
    found: list[Told] = [
        (text[task["start"] : task["end"]], task["lead"], task["coordinating"], (task["deadline"] or {}).get("value"))
        for task in corpus_shape(read_conclusion(text, on=date(2025, 9, 10)))["tasks"]
    ]
    wanted = [(line, *sentence[1:]) for line, sentence in zip(lines, SENTENCES, strict=True)]
    assert [told for told in found if told not in wanted] == []
    assert [told for told in wanted if told not in found] == []
