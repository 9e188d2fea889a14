"""Which of the encodings before UTF-8 a text was written in, told by the text itself."""

import re
from collections.abc import Callable

LATIN = "cp1252"
# The same with more letters: what was told by the beginning may come to need them.
_WIDER = {
    "shift_jis": "cp932", "euc-kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "iso-8859-9": "windows-1254",
    "tis-620": "cp874", "windows-1252": LATIN,
}  # fmt: skip
_USUAL = ("windows-1250", "windows-1251", "koi8-r")
_OF_TWO_BYTES = frozenset({"cp932", "gb18030", "cp949", "big5", "euc-jp"})
_LOOKED_AT = 20_000
_AS_GOOD, _NO_WORSE = 0.75, 0.97
# What hardly any text holds but one that is read in the wrong encoding: a sign in the middle of a word, a rare sign or a
# drawn box, a hard space before a word, a capital among small letters, letters of two scripts in one word.
_ODD = re.compile(
    r"(?<=[^\W\d_])[^\w\s\x00-\x7f\xad\xb7\u2018\u2019\u2010-\u2015](?=[^\W\d_])"
    r"|[^\w\s\x00-\x7f\xa1-\xa3\xa7\xa9\xab\xad\xae\xb0\xb7\xbb\xbf\u0300-\u036f\u0483-\u1aff\u200b-\u2046\u20ac\u2116\u2122"
    r"\u3000-\u303f\u30fb\uff00-\uffef]"
    r"|(?<=[a-z])[\xc0-\xd6\xd8-\xde\u0116\u0152\u0160\u0178\u017d](?=[a-z])"
    r"|(?:(?<=\s)|^)\xa0|[\u2010-\u2015](?=[^\W\d_])|[A-Za-z](?=[\u0370-\u06ff])|[\u0370-\u06ff](?=[A-Za-z])",
    re.MULTILINE,
)

Knows = Callable[[str], int]


def guessed(old: bytes, beginning: bytes = b"", knows: Knows | None = None) -> str:
    """Return the name of the encoding of `old`, lines that are not UTF-8; Windows-1252 where nothing speaks for another.

    Of those that the letters speak for nearly as much, the one that reads the fewest odd signs. `knows` says how much of
    the `beginning` of the file makes sense to its reader (names of columns, say), once that is read in an encoding that
    fits; it decides between encodings in which the letters alone look alike.
    """
    from chardet import detect_all  # noqa: PLC0415  # most files are UTF-8 and never need it

    looked_at = old[:_LOOKED_AT]
    found: dict[str, float] = {}
    for each in detect_all(looked_at):
        name = (each["encoding"] or "").lower()
        found.setdefault(_WIDER.get(name, name), each["confidence"])
    found.pop("", None)
    if not found:
        return LATIN
    texts = {name: looked_at.decode(name, "replace") for name in found}
    odd = {name: len(_ODD.findall(text)) for name, text in texts.items()}
    sure = {name: confidence / (1 + odd[name]) for name, confidence in found.items()}
    near = [name for name in texts if sure[name] >= max(sure.values()) * _AS_GOOD]
    fits = [name for name in near if odd[name] == min(odd[each] for each in near)]
    if knows:
        return max(fits, key=lambda name: (knows(beginning.decode(name, "replace")), name == LATIN))
    best = max(fits, key=lambda name: sure[name])
    if LATIN in fits and sure[LATIN] >= sure[best] * _NO_WORSE:
        return LATIN
    return next((name for name in _USUAL if texts.get(name) == texts[best]), best)


def unicode_without_a_mark(sample: bytes) -> str:
    """Return the form of UTF-16 or UTF-32 that a beginning with zero bytes is written in, "" where it is none."""
    from chardet import detect  # noqa: PLC0415  # as above

    name = (detect(sample)["encoding"] or "").lower()
    return name if name in {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"} else ""


def is_of_two_bytes(encoding: str) -> bool:
    """Whether letters of this encoding are pairs of bytes, which may look like UTF-8 by chance."""
    return encoding in _OF_TWO_BYTES
