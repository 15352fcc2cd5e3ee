"""The font encodings from before Unicode, TCVN3 (ABC, fonts .Vn…) and VNI, recognised and converted.

Sources of the tables: TCVN 5712:1993 (VN3) and the VNI-Windows layout, both as read through Windows-1252.
"""

import re
import unicodedata

_LOWER = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ"  # in the order of the next table
_TCVN3 = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ"
_TCVN3_CAPITALS = dict(zip("¡¢§£¤¥¦", "ĂÂĐÊÔƠƯ", strict=True))
_TCVN3_TABLE = str.maketrans({**dict(zip(_TCVN3, _LOWER, strict=True)), **_TCVN3_CAPITALS})

_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_HATS = {
    "â": "\u0302",
    "á": "\u0302\u0301",
    "à": "\u0302\u0300",
    "å": "\u0302\u0309",
    "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
}
_BREVES = {
    "ê": "\u0306",
    "é": "\u0306\u0301",
    "è": "\u0306\u0300",
    "ú": "\u0306\u0309",
    "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}
_SINGLE = {"ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư"}


def _vni_pairs() -> dict[str, str]:
    """Base letter and mark, as VNI writes them one after the other, to the composed letter; both cases."""
    pairs = {}
    for base, written in (("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("y", "y"), ("ơ", "ô"), ("ư", "ö")):
        marks = dict(_TONES)
        if base in "aeo":
            marks |= _HATS
        if base == "a":
            marks |= _BREVES
        for mark, combining in marks.items():
            letter = unicodedata.normalize("NFC", base + combining)
            pairs[written + mark] = letter
            pairs[written.upper() + mark.upper()] = pairs[written.upper() + mark] = letter.upper()
    return pairs


_VNI_PAIRS = _vni_pairs()
_VNI_SINGLE = _SINGLE | {one.upper(): letter.upper() for one, letter in _SINGLE.items()}
_VNI = re.compile("|".join(map(re.escape, [*_VNI_PAIRS, *_VNI_SINGLE])))

_SYLLABLE = re.compile(r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?")
_WORD = re.compile(r"[^\W\d_]+(?:[^\w\s]?[^\W\d_]+)*|[\u00a1-\u00ff]+")
_VIETNAMESE = set(_LOWER) | set(_LOWER.upper()) | set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_CHUNK = re.compile(r"\S+")
_EDGES = ".,;:!?()[]{}\"'“”‘’…/–-•+*%"
SAMPLED = 200_000


def plausibility(text: str) -> float:
    """How much of the words with letters beyond ASCII are Vietnamese syllables: 0 to 1, 1 where there are none."""
    seen = good = 0
    for found in _CHUNK.finditer(text[:SAMPLED]):
        word = found[0].strip(_EDGES)
        if not word or word.isascii():
            continue
        seen += 1
        good += _is_syllable(word)
    return good / seen if seen else 1.0


def _is_syllable(word: str) -> bool:
    composed = unicodedata.normalize("NFC", word)
    if not set(composed) <= _VIETNAMESE:
        return False
    bare = unicodedata.normalize("NFD", composed.lower().replace("đ", "d"))
    return _SYLLABLE.fullmatch("".join(mark for mark in bare if not unicodedata.combining(mark))) is not None


def converted(text: str) -> str:
    """`text` in Unicode. Where it reads clearly better as TCVN3 or VNI it is converted, else given back as it is."""
    as_it_is = plausibility(text)
    if as_it_is > 0.8:
        return text
    readings = (text.translate(_TCVN3_TABLE), _from_vni(text))
    best = max(readings, key=plausibility)
    return best if plausibility(best) > max(0.7, as_it_is + 0.2) else text


def _from_vni(text: str) -> str:
    return _VNI.sub(lambda found: _VNI_PAIRS.get(found[0]) or _VNI_SINGLE[found[0]], text)
