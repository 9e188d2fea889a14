"""How far the people of a campaign came, step by step, and the seeker's own rates from one step to a later one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from askwell.method import history
from askwell.method.facts import FactsLike
from askwell.method.intervals import Rate, wilson


class Step(StrEnum):
    """A step of the way, in order."""

    FOUND = "found"
    ASKED = "asked"
    AGREED = "agreed"
    TALKED = "talked"
    INTRODUCED = "introduced"

    @property
    def words(self) -> str:
        """Return the step as the chart labels it."""
        return _WORDS[self]

    @property
    def words_of_mine(self) -> str:
        """Return the step as the seeker writes it herself."""
        return _WORDS[self].replace("you", "me")


_WORDS = {
    Step.FOUND: "Found",
    Step.ASKED: "Asked in writing",
    Step.AGREED: "Said yes",
    Step.TALKED: "Talked",
    Step.INTRODUCED: "Gave you a name",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A rate of the seeker's own: of the people ``tried``, those who ``did``. Both are phrases with "{I}" and "{me}"."""

    tried: str
    did: str
    rate: Rate

    @property
    def words(self) -> str:
        """Say it to her: the count, the share, and between which shares the true one likely lies (95 %, Wilson)."""
        return self._said("you", "you")

    @property
    def words_of_mine(self) -> str:
        """Say it as she says it herself."""
        return self._said("I", "me")

    def _said(self, i: str, me: str) -> str:
        tried, did = self.tried.format(I=i), self.did.format(me=me)
        if self.rate.share is None:
            return f"Nobody {tried} yet."
        low, high = round(self.rate.low * 100), round(self.rate.high * 100)
        return (
            f"{self.rate.hits} of {self.rate.tries} {tried} {did}: {round(self.rate.share * 100)}%. "
            f"With these numbers the true share may be anywhere from {low} to {high}%."
        )


def reached(facts: FactsLike, *, gave_names: bool) -> set[Step]:
    """Return the steps that one person came to. ``gave_names`` says whether the seeker was given a name by this person.

    Who agreed by mouth was not asked in writing: nobody notes a no by mouth, so counting the yes alone would flatter the rate.
    """
    talked = bool(history.ended(facts))
    agreed = bool(facts.talks) or any(reply.kind == "yes" for reply in facts.replies)
    found = {Step.FOUND}
    found |= {Step.ASKED} if history.asked_at(facts) else set()
    found |= {Step.AGREED} if agreed else set()
    found |= {Step.TALKED} if talked else set()
    found |= {Step.INTRODUCED} if talked and gave_names else set()
    return found


def counts(people: Iterable[set[Step]]) -> list[tuple[Step, int]]:
    """Return how many people came to each step, in order."""
    everyone = list(people)
    return [(step, sum(step in steps for steps in everyone)) for step in Step]


def rates(people: Iterable[set[Step]]) -> list[Own]:
    """Return the rates that say something about the next asking: yes of those asked, names of those talked with."""
    everyone = list(people)
    return [
        _rate(everyone, Step.ASKED, Step.AGREED, tried="whom {I} asked in writing", did="said yes"),
        _rate(everyone, Step.TALKED, Step.INTRODUCED, tried="with whom {I} talked", did="gave {me} a name"),
    ]


def _rate(people: list[set[Step]], before: Step, after: Step, *, tried: str, did: str) -> Own:
    those = [steps for steps in people if before in steps]
    return Own(tried=tried, did=did, rate=wilson(sum(after in steps for steps in those), len(those)))
