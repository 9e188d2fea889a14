"""Agreeing on a time, and the files that carry it into calendars."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.formats import icalendar
from askwell.formats.email import Mailbox, letter_as_eml
from askwell.journey.agreement import actions
from askwell.journey.agreement.calendar_answers import uid_in
from askwell.journey.agreement.calendar_files import CalendarFile, answers_theirs, file_for
from askwell.journey.agreement.forms import AgreementForm, as_form
from askwell.journey.agreement.invitations import event_of, missing_place, words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import LETTERS, conflicts, invited_at
from askwell.journey.agreement.which import asked_to_move, latest_way, lead_to_the_talk, proposed, to_come
from askwell.journey.agreement.windows.answered import meant_by
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.agreement.windows.putting_in import minutes_of
from askwell.journey.agreement.windows.queries import offered_to
from askwell.journey.agreement.windows.ran_out import RanOut, ran_out
from askwell.journey.agreement.word import told, untold
from askwell.journey.outreach.actions import approach, outreach_to
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.models import CameBack, Outreach
from askwell.journey.outreach.posting import subject_in_thread
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.mail.accounts import can_send
from askwell.web.notices import say

UNPROCESSABLE = 422
AGREED = ("starts_at", "time_zone", "agreed_minutes", "how", "place", "they_call")


@require_http_methods(["GET", "POST"])
def talk_new(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Agree on a talk with a person. Where one is agreed on already, the time may be for that one."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    campaign = current_campaign(request.seeker)
    outreach = outreach_to(campaign, person=person)
    agreed = [] if "further" in request.GET else to_come(person, campaign=campaign)
    if agreed and request.method == "GET":
        return lead_to_the_talk(request, person, agreed, request.GET.dict())
    zone = person.time_zone or request.seeker.time_zone
    windows = offered_to(person, now=timezone.now())
    said = proposed(request.GET, zone)
    meant = None if said.at else _meant(outreach, windows)
    gone = () if windows else ran_out(person, now=timezone.now())
    late = _late(outreach, gone)
    found = meant or (late.window if late and late.is_free and not said.at else None)
    start = {
        "time_zone": zone,
        "agreed_minutes": minutes_of(outreach),
        "how": Talk.How.VIDEO,
        **latest_way(person, campaign=campaign),
        **(_as_day_and_time(found, zone) if found else {}),
        **said.known,
    }
    form = _form(request, start)
    if not form.is_valid():
        return _page(
            request, form, person, None, windows=windows, meant=meant, gone=gone, late=late, at=said.at
        )
    if agreed:
        return lead_to_the_talk(request, person, agreed, _said_in(form))
    uid = _their_uid(request, person)
    talk = actions.agree(approach(campaign, person=person), **_agreed_in(form))
    _keep_their_uid(talk, uid)
    return _saved(request, talk)


def _form(request: SeekerRequest, start: dict[str, Any], *, is_agreed: bool = False) -> AgreementForm:
    return AgreementForm(
        request.POST or None,
        initial=start,
        now=timezone.now(),
        my_phone=request.seeker.phone,
        is_agreed=is_agreed,
    )


def _agreed_in(form: AgreementForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in AGREED}


def _said_in(form: AgreementForm) -> dict[str, str]:
    """Return what was typed as an address says it."""
    said = form.cleaned_data
    at = {"at": said["starts_at"].isoformat()} if said["starts_at"] else {}
    calls = {"calls": "them"} if said["they_call"] else {}
    how = {"how": said["how"], "place": said["place"], "minutes": str(said["agreed_minutes"])}
    return at | how | calls


def _keep_their_uid(talk: Talk, uid: str) -> None:
    if uid:
        actions.invited_by(talk, uid=uid)


def _their_uid(request: SeekerRequest, person: Person) -> str:
    """Return by what their calendar knows the talk, where the address names the mail by which they invited to it."""
    try:
        key = uuid.UUID(request.GET.get("their", ""))
    except ValueError:
        return ""
    mails = CameBack.objects.of(request.seeker).filter(person=person, pk=key).exclude(calendar="")
    came = mails.select_related("person", "seeker").first()
    return uid_in(came) if came else ""


def _meant(outreach: Outreach | None, windows: Sequence[OfferedWindow]) -> OfferedWindow | None:
    return meant_by(outreach, windows) if outreach else None


def _late(outreach: Outreach | None, gone: Sequence[RanOut]) -> RanOut | None:
    """Return the window that their answer takes after it ran out."""
    meant = meant_by(outreach, [one.window for one in gone]) if outreach else None
    return next((one for one in gone if one.window == meant), None)


def _as_day_and_time(window: OfferedWindow, zone: str) -> dict[str, dt.date | dt.time]:
    at = window.starts_at.astimezone(ZoneInfo(zone))
    return {"day": at.date(), "time": at.time()}


@require_http_methods(["GET", "POST"])
def talk_time(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Move a talk, and hand over its invitation."""
    talk = _talk(request, pk)
    if talk.ended_at:
        return redirect("talk", pk)
    zone = talk.time_zone or request.seeker.time_zone
    windows = offered_to(talk.person, now=timezone.now())
    said = proposed(request.GET, zone)
    meant = None if said.at else _meant(talk.outreach, windows)
    start = as_form(talk) | (_as_day_and_time(meant, zone) if meant else {}) | said.known
    form = _form(request, start, is_agreed=True)
    if not form.is_valid():
        return _page(request, form, talk.person, talk, windows=windows, meant=meant, at=said.at)
    uid = _their_uid(request, talk.person)
    actions.move(talk, **_agreed_in(form), now=timezone.now())
    _keep_their_uid(talk, uid)
    return _saved(request, talk)


def _saved(request: SeekerRequest, talk: Talk) -> HttpResponse:
    if talk.starts_at is None:
        say(request, "Kept. Come back when you have a time.")
        return redirect("person", talk.person_id)
    others = conflicts(request.seeker, starts_at=talk.starts_at, minutes=talk.agreed_minutes, besides=talk.pk)
    names = " and ".join(other.person.full_name for other in others)
    missing = missing_place(talk)
    tell = f"{talk.person.full_name} has not been told yet." if untold(talk, now=timezone.now()) else ""
    mind = f"Mind that you talk with {names} around the same time." if names else ""
    say(
        request,
        " ".join(
            filter(
                None, ("Agreed.", tell, mind, missing and f"Add {missing} before the invitation goes out.")
            )
        ),
    )
    return redirect("talk_time", talk.pk)


def _page(
    request: SeekerRequest,
    form: AgreementForm,
    person: Person,
    talk: Talk | None,
    *,
    windows: Sequence[OfferedWindow] = (),
    meant: OfferedWindow | None = None,
    gone: Sequence[RanOut] = (),
    late: RanOut | None = None,
    at: dt.datetime | None = None,
) -> HttpResponse:
    zone = request.seeker.time_zone
    shown = {
        "form": form,
        "person": person,
        "talk": talk,
        "zone": zone.replace("_", " "),
        "missing": missing_place(talk) if talk else "",
        "agreed": talk is not None and talk.starts_at is not None and talk.cancelled_at is None,
        "theirs": talk.time_zone if talk is not None and talk.time_zone != zone else "",
        "can_send": can_send(request.seeker),
        "invited_at": invited_at(talk) if talk else None,
        "answers_theirs": talk is not None and answers_theirs(talk, now=timezone.now()),
        "untold": untold(talk, now=timezone.now()) if talk else None,
        "windows": windows,
        "meant": meant,
        "gone": gone,
        "late": late,
        "is_past": talk is not None and talk.starts_at is not None and talk.starts_at <= timezone.now(),
        "changing": bool(form.errors or windows or at) or "change" in request.GET,
        "at": _to_be_taken(at, meant, talk, form),
        "way": Talk.How(form["how"].value() or Talk.How.VIDEO).label.lower() if not form.errors else "",
        "further": "further" in request.GET,
        "asked_to_move_at": asked_to_move(talk) if talk else None,
    }
    return render(request, "agreement/time.html", shown, status=UNPROCESSABLE if form.errors else 200)


def _to_be_taken(
    at: dt.datetime | None, meant: OfferedWindow | None, talk: Talk | None, form: AgreementForm
) -> dt.datetime | None:
    """Return the time that stands in the form and is not agreed on yet, for one tap to take it."""
    at = at or (meant.starts_at if meant else None)
    is_new = at is not None and at > timezone.now() and (talk is None or talk.starts_at != at)
    return at if is_new and not form.errors else None


def _talk(request: SeekerRequest, pk: uuid.UUID) -> Talk:
    return get_object_or_404(
        Talk.objects.of(request.seeker).select_related("person", "campaign", "seeker", "outreach"), pk=pk
    )


def _file(talk: Talk) -> CalendarFile:
    file = file_for(talk, now=timezone.now())
    if file is None:
        raise Http404
    return file


@require_GET
def talk_invitation(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Give the file that asks the other to accept, answers their own invitation, or takes a cancelled talk out of the calendar."""
    file = _file(_talk(request, pk))
    return _calendar(file.content, file.name, method=file.method)


@require_GET
def talk_letter(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Give a short letter with the file for the calendar in it, as a draft for the mail program."""
    talk = _talk(request, pk)
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
    event = event_of(_talk(request, pk), now=timezone.now())
    if event is None:
        raise Http404
    return _calendar(icalendar.reminder(event), "talk.ics", method="PUBLISH")


def _calendar(content: bytes, name: str, *, method: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=f"text/calendar; charset=utf-8; method={method}")
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@require_POST
def talk_told(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Keep that she told the other herself how it stands with a talk."""
    talk = _talk(request, pk)
    told(talk, now=timezone.now())
    say(request, f"Noted: {talk.person.full_name} knows.")
    return redirect("talk_time", pk)


@require_POST
def talk_cancel(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Keep that a talk does not take place, and why, and lead to the words for it."""
    talk = _talk(request, pk)
    why = request.POST.get("why", Talk.WhyOff.MINE)
    why = why if why in LETTERS else Talk.WhyOff.MINE
    actions.cancel(talk, now=timezone.now(), why=why)
    if why == Talk.WhyOff.MINE:
        say(request, f"Called off. Let {talk.person.full_name} know; the file for the calendar waits below.")
        return redirect(reverse("talk_time", args=[pk]))
    say(request, "Noted. A kind line is drafted; times can be put into it.")
    return redirect(f"{reverse('write', args=[talk.person_id])}?kind={LETTERS[why]}")
