"""What a transcript holds: cues as the file has them, and turns of one speaker after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that stand together in the file.

    ``speaker`` is "" where the file names none; ``start`` and ``end`` are seconds from the beginning, None where it has no
    times. ``line`` is the place in the file, the first line being 1.
    """

    text: str
    speaker: str = ""
    start: float | None = None
    end: float | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A transcript as read. ``kind`` is vtt, srt, sbv, ass, ttml, json, docx or text."""

    kind: str
    cues: Sequence[Cue] = ()

    @property
    def speakers(self) -> list[str]:
        """Return who speaks, in the order of the first word."""
        return list(dict.fromkeys(cue.speaker for cue in self.cues if cue.speaker))

    @property
    def turns(self) -> list[Cue]:
        """Return what one speaker says in a row as one; cues of nobody in particular stay as they are."""
        return list(_joined(self.cues))


def _joined(cues: Sequence[Cue]) -> Iterator[Cue]:
    turn: list[Cue] = []
    for cue in cues:
        if turn and not (cue.speaker and cue.speaker == turn[0].speaker):
            yield _one(turn)
            turn = []
        turn.append(cue)
    if turn:
        yield _one(turn)


def _one(cues: Sequence[Cue]) -> Cue:
    ends = [cue.end for cue in cues if cue.end is not None]
    return replace(cues[0], text=" ".join(cue.text for cue in cues), end=max(ends, default=None))
