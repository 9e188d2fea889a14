"""Captions as a table: Whisper's .tsv, and columns of the same names with commas or semicolons."""

import csv
from collections.abc import Iterator, Sequence

from askwell.formats.transcripts.captions.rolling import Block
from askwell.formats.transcripts.lines import Line
from askwell.formats.transcripts.times import leading
from askwell.formats.transcripts.wording import plain

_COLUMNS = {
    "start": "start", "start time": "start", "start_time": "start", "begin": "start", "in": "start", "timestamp": "start",
    "time": "start", "end": "end", "end time": "end", "end_time": "end", "out": "end", "speaker": "speaker", "speaker name": "speaker",
    "name": "speaker", "text": "text", "transcript": "text", "words": "text", "dialogue": "text", "caption": "text",
    "#": "number", "id": "number", "no": "number", "number": "number", "index": "number", "confidence": "number", "duration": "number",
}  # fmt: skip


def blocks_of_table(lines: Sequence[Line]) -> list[Block] | None:
    """Return the captions of a table whose first row names a column of times and one of words.

    None where there is none, or where a column holds something else, which would be lost.
    A time that is a whole number counts milliseconds, as Whisper writes it; another number counts seconds.
    """
    first = lines[0].text if lines else ""
    delimiter = next((each for each in "\t,;" if each in first), "")
    if not delimiter:
        return None
    columns = [_COLUMNS.get(name.strip().strip('"').lower(), "") for name in first.split(delimiter)]
    named = [column for column in columns if column != "number"]
    if "start" not in named or "text" not in named or "" in named or len(set(named)) < len(named):
        return None
    try:
        return list(_rows(lines[1:], columns, delimiter))
    except csv.Error:
        return None


def _rows(lines: Sequence[Line], columns: Sequence[str], delimiter: str) -> Iterator[Block]:
    texts = (line.text for line in lines)
    quoted = csv.reader(texts, delimiter=delimiter)
    rows = csv.reader(texts, delimiter=delimiter, quoting=csv.QUOTE_NONE) if delimiter == "\t" else quoted
    at = 0
    for row in rows:
        number = lines[at].number
        at = rows.line_num
        # What has more columns than the first row has a delimiter among its words, which stand last.
        cells = [*row[: len(columns) - 1], delimiter.join(row[len(columns) - 1 :])]
        found = dict(zip(columns, cells, strict=False))
        words = plain(found.get("text", ""))
        if words:
            yield Block(
                start=_seconds(found.get("start", "")),
                end=_seconds(found.get("end", "")),
                lines=(words,),
                line=number,
                speaker=plain(found.get("speaker", "")),
            )


def _seconds(cell: str) -> float | None:
    cell = cell.strip()[:20]
    if cell.isascii() and cell.isdigit():
        return int(cell) / 1000
    if cell.isascii() and cell.replace(".", "", 1).isdigit():
        return float(cell)
    stamp = leading(cell)
    return stamp.at if stamp else None
