"""A letter on its way out: as a file for the mail program, and marked as sent by the seeker."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.formats.email import Mailbox, letter_as_eml
from askwell.journey.outreach import actions
from askwell.journey.outreach.models import Letter
from askwell.journey.outreach.posting import on_its_way, thread_of, was_posted
from askwell.mail.outbox import withdraw
from askwell.web.notices import say


@require_GET
def letter_eml(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Give the letter as a draft that mail programs open."""
    letter = get_object_or_404(Letter.objects.of(request.seeker).select_related("person"), pk=pk)
    content = letter_as_eml(
        to=Mailbox(letter.to, letter.person.full_name),
        subject=letter.subject,
        body=letter.body,
        sender=Mailbox(request.seeker.email, request.seeker.name),
        message_id=f"{letter.pk}@askwell.invalid",
        thread=thread_of(letter),
    )
    answer = HttpResponse(content, content_type="message/rfc822")
    answer["Content-Disposition"] = 'attachment; filename="letter.eml"'
    return answer


@require_POST
def letter_sent(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Mark a letter as sent, or take that back."""
    letter = get_object_or_404(Letter.objects.of(request.seeker).select_related("person", "outreach"), pk=pk)
    if request.GET.get("do") == "take-back" and was_posted(letter):
        say(request, "It has left by itself and cannot be taken back.")
    elif request.GET.get("do") == "take-back":
        actions.take_back(letter)
        say(request, "It is a draft again.")
    elif (waiting := on_its_way(letter)) and not withdraw(waiting):
        say(request, "It is leaving by itself just now. Look into the outbox.")
    else:
        actions.send(letter, at=timezone.now())
        say(request, f"Noted: your note to {letter.person.full_name} is on its way.")
    return redirect("person", letter.person_id)
