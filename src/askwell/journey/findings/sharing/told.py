"""One thing that somebody said, as an audience may read it."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from askwell.journey.findings.models import Claim
from askwell.journey.findings.sharing.marking import mark_of
from askwell.journey.findings.voices import Speaker, said_about
from askwell.method.heads import is_head
from askwell.method.quotes import is_as_noted
from askwell.method.trust import Audience, Trust, share


@dataclass(frozen=True, kw_only=True)
class Told:
    """One thing somebody said, or a view of ``mine``; ``about`` is what it says of itself, such as another house, ``verbatim`` that these are their very words.

    Without a name there is no day, no ``house`` and no ``about`` either: they tell who it was.
    """

    text: str
    by: str
    on: dt.date | None
    stance: str
    topic: str = ""
    mine: bool = False
    in_confidence: bool = False
    about: str = ""
    verbatim: bool = False
    house: str = ""

    @property
    def who(self) -> str:
        """Return who said it and where she works: a reader knows nobody by the name alone."""
        return ", ".join(filter(None, [self.by, self.house]))

    @property
    def is_as_noted(self) -> bool:
        """Return whether it tells of who spoke, and is not in their words."""
        return is_as_noted(self.text, verbatim=self.verbatim)


def told_to(audience: Audience, claim: Claim, trust: Mapping[uuid.UUID, Trust]) -> Told | None:
    """Return a claim as an audience may have it, None where it may not; needs its person, seeker and what it is about.

    The seeker's own view has nobody's name beside it: nobody else said it.
    """
    if audience is Audience.ANOTHER and is_head(claim.text, name=claim.person.full_name):
        return None
    mark = mark_of(claim, trust)
    shared = share(claim.text, by=claim.person.full_name, trust=mark, audience=audience)
    if shared is None:
        return None
    by = "" if claim.mine else shared.by
    return Told(
        text=shared.text,
        by=by,
        on=claim.said_at.astimezone(claim.seeker.zone).date() if by else None,
        stance=claim.stance,
        topic=claim.topic,
        mine=claim.mine,
        verbatim=claim.verbatim,
        in_confidence=mark is Trust.CONFIDENTIAL,
        house=(Speaker.of(claim.person).organisation or "") if by else "",
        about=", ".join(said_about(claim).values()) if by or audience is Audience.ME else "",
    )
