"""A file's text, whatever the file is: pasted into the same reader as a pasted conclusion."""

from collections.abc import Callable

from tracker.documents.imports import legacy, pdf, plain, word
from tracker.errors import Refused

LARGEST = 20 * 2**20  # bytes; the longest conclusions are some hundred pages
MOST_SIGNS = 1_000_000

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def text_of(data: bytes, name: str) -> str:
    """The text of a conclusion's file: .txt in any usual encoding, .docx, or .pdf with a text layer.

    What the file is follows from its content, not from `name`. Raises Refused with a sentence that says what to do
    for anything else: a scan, an old .doc, a password, a bomb, a file that is not what its name says.
    """
    if not data.strip():
        raise Refused(f"Tệp “{name}” trống. Anh chị chọn lại tệp.", field="file")
    if len(data) > LARGEST:
        raise Refused(f"Tệp “{name}” lớn hơn 20 MB. Anh chị dán phần kết luận vào ô văn bản.", field="file")
    text = legacy.converted(_reader_of(data, name)(data))
    if not text.strip():
        raise Refused(f"Tệp “{name}” không có chữ nào đọc được. Anh chị dán văn bản vào ô bên dưới.", field="file")
    if len(text) > MOST_SIGNS:
        raise Refused("Văn bản dài quá 1.000.000 ký tự. Anh chị dán riêng phần kết luận.", field="file")
    return text


def _reader_of(data: bytes, name: str) -> Callable[[bytes], str]:
    if data.startswith(b"%PDF-"):
        return pdf.text_of
    if data.startswith(b"PK\x03\x04"):
        return word.text_of
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refused(
                "Tệp có mật khẩu nên hệ thống không đọc được. Anh chị bỏ mật khẩu rồi chọn lại.", field="file"
            )
        message = "Đây là tệp Word đời cũ (.doc). Anh chị mở tệp, lưu lại thành .docx rồi chọn lại."
        raise Refused(message, field="file")
    extension = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    if extension in {"pdf", "docx", "doc"} or plain.is_binary(data):
        message = f"Nội dung tệp “{name}” không phải văn bản Word, PDF hay văn bản thường. Anh chị kiểm tra lại tệp."
        raise Refused(message, field="file")
    return plain.text_of
