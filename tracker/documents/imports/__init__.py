"""A file's text, whatever the file is: read like a pasted conclusion."""

import unicodedata
from collections.abc import Callable

from tracker.documents.imports import legacy, pdf, plain, word
from tracker.errors import Refused
from tracker.files.rules import ending_of, refuse_secret

LARGEST = 20 * 2**20  # bytes; the longest conclusions are some hundred pages
MOST_SIGNS = 1_000_000

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "Đây là tệp Word đời cũ (.doc, .rtf). Anh chị mở tệp, lưu lại thành .docx rồi chọn lại."
_PASSWORD = "Tệp có mật khẩu nên hệ thống không đọc được. Anh chị bỏ mật khẩu rồi chọn lại."


def text_of(data: bytes, name: str) -> str:
    """The text of a conclusion's file: .txt in any usual encoding, .docx, or .pdf with a text layer.

    What the file is follows from its content; `name` must say the same. Raises SecretRefused for the marking of a
    state secret, in the file's name, its text or its page headers; Refused with a sentence that says what to do for
    anything else: a scan, an old .doc, a password, a bomb, a file that is not what its name says.
    """
    refuse_secret(name.rpartition(".")[0].replace("_", " "))
    if not data.strip():
        raise Refused(f"Tệp “{name}” trống. Anh chị chọn lại tệp.", field="file")
    if len(data) > LARGEST:
        raise Refused(f"Tệp “{name}” lớn hơn 20 MB. Anh chị dán phần kết luận vào ô văn bản.", field="file")
    kind, read = _reader_of(data, name)
    words, beside = read(data)
    text = _tidied(words)
    refuse_secret(_tidied(beside))
    refuse_secret(text)
    if ending_of(name) != kind:
        raise Refused(
            f"Tên tệp “{name}” và nội dung không khớp: nội dung là .{kind}. Anh chị kiểm tra lại tệp, "
            f"hoặc lưu lại với đuôi .{kind} rồi chọn lại.",
            field="file",
        )
    if not any(sign.isalnum() for sign in text):
        raise Refused(f"Tệp “{name}” không có chữ nào đọc được. Anh chị dán văn bản vào ô bên dưới.", field="file")
    if len(text) > MOST_SIGNS:
        raise Refused("Văn bản dài quá 1.000.000 ký tự. Anh chị dán riêng phần kết luận.", field="file")
    return text


def _tidied(words: str) -> str:
    """In Unicode and composed, with plain spaces; a soft hyphen goes last, in TCVN3 the same sign is "ư"."""
    text = unicodedata.normalize("NFC", legacy.converted(words))
    return text.replace("\u00ad", "").replace("\xa0", " ").replace("\t", " ")


def _reader_of(data: bytes, name: str) -> tuple[str, Callable[[bytes], tuple[str, str]]]:
    """What kind of file it is, by its content, and what gives its text and the words beside the text."""
    if b"%PDF-" in data[:1024]:
        return "pdf", pdf.text_of
    if data.startswith(b"PK\x03\x04"):
        return "docx", word.text_of
    if data.startswith(_OLE):
        raise Refused(_PASSWORD if _ENCRYPTED in data else _OLD_WORD, field="file")
    if data.startswith(b"{\\rtf"):
        raise Refused(_OLD_WORD, field="file")
    if ending_of(name) != "txt" or plain.is_binary(data):
        message = f"Nội dung tệp “{name}” không phải văn bản Word, PDF hay văn bản thường. Anh chị kiểm tra lại tệp."
        raise Refused(message, field="file")
    return "txt", lambda data: (plain.text_of(data), "")
