"""Organisations, and campaigns, in columns."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.beside.explored import campaigns_beside
from askwell.journey.findings.beside.queries import places_beside
from askwell.journey.purpose.queries import current_campaign
from askwell.method.purposes import Purpose
from askwell.web.paging import page_asked


@require_GET
def places(request: SeekerRequest) -> HttpResponse:
    """Show what was said about each organisation for each purpose, its culture, pay and hours."""
    number = page_asked(request)
    found = places_beside(current_campaign(request.seeker), page=number)
    rows = [
        (name, [(place, place.cells[at]) for place in found.columns])
        for at, name in enumerate(found.rows)
        if any(place.cells[at].claims or place.cells[at].facts for place in found.columns)
    ]
    shown = {
        "found": found,
        "rows": rows,
        **_around(number, more=found.more),
    }
    return render(request, "findings/places.html", shown)


@require_GET
def campaigns(request: SeekerRequest) -> HttpResponse:
    """Show the answers of each campaign in a column."""
    number = page_asked(request)
    found = campaigns_beside(current_campaign(request.seeker), page=number)
    rows = [(purpose, [(each, each.answers.get(purpose)) for each in found.columns]) for purpose in Purpose]
    shown = {"found": found, "rows": rows, **_around(number, more=found.more)}
    return render(request, "findings/campaigns.html", shown)


def _around(number: int, *, more: bool) -> dict[str, str]:
    return {
        "newer_url": f"?page={number - 1}" if number > 1 else "",
        "older_url": f"?page={number + 1}" if more else "",
    }
