"""What was said of an organisation in talks: who named it as a competitor, and whom its own people named."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.models import Fact
from askwell.journey.people.models import Organisation

MOST = 200


@require_GET
def organisation_heard(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show both, the newest first, each with who said it and when. Three statements."""
    one = get_object_or_404(Organisation.objects.of(request.seeker), pk=pk)
    told = Fact.objects.of(request.seeker).filter(kind="competitors").order_by("-said_at", "-id")
    told = told.select_related("person__organisation", "organisation")
    shown = {
        "organisation": one,
        "named_by": told.filter(organisation=one)[:MOST],
        "named_there": told.filter(person__organisation=one)[:MOST],
        "place": "people",
    }
    return render(request, "desk/heard_of.html", shown)
