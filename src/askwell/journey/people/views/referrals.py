"""Who gave the name of a person."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.forms.referrals import ReferralForm, TheirWordForm
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


@require_http_methods(["GET", "POST"])
def their_word(request: SeekerRequest, pk: str) -> HttpResponse:
    """Keep what came of it when whoever gave this name asked first; with nothing to wait for, lead back to the person."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    waited = Referral.objects.of(request.seeker).filter(referred=person, may_name=Referral.MayName.FIRST)
    referral = waited.select_related("referrer", "referred").order_by("referred_at").last()
    if referral is None:
        return redirect(person_address(person))
    form = TheirWordForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        word = form.cleaned_data["word"]
        rather_not = word == TheirWordForm.RATHER_NOT
        actions.hear_word(referral, may_name=word, would_rather_not=rather_not, now=timezone.now())
        kept = (
            f"{person.full_name} would rather not, and is left in peace."
            if rather_not
            else "Now you can write."
        )
        messages.success(request, f"Kept. {kept}")
        return redirect(person_address(person))
    shown = {
        "person": person,
        "person_url": person_address(person),
        "referrer": referral.referrer,
        "form": form,
        "place": "people",
    }
    return render(request, "people/their_word.html", shown, status=status_of(form))


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
