"""Letters that a camera takes for one another, put right where the rest of the card says which of them it is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from askwell.formats.business_card.lines import folded
from askwell.formats.business_card.shapes import Shapes
from askwell.formats.business_card.words import PARTICLES
from askwell.formats.records import Labelled

# A capital I and a small L are one stroke in most faces. "lsabel", "lT Manager": no word begins so.
_NO_BEGINNING = re.compile(r"^l(?=[bcdfghjklmnpqrstvwxz]|[A-Z])")
_SMALL_L = re.compile(r"\bl(?=[^\W\d_])")
_LEGAL_NOUGHTS = re.compile(r"\b(sp\. ?z ?|d\.)[0o]\. ?[0o]\.", re.IGNORECASE)
_QUOTED = re.compile(r"([^\W\d_])([\"“][^\W\d_]+[\"”](?=\s))")
_GLUED = re.compile(r"([A-Z][a-z]{2,})([A-Z][a-z]{2,})")
_CAPITAL_I = re.compile(r"(?<![A-Z])I(?![A-Z])")


def sharpened(shapes: Shapes) -> Shapes:
    """Return what was taken out of a card with its letters put right; nothing is changed without a reason on the card."""
    mail = folded(" ".join(one.value for one in shapes.emails))
    rest = [replace(line, text=_begun(_in_words(_spelt(line.text), mail), mail)) for line in shapes.rest]
    said = [folded(word) for line in rest for word in re.split(r"[\s-]+", line.text)]
    emails = [Labelled(_of_mail(one.value, said), one.label) for one in shapes.emails]
    return replace(shapes, rest=rest, emails=emails)


def _spelt(text: str) -> str:
    """Return a line with the letters of a legal form and the room before a name in quotes: "Sp. z 0.0.", 'William"Bill" Hart'."""
    return _QUOTED.sub(r"\1 \2", _LEGAL_NOUGHTS.sub(r"\1o.o.", text))


def _in_words(text: str, mail: str) -> str:
    """Return a name whose words a camera put together in two words, where the mailbox has one of them: HiroshiNakamura."""
    glued = _GLUED.fullmatch(text)
    return (
        f"{glued[1]} {glued[2]}" if glued and folded(glued[2]) in mail and folded(text) not in mail else text
    )


def _begun(text: str, mail: str) -> str:
    """Return a line whose words begin with the capital that stands there: "loana Popescu" is Ioana, whose mailbox says so."""
    others = [word for word in text.split() if not word.startswith("l") and word.casefold() not in PARTICLES]
    if not others or not all(word[:1].isupper() for word in others if word[:1].isalpha()):
        return _NO_BEGINNING.sub("I", text)

    def capital(match: re.Match[str]) -> str:
        word = re.match(r"[^\W\d_]+", text[match.start() :])
        read = folded(word[0]) if word else ""
        if read in PARTICLES or (read and read in mail):
            return "l"
        return "I" if _NO_BEGINNING.match(text[match.start() :]) or f"i{read[1:]}" in mail else "l"

    return _SMALL_L.sub(capital, text)


def _of_mail(address: str, said: Sequence[str]) -> str:
    """Return an address of mail with the letter that a single capital I in it stands for, as the names on the card have it."""
    if not any(sign.islower() for sign in address):
        return address
    at = address.find("@")
    for match in _CAPITAL_I.finditer(address):
        small, large = (address[: match.start()] + sign + address[match.end() :] for sign in "li")
        if _fits(small, said) > _fits(large, said) or (
            match.start() not in {0, at + 1} and _fits(small, said) == _fits(large, said)
        ):
            address = small
    return address


def _fits(address: str, said: Sequence[str]) -> int:
    """Return how many letters of an address the words of a card tell, a first letter before a last name too."""
    bare = folded(address)
    whole = max((len(word) for word in said if len(word) > 2 and word in bare), default=0)  # noqa: PLR2004  # shorter ones fit anywhere
    initials = {f"{one[:1]}{two}" for one in said for two in said if one and len(two) > 2}  # noqa: PLR2004  # as above
    return whole + any(bare.startswith(one) for one in initials)
