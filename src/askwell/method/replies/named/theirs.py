"""What whoever answers wrote about people, laid out to be read: without quotes, signature, greetings and the numbers of a list."""

import re

from askwell.method.replies.named.capitals import capitalised
from askwell.method.replies.named.greetings import without_greetings
from askwell.method.replies.sentences import unwrapped
from askwell.method.replies.stripping import own_words

# A list of people has shorter lines than a mail program breaks.
_NARROWEST = 55
_MARK = re.compile(
    r"(?m)^[^\S\n]*(?:\(?\d{1,2}[.)]|\d{1,2}\s*[-–:])(?=\s+[^\W\d_])"
)  # the dashes people type
_MARK_INSIDE = re.compile(r"\s\(?(\d{1,2})[.)](?=\s+[^\W\d_])")


def as_told(text: str, own: frozenset[str]) -> str:
    """Return the words of an answer as far as they tell of people. ``own`` are words of the names of both, in small letters."""
    said = without_greetings(_theirs(text, own), own)
    return _without_marks(unwrapped(_apart(said), narrowest=_NARROWEST))


def _theirs(text: str, own: frozenset[str]) -> str:
    """Return what was written, without what it quotes and the signature; the card of another below it is no signature."""
    stripped = own_words(text)
    card = stripped.signature.split("\n")
    words = set(re.findall(r"\w+", card[0].casefold()))
    if len(card) > 1 and len(words) > 1 and not words & own and card[0] == card[0].rstrip(",.!"):
        return f"{stripped.said}\n\n{stripped.signature}"
    return stripped.said


def _apart(text: str) -> str:
    """Return a text in which a line that begins with a name typed small stands apart: it goes on with no sentence."""
    lines = text.split("\n")
    named = capitalised(text).split("\n")
    return "\n".join(
        line if line.lstrip()[:1] == capital.lstrip()[:1] else f"\n{line}"
        for line, capital in zip(lines, named, strict=True)
    )


def _without_marks(text: str) -> str:
    """Return a text without the numbers of its list, each as wide as it was; those within a line only if they count from one."""
    text = _MARK.sub(lambda mark: " " * len(mark[0]), text)
    inside = [mark[1] for mark in _MARK_INSIDE.finditer(text)]
    if inside[:2] in (["1", "2"], ["2", "3"]):
        return _MARK_INSIDE.sub(lambda mark: "\n" + " " * (len(mark[0]) - 1), text)
    return text
