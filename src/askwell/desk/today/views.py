"""Today: one thing next, a short list, and what may wait until tomorrow."""

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.models import Seeker
from askwell.accounts.requests import SeekerRequest
from askwell.desk.digest.models import DailyDigest
from askwell.desk.standing.doors import Door, door_of, doors
from askwell.desk.today.actions import put_off, take_back
from askwell.desk.today.queries import the_day
from askwell.journey.findings.decisions.queries import to_hear
from askwell.journey.outreach.posting import called_back
from askwell.journey.purpose.queries import current_campaign
from askwell.method.digest import rhythm
from askwell.method.entries import Entry, Kind
from askwell.method.situations import Situation
from askwell.web.notices import say
from askwell.web.wording import when_in_words


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of the list, as the part draws it."""

    verb: str
    what: str
    why: str
    minutes: int
    url: str
    later_url: str


@dataclass(frozen=True, kw_only=True)
class Card:
    """The next thing as a card. ``mark`` is the highlighted beginning; a talk of today says when it is."""

    entry: Entry
    mark: str
    soon: str
    doors: list[Door]
    later_url: str


@require_GET
def today(request: SeekerRequest) -> HttpResponse:
    """Show the next thing, what comes then, who is waited for and how far the campaign is."""
    campaign = current_campaign(request.seeker)
    now = timezone.localtime()
    day = the_day(request.seeker, campaign, now=now)
    first = day.today.next or day.today.idea
    shown = {
        "campaign": campaign,
        "day": day,
        "card": _card(first, now, is_new=day.is_new) if first else None,
        "rows": [_row(entry) for entry in day.today.then],
        "came": day.came,
        "called_back": called_back(request.seeker),
        "by_mail": _by_mail(request.seeker, now.date()),
        "to_hear": to_hear(campaign, day.decided, now=now),
        "now": now,
        "day_now": now.date(),
    }
    return render(request, "desk/today.html", shown)


def _by_mail(seeker: Seeker, today: dt.date) -> str:
    """Return when the same list comes by mail, or "" where it does not."""
    row = DailyDigest.objects.of(seeker).first()
    if row is None:
        return ""
    return rhythm(hour=row.hour, quiet_days=row.days, quiet_until=row.quiet_until, today=today)


@require_POST
def not_today(request: SeekerRequest) -> HttpResponse:
    """Put one entry off until tomorrow, or take that back. What changed meanwhile is shown again instead."""
    key = request.GET.get("key", "")
    now = timezone.localtime()
    if request.GET.get("do") == "undo":
        take_back(request.seeker, key=key)
        return redirect("today")
    offered = the_day(request.seeker, current_campaign(request.seeker), now=now).today.offered
    entry = next((entry for entry in offered if entry.key == key and entry.can_wait), None)
    if entry is None:
        raise Http404
    if entry.fingerprint != request.GET.get("as"):
        say(request, f"Something changed in the meantime. Look again: {entry.what}.")
        return redirect("today")
    put_off(request.seeker, key=key, situation=entry.fingerprint, today=now.date())
    undo = f"{reverse('not_today')}?{urlencode({'key': key, 'do': 'undo'})}"
    say(request, f"Moved to tomorrow: {entry.what}.", undo=undo)
    return redirect("today")


def _row(entry: Entry) -> Row:
    return Row(
        verb=entry.verb,
        what=entry.what,
        why=entry.why,
        minutes=entry.minutes,
        url=door_of(entry),
        later_url=_later(entry),
    )


def _later(entry: Entry) -> str:
    if not entry.can_wait:
        return ""
    return f"{reverse('not_today')}?{urlencode({'key': entry.key, 'as': entry.fingerprint})}"


def _card(entry: Entry, now: dt.datetime, *, is_new: bool) -> Card:
    at = entry.step.standing.since if entry.step and entry.step.situation is Situation.SOON else None
    mark = "First:" if is_new else "Next:"
    if at and now.tzinfo:
        clock = when_in_words(at, now=now, zone=now.tzinfo, style="clock")
        mark = f"Next, at {clock}" if at > now else f"Now, since {clock}"
    return Card(
        entry=entry,
        mark=mark,
        soon=when_in_words(at, now=now, zone=now.tzinfo, style="ago") if at and now.tzinfo else "",
        doors=_doors(entry),
        later_url=_later(entry),
    )


_LABELS = {
    Kind.ASK: "Read the message",
    Kind.ASK_AGAIN: "Read the reminder",
    Kind.WROTE: "Look at the answer",
    Kind.FIND: "Choose whom to ask",
    Kind.ANSWER: "Write your answer",
}


def _doors(entry: Entry) -> list[Door]:
    if entry.step and entry.person_id:
        return doors(entry.step.standing, person_id=entry.person_id)
    return [Door(label=_LABELS[entry.kind], url=door_of(entry))]
