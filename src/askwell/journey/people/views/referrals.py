"""Who gave the name of a person."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.forms.asks import ReferralForm
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.circles import people_names
from askwell.journey.people.views.answers import person_address, status_of
from askwell.journey.people.views.one_line import referrer_of


@require_http_methods(["GET", "POST"])
def referral_new(request: SeekerRequest, pk: str) -> HttpResponse:
    """Keep who gave this name, and whether that may be said."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    form = ReferralForm(request.POST or None, seeker=request.seeker)
    if form.is_valid() and _referred(request, person, form):
        messages.success(request, f"Kept: who gave you {person.full_name}'s name.")
        return redirect(person_address(person))
    shown = {
        "person": person,
        "person_url": person_address(person),
        "form": form,
        "known": people_names(request.seeker),
        "place": "people",
    }
    return render(request, "people/referral.html", shown, status=status_of(form))


def _referred(request: SeekerRequest, person: Person, form: ReferralForm) -> bool:
    if form.chosen() == person:
        form.add_error("referrer_name", "Nobody gives her own name. Write who told you about this person")
        return False
    referrer = referrer_of(request, form)
    if referrer is None:
        return False
    actions.refer(
        referrer=referrer,
        referred=person,
        may_name=form.cleaned_data["may_name"] or Referral.MayName.UNKNOWN,
        introduces=form.cleaned_data["introduces"],
        words=form.cleaned_data["words"],
        now=timezone.now(),
    )
    return True
