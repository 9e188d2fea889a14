"""What a letter to one person can be made of."""

from django.db.models import F

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.models import ContactPoint, Person, Referral
from askwell.method.letters import Facts


def facts_for(outreach: Outreach) -> Facts:
    """Return the facts of a letter in this outreach: who I am, who sent me, why this work, how long."""
    campaign, person, referral = outreach.campaign, outreach.person, outreach.referral
    return Facts(
        **_of_seeker(outreach.seeker),
        **_of_referral(referral),
        introduction=campaign.introduction,
        occupation=campaign.name,
        appeal=campaign.appeal,
        person_name=person.full_name,
        person_title=person.title,
        organisation=person.organisation.name if person.organisation else "",
        minutes=outreach.minutes,
        something_true=outreach.something_true,
    )


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
    }


def address_of(person: Person, *, channel: str) -> str:
    """Return where a letter of this channel goes: an e-mail address, a number, a profile; "" when none is known."""
    if channel in {"linkedin", "message"}:
        return f"https://www.linkedin.com/{person.profile_key}" if person.profile_key else ""
    if channel == "card":
        return person.postal_address
    kind = ContactPoint.Kind.PHONE if channel == "phone" else ContactPoint.Kind.EMAIL
    points = person.contact_points.filter(kind=kind)
    point = points.order_by(F("failed_at").asc(nulls_first=True), "position").first()
    return point.value if point else ""
