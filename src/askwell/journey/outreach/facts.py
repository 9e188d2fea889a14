"""What a letter to one person can be made of."""

import datetime as dt
from typing import TypedDict

from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Channel, Outreach
from askwell.journey.outreach.others import places, said_to_others, sentences_in
from askwell.journey.outreach.writing.gone_out import arrived
from askwell.journey.people.models import ContactPoint, Person, Referral
from askwell.journey.people.queries.past_contacts import wrote_with_each_other
from askwell.journey.people.wording import is_own_person, knows_the_seeker, names_given_by, said_in_asks
from askwell.method.last_contact import is_a_while, month_words
from askwell.method.letters import Facts
from askwell.method.letters.said_of import sends_to, words_about


def facts_for(
    outreach: Outreach, *, kind: str = "", channel: str = "", today: dt.date | None = None
) -> Facts:
    """Return the facts of a letter in this outreach: who I am, who sent me, why this work, how long.

    With a ``kind`` also what was said to this person before, and what letters of this kind to those around them say; for the
    phone as a ``channel`` what was said in calls, and when she wrote; with ``today`` also when the two wrote with each other before Askwell.
    """
    campaign, person, referral = outreach.campaign, outreach.person, outreach.referral
    return Facts(
        **_of_seeker(outreach.seeker),
        **_of_referral(referral),
        introduction=campaign.introduction,
        occupation=campaign.work.about,
        appeal=campaign.appeal,
        person_name=person.full_name,
        person_relation=person.relation,
        is_own=is_own_person(person),
        knows_me=knows_the_seeker(person),
        in_book=person.brought_by_id is not None,
        is_far=_is_far(outreach),
        gave=names_given_by(person) if kind else (),
        person_title=person.title,
        organisation=person.organisation.name if person.organisation else "",
        minutes=outreach.minutes,
        something_true=outreach.something_true,
        said_before=_said_to(person, channel=channel) if kind else (),
        wrote_on=_wrote_on(outreach) if channel == Channel.PHONE else "",
        **(places(outreach, kind=kind, channel=channel) if kind else {}),
        **(said_to_others(outreach, kind=kind, channel=channel) if kind else {}),
        **(_of_former_days(person, today) if today else {}),
    )


def for_a_fix(outreach: Outreach) -> Facts:
    """Return what the fix of a check may add to a letter: who I am, why this work, how long. No statement."""
    campaign = outreach.campaign
    return Facts(
        **_of_seeker(outreach.seeker),
        person_name=outreach.person.full_name,
        introduction=campaign.introduction,
        occupation=campaign.work.about,
        appeal=campaign.appeal,
        minutes=outreach.minutes,
    )


def _said_to(person: Person, *, channel: str) -> tuple[str, ...]:
    """Return the sentences of all letters and asks that went to a person, whatever for, as they were read; before a call those of calls."""
    sent = arrived(person)
    if channel == Channel.PHONE:
        return sentences_in(sent.filter(channel=Channel.PHONE).order_by("sent_at", "pk"))
    return (*said_in_asks(person), *sentences_in(sent.order_by("sent_at", "pk")))


def _wrote_on(outreach: Outreach) -> str:
    """Return the day of the last letter that went to this person in writing, as a piece of a sentence."""
    sent = arrived(outreach.person).filter(outreach=outreach)
    at = sent.exclude(channel=Channel.PHONE).order_by("sent_at").values_list("sent_at", flat=True).last()
    day = timezone.localdate(at) if at else None
    return f"on {day:%B} {day.day}" if day else ""


class _FormerDays(TypedDict, total=False):
    last_wrote: str
    long_ago: bool


def _of_former_days(person: Person, today: dt.date) -> _FormerDays:
    """Return when the two last wrote with each other, as far as both did."""
    last = wrote_with_each_other(person.seeker, [person.pk]).get(person.pk)
    if last is None:
        return {}
    return {"last_wrote": month_words(last, today=today), "long_ago": is_a_while(last, today=today)}


def _is_far(outreach: Outreach) -> bool:
    """Return whether the person is known to live by another clock: nobody asks for a coffee across a sea."""
    zone = outreach.person.time_zone
    return bool(zone) and zone != outreach.seeker.time_zone


class _Writer(TypedDict):
    seeker_name: str
    seeker_phone: str
    profile_url: str


def _of_seeker(seeker: Seeker) -> _Writer:
    return {
        "seeker_name": seeker.name,
        "seeker_phone": seeker.phone,
        "profile_url": seeker.profile_url,
    }


class _Sent(TypedDict, total=False):
    referrer_name: str
    referrer_relation: str
    may_name: str
    sent_me: bool
    referrer_words: str


def _of_referral(referral: Referral | None) -> _Sent:
    if referral is None:
        return {}
    referred = referral.referred
    house = referred.organisation.name if referred.organisation else ""
    return {
        "referrer_name": referral.referrer.full_name,
        "referrer_relation": referral.referrer.relation,
        "may_name": referral.may_name,
        "sent_me": sends_to(referral.words),
        "referrer_words": words_about(
            referral.words, name=referred.full_name, known=f"{referred.title} {house}"
        ),
    }


def address_of(person: Person, *, channel: str) -> str:
    """Return where a letter of this channel goes: an e-mail address, a number, a profile; "" when none is known that works."""
    if channel in {"linkedin", "message"}:
        return f"https://www.linkedin.com/{person.profile_key}" if person.profile_key else ""
    if channel == "card":
        return person.postal_address
    kind = ContactPoint.Kind.PHONE if channel == "phone" else ContactPoint.Kind.EMAIL
    points = [p for p in person.contact_points.all() if p.kind == kind and p.failed_at is None]
    best = min(points, key=lambda point: point.position, default=None)
    return best.value if best else ""


def failed_addresses(person: Person, *, since: dt.datetime | None = None) -> list[ContactPoint]:
    """Return the addresses from which a letter came back, or did ``since`` a moment."""
    points = person.contact_points.all()
    return [point for point in points if point.failed_at and (since is None or point.failed_at > since)]
