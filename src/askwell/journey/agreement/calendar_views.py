"""What a calendar answered: shown first, done when she says yes."""

import uuid
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.calendar_answers import CalendarAnswer, answer_in, take
from askwell.journey.outreach.models import CameBack
from askwell.web.notices import say

_DONE = {
    "accepted": "Noted: {name} accepted.",
    "tentative": "Noted: {name} is not sure yet.",
    "declined": "Noted: {name} cannot make it. A kind line is drafted, and times can be put into it.",
    "move": "Moved. Send the new invitation, so that both calendars agree.",
    "moved": "Moved, as their calendar says.",
    "same": "Noted. What {name}’s calendar says of it later belongs to this talk.",
    "cancel": "Noted: the talk is off. A kind word back keeps the door open.",
    "invited": "Agree on it, so that it stands here too.",
    "": "Put aside.",
}


@require_http_methods(["GET", "POST"])
def calendar_answer(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show what a calendar file says and would change; change it on a yes."""
    rows = CameBack.objects.of(request.seeker).filter(settled_at=None).select_related("person", "seeker")
    came = get_object_or_404(rows.exclude(calendar=""), pk=pk)
    answer = answer_in(came)
    if request.method == "GET":
        shown = {
            "came": came,
            "answer": answer,
            "person": answer.talk.person if answer.talk else came.person,
            "place": "talks",
        }
        return render(request, "agreement/calendar_answer.html", shown)
    take(answer, came, now=timezone.now())
    say(request, _DONE[answer.does].format(name=came.person.full_name))
    return redirect(_next_page(answer, came))


def _next_page(answer: CalendarAnswer, came: CameBack) -> str:
    if answer.does == "invited" and answer.starts_at:
        zone = ZoneInfo(came.person.time_zone or came.seeker.time_zone)
        said = {
            "their": str(came.pk),
            "at": answer.starts_at.astimezone(zone).isoformat(),
            "place": answer.place,
        }
        said |= {"minutes": str(answer.minutes)} if answer.minutes else {}
        return f"{reverse('talk_new', args=[came.person_id])}?{urlencode(said)}"
    if answer.talk is None:
        return reverse("person", args=[came.person_id])
    if answer.does in {"cancel", "declined"}:
        return f"{reverse('write', args=[answer.talk.person_id])}?kind=called_off"
    return reverse("talk_time", args=[answer.talk.pk])
