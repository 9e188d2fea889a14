"""The memory walk: one screen for each circle of a life, with names written down in passing.

Every way on from a stop is a button of its form: whatever stands in the box is kept, whichever is pressed.
"""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.one_line import OneLine
from askwell.journey.people import actions
from askwell.journey.people.actions.people import Known
from askwell.journey.people.forms.referrers import relation_in
from askwell.journey.people.forms.walk import WalkForm
from askwell.journey.people.models import Circle, Person
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
    form = WalkForm(request.POST or None, seeker=request.seeker)
    if form.is_valid():
        for line, chosen, is_new in form.people:
            _keep(request, here, line, chosen, is_new=is_new)
        if form.people:
            messages.success(request, f"{plural(len(form.people), 'name')} kept in {here.circle}.")
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


def _keep(request: SeekerRequest, here: Stop, line: OneLine, chosen: Person | None, *, is_new: bool) -> None:
    """Keep one person who came to mind, in the circle of this stop: the one she chose, a new one, or whoever is surely meant."""
    known = Known(
        title=line.title,
        organisation=line.organisation,
        relation=line.relation or relation_in(line.name),
        profile=line.profile_url,
        emails=line.emails,
        phones=line.phones,
        circles=[here.circle],
        note=line.note,
    )
    now = timezone.now()
    if chosen:
        actions.add_to(chosen, now=now, found=False, **known)
        return
    keep = actions.make if is_new else actions.meet
    keep(request.seeker, full_name=line.name, now=now, found=False, **known)
