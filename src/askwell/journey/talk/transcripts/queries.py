"""What a transcript says, laid beside the questions of its talk."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from uuid import UUID, uuid5

from askwell.formats.records import Problem
from askwell.formats.transcripts import Cue, read_transcript
from askwell.journey.talk.models import Line, Transcript
from askwell.journey.talk.offering import Offered, all_questions
from askwell.journey.talk.reading import LONGEST_LINE
from askwell.method.beside import Suggestion, Turn, lay_beside, offsets, pieces, who_is_me

# What stands for the seeker where no speaker is she; no name is a dash.
NOT_NAMED = "-"
NO_QUESTION = "Under no question"
PAGE = 40


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Something heard, with its place among the turns, the question it may answer, and when it was said.

    ``second`` is what the file says, None where it says nothing; ``offset`` is the second of the talk at which it stands.
    ``murmur`` says that it is "Mhm" or the like.
    """

    place: int
    second: float | None
    offset: float
    speaker: str
    text: str
    question_id: UUID | None
    why: str
    murmur: bool

    @property
    def clock(self) -> str:
        """Return the time in the file as 12:05 or 1:12:05, "" where it has none."""
        if self.second is None:
            return ""
        minutes, seconds = divmod(int(self.second), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@dataclass(frozen=True, kw_only=True)
class Laid:
    """A transcript beside the questions: groups of (question in words, what was heard), who speaks, and who is taken for me.

    ``me`` is "" where the seeker is none of the speakers; ``length`` is the second of the talk at which the last word stands.
    """

    groups: list[tuple[str, list[Beside]]]
    questions: list[Offered]
    speakers: list[str]
    me: str
    length: float
    problems: list[Problem]

    @property
    def heard(self) -> list[Beside]:
        """Return all that was heard, as it stands in the groups."""
        return [each for _, group in self.groups for each in group]

    @property
    def i_am(self) -> str:
        """Return what the page says for ``me``."""
        return self.me or NOT_NAMED


def laid(transcript: Transcript, *, me: str = "") -> Laid:
    """Read the file again and lay it beside the questions; ``me`` is the speaker who is the seeker, guessed when not said.

    A file that is gone leaves nothing to lay.
    """
    data = transcript.file.read_bytes() if transcript.file else b""
    read, problems = read_transcript(data, name=transcript.file_name)
    cues = [replace(cue, text=text) for cue in read.turns for text in pieces(cue.text, most=LONGEST_LINE)]
    turns = [Turn(speaker=cue.speaker, text=cue.text) for cue in cues]
    asks = _who(transcript, me, turns, read.speakers)
    questions = all_questions(transcript.talk)
    planned = [question.text for question in questions if question.planned]
    bank = [replace(question.entry, text=question.text) for question in questions]
    moments = offsets([cue.start for cue in cues])
    found = lay_beside(turns, planned, me=asks, bank=bank)
    heard = [_beside(one, cues[one.turn], moments[one.turn], questions) for one in found]
    return Laid(
        groups=_in_order(heard, questions),
        questions=questions,
        speakers=read.speakers,
        me=asks,
        length=max(moments, default=0.0),
        problems=problems,
    )


def _who(transcript: Transcript, me: str, turns: Sequence[Turn], speakers: Sequence[str]) -> str:
    if me in speakers:
        return me
    if me == NOT_NAMED:
        return ""
    return who_is_me(turns, mine=transcript.seeker.name, theirs=transcript.talk.person.full_name)


def _beside(one: Suggestion, cue: Cue, offset: float, questions: Sequence[Offered]) -> Beside:
    return Beside(
        place=one.turn,
        second=cue.start,
        offset=offset,
        speaker=cue.speaker,
        text=cue.text,
        question_id=None if one.question is None else questions[one.question].id,
        why=one.why,
        murmur=one.murmur,
    )


def _in_order(heard: Sequence[Beside], questions: Sequence[Offered]) -> list[tuple[str, list[Beside]]]:
    grouped: defaultdict[UUID | None, list[Beside]] = defaultdict(list)
    for each in heard:
        grouped[each.question_id].append(each)
    groups = [(question.text, grouped[question.id]) for question in questions if question.id in grouped]
    return [*groups, (NO_QUESTION, grouped[None])] if None in grouped else groups


@dataclass(frozen=True, kw_only=True)
class Part:
    """One page of what was heard: an hour of captions has more than a page can show."""

    page: int
    groups: list[tuple[str, list[Beside]]]
    more: bool

    @property
    def heard(self) -> list[Beside]:
        """Return what stands on this page."""
        return [each for _, group in self.groups for each in group]


def part_of(beside: Laid, *, page: str) -> Part:
    """Return one page of what was heard, question by question; a page that is none is the first or the last."""
    rows = [(question, each) for question, group in beside.groups for each in group]
    last = max(1, -(-len(rows) // PAGE))
    number = min(max(int(page[:6]), 1), last) if page.isascii() and page.isdigit() else 1
    here = rows[(number - 1) * PAGE : number * PAGE]
    groups = [
        (question, [each for _, each in group]) for question, group in groupby(here, key=lambda row: row[0])
    ]
    return Part(page=number, groups=groups, more=number < last)


def line_id(transcript: Transcript, place: int) -> UUID:
    """Return the id of the note that a turn of the transcript becomes; the same file brought in again makes the same."""
    return uuid5(transcript.talk_id, f"{transcript.sha256}:{place}")


def taken_of(transcript: Transcript, heard: Sequence[Beside]) -> set[int]:
    """Return the places of those that are notes already, in one statement."""
    ids = {line_id(transcript, each.place): each.place for each in heard}
    there = Line.objects.of(transcript.seeker).filter(pk__in=ids).values_list("pk", flat=True)
    return {ids[pk] for pk in there}
