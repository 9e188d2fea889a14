"""One line about a person: shown as it was read, saved when it is right."""

import uuid

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.one_line import OneLine, read_line, words_back
from askwell.journey.once import made_once
from askwell.journey.people import actions
from askwell.journey.people.forms.one_line import LineForm, ReadingForm, as_line, as_reading
from askwell.journey.people.forms.referrers import ReferrerForm, relation_in
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.circles import people_names
from askwell.journey.people.queries.organisations import organisation_names
from askwell.journey.people.queries.people import may_be_the_same
from askwell.journey.people.views.answers import person_address, status_of
from askwell.method.replies.named import everyone_named, is_told
from askwell.web.once import key_of


@require_http_methods(["GET", "POST"])
def person_add(request: SeekerRequest) -> HttpResponse:
    """Read a line, show the reading, and save it when she says so."""
    if request.method == "GET":
        return redirect("person_new")
    if request.POST.get("step") == "save":
        return _save(request)
    form = LineForm(request.POST)
    said = form.cleaned_data["line"] if form.is_valid() else ""
    told = everyone_named(said, mine=(request.seeker.name,)) if is_told(said) else []
    if told:
        return _reading(request, as_line(told, said), words=told[0].words, may_name=told[0].may_name)
    line = read_line(said)[0] if said else None
    if line is None:
        return render(request, "people/line.html", {"form": form, "place": "people"}, status=status_of(form))
    return _reading(request, line)


def _reading(request: SeekerRequest, line: OneLine, **told: str) -> HttpResponse:
    """Show what was read, with who may be there already and who is meant by the referrer; ``told`` is what a friend said."""
    form = ReadingForm(seeker=request.seeker, initial=as_reading(line) | told)
    duplicates = may_be_the_same(
        request.seeker,
        full_name=line.name,
        profile=line.profile_url,
        emails=line.emails,
        phones=line.phones,
    )
    return _page(request, form, duplicates, said=words_back(line))


def _save(request: SeekerRequest) -> HttpResponse:
    form = ReadingForm(request.POST, seeker=request.seeker)
    if not form.is_valid():
        return _page(request, form, [])
    said, key = form.cleaned_data, key_of(request.POST)
    duplicates = may_be_the_same(
        request.seeker,
        full_name=said["full_name"],
        profile=said["profile"],
        emails=said["emails"],
        phones=said["phones"],
    )
    made = any(one.pk == key for one in duplicates)
    if duplicates and not made and "anyway" not in request.POST:
        return _page(request, form, duplicates)
    person = made_once(Person, request.seeker, key, lambda pk: _make(request, form, pk))
    messages.success(request, f"Added: {person.full_name}.")
    return redirect(person_address(person))


def _make(request: SeekerRequest, form: ReadingForm, key: uuid.UUID) -> Person:
    """Return a new person with the referral by whoever gave the name."""
    said, now = form.cleaned_data, timezone.now()
    person = actions.make(
        request.seeker, full_name=said["full_name"], found=said["found"], now=now, key=key, **form.known
    )
    if referrer := referrer_of(request, form):
        actions.refer(
            referrer=referrer,
            referred=person,
            may_name=said["may_name"] or Referral.MayName.UNKNOWN,
            words=said["words"],
            now=now,
        )
    return person


def referrer_of(request: SeekerRequest, form: ReferrerForm) -> Person | None:
    """Return who gave the name: the one chosen, or a new person; None when nobody was named."""
    name = form.cleaned_data["referrer_name"]
    if not name or form.chosen():
        return form.chosen()
    return actions.make(
        request.seeker, full_name=name, relation=relation_in(name), found=False, now=timezone.now()
    )


def _page(
    request: SeekerRequest, form: ReadingForm, duplicates: list[Person], *, said: str = ""
) -> HttpResponse:
    shown = {
        "form": form,
        "said": said,
        "duplicates": duplicates,
        "organisations": organisation_names(request.seeker),
        "known": people_names(request.seeker),
        "place": "people",
    }
    return render(request, "people/reading.html", shown, status=status_of(form))
