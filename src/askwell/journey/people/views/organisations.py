"""The list of organisations and the page of one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.actions.one_organisation import LaterOrganisation, make_one, make_two
from askwell.journey.people.actions.organisations import NameTaken
from askwell.journey.people.forms.lists import OrganisationForm, SameAsForm
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.models import Organisation, OrganisationMerge
from askwell.journey.people.queries.business_cards import cards_of_place, has_cards
from askwell.journey.people.queries.organisations import (
    choice_of,
    organisation_names,
    organisations_page,
    people_at,
    people_before,
    perhaps_the_same,
)
from askwell.journey.people.views.answers import status_of
from askwell.web.notices import say

SHOWN_PEOPLE = 200


@require_GET
def organisations(request: SeekerRequest) -> HttpResponse:
    """Where people work, by name, fifty a page."""
    page = organisations_page(
        request.seeker, after=request.GET.get("after", ""), before=request.GET.get("before", "")
    )
    shown = {
        "page": page,
        "newer_url": f"?{urlencode({'before': page.newer})}" if page.newer else "",
        "older_url": f"?{urlencode({'after': page.older})}" if page.older else "",
        "place": "people",
    }
    return render(request, "people/organisations.html", shown)


@require_http_methods(["GET", "POST"])
def organisation(request: SeekerRequest, pk: str) -> HttpResponse:
    """One organisation: who is there, and what is known of it, to be changed on the spot."""
    places = Organisation.objects.of(request.seeker).annotate(has_cards=has_cards())
    one = get_object_or_404(places, pk=pk)
    form = OrganisationForm(request.POST or None, initial=_as_form(one))
    if form.is_valid() and _changed(one, form):
        messages.success(request, "Saved.")
        return redirect("organisation", one.pk)
    return _page(request, one, form=form, same=SameAsForm())


def _page(
    request: SeekerRequest, one: Organisation, *, form: OrganisationForm, same: SameAsForm
) -> HttpResponse:
    shown = {
        "organisation": one,
        "people": people_at(one)[:SHOWN_PEOPLE],
        "before": people_before(one)[:SHOWN_PEOPLE],
        "form": form,
        "same": same,
        "near": perhaps_the_same(request.seeker, one),
        "cards": cards_of_place(one) if getattr(one, "has_cards", True) else [],
        "choice": choice_of(request.seeker, one),
        "names": organisation_names(request.seeker),
        "place": "people",
    }
    status = max(status_of(form), status_of(same))
    return render(request, "people/organisation.html", shown, status=status)


@require_POST
def organisation_same(request: SeekerRequest, pk: str) -> HttpResponse:
    """Make one of this organisation and another one that is named."""
    one = get_object_or_404(Organisation.objects.of(request.seeker), pk=pk)
    same = SameAsForm(request.POST)
    other = _named(one, same) if same.is_valid() else None
    if other is None:
        return _page(request, one, form=OrganisationForm(initial=_as_form(one)), same=same)
    made = make_one(one, other, now=timezone.now())
    undo = reverse("organisation_two", args=[made.pk])
    say(request, f"{made.gone_name} is {one.name} now, with everyone there.", undo=undo)
    return redirect("organisation", one.pk)


def _named(one: Organisation, same: SameAsForm) -> Organisation | None:
    key = organisation_key(same.cleaned_data["name"])
    other = Organisation.objects.of(one.seeker).filter(key=key).exclude(pk=one.pk).first()
    if other is None:
        same.add_error(
            "name",
            "There is no other organization of this name. To call this one so, write it under “Also called”",
        )
    return other


@require_POST
def organisation_two(request: SeekerRequest, pk: str) -> HttpResponse:
    """Take it back that two are one."""
    made = get_object_or_404(
        OrganisationMerge.objects.of(request.seeker).select_related("stays", "seeker"), pk=pk
    )
    stays = made.stays
    try:
        make_two(made)
    except LaterOrganisation as later:
        messages.warning(request, later.__doc__ or "")
    else:
        say(request, f"{made.gone_name} and {stays.name} are two again.")
    return redirect("organisation", stays.pk)


def _as_form(one: Organisation) -> dict[str, str]:
    return {name: getattr(one, name) for name in OrganisationForm.base_fields}


def _changed(one: Organisation, form: OrganisationForm) -> bool:
    try:
        actions.change_organisation(one, **form.cleaned_data)
    except NameTaken as taken:
        name = form.cleaned_data["name"]
        words = f"Another organization of yours is called {taken.name}. If they are one, say so under “It is the same as”"
        form.add_error("name" if taken.name == name else "other_names", words)
        return False
    return True
