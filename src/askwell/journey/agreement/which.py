"""Which talk a time is meant for: one that is agreed on already and moves, or a further one."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.forms import LONGEST
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """What an address proposes of a talk: when, by their clock, how, where and how long; what is not in it is nothing or ""."""

    at: dt.datetime | None
    how: str
    place: str
    minutes: int
    they_call: bool

    @property
    def known(self) -> dict[str, object]:
        """What a form starts from, without what was not said."""
        said: dict[str, object] = {"how": self.how, "place": self.place, "agreed_minutes": self.minutes}
        said["they_call"] = self.they_call
        when: dict[str, object] = {"day": self.at.date(), "time": self.at.time()} if self.at else {}
        return {**when, **{name: value for name, value in said.items() if value}}


def proposed(query: QueryDict, zone: str) -> Proposed:
    """Read what an address proposes; what is no time, no way to talk or no number counts as not said."""
    how, minutes = query.get("how", ""), query.get("minutes", "")
    is_number = minutes.isascii() and minutes.isdigit() and len(minutes) <= len(str(LONGEST))
    return Proposed(
        at=_moment(query.get("at", ""), zone),
        how=how if how in Talk.How else "",
        place=query.get("place", "")[:500],
        minutes=int(minutes) if is_number else 0,
        they_call=query.get("calls") == "them",
    )


def _moment(said: str, zone: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(said).astimezone(ZoneInfo(zone))
    except (ValueError, OverflowError):
        return None


def to_come(person: Person, *, campaign: Campaign) -> list[Talk]:
    """Return the talks with a person that are agreed on and did not begin, those without a time last."""
    talks = Talk.objects.of(person.seeker).filter(
        person=person, campaign=campaign, cancelled_at=None, started_at=None, ended_at=None
    )
    return sorted(talks, key=lambda talk: (talk.starts_at is None, talk.starts_at or talk.created_at))


def asked_to_move(talk: Talk) -> dt.datetime | None:
    """Return when another time was asked for, since the time of a talk was said last; nothing where it was not."""
    asked = Letter.objects.of(talk.seeker).filter(
        person=talk.person_id, kind=Letter.Kind.RESCHEDULE, sent_at__gte=talk.moved_at or talk.created_at
    )
    return asked.order_by("sent_at").values_list("sent_at", flat=True).last()


def latest_way(person: Person, *, campaign: Campaign) -> dict[str, object]:
    """Return how and where the two wanted to talk, where a talk of theirs did not take place; nothing otherwise."""
    talks = Talk.objects.of(person.seeker).filter(person=person, campaign=campaign)
    last = talks.order_by("created_at").last()
    if last is None or last.cancelled_at is None:
        return {}
    return {"how": last.how, "place": last.place, "they_call": last.they_call}


def lead_to_the_talk(
    request: SeekerRequest, person: Person, talks: list[Talk], said: Mapping[str, str]
) -> HttpResponse:
    """Lead to the talk that a time is for, or ask which one it is. ``said`` is what the address says of it."""
    query = urlencode({**said, "change": "yes"})
    if len(talks) == 1 and (talks[0].starts_at is None or asked_to_move(talks[0])):
        return redirect(f"{reverse('talk_time', args=[talks[0].pk])}?{query}")
    shown = {
        "person": person,
        "talks": talks,
        "query": query,
        "further": urlencode({**said, "further": "yes"}),
        "at": _moment(said.get("at", ""), request.seeker.time_zone),
    }
    return render(request, "agreement/which.html", shown)
