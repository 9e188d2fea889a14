"""Words without case and accents, as all lists of them are kept."""

import re
import unicodedata

_LETTERS_WITHOUT_MARK = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\u0131": "i",
        "ħ": "h",
        "ŧ": "t",
    }
)
_MARKS = re.compile("[\u0300-\u036f]")


def folded(raw: str) -> str:
    """Return a text without case and without the accents of European letters; marks that are letters of their own stay."""
    if raw.isascii():
        return raw.casefold()
    # Apart first: the fancy alphabets that people decorate their names with turn into capitals only then.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", raw).casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", apart.translate(_LETTERS_WITHOUT_MARK)))
