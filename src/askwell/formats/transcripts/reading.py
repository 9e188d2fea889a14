"""Reading a transcript of whatever kind, by what stands in it and not by its name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from askwell.formats.decoding import Decoded, decode
from askwell.formats.encodings import LATIN
from askwell.formats.records import Problem
from askwell.formats.transcripts import refusals
from askwell.formats.transcripts.captions.ass_files import blocks_of_ass, is_ass
from askwell.formats.transcripts.captions.cueing import cues_of
from askwell.formats.transcripts.captions.json_files import blocks_of_json
from askwell.formats.transcripts.captions.rolling import Block
from askwell.formats.transcripts.captions.tables import blocks_of_table
from askwell.formats.transcripts.captions.timed import Row, read_timed, rows_of
from askwell.formats.transcripts.captions.xml_files import blocks_of_xml
from askwell.formats.transcripts.lines import Line, lines_of, said_in
from askwell.formats.transcripts.records import Cue, Transcript
from askwell.formats.transcripts.typed.reading import read_typed
from askwell.formats.word_document import text_of_word

_ZIPPED = b"PK\x03\x04"
_XML = re.compile(r"\s*(?:<\?xml\b|<(?:\w+:)?(?:tt|timedtext|transcript)[\s>])", re.IGNORECASE)
_JSON = re.compile(r"\s*(?:\{\s*\"|\[\s*\{\s*\")")
_MARKDOWN = re.compile(r"#{1,6} \S|\*\*\S")
_NUMBER = re.compile(r"\s*\d{1,7}\s*")


def read_transcript(data: bytes, *, name: str = "") -> tuple[Transcript, list[Problem]]:
    """Read captions (WebVTT, SubRip, SubViewer, ASS, TTML, JSON), a Word document, or text as programs and people write it.

    Any encoding is read. ``name`` is the file's name, for what it promises and does not hold. Nothing is raised: what cannot
    be read is a Problem with its line, and its words are kept where there are any.
    """
    word = data.startswith(_ZIPPED)
    try:
        decoded = Decoded(text_of_word(data), "utf-8") if word else decode(data)
    except ValueError:
        return Transcript(kind="text"), [refusals.PACKED]
    problems = [_of_transcripts(problem) for problem in decoded.problems]
    if decoded.old not in {"", LATIN}:
        problems.append(refusals.read_as(decoded.old))
    if not decoded.text.strip("\ufeff\x00 \t\r\n"):
        return Transcript(kind="text"), problems or [refusals.NOTHING_SAID]
    kind, cues, found = _read(decoded.text, name)
    problems += found
    if not cues and not problems:
        problems = [refusals.NOTHING_SAID]
    return Transcript(kind="docx" if word else kind, cues=cues), problems


def _of_transcripts(problem: Problem) -> Problem:
    return replace(problem, what_to_do=refusals.LOOK_IT_OVER if problem.kept else refusals.SAVE_AS)


def _read(text: str, name: str) -> tuple[str, list[Cue], list[Problem]]:
    if refused := refusals.of(text):
        return "text", [], [refused]
    if _XML.match(text):
        return _blocks("ttml", blocks_of_xml(text), refusals.NO_CAPTIONS_IN_XML)
    if _JSON.match(text):
        return _blocks("json", blocks_of_json(text), refusals.NO_CAPTIONS_IN_JSON)
    return _read_lines(lines_of(text), name)


def _read_lines(lines: Sequence[Line], name: str) -> tuple[str, list[Cue], list[Problem]]:
    if table := blocks_of_table(lines):
        return _blocks("text", table, refusals.NOTHING_SAID)
    if is_ass(lines):
        return _blocks("ass", blocks_of_ass(lines), refusals.NOTHING_SAID)
    rows = rows_of(lines)
    first = next((row.text.strip() for row in rows if not row.is_blank), "")
    if first[:6].upper() == "WEBVTT" or any(row.timing for row in rows):
        kind = _kind_of(rows, first, name.lower())
        return kind, *read_timed(rows, vtt=kind == "vtt")
    markdown = name.lower().endswith((".md", ".markdown")) or any(
        _MARKDOWN.match(line.text) for line in said_in(lines)
    )
    cues, problems = read_typed(lines, markdown=markdown)
    return "text", cues, [*problems, *refusals.broken_promise(name)]


def _blocks(
    kind: str, blocks: Sequence[Block] | None, refused: Problem
) -> tuple[str, list[Cue], list[Problem]]:
    cues = cues_of(blocks) if blocks else []
    return (kind, cues, []) if cues else ("text", [], [refused])


def _kind_of(rows: Sequence[Row], first: str, name: str) -> str:
    """Tell WebVTT, SubRip and SubViewer apart by their first line and the form of the times, then by the file's name."""
    if first[:6].upper() == "WEBVTT":
        return "vtt"
    times = [(at, row.timing) for at, row in enumerate(rows) if row.timing]
    if not any(each.arrow for _, each in times):
        return "sbv"
    if name.endswith((".srt", ".vtt")):
        return name[-3:]
    if all(each.after for _, each in times):
        return "text"
    numbered = any(at and _NUMBER.fullmatch(rows[at - 1].text) for at, _ in times)
    return "vtt" if not numbered and all(each.dotted for _, each in times) else "srt"
