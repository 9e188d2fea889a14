"""Where people differ, as a page; a press of a button says whether two speak of the same thing."""

import uuid

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.differences.actions import ask_again, say_whether_same
from askwell.journey.findings.differences.queries import differences_of
from askwell.journey.findings.looking import looked_at
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

NOTHING = "That did not change anything. Please try again from this page."


@require_http_methods(["GET", "POST"])
def differ(request: SeekerRequest) -> HttpResponse:
    """Show where people differ; keep what the seeker says of two of them."""
    if request.method == "POST":
        campaign = current_campaign(request.seeker)
        said = {name: _key(request.POST.get(name, "")) for name in ("one", "other", "said")}
        say(request, _done(campaign, request.POST.get("do", ""), **said))
        return redirect("differ")
    looking = looked_at(request)
    page = differences_of(looking.campaign, looking.within)
    shown = {"page": page, "looking": looking, "confidences": page.confidences}
    return render(request, "findings/differ.html", shown)


def _done(
    campaign: Campaign, do: str, *, one: uuid.UUID | None, other: uuid.UUID | None, said: uuid.UUID | None
) -> str:
    """Do what was pressed and return what to say of it."""
    if do in {"same", "two"} and one and other and say_whether_same(campaign, one, other, same=do == "same"):
        return (
            "Kept. They speak of the same thing, so it is a difference."
            if do == "same"
            else "Kept. They speak of two things; you are not asked again."
        )
    if do == "again" and said and ask_again(campaign, said):
        return "Taken back."
    return NOTHING


def _key(words: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(words)
    except ValueError:
        return None
