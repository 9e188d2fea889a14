"""The thank-you note: the letter, its checks, and the doors by which it leaves."""

import uuid
from collections.abc import Sequence
from functools import partial
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import ThankYou
from askwell.journey.followup.thanks import actions
from askwell.journey.followup.thanks.promised import is_resume_promised
from askwell.journey.followup.thanks.queries import THANKS, first_thanks, names_to_thank
from askwell.journey.followup.thanks.quoting import kept_back
from askwell.journey.outreach.actions import send
from askwell.journey.outreach.letter_desk import UNPROCESSABLE, LetterDesk, typed, undo_of
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.posting import on_its_way
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.talk.queries import standing_lines
from askwell.method.etiquette import Check, check_letter
from askwell.method.etiquette.prompts import looked_through
from askwell.office.etiquette import rules_in
from askwell.web.notices import say

WAYS = (Channel.EMAIL, Channel.MESSAGE, Channel.LINKEDIN, Channel.CARD)


@require_http_methods(["GET", "POST"])
def thank(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the thank-you of a talk and take what is done with it."""
    talks = Talk.objects.of(request.seeker).select_related(
        "person__organisation",
        "campaign",
        "seeker",
        "outreach__referral__referrer",
        "outreach__campaign",
        "outreach__person",
    )
    talk = get_object_or_404(talks, pk=pk)
    if talk.person.never_ask_at:
        return render(request, "people/never.html", {"person": talk.person})
    desk = ThanksDesk(request, talk)
    if desk.letter and (waiting := on_its_way(desk.letter)):
        return render(request, "outreach/waiting.html", {"person": talk.person, "outgoing": waiting})
    asked = request.GET.get("channel", "")
    if request.method == "GET":
        return desk.show(desk.sheet(asked))
    form, sheet = typed(request, kind=THANKS, channel=asked if asked in WAYS else Channel.EMAIL)
    return desk.act(sheet) if form.is_valid() else desk.page(sheet, form=form, status=UNPROCESSABLE)


class ThanksDesk(LetterDesk):
    """The thank-you of one talk: there is one, and once it went it stays as it went."""

    template = "followup/thank.html"

    def __init__(self, request: SeekerRequest, talk: Talk) -> None:
        super().__init__(request, talk.person)
        self.talk = talk
        kept = ThankYou.objects.of(talk.seeker).filter(talk=talk).select_related("letter").first()
        self.letter = kept.letter if kept else None

    @property
    def path(self) -> str:
        """The address of the page."""
        return reverse("thank", args=[self.talk.pk])

    def query(self, sheet: Sheet) -> str:
        """Return the way it goes."""
        return f"channel={sheet.channel}"

    def ways(self, sheet: Sheet) -> Sequence[Channel]:  # noqa: ARG002  # as the kinds have it
        """Return by which ways thanks can go: a message to whoever is connected, a note with an invitation to whoever is not."""
        return WAYS

    def sheet(self, asked: str) -> Sheet:
        """Return the kept draft of the channel that is asked for, whatever channel it went by, or a first one."""
        letter = self.letter
        if letter and (letter.sent_at or asked in {"", letter.channel}):
            body = (
                letter.body
                if letter.sent_at
                else kept_back(standing_lines(self.talk), letter.body, name=self.person.full_name)
            )
            return Sheet(kind=THANKS, channel=letter.channel, to=letter.to, subject=letter.subject, body=body)
        return first_thanks(self.talk, channel=asked if asked in WAYS else Channel.EMAIL, now=timezone.now())

    def first(self, sheet: Sheet) -> Sheet:
        """Return a thank-you made of what is noted by now."""
        return first_thanks(self.talk, channel=sheet.channel, now=timezone.now())

    def kept(self, sheet: Sheet) -> Letter | None:  # noqa: ARG002  # there is one for all channels
        """Return the draft, or the letter that went."""
        return self.letter

    def keep(self, sheet: Sheet) -> Letter:
        """Keep it as the thanks for this talk."""
        said = {"to": sheet.to, "subject": sheet.subject, "body": sheet.body}
        self.letter = actions.thank(self.talk, channel=sheet.channel, now=timezone.now(), **said).letter
        return self.letter

    @property
    def needless(self) -> set[str]:
        """Which checks do not fit: a resume that was promised may come."""
        promised = is_resume_promised(self.talk, standing_lines(self.talk))
        return {"resume_attached"} if promised else set()

    def checks(self, sheet: Sheet) -> Sequence[Check]:
        """Return what the rules say of it, with the names that they gave."""
        needless = self.needless
        look = partial(
            check_letter,
            kind=THANKS,
            channel=sheet.channel,
            subject=sheet.subject,
            recipient=self.person.full_name,
            names=tuple(names_to_thank(self.talk, standing_lines(self.talk))),
            rules=rules_in(settings.ETIQUETTE)[0],
        )
        found = (check for check in looked_through(sheet.body, look) if check.name not in needless)
        return tuple(sorted(found, key=lambda check: check.ok))

    def went(self, letter: Letter) -> str:
        """Note that it went out."""
        send(letter, at=timezone.now())
        say(self.request, f"You thanked {self.person.full_name}.", undo=undo_of(letter))
        return reverse("today")

    def pressed(self, sheet: Sheet, what: str, of: str) -> HttpResponse | None:  # noqa: ARG002  # as the kinds have it
        """Write it anew from the notes that there are by now."""
        if what == "anew":
            self.forget(sheet)
            say(self.request, "Written anew from your notes.")
            return redirect(self.address(sheet))
        return None

    def shown(self, sheet: Sheet) -> dict[str, Any]:
        """Return the talk, when the note went, and whether it could be written anew."""
        letter = self.letter
        sent_at = letter.sent_at if letter else None
        begins = self.talk.started_at or self.talk.starts_at
        return {
            "talk": self.talk,
            "is_ahead": self.talk.ended_at is None and bool(begins and begins > timezone.now()),
            "sent_at": sent_at,
            "could_be_anew": letter is not None and not sent_at and not self.is_untouched(sheet),
        }
