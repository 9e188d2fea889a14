"""Findings: what was learned, on whose word."""

import uuid

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.answers.actions import Kept, conclude
from askwell.journey.findings.answers.page import findings_page
from askwell.journey.findings.decisions.queries import latest_decision
from askwell.journey.findings.looking import looked_at
from askwell.journey.findings.models import Decision
from askwell.journey.purpose.actions import aim_of
from askwell.journey.purpose.models import Aim, Campaign
from askwell.method.saturation import DEFAULT, Pack
from askwell.web.notices import say

WORDS = {
    Kept.KEPT: "Kept. You can change your mind at any time.",
    Kept.SAME: "Nothing changed: the answer is as it was.",
    Kept.TAKEN_AWAY: "Taken away. You can answer again at any time.",
}


class Sentence(forms.Form):
    """My answer in one sentence, and what would change it."""

    sentence = forms.CharField(label="Your answer in one sentence", max_length=500, required=False)
    would_change = forms.CharField(label="What would change your mind?", max_length=500, required=False)


@require_GET
def findings(request: SeekerRequest) -> HttpResponse:
    """Show the answers, what stands behind each, and the leads."""
    looking = looked_at(request)
    measure = request.GET.get("measure", "")
    page = findings_page(
        looking.campaign, pack=Pack(measure) if measure in set(Pack) else DEFAULT, within=looking.within
    )
    shown = {
        "looking": looking,
        "campaign": looking.campaign,
        "page": page,
        "enough": page.enough,
        "confidences": page.confidences,
        "talks": len(page.enough.held),
        "found_work": _work_found(looking.campaign),
    }
    return render(request, "findings/findings.html", shown)


def _work_found(campaign: Campaign) -> Decision | None:
    """Return the decision that work was found, where it is the last."""
    made = latest_decision(campaign)
    return made if made and made.choice == Decision.Choice.FOUND_WORK else None


@require_POST
def conclusion(request: SeekerRequest, aim: uuid.UUID) -> HttpResponse:
    """Keep my answer to one purpose."""
    found = get_object_or_404(Aim.objects.of(request.seeker), pk=aim)
    looking = looked_at(request)
    form = Sentence(request.POST)
    if form.is_valid():
        say(
            request,
            WORDS[conclude(aim_of(found, looking.within.target), **form.cleaned_data, now=timezone.now())],
        )
    else:
        say(request, "Keep each to one sentence of at most 500 characters.")
    return redirect(f"{reverse('findings')}{looking.first}#{found.purpose}")
