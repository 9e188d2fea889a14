"""Asking for names: the list, the words, and what comes back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.email import MailLink, mailto
from askwell.journey.people import actions
from askwell.journey.people.forms.asks import AskForm
from askwell.journey.people.models import Ask, ContactPoint, Person
from askwell.journey.people.queries.asks import asks_page, draft_of, open_ask, whom_to_ask
from askwell.journey.people.views.answers import person_address, status_of
from askwell.journey.people.wording import first_words
from askwell.journey.purpose.queries import current_campaign
from askwell.method.letters import Draft


@require_GET
def asks(request: SeekerRequest) -> HttpResponse:
    """Who was asked, when, and what came back, the newest first."""
    campaign = current_campaign(request.seeker)
    page = request.GET.get("page", "")
    at = min(int(page), 10_000) if page.isascii() and page.isdigit() else 0
    rows, more = asks_page(campaign, page=at, now=timezone.now())
    shown = {
        "rows": rows,
        "campaign": campaign,
        "near": whom_to_ask(request.seeker, campaign),
        "newer_url": f"?page={at - 1}" if at else "",
        "older_url": f"?page={at + 1}" if more else "",
        "place": "people",
    }
    return render(request, "people/asks.html", shown)


@require_http_methods(["GET", "POST"])
def ask(request: SeekerRequest, pk: str) -> HttpResponse:
    """Show the words for one friend or relative: to be kept, opened in a mail program, marked as asked."""
    campaign = current_campaign(request.seeker)
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    kept, waiting = draft_of(campaign, person=person), open_ask(campaign, person=person)
    draft = first_words(request.seeker, campaign, person=person, again=waiting is not None)
    form = AskForm(request.POST or None, initial=_start(draft, kept, waiting))
    if form.is_valid():
        if request.POST.get("step") == "asked":
            actions.ask_for_names(campaign, person=person, now=timezone.now(), **form.cleaned_data)
            messages.success(request, f"Noted: you asked {person.full_name}. Now it is their turn.")
            return redirect("asks")
        actions.draft_ask(campaign, person=person, **form.cleaned_data)
        messages.success(request, "Your words are kept.")
        return redirect("ask", person.pk)
    shown = {
        "person": person,
        "person_url": person_address(person),
        "form": form,
        "waiting": waiting,
        "place": "people",
        "mail": _mail(person, draft.subject, str(form["words"].value() or "")),
    }
    return render(request, "people/ask.html", shown, status=status_of(form))


def _start(draft: Draft, kept: Ask | None, waiting: Ask | None) -> dict[str, str]:
    """Return what the form starts from: her own kept words before any draft, and the channel of the last time."""
    if kept:
        return {"words": kept.words, "channel": kept.channel}
    return {"words": draft.body, "channel": waiting.channel if waiting else Ask.Channel.EMAIL}


def _mail(person: Person, subject: str, words: str) -> MailLink | None:
    address = person.contact_points.filter(kind=ContactPoint.Kind.EMAIL).first()
    return mailto(to=address.value, subject=subject, body=words) if address else None
