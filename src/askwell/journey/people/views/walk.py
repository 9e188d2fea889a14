"""The memory walk: one screen for each circle of a life, with names written down in passing.

Every way on from a stop is a button of its form: whatever stands in the box is kept, whichever is pressed.
"""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.one_line import OneLine, read_in_passing
from askwell.journey.people import actions
from askwell.journey.people.forms.asks import WalkForm
from askwell.journey.people.forms.referrers import relation_in
from askwell.journey.people.models import Circle
from askwell.journey.people.queries.circles import people_in
from askwell.journey.people.views.answers import status_of
from askwell.journey.purpose.queries import current_campaign
from askwell.method.memory_walk import BY_KEY, STOPS, Stop, after, where
from askwell.web.wording import plural

# What the button says that leaves the walk.
LEAVE = "asks"


@require_http_methods(["GET", "POST"])
def walk(request: SeekerRequest, stop: str) -> HttpResponse:
    """Show one stop; names that are written down are put in its circle, and the walk goes on."""
    here = BY_KEY.get(stop)
    if here is None:
        raise Http404
    campaign = current_campaign(request.seeker)
    form = WalkForm(request.POST or None)
    if form.is_valid():
        people = [one for line in form.cleaned_data["names"] for one in read_in_passing(line)]
        for one in people:
            _meet(request, here, one)
        if people:
            messages.success(request, f"{plural(len(people), 'name')} kept in {here.circle}.")
        return _go_on(request, stop)
    circle = Circle.objects.of(request.seeker).filter(name=here.circle).first()
    shown = {
        "campaign": campaign,
        "here": here,
        "where": where(stop),
        "following": after(stop),
        "stops": STOPS,
        "form": form,
        "there": people_in(circle) if circle else [],
        "place": "people",
    }
    return render(request, "people/walk.html", shown, status=status_of(form))


def _go_on(request: SeekerRequest, stop: str) -> HttpResponse:
    """Go where the button leads: to a stop of the walk, out of it, or on to the next one."""
    to, following = request.POST.get("to", ""), after(stop)
    if to in BY_KEY:
        return redirect("walk", to)
    if to == LEAVE or following is None:
        return redirect("asks")
    return redirect("walk", following.key)


def _meet(request: SeekerRequest, here: Stop, line: OneLine) -> None:
    """Keep one person who came to mind, in the circle of this stop."""
    actions.meet(
        request.seeker,
        full_name=line.name,
        now=timezone.now(),
        found=False,
        title=line.title,
        organisation=line.organisation,
        relation=line.relation or relation_in(line.name),
        profile=line.profile_url,
        emails=line.emails,
        phones=line.phones,
        circles=[here.circle],
        note=line.note,
    )
