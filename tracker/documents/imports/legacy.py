"""The font encodings from before Unicode, TCVN3 (ABC, fonts .Vn…) and VNI, recognised and converted.

Sources of the tables: TCVN 5712:1993 (VN3) and the VNI-Windows layout, both as read through Windows-1252.
"""

import re
import unicodedata
from functools import lru_cache

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

_VOWELS = (
    "iêu oai oao oay oeo uai uây uôi uya uyê uyu ươi ươu yêu ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ "
    "uê ui uô uơ uy ưa ưi ươ ưu yê a ă â e ê i o ô ơ u ư y"
)
_SYLLABLE = re.compile(
    rf"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(?:{_VOWELS.replace(' ', '|')})(?:ng|nh|ch|[cmnpt])?"
)
_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_UNICODE_ONLY = re.compile("[ăđơưĂĐƠƯ\u0300-\u0323\u1ea0-\u1ef9]")  # no old encoding has these
_CHUNK = re.compile(r"\S+")
_EDGES = ".,;:!?()[]{}\"'“”‘’…/–-•+*%"
SAMPLED = 200_000
CLEAR = 0.3  # so much more of the words must make sense


def plausibility(text: str) -> float:
    """How much of the words with letters beyond ASCII are Vietnamese syllables: 0 to 1, 1 where there are none."""
    seen = good = 0
    for found in _CHUNK.finditer(text[:SAMPLED]):
        word = found[0].strip(_EDGES)
        if not word or word.isascii():
            continue
        seen += 1
        good += is_syllable(word)
    return good / seen if seen else 1.0


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether letters can be one Vietnamese syllable."""
    letters = unicodedata.normalize("NFD", word.lower())
    without_tones = unicodedata.normalize("NFC", _TONE.sub("", letters))
    return len(_TONE.findall(letters)) <= 1 and _SYLLABLE.fullmatch(without_tones) is not None


def converted(text: str) -> str:
    """`text` in Unicode. Lines that read clearly better as TCVN3 or VNI are converted, the others stay as they are.

    Which of the two it is, the whole text decides; a document put together from old and new parts holds both kinds
    of lines, and a line too short to tell goes the way of most.
    """
    if plausibility(text) > 0.97:
        return text
    read = max((_from_tcvn3, _from_vni), key=lambda reading: plausibility(reading(text[:SAMPLED])))
    lines = text.split("\n")
    gains = [0.0 if _UNICODE_ONLY.search(line) else plausibility(read(line)) - plausibility(line) for line in lines]
    mostly_old = sum(gain > CLEAR for gain in gains) > sum(_UNICODE_ONLY.search(line) is not None for line in lines)
    return "\n".join(
        read(line) if gain > CLEAR or (mostly_old and gain >= 0 and not _UNICODE_ONLY.search(line)) else line
        for line, gain in zip(lines, gains, strict=True)
    )


def _from_tcvn3(text: str) -> str:
    return text.translate(_TCVN3_TABLE)


def _from_vni(text: str) -> str:
    return _VNI.sub(lambda found: _VNI_PAIRS.get(found[0]) or _VNI_SINGLE[found[0]], text)
