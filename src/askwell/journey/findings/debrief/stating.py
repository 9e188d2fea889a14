"""Which lines of a talk state facts: as they are guessed, and as the seeker sorted them."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace

from askwell.journey.findings.models import Claim
from askwell.journey.talk.models import ANSWERS, Line
from askwell.journey.talk.queries import Standing
from askwell.method.guesses.facts import facts_in
from askwell.method.guesses.lines import LineGuess
from askwell.method.themes import theme_key

# A promised job description is a fact as well as a promise.
_STATES_FACTS = (*ANSWERS, Line.Kind.PROMISE)
# Themes under which a number needs no other word to be a fact.
_WITH_AMOUNTS = frozenset(["pay", "hours"])


def stating(
    guesses: Iterable[tuple[Standing, LineGuess]],
    claims: Mapping[uuid.UUID, Claim],
    questions: Mapping[uuid.UUID | None, str],
) -> list[tuple[Standing, LineGuess]]:
    """Return the lines that state facts, each with its guess; one that she put under pay or hours is read as of that theme too.

    ``claims`` are what the lines became by their id, ``questions`` the keys of the questions asked by theirs.
    """
    read = [
        (line, _as_sorted(line, guessed, claims.get(line.id), questions.get(line.question_id, "")))
        for line, guessed in guesses
        if line.kind in _STATES_FACTS
    ]
    return [(line, guessed) for line, guessed in read if guessed.facts]


def _as_sorted(line: Standing, guessed: LineGuess, claim: Claim | None, question: str) -> LineGuess:
    """Return a guess with the amounts that its line tells under the theme that she chose."""
    chosen = theme_key(claim.topic) if claim else ""
    if chosen not in _WITH_AMOUNTS or chosen == guessed.sense.topic or guessed.sense.is_formal:
        return guessed
    told = {(fact.kind, fact.words) for fact in guessed.facts}
    found = facts_in(line.text, topic=chosen, question=question, kind=line.kind)
    more = [fact for fact in found if fact.kind == chosen and (fact.kind, fact.words) not in told]
    return replace(guessed, facts=[*guessed.facts, *more])
