"""What a letter to one person can be made of."""

import datetime as dt
import uuid
from typing import TypedDict

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.writing.gone_out import arrived
from askwell.journey.people.models import ContactPoint, Person, Referral
from askwell.journey.people.queries.past_contacts import wrote_with_each_other
from askwell.journey.people.wording import is_own_person, knows_the_seeker, names_given_by, said_in_asks
from askwell.method.last_contact import is_a_while, month_words
from askwell.method.letters import Facts, sentences_of
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
        elsewhere=_said_elsewhere(outreach, kind=kind, channel=channel) if kind else frozenset(),
        wrote_on=_wrote_on(outreach) if channel == Channel.PHONE else "",
        **(_places(outreach) if kind else {}),
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
        return _sentences_in(sent.filter(channel=Channel.PHONE).order_by("sent_at", "pk"))
    return (*said_in_asks(person), *_sentences_in(sent.order_by("sent_at", "pk")))


def _said_elsewhere(outreach: Outreach, *, kind: str, channel: str) -> frozenset[str]:
    """Return the sentences of letters of a kind to those who may know this person, and before a call of letters to the person.

    Only of those begun before the one that waits for this person: what waits stays as it is when others follow.
    """
    person, ours = outreach.person, Letter.objects.of(outreach.seeker)
    waiting = ours.filter(person=person, kind=kind, sent_at=None, pk__lt=OuterRef("pk"))
    others = ours.filter(~Exists(waiting), kind=kind, person__in=_near(person).values("pk"))
    said = frozenset(_sentences_in(others))
    if channel != Channel.PHONE:
        return said
    return said.union(_sentences_in(arrived(person).exclude(channel=channel)))


def _sentences_in(letters: QuerySet[Letter]) -> tuple[str, ...]:
    return tuple(one for body in letters.values_list("body", flat=True) for one in sentences_of(body))


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


def _near(person: Person) -> QuerySet[Person]:
    """Return who may know a person: who works at the same place, is of the same circle, was named by the same one, or named the other."""
    near = Q(circles__in=person.circles.all())
    near |= Q(referrals__referrer__in=person.referrals.values("referrer"))
    near |= Q(referrals__referrer=person) | Q(pk__in=person.referrals.values("referrer"))
    if person.organisation_id:
        near |= Q(organisation=person.organisation_id)
    return Person.objects.of(person.seeker).filter(near).exclude(pk=person.pk).distinct()


class _Places(TypedDict, total=False):
    turn: int
    turns_near: frozenset[int]


def _places(outreach: Outreach) -> _Places:
    """Return the place of a person among all who are approached in a campaign, with the places before it of whoever may know them.

    Whoever is not approached yet stands behind them. A place does not change with what is written, so that letters to two
    people differ before either is sent.
    """
    near = _near(outreach.person)
    begun = Outreach.objects.of(outreach.seeker).filter(campaign=outreach.campaign).order_by("pk")
    waiting = []
    if outreach._state.adding:  # noqa: SLF001  # Django's documented way to a row not saved yet
        known = Referral.objects.of(outreach.seeker).filter(referred_id__lt=outreach.person.pk)
        waits = known.exclude(referred__in=begun.values("person")).order_by("referred_id")
        is_near = Exists(near.filter(pk=OuterRef("referred_id")))
        waiting = list(waits.annotate(is_near=is_near).values_list("referred_id", "is_near").distinct())
        waiting += [(other, False) for other in _waiting_unnamed(outreach)]
    else:
        begun = begun.filter(pk__lt=outreach.pk)
    is_near = Exists(near.filter(pk=OuterRef("person_id")))
    before = [*begun.annotate(is_near=is_near).values_list("person_id", "is_near"), *waiting]
    return {
        "turn": len(before),
        "turns_near": frozenset(place for place, (_, is_near) in enumerate(before) if is_near),
    }


def _waiting_unnamed(outreach: Outreach) -> list[uuid.UUID]:
    """Return who was put in before a person whom nobody named, was named by nobody either, and is not approached yet."""
    person = outreach.person
    if person.referrals.exists():
        return []
    begun = Outreach.objects.of(outreach.seeker).filter(campaign=outreach.campaign).values("person")
    unnamed = Person.objects.of(outreach.seeker).filter(pk__lt=person.pk, referrals=None, brought_by=None)
    return list(unnamed.exclude(pk__in=begun).values_list("pk", flat=True))


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
