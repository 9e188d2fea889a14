"""The board as a page."""

from urllib.parse import urlencode

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.board.queries import Sieve, board, places_talked_with
from askwell.journey.people.models import Organisation
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.web.days import DayField
from askwell.web.paging import page_asked

ROLES = {
    "practitioner": "People who do the work",
    "near_peer": "People new to it",
    "manager": "Managers",
    "recruiter": "Recruiters",
    "educator": "People who teach it",
}
# How "ask this next" names one of them.
OF_ONE = {
    "practitioner": "someone who does the work",
    "near_peer": "someone new to it",
    "manager": "a manager",
    "recruiter": "a recruiter",
    "educator": "someone who teaches it",
}


class SieveForm(forms.Form):
    """Which talks to look at."""

    place: forms.ModelChoiceField[Organisation] = forms.ModelChoiceField(
        label="Organization", queryset=None, required=False, empty_label="All"
    )
    role = forms.ChoiceField(label="Who", choices=[("", "Everyone"), *ROLES.items()], required=False)
    since = DayField(label="Since")
    until = DayField(label="Until")

    def __init__(self, *args: object, campaign: Campaign, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own arguments, passed on
        field = self.fields["place"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = places_talked_with(campaign)

    @property
    def sieve(self) -> Sieve:
        """Return what was chosen; what could not be read chooses nothing."""
        chosen = self.cleaned_data if self.is_valid() or self.is_bound else {}
        place = chosen.get("place")
        return Sieve(
            place=place.pk if place else None,
            role=chosen.get("role", ""),
            since=chosen.get("since"),
            until=chosen.get("until"),
        )


@require_GET
def board_page(request: SeekerRequest) -> HttpResponse:
    """Show the questions by people, of some talks where the address says so."""
    campaign = current_campaign(request.seeker)
    form = SieveForm(request.GET, campaign=campaign)
    number = page_asked(request)
    found = board(campaign, sieve=form.sieve, page=number)
    kept = {name: value for name, value in request.GET.items() if name != "page" and value}
    shown = {
        "campaign": campaign,
        "form": form,
        "sieved": bool(kept),
        "board": found,
        "next": [(ask, OF_ONE[ask.of]) for ask in found.next],
        "newer_url": "?" + urlencode({**kept, "page": number - 1}) if number > 1 else "",
        "older_url": "?" + urlencode({**kept, "page": number + 1}) if found.more else "",
    }
    return render(request, "findings/board.html", shown)
