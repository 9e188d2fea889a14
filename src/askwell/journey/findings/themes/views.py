"""The themes as a page: call them what you like, make two one, or say that they are two."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.looking import looked_at
from askwell.journey.findings.themes import actions
from askwell.journey.findings.themes.queries import themes
from askwell.journey.purpose.models import Campaign
from askwell.web.notices import say

LONGEST = 60


@require_http_methods(["GET", "POST"])
def themes_page(request: SeekerRequest) -> HttpResponse:
    """Show the themes; a press of a button changes one of them."""
    looking = looked_at(request)
    if request.method == "POST":
        said = {name: request.POST.get(name, "").strip() for name in ("do", "theme", "other", "name")}
        say(request, _done(looking.campaign, **said))
        return redirect(f"{reverse('themes')}{looking.first}")
    found = themes(looking.campaign, looking.within)
    return render(request, "findings/themes.html", {"themes": found, "longest": LONGEST, "looking": looking})


def _done(campaign: Campaign, *, do: str, theme: str, other: str, name: str) -> str:
    """Do what was pressed and return what to say of it."""
    if do == "call" and theme and len(name) <= LONGEST:
        actions.call_theme(campaign, theme, name=name)
        return "Kept. It is called so everywhere."
    if do == "one" and actions.make_one(campaign, keep=theme, other=other):
        return "They are one theme now. You can part them again below."
    if do == "two" and theme:
        actions.make_two(campaign, theme=theme)
        return "They are two themes again."
    if do == "apart" and theme and other:
        actions.keep_apart(campaign, theme, other)
        return "Kept apart. We will not ask again."
    return f"That did not change anything. A name has at most {LONGEST} characters."
