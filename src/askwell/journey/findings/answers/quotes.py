"""The few words that the findings page quotes, however many were written down."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from django.db.models import Q, QuerySet

from askwell.journey.findings.answers.heard import Said
from askwell.journey.findings.answers.queries import Answer
from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.method.contradictions import Difference

NEWEST_SHOWN = 6
DIFFERENCES_SHOWN = 3
OF_A_SIDE = 2


@dataclass(kw_only=True)
class TwoSides:
    """One topic on which people differ, with the newest words of each side and how many people stand there."""

    found: Difference[Said]
    pro: list[Claim] = field(default_factory=list)
    con: list[Claim] = field(default_factory=list)


@dataclass(kw_only=True)
class Quotes:
    """What is quoted of one purpose: the newest claims, and the topics on which people differ, disagreements first."""

    newest: list[Claim] = field(default_factory=list)
    sides: list[TwoSides] = field(default_factory=list)
    differing: int = 0

    @property
    def best(self) -> Claim | None:
        """Return what to quote first: the newest thing said that speaks for it, else the newest said."""
        told = (claim for claim in self.newest if not claim.mine)
        return min(told, key=lambda claim: claim.stance != Claim.Stance.FOR, default=None)

    @property
    def others(self) -> list[Claim]:
        """Return the newest claims behind the first quote."""
        best = self.best
        return [claim for claim in self.newest if claim is not best]

    @property
    def more_differences(self) -> int:
        """Return how many topics differ beside those shown."""
        return self.differing - len(self.sides)


def quotes(
    campaign: Campaign, answers: Sequence[Answer[Said]], *, people: Mapping[uuid.UUID, Person]
) -> list[tuple[Answer[Said], Quotes]]:
    """Return each answer with what is quoted of it; ``people`` are those who spoke.

    A statement for each purpose and one for what differs, never more rows than a page holds.
    """
    shown = [(answer, _quotes(campaign, answer)) for answer in answers]
    _quote_sides(campaign, shown)
    for claim in chain.from_iterable(_claims(quoted) for _, quoted in shown):
        claim.person = people[claim.person_id]
    return shown


def _quotes(campaign: Campaign, answer: Answer[Said]) -> Quotes:
    first = sorted(answer.differences, key=lambda found: not found.is_disagreement)[:DIFFERENCES_SHOWN]
    return Quotes(
        newest=list(_quotable(campaign).filter(purpose=answer.purpose)[:NEWEST_SHOWN]),
        sides=[TwoSides(found=found) for found in first],
        differing=len(answer.differences),
    )


def _quotable(campaign: Campaign) -> QuerySet[Claim]:
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign).order_by("-said_at", "id")
    return claims.only("text", "purpose", "topic", "stance", "mine", "said_at", "person_id", "talk_id")


def _quote_sides(campaign: Campaign, shown: Sequence[tuple[Answer[Said], Quotes]]) -> None:
    """Put the newest words of each side to the differences that are shown."""
    places: dict[tuple[str, str, str], list[Claim]] = {}
    wanted = Q(pk__in=[])
    for answer, quoted in shown:
        for two in quoted.sides:
            for stance, said, claims in (
                ("for", two.found.pro, two.pro),
                ("against", two.found.con, two.con),
            ):
                talks = [one.talk_id for one in said[:OF_A_SIDE]]
                wanted |= Q(purpose=answer.purpose, topic=two.found.topic, stance=stance, talk__in=talks)
                places[answer.purpose.value, two.found.topic, stance] = claims
    for claim in _quotable(campaign).filter(wanted, mine=False):
        claims = places[claim.purpose, claim.topic, claim.stance]
        if len(claims) < OF_A_SIDE:
            claims.append(claim)


def _claims(quoted: Quotes) -> list[Claim]:
    return [*quoted.newest, *(claim for two in quoted.sides for claim in (*two.pro, *two.con))]
