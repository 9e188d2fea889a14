"""Whom to ask next, and why; passing somebody over; the way to a person or a place."""

import datetime as dt
import uuid
from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.desk.standing.doors import Door
from askwell.desk.standing.next_thing import next_thing_with
from askwell.desk.whom.choosing import next_people
from askwell.desk.whom.forms import NotThisOne
from askwell.desk.whom.paths import way_to_person, ways_to_place
from askwell.desk.whom.standing import passed_over
from askwell.desk.whom.wording import still_open
from askwell.journey.people import actions
from askwell.journey.people.models import Organisation, Person
from askwell.journey.people.queries.asks import whom_to_ask
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

SHOWN = 10


@require_GET
def whom(request: SeekerRequest) -> HttpResponse:
    """Put one person first and say why; then the next ones, and who was passed over."""
    seeker, now = request.seeker, timezone.localtime()
    campaign = current_campaign(seeker)
    ranked, state = next_people(seeker, campaign, now=now, most=SHOWN)
    shown = {
        "campaign": campaign,
        "first": ranked[0] if ranked else None,
        "doors": _doors(campaign, ranked[0].key, now) if ranked else [],
        "first_form": NotThisOne(),
        "others": [(one, NotThisOne(auto_id=f"{one.key}-%s")) for one in ranked[1:]],
        "open": still_open(state),
        "chain": state.chain,
        "chosen": sorted((one.name, key) for key, one in state.places.items() if one.chosen),
        "near": whom_to_ask(seeker, campaign),
        "passed": passed_over(seeker, campaign, now=now).select_related("person")[:SHOWN],
    }
    return render(request, "desk/whom.html", shown)


def _doors(campaign: Campaign, person: uuid.UUID, now: dt.datetime) -> Sequence[Door]:
    """Return the buttons of the one who is put first: the same as on her page. Eleven statements."""
    first = Person.objects.of(campaign.seeker).select_related("organisation").get(pk=person)
    return next_thing_with(campaign, first, now=now).doors


@require_POST
def not_next(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Remember why somebody is not to be asked next."""
    campaign = current_campaign(request.seeker)
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    form = NotThisOne(request.POST)
    if form.is_valid():
        actions.pass_over(campaign, person=person, now=timezone.now(), **form.cleaned_data)
        say(request, f"Passed over: {person.full_name}.", undo=reverse("next_again", args=[person.pk]))
    else:
        say(request, "That was not kept. Choose a reason; “Not now” is one.")
    return redirect("whom")


@require_POST
def next_again(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Suggest somebody again."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    actions.take_up_again(current_campaign(request.seeker), person=person)
    say(request, f"Back in the list: {person.full_name}.")
    return redirect("whom")


@require_GET
def person_way(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show through whom the seeker could be introduced to a person."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    way = way_to_person(request.seeker, person)
    ways = [way] if way.stages else []
    shown = {
        "name": person.full_name,
        "person": person,
        "back": reverse("person", args=[pk]),
        "ways": ways,
        "place": "people",
    }
    return render(request, "desk/way.html", shown)


@require_GET
def organisation_way(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show through whom the seeker could come to people of an organisation."""
    one = get_object_or_404(Organisation.objects.of(request.seeker), pk=pk)
    shown = {
        "name": one.name,
        "back": reverse("organisation", args=[pk]),
        "ways": ways_to_place(request.seeker, one),
        "place": "people",
    }
    return render(request, "desk/way.html", shown)


@require_POST
def organisation_choose(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Choose an organisation for this campaign, or let it go again."""
    campaign = current_campaign(request.seeker)
    one = get_object_or_404(Organisation.objects.of(request.seeker), pk=pk)
    if request.POST.get("choose") == "no":
        actions.let_organisation_go(campaign, organisation=one)
        say(request, f"Let go: {one.name}. People there stand where their work puts them.")
    else:
        actions.choose_organisation(campaign, organisation=one, now=timezone.now())
        say(request, f"Chosen: {one.name}. People there come after your first talks.")
    return redirect("organisation", pk)
