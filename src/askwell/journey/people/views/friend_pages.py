"""The seeker's side of a friend's page: opening it, giving its address away once, taking it back."""

import datetime as dt

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.friends import house_of_friends, is_of_this_network
from askwell.accounts.requests import SeekerRequest
from askwell.formats.email import mailto
from askwell.journey.people.actions import friend_pages as actions
from askwell.journey.people.forms.friend_pages import OpenForm
from askwell.journey.people.models import Ask
from askwell.journey.people.queries.friend_pages import new_answers, page_of
from askwell.journey.people.queries.people import failed_emails, first_email
from askwell.journey.people.views.answers import status_of
from askwell.method.letters import first_name
from askwell.method.wording import long_day


@require_http_methods(["GET", "POST"])
def friend_page(request: SeekerRequest, pk: str) -> HttpResponse:
    """Open a page to whom was asked, or close it; say plainly where no friend could reach it."""
    one = get_object_or_404(Ask.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    now, house = timezone.localtime(), house_of_friends(request)
    step = request.POST.get("step", "")
    if step == "take back":
        closed = actions.take_back(one, now=now)
        done = "The page is closed. Its address opens nothing any more."
        messages.success(request, done if closed else "There was no open page.")
        return redirect("friend_page", one.pk)
    form = OpenForm(request.POST if step == "open" else None, initial={"words": one.words})
    shown = {"ask": one, "form": form, "house": house, "place": "people"}
    if house and form.is_valid():
        said = form.cleaned_data
        page, secret = actions.open_page(one, words=said["words"], ends_on=said["ends_on"], now=now)
        given = _given_away(one, house + reverse("friend", args=[secret]), ends_on=page.ends_on, now=now)
        return render(request, "people/friend_page_made.html", shown | given | {"page": page})
    shown |= {"page": page_of(one, now=now), "written": new_answers(one)}
    return render(request, "people/friend_page.html", shown, status=status_of(form))


def _given_away(one: Ask, address: str, *, ends_on: dt.date, now: dt.datetime) -> dict[str, object]:
    """Return the address and a letter that holds it: shown now, and kept nowhere."""
    until = long_day(ends_on, today=now.date())
    invitation = f"You can answer here, without an account, until {until}:\n{address}"
    letter = f"{one.words}\n\n{invitation}".strip()
    to = first_email(one.person)
    subject = f"A question for you, {first_name(one.person.full_name)}"
    return {
        "address": address,
        "is_near": is_of_this_network(address),
        "letter": letter,
        "failed": [] if to else failed_emails(one.person),
        "mail": mailto(to=to, subject=subject, body=letter) if to else None,
    }
