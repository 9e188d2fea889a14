"""Agreeing on a time, and moving it."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement import actions
from askwell.journey.agreement.calendar_answers import uid_in
from askwell.journey.agreement.forms import AgreementForm, as_form
from askwell.journey.agreement.invitations import missing_place
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import conflicts, talk_of
from askwell.journey.agreement.time_page import time_page
from askwell.journey.agreement.which import latest_way, lead_to_the_talk, proposed, to_come
from askwell.journey.agreement.windows.answered import meant_by
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.agreement.windows.putting_in import minutes_of
from askwell.journey.agreement.windows.queries import offered_to
from askwell.journey.agreement.windows.ran_out import RanOut, ran_out
from askwell.journey.agreement.word import untold
from askwell.journey.outreach.actions import approach, outreach_to
from askwell.journey.outreach.models import CameBack, Outreach
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

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
        return time_page(
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
    talk = talk_of(request.seeker, pk)
    if talk.ended_at:
        return redirect("talk", pk)
    zone = talk.time_zone or request.seeker.time_zone
    windows = offered_to(talk.person, now=timezone.now())
    said = proposed(request.GET, zone)
    meant = None if said.at else _meant(talk.outreach, windows)
    start = as_form(talk) | (_as_day_and_time(meant, zone) if meant else {}) | said.known
    form = _form(request, start, is_agreed=True)
    if not form.is_valid():
        return time_page(request, form, talk.person, talk, windows=windows, meant=meant, at=said.at)
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
