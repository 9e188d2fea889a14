"""The page on which she decides."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.decisions.actions import decide, evidence_of
from askwell.journey.findings.decisions.queries import helpers
from askwell.journey.findings.models import Decision
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422
KEPT = {
    Decision.Choice.GO_ON: "Kept. Good: you know why you go on.",
    Decision.Choice.CHANGE: "Kept. What you learned here stays, and so do the people.",
    Decision.Choice.STOP: "Kept. A no with reasons is what these talks are for: it saved you years.",
}


class DecisionForm(forms.Form):
    """Which way, and why."""

    choice = forms.ChoiceField(
        label="What do you decide?",
        choices=Decision.Choice.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one; you can decide anew at any time"},
    )
    reasons = forms.CharField(
        label="Why",
        help_text="What speaks against it first, then what speaks for it",
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


@require_http_methods(["GET", "POST"])
def decisions(request: SeekerRequest) -> HttpResponse:
    """Show what is known, take a decision, list those before with what was known then."""
    campaign = current_campaign(request.seeker)
    form = DecisionForm(request.POST or None)
    if form.is_valid():
        choice = Decision.Choice(form.cleaned_data["choice"])
        decide(campaign, choice=choice, reasons=form.cleaned_data["reasons"], now=timezone.now())
        say(request, KEPT[choice])
        return redirect("decisions")
    made = list(Decision.objects.of(request.seeker).filter(campaign=campaign))
    shown = {
        "campaign": campaign,
        "form": form,
        "evidence": evidence_of(campaign),
        "decisions": made,
        "helpers": helpers(campaign) if made else [],
    }
    return render(request, "findings/decisions.html", shown, status=UNPROCESSABLE if form.errors else 200)
