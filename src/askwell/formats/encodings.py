"""Which of the encodings before UTF-8 a text was written in, told by the text itself."""

import re
from collections.abc import Callable

LATIN = "cp1252"
# In the order in which they are taken where nothing tells two of them apart.
_CANDIDATES = (
    LATIN, "cp1250", "cp1251", "cp932", "gb18030", "cp949", "big5", "euc_jp", "koi8_r", "cp1253", "cp1254",
    "cp1255", "cp1256",
)  # fmt: skip
_OF_TWO_BYTES = frozenset({"cp932", "gb18030", "cp949", "big5", "euc_jp"})
_SIGN_WITHIN_A_WORD = re.compile(
    r"[^\W\d_][\xa1-\xbf\xd7\xf7\u0160-\u2122][^\W\d_]|\b[\xa3\xb3\xb9\xbf][^\W\d_]{2}"
)
_LOOKED_AT = 20_000
_AS_GOOD = 0.02
_CLEARLY_MORE = 0.1

Knows = Callable[[str], int]


def guessed(old: bytes, beginning: bytes = b"", knows: Knows | None = None) -> str:
    """Return the name of the encoding of `old`, lines that are not UTF-8; Windows-1252 where nothing speaks for another.

    `knows` says how much of the `beginning` of the file makes sense to its reader (names of columns, say), once that
    is read in an encoding that fits; it decides between encodings in which the letters alone look alike.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415  # most files are UTF-8 and never need it

    found = from_bytes(old[:_LOOKED_AT], cp_isolation=list(_CANDIDATES))
    best = found.best()
    if best is None:
        return LATIN
    fits = {
        name: match.coherence
        for match in found
        if match.chaos <= best.chaos + _AS_GOOD
        for name in match.could_be_from_charset
    }
    if knows:
        sense = {name: knows(beginning.decode(name, "replace")) for name in fits}
        fits = {name: fits[name] for name in fits if sense[name] == max(sense.values())}
    return _likeliest(fits, old[:_LOOKED_AT])


def is_of_two_bytes(encoding: str) -> bool:
    """Whether letters of this encoding are pairs of bytes, which may look like UTF-8 by chance."""
    return encoding in _OF_TWO_BYTES


def _likeliest(fits: dict[str, float], old: bytes) -> str:
    if LATIN in fits and fits[LATIN] >= max(fits.values()) - _CLEARLY_MORE:
        if not _SIGN_WITHIN_A_WORD.search(old.decode(LATIN, "replace")):
            return LATIN
        fits = {name: coherence for name, coherence in fits.items() if name != LATIN} or fits
    most = max(fits.values())
    return min((name for name in fits if fits[name] == most), key=_CANDIDATES.index)
