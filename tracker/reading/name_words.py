"""Syllables that names of offices are made of in lower case ("Trung tâm Kiểm soát bệnh tật", "Ban Quản lý rừng").

A word in none of them, and in no list of verbs, is mostly a verb nobody has thought of: it ends the name before it.
All of it is folded text (`source.fold`).
"""

from __future__ import annotations

import re

from tracker.reading import lexicon as lex

_WORDS = frozenset(
    """
a ai an anh ao ba ban bang bao bia binh biên biến biển biểu biệt buôn buồng bài bàn bào bác bách bánh báo bãi bìa bình
bò bó bóng bông bùn bún băng bơ bơm bưu bưởi bạc bạn bản bảng bảo bất bậc bắc bằng bến bền bệ bệnh bị bố bồi bổ bộ bộc
bột bờ bụi bức c ca cai cam canh cao cay cha chanh chay chi chim chiêng chiến chiếu chung chuyên chuyền chuông chuẩn
chài chánh cháy chân châu chè chí chích chín chính chó chôm chùa chúng chăm chăn chương chất chẩn chế chỉ chống chợ
chủ chủng chứa chức chứng chữ con cong cua cung cuộc cà càng cá các cách cán cáo cáp cát câu cây cò còi có côi côn
công cúm căn cũ cơ cơm cư cường cạn cải cảng cảnh cấp cầu cẩm cận cọc cố cốt cổ cộng cỡ cụ cục cụm cứ cứu cừu cử cửa
cực da danh dao di dioxin diễn diện diệt do doanh du dung duy duyên dài dành dân dâu dây dã dì dính dòng dông dõi dù
dũng dưa dương dưới dưỡng dược dạy dầu dẫn dệt dị dịch dịp dốc dở dục dụng dừa dự dựng e em g gan gang gas gen ghe
ghép gia giao giun giàu giày giá giác giám giáo giáp gió giả giải giảm giảng giấy giặc giếng giống giới giờ gà gác gái
gây gò gạch gạo gấm gần gỉ gốc gốm gỗ hai hiếm hiến hiền hiểm hiểu hiện hiệp hiệu hoa hoang hoàn hoàng hoạch hoại hoạn
hoạt huy huynh huyết huyện huấn hà hàng hành hào hàu hán hâm hè hình hòa hòn hóa hô hôn hông hùng hút hơi hư hưng hưu
hương hướng hạ hạc hạch hạn hạng hạnh hạt hải hầm hậu hẹp hến họ họa học họng hỏa hố hồ hồi hồng hổ hộ hội hợp hủ hữu
i in kem khai khe khiếm khiếu khiển kho khoa khoai khoán khoáng khoản khoảng khu khuyên khuyến khuyết khuẩn khác khách
khám khán kháng khánh khâu khéo khép khí khó khóa khô khúc khảo khẩn khẩu khỏe khối khổ khổng kinh kiếm kiến kiếng
kiều kiểm kiểu kiệm kiện kén kéo kép kê kênh kì kích kín kính ký kĩ kẹo kẹt kế kết kịch kỳ kỷ kỹ la lam lan lao linh
liên liền liễu liệt liệu loa long loài loại luyện luận luật ly làm làng lành lá lái lâm lân lãng lãnh lê lí lính lò
lòng lô lông lõi lúa lý lăng lĩnh lũ lơi lưu lương lưới lưỡng lược lượng lạc lại lạnh lầu lập lắp lẻ lẽ lễ lệ lịch
lọc lốc
lồ lồi lỗ lộ lộc lớn lớp lợi lợn lụa lục lụt lứa lửa lữ lực ma mai mang men min minh miến miếu miền miễn mua mui muối
màn màu máng mát mây mét mê mì mìn mía mít mò móng mô môi môn mùa măng mũi mưa mương mường mạch mại mạn mạng mạo mất
mầm mầu mẫn mẫu mập mật mắc mắt mặn mặt mẹ mềm mịn mỏ mối mồ mồi mộ một mới mờ mở mủ mức mực mỳ mỹ na nai nam nan
ngang ngao nghiêm nghiên nghiệm nghiệp nghèo nghêu nghĩa nghề nghệ nghị ngoài ngoại nguy nguyên nguyện nguồn ngành
ngày ngách ngân ngã ngòi ngói ngô ngũ ngư người ngạch ngầm ngập ngọ ngọc ngọn ngọt ngụ ngừa ngữ ngựa ngực nhang nhanh
nhau nhi nhiên nhiễm nhiễu nhiệm nhiệt nho nhung nhà nhàn nhánh nhân nhãn nhím nhóm nhôm nhĩ nhũ nhũng nhược nhượng
nhạc nhảy nhất nhận nhật nhỏ nhớ nhựa niêm niên niệm niệu non nung nuôi nàng nét nón nông núi nút năm năng nơi nương
nước nại nạn nấm nấu nắng nặng nến nếp nề nền nội nở nứa nữ oan ong oản pa pha phe phi phim phiên phiếu phiện pho
phong phu phà phàm phá phái phán pháp phân phèn phép phê phí phía phòng phóng phôi phù phú phúc phương phường phượng
phạm phạt phản phấn phần phẩm phẫu phận phật phế phố phối phổ phổi phụ phục phụng phủ phức qua quan quang quanh quy
quyết quyền quyển quà quá quán quân quê quít quý quýt quả quản quảng quần quận quặng quế quốc quỹ ra rang ranh rau
riêng rong rung ruộng ruột rác ráy rã rùa rút răng rươi rượu rạch rạp rẫy rắn rằm rặng rẻ rể rối rốn rồng rộng rừng
rửa sa san sang sao sau sen si sim sinh siêu so soát sung suất suối sàng sào sá sách sáng sát sâm sân sâu sét sính sò
sóc sóng sôi sông súc súng sĩ sơ sơn sư sưa sương sạch sạn sản sảnh sấy sầu sắn sắt sẻ số sốt sổ sớm sở sợ sợi sứ sức
sử sữa sự tai tan tha thai tham than thang thanh thao thi thiên thiết thiếu thiểu thiện thiệp thiệt thoa thoát thoại
thu thung thuyết thuyền thuần thuật thuế thuốc thuộc thành thác thái thám tháng thánh tháp thân thép thê thì thí thích
thính thóc thô thôi thôn thông thú thăm thăng thơ thơm thư thương thường thưởng thượng thạch thạnh thải thảo thấp thất
thần thầu thầy thẩm thận thập thắng thẳng thặng thẻ thế thể thị thịnh thịt thọ thống thổ thời thợ thụ thủ thủy thứ
thức thừa thử thực ti tim tin tinh tiêm tiên tiêu tiến tiếng tiếp tiết tiềm tiền tiểu tiện tiệt to toa toàn toán tra
trai trang tranh tre tri trinh triết triều triển triệu trong trung truyền truyện trà tràm trách trái tráng trân trâu
trên trì trình trí trò tròn trùng trú trúc trũng trưng trương trước trường trưởng trại trạm trạng trấn trầm trần trận
trật trẻ trị trọng trồng trộm trở trợ trục trứng trừ trừng trữ trực tuy tuyên tuyến tuân tuần tuệ tuổi ty tài tàng tàu
tá tác tái tán tâm tân tây té tê tên tìm tình tích tín tính tòa tôi tôm tôn tông tù tùng tùy tú túc tý tăm tăng tĩnh
tơ tư tươi tương tướng tường tưởng tượng tạm tạng tạo tạp tả tải tản tấc tấm tấn tầm tầng tập tật tắc tắm tằm tế tết
tỉ tỉnh tịch tọa tỏi tố tốc tốt tồn tổ tổng tộc tội tụ tục tứ tức từ tử tự tỵ tỷ ung uy uyên vai van vay ven vi viên
viễn việc viện việt vong vui vàng vành váy vân vây vé vì ví vòng vô vôi võ vùng vú văn vĩ vũ vương vườn vượt vạn vải
vẫn vận vật vắc vắng vẹm vẹt vẻ vế về vệ vỉa vị vịnh vỏ vốn vụ vữa vững vựa vực xa xanh xe xi xiếc xoa xoài xoáy xung
xuyên xuân xuất xá xám xâm xây xã xén xét xí xích xóa xóm xô xúc xăng xơ xưa xương xưởng xạ xẻ xốp xứ y yên yếm yếu á
án ánh áo âm óc ô ông úng út ý đ đa đai điền điều điểm điển điện điệu đoàn đoán đoạn đua đuối đài đàn đào đá đáy đèn
đê đêm đình đích đính đò đó đô đông đúc đăng đơn đường đạc đại đạn đạo đạp đảm đảng đảo đất đầm đầu đập đậu đắng đằng
đẳng đặc đặng đến đề địa định đỏ đố đốc đối đồ đồn đồng đổi đỗ độ độc đội động đới đức đứng ưu ươm ương ước ướt ảnh ấp
ẩm ẩn ốc ồn ổ ổi ở ủy ức ứng
""".split()  # noqa: SIM905 - a page of words is read more easily than a list of them
)
# "… mái hiên chủ trì", "… phát thanh tuyên truyền": what nobody has thought of may still be a name where a duty begins
# behind it, or where the sentence is over.
_DUTY_BEHIND = re.compile(
    r"(?:[^\W\d_]+ ){0,2}[^\W\d_]+(?:[.;:)\n|]|$|,? (?:chủ trì|phối hợp|tham mưu|cần|phải|có trách nhiệm"
    r"|chịu trách nhiệm)"
    rf"(?!\w)| (?!quy định)(?:{lex.VERBS})(?!\w))"
)


def belongs(low: str, at: int, end: int, word: str) -> bool:
    """Whether a word in lower case may belong to the name of an office that stands before it."""
    return word in _WORDS or _DUTY_BEHIND.match(low, at, end) is not None
