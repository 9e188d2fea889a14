"""The purposes with the seeker's answers and how many people stand behind each."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askwell.journey.findings.models import Claim
from askwell.journey.purpose.models import Aim, Campaign
from askwell.method.coverage import able
from askwell.method.purposes import Purpose
from askwell.method.roles import role_of
from askwell.method.strength import Strength, Voice, strength


@dataclass(frozen=True, kw_only=True)
class Known:
    """One purpose: the answer in a sentence, empty while there is none, and its strength."""

    purpose: Purpose
    sentence: str
    strength: Strength


def aims(campaign: Campaign, *, sent_by: Mapping[uuid.UUID, uuid.UUID]) -> Sequence[Known]:
    """Return the purposes taken up, in the handout's order. Two statements, however many claims.

    ``sent_by`` says who gave each person's name, so that two whom one friend sent are not two witnesses.
    """
    voices: defaultdict[str, list[Voice]] = defaultdict(list)
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, mine=False)
    columns = ("purpose", "topic", "person_id", "person__organisation_id", "person__title")
    for purpose, topic, person, place, title in claims.order_by().values_list(*columns):
        referrer = str(sent_by.get(person, ""))
        ability = able(role_of(title, field=campaign.name), topic)
        voices[purpose].append(
            Voice(person=str(person), organisation=_key(place), referrer=referrer, ability=ability)
        )
    taken = Aim.objects.of(campaign.seeker).filter(campaign=campaign, target=None)
    sentences = dict(taken.values_list("purpose", "conclusion__sentence"))
    return [
        Known(
            purpose=purpose,
            sentence=sentences[purpose] or "",
            strength=strength(voices[purpose]),
        )
        for purpose in Purpose
        if purpose in sentences
    ]


def _key(place: uuid.UUID | None) -> str:
    return str(place) if place else ""
