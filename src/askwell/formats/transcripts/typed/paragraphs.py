"""Notes cut where one ends and the next begins."""

from collections.abc import Iterator, Sequence

from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.typed.heads import Reading, Sort
from askwell.formats.transcripts.wording import plain

_MOST_WORDS = 3


def paragraphs(readings: Sequence[Reading]) -> Iterator[Cue]:
    """Give notes by paragraph: an item of a list, an entry of a form ("Pay: 60k") and a question are each one of their own."""
    kept: list[str] = []
    first = 0
    for one in readings:
        begins = (
            one.sort in {Sort.BLANK, Sort.RULE}
            or one.mark
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


def _is_an_entry(one: Reading) -> bool:
    before, colon, after = one.text[:60].partition(":")
    return (
        bool(colon)
        and before[:1].isupper()
        and len(before.split()) <= _MOST_WORDS
        and not after.startswith("//")
    )
