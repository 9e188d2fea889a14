"""Choosing the times that go into a letter."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.calendars.actions import read_all_anew
from askwell.journey.agreement.calendars.models import MyCalendar
from askwell.journey.agreement.windows.actions import NotFree, offer
from askwell.journey.agreement.windows.putting_in import minutes_of, put_into_letter
from askwell.journey.agreement.windows.queries import hours_of, offered_to, windows_for
from askwell.journey.agreement.windows.ran_out import ran_out
from askwell.journey.outreach.actions import approach, outreach_to
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.method.windows import Choice, Window
from askwell.method.windows.telling import zone_in_words
from askwell.method.wording import clock, day_and_clock, full_day
from askwell.web.notices import say

UNPROCESSABLE = 422
MOST = 5
A_DAY = 4


@dataclass(frozen=True, kw_only=True)
class Day:
    """One day of theirs with the times that can be offered: each its value, its clock for them and, where it differs, mine."""

    name: str
    times: Sequence[tuple[str, str, str]]


@require_http_methods(["GET", "POST"])
def windows(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the times that can be offered to a person, three of them ticked; hold those that are chosen and put them into the letter."""
    people = Person.objects.of(request.seeker).select_related("organisation", "seeker")
    person = get_object_or_404(people, pk=pk)
    if person.never_ask_at:
        return render(request, "people/never.html", {"person": person})
    campaign, now = current_campaign(request.seeker), timezone.now()
    find = outreach_to if request.method == "GET" else approach
    outreach = find(campaign, person=person)
    outreach.person = person
    read_all_anew(request.seeker, now=now)
    minutes = minutes_of(outreach)
    choice = windows_for(outreach, minutes=minutes, now=now)
    if request.method == "GET":
        return _page(
            request, outreach, choice, minutes=minutes, ticked={one.starts_at for one in choice.proposed}
        )
    starts, trouble = _chosen(request.POST.getlist("at"))
    if trouble:
        return _page(request, outreach, choice, minutes=minutes, ticked=starts, trouble=trouble)
    return _offer(request, outreach, starts)


def _offer(request: SeekerRequest, outreach: Outreach, starts: set[dt.datetime]) -> HttpResponse:
    now, minutes = timezone.now(), minutes_of(outreach)
    before = offered_to(outreach.person, now=now)
    try:
        held = offer(outreach, starts=starts, minutes=minutes, now=now)
    except NotFree as no:
        zone = ZoneInfo(outreach.person.time_zone or request.seeker.time_zone)
        at = no.starts_at.astimezone(zone)
        trouble = f"{day_and_clock(at, today=at.date())} is not free any more. Choose another time"
        fresh = windows_for(outreach, minutes=minutes, now=now)
        return _page(request, outreach, fresh, minutes=minutes, ticked=starts, trouble=trouble)
    kind, channel = _letter(request)
    put_into_letter(outreach, held, before, kind=kind, channel=channel, now=now)
    name = outreach.person.full_name
    say(request, f"They stand in your note, and are held for {name} for a week. Read it once more.")
    said = {what: "yes" for what in ("anyway", "another") if what in request.GET}
    query = urlencode({"kind": kind, "channel": channel, **said})
    return redirect(f"{reverse('write', args=[outreach.person.pk])}?{query}")


def _letter(request: SeekerRequest) -> tuple[str, str]:
    """Return the kind and the channel of the letter that the address names; an answer by e-mail where it names none."""
    kind, channel = request.GET.get("kind", ""), request.GET.get("channel", "")
    return (
        kind if kind in Letter.Kind.values else Letter.Kind.ANSWER,
        channel if channel in Channel.values else Channel.EMAIL,
    )


def _chosen(values: list[str]) -> tuple[set[dt.datetime], str]:
    """Return the moments that were ticked, and what is wrong with them, or ""."""
    starts = set()
    for value in values[: MOST + 1]:
        try:
            at = dt.datetime.fromisoformat(value)
        except ValueError:
            continue
        if at.tzinfo:
            starts.add(at.astimezone(dt.UTC))
    if not starts:
        return starts, "Tick at least one time"
    return starts, f"Tick {MOST} times at most; three are enough for most people" if len(
        starts
    ) > MOST else ""


def _page(
    request: SeekerRequest,
    outreach: Outreach,
    choice: Choice,
    *,
    minutes: int,
    ticked: Collection[dt.datetime],
    trouble: str = "",
) -> HttpResponse:
    person, seeker = outreach.person, request.seeker
    theirs = ZoneInfo(person.time_zone or seeker.time_zone)
    shown = {
        "person": person,
        "days": _days(choice, theirs, seeker.zone, ticked),
        "ticked": {at.isoformat() for at in ticked},
        "why_none": choice.why_none,
        "minutes": minutes,
        "hours": hours_of(seeker),
        "their_zone": person.time_zone.replace("_", " "),
        "my_zone": zone_in_words(timezone.localtime()),
        "calendars": list(MyCalendar.objects.of(seeker)),
        "gone": ran_out(person, now=timezone.now()),
        "trouble": trouble,
        "letter": urlencode(dict(zip(("kind", "channel"), _letter(request), strict=True))),
        "has_errors": bool(trouble),
    }
    return render(request, "windows/windows.html", shown, status=UNPROCESSABLE if trouble else 200)


def _days(choice: Choice, theirs: ZoneInfo, mine: ZoneInfo, ticked: Collection[dt.datetime]) -> list[Day]:
    """Return the days with a few times each: the ticked ones, and full hours spread over the day."""
    today = timezone.now().astimezone(theirs).date()
    return [
        Day(
            name=full_day(day, today=today),
            times=[_time(one, theirs, mine) for one in _few(list(found), ticked)],
        )
        for day, found in groupby(choice.free, key=lambda one: one.starts_at.astimezone(theirs).date())
    ]


def _few(found: Sequence[Window], ticked: Collection[dt.datetime]) -> list[Window]:
    hours = [one for one in found if not one.starts_at.minute] or list(found)
    step = max(1, -(-len(hours) // A_DAY))
    kept = {one.starts_at for one in hours[::step]} | set(ticked)
    return [one for one in found if one.starts_at in kept]


def _time(one: Window, theirs: ZoneInfo, mine: ZoneInfo) -> tuple[str, str, str]:
    at, my_clock = one.starts_at.astimezone(theirs), one.starts_at.astimezone(mine)
    same = at.utcoffset() == my_clock.utcoffset()
    other_day = "" if at.date() == my_clock.date() else f" on {my_clock:%A}"
    return one.starts_at.isoformat(), clock(at), "" if same else f"{clock(my_clock)}{other_day} for you"
