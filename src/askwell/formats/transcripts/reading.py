"""Reading a transcript of whatever kind, by what stands in it and not by its name."""

from collections.abc import Sequence
from dataclasses import replace

from askwell.formats.decoding import decode
from askwell.formats.records import Problem
from askwell.formats.transcripts.records import Transcript
from askwell.formats.transcripts.timed import read_timed
from askwell.formats.transcripts.times import span
from askwell.formats.transcripts.typed import read_typed

_ANOTHER = "Save it as .vtt, .srt or plain text (.txt), and choose that file."


def read_transcript(data: bytes, *, name: str = "") -> tuple[Transcript, list[Problem]]:
    """Read WebVTT, SubRip, SubViewer, or text as Zoom, Teams, Otter and people write it, in any encoding.

    ``name`` is the file's name, for what it promises and does not hold. Nothing is raised: what cannot be read is a
    Problem with its line, and its words are kept where there are any.
    """
    decoded = decode(data)
    refused = [replace(problem, what_to_do=_ANOTHER) for problem in decoded.problems]
    lines = decoded.text.lstrip("\ufeff").replace("\x00", "").splitlines()
    if not any(line.strip() for line in lines):
        return Transcript(kind="text"), refused or [_nothing_said()]
    kind = _kind_of(lines)
    if kind != "text":
        cues, problems = read_timed(lines, kind=kind)
    else:
        cues, problems = read_typed(lines), _promised(name)
    if not cues and not problems:
        problems = [_nothing_said()]
    return Transcript(kind=kind, cues=cues), [*refused, *problems]


def _kind_of(lines: Sequence[str]) -> str:
    if lines[0].startswith("WEBVTT"):
        return "vtt"
    timing = next((line for line in lines if span(line)), None)
    if timing is None:
        return "text"
    if "->" not in timing:
        return "sbv"
    return "srt" if "," in timing.split("->")[0] else "vtt"


def _promised(name: str) -> list[Problem]:
    ending = name.rpartition(".")[2].lower()
    if ending not in {"vtt", "srt", "sbv"}:
        return []
    return [
        Problem(
            place="the whole file",
            reason=f"Its name ends in .{ending}, but no line of it says a time.",
            what_to_do="It is read as plain text; export it again if the times matter.",
            kept=True,
        )
    ]


def _nothing_said() -> Problem:
    return Problem(place="the whole file", reason="Nothing is said in it.", what_to_do="Choose another file.")
