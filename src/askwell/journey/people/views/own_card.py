"""My own card: a square code for the other's phone, and what it says."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.vcard import write_cards
from askwell.journey.people.forms.business_cards import OwnCardForm
from askwell.journey.people.models import OwnCard
from askwell.journey.people.queries.business_cards import as_record, own_card
from askwell.journey.people.views.answers import status_of
from askwell.web.notices import say


@require_http_methods(["GET", "POST"])
def my_card(request: SeekerRequest) -> HttpResponse:
    """Show my card as a code to scan, and change what it says."""
    card = own_card(request.seeker)
    form = OwnCardForm(request.POST or None, instance=card)
    if request.method == "POST" and form.is_valid():
        form.save()
        say(request, "Your card says so now.")
        return redirect("my_card")
    stored = own_card(request.seeker) if form.errors else card
    shown = {
        "card": stored,
        "form": form,
        "code": _code(stored) if stored.full_name else "",
        "reach": bool(stored.email or stored.phone),
        "place": "people",
    }
    return render(request, "people/my_card.html", shown, status=status_of(form))


@require_GET
def my_card_file(request: SeekerRequest) -> HttpResponse:
    """Give my card as a file, for an e-mail."""
    return HttpResponse(
        write_cards([as_record(own_card(request.seeker))], version="3.0"),
        content_type="text/vcard; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="my-card.vcf"'},
    )


def _code(card: OwnCard) -> str:
    """Return the code as SVG that grows with its box; dark on light in any theme, since not every phone reads the other."""
    import segno  # noqa: PLC0415  # few ever draw a code, and it takes its time to load

    drawn = segno.make(write_cards([as_record(card)], version="3.0"), error="m", micro=False)
    svg = drawn.svg_inline(light="#fff", dark="#000", svgclass="qr-large", lineclass=None, omitsize=True)
    return mark_safe(svg)  # noqa: S308  # squares that we drew
