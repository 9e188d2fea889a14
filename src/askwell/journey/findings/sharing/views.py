"""The findings as a page for somebody else, to print or to show."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.sharing.queries import shared_answers, shared_facts
from askwell.journey.purpose.queries import current_campaign
from askwell.method.trust import Audience


@require_GET
def findings_for(request: SeekerRequest, reader: str) -> HttpResponse:
    """Show what a coach or another person may have of the findings."""
    if reader not in {Audience.COACH, Audience.ANOTHER}:
        raise Http404
    campaign = current_campaign(request.seeker)
    shown = {
        "campaign": campaign,
        "reader": reader,
        "answers": shared_answers(campaign, audience=Audience(reader)),
        "facts": shared_facts(campaign, audience=Audience(reader)),
    }
    return render(request, "findings/shared.html", shown)
