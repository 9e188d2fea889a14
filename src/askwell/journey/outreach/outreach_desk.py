"""A letter to somebody who is asked for a talk, or was."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from askwell.accounts.requests import SeekerRequest
from askwell.journey.outreach import actions
from askwell.journey.outreach.colleagues import colleagues_first
from askwell.journey.outreach.forms import FactsForm
from askwell.journey.outreach.later import later
from askwell.journey.outreach.letter_desk import UNPROCESSABLE, LetterDesk, undo_of
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.writing.answering import asked_by
from askwell.journey.outreach.writing.checking import checked, left_out, nearly_the_same_as
from askwell.journey.outreach.writing.drafts import (
    first_draft,
    kept_letter,
    landed_for,
    own_letter,
    untouched_beside,
)
from askwell.journey.outreach.writing.gone_out import asked_to_introduce
from askwell.journey.outreach.writing.sheet import Sheet, ways_of
from askwell.journey.people.actions.referrals import hear_word
from askwell.journey.people.models import Referral
from askwell.journey.people.queries.past_contacts import latest_with
from askwell.method.etiquette import Check
from askwell.method.houses import Colleagues
from askwell.web.notices import say

LONGEST_KEY = 36
# What is made of her own words about herself.
_OF_HERSELF = {Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.INTRODUCTION}


def decided_in(request: SeekerRequest) -> str:
    """Return the key of the decision that the letter of an address tells of; "" for none."""
    return request.GET.get("decided", "")[:LONGEST_KEY]


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
        spare = untouched_beside(letter, decided=decided_in(self.request))
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
