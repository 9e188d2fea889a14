"""The outbox: what waits to leave, what nobody knows of, and her word on it."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.outreach import posting
from askwell.journey.outreach.models import Letter
from askwell.mail import outbox
from askwell.mail.accounts import account_of
from askwell.mail.models import Outgoing
from askwell.web.notices import say


@require_GET
def outbox_page(request: SeekerRequest) -> HttpResponse:
    """Show what waits, with what can be done about it."""
    shown = {"waiting": posting.outbox_of(request.seeker), "account": account_of(request.seeker)}
    return render(request, "outreach/outbox.html", shown)


@require_POST
def outbox_settle(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Call a letter back, let one go again that was called back, or settle one of which nobody knows whether it left."""
    outgoing = get_object_or_404(Outgoing.objects.of(request.seeker), pk=pk)
    match request.POST.get("do"):
        case "back":
            called = outbox.withdraw(outgoing)
            say(request, "Called back. It is a draft again." if called else "It has just left.")
        case "went" if outbox.settle(outgoing, went=True):
            posting.note_sent(request.seeker, now=timezone.now())
            say(request, "Noted: it went out.")
        case "not" if outbox.settle(outgoing, went=False):
            say(request, "It is a draft again. Send it when you like.")
        case "anyway" if outgoing.state == Outgoing.State.WITHDRAWN:
            _send_all_the_same(request, outgoing)
        case "leave" if outgoing.state == Outgoing.State.WITHDRAWN:
            posting.leave_called_back(outgoing)
            say(request, "It stays a draft. Send it when you like.")
        case _:
            say(request, "That letter is settled already.")
    return redirect("outbox")


def _send_all_the_same(request: SeekerRequest, outgoing: Outgoing) -> None:
    """Let a letter go again that was called back, at the time that she chose or now; what she knows by now stops it no more."""
    letter = Letter.objects.of(request.seeker).filter(pk=outgoing.letter, sent_at=None).first()
    if letter is None or not posting.Waiting(outgoing=outgoing, letter=letter).may_go_as_it_was:
        say(request, "The note was changed since. Open it and send it from there.")
        return
    posting.post(letter, due_at=max(outgoing.due_at, timezone.now()))
    posting.leave_called_back(outgoing)
    say(request, "It leaves all the same.")
