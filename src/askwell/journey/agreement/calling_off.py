"""Calling a talk off, and noting that the other knows how it stands."""

import uuid

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement import actions
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import LETTERS, talk_of
from askwell.journey.agreement.word import told
from askwell.web.notices import say


@require_POST
def talk_told(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Keep that she told the other herself how it stands with a talk."""
    talk = talk_of(request.seeker, pk)
    told(talk, now=timezone.now())
    say(request, f"Noted: {talk.person.full_name} knows.")
    return redirect("talk_time", pk)


@require_POST
def talk_cancel(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Keep that a talk does not take place, and why, and lead to the words for it."""
    talk = talk_of(request.seeker, pk)
    why = request.POST.get("why", Talk.WhyOff.MINE)
    why = why if why in LETTERS else Talk.WhyOff.MINE
    actions.cancel(talk, now=timezone.now(), why=why)
    if why == Talk.WhyOff.MINE:
        say(request, f"Called off. Let {talk.person.full_name} know; the file for the calendar waits below.")
        return redirect(reverse("talk_time", args=[pk]))
    say(request, "Noted. A kind line is drafted; times can be put into it.")
    return redirect(f"{reverse('write', args=[talk.person_id])}?kind={LETTERS[why]}")
