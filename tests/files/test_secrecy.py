"""State secrets never enter: what counts as the marking of a heading, and what does not."""

import logging
import time
import unicodedata

import pytest

from tracker.errors import Refused
from tracker.files.rules import refuse_secret, secrecy_marking

HEADING = "TỈNH ỦY LAM GIANG\nBAN CHỈ ĐẠO 35\n*\n{}\nSố 35-KL/BCĐ\nKẾT LUẬN\ncủa Trưởng ban tại phiên họp quý III\n"

MARKINGS = [
    ("MẬT", "MẬT"),
    ("TỐI MẬT", "TỐI MẬT"),
    ("TUYỆT MẬT", "TUYỆT MẬT"),
    ("TUYỆT  MẬT", "TUYỆT MẬT"),
    ("TUYỆT\u00a0MẬT", "TUYỆT MẬT"),
    ("M Ậ T", "MẬT"),
    ("T Ố I   M Ậ T", "TỐI MẬT"),
    ("T U Y Ệ T  M Ậ T", "TUYỆT MẬT"),
    ("[MẬT]", "MẬT"),
    ("(Tối mật)", "TỐI MẬT"),
    ("“MẬT”", "MẬT"),
    ("- MẬT -", "MẬT"),
    ("*** TUYỆT MẬT ***", "TUYỆT MẬT"),
    ("mật", "MẬT"),
    ("tuyệt mật", "TUYỆT MẬT"),
    ("Tối mật.", "TỐI MẬT"),
    ("Mật", "MẬT"),
    ("Độ mật: Mật", "MẬT"),
    ("Độ mật: tối mật", "TỐI MẬT"),
    ("ĐỘ MẬT: TUYỆT MẬT", "TUYỆT MẬT"),
    ("Độ mật:Mật", "MẬT"),
    ("Mức độ mật: Tuyệt mật", "TUYỆT MẬT"),
    ("Số: 12-BC/TU. Độ mật: Tối mật. Độ khẩn: Thường", "TỐI MẬT"),
    ("MẬT - HỎA TỐC", "MẬT"),
    ("KHẨN, TỐI MẬT", "TỐI MẬT"),
    ("HỎA TỐC / MẬT", "MẬT"),
    ("Số: 35-KL/BCĐ MẬT", "MẬT"),
    ("Số 35-KL/BCĐ (MẬT)", "MẬT"),
    ("Số 35-KL/BCĐ    Mật", "MẬT"),
    ("Lam Giang, ngày 03 tháng 9 năm 2026\tTỐI MẬT", "TỐI MẬT"),
    ("MẬT\tĐẢNG CỘNG SẢN VIỆT NAM", "MẬT"),
    ("TỈNH ỦY LAM GIANG      TỐI MẬT      ĐẢNG CỘNG SẢN VIỆT NAM", "TỐI MẬT"),
    ("TỈNH ỦY LAM GIANG MẬT", "MẬT"),
    ("TỐI MẬT Số: 35-KL/BCĐ", "TỐI MẬT"),
    ("MẬT Số: 35-KL/BCĐ", "MẬT"),
    ("| MẬT | Số 35-KL/BCĐ |", "MẬT"),
    ("M\u200bẬ\u200bT", "MẬT"),
    ("\u00adMẬT", "MẬT"),
    ("MËT", "MẬT"),  # TCVN3
    ("TèI MËT", "TỐI MẬT"),
    ("TUYÖT MËT", "TUYỆT MẬT"),
    ("TUYET MAT", "TUYỆT MẬT"),
    ("TOI MAT", "TỐI MẬT"),
]

INNOCENT = [
    "Về công tác bảo mật",
    "VỀ CÔNG TÁC BẢO MẬT",
    "Về công tác bảo vệ bí mật nhà nước",
    "KẾT LUẬN VỀ CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "về việc quản lý văn bản mật",
    "KẾ HOẠCH QUẢN LÝ TÀI LIỆU TỐI MẬT, TUYỆT MẬT",
    "Hòm thư mật của Ban Chỉ đạo",
    "Danh mục tài liệu mật",
    "UBND XÃ ĐẠI MẬT",
    "Xã Đại Mật",
    "ĐẠI MẬT",
    "PHƯỜNG HƯƠNG MẬT",
    "Đồng chí Nguyễn Văn Mật, Phó Trưởng ban",
    "MẬT ĐỘ DÂN SỐ CÁC XÃ",
    "BAN CƠ YẾU, PHÒNG MẬT MÃ",
    "MẬT MÃ VÀ CƠ YẾU",
    "Hợp tác xã mật ong Suối Trầm",
    "Phối hợp mật thiết với các đơn vị",
    "MẤT",
    "MẶT TRẬN TỔ QUỐC VIỆT NAM",
    "Mặt",
    "Mật khẩu",
    "Chỉ đạo bí mật",
    "BÍ MẬT",
    "Độ mật: Không",
    "Độ mật: Thường",
    "Độ khẩn: Khẩn",
]


@pytest.mark.parametrize(("line", "found"), MARKINGS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_marking_in_the_heading_is_found(line: str, found: str, form: str) -> None:
    assert secrecy_marking(unicodedata.normalize(form, HEADING.format(line))) == found  # type: ignore[arg-type]
    assert secrecy_marking(unicodedata.normalize(form, line)) == found  # type: ignore[arg-type]


@pytest.mark.parametrize("line", INNOCENT)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_same_words_in_a_title_a_name_or_a_sentence_are_fine(line: str, form: str) -> None:
    assert secrecy_marking(unicodedata.normalize(form, HEADING.format(line))) is None  # type: ignore[arg-type]


BODY = (
    "Căn cứ Luật Bảo vệ bí mật nhà nước, các đơn vị rà soát hồ sơ, thủ tục, lưu trữ văn bản mật.\n"
    "Một là, mở hòm thư mật; tập huấn về bảo vệ bí mật nhà nước cho xã Đại Mật.\n"
    "Tài liệu đóng dấu TỐI MẬT gửi qua văn thư, tài liệu đóng dấu MẬT\n"
    "- Quy định về độ mật: Mật, Tối mật, Tuyệt mật.\n"
)


def test_sentences_of_the_body_are_fine_and_a_stamp_alone_is_not() -> None:
    assert secrecy_marking(HEADING.format("") + BODY) is None
    assert secrecy_marking(HEADING.format("") + BODY + "TỐI MẬT\n") == "TỐI MẬT"


def test_a_list_far_below_the_heading_is_no_marking() -> None:
    text = HEADING.format("") + BODY + "Nội dung tiếp theo của kết luận.\n" * 60 + "MẬT\n"
    assert secrecy_marking(text) is None


def test_a_second_document_in_the_same_text_has_a_heading_too() -> None:
    second = "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY LAM GIANG\nTUYỆT MẬT\nSố 12-BC/TU\n"
    text = HEADING.format("") + BODY + "Nội dung tiếp theo của kết luận.\n" * 60 + second
    assert secrecy_marking(text) == "TUYỆT MẬT"


def test_a_megabyte_is_read_at_once() -> None:
    for text in ("MẬ " * 500_000, "M Ậ " * 400_000, "\n" * 1_000_000, "độ  " * 300_000, "A\t" * 500_000):
        start = time.perf_counter()
        secrecy_marking(text)
        assert time.perf_counter() - start < 2


def test_the_refusal_says_what_where_and_what_to_do_and_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(Refused) as refusal:
        refuse_secret(HEADING.format("TỐI MẬT") + "Nội dung không ai được giữ lại")
    message = refusal.value.message
    assert "“TỐI MẬT”" in message and "bí mật nhà nước" in message and "không lưu" in message and "báo" in message
    assert "Nội dung không ai" not in message and not caplog.records
