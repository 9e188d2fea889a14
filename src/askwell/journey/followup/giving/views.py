"""Keeping what could be given for a need, and an introduction to which both say yes first."""

import uuid

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.followup import actions
from askwell.journey.followup.giving.introducing import introduction
from askwell.journey.followup.models import GiveBack
from askwell.journey.people.models import Person
from askwell.journey.talk.models import Line
from askwell.web.notices import say

BAD_REQUEST = 400
LONGEST = 500


class ChanceForm(forms.Form):
    """Which need, and who or what of mine may serve it."""

    need = forms.UUIDField()
    other = forms.UUIDField(required=False)
    source = forms.UUIDField(required=False)


@require_POST
def give_chance(request: SeekerRequest) -> HttpResponse:
    """Keep what may serve a need as an idea, or wave it off for good."""
    form = ChanceForm(request.POST)
    if not form.is_valid() or not (form.cleaned_data["other"] or form.cleaned_data["source"]):
        return HttpResponse(status=BAD_REQUEST)
    gift = _kept(request, **form.cleaned_data)
    if request.POST.get("do") == "drop":
        actions.drop_gift(gift, now=timezone.now())
        say(request, "It is not offered again.")
        return redirect("give")
    say(request, f"Kept for {gift.person.full_name}.")
    return redirect("give_introduction", gift.pk) if gift.other_id else redirect("give")


def _kept(
    request: SeekerRequest, *, need: uuid.UUID, other: uuid.UUID | None, source: uuid.UUID | None
) -> GiveBack:
    lines = Line.objects.of(request.seeker).select_related("talk__person")
    line = get_object_or_404(lines, pk=need)
    who = get_object_or_404(Person.objects.of(request.seeker), pk=other) if other else None
    told = get_object_or_404(lines, pk=source) if source else None
    words = f"An introduction to {who.full_name}" if who else told.text if told else ""
    return actions.could_give(
        request.seeker,
        person=line.talk.person,
        kind=GiveBack.Kind.INTRODUCTION if who else GiveBack.Kind.ARTICLE,
        text=words[:LONGEST],
        need=line,
        source=told,
        other=who,
    )


@require_http_methods(["GET", "POST"])
def give_introduction(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show an introduction with its texts, and keep what each of the two said to it."""
    gifts = GiveBack.objects.of(request.seeker).filter(other__isnull=False, dropped_at=None)
    gift = get_object_or_404(
        gifts.select_related("person__organisation", "other__organisation", "seeker"), pk=pk
    )
    if request.method == "POST":
        return _heard(request, gift)
    if gift.other is None:  # it was asked for above; this tells the types
        raise Http404
    shown = {"gift": gift, "intro": introduction(gift, gift.other)}
    return render(request, "followup/introduction.html", shown)


def _heard(request: SeekerRequest, gift: GiveBack) -> HttpResponse:
    """Keep that one said yes (or take it back), that one would rather not, or that they are introduced."""
    now = timezone.now()
    match request.POST.get("do"):
        case "yes" | "other_yes" | "not_yet" | "other_not_yet" as said:
            at = None if said.endswith("not_yet") else now
            actions.agree_to_meet(gift, other=said.startswith("other"), at=at)
        case "no":
            actions.drop_gift(gift, now=now)
            say(request, "Let go. It was kind to ask.")
            return redirect("give")
        case "done" if gift.both_agreed:
            actions.give_back(gift, now=now)
            say(request, f"You brought {gift.person.full_name} and {gift.other} together.")
            return redirect("give")
        case _:
            return HttpResponse(status=BAD_REQUEST)
    return redirect("give_introduction", gift.pk)
