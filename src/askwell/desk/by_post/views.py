"""A letter on paper: what to print on, then the PDF."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods

from askwell.accounts.models import Seeker
from askwell.accounts.requests import SeekerRequest
from askwell.desk.by_post.forms import PaperForm
from askwell.desk.by_post.lines import as_abroad, near_days, postal_lines
from askwell.desk.by_post.papers import CARD, LETTER, PAPERS, USUAL, WORDS
from askwell.desk.by_post.pdf import paper_pdf
from askwell.desk.typesetting import NoPdf, can_make_pdf, usual_paper
from askwell.journey.outreach.letting_go import doubts_about
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.views.letters import letter_sent
from askwell.journey.people.models import Person
from askwell.method.etiquette import check_letter

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def letter_paper(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Ask what to print on; give the PDF. Her own address is remembered."""
    letter = get_object_or_404(
        Letter.objects.of(request.seeker).select_related("person__organisation"), pk=pk
    )
    if request.method == "GET":
        return _page(request, letter, PaperForm(initial=_start(letter)))
    if "posted" in request.POST:
        return _posted(request, letter)
    form = PaperForm(request.POST)
    if not form.is_valid():
        return _page(request, letter, form)
    said = form.cleaned_data
    if PAPERS[said["paper"]].shape in WORDS and _doubts(letter) and not _is_really(request):
        return _page(request, letter, form, really=True)
    _remember(request.seeker, said["sender"])
    paper = PAPERS[said["paper"]]
    try:
        made = paper_pdf(
            paper,
            address=as_abroad(said["address"], home=request.seeker.region),
            body=letter.body,
            sender=said["sender"],
            sender_name=request.seeker.name,
            day=timezone.localdate(),
            place=said["place"],
        )
    except NoPdf as no:
        form.add_error(None, str(no))
        return _page(request, letter, form)
    answer = HttpResponse(made, content_type="application/pdf")
    name = f"{paper.shape} {slugify(letter.person.full_name, allow_unicode=True)}".strip()
    answer["Content-Disposition"] = content_disposition_header(
        as_attachment=True, filename=f"{name.replace(' ', '-')}.pdf"
    )
    return answer


def _posted(request: SeekerRequest, letter: Letter) -> HttpResponse:
    """Note that it is in the post; what asks "really?" before it is printed asks before this as well."""
    if _doubts(letter) and "really" not in request.POST:
        return _page(request, letter, PaperForm(initial=_start(letter)), posted=True)
    return letter_sent(request, letter.pk)


def _doubts(letter: Letter) -> tuple[str, ...]:
    """Return what asks "really?" before these words stand on paper: a blank left open, or a wrong name."""
    name = letter.person.full_name
    checks = check_letter(letter.body, kind="update", channel=letter.channel, subject="", recipient=name)
    return doubts_about(checks, person=letter.person, to="")


def _is_really(request: SeekerRequest) -> bool:
    return "really" in request.POST or "really" in request.GET


def _start(letter: Letter) -> dict[str, str]:
    """Return what the form begins with: the usual card or sheet, and the name above the address of the business card."""
    on_letter = letter.to if letter.channel == Channel.CARD else ""
    address = postal_lines(on_letter or letter.person.postal_address)
    if address and not address.casefold().startswith(letter.person.full_name.casefold()):
        address = f"{letter.person.full_name}\n{address}"
    seeker = letter.seeker
    sender = seeker.postal_address.strip()
    return {
        "paper": USUAL[usual_paper(seeker)][CARD if letter.channel == Channel.CARD else LETTER],
        "address": address or "\n".join(_name_and_house(letter.person)),
        "sender": sender or seeker.name,
    }


def _name_and_house(person: Person) -> list[str]:
    house = person.organisation.name if person.organisation else ""
    return [part for part in (person.full_name, house) if part]


def _remember(seeker: Seeker, sender: str) -> None:
    if sender.strip() not in {seeker.postal_address, seeker.name}:
        seeker.postal_address = sender.strip()
        seeker.save(update_fields=["postal_address"])


def _page(
    request: SeekerRequest, letter: Letter, form: PaperForm, *, really: bool = False, posted: bool = False
) -> HttpResponse:
    lines = str(form["address"].value() or "").split("\n")
    shown = {
        "letter": letter,
        "person": letter.person,
        "form": form,
        "doubts": _doubts(letter),
        "really": really,
        "posted": posted,
        "near_days": near_days(letter.body),
        "can_make": can_make_pdf(),
        "no_street": [line.strip() for line in lines] == _name_and_house(letter.person),
    }
    return render(request, "by_post/paper.html", shown, status=UNPROCESSABLE if form.errors else 200)
