"""One organisation at a time: whom not to write to yet, because a colleague is being waited for or has said yes."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass

from askwell.method import history
from askwell.method.entries import Steps
from askwell.method.facts import FactsLike
from askwell.method.next_step import Step, next_step
from askwell.method.situations import Situation, day_of
from askwell.method.wording import listed

_WAITED_FOR = {Situation.WAITING, Situation.NUDGE, Situation.LEAVING, Situation.UNSURE}
_NOT_ASKED = {Situation.WRITE, Situation.KNOWN}
_SAID_YES = {
    Situation.REPLY, Situation.RUNNING, Situation.SOON, Situation.UNCLEAR, Situation.PREPARE, Situation.AHEAD,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleagues:
    """Why a first letter to one organisation could wait: who there ``said_yes``, or is ``waited_for``, by name.

    Who ``wrote`` has a mail that waits to be read. ``free_on`` is the day from which another letter fits, where the policy
    has one; where it has none, the place is full.
    """

    place: str = ""
    said_yes: Sequence[str] = ()
    wrote: Sequence[str] = ()
    waited_for: Sequence[str] = ()
    free_on: dt.date | None = None

    @property
    def sentence(self) -> str:
        """Say why no first letter leaves to this place now; "" where another one fits from a day on."""
        if self.said_yes:
            return f"{listed(self.said_yes)} at {self.place} said yes. It is kind to have that talk first."
        if self.wrote:
            return f"{listed(self.wrote)} at {self.place} wrote. It waits to be read."
        if self.free_on is None:
            return f"{listed(self.waited_for)} at {self.place} are asked already. That is enough people of one place at once."
        return ""


def colleagues_first(steps: Steps, *, of: uuid.UUID, now: dt.datetime) -> Colleagues | None:
    """Return why a first letter to one of the people of an organisation could wait, or nothing where it need not.

    ``steps`` are those of everybody of the organisation, ``of`` is the key of whom the letter goes to.
    """
    steps = _everywhere(steps, now)
    mine = next(((facts, step) for facts, step in steps if facts.person.id == of), None)
    others = [(facts, step) for facts, step in steps if facts.person.id != of]
    if mine is None or not _is_first(*mine) or _room(others, now):
        return None
    waited_for = [(facts, step) for facts, step in others if step.situation in _WAITED_FOR]
    said_yes, wrote = _names(others, _SAID_YES), _names(others, {Situation.UNREAD})
    full = said_yes or wrote or len(waited_for) >= waited_for[0][0].cadence.pack.most_at_once
    place = mine[0].person.organisation
    return Colleagues(
        place=place.name if place else "",
        said_yes=said_yes,
        wrote=wrote,
        waited_for=_names(others, _WAITED_FOR),
        free_on=None if full else _silent_from(waited_for, now),
    )


def _everywhere(steps: Steps, now: dt.datetime) -> Steps:
    """Return the steps, of whoever is held back by another campaign as they are there: a place counts people, not campaigns."""
    return [_where_it_is(facts, step, now) for facts, step in steps]


def _where_it_is(facts: FactsLike, step: Step, now: dt.datetime) -> tuple[FactsLike, Step]:
    if step.situation is not Situation.ELSEWHERE:
        return facts, step
    there = ((other, next_step(other, now=now)) for other in facts.elsewhere)
    under_way = _WAITED_FOR | _SAID_YES
    return next(((other, found) for other, found in there if found.situation in under_way), (facts, step))


def _is_first(facts: FactsLike, step: Step) -> bool:
    """Say whether a letter would be the first, or is: it may stand in the outbox."""
    in_the_outbox = step.situation is Situation.LEAVING and not history.asked_at(facts)
    return in_the_outbox or step.situation in _NOT_ASKED


def _names(people: Steps, situations: Container[Situation]) -> tuple[str, ...]:
    return tuple(facts.person.full_name for facts, step in people if step.situation in situations)


def not_yet(steps: Steps, *, now: dt.datetime) -> set[uuid.UUID]:
    """Return who is not to be written to for the first time yet.

    Of one organisation at most so many people are waited for at once as the policy says, the next one after so many
    business days of silence, and nobody else once somebody has said yes and the talk lies ahead.
    """
    houses: defaultdict[str, list[tuple[FactsLike, Step]]] = defaultdict(list)
    for facts, step in _everywhere(steps, now):
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
    if any(step.situation in _SAID_YES or step.situation is Situation.UNREAD for _, step in people):
        return 0
    waited_for = [(facts, step) for facts, step in people if step.situation in _WAITED_FOR]
    if not waited_for:
        return 1
    silent = _silent_from(waited_for, now) <= now.date()
    return 1 if silent and len(waited_for) < waited_for[0][0].cadence.pack.most_at_once else 0


def _silent_from(waited_for: Sequence[tuple[FactsLike, Step]], now: dt.datetime) -> dt.date:
    """Return the day from which the silence of those who are waited for is long enough for another letter."""
    cadence = waited_for[0][0].cadence
    latest = max(day_of(step.standing.since, now) for _, step in waited_for if step.standing.since)
    return cadence.after(latest, cadence.pack.second_after)
