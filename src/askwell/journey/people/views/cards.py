"""Taking people out as address book cards."""

from collections.abc import Iterator

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.records import PersonRecord
from askwell.formats.vcard import write_cards
from askwell.formats.vcard.writing import Version
from askwell.journey.people.forms.cards import CardsForm, SelectionForm
from askwell.journey.people.models import Person
from askwell.journey.people.queries.cards import cards_of
from askwell.journey.people.queries.selections import SHOWN
from askwell.journey.people.views.answers import status_of


@require_http_methods(["GET", "POST"])
def people_cards(request: SeekerRequest) -> HttpResponse | StreamingHttpResponse:
    """Choose whom to take out, and give them as one file of cards."""
    said = request.POST if request.method == "POST" else request.GET
    selecting = SelectionForm(said, seeker=request.seeker)
    form = CardsForm(request.POST or None, seeker=request.seeker, initial={"version": "3.0"})
    found = selecting.selection.people(request.seeker)
    if form.is_valid():
        ticked = form.cleaned_data["who"] == "ticked"
        chosen = (
            Person.objects.of(request.seeker).filter(pk__in=form.cleaned_data["person"]) if ticked else found
        )
        return _file(cards_of(chosen.order_by("sort_key", "id")), version=form.cleaned_data["version"])
    shown = {
        "selecting": selecting,
        "form": form,
        "found": list(found.select_related("organisation")[:SHOWN]),
        "all": found.count(),
        "ticked": set(request.POST.getlist("person")),
        "place": "people",
    }
    return render(request, "people/cards.html", shown, status=status_of(form))


def _file(cards: Iterator[PersonRecord], *, version: Version) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        (write_cards([card], version) for card in cards),
        content_type="text/vcard; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="people.vcf"'},
    )
