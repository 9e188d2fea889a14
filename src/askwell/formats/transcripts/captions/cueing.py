"""Blocks of captions to cues: who says what within each, by voice tags, labels, dashes and names on lines of their own."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from askwell.formats.transcripts.captions.rolling import Block, unrolled
from askwell.formats.transcripts.labels import Form, Label, Shape, label, shape, without_turn
from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.speakers import (
    NEARLY_EACH,
    Known,
    changes_within,
    is_small_set,
    speakers_in_captions,
)
from askwell.formats.transcripts.wording import voices

_DASHES = "-–—"
_ENDS = tuple('.?!…"”)]。\uff1f\uff01♪')


def cues_of(blocks: Sequence[Block]) -> list[Cue]:
    """Return the cues of blocks of captions, each line of rolling captions once, each speaker's words in a cue of their own."""
    blocks = unrolled(blocks)
    known = _labelled(blocks)
    apart = _on_lines_of_their_own(blocks)
    if change := changes_within(known):
        blocks = [replace(block, lines=tuple(_parts(block.lines, change))) for block in blocks]
    return [
        Cue(text=text, speaker=speaker, start=block.start, end=block.end, line=block.line)
        for block in blocks
        for speaker, text in _said(block, known, apart)
    ]


def _parts(lines: Sequence[str], change: re.Pattern[str]) -> Iterator[str]:
    for line in lines:
        yield from change.split(line)


def _labelled(blocks: Sequence[Block]) -> Known:
    led: Counter[Form] = Counter()
    found: list[Label] = []
    for block in blocks:
        for place, line in enumerate(block.lines):
            if each := label(without_turn(line)[0]):
                found.append(each)
                led[each.form] += place == 0
    return speakers_in_captions(found, places=sum(bool(block.lines) for block in blocks), led=led)


def _on_lines_of_their_own(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the names that stand alone on the first line of nearly each cue (Teams' documents), in brackets or not."""
    spoken = [block for block in blocks if block.lines]
    firsts = [_bare(block.lines[0]) for block in spoken if len(block.lines) > 1]
    if not firsts or len(firsts) < NEARLY_EACH * len(spoken) or not is_small_set(firsts):
        return frozenset()
    if all(block.lines[0] != _bare(block.lines[0]) for block in spoken if len(block.lines) > 1):
        inside = (line for block in spoken for line in block.lines if line != _bare(line))
        firsts += [name for line in inside if shape(name := _bare(line)) is Shape.NAME]
    counts = Counter(firsts)
    return frozenset(name for name in counts if shape(name) and (counts[name] > 1 or not name.isupper()))


def _bare(line: str) -> str:
    inner = line[1:-1] if line[:1] in "([" and line[-1:] in ")]" else line
    return inner.removesuffix(":").strip()


def _said(block: Block, known: Known, apart: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give (speaker, words) for each who says something in a block; "" where nobody is named."""
    tagged = voices(block.raw)
    if any(name for name, _ in tagged):
        yield from tagged
        return
    speaker = block.speaker
    words: list[str] = []
    for line, text, is_turn in _turns(block.lines):
        found = _speaker_of(text, known, apart)
        if words and (found or is_turn or line in _DASHES):
            yield speaker, " ".join(words)
            speaker, words = "", []
        speaker, said = found or (speaker, text)
        if said and said not in _DASHES:
            words.append(said)
    if words:
        yield speaker, " ".join(words)


def _turns(lines: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """Give each line, the line without the sign of a change of speaker, and whether it changes.

    A dash that goes on with an unfinished sentence is none, where the cue does not begin with one too.
    """
    dashed = lines[:1] and lines[0][:1] in _DASHES
    before = "."
    for line in lines:
        text, is_turn = without_turn(line)
        if is_turn and line[0] in _DASHES and not dashed and not before.endswith(_ENDS):
            text, is_turn = line, False
        yield line, text, is_turn
        before = line


def _speaker_of(line: str, known: Known, apart: frozenset[str]) -> tuple[str, str] | None:
    if _bare(line) in apart:
        return _bare(line), ""
    found = label(line)
    return (found.name, found.said) if found and (found.form, found.name) in known else None
