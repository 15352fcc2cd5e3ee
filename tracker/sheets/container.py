"""The file a workbook is: looked at before anything large is read into memory."""

import re
import zipfile

from tracker.errors import Refused

_SHEET_SIZE, _PART_SIZE = 600 * 2**20, 40 * 2**20  # expanded; a million empty formatted rows fill some 250 MB
_PARTS = ("xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "[Content_Types].xml")
_ENTRIES = 5000
_CHUNK = 2**20

OLD_FORMAT = (
    "Tệp là Excel đời cũ (.xls) hoặc có mật khẩu nên không đọc được. Anh chị mở bằng Excel, bỏ mật khẩu nếu có, "
    "chọn Lưu thành (Save As), loại Excel Workbook (.xlsx), rồi gửi lại."
)
MACROS = "Tệp có macro (.xlsm) nên không được nhận. Anh chị lưu lại thành Excel Workbook (.xlsx), không macro, rồi gửi."
NO_SHEET = "Tệp không phải bảng tính Excel (.xlsx). Anh chị tải tệp mẫu, điền vào đó rồi gửi lại."
BROKEN = "Tệp bị hỏng nên không đọc được. Anh chị mở bằng Excel, lưu lại thành .xlsx rồi gửi lại."
TOO_LARGE = (
    "Tệp giãn ra quá lớn khi đọc. Anh chị chép riêng phần dữ liệu sang một tệp mới (hoặc tệp mẫu) rồi gửi tệp đó."
)


def refuse_head(head: bytes) -> None:
    """Raise Refused when a file that begins with `head` is no ZIP, which .xlsx files are."""
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused(OLD_FORMAT)
    if not head.startswith(b"PK"):
        raise Refused(NO_SHEET)


def refuse_parts(archive: zipfile.ZipFile) -> None:
    """Raise Refused for macros, for what is no workbook, and for parts that unfold into more than is ever read."""
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    if any(name.lower().endswith(("vbaproject.bin", "macrosheets/sheet1.xml")) for name in names):
        raise Refused(MACROS)
    if "xl/workbook.xml" not in names:
        raise Refused(NO_SHEET)
    for entry in entries:
        limit = _SHEET_SIZE if entry.filename.startswith("xl/worksheets/") else _PART_SIZE
        is_read = entry.filename.startswith("xl/worksheets/") or entry.filename in _PARTS
        if is_read and entry.file_size > limit:
            raise Refused(TOO_LARGE)
    if len(entries) > _ENTRIES:
        raise Refused(BROKEN)


_MERGED = re.compile(rb'<(?:\w+:)?mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"')
_ROW_OF = re.compile(rb'r="[A-Z]*(\d+)"')


def look_through(archive: zipfile.ZipFile, part: str) -> tuple[int, list[str]]:
    """The last row of a sheet that holds a value, and its merged ranges.

    A million rows of nothing but formats are passed over in a second here, and never read by openpyxl.
    """
    last, seen, merged, before = 0, 0, list[str](), b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            data = before + chunk
            end = max(data.rfind(b"v>"), data.rfind(b"is>"))  # <v>…</v>, <is>…</is>, whatever their prefix
            if end >= 0:
                found = _ROW_OF.match(data, max(data.rfind(b' r="', 0, end) + 1, 0))
                last = max(last, int(found[1]) if found else seen)
            if (at := data.rfind(b' r="')) >= 0 and (found := _ROW_OF.match(data, at + 1)):
                seen = int(found[1])
            merged += [name.decode() for name in _MERGED.findall(data)]
            before = data[-400:]
    return last, list(dict.fromkeys(merged))
