"""Files whose words stand under timing lines: WebVTT, SubRip (SRT), SubViewer (SBV), Whisper, strict or not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from askwell.formats.records import Problem
from askwell.formats.transcripts.captions.cueing import cues_of
from askwell.formats.transcripts.captions.rolling import Block
from askwell.formats.transcripts.lines import Line
from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.speakers import is_small_set
from askwell.formats.transcripts.times import Timing, timing
from askwell.formats.transcripts.wording import plain, timed_by_word

_REMARK = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_NUMBER = re.compile(r"\d{1,7}[.:)]?")
# WebEx writes over each cue: 1 "Ana Lima" (1234567)
_NAMED = re.compile(r"\d{1,7}\s+\"(?P<name>[^\"]{1,60})\"\s+\(\d{1,20}\)")
_MOST = 0.5


class Row(NamedTuple):
    """A line of the file and, where it is a timing line, what it says."""

    number: int
    text: str
    timing: Timing | None

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing stands in it."""
        return not self.text.strip()


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """Look at each line once for times."""
    return [Row(number, text, timing(text)) for number, text in lines]


def read_timed(rows: Sequence[Row], *, vtt: bool) -> tuple[list[Cue], list[Problem]]:
    """Read the rows of a file that has timing lines into cues in its order; ``vtt`` says that it may hold remarks and names."""
    problems: list[Problem] = []
    rows = [row for row in rows if not row.is_blank] if _is_spaced_out(rows) else rows
    return cues_of(_with_names_before_times(list(_blocks(rows, vtt=vtt, problems=problems)))), problems


def _is_spaced_out(rows: Sequence[Row]) -> bool:
    """Tell whether an empty line stands between most times and their words, as in a file saved with doubled lines."""
    times = spaced = 0
    for at, row in enumerate(rows):
        if row.timing and not row.timing.after:
            times += 1
            following = list(islice((i for i in range(at + 1, len(rows)) if not rows[i].is_blank), 1))
            spaced += bool(following) and following[0] > at + 1 and not _begins_a_cue(rows, following[0])
    return spaced > _MOST * times


def _begins_a_cue(rows: Sequence[Row], at: int) -> bool:
    """Tell whether a row is a timing line or the number of a cue, with at most three empty rows between."""
    if rows[at].timing:
        return True
    following = next((row for row in rows[at + 1 : at + 5] if not row.is_blank), None)
    return (
        _NUMBER.fullmatch(rows[at].text.strip()) is not None
        and following is not None
        and following.timing is not None
    )


def _blocks(rows: Sequence[Row], *, vtt: bool, problems: list[Problem]) -> Iterator[Block]:
    """Cut the file at its timing lines; a block ends at an empty line or where the next one begins."""
    at = _after_header(rows) if vtt else 0
    name = ""
    while at < len(rows):
        row = rows[at]
        end = at + 1
        if row.timing:
            end = _end_of(rows, at + 1)
            if row.timing.end < row.timing.start:
                problems.append(_backwards(row))
            yield _block(rows[at:end], row.timing, name)
            name = ""
        elif vtt and _REMARK.match(row.text):
            end = _end_of_remark(rows, at)
        elif _names_the_next(rows, at, vtt=vtt):
            named = _NAMED.fullmatch(row.text.strip())
            name = named["name"] if named else ""
        elif not row.is_blank:
            end = _end_of(rows, at)
            problems.append(_no_time(rows[at:end]))
            yield _block(rows[at:end], None, "")
        at = end


def _block(rows: Sequence[Row], times: Timing | None, name: str) -> Block:
    said = (
        [row.text for row in rows[1:] if not row.is_blank]
        if times
        else [row.text for row in rows if not row.is_blank]
    )
    if times and times.after:
        said.insert(0, times.after)
    kept = [(words, timed_by_word(line)) for line in said if (words := plain(line))]
    return Block(
        start=times.start if times else None,
        end=times.end if times else None,
        lines=tuple(words for words, _ in kept),
        fresh=tuple(fresh for _, fresh in kept),
        raw="\n".join(said),
        line=rows[0].number,
        speaker=name,
        before="" if times is None or _NUMBER.fullmatch(times.before) else times.before,
    )


def _with_names_before_times(blocks: Sequence[Block]) -> list[Block]:
    """Take what stands before the times in their line for who speaks, where it is the same few names, else for words."""
    matches = {block.before: _NAMED.fullmatch(block.before) for block in blocks if block.before}
    names = {before: match["name"] if match else before.rstrip(":") for before, match in matches.items()}
    speak = is_small_set([names[block.before] for block in blocks if block.before])
    return [
        block
        if not block.before
        else replace(block, speaker=names[block.before], before="")
        if speak
        else replace(block, lines=(block.before, *block.lines), fresh=(False, *block.fresh), before="")
        for block in blocks
    ]


def _after_header(rows: Sequence[Row]) -> int:
    first = next((at for at, row in enumerate(rows) if not row.is_blank), 0)
    return _end_of_remark(rows, first) if rows[first].text.lstrip()[:6].upper() == "WEBVTT" else 0


def _end_of_remark(rows: Sequence[Row], at: int) -> int:
    """Return the next empty line, or the timing line that stands before any."""
    return next((i for i in range(at, len(rows)) if rows[i].is_blank or rows[i].timing), len(rows))


def _end_of(rows: Sequence[Row], first: int) -> int:
    """Return where a block ends: an empty line, a timing line or its number; a line of spaces is part of a caption."""
    for at in range(first, len(rows)):
        row = rows[at]
        if row.timing or not row.text:
            return at
        if (
            row.is_blank
            and at > first
            and any(_begins_a_cue(rows, i) for i in range(at + 1, min(at + 3, len(rows))))
        ):
            return at
        if _NUMBER.fullmatch(row.text.strip()) and at + 1 < len(rows) and rows[at + 1].timing:
            return at
    return len(rows)


def _names_the_next(rows: Sequence[Row], at: int, *, vtt: bool) -> bool:
    text = rows[at].text.strip()
    if not text or at + 1 == len(rows) or rows[at + 1].timing is None:
        return False
    return vtt or _NUMBER.fullmatch(text) is not None or _NAMED.fullmatch(text) is not None


def _backwards(row: Row) -> Problem:
    return Problem(
        place=f"line {row.number}",
        reason="This ends before it begins.",
        what_to_do="The times are kept as they are; look at them if they matter.",
        raw=row.text.strip(),
        kept=True,
    )


def _no_time(rows: Sequence[Row]) -> Problem:
    return Problem(
        place=f"line {rows[0].number}",
        reason="These words stand under no time.",
        what_to_do="They are kept in their place, without a time.",
        raw="\n".join(row.text for row in rows),
        kept=True,
    )
