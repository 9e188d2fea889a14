"""Whose words a claim is: an independent voice or not, and what sort of place and person it comes from."""

import datetime as dt
import uuid
from collections.abc import Mapping

from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Referral
from askwell.journey.purpose.models import Campaign
from askwell.method.contradictions import KIND, REGION, ROLE, YEAR, Segments
from askwell.method.coverage import able
from askwell.method.roles import role_of
from askwell.method.sectors import kind_of
from askwell.method.strength import Voice

ROLE_WORDS = {"practitioner": "does the work", "near_peer": "is new to it"}
A_YEAR = dt.timedelta(days=365)


def referrers(campaign: Campaign) -> dict[uuid.UUID, uuid.UUID]:
    """Return who sent each person first. One statement."""
    pairs = (
        Referral.objects.of(campaign.seeker)
        .order_by("-referred_at")
        .values_list("referred_id", "referrer_id")
    )
    return dict(pairs)


def voice_of(claim: Claim, *, sent_by: Mapping[uuid.UUID, uuid.UUID], field: str) -> Voice:
    """Return the voice behind a claim. ``field`` is the work explored; needs the person and her organisation joined."""
    return Voice(
        person=str(claim.person_id),
        organisation=str(claim.person.organisation_id or ""),
        referrer=str(sent_by.get(claim.person_id, "")),
        ability=able(role_of(claim.person.title, field=field), claim.topic),
    )


def segments_within(field: str, *, newest: dt.datetime | None) -> Segments[Claim]:
    """Return what tells where a claim belongs; ``field`` is the work explored, years count back from the ``newest`` claim."""

    def segments(claim: Claim) -> Mapping[str, str]:
        person = claim.person
        role = role_of(person.title, field=field) if person.title else ""
        known = {
            KIND: kind_of(person.organisation.name) if person.organisation else "",
            ROLE: ROLE_WORDS.get(role, role),
            REGION: person.time_zone.rpartition("/")[2].replace("_", " "),
            YEAR: "longer ago" if newest and newest - claim.said_at >= A_YEAR else "this year",
        }
        return {name: value for name, value in known.items() if value}

    return segments
