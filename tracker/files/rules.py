"""What may not enter: the marking of a state secret in a heading, and files that are not what their name says."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath

from tracker.errors import Refused

# ---------- State secrets never enter ----------

HEADING_LINES = 40
FURTHER_HEADING_LINES = 12  # after the national title of a second document in the same text
SHORT = 110  # signs; a longer line is a sentence

_ENCODED = {"mËt": "mật", "tèi": "tối", "tuyÖt": "tuyệt"}  # typed in an old TCVN3 font and never converted
_LEVELS = {"mật": "MẬT", "tốimật": "TỐI MẬT", "tuyệtmật": "TUYỆT MẬT"}
_WITHOUT_MARKS = {"MAT": "MẬT", "TOIMAT": "TỐI MẬT", "TUYETMAT": "TUYỆT MẬT"}
_BESIDE = frozenset({"hỏatốc", "hoảtốc", "thượngkhẩn", "khẩn", "hỏatốchẹngiờ"})  # stamps set in one box with it
_LABEL = re.compile(r"(?:mức)?độ(?:bảo)?mật[:.-]?|mứcđộ[:.-]")
_LABELLED = re.compile(r"\bđộ\s+mật\s*:\s*[\[(“\"]?\s*(tuyệt\s+mật|tối\s+mật|mật)\b", re.IGNORECASE)
_CELLS = re.compile(r"\t|\s{2,}|\|")
_EDGES = " \t[](){}<>«»“”\"'‘’*_=~.,:;•·-–—"
_AT_END = re.compile(r"(?:^|[\s(\[/–—-])((?:TUYỆT\s+|TỐI\s+)?MẬT)[\s)\].]*$")
_AT_START = re.compile(r"^[\s(\[]*((?:TUYỆT\s+|TỐI\s+)?MẬT)(?=[\s)\]/–—:-])")
_TITLES = re.compile(r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT NAM")
# From here on a text is sentences, and only a stamp on a line of its own is still a marking.
_BODY = re.compile(
    r"\s*(?:Căn cứ|Kính gửi|Thực hiện|Sau khi|Tại |Ngày \d|Một là|Thứ nhất|Điều 1"
    r"|[IVX]+\s*[.)]|\d+\s*[.)/]|[a-zđ]\s*\))"
)
# A line that speaks about secrets (the title of a plan, the name of an office) and is not stamped with one.
_ABOUT = re.compile(
    r"\b(?:bí mật|bảo mật|cơ mật|hòm thư|thư mật|tài liệu|văn bản|hồ sơ|danh mục|quản lý|công tác|đóng dấu|độ mật)\b",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"\s*(?:mã|độ|vụ|ong|thiết|khẩu|danh|nghị|thám|thư)\b", re.IGNORECASE)
_NAME = re.compile(r"(?:\bđại|\b(?:xã|phường|thôn|bản|ấp|huyện|quận|khu|họ)(?:\s+\w+)?)\s*$", re.IGNORECASE)


def secrecy_marking(text: str) -> str | None:
    """The marking of a state secret (MẬT, TỐI MẬT or TUYỆT MẬT) found in a heading of `text`; none where there is none.

    A marking is a stamp: alone on its line or in its column, after "Độ mật:", or in capitals at the end or the
    beginning of a short line of the heading. The same words inside a sentence, a title or a name are no marking.
    """
    in_body, last_line_of_heading = False, HEADING_LINES
    number = 0
    for line in unicodedata.normalize("NFC", text).splitlines():
        if not line or line.isspace():
            continue
        number += 1
        if len(line) > 4 * SHORT:
            in_body = True
            continue
        if number > last_line_of_heading and "VIỆT NAM" not in line:
            continue
        line = _readable(line)
        if _TITLES.search(line):
            in_body, last_line_of_heading = False, max(last_line_of_heading, number + FURTHER_HEADING_LINES)
        if number > last_line_of_heading:
            continue
        if found := _stamped(line):
            return found
        in_body = in_body or len(line) > SHORT or _BODY.match(line) is not None
        if not in_body and (found := _at_edge(line)):
            return found
    return None


class SecretRefused(Refused):
    """A text or file marked as a state secret; `marking` is the word found. Pages may show errors/secret.html."""

    def __init__(self, marking: str) -> None:
        super().__init__(
            f"Phần đầu của văn bản có dấu “{marking}”. Hệ thống này không được phép chứa bí mật nhà nước, "
            "nên đã dừng ngay và không lưu nội dung, tên tệp hay nhật ký của văn bản. "
            "Anh chị báo người phụ trách bảo vệ bí mật nhà nước của cơ quan "
            "và theo dõi việc này bằng sổ riêng theo quy định."
        )
        self.marking = marking


def refuse_secret(text: str) -> None:
    """Raise SecretRefused when `text` carries the marking of a state secret. Nothing of it is logged."""
    if found := secrecy_marking(text):
        raise SecretRefused(found)


def _readable(line: str) -> str:
    """Without invisible signs; letters of the old TCVN3 encoding turned into the words they stand for."""
    line = "".join(sign for sign in line if unicodedata.category(sign) != "Cf")
    for encoded, word in _ENCODED.items():
        line = re.sub(rf"\b{encoded}\b", word, line, flags=re.IGNORECASE)
    return line


def _stamped(line: str) -> str | None:
    """The marking that fills the line, or one column of it; letters may stand apart ("M Ậ T")."""
    for cell in (line, *_CELLS.split(line)):
        joined = re.sub(r"\s+", "", _LABEL.sub("", re.sub(r"\s+", "", cell.lower()), count=1))
        parts = [part.strip(_EDGES) for part in re.split(r"[,/;|+&–—-]", joined)]
        known = [part for part in parts if part]
        levels = [_LEVELS[part] for part in known if part in _LEVELS]
        if levels and all(part in _LEVELS or part in _BESIDE for part in known):
            return levels[0]
        if found := _WITHOUT_MARKS.get(re.sub(r"\s+", "", cell).strip(_EDGES)):
            return found
    return None


def _at_edge(line: str) -> str | None:
    if found := _LABELLED.search(line):
        return _LEVELS[re.sub(r"\s+", "", found[1].lower())]
    if _ABOUT.search(line):
        return None
    if (found := _AT_END.search(line)) and not _NAME.search(line[: found.start(1)]):
        return " ".join(found[1].split())
    if (found := _AT_START.search(line)) and not _COMPOUND.match(line[found.end(1) :]):
        return " ".join(found[1].split())
    return None


# ---------- What a file is ----------


@dataclass(frozen=True)
class FileType:
    """A kind of file that may be kept; `endings` are the names it may bear, the first is the usual one."""

    media_type: str
    endings: tuple[str, ...]
    words: str


_OFFICE = "application/vnd.openxmlformats-officedocument."
PDF = FileType("application/pdf", ("pdf",), "PDF")
DOCX = FileType(_OFFICE + "wordprocessingml.document", ("docx",), "Word")
XLSX = FileType(_OFFICE + "spreadsheetml.sheet", ("xlsx",), "Excel")
PPTX = FileType(_OFFICE + "presentationml.presentation", ("pptx",), "PowerPoint")
ODT = FileType("application/vnd.oasis.opendocument.text", ("odt",), "OpenDocument")
JPEG = FileType("image/jpeg", ("jpg", "jpeg"), "ảnh JPEG")
PNG = FileType("image/png", ("png",), "ảnh PNG")
HEIC = FileType("image/heic", ("heic", "heif"), "ảnh HEIC")
OLD_OFFICE = FileType("application/x-ole-storage", ("doc", "xls", "ppt"), "Word, Excel đời cũ")
TEXT = FileType("text/plain", ("txt",), "văn bản thuần")
ALLOWED = (PDF, DOCX, XLSX, PPTX, ODT, JPEG, PNG, HEIC, OLD_OFFICE, TEXT)
ENDINGS = tuple(ending for kind in ALLOWED for ending in kind.endings)

HEAD_BYTES = 4096
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"})
_PARTS = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX, "ppt/presentation.xml": PPTX}


def type_of_head(head: bytes) -> FileType | None:
    """The kind of file that begins with `head`; none for a ZIP container, for text and for what nobody allowed."""
    if head.startswith(b"%PDF-"):
        return PDF
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return OLD_OFFICE
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return HEIC
    return None


def is_container(head: bytes) -> bool:
    """Whether the file is a ZIP, which the newer office formats are inside."""
    return head.startswith(b"PK\x03\x04")


def type_of_container(names: set[str], mimetype: bytes) -> FileType | None:
    """The office format of a ZIP with these entries; none for an archive, and for a document that carries macros."""
    if any(PurePosixPath(name).name.lower() == "vbaproject.bin" for name in names):
        return None
    if mimetype.strip() == ODT.media_type.encode():
        return ODT
    found = [kind for name, kind in _PARTS.items() if name in names]
    return found[0] if len(found) == 1 and "[Content_Types].xml" in names else None


def is_plain_text(text: str) -> bool:
    """Whether decoded characters are text: no control signs beside tabs, line ends and page breaks."""
    return not any(unicodedata.category(sign) == "Cc" and sign not in "\t\n\r\f\x0b\x85" for sign in text)


def safe_name(name: str) -> str:
    """The name as it may be shown and offered for saving: no folders, no control or direction signs, 200 signs."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    kept = "".join(sign for sign in last if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
    stem, dot, ending = " ".join(kept.split()).strip(". ").rpartition(".")
    stem, ending = (stem, ending) if dot and stem.strip(". ") else (f"{stem}{ending}", "")
    limit = 200 - len(ending) - 1
    stem = stem.strip(". ")[:limit] or "tep"
    return f"{stem}.{ending}" if ending else stem


def ending_of(name: str) -> str:
    """The part of a file's name after its last dot, in lower case; empty where there is none."""
    return PurePosixPath(name).suffix.removeprefix(".").lower()


def refuse_wrong_type(name: str, kind: FileType | None) -> None:
    """Raise Refused when the content is of no allowed kind, or of another kind than the name says."""
    if kind is None:
        raise Refused(
            f"Tệp “{name}” không phải loại tệp hệ thống nhận. Anh chị gửi tệp PDF, Word, Excel, PowerPoint, "
            "văn bản .txt (UTF-8) hoặc ảnh JPG, PNG, HEIC. Tệp nén và tệp có macro không được nhận."
        )
    if ending_of(name) not in kind.endings:
        raise Refused(
            f"Tên tệp “{name}” và nội dung không khớp: nội dung là {kind.words}. "
            f"Anh chị kiểm tra lại tệp, hoặc lưu lại với đuôi .{kind.endings[0]} rồi gửi."
        )
