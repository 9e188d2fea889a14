"""Notes cut where one ends and the next begins."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.typed.heads import Reading, Sort
from askwell.formats.transcripts.wording import plain

_MOST_WORDS = 3
# So many letters free beside the next word are room; narrower than this few programs wrap.
_ROOM = 4
_NARROW = 60
_LONGEST_THOUGHT = 200
# Of fewer ends of lines than these it cannot be told whether they are wrapped.
_SEVERAL = 3


def paragraphs(readings: Sequence[Reading], *, notes: bool = False) -> Iterator[Cue]:
    """Give notes by paragraph: an item of a list, an entry of a form ("Pay: 60k") and a question are each one of their own.

    So is, in ``notes``, each line of a paragraph that somebody wrote with one thought a line.
    """
    kept: list[str] = []
    first = 0
    apart = _thoughts(readings) if notes else set()
    for place, one in enumerate(readings):
        begins = (
            one.sort in {Sort.BLANK, Sort.RULE}
            or one.mark
            or place in apart
            or _is_an_entry(one)
            or (kept and kept[-1].endswith("?"))
        )
        if kept and begins:
            yield Cue(text=" ".join(kept), line=first)
            kept = []
        if words := plain(one.text):
            first = first if kept else one.number
            kept.append(words)
    if kept:
        yield Cue(text=" ".join(kept), line=first)


def _thoughts(readings: Sequence[Reading]) -> set[int]:
    """Return the places of lines that begin a thought of their own, in paragraphs with one thought a line."""
    found: set[int] = set()
    places = [at for at, one in enumerate(readings) if one.sort not in {Sort.BLANK, Sort.RULE}]
    for _, block in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        found |= _begun([place for _, place in block], readings)
    return found


def _begun(places: Sequence[int], readings: Sequence[Reading]) -> set[int]:
    """Return which lines of one paragraph begin a thought: all, but such as go on in small letters after a full line.

    A paragraph has one thought a line where each line begins as a sentence does, or where half of its lines end though the
    next word had room: words that run on are wrapped only where there is none, and hardly in so narrow a column.
    """
    lines = [readings[place].text.strip() for place in places]
    width = max(map(len, lines))
    pairs = list(pairwise(lines))
    early = [len(line) + len(after.split(" ")[0]) + _ROOM <= width for line, after in pairs]
    several = len(pairs) >= _SEVERAL
    as_sentences = [after[:1].isupper() or (several and not after[:1].islower()) for _, after in pairs]
    told_apart = all(as_sentences) or (several and sum(early) * 2 >= len(pairs))
    if width > _LONGEST_THOUGHT or not pairs or not told_apart:
        return set()
    return {
        place
        for place, (line, _), soon, sentence in zip(places[1:], pairs, early, as_sentences, strict=True)
        if line[-1:] not in ",:;" and (soon or sentence or line[-1:] in ".!?…" or width < _NARROW)
    }


def _is_an_entry(one: Reading) -> bool:
    before, colon, after = one.text[:60].partition(":")
    return (
        bool(colon)
        and before[:1].isupper()
        and len(before.split()) <= _MOST_WORDS
        and not after.startswith("//")
    )
