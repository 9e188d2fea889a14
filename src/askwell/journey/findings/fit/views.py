"""The page on fit."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.fit.counted import counted_against, counted_for
from askwell.journey.findings.fit.numbers import numbers_of
from askwell.journey.findings.fit.queries import fit_of
from askwell.journey.purpose.queries import current_campaign
from askwell.method.fit.tally import Tally
from askwell.occupations.shelf import about


@require_GET
def fit_page(request: SeekerRequest) -> HttpResponse:
    """Show what she brings against the work she explores, what speaks against it first."""
    campaign = current_campaign(request.seeker)
    page = fit_of(campaign, home=settings.HOME)
    shown = {
        "campaign": campaign,
        "page": page,
        "against": counted_against(page),
        "pro": counted_for(page),
        "about": about(settings.HOME),
        "dots": [
            (Tally(so=1), "said to be so"),
            (Tally(both=1), "both said"),
            (Tally(not_so=1), "said not to be so"),
            (Tally(no_side=1), "told without a side"),
            (Tally(nothing=1), "nothing sorted under it yet"),
        ],
    }
    return render(request, "findings/fit.html", shown)


@require_GET
def fit_numbers(request: SeekerRequest, code: str) -> HttpResponse:
    """Show where the numbers of one occupation come from."""
    campaign = current_campaign(request.seeker)
    numbers = numbers_of(campaign, code=code, home=settings.HOME)
    if numbers is None:
        raise Http404
    shown = {"campaign": campaign, "numbers": numbers, "about": about(settings.HOME)}
    return render(request, "findings/fit_numbers.html", shown)
