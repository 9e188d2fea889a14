"""Looking an occupation up: what it is called, what people in it do, and what it asks for."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose.installing import to_install
from askwell.journey.purpose.models import Campaign
from askwell.occupations.profiles import Profile, profile
from askwell.occupations.searching import search
from askwell.occupations.shelf import NotInstalled, about

LONGEST = 100
# What the source calls its job zones, in our words.
PREPARATION = {
    1: "Little or no preparation",
    2: "Some preparation, such as a few months of training",
    3: "Medium preparation, such as a vocational school or an associate's degree",
    4: "Considerable preparation, usually a bachelor's degree",
    5: "Extensive preparation, such as a graduate degree",
}
SKILLS = 10


@require_GET
def occupations(request: SeekerRequest) -> HttpResponse:
    """Search occupations by title or everyday words; at first by what the campaign is about."""
    told = about(settings.HOME)
    asked = request.GET.get("q")
    if asked is None:
        under_way = Campaign.objects.of(request.seeker).filter(ended_at=None).first()
        asked = under_way.name if under_way else ""
    asked = asked.strip()[:LONGEST]
    found = search(settings.HOME, asked) if told and asked else []
    shown = {**to_install(request.seeker), "about": told, "q": asked, "found": found}
    return render(request, "purpose/occupations.html", shown)


@require_GET
def occupation(request: SeekerRequest, code: str) -> HttpResponse:
    """Show one occupation; where nothing is installed, how to get it."""
    try:
        found = profile(settings.HOME, code)
    except NotInstalled:
        return render(request, "purpose/occupations.html", to_install(request.seeker))
    if found is None:
        raise Http404
    shown = {
        "occupation": found,
        "about": about(settings.HOME),
        "preparation": PREPARATION.get(found.zone or 0, ""),
        "skills": found.skills[:SKILLS],
        "scales": _scales(found),
    }
    return render(request, "purpose/occupation.html", shown)


def _scales(found: Profile) -> list[tuple[str, list[tuple[str, float]]]]:
    """Return interests and values, the strongest first."""
    named = {"Interests it suits": found.interests, "What it lets you have": found.values}
    return [(name, sorted(known.items(), key=lambda one: -one[1])) for name, known in named.items() if known]
