"""The files that carry an agreed time into calendars."""

import uuid

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.formats import icalendar
from askwell.formats.email import Mailbox, letter_as_eml
from askwell.journey.agreement.calendar_files import CalendarFile, file_for
from askwell.journey.agreement.invitations import reminder_of, words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import talk_of
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.posting import subject_in_thread


def _file(talk: Talk) -> CalendarFile:
    file = file_for(talk, now=timezone.now())
    if file is None:
        raise Http404
    return file


@require_GET
def talk_invitation(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Give the file that asks the other to accept, answers their own invitation, or takes a cancelled talk out of the calendar."""
    file = _file(talk_of(request.seeker, pk))
    return _calendar(file.content, file.name, method=file.method)


@require_GET
def talk_letter(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Give a short letter with the file for the calendar in it, as a draft for the mail program."""
    talk = talk_of(request.seeker, pk)
    file = _file(talk)
    words = words_for(talk, today=timezone.localdate(), answers=file.is_answer)
    content = letter_as_eml(
        to=Mailbox(address_of(talk.person, channel="email"), talk.person.full_name),
        subject=subject_in_thread(talk.person) or words.subject,
        body=words.body,
        sender=Mailbox(request.seeker.email, request.seeker.name),
        invitation=file.content,
    )
    answer = HttpResponse(content, content_type="message/rfc822")
    answer["Content-Disposition"] = 'attachment; filename="invitation.eml"'
    return answer


@require_GET
def talk_reminder(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Give the talk for the seeker's own calendar, with two alarms."""
    event = reminder_of(talk_of(request.seeker, pk), now=timezone.now())
    if event is None:
        raise Http404
    return _calendar(icalendar.reminder(event), "talk.ics", method="PUBLISH")


def _calendar(content: bytes, name: str, *, method: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=f"text/calendar; charset=utf-8; method={method}")
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
