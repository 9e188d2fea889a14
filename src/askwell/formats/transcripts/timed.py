"""Files whose words stand under timing lines: WebVTT, SubRip (SRT) and SubViewer (SBV), strict or not."""

import re
from collections.abc import Iterator, Sequence

from askwell.formats.records import Problem
from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.rolling import Block, unrolled
from askwell.formats.transcripts.speakers import label, speakers_among, without_turn
from askwell.formats.transcripts.times import span
from askwell.formats.transcripts.wording import plain, timed_by_word, voices

_REMARK = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_NUMBER = re.compile(r"\d{1,7}")


def read_timed(lines: Sequence[str], *, kind: str) -> tuple[list[Cue], list[Problem]]:
    """Read the lines of a file that has timing lines into cues in the order of the file."""
    problems: list[Problem] = []
    blocks = unrolled(list(_blocks(lines, kind, problems)))
    known = speakers_among(" ".join(block.lines) for block in blocks if block.lines)
    return [cue for block in blocks for cue in _cues(block, known)], problems


def _blocks(lines: Sequence[str], kind: str, problems: list[Problem]) -> Iterator[Block]:
    """Cut the file at its timing lines; a block ends at an empty line or where the next one begins."""
    at = _after_header(lines) if kind == "vtt" else 0
    while at < len(lines):
        if times := span(lines[at]):
            end = _end_of(lines, at + 1)
            if times[1] < times[0]:
                problems.append(_backwards(at, lines[at]))
            yield _block(lines, at + 1, end, times)
        elif kind == "vtt" and _REMARK.match(lines[at]):
            end = _empty_after(lines, at)
        elif not lines[at].strip() or _names_the_next(lines, at):
            end = at + 1
        else:
            end = _end_of(lines, at)
            problems.append(_no_time(at, lines[at:end]))
            yield _block(lines, at, end, (None, None))
        at = end


def _block(lines: Sequence[str], first: int, end: int, times: tuple[float | None, float | None]) -> Block:
    said = [line for line in lines[first:end] if line.strip()]
    return Block(
        start=times[0],
        end=times[1],
        lines=tuple(words for line in said if (words := plain(line))),
        raw="\n".join(said),
        line=first if times[0] is not None else first + 1,
        by_word=any(map(timed_by_word, said)),
    )


def _after_header(lines: Sequence[str]) -> int:
    return _empty_after(lines, 0) if lines[0].lstrip("\ufeff").startswith("WEBVTT") else 0


def _empty_after(lines: Sequence[str], at: int) -> int:
    """Return the next empty line, or the timing line that stands before any."""
    return next((i for i in range(at, len(lines)) if not lines[i].strip() or span(lines[i])), len(lines))


def _end_of(lines: Sequence[str], first: int) -> int:
    """Return where a block ends: an empty line (one of spaces is a line of an automatic caption), a timing line or its name."""
    for at in range(first, len(lines)):
        if not lines[at].strip(" ") and not (lines[at] and at == first):
            return at
        if span(lines[at]) or (_NUMBER.fullmatch(lines[at].strip()) and _names_the_next(lines, at)):
            return at
    return len(lines)


def _names_the_next(lines: Sequence[str], at: int) -> bool:
    return at + 1 < len(lines) and span(lines[at + 1]) is not None


def _cues(block: Block, known: frozenset[str]) -> Iterator[Cue]:
    said = voices(block.raw)
    if not any(name for name, _ in said):
        said = _by_label(" ".join(block.lines), known)
    for name, text in said:
        yield Cue(text=text, speaker=name, start=block.start, end=block.end, line=block.line)


def _by_label(text: str, known: frozenset[str]) -> list[tuple[str, str]]:
    if not text:
        return []
    found = label(text)
    return [found] if found and found[0] in known and found[1] else [("", without_turn(text))]


def _backwards(at: int, line: str) -> Problem:
    return Problem(
        place=f"line {at + 1}",
        reason="This ends before it begins.",
        what_to_do="The times are kept as they are; look at them if they matter.",
        raw=line.strip(),
        kept=True,
    )


def _no_time(at: int, lines: Sequence[str]) -> Problem:
    return Problem(
        place=f"line {at + 1}",
        reason="These words stand under no time.",
        what_to_do="They are kept in their place, without a time.",
        raw="\n".join(lines),
        kept=True,
    )
