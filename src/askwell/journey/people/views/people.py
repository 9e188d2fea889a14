"""Adding and changing a person, and taking one along as a card."""

import uuid

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.vcard import write_cards
from askwell.journey.once import made_once
from askwell.journey.people import actions
from askwell.journey.people.actions.organisations import call_as_typed
from askwell.journey.people.forms.people import PersonForm, as_form
from askwell.journey.people.models import Person
from askwell.journey.people.queries.cards import card_of
from askwell.journey.people.queries.imports import said_of
from askwell.journey.people.queries.organisations import organisation_names
from askwell.journey.people.queries.people import may_be_the_same
from askwell.journey.people.views.answers import person_address, status_of
from askwell.web.notices import say
from askwell.web.once import key_of


@require_http_methods(["GET", "POST"])
def person_new(request: SeekerRequest) -> HttpResponse:
    """Ask about someone new. Someone who may be there already is shown before a second one is made."""
    form = PersonForm(request.POST or None, seeker=request.seeker, initial={"found": True})
    duplicates: list[Person] = []
    if form.is_valid():
        key = key_of(request.POST)
        duplicates = _duplicates(request, form, key)
        if not duplicates or "anyway" in request.POST:
            person = made_once(Person, request.seeker, key, lambda pk: _make(request, form, pk))
            _call_as_typed(request, person, form)
            messages.success(request, f"Added: {person.full_name}.")
            return redirect(person_address(person))
    shown = {
        "form": form,
        "duplicates": duplicates,
        "organisations": organisation_names(request.seeker),
    }
    return render(request, "people/person_new.html", shown, status=status_of(form))


@require_http_methods(["GET", "POST"])
def person_edit(request: SeekerRequest, pk: str) -> HttpResponse:
    """Change what is known of someone who is there."""
    person = get_object_or_404(Person.objects.of(request.seeker).select_related("organisation"), pk=pk)
    form = PersonForm(request.POST or None, seeker=request.seeker, initial=as_form(person))
    if not form.is_valid():
        shown = {
            "form": form,
            "person": person,
            "person_url": person_address(person),
            "organisations": organisation_names(request.seeker),
            "said": said_of(person),
        }
        return render(request, "people/person_edit.html", shown, status=status_of(form))
    actions.change(
        person,
        full_name=form.cleaned_data["full_name"],
        found=form.cleaned_data["found"],
        now=timezone.now(),
        **form.known,
    )
    _call_as_typed(request, person, form)
    messages.success(request, "Saved.")
    return redirect(person_address(person))


@require_GET
def person_card(request: SeekerRequest, pk: str) -> HttpResponse:
    """One person as a vCard, for a phone or an address book."""
    person = get_object_or_404(Person.objects.of(request.seeker).select_related("organisation"), pk=pk)
    name = slugify(person.full_name) or "person"
    return HttpResponse(
        write_cards([card_of(person)], version="3.0"),
        content_type="text/vcard; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.vcf"'},
    )


def _call_as_typed(request: SeekerRequest, person: Person, form: PersonForm) -> None:
    """Show the organisation as it was typed, or say under which name it is known."""
    typed = form.cleaned_data["organisation"].strip()
    call_as_typed(person.organisation, name=typed)
    if person.organisation and typed.casefold() != person.organisation.name.casefold():
        say(request, f"{typed} is another name of {person.organisation.name}, so it is shown as that.")


def _make(request: SeekerRequest, form: PersonForm, key: uuid.UUID) -> Person:
    return actions.make(
        request.seeker,
        full_name=form.cleaned_data["full_name"],
        found=form.cleaned_data["found"],
        now=timezone.now(),
        key=key,
        **form.known,
    )


def _duplicates(request: SeekerRequest, form: PersonForm, key: uuid.UUID) -> list[Person]:
    """Return who may be the same; nobody, where this very form was sent before and made her."""
    said = form.cleaned_data
    found = may_be_the_same(
        request.seeker,
        full_name=said["full_name"],
        profile=said["profile"],
        emails=said["emails"],
        phones=said["phones"],
    )
    return [] if any(person.pk == key for person in found) else found
