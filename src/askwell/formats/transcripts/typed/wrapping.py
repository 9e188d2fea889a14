"""Which lines go on with the line above, because a program wrapped them there, and which are thoughts of their own."""

from collections.abc import Sequence
from itertools import pairwise

# Programs wrap letters at 60 to 80 signs; longer lines than the widest are wrapped by nobody.
_NARROW, _WIDE, _WIDEST = 60, 80, 120
# So much room beside the next word somebody leaves who wraps by hand.
_RAGGED = 5
# Of fewer full lines than these, or of a smaller share, it may be chance that the next word had no room.
_SEVERAL, _SHARE, _SHARE_OF_WIDE = 3, 0.3, 0.5
_ENDS = '.!?…"”»'
_AFTER_WHICH_MORE_COMES = ",:;-–—(/&"
_GOING_ON = ("and ", "or ", "with ", "https://", "http://")
_WORDS_THAT_END_NOTHING = """
    a an the and or but nor of to in on at by for with from into than as that which who whose if because when while where
    is are was were be been has have had will would can could should may might must do does did not no
    my your his her its our their these those every each very so too about under between without per
"""
_WITHIN_SENTENCES = frozenset(_WORDS_THAT_END_NOTHING.split())


def thoughts(lines: Sequence[str], *, width: int = 0) -> set[int]:
    """Return which lines of a paragraph begin a thought, by their place from 1 on; the first line always does.

    A line may go on with the one above only where that one is full: the next word had no room beside it. Lines that are all
    full are one wrapped paragraph. Where some end early each is a thought, but such as follow a full line that ends within a
    sentence, or one of so many full lines that it is no chance. ``width`` is that of wrapped paragraphs in the same text, 0
    where there are none. The rules are our own, measured in docs/benchmarks.md.
    """
    ends = list(pairwise(lines))
    widest = max(map(len, lines), default=0)
    full = {place for place in range(1, len(lines)) if _is_full(*ends[place - 1], max(widest, width))}
    if _is_one(ends, widest, full=len(full) == len(ends), known=bool(width)):
        return set()
    share = _SHARE if max(widest, width) <= _WIDE else _SHARE_OF_WIDE
    often = bool(width) or (widest >= _NARROW and len(full) >= max(_SEVERAL, len(ends) * share))
    return {
        place
        for place, (line, after) in enumerate(ends, start=1)
        if not (
            _leads_on(line, after, few=len(ends) < _SEVERAL)
            or (place in full and _goes_on(line, after, often=often))
        )
    }


def wrapped_at(paragraphs: Sequence[Sequence[str]]) -> int:
    """Return the width at which a text is wrapped, told by its longer paragraphs; 0 where none is wrapped for sure."""
    widths = [
        max(map(len, lines))
        for lines in paragraphs
        if len(lines) > _SEVERAL and not thoughts(lines) and max(map(len, lines)) >= _NARROW
    ]
    return max(widths, default=0)


def _is_full(line: str, after: str, width: int) -> bool:
    return width <= _WIDEST and len(line) + 1 + len(after.split(" ", maxsplit=1)[0]) > width


def _is_one(ends: Sequence[tuple[str, str]], width: int, *, full: bool, known: bool) -> bool:
    """Tell whether lines are one paragraph: several full ones always are, but for sentences that stand one below the other.

    So are lines that are nearly full, as by hand, where a sentence goes on in small letters.
    """
    if all(_begins_a_sentence(after) for _, after in ends):
        return False
    if full and (known or len(ends) >= _SEVERAL):
        return True
    ragged = width >= _NARROW and all(
        _is_full(*pair, width - _RAGGED) and pair[1][:1].islower() for pair in ends
    )
    return any(_is_cut(*pair) and (ragged or (full and pair[1][-1:] in _ENDS)) for pair in ends)


def _is_cut(line: str, after: str) -> bool:
    """Tell whether a line that begins as sentences do goes on in small letters."""
    return _begins_a_sentence(line) and line[-1:] not in _ENDS and after[:1].islower()


def _begins_a_sentence(line: str) -> bool:
    return line.lstrip("\"“'(")[:1].isupper()


def _leads_on(line: str, after: str, *, few: bool) -> bool:
    """Tell whether two lines are one by their words alone, however much room there is. A word alone is hardly a thought."""
    if _begins_a_sentence(after) or line[-1:] in _ENDS:
        return False
    alone = " " not in line or " " not in after
    return line[-1:] == "," or after.startswith(_GOING_ON) or (few and alone)


def _goes_on(line: str, after: str, *, often: bool) -> bool:
    """Tell whether a line goes on with a full one."""
    if line[-1:] in _ENDS:
        return False
    hangs = (
        line[-1:] in _AFTER_WHICH_MORE_COMES
        or line.rsplit(" ", maxsplit=1)[-1].casefold() in _WITHIN_SENTENCES
    )
    return hangs or (often and not _begins_a_sentence(after))
