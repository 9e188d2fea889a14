"""Writing to a person: the letter, its checks beside it, and the doors by which it leaves."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

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
from askwell.journey.outreach.forms import FactsForm
from askwell.journey.outreach.later import later
from askwell.journey.outreach.letter_desk import UNPROCESSABLE, LetterDesk, typed, undo_of
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.posting import on_its_way
from askwell.journey.outreach.turns import turn
from askwell.journey.outreach.writing.answering import asked_by
from askwell.journey.outreach.writing.checking import checked, left_out, nearly_the_same_as
from askwell.journey.outreach.writing.drafts import (
    first_draft,
    kept_letter,
    landed_for,
    own_letter,
    sheet_for,
    untouched_beside,
)
from askwell.journey.outreach.writing.due import kind_due
from askwell.journey.outreach.writing.gone_out import asked_to_introduce
from askwell.journey.outreach.writing.sheet import Sheet, mail_link, ways_of
from askwell.journey.people.actions.referrals import hear_word
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.past_contacts import latest_with
from askwell.journey.purpose.queries import current_campaign
from askwell.mail.models import Outgoing
from askwell.method.etiquette import Check, gathered, summary
from askwell.method.held import Turn, Why
from askwell.method.houses import Colleagues
from askwell.web.notices import say

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
# What is made of her own words about herself.
_OF_HERSELF = {Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.INTRODUCTION}
# Where an answer may have come that nobody put in yet.
_MAY_HAVE_ANSWERED = {Why.WAITING, Why.ALL_SENT, Why.RESTS, Why.CLOSED, Why.NO_TALK, Why.NO_ANSWER}
LONGEST_ABOUT, LONGEST_KEY = 120, 36


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
    said["decided"] = _decided(request)
    form, sheet = typed(request, kind=kind, channel=channel, **said)
    if not form.is_valid():
        return desk.page(sheet, form=form, status=UNPROCESSABLE)
    if told.held and not sheet.anyway:
        desk.keep(sheet)
        return redirect(desk.address(sheet))
    return desk.act(sheet)


def _decided(request: SeekerRequest) -> str:
    return request.GET.get("decided", "")[:LONGEST_KEY]


def _says_yes(request: SeekerRequest, name: str) -> str:
    return "yes" if name in request.GET else ""


def _thanks_first(request: SeekerRequest, outreach: Outreach) -> uuid.UUID | None:
    """Return the talk whose thank-you comes before anything else, where the address names no kind of letter."""
    if request.GET.get("kind", "") in KINDS:
        return None
    return later(outreach, now=timezone.now()).to_thank_for


def _shown(desk: "OutreachDesk", told: Turn, *, channel: str) -> HttpResponse:
    """Show the letter that fits; one that does not fit yet only when she wants to write it anyway, in her own words."""
    request, outreach = desk.request, desk.outreach
    if thanks := _thanks_first(request, outreach):
        return redirect("thank", thanks)
    if told.held is None:
        about = {"about": _about_whom(request), "decided": _decided(request)}
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


class OutreachDesk(LetterDesk):
    """A letter to somebody who is asked for a talk, or was: the request and all that follows it, but for the thanks."""

    template = "outreach/write.html"

    def __init__(self, request: SeekerRequest, outreach: Outreach) -> None:
        super().__init__(request, outreach.person)
        self.outreach = outreach

    @property
    def path(self) -> str:
        """The address of the page."""
        return reverse("write", args=[self.person.pk])

    def ways(self, sheet: Sheet) -> Sequence[Channel]:
        """Return by which ways this kind of letter can go."""
        return ways_of(sheet.kind)

    def first(self, sheet: Sheet) -> Sheet:
        """Return a draft made from the facts; in her own words where the policy holds it back."""
        if sheet.anyway:
            return own_letter(self.outreach, kind=sheet.kind, channel=sheet.channel)
        about = {"about": sheet.about, "decided": sheet.decided}
        return first_draft(self.outreach, kind=sheet.kind, channel=sheet.channel, **about)

    def kept(self, sheet: Sheet) -> Letter | None:
        """Return the draft that is kept of this kind and channel."""
        return kept_letter(self.outreach, kind=sheet.kind, channel=sheet.channel)

    def keep(self, sheet: Sheet) -> Letter:
        """Keep it as the draft of its kind and channel."""
        said = {"to": sheet.to, "subject": sheet.subject, "body": sheet.body}
        return actions.draft(
            self.outreach, kind=sheet.kind, channel=sheet.channel, now=timezone.now(), **said
        )

    def checks(self, sheet: Sheet) -> Sequence[Check]:
        """Return what the rules say of it."""
        return checked(self.outreach, sheet).checks

    def went(self, letter: Letter) -> str:
        """Note that it went out; the same news for another way, in which nothing was changed, goes with it."""
        spare = untouched_beside(letter, decided=_decided(self.request))
        actions.send(letter, at=timezone.now())
        for one in spare:
            one.delete()
        say(
            self.request,
            f"Noted: your note to {self.person.full_name} is on its way.",
            undo=undo_of(letter),
        )
        return reverse("person", args=[self.person.pk])

    def not_yet(self, sheet: Sheet) -> tuple[str, ...]:
        """Return why a first letter should not leave to this place now."""
        found = self._colleagues(sheet)
        return (found.sentence,) if found and found.sentence else ()

    def _colleagues(self, sheet: Sheet) -> Colleagues | None:
        is_first = sheet.kind == Letter.Kind.REQUEST
        return colleagues_first(self.outreach, now=timezone.localtime()) if is_first else None

    def pressed(self, sheet: Sheet, what: str, of: str) -> HttpResponse | None:
        """Choose times for it, write it anew from other facts, or keep whether the referrer may be named."""
        match what:
            case "times":
                return redirect(f"{reverse('windows', args=[self.person.pk])}?{self.query(sheet)}")
            case "anew":
                return self._anew(sheet)
            case "may" if of in {Referral.MayName.YES, Referral.MayName.NO} and self.outreach.referral:
                return self._named(sheet, self.outreach.referral, of)
        return None

    def _anew(self, sheet: Sheet) -> HttpResponse:
        """Write the draft anew from facts that were said anew."""
        facts = FactsForm(self.request.POST)
        if not facts.is_valid():
            return self.page(sheet, facts=facts, status=UNPROCESSABLE)
        self.outreach.minutes = facts.cleaned_data["minutes"]
        self.outreach.something_true = facts.cleaned_data["something_true"]
        self.outreach.save(update_fields=["minutes", "something_true"])
        self.forget(sheet)
        say(self.request, "Written anew from what you said.")
        return redirect(self.address(sheet))

    def _named(self, sheet: Sheet, referral: Referral, may: str) -> HttpResponse:
        """Keep the word of whoever gave the name; a draft in which nothing was changed follows it."""
        follows = self.is_untouched(sheet)
        hear_word(referral, may_name=may, would_rather_not=False, now=timezone.now())
        who = referral.referrer.full_name
        if follows:
            self.forget(sheet)
        done = f"{who} {'is named' if may == Referral.MayName.YES else 'is not named'} in this note."
        say(self.request, f"Kept. {done if follows else 'Write the draft anew to have it in there.'}")
        return redirect(self.address(sheet))

    def _takes_times(self, sheet: Sheet) -> bool:
        """Return whether times can be offered in it: not in what is spoken or short, nor where one is agreed on already."""
        if sheet.kind in {Letter.Kind.UPDATE, Letter.Kind.INTRODUCTION}:
            return False
        if sheet.channel in {Channel.PHONE, Channel.LINKEDIN, Channel.CARD}:
            return False
        return sheet.kind != Letter.Kind.ANSWER or not later(self.outreach, now=timezone.now()).agreed

    def shown(self, sheet: Sheet) -> dict[str, Any]:
        """Return what the draft is made of, and what else is known of the person."""
        outreach, kind = self.outreach, sheet.kind
        start = {"minutes": outreach.minutes, "something_true": outreach.something_true}
        is_introduction = kind == Letter.Kind.INTRODUCTION
        return {
            "outreach": outreach,
            "check_address": reverse("write_check", args=[self.person.pk]),
            "facts": FactsForm(initial=start),
            "takes_times": self._takes_times(sheet),
            "asks_what_drew": kind == Letter.Kind.REQUEST and not outreach.something_true,
            "colleagues": self._colleagues(sheet),
            "asked_before": asked_to_introduce(self.person, sheet.about) if is_introduction else None,
            "asked": asked_by(outreach) if kind == Letter.Kind.ANSWER else "",
            "same_as": nearly_the_same_as(outreach, sheet),
            "landed": landed_for(outreach, kind=kind, about=sheet.about, decided=sheet.decided),
            "left_out": left_out(outreach) if kind in _OF_HERSELF else (),
            "told_at": later(outreach, now=timezone.now()).told_at if kind == Letter.Kind.UPDATE else None,
            "before": next(iter(latest_with(self.request.seeker, self.person, most=0)), None),
        }


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
    said["decided"] = _decided(request)
    form, sheet = typed(request, kind=kind, channel=channel, **said)
    if form.is_valid() and not _on_its_way(outreach, kind=kind):
        desk.keep(sheet)
    checks = desk.checks(sheet)
    looks = gathered(checks)
    answer = render(request, "web/parts/checks.html", {"sum": summary(looks), "checks": looks})
    link, doubts = mail_link(sheet), desk.doubts(sheet, checks)
    answer["X-Mail-Link"] = desk.mail_address(sheet, doubts) if doubts or link.is_whole else ""
    return answer
