"""What a campaign looks at: one kind of work, or a few side by side."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose import actions
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422
TWICE = "You look at something of that name already."
FULL = f"So many as {actions.MOST_TARGETS} stand side by side. Take one off first."


class TargetForm(forms.Form):
    """A kind of work or an industry to look at."""

    name = forms.CharField(
        label="What else are you looking at?",
        help_text="For example: regulatory affairs",
        max_length=200,
        error_messages={"required": "Write a kind of work or an industry, for example: regulatory affairs"},
    )


@require_http_methods(["GET", "POST"])
def targets(request: SeekerRequest) -> HttpResponse:
    """Show what the campaign looks at; add one, call one otherwise, or take one off."""
    campaign = current_campaign(request.seeker)
    form = TargetForm(request.POST or None)
    if request.method == "GET" or not _done(request, campaign, form):
        rows = Target.objects.of(request.seeker).filter(campaign=campaign)
        shown = {
            "campaign": campaign,
            "targets": rows,
            "form": form,
            "full": len(rows) >= actions.MOST_TARGETS,
        }
        return render(request, "purpose/targets.html", shown, status=UNPROCESSABLE if form.errors else 200)
    return redirect("targets")


def _done(request: HttpRequest, campaign: Campaign, form: TargetForm) -> bool:
    """Do what was pressed, and return whether it was understood."""
    named = request.POST.get("target", "")
    target = next((one for one in campaign.targets.all() if str(one.pk) == named), None)
    if target and request.POST.get("do") == "drop":
        actions.drop_target(target)
        say(request, f"You no longer look at {target.name}. What was said of it holds for all that is left.")
        return True
    if not form.is_valid():
        return False
    name = " ".join(form.cleaned_data["name"].split())
    if target:
        say(request, "Kept. It is called so everywhere." if actions.call_target(target, name=name) else TWICE)
    elif actions.look_beside(campaign, name=name, now=timezone.now()):
        say(request, f"Added. On the page after each talk you can say whether it was about {name}.")
    else:
        say(request, FULL if campaign.targets.count() >= actions.MOST_TARGETS else TWICE)
    return True
