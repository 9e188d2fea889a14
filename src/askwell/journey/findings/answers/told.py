"""Every note about one purpose, or about all: the rows behind each number of the findings page."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.changes import KeptWhileUnchanged
from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.answers.around import (
    EVERYTHING,
    NO_TOPIC,
    Teller,
    Topic,
    tellers_of,
    topics_among,
    topics_of,
)
from askwell.journey.findings.answers.differing import differing
from askwell.journey.findings.answers.heard import Heard, heard
from askwell.journey.findings.answers.judging import strengths
from askwell.journey.findings.looking import LookedAt, looked_at
from askwell.journey.findings.models import Claim
from askwell.journey.findings.within import Within
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import confided
from askwell.method.purposes import Purpose
from askwell.method.signs import only
from askwell.method.strength_words import why_less
from askwell.method.things.finding import SEVERAL, plain_things_of, things_of

PAGE = 40
STANCES = frozenset(Claim.Stance)


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
    found, sieved = around.found, any(asked.values())
    notes = _sieved(campaign, _every(campaign, within, purpose), found, **asked)
    if sieved:
        around = _around(notes, around, purpose, by_theme=not asked["things"])
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
        "sieved": sieved,
        "same_but_by": _further(asked, but="by"),
        "same_but_topic": _further(asked, but="topic"),
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
        tellers=tellers_of(
            _every(campaign, within, purpose), found, second_hand=_second_hand(found, purpose)
        ),
        why_less=_why_less(campaign, found, purpose),
    )


_kept = KeptWhileUnchanged(_gather)


def _around(notes: QuerySet[Claim], around: Around, purpose: str, *, by_theme: bool) -> Around:
    """Return what stands around some of the notes, counted of them alone; a thing is told of under several themes, so that it has none."""
    found = around.found
    differ = {one.key for one in around.topics if one.differs}
    return Around(
        found=found,
        topics=topics_among(notes, found, differ=differ) if by_theme else [],
        tellers=tellers_of(notes, found, second_hand=_second_hand(found, purpose)),
        why_less=[],
    )


def _further(asked: dict[str, str], *, but: str) -> str:
    """Return what an address goes on with to keep the rest of the filter."""
    kept = {name: value for name, value in asked.items() if value and name != but}
    return f"&{urlencode(kept)}" if kept else ""


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
    return topics_of(found, purpose, differ={one.topic for one in differing(campaign, found).differences})


def _second_hand(found: Heard, purpose: str) -> set[str]:
    stands = strengths(found).get(purpose)
    return set(stands.second_hand) if stands else set()


def _turning(page: Page[Claim], asked: dict[str, str], looking: LookedAt) -> dict[str, str]:
    same = {**asked, **looking.asked}

    def at(number: int) -> str:
        return "?" + urlencode({**{name: value for name, value in same.items() if value}, "page": number})

    return {
        "newer_url": at(page.previous_page_number()) if page.has_previous() else "",
        "older_url": at(page.next_page_number()) if page.has_next() else "",
    }
