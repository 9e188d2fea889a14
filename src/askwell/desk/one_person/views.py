"""Everything about one person: handed out as a copy for her, or deleted."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.desk.one_person.copying import copy_of, gathered
from askwell.desk.one_person.erasing import erase_person
from askwell.desk.one_person.forms import DeleteForm
from askwell.desk.one_person.looking import Outlook, outlook
from askwell.desk.one_person.telling import sections
from askwell.journey.people.models import Person


@require_http_methods(["GET", "POST"])
def person_delete(request: SeekerRequest, pk: str) -> HttpResponse:
    """Show what speaks of a person and ask once, then take all of it out."""
    person = get_object_or_404(Person.objects.of(request.seeker).select_related("seeker"), pk=pk)
    found = outlook(person)
    form = DeleteForm(
        request.POST if request.method == "POST" else None,
        seeker=request.seeker,
        found=found,
    )
    if not form.is_valid():
        shown = {"person": person, "person_url": reverse("person", args=[pk]), "found": found, "form": form}
        return render(request, "one_person/delete.html", shown)
    chosen = form.cleaned_data
    gone = erase_person(
        person,
        parts=chosen.get("parts", ()),
        sentences=[one.text for one in found.sentences if one.key in chosen.get("sentences", ())],
        backups=[one for one in found.backups if one.name in chosen.get("backups", ())],
    )
    also = f" Struck out in {gone.struck} other places." if gone.struck else ""
    kept = _kept(found, chosen.get("backups", ()))
    messages.success(request, f"Deleted: {person.full_name}, with everything that was written.{also}{kept}")
    return redirect("people")


def _kept(found: Outlook, deleted: list[str]) -> str:
    left = sum(one.name not in deleted for one in found.backups)
    return f" Backups that still hold this person: {left}." if left else ""


@require_http_methods(["GET", "POST"])
def person_copy(request: SeekerRequest, pk: str) -> HttpResponse:
    """Say what is kept about a person, and hand all of it out for her: with its files, or only the page to read."""
    person = get_object_or_404(
        Person.objects.of(request.seeker).select_related("organisation", "seeker"), pk=pk
    )
    if request.method != "POST":
        told = sections(person, gathered(person).kept)
        shown = {"person": person, "person_url": reverse("person", args=[pk]), "sections": told}
        return render(request, "one_person/copy.html", shown)
    confidences, name = "confidences" in request.POST, slugify(person.full_name) or "person"
    if request.POST.get("do") == "read":
        page = gathered(person, confidences_too=confidences).page(alone=True)
        return _handed_out(page.encode(), name=f"{name}-copy.html", kind="text/html; charset=utf-8")
    content = copy_of(person, confidences_too=confidences)
    return _handed_out(content, name=f"{name}-copy.zip", kind="application/zip")


def _handed_out(content: bytes, *, name: str, kind: str) -> HttpResponse:
    disposition = f'attachment; filename="{name}"'
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": disposition})
