"""The search page, and the same answers for the command palette."""

from dataclasses import asdict

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.desk.search.commands import commands
from askwell.desk.search.queries import everything

ON_PAGE = 20
IN_PALETTE = 5
LONGEST = 200


@require_GET
def search(request: SeekerRequest) -> HttpResponse:
    """Find people, places, letters and notes; without words, say what can be found."""
    text = request.GET.get("q", "")[:LONGEST]
    groups = everything(request.seeker, text, limit=ON_PAGE) if text.strip() else []
    return render(request, "search/search.html", {"text": text, "groups": groups, "places": commands(text)})


@require_GET
def find_json(request: SeekerRequest) -> HttpResponse:
    """Answer the palette while she types: what to do, where to go, who."""
    text = request.GET.get("q", "")[:LONGEST]
    found = everything(request.seeker, text, limit=IN_PALETTE) if text.strip() else []
    return JsonResponse({"groups": [asdict(group) for group in [*commands(text), *found]]})


@require_GET
def more(request: SeekerRequest) -> HttpResponse:
    """Show the places that the phone's bar has no room for, and everything one can do."""
    return render(request, "search/more.html", {"groups": commands("")})
