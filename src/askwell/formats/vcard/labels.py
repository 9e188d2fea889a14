"""The words that say which of several numbers or addresses one is: "work", "mobile", "home fax"."""

import re
from itertools import chain
from urllib.parse import unquote

_NOTHING_SAID = frozenset(
    {"pref", "internet", "voice", "msg", "postal", "parcel", "intl", "dom", "text", "x-other"}
)
_PLACES = frozenset({"home", "work"})
# Address books call one thing by several names; ours are those of their pages.
_SAME = {
    "cell": "mobile", "cellular": "mobile", "iphone": "mobile", "applewatch": "mobile", "workfax": "work fax", "homefax": "home fax",
    "homepage": "home page", "otherfax": "other fax", "workphone": "work", "homephone": "home",
}  # fmt: skip
_APPLE = re.compile(r"_\$!<(.*)>!\$_")
TYPES = frozenset(
    {
        "home",
        "work",
        "mobile",
        "cell",
        "fax",
        "pager",
        "main",
        "car",
        "video",
        "other",
        "isdn",
        "modem",
        "textphone",
    }
)


def of_types(types: tuple[str, ...]) -> str:
    """Return the label that TYPE parameters in lower case make, the place first: `("fax", "work")` is "work fax"."""
    said = chain.from_iterable(_said(word).split() for word in types if word not in _NOTHING_SAID)
    words = dict.fromkeys(_SAME.get(word, word) for word in said)
    return " ".join(sorted(words, key=lambda word: word not in _PLACES))


def _said(word: str) -> str:
    """Return a type as one says it: Android writes labels of one's own as `X-Work%20Mobile`."""
    return unquote(word).removeprefix("x-").strip()


def of_apple(text: str) -> str:
    """Return the label of an X-ABLabel: a built-in one such as `_$!<Mobile>!$_` in small letters, another as it stands."""
    match = _APPLE.fullmatch(text)
    return _SAME.get(match[1].casefold(), match[1].casefold()) if match else text


def as_types(label: str) -> list[str]:
    """Return the TYPE parameters that say a label, or none where it has words of its own."""
    words = label.split()
    if label != " ".join(words) or not TYPES.issuperset(words):
        return []
    return ["cell" if word == "mobile" else word for word in words]
