"""Words of Vietnamese official prose: unit heads, functional names, and the words a unit name cannot contain.

All of it is matched on folded text (`source.fold`).
"""

from __future__ import annotations

import re

from tracker.reading.functions import FUNCTIONS

_Branch = dict[str, "_Branch"]


def _split(text: str) -> list[str]:
    return [word.strip() for word in text.split(";") if word.strip()]


def _words(text: str) -> str:
    """A regular expression for a list of words: the longest wins, and words that begin alike are parted where they
    differ, so that a place is tried a few times and not once for each of six hundred words."""
    root: _Branch = {}
    for word in _split(text):
        branch = root
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _pattern(root)


def _pattern(branch: _Branch) -> str:
    """What may follow, in the order of the list; "" in a branch says that a word may end there."""
    ways = [re.escape(letter) + _pattern(inner) for letter, inner in branch.items() if letter]
    if len(ways) == 1 and "" not in branch:
        return ways[0]
    return f"(?:{'|'.join(ways)}){'?' if '' in branch else ''}" if ways else ""


def _first_words(*lists: str) -> frozenset[str]:
    return frozenset(match.group() for text in lists for word in _split(text) if (match := re.match(r"\w+", word)))


# A duty begins with one of these. In lower case inside a text they end the name before them.
_VERB_LIST = """
chủ trì; phối hợp; tham mưu; rà soát; xây dựng; báo cáo; hoàn thành; tiếp tục; tăng cường; chỉ đạo; hướng dẫn;
kiểm tra; giám sát; theo dõi; đôn đốc; tổng hợp; tổ chức; thực hiện; triển khai; đẩy mạnh; đẩy nhanh; nghiên cứu;
đề xuất; trình; ban hành; lập; bố trí; cân đối; phân bổ; phê duyệt; thẩm định; công khai; công bố; cập nhật;
quán triệt; tuyên truyền; phổ biến; vận động; nâng cao; nâng cấp; phát huy; duy trì; khắc phục; xử lý; giải quyết;
tháo gỡ; khảo sát; đánh giá; thống kê; phân loại; kê khai; kết nối; chuẩn bị; bảo đảm; đảm bảo; tạo; đổi mới; sắp xếp;
kiện toàn; củng cố; thành lập; ký; cam kết; gửi; cung cấp; đăng tải; đăng ký; mở; giải tỏa; tiếp nhận; tiếp thu;
tìm kiếm; thu hút; huy động; hỗ trợ; chấp hành; bồi dưỡng; đào tạo; tập huấn; tập trung; quan tâm; chú trọng; chú ý;
lưu ý; lãnh đạo; quản lý; phấn đấu; giao; yêu cầu; đề nghị; nắm; nắm bắt; xem xét; quyết định; cử; phân công;
lựa chọn; bàn giao; bồi thường; giải phóng; nghiệm thu; thanh toán; quyết toán; giải ngân; đầu tư; thi công;
khởi công; lắp đặt; trồng; làm; đưa; lấy; tiến hành; thông báo; phát động; biểu dương; khen thưởng; nêu; sơ kết;
tổng kết; chấm dứt; ngăn chặn; phòng ngừa; ứng phó; trực ban; trực chiến; trực cháy; trực 24; vận hành; khai thác;
sử dụng; mua sắm; xác định; xác minh; hoàn thiện; hoàn chỉnh; sửa đổi; bổ sung; chuyển; tích hợp; số hóa; chuẩn hóa;
làm rõ; làm sạch; làm tốt; cấp; thu; thu hồi; thu thập; bám sát; siết chặt; liên hệ; tham gia; tham dự; đóng góp;
góp ý; có văn bản; có kế hoạch; có phương án; có giải pháp; có biện pháp; có hình thức; khẩn trương; chủ động;
tích cực; kịp thời; thường xuyên; nghiêm túc; định kỳ; đề cao; phát triển; cụ thể hóa; đa dạng hóa; mở rộng;
nhân rộng; biên soạn; biên tập; in ấn; phát hành; phát hiện; đấu tranh; bảo vệ; giữ gìn; giữ vững; ổn định;
điều chỉnh; điều phối; điều tra; điều hành; điều động; luân chuyển; bổ nhiệm; tuyển dụng; tuyển chọn; rà phá; thu gom;
chăm lo; chăm sóc; thăm hỏi; tặng; trao; đón; tiếp; đối thoại; giải đáp; giải trình; trả lời; phản ánh; kiến nghị;
tham khảo; học tập; học hỏi; phân tích; dự báo; cảnh báo; sơ tán; di dời; tu sửa; sửa chữa; bảo trì; bảo dưỡng;
nạo vét; khơi thông; gieo trồng; tiêm phòng; phun; khử khuẩn; khoanh vùng; cách ly; xét nghiệm; điều trị; thu dung;
cứu trợ; hạn chế; giảm; tăng; ưu tiên; khuyến khích; bắt buộc; kết hợp; lồng ghép; gắn; xác lập; thiết lập; khởi động;
vào cuộc; ra quân; xử phạt; cưỡng chế; tháo dỡ; đình chỉ; tạm dừng; dừng; cho phép; ủy quyền; phân cấp; kiểm soát;
kiểm kê; kiểm đếm; kiểm điểm; thanh tra; rút kinh nghiệm; rút ngắn; cải thiện; cải cách; đơn giản; cắt giảm; áp dụng;
ứng dụng; vận dụng; xúc tiến; kêu gọi; mời gọi; quảng bá; giới thiệu; hình thành; thay thế; thay đổi; tính toán;
dự kiến; dự thảo; soạn thảo; thẩm tra; thông qua; bảo lưu; lưu trữ; sao gửi; chuyển đổi; bảo tồn; tôn tạo; trùng tu;
phục hồi; phục vụ; đáp ứng; xác nhận; công nhận; chứng nhận; ký kết; đàm phán; thương thảo; cung ứng; dự trữ; chi trả;
chi; thực thi; thi hành; chịu trách nhiệm; liên kết; tạo điều kiện; làm việc; họp; giao ban; nhập; rà; soát xét;
truy thu; tập hợp; tư vấn; tiết kiệm; xóa; lan tỏa; khơi dậy; giáo dục; rèn luyện; động viên; khích lệ; tham vấn;
lấy ý kiến; cho ý kiến; có ý kiến; cấp phát; tiêu hủy; tiêu độc; phòng chống; phòng, chống; quy định; dành; chọn; sớm;
đẩy lùi; xử lí; quản lí; quản trị; chấn chỉnh; nhắc nhở; phê bình; đăng; phân luồng; tuần tra; nhấn mạnh; khẳng định;
ghi nhận; kết luận; phát biểu; cho biết; cho rằng; bày tỏ; tăng thời lượng; niêm yết; thẩm duyệt; truyền tải; tuyển;
kiến tạo; nhận thức; nhận diện; đồng hành; dự sinh hoạt; dự họp; dự hội nghị; dự giờ; lượng hóa; thống kê hóa;
hiện đại hóa; đơn giản hóa; xã hội hóa; tối ưu hóa; đồng bộ hóa; hệ thống hóa; minh bạch hóa; cá thể hóa; thể chế hóa;
cắm; dọn; đặt; đẩy; đếm; đền bù; đọc; đối chiếu; đối soát; đúc rút; gia cố; gia hạn; giữ; ghi; gỡ; hoàn trả; hoàn tất;
hoán đổi; khai trương; khánh thành; kích hoạt; kiểm phiếu; lắng nghe; lọc; mời; mua; niêm phong; nghe; phản hồi;
phản bác; phân giao; phân định; phát sóng; phối kết hợp; san lấp; sáp nhập; sàng lọc; sát hạch; sưu tầm; sửa;
tái cơ cấu; tái lập; tạm ứng; tạm đình chỉ; tận dụng; thu nộp; thử nghiệm; thuê; thúc đẩy; thúc giục; thực nghiệm;
tiêm; tiến cử; tìm hiểu; tinh giản; tôn vinh; tổng rà soát; trang bị; trang trí; tranh thủ; tri ân; trưng bày;
truy quét; truy vết; tuyên dương; tự kiểm tra; tự rà soát; viết; vinh danh; xây; xét duyệt; xin; xuất bản; xuất trình;
nhắc; nhắn; đấu giá; đấu thầu; đấu nối; đo đạc; định giá; đính chính; thể hiện; dán; dự trù; che chắn; chằng chống;
chặt hạ; chỉnh lý; chỉnh sửa; chỉnh trang; chốt; chuyển giao; bịt; bồi đắp; bơm; bứt phá; cài đặt; chấm điểm; gặp;
gặp gỡ; gặp mặt; phúc tra; đóng cửa; treo; khảo nghiệm; trông coi; túc trực; nâng; nhìn nhận; nêu gương; tiên phong;
mạnh dạn; gương mẫu; quyết liệt; linh hoạt; hủy; hủy bỏ; bãi bỏ; loại bỏ; loại trừ; phê chuẩn; hiệp thương; cải tạo;
gắn kết; gắn biển; phổ cập; phủ sóng; kiểm định; kiểm nghiệm; kiểm dịch; chia sẻ; trao đổi; thảo luận; thống nhất;
quy hoạch; biệt phái; tinh gọn; kiên cố hóa; bê tông hóa; cứng hóa; tưới; bón; gieo; thu hoạch; tái đàn; khoanh nuôi;
bốc xúc; vận chuyển; tổng vệ sinh; tổng kiểm tra; kiểm soát chặt; tạm ngừng; ngừng; nghiêm cấm; giao lưu; dự nguồn;
quy tụ; phát quang; đắp; san; đào; cứu hộ; tuyên bố; nối; kéo; thanh lý; kê biên; thu giữ; tạm giữ; truy tố; xét xử;
hòa giải; thụ lý; giám định; phân phối; chế biến; tiêu thụ; xuất khẩu; tuyển sinh; tuyển quân; huấn luyện; diễn tập;
luyện tập; canh trực; chốt chặn; phá án; triệt phá; triệt xóa; bắt giữ; truy bắt; thăm; trợ cấp; trợ giúp; cho vay;
thu nợ; miễn giảm; điều hòa; trích; hạch toán; kiểm toán; ký hợp đồng; bảo hành; tiếp quản; tu bổ; lát; vá; dặm vá;
chống hạn; chống úng; hộ đê; giãn; xin ý kiến; chuyên tâm; hoàn công; trả; dọn dẹp; trồng dặm; tổ chức thực hiện;
nhận; tháo; bãi nhiệm; mở lớp; tập kết; đứng ra; chở; đóng; gom; khiêng; dẫn; kết thúc việc; kết thúc điều tra;
kết thúc thanh tra; kết thúc kiểm tra; kết thúc xác minh; kết thúc cuộc kiểm tra; kết thúc cuộc thanh tra;
kết thúc các cuộc; sơ tuyển; định hướng báo chí; định hướng các; định hướng cho; định hướng tuyên; định hướng dư luận;
định hướng thông tin; định hướng nội dung; bình xét; bình chọn; xét chọn; xét tặng; hợp nhất; quy đổi; bảo quản;
phục dựng; truyền dạy; xác thực; khai báo; bình ổn; điều tiết; xả lũ; tích nước; hòa mạng; khởi tố; quy tập; cất bốc;
phụng dưỡng; nhận đỡ đầu; đỡ đầu; giúp đỡ; tầm soát; khống chế; dập dịch; lấy mẫu; tống đạt; chứng thực;
ra quyết định; ra văn bản; ra thông báo; hoạch định; phân vùng; phân tuyến; phân khai; bốc thăm; chia tách; khơi; vớt;
súc rửa; chắp nối; bóc tách; tra soát; vào sổ; khám sàng lọc; khám sức khỏe; rào chắn; giăng dây; rải; tôn cao; be bờ;
gặt; phát thuốc; phát quà; cấp cứu; hiến máu; tìm mộ; hoàn nguyên; đối ứng; niêm yết giá; bầu; cơ cấu; tổ chức lại;
gia tăng; tối ưu; đo; xếp; xếp loại; chống; đón tiếp; đón nhận; dựng; sơn; kẻ vẽ; khôi phục; tái thiết; hiệu chỉnh;
phụ đạo; kèm cặp; nhập liệu; ra mắt; giải thích; tính lại; rút gọn; soát lại; soát; soạn; phát bản tin; phát tin;
hạ thấp; dịch chuyển; thiết kế; hạ cấp; hạ giá; tự chấm; tự đánh giá; tự tổ chức; tự bố trí; tự cân đối; kiên quyết;
tiêu nước;
tiêu úng;
bám địa bàn; bám nắm; bám cơ sở; bám bản; ghi chép; trực vận hành; trực gác; dàn dựng; lưu diễn; ôn tập; ứng trực;
cân; cân đo; ứng cứu; quét dọn; quyên góp; ủng hộ; nộp; làm mới;
xét
"""
VERBS = _words(_VERB_LIST)

# Nouns whose first syllable is one of these verbs.
NOUNS = (
    r"(?:thanh tra (?:tỉnh|thành phố|huyện|sở|bộ|nhà nước|chính phủ)|thống kê (?:tỉnh|thành phố|huyện|cơ sở)"
    r"|thu nhập|thu ngân sách(?: [^\W\d]+){0,6} (?:đạt|ước|tăng|giảm)|chi phí|chi tiết|chi (?:bộ|nhánh|cục|hội"
    r"|đoàn)"
    r"|giao thông|trình (?:độ|tự)|nhập khẩu|lập trường|tập thể|cấp (?:ủy|tỉnh|huyện|xã)|đầu tư công|xây dựng cơ bản"
    r"|cơ cấu kinh tế|dự kiến|tổ chức (?:đảng|bộ máy|chính trị|đoàn thể|cơ sở"
    r"|hội(?! (?:nghị|thảo|thi|diễn|họp|chợ|thao|trại|đàm)))|thống kê cho thấy|phát biểu)"
)

# Words after which a unit's name is over although they are no verbs.
_STOP_LIST = """
cần; phải; nên; sẽ; đã; đồng ý; nhất trí; tán thành; chấp thuận; đang; được; bị; có trách nhiệm; chịu; để; nhằm;
trong; theo; về; tại; trên; với; khi; nếu; là;
do; căn cứ; trước; sau; đồng thời; trực tiếp; cho; đến; tới; không; chưa; cùng; bằng; qua; thông qua; như; nhất là;
đặc biệt; theo dõi; vào; ngay; hết; còn; mà; thì; hoặc; từ; đầu mối; bên cạnh; ngoài; cụ thể; đều; cũng; hằng; hàng;
chậm nhất; tốt; thật; quyết liệt; sâu sát; luôn; có; các; những; này; đó; kết thúc; định hướng; kết quả; tình hình;
tiến độ; nội dung; kế hoạch; phương án; hồ sơ; danh sách; đề án; việc; thời gian; định kỳ; danh mục; số liệu; của;
những khó khăn; gồm; bao gồm
"""
STOPS = _words(_STOP_LIST)

# Lower-case words that look like verbs and yet belong to the name they stand in.
INSIDE_NAME = re.compile(
    r"(?<=hội đồng )(?:bồi thường|giải phóng mặt bằng|đền bù)(?:(?:,| và|, và) (?:hỗ trợ|giải phóng mặt bằng"
    r"|tái định cư))*|ngoài (?:công lập|nhà nước|quốc doanh)|(?<=tổ )bảo vệ|(?<=truyền )hình|của(?= (?:tỉnh"
    r"|thành phố|huyện|xã|phường|trung ương|địa phương)(?!\w))|(?<=đội )bảo vệ|(?<=thường )trực|(?<=công )trình"
    r"|(?<=quy )trình|(?<=lịch )trình|(?<=tiến )trình|(?<=giáo )trình"
    r"|(?<=chương )trình|(?<=công )lập|(?<=thư )ký|(?<=đào )tạo"
    r"|(?<=trung )cấp|(?<=trợ lý )đào tạo|(?<=dịch vụ )(?:tổng hợp|nông)|(?<=dịch vụ )công|việc làm"
    r"|(?<=ngoại )(?:giao|tổng hợp)|(?<=nội )tổng hợp|(?<=thiết )bị|(?<=bầu )cử|(?<=chế )tạo|(?<=phòng )họp"
    r"|(?:(?<=doanh nghiệp )|(?<=công ty )|(?<=cơ sở )|(?<=đơn vị ))(?:phân phối|chế biến|cung cấp|cung ứng"
    r"|thu gom|khai thác"
    rf"|vận hành|xuất khẩu|bán lẻ|thu mua)(?= (?:{VERBS}|cần|phải|có trách nhiệm)(?!\w))"
    r"|(?:(?<=đoàn )|(?<=tổ )|(?<=ban )|(?<=hội đồng ))(?:kiểm tra|thanh tra|giám sát|khảo sát|thẩm định"
    r"|nghiệm thu|xét duyệt"
    rf"|công tác|tư vấn|đánh giá|giúp việc|soạn thảo)(?=[.,;:)\n]|$| (?:{VERBS}|cần|phải|có trách nhiệm|theo|số \d"
    rf"|liên ngành"
    r"|do|của)(?!\w))"
    r"|(?<=diện )(?:sắp xếp|sáp nhập|tinh giản|rà soát|quản lý)"
    r"|(?:(?<=quy hoạch )|(?<=giám định )|(?<=kiểm định )|(?<=quản lý )|(?<=tư vấn )|(?<=thiết kế )|(?<=thí nghiệm ))"
    rf"(?:xây dựng|đầu tư|đô thị)(?=$|[:.\n)]| (?:phối hợp|chủ trì|tham mưu|{VERBS}|cần|phải|có trách nhiệm)(?!\w))"
    r"|(?<=quản lý )đầu tư(?= và )|(?<=tiêu chuẩn )đo lường"
    r"|quản lý (?:nhà nước|dự án|đô thị|thị trường|đầu tư|khu|các khu|rừng|đất đai|quỹ"
    r"|chất lượng|di tích|trực tiếp|chuyên ngành|tài sản)"
    r"|đầu tư(?: và)? xây dựng(?= (?:công trình|tỉnh|huyện|thành|thị|khu|và|cơ bản|các công"
    r"|hạ tầng))|đầu tư phát triển|đầu tư xây dựng hạ tầng"
    r"|xây dựng (?:đảng|nông thôn mới|công trình|nếp sống)|tham mưu, giúp việc"
    r"|(?:(?:(?<=cơ quan )|(?<=chuyên trách )|(?<=đơn vị )|(?<=các ban )|(?<=văn phòng ))tham mưu|giúp việc)"
    r" (?:cấp ủy|của|đảng ủy|thành ủy|tỉnh ủy|huyện ủy|thị ủy|ban(?! hành))"
    r"|tổ chức (?:đảng|chính trị|cơ sở|hội(?! (?:nghị|thảo|thi|diễn|họp|chợ|thao))|đoàn|xã hội|tín dụng|kinh tế"
    r"|thành viên"
    r"|liên quan"
    r"|có liên quan|cán bộ|hành chính)|tổ chức, (?:cá nhân|đơn vị|doanh)"
    r"|(?:báo cáo|cộng tác|tuyên truyền) viên|soạn thảo|tư vấn"
    r"|(?:(?<=đơn vị )|(?<=nhà thầu )|(?<=tổ chức )|(?<=công ty )|(?<=thiết kế, ))thi công"
    r"|đăng ký đất|kiểm tra liên ngành|kiểm soát (?:bệnh|thủ tục)"
    r"|thi hành án|phòng, chống|phòng chống|(?:(?<=quan )|(?<=sát ))điều tra|thanh tra"
    r"|chủ trì soạn|sử dụng đất|sử dụng lao|khai thác công trình|khai thác thủy"
    r"|phát triển (?:quỹ|nông|du|kinh|đô|cụm|khu|doanh|rừng|bền)|bảo vệ (?:rừng|môi|thực|nền"
    r"|chăm|và)"
    r"|chuyển đổi số|cải cách hành|an toàn giao|quản lý nước|vận tải|hỗ trợ (?:nông|phát|doanh"
    r"|người|pháp)|phục vụ hành|cấp (?:tỉnh|huyện|xã|cơ sở|ủy|trên|dưới|phòng|nước|thoát)"
    r"|đào tạo nghề|giáo dục (?:nghề|thường|đào|và)|làm công tác|giao (?:thông|dịch)"
    r"|chi (?:nhánh|cục|đoàn|hội|bộ)|tiếp (?:công dân|dân)|thông tin|thu (?:ngân|thuế)"
    r"|(?:(?<=đội )|(?<=tổ )|(?<=tác xã ))thu gom"
    r"|điều hành|giúp việc|có liên quan|có chức năng|kiểm tra các cấp|giám sát và",
)

_PLACE_LIST = """
tỉnh; huyện; thị xã; thành phố; xã; phường; thị trấn; đặc khu; quận; khu vực; trung ương; cấp tỉnh;
cấp huyện; cấp xã; thôn; bản; làng
"""
_PLACES = _words(_PLACE_LIST)

# Common nouns that run on under one "các": "các sở, ban, ngành và địa phương".
_COMMON_LIST = """
sở; ban; ngành; phòng; cơ quan; đơn vị; địa phương; huyện; thị xã; thành phố; xã; phường; thị trấn; đặc khu; thôn;
bản; làng; tổ dân phố; khu phố; khu dân cư; cấp ủy; cấp ủy đảng; tổ chức đảng; tổ chức; đoàn thể; doanh nghiệp;
chủ đầu tư;
nhà đầu tư; hội; trường; trường học; chi bộ; đảng bộ; đảng ủy; chi ủy; cá nhân; hộ dân; cấp;
tổ chức chính trị - xã hội; tổ chức hội; hội đoàn thể; nhà thầu; đơn vị sự nghiệp; cơ quan chuyên môn;
cơ quan báo chí; hợp tác xã; quận; bộ; phòng ban; ban ngành; chính quyền; chính quyền địa phương; mặt trận; lực lượng;
cơ sở; cơ sở giáo dục; cơ sở y tế; cơ sở khám bệnh, chữa bệnh; cơ sở khám, chữa bệnh; cơ quan nhà nước; ủy ban;
cơ quan tham mưu; cơ quan tham mưu, giúp việc; huyện ủy;
thành ủy; thị ủy; quận ủy; tỉnh ủy; hộ; hộ kinh doanh; hộ gia đình; hộ sản xuất; tiểu thương; chủ rừng;
chủ phương tiện; chủ cơ sở; chủ hộ; chủ hồ; chi, đảng bộ; chi, đảng bộ cơ sở; thị, thành đoàn; thị, thành ủy;
thị, thành hội; thành, thị; thị đoàn; thành đoàn; huyện đoàn; chi hội, đoàn; liên đội; trạm y tế; bệnh viện;
phòng khám; trung tâm; văn phòng; ban cán sự đảng; đảng đoàn; ấp; buôn; chi hội; nhà trường; tổ trưởng; đội trưởng;
trưởng phòng; trưởng khoa; trưởng thôn; trưởng bộ môn; mầm non; tiểu học; thcs; thpt; trung học cơ sở;
trung học phổ thông
"""
_COMMONS = _words(_COMMON_LIST)
COMMON = re.compile(rf"(?:{_COMMONS})(?!\w)")

# People and bodies told in common under "các".
PEOPLE = re.compile(
    r"(?:thành viên|đồng chí|đ/c|cán bộ|đảng viên|đoàn viên|hội viên|giảng viên|giáo viên|viên chức|ủy viên|bí thư"
    r"|thôn|trưởng|chủ tịch|giám đốc|phó (?:giám đốc|chủ tịch|hiệu trưởng|trưởng|bí thư|tổng giám đốc)|hiệu trưởng"
    r"|kế toán|nhân viên|lớp|khoa|công ty|cơ quan|bộ"
    r"|lực lượng|khối|bộ phận|tổ)(?!\w)"
)

# "phân công cấp ủy viên dự sinh hoạt", "phân công từng cán bộ phụ trách": an office's own people, not who is told.
OWN_PEOPLE = re.compile(
    r"(?:từng |các |mỗi |một số |\d+ )?(?:cấp ủy viên|đảng ủy viên|đảng viên|cán bộ|công chức|viên chức|người"
    r"|nhân viên"
    r"|lực lượng|giáo viên|bác sĩ|điều dưỡng|đoàn viên|hội viên)(?!\w)(?! (?:đứng đầu|phụ trách [^\W\d]+ xã))"
)

# Titles that stand before a unit and belong to who is told: "Chủ tịch UBND các xã".
_TITLE_LIST = """
thủ trưởng; chủ tịch; phó chủ tịch; giám đốc; phó giám đốc; bí thư; bí thư đảng ủy; người đứng đầu; lãnh đạo; trưởng;
chánh; chánh văn phòng; cục trưởng; chi cục trưởng; tổng giám đốc; hiệu trưởng; bộ trưởng; thường trực; thường vụ;
tập thể; cán bộ; ban giám đốc; ban lãnh đạo; chỉ huy trưởng; tổ trưởng; đội trưởng; trạm trưởng; hạt trưởng;
trưởng khoa; phó hiệu trưởng; viện trưởng; kế toán trưởng; phó viện trưởng; phó trưởng phòng; phó trưởng ban;
phó tổ trưởng; phó bí thư; phó chánh văn phòng; phó cục trưởng; phó chi cục trưởng; phó tổng giám đốc; đồn trưởng;
chính trị viên; phó trưởng khoa; phó trưởng đoàn
"""
_TITLES = _words(_TITLE_LIST)
TITLE = re.compile(rf"(?:{_TITLES})(?!\w)")
# Heads that are units even in lower case when they stand after "các", "những" …
QUANTIFIER = re.compile(r"(?:tất cả các|toàn thể các|toàn thể|toàn bộ các|các|những|một số|từng|mỗi|\d{1,3})(?= )")

_PROPER_LIST = """
ủy ban nhân dân; ubnd; ubmttq; hđnd; hội đồng nhân dân; thường trực hđnd; sở; ban; phòng; bộ; công an; bộ đội; cục;
chi cục; tổng cục; vụ; viện; văn phòng; vp; trung tâm; đài; báo và phát thanh, truyền hình;
báo và phát thanh - truyền hình; báo và đài phát thanh; báo; trường; bệnh viện; thanh tra; kho bạc; bảo hiểm xã hội;
bhxh; ngân hàng; tòa án; viện kiểm sát; mặt trận tổ quốc; mttq; ủy ban mttq; ủy ban mặt trận; ủy ban; hiệp hội;
liên đoàn; hội; đoàn; huyện ủy; tỉnh ủy; thành ủy; thị ủy; quận ủy; đảng ủy; đảng bộ; chi bộ; chi ủy; chi đoàn;
thường trực; ban thường vụ; bcđ; btg; btv; ubkt; tổ; đội; công ty; tập đoàn; tổng công ty; vườn quốc gia; quỹ;
điện lực; bưu điện; viễn thông; vnpt; viettel; quân khu; bch; bchqs; bộ chỉ huy; hạt; trạm; xí nghiệp; hợp tác xã;
liên minh; học viện; đại học; khối; tiểu ban; hội đồng; cơ quan; thống kê; thuế; hải quan; mặt trận; đơn vị;
phân hiệu; tổ chức; cảng; liên hiệp; nhà máy; chủ đầu tư; tòa soạn; thông tấn; phân xã; chi nhánh; xã; phường;
thị trấn; huyện; thị xã; thành phố; đặc khu; nhà văn hóa; thư viện; bảo tàng; lực lượng; tỉnh đoàn; huyện đoàn;
thành đoàn; thị đoàn; phân viện; ttyt; cdc; kbnn; tand; vksnd; lđlđ; hlhpn; sở ban ngành; cơ sở; khoa; nhóm; đảng đoàn;
đồn; bộ tư lệnh; nhà trường; khu bảo tồn; câu lạc bộ; thôn; ấp; tổ dân phố; chi hội; tổng liên đoàn; tổng hội; bộ môn;
trợ lý; liên chi đoàn; liên chi hội; chi cục thi hành án; tổ công tác; đội ngũ giáo viên; ban đại diện; ban liên lạc;
đài truyền thanh; công đoàn; liên đội; p.; bgh; bgđ; gvcn; gvbm; tptđ; cđcs; đtn; đtncs; hpn; hnd; hccb; cbql;
ca huyện; ca xã; ca tỉnh; ca phường; ca thành phố; ca tp; bv; bvđk; nhcsxh; ttdvnn; ttgdtx; pgd; sgd; khu quản lý;
vùng; tt; ttvh; vhtt; bộ phận; công chức; văn phòng đăng ký
"""
_PROPER_HEADS = _words(_PROPER_LIST)
PROPER_HEAD = re.compile(rf"(?:{_PROPER_HEADS})(?!\w)")

# Heads taken in lower case without "các": "ngành giáo dục", "đơn vị soạn thảo", "cấp ủy các cấp".
BARE_HEAD = re.compile(
    r"(?:(?:thị xã|huyện|thành phố|xã|phường|tỉnh|thị trấn)(?= (?:cần|phải|tiếp tục|tập trung"
    r"|khẩn trương|quan tâm|sớm|chú trọng|đẩy mạnh|tăng cường|làm tốt))|ngành|cơ quan|đơn vị"
    r"|công chức|giảng viên|giáo viên|đại biểu(?= (?:hđnd|hội đồng nhân dân|quốc hội))|bộ phận"
    r"|đội ngũ(?= (?:báo cáo|cộng tác|tuyên truyền) viên)"
    r"|trưởng thôn|trưởng phòng|công đoàn(?= (?:các|cơ sở|ngành|viên chức|bệnh viện|trường))"
    r"|lực lượng(?= (?:bộ đội|vũ trang|xung kích"
    r"|an ninh|công|chức|quân|biên|dân|kiểm))|cấp ủy|chủ đầu tư|chính quyền|công an"
    r"|ủy ban nhân dân|đảng ủy|bảo hiểm xã hội|hội đồng|cán bộ, đảng viên"
    r"|chủ (?:tàu|rừng|hồ|đập|phương tiện|dự án|cơ sở|nguồn thải)|(?:quý )?phụ huynh|cha mẹ học sinh|nhà trường"
    r"|người sử dụng lao động|trạm y tế(?= (?:các )?(?:xã|phường|thị trấn))|tư vấn giám sát|đơn vị tư vấn"
    r"|lực lượng tham gia bảo vệ an ninh,? trật tự(?: ở cơ sở)?|tổ bảo vệ an ninh,? trật tự(?: ở cơ sở)?"
    r"|nhân viên(?= (?:y tế|kế toán|thư viện|văn thư|thiết bị|bảo vệ|nấu ăn|cấp dưỡng|dân số))"
    r"|cán bộ(?= (?:địa chính|tư pháp|văn hóa|y tế|dân số|khuyến nông|thú y|chuyên trách|không chuyên trách))"
    r"|(?:thành viên|ủy viên)(?= (?:ban|tổ|hội đồng|đoàn|ubnd|ủy ban|bcđ|đội))"
    r"|kho bạc nhà nước|viện kiểm sát|tòa án|ngân hàng|mặt trận tổ quốc|ban chỉ đạo"
    r"|ban chỉ huy|ban quản lý|nhà thầu|hội liên hiệp|đoàn thanh niên|liên đoàn lao động)(?!\w)"
)

# Capitalised words that only look like heads: "Báo cáo", "Hội nghị", "Ban hành" …
NOT_HEAD = re.compile(
    r"(?:(?:đơn vị|cơ quan) đầu mối|báo cáo|báo chí|ban hành|hội nghị|hội thảo|hội thi|hội nhập|hội diễn|đoàn kết"
    r"|đội ngũ(?! (?:báo cáo viên|cộng tác viên|tuyên truyền viên))"
    r"|trường hợp|bộ tiêu chí|bộ chỉ số|bộ luật|bộ máy|bộ thủ tục|bộ sách"
    r"|phòng, chống|phòng chống|phòng ngừa|phòng cháy|phòng bệnh|vụ mùa|vụ (?:việc|án|cháy|nổ|tai|vi|khiếu|tranh"
    r"|ngộ|sạt|phá|lừa)(?!\w)|vụ đông"
    r"|vụ hè|vụ xuân|viện dẫn|viện trợ|tổ chức (?!đảng|chính trị|cơ sở|hội(?! (?:nghị|thảo|thi|diễn|họp|chợ|thao"
    r"|trại|đàm))|đoàn(?! (?:kiểm|công|đi|tham|khảo))|tín|xã)"
    r"|đài tưởng|quỹ đất|quỹ nhà|quỹ thời|khối lượng|trạm trổ"
    r"|thuế (?:gtgt|tn|suất)|thống kê (?!tỉnh|huyện|thành|cơ sở)|thanh tra,|thanh tra (?:toàn"
    r"|việc|đột|công)|công an toàn|đoàn viên|hội viên|hội trường|sở hữu|sở thích|đội hình"
    r"|thôn bản|vùng (?!cảnh sát|hải quân)"
    r"|phòng họp|phòng học|thường trực (?:24|đường dây|cấp cứu|sẵn sàng|chiến đấu|bảo đảm|ứng)|cơ sở (?!giáo|y"
    r"|đảng|sản xuất)"
    r"|cơ quan (?:nào)|đại học tập|tổ trưởng|xã hội|huyện đã|bộ chính trị|đơn vị tính"
    r"|đơn vị chủ trì|đơn vị phối hợp|cơ quan chủ trì|cơ quan phối hợp|đơn vị thực hiện"
    r"|cơ quan thực hiện|khoa học|nhóm (?:nhiệm|giải|câu|vấn|ý|nội|chỉ|tiêu)|lực lượng chức năng đã"
    r"|thành phố hồ chí minh\b.{0,1}$|hội họp|tổ quốc)"
)

_FUNCTIONS = _words(FUNCTIONS)
# Every word a list of units can begin with, to find its place quickly.
HEADS = (
    f"(?:{_TITLES}|{_PROPER_HEADS}|ngành|cấp ủy|chính quyền|nhà thầu|trưởng thôn|trưởng phòng"
    "|tư vấn giám sát|người sử dụng lao động|hội liên hiệp|đoàn thanh niên|ban chỉ huy|ban quản lý|đồng chí|đ/c"
    "|giảng viên|giáo viên|đại biểu|ông|bà|thầy"
    "|chủ (?:tàu|rừng|hồ|đập|phương tiện|dự án|cơ sở|nguồn thải)|quý phụ huynh|phụ huynh|cha mẹ học sinh"
    "|thành viên|ủy viên|nhân viên"
    "|kế toán|thủ quỹ|thủ kho|văn thư|thư ký|bảo vệ|tạp vụ|cấp dưỡng|nhà bếp|lái xe|giáo vụ)"
)
# The first word of each of them, to tell at once that a word begins no unit ("giao", "rà").
FIRST_WORDS = _first_words(
    _TITLE_LIST,
    _PROPER_LIST,
    _COMMON_LIST,
    _PLACE_LIST,
    "bảo;tạp;lái;nhân;thành;ủy;ông;bà;quý;cha;k;tr;bv;chủ;phụ;tất;các;những;một;toàn;từng;mỗi;đồng;đ;phó;kế;điều;hộ;tổng;thủ;văn;giáo;giảng;thư;tư;người;thầy;cô;cdc",
)
FUNCTION = re.compile(rf"(?:{_FUNCTIONS})(?!\w)")
PLACE = re.compile(rf"(?:{_PLACES})(?!\w)")
VERB = re.compile(rf"(?:{VERBS})(?!\w)")
_VERBS_AND_STOPS = _words(f"{_VERB_LIST};{_STOP_LIST}")
STOP = re.compile(rf"(?:{_VERBS_AND_STOPS})(?!\w)")
# The first word of each, to tell at once that a word ends no name.
STOP_WORDS = _first_words(_VERB_LIST, _STOP_LIST)
# The first word of whatever says more about a word of a name than that it belongs to it.
COMMON_WORDS = _first_words(_COMMON_LIST)
INSIDE_WORDS = frozenset(re.findall(r"(?:^|[|(:)>])(\w+)", INSIDE_NAME.pattern))
TELLING_WORDS = STOP_WORDS | COMMON_WORDS | INSIDE_WORDS
TAIL = re.compile(
    r" (?:cùng cấp(?!\w)|từ (?:trung ương|tỉnh|thành phố|huyện|thị xã|cấp \w+) (?:đến|tới|xuống) (?:cơ sở|xã"
    r"|cấp \w+|thôn|huyện)"
    r"|thuộc diện \w+ \w+|(?<=chuyên ngành )về \w+ \w+|(?:có )?liên quan(?: khác)?|trực thuộc"
    r"|chức năng|chuyên môn|hữu quan"
    r"|trong (?:khối|cụm)(?!\w)|thuộc (?=\w)|trên địa bàn(?: (?:tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn"
    r"|toàn tỉnh|toàn huyện)(?!\w))?)"
)
# Where an organisation belongs closes its name ("Tòa án nhân dân tỉnh"), but for these words.
LEVELS = (
    " tỉnh", " huyện", " xã", " thành phố", " phường", " thị trấn", " đặc khu", " quận",
    " tỉnh ủy", " huyện ủy", " thành ủy", " thị ủy", " quận ủy",
)  # fmt: skip
BEHIND_LEVEL = re.compile(
    r"(?:ủy|đoàn|đội|hội|và|đảo|biên giới|miền núi|vùng|trọng điểm|bán|cũ|mới|khóa|viên|lộ|nghèo|số|thông minh)(?!\w)"
)
# The most common kind of name, all of it in one look: "Sở Y tế" with a word behind it that no name goes on with.
PLAIN_NAME = re.compile(
    rf"(?:sở|phòng|ban|bộ) (?:{_FUNCTIONS})(?!\w)(?!{TAIL.pattern}| cùng(?!\w)"
    rf"| các (?:huyện|xã|phường|quận|thị|thành|tỉnh)(?!\w)| (?:{INSIDE_NAME.pattern}))"
    rf"(?= (?:{_VERBS_AND_STOPS})(?!\w)|[.:)|\n]|,? \(|$)"
)
DIRECT = re.compile(
    r"(?<!\w)(?:giao nhiệm vụ cho|giao cho|giao|yêu cầu|đề nghị|phân công|ủy quyền cho"
    r"|ủy quyền|chỉ đạo|lưu ý|nhắc nhở|nhấn mạnh|quán triệt|mong muốn|gợi ý|nêu rõ|chỉ rõ)(?!\w)"
)
NOT_DIRECT = re.compile(
    r"(?<!\w)(?:được|bàn|theo|xét|các|những|sự|việc|về|nhiệm vụ|chỉ tiêu|văn bản|hồ sơ"
    r"|công văn|tờ trình|đáp ứng|đúng|những|một số|chuyển|trên cơ sở|thực hiện|của|ý kiến|có"
    r"|không|nội dung|tiếp|vốn|chống|mọi) $"
)

# How the name of somebody who can be told begins, in folded text.
UNIT_START = (
    r"(?:btg|btv|ubkt|bhxh|lđlđ|tand|vksnd|ttyt|bql|bqlda|kbnn|tt|bộ đội|chính quyền|ngành"
    r"|nhân viên|tập thể|bệnh viện|thôn|cảnh sát|thống kê|hải quan|chi đoàn|liên minh|hợp tác xã"
    r"|học viện|đại học|vườn quốc gia|tiểu ban|đặc khu|các|những|ubnd|hđnd|ủy ban|sở|ban|phòng"
    r"|công an|văn phòng|vp|trung tâm|bộ|chi cục|cục"
    r"|đài|báo|hội|đoàn|mặt trận|mttq|công đoàn|khoa|viện|trường|thanh tra|kho bạc|tổ|đội|đảng|chi bộ"
    r"|đồng chí|thường trực|thủ trưởng|chủ tịch"
    r"|bảo hiểm|ngân hàng|công chức|cán bộ|bộ phận|đội ngũ|trưởng|hạt|trạm|quỹ|khối|chi nhánh"
    r"|lực lượng|bưu điện|viễn thông|huyện|thành|thị|tỉnh|liên đoàn|đơn vị|cơ quan|chủ đầu tư"
    r"|từng|mỗi|đồn|nhà trường|khu|câu lạc bộ|điện lực|bch|bcđ|xã|phường|hiệu trưởng|giám đốc|nhà thầu|bí thư|cấp ủy"
    r"|người đứng đầu|lãnh đạo|tòa án|viện kiểm sát|ban|công ty|toàn)(?!\w)"
)
UNIT_BEGINS = re.compile(UNIT_START)
# "giao cho Sở …", "đề nghị các …": a unit is told.
TELLS_UNIT = rf"(?:giao|yêu cầu|đề nghị|phân công)(?: cho)? (?={UNIT_START})"
