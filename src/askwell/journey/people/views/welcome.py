"""Page three of the first visit: one person to ask this week."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.forms.welcome import FirstPerson
from askwell.journey.people.views.answers import status_of
from askwell.journey.purpose.queries import current_campaign


@require_http_methods(["GET", "POST"])
def welcome_first(request: SeekerRequest) -> HttpResponse:
    """Meet one friend or relative and lead to the words to ask her with."""
    campaign = current_campaign(request.seeker)
    form = FirstPerson(request.POST or None)
    if not form.is_valid():
        shown = {"form": form, "campaign": campaign}
        return render(request, "people/welcome_first.html", shown, status=status_of(form))
    said = form.cleaned_data
    person = actions.meet(
        request.seeker,
        full_name=said["full_name"],
        relation=said["relation"],
        emails=said["emails"],
        circles=[said["circle"]] if said["circle"] else [],
        found=False,
        now=timezone.now(),
    )
    return redirect("ask", person.pk)
