"""What came back from a person."""

import uuid
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.one_line import read_line
from askwell.journey.outreach import actions
from askwell.journey.outreach.answers import propose
from askwell.journey.outreach.forms import LONGEST_LETTER, ReplyForm
from askwell.journey.outreach.models import Outreach, Reply
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def reply(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Take in an answer and go where it leads: a yes to agreeing on a time, a name to the new person."""
    person = get_object_or_404(Person.objects.of(request.seeker).select_related("seeker"), pk=pk)
    if request.POST.get("do") == "read":
        return _read(request, person)
    form = ReplyForm(request.POST or None, initial={"kind": request.GET.get("kind", "")})
    if not form.is_valid():
        status = UNPROCESSABLE if form.errors else 200
        return render(request, "outreach/reply.html", {"form": form, "person": person}, status=status)
    outreach = actions.approach(current_campaign(request.seeker), person=person)
    said = form.cleaned_data
    if said["never"]:
        actions.never_again(person, now=timezone.now())
    if said["kind"] == Reply.Kind.ANOTHER_NAME:
        return _another_name(request, outreach, said["name"], said["text"], said["may_name"])
    actions.receive(
        outreach, kind=said["kind"], text=said["text"], received_at=timezone.now(), until_on=said["until_on"]
    )
    if said["kind"] == Reply.Kind.YES:
        say(request, f"{person.full_name} said yes. Agree on a time next.")
        offered = propose(person, said["text"], now=timezone.now()).times[:1]
        at = f"?{urlencode({'at': offered[0].starts_at.isoformat()})}" if offered else ""
        return redirect(reverse("talk_new", args=[pk]) + at)
    say(request, "Kept. Thank them for the answer when you can; a no is an answer too.")
    return redirect("person", pk)


def _read(request: SeekerRequest, person: Person) -> HttpResponse:
    """Fill the form with what their words probably mean; nothing is kept until she says so."""
    text = request.POST.get("text", "")[:LONGEST_LETTER]
    proposal = propose(person, text, now=timezone.now()) if text.strip() else None
    form = ReplyForm(initial=proposal.initial if proposal else {})
    return render(request, "outreach/reply.html", {"form": form, "person": person, "proposal": proposal})


def _another_name(
    request: SeekerRequest, outreach: Outreach, line: str, text: str, may_name: str
) -> HttpResponse:
    reading, _ = read_line(line)
    new = actions.receive_name(
        outreach,
        text=text or line,
        full_name=reading.name if reading and reading.name else line,
        title=reading.title if reading else "",
        organisation=reading.organisation if reading else "",
        emails=tuple(reading.emails) if reading else (),
        phones=tuple(reading.phones) if reading else (),
        may_name=may_name or "unknown",
        now=timezone.now(),
    )
    say(request, f"{new.full_name} is on your list. {outreach.person.full_name} gave you the name.")
    return redirect("person", new.pk)
