"""What is read of a file: Word with its numbers and tables, PDF without its furniture, old encodings; what is not."""

import struct
import time
import unicodedata
import zlib
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import nsdecls
from playwright.sync_api import Browser

from tests.documents.make_files import (
    abstract_of,
    another_of,
    in_tcvn3,
    new_list,
    numbered,
    printed,
    saved,
    table_of,
    with_xml,
    word_of,
    zip_of,
)
from tracker.documents.imports import text_of
from tracker.documents.imports.layout import joined
from tracker.errors import Refused
from tracker.files.rules import SecretRefused
from tracker.reading import KnownUnit, Reading, read_conclusion

FILES = Path(__file__).parent / "files"
TEXT = """BAN CHỈ ĐẠO 35 THÀNH PHỐ

Đồng chí chủ trì kết luận các nhiệm vụ trọng tâm sau:
Một là, Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh mở 06 lớp bồi dưỡng trước ngày 01/10/2025.
Hai là, Ủy ban nhân dân các xã, phường ưu tiên bố trí kinh phí, sửa chữa trụ sở; quyết toán trong quý III/2025."""


def word_texts(text: str) -> list[str]:
    return text.split("\n")


# ---------- Word ----------


def test_word_counts_its_own_numbers_and_so_do_we() -> None:
    document = Document()
    first = new_list(document, ("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
    for words, depth in (("Kết quả", 0), ("Đã làm", 1), ("Nhiệm vụ", 0), ("Rà soát", 1), ("ý đầu", 2), ("ý sau", 2)):
        numbered(document, words, first, depth)
    document.add_paragraph("Một đoạn không đánh số.")
    numbered(document, "Mở lớp", first, 1)
    numbered(document, "Tổ chức thực hiện", another_of(document, abstract_of(document, first)))
    again = another_of(document, abstract_of(document, first), restart_at=1)
    numbered(document, "Đánh số lại", again)
    numbered(document, "Tiếp theo", again)
    assert word_texts(text_of(saved(document), "a.docx")) == [
        "I. Kết quả",
        "1. Đã làm",
        "II. Nhiệm vụ",
        "1. Rà soát",
        "a) ý đầu",
        "b) ý sau",
        "Một đoạn không đánh số.",
        "2. Mở lớp",
        "III. Tổ chức thực hiện",
        "I. Đánh số lại",
        "II. Tiếp theo",
    ]


def test_numbers_of_several_levels_of_styles_and_bullets() -> None:
    document = Document()
    levels = new_list(document, ("decimal", "%1."), ("decimal", "%1.%2."), start=3)
    for depth in (0, 1, 1, 0, 1):
        numbered(document, "Nội dung", levels, depth)
    article = new_list(document, ("decimal", "Điều %1."))
    numbered(document, "Phạm vi", article)
    document.add_paragraph("từ kiểu đoạn", style="List Number")
    document.add_paragraph("cũng từ kiểu đoạn", style="List Number")
    document.add_paragraph("gạch đầu dòng", style="List Bullet")
    numbered(document, "bỏ số của kiểu", 0).style = document.styles["List Number"]
    assert [
        line.rsplit("Nội dung", 1)[0].strip() or line for line in text_of(saved(document), "a.docx").split("\n")
    ] == [
        "3.",
        "3.1.",
        "3.2.",
        "4.",
        "4.1.",
        "Điều 1. Phạm vi",
        "1. từ kiểu đoạn",
        "2. cũng từ kiểu đoạn",
        "- gạch đầu dòng",
        "bỏ số của kiểu",
    ]


def test_words_that_are_read_on_the_page_and_words_that_are_not() -> None:
    document = Document()
    runs = (
        "<w:r><w:t>Một là, </w:t></w:r>"
        '<w:ins w:id="1" w:author="Lan"><w:r><w:t>rà soát </w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Lan"><w:r><w:delText>kiểm tra </w:delText></w:r></w:del>'
        '<w:smartTag w:uri="u" w:element="place"><w:r><w:t>hồ sơ</w:t></w:r></w:smartTag>'
        "<w:r><w:noBreakHyphen/><w:t>lưu</w:t><w:softHyphen/><w:t> trữ</w:t><w:br/><w:t>dòng sau</w:t></w:r>"
    )
    with_xml(document, f"<w:p {nsdecls('w')}>{runs}</w:p>")
    control = "<w:sdtContent><w:p><w:r><w:t>Trong ô điền sẵn.</w:t></w:r></w:p></w:sdtContent>"
    with_xml(document, f"<w:sdt {nsdecls('w')}>{control}</w:sdt>")
    assert word_texts(text_of(saved(document), "a.docx")) == [
        "Một là, rà soát hồ sơ-lưu trữ",
        "dòng sau",
        "Trong ô điền sẵn.",
    ]


UNITS = [
    KnownUnit("Sở Nội vụ", ("SNV",), "1"),
    KnownUnit("Trường Chính trị tỉnh", (), "2"),
    KnownUnit("Sở Tài chính", (), "3"),
]
ROWS = [
    ["I", "Về công tác lưu trữ", "", "", ""],
    ["1", "Rà soát hồ sơ lưu trữ năm 2025", "Sở Nội vụ", "Trường Chính trị tỉnh\nSở Tài chính", "30/4/2026"],
    ["2", "Bố trí kinh phí mở lớp", "Sở Tài chính", "SNV", "Quý II/2026"],
    ["II", "Về bồi dưỡng", "", "", ""],
    ["3", "Mở 06 lớp bồi dưỡng\n- Lớp cho cấp xã", "Trường Chính trị tỉnh", "", "Trước ngày 01/10/2026"],
]
HEADS = [
    ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"],
    ["TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    ["Số TT", "NHIỆM VỤ", "ĐƠN VỊ\nTHỰC HIỆN", "ĐƠN VỊ\nPHỐI HỢP", "TIẾN ĐỘ"],
]


def told(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (
            item.title,
            [unit.key for unit in item.leads],
            [unit.key for unit in item.supports],
            item.deadline and item.deadline.due_on,
        )
        for item in reading.items
        if item.disposition == "task"
    ]


@pytest.mark.parametrize("head", HEADS, ids=[head[1] for head in HEADS])
def test_a_table_of_tasks_is_read_by_its_columns(head: list[str]) -> None:
    document = Document()
    document.add_paragraph("PHỤ LỤC PHÂN CÔNG NHIỆM VỤ")
    table_of(document, [head, *ROWS])
    reading = read_conclusion(text_of(saved(document), "a.docx"), units=UNITS, on=date(2026, 3, 2))
    assert (
        told(reading)
        == [
            ("Rà soát hồ sơ lưu trữ năm 2025", ["1"], ["2", "3"], date(2026, 4, 30)),
            ("Bố trí kinh phí mở lớp", ["3"], ["1"], date(2026, 6, 30)),
            ("Mở 06 lớp bồi dưỡng; Lớp cho cấp xã", ["2"], [], date(2026, 10, 1)),
        ]
        or told(reading)[2][0] == "Mở 06 lớp bồi dưỡng"
    )


def test_merged_cells_hold_for_every_row_and_a_head_may_have_two_rows() -> None:
    document = Document()
    table = table_of(
        document,
        [
            ["STT", "Nhiệm vụ", "Phân công", "", "Thời hạn"],
            ["", "", "Chủ trì", "Phối hợp", ""],
            ["1", "Rà soát hồ sơ lưu trữ", "Sở Nội vụ", "Sở Tài chính", "30/4/2026"],
            ["2", "Xây dựng kế hoạch số hóa", "", "", "30/6/2026"],
            ["Về bồi dưỡng", "", "", "", ""],
            ["3", "Mở 06 lớp bồi dưỡng", "Trường Chính trị tỉnh", "", "01/10/2026"],
        ],
    )
    for first, last in (((0, 2), (0, 3)), ((2, 2), (3, 2)), ((4, 0), (4, 4)), ((0, 0), (1, 0)), ((0, 1), (1, 1))):
        table.cell(*first).merge(table.cell(*last))
    text = text_of(saved(document), "a.docx")
    assert text.count("Về bồi dưỡng") == 1
    assert told(read_conclusion(text, units=UNITS, on=date(2026, 3, 2))) == [
        ("Rà soát hồ sơ lưu trữ", ["1"], ["3"], date(2026, 4, 30)),
        ("Xây dựng kế hoạch số hóa", ["1"], [], date(2026, 6, 30)),
        ("Mở 06 lớp bồi dưỡng", ["2"], [], date(2026, 10, 1)),
    ]


def test_automatic_numbers_count_the_rows_of_a_table_too() -> None:
    document = Document()
    rows = [["", "Rà soát hồ sơ", "Sở Nội vụ", "", ""], ["", "Mở lớp", "Sở Tài chính", "", ""]]
    table = table_of(document, [HEADS[0], *rows])
    numbers = new_list(document, ("decimal", "%1"))
    for row in table.rows[1:]:
        row.cells[0]._tc.append(numbered(document, "", numbers)._p)
    lines = [line.split(" | ")[0] for line in text_of(saved(document), "a.docx").split("\n") if "|" in line]
    assert lines == ["STT", "1", "2"]


def test_the_table_of_a_letterhead_is_read_side_by_side() -> None:
    document = Document()
    table_of(
        document, [["TỈNH ỦY LAM GIANG", "ĐẢNG CỘNG SẢN VIỆT NAM"], ["Nơi nhận:\n- Như trên", "T/M BAN THƯỜNG VỤ"]]
    )
    assert word_texts(text_of(saved(document), "a.docx")) == [
        "TỈNH ỦY LAM GIANG  ĐẢNG CỘNG SẢN VIỆT NAM",
        "Nơi nhận:",
        "- Như trên",
        "T/M BAN THƯỜNG VỤ",
    ]


# ---------- PDF ----------


def test_a_pdf_gives_its_paragraphs_without_head_foot_and_page_numbers() -> None:
    text = text_of((FILES / "ket-luan.pdf").read_bytes(), "ket-luan.pdf")
    lines = text.split("\n")
    assert lines[:2] == ["BAN CHỈ ĐẠO 35 THÀNH PHỐ", "KẾT LUẬN"]
    assert lines[-3] == "Đồng chí chủ trì kết luận các nhiệm vụ trọng tâm sau:"
    assert lines[-2].startswith("Một là, Sở Nội vụ chủ trì") and lines[-2].endswith("trước ngày 01/10/2025.")
    assert "Trang" not in text and "KẾT LUẬN HỘI NGHỊ" not in text
    assert set(lines[2:-3]) == {lines[2]}, "a paragraph that a page cut is one again"


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("trách nhi\x02", "ệm của đơn vị", "trách nhiệm của đơn vị"),
        ("theo Nghị quyết 35\ufffe", "NQ/TW", "theo Nghị quyết 35-NQ/TW"),
        ("Quyết định số 60-", "QĐ/TU", "Quyết định số 60-QĐ/TU"),
        ("Tổ chức -", "hành chính", "Tổ chức - hành chính"),
    ],
)
def test_a_hyphen_at_the_end_of_a_printed_line_is_taken_out_where_it_cuts_a_syllable(
    above: str, below: str, whole: str
) -> None:
    assert joined(above, below) == whole


def test_a_table_over_three_pages_of_a_pdf_is_read_by_its_columns() -> None:
    """As an office without the right fonts prints it: letters of a second font behind the others, cells in the middle
    of their rows, a head on every page, a unit for three rows, a row cut by the page."""
    text = text_of((FILES / "bang-nhiem-vu.pdf").read_bytes(), "bang-nhiem-vu.pdf")
    lines = text.split("\n")
    assert "Chủ tịch UBND xã giao nhiệm vụ cho các cơ quan" in text
    assert lines.count("STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn") == 1
    assert "I | NHÓM NHIỆM VỤ VỀ HẠ TẦNG" in lines
    tasks = [item for item in read_conclusion(text, on=date(2026, 2, 20)).leaves() if item.label.isdigit()]
    assert [task.label for task in tasks] == [str(number) for number in range(1, 10)]
    assert [task.deadline and task.deadline.due_on for task in tasks] == [date(2026, 4, 10 + n) for n in range(1, 10)]
    leads = [[unit.text for unit in task.leads] for task in tasks]
    assert leads == [["Phòng Văn hóa - Xã hội"]] * 3 + [["Trung tâm Dịch vụ tổng hợp xã"]] * 6
    supports = [[unit.text for unit in task.supports] for task in tasks]
    assert supports == [["Công an xã", "các thôn, tổ dân phố"] if n % 2 else [] for n in range(1, 10)]
    assert all("gửi về Phòng Kinh tế tổng hợp" in text[task.start : task.end] for task in tasks)


def test_a_table_printed_by_a_browser_is_read_by_its_columns(browser: Browser) -> None:
    cells = [[f"<td>{cell.replace(chr(10), '<br>')}</td>" for cell in row] for row in (HEADS[0], *ROWS)]
    rows = "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
    page = browser.new_page()
    page.set_content(
        "<!doctype html><html lang='vi'><meta charset='utf-8'><style>td{border:1px solid;padding:4px;width:20%}"
        "table{border-collapse:collapse;width:100%}body{font:14pt/1.4 'Liberation Serif',serif}</style>"
        f"<body><p>PHỤ LỤC PHÂN CÔNG NHIỆM VỤ</p><table>{rows}</table><p>Văn phòng theo dõi, đôn đốc.</p></body></html>"
    )
    data = page.pdf(format="A4", margin={"top": "20mm", "bottom": "20mm", "left": "20mm", "right": "20mm"})
    page.close()
    reading = read_conclusion(text_of(data, "a.pdf"), units=UNITS, on=date(2026, 3, 2))
    assert [row[1:] for row in told(reading)][:3] == [
        (["1"], ["2", "3"], date(2026, 4, 30)),
        (["3"], ["1"], date(2026, 6, 30)),
        (["2"], [], date(2026, 10, 1)),
    ]


@pytest.mark.parametrize("name", ["dev01", "dev05", "dev10"])
def test_one_conclusion_reads_the_same_from_every_format(shared: Path, browser: Browser, name: str) -> None:
    text = (shared / f"corpus/dev/{name}.txt").read_text(encoding="utf-8")
    foot = "<span class=pageNumber></span>/<span class=totalPages></span>"
    pdf = printed(browser, text, header="CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ", footer=foot)
    on = date(2023, 6, 28)
    pasted = summary(read_conclusion(text, on=on))
    for data, file in ((text.encode(), "a.txt"), (word_of(text), "a.docx"), (pdf, "a.pdf")):
        assert summary(read_conclusion(text_of(data, file), on=on)) == pasted, file
    if name == "dev01":
        assert len([row for row in pasted if row[1] == "task"]) == 8


def summary(reading: Reading) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    waiting = list(reading.items)
    while waiting:
        item = waiting.pop(0)
        waiting[:0] = item.children
        units = [tuple(unit.text for unit in units) for units in (item.leads, item.supports)]
        found.append((item.label, item.disposition, item.title, *units, item.deadline and item.deadline.text))
    return found


# ---------- Plain text ----------


def in_cp1258(text: str) -> bytes:
    """As Windows keeps Vietnamese: letters with their hats, tone marks as signs of their own."""
    data = b""
    for sign in text:
        try:
            data += sign.encode("cp1258")
        except UnicodeEncodeError:
            tones = [one for one in unicodedata.normalize("NFD", sign) if one in "\u0300\u0301\u0303\u0309\u0323"]
            rest = "".join(one for one in unicodedata.normalize("NFD", sign) if one not in tones)
            data += (unicodedata.normalize("NFC", rest) + "".join(tones)).encode("cp1258")
    return data


ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with mark": TEXT.encode("utf-8-sig"),
    "utf-8 decomposed": unicodedata.normalize("NFD", TEXT).encode(),
    "utf-8 with a damaged sign": TEXT.encode()[:-1] + b"\xe1\xba",
    "utf-16": TEXT.encode("utf-16"),
    "utf-16 without mark": TEXT.encode("utf-16-le"),
    "utf-16 big": TEXT.encode("utf-16-be"),
    "cp1258": in_cp1258(TEXT),
    "tcvn3": in_tcvn3(TEXT).encode("cp1252"),
    "tcvn3 in utf-8": in_tcvn3(TEXT).encode(),
}


@pytest.mark.parametrize("name", ENCODED)
def test_plain_text_in_every_usual_encoding(name: str) -> None:
    read = text_of(ENCODED[name], "a.txt")
    if name.startswith("tcvn3"):  # capitals are another font there, the file does not hold them
        assert read.lower() == TEXT.lower()
    elif "damaged" in name:
        assert read.startswith(TEXT[:-1])
    else:
        assert read == TEXT


# As people typed them in the fonts of their day; not made with the tables under test.
OLD = [
    (
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam\nQuyÕt ®Þnh vÒ viÖc giao nhiÖm vô cho c¸c ®¬n vÞ trùc thuéc thµnh phè",
        "Cộng hoà xã hội chủ nghĩa Việt Nam\nQuyết định về việc giao nhiệm vụ cho các đơn vị trực thuộc thành phố",
    ),
    (
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nQuyeát ñònh veà vieäc giao nhieäm vuï cho caùc ñôn vò tröïc thuoäc",
        "Cộng hòa xã hội chủ nghĩa Việt Nam\nQuyết định về việc giao nhiệm vụ cho các đơn vị trực thuộc",
    ),
    (
        "Kính göûi: UÛy ban nhaân daân caùc xaõ, phöôøng, thò traán\nÑeà nghò baùo caùo tröôùc ngaøy 15/12",
        "Kính gửi: Ủy ban nhân dân các xã, phường, thị trấn\nĐề nghị báo cáo trước ngày 15/12",
    ),
]


@pytest.mark.parametrize(("typed", "meant"), OLD)
def test_old_fonts_are_recognised_in_plain_text_and_in_word(typed: str, meant: str) -> None:
    assert text_of(typed.encode("cp1252"), "a.txt") == meant
    assert text_of(typed.encode(), "a.txt") == meant
    assert text_of(word_of(typed), "a.docx") == meant


def test_a_document_of_old_and_new_parts_keeps_the_new_ones() -> None:
    document = "\n".join([*TEXT.split("\n")[2:], *in_tcvn3(TEXT).split("\n")[2:]])
    read = text_of(word_of(document), "a.docx").split("\n")
    assert read[:3] == TEXT.split("\n")[2:]
    assert [line.lower() for line in read[3:]] == [line.lower() for line in TEXT.split("\n")[2:]]


@pytest.mark.parametrize("text", ["Café Montréal, Đắk R’Lấp, Ea H’Leo.", "Straße in München, garçon, piñata"])
def test_foreign_words_are_no_old_encoding(text: str) -> None:
    assert text_of((TEXT + "\n" + text).encode(), "a.txt").endswith(text)


def test_a_long_file_in_an_old_encoding_is_read_in_seconds() -> None:
    data = (in_tcvn3(TEXT) + "\n").encode() * 1400
    started = time.perf_counter()
    text_of(data, "a.txt")
    assert time.perf_counter() - started < 12


# ---------- What is not read ----------


def scan(pages: int = 1, words: bytes = b"") -> bytes:
    """A PDF of pictures, written by hand: each page is one grey dot drawn as large as the page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    picture = zlib.compress(b"\x80")
    objects.append(
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
        b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(picture), picture)
    )
    kids = []
    for _ in range(pages):
        drawing = b"q 595 0 0 842 0 0 cm /I Do Q BT /F 12 Tf 50 50 Td (%s) Tj ET" % words
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing))
        resources = b"<< /XObject << /I 4 0 R >> /Font << /F 3 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources %s /Contents %d 0 R >>"
            % (resources, len(objects))
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, b" ".join(kids))
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return data + end % (len(places) + 1, table, len(places) + 1, len(data))


def bomb() -> bytes:
    """A small .docx that unfolds into forty million bytes of empty words."""
    return zip_of({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:r/>" * 7_000_000})


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2000
REFUSED = [
    ("rong.docx", b"", "trống"),
    ("trang.txt", b" \n\r\n\t ", "trống"),
    ("chi-dau.txt", b"--- *** ---", "không có chữ nào"),
    ("to.pdf", b"%PDF-1.4" + b"0" * 20 * 2**20, "lớn hơn 20 MB"),
    ("cu.doc", OLE, "đời cũ"),
    ("cu.doc", b"{\\rtf1\\ansi Mot la}", "đời cũ"),
    ("cu.rtf", b"{\\rtf1\\ansi Mot la}", "đời cũ"),
    ("ten-gia.docx", OLE, "đời cũ"),
    ("mat-khau.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    ("scan.pdf", scan(), "ảnh chụp"),
    ("scan.pdf", scan(40, b"Scanned with CamScanner"), "ảnh chụp"),
    ("hong.pdf", b"%PDF-1.7\n" + b"\0rubbish" * 50, "hỏng"),
    ("hong.docx", word_of(TEXT)[:3000], "hỏng"),
    ("hong.docx", zip_of({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document"}), "hỏng"),
    ("bom.docx", bomb(), "bất thường"),
    ("nhieu.docx", zip_of({"word/document.xml": b"", **{f"{n}": b"" for n in range(6000)}}), "bất thường"),
    ("bang.docx", zip_of({"xl/workbook.xml": b"<x/>"}), "không phải tệp Word"),
    ("nen.zip", zip_of({"a.txt": b"a"}), "không phải tệp Word"),
    ("libre.odt", zip_of({"mimetype": b"", "content.xml": b"<office/>"}), "lưu lại thành .docx"),
    ("anh.pdf", b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "không phải văn bản"),
    ("anh.txt", b"\x89PNG\r\n\x1a\n" + b"\0\1\2\3" * 60, "không phải văn bản"),
    ("trang.html", b"<p>Mot la</p>", "không phải văn bản"),
    ("van-ban.docx", TEXT.encode(), "không phải văn bản"),
    ("khong-duoi", TEXT.encode(), "không phải văn bản"),
    ("thuc-ra-la.txt", word_of(TEXT), "không khớp"),
    ("thuc-ra-la.docx", (FILES / "ket-luan.pdf").read_bytes(), "không khớp"),
    ("dai.txt", "Một là, rà soát.\n".encode() * 60_000, "1.000.000 ký tự"),
    ("co-mat-khau.pdf", (FILES / "co-mat-khau.pdf").read_bytes(), "mật khẩu"),
    ("co-mat-khau.docx", (FILES / "co-mat-khau.docx").read_bytes(), "mật khẩu"),
]


@pytest.mark.parametrize(("name", "data", "words"), REFUSED, ids=[f"{name}: {words}" for name, _, words in REFUSED])
def test_what_cannot_be_read_is_refused_with_what_to_do(name: str, data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words) as refusal:
        text_of(data, name)
    assert not isinstance(refusal.value, SecretRefused)
    assert refusal.value.field == "file" and "nh chị" in refusal.value.message


def test_a_page_that_is_a_picture_is_told_and_not_left_out() -> None:
    import pypdfium2

    whole, pictures = pypdfium2.PdfDocument(FILES / "ket-luan.pdf"), pypdfium2.PdfDocument(scan())
    whole.import_pages(pictures)
    data = BytesIO()
    whole.save(data)
    last = len(whole)
    with pytest.raises(Refused, match=f"Trang {last}: tệp PDF là ảnh chụp"):
        text_of(data.getvalue(), "a.pdf")


def test_a_small_file_that_says_it_is_huge_costs_nothing() -> None:
    """The sizes a ZIP tells of itself are not believed: they end the reading, whatever comes."""
    data = bytearray(bomb())
    place = data.index(b"PK\x01\x02", data.index(b"word/document.xml"))
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    with pytest.raises(Refused):
        text_of(bytes(data), "a.docx")


def with_header(words: str) -> bytes:
    document = Document()
    document.add_paragraph("Một là, rà soát.")
    document.sections[0].header.paragraphs[0].text = words
    return saved(document)


def with_text_box(words: str) -> bytes:
    document = Document()
    box = (
        f'<w:p {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict><v:shape><v:textbox><w:txbxContent>'
        f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )
    document.add_paragraph("BAN CHỈ ĐẠO")
    with_xml(document, box)
    document.add_paragraph("Một là, rà soát.")
    return saved(document)


def in_table(words: str) -> bytes:
    document = Document()
    table_of(document, [["BAN CHỈ ĐẠO", "ĐẢNG CỘNG SẢN VIỆT NAM"], [words, "ngày 30 tháng 6"]])
    return saved(document)


SECRET = [
    ("a.txt", b"BAN CHI DAO\n" + "TỐI MẬT".encode() + b"\n" + TEXT.encode()),
    ("a.txt", f"BAN CHỈ ĐẠO\nMẬT\n{TEXT}".encode("utf-16")),
    ("a.txt", in_cp1258(f"BAN CHỈ ĐẠO\nMẬT\n{TEXT}")),
    ("a.txt", in_tcvn3(f"ban chỉ đạo\ntuyệt mật\n{TEXT}").encode("cp1252")),
    ("a.txt", f"Ban chæ ñaïo\nTUYEÄT MAÄT\n{OLD[1][0]}".encode("cp1252")),
    ("a.docx", word_of(f"BAN CHỈ ĐẠO\nMẬT\n{TEXT}")),
    ("a.docx", with_header("TUYỆT MẬT")),
    ("a.docx", with_text_box("TỐI MẬT")),
    ("a.docx", in_table("MẬT")),
    ("TUYỆT_MẬT.docx", word_of(TEXT)),
    ("tên sai.txt", word_of(f"MẬT\n{TEXT}")),
    ("TỐI MẬT.pdf", b"%PDF-1.7 rubbish"),
]


@pytest.mark.parametrize(("name", "data"), SECRET)
def test_a_marking_is_found_in_every_format(name: str, data: bytes) -> None:
    with pytest.raises(SecretRefused):
        text_of(data, name)


@pytest.mark.parametrize("text", [f"MẬT\n{TEXT}", f"BAN CHỈ ĐẠO\nTỐI MẬT\n{TEXT}"])
def test_a_marking_is_found_in_a_pdf_also_at_the_head_of_every_page(browser: Browser, text: str) -> None:
    files = [printed(browser, text), printed(browser, "\n".join([TEXT] * 12), header="TUYỆT MẬT", footer="1")]
    for data in files:
        with pytest.raises(SecretRefused):
            text_of(data, "a.pdf")
