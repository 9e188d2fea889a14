"""Hints of work: whoever told one told it to the seeker alone, so that it goes to no other person, however the note is marked."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from askwell.journey.findings.models import Lead
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.method.trust import Audience


@dataclass(frozen=True, kw_only=True)
class Hints:
    """The hints of work that a reader may not have: the lines that hold one, and the words of each."""

    lines: frozenset[uuid.UUID] = frozenset()
    words: tuple[str, ...] = ()


def hints_kept_from(audience: Audience, campaign: Campaign, lines: Iterable[Standing]) -> Hints:
    """Return the hints of a campaign that are left out for an audience, among its lines and its leads: none for a coach. One statement."""
    if audience is not Audience.ANOTHER:
        return Hints()
    leads = list(Lead.objects.of(campaign.seeker).filter(campaign=campaign))
    kept = {lead.line_id for lead in leads if lead.line_id}
    marked = [line for line in lines if line.kind == Line.Kind.LEAD or line.id in kept]
    return Hints(
        lines=frozenset({*kept, *(line.id for line in marked)}),
        words=tuple(filter(None, [*(lead.what for lead in leads), *(line.text for line in marked)])),
    )
