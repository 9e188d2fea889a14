"""What a letter to one person can be made of."""

import datetime as dt
import re

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.models import ContactPoint, Person, Referral
from askwell.journey.people.wording import said_in_asks
from askwell.method.letters import Facts, first_name, sentences_of

_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)
LEAST_SAID = 3
"""Words that are neither the name nor the work nor the house."""


def facts_for(outreach: Outreach, *, kind: str = "") -> Facts:
    """Return the facts of a letter in this outreach: who I am, who sent me, why this work, how long.

    With a ``kind`` also what was said to this person before, and how many letters of this kind went to others.
    """
    campaign, person, referral = outreach.campaign, outreach.person, outreach.referral
    return Facts(
        **_of_seeker(outreach.seeker),
        **_of_referral(referral),
        introduction=campaign.introduction,
        occupation=campaign.work.about,
        appeal=campaign.appeal,
        person_name=person.full_name,
        person_title=person.title,
        organisation=person.organisation.name if person.organisation else "",
        minutes=outreach.minutes,
        something_true=outreach.something_true,
        said_before=_said_to(person) if kind else frozenset(),
        turn=_turn(outreach, kind) if kind else 0,
    )


def _said_to(person: Person) -> frozenset[str]:
    """Return the sentences of all letters and asks that went to a person, whatever for."""
    sent = Letter.objects.of(person.seeker).filter(person=person, sent_at__isnull=False)
    said = (one for body in sent.values_list("body", flat=True) for one in sentences_of(body))
    return said_in_asks(person).union(said)


def _turn(outreach: Outreach, kind: str) -> int:
    sent = Letter.objects.of(outreach.seeker).filter(kind=kind, sent_at__isnull=False)
    return sent.exclude(person=outreach.person).count()


def _of_seeker(seeker: Seeker) -> dict[str, str]:
    return {
        "seeker_name": seeker.name,
        "seeker_phone": seeker.phone,
        "profile_url": seeker.profile_url,
    }


def _of_referral(referral: Referral | None) -> dict[str, str]:
    if referral is None:
        return {}
    return {
        "referrer_name": referral.referrer.full_name,
        "referrer_relation": referral.referrer.relation,
        "may_name": referral.may_name,
        "referrer_words": _about(referral),
    }


def _about(referral: Referral) -> str:
    """Return the sentence in which the referrer said something of this person by name; the rest was said to the seeker."""
    referred = referral.referred
    name = first_name(referred.full_name).casefold()
    house = referred.organisation.name if referred.organisation else ""
    known = set(f"{referred.full_name} {referred.title} {house}".casefold().split())
    said = re.split(r"(?<=[.!?…])\s+|\n+", referral.words)
    return next((one.strip() for one in said if _says_something(one.casefold(), name, known)), "")


def _says_something(said: str, name: str, known: set[str]) -> bool:
    """Tell a sentence about a person from a line of her card."""
    words = re.findall(r"[^\W\d_]+", said)
    return (
        bool(name)
        and name in said
        and "@" not in said
        and sum(word not in known for word in words) >= LEAST_SAID
    )


def address_of(person: Person, *, channel: str) -> str:
    """Return where a letter of this channel goes: an e-mail address, a number, a profile; "" when none is known."""
    if channel in {"linkedin", "message"}:
        return f"https://www.linkedin.com/{person.profile_key}" if person.profile_key else ""
    if channel == "card":
        return person.postal_address
    kind = ContactPoint.Kind.PHONE if channel == "phone" else ContactPoint.Kind.EMAIL
    points = [point for point in person.contact_points.all() if point.kind == kind]
    best = min(points, key=lambda point: (point.failed_at or _NEVER, point.position), default=None)
    return best.value if best else ""
