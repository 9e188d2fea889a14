"""What the seeker knows before a talk, and from whom, with nobody's name beside her words."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.findings.sharing.marking import mark_of
from askwell.journey.people.models import Referral
from askwell.journey.preparation.models import Plan, Question
from askwell.journey.talk.models import NameGiven
from askwell.journey.talk.queries import marks
from askwell.method.trust import Audience, Trust, may_pass

MOST_READ = 3
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
    names, and words in which a speaker can be recognised by name are left out, and whatever may not be passed on to
    another person (method/trust). So is a line that gives no more than the name of the person herself. Four statements.
    """
    trust = marks(talk.seeker)
    claims = [claim for claim in _claims(talk) if _may_lie_open(mark_of(claim, trust))]
    own = [claim for claim in claims if claim.person_id == talk.person_id][:MOST_OF_HERS]
    others = [claim for claim in claims if claim.person_id != talk.person_id and not names_its_speaker(claim)]
    return [
        *(Known(text=line, source="from reading") for line in _lines(plan.known if plan else "")),
        *_read(talk)[:MOST_READ],
        *(
            Known(text=line, source="from whoever sent you")
            for line in _lines(_words_with_her_name(referral, trust))
            if not line.startswith(talk.person.full_name)
        ),
        *(Known(text=claim.text, source="from your last talk") for claim in own),
        *(Known(text=claim.text, source="heard in another talk") for claim in others[:MOST_OF_OTHERS]),
    ]


def _read(talk: Talk) -> list[Known]:
    """Return what she found by reading, noted beside the questions that it answers."""
    answered = Question.objects.of(talk.seeker).exclude(found_answer="").order_by("-id")
    return [
        Known(text=" ".join(one.found_answer.split()), source=one.found_source or "from reading")
        for one in answered
    ]


def _may_lie_open(mark: Trust) -> bool:
    return may_pass(mark, audience=Audience.ANOTHER)


def _words_with_her_name(referral: Referral | None, trust: Mapping[uuid.UUID, Trust]) -> str:
    """Return what the referrer said with the name, unless the note of it is marked: the sheet says who sent me."""
    if referral is None:
        return ""
    given = NameGiven.objects.of(referral.seeker).filter(referral=referral).first()
    mark = trust.get(given.line_id, Trust.QUOTABLE) if given and given.line_id else Trust.QUOTABLE
    return referral.words if _may_lie_open(mark) else ""


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
