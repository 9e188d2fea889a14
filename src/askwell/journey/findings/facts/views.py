"""The facts as a page."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.facts.queries import facts_by_kind
from askwell.journey.findings.models import Fact
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

STATES = dict(Fact.State.choices)


@require_GET
def facts(request: SeekerRequest) -> HttpResponse:
    """Show what people told of hours, pay, titles and the like, side by side."""
    kinds = facts_by_kind(current_campaign(request.seeker))
    shown = {
        "kinds": [kind for kind in kinds if kind.told],
        "missing": [kind.name.lower() for kind in kinds if not kind.told],
        "states": Fact.State.choices,
    }
    return render(request, "findings/facts.html", shown)


@require_POST
def description(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Say what became of a job description: asked for, promised, received."""
    fact = get_object_or_404(Fact.objects.of(request.seeker).filter(kind="job_description"), pk=pk)
    state = request.POST.get("state", "")
    if state in STATES:
        fact.state = state
        fact.save(update_fields=["state"])
        say(request, f"Kept: {STATES[state].lower()}.")
    return redirect("facts")
