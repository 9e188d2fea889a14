"""Where a claim may meet another: under its theme, and by the thing of which it speaks, under whatever theme."""

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from askwell.method.grounds import AGAINST, FOR
from askwell.method.themes import TAKES_NO_SIDES
from askwell.method.things.background import brought_in
from askwell.method.things.explored import Explored
from askwell.method.things.finding import (
    WHAT_IS_WANTED,
    hints_in,
    holds_many,
    plain_things_of,
    things_of,
    turned_in,
)
from askwell.method.things.kinds import kinds_in
from askwell.method.things.parting import Said
from askwell.method.things.subjects import Subjects, what_follows
from askwell.method.things.words import NOT_ACROSS, WANTED
from askwell.method.topics import NAMES

# Whether there is work and what is wanted for it are one question: what gets one in.
GETS_ONE_IN = frozenset(["jobs", "values"])
# Of what becomes of the work, the work itself is the thing.
_OF_THE_WORK = "trends"
# What somebody earns or how long she works says of nothing that the seeker brings whether it counts.
_OF_OWN_SCALE = frozenset(["pay", "hours"])


class ClaimLike(Protocol):
    """What a claim needs to take a side; ``journey.findings.models.Claim`` satisfies it as it is."""

    @property
    def pk(self) -> uuid.UUID:
        """Its key."""

    @property
    def text(self) -> str:
        """What was said."""

    @property
    def said_at(self) -> dt.datetime:
        """When."""

    @property
    def person_id(self) -> uuid.UUID:
        """Who said it."""

    @property
    def stance(self) -> str:
        """``for``, ``against`` or ``open``."""

    @property
    def topic(self) -> str:
        """A topic of the bank, the seeker's own, or empty."""

    @property
    def purpose(self) -> str:
        """The purpose for which it was told."""


def takes_sides(theme: str) -> bool:
    """Return whether two people can differ on a theme: what one likes and another dislikes are two matters."""
    return bool(theme) and theme not in TAKES_NO_SIDES


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """What is known of all claims of a campaign: what its seeker brings, which words few of them hold, and the work of which all speak."""

    background: frozenset[str]
    subjects: Subjects
    explored: Explored

    def groups(self, claim: ClaimLike, theme: str) -> Iterator[tuple[tuple[str, str], Said[object]]]:
        """Yield each theme, and each thing, under which a claim may meet another, with what it says there.

        Who praises one thing by blaming another ("samples, not a degree") stands on both sides, each with its thing.
        """
        turned, other = turned_in(claim.text, claim.stance), AGAINST if claim.stance == FOR else FOR
        brought = brought_in(claim.text, self.background) if theme in NAMES else frozenset[str]()
        if takes_sides(theme):
            things, matter = self._things(claim.text, theme), WHAT_IS_WANTED if theme in WANTED else theme
            yield (matter, ""), self._said(claim, (things | brought if theme in WANTED else things) - turned)
            if holds_many(theme) and things & turned:
                yield (matter, ""), self._said(claim, things & turned, other)
        if theme not in WANTED | _OF_OWN_SCALE and brought:
            yield (WHAT_IS_WANTED, ""), self._said(claim, brought)
        if theme in NAMES:
            for thing in plain_things_of(self.explored.left(claim.text)) - NOT_ACROSS.get(theme, frozenset()):
                yield (
                    ("", thing),
                    self._said(claim, frozenset([thing]), other if thing in turned else claim.stance),
                )
        if claim.purpose in GETS_ONE_IN:
            for word, is_sure in self.subjects.of(claim.text).items():
                about = frozenset([word]) if is_sure else frozenset[str]()
                yield ("", word), self._said(claim, about, kinds=what_follows(claim.text, word))

    def _things(self, text: str, theme: str) -> frozenset[str]:
        """Return the things of which words speak beside the work itself; they mean a theme as a whole where they do so with it."""
        of_the_work = theme == _OF_THE_WORK and self.explored.is_named_in(text)
        if of_the_work or not holds_many(theme):
            return things_of(text, theme)
        return (things_of(self.explored.left(text), theme) - {theme}) | (things_of(text, theme) & {theme})

    def _said(
        self,
        claim: ClaimLike,
        things: frozenset[str],
        stance: str = "",
        *,
        kinds: frozenset[tuple[str, str]] = frozenset(),
    ) -> Said[object]:
        return Said(
            key=claim.pk,
            person=claim.person_id,
            stance=stance or claim.stance,
            age=(claim.said_at, str(claim.pk)),
            things=things,
            hints=hints_in(self.explored.left(claim.text)),
            kinds=kinds_in(claim.text) | kinds,
        )
