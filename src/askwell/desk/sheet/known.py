"""What the seeker knows before a talk, and from whom, with nobody's name beside her words."""

import re
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Referral
from askwell.journey.preparation.models import Plan

MOST_OF_HERS = 2
MOST_OF_OTHERS = 3
SHORTEST_NAME = 3


@dataclass(frozen=True, kw_only=True)
class Known:
    """One thing known before the talk. ``source`` says where it comes from and never who said it."""

    text: str
    source: str


def known_before(talk: Talk, *, plan: Plan | None, referral: Referral | None) -> list[Known]:
    """Return what is known: by reading, from whoever sent me, from this person, from others about the place.

    The sheet may lie on the table before the person it is about, so the words of others stand there without their
    names, and words in which a speaker can be recognised by name are left out. So is a line that gives no more than the name of
    the person herself. One statement.
    """
    claims = _claims(talk)
    own = [claim for claim in claims if claim.person_id == talk.person_id][:MOST_OF_HERS]
    others = [claim for claim in claims if claim.person_id != talk.person_id and not names_its_speaker(claim)]
    return [
        *(Known(text=line, source="from reading") for line in _lines(plan.known if plan else "")),
        *(
            Known(text=line, source="from whoever sent you")
            for line in _lines(referral.words if referral else "")
            if not line.startswith(talk.person.full_name)
        ),
        *(Known(text=claim.text, source="from your last talk") for claim in own),
        *(Known(text=claim.text, source="heard in another talk") for claim in others[:MOST_OF_OTHERS]),
    ]


def names_its_speaker(claim: Claim) -> bool:
    """Say whether a word of the speaker's name stands in what was said."""
    words = set(re.findall(r"\w+", claim.text.casefold()))
    name = re.findall(r"\w+", claim.person.full_name.casefold())
    return any(part in words for part in name if len(part) >= SHORTEST_NAME)


def _claims(talk: Talk) -> QuerySet[Claim]:
    """Return what this person said before, and what others said about the place where she works, newest first."""
    about = Q(person=talk.person)
    place = talk.person.organisation
    if place:
        about |= Q(text__icontains=place.name) | Q(purpose="organisations", person__organisation=place)
    claims = Claim.objects.of(talk.seeker).filter(about, campaign=talk.campaign, mine=False)
    return claims.exclude(talk=talk).select_related("person")[: 4 * MOST_OF_OTHERS]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
