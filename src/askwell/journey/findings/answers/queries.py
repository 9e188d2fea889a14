"""Each purpose with everything that people said for it and against it."""

import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from askwell.journey.findings.models import Claim, Conclusion
from askwell.journey.people.models import Referral
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.talk.models import Line
from askwell.method import evidence
from askwell.method.purposes import Purpose


@dataclass(frozen=True, kw_only=True)
class Disagreement:
    """One topic on which people differ."""

    topic: str
    for_it: list[Claim]
    against_it: list[Claim]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One purpose as the findings page shows it."""

    aim: Aim
    purpose: Purpose
    conclusion: Conclusion | None
    strength: evidence.Strength
    claims: list[Claim]
    disagreements: list[Disagreement]
    not_asked: list[str]

    @property
    def best(self) -> Claim | None:
        """Return what to quote first: the newest thing said that speaks for it, else the newest."""
        told = [claim for claim in self.claims if not claim.mine]
        return next((claim for claim in told if claim.stance == "for"), next(iter(told), None))

    @property
    def others(self) -> list[Claim]:
        """Return the claims behind the first quote."""
        return [claim for claim in self.claims if claim is not self.best]


def answers(campaign: Campaign, *, passes: Callable[[Claim], bool] | None = None) -> list[Answer]:
    """Return the answers to the purposes taken up, in the handout's order. Five statements, however many claims.

    ``passes`` says which claims count, for readers who may not have them all.
    """
    seeker = campaign.seeker
    aims = {
        aim.purpose: aim
        for aim in Aim.objects.of(seeker).filter(campaign=campaign).select_related("conclusion")
    }
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in (
        Claim.objects.of(seeker)
        .filter(campaign=campaign)
        .select_related("person__organisation", "talk", "seeker")
    ):
        if passes is None or passes(claim):
            claims[claim.purpose].append(claim)
    sent_by = _referrers(campaign)
    heard = _heard(campaign)
    return [
        Answer(
            aim=aims[purpose],
            purpose=purpose,
            conclusion=getattr(aims[purpose], "conclusion", None),
            strength=evidence.strength(_voice(claim, sent_by) for claim in claims[purpose] if not claim.mine),
            claims=claims[purpose],
            disagreements=[
                Disagreement(topic=topic, for_it=pro, against_it=con)
                for topic, pro, con in evidence.disagreements(
                    claim for claim in claims[purpose] if not claim.mine
                )
            ],
            not_asked=evidence.not_asked(purpose, heard=heard),
        )
        for purpose in Purpose
        if purpose in aims
    ]


def _voice(claim: Claim, sent_by: dict[uuid.UUID, uuid.UUID]) -> evidence.Voice:
    return evidence.Voice(
        person=str(claim.person_id),
        organisation=str(claim.person.organisation_id or ""),
        referrer=str(sent_by.get(claim.person_id, "")),
    )


def _referrers(campaign: Campaign) -> dict[uuid.UUID, uuid.UUID]:
    """Return who sent each person first."""
    pairs = (
        Referral.objects.of(campaign.seeker)
        .order_by("-referred_at")
        .values_list("referred_id", "referrer_id")
    )
    return dict(pairs)


def _heard(campaign: Campaign) -> set[str]:
    """Return the bank keys under which at least one person said something."""
    lines = Line.objects.of(campaign.seeker).filter(talk__campaign=campaign, question__isnull=False)
    return set(
        Question.objects.of(campaign.seeker)
        .filter(pk__in=lines.values("question_id"))
        .values_list("key", flat=True)
    )
