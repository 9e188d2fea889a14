"""Those whose turn it is: there is nothing to do but to wait, and that is said."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method.entries import Steps
from askwell.method.facts import AskLike, FactsLike
from askwell.method.letters import first_name
from askwell.method.next_step import Step
from askwell.method.situations import Situation, day_of
from askwell.method.wording import day_in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Someone whose turn it is: nothing to do for the seeker."""

    person_id: uuid.UUID
    name: str
    sentence: str


def waiting(steps: Steps, *, asks: Sequence[AskLike], now: dt.datetime) -> list[Waits]:
    """Return who is waited for: an answer, something promised, names. Everyone once."""
    turns = (Situation.WAITING, Situation.LEAVING, Situation.WORD)
    letters = [_for_letter(facts, step) for facts, step in steps if step.situation in turns]
    promises = [_for_promise(facts) for facts, _ in steps if _promised(facts)]
    names = [_for_names(ask, ask.asked_at, now) for ask in asks if ask.asked_at and _is_open(ask)]
    once = {waits.person_id: waits for waits in reversed([*letters, *promises, *names])}
    return list(reversed(once.values()))


def _for_letter(facts: FactsLike, step: Step) -> Waits:
    name = first_name(facts.person.full_name)
    sentence = step.why.removeprefix(name).strip()
    if step.situation in {Situation.WORD, Situation.LEAVING}:
        sentence = f": {step.phrase.replace('Your', 'your')}."
    return Waits(person_id=facts.person.id, name=facts.person.full_name, sentence=sentence)


def _promised(facts: FactsLike) -> list[str]:
    """Return what the other one promised and has not done yet."""
    return [row.text for row in facts.promises if row.by == "them" and not (row.kept_at or row.dropped_at)]


def _for_promise(facts: FactsLike) -> Waits:
    return Waits(
        person_id=facts.person.id,
        name=facts.person.full_name,
        sentence=f"promised: {_promised(facts)[0]}",
    )


def _is_open(ask: AskLike) -> bool:
    return not (ask.answered_at or ask.rested_at)


def _for_names(ask: AskLike, asked_at: dt.datetime, now: dt.datetime) -> Waits:
    since = day_in_words(day_of(asked_at, now), today=now.date())
    return Waits(
        person_id=ask.person.id,
        name=ask.person.full_name,
        sentence=f"has been thinking about names since {since}.",
    )
