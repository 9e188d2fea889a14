"""The page of my skills."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.preparation.skills.forms import ResumeText, Skills
from askwell.journey.preparation.skills.queries import newest_words
from askwell.journey.purpose.mine.actions import keep_skills
from askwell.journey.purpose.mine.queries import my_skills
from askwell.method.fit.own_skills import propose
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def mine_skills(request: SeekerRequest) -> HttpResponse:
    """Ask how far each skill goes; what the resume speaks of, kept or pasted, stands first."""
    pasted = ResumeText(*(request.POST, request.FILES) if "read" in request.POST else ())
    read = newest_words(request.seeker)
    proposed = propose(pasted.cleaned_data["text"] if pasted.is_valid() else read.text)
    form = Skills(
        request.POST if "keep" in request.POST else None,
        levels={one.skill: one.level for one in my_skills(request.seeker)},
        proposed=proposed,
    )
    if form.is_valid():
        keep_skills(request.seeker, form.levels, now=timezone.now())
        say(request, "Kept. You can change your mind at any time.")
        return redirect("mine")
    wrong = bool(form.errors or pasted.errors)
    shown = {
        "form": form,
        "pasted": pasted,
        "read": read,
        "nothing_found": pasted.is_bound and not pasted.errors and not proposed,
        "has_errors": wrong,
    }
    return render(request, "preparation/mine_skills.html", shown, status=UNPROCESSABLE if wrong else 200)
