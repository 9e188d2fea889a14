"""Asking for names: the list, the words, and what comes back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.friends import house_of_friends
from askwell.accounts.requests import SeekerRequest
from askwell.formats.email import MailLink, mailto
from askwell.formats.plain import mail_address
from askwell.journey.people import actions
from askwell.journey.people.actions.reaching import add_points
from askwell.journey.people.forms.asks import AskForm
from askwell.journey.people.models import Ask, ContactPoint, Person
from askwell.journey.people.queries.asks import asks_page, draft_of, open_ask, turn_with, whom_to_ask
from askwell.journey.people.queries.people import failed_emails, first_email
from askwell.journey.people.views.answers import person_address, status_of
from askwell.journey.people.wording import first_words, words_for
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.mail import outbox
from askwell.mail.accounts import account_of, can_send
from askwell.mail.rounds import something_is_due
from askwell.method.asks import Turn
from askwell.method.cadence import SECOND_ASK_AFTER
from askwell.method.letters import Draft
from askwell.method.wording import long_day
from askwell.web.notices import say


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
        "house": house_of_friends(request),
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
    if person.never_ask_at:
        return render(request, "people/never.html", {"person": person})
    now = timezone.now()
    turn, waiting = turn_with(campaign, person=person, now=now), open_ask(campaign, person=person)
    if turn in {Turn.WAIT, Turn.REST}:
        return _not_now(request, person, waiting, turn)
    kept = draft_of(campaign, person=person)
    address, failed = first_email(person), failed_emails(person)
    draft = first_words(request.seeker, campaign, person=person, again=turn is Turn.AGAIN, now=now)
    form = AskForm(
        request.POST or None,
        initial=_start(draft, kept, waiting, address),
        reached=bool(address),
        failed=[point.value for point in failed],
    )
    house = house_of_friends(request)
    # A page that no friend could open is not begun, and leaves no draft.
    if form.is_valid() and (house or request.POST.get("step") != "page"):
        return _take(request, campaign, person=person, form=form, waiting=waiting, subject=draft.subject)
    shown = {
        "person": person,
        "person_url": person_address(person),
        "form": form,
        "waiting": waiting,
        "house": house,
        "circle_words": None if waiting or kept else words_for(campaign, person=person),
        "place": "people",
        "failed": failed,
        "can_send": can_send(request.seeker) and address,
        "mail": _mail(person, draft.subject, str(form["words"].value() or "")),
    }
    return render(request, "people/ask.html", shown, status=status_of(form))


def _not_now(request: SeekerRequest, person: Person, waiting: Ask | None, turn: Turn) -> HttpResponse:
    """Say from when a reminder is kind, or that twice was enough; an answer can come in all the same."""
    if waiting and request.POST.get("step") == "page":
        return redirect("friend_page", waiting.pk)
    asked = waiting.asked_at if waiting else None
    shown = {
        "person": person,
        "house": house_of_friends(request),
        "may_undo": bool(waiting and actions.was_noted_by_hand(waiting)),
        "person_url": person_address(person),
        "waiting": waiting,
        "from_on": timezone.localtime(asked + SECOND_ASK_AFTER) if asked and turn is Turn.WAIT else None,
        "place": "people",
    }
    return render(request, "people/ask_not_now.html", shown)


def _take(
    request: SeekerRequest,
    campaign: Campaign,
    *,
    person: Person,
    form: AskForm,
    waiting: Ask | None,
    subject: str,
) -> HttpResponse:
    """Do with the words what the button says: note them as asked, send them, keep them, or go on to a page for the answer."""
    step = request.POST.get("step")
    said = {"words": form.cleaned_data["words"], "channel": form.cleaned_data["channel"]}
    if email := form.cleaned_data.get("email"):
        add_points(person, kind=ContactPoint.Kind.EMAIL, values=[email])
    if step == "asked":
        noted = actions.ask_for_names(campaign, person=person, now=timezone.now(), **said)
        kind_from = long_day(timezone.localdate() + SECOND_ASK_AFTER, today=timezone.localdate())
        sentence = (
            f"Noted: you asked {person.full_name}. If nothing comes, one reminder is kind from {kind_from}."
        )
        say(request, sentence, undo=reverse("ask_undo", args=[noted.pk]))
        return redirect("asks")
    if step == "page" and waiting:
        return redirect("friend_page", waiting.pk)
    one = actions.draft_ask(campaign, person=person, **said)
    if step == "page":
        return redirect("friend_page", one.pk)
    if step == "send" and _let_go(one, subject=subject):
        messages.success(request, f"Your question to {person.full_name} leaves now.")
        return redirect("asks")
    messages.success(request, "Your words are kept.")
    return redirect("ask", person.pk)


@require_POST
def ask_undo(request: SeekerRequest, pk: str) -> HttpResponse:
    """Take back that somebody was asked."""
    one = get_object_or_404(Ask.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    if actions.take_back_ask(one):
        say(request, f"Taken back: {one.person.full_name} is not asked yet. Your words are kept.")
    else:
        messages.warning(request, f"This stays as it is: {one.person.full_name} has your question.")
    return redirect("ask", one.person_id)


def _start(draft: Draft, kept: Ask | None, waiting: Ask | None, address: str) -> dict[str, str]:
    """Return what the form starts from: her own kept words before any draft, and the channel of the last time."""
    if kept:
        return {"words": kept.words, "channel": kept.channel}
    usual = Ask.Channel.EMAIL if address else Ask.Channel.MESSAGE
    return {"words": draft.body, "channel": waiting.channel if waiting else usual}


def _mail(person: Person, subject: str, words: str) -> MailLink | None:
    address = first_email(person)
    return mailto(to=address, subject=subject, body=words) if address else None


def _let_go(one: Ask, *, subject: str) -> bool:
    """Put an ask into the outbox, to leave now. Returns whether it can: there is an account and an address."""
    account, to = account_of(one.seeker), mail_address(first_email(one.person))
    if account is None or not can_send(one.seeker) or not to:
        return False
    outbox.put(
        one.seeker,
        letter=one.pk,
        sender=account.address,
        to=to,
        to_name=one.person.full_name,
        subject=subject,
        body=one.words,
        due_at=timezone.now(),
    )
    something_is_due.set()
    return True
