"""One organisation at a time: whom not to write to yet, because a colleague is being waited for or has said yes."""

import datetime as dt
import uuid
from collections import defaultdict

from askwell.method import history
from askwell.method.entries import Steps
from askwell.method.facts import FactsLike
from askwell.method.next_step import Step
from askwell.method.situations import Situation, day_of

_WAITED_FOR = {Situation.WAITING, Situation.NUDGE}
_SAID_YES = {
    Situation.REPLY, Situation.RUNNING, Situation.SOON, Situation.UNCLEAR, Situation.PREPARE, Situation.AHEAD,
}  # fmt: skip


def not_yet(steps: Steps, *, now: dt.datetime) -> set[uuid.UUID]:
    """Return who is not to be written to for the first time yet.

    Of one organisation at most so many people are waited for at once as the policy says, the next one after so many
    business days of silence, and nobody else once somebody has said yes and the talk lies ahead.
    """
    houses: defaultdict[str, list[tuple[FactsLike, Step]]] = defaultdict(list)
    for facts, step in steps:
        if house := facts.person.organisation:
            houses[house.name.casefold()].append((facts, step))
    held: set[uuid.UUID] = set()
    for people in houses.values():
        new = [facts for facts, step in people if step.situation is Situation.WRITE]
        room = _room(people, now) if new and len(people) > 1 else len(new)
        held |= {facts.person.id for facts in new[room:]}
    return held


def _room(people: list[tuple[FactsLike, Step]], now: dt.datetime) -> int:
    """Return how many of an organisation may be written to afresh."""
    if any(step.situation in _SAID_YES for _, step in people):
        return 0
    waited_for = [facts for facts, step in people if step.situation in _WAITED_FOR]
    if not waited_for:
        return 1
    cadence = waited_for[0].cadence
    latest = max(day_of(history.asked_at(facts)[-1], now) for facts in waited_for)
    silent = cadence.after(latest, cadence.pack.second_after) <= now.date()
    return 1 if silent and len(waited_for) < cadence.pack.most_at_once else 0
