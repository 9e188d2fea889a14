"""The facts as a page."""

import uuid

from django.contrib.messages import WARNING
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.facts.actions import put_right
from askwell.journey.findings.facts.queries import facts_by_kind
from askwell.journey.findings.models import Fact
from askwell.journey.purpose.queries import current_campaign
from askwell.journey.talk.reading import storable
from askwell.method.fact_kinds import KINDS
from askwell.web.notices import say

LONGEST = 200
# A job description is asked for, promised or received, and says nothing else.
CORRECTED = frozenset(KINDS) - {"job_description"}
STATES = dict(Fact.State.choices)


@require_GET
def facts(request: SeekerRequest) -> HttpResponse:
    """Show what people told of hours, pay, titles and the like, side by side."""
    kinds = facts_by_kind(current_campaign(request.seeker))
    shown = {
        "kinds": [kind for kind in kinds if kind.told],
        "missing": [kind.name.lower() for kind in kinds if not kind.told],
        "states": Fact.State.choices,
        "longest": LONGEST,
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


@require_POST
def fact_right(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Say what a fact really is, or take it out. Its line stays as it is."""
    fact = get_object_or_404(Fact.objects.of(request.seeker), pk=pk)
    if request.POST.get("do") == "out":
        fact.delete()
        say(request, "Taken out. The note it came from stays.")
        return redirect("facts")
    words = " ".join(storable(request.POST.get("words", "")).split())
    if not words or len(words) > LONGEST:
        say(
            request, f"Nothing changed. Write it in 1 to {LONGEST} characters, or take it out.", level=WARNING
        )
    elif fact.kind in CORRECTED:
        put_right(fact, words=words)
        say(request, f"Kept: {words}. It stands so everywhere.")
    return redirect("facts")
