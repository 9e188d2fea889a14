"""Every note about one purpose, or about all: the rows behind each number of the findings page."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.changes import KeptWhileUnchanged
from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.answers.differing import differing
from askwell.journey.findings.answers.heard import Heard, heard
from askwell.journey.findings.answers.judging import strengths
from askwell.journey.findings.looking import LookedAt, looked_at
from askwell.journey.findings.models import Claim
from askwell.journey.findings.within import Within
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import confided
from askwell.method.grounds import AGAINST, FOR
from askwell.method.purposes import Purpose
from askwell.method.signs import OF_TOPIC, only
from askwell.method.strength_words import why_less
from askwell.method.things.finding import SEVERAL, plain_things_of, things_of

PAGE = 40
EVERYTHING = "all"
NO_TOPIC = "-"
STANCES = frozenset(Claim.Stance)


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One theme to look at alone: how many people spoke, how many on each of its two sides in words, and whether they differ."""

    key: str
    words: str
    sides: Sequence[str]
    people: int
    differs: bool

    @property
    def chosen(self) -> str:
        """Return how the address says it."""
        return urlencode({"topic": self.key or NO_TOPIC})


@dataclass(frozen=True, kw_only=True)
class Teller:
    """One person who told something: how many notes it made, and whether it is only at second hand."""

    key: uuid.UUID
    name: str
    notes: int
    second_hand: bool


@dataclass(frozen=True, kw_only=True)
class Around:
    """What stands around the notes of a purpose, whichever of them are shown: gathered once, and kept until something changes."""

    found: Heard
    topics: Sequence[Topic]
    tellers: Sequence[Teller]
    why_less: Sequence[str]


@require_GET
def told(request: SeekerRequest, purpose: str) -> HttpResponse:
    """Show the notes about a purpose, of one topic, side or person where the address says so."""
    if purpose not in {*Purpose, EVERYTHING}:
        raise Http404
    looking = looked_at(request)
    campaign = looking.campaign
    within = looking.within
    asked = {name: request.GET.get(name, "") for name in ("topic", "things", "stance", "by")}
    around = _kept(campaign, within, purpose, key=(campaign.pk, campaign.name, within.key, purpose))
    found = around.found
    notes = _sieved(campaign, _every(campaign, within, purpose), found, **asked)
    page = Paginator(notes, PAGE).get_page(request.GET.get("page"))
    shown = {
        "looking": looking,
        "purpose": purpose,
        "heading": Purpose(purpose).question if purpose != EVERYTHING else "All that you noted",
        "page": page,
        "confidences": confided(campaign.seeker, [claim.line_id for claim in page]),
        "topics": around.topics,
        "tellers": around.tellers,
        "why_less": around.why_less,
        "by": asked["by"],
        "topic": asked["topic"],
        "sieved": any(asked.values()),
        "about": found.book.about(asked["topic"], asked["things"].split(SEVERAL))
        if asked["topic"] not in {"", NO_TOPIC}
        else "",
        "stance": only(purpose, asked["stance"], found.book.theme_of(asked["topic"]))
        if asked["stance"] in STANCES
        else "",
        **_turning(page, asked, looking),
    }
    return render(request, "findings/told.html", shown)


def _gather(campaign: Campaign, within: Within, purpose: str) -> Around:
    found = heard(campaign, within)
    return Around(
        found=found,
        topics=_topics(campaign, found, purpose),
        tellers=_tellers(_every(campaign, within, purpose), found, purpose),
        why_less=_why_less(campaign, found, purpose),
    )


_kept = KeptWhileUnchanged(_gather)


def _every(campaign: Campaign, within: Within, purpose: str) -> QuerySet[Claim]:
    notes = within.claims(campaign)
    return notes if purpose == EVERYTHING else notes.filter(purpose=purpose)


def _sieved(
    campaign: Campaign,
    notes: QuerySet[Claim],
    found: Heard,
    *,
    topic: str,
    things: str,
    stance: str,
    by: str,
) -> QuerySet[Claim]:
    if things:
        keys = _of_things(campaign, notes, found, theme=topic, things=things.split(SEVERAL))
        notes = notes.filter(pk__in=keys)
    elif topic:
        theme = "" if topic == NO_TOPIC else found.book.theme_of(topic)
        written = {side.topic for side in found.sides if found.book.theme_of(side.topic) == theme}
        notes = notes.filter(topic__in=written)
    if stance in STANCES:
        notes = notes.filter(stance=stance)
    if by:
        key = _key(by)
        notes = notes.filter(person=key) if key else notes.none()
    return notes.select_related("person__organisation", "about_organisation").order_by("-said_at", "id")


def _of_things(
    campaign: Campaign, notes: QuerySet[Claim], found: Heard, *, theme: str, things: Sequence[str]
) -> set[uuid.UUID]:
    """Return the keys of the notes that speak of some things of a theme, and of all that stands on the two sides of it."""
    keys = {
        key
        for key, topic, text in notes.values_list("pk", "topic", "text")
        if not plain_things_of(text).isdisjoint(things)
        or (found.book.theme_of(topic) == theme and not things_of(text, theme).isdisjoint(things))
    }
    differences = differing(campaign, found).differences
    sides = [one for one in differences if one.topic == theme and [*one.things] == [*things]]
    return keys.union(uuid.UUID(claim.key) for one in sides for claim in (*one.pro, *one.con))


def _key(person: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(person)
    except ValueError:
        return None


def _tellers(every: QuerySet[Claim], found: Heard, purpose: str) -> list[Teller]:
    """Return who told something about a purpose, who told most first; the seeker's own views count for nobody."""
    names = {speaker.pk: speaker.full_name for speaker in found.speakers}
    counted = every.filter(mine=False).order_by().values_list("person").annotate(notes=Count("id"))
    stands = strengths(found).get(purpose)
    second_hand = set(stands.second_hand) if stands else set()
    tellers = [
        Teller(key=key, name=names[key], notes=notes, second_hand=str(key) in second_hand)
        for key, notes in counted
        if key in names
    ]
    return sorted(tellers, key=lambda one: (-one.notes, one.name))


def _why_less(campaign: Campaign, found: Heard, purpose: str) -> list[str]:
    """Return why some who told of a purpose count for less; one statement where a referrer is to be named."""
    stands = strengths(found).get(purpose)
    if stands is None:
        return []
    sent = {one.key for one in stands.shared if one.by == "referrer"}
    senders = Person.objects.of(campaign.seeker).filter(pk__in=sent) if sent else ()
    names = {str(one.organisation_id): one.organisation or "" for one in found.speakers}
    names |= {str(one.pk): one.full_name for one in (*found.speakers, *senders)}
    return why_less(stands, name_of=names.__getitem__)


def _topics(campaign: Campaign, found: Heard, purpose: str) -> list[Topic]:
    """Return the themes of a purpose: those on which people differ first, then those of whom most spoke."""
    differ = {one.topic for one in differing(campaign, found).differences}
    sides: dict[str, dict[str, int]] = {}
    for side in found.told:
        if purpose in {side.purpose, EVERYTHING}:
            told = sides.setdefault(found.book.theme_of(side.topic), {})
            told[side.stance] = told.get(side.stance, 0) | side.people
    topics = [
        Topic(
            key=key,
            words=found.book.name(key) if key else "without a theme",
            sides=_on_each(told, key),
            people=reduce(or_, told.values()).bit_count(),
            differs=key in differ,
        )
        for key, told in sides.items()
    ]
    return sorted(topics, key=lambda topic: (not topic.differs, -topic.people, topic.words))


def _on_each(told: Mapping[str, int], topic: str) -> list[str]:
    """Return how many people stand on each side, in what words of the topic it says; none of a side where nobody does."""
    own = OF_TOPIC.get(topic)
    counted = {stance: told.get(stance, 0).bit_count() for stance in (FOR, AGAINST)}
    return [
        f"{people}: {own.of(stance)}" if own else f"{people} {stance}"
        for stance, people in counted.items()
        if people
    ]


def _turning(page: Page[Claim], asked: dict[str, str], looking: LookedAt) -> dict[str, str]:
    same = {**asked, **looking.asked}

    def at(number: int) -> str:
        return "?" + urlencode({**{name: value for name, value in same.items() if value}, "page": number})

    return {
        "newer_url": at(page.previous_page_number()) if page.has_previous() else "",
        "older_url": at(page.next_page_number()) if page.has_next() else "",
    }
