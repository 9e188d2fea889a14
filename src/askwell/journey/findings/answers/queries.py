"""Each purpose with everything that people said for it and against it."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from askwell.journey.findings.models import Claim, Conclusion
from askwell.journey.findings.voices import referrers, segments_within, voice_of
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.talk.models import Line
from askwell.method.bank import not_asked
from askwell.method.contradictions import Difference, differences
from askwell.method.purposes import Purpose
from askwell.method.strength import Strength, strength


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One purpose as the findings page shows it."""

    aim: Aim
    purpose: Purpose
    conclusion: Conclusion | None
    strength: Strength
    claims: list[Claim]
    differences: list[Difference[Claim]]
    not_asked: list[str]

    @property
    def disagreements(self) -> list[Difference[Claim]]:
        """Return where people differ and no kind of place or person tells them apart."""
        return [found for found in self.differences if found.is_disagreement]

    @property
    def best(self) -> Claim | None:
        """Return what to quote first: the newest thing said that speaks for it, else the newest."""
        told = (claim for claim in self.claims if not claim.mine)
        return min(told, key=lambda claim: claim.stance != "for", default=None)

    @property
    def others(self) -> list[Claim]:
        """Return the claims behind the first quote."""
        best = self.best
        return [claim for claim in self.claims if claim is not best]


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
    sent_by, heard = referrers(campaign), _heard(campaign)
    return [
        _answer(aims[purpose], claims[purpose], campaign, sent_by=sent_by, heard=heard)
        for purpose in Purpose
        if purpose in aims
    ]


def _answer(
    aim: Aim,
    claims: list[Claim],
    campaign: Campaign,
    *,
    sent_by: Mapping[uuid.UUID, uuid.UUID],
    heard: Collection[str],
) -> Answer:
    told = [claim for claim in claims if not claim.mine]
    newest = max((claim.said_at for claim in told), default=None)
    return Answer(
        aim=aim,
        purpose=Purpose(aim.purpose),
        conclusion=getattr(aim, "conclusion", None),
        strength=strength(voice_of(claim, sent_by=sent_by, field=campaign.name) for claim in told),
        claims=claims,
        differences=differences(told, segments=segments_within(campaign.name, newest=newest)),
        not_asked=not_asked(aim.purpose, heard=heard),
    )


def _heard(campaign: Campaign) -> set[str]:
    """Return the bank keys under which at least one person said something."""
    lines = Line.objects.of(campaign.seeker).filter(talk__campaign=campaign, question__isnull=False)
    return set(
        Question.objects.of(campaign.seeker)
        .filter(pk__in=lines.values("question_id"))
        .values_list("key", flat=True)
    )
