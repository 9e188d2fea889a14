"""All campaigns: the one under way, those that rest, and setting out on another."""

import uuid

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose import actions
from askwell.journey.purpose.forms import CampaignForm
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_GET
def campaigns(request: SeekerRequest) -> HttpResponse:
    """Show the campaign under way first, then those that rest."""
    under_way = current_campaign(request.seeker)
    others = Campaign.objects.of(request.seeker).exclude(pk=under_way.pk)
    return render(request, "purpose/campaigns.html", {"under_way": under_way, "others": others})


@require_http_methods(["GET", "POST"])
def campaign_new(request: SeekerRequest) -> HttpResponse:
    """Set out on something else; the campaign under way rests, with everything in it."""
    before = current_campaign(request.seeker)
    form: forms.ModelForm[Campaign] = CampaignForm(
        request.POST or None, instance=Campaign(seeker=request.seeker)
    )
    if not form.is_valid():
        shown = {"form": form, "before": before}
        return render(
            request, "purpose/campaign_new.html", shown, status=UNPROCESSABLE if form.errors else 200
        )
    actions.set_out_anew(before, **form.cleaned_data, now=timezone.now())
    return redirect("welcome_purposes")


@require_POST
def campaign_take_up(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Go on with a campaign that rests."""
    campaign = get_object_or_404(Campaign.objects.of(request.seeker), pk=pk)
    actions.take_up(campaign, now=timezone.now())
    say(request, f"You are exploring {campaign.name} again. Everything is where you left it.")
    return redirect("today")
