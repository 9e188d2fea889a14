"""Business cards: taking pictures of them in, looking them over, keeping them with people."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.formats.picture import MIME
from askwell.journey.people.actions import business_cards as cards
from askwell.journey.people.actions import card_reading
from askwell.journey.people.forms.business_cards import NEW, CardForm, CardsInForm, WhomForm
from askwell.journey.people.models import BusinessCard, Organisation, Person
from askwell.journey.people.queries.business_cards import (
    as_form,
    called_on,
    differences,
    kept_cards,
    lines_left,
    record_of,
    waiting_cards,
)
from askwell.journey.people.queries.organisations import organisation_names
from askwell.journey.people.queries.people import may_be_the_same, the_same_person
from askwell.journey.people.views.answers import UNPROCESSABLE, person_address, status_of
from askwell.scanning.ways import installed
from askwell.web.notices import say


@require_http_methods(["GET", "POST"])
def business_cards(request: SeekerRequest) -> HttpResponse:
    """Take in cards, and show those that wait to be looked over and those that are kept."""
    if request.method == "POST":
        form = CardsInForm(request.POST, request.FILES)
        if form.is_valid() and (made := _taken_in(request, form)):
            return redirect("business_card", made[0].pk) if len(made) == 1 else redirect("business_cards")
    else:
        form = CardsInForm(initial={"person": request.GET.get("person", "")})
    waiting = waiting_cards(request.seeker)
    shown = {
        "form": form,
        "reading": _reading([card for card in waiting if card.reading]),
        "meant": _meant(request, form["person"].value()),
        "waiting": [(card, record_of(card)) for card in waiting],
        "kept": kept_cards(request.seeker),
        "reads_words": bool(installed(settings.SCAN_WITH)),
        "place": "people",
    }
    return render(request, "people/business_cards.html", shown, status=status_of(form))


def _reading(cards: list[BusinessCard]) -> str:
    """Return in words which of the cards is being read now, "" where none is."""
    if not cards:
        return ""
    at = min(sum(card.reading == card_reading.SEEN for card in cards), len(cards) - 1)
    of = f"Picture {at + 1} of {len(cards)}" if len(cards) > 1 else "Now"
    return f"{of}, {cards[at].file_name}: {cards[at].reading}."


def _meant(request: SeekerRequest, key: object) -> Person | None:
    """Return whom a card is meant for, where the address or the form says so."""
    try:
        return Person.objects.of(request.seeker).filter(pk=UUID(str(key))).first()
    except ValueError:
        return None


def _taken_in(request: SeekerRequest, form: CardsInForm) -> list[BusinessCard]:
    """Take in what the form holds; what could not be read is said, as the form's own error where nothing was."""
    person = _meant(request, form.cleaned_data["person"])
    made: list[BusinessCard] = []
    try:
        if form.given:
            made, problems = card_reading.take_in(request.seeker, given=form.content(), person=person)
            for problem in problems:
                if made:
                    messages.warning(request, problem)
                else:
                    form.add_error("photo" if form.cleaned_data["photo"] else "file", problem)
    except OSError as error:
        form.add_error(
            "photo", f"The picture could not be kept: {error.strerror}. Make room on the disk, then try again"
        )
    if words := form.cleaned_data["words"]:
        made.append(cards.take_in_words(request.seeker, text=words, person=person))
    return made


@require_http_methods(["GET", "POST"])
def business_card(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show a card beside what was read of it, and keep it with whom it names."""
    owned = BusinessCard.objects.of(request.seeker).select_related(
        "person__organisation", "organisation", "seeker"
    )
    card = get_object_or_404(owned, pk=pk)
    if card.reading:
        return render(request, "people/business_card_reading.html", {"card": card, "place": "people"})
    record = record_of(card)
    if card.kept_at:
        shown = {"card": card, "lines": lines_left(record), "place": "people"}
        return render(request, "people/business_card_kept.html", shown)
    of_place = request.POST.get("do") == "place"
    start = {**as_form(record), "found": card.person is None}
    form = CardForm(request.POST or None, initial=start, names_a_place=of_place)
    if of_place and form.is_valid():
        return _keep_with_place(request, card, form)
    said = form.cleaned_data if form.is_valid() else form.initial
    people, sure = _who_it_may_be(request, card, said)
    whom = request.POST.get("whom", "")
    chosen = next((one for one in people if str(one.pk) == whom), None)
    otherwise = differences(chosen, said) if chosen else []
    choice = WhomForm(
        request.POST if "whom" in request.POST or form.is_bound else None,
        people=people,
        otherwise=otherwise,
        initial={"whom": str(sure.pk) if sure else NEW},
    )
    seen = not otherwise or request.POST.get("compared") == whom
    if form.is_valid() and choice.is_valid() and seen:
        return _keep(request, card, form, chosen, take=choice.cleaned_data["take"])
    shown = {
        "card": card,
        "called": called_on(record),
        "form": form,
        "choice": choice,
        "people": people,
        "sure": sure,
        "otherwise": otherwise if form.is_valid() else [],
        "chosen": chosen,
        "lines": lines_left(record),
        "organisations": organisation_names(request.seeker),
        "place": "people",
        "has_errors": bool(form.errors or choice.errors),
    }
    status = UNPROCESSABLE if form.errors or choice.errors else 200
    return render(request, "people/business_card.html", shown, status=status)


def _who_it_may_be(
    request: SeekerRequest, card: BusinessCard, said: Mapping[str, Any]
) -> tuple[list[Person], Person | None]:
    """Return who of those who are there may be meant, and who must be: she whom it is for, or who has the same address."""
    points = {"profile": said["profile"], "emails": said["emails"], "phones": said["phones"]}
    name, place = said["full_name"], said["organisation"]
    sure = card.person
    if sure is None and name:
        sure = the_same_person(request.seeker, full_name=name, organisation=place, **points)
    near = may_be_the_same(request.seeker, full_name=name, **points)
    return [*filter(None, [sure]), *(one for one in near if one != sure)], sure


def _keep(
    request: SeekerRequest, card: BusinessCard, form: CardForm, chosen: Person | None, *, take: list[str]
) -> HttpResponse:
    person = cards.keep_with(
        card,
        person=chosen,
        full_name=form.cleaned_data["full_name"],
        take=take,
        found=form.cleaned_data["found"],
        now=timezone.now(),
        **form.known,
    )
    sentence = f"The card is kept with {person.full_name}." if chosen else f"Added: {person.full_name}."
    say(request, sentence, undo=reverse("business_card_undo", args=[card.pk]))
    return redirect(person_address(person))


def _keep_with_place(request: SeekerRequest, card: BusinessCard, form: CardForm) -> HttpResponse:
    place = cards.keep_with_place(card, now=timezone.now(), **form.known)
    say(request, f"The card is kept with {place.name}.", undo=reverse("business_card_undo", args=[card.pk]))
    return redirect("organisation", place.pk)


@require_safe
def business_card_picture(request: SeekerRequest, pk: UUID) -> HttpResponseBase:
    """Show the picture of a card."""
    read = BusinessCard.objects.of(request.seeker).filter(reading="").select_related("seeker")
    path = get_object_or_404(read, pk=pk).file
    if path is None:
        raise Http404
    return FileResponse(path.open("rb"), content_type=MIME)


@require_POST
def business_card_undo(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Take back that a card was kept; it waits to be looked over again."""
    card = get_object_or_404(BusinessCard.objects.of(request.seeker).select_related("seeker"), pk=pk)
    try:
        cards.take_back(card)
    except cards.StillNeeded as refusal:
        messages.warning(request, refusal.__doc__ or "")
    else:
        say(request, "Taken back. The card waits for you here.")
    return redirect("business_card", card.pk)


@require_POST
def business_card_drop(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Delete a card with its picture."""
    card = get_object_or_404(
        BusinessCard.objects.of(request.seeker).select_related("seeker", "person", "organisation"), pk=pk
    )
    kept_with = card.kept_with
    cards.let_go(card)
    say(request, "The card is deleted.")
    if isinstance(kept_with, Organisation):
        return redirect("organisation", kept_with.pk)
    return redirect(person_address(kept_with)) if kept_with else redirect("business_cards")
