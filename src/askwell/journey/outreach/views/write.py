"""Writing to a person: the letter, its checks beside it, and the doors by which it leaves."""

import uuid
from dataclasses import replace

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.formats.plain import on_one_line
from askwell.journey.outreach import actions
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.later import later
from askwell.journey.outreach.letter_desk import UNPROCESSABLE, typed
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.outreach_desk import OutreachDesk, decided_in
from askwell.journey.outreach.posting import on_its_way
from askwell.journey.outreach.turns import turn
from askwell.journey.outreach.writing.drafts import (
    kept_letter,
    own_letter,
    sheet_for,
)
from askwell.journey.outreach.writing.due import kind_due
from askwell.journey.outreach.writing.sheet import mail_link, ways_of
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.mail.models import Outgoing
from askwell.method.etiquette import gathered, summary
from askwell.method.held import Turn, Why

KINDS = (
    Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.ANSWER, Letter.Kind.UPDATE, Letter.Kind.INTRODUCTION,
    Letter.Kind.RESCHEDULE, Letter.Kind.MISSED, Letter.Kind.NOT_MET, Letter.Kind.CALLED_OFF,
)  # fmt: skip
# What leads to the letter that fits instead of the one that was asked for.
_LETTERS: dict[str, str] = {
    Letter.Kind.REQUEST: "Ask for a talk", Letter.Kind.NUDGE: "Read the follow-up", Letter.Kind.ANSWER: "Write an answer",
    Letter.Kind.UPDATE: "Tell how it went", Letter.Kind.MISSED: "Say sorry", Letter.Kind.NOT_MET: "Write a kind line",
    Letter.Kind.CALLED_OFF: "Write a kind line",
}  # fmt: skip
# Where an answer may have come that nobody put in yet.
_MAY_HAVE_ANSWERED = {Why.WAITING, Why.ALL_SENT, Why.RESTS, Why.CLOSED, Why.NO_TALK, Why.NO_ANSWER}
LONGEST_ABOUT = 120


def _outreach(request: SeekerRequest, pk: uuid.UUID) -> Outreach:
    people = (
        Person.objects.of(request.seeker).select_related("organisation").prefetch_related("contact_points")
    )
    person = get_object_or_404(people, pk=pk)
    campaign = current_campaign(request.seeker)
    find = actions.outreach_to if request.method == "GET" else actions.approach
    outreach = find(campaign, person=person)
    outreach.person = person
    return outreach


def _asked_for(request: SeekerRequest, outreach: Outreach) -> tuple[str, str]:
    """Return which kind of letter and which channel the address names, or those that are due."""
    named, channel = request.GET.get("kind", ""), request.GET.get("channel", "")
    kind = named if named in KINDS else kind_due(outreach)
    return kind, channel if channel in ways_of(kind) else _usual_channel(outreach)


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
    another = _says_yes(request, "another")
    told = turn(outreach, kind, now=timezone.localtime(), about=_about_whom(request), another=bool(another))
    desk = OutreachDesk(request, outreach)
    if request.method == "GET":
        return _shown(desk, told, channel=channel)
    said = {"about": _about_whom(request), "anyway": _says_yes(request, "anyway"), "another": another}
    said["decided"] = decided_in(request)
    form, sheet = typed(request, kind=kind, channel=channel, **said)
    if not form.is_valid():
        return desk.page(sheet, form=form, status=UNPROCESSABLE)
    if told.held and not sheet.anyway:
        desk.keep(sheet)
        return redirect(desk.address(sheet))
    return desk.act(sheet)


def _says_yes(request: SeekerRequest, name: str) -> str:
    return "yes" if name in request.GET else ""


def _thanks_first(request: SeekerRequest, outreach: Outreach) -> uuid.UUID | None:
    """Return the talk whose thank-you comes before anything else, where the address names no kind of letter."""
    if request.GET.get("kind", "") in KINDS:
        return None
    return later(outreach, now=timezone.now()).to_thank_for


def _shown(desk: OutreachDesk, told: Turn, *, channel: str) -> HttpResponse:
    """Show the letter that fits; one that does not fit yet only when she wants to write it anyway, in her own words."""
    request, outreach = desk.request, desk.outreach
    if thanks := _thanks_first(request, outreach):
        return redirect("thank", thanks)
    if told.held is None:
        about = {"about": _about_whom(request), "decided": decided_in(request)}
        sheet = sheet_for(outreach, kind=told.kind, channel=channel, **about)
        return desk.show(replace(sheet, another=_says_yes(request, "another")))
    own = own_letter(outreach, kind=told.kind, channel=channel)
    if "anyway" in request.GET:
        return desk.show(own)
    shown = {"person": outreach.person, "held": told.held, "sheet": own, "begun": desk.kept(own) is not None}
    shown["about"] = _about_whom(request) if told.kind == Letter.Kind.INTRODUCTION else ""
    shown["logs_reply"] = told.held.why in _MAY_HAVE_ANSWERED
    shown["instead"] = _LETTERS.get(told.held.fits, "")
    return render(request, "outreach/not_yet.html", shown)


def _on_its_way(outreach: Outreach, *, kind: str) -> Outgoing | None:
    """Return the letter of this kind that waits in the outbox, whatever channel is looked at."""
    draft = kept_letter(outreach, kind=kind, channel=Channel.EMAIL)
    return on_its_way(draft) if draft else None


@require_POST
def write_check(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Return the checks of what is being typed, as the same list that the page shows, and keep the letter."""
    outreach = _outreach(request, pk)
    kind, channel = _asked_for(request, outreach)
    desk = OutreachDesk(request, outreach)
    said = {"anyway": _says_yes(request, "anyway"), "another": _says_yes(request, "another")}
    said["decided"] = decided_in(request)
    form, sheet = typed(request, kind=kind, channel=channel, **said)
    if form.is_valid() and not _on_its_way(outreach, kind=kind):
        desk.keep(sheet)
    checks = desk.checks(sheet)
    looks = gathered(checks)
    answer = render(request, "web/parts/checks.html", {"sum": summary(looks), "checks": looks})
    link, doubts = mail_link(sheet), desk.doubts(sheet, checks)
    answer["X-Mail-Link"] = desk.mail_address(sheet, doubts) if doubts or link.is_whole else ""
    return answer
