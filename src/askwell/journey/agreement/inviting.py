"""The invitation: read first, then it leaves with its calendar file, from here or by her own hand."""

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.email import mailto
from askwell.formats.plain import mail_address
from askwell.journey.agreement.calendar_files import CalendarFile, file_for
from askwell.journey.agreement.invitations import keep_invitation, words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import send
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.forms import LeavingForm, LetterForm
from askwell.journey.outreach.letting_go import doubts_about
from askwell.journey.outreach.posting import post, subject_in_thread
from askwell.mail.accounts import can_send
from askwell.method.etiquette import check_letter
from askwell.web.notices import say

UNPROCESSABLE = 422
# How it leaves, and what is asked first where a doubt is left: from here, by her mail program, or it went by her own hand.
WAYS = ("send", "open", "sent")


@require_http_methods(["GET", "POST"])
def talk_invite(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the letter around the invitation, around an answer to theirs, or around the cancellation; let it go when she says so."""
    rows = Talk.objects.of(request.seeker).select_related("person", "campaign", "seeker", "outreach")
    talk = get_object_or_404(rows.exclude(starts_at=None), pk=pk)
    file = file_for(talk, now=timezone.now())
    if talk.person.never_ask_at:
        return render(request, "people/never.html", {"person": talk.person})
    if file is None:
        raise Http404
    if request.method == "GET":
        return _page(request, talk, file, LeavingForm(initial=_start(talk, file)))
    way = request.POST.get("do", "send")
    form = (LeavingForm if way == "send" else LetterForm)(request.POST)
    if form.is_valid() and way == "send" and not mail_address(form.cleaned_data["to"]):
        form.add_error("to", "Write the address that this goes to")
    if not form.is_valid() or way not in WAYS:
        return _page(request, talk, file, form)
    doubts = _doubts(talk, **form.cleaned_data)
    if doubts and "really" not in request.POST:
        return _page(request, talk, file, form, doubts=doubts, way=way)
    return _let_go(request, talk, file, form, way)


def _let_go(
    request: SeekerRequest, talk: Talk, file: CalendarFile, form: LetterForm, way: str
) -> HttpResponse:
    now, said = timezone.now(), form.cleaned_data
    if way == "open":
        return _page(request, talk, file, LeavingForm(initial=said), opens=mailto(**said).href)
    if way == "sent":
        send(keep_invitation(talk, now=now, **said), at=now)
        say(request, f"Noted: {talk.person.full_name} has it.")
        return redirect("talk_time", talk.pk)
    if not can_send(request.seeker):
        raise Http404
    post(keep_invitation(talk, now=now, **said), due_at=now, calendar=file.content.decode())
    say(request, f"It leaves now, with the file for {talk.person.full_name}’s calendar.")
    return redirect("talk_time", talk.pk)


def _start(talk: Talk, file: CalendarFile) -> dict[str, str]:
    words = words_for(talk, today=timezone.localdate(), answers=file.is_answer)
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
    request: SeekerRequest,
    talk: Talk,
    file: CalendarFile,
    form: LetterForm,
    *,
    doubts: tuple[str, ...] = (),
    way: str = "send",
    opens: str = "",
) -> HttpResponse:
    shown = {
        "form": form,
        "talk": talk,
        "person": talk.person,
        "file": file,
        "can_send": can_send(request.seeker),
        "my_email": file.organiser,
        "comes_back": bool(file.organiser and mail_address(address_of(talk.person, channel="email"))),
        "asks_number": talk.how == Talk.How.PHONE and not request.seeker.phone,
        "doubts": doubts,
        "way": way,
        "opens": opens,
    }
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "agreement/invite.html", shown, status=status)
