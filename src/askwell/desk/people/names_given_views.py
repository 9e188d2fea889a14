"""The names the seeker was given, with thanks and news noted by a tap where no letter says so."""

import uuid
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.desk.people.names_given import names_page
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral
from askwell.web.notices import say
from askwell.web.paging import page_asked


@require_GET
def names_given(request: SeekerRequest) -> HttpResponse:
    """Show who gave whose name, in which words, whether that may be said, and what went back."""
    by = _person(request, request.GET.get("by", ""))
    page = page_asked(request)
    rows, more = names_page(request.seeker, page=page, by=by)
    shown = {
        "rows": rows,
        "by": by,
        "newer_url": _at(by, page - 1) if page > 1 else "",
        "older_url": _at(by, page + 1) if more else "",
        "place": "people",
    }
    return render(request, "desk/names_given.html", shown)


@require_POST
def name_returned(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Note that the referrer was thanked or told, or take that back."""
    one = get_object_or_404(Referral.objects.of(request.seeker).select_related("referrer"), pk=pk)
    step, now = request.POST.get("step", ""), timezone.now()
    name = one.referrer.full_name
    undo = reverse("name_returned", args=[one.pk])
    if step == "thanked":
        actions.note_thanked(one, at=now)
        say(request, f"Noted: you thanked {name}.", undo=f"{undo}?undo=thanked")
    elif step == "told":
        actions.note_told(one, at=now)
        say(request, f"Noted: {name} knows what came of it.", undo=f"{undo}?undo=told")
    elif request.GET.get("undo") == "thanked":
        actions.note_thanked(one, at=None)
    elif request.GET.get("undo") == "told":
        actions.note_told(one, at=None)
    by = _person(request, request.POST.get("by", ""))
    return redirect(_at(by, page_asked(request)))


def _person(request: SeekerRequest, key: str) -> Person | None:
    try:
        wanted = uuid.UUID(key)
    except ValueError:
        return None
    return Person.objects.of(request.seeker).filter(pk=wanted).first()


def _at(by: Person | None, page: int) -> str:
    asked = {"by": str(by.pk)} if by else {}
    if page > 1:
        asked["page"] = str(page)
    return f"{reverse('names_given')}?{urlencode(asked)}" if asked else reverse("names_given")
