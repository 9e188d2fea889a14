"""Writing to a person: the letter, its checks beside it, and the doors by which it leaves."""

import uuid
from dataclasses import replace
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
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.forms import FactsForm, LetterForm, SendAtForm
from askwell.journey.outreach.letting_go import WAYS, doubts_about, in_words, weigh
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.posting import on_its_way, post
from askwell.journey.outreach.turns import turn
from askwell.journey.outreach.writing import (
    CHANNELS,
    Checked,
    Sheet,
    asked_by,
    asked_to_introduce,
    checked,
    first_draft,
    kept_letter,
    kind_due,
    mail_link,
    nearly_the_same_as,
    own_letter,
    sheet_for,
)
from askwell.journey.people.models import Person
from askwell.journey.people.queries.past_contacts import latest_with
from askwell.journey.purpose.queries import current_campaign
from askwell.mail.accounts import can_send
from askwell.mail.models import Outgoing
from askwell.method.turns import Turn
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
        channel if channel in CHANNELS else _usual_channel(outreach),
    )


def _usual_channel(outreach: Outreach) -> str:
    """Return e-mail, or the phone for whoever can be reached by nothing else."""
    if address_of(outreach.person, channel=Channel.EMAIL) or not address_of(
        outreach.person, channel=Channel.PHONE
    ):
        return Channel.EMAIL
    return Channel.PHONE


def _about_whom(request: SeekerRequest) -> str:
    """Return the name of whom the letter is about: of one of her people by key, or as it is typed in the address."""
    said = on_one_line(request.GET.get("about", ""))[:LONGEST_ABOUT]
    try:
        key = uuid.UUID(said)
    except ValueError:
        return said
    return Person.objects.of(request.seeker).filter(pk=key).values_list("full_name", flat=True).first() or ""


@require_http_methods(["GET", "POST"])
def write(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the letter and take what is done with it."""
    outreach = _outreach(request, pk)
    if outreach.person.never_ask_at:
        return render(request, "people/never.html", {"person": outreach.person})
    kind, channel = _asked_for(request, outreach)
    if waiting := _on_its_way(outreach, kind=kind):
        return render(request, "outreach/waiting.html", {"person": outreach.person, "outgoing": waiting})
    told = turn(outreach, kind, now=timezone.localtime(), about=_about_whom(request))
    if request.method == "GET":
        return _shown(request, outreach, told, channel=channel)
    anyway = {"about": _about_whom(request), "anyway": "yes" if "anyway" in request.GET else ""}
    form = LetterForm(request.POST)
    if not form.is_valid():
        typed = {name: request.POST.get(name, "") for name in form.fields}
        sheet = Sheet(kind=kind, channel=channel, **typed, **anyway)
        return _page(request, outreach, sheet, form=form, status=UNPROCESSABLE)
    sheet = Sheet(kind=kind, channel=channel, **form.cleaned_data, **anyway)
    if told.held and not sheet.anyway:
        _keep(outreach, sheet)
        return redirect(_address(outreach, sheet))
    return _do(request, outreach, sheet)


def _shown(request: SeekerRequest, outreach: Outreach, told: Turn, *, channel: str) -> HttpResponse:
    """Show the letter that fits; one that does not fit yet only when she wants to write it anyway, in her own words."""
    if told.held is None:
        sheet = sheet_for(outreach, kind=told.kind, channel=channel, about=_about_whom(request))
        return (_opened if "open" in request.GET else _page)(request, outreach, sheet)
    own = own_letter(outreach, kind=told.kind, channel=channel)
    if "anyway" in request.GET:
        return (_opened if "open" in request.GET else _page)(request, outreach, own)
    shown = {"person": outreach.person, "held": told.held, "sheet": own, "begun": _begun(outreach, own)}
    shown["about"] = _about_whom(request) if told.kind == Letter.Kind.INTRODUCTION else ""
    return render(request, "outreach/not_yet.html", shown)


def _begun(outreach: Outreach, sheet: Sheet) -> bool:
    return kept_letter(outreach, kind=sheet.kind, channel=sheet.channel) is not None


def _do(request: SeekerRequest, outreach: Outreach, sheet: Sheet) -> HttpResponse:
    """Keep what was typed, whatever the button; then do what it says."""
    letter = _keep(outreach, sheet)
    match request.POST.get("do", request.POST.get("fix", "check")).split(":", 1):
        case ["channel", channel] if channel in CHANNELS:
            return redirect(_address(outreach, replace(sheet, channel=channel)))
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
    return redirect(_address(outreach, sheet))


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
    _keep(outreach, first_draft(outreach, kind=sheet.kind, channel=sheet.channel, about=sheet.about))
    say(request, "Written anew from what you said.")
    return redirect(_address(outreach, sheet))


def _sent(
    request: SeekerRequest, outreach: Outreach, sheet: Sheet, letter: Letter, *, really: bool
) -> HttpResponse:
    if not really and _doubts(outreach, sheet):
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
        to=sheet.to,
        doubts=(*_doubts(outreach, sheet), *_place_is_full(outreach, sheet)),
        now=timezone.now(),
    )
    if weighed.due_at is None:
        status = 200 if weighed.really else UNPROCESSABLE
        return _page(
            request,
            outreach,
            sheet,
            send_at=weighed.form,
            really_send=weighed.really,
            full=_place_is_full(outreach, sheet),
            status=status,
        )
    post(letter, due_at=weighed.due_at)
    name = outreach.person.full_name
    say(
        request,
        f"Your note to {name} leaves {in_words(weighed.due_at)}. It stands in the outbox until it has.",
    )
    return redirect("person", outreach.person.pk)


def _place_is_full(outreach: Outreach, sheet: Sheet) -> tuple[str, ...]:
    """Return why a first letter should not leave to this place now: it asks once, and leaves all the same on her word."""
    if sheet.kind != Letter.Kind.REQUEST:
        return ()
    found = colleagues_first(outreach, now=timezone.localtime())
    return (found.sentence,) if found and found.sentence else ()


def _doubts(outreach: Outreach, sheet: Sheet) -> tuple[str, ...]:
    return doubts_about(checked(outreach, sheet).checks, person=outreach.person, to=sheet.to)


def _opened(request: SeekerRequest, outreach: Outreach, sheet: Sheet) -> HttpResponse:
    """Lead to her mail program, or to the file for it; doubts are said on the way."""
    letter = kept_letter(outreach, kind=sheet.kind, channel=sheet.channel)
    as_file = request.GET["open"] == "eml" and letter
    doubts = _doubts(outreach, sheet)
    if as_file and not doubts:
        return redirect("letter_eml", letter)
    shown = {"person": outreach.person, "doubts": doubts, "back": f"?{sheet.query}", "link": mail_link(sheet)}
    return render(request, "outreach/really.html", {**shown, "letter_id": letter if as_file else None})


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
        _keep(outreach, replace(sheet, body=fixes[check]))


def _address(outreach: Outreach, sheet: Sheet) -> str:
    return f"{reverse('write', args=[outreach.person.pk])}?{sheet.query}"


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
    full: tuple[str, ...] = (),
    status: int = 200,
) -> HttpResponse:
    verdict: Checked = checked(outreach, sheet)
    link, doubts = mail_link(sheet), doubts_about(verdict.checks, person=outreach.person, to=sheet.to)
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
        "link": link,
        "mail_address": f"?{sheet.query}&open=mail" if doubts else link.href,
        "back": f"?{sheet.query}",
        "doubts": (*doubts, *full),
        "asks_what_drew": sheet.kind == Letter.Kind.REQUEST and not outreach.something_true,
        "colleagues": colleagues_first(outreach, now=timezone.localtime())
        if sheet.kind == Letter.Kind.REQUEST
        else None,
        "asked_before": asked_to_introduce(outreach.person, sheet.about)
        if sheet.kind == Letter.Kind.INTRODUCTION
        else None,
        "asked": asked_by(outreach) if sheet.kind == Letter.Kind.ANSWER else "",
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
    doubts = doubts_about(verdict.checks, person=outreach.person, to=sheet.to)
    answer["X-Mail-Link"] = f"?{sheet.query}&open=mail" if doubts else link.href if link.is_whole else ""
    return answer
