"""Those around a person who is written to, and what letters to others say: no two of them read the same one."""

import uuid
from typing import TypedDict

from django.db.models import BooleanField, Count, Exists, ExpressionWrapper, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThan

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.models import Channel, Letter, Outreach, Reply
from askwell.journey.outreach.writing.gone_out import arrived
from askwell.journey.people.models import Person, Referral
from askwell.method.letters import sentences_of

# What is said in words of its own: a call, and a note of 300 characters.
_IN_OTHER_WORDS = (Channel.PHONE, Channel.LINKEDIN)
LATELY = 60
"""Letters of a kind whose words come last, those to whoever may know somebody before all others."""


class _SaidToOthers(TypedDict, total=False):
    elsewhere: frozenset[str]
    lately: tuple[str, ...]


def said_to_others(outreach: Outreach, *, kind: str, channel: str) -> _SaidToOthers:
    """Return the sentences of letters of a kind to those who may know this person, before a call of letters to the person, and of the latest to anybody.

    Only of those begun before the one that waits for this person: what waits stays as it is when others follow.
    """
    person = outreach.person
    is_near = Exists(_near(person).filter(pk=OuterRef("person_id")))
    others = _to_others(outreach, kind).annotate(is_near=is_near)
    latest = list(others.order_by("-is_near", "-pk").values_list("pk", "body", "is_near")[:LATELY])
    said = [(tuple(sentences_of(body)), is_near) for _, body, is_near in sorted(latest)]
    near = frozenset(one for sentences, is_near in said if is_near for one in sentences)
    if channel == Channel.PHONE:
        near = near.union(sentences_in(arrived(person).exclude(channel=channel)))
    return {"elsewhere": near, "lately": tuple(one for sentences, _ in said for one in sentences)}


def _to_others(outreach: Outreach, kind: str) -> QuerySet[Letter]:
    """Return the letters of a kind to others, as far as they were begun before the one that waits for this person."""
    person, ours = outreach.person, Letter.objects.of(outreach.seeker)
    waiting = ours.filter(person=person, kind=kind, sent_at=None, pk__lt=OuterRef("pk"))
    return ours.filter(~Exists(waiting), kind=kind).exclude(person=person)


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
    ahead: int


def places(outreach: Outreach, *, kind: str, channel: str) -> _Places:
    """Return the place of a person among all who are approached in a campaign, with the places before it of whoever may know them, and how many of those before wait for a letter of this kind.

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
        named = waits.annotate(is_near=is_near).values_list("referred_id", "is_near").distinct()
        waiting = [(other, near, True) for other, near in named]
        waiting += [(other, False, True) for other in _waiting_unnamed(outreach)]
    else:
        begun = begun.filter(pk__lt=outreach.pk)
    is_near = Exists(near.filter(pk=OuterRef("person_id")))
    is_due = Q(Exists(_answers(outreach.seeker))) if kind == Letter.Kind.ANSWER else Q()
    approached = begun.annotate(is_near=is_near, had_more=_had_more(outreach, kind, channel))
    counted = approached.annotate(
        waits=ExpressionWrapper(~Q(had_more=True) & is_due, output_field=BooleanField())
    )
    before = [*counted.values_list("person_id", "is_near", "waits"), *waiting]
    return {
        "turn": len(before),
        "turns_near": frozenset(place for place, (_, is_near, _) in enumerate(before) if is_near),
        "ahead": sum(waits for _, _, waits in before),
    }


def _answers(seeker: Seeker) -> QuerySet[Reply]:
    """Return what somebody answered in an outreach: nobody else waits for an answer of hers."""
    return Reply.objects.of(seeker).filter(outreach=OuterRef("pk")).exclude(kind__in=MACHINES)


def _had_more(outreach: Outreach, kind: str, channel: str) -> GreaterThan:
    """Return whether somebody has had more letters of a kind, in such words, than went to this person: the next one is not waited for there."""
    worded = Q(channel=channel) if channel in _IN_OTHER_WORDS else ~Q(channel__in=_IN_OTHER_WORDS)
    went = arrived(outreach.person).filter(worded, kind=kind)
    theirs = _to_others(outreach, kind).filter(worded, person=OuterRef("person_id"))
    return GreaterThan(_count_of(theirs), _count_of(went))


def _count_of(letters: QuerySet[Letter]) -> Coalesce:
    counted = letters.order_by().values("person").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted), 0)


def _waiting_unnamed(outreach: Outreach) -> list[uuid.UUID]:
    """Return who was put in before a person whom nobody named, was named by nobody either, and is not approached yet; not who only gave names, if it is not asked for one of these."""
    person = outreach.person
    if person.referrals.exists():
        return []
    begun = Outreach.objects.of(outreach.seeker).filter(campaign=outreach.campaign).values("person")
    unnamed = Person.objects.of(outreach.seeker).filter(pk__lt=person.pk, referrals=None, brought_by=None)
    waits = unnamed.exclude(pk__in=begun)
    if person.found_at is not None:  # of those who only gave names, one stands behind the others
        gave = Referral.objects.of(outreach.seeker).values("referrer")
        waits = waits.exclude(found_at=None, pk__in=gave)
    return list(waits.values_list("pk", flat=True))


def sentences_in(letters: QuerySet[Letter]) -> tuple[str, ...]:
    """Return the sentences of letters as they are compared."""
    return tuple(one for body in letters.values_list("body", flat=True) for one in sentences_of(body))
