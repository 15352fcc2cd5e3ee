"""Plain text in the encodings Vietnamese offices still have on their disks."""

import unicodedata

from tracker.documents.imports.legacy import plausibility

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text in any encoding: read in the likeliest they are full of signs nobody types."""
    text = text_of(data[:65536])
    return sum(ord(sign) < 9 or 13 < ord(sign) < 32 or sign == "\ufffd" for sign in text) > len(text) // 100


def text_of(data: bytes) -> str:
    """Decode `data`: what its mark says, else UTF-8, UTF-16 without a mark, CP1258, or one byte a sign.

    One byte a sign keeps the old font encodings (TCVN3, VNI) for `legacy.converted` to recognise.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if wide := _wide_encoding(data[:65536]):
        return data.decode(wide, "replace")
    as_utf8 = data.decode("utf-8", "replace")
    damaged = as_utf8.count("\ufffd")  # a sign cut in two makes no other encoding
    if not damaged or damaged * 20 < sum(not sign.isascii() for sign in as_utf8[:100_000]):
        return as_utf8
    one_byte = data.decode("cp1252", "replace") if _fits(data, "cp1252") else data.decode("latin-1")
    windows = unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
    return windows if plausibility(windows) > max(0.6, plausibility(one_byte)) else one_byte


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without a mark: nearly every other byte of ASCII spaces and letters is zero."""
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    if odd > len(sample) // 5 and even == 0:
        return "utf-16-le"
    if even > len(sample) // 5 and odd == 0:
        return "utf-16-be"
    return None
