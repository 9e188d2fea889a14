"""Writing to a person: the letter, its checks beside it, and the doors by which it leaves."""

import uuid
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.formats.plain import on_one_line
from askwell.journey.outreach import actions
from askwell.journey.outreach.colleagues import colleagues_first
from askwell.journey.outreach.forms import FactsForm, LetterForm, SendAtForm
from askwell.journey.outreach.letting_go import WAYS, weigh
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.posting import on_its_way, post
from askwell.journey.outreach.writing import (
    CHANNELS,
    Checked,
    Sheet,
    checked,
    first_draft,
    kept_letter,
    kind_due,
    mail_link,
    nearly_the_same_as,
    sheet_for,
)
from askwell.journey.people.models import Person
from askwell.journey.people.queries.past_contacts import latest_with
from askwell.journey.purpose.queries import current_campaign
from askwell.mail.accounts import can_send
from askwell.mail.models import Outgoing
from askwell.web.notices import say

UNPROCESSABLE = 422
KINDS = (
    Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.ANSWER, Letter.Kind.UPDATE, Letter.Kind.INTRODUCTION,
    Letter.Kind.RESCHEDULE, Letter.Kind.MISSED, Letter.Kind.NOT_MET, Letter.Kind.CALLED_OFF,
)  # fmt: skip
LONGEST_ABOUT = 120


def _outreach(request: SeekerRequest, pk: uuid.UUID) -> Outreach:
    people = Person.objects.of(request.seeker).select_related("organisation")
    person = get_object_or_404(people, pk=pk)
    campaign = current_campaign(request.seeker)
    find = actions.outreach_to if request.method == "GET" else actions.approach
    outreach = find(campaign, person=person)
    outreach.person = person
    return outreach


def _asked_for(request: SeekerRequest, outreach: Outreach) -> tuple[str, str]:
    """Return which kind of letter and which channel the address names, or those that are due."""
    kind = request.GET.get("kind", "")
    channel = request.GET.get("channel", "")
    return (
        kind if kind in KINDS else kind_due(outreach),
        channel if channel in CHANNELS else Channel.EMAIL,
    )


@require_http_methods(["GET", "POST"])
def write(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the letter and take what is done with it."""
    outreach = _outreach(request, pk)
    if outreach.person.never_ask_at:
        return render(request, "people/never.html", {"person": outreach.person})
    kind, channel = _asked_for(request, outreach)
    if waiting := _on_its_way(outreach, kind=kind):
        return render(request, "outreach/waiting.html", {"person": outreach.person, "outgoing": waiting})
    if request.method == "GET":
        about = on_one_line(request.GET.get("about", ""))[:LONGEST_ABOUT]
        return _page(request, outreach, sheet_for(outreach, kind=kind, channel=channel, about=about))
    form = LetterForm(request.POST)
    if not form.is_valid():
        typed = Sheet(
            kind=kind, channel=channel, **{name: request.POST.get(name, "") for name in form.fields}
        )
        return _page(request, outreach, typed, form=form, status=UNPROCESSABLE)
    return _do(request, outreach, Sheet(kind=kind, channel=channel, **form.cleaned_data))


def _do(request: SeekerRequest, outreach: Outreach, sheet: Sheet) -> HttpResponse:
    """Keep what was typed, whatever the button; then do what it says."""
    letter = _keep(outreach, sheet)
    match request.POST.get("do", request.POST.get("fix", "check")).split(":", 1):
        case ["channel", channel] if channel in CHANNELS:
            return redirect(_address(outreach, sheet.kind, channel))
        case ["anew"]:
            return _anew(request, outreach, sheet)
        case ["later" | "times" as why]:
            return _aside(request, outreach, sheet, why)
        case ["sent" | "really" as how]:
            return _sent(request, outreach, sheet, letter, really=how == "really")
        case [how] if how in WAYS and can_send(request.seeker):
            return _let_go(request, outreach, sheet, letter, how)
        case [check]:
            _fix(outreach, sheet, check)
    return redirect(_address(outreach, sheet.kind, sheet.channel))


def _aside(request: SeekerRequest, outreach: Outreach, sheet: Sheet, why: str) -> HttpResponse:
    """Leave the kept letter: for a while, or to choose the times that go into it."""
    if why == "times":
        query = urlencode({"kind": sheet.kind, "channel": sheet.channel})
        return redirect(f"{reverse('windows', args=[outreach.person.pk])}?{query}")
    say(request, "Kept. The note waits here until you are ready.")
    return redirect("person", outreach.person.pk)


def _keep(outreach: Outreach, sheet: Sheet) -> Letter:
    return actions.draft(
        outreach,
        kind=sheet.kind,
        channel=sheet.channel,
        to=sheet.to,
        subject=sheet.subject,
        body=sheet.body,
        now=timezone.now(),
    )


def _anew(request: SeekerRequest, outreach: Outreach, sheet: Sheet) -> HttpResponse:
    """Write the draft anew from facts that were said anew."""
    facts = FactsForm(request.POST)
    if not facts.is_valid():
        return _page(request, outreach, sheet, facts=facts, status=UNPROCESSABLE)
    outreach.minutes = facts.cleaned_data["minutes"]
    outreach.something_true = facts.cleaned_data["something_true"]
    outreach.save(update_fields=["minutes", "something_true"])
    _keep(outreach, first_draft(outreach, kind=sheet.kind, channel=sheet.channel))
    say(request, "Written anew from what you said.")
    return redirect(_address(outreach, sheet.kind, sheet.channel))


def _sent(
    request: SeekerRequest, outreach: Outreach, sheet: Sheet, letter: Letter, *, really: bool
) -> HttpResponse:
    if not really and checked(outreach, sheet).unfilled:
        return _page(request, outreach, sheet, really=True)
    actions.send(letter, at=timezone.now())
    undo = reverse("letter_sent", args=[letter.pk]) + "?do=take-back"
    say(request, f"Noted: your note to {outreach.person.full_name} is on its way.", undo=undo)
    return redirect("person", outreach.person.pk)


def _let_go(
    request: SeekerRequest, outreach: Outreach, sheet: Sheet, letter: Letter, how: str
) -> HttpResponse:
    """Put the letter into the outbox; only a blank left open or another's address asks first."""
    weighed = weigh(
        how,
        request.POST,
        person=outreach.person,
        to=sheet.to,
        unfilled=checked(outreach, sheet).unfilled,
        now=timezone.now(),
    )
    if weighed.due_at is None:
        status = 200 if weighed.really else UNPROCESSABLE
        return _page(
            request, outreach, sheet, send_at=weighed.form, really_send=weighed.really, status=status
        )
    post(letter, due_at=weighed.due_at)
    name = outreach.person.full_name
    say(
        request,
        f"Your note to {name} leaves {'then' if 'send-at' in how else 'now'}. It stands in the outbox until it has.",
    )
    return redirect("person", outreach.person.pk)


def _on_its_way(outreach: Outreach, *, kind: str) -> Outgoing | None:
    """Return the letter of this kind that waits in the outbox, whatever channel is looked at."""
    drafts = Letter.objects.of(outreach.seeker).filter(
        outreach=outreach, kind=kind, channel=Channel.EMAIL, sent_at=None
    )
    draft = drafts.first()
    return on_its_way(draft) if draft else None


def _fix(outreach: Outreach, sheet: Sheet, check: str) -> None:
    """Put the offered text in place of the kept one."""
    fixes = {found.name: found.fixed for found in checked(outreach, sheet).checks if found.fixed}
    if check in fixes:
        _keep(
            outreach,
            Sheet(
                kind=sheet.kind, channel=sheet.channel, to=sheet.to, subject=sheet.subject, body=fixes[check]
            ),
        )


def _address(outreach: Outreach, kind: str, channel: str) -> str:
    return f"{reverse('write', args=[outreach.person.pk])}?kind={kind}&channel={channel}"


def _page(
    request: SeekerRequest,
    outreach: Outreach,
    sheet: Sheet,
    *,
    form: LetterForm | None = None,
    facts: FactsForm | None = None,
    send_at: SendAtForm | None = None,
    really: bool = False,
    really_send: str = "",
    status: int = 200,
) -> HttpResponse:
    verdict: Checked = checked(outreach, sheet)
    start = {"minutes": outreach.minutes, "something_true": outreach.something_true}
    shown = {
        "outreach": outreach,
        "person": outreach.person,
        "sheet": sheet,
        "form": form or LetterForm(initial={"to": sheet.to, "subject": sheet.subject, "body": sheet.body}),
        "facts": facts or FactsForm(initial=start),
        "sum": verdict.sum,
        "checks": verdict.checks,
        "channels": [(channel.value, channel.label) for channel in CHANNELS],
        "link": mail_link(sheet),
        "asks_what_drew": sheet.kind == Letter.Kind.REQUEST and not outreach.something_true,
        "colleagues": colleagues_first(outreach, now=timezone.localtime())
        if sheet.kind == Letter.Kind.REQUEST
        else None,
        "same_as": nearly_the_same_as(outreach, sheet),
        "before": next(iter(latest_with(request.seeker, outreach.person, most=0)), None),
        "words": len(sheet.body.split()),
        "really": really,
        "really_send": really_send,
        "can_send": sheet.channel == Channel.EMAIL and can_send(request.seeker),
        "send_at": send_at or SendAtForm(now=timezone.now()),
        "letter_id": kept_letter(outreach, kind=sheet.kind, channel=sheet.channel),
        "has_errors": status == UNPROCESSABLE,
    }
    return render(request, "outreach/write.html", shown, status=status)


@require_POST
def write_check(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Return the checks of what is being typed, as the same list that the page shows, and keep the letter."""
    outreach = _outreach(request, pk)
    kind, channel = _asked_for(request, outreach)
    typed = {name: request.POST.get(name, "") for name in ("to", "subject", "body")}
    sheet = Sheet(kind=kind, channel=channel, **typed)
    if LetterForm(request.POST).is_valid() and not _on_its_way(outreach, kind=kind):
        _keep(outreach, sheet)
    verdict = checked(outreach, sheet)
    shown = {"sum": verdict.sum, "checks": verdict.checks}
    answer = render(request, "web/parts/checks.html", shown)
    link = mail_link(sheet)
    answer["X-Mail-Link"] = link.href if link.is_whole else ""
    return answer
