"""Automatic captions that roll: each line comes two or three times, or a line grows word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_MOST_TIMES = 0.4
_FEW = 3
_A_MOMENT = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One cue before its words are joined: its ``lines`` as plain text; ``by_word`` says that its words had times."""

    start: float | None
    end: float | None
    lines: tuple[str, ...]
    raw: str
    line: int
    by_word: bool = False


def unrolled(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with each line once, where the captions roll; as they are where not, as people do repeat themselves."""
    spoken = [block for block in blocks if block.lines]
    if len(spoken) < _FEW or not _rolls(spoken):
        return _grown(spoken) if _grows(spoken) else list(blocks)
    return list(_each_once(spoken))


def _rolls(blocks: Sequence[Block]) -> bool:
    if any(block.by_word for block in blocks):
        return True
    again = sum(_rolls_on(one, other) for one, other in pairwise(blocks))
    return again > _MOST_TIMES * (len(blocks) - 1)


def _rolls_on(one: Block, other: Block) -> bool:
    """Tell whether a cue shows the end of the one before above something new, or for a moment only."""
    shared = _shared(one.lines, other.lines)
    brief = other.start is not None and other.end is not None and other.end - other.start < _A_MOMENT
    return shared > 0 and (brief or len(other.lines) > shared)


def _shared(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many of the first lines after are the last lines before."""
    most = min(len(before), len(after))
    return next((n for n in range(most, 0, -1) if tuple(before[-n:]) == tuple(after[:n])), 0)


def _each_once(blocks: Sequence[Block]) -> Iterator[Block]:
    before: tuple[str, ...] = ()
    for block in blocks:
        new = block.lines[_shared(before, block.lines) :]
        if new:
            yield replace(block, lines=new)
        before = block.lines


def _grows(blocks: Sequence[Block]) -> bool:
    grown = sum(_extends(one, other) for one, other in pairwise(blocks))
    return len(blocks) >= _FEW and grown > _MOST_TIMES * (len(blocks) - 1)


def _extends(one: Block, other: Block) -> bool:
    return " ".join(other.lines).startswith(" ".join(one.lines) + " ")


def _grown(blocks: Sequence[Block]) -> list[Block]:
    """Keep of each growing line the last form, with the time of the first."""
    kept: list[Block] = []
    for block in blocks:
        if kept and _extends(kept[-1], block):
            kept[-1] = replace(block, start=kept[-1].start, line=kept[-1].line)
        else:
            kept.append(block)
    return kept
