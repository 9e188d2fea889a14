"""One note line guessed whole: what it is about, whom it names, what was promised by when, which facts it states, whether it hints at work."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from askwell.method.figures.reading import figures_in
from askwell.method.grounds import AGAINST
from askwell.method.guesses.abouts import ELSEWHERE, About, about_of
from askwell.method.guesses.days import DayHeard, days_in
from askwell.method.guesses.facts import Fact, facts_in
from askwell.method.guesses.leads import TIMED, WANTED, LeadHeard, lead_in
from askwell.method.guesses.own_views import view_told
from askwell.method.guesses.people import NameHeard, names_in
from askwell.method.guesses.purposes import Sense, sense_of
from askwell.method.guesses.stances import Stance, stance_of
from askwell.method.guesses.weighing import weighed_sense, weighed_stance
from askwell.method.promises import promised_by, sounds_promised
from askwell.method.purposes import Purpose

# The topic of a hint of work.
MARKET = "market"

# "He'll tell you the opposite", said of whom one is sent to, promises nothing.
_SHE_WILL_TELL = re.compile(r"\b(?:she|he|they)(?:['’]ll| will) tell you\b", re.IGNORECASE)
# Two who promise in one line: "He will introduce me to Jean and I owe him my notes".
_NEXT_PROMISE = re.compile(
    r"(?:\s*[,;.]\s*(?:and\s+|but\s+)?|\s+and\s+)(?=(?:I|she|he|they)(?:\s+(?:will|would|promised|owe|owes|should|am|is|said)\b|['’](?:ll|d|m|s)\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Promised:
    """A promise that a line may hold: by ``me`` or ``them``, due on a day if one was said."""

    by: str
    text: str
    due: DayHeard | None
    how_sure: float


@dataclass(frozen=True, kw_only=True)
class LineGuess:
    """All that is guessed of one line."""

    sense: Sense
    stance: Stance
    names: list[NameHeard]
    promises: list[Promised]
    days: list[DayHeard]
    facts: list[Fact]
    about: About
    lead: LeadHeard | None


def guess(
    text: str,
    *,
    question: str = "",
    kind: str = "said",
    purposes: Mapping[str, float] | None = None,
    said_on: dt.date | None = None,
) -> LineGuess:
    """Guess all of one line. ``question`` is a key of the bank or empty, ``kind`` the chip, ``said_on`` the day of the talk."""
    if not text.strip():
        question, kind = "", "said"  # of nothing said neither its question nor its chip tells anything
    ruled = sense_of(text, question=question, kind=kind, purposes=purposes)
    lead = lead_in(text, kind=kind)
    weighed = weighed_sense(text, ruled, question=question, kind=kind)
    hint = lead if lead and _tells_the_note(lead, text, weighed, question) else None
    sense = _of_a_lead(weighed, hint)
    days = days_in(text, said_on=said_on)
    return LineGuess(
        sense=sense,
        stance=_stance(text, sense, question, kind, hint),
        names=names_in(text, kind=kind),
        promises=_promises(text, kind, said_on),
        days=days,
        facts=facts_in(text, topic=sense.topic, question=question, kind=kind),
        about=_about(text),
        lead=lead,
    )


def _tells_the_note(lead: LeadHeard, text: str, sense: Sense, question: str) -> bool:
    """Return whether a hint of work says what its whole note is.

    One that says no time leaves a note as it is that speaks against something else: "two people down, the stress is awful".
    """
    if lead.how_sure >= TIMED or sense.purpose == Purpose.JOBS:
        return lead.how_sure >= WANTED
    ruled = stance_of(text, topic=sense.topic, question=question, purpose=sense.purpose)
    return lead.how_sure >= WANTED and ruled.stance != AGAINST


def _of_a_lead(sense: Sense, hint: LeadHeard | None) -> Sense:
    """Return the sense of a hint of work: that of the jobs there are, however well its words speak of the people there.

    What is only built or added somewhere may tell as much of the place, and so does what a place needs.
    """
    of_the_place = (sense.purpose, sense.topic) == (Purpose.ORGANISATIONS, "needs")
    if hint is None or sense.is_formal or of_the_place:
        return sense
    return Sense(
        purpose=Purpose.JOBS.value, topic=MARKET, how_sure=hint.how_sure, why=f"It hints at work. {hint.why}"
    )


def _stance(text: str, sense: Sense, question: str, kind: str, hint: LeadHeard | None) -> Stance:
    """Return which way a line points; a hint of work speaks for the jobs, whatever good or bad its words are, a view as she says of herself."""
    if kind == "view" and (told := view_told(text)):
        return Stance(stance=told, how_sure=0.6, why="You say so of yourself.")
    if hint:
        return Stance(stance="for", how_sure=0.7, why=hint.why)
    ruled = stance_of(text, topic=sense.topic, question=question, purpose=sense.purpose)
    return weighed_stance(text, ruled, question=question, kind=kind, purpose=sense.purpose)


def _about(text: str) -> About:
    """Return what a line says of its ground; of several kinds of place the one of which it tells a figure."""
    about = about_of(text)
    if about.kind:
        return about
    told = {figure.kind for figure in figures_in(text)} - {"", ELSEWHERE}
    return replace(about, kind=told.pop()) if len(told) == 1 else about


def _promises(text: str, kind: str, said_on: dt.date | None) -> list[Promised]:
    """Return what was promised, each side once; of a line that two promise in, each has the part that is hers."""
    said = _SHE_WILL_TELL.sub("", text) if kind == "name" else text
    if kind == "lead" or (kind != "promise" and not sounds_promised(said)):
        return []
    found: dict[str, Promised] = {}
    for part in _NEXT_PROMISE.split(text):
        days = days_in(part, said_on=said_on)
        by = promised_by(part)
        found.setdefault(
            by,
            Promised(
                by=by,
                text=part.strip(),
                due=days[0] if days else None,
                how_sure=0.9 if kind == "promise" else 0.6,
            ),
        )
    if len(found) == 1:
        days = days_in(text, said_on=said_on)
        return [replace(one, text=text, due=days[0] if days else None) for one in found.values()]
    return list(found.values())
