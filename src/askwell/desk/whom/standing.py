"""Where a campaign stands, as the ranking wants it."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Q, QuerySet

from askwell.accounts.models import Seeker
from askwell.desk.sheet.settled import heard
from askwell.desk.whom.elsewhere import held_by_others
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.models import ChosenOrganisation, PassedOver, Referral
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.purpose.models import Campaign, ChosenOccupation
from askwell.journey.purpose.queries import purposes_of
from askwell.method.introductions import longest_chain
from askwell.method.whom import WEIGHTS, Chain, Field, Given, Place, State
from askwell.occupations.profiles import other_titles

ASKED = (Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.INTRODUCTION)


@dataclass(frozen=True, slots=True)
class InTouch:
    """Somebody who was asked for a talk or agreed to one in this campaign; ``talked`` where it was held."""

    person: uuid.UUID
    organisation: uuid.UUID | None
    place: str
    title: str
    talked: bool


def state_of(seeker: Seeker, campaign: Campaign, *, now: dt.datetime) -> State:
    """Return where a campaign stands. Twelve statements, however many people, and eleven more with another campaign; ``now`` is in the seeker's zone."""
    in_touch = _in_touch(seeker, campaign)
    given = list(_given(seeker, campaign))
    talked = {one.person: one for one in in_touch if one.talked}
    occupations = list(
        ChosenOccupation.objects.of(seeker).filter(campaign=campaign).values_list("code", "title")
    )
    return State(
        explored=Field(
            [campaign.name, *(title for _, title in occupations)],
            other_names=other_titles(settings.HOME, [code for code, _ in occupations]),
        ),
        today=now.date(),
        name=campaign.name,
        industry=campaign.kind == Campaign.Kind.INDUSTRY,
        goals=dict.fromkeys(purposes_of(campaign), 1.0),
        known=heard(seeker, campaign=campaign),
        titles=[one.title for one in talked.values()],
        places=_places(seeker, campaign, in_touch),
        given=dict(sorted(given, key=lambda pair: (pair[1].introduces, pair[1].may_name))),
        left_out={one.person for one in in_touch}
        | rests_passed_over(seeker, campaign, now=now)
        | _asked_first(given)
        | held_by_others(seeker, campaign, now=now),
        chain=_chain([(one.by_key, referred, one.by) for referred, one in given], talked.keys()),
    )


def _in_touch(seeker: Seeker, campaign: Campaign) -> list[InTouch]:
    of_person = ("person_id", "person__organisation_id", "person__organisation__name", "person__title")
    talks = Talk.objects.of(seeker).filter(campaign=campaign, cancelled_at=None).order_by()
    letters = Letter.objects.of(seeker).filter(
        outreach__campaign=campaign, kind__in=ASKED, sent_at__isnull=False
    )
    found: dict[uuid.UUID, InTouch] = {}
    for person, organisation, place, title, ended in talks.values_list(*of_person, "ended_at"):
        talked = ended is not None or (person in found and found[person].talked)
        found[person] = InTouch(person, organisation, place or "", title, talked)
    for person, organisation, place, title in letters.order_by().values_list(*of_person):
        found.setdefault(person, InTouch(person, organisation, place or "", title, talked=False))
    return list(found.values())


def _given(seeker: Seeker, campaign: Campaign) -> list[tuple[uuid.UUID, Given]]:
    """Return each name that was given with who gave it, oldest first."""
    pairs = Referral.objects.of(seeker).order_by("referred_at", "id")
    columns = (
        "referred_id",
        "referrer_id",
        "referrer__full_name",
        "may_name",
        "introduces",
        "words",
        "ask__campaign_id",
    )
    return [
        (
            referred,
            Given(
                by=name,
                by_key=by,
                may_name=may == Referral.MayName.YES,
                hidden=may == Referral.MayName.NO,
                asks_first=may == Referral.MayName.FIRST,
                introduces=introduces,
                words=words,
                asked_for=asked == campaign.pk,
            ),
        )
        for referred, by, name, may, introduces, words, asked in pairs.values_list(*columns)
    ]


def _asked_first(given: Collection[tuple[uuid.UUID, Given]]) -> set[uuid.UUID]:
    """Return for whose word the seeker waits, because whoever gave the name asks first and nobody else lets it be used."""
    free = {referred for referred, one in given if one.may_name}
    return {referred for referred, one in given if one.asks_first} - free


def _places(seeker: Seeker, campaign: Campaign, in_touch: Collection[InTouch]) -> dict[uuid.UUID, Place]:
    chosen = ChosenOrganisation.objects.of(seeker).filter(campaign=campaign)
    names = dict(chosen.values_list("organisation_id", "organisation__name"))
    met = {
        one.organisation: one.place
        for one in in_touch
        if one.organisation and organisation_key(one.place) not in NO_PLACES
    }
    people = Counter(one.organisation for one in in_touch)
    return {
        key: Place(name=name, chosen=key in names, in_touch=people[key])
        for key, name in (met | names).items()
    }


def rests_passed_over(seeker: Seeker, campaign: Campaign, *, now: dt.datetime) -> set[uuid.UUID]:
    """Return whom the seeker passed over. One statement."""
    return set(passed_over(seeker, campaign, now=now).order_by().values_list("person_id", flat=True))


def passed_over(seeker: Seeker, campaign: Campaign, *, now: dt.datetime) -> QuerySet[PassedOver]:
    """Return whom the seeker passed over and why; "not now" ends by itself."""
    by_itself = Q(because=PassedOver.Because.LATER, passed_at__lt=now - dt.timedelta(WEIGHTS.later["days"]))
    return PassedOver.objects.of(seeker).filter(campaign=campaign).exclude(by_itself)


def _chain(
    given: Collection[tuple[uuid.UUID, uuid.UUID, str]], talked: Collection[uuid.UUID]
) -> Chain | None:
    """Return the tree of introductions on which more than its share of the talks hangs, if one does."""
    names = {by: name for by, _, name in given}
    longest = longest_chain([(by, to) for by, to, _ in given], talked)
    if longest is None:
        return None
    reached = longest.reached - {longest.root}
    return Chain(name=names[longest.root], talks=longest.talks, of=len(talked), reached=reached)
