"""Automatic captions that roll: each line comes two or three times, or a line grows word by word.

People repeat themselves too. So a file rolls only where its whole shape says so: words that have times of their own, cues that
stand for a moment only and say nothing new (YouTube), lines that stay while the next ones come, or an unbroken chain: a long
one, or one of unfinished sentences.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_MOST_TIMES, _NEARLY_EACH, _SOME = 0.4, 0.9, 0.2
_FEW, _LONG_CHAIN = 3, 8
_A_MOMENT = 0.05
_ENDS_A_SENTENCE = tuple(".?!…。\uff1f\uff01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One cue before its words are joined: its ``lines`` as plain text, and the ``speaker`` where the file names one apart.

    ``before`` is what stands before the times in their line, ``raw`` the lines with their tags.
    ``fresh`` says of each line whether its words have times of their own: such a line is always new.
    """

    start: float | None
    end: float | None
    lines: tuple[str, ...]
    line: int
    raw: str = ""
    speaker: str = ""
    before: str = ""
    fresh: tuple[bool, ...] = ()

    @property
    def is_brief(self) -> bool:
        """Tell whether it stands for a moment that nobody could read in."""
        return self.start is not None and self.end is not None and 0 <= self.end - self.start < _A_MOMENT


def unrolled(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with each line once, where the captions roll; as they are where not, as people do repeat themselves."""
    spoken = [block for block in blocks if block.lines]
    if len(spoken) < _FEW:
        return list(blocks)
    if _rolls(spoken):
        return list(_each_once(spoken))
    return _grown(spoken) if _grows(spoken) else list(blocks)


def _rolls(blocks: Sequence[Block]) -> bool:
    pairs = len(blocks) - 1
    again = [(one, other) for one, other in pairwise(blocks) if _goes_on(one, other) and _shared(one, other)]
    if any(any(block.fresh) for block in blocks):
        return bool(again)
    repeats = sum(other.is_brief and _shared(one, other) == len(other.lines) for one, other in again)
    if repeats >= _FEW - 1 and repeats > _SOME * pairs:
        return True
    on = [(one, other) for one, other in again if len(other.lines) > _shared(one, other)]
    staying = sum(_overlap(one, other) for one, other in on)
    if staying > _MOST_TIMES * pairs:
        return True
    unfinished = not any(_ends_a_sentence(one) for one, _ in on)
    return len(on) >= (_FEW if unfinished else _LONG_CHAIN) and len(on) > _NEARLY_EACH * pairs


def _goes_on(one: Block, other: Block) -> bool:
    """Tell whether a cue begins when the one before is still there, or just then."""
    return one.end is not None and other.start is not None and other.start <= one.end + _A_MOMENT


def _overlap(one: Block, other: Block) -> bool:
    return one.end is not None and other.start is not None and other.start < one.end - _A_MOMENT


def _shared(before: Block, after: Block) -> int:
    """Return how many of the first lines after are the last lines before; a line whose words have times is new."""
    old = next((n for n, fresh in enumerate(after.fresh) if fresh), len(after.lines))
    most = min(len(before.lines), old)
    return next((n for n in range(most, 0, -1) if before.lines[-n:] == after.lines[:n]), 0)


def _ends_a_sentence(block: Block) -> bool:
    return block.lines[-1].endswith(_ENDS_A_SENTENCE)


def _each_once(blocks: Sequence[Block]) -> Iterator[Block]:
    before: Block | None = None
    for block in blocks:
        old = _shared(before, block) if before and _goes_on(before, block) else 0
        if block.lines[old:]:
            yield replace(block, lines=block.lines[old:], fresh=block.fresh[old:], raw="") if old else block
        before = block


def _grows(blocks: Sequence[Block]) -> bool:
    grown = sum(_extends(one, other) for one, other in pairwise(blocks))
    return grown >= _FEW - 1 and grown > _MOST_TIMES * (len(blocks) - 1)


def _extends(one: Block, other: Block) -> bool:
    """Tell whether a cue says the unfinished words of the one before again, and goes on."""
    goes_on = _goes_on(one, other) and not _ends_a_sentence(one)
    return goes_on and " ".join(other.lines).startswith(" ".join(one.lines) + " ")


def _grown(blocks: Sequence[Block]) -> list[Block]:
    """Keep of each growing line the last form, with the time of the first."""
    kept: list[Block] = []
    for block in blocks:
        if kept and _extends(kept[-1], block):
            kept[-1] = replace(block, start=kept[-1].start, line=kept[-1].line)
        else:
            kept.append(block)
    return kept
