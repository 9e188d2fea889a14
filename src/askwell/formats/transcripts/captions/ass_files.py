"""Captions of Advanced SubStation Alpha (.ass, .ssa)."""

import re
from collections.abc import Iterator, Sequence

from askwell.formats.transcripts.captions.rolling import Block
from askwell.formats.transcripts.lines import Line
from askwell.formats.transcripts.times import leading
from askwell.formats.transcripts.wording import plain

_OVERRIDE = re.compile(r"\{[^{}]{0,500}\}")
_BREAK = re.compile(r"\\[Nn]")
_FIELDS = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")


def is_ass(lines: Sequence[Line]) -> bool:
    """Tell whether the lines are of such a file."""
    return any(line.text.strip().lower() == "[script info]" for line in lines[:20])


def blocks_of_ass(lines: Sequence[Line]) -> list[Block]:
    """Return the captions: lines "Dialogue: …", whose fields the line "Format: …" names and of which the last is the text."""
    return list(_dialogue(lines))


def _dialogue(lines: Sequence[Line]) -> Iterator[Block]:
    fields: Sequence[str] = _FIELDS
    for number, text in lines:
        kind, _, rest = text.partition(":")
        if kind.strip().lower() == "format" and "text" in rest.lower():
            fields = [name.strip().lower() for name in rest.split(",")]
        if kind.strip().lower() != "dialogue":
            continue
        values = [value.strip() for value in rest.split(",", len(fields) - 1)]
        found = dict(zip(fields, values, strict=False))
        said = _BREAK.split(_OVERRIDE.sub("", found.get("text", "")).replace("\\h", " "))
        start, end = leading(found.get("start", "")), leading(found.get("end", ""))
        yield Block(
            start=start.at if start else None,
            end=end.at if end else None,
            lines=tuple(words for line in said if (words := plain(line))),
            line=number,
            speaker=found.get("name", found.get("actor", "")),
        )
