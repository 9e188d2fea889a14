"""Notes cut where one ends and the next begins."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.typed.heads import Reading, Sort
from askwell.formats.transcripts.typed.wrapping import thoughts, wrapped_at
from askwell.formats.transcripts.wording import plain

_MOST_WORDS = 3


def paragraphs(readings: Sequence[Reading], *, notes: bool = False) -> Iterator[Cue]:
    """Give notes by paragraph: an item of a list, an entry of a form ("Pay: 60k") and a question are each one of their own.

    So is, in ``notes``, each line that no program wrapped.
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
    """Return the places of lines that begin a thought of their own."""
    places = [at for at, one in enumerate(readings) if one.sort not in {Sort.BLANK, Sort.RULE}]
    blocks = [
        [place for _, place in block]
        for _, block in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0])
    ]
    texts = [[readings[place].text.strip() for place in block] for block in blocks]
    width = wrapped_at(texts)
    return {
        block[at] for block, lines in zip(blocks, texts, strict=True) for at in thoughts(lines, width=width)
    }


def _is_an_entry(one: Reading) -> bool:
    before, colon, after = one.text[:60].partition(":")
    return (
        bool(colon)
        and before[:1].isupper()
        and len(before.split()) <= _MOST_WORDS
        and not after.startswith("//")
    )
