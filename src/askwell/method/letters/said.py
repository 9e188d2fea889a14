"""What one person has read before: the sentences of letters, and which wording each of them was made from."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

LEAST_WORDS = 3
NEVER = -1
"""Where a wording stands among what was read, if it does not."""
# "Prof. Abebe" and "J. Smith" do not end a sentence.
END = re.compile(
    r"(?<=[.!?…:])(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bProf\.)(?<!\bRev\.)(?<!\b[A-Z]\.)[”\"’)]*\s+|\n+"
)
_SALUTES = re.compile(
    r"^(?:dear|hello|hi|thank you|warm regards|kind regards)\b[^.!?]{0,60},?$", re.IGNORECASE
)
_TO_FILL_IN = re.compile(r"^\[[^\[\]]*\]\W*$")
# A note in one line begins with its greeting.
_GREETING = re.compile(r"^dear [^!?,]{1,60}, ", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"\s+")
# With five minutes instead of twenty it is the same sentence.
_COUNT = re.compile(r"\b\d+(?= minutes?\b)")
_PLACE = re.compile(r"\{\w+\}")
# Stands for what is filled in while a wording is parted into sentences; no letter has it.
_BLANK = "\ue000"


def sentences_of(text: str) -> Iterator[str]:
    """Yield the sentences of a letter, folded so that two can be compared; greetings, names, numbers and places to fill in are none."""
    for one in END.split(text):
        folded = _GREETING.sub("", _SPACE.sub(" ", one).strip(' “”"’'))
        is_one = folded.endswith((".", "!", "?", "…", ":")) and len(_WORD.findall(folded)) >= LEAST_WORDS
        if is_one and not (_SALUTES.match(folded) or _TO_FILL_IN.match(folded)):
            yield _COUNT.sub("some", folded.casefold())


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text as they stand."""
    return [one.strip() for one in END.split(text) if one.strip()]


def last_said(wording: str, filled: str, said: Collection[str]) -> int:
    """Return where among the sentences ``said`` a wording was read last, whatever stood in its blanks; NEVER where it was not.

    ``filled`` is the wording as it would be said now; ``said`` is in the order of reading, the oldest first.
    """
    if not said:
        return NEVER
    lines = _lines(tuple(said))
    patterns = _patterns(wording)
    with_blanks = (_latest(pattern, longest, lines) for pattern, longest in patterns)
    as_it_is = (
        lines.rfind(f"\n{one}\n")
        for one in sentences_of(filled)
        if not patterns or any(longest in one for _, longest in patterns)  # what is filled in is not ours
    )
    return max((*with_blanks, *as_it_is), default=NEVER)


@lru_cache(maxsize=16)
def _lines(said: tuple[str, ...]) -> str:
    return "\n".join(("", *said, ""))


@lru_cache(maxsize=2048)
def _patterns(wording: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what finds each sentence of a wording again, with the longest piece of it that is always the same."""
    found = []
    for one in sentences_of(_PLACE.sub(_BLANK, wording)):
        pieces = [piece.strip() for piece in one.split(_BLANK)]
        words = r"[^\n]*".join(map(re.escape, pieces))
        # Her reason may follow in the same sentence.
        words = re.sub(r"\\\.$", r"(?:\\.|, because [^\\n]*)", words)
        found.append((re.compile(f"^{words}$", re.MULTILINE), max(pieces, key=len).rstrip(".")))
    return tuple(found)


def _latest(pattern: re.Pattern[str], longest: str, lines: str) -> int:
    if longest not in lines:
        return NEVER
    return max((found.start() for found in pattern.finditer(lines)), default=NEVER)
