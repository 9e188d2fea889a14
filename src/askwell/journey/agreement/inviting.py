"""Sending the invitation: read first, then it leaves with its calendar file in the thread of the letters."""

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats import icalendar
from askwell.formats.plain import mail_address
from askwell.journey.agreement.invitations import event_of, keep_invitation, words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.forms import LeavingForm
from askwell.journey.outreach.letting_go import doubts_about
from askwell.journey.outreach.posting import post, subject_in_thread
from askwell.mail.accounts import account_of, can_send
from askwell.method.etiquette import check_letter
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def talk_invite(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the letter around the invitation, or around the cancellation; send it when she says so."""
    rows = Talk.objects.of(request.seeker).select_related("person", "campaign", "seeker", "outreach")
    talk = get_object_or_404(rows.exclude(starts_at=None), pk=pk)
    if talk.person.never_ask_at:
        return render(request, "people/never.html", {"person": talk.person})
    if request.method == "GET":
        return _page(request, talk, LeavingForm(initial=_start(talk)))
    form = LeavingForm(request.POST)
    if form.is_valid() and not mail_address(form.cleaned_data["to"]):
        form.add_error("to", "Write the address that this goes to")
    if not form.is_valid():
        return _page(request, talk, form)
    doubts = _doubts(talk, **form.cleaned_data)
    if doubts and "really" not in request.POST:
        return _page(request, talk, form, doubts=doubts)
    account, now = account_of(request.seeker), timezone.now()
    event = event_of(talk, now=now, organiser=account.address if account else "")
    if account is None or event is None or not can_send(request.seeker):
        raise Http404
    kept = keep_invitation(talk, now=now, **form.cleaned_data)
    calendar = icalendar.cancellation(event) if talk.cancelled_at else icalendar.invitation(event)
    post(kept, due_at=now, calendar=calendar.decode())
    say(request, f"It leaves now, with the file for {talk.person.full_name}’s calendar.")
    return redirect("talk_time", talk.pk)


def _start(talk: Talk) -> dict[str, str]:
    words = words_for(talk, today=timezone.localdate())
    return {
        "to": address_of(talk.person, channel="email"),
        "subject": subject_in_thread(talk.person) or words.subject,
        "body": words.body,
    }


def _doubts(talk: Talk, *, to: str, subject: str, body: str) -> tuple[str, ...]:
    checks = check_letter(
        body, kind="update", channel="email", subject=subject, recipient=talk.person.full_name
    )
    return doubts_about(checks, person=talk.person, to=to)


def _page(
    request: SeekerRequest, talk: Talk, form: LeavingForm, *, doubts: tuple[str, ...] = ()
) -> HttpResponse:
    shown = {"form": form, "talk": talk, "person": talk.person, "can_send": can_send(request.seeker)}
    shown |= {"doubts": doubts}
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "agreement/invite.html", shown, status=status)
