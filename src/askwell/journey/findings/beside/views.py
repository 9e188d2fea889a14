"""Organisations, kinds of work, and campaigns, in columns."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.beside.explored import FIGURES, Campaigns, campaigns_beside, targets_beside
from askwell.journey.findings.beside.queries import places_beside
from askwell.journey.findings.looking import looked_at
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
    return _in_columns(request, found, **_around(number, more=found.more))


@require_GET
def targets(request: SeekerRequest) -> HttpResponse:
    """Show the answers for each kind of work of one campaign in a column; where it is one, its findings."""
    looking = looked_at(request).whole
    if not looking.targets:
        return redirect(f"{reverse('findings')}{looking.first}")
    return _in_columns(request, targets_beside(looking), looking=looking)


def _in_columns(request: SeekerRequest, found: Campaigns, **around: object) -> HttpResponse:
    shown = {
        "found": found,
        "rows": [(one, [(each, each.answers.get(one)) for each in found.columns]) for one in Purpose],
        "figures": [
            (name, [(each, each.figures.get(kind)) for each in found.columns])
            for kind, name in FIGURES.items()
            if any(each.figures.get(kind) for each in found.columns)
        ],
    }
    return render(request, "findings/campaigns.html", {**shown, **around})


def _around(number: int, *, more: bool) -> dict[str, str]:
    return {
        "newer_url": f"?page={number - 1}" if number > 1 else "",
        "older_url": f"?page={number + 1}" if more else "",
    }
