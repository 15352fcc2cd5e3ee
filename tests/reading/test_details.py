"""Labels, unit names, document numbers, targets and titles, each in the spellings that occur."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.reading import KnownUnit, corpus_shape, full_shape, normalise_reference, read_conclusion, reference_kind
from tracker.reading.labels import label_at
from tracker.reading.names import UnitReader
from tracker.reading.registry import Registry
from tracker.reading.source import fold


@pytest.mark.parametrize(
    ("line", "style", "ordinal"),
    [
        ("Một là, rà soát", "word", 1),
        ("Mười hai là, rà soát", "word", 12),
        ("Thứ nhất, rà soát", "thu", 1),
        ("Nhiệm vụ 3: Rà soát", "duty", 3),
        ("IV. Tổ chức thực hiện", "roman", 4),
        ("10. Sở Y tế", "dec", 10),
        ("2.1. Đối với cấp tỉnh", "dec2", 1),
        ("a) Rà soát", "letter", 1),
        ("đ) Rà soát", "letter", 5),
        ("(1) Rà soát", "paren", 1),
        ("- Rà soát", "minus", None),
        ("+ Rà soát", "plus", None),
        ("• Rà soát", "dot", None),
    ],
)
def test_labels(line: str, style: str, ordinal: int | None) -> None:
    label = label_at(line, fold(line), 0, len(line))
    assert label is not None
    assert (label.style, label.ordinal) == (style, ordinal)


@pytest.mark.parametrize(
    "line", ["20/12/2024 16:42", "1.171 chương trình", "Thứ hai, ngày 12/6", "2,5 tỷ đồng", "Một số phường", "i tế"]
)
def test_what_is_no_label(line: str) -> None:
    assert label_at(line, fold(line), 0, len(line)) is None


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("các Sở: Y tế, Nội vụ rà soát", ["Sở Y tế", "Sở Nội vụ"]),
        ("UBND các phường Trần Phú, Hợp Thành khảo sát", ["UBND phường Trần Phú", "UBND phường Hợp Thành"]),
        ("UBND các xã, phường tổ chức", ["UBND các xã, phường"]),
        ("các sở, ban, ngành và địa phương triển khai", ["các sở, ban, ngành và địa phương"]),
        ("Sở Tư pháp và các cơ quan có liên quan, căn cứ", ["Sở Tư pháp", "các cơ quan có liên quan"]),
        (
            "Sở Nông nghiệp và Môi trường, Sở Văn hóa, Thể thao và Du lịch tham mưu",
            ["Sở Nông nghiệp và Môi trường", "Sở Văn hóa, Thể thao và Du lịch"],
        ),
        ("Sở TT&TT, VP UBND tỉnh, BTG Tỉnh ủy cùng", ["Sở TT&TT", "VP UBND tỉnh", "BTG Tỉnh ủy"]),
        ("Uỷ ban nhân dân xã Bản Lầu báo cáo", ["Uỷ ban nhân dân xã Bản Lầu"]),
        ("Các sở, ban, ngành cấp tỉnh theo chức năng, nhiệm vụ", ["Các sở, ban, ngành cấp tỉnh"]),
        ("Ban Quản lý dự án đầu tư xây dựng huyện đôn đốc", ["Ban Quản lý dự án đầu tư xây dựng huyện"]),
        ("Thủ trưởng các sở, ban, ngành chịu trách nhiệm", ["Thủ trưởng các sở, ban, ngành"]),
    ],
)
def test_unit_names_end_where_the_verb_begins(words: str, names: list[str]) -> None:
    units = UnitReader(words, fold(words), Registry([])).list_at(0, len(words))
    assert units is not None
    assert [unit.text for unit in units.units] == names


@pytest.mark.parametrize("words", ["Báo cáo kết quả", "Hội nghị tổng kết", "cơ sở vật chất", "Tổ chức thực hiện"])
def test_words_that_only_look_like_units(words: str) -> None:
    assert UnitReader(words, fold(words), Registry([])).list_at(0, len(words)) is None


def test_known_units_are_found_by_alias_abbreviation_and_old_spelling() -> None:
    known = [
        KnownUnit("Ban Tuyên giáo Tỉnh ủy", key="btg"),
        KnownUnit("Sở Thông tin và Truyền thông", ("Sở 4T",), key="tttt"),
        KnownUnit("Ủy ban nhân dân xã Bản Lầu", key="banlau"),
        KnownUnit("Nhóm Hạt Mầm", key="hatmam"),
    ]
    text = (
        "Giao BTG Tỉnh uỷ chủ trì, phối hợp với Sở 4T, Sở TT&TT, UBND xã Bản Lầu, Nhóm Hạt Mầm, Sở Y tế rà soát hồ sơ."
    )
    (task,) = read_conclusion(text, units=known).leaves()
    assert [(unit.text, unit.key) for unit in task.leads] == [("BTG Tỉnh uỷ", "btg")]
    assert [unit.key for unit in task.supports] == ["tttt", "tttt", "banlau", "hatmam", None]


def test_an_alias_does_not_take_what_belongs_to_another_office() -> None:
    known = [
        KnownUnit("Văn phòng Thành ủy", ("Văn phòng", "VP"), key="office"),
        KnownUnit("Công an thành phố", ("Công an",), key="police"),
        KnownUnit("Sở Nội vụ", key="home"),
    ]
    text = (
        "Đồng chí Bí thư kết luận:\n1. Văn phòng UBND tỉnh phối hợp với Công an tỉnh, Sở Nội vụ tỉnh rà soát.\n"
        "2. Văn phòng phối hợp với Công an, Sở Nội vụ Lam Giang theo dõi.\n3. Công an thành phố báo cáo."
    )
    found = [
        [(unit.text, unit.key) for unit in (*task.leads, *task.supports)]
        for task in read_conclusion(text, units=known).leaves()
    ]
    assert found[0][:2] == [("Văn phòng UBND tỉnh", None), ("Công an tỉnh", None)] and found[0][2][1] == "home"
    assert [key for _, key in found[1]] == ["office", "police", "home"] and found[2] == [
        ("Công an thành phố", "police")
    ]


@pytest.mark.parametrize(
    ("written", "normal", "kind", "issuer"),
    [
        ("53-KL/TW", "53-KL/TW", "Kết luận", "TW"),
        ("4051-QĐ/TU", "4051-QĐ/TU", "Quyết định", "TU"),
        ("99-HD/BTGTW", "99-HD/BTGTW", "Hướng dẫn", "BTGTW"),
        ("30/2020/NĐ-CP", "30/2020/NĐ-CP", "Nghị định", "CP"),
        ("NQ số 35 - NQ/TW", "35-NQ/TW", "Nghị quyết", "TW"),
        ("85–QĐ/TW", "85-QĐ/TW", "Quyết định", "TW"),
        ("15/2017/QH14", "15/2017/QH14", "Luật", "QH14"),
        ("216-KH/TU", "216-KH/TU", "Kế hoạch", "TU"),
        ("06/QĐ-TTg", "06/QĐ-TTg", "Quyết định", "TTg"),
        ("Nghị quyết 35", "35-NQ", "Nghị quyết", ""),
    ],
)
def test_one_normal_form_of_a_document_number(written: str, normal: str, kind: str, issuer: str) -> None:
    assert normalise_reference(written) == normal
    assert reference_kind(written) == (kind, issuer)


def test_numbers_in_a_task_without_dates_fractions_and_footnotes() -> None:
    text = (
        "Chủ tịch giao:\n1. Sở Y tế trực 24/24 giờ tại 9/15 xã theo Nghị định số 178/2026/NĐ-\nCP ngày 20/5/2026, "
        "Nghị quyết 35 và Văn bản số 7569/UBND-KT, Nghị định số 178/2026/NĐ-CP."
    )
    reading = read_conclusion(text)
    assert reading.leaves()[0].references == ("178/2026/NĐ-CP", "7569/UBND-KT")
    assert corpus_shape(reading)["tasks"][0]["refs"] == ["178/2026/NĐ-CP", "7569/UBND-KT"]


@pytest.mark.parametrize(
    ("words", "comparator", "value", "unit"),
    [
        ("đạt trên 95 % hồ sơ", "≥", "95", "%"),
        ("tối thiểu 50 mô hình", "≥", "50", "mô hình"),
        ("không quá 5% hồ sơ quá hạn", "≤", "5", "%"),
        ("phấn đấu đạt 61,4% kế hoạch", "≥", "61.4", "%"),
        ("ít nhất 1.171 hộ tham gia", "≥", "1171", "hộ"),
    ],
)
def test_targets(words: str, comparator: str, value: str, unit: str) -> None:
    (task,) = read_conclusion(f"Chủ tịch yêu cầu:\n1. Sở Y tế rà soát, {words}.").leaves()
    (target,) = task.targets
    assert (target.comparator, str(target.value), target.unit) == (comparator, value, unit)


def test_a_title_says_the_duty_and_is_never_cut_in_a_word() -> None:
    long = "rà soát " + "hệ thống thông tin báo cáo của các đơn vị trực thuộc trên toàn địa bàn " * 6
    text = f"Chủ tịch giao:\n1. Giao Sở Y tế chủ trì tham mưu kế hoạch tiêm chủng.\n2. Sở Nội vụ {long}."
    first, second = read_conclusion(text).leaves()
    assert first.title == "Tham mưu kế hoạch tiêm chủng"
    assert len(second.title) <= 160
    assert set(second.title.lower().split()) <= set(long.split())


def test_the_office_that_follows_is_the_tracker() -> None:
    text = "Chủ tịch giao:\n1. Sở Y tế rà soát hồ sơ; Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện."
    (task,) = read_conclusion(text).leaves()
    assert [unit.text for unit in task.leads] == ["Sở Y tế"]
    assert [unit.text for unit in task.trackers] == ["Văn phòng UBND tỉnh"]


def test_the_whole_tree_with_reasons_in_the_full_shape() -> None:
    text = "Bí thư kết luận:\nI. Đánh giá chung\n1. Đã đạt 95%.\nII. Nhiệm vụ\n1. Sở Y tế\na) Rà soát thuốc trước 30/6."
    full = full_shape(read_conclusion(text, on=date(2024, 1, 5)))
    results, duties = full["items"]
    assert (results["label"], results["disposition"]) == ("I.", "not_a_task")
    assert duties["children"][0]["label"] == "1."
    task = duties["children"][0]["children"][0]
    assert (task["label"], task["disposition"], task["leads"][0]["text"]) == ("a)", "task", "Sở Y tế")
    assert task["reasons"] == ["Chủ trì: lấy từ đề mục phía trên", "Thời hạn: ghi ngay trong nội dung"]


SIDE_BY_SIDE = """PHỤ LỤC I
DANH MỤC NHIỆM VỤ
 STT            Nhiệm vụ                 Cơ quan          Cơ quan        Thời gian
                                         chủ trì         phối hợp        thực hiện
  1     Xây dựng Kế hoạch chuyển đổi    Sở Thông tin    Các sở, ban,    Trước ngày
        số của tỉnh năm 2024, trình     và Truyền       ngành; UBND     15/3/2024
        UBND tỉnh ban hành              thông           các huyện
  2     Triển khai nền tảng số dùng     Sở Nội vụ       Sở Thông tin    Quý II/2024
        chung theo Quyết định số                        và Truyền
        12/QĐ-UBND                                      thông
                                    2
  3     Báo cáo kết quả                 Văn phòng                       Tháng 12/2024
                                        UBND tỉnh
Ghi chú: Các cơ quan chủ động thực hiện./.
Nơi nhận:
- Như trên;
"""


def test_a_table_whose_columns_stand_between_spaces_is_put_together_row_by_row() -> None:
    """As a table looks that was copied out of a PDF: cells of several lines beside one another."""
    first, second, third = read_conclusion(SIDE_BY_SIDE).leaves()
    assert first.title == "Xây dựng Kế hoạch chuyển đổi số của tỉnh năm 2024, trình UBND tỉnh ban hành"
    assert [unit.text for unit in first.leads] == ["Sở Thông tin và Truyền thông"]
    assert [unit.text for unit in first.supports] == ["Các sở, ban, ngành", "UBND các huyện"]
    assert first.deadline is not None and first.deadline.due_on == date(2024, 3, 15)
    words = SIDE_BY_SIDE[first.start : first.end]
    assert words.startswith("1     Xây dựng") and words.endswith("các huyện")
    assert second.references == ("12/QĐ-UBND",) and [unit.text for unit in second.leads] == ["Sở Nội vụ"]
    assert [unit.text for unit in second.supports] == ["Sở Thông tin và Truyền thông"]
    assert SIDE_BY_SIDE[second.start : second.end].endswith("thông")
    assert [unit.text for unit in third.leads] == ["Văn phòng UBND tỉnh"] and third.supports == ()
    assert third.deadline is not None and third.deadline.due_on == date(2024, 12, 31)
