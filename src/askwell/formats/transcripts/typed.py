"""Transcripts and notes as text: Otter, Zoom's chat, "[0:12] Name: words", "Name: words", Markdown, or plain paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.speakers import label, may_be_a_name, speakers_among
from askwell.formats.transcripts.times import STAMP, seconds
from askwell.formats.transcripts.wording import plain

_AT = rf"[\[(]?(?P<at>{STAMP})[\])]?"
# "Alice Chen  0:12", "Alice Chen (0:12)", "Alice Chen | 0:12": a line of its own over what she said.
_HEAD = re.compile(
    rf"(?P<name>\S.{{0,47}}?)(?P<gap>\s{{2,}}|\s*\t\s*|\s*[|•·]\s*|\s*(?=[\[(])|\s+){_AT}\s*:?"
)
_HEAD_AFTER = re.compile(rf"{_AT}\s*[|•·–-]?\s+(?P<name>\S.{{0,47}}?)\s*:?")
_CHAT = re.compile(
    rf"(?P<at>{STAMP})\s+From\s+(?P<name>.+?)(?:\s+to\s+[^:]+)?\s*:\s*(?P<said>.*)", re.IGNORECASE
)
_STAMPED = re.compile(rf"{_AT}\s*(?:[-–—|:]\s+)?(?P<said>\S.*)")
_NAME_STAMPED = re.compile(
    rf"(?P<name>[^\[\]():]{{1,48}}?)\s*[\[(](?P<at>{STAMP})[\])]\s*:?\s*(?P<said>\S.*)"
)
_MARKUP = re.compile(r"^(?:#{1,6}\s+|[-*+•]\s+(?:\[[ xX]\]\s+)?|>\s+|\d{1,2}[.)]\s+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What one line says of who and when; ``open`` says that the words follow in the next lines."""

    speaker: str = ""
    start: float | None = None
    said: str = ""
    open: bool = False


def read_typed(lines: Sequence[str]) -> list[Cue]:
    """Read lines of text; what has no name and no time belongs to what stands before it, or is a paragraph of its own."""
    known = speakers_among(line.strip() for line in lines if line.strip()) | frozenset(_after_a_time(lines))
    found = [_read_line(line, known) for line in lines]
    return list(_labelled(lines, found) if any(found) else _paragraphs(lines))


def _after_a_time(lines: Sequence[str]) -> Iterator[str]:
    """Give the names between a time and a colon: nobody writes a time before other words that end in one."""
    for line in lines:
        if (match := _STAMPED.fullmatch(line.strip())) and (named := label(match["said"])):
            yield named[0]


def _read_line(line: str, known: frozenset[str]) -> _Found | None:
    line = line.strip()
    if match := _CHAT.fullmatch(line):
        return _Found(
            speaker=match["name"].strip(), start=seconds(match["at"]), said=match["said"], open=True
        )
    if head := _head(line):
        return head
    if (match := _NAME_STAMPED.fullmatch(line)) and may_be_a_name(match["name"].strip()):
        return _Found(speaker=match["name"].strip(), start=seconds(match["at"]), said=match["said"])
    if match := _STAMPED.fullmatch(line):
        return replace(_named(match["said"], known) or _Found(said=match["said"]), start=seconds(match["at"]))
    return _named(line, known)


def _head(line: str) -> _Found | None:
    for form in (_HEAD, _HEAD_AFTER):
        if (match := form.fullmatch(line)) and may_be_a_name(match["name"].strip("*_ ")):
            return _Found(speaker=match["name"].strip("*_ "), start=seconds(match["at"]), open=True)
    return None


def _named(text: str, known: frozenset[str]) -> _Found | None:
    named = label(text)
    return _Found(speaker=named[0], said=named[1], open=True) if named and named[0] in known else None


def _labelled(lines: Sequence[str], found: Sequence[_Found | None]) -> Iterator[Cue]:
    cue: Cue | None = None
    for number, (line, here) in enumerate(zip(lines, found, strict=True), start=1):
        if here:
            if cue and cue.text:
                yield cue
            cue = Cue(text=plain(here.said), speaker=here.speaker, start=here.start, line=number)
        elif line.strip():
            words = plain(line)
            cue = replace(cue, text=f"{cue.text} {words}".strip()) if cue else Cue(text=words, line=number)
    if cue and cue.text:
        yield cue


def _paragraphs(lines: Sequence[str]) -> Iterator[Cue]:
    kept: list[str] = []
    first = 0
    for number, line in enumerate((*lines, ""), start=1):
        mark = _MARKUP.match(line.strip())
        if kept and (not line.strip() or mark):
            yield Cue(text=" ".join(kept), line=first)
            kept = []
        if words := plain(_MARKUP.sub("", line.strip())):
            first = first if kept else number
            kept.append(words)
