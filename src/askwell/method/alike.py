"""How near words are to a question: by the words that they share, nothing cleverer."""

import re
from collections.abc import Sequence

# So much of a question's own words must be heard before words count as being about it.
ALIKE = 0.4
# So much of what was said must stand in the question before it counts as asking it without a question mark.
RESTATED = 0.6
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EMPTY_WORDS = """a about all also am an and any are as at be been but by can could did do does for from get had has have how i if in into
is it its just like me might more my no not of on one or our really she so some that the their them then there these they
this to too up us was we well were what when where which who why will with would you your yours you're i'm it's
that's"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_ENDINGS = ("ations", "ation", "ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "ly", "s")


def nearest(text: str, wanted: Sequence[frozenset[str]]) -> int | None:
    """Return the place of the question whose words (each as ``content`` gives them) a text shares most, if it shares enough."""
    said = content(text)
    shares = [len(said & words) / len(words) if words else 0.0 for words in wanted]
    best = max(range(len(shares)), key=lambda place: shares[place], default=None)
    return best if best is not None and shares[best] >= ALIKE else None


def restates(text: str, question: frozenset[str]) -> bool:
    """Tell whether a text says hardly more than a question does: so it asks it, though no question mark stands there."""
    said = content(text)
    return bool(said) and len(said & question) >= max(RESTATED * len(said), ALIKE * len(question))


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def content(text: str) -> frozenset[str]:
    """Return the words of a text that carry its meaning, without their endings."""
    return frozenset(_stem(word) for word in words_of(text) if word not in _EMPTY)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004 - "is", "day" stay whole
            return word.removesuffix(ending)
    return word
