"""Every note about one purpose: the rows behind each number of the findings page."""

import uuid
from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.answers.heard import heard
from askwell.journey.findings.answers.queries import counted_answers
from askwell.journey.findings.models import Claim
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.method.purposes import Purpose
from askwell.method.topics import topic_name

PAGE = 40
NO_TOPIC = "-"
STANCES = dict(Claim.Stance.choices)


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One topic to look at alone: how many people spoke for it and against it, and whether they differ."""

    key: str
    people_for: int
    people_against: int
    people: int
    differs: bool

    @property
    def words(self) -> str:
        """Return the topic in words."""
        return topic_name(self.key) if self.key else "without a topic"

    @property
    def chosen(self) -> str:
        """Return how the address says it."""
        return urlencode({"topic": self.key or NO_TOPIC})


@require_GET
def told(request: SeekerRequest, purpose: str) -> HttpResponse:
    """Show the notes about a purpose, of one topic or one side where the address says so."""
    if purpose not in set(Purpose):
        raise Http404
    campaign = current_campaign(request.seeker)
    asked = {name: request.GET.get(name, "") for name in ("topic", "stance", "place")}
    page = Paginator(_notes(campaign, purpose, **asked), PAGE).get_page(request.GET.get("page"))
    shown = {
        "purpose": Purpose(purpose),
        "page": page,
        "topics": _topics(campaign, Purpose(purpose)),
        "topic": asked["topic"],
        "sieved": any(asked.values()),
        "about": topic_name(asked["topic"]) if asked["topic"] not in {"", NO_TOPIC} else "",
        "stance": STANCES.get(asked["stance"], ""),
        **_around(page, asked),
    }
    return render(request, "findings/told.html", shown)


def _notes(campaign: Campaign, purpose: str, *, topic: str, stance: str, place: str) -> QuerySet[Claim]:
    notes = Claim.objects.of(campaign.seeker).filter(campaign=campaign, purpose=purpose)
    if topic:
        notes = notes.filter(topic="" if topic == NO_TOPIC else topic)
    if stance in STANCES:
        notes = notes.filter(stance=stance)
    if place:
        key = _key(place)
        notes = notes.filter(person__organisation=key) if key else notes.none()
    return notes.select_related("person__organisation").order_by("-said_at", "id")


def _key(place: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(place)
    except ValueError:
        return None


def _topics(campaign: Campaign, purpose: Purpose) -> list[Topic]:
    """Return the topics of a purpose: those on which people differ first, then those of whom most spoke."""
    answer = next(one for one in counted_answers(campaign, heard(campaign)) if one.purpose is purpose)
    differing = {found.topic for found in answer.differences}
    sides: dict[str, dict[str, set[object]]] = {}
    for said in answer.claims:
        if not said.mine:
            sides.setdefault(said.topic, {}).setdefault(said.stance, set()).add(said.person_id)
    topics = [
        Topic(
            key=key,
            people_for=len(found.get("for", ())),
            people_against=len(found.get("against", ())),
            people=len(set().union(*found.values())),
            differs=key in differing,
        )
        for key, found in sides.items()
    ]
    return sorted(topics, key=lambda topic: (not topic.differs, -topic.people, topic.words))


def _around(page: Page[Claim], asked: dict[str, str]) -> dict[str, str]:
    def at(number: int) -> str:
        return "?" + urlencode({**{name: value for name, value in asked.items() if value}, "page": number})

    return {
        "newer_url": at(page.previous_page_number()) if page.has_previous() else "",
        "older_url": at(page.next_page_number()) if page.has_next() else "",
    }
