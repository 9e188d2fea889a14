"""What a transcript says, laid beside the questions of its talk."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from askwell.formats.records import Problem
from askwell.formats.transcripts import Cue, read_transcript
from askwell.journey.talk.models import Transcript
from askwell.journey.talk.queries import Asked, questions_of
from askwell.method.beside import Turn, lay_beside, who_asks


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Something heard, with its place among the turns, the second at which it was said, and the question it may answer."""

    place: int
    second: float
    speaker: str
    text: str
    question_id: UUID | None
    why: str

    @property
    def clock(self) -> str:
        """Return the time in the talk as 12:05."""
        minutes, seconds = divmod(int(self.second), 60)
        return f"{minutes}:{seconds:02}"


@dataclass(frozen=True, kw_only=True)
class Laid:
    """A transcript beside the questions: groups of (question in words, what was heard), who speaks, and who is taken for me."""

    groups: list[tuple[str, list[Beside]]]
    speakers: list[str]
    me: str
    timed: bool
    problems: list[Problem]

    @property
    def heard(self) -> list[Beside]:
        """Return all that was heard, in the order of saying."""
        return sorted((each for _, group in self.groups for each in group), key=lambda each: each.place)


def laid(transcript: Transcript, *, me: str = "") -> Laid:
    """Read the file again and lay it beside the questions; ``me`` is the speaker who is the seeker, guessed when not said.

    A file that is gone leaves nothing to lay.
    """
    data = transcript.file.read_bytes() if transcript.file else b""
    read, problems = read_transcript(data, name=transcript.file_name)
    turns = [Turn(speaker=cue.speaker, text=cue.text) for cue in read.turns]
    asks = me if me in read.speakers else who_asks(turns)
    questions = questions_of(transcript.talk)
    suggested = lay_beside(turns, [question.text for question in questions], me=asks)
    grouped: defaultdict[UUID | None, list[Beside]] = defaultdict(list)
    for each in suggested:
        question = None if each.question is None else questions[each.question].id
        cue = read.turns[each.turn]
        grouped[question].append(
            Beside(
                place=each.turn,
                second=_second(cue, each.turn),
                speaker=cue.speaker,
                text=cue.text,
                question_id=question,
                why=each.why,
            )
        )
    timed = any(cue.start is not None for cue in read.cues)
    return Laid(
        groups=_in_order(grouped, questions), speakers=read.speakers, me=asks, timed=timed, problems=problems
    )


def _second(cue: Cue, place: int) -> float:
    return cue.start if cue.start is not None else float(place)


def _in_order(
    grouped: dict[UUID | None, list[Beside]], questions: Sequence[Asked]
) -> list[tuple[str, list[Beside]]]:
    groups = [(question.text, grouped[question.id]) for question in questions if question.id in grouped]
    return [*groups, ("Under no question", grouped[None])] if None in grouped else groups
