"""The list of organisations and the page of one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.actions.organisations import NameTaken
from askwell.journey.people.forms.lists import OrganisationForm
from askwell.journey.people.models import Organisation
from askwell.journey.people.queries.organisations import organisations_page, people_at
from askwell.journey.people.views.answers import status_of

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
    one = get_object_or_404(Organisation.objects.of(request.seeker), pk=pk)
    start = {"name": one.name, "website": one.website, "note": one.note}
    form = OrganisationForm(request.POST or None, initial=start)
    if form.is_valid() and _changed(one, form):
        messages.success(request, "Saved.")
        return redirect("organisation", one.pk)
    shown = {
        "organisation": one,
        "people": people_at(one)[:SHOWN_PEOPLE],
        "form": form,
        "place": "people",
    }
    return render(request, "people/organisation.html", shown, status=status_of(form))


def _changed(one: Organisation, form: OrganisationForm) -> bool:
    try:
        actions.change_organisation(one, **form.cleaned_data)
    except NameTaken:
        form.add_error("name", "Another organization of yours has this name. Give this one a name of its own")
        return False
    return True
