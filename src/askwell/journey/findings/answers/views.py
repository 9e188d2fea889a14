"""Findings: what was learned, on whose word."""

import uuid

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.answers.actions import conclude
from askwell.journey.findings.answers.heard import heard
from askwell.journey.findings.answers.queries import counted_answers
from askwell.journey.findings.answers.quotes import quotes
from askwell.journey.findings.enough.queries import heard_enough
from askwell.journey.findings.models import Lead
from askwell.journey.purpose.models import Aim
from askwell.journey.purpose.queries import current_campaign
from askwell.method.saturation import DEFAULT, Pack
from askwell.web.notices import say

LEADS_SHOWN = 5


class Sentence(forms.Form):
    """My answer in one sentence."""

    sentence = forms.CharField(label="Your answer in one sentence", max_length=500, required=False)


@require_GET
def findings(request: SeekerRequest) -> HttpResponse:
    """Show the answers, what stands behind each, and the leads."""
    campaign = current_campaign(request.seeker)
    measure = request.GET.get("measure", "")
    told = heard(campaign)
    found = counted_answers(campaign, told)
    enough = heard_enough(campaign, found, pack=Pack(measure) if measure in set(Pack) else DEFAULT)
    shown = {
        "campaign": campaign,
        "answers": [
            (answer, quoted, told.counts.get(answer.purpose, 0))
            for answer, quoted in quotes(campaign, found, people=told.people)
        ],
        "enough": enough,
        "talks": len(enough.held),
        "first": enough.held[0].ended_at if enough.held else None,
        "last": enough.held[-1].ended_at if enough.held else None,
        "told": sum(told.counts.values()),
        "leads": Lead.objects.of(request.seeker)
        .filter(campaign=campaign, closed_at=None)
        .select_related("said_by")[:LEADS_SHOWN],
    }
    return render(request, "findings/findings.html", shown)


@require_POST
def conclusion(request: SeekerRequest, aim: uuid.UUID) -> HttpResponse:
    """Keep my answer to one purpose."""
    found = get_object_or_404(Aim.objects.of(request.seeker), pk=aim)
    form = Sentence(request.POST)
    if form.is_valid():
        conclude(found, sentence=form.cleaned_data["sentence"], now=timezone.now())
        say(request, "Kept. You can change your mind at any time.")
    else:
        say(request, "Keep it to one sentence of at most 500 characters.")
    return redirect(f"{reverse('findings')}#{found.purpose}")
