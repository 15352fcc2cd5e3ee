"""What offices are there for, as their names tell it: "Sở Tài chính", "Chi cục Trồng trọt và Bảo vệ thực vật"."""

FUNCTIONS = """
hđnd và ubnd; hđnd - ubnd; hội đồng nhân dân và ủy ban nhân dân; đoàn đbqh và hđnd;
đoàn đại biểu quốc hội và hội đồng nhân dân; đảng ủy - hđnd - ubnd; nông nghiệp và môi trường;
nông nghiệp và phát triển nông thôn; nông nghiệp và ptnt; nn&ptnt; tài nguyên và môi trường; tn&mt;
kế hoạch và đầu tư; kh&đt; tài chính - kế hoạch; tài chính; nội vụ; tư pháp; công thương; xây dựng;
giao thông vận tải; gtvt; giao thông công chánh; khoa học và công nghệ; kh&cn; thông tin và truyền thông; tt&tt;
văn hóa, thể thao và du lịch; vhtt&dl; vh,tt&dl; văn hóa - xã hội; văn hóa và thông tin; văn hóa - thông tin;
văn hóa, khoa học và thông tin; văn hóa và thể thao; văn hóa, thể thao, du lịch; giáo dục và đào tạo; gd&đt; gdđt;
y tế; lao động - thương binh và xã hội; lao động, thương binh và xã hội; lđtb&xh; lđ-tb&xh; lđtbxh;
dân tộc và tôn giáo; dân tộc; ngoại vụ; du lịch; quy hoạch - kiến trúc; kinh tế và hạ tầng; kinh tế - hạ tầng;
kinh tế, hạ tầng và đô thị; kinh tế hạ tầng; kinh tế; quản lý đô thị; quốc phòng; công an; ngoại giao;
tuyên giáo và dân vận; tuyên giáo; dân vận; nội chính; tổ chức; kiểm tra; văn hóa, thông tin - thể thao;
văn hóa, thông tin và thể thao; văn hóa - thể thao; văn hóa, thông tin, thể thao; văn hóa, thể thao và truyền thông;
phòng, chống thiên tai và tìm kiếm cứu nạn; phòng chống thiên tai và tìm kiếm cứu nạn; phòng, chống thiên tai;
phòng, chống tham nhũng, lãng phí, tiêu cực; phòng, chống tội phạm; phòng, chống dịch; kế hoạch tổng hợp;
kế hoạch - tổng hợp; tổ chức cán bộ; tổ chức - cán bộ; tổ chức - hành chính; tổ chức hành chính;
hành chính - quản trị; hành chính quản trị; hành chính - tổng hợp; tài chính - kế toán; tài chính kế toán;
trồng trọt và bảo vệ thực vật; chăn nuôi và thú y; chăn nuôi, thú y và thủy sản; kiểm lâm; thủy lợi; thủy sản;
phát triển nông thôn; phát triển nông thôn và quản lý chất lượng; quản lý chất lượng nông lâm sản và thủy sản;
quản lý chất lượng nông, lâm sản và thủy sản; thủy lợi và phòng, chống thiên tai; bảo vệ môi trường; biển và hải đảo;
tiêu chuẩn đo lường chất lượng; tiêu chuẩn - đo lường - chất lượng; giám định xây dựng; an toàn vệ sinh thực phẩm;
dân số; dân số và trẻ em; dân số - kế hoạch hóa gia đình; văn thư - lưu trữ; quản lý thị trường; thi hành án dân sự;
chính trị, tư tưởng; chính trị tư tưởng; công tác học sinh, sinh viên; công tác học sinh - sinh viên;
giáo dục mầm non; giáo dục tiểu học; giáo dục trung học;
giáo dục thường xuyên; người có công; việc làm - an toàn lao động; việc làm - lao động; lao động - việc làm;
việc làm; bảo trợ xã hội - trẻ em;
xúc tiến đầu tư; xúc tiến thương mại; xúc tiến thương mại và đầu tư; xúc tiến đầu tư và hỗ trợ doanh nghiệp;
xúc tiến đầu tư, thương mại và du lịch; xúc tiến đầu tư - thương mại và du lịch; xúc tiến du lịch;
khuyến nông; dịch vụ nông nghiệp; kiểm soát bệnh tật; giám định y khoa; phục vụ hành chính công;
công nghệ thông tin và truyền thông; bảo trợ xã hội; dịch vụ việc làm; phát triển quỹ đất;
giáo dục nghề nghiệp - giáo dục thường xuyên; nước sạch và vệ sinh môi trường nông thôn;
quan trắc tài nguyên và môi trường; truyền thông - văn hóa; truyền thông và văn hóa; bồi dưỡng chính trị;
kế hoạch - tài chính; kế hoạch tài chính; kế hoạch - kỹ thuật; kế hoạch; tổng hợp; điều dưỡng; công tác xã hội;
khám bệnh; quản lý chất lượng; kiểm soát nhiễm khuẩn; dược; xét nghiệm; quản lý đào tạo; đào tạo; khảo thí;
công tác sinh viên; quản lý dự án; quản lý xây dựng; pháp chế; nghiệp vụ; tư tưởng; khoa giáo;
thương mại và công nghiệp; thương mại và công nghiệp việt nam; hành chính; quản lý đất đai; tổ chức - kiểm tra;
tuyên giáo - nữ công; ngoại tổng hợp; nội tổng hợp; nội tim mạch; ngoại chấn thương; chẩn đoán hình ảnh;
hồi sức tích cực - chống độc; xây dựng đảng; thanh tra; cải cách hành chính; văn hóa xã hội; thuốc và điều trị;
giám sát, kiểm tra và xử lý sau thanh tra; giám sát, kiểm tra, xử lý sau thanh tra; kiểm tra, giám sát;
tiếp dân, giải quyết khiếu nại, tố cáo; tiếp công dân, giải quyết khiếu nại, tố cáo; xây dựng và kiểm tra văn bản;
quản lý vận tải, phương tiện và người lái; kiểm tra, thanh tra; theo dõi, kiểm tra thi hành pháp luật
"""
