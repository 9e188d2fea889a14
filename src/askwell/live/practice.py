"""A rehearsal of the talk: the page of the talk itself on a store that is thrown away, with awkward turns. Nothing of it is kept."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line
from askwell.live.page import page_data
from askwell.live.plain import moment_of
from askwell.live.plan import plan_data
from askwell.method.practice import Turn, turns, turns_at


@require_safe
def practice(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show the rehearsal of one talk: its page where JavaScript runs, else cards to read aloud."""
    talks = Talk.objects.of(request.seeker).select_related("person", "campaign", "seeker")
    talk = get_object_or_404(talks, pk=pk)
    put = turns(minutes=talk.agreed_minutes, field=talk.campaign.about)
    data = _rehearsed(talk, put)
    # As if it had not begun: the row itself is left alone.
    fresh = Talk(pk=talk.pk, seeker=talk.seeker, person=talk.person, agreed_minutes=talk.agreed_minutes)
    shown = {
        "talk": talk,
        "kinds": Line.Kind.choices,
        "data": data,
        "shown": moment_of(fresh, data, request.GET, now=timezone.now()),
        "turns": put,
    }
    return render(request, "live/practice.html", shown)


def _rehearsed(talk: Talk, put: Sequence[Turn]) -> dict[str, Any]:
    """Return what the page is told: the talk before it begins, without a note, and the turns with their seconds."""
    seconds = turns_at(minutes=talk.agreed_minutes, count=len(put))
    rehearsed = [
        {"they_say": turn.they_say, "you_could_say": turn.you_could_say, "why": turn.why, "second": second}
        for turn, second in zip(put, seconds, strict=True)
    ]
    return {
        **page_data(talk),
        "starts_at": None,
        "started_at": None,
        "ended_at": None,
        "lines": [],
        "known": [],
        "wrap_up": {"done": [], "resume_remark": "", "card": ""},
        "plan": plan_data(talk),
        "practice": {"turns": rehearsed},
        "after_url": reverse("prep", args=[talk.pk]),
    }
