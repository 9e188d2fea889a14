"""The purposes with the seeker's answers and how many people stand behind each."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askwell.journey.findings.models import Claim
from askwell.journey.purpose.models import Aim, Campaign
from askwell.method import evidence
from askwell.method.purposes import Purpose


@dataclass(frozen=True, kw_only=True)
class Known:
    """One purpose: the answer in a sentence, empty while there is none, and its strength."""

    purpose: Purpose
    sentence: str
    strength: evidence.Strength


def aims(campaign: Campaign, *, sent_by: Mapping[uuid.UUID, uuid.UUID]) -> Sequence[Known]:
    """Return the purposes taken up, in the handout's order. Two statements, however many claims.

    ``sent_by`` says who gave each person's name, so that two whom one friend sent are not two witnesses.
    """
    voices: defaultdict[str, list[evidence.Voice]] = defaultdict(list)
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, mine=False)
    columns = ("purpose", "person_id", "person__organisation_id")
    for purpose, person, place in claims.order_by().values_list(*columns):
        referrer = str(sent_by.get(person, ""))
        voices[purpose].append(
            evidence.Voice(person=str(person), organisation=_key(place), referrer=referrer)
        )
    taken = Aim.objects.of(campaign.seeker).filter(campaign=campaign)
    sentences = dict(taken.values_list("purpose", "conclusion__sentence"))
    return [
        Known(
            purpose=purpose,
            sentence=sentences[purpose] or "",
            strength=evidence.strength(voices[purpose]),
        )
        for purpose in Purpose
        if purpose in sentences
    ]


def _key(place: uuid.UUID | None) -> str:
    return str(place) if place else ""
