"""Lines of a typed transcript that the program wrote about itself, and that nobody said."""

import re
from collections.abc import Iterator, Sequence

from askwell.formats.records import Problem
from askwell.formats.transcripts.lines import Line

_LONGEST, _QUOTED = 200, 300
_BY_THE_PROGRAM = re.compile(
    r"[(*_#\s]*(?:"
    r"(?:transcribed|transcript|transcription|captioned|captions|subtitles)(?: was)?(?: automatically)?"
    r"(?: (?:made|generated|created|provided))? (?:by|with) (?:(?:https?://)?[\w-]+\.[a-z]{2,6}\b.*|[^\W\d_]\w*\.?)"
    r"|.{1,80} (?:started|stopped|paused|resumed) (?:the )?transcription"
    r"|(?:meeting|transcription|recording) ended after \d.*"
    r"|this editable transcript was computer generated.*"
    r"|people can also change the text after it was created\.?"
    r"|this transcript was exported on .*"
    r")[)*_\s]*",
    re.IGNORECASE,
)


def without_what_nobody_said(lines: Sequence[Line]) -> tuple[list[Line], list[Problem]]:
    """Return the lines without the program's own and without front matter, and a Problem that quotes each left out."""
    matter = _end_of_front_matter(lines)
    problems = (
        [_left_out(lines[0].number, lines[1 : matter - 1], "The file begins with words about itself")]
        if matter
        else []
    )
    kept = []
    for line in lines[matter:]:
        if len(line.text) <= _LONGEST and _BY_THE_PROGRAM.fullmatch(line.text.strip()):
            problems.append(_left_out(line.number, [line], "The program wrote this, and nobody said it"))
            kept.append(Line(line.number, ""))
        else:
            kept.append(line)
    return kept, problems


def _end_of_front_matter(lines: Sequence[Line]) -> int:
    """Return how many lines at the beginning are front matter (between two lines of three dashes, entries of a form)."""
    if not lines or lines[0].text.strip() != "---":
        return 0
    end = next((at for at, line in enumerate(lines[1:], start=1) if line.text.strip() in {"---", "..."}), 0)
    return end + 1 if end and all(map(_is_an_entry, lines[1:end])) else 0


def _is_an_entry(line: Line) -> bool:
    return not line.text.strip() or line.text[:1] in " \t-#" or ":" in line.text[:60]


def _left_out(number: int, lines: Sequence[Line], why: str) -> Problem:
    raw = "\n".join(line.text for line in lines)
    words = " ".join(_words(lines))
    quoted = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
    return Problem(
        place=f"line {number}",
        reason=f"{why}: “{quoted}”.",
        what_to_do="It is left out here; it stays in your file.",
        raw=raw,
    )


def _words(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        yield from line.text.strip("*_# ").split()
