"""Transcripts and notes as text: Otter, Teams, Meet, Zoom's captions and chat, WhatsApp, "Name: words", Markdown, paragraphs."""

from collections.abc import Iterator, Sequence

from askwell.formats.records import Problem
from askwell.formats.transcripts.labels import label
from askwell.formats.transcripts.lines import Line
from askwell.formats.transcripts.records import Cue
from askwell.formats.transcripts.speakers import changes_within
from askwell.formats.transcripts.typed.heads import Reading, Sort, read_line
from askwell.formats.transcripts.typed.naming import Naming, naming_of
from askwell.formats.transcripts.typed.paragraphs import paragraphs
from askwell.formats.transcripts.typed.unsaid import without_what_nobody_said
from askwell.formats.transcripts.wording import plain

_FEW = 3


def read_typed(lines: Sequence[Line], *, markdown: bool) -> tuple[list[Cue], list[Problem]]:
    """Read lines of text; what has no name and no time belongs to what stands before it, or is a paragraph of its own.

    ``markdown`` says that signs for italics are signs.
    """
    said, problems = without_what_nobody_said(lines)
    readings = [read_line(line, markdown=markdown) for line in said]
    naming = naming_of(readings)
    if not naming and not _tells_times(readings):
        return list(paragraphs(readings, notes=True)), problems
    return list(_Writer(naming).cues(readings)), problems


def _tells_times(readings: Sequence[Reading]) -> bool:
    """Tell whether the times in lines are those of a talk: one alone among other lines may be the hour of a note."""
    times = [one for one in readings if one.sort in {Sort.TIME, Sort.STAMPED}]
    said = sum(one.sort in {Sort.WORDS, Sort.STAMPED} for one in readings)
    return len(times) > 1 or any(one.sure or one.open for one in times) or bool(times and said < _FEW)


class _Writer:
    """Puts lines together to cues."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self._words: list[str] = []
        self._speaker = ""
        self._start: float | None = None
        self._line = 0
        self._is_open = False
        self._heard: float | None = None
        self._loose: list[Reading] = []
        self._change = changes_within(naming.labels)

    def cues(self, readings: Sequence[Reading]) -> Iterator[Cue]:
        for place, one in enumerate(readings):
            if place in self._naming.times_in_words or one.sort is Sort.RULE:
                continue
            begun = self._begins(place, one)
            if begun:
                speaker, at, said = begun
                yield from self._close()
                self._open(one, speaker, at)
                yield from self._say(one, said)
            elif one.sort is Sort.TIME and not self._naming.heads:
                yield from self._time(one)
            elif one.sort is Sort.HEADING:
                yield from self._close()
                yield Cue(text=plain(one.text), line=one.number)
                self._speaker = ""
            elif not self._is_open and self._heard is None and not self._speaker:
                # Before anybody speaks each paragraph is one of its own: a title, a day, who was there.
                self._loose.append(one)
            elif one.sort is not Sort.BLANK:
                if not self._is_open:
                    self._open(one, self._speaker, None)
                yield from self._say(one, one.text)
        yield from self._close()

    def _begins(self, place: int, one: Reading) -> tuple[str, float | None, str] | None:
        """Return who begins to speak with this line, when, and what it says of it."""
        naming = self._naming
        if place in naming.alone:
            return naming.alone[place], one.at, ""
        if one.sort is Sort.HEAD and one.name in naming.heads:
            return one.name, one.at, one.said
        if one.sort is Sort.STAMPED and one.sure and one.name:
            return one.name, one.at, one.said
        if one.label and (one.sure or (one.label.form, one.label.name) in naming.labels):
            return one.label.name, one.at if one.sort is Sort.STAMPED else None, one.label.said
        if one.sort is Sort.STAMPED and (self._naming.stamped or one.sure):
            name = one.said.removesuffix(":")
            return (name, one.at, "") if name in naming.heads else ("", one.at, one.said)
        return None

    def _open(self, one: Reading, speaker: str, at: float | None) -> None:
        self._speaker, self._line, self._is_open = speaker, one.number, True
        self._start = self._heard if at is None else at
        self._heard = None

    def _say(self, one: Reading, said: str) -> Iterator[Cue]:
        """Add words; where another speaker's label stands within the line, she begins there."""
        first, *others = self._change.split(said) if self._change else (said,)
        self._add(first)
        for part in others:
            found = label(part)
            if found:
                yield from self._close()
                self._open(one, found.name, None)
            self._add(found.said if found else part)

    def _add(self, said: str) -> None:
        if words := plain(said):
            self._words.append(words)

    def _time(self, one: Reading) -> Iterator[Cue]:
        """Take the time for what begins here, or for the name above it."""
        if self._is_open and not self._words:
            self._start = one.at
            return
        yield from self._close()
        self._heard = one.at

    def _close(self) -> Iterator[Cue]:
        if self._words:
            yield Cue(text=" ".join(self._words), speaker=self._speaker, start=self._start, line=self._line)
        yield from paragraphs(self._loose)
        self._words, self._loose, self._is_open = [], [], False
