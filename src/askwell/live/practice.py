"""A rehearsal of the talk: its questions, a clock, and awkward turns. Nothing of it is kept."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.queries import questions_of
from askwell.method.practice import turns, turns_at


@require_safe
def practice(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show the rehearsal of one talk: a page of cards, with a clock where JavaScript runs."""
    talks = Talk.objects.of(request.seeker).select_related("person", "campaign", "seeker")
    talk = get_object_or_404(talks, pk=pk)
    put = turns(minutes=talk.agreed_minutes, field=talk.campaign.name)
    shown = {
        "talk": talk,
        "questions": questions_of(talk),
        "turns": list(zip(put, turns_at(minutes=talk.agreed_minutes, count=len(put)), strict=True)),
    }
    return render(request, "live/practice.html", shown)
