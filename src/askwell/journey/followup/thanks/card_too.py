"""A card in the post after the thank-you went another way: it is remembered, and says something else than the mail."""

import uuid
from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.thanks.queries import THANKS, card_after
from askwell.journey.followup.thanks.quoting import kept_back
from askwell.journey.followup.thanks.views import ThanksDesk
from askwell.journey.outreach.letter_desk import UNPROCESSABLE, typed
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.talk.queries import standing_lines


@require_http_methods(["GET", "POST"])
def thank_card(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the card and take what is done with it; before the thank-you went there is only that one."""
    talks = Talk.objects.of(request.seeker).select_related(
        "person__organisation", "campaign", "seeker", "outreach__referral__referrer", "outreach__campaign",
        "outreach__person",
    )  # fmt: skip
    talk = get_object_or_404(talks, pk=pk)
    if talk.person.never_ask_at:
        return render(request, "people/never.html", {"person": talk.person})
    desk = CardToo(request, talk)
    if not desk.sent_before:
        return redirect("thank", pk)
    if request.method == "GET":
        return desk.show(desk.sheet(Channel.CARD))
    form, sheet = typed(request, kind=THANKS, channel=Channel.CARD)
    return desk.act(sheet) if form.is_valid() else desk.page(sheet, form=form, status=UNPROCESSABLE)


class CardToo(ThanksDesk):
    """A card beside the thank-you that went: a letter of its own."""

    def __init__(self, request: SeekerRequest, talk: Talk) -> None:
        super().__init__(request, talk)
        went = self.letter
        self.sent_before = went.body if went and went.sent_at and went.channel != Channel.CARD else ""
        cards = Letter.objects.of(talk.seeker).filter(
            person=talk.person, outreach=talk.outreach, kind=THANKS, channel=Channel.CARD, sent_at=None,
            thank_you=None,
        )  # fmt: skip
        self.letter = cards.first()

    @property
    def path(self) -> str:
        """The address of the page."""
        return reverse("thank_card", args=[self.talk.pk])

    def ways(self, sheet: Sheet) -> Sequence[Channel]:  # noqa: ARG002  # as the kinds have it
        """Return that it goes by post."""
        return (Channel.CARD,)

    def sheet(self, asked: str) -> Sheet:  # noqa: ARG002  # it is a card
        """Return the card that was begun, or a first one."""
        letter = self.letter
        if letter is None:
            return self.first(Sheet(kind=THANKS, channel=Channel.CARD, to="", subject="", body=""))
        body = kept_back(standing_lines(self.talk), letter.body, name=self.person.full_name)
        return Sheet(kind=THANKS, channel=Channel.CARD, to=letter.to, subject="", body=body)

    def first(self, sheet: Sheet) -> Sheet:  # noqa: ARG002  # it is a card
        """Return a card that knows of the mail and says nothing which it said already."""
        return card_after(self.talk, went=self.sent_before)

    @property
    def needless(self) -> set[str]:
        """What the thank-you that went said already need not be said again."""
        return super().needless | {"specific", "says_next_step", "thanks_for_named_referral"}

    def keep(self, sheet: Sheet) -> Letter:
        """Keep it as a letter of its own."""
        talk, now = self.talk, timezone.now()
        card = self.letter or Letter(seeker=talk.seeker, person=talk.person, outreach=talk.outreach)
        card.kind, card.channel, card.changed_at = Letter.Kind.THANKS, Channel.CARD, now
        card.to, card.subject, card.body = sheet.to, "", sheet.body
        card.save()
        self.letter = card
        return card
