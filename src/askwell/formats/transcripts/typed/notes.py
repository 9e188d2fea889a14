"""Several notes typed or pasted at once, cut where one ends and the next begins."""

from askwell.formats.transcripts.lines import lines_of
from askwell.formats.transcripts.typed.heads import read_line
from askwell.formats.transcripts.typed.paragraphs import paragraphs


def notes_in(text: str) -> list[str]:
    """Return the notes in what somebody typed or pasted into one box, as files of notes are read.

    An item of a list is a note without its sign, a wrapped paragraph is one note. What is one note stays as it was typed, its
    line breaks too. The page of a talk reads them alike in live/notes.js.
    """
    readings = [read_line(line, markdown=False) for line in lines_of(text)]
    found = [cue.text for cue in paragraphs(readings, notes=True)]
    return found if len(found) > 1 else [text.strip()]
